//! A repository to write to in tests: a temporary folder, a cleared environment, fixed names and dates, no
//! network.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "what a test cannot do, fails it")]

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use tempfile::TempDir;

use crate::finding::FilePath;
use crate::store::change::{FileChange, Landed, Landing};
use crate::store::error::StoreError;
use crate::store::lock::Holder;
use crate::store::message::Message;
use crate::store::target::{Checkout, Target, Variables};
use crate::store::writer::Writer;

pub const COMMIT: Landing = Landing::Commit { author: None };

pub struct Sandbox {
    /// Nothing where the folder belongs to another sandbox.
    _folder: Option<TempDir>,
    pub home: PathBuf,
    pub target: Target,
    pub patience: Duration,
}

impl Sandbox {
    /// A repository with a store at its root and the assets `a`, `b`, `c` and `d` in one commit.
    pub fn new() -> Sandbox {
        Sandbox::with(&["init", "--quiet", "--initial-branch=main"], "")
    }

    /// A repository that `git init` was given these arguments for, with a store in a folder of it.
    pub fn with(init: &[&str], prefix: &str) -> Sandbox {
        let sandbox = Sandbox::unborn(init, prefix);
        sandbox.write("itsm.yaml", "version: 1\n");
        for name in ["a", "b", "c", "d"] {
            sandbox.write(&format!("assets/{name}.yaml"), &format!("id: {name}\n"));
        }
        sandbox.git(&["add", "."]);
        sandbox.git(&["commit", "--quiet", "-m", "base"]);
        sandbox
    }

    /// The same, without a file or a commit.
    pub fn unborn(init: &[&str], prefix: &str) -> Sandbox {
        let folder = tempfile::tempdir().unwrap();
        let sandbox = Sandbox::at(folder.path(), prefix);
        let sandbox = Sandbox { _folder: Some(folder), ..sandbox };
        fs::create_dir_all(&sandbox.target.root).unwrap();
        sandbox.git(init);
        sandbox
    }

    /// A sandbox that somebody else has made and removes.
    pub fn at(home: &Path, prefix: &str) -> Sandbox {
        let home = home.canonicalize().unwrap();
        let workdir = home.join("clone");
        let root = if prefix.is_empty() { workdir.clone() } else { workdir.join(prefix) };
        let repository = Checkout { git_dir: workdir.join(".git"), workdir, prefix: prefix.to_owned() };
        let environment = Variables::new(variables(&home));
        let target = Target { root, repository: Some(repository), environment };
        Sandbox { _folder: None, home, target, patience: Duration::from_secs(60) }
    }

    /// A folder with the asset `a`, in no repository.
    pub fn without_git() -> Sandbox {
        let folder = tempfile::tempdir().unwrap();
        let mut sandbox = Sandbox { _folder: None, ..Sandbox::at(folder.path(), "") };
        sandbox._folder = Some(folder);
        sandbox.target.repository = None;
        sandbox.write("itsm.yaml", "version: 1\n");
        sandbox.write("assets/a.yaml", "id: a\n");
        sandbox
    }

    pub fn repository(&self) -> &Checkout {
        self.target.repository.as_ref().unwrap()
    }

    /// Adds variables to the environment that git is run in.
    pub fn set(&mut self, more: &[(&str, &str)]) {
        let more = more.iter().map(|(key, value)| (OsString::from(key), OsString::from(value)));
        let kept = variables(&self.home).filter(|(key, _)| !more.clone().any(|(new, _)| new == *key));
        self.target.environment = Variables::new(kept.chain(more.clone()));
    }

    pub fn write(&self, path: &str, text: &str) {
        let file = self.target.root.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    /// What is in a file; nothing where there is none.
    pub fn read(&self, path: &str) -> Option<String> {
        fs::read_to_string(self.target.root.join(path)).ok()
    }

    /// From what is in the file now to this text.
    pub fn change(&self, path: &str, after: Option<&str>) -> FileChange {
        let before = self.read(path).map(String::into_bytes);
        FileChange::new(FilePath::new(path), before, after.map(|text| text.into()))
    }

    pub fn begin(&self) -> Result<Writer<'_>, StoreError> {
        Writer::begin(&self.target, &holder(), self.patience).map(|(writer, _)| writer)
    }

