//! Commits that were seen before, kept where a pushed or rewritten branch cannot reach them: in the user's own state
//! folder, one file for each store. Says which there are; whether they still count is for who asks.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::disk;
use super::error::StoreError;
use super::repository::Repository;
use super::revision::CommitId;
use crate::model::field::Time;

/// A commit that was there, and when somebody looked
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Anchor {
    pub branch: String,
    pub commit: String,
    pub seen: Time,
}

/// Where the anchors of one store are
#[derive(Debug, Clone)]
pub struct Anchors {
    folder: PathBuf,
    /// Of the store, whose clones share it; of the place, which keeps it though the store begins otherwise now.
    names: [String; 2],
}

impl Anchors {
    /// Of the store below a prefix that begins with this commit, in a repository at this place.
    pub fn of(state: &Path, origin: &str, place: &Path, prefix: &str) -> Anchors {
        let name = |what: &str| {
            let digest = Sha256::digest(format!("{what}\0{prefix}"));
            let short: String = digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
            format!("{short}.json")
        };
        let names = [name(origin), name(&place.to_string_lossy())];
        Anchors { folder: state.join("itsm/anchors"), names }
    }

    /// What was remembered of a branch, by the store and by the place; each once.
    pub fn of_branch(&self, branch: &str) -> Result<Vec<Anchor>, StoreError> {
        let mut found: Vec<Anchor> = Vec::new();
        for name in &self.names {
            let of = self.read(name)?.into_iter().filter(|it| it.branch == branch);
            let new: Vec<Anchor> =
                of.filter(|it| found.iter().all(|other| other.commit != it.commit)).collect();
            found.extend(new);
        }
        Ok(found)
    }

    /// Puts one in the place of the branch's former ones.
    pub fn remember(&self, anchor: &Anchor) -> Result<(), StoreError> {
        self.names.iter().try_for_each(|name| self.put(name, anchor))
    }

    /// All that there are; none where nobody looked before. A file that cannot be read is no sign that there were none.
    fn read(&self, name: &str) -> Result<Vec<Anchor>, StoreError> {
        let file = self.folder.join(name);
        match fs::read(&file) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
            Err(error) => Err(StoreError::io("read", file, error)),
            Ok(bytes) => serde_json::from_slice(&bytes).map_err(|error| {
                StoreError::git_with_help(
                    format!("the anchors in {} cannot be read: {error}", file.display()),
                    "what was seen before is in there: mend it, or move it away to begin anew",
                )
            }),
        }
    }

    fn put(&self, name: &str, anchor: &Anchor) -> Result<(), StoreError> {
        let mut anchors = self.read(name)?;
        anchors.retain(|it| it.branch != anchor.branch);
        anchors.push(anchor.clone());
        anchors.sort_by(|a, b| a.branch.cmp(&b.branch));
        let text = serde_json::to_vec_pretty(&anchors)
            .map_err(|error| StoreError::git(format!("anchors cannot be written: {error}")))?;
        let wrong = |error| StoreError::io("write", self.folder.join(name), error);
        fs::create_dir_all(&self.folder).map_err(wrong)?;
        disk::write(&self.folder, name, &[text, b"\n".to_vec()].concat()).map_err(wrong)
    }
}

/// The branch that `HEAD` is on; nothing where it is on none: what is checked out there need not lead to what was.
pub fn branch(repository: &Repository) -> Result<Option<String>, StoreError> {
    repository.with(|git| {
        let head = git.find_reference("HEAD").ok();
        let target = head.and_then(|it| it.symbolic_target().ok().flatten().map(str::to_owned));
        Ok(target)
    })
}

/// Whether a commit is, or leads to, another; `None` where this repository does not have it.
pub fn leads_to(
    repository: &Repository,
    early: CommitId,
    late: CommitId,
) -> Result<Option<bool>, StoreError> {
    repository.with(|git| {
        if git.find_commit(early.oid()).is_err() {
            return Ok(None);
        }
        let is_before = early == late || git.graph_descendant_of(late.oid(), early.oid()).unwrap_or(false);
        Ok(Some(is_before))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_branch_has_one_and_other_branches_keep_theirs() {
        let state = tempfile::tempdir().unwrap();
        let place = Path::new("/srv/store/.git");
        let anchors = Anchors::of(state.path(), "a", place, "ops/");
        assert_eq!(anchors.of_branch("refs/heads/main").unwrap(), []);
        let at = |branch: &str, commit: &str| Anchor {
            branch: branch.to_owned(),
            commit: commit.to_owned(),
            seen: "2026-11-21T10:00:00Z".parse().unwrap(),
        };
        anchors.remember(&at("refs/heads/main", "a")).unwrap();
        anchors.remember(&at("refs/heads/side", "b")).unwrap();
        anchors.remember(&at("refs/heads/main", "c")).unwrap();
        let of = |anchors: &Anchors, branch: &str| -> Vec<String> {
            anchors.of_branch(branch).unwrap().into_iter().map(|it| it.commit).collect()
        };
        assert_eq!(of(&anchors, "refs/heads/main"), ["c"]);
        assert_eq!(of(&anchors, "refs/heads/side"), ["b"]);
        let elsewhere = Anchors::of(state.path(), "a", Path::new("/home/clone/.git"), "ops/");
        assert_eq!(of(&elsewhere, "refs/heads/main"), ["c"], "clones of one store share them");
        let begun_anew = Anchors::of(state.path(), "z", place, "ops/");
        assert_eq!(
            of(&begun_anew, "refs/heads/main"),
            ["c"],
            "at the same place another beginning is noticed"
        );
        assert!(of(&Anchors::of(state.path(), "z", Path::new("/x"), ""), "refs/heads/main").is_empty());
        fs::write(anchors.folder.join(&anchors.names[0]), "[").unwrap();
        assert!(anchors.of_branch("refs/heads/main").is_err(), "what is damaged does not pass for empty");
    }
}
