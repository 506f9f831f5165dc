//! Where a store is: the folder of its `itsm.yaml`, on disk or inside a repository. Reads nothing else of it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::environment::Environment;
use super::error::{Named, StoreError};
use super::repository::Repository;
use super::revision::{self, CommitId};
use super::source::tree::{self, Node};
use super::source::{Commit, Index, Worktree};
use super::target::Target;
use crate::model::layout;

/// A store, and the repository around it
#[derive(Debug, Clone)]
pub struct Store {
    /// Nothing in a bare repository.
    root: Option<PathBuf>,
    /// The way from the top of the repository: empty, or with a slash at its end.
    prefix: String,
    git: Git,
}

/// What git has to say of the store's folder
#[derive(Debug, Clone)]
enum Git {
    None,
    Repository(Arc<Repository>),
    /// There is one that cannot be read: files on disk can be all the same.
    Unreadable {
        message: String,
        help: Option<String>,
    },
}

impl Store {
    /// The store that is meant in this folder: the nearest upwards, or the only one that the repository around knows.
    pub fn find(from: &Path, environment: &Environment) -> Result<Store, StoreError> {
        let from = canonical(from)?;
        let git = match environment.git_dir {
            Some(_) => Git::new(Repository::named(environment)),
            None => Git::new(Repository::around(&from, environment)),
        };
        if let Git::Repository(repository) = &git
            && repository.is_bare()
        {
            return Store::in_bare(repository.clone());
        }
        if let Some(root) = from.ancestors().find(|it| has_config(it)) {
            return Ok(Store::on_disk(root.to_path_buf(), environment));
        }
        match git {
            Git::Unreadable { message, help } => Err(StoreError::Git { message, help }),
            Git::None => Err(StoreError::NoStore { from }),
            Git::Repository(repository) => Store::known_to_git(repository, &from),
        }
    }

    /// The store in exactly this folder; a bare repository stands for the store in it, and may be followed
    /// by the way to one of several: `store.git/ops/itsm`.
    pub fn at(dir: &Path, environment: &Environment) -> Result<Store, StoreError> {
        if has_config(dir) {
            return Ok(Store::on_disk(canonical(dir)?, environment));
        }
        let there = dir.ancestors().find(|it| it.is_dir()).unwrap_or(Path::new("."));
        let folder = canonical(there)?;
        let Some(repository) = Repository::around(&folder, environment)?.filter(Repository::is_bare) else {
            return Err(not_a_store(dir, environment));
        };
        let repository = Arc::new(repository);
        let rest = dir.strip_prefix(there).ok().and_then(prefix_of).unwrap_or_default();
        if rest.is_empty() {
            return Store::in_bare(repository);
        }
        let stores = stores_in_commit(&repository, head_of_bare(&repository)?)?;
        match stores.contains(&rest) {
            true => Ok(Store { root: None, prefix: rest, git: Git::Repository(repository) }),
            false => Err(not_a_store(dir, environment)),
        }
    }

    /// The store that a commit has, wherever `HEAD` is: for hooks that look at what is being pushed.
    pub fn of_commit(repository: Arc<Repository>, commit: CommitId) -> Result<Store, StoreError> {
        let prefix = only_one(&repository, repository.folder(), stores_in_commit(&repository, commit)?)?;
        Ok(Store { root: root_in(&repository, &prefix), prefix, git: Git::Repository(repository) })
    }

    /// The prefixes of all stores of a commit; one at the top hides those below it, which may be examples.
    pub fn folders(repository: &Repository, commit: CommitId) -> Result<Vec<String>, StoreError> {
        stores_in_commit(repository, commit)
    }

    /// The store in this folder of a repository, counted from its top, wherever `HEAD` is.
    pub fn below(repository: Arc<Repository>, folder: &str) -> Store {
        let folder = folder.trim_matches('/');
        let prefix = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        Store { root: root_in(&repository, &prefix), prefix, git: Git::Repository(repository) }
    }

