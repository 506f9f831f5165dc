//! What every source makes of the entries it meets, so that all of them list alike. Never looks at a disk or at git.

use std::borrow::Cow;
use std::collections::HashMap;

use rayon::prelude::*;

use super::{BlobId, Listed, Listing, Oddity};
use crate::finding::FilePath;
use crate::model::id::fold;
use crate::model::layout;

/// The entries met so far
#[derive(Debug)]
pub(super) struct Gather {
    files: Vec<Listed>,
    odd: Vec<(FilePath, Oddity)>,
    /// Those paths in lower case that are not written so.
    folded: Vec<String>,
    is_in_order: bool,
}

impl Gather {
    pub(super) fn new() -> Gather {
        Gather { files: Vec::new(), odd: Vec::new(), folded: Vec::new(), is_in_order: true }
    }

    /// A regular file. Kept where it is one of ours.
    pub(super) fn file(&mut self, path: &[u8], blob: Option<BlobId>) {
        let Ok(text) = std::str::from_utf8(path) else {
            return self.in_place_of_a_file(path, Oddity::NameNotUtf8);
        };
        if let Some(folder) = folder_named_like_a_file(text) {
            self.odd.push((folder, Oddity::NotAFile { kind: FOLDER }));
        } else if layout::role(text).is_some() {
            self.listed(Listed { path: FilePath::new(text), blob });
        } else if layout::would_be_record(text) {
            self.odd.push((FilePath::new(text), Oddity::Capitals));
        }
    }

    /// A file of ours.
    fn listed(&mut self, listed: Listed) {
        let path = listed.path.as_str();
        self.is_in_order = self.is_in_order && self.last() < Some(path);
        self.folded.extend(folded(path));
        self.files.push(listed);
    }

    /// Adds what another source has, but for some paths.
    pub(super) fn listing(&mut self, listing: Listing, is_left_out: impl Fn(&FilePath) -> bool) {
        let Listing { files, odd } = listing;
        files.into_iter().filter(|it| !is_left_out(&it.path)).for_each(|it| self.listed(it));
        // Which names are alike is another matter among other names.
        let is_of_all = |oddity: &Oddity| matches!(oddity, Oddity::SameWithoutCase { .. });
        self.odd.extend(odd.into_iter().filter(|(path, it)| !is_left_out(path) && !is_of_all(it)));
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
        Gather { is_in_order: true, ..self }
    }

    /// Adds what was met elsewhere.
    pub(super) fn take(&mut self, mut others: Vec<Gather>) {
        self.files.reserve_exact(others.iter().map(|other| other.files.len()).sum());
        others.sort_by(|a, b| a.first().cmp(&b.first()));
        for other in others {
            self.is_in_order &= other.is_in_order && (other.files.is_empty() || self.last() < other.first());
            self.files.extend(other.files);
            self.odd.extend(other.odd);
            self.folded.extend(other.folded);
        }
    }

    fn first(&self) -> Option<&str> {
        self.files.first().map(|listed| listed.path.as_str())
    }

    fn last(&self) -> Option<&str> {
        self.files.last().map(|listed| listed.path.as_str())
    }

    /// With those oddities that only show when all paths are known.
    pub(super) fn finish(mut self) -> Listing {
        if !self.is_in_order {
            self.files.par_sort_by(|a, b| a.path.cmp(&b.path));
        }
        self.odd.extend(same_without_case(&self.files, self.folded));
        self.odd.sort_by(|(a, _), (b, _)| a.cmp(b));
        self.odd.dedup();
        Listing { files: self.files, odd: self.odd }
    }
}

const FOLDER: &str = "a folder";

/// The first folder on the way to this file that has the name of a file of ours.
fn folder_named_like_a_file(path: &str) -> Option<FilePath> {
    // Nearly no folder's name has a dot in it.
    path.rsplit_once('/').filter(|(folders, _)| folders.contains('.'))?;
    let folders = path.match_indices('/').map(|(at, _)| path.get(..at).unwrap_or_default());
    folders.into_iter().find(|folder| layout::role(folder).is_some()).map(FilePath::from)
}

/// A path in lower case, where it is not written so.
fn folded(path: &str) -> Option<String> {
    match fold(path) {
        Cow::Owned(folded) if folded != path => Some(folded),
        _ => None,
    }
}

/// Whether two paths are the same without case. Files are in order; of those in lower case no two are the same.
fn has_twins(files: &[Listed], mut folded: Vec<String>) -> bool {
    folded.par_sort_unstable();
    let mut rest = files;
    let is_a_file = |folded: &String| {
        rest = &rest[rest.partition_point(|listed| listed.path.as_str() < folded.as_str())..];
        rest.first().is_some_and(|listed| listed.path.as_str() == folded)
    };
    folded.windows(2).any(|pair| pair[0] == pair[1]) || folded.iter().any(is_a_file)
}

fn same_without_case(files: &[Listed], folded: Vec<String>) -> Vec<(FilePath, Oddity)> {
    if !has_twins(files, folded) {
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
