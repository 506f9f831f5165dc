//! What happened to some records, each followed through the names and files that it had.

use std::collections::{HashMap, HashSet};

use super::deed::{self, Deed, MOST_FILES, Memory, Subject};
use super::version::Versions;
use super::{Commit, History, Touch};
use crate::finding::FilePath;
use crate::model::id::fold;
use crate::model::{Kind, layout};
use crate::store::difference::Fate;
use crate::store::error::StoreError;
use crate::store::revision::CommitId;
use crate::store::snapshot::Entry;

/// A record as it is called at the newest end of a history
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sought {
    pub kind: Kind,
    pub id: String,
    pub file: FilePath,
}

impl From<&Entry> for Sought {
    fn from(entry: &Entry) -> Sought {
        Sought { kind: entry.kind(), id: entry.id.clone(), file: entry.file.clone() }
    }
}

/// Something that a commit did to one of the records
#[derive(Debug, Clone)]
pub struct Act<'h> {
    pub commit: &'h Commit,
    pub deed: Deed,
    /// Which of the records, from 0.
    pub which: usize,
}

/// A name that a record had
struct Name {
    which: usize,
    /// Where it is called otherwise already: the commit that renamed it and all that came after.
    not_in: Option<HashSet<CommitId>>,
}

/// What is known so far of names and files
#[derive(Default)]
struct Trail {
    names: HashMap<(Kind, String), Vec<Name>>,
    files: HashSet<FilePath>,
}

/// What commits did to some records, the newest first.
pub fn of<'h>(
    history: &'h History,
    versions: &Versions,
    sought: &[Sought],
) -> Result<Vec<Act<'h>>, StoreError> {
    let mut trail = Trail::default();
    for (which, it) in sought.iter().enumerate() {
        trail.names.entry(key(it.kind, &it.id)).or_default().push(Name { which, not_in: None });
        trail.files.insert(it.file.clone());
    }
    let mut memory = Memory::default();
    let mut large = Large::new();
    loop {
        look(history, versions, &trail, &mut memory, &mut large)?;
        let (acts, is_new) = walk(history, &memory, &large, &mut trail);
        if !is_new {
            memory.keep(history, versions);
            return Ok(acts);
        }
    }
}

/// The record that went by this name last, in whichever file, as it was called by the commit that told of it last.
pub fn find(history: &History, versions: &Versions, id: &str) -> Result<Option<Sought>, StoreError> {
    let mut found = None;
    deed::all(history, versions, &mut |_, deeds| {
        let is_it = |entry: &Entry| fold(&entry.id) == fold(id);
        let tells = |deed: &&Deed| [&deed.after, &deed.before].into_iter().flatten().any(is_it);
        found = deeds.iter().find(tells).and_then(Deed::entry).map(Sought::from);
        found.is_none()
    })?;
    Ok(found)
}

fn key(kind: Kind, id: &str) -> (Kind, String) {
    (kind, fold(id).into_owned())
}

/// What commits of very many files did to those of the trail, and to how many of them
type Large = HashMap<CommitId, (usize, Vec<Deed>)>;

/// Finds what commits did that touched files of the trail.
fn look(
    history: &History,
    versions: &Versions,
    trail: &Trail,
    memory: &mut Memory,
    large: &mut Large,
) -> Result<(), StoreError> {
    let is_ours = |commit: &&Commit| {
        !history.cut.contains(&commit.id) && commit.touched.iter().any(|it| trail.files.contains(&it.path))
    };
    let (many, few): (Vec<&Commit>, Vec<&Commit>) =
        history.commits.iter().filter(is_ours).partition(|commit| commit.touched.len() > MOST_FILES);
    memory.learn(&few, versions, &|commit| deed::of(commit, versions))?;
    for commit in many {
        let count = commit.touched.iter().filter(|it| trail.files.contains(&it.path)).count();
        // What was found before, for as many files, holds.
        if large.get(&commit.id).is_none_or(|(seen, _)| *seen != count) {
            large.insert(commit.id, (count, deeds(commit, versions, trail)?));
        }
    }
    Ok(())
}

/// What became of the files of the trail; where a record came that may have been in another file, of all files.
fn deeds(commit: &Commit, versions: &Versions, trail: &Trail) -> Result<Vec<Deed>, StoreError> {
    let (ours, others): (Vec<&Touch>, Vec<&Touch>) =
        commit.touched.iter().partition(|it| trail.files.contains(&it.path));
    let deeds = deed::of_files(&ours, versions)?;
    let role = |path: &FilePath| layout::role(path.as_str());
    let may_come_from = |deed: &Deed, touch: &Touch| {
        touch.before.is_some() && Some(role(&touch.path)) == deed.entry().map(|entry| role(&entry.file))
    };
    let is_open = |deed: &Deed| deed.fate == Fate::Added && others.iter().any(|it| may_come_from(deed, it));
    if deeds.iter().any(is_open) { deed::of(commit, versions) } else { Ok(deeds) }
}

/// Goes from the newest to the oldest, and notes by which names and in which files the records were before.
fn walk<'h>(history: &'h History, memory: &Memory, large: &Large, trail: &mut Trail) -> (Vec<Act<'h>>, bool) {
    let (mut acts, mut is_new) = (Vec::new(), false);
    for commit in &history.commits {
        let deeds = large.get(&commit.id).map_or_else(|| memory.of(commit), |(_, deeds)| deeds.as_slice());
        for deed in deeds {
            let Some(which) = trail.whose(deed, commit.id) else { continue };
            acts.push(Act { commit, deed: deed.clone(), which });
            is_new |= trail.learn(history, deed, commit.id, which);
        }
    }
    (acts, is_new)
}

impl Trail {
    fn whose(&self, deed: &Deed, commit: CommitId) -> Option<usize> {
        let Subject::Record(kind) = deed.of else { return None };
        let holds = |name: &&Name| name.not_in.as_ref().is_none_or(|not_in| !not_in.contains(&commit));
        Some(self.names.get(&key(kind, &deed.id))?.iter().find(holds)?.which)
    }

    /// Notes where a record was before a commit; tells whether that is news.
    fn learn(&mut self, history: &History, deed: &Deed, commit: CommitId, which: usize) -> bool {
        let Some(before) = &deed.before else { return false };
        let mut is_new = self.files.insert(before.file.clone());
        if let Some(was) = &deed.was {
            let names = self.names.entry(key(before.kind(), was)).or_default();
            if !names.iter().any(|name| name.which == which) {
                names.push(Name { which, not_in: Some(after(history, commit)) });
                is_new = true;
            }
        }
        is_new
    }
}

/// A commit and all that came after it.
fn after(history: &History, commit: CommitId) -> HashSet<CommitId> {
    let mut found = HashSet::from([commit]);
    for later in history.commits.iter().rev() {
        if later.parents.iter().any(|parent| found.contains(parent)) {
            found.insert(later.id);
        }
    }
    found
}
