//! What differs between two snapshots, record by record and field by field. A pure function of both; never looks at
//! files, and says nothing of what a difference does.

pub mod field;
mod kinship;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::Value;

use super::snapshot::{Entry, Snapshot};
use crate::finding::FilePath;
use crate::model::Kind;
use crate::model::id::fold;
use crate::model::pointer::Pointer;
use field::FieldChange;

/// What became of a record
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fate {
    Added,
    Removed,
    /// It goes by another id; its fields may have changed too.
    Renamed,
    Changed,
    /// Nothing but what another record is called.
    Followed,
    /// It stands in another file.
    Moved,
    /// It is there and cannot be understood, which it could before.
    Unreadable,
    /// It can be understood, which it could not before.
    Readable,
}

impl Fate {
    pub const ALL: [Fate; 8] = [
        Fate::Added,
        Fate::Removed,
        Fate::Renamed,
        Fate::Changed,
        Fate::Followed,
        Fate::Moved,
        Fate::Unreadable,
        Fate::Readable,
    ];

    /// The word as it stands in answers.
    pub fn name(self) -> &'static str {
        match self {
            Fate::Added => "added",
            Fate::Removed => "removed",
            Fate::Renamed => "renamed",
            Fate::Changed => "changed",
            Fate::Followed => "followed",
            Fate::Moved => "moved",
            Fate::Unreadable => "unreadable",
            Fate::Readable => "readable",
        }
    }
}

/// What became of one record
#[derive(Debug, Clone)]
pub struct RecordChange<'s> {
    pub fate: Fate,
    /// Where it is or was; both are there but for what was added, removed or is unreadable.
    pub before: Option<&'s Entry>,
    pub after: Option<&'s Entry>,
    /// What a person decided; what only followed a rename is not among it.
    pub fields: Vec<FieldChange>,
    /// Old and new ids of other records that it names.
    pub follows: Vec<(String, String)>,
}

impl<'s> RecordChange<'s> {
    /// The record as it is, or as it was last.
    pub fn entry(&self) -> &'s Entry {
        match self.after.or(self.before) {
            Some(entry) => entry,
            None => unreachable!("what became of a record is told of one that is or was there"),
        }
    }
}

/// What became of one of the organisation's own schemas
#[derive(Debug, Clone, PartialEq)]
pub struct SchemaChange {
    pub file: FilePath,
    pub fate: Fate,
    pub fields: Vec<FieldChange>,
}

/// What differs between two snapshots
#[derive(Debug, Default)]
pub struct Difference<'s> {
    /// In order of kind and id.
    pub records: Vec<RecordChange<'s>>,
    /// Old ids and what they are now, in lower case.
    pub renames: BTreeMap<String, String>,
    pub settings: Vec<FieldChange>,
    pub schemas: Vec<SchemaChange>,
}

impl Difference<'_> {
    pub fn is_empty(&self) -> bool {
        self.records.is_empty() && self.settings.is_empty() && self.schemas.is_empty()
    }
}

/// Holds two snapshots against each other.
pub fn difference<'s>(before: &'s Snapshot, after: &'s Snapshot) -> Difference<'s> {
    let Matched { pairs, gone, come } = matched(before, after);
    let (kin, gone, come) = kinship::kin(gone, come);
    let of = |pair: &(&Entry, &Entry)| (fold(&pair.0.id).into_owned(), fold(&pair.1.id).into_owned());
    let renames: BTreeMap<String, String> = kin.iter().map(of).filter(|(old, new)| old != new).collect();
    let mut records: Vec<RecordChange<'s>> =
        pairs.into_iter().chain(kin).filter_map(|(old, new)| changed(old, new, &renames)).collect();
    records.extend(gone.into_iter().map(|old| one_sided(old, after, [Fate::Removed, Fate::Unreadable])));
    records.extend(come.into_iter().map(|new| one_sided(new, before, [Fate::Added, Fate::Readable])));
    records.sort_by_cached_key(|it| {
        let entry = it.entry();
        (entry.kind(), fold(&entry.id).into_owned(), it.fate, entry.file.clone(), entry.document)
    });
    let settings = field::changes(&json(&before.settings), &json(&after.settings));
    Difference { records, renames, settings, schemas: schemas(before, after) }
}

