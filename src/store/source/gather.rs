//! What every source makes of the entries it meets, so that all of them list alike. Never looks at a disk or at git.

use std::borrow::Cow;
use std::collections::HashMap;

use rayon::prelude::*;

use super::{BlobId, Listed, Listing, Oddity};
use crate::finding::FilePath;
use crate::model::id::fold;
use crate::model::layout;

/// The entries met so far
#[derive(Debug, Default)]
pub(super) struct Gather {
    files: Vec<Listed>,
    odd: Vec<(FilePath, Oddity)>,
}

impl Gather {
    pub(super) fn new() -> Gather {
        Gather::default()
    }

    /// A regular file. Kept where it is one of ours.
    pub(super) fn file(&mut self, path: &[u8], blob: Option<BlobId>) {
        let Ok(text) = std::str::from_utf8(path) else {
            return self.in_place_of_a_file(path, Oddity::NameNotUtf8);
        };
        if let Some(folder) = folder_named_like_a_file(text) {
            self.odd.push((folder, Oddity::NotAFile { kind: FOLDER }));
        } else if layout::role(text).is_some() {
            self.files.push(Listed { path: FilePath::new(text), blob });
        }
    }

    /// A symbolic link. One without an extension may stand for a folder of records.
    pub(super) fn link(&mut self, path: &[u8], target: &[u8]) {
        let path = String::from_utf8_lossy(path);
        let bare_name = !path.rsplit('/').next().unwrap_or_default().contains('.');
        if layout::role(&path).is_some() || (bare_name && layout::may_hold_files(&path)) {
            let target = String::from_utf8_lossy(target).into_owned();
            self.odd.push((FilePath::new(path), Oddity::SymbolicLink { target }));
        }
    }

    /// A folder; the answer is whether to go into it.
    pub(super) fn folder(&mut self, path: &[u8]) -> bool {
        let path = String::from_utf8_lossy(path);
        if layout::role(&path).is_some() {
            self.odd.push((FilePath::new(path), Oddity::NotAFile { kind: FOLDER }));
            return false;
        }
        layout::may_hold_files(&path)
    }

    /// A submodule, or a repository of its own that lies in a folder of records.
    pub(super) fn repository(&mut self, path: &[u8]) {
        self.in_place_of_a_folder(path, Oddity::NotAFile { kind: "another git repository" });
    }

    /// Whatever else lies where a file of ours would.
    pub(super) fn in_place_of_a_file(&mut self, path: &[u8], oddity: Oddity) {
        let path = String::from_utf8_lossy(path);
        if layout::role(&path).is_some() {
            self.odd.push((FilePath::new(path), oddity));
        }
    }

    /// Whatever else lies where a folder of ours would.
    pub(super) fn in_place_of_a_folder(&mut self, path: &[u8], oddity: Oddity) {
        let path = String::from_utf8_lossy(path);
        if layout::may_hold_files(&path) || layout::role(&path).is_some() {
            self.odd.push((FilePath::new(path), oddity));
        }
    }

    /// Has its files in order: many that are sorted for themselves are soon sorted together.
    pub(super) fn in_order(mut self) -> Gather {
        self.files.sort_unstable_by(|a, b| a.path.cmp(&b.path));
        self
    }

    /// Adds what was met elsewhere.
    pub(super) fn take(&mut self, mut others: Vec<Gather>) {
        self.files.reserve_exact(others.iter().map(|other| other.files.len()).sum());
        others.sort_by(|a, b| a.first().cmp(&b.first()));
        for other in others {
            self.files.extend(other.files);
            self.odd.extend(other.odd);
        }
    }

    fn first(&self) -> Option<&FilePath> {
        self.files.first().map(|listed| &listed.path)
    }

    pub(super) fn finish(self) -> Listing {
        finish(self.files, self.odd)
    }
}

/// So many files are looked at by one thread in one go.
const AT_ONCE: usize = 1024;

const FOLDER: &str = "a folder";

/// Files and oddities in order, with those added that only show when all paths are known.
pub(super) fn finish(mut files: Vec<Listed>, mut odd: Vec<(FilePath, Oddity)>) -> Listing {
    // This sort passes over what is in order already, as nearly all of it is.
    files.par_sort_by(|a, b| a.path.cmp(&b.path));
    odd.retain(|(_, oddity)| !matches!(oddity, Oddity::SameWithoutCase { .. }));
    odd.extend(same_without_case(&files));
    odd.sort_by(|(a, _), (b, _)| a.cmp(b));
    odd.dedup();
    Listing { files, odd }
}

