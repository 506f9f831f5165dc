//! Walking a tree of git without recursion, so that no depth overflows the stack. Never reads a blob.

use git2::{Oid, Repository, Tree};

use crate::store::error::StoreError;

/// What a tree has under a name
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::store) enum Node {
    File(Oid),
    Link(Oid),
    Repository,
    Folder,
}

/// What is done with each entry; the answer is whether to go into it.
type Visit<'a> = dyn FnMut(&[u8], Node) -> Result<bool, StoreError> + 'a;

/// No path on any disk is longer
const LONGEST_PATH: usize = 4096;

/// A few small trees can name each other for more entries than there are atoms
const MOST_ENTRIES: usize = 10_000_000;

/// Shows every entry below a tree with its path from the root.
pub(in crate::store) fn walk(
    git: &Repository,
    root: Tree<'_>,
    visit: &mut Visit<'_>,
) -> Result<(), StoreError> {
    walk_at_most(MOST_ENTRIES, git, root, visit)
}

fn walk_at_most(
    most: usize,
    git: &Repository,
    root: Tree<'_>,
    visit: &mut Visit<'_>,
) -> Result<(), StoreError> {
    let mut waiting = vec![(Vec::new(), root.id())];
    let mut seen = 0;
    while let Some((mut path, id)) = waiting.pop() {
        let tree = git.find_tree(id).map_err(|error| lost(git, "folder", &path, &error))?;
        seen += tree.len();
        if seen > most {
            return Err(StoreError::git(format!("a commit with more than {most} files is not read")));
        }
        let length = path.len();
        for entry in &tree {
            path.truncate(length);
            path.extend_from_slice(entry.name_bytes());
            let node = node(&entry);
            if path.len() < LONGEST_PATH && visit(&path, node)? && node == Node::Folder {
                waiting.push(([&path, b"/".as_slice()].concat(), entry.id()));
            }
        }
    }
    Ok(())
}

/// The tree at this path below a commit's tree: empty, or with a slash at its end. Nothing where there is no folder.
pub(in crate::store) fn at<'git>(
    git: &'git Repository,
    commit: Oid,
    prefix: &str,
) -> Result<Option<Tree<'git>>, git2::Error> {
    let mut tree = git.find_commit(commit)?.tree()?;
    for name in prefix.split_terminator('/') {
        let is_folder = |entry: &git2::TreeEntry<'_>| node(entry) == Node::Folder;
        let id = tree.get_name(name).filter(is_folder).map(|entry| entry.id());
        let Some(id) = id else { return Ok(None) };
        tree = git.find_tree(id)?;
    }
    Ok(Some(tree))
}

fn node(entry: &git2::TreeEntry<'_>) -> Node {
    match entry.kind() {
        Some(git2::ObjectType::Tree) => Node::Folder,
        Some(git2::ObjectType::Commit) => Node::Repository,
        _ if entry.filemode() == i32::from(git2::FileMode::Link) => Node::Link(entry.id()),
        _ => Node::File(entry.id()),
    }
}

/// An object that the repository should have and has not.
pub(in crate::store) fn lost(git: &Repository, what: &str, path: &[u8], error: &git2::Error) -> StoreError {
    let path = String::from_utf8_lossy(path);
    let promises = git.config().is_ok_and(|config| has_promisor(&config));
    let help = match promises {
        true => "this is a partial clone, which lacks some objects: `git fetch --refetch --no-filter`",
        false => "`git fsck` says what else is lost; a `git fetch` from another clone may bring it back",
    };
    StoreError::git_with_help(format!("the repository has lost the {what} {path}: {}", error.message()), help)
}

fn has_promisor(config: &git2::Config) -> bool {
    let Ok(mut entries) = config.entries(Some("remote\\..*\\.promisor")) else { return false };
    entries.next().is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::Sandbox;

    fn count(sandbox: &Sandbox, tree: &str, most: usize) -> Result<usize, StoreError> {
        let mut files = 0;
        sandbox.repository().with(|git| {
            let root = git.find_tree(Oid::from_str(tree).unwrap()).unwrap();
            walk_at_most(most, git, root, &mut |_, node| {
                files += usize::from(node != Node::Folder);
                Ok(true)
            })
        })?;
        Ok(files)
    }

    #[test]
    fn a_few_trees_that_name_each_other_for_billions_of_files() {
        let sandbox = Sandbox::with(&[("itsm.yaml", "")]);
        let blob = sandbox.git(&["rev-parse", "HEAD:itsm.yaml"]);
        let entries = |mode: &str, id: &str| -> Vec<u8> {
            (0..100).flat_map(|n| format!("{mode} {id}\tn{n:02}\0").into_bytes()).collect()
        };
        let files = sandbox.tree(&entries("100644 blob", &blob));
        let folders = sandbox.tree(&entries("040000 tree", &files));
        assert_eq!(count(&sandbox, &folders, 10_100).unwrap(), 10_000);
        let mut more = folders;
        for _ in 0..4 {
            more = sandbox.tree(&entries("040000 tree", &more));
        }
        let error = count(&sandbox, &more, 10_100).unwrap_err();
        assert_eq!(error.to_string(), "a commit with more than 10100 files is not read");
    }

    #[test]
    fn a_tree_deeper_than_any_path() {
        let sandbox = Sandbox::new();
        let name = "d".repeat(200);
        let deep = sandbox.repository().with(|git| {
            let mut id = git.blob(b"").unwrap();
            for depth in 0..LONGEST_PATH / 200 + 2 {
                let mut builder = git.treebuilder(None).unwrap();
                builder.insert(&name, id, if depth == 0 { 0o100_644 } else { 0o040_000 }).unwrap();
                id = builder.write().unwrap();
            }
            Ok(id)
        });
        assert_eq!(count(&sandbox, &deep.unwrap().to_string(), 10_100).unwrap(), 0);
    }
}