    pub fn land(&self, changes: &[FileChange], landing: &Landing) -> Result<Landed, StoreError> {
        self.begin()?.land(changes, &message(), landing)
    }

    /// Makes an executable hook of a shell script.
    pub fn hook(&self, name: &str, script: &str) {
        let file = self.repository().git_dir.join("hooks").join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, format!("#!/bin/sh\n{script}\n")).unwrap();
        Command::new("chmod").arg("+x").arg(&file).status().unwrap();
    }

    /// What git prints, which has to succeed.
    pub fn git(&self, args: &[&str]) -> String {
        let output = self.command("git").args(args).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "git {args:?}: {said}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// A program in the repository, in the sandbox's environment.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.repository().workdir).env_clear().envs(variables(&self.home));
        command
    }

    /// The whole state that a write that failed must leave as it was.
    pub fn state(&self) -> String {
        let index = self.git(&["ls-files", "--stage", "--debug"]);
        // The times of the index's entries are refreshed by reading.
        let index: Vec<&str> =
            index.lines().filter(|line| !line.starts_with("  ") || line.contains("flags")).collect();
        let refs = self.git(&["for-each-ref"]);
        let head = fs::read_to_string(self.repository().git_dir.join("HEAD")).unwrap();
        format!("{head}{refs}{}\n{}", index.join("\n"), files(&self.repository().workdir).join("\n"))
    }

    /// Nothing of a write is left lying about, and the repository is whole.
    pub fn assert_clean(&self) {
        let left: Vec<String> =
            files(&self.repository().workdir).into_iter().filter(|it| it.contains(".itsm-")).collect();
        assert_eq!(left, [] as [String; 0]);
        assert!(!self.target.journal().exists());
        let said = self.git(&["fsck", "--strict", "--no-dangling"]);
        assert_eq!(said, "");
    }
}

pub fn holder() -> Holder {
    Holder { command: "itsm asset set a".into(), user: "jim.bar".into(), host: "lab".into() }
}

pub fn message() -> Message {
    Message::new("asset(a): set owner to jim.bar", "")
        .trailer("Itsm-Record", "a")
        .trailer("Itsm-Action", "set")
}

/// The files below a folder with mode and content, without git's own.
pub fn files(folder: &Path) -> Vec<String> {
    let mut res = Vec::new();
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().filter_map(Result::ok) {
        if entry.path().components().any(|part| part.as_os_str() == ".git") || entry.file_type().is_dir() {
            continue;
        }
        let content = fs::read(entry.path()).unwrap_or_default();
        let mode = crate::store::disk::mode(entry.path());
        res.push(format!("{} {mode:?} {}", entry.path().display(), String::from_utf8_lossy(&content)));
    }
    res
}

/// All that a process in a sandbox knows of the world.
pub fn variables(home: &Path) -> impl Iterator<Item = (OsString, OsString)> + Clone {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let fixed = [
        ("GIT_CONFIG_NOSYSTEM", "1"),
        ("GIT_CONFIG_GLOBAL", "/dev/null"),
        ("GIT_AUTHOR_NAME", "Jim Bar"),
        ("GIT_AUTHOR_EMAIL", "jim.bar@company.com"),
        ("GIT_AUTHOR_DATE", "2026-11-21T12:00:00Z"),
        ("GIT_COMMITTER_NAME", "Jim Bar"),
        ("GIT_COMMITTER_EMAIL", "jim.bar@company.com"),
        ("GIT_COMMITTER_DATE", "2026-11-21T12:00:00Z"),
        ("GIT_TEMPLATE_DIR", ""),
        // A gc in the background would still write while the folder is removed.
        ("GIT_CONFIG_COUNT", "1"),
        ("GIT_CONFIG_KEY_0", "gc.auto"),
        ("GIT_CONFIG_VALUE_0", "0"),
    ];
    let fixed = fixed.into_iter().map(|(key, value)| (OsString::from(key), OsString::from(value)));
    fixed.chain([(OsString::from("PATH"), path), (OsString::from("HOME"), OsString::from(home))])
}
