//! All records of a store at one time, found by id and alias. Pure data: what was read, and what could not be.

mod carry;
mod guide;
mod name;

use std::collections::{BTreeSet, HashMap};
use std::sync::OnceLock;

use rayon::prelude::*;

use super::held::Held;
use super::source::BlobId;
use crate::finding::{FilePath, Finding, Location};
use crate::model::id::fold;
use crate::model::pointer::Pointer;
use crate::model::reference::Wants;
use crate::model::{Approval, Asset, Kind, Person, Settings, Team, Typed};

use name::Names;

pub(in crate::store) use guide::{Fate, Guide};
pub use name::Meant;

/// A record, and where it stands
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its id as it is written.
    pub id: String,
    pub file: FilePath,
    /// Which document of the file it is, from 0.
    pub document: usize,
    pub record: Held,
}

impl Entry {
    /// The place of a field's value.
    pub fn at(&self, pointer: Pointer) -> Location {
        Location::value(&self.file, self.document, pointer)
    }

    /// The place of a field's name.
    pub fn key(&self, pointer: Pointer) -> Location {
        Location::key(&self.file, self.document, pointer)
    }

    pub fn kind(&self) -> Kind {
        self.record.kind()
    }
}

/// So many records are unpacked sooner than work is shared.
const FEW: usize = 256;

/// Where one of so many records is unpacked, all are fetched in one go.
const MANY_OF: usize = 4;

/// All records of a store at one time
#[derive(Debug, Default)]
pub struct Snapshot {
    pub settings: Settings,
    /// What could not be read, or not as a record; the rest is here all the same.
    pub faults: Vec<Finding>,
    /// The organisation's own JSON Schemas: name of the file and text.
    pub schemas: Vec<(FilePath, String)>,
    /// Every file that was looked at, in order.
    pub files: Vec<FilePath>,
    /// Ids, in lower case, of records that are there and could not be understood, and their files: a reference to
    /// one does not dangle.
    pub broken: HashMap<String, BTreeSet<FilePath>>,
    /// What each of the files holds; nothing where some could not be read, or nobody asked.
    pub blobs: Option<Vec<BlobId>>,
    entries: Vec<Entry>,
    names: Names,
    /// Which of the entries has an alias, in lower case; found when somebody first asks for one.
    by_alias: OnceLock<HashMap<String, usize>>,
    /// Where the records of a kind are, in order; found when somebody first asks for those of one.
    kinds: OnceLock<HashMap<Kind, Vec<usize>>>,
    /// Where the decisions on a change are, by its id in lower case, found in the same way.
    decisions: OnceLock<HashMap<String, Vec<usize>>>,
}

/// Why what a person typed leads to no record
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unresolved {
    Unknown { nearest: Vec<String> },
    Ambiguous { candidates: Vec<String> },
}

impl Snapshot {
    /// Takes records in any order; keeps them in order of file and document, so that no answer depends on how they came.
    pub fn new(settings: Settings, mut entries: Vec<Entry>, faults: Vec<Finding>) -> Snapshot {
        entries.sort_by(|a, b| (&a.file, a.document).cmp(&(&b.file, b.document)));
        Snapshot::in_order(settings, entries, faults, None)
    }

    /// Takes records in order of file and document, and what is known of their names.
    pub(in crate::store) fn in_order(
        settings: Settings,
        entries: Vec<Entry>,
        faults: Vec<Finding>,
        guide: Option<Guide>,
    ) -> Snapshot {
        debug_assert!(entries.is_sorted_by_key(|it| (&it.file, it.document)), "records are out of order");
        let names = guide.map_or_else(|| Names::of(&entries), Names::Guided);
        Snapshot { settings, faults, entries, names, ..Snapshot::default() }
    }

    /// Takes records in order of file and document, most of which stood in another snapshot: for each its place there, or
    /// nothing where it is new.
    pub(in crate::store) fn after(
        before: &Snapshot,
        settings: Settings,
        entries: Vec<Entry>,
        faults: Vec<Finding>,
        stood: &[Option<usize>],
    ) -> Snapshot {
        let guide = match &before.names {
            Names::Guided(guide) => guide.again(&before.entries, &entries, stood),
            Names::Sought(_) => None,
        };
        Snapshot::in_order(settings, entries, faults, guide)
    }

    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The records of a file, in order.
    pub fn records_in(&self, file: &FilePath) -> &[Entry] {
        let start = self.entries.partition_point(|entry| entry.file < *file);
        let count = self.entries[start..].partition_point(|entry| entry.file == *file);
        &self.entries[start..start + count]
    }

    /// All records of a kind, in order of file.
    pub fn of<'a, T: Typed + 'a>(&'a self) -> impl Iterator<Item = (&'a Entry, &'a T)> {
        self.unpack(T::KIND);
        self.of_kind(T::KIND).filter_map(|entry| T::of(&entry.record).map(|record| (entry, record)))
    }

    /// Unpacks all records of a kind.
    pub fn unpack(&self, kind: Kind) {
        self.unpack_all(self.of_kind(kind));
    }

