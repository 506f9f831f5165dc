//! Whether a repository's history is all there, and as it was made: what must be so before anything is proved from it.
//! Only looks; mends nothing.

use std::fs;

use super::error::StoreError;
use super::repository::Repository;

/// Refuses a history that lacks something, or that this clone shows otherwise than others do.
pub fn refuse_partial(repository: &Repository) -> Result<(), StoreError> {
    shallow(repository)?;
    grafted(repository)?;
    replaced(repository)?;
    promised(repository)
}

fn shallow(repository: &Repository) -> Result<(), StoreError> {
    let cuts = lines(repository, "shallow");
    if cuts.is_empty() {
        return Ok(());
    }
    let ends = if cuts.len() == 1 { "one commit".to_owned() } else { format!("{} commits", cuts.len()) };
    Err(StoreError::git_with_help(
        format!("this is a shallow clone: its history ends at {ends} whose parents are not here"),
        "bring the rest: `git fetch --unshallow` (in a pipeline: fetch-depth 0)",
    ))
}

fn grafted(repository: &Repository) -> Result<(), StoreError> {
    let grafts = lines(repository, "info/grafts");
    let Some(first) = grafts.first() else { return Ok(()) };
    let commit: String = first.chars().take_while(char::is_ascii_hexdigit).take(12).collect();
    let file = repository.common_dir().join("info/grafts");
    Err(StoreError::git_with_help(
        format!("this clone gives commits other parents than they have ({commit} …, by {})", file.display()),
        "remove that file: it is of this clone alone, and no other shows the same history",
    ))
}

fn replaced(repository: &Repository) -> Result<(), StoreError> {
    let names = repository.with(|git| {
        let found = git
            .references_glob("refs/replace/*")
            .and_then(|mut it| it.names().map(|name| name.map(str::to_owned)).collect::<Result<Vec<_>, _>>());
        found.map_err(|error| StoreError::git(format!("cannot list the branches: {}", error.message())))
    })?;
    let Some(first) = names.first() else { return Ok(()) };
    let object = first.rsplit('/').next().unwrap_or_default();
    let more = if names.len() > 1 { format!(" and {} more", names.len() - 1) } else { String::new() };
    Err(StoreError::git_with_help(
        format!("this clone shows other objects in the place of some ({object}{more}, by `git replace`)"),
        format!("see what was replaced: `git replace --list`; undo it: `git replace -d {object}`"),
    ))
}

fn promised(repository: &Repository) -> Result<(), StoreError> {
    let has_promises = repository.with(|git| {
        let config = git.config().and_then(|mut config| config.snapshot());
        let config = config
            .map_err(|error| StoreError::git(format!("cannot read git's settings: {}", error.message())))?;
        let Ok(mut entries) = config.entries(Some("remote\\..*\\.promisor")) else { return Ok(false) };
        Ok(entries.next().is_some())
    })?;
    if !has_promises {
        return Ok(());
    }
    Err(StoreError::git_with_help(
        "this is a partial clone, which lacks some objects until somebody asks for them",
        "fetch them all: `git fetch --refetch --no-filter`, then `git config --unset-all remote.origin.promisor` and \
         `git config --unset-all remote.origin.partialclonefilter`",
    ))
}

/// Lines that say something.
fn lines(repository: &Repository, file: &str) -> Vec<String> {
    let text = fs::read_to_string(repository.common_dir().join(file)).unwrap_or_default();
    let says = |line: &&str| !line.trim().is_empty() && !line.starts_with('#');
    text.lines().filter(says).map(str::to_owned).collect()
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use crate::store::testing::Sandbox;

    fn told(sandbox: &Sandbox) -> String {
        match refuse_partial(&sandbox.repository()) {
            Ok(()) => "whole".to_owned(),
            Err(StoreError::Git { message, help }) => format!("{message}; {}", help.unwrap_or_default()),
            Err(other) => other.to_string(),
        }
    }

    #[test]
    fn what_is_all_there_is_not_refused() {
        let sandbox = Sandbox::with(&[("itsm.yaml", "")]);
        assert_eq!(told(&sandbox), "whole");
    }

    #[test]
    fn each_way_in_which_it_is_not() {
        let sandbox = Sandbox::with(&[("itsm.yaml", "")]);
        let head = sandbox.resolve("HEAD").to_string();
        sandbox.write(".git/info/grafts", format!("{head}\n"));
        assert!(told(&sandbox).contains("other parents") && told(&sandbox).contains("info/grafts"));
        fs::remove_file(sandbox.dir.join(".git/info/grafts")).unwrap();
        sandbox.write("itsm.yaml", "version: 1\n");
        let next = sandbox.commit("Next").to_string();
        sandbox.git(&["replace", &head, &next]);
        assert!(told(&sandbox).contains(&format!("git replace -d {head}")), "{}", told(&sandbox));
        sandbox.git(&["replace", "-d", &head]);
        sandbox.git(&["config", "remote.origin.promisor", "true"]);
        assert!(told(&sandbox).contains("--refetch"));
        sandbox.git(&["config", "--unset", "remote.origin.promisor"]);
        sandbox.write(".git/shallow", format!("{next}\n"));
        assert!(told(&sandbox).contains("--unshallow"), "{}", told(&sandbox));
    }
}