    /// The folder of the store on disk; nothing in a bare repository.
    pub fn root(&self) -> Option<&Path> {
        self.root.as_deref()
    }

    /// The way from the top of the repository to the store: empty, or with a slash at its end.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// The repository around the store, if there is one that can be read.
    pub fn repository(&self) -> Option<&Arc<Repository>> {
        match &self.git {
            Git::Repository(repository) => Some(repository),
            Git::None | Git::Unreadable { .. } => None,
        }
    }

    /// Whether there is no repository around it; one that cannot be read is one.
    pub fn is_outside_git(&self) -> bool {
        matches!(self.git, Git::None)
    }

    /// The repository around the store, for what cannot do without.
    pub fn history(&self) -> Result<&Arc<Repository>, StoreError> {
        match &self.git {
            Git::Repository(repository) => Ok(repository),
            Git::Unreadable { message, help } => {
                Err(StoreError::Git { message: message.clone(), help: help.clone() })
            }
            Git::None => {
                let root = self.root.as_deref().unwrap_or(Path::new(".")).display();
                Err(StoreError::git_with_help(
                    format!("the store {root} is in no git repository, so that it has no history"),
                    "start one there: `git init`",
                ))
            }
        }
    }

    /// Where a write to this store goes.
    ///
    /// A repository that cannot be read is no reason to write beside it as if there were none.
    pub fn target(&self) -> Result<Target, StoreError> {
        if let Git::Unreadable { .. } = self.git {
            self.history()?;
        }
        match &self.root {
            Some(root) => Target::new(root, self.repository().map(Arc::as_ref)),
            None => Err(self.lacks("files to write to")),
        }
    }

    /// The files on disk.
    pub fn worktree(&self) -> Result<Worktree, StoreError> {
        self.root.as_deref().map(Worktree::new).ok_or_else(|| self.lacks("files on disk"))
    }

    /// The files that are staged.
    pub fn index(&self) -> Result<Index, StoreError> {
        let repository = self.history()?;
        match &self.root {
            Some(_) => Index::new(repository.clone(), &self.prefix),
            None => Err(self.lacks("an index")),
        }
    }

    /// The files of a commit.
    pub fn commit(&self, id: CommitId) -> Result<Commit, StoreError> {
        Commit::new(self.history()?.clone(), id, &self.prefix)
    }

    fn lacks(&self, what: &str) -> StoreError {
        let folder = self.repository().map(|it| it.folder().display().to_string()).unwrap_or_default();
        StoreError::git_with_help(
            format!("the repository {folder} is bare: it has commits, but not {what}"),
            "name a revision: `--at HEAD`",
        )
    }

    fn on_disk(root: PathBuf, environment: &Environment) -> Store {
        let git = Git::new(Repository::around(&root, environment));
        let (prefix, git) = match git {
            Git::Repository(repository) => within(repository, &root),
            git => (String::new(), git),
        };
        Store { root: Some(root), prefix, git }
    }

    fn in_bare(repository: Arc<Repository>) -> Result<Store, StoreError> {
        let head = head_of_bare(&repository)?;
        Store::of_commit(repository, head)
    }

    fn known_to_git(repository: Arc<Repository>, from: &Path) -> Result<Store, StoreError> {
        let mut stores = stores_in_index(&repository)?;
        if stores.is_empty()
            && let Some(head) = revision::head(&repository)?
        {
            stores = stores_in_commit(&repository, head)?;
        }
        let prefix = only_one(&repository, from, stores)?;
        Ok(Store { root: root_in(&repository, &prefix), prefix, git: Git::Repository(repository) })
    }
}

impl Git {
    fn new(found: Result<Option<Repository>, StoreError>) -> Git {
        match found {
            Ok(Some(repository)) => Git::Repository(Arc::new(repository)),
            Ok(None) => Git::None,
            Err(StoreError::Git { message, help }) => Git::Unreadable { message, help },
            Err(error) => Git::Unreadable { message: error.to_string(), help: None },
        }
    }
}

