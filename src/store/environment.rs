//! What git was told through the environment: read once by the command line and passed down from there.
//! Nothing else in the store looks at the process's environment, libgit2's search for configuration files apart.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;

/// Where git's own variables point
#[derive(Debug, Clone, Default)]
pub struct Environment {
    /// Where relative paths start.
    pub current_dir: PathBuf,
    /// `ITSM_STORE`
    pub store: Option<PathBuf>,
    /// `GIT_DIR`
    pub git_dir: Option<PathBuf>,
    /// `GIT_WORK_TREE`
    pub work_tree: Option<PathBuf>,
    /// `GIT_INDEX_FILE`: the index of `git commit -- paths`, say.
    pub index_file: Option<PathBuf>,
    /// `GIT_OBJECT_DIRECTORY`: what is being pushed, while `pre-receive` looks at it.
    pub object_directory: Option<PathBuf>,
    /// `GIT_ALTERNATE_OBJECT_DIRECTORIES`
    pub alternate_object_directories: Vec<PathBuf>,
    /// `GIT_CEILING_DIRECTORIES`
    pub ceiling_directories: Vec<PathBuf>,
    /// libgit2 may look at the rest of the environment (`GIT_CONFIG_GLOBAL` and its like).
    pub(crate) of_process: bool,
}

impl Environment {
    /// What this process was started with.
    pub fn from_process() -> Environment {
        let paths = |name| env::var_os(name).map(|it| env::split_paths(&it).collect()).unwrap_or_default();
        Environment {
            current_dir: env::current_dir().unwrap_or_else(|_| PathBuf::from(".")),
            store: path("ITSM_STORE"),
            git_dir: path("GIT_DIR"),
            work_tree: path("GIT_WORK_TREE"),
            index_file: path("GIT_INDEX_FILE"),
            object_directory: path("GIT_OBJECT_DIRECTORY"),
            alternate_object_directories: paths("GIT_ALTERNATE_OBJECT_DIRECTORIES"),
            ceiling_directories: paths("GIT_CEILING_DIRECTORIES"),
            of_process: true,
        }
    }

    /// Whether a repository other than the one that git would find by itself, or another part of it, is named.
    pub(super) fn names_something(&self) -> bool {
        let named = [&self.git_dir, &self.work_tree, &self.index_file, &self.object_directory];
        named.iter().any(|it| it.is_some()) || !self.alternate_object_directories.is_empty()
    }

    /// The same without what is said of one repository.
    pub(super) fn of_any_repository(&self) -> Environment {
        Environment {
            current_dir: self.current_dir.clone(),
            ceiling_directories: self.ceiling_directories.clone(),
            of_process: self.of_process && !self.names_something(),
            ..Environment::default()
        }
    }

    /// Whether libgit2 may read the variables for itself, which it must to see `GIT_CONFIG_GLOBAL` and its like.
    /// It takes a relative `GIT_WORK_TREE` from the git folder, where git takes it from the current one, and
    /// stumbles unless that exists.
    pub(super) fn is_for_libgit2(&self) -> bool {
        let misread = self.work_tree.as_ref().is_some_and(|it| it.is_relative() && it.as_os_str() != ".");
        self.of_process && !misread
    }
}

/// All that this process was started with, for the git that it runs.
pub(super) fn variables() -> impl Iterator<Item = (OsString, OsString)> {
    env::vars_os()
}

fn path(name: &str) -> Option<PathBuf> {
    env::var_os(name).filter(|it| !it.is_empty()).map(PathBuf::from)
}

#[cfg(test)]
mod tests;
