//! What the configuration of a repository says of `itsm`: `itsm.store`, `itsm.change`, `itsm.deny` … Writes only what it is
//! asked to, and only for this one repository.

use std::path::PathBuf;

use super::error::StoreError;
use super::repository::Repository;

/// A value; nothing where nobody has said anything.
pub fn get(repository: &Repository, name: &str) -> Result<Option<String>, StoreError> {
    repository.with(|git| {
        let config = git.config().and_then(|mut it| it.snapshot()).map_err(unreadable)?;
        Ok(config.get_string(name).ok().filter(|value| !value.is_empty()))
    })
}

/// All values of a name that may be said several times.
pub fn all(repository: &Repository, name: &str) -> Result<Vec<String>, StoreError> {
    repository.with(|git| {
        let config = git.config().and_then(|mut it| it.snapshot()).map_err(unreadable)?;
        let mut values = Vec::new();
        let Ok(entries) = config.multivar(name, None) else { return Ok(values) };
        entries.for_each(|entry| values.extend(entry.value().ok().map(str::to_owned))).map_err(unreadable)?;
        Ok(values)
    })
}

/// A folder: `~` is the person's home, and what is relative starts at the top of the repository.
pub fn folder(repository: &Repository, name: &str) -> Result<Option<PathBuf>, StoreError> {
    let path = repository.with(|git| {
        let config = git.config().and_then(|mut it| it.snapshot()).map_err(unreadable)?;
        Ok(config.get_path(name).ok().filter(|path| !path.as_os_str().is_empty()))
    })?;
    Ok(path.map(|path| repository.folder().join(path)))
}

/// Says something in this repository's own configuration; nothing takes back what was said.
pub fn set(repository: &Repository, name: &str, value: Option<&str>) -> Result<(), StoreError> {
    let failed = |error: git2::Error| StoreError::git(format!("cannot set {name}: {}", error.message()));
    repository.with(|git| {
        let mut config =
            git.config().and_then(|it| it.open_level(git2::ConfigLevel::Local)).map_err(failed)?;
        match value {
            Some(value) => config.set_str(name, value).map_err(failed),
            None if config.get_entry(name).is_err() => Ok(()),
            None => config.remove(name).map_err(failed),
        }
    })
}

fn unreadable(error: git2::Error) -> StoreError {
    StoreError::git(format!("cannot read the configuration of git: {}", error.message()))
}
