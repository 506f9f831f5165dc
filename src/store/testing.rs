//! Repositories for tests: made by the git program in a temporary folder, with nothing of the machine's configuration.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use super::environment::Environment;
use super::repository::Repository;
use super::revision::{CommitId, resolve};
use super::root::Store;

/// A folder that goes with the test, and the repository in it
pub(crate) struct Sandbox {
    temporary: TempDir,
    /// The repository's folder.
    pub(crate) dir: PathBuf,
}

impl Sandbox {
    /// A folder that is in no repository.
    pub(crate) fn empty() -> Sandbox {
        let temporary = tempfile::tempdir().unwrap();
        let dir = temporary.path().canonicalize().unwrap().join("store");
        fs::create_dir(&dir).unwrap();
        Sandbox { temporary, dir }
    }

    /// A repository without a commit.
    pub(crate) fn new() -> Sandbox {
        Sandbox::init(&[])
    }

    /// A repository made with arguments of `git init`.
    pub(crate) fn init(arguments: &[&str]) -> Sandbox {
        let sandbox = Sandbox::empty();
        sandbox.git(&[&["init", "-q", "-b", "main"], arguments].concat());
        sandbox
    }

    /// A repository with these files in one commit.
    pub(crate) fn with(files: &[(&str, &str)]) -> Sandbox {
        let sandbox = Sandbox::new();
        for (path, text) in files {
            sandbox.write(path, text);
        }
        sandbox.commit("Start");
        sandbox
    }

    /// Another folder beside the repository.
    pub(crate) fn beside(&self, name: &str) -> PathBuf {
        self.temporary.path().canonicalize().unwrap().join(name)
    }

    pub(crate) fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.dir.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// Everything that is there, as a commit of the fixed time.
    pub(crate) fn commit(&self, message: &str) -> CommitId {
        self.commit_at(message, "2026-09-01T12:00:00Z")
    }

    pub(crate) fn commit_at(&self, message: &str, time: &str) -> CommitId {
        self.git(&["add", "-A"]);
        let commit = ["commit", "-q", "--allow-empty", "-m", message];
        run(git(&self.dir, &commit).env("GIT_AUTHOR_DATE", time).env("GIT_COMMITTER_DATE", time));
        self.resolve("HEAD")
    }

    /// What the git program prints.
    pub(crate) fn git(&self, arguments: &[&str]) -> String {
        run(&mut git(&self.dir, arguments))
    }

    /// A tree made by hand, as `git mktree -z` takes it.
    pub(crate) fn tree(&self, entries: &[u8]) -> String {
        let file = self.beside("entries");
        fs::write(&file, entries).unwrap();
        run(git(&self.dir, &["mktree", "-z"]).stdin(fs::File::open(file).unwrap()))
    }

    pub(crate) fn repository(&self) -> Repository {
        repository_at(&self.dir)
    }

    pub(crate) fn resolve(&self, revision: &str) -> CommitId {
        resolve(&self.repository(), revision).unwrap()
    }

    pub(crate) fn store(&self) -> Store {
        Store::find(&self.dir, &Environment::default()).unwrap()
    }
}

pub(crate) fn repository_at(dir: &Path) -> Repository {
    Repository::around(dir, &Environment::default()).unwrap().unwrap()
}

/// The git program with a cleared environment and a fixed author and time.
pub(crate) fn git(dir: &Path, arguments: &[&str]) -> Command {
    let mut git = Command::new("git");
    git.current_dir(dir).args(arguments).env_clear();
    git.env("PATH", std::env::var_os("PATH").unwrap_or_default());
    git.envs([("GIT_CONFIG_NOSYSTEM", "1"), ("GIT_CONFIG_GLOBAL", "/dev/null"), ("LC_ALL", "C")]);
    git.envs([("GIT_AUTHOR_NAME", "Jim Bar"), ("GIT_AUTHOR_EMAIL", "jim.bar@example.com")]);
    git.envs([("GIT_COMMITTER_NAME", "Jim Bar"), ("GIT_COMMITTER_EMAIL", "jim.bar@example.com")]);
    git.envs([("GIT_AUTHOR_DATE", "2026-09-01T12:00:00Z"), ("GIT_COMMITTER_DATE", "2026-09-01T12:00:00Z")]);
    git
}

pub(crate) fn run(command: &mut Command) -> String {
    let output = command.output().unwrap();
    let [out, err] = [&output.stdout, &output.stderr].map(|it| String::from_utf8_lossy(it).into_owned());
    assert!(output.status.success(), "{command:?}\n{out}{err}");
    out.trim_end().to_owned()
}