/// The records of the other snapshot in the place of those that cannot be understood in this one, so that an answer about
/// the whole does not take them for gone. Nothing where there are none.
pub fn completed(snapshot: &Snapshot, other: &Snapshot) -> Option<Snapshot> {
    let missing: Vec<Entry> = other
        .entries()
        .iter()
        .filter(|it| snapshot.get(&it.id).is_none() && is_broken(snapshot, it))
        .cloned()
        .collect();
    let entries = || snapshot.entries().iter().cloned().chain(missing.clone()).collect();
    (!missing.is_empty()).then(|| Snapshot::new(snapshot.settings.clone(), entries(), Vec::new()))
}

/// Whether a record of another snapshot is there in this one and cannot be understood.
fn is_broken(snapshot: &Snapshot, entry: &Entry) -> bool {
    let is_known = || snapshot.entries().iter().any(|it| it.file == entry.file);
    !snapshot.broken.is_empty()
        && (snapshot.broken.contains_key(fold(&entry.id).as_ref())
            || (snapshot.broken.values().any(|files| files.contains(&entry.file)) && !is_known()))
}

/// Which record is which
struct Matched<'s> {
    pairs: Vec<(&'s Entry, &'s Entry)>,
    gone: Vec<&'s Entry>,
    come: Vec<&'s Entry>,
}

fn matched<'s>(before: &'s Snapshot, after: &'s Snapshot) -> Matched<'s> {
    let [before, after] = apart(before.entries(), after.entries());
    let mut old: HashMap<(Kind, Cow<'s, str>), Vec<&'s Entry>> = HashMap::new();
    for entry in before.iter().copied() {
        old.entry((entry.kind(), fold(&entry.id))).or_default().push(entry);
    }
    let mut res = Matched { pairs: Vec::new(), gone: Vec::new(), come: Vec::new() };
    for entry in after {
        let same = old.get_mut(&(entry.kind(), fold(&entry.id))).filter(|same| !same.is_empty());
        match same {
            Some(same) => res.pairs.push((same.remove(nearest(same, entry)), entry)),
            None => res.come.push(entry),
        }
    }
    res.gone = before.into_iter().filter(|entry| is_left(&old, entry)).collect();
    res
}

/// Without the records that were carried over as they are, in the same file: of two readings of which one goes on from the
/// other that is nearly all.
fn apart<'s>(before: &'s [Entry], after: &'s [Entry]) -> [Vec<&'s Entry>; 2] {
    let is_same = |old: &Entry, new: &Entry| {
        old.record.is_copy_of(&new.record) && (&old.file, old.document) == (&new.file, new.document)
    };
    let place = |entry: &'s Entry| (&entry.file, entry.document);
    let mut rest = before.iter().peekable();
    let [mut gone, mut come] = [Vec::new(), Vec::new()];
    for new in after {
        if rest.next_if(|old| is_same(old, new)).is_some() {
            continue;
        }
        while let Some(old) = rest.next_if(|old| place(old) < place(new)) {
            gone.push(old);
        }
        if rest.next_if(|old| is_same(old, new)).is_none() {
            come.push(new);
        }
    }
    gone.extend(rest);
    [gone, come]
}

/// Of several records with one id, which is a fault, the one that is most likely meant.
fn nearest(same: &[&Entry], entry: &Entry) -> usize {
    let score =
        |old: &&Entry| (old.file == entry.file, old.document == entry.document, old.record == entry.record);
    let best = if same.len() == 1 { None } else { (0..same.len()).rev().max_by_key(|at| score(&same[*at])) };
    best.unwrap_or(0)
}