/// Where in its repository a store lies; a folder below a bare repository is in none.
fn within(repository: Arc<Repository>, root: &Path) -> (String, Git) {
    let way = repository.work_tree().and_then(|top| root.strip_prefix(top).ok()).map(prefix_of);
    match way {
        None => (String::new(), Git::None),
        Some(Some(prefix)) => (prefix, Git::Repository(repository)),
        Some(None) => {
            let message = format!("the way to the store {} is no UTF-8", root.display());
            let help = Some("give its folders names that are, and commit that".to_owned());
            (String::new(), Git::Unreadable { message, help })
        }
    }
}

fn root_in(repository: &Repository, prefix: &str) -> Option<PathBuf> {
    repository.work_tree().map(|top| top.join(prefix).components().collect())
}

fn head_of_bare(repository: &Repository) -> Result<CommitId, StoreError> {
    let folder = repository.folder().display();
    revision::head(repository)?.ok_or_else(|| {
        StoreError::git_with_help(
            format!("the bare repository {folder} has no commits yet"),
            "push a store to it",
        )
    })
}

fn not_a_store(dir: &Path, environment: &Environment) -> StoreError {
    let full = environment.current_dir.join(dir);
    let around = full.ancestors().find(|it| has_config(it)).and_then(|it| it.canonicalize().ok());
    let is_by_variable = environment.store.as_deref() == Some(dir);
    let named = if is_by_variable { Named::ByVariable } else { Named::ByOption };
    StoreError::NotAStore { dir: dir.to_path_buf(), around, named }
}

fn canonical(dir: &Path) -> Result<PathBuf, StoreError> {
    dir.canonicalize().map_err(|error| StoreError::io("open", dir, error))
}

fn has_config(dir: &Path) -> bool {
    dir.join(layout::CONFIG).symlink_metadata().is_ok_and(|it| !it.is_dir())
}

fn prefix_of(way: &Path) -> Option<String> {
    let names: Option<Vec<&str>> = way.iter().map(|name| name.to_str()).collect();
    names.map(|names| names.iter().map(|name| format!("{name}/")).collect())
}

/// The top of the repository wins over folders below it, which may be examples.
fn only_one(repository: &Repository, from: &Path, mut stores: Vec<String>) -> Result<String, StoreError> {
    if stores.iter().any(String::is_empty) {
        return Ok(String::new());
    }
    if stores.len() > 1 {
        stores.sort();
        let folders = stores.iter().map(|it| it.trim_end_matches('/').to_owned()).collect();
        return Err(StoreError::SeveralStores { repository: repository.folder().to_path_buf(), folders });
    }
    stores.pop().ok_or_else(|| StoreError::NoStore { from: from.to_path_buf() })
}

fn stores_in_index(repository: &Repository) -> Result<Vec<String>, StoreError> {
    let index = repository.read_index()?;
    Ok(index.iter().filter_map(|entry| store_with(&entry.path)).collect())
}

fn stores_in_commit(repository: &Repository, commit: CommitId) -> Result<Vec<String>, StoreError> {
    repository.with(|git| {
        let root =
            tree::at(git, commit.oid(), "").map_err(|error| tree::lost(git, "folder", b"/", &error))?;
        let Some(root) = root else { return Ok(Vec::new()) };
        if root.get_name(layout::CONFIG).is_some_and(|it| it.kind() == Some(git2::ObjectType::Blob)) {
            return Ok(vec![String::new()]);
        }
        let mut stores = Vec::new();
        tree::walk(git, root, &mut |path, node| {
            if matches!(node, Node::File(_)) {
                stores.extend(store_with(path));
            }
            Ok(true)
        })?;
        Ok(stores)
    })
}

/// The prefix of the store whose `itsm.yaml` this is.
fn store_with(path: &[u8]) -> Option<String> {
    let prefix = std::str::from_utf8(path).ok()?.strip_suffix(layout::CONFIG)?;
    (prefix.is_empty() || prefix.ends_with('/')).then(|| prefix.to_owned())
}

#[cfg(test)]
mod tests;
