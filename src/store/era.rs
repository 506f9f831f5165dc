//! The states that a folder of the store had over a time, each with the commit that began it, out of the index of history.

use chrono::{DateTime, Utc};

use super::cache::Cache;
use super::error::StoreError;
use super::history::{self, Commit, Range};
use super::revision::CommitId;
use super::root::Store;

/// From when on a folder was as a commit has it
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Era {
    pub from: DateTime<Utc>,
    pub commit: CommitId,
}

/// The states of a folder since a moment on the line of first parents that ends with a commit, oldest first; the first one
/// held at that moment, where history reaches so far back. By the committers' times, as everywhere.
pub fn eras(
    store: &Store,
    cache: &Cache,
    folder: &str,
    until: CommitId,
    since: DateTime<Utc>,
) -> Result<Vec<Era>, StoreError> {
    let is_in = |path: &str| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
    let changes = |commit: &Commit| commit.touched.iter().any(|touch| is_in(touch.path.as_str()));
    let from = |commit: &Commit| commit.committer.at.to_utc();
    let line = history::read(store, cache, &Range::of_first_parents(until))?.commits;
    let before = line.iter().position(|commit| from(commit) <= since);
    let asked = &line[..before.map_or(line.len(), |place| place + 1)];
    // What held at the beginning was begun by no commit that is asked about, or by the last of them.
    let begins = |(place, commit): &(usize, &Commit)| place + 1 == asked.len() || changes(commit);
    let begun = asked.iter().enumerate().filter(begins);
    let era = |(_, commit): (usize, &Commit)| Era { from: from(commit), commit: commit.id };
    Ok(begun.map(era).rev().collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::revision::head;
    use crate::store::testing::Sandbox;

    /// The commits of the eras, by their subjects, from a moment on.
    fn told(sandbox: &Sandbox, since: &str) -> Vec<String> {
        let store = sandbox.store();
        let until = head(store.repository().unwrap()).unwrap().unwrap();
        let found = eras(&store, &Cache::none(), "assets", until, since.parse().unwrap()).unwrap();
        assert!(found.is_sorted_by_key(|era| era.from));
        let subject = |era: &Era| sandbox.git(&["log", "-1", "--format=%s", &era.commit.to_string()]);
        found.iter().map(subject).collect()
    }

    #[test]
    fn only_what_changed_the_folder_begins_another_state() {
        let sandbox = Sandbox::with(&[("itsm.yaml", ""), ("assets/a.yaml", "id: a\n")]);
        sandbox.write("itsm.yaml", "version: 1\n");
        sandbox.commit("Elsewhere");
        sandbox.write("assets/a.yaml", "id: b\n");
        sandbox.commit("Another asset");
        sandbox.write("itsm.yaml", "version: 1\ncommit: true\n");
        sandbox.commit("Elsewhere again");
        assert_eq!(told(&sandbox, "2000-01-01T00:00:00Z"), ["Start", "Another asset"]);
    }

    #[test]
    fn what_was_before_is_not_walked() {
        let sandbox = Sandbox::with(&[("itsm.yaml", ""), ("assets/a.yaml", "id: a\n")]);
        sandbox.write("assets/a.yaml", "id: b\n");
        sandbox.commit("Another asset");
        assert_eq!(told(&sandbox, "2999-01-01T00:00:00Z"), ["Another asset"]);
    }
}