    /// Unpacks some of its records on all cores, so that nobody does it one by one.
    pub fn unpack_all<'e>(&self, entries: impl Iterator<Item = &'e Entry>) {
        let packed: Vec<&Entry> = entries.filter(|entry| entry.record.is_packed()).collect();
        if packed.len() * MANY_OF > self.entries.len() {
            packed.iter().for_each(|entry| entry.record.fetch());
        }
        if packed.len() > FEW {
            packed.into_par_iter().for_each(|entry| entry.record.look());
        }
    }

    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Entry> {
        self.places_of(kind).iter().map(|place| &self.entries[*place])
    }

    /// Where the records of a kind are among the entries, in order.
    pub fn places_of(&self, kind: Kind) -> &[usize] {
        let places = self.kinds.get_or_init(|| {
            let mut kinds: HashMap<Kind, Vec<usize>> = HashMap::new();
            for (place, entry) in self.entries.iter().enumerate() {
                kinds.entry(entry.kind()).or_default().push(place);
            }
            kinds
        });
        places.get(&kind).map(Vec::as_slice).unwrap_or_default()
    }

    /// The decisions on a change, in order of file, wherever they lie.
    pub fn decisions_on<'a>(
        &'a self,
        change: &str,
    ) -> impl Iterator<Item = (&'a Entry, &'a Approval)> + use<'a> {
        let places = self.decisions.get_or_init(|| {
            let mut decisions: HashMap<String, Vec<usize>> = HashMap::new();
            self.unpack(Kind::Approval);
            for (place, entry) in
                self.entries.iter().enumerate().filter(|(_, it)| it.kind() == Kind::Approval)
            {
                let change = Approval::of(&entry.record).map(|it| it.of.to_lowercase());
                decisions.entry(change.unwrap_or_default()).or_default().push(place);
            }
            decisions
        });
        let found =
            places.get(&change.to_lowercase()).into_iter().flatten().map(|place| &self.entries[*place]);
        found.filter_map(|entry| Some((entry, Approval::of(&entry.record)?)))
    }

    /// The record with this id, compared without case.
    pub fn get(&self, id: &str) -> Option<&Entry> {
        self.position(id).map(|index| &self.entries[index])
    }

    /// The record of a kind with this id.
    pub fn get_as<T: Typed>(&self, id: &str) -> Option<&T> {
        self.get(id).and_then(|entry| T::of(&entry.record))
    }

    pub fn asset(&self, id: &str) -> Option<&Asset> {
        self.get_as(id)
    }

    pub fn person(&self, id: &str) -> Option<&Person> {
        self.get_as(id)
    }

    pub fn team(&self, id: &str) -> Option<&Team> {
        self.get_as(id)
    }

    /// What a person or a team is called; nothing where the id is neither's.
    pub fn name_of(&self, id: &str) -> Option<&str> {
        let team = || self.team(id).map(|it| it.name.as_str());
        self.person(id).map(|it| it.name.as_str()).or_else(team)
    }

    /// The asset with this alias.
    pub fn by_alias(&self, alias: &str) -> Option<&Entry> {
        let by_alias = self.by_alias.get_or_init(|| {
            let mut by_alias = HashMap::new();
            for (index, entry) in self.entries.iter().enumerate() {
                for alias in entry.record.aliases() {
                    by_alias.entry(alias.to_lowercase()).or_insert(index);
                }
            }
            by_alias
        });
        by_alias.get(fold(alias).as_ref()).map(|index| &self.entries[*index])
    }

    /// How many records there are, those among them that could not be understood.
    pub fn records(&self) -> usize {
        self.entries.len() + self.broken_in(|_| true)
    }

    /// How many records that could not be understood are in files of this kind.
    pub fn broken_in(&self, is_wanted: impl Fn(&str) -> bool) -> usize {
        self.broken.values().flatten().filter(|file| is_wanted(file.as_str())).count()
    }

    /// What a person typed: an id, an alias, or any unambiguous part of a ticket's id.
    pub fn resolve(&self, typed: &str) -> Result<&Entry, Unresolved> {
        if let Some(entry) = self.get(typed).or_else(|| self.by_alias(typed)) {
            return Ok(entry);
        }
        let part = typed.to_lowercase();
        let found: Vec<&Entry> =
            self.entries.iter().filter(|entry| is_part_of_ticket(&part, entry)).collect();
        match found.as_slice() {
            [one] => Ok(one),
            [] => Err(Unresolved::Unknown { nearest: self.nearest(typed, Wants::Perhaps) }),
            many => {
                Err(Unresolved::Ambiguous { candidates: many.iter().map(|entry| entry.id.clone()).collect() })
            }
        }
    }

    /// Up to three ids that look like a misspelt one, nearest first.
    pub fn nearest(&self, text: &str, wants: Wants) -> Vec<String> {
        let candidates =
            self.entries.iter().filter(|entry| wants.allows(entry.kind())).map(|it| it.id.as_str());
        crate::model::id::nearest(text, candidates)
    }
}

/// Three characters at least, so that a slip of the finger finds nothing.
fn is_part_of_ticket(part: &str, entry: &Entry) -> bool {
    part.len() >= 3
        && matches!(entry.kind(), Kind::Change | Kind::Incident | Kind::Problem)
        && entry.id.to_lowercase().contains(part)
}