fn is_left(old: &HashMap<(Kind, Cow<'_, str>), Vec<&Entry>>, entry: &Entry) -> bool {
    let left = old.get(&(entry.kind(), fold(&entry.id)));
    left.is_some_and(|left| left.iter().any(|it| std::ptr::eq(*it, entry)))
}

fn one_sided<'s>(entry: &'s Entry, other: &Snapshot, [gone, broken]: [Fate; 2]) -> RecordChange<'s> {
    let fate = if is_broken(other, entry) { broken } else { gone };
    let is_old = gone == Fate::Removed;
    let (before, after) = if is_old { (Some(entry), None) } else { (None, Some(entry)) };
    RecordChange { fate, before, after, fields: Vec::new(), follows: Vec::new() }
}

/// Nothing where the record is as it was, in the same file.
fn changed<'s>(
    old: &'s Entry,
    new: &'s Entry,
    renames: &BTreeMap<String, String>,
) -> Option<RecordChange<'s>> {
    let is_renamed = old.id != new.id;
    if !is_renamed && old.record == new.record {
        let change = RecordChange {
            fate: Fate::Moved,
            before: Some(old),
            after: Some(new),
            fields: Vec::new(),
            follows: Vec::new(),
        };
        return (old.file != new.file).then_some(change);
    }
    let (then, follows) = followed(old, new, renames);
    let mut fields = field::changes(&then, &new.record.to_json());
    fields.retain(|it| it.field != "id");
    let fate = match (is_renamed, fields.is_empty()) {
        (true, _) => Fate::Renamed,
        (false, true) => Fate::Followed,
        (false, false) => Fate::Changed,
    };
    let is_same = fate == Fate::Followed && follows.is_empty();
    (!is_same).then_some(RecordChange { fate, before: Some(old), after: Some(new), fields, follows })
}

/// The fields as they were, but for references to what is called otherwise now and is named so in the later record.
fn followed(old: &Entry, new: &Entry, renames: &BTreeMap<String, String>) -> (Value, Vec<(String, String)>) {
    let mut fields = old.record.to_json();
    let mut follows: Vec<(String, String)> = Vec::new();
    if renames.is_empty() {
        return (fields, follows);
    }
    let mut named: HashSet<String> = HashSet::new();
    new.record.references(&mut |it| _ = named.insert(it.target.to_owned()));
    let find = |id: &str| named.iter().find(|it| fold(it).as_ref() == id).cloned();
    old.record.references(&mut |reference| {
        let now = renames.get(fold(reference.target).as_ref()).and_then(|id| find(id));
        if let (Some(now), Some(value)) = (now, place(&mut fields, &reference.at)) {
            *value = Value::String(now.clone());
            follows.push((reference.target.to_owned(), now));
        }
    });
    follows.sort();
    follows.dedup();
    (fields, follows)
}

fn place<'v>(fields: &'v mut Value, at: &Pointer) -> Option<&'v mut Value> {
    fields.pointer_mut(&at.to_string()).filter(|value| value.is_string())
}

fn schemas(before: &Snapshot, after: &Snapshot) -> Vec<SchemaChange> {
    let texts = |snapshot: &Snapshot| -> BTreeMap<FilePath, Value> {
        let parse =
            |text: &str| serde_json::from_str(text).unwrap_or_else(|_| Value::String(text.to_owned()));
        snapshot.schemas.iter().map(|(file, text)| (file.clone(), parse(text))).collect()
    };
    let (old, new) = (texts(before), texts(after));
    let files = old.keys().chain(new.keys().filter(|file| !old.contains_key(*file)));
    let change = |file: &FilePath| {
        let (fate, fields) = match (old.get(file), new.get(file)) {
            (Some(old), Some(new)) if old == new => return None,
            (Some(old), Some(new)) => (Fate::Changed, field::changes(old, new)),
            (Some(_), None) => (Fate::Removed, Vec::new()),
            (None, _) => (Fate::Added, Vec::new()),
        };
        Some(SchemaChange { file: file.clone(), fate, fields })
    };
    let mut changes: Vec<SchemaChange> = files.filter_map(change).collect();
    changes.sort_by(|a, b| a.file.cmp(&b.file));
    changes
}

fn json(settings: &crate::model::Settings) -> Value {
    serde_json::to_value(settings)
        .unwrap_or_else(|error| unreachable!("settings have text keys only: {error}"))
}

#[cfg(test)]
mod tests;
