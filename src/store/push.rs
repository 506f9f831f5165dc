//! What a push is about: branches, where they were and where they shall be, and what was known before it. Only reads, the
//! objects of a push that is not taken yet among them.

use std::collections::HashSet;

use super::error::StoreError;
use super::repository::Repository;
use super::revision::CommitId;

/// A branch that is to be moved
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Update {
    /// The whole name there: `refs/heads/main`.
    pub name: String,
    /// Nothing where it is new.
    pub old: Option<CommitId>,
    /// Nothing where it is to be deleted.
    pub new: Option<CommitId>,
}

impl Update {
    /// A line of what git tells `pre-receive`: where it was, where it shall be, its name.
    pub fn received(line: &str) -> Option<Update> {
        let [old, new, name] = line.splitn(3, ' ').collect::<Vec<_>>().try_into().ok()?;
        Some(Update { name: name.to_owned(), old: id(old)?, new: id(new)? })
    }

    /// A line of what git tells `pre-push`: here, where it is here, there, where it is there.
    pub fn pushed(line: &str) -> Option<Update> {
        let [_, new, name, old] = line.split(' ').collect::<Vec<_>>().try_into().ok()?;
        Some(Update { name: name.to_owned(), old: id(old)?, new: id(new)? })
    }

    /// The name of the branch; nothing for tags, notes and whatever else there is.
    pub fn branch(&self) -> Option<&str> {
        self.name.strip_prefix("refs/heads/")
    }
}

/// Zeros say that there is none.
fn id(text: &str) -> Option<Option<CommitId>> {
    let is_id = text.len() == 40 && text.bytes().all(|it| it.is_ascii_hexdigit());
    let digits = is_id.then_some(text)?.as_bytes();
    let mut bytes = [0; 20];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some((bytes != [0; 20]).then_some(CommitId(bytes)))
}

/// The whole name of the branch that `HEAD` stands for, whether it has commits or not.
pub fn default_branch(repository: &Repository) -> Result<Option<String>, StoreError> {
    repository.with(|git| {
        let head = git.find_reference("HEAD").map_err(|error| failed(&error))?;
        Ok(head.symbolic_target_bytes().map(|name| String::from_utf8_lossy(name).into_owned()))
    })
}

/// Whether a commit is here at all.
pub fn is_known(repository: &Repository, commit: CommitId) -> Result<bool, StoreError> {
    repository.with(|git| Ok(git.find_commit(commit.oid()).is_ok()))
}

/// The commit at which a line of history leaves what these references (all that begin so) know: the first that they know,
/// going back by first parents. Nothing where they know none of it.
pub fn fork(
    repository: &Repository,
    tip: CommitId,
    references: &str,
) -> Result<Option<CommitId>, StoreError> {
    repository.with(|git| {
        let new = unknown(git, tip, references).map_err(|error| failed(&error))?;
        let mut at = tip.oid();
        while new.contains(&at) {
            let commit = git.find_commit(at).map_err(|error| failed(&error))?;
            match commit.parent_id(0) {
                Ok(parent) => at = parent,
                Err(_) => return Ok(None),
            }
        }
        Ok(Some(CommitId::from_oid(at)))
    })
}

fn unknown(
    git: &git2::Repository,
    tip: CommitId,
    references: &str,
) -> Result<HashSet<git2::Oid>, git2::Error> {
    let mut walk = git.revwalk()?;
    walk.push(tip.oid())?;
    for reference in git.references()?.flatten() {
        if reference.name_bytes().starts_with(references.as_bytes())
            && let Ok(commit) = reference.peel_to_commit()
        {
            walk.hide(commit.id())?;
        }
    }
    walk.collect()
}

fn failed(error: &git2::Error) -> StoreError {
    StoreError::git(format!("cannot walk the history: {}", error.message()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::Sandbox;

    #[test]
    fn lines_of_git_and_lines_of_nobody() {
        let (zeros, ones) = ("0".repeat(40), "1".repeat(40));
        let commit = Some(CommitId([0x11; 20]));
        let update = Update::received(&format!("{zeros} {ones} refs/heads/--upload-pack=x y")).unwrap();
        assert_eq!((update.branch(), update.old, update.new), (Some("--upload-pack=x y"), None, commit));
        let update = Update::pushed(&format!("refs/heads/a {ones} refs/tags/v1 {zeros}")).unwrap();
        assert_eq!((update.branch(), update.old, update.new), (None, None, commit));
        for line in ["", "a b c", &format!("{zeros} {ones}"), &format!("{} {ones} x", "é".repeat(20))] {
            assert_eq!(Update::received(line), None, "{line}");
        }
    }

    #[test]
    fn where_a_branch_leaves_what_is_known() {
        let sandbox = Sandbox::with(&[("itsm.yaml", "")]);
        let base = sandbox.resolve("HEAD");
        sandbox.git(&["switch", "-qc", "topic"]);
        sandbox.write("itsm.yaml", "version: 1\n");
        sandbox.commit("One");
        sandbox.write("itsm.yaml", "version: 1\n\n");
        sandbox.commit("Two");
        let tip = sandbox.resolve("HEAD");
        let store = sandbox.store();
        let repository = store.history().unwrap();
        assert_eq!(fork(repository, tip, "refs/").unwrap(), Some(tip));
        assert_eq!(fork(repository, tip, "refs/remotes/origin/").unwrap(), None);
        sandbox.git(&["update-ref", "refs/remotes/origin/main", &base.to_string()]);
        assert_eq!(fork(repository, tip, "refs/remotes/origin/").unwrap(), Some(base));
    }
}
