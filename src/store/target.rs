//! Where a write goes: the store's folder, its repository, and the environment that git is run in.
//! Knows paths alone; looks at no file and reads no environment itself.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::finding::FilePath;
use crate::store::error::StoreError;
use crate::store::lock::{self, Holder, Lock};

/// A store that can be written to
#[derive(Debug, Clone)]
pub struct Target {
    /// The folder with `itsm.yaml`.
    pub root: PathBuf,
    /// Nothing for a store outside of git.
    pub repository: Option<Checkout>,
    pub environment: Variables,
}

/// The working tree that a store lies in, and its repository
#[derive(Debug, Clone)]
pub struct Checkout {
    /// The top folder of the working tree.
    pub workdir: PathBuf,
    /// The git directory of this working tree: `.git`, or `.git/worktrees/x` of a linked one.
    pub git_dir: PathBuf,
    /// The store's folder relative to the working tree's: empty, or like `ops/itsm`.
    pub prefix: String,
}

/// The variables that git is given, and the git that is run
#[derive(Debug, Clone)]
pub struct Variables {
    pub(super) program: OsString,
    variables: Vec<(OsString, OsString)>,
}

/// What names a repository, an index or a set of objects other than those git finds by itself (see
/// `git rev-parse --local-env-vars`), or changes how paths are read. Inside a hook or under `git rebase --exec`
/// these speak of the git that runs us. `GIT_CONFIG_*` stays: `git -c user.name=…` is the user's word.
const REDIRECTING: [&str; 17] = [
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_COMMON_DIR",
    "GIT_DIR",
    "GIT_GLOB_PATHSPECS",
    "GIT_GRAFT_FILE",
    "GIT_ICASE_PATHSPECS",
    "GIT_IMPLICIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_INTERNAL_SUPER_PREFIX",
    "GIT_LITERAL_PATHSPECS",
    "GIT_NAMESPACE",
    "GIT_NOGLOB_PATHSPECS",
    "GIT_OBJECT_DIRECTORY",
    "GIT_PREFIX",
    "GIT_QUARANTINE_PATH",
    "GIT_SHALLOW_FILE",
    "GIT_WORK_TREE",
];

impl Target {
    /// A store in this folder, with the repository around it if there is one.
    ///
    /// Git is run with the variables of this process, which the command line has not changed.
    pub fn new(
        root: &Path,
        repository: Option<&super::repository::Repository>,
    ) -> Result<Target, StoreError> {
        let placed = |repository: &super::repository::Repository| {
            let workdir = repository.work_tree()?.to_path_buf();
            let prefix = root.strip_prefix(&workdir).ok()?.to_str()?.replace('\\', "/");
            Some(Checkout { workdir, git_dir: repository.git_dir().to_path_buf(), prefix })
        };
        let repository = match repository {
            Some(repository) => Some(placed(repository).ok_or_else(|| {
                StoreError::git_with_help(
                    format!("{} cannot be written to through a bare repository", root.display()),
                    "clone it, write in the clone, and push",
                )
            })?),
            None => None,
        };
        let environment = Variables::new(super::environment::variables());
        Ok(Target { root: root.to_path_buf(), repository, environment })
    }

    /// Takes the store's lock, in the way that fits where the store lies.
    pub fn lock(&self, holder: &Holder, patience: Duration) -> Result<Lock, StoreError> {
        match &self.repository {
            Some(repository) => Lock::take(&repository.state(), holder, patience),
            None => Lock::take_folder(&self.root, patience),
        }
    }

    /// Whether somebody holds the store's lock right now; never waits.
    pub(super) fn is_being_written(&self) -> bool {
        lock::is_held(&self.repository.as_ref().map_or(self.root.clone(), |it| it.state().join("lock")))
    }

    /// The folder of the journal; it exists while a write is under way.
    pub(super) fn journal(&self) -> PathBuf {
        match &self.repository {
            Some(repository) => repository.state().join("journal"),
            None => self.root.join(".itsm-journal"),
        }
    }

    pub(super) fn file(&self, path: &FilePath) -> PathBuf {
        self.root.join(path.as_str())
    }
}

impl Checkout {
    /// What `itsm` keeps for itself, never committed.
    pub fn state(&self) -> PathBuf {
        self.git_dir.join("itsm")
    }

    /// A file's path as git calls it.
    pub(super) fn path(&self, path: &FilePath) -> String {
        match self.prefix.trim_matches('/') {
            "" => path.as_str().to_owned(),
            prefix => format!("{prefix}/{path}"),
        }
    }
}

impl Variables {
    /// From the variables of a process; git is found on their `PATH`.
    pub fn new(variables: impl IntoIterator<Item = (OsString, OsString)>) -> Variables {
        Variables { program: OsString::from("git"), variables: variables.into_iter().collect() }
    }

    pub(super) fn get(&self, name: &str) -> Option<&OsStr> {
        self.variables.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_os_str())
    }

    /// The variables without those that would lead git elsewhere.
    pub(super) fn kept(&self) -> impl Iterator<Item = (&OsStr, &OsStr)> {
        let redirects = |key: &OsStr| REDIRECTING.iter().any(|name| key == *name);
        self.variables
            .iter()
            .filter(move |(key, _)| !redirects(key))
            .map(|(key, value)| (key.as_os_str(), value.as_os_str()))
    }
}