/// The first folder on the way to this file that has the name of a file of ours.
fn folder_named_like_a_file(path: &str) -> Option<FilePath> {
    // Nearly no folder's name has a dot in it.
    path.rsplit_once('/').filter(|(folders, _)| folders.contains('.'))?;
    let folders = path.match_indices('/').map(|(at, _)| path.get(..at).unwrap_or_default());
    folders.into_iter().find(|folder| layout::role(folder).is_some()).map(FilePath::from)
}

/// Whether two paths are the same without case; files are in order.
fn has_twins(files: &[Listed]) -> bool {
    // Of paths that are in lower case already no two are.
    let folded =
        files.par_iter().with_min_len(AT_ONCE).filter_map(|listed| match fold(listed.path.as_str()) {
            Cow::Owned(folded) if folded != listed.path.as_str() => Some(folded),
            _ => None,
        });
    let mut folded: Vec<String> = folded.collect();
    folded.par_sort_unstable();
    let mut rest = files;
    let is_a_file = |folded: &String| {
        rest = &rest[rest.partition_point(|listed| listed.path.as_str() < folded.as_str())..];
        rest.first().is_some_and(|listed| listed.path.as_str() == folded)
    };
    folded.windows(2).any(|pair| pair[0] == pair[1]) || folded.iter().any(is_a_file)
}

fn same_without_case(files: &[Listed]) -> Vec<(FilePath, Oddity)> {
    if !has_twins(files) {
        return Vec::new();
    }
    let mut first: HashMap<String, &FilePath> = HashMap::with_capacity(files.len());
    let mut odd = Vec::new();
    for Listed { path, .. } in files {
        let other = *first.entry(path.as_str().to_lowercase()).or_insert(path);
        if other != path {
            odd.push((path.clone(), Oddity::SameWithoutCase { other: other.clone() }));
        }
    }
    odd
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    fn listed(paths: &[&str]) -> Listing {
        let mut gather = Gather::new();
        for path in paths {
            gather.file(path.as_bytes(), None);
        }
        gather.finish()
    }

    #[test]
    fn paths_come_in_the_order_of_their_bytes_not_of_their_folders() {
        let listing = listed(&["assets/a/x.yaml", "assets/a.yaml", "assets/a-b/x.yaml"]);
        let paths: Vec<&str> = listing.files.iter().map(|it| it.path.as_str()).collect();
        assert_eq!(paths, ["assets/a-b/x.yaml", "assets/a.yaml", "assets/a/x.yaml"]);
    }

    #[test]
    fn of_names_that_differ_by_case_the_later_ones_are_odd_and_all_are_listed() {
        let listing = listed(&["people/Ärger.yaml", "people/ärger.yaml", "people/jim.yaml"]);
        assert_eq!(listing.files.len(), 3);
        let other = FilePath::from("people/Ärger.yaml");
        assert_eq!(listing.odd, [("people/ärger.yaml".into(), Oddity::SameWithoutCase { other })]);
    }

    proptest! {
        #[test]
        fn no_name_that_differs_by_case_is_missed(names in prop::collection::btree_set("[aAbBäÄßİ]{1,2}", 0..12)) {
            let paths: Vec<String> = names.iter().map(|name| format!("people/{name}.yaml")).collect();
            let listing = listed(&paths.iter().map(String::as_str).collect::<Vec<_>>());
            let folded: BTreeSet<String> = paths.iter().map(|path| path.to_lowercase()).collect();
            prop_assert_eq!(listing.odd.len(), paths.len() - folded.len());
        }
    }

    #[test]
    fn folders_that_differ_by_case_are_one_folder_on_every_disk() {
        assert_eq!(listed(&["assets/DC/a.yaml", "assets/dc/b.yaml"]).odd, []);
    }

    #[test]
    fn a_folder_named_like_a_record_is_odd_once_and_what_is_in_it_is_not_listed() {
        let listing = listed(&["assets/a.yaml/b.yaml", "assets/a.yaml/c.txt", "docs/a.yaml/b.yaml"]);
        assert_eq!(listing.files, []);
        assert_eq!(listing.odd, [("assets/a.yaml".into(), Oddity::NotAFile { kind: "a folder" })]);
    }

    #[test]
    fn a_link_counts_where_a_record_or_a_folder_would_be() {
        let mut gather = Gather::new();
        for path in ["assets", "assets/cloud", "assets/a.yaml", "assets/README.md", "docs/a", "assets/.x"] {
            gather.link(path.as_bytes(), b"elsewhere");
        }
        let paths: Vec<String> = gather.finish().odd.iter().map(|(path, _)| path.to_string()).collect();
        assert_eq!(paths, ["assets", "assets/a.yaml", "assets/cloud"]);
    }
}
