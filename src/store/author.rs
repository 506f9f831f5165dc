//! Who committed which files last, as the index of history has it. Says what history says: an author is a text that whoever
//! commits can choose, and a squash or a rebase replaces.

use std::collections::HashMap;

use super::cache::Cache;
use super::error::StoreError;
use super::history::{self, Range, Touch};
use super::revision::CommitId;
use super::root::Store;
use super::source::BlobId;
use super::source::tree::{self, Node};
use crate::finding::FilePath;
use crate::model::layout;

/// For each file below a folder of the store the address of who made it what it is at a commit. What was said of it on a
/// line that a merge left out is of no account, and what a merge made of it by itself is of whoever merged.
pub fn last(
    store: &Store,
    cache: &Cache,
    tip: CommitId,
    folder: &str,
) -> Result<HashMap<FilePath, String>, StoreError> {
    let mut open = files(store, tip, folder)?;
    let mut authors = HashMap::with_capacity(open.len());
    if open.is_empty() {
        return Ok(authors);
    }
    for commit in history::read(store, cache, &Range::to(tip))?.commits {
        let is_last = |touch: &&Touch| touch.after.is_some() && open.get(&touch.path) == touch.after.as_ref();
        let made: Vec<FilePath> =
            commit.touched.iter().filter(is_last).map(|touch| touch.path.clone()).collect();
        for path in made {
            open.remove(&path);
            authors.insert(path, commit.author.email.trim().to_owned());
        }
        if open.is_empty() {
            break;
        }
    }
    Ok(authors)
}

/// The files of the folder alone: a commit may have many others.
fn files(store: &Store, tip: CommitId, folder: &str) -> Result<HashMap<FilePath, BlobId>, StoreError> {
    let place = format!("{}{folder}", store.prefix());
    store.history()?.with(|git| {
        let lost = |error: git2::Error| tree::lost(git, "folder", place.as_bytes(), &error);
        let mut files = HashMap::new();
        let Some(root) = tree::at(git, tip.oid(), &place).map_err(lost)? else { return Ok(files) };
        tree::walk(git, root, &mut |path, node| {
            let path = std::str::from_utf8(path).map(|path| FilePath::new(format!("{folder}/{path}")));
            if let (Node::File(blob), Ok(path)) = (node, path)
                && layout::role(path.as_str()).is_some()
            {
                files.insert(path, BlobId::from_oid(blob));
            }
            Ok(node == Node::Folder)
        })?;
        Ok(files)
    })
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{Sandbox, git, run};

    const FILE: &str = "ops/approvals/a/x.yaml";

    fn commit_as(sandbox: &Sandbox, who: &str, arguments: &[&str]) {
        sandbox.git(&["add", "-A"]);
        run(git(&sandbox.dir, arguments).env("GIT_AUTHOR_EMAIL", format!("{who}@example.com")));
    }

    fn told(sandbox: &Sandbox) -> Vec<String> {
        let store = Store::at(&sandbox.dir.join("ops"), &Default::default()).unwrap();
        let authors = last(&store, &Cache::none(), sandbox.resolve("HEAD"), "approvals").unwrap();
        let mut told: Vec<String> = authors.iter().map(|(path, who)| format!("{path} {who}")).collect();
        told.sort();
        told
    }

    fn start() -> Sandbox {
        Sandbox::with(&[("ops/itsm.yaml", ""), (FILE, "a")])
    }

    #[test]
    fn the_last_who_touched_a_file() {
        let sandbox = start();
        sandbox.write("ops/approvals/a/ö y.yaml", "b");
        sandbox.commit("More");
        sandbox.write(FILE, "edited");
        commit_as(&sandbox, "mallory", &["commit", "-qm", "edit"]);
        assert_eq!(
            told(&sandbox),
            ["approvals/a/x.yaml mallory@example.com", "approvals/a/ö y.yaml jim.bar@example.com"]
        );
        sandbox.write(FILE, "a");
        commit_as(&sandbox, "eve", &["commit", "-qm", "back"]);
        assert_eq!(told(&sandbox)[0], "approvals/a/x.yaml eve@example.com");
    }

    #[test]
    fn what_a_merge_left_out_was_said_by_nobody() {
        let sandbox = start();
        sandbox.git(&["checkout", "-qb", "side"]);
        sandbox.write(FILE, "edited");
        commit_as(&sandbox, "mallory", &["commit", "-qm", "edit"]);
        sandbox.git(&["checkout", "-q", "main"]);
        sandbox.git(&["merge", "-q", "-s", "ours", "--no-edit", "side"]);
        assert_eq!(told(&sandbox), ["approvals/a/x.yaml jim.bar@example.com"]);
    }

    #[test]
    fn what_a_merge_made_by_itself_is_of_who_merged() {
        let sandbox = start();
        sandbox.git(&["checkout", "-qb", "side"]);
        commit_as(&sandbox, "side", &["commit", "-q", "--allow-empty", "-m", "nothing"]);
        sandbox.git(&["checkout", "-q", "main"]);
        sandbox.git(&["merge", "-q", "--no-ff", "--no-commit", "side"]);
        sandbox.write("ops/approvals/a/z.yaml", "new");
        commit_as(&sandbox, "mallory", &["commit", "-qm", "merge"]);
        assert_eq!(told(&sandbox)[1], "approvals/a/z.yaml mallory@example.com");
    }
}
