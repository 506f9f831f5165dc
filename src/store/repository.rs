//! The git repository around a store: finding it, refusing what libgit2 cannot read, lending handles to threads.
//! Never writes, runs no hook, no filter and no file-system monitor, and never switches git's check of owners off.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use git2::{ErrorCode, RepositoryOpenFlags};

use super::environment::Environment;
use super::error::StoreError;

/// A repository that can be read from any thread
pub struct Repository {
    opening: Opening,
    git_dir: PathBuf,
    common_dir: PathBuf,
    work_tree: Option<PathBuf>,
    index_file: PathBuf,
    /// A handle of libgit2 serves one thread at a time; as many are opened as threads ask at once.
    idle: Mutex<Vec<git2::Repository>>,
}

impl Repository {
    /// The repository that this folder is in, if any.
    ///
    /// What the environment says of a repository (`GIT_DIR`, `GIT_INDEX_FILE` …) holds for folders of that
    /// repository alone: a hook that looks at another store must not see it through this one's index.
    pub fn around(folder: &Path, environment: &Environment) -> Result<Option<Repository>, StoreError> {
        if environment.names_something()
            && let Some(named) = Repository::named(environment)?
            && named.holds(folder)
        {
            return Ok(Some(named));
        }
        let start = folder.to_path_buf();
        Opening { start, exact: false, environment: environment.of_any_repository() }.find()
    }

    /// The repository that the environment means: `GIT_DIR`, or the one around the current folder.
    pub fn named(environment: &Environment) -> Result<Option<Repository>, StoreError> {
        let exact = environment.git_dir.is_some();
        let start = environment.current_dir.join(environment.git_dir.as_deref().unwrap_or(Path::new("")));
        let found = Opening { start: start.clone(), exact, environment: environment.clone() }.find()?;
        if found.is_none() && exact {
            return Err(StoreError::git_with_help(
                format!("GIT_DIR names {}, which is no git repository", start.display()),
                "unset GIT_DIR, or correct it",
            ));
        }
        Ok(found)
    }

    /// The folder of git's own files; a linked working tree has its own.
    pub fn git_dir(&self) -> &Path {
        &self.git_dir
    }

    /// The folder of what all working trees share: objects, branches, configuration.
    pub fn common_dir(&self) -> &Path {
        &self.common_dir
    }

    /// The top of the working tree; a bare repository has none.
    pub fn work_tree(&self) -> Option<&Path> {
        self.work_tree.as_deref()
    }

    pub fn is_bare(&self) -> bool {
        self.work_tree.is_none()
    }

    /// The index that git itself would use now, which in a hook may be another than usual.
    pub fn index_file(&self) -> &Path {
        &self.index_file
    }

    /// The folder by which people know the repository.
    pub fn folder(&self) -> &Path {
        self.work_tree().unwrap_or(&self.git_dir)
    }

    /// Whether a folder belongs to this repository and to none that lies further in.
    pub(super) fn holds(&self, folder: &Path) -> bool {
        let has_its_own = |folder: &Path| folder.join(".git").symlink_metadata().is_ok();
        let is_below = |top: &Path| {
            let mut between = folder.ancestors().take_while(|it| *it != top);
            folder.starts_with(top) && !between.any(has_its_own)
        };
        folder.starts_with(&self.git_dir) || self.work_tree().is_some_and(is_below)
    }

    /// Does something with a handle of libgit2.
    pub(in crate::store) fn with<T>(
        &self,
        work: impl FnOnce(&git2::Repository) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let handle = match idle {
            Some(handle) => handle,
            None => self.opening.open().map_err(|error| refusal(&self.opening.start, &error))?,
        };
        let result = work(&handle);
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(handle);
        result
    }

    /// The index as it is on disk now.
    pub(in crate::store) fn read_index(&self) -> Result<git2::Index, StoreError> {
        git2::Index::open(&self.index_file).map_err(|error| refusal(self.folder(), &error))
    }
}

impl fmt::Debug for Repository {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Repository").field(&self.folder()).finish()
    }
}

/// How a repository is opened: the same for every handle
struct Opening {
    start: PathBuf,
    /// The start is the git folder itself, not a folder to search upwards from.
    exact: bool,
    environment: Environment,
}

impl Opening {
    fn find(self) -> Result<Option<Repository>, StoreError> {
        let git = match self.open() {
            Ok(git) => git,
            Err(error) if error.code() == ErrorCode::NotFound => return no_repository(&self.start),
            Err(error) => return Err(refusal(&self.start, &error)),
        };
        let work_tree = git.workdir().map(canonical).transpose()?;
        Ok(Some(Repository {
            index_file: self.index_file(&git),
            git_dir: canonical(git.path())?,
            common_dir: canonical(git.commondir())?,
            work_tree,
            opening: self,
            idle: Mutex::new(vec![git]),
        }))
    }

