//! Which paths a range of commits changes, in any repository. Only reads; runs no program of the repository's.

use std::collections::BTreeSet;
use std::path::Path;

use git2::RevparseMode;

use super::environment::Environment;
use super::error::StoreError;
use super::repository::Repository;
use super::revision::CommitId;
use super::uncommitted::since::{Side, since};
use crate::model::layout;

/// What a range of commits changes
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changed {
    /// From the top of the repository; both names of what was renamed.
    pub paths: BTreeSet<String>,
    /// The first line of the last commit's message.
    pub summary: Option<String>,
}

/// What changes from A to B, for `A..B`; since they parted, for `A...B`.
pub fn between(folder: &Path, range: &str, environment: &Environment) -> Result<Changed, StoreError> {
    let none = || StoreError::git(format!("{} is in no git repository", folder.display()));
    let repository = Repository::around(folder, environment)?.ok_or_else(none)?;
    repository.with(|git| range_of(git, range))
}

/// The same of two commits, but for what is a file of a store below a folder.
pub fn beside_store(
    repository: &Repository,
    [from, to]: [CommitId; 2],
    prefix: &str,
) -> Result<BTreeSet<String>, StoreError> {
    let found = repository.with(|git| {
        let failed = |error: git2::Error| StoreError::git(format!("cannot compare: {}", error.message()));
        changed(git, from.oid(), to.oid()).map_err(failed)
    });
    Ok(without_store(found?.paths, prefix))
}

/// The same of what is not committed, since a commit.
pub fn uncommitted_beside_store(
    repository: &Repository,
    from: CommitId,
    side: Side,
    prefix: &str,
) -> Result<BTreeSet<String>, StoreError> {
    Ok(without_store(since(repository, from, side)?, prefix))
}

fn without_store(paths: BTreeSet<String>, prefix: &str) -> BTreeSet<String> {
    let is_of_store = |path: &String| path.strip_prefix(prefix).is_some_and(|it| layout::role(it).is_some());
    paths.into_iter().filter(|path| !is_of_store(path)).collect()
}

fn range_of(git: &git2::Repository, range: &str) -> Result<Changed, StoreError> {
    let wrong = |error: &git2::Error| {
        StoreError::git_with_help(
            format!("`{range}` is no range of commits: {}", error.message()),
            "write A..B: main..HEAD",
        )
    };
    let spec = git.revparse(range).map_err(|error| wrong(&error))?;
    let (Some(from), Some(to)) = (spec.from(), spec.to()) else {
        return Err(StoreError::git_with_help(format!("`{range}` is one commit"), "write A..B: main..HEAD"));
    };
    let peel = |object: &git2::Object<'_>| object.peel_to_commit().map(|commit| commit.id());
    let (mut start, end) =
        (peel(from).map_err(|error| wrong(&error))?, peel(to).map_err(|error| wrong(&error))?);
    if spec.mode().contains(RevparseMode::MERGE_BASE) {
        start = git.merge_base(start, end).map_err(|error| wrong(&error))?;
    }
    changed(git, start, end).map_err(|error| StoreError::git(format!("cannot compare: {}", error.message())))
}

fn changed(git: &git2::Repository, start: git2::Oid, end: git2::Oid) -> Result<Changed, git2::Error> {
    let (start, end) = (git.find_commit(start)?, git.find_commit(end)?);
    let diff = git.diff_tree_to_tree(Some(&start.tree()?), Some(&end.tree()?), None)?;
    let mut paths = BTreeSet::new();
    for delta in diff.deltas() {
        for file in [delta.old_file(), delta.new_file()] {
            paths.extend(file.path_bytes().map(|path| String::from_utf8_lossy(path).into_owned()));
        }
    }
    let summary = end.summary_bytes().map(|text| String::from_utf8_lossy(text).into_owned());
    Ok(Changed { paths, summary })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::Sandbox;

    fn told(sandbox: &Sandbox, range: &str) -> String {
        match between(&sandbox.dir, range, &Environment::default()) {
            Ok(it) => format!("{:?} {}", it.paths, it.summary.unwrap_or_default()),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn what_a_branch_changes_since_it_parted() {
        let sandbox = Sandbox::with(&[("a.tf", "1\n"), ("b.tf", "1\n")]);
        sandbox.git(&["checkout", "-q", "-b", "side"]);
        sandbox.write("a.tf", "2\n");
        sandbox.git(&["mv", "b.tf", "c.tf"]);
        sandbox.commit("Pay contractors\n\nMore.");
        sandbox.git(&["checkout", "-q", "main"]);
        sandbox.write("d.tf", "1\n");
        sandbox.commit("Elsewhere");
        assert_eq!(told(&sandbox, "main...side"), r#"{"a.tf", "b.tf", "c.tf"} Pay contractors"#);
        assert_eq!(told(&sandbox, "main..side"), r#"{"a.tf", "b.tf", "c.tf", "d.tf"} Pay contractors"#);
        assert_eq!(told(&sandbox, "side..side"), "{} Pay contractors");
    }

    #[test]
    fn what_is_no_range() {
        let sandbox = Sandbox::with(&[("a.tf", "1\n")]);
        assert!(told(&sandbox, "main").contains("one commit"));
        assert!(told(&sandbox, "main..nowhere").contains("no range"));
        let outside = Sandbox::empty();
        assert!(told(&outside, "a..b").contains("no git repository"));
    }
}
