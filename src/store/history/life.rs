//! What happened to some records, each followed through the names and files that it had.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

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

/// So many commits that touched files of the records are looked at before the first of them are told
const AT_FIRST: usize = 64;

/// So many at a time after that
const AT_ONCE: usize = 1024;

/// What commits did to some records, the newest first.
pub fn of<'h>(
    history: &'h History,
    versions: &Versions,
    sought: &[Sought],
) -> Result<Vec<Act<'h>>, StoreError> {
    let mut acts = Vec::new();
    each(history, versions, sought, &mut |act| {
        acts.push(act);
        true
    })?;
    Ok(acts)
}

/// The same, each told as soon as nothing can come before it any more, and for as long as somebody listens.
pub fn each<'h>(
    history: &'h History,
    versions: &Versions,
    sought: &[Sought],
    hear: &mut dyn FnMut(Act<'h>) -> bool,
) -> Result<(), StoreError> {
    in_bits(history, versions, sought, [AT_FIRST, AT_ONCE], hear)
}

pub(super) fn in_bits<'h>(
    history: &'h History,
    versions: &Versions,
    sought: &[Sought],
    [mut most, then]: [usize; 2],
    hear: &mut dyn FnMut(Act<'h>) -> bool,
) -> Result<(), StoreError> {
    let mut walk = Walk::new(history, versions, Trail::of(sought));
    let (mut told, end) = (0, history.commits.len());
    while told < end {
        let far = walk.far(told, most);
        let acts = walk.settle(told..far)?;
        let safe = if far == end { end } else { walk.narrow(told..far) };
        let is_told: HashSet<CommitId> = history.commits[told..safe].iter().map(|it| it.id).collect();
        if !acts.into_iter().filter(|act| is_told.contains(&act.commit.id)).all(&mut *hear) {
            break;
        }
        // Where branches run beside each other for long, more has to be known before anything is told.
        most = if safe == told { most.saturating_mul(2) } else { then };
        told = safe;
    }
    walk.memory.keep(history, versions);
    Ok(())
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

/// A way through a history, from the newest to the oldest
struct Walk<'h, 'v> {
    history: &'h History,
    versions: &'v Versions,
    trail: Trail,
    memory: Memory,
    large: Large,
    ids: HashSet<CommitId>,
}

impl<'h, 'v> Walk<'h, 'v> {
    fn new(history: &'h History, versions: &'v Versions, trail: Trail) -> Walk<'h, 'v> {
        let ids = history.commits.iter().map(|it| it.id).collect();
        Walk { history, versions, trail, memory: Memory::default(), large: Large::new(), ids }
    }

    /// Behind so many commits that touch files of the trail.
    fn far(&self, from: usize, most: usize) -> usize {
        let touching = (from..self.history.commits.len())
            .filter(|place| self.trail.is_touched_by(&self.history.commits[*place]));
        touching.take(most).nth(most - 1).map_or(self.history.commits.len(), |place| place + 1)
    }

    /// What some commits did, once all is known that they tell of names and files.
    fn settle(&mut self, range: Range<usize>) -> Result<Vec<Act<'h>>, StoreError> {
        loop {
            self.look(range.clone())?;
            let (acts, is_new) = self.walk(range.clone());
            if !is_new {
                return Ok(acts);
            }
        }
    }

    /// Finds what commits did that touched files of the trail.
    fn look(&mut self, range: Range<usize>) -> Result<(), StoreError> {
        let (history, versions, trail) = (self.history, self.versions, &self.trail);
        let is_ours = |commit: &&Commit| !history.cut.contains(&commit.id) && trail.is_touched_by(commit);
        let (many, few): (Vec<&Commit>, Vec<&Commit>) = history.commits[range]
            .iter()
            .filter(is_ours)
            .partition(|commit| commit.touched.len() > MOST_FILES);
        self.memory.learn(&few, versions, &|commit| deed::of(commit, versions))?;
        for commit in many {
            let count = commit.touched.iter().filter(|it| trail.files.contains(&it.path)).count();
            // What was found before, for as many files, holds.
            if self.large.get(&commit.id).is_none_or(|(seen, _)| *seen != count) {
                self.large.insert(commit.id, (count, deeds(commit, versions, trail)?));
            }
        }
        Ok(())
    }

    /// Notes by which names and in which files the records were before; tells whether that is news.
    fn walk(&mut self, range: Range<usize>) -> (Vec<Act<'h>>, bool) {
        let (mut acts, mut is_new) = (Vec::new(), false);
        for commit in &self.history.commits[range] {
            let large = self.large.get(&commit.id).map(|(_, deeds)| deeds.as_slice());
            for deed in large.unwrap_or_else(|| self.memory.of(commit)) {
                let Some(which) = self.trail.whose(deed, commit.id) else { continue };
                acts.push(Act { commit, deed: deed.clone(), which });
                is_new |= self.trail.learn(self.history, deed, commit.id, which);
            }
        }
        (acts, is_new)
    }

    /// How far all that is still to come led to all that was gone through: what is learnt later of older names and files
    /// says nothing new of that. The range begins where that is so.
    fn narrow(&self, range: Range<usize>) -> usize {
        let mut safe = range.start;
        let mut open = self.open(range.start);
        for place in range {
            let commit = &self.history.commits[place];
            open.remove(&commit.id);
            let parents: Vec<&CommitId> = commit.parents.iter().filter(|it| self.ids.contains(it)).collect();
            if parents.is_empty() && place + 1 < self.history.commits.len() {
                // Another beginning: what comes is no ancestor of this.
                return safe;
            }
            open.extend(parents);
            if open.len() == 1 {
                safe = place + 1;
            }
        }
        safe
    }

    /// What is to be gone through next, where all before was.
    fn open(&self, start: usize) -> HashSet<CommitId> {
        if start > 0 {
            return HashSet::from([self.history.commits[start].id]);
        }
        let parents: HashSet<&CommitId> = self.history.commits.iter().flat_map(|it| &it.parents).collect();
        self.ids.iter().filter(|id| !parents.contains(id)).copied().collect()
    }
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

impl Trail {
    fn of(sought: &[Sought]) -> Trail {
        let mut trail = Trail::default();
        for (which, it) in sought.iter().enumerate() {
            trail.names.entry(key(it.kind, &it.id)).or_default().push(Name { which, not_in: None });
            trail.files.insert(it.file.clone());
        }
        trail
    }

    fn is_touched_by(&self, commit: &Commit) -> bool {
        commit.touched.iter().any(|it| self.files.contains(&it.path))
    }

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

#[cfg(test)]
mod tests;
