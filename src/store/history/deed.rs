//! What a commit did to records: told by the difference alone, whatever its message says.

use std::collections::HashSet;
use std::sync::Arc;

use rayon::prelude::*;

use super::kept::{self, Deeds};
use super::version::Versions;
use super::{Commit, Follow, History, Touch};
use crate::model::Kind;
use crate::model::id::fold;
use crate::model::layout::CONFIG;
use crate::store::difference::field::FieldChange;
use crate::store::difference::{Difference, Fate, RecordChange, difference};
use crate::store::error::StoreError;
use crate::store::revision::CommitId;
use crate::store::snapshot::{Entry, Snapshot};

/// So many commits are looked at on all cores before what they held is forgotten
const AT_ONCE: usize = 1024;

/// So many at first: who reads along sees something at once
const AT_FIRST: usize = 64;

/// What fewer commits than these did is worked out sooner than what is kept is read
const FEW: usize = 128;

/// So many commits of other histories are kept, however short this one is
const MOST_OTHERS: usize = 50_000;

/// A commit that touches more files than these, such as the first, is looked at only where it is asked about
pub(super) const MOST_FILES: usize = 64;

/// What a commit did to one record, to the settings, or to a schema
#[derive(Debug, Clone)]
pub struct Deed {
    pub of: Subject,
    /// As it is called afterwards; of settings and schemas the file.
    pub id: String,
    /// As it was called before, where that was otherwise.
    pub was: Option<String>,
    pub fate: Fate,
    pub fields: Vec<FieldChange>,
    /// Old and new ids of other records that it names.
    pub follows: Vec<(String, String)>,
    pub before: Option<Entry>,
    pub after: Option<Entry>,
}

/// What a deed is about
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    Record(Kind),
    Settings,
    Schema,
}

impl Subject {
    pub fn name(self) -> &'static str {
        match self {
            Subject::Record(kind) => kind.name(),
            Subject::Settings => "settings",
            Subject::Schema => "schema",
        }
    }
}

impl Deed {
    /// The record as it is, or as it was last.
    pub fn entry(&self) -> Option<&Entry> {
        self.after.as_ref().or(self.before.as_ref())
    }

    fn is_same(&self, other: &Deed) -> bool {
        self.of == other.of && fold(&self.id) == fold(&other.id) && self.fate == other.fate
    }
}

/// What all commits did, each with its deeds in order of kind and id. Where a clone is cut nobody knows what a commit did.
pub fn all<'h>(
    history: &'h History,
    versions: &Versions,
    each: &mut dyn FnMut(&'h Commit, &[Deed]) -> bool,
) -> Result<(), StoreError> {
    let known: Vec<&Commit> = history.commits.iter().filter(|it| !history.cut.contains(&it.id)).collect();
    let mut memory = Memory::default();
    let (mut rest, mut size) = (known.as_slice(), AT_FIRST);
    'chunks: while !rest.is_empty() {
        let (commits, others) = rest.split_at(rest.len().min(size));
        // What was kept is read behind the first commits, which are worked out sooner.
        if size == AT_ONCE && known.len() > FEW {
            memory.load(versions);
        }
        (rest, size) = (others, AT_ONCE);
        memory.learn(commits, versions, &|commit| of(commit, versions))?;
        versions.forget();
        for commit in commits {
            if !each(commit, memory.of(commit)) {
                break 'chunks;
            }
        }
    }
    memory.keep(history, versions);
    Ok(())
}

/// What commits did, as far as it was asked for
#[derive(Default)]
pub(super) struct Memory {
    deeds: Deeds,
    is_loaded: bool,
    fresh: usize,
}

impl Memory {
    pub(super) fn of(&self, commit: &Commit) -> &[Deed] {
        self.deeds.get(&commit.id).map_or(&[], |deeds| deeds.as_slice())
    }

    /// Reads what was kept, once.
    fn load(&mut self, versions: &Versions) {
        if !self.is_loaded {
            self.is_loaded = true;
            self.deeds.extend(kept::load(&versions.cache, name(versions.follow)));
        }
    }

    /// Works out what some commits did, where it is not known.
    pub(super) fn learn(
        &mut self,
        commits: &[&Commit],
        versions: &Versions,
        work_out: &(dyn Fn(&Commit) -> Result<Vec<Deed>, StoreError> + Sync),
    ) -> Result<(), StoreError> {
        if commits.len() > FEW {
            self.load(versions);
        }
        let open: Vec<&&Commit> = commits.iter().filter(|it| !self.deeds.contains_key(&it.id)).collect();
        let found: Vec<(CommitId, Arc<Vec<Deed>>)> = open
            .par_iter()
            .map(|commit| Ok((commit.id, Arc::new(work_out(commit)?))))
            .collect::<Result<_, StoreError>>()?;
        self.fresh += found.len();
        self.deeds.extend(found);
        Ok(())
    }