    fn open(&self) -> Result<git2::Repository, git2::Error> {
        let environment = &self.environment;
        let mut flags = RepositoryOpenFlags::empty();
        flags.set(RepositoryOpenFlags::NO_SEARCH | RepositoryOpenFlags::NO_DOTGIT, self.exact);
        flags.set(RepositoryOpenFlags::FROM_ENV, environment.is_for_libgit2());
        let git = git2::Repository::open_ext(&self.start, flags, &environment.ceiling_directories)?;
        if let Some(top) = self.work_tree(&git)? {
            git.set_workdir(&top, false)?;
        }
        let objects = environment.object_directory.iter().chain(&environment.alternate_object_directories);
        for folder in objects {
            git.odb()?.add_disk_alternate(&environment.current_dir.join(folder).to_string_lossy())?;
        }
        if environment.index_file.is_some() {
            git.set_index(&mut git2::Index::open(&self.index_file(&git))?)?;
        }
        Ok(git)
    }

    /// Where git takes the working tree to be and libgit2 would not.
    fn work_tree(&self, git: &git2::Repository) -> Result<Option<PathBuf>, git2::Error> {
        let environment = &self.environment;
        if let Some(top) = &environment.work_tree {
            return Ok(Some(environment.current_dir.join(top)));
        }
        let goes_without_saying = !self.exact
            || git.is_bare()
            || git.is_worktree()
            || git.path().file_name().is_some_and(|it| it == ".git")
            || git.config()?.get_entry("core.worktree").is_ok();
        Ok((!goes_without_saying).then(|| environment.current_dir.clone()))
    }

    /// Git takes a relative `GIT_INDEX_FILE` from the top of the working tree.
    fn index_file(&self, git: &git2::Repository) -> PathBuf {
        match &self.environment.index_file {
            Some(file) => git.workdir().unwrap_or(&self.environment.current_dir).join(file),
            None => git.path().join("index"),
        }
    }
}

fn canonical(path: &Path) -> Result<PathBuf, StoreError> {
    path.canonicalize().map_err(|error| StoreError::io("open", path, error))
}

/// A `.git` file that leads nowhere is not the same as no repository.
fn no_repository(start: &Path) -> Result<Option<Repository>, StoreError> {
    let link = start.ancestors().map(|it| it.join(".git")).find(|it| it.is_file());
    match link {
        None => Ok(None),
        Some(link) => Err(StoreError::git_with_help(
            format!("{} leads to a git repository that is not there", link.display()),
            "a linked working tree whose repository was moved is mended there with `git worktree repair`",
        )),
    }
}

/// What libgit2 cannot read: what its message holds, what that means, what to do about it
static UNREADABLE: &[(&str, &str, &str)] = &[
    (
        "extensions.refstorage",
        "keeps its branches in a reftable",
        "`git refs migrate --ref-format=files` changes that (git 2.48 or newer; before: work in a `git clone --ref-format=files`)",
    ),
    (
        "'sha256'",
        "names its objects by SHA-256",
        "convert it: `git init --object-format=sha1 NEW`, then `git fast-export --all | git -C NEW fast-import`",
    ),
    (
        "extensions.partialclone",
        "is a partial clone that lacks some objects",
        "fetch them: `git fetch --refetch --no-filter`, then `git config --unset extensions.partialClone`",
    ),
    ("'sdir'", "has a sparse index", "write it whole: `git sparse-checkout reapply --no-sparse-index`"),
    (
        "'link'",
        "has a split index",
        "write it whole: `git config core.splitIndex false`, then `git update-index --no-split-index`",
    ),
];

fn refusal(start: &Path, error: &git2::Error) -> StoreError {
    let is_top = |it: &&Path| it.join(".git").symlink_metadata().is_ok();
    let folder = start.ancestors().find(is_top).unwrap_or(start).display();
    if error.code() == ErrorCode::Owner {
        return StoreError::git_with_help(
            format!("the git repository {folder} belongs to another user"),
            format!("if you trust it: `git config --global --add safe.directory {folder}`"),
        );
    }
    match UNREADABLE.iter().find(|(sign, ..)| error.message().contains(sign)) {
        Some((_, what, help)) => StoreError::git_with_help(
            format!("the git repository {folder} {what}, which cannot be read yet"),
            *help,
        ),
        None => StoreError::git(format!("cannot open the git repository {folder}: {}", error.message())),
    }
}

#[cfg(test)]
mod tests;
