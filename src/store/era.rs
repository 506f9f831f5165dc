//! The states that a folder of the store had over a time, each with the commit that began it. Only reads.

use chrono::{DateTime, Utc};

use super::error::StoreError;
use super::repository::Repository;
use super::revision::CommitId;
use super::source::tree;

/// From when on a folder was as a commit has it
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Era {
    pub from: DateTime<Utc>,
    pub commit: CommitId,
}

/// The states of a folder since a moment on the line of first parents that ends with a commit, oldest first; the first one
/// held at that moment, where history reaches so far back. By the committers' times, as everywhere.
pub fn eras(
    repository: &Repository,
    folder: &str,
    until: CommitId,
    since: DateTime<Utc>,
) -> Result<Vec<Era>, StoreError> {
    repository.with(|git| {
        let failed =
            |error: git2::Error| StoreError::git(format!("cannot walk the history: {}", error.message()));
        let mut walk = git.revwalk().map_err(failed)?;
        walk.simplify_first_parent().map_err(failed)?;
        walk.push(until.oid()).map_err(failed)?;
        let mut found: Vec<(Option<git2::Oid>, Era)> = Vec::new();
        for id in walk {
            let commit = git.find_commit(id.map_err(failed)?).map_err(failed)?;
            let state = tree::at(git, commit.id(), folder).map_err(failed)?.map(|tree| tree.id());
            let from = DateTime::from_timestamp(commit.time().seconds(), 0).unwrap_or_default();
            let era = Era { from, commit: CommitId::from_oid(commit.id()) };
            match found.last_mut() {
                // The same as after it: it began earlier.
                Some((known, last)) if *known == state => *last = era,
                _ => found.push((state, era)),
            }
            if from <= since {
                break;
            }
        }
        Ok(found.into_iter().rev().map(|(_, era)| era).collect())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::revision::head;
    use crate::store::testing::Sandbox;

    /// The commits of the eras, by their subjects, from a moment on.
    fn told(sandbox: &Sandbox, since: &str) -> Vec<String> {
        let store = sandbox.store();
        let repository = store.repository().unwrap();
        let until = head(repository).unwrap().unwrap();
        let found = eras(repository, "ops/assets", until, since.parse().unwrap()).unwrap();
        assert!(found.is_sorted_by_key(|era| era.from));
        let subject = |era: &Era| sandbox.git(&["log", "-1", "--format=%s", &era.commit.to_string()]);
        found.iter().map(subject).collect()
    }

    #[test]
    fn only_what_changed_the_folder_begins_another_state() {
        let sandbox = Sandbox::with(&[("itsm.yaml", ""), ("ops/assets/a.yaml", "id: a\n")]);
        sandbox.write("itsm.yaml", "version: 1\n");
        sandbox.commit("Elsewhere");
        sandbox.write("ops/assets/a.yaml", "id: b\n");
        sandbox.commit("Another asset");
        sandbox.write("itsm.yaml", "version: 1\ncommit: true\n");
        sandbox.commit("Elsewhere again");
        assert_eq!(told(&sandbox, "2000-01-01T00:00:00Z"), ["Start", "Another asset"]);
    }

    #[test]
    fn what_was_before_is_not_walked() {
        let sandbox = Sandbox::with(&[("itsm.yaml", ""), ("ops/assets/a.yaml", "id: a\n")]);
        sandbox.write("ops/assets/a.yaml", "id: b\n");
        sandbox.commit("Another asset");
        assert_eq!(told(&sandbox, "2999-01-01T00:00:00Z"), ["Another asset"]);
    }
}