    /// Keeps what was worked out, where that was much. What is of no commit of this history may be of another branch's, and
    /// is forgotten when it has become too much.
    pub(super) fn keep(mut self, history: &History, versions: &Versions) {
        if !self.is_loaded || self.fresh <= FEW {
            return;
        }
        let large = history.commits.iter().filter(|commit| commit.touched.len() > MOST_FILES);
        large.for_each(|commit| _ = self.deeds.remove(&commit.id));
        if self.deeds.len() > history.commits.len() * 4 + MOST_OTHERS {
            let kept: HashSet<CommitId> = history.commits.iter().map(|commit| commit.id).collect();
            self.deeds.retain(|commit, _| kept.contains(commit));
        }
        kept::keep(&versions.cache, name(versions.follow), &self.deeds);
    }
}

fn name(follow: Follow) -> &'static str {
    match follow {
        Follow::All => "deeds",
        Follow::FirstParents => "first-parents-deeds",
    }
}

/// What a commit did.
pub fn of(commit: &Commit, versions: &Versions) -> Result<Vec<Deed>, StoreError> {
    of_files(&commit.touched.iter().collect::<Vec<_>>(), versions)
}

/// What became of some of the files of a commit. A merge did only what none of its parents had.
pub(super) fn of_files(touched: &[&Touch], versions: &Versions) -> Result<Vec<Deed>, StoreError> {
    if touched.is_empty() {
        return Ok(Vec::new());
    }
    let after = versions.together(touched.iter().map(|touch| (*touch, touch.after)))?;
    let before = versions.together(touched.iter().map(|touch| (*touch, touch.before)))?;
    let mut deeds = between(&before, &after);
    deeds.iter_mut().filter(|deed| deed.of == Subject::Settings).for_each(|deed| whole_file(deed, touched));
    let others = touched.iter().map(|touch| touch.others.len()).max().unwrap_or_default();
    for other in 0..others {
        let side = |touch: &&'_ Touch| touch.others.get(other).copied().flatten();
        let before = versions.together(touched.iter().map(|touch| (*touch, side(touch))))?;
        let same = between(&before, &after);
        deeds = deeds.into_iter().filter_map(|deed| common(deed, &same)).collect();
    }
    Ok(deeds)
}

/// Settings that came or went with their file were not changed one by one.
fn whole_file(deed: &mut Deed, touched: &[&Touch]) {
    let fate = touched.iter().find(|touch| touch.path.as_str() == CONFIG).map(|it| (it.before, it.after));
    deed.fate = match fate {
        Some((None, Some(_))) => Fate::Added,
        Some((Some(_), None)) => Fate::Removed,
        _ => return,
    };
    deed.fields.clear();
}

/// What of a deed is told against another parent as well.
fn common(mut deed: Deed, others: &[Deed]) -> Option<Deed> {
    let other = others.iter().find(|other| other.is_same(&deed))?;
    let had_fields = !deed.fields.is_empty();
    deed.fields.retain(|field| other.fields.iter().any(|it| it.field == field.field));
    (!had_fields || !deed.fields.is_empty()).then_some(deed)
}

fn between(before: &Snapshot, after: &Snapshot) -> Vec<Deed> {
    let Difference { records, settings, schemas, .. } = difference(before, after);
    let mut deeds: Vec<Deed> = records.into_iter().map(of_record).collect();
    let other = |of, id: String, fate, fields| Deed {
        of,
        id,
        was: None,
        fate,
        fields,
        follows: Vec::new(),
        before: None,
        after: None,
    };
    if !settings.is_empty() {
        deeds.push(other(Subject::Settings, CONFIG.to_owned(), Fate::Changed, settings));
    }
    deeds.extend(
        schemas.into_iter().map(|it| other(Subject::Schema, it.file.to_string(), it.fate, it.fields)),
    );
    deeds
}

fn of_record(change: RecordChange<'_>) -> Deed {
    let entry = change.entry();
    let (of, id) = (Subject::Record(entry.kind()), entry.id.clone());
    let was = change.before.map(|it| it.id.clone()).filter(|was| *was != id);
    let (before, after) = (change.before.cloned(), change.after.cloned());
    Deed { of, id, was, fate: change.fate, fields: change.fields, follows: change.follows, before, after }
}
