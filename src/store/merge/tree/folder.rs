//! Folders that one side renamed while the other put files into them: git takes such a file along to the new folder, and
//! asks whether that is right. Only what git's default merge does; `merge.directoryRenames` says otherwise where it does.

use std::collections::BTreeMap;

use super::rename::Renames;
use super::{FileClash, Files, Joiner, Side, Why};
use crate::finding::FilePath;
use crate::store::error::StoreError;
use crate::store::setting;

/// What became of a folder
#[derive(Debug, Clone)]
enum Fate {
    Stays,
    Went(String),
    /// Its files went to several, and none of them got the most.
    Split,
}

/// What git does with a file in a folder that was renamed
#[derive(Clone, Copy, PartialEq)]
enum Wish {
    Leave,
    Take,
    Ask,
}

impl Joiner<'_> {
    /// Moves what one side added to folders that the other renamed, as git does.
    pub(super) fn follow_folders(
        &self,
        [base, ours, theirs]: [&Files; 3],
        made: &mut Files,
        clashes: &mut Vec<FileClash>,
    ) -> Result<(), StoreError> {
        let wish = match setting::get(self.repository, "merge.directoryRenames")?.as_deref() {
            Some("false" | "no" | "off" | "0") => Wish::Leave,
            Some("true" | "yes" | "on" | "1") => Wish::Take,
            _ => Wish::Ask,
        };
        if wish == Wish::Leave {
            return Ok(());
        }
        for (by, adds, moves) in [(Side::Ours, ours, theirs), (Side::Theirs, theirs, ours)] {
            let renames = self.renames(base, moves)?;
            let is_new = |path: &&FilePath| !base.contains_key(*path) && !moves.contains_key(*path);
            let mut known: BTreeMap<String, Fate> = BTreeMap::new();
            for path in adds.keys().filter(is_new) {
                let to = match destination(path, [base, moves], &renames, &mut known) {
                    Fate::Stays => continue,
                    Fate::Split => {
                        clashes.push(FileClash { file: path.clone(), why: Why::Split { by } });
                        continue;
                    }
                    Fate::Went(to) => FilePath::from(to.as_str()),
                };
                // What the side itself renamed to there has been merged already, and what stands there stays.
                let is_free = !made.contains_key(&to);
                let Some(content) = made.remove(path).filter(|_| is_free) else { continue };
                made.insert(to.clone(), content);
                if wish == Wish::Ask {
                    let why = Why::Moved { by, from: path.to_string() };
                    clashes.push(FileClash { file: to, why });
                }
            }
        }
        Ok(())
    }
}

/// Where a file belongs whose folder, or one above it, another side has renamed.
fn destination(
    path: &FilePath,
    sides: [&Files; 2],
    renames: &Renames,
    known: &mut BTreeMap<String, Fate>,
) -> Fate {
    let mut folder = folder_of(path.as_str());
    while !folder.is_empty() {
        match known.entry(folder.to_owned()).or_insert_with(|| fate(folder, sides, renames)) {
            Fate::Stays => folder = folder_of(folder),
            Fate::Split => return Fate::Split,
            Fate::Went(new) => return Fate::Went(format!("{new}{}", &path.as_str()[folder.len()..])),
        }
    }
    Fate::Stays
}

/// Where most of a folder's files went, where none is left in it.
fn fate(folder: &str, [base, moves]: [&Files; 2], renames: &Renames) -> Fate {
    let is_in = |path: &&FilePath| is_below(path.as_str(), folder);
    if !base.keys().any(|path| is_in(&path)) || moves.keys().any(|path| is_in(&path)) {
        return Fate::Stays;
    }
    let mut went: BTreeMap<String, usize> = BTreeMap::new();
    for (path, new) in renames.iter().filter(|(path, _)| is_in(path)) {
        let rest = &path.as_str()[folder.len()..];
        if let Some(to) = new.as_str().strip_suffix(rest) {
            *went.entry(to.to_owned()).or_default() += 1;
        }
    }
    let most = went.values().max().copied().unwrap_or_default();
    let mut best = went.into_iter().filter(|(_, count)| *count == most);
    match (best.next(), best.next()) {
        (None, _) => Fate::Stays,
        (Some((to, _)), None) => Fate::Went(to),
        (Some(_), Some(_)) => Fate::Split,
    }
}

fn folder_of(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

fn is_below(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}
