//! The records of a store at one commit, carried on to the next by what changed, so that a long history is gone through
//! without reading every commit whole. Holds the last readable version of what cannot be read; never says what is right.

use std::cell::OnceCell;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::snapshot::{Entry, Snapshot};
use super::stand::Stand;
use super::turn::FileTurn;
use crate::finding::FilePath;
use crate::model::id::fold;
use crate::model::layout::CONFIG;
use crate::model::{Approval, Asset, Kind, Settings, Typed};

/// The records of a store at one commit
#[derive(Debug, Default)]
pub struct Ledger {
    pub settings: Settings,
    files: BTreeMap<FilePath, Vec<Entry>>,
    /// In which files a record stands, by kind and id in lower case; more than one is a fault. Decisions go by the change
    /// that they are on.
    homes: HashMap<(Kind, String), Vec<FilePath>>,
    roster: OnceCell<Arc<Snapshot>>,
    /// Counts how often what the graph is built of has changed.
    edges: u64,
}

/// A record as it was and as it is
#[derive(Debug, Clone, Copy)]
pub struct Pair<'s> {
    pub before: &'s Entry,
    pub after: &'s Entry,
}

/// What a commit did to records
#[derive(Debug, Default)]
pub struct Turn<'s> {
    pub pairs: Vec<Pair<'s>>,
    pub gone: Vec<&'s Entry>,
    pub come: Vec<&'s Entry>,
    /// Decisions of the files that changed, before and after.
    pub decisions: [Vec<&'s Entry>; 2],
    /// Files that cannot be read, and why.
    pub unreadable: Vec<(&'s FilePath, &'s str)>,
    /// What the store says of itself from now on; nothing where that has not changed.
    pub settings: Option<Settings>,
}

/// Kinds of records that say who may decide
fn is_of_roster(kind: Kind) -> bool {
    matches!(kind, Kind::Person | Kind::Team)
}

impl Ledger {
    /// From a store that was read whole.
    pub fn of(snapshot: &Snapshot) -> Ledger {
        let mut ledger = Ledger { settings: snapshot.settings.clone(), ..Ledger::default() };
        for entry in snapshot.entries() {
            ledger.house(entry);
            ledger.files.entry(entry.file.clone()).or_default().push(entry.clone());
        }
        ledger
    }

    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.files.values().flatten()
    }

    /// A record by its id, compared without case.
    pub fn find(&self, kind: Kind, id: &str) -> Option<&Entry> {
        let home = self.homes(kind, id).first()?;
        self.of_file(home).iter().find(|it| it.kind() == kind && it.id.eq_ignore_ascii_case(id))
    }

    pub fn find_as<T: Typed>(&self, id: &str) -> Option<&T> {
        T::of(&self.find(T::KIND, id)?.record)
    }

    /// How many records bear an id.
    pub fn count(&self, kind: Kind, id: &str) -> usize {
        self.homes(kind, id).len()
    }

    /// The files of the records that bear an id; of decisions, of those on that change.
    pub fn homes(&self, kind: Kind, id: &str) -> &[FilePath] {
        self.homes.get(&(kind, fold(id).into_owned())).map_or(&[], Vec::as_slice)
    }

    /// The records of a file, in order of document.
    pub fn of_file(&self, file: &FilePath) -> &[Entry] {
        self.files.get(file).map_or(&[], Vec::as_slice)
    }

    /// Records of a folder, `approvals/CHG-20261121-7k3qf`.
    pub fn below(&self, folder: &str) -> impl Iterator<Item = &Entry> {
        let start = FilePath::new(format!("{folder}/"));
        let files = self.files.range(start.clone()..);
        let inside = files.take_while(move |(path, _)| path.as_str().starts_with(start.as_str()));
        inside.flat_map(|(_, entries)| entries)
    }

    /// Settings, people and teams, as a store of their own: what decisions are held against.
    pub fn roster(&self) -> Arc<Snapshot> {
        let roster = || {
            let people = self.entries().filter(|it| is_of_roster(it.kind())).cloned().collect();
            Arc::new(Snapshot::new(self.settings.clone(), people, Vec::new()))
        };
        self.roster.get_or_init(roster).clone()
    }

    /// A number that is another once the graph would be another.
    pub fn edges(&self) -> u64 {
        self.edges
    }

    /// What some changed files come to, record by record.
    pub fn turn<'s>(&'s self, files: &'s [FileTurn]) -> Turn<'s> {
        let mut turn = Turn::default();
        let (mut old, mut new): (Vec<&Entry>, Vec<&Entry>) = (Vec::new(), Vec::new());
        for file in files {
            old.extend(self.of_file(&file.path));
            new.extend(self.after(file));
            turn.unreadable.extend(fault(file));
            if file.path.as_str() == CONFIG {
                turn.settings = self.settings_after(file).filter(|it| *it != self.settings);
            }
        }
        let is_decision = |it: &&Entry| it.kind() == Kind::Approval;
        let (before, old): (Vec<_>, Vec<_>) = old.into_iter().partition(is_decision);
        let (after, new): (Vec<_>, Vec<_>) = new.into_iter().partition(is_decision);
        turn.decisions = [before, after];
        pair(old, new, &mut turn);
        turn
    }

    /// Carries it on by what changed.
    pub fn apply(&mut self, files: &[FileTurn]) {
        for file in files {
            if file.path.as_str() == CONFIG
                && let Some(settings) = self.settings_after(file)
            {
                self.settings = settings;
                self.roster = OnceCell::new();
            }
            let new: Vec<Entry> = self.after(file).into_iter().cloned().collect();
            let old = self.files.remove(&file.path).unwrap_or_default();
            self.note(&old, &new);
            if !old.iter().map(name).eq(new.iter().map(name)) {
                old.iter().for_each(|entry| self.unhouse(entry));
                new.iter().for_each(|entry| self.house(entry));
            }
            if !new.is_empty() {
                self.files.insert(file.path.clone(), new);
            }
        }
    }

    /// The records of a file as it is now; of what cannot be read as it was when that could be.
    fn after<'s>(&'s self, file: &'s FileTurn) -> Vec<&'s Entry> {
        let Some(sheet) = &file.sheet else { return Vec::new() };
        let old = self.of_file(&file.path).iter();
        let is_read = |id: &str| sheet.entries.iter().any(|it| it.id.eq_ignore_ascii_case(id));
        let is_whole = sheet.entries.is_empty() && sheet.fault.is_some();
        let is_broken = |it: &&Entry| {
            let id = fold(&it.id);
            !is_read(&it.id) && (is_whole || sheet.broken.iter().any(|broken| *broken == id))
        };
        sheet.entries.iter().chain(old.filter(is_broken)).collect()
    }

    /// What is gone is said no more; what cannot be read is as it was.
    fn settings_after(&self, file: &FileTurn) -> Option<Settings> {
        match &file.sheet {
            None => Some(Settings::default()),
            Some(sheet) => sheet.settings.clone(),
        }
    }

    fn house(&mut self, entry: &Entry) {
        self.homes.entry(key(entry)).or_default().push(entry.file.clone());
    }

    fn unhouse(&mut self, entry: &Entry) {
        let key = key(entry);
        if let Some(homes) = self.homes.get_mut(&key) {
            let place = homes.iter().position(|home| *home == entry.file);
            place.map(|place| homes.remove(place));
            if homes.is_empty() {
                self.homes.remove(&key);
            }
        }
    }

    /// What was derived of records that have changed is derived anew.
    fn note(&mut self, old: &[Entry], new: &[Entry]) {
        if old.iter().chain(new).any(|it| is_of_roster(it.kind())) {
            self.roster = OnceCell::new();
        }
        if stands(old) != stands(new) {
            self.edges += 1;
        }
    }
}

fn key(entry: &Entry) -> (Kind, String) {
    let (kind, name) = name(entry);
    (kind, fold(name).into_owned())
}

/// Under what a record is looked up.
fn name(entry: &Entry) -> (Kind, &str) {
    (entry.kind(), Approval::of(&entry.record).map_or(&entry.id, |decision| &decision.of))
}

/// What assets say of edges.
fn stands(entries: &[Entry]) -> Vec<(&str, Stand<'_>)> {
    let assets = entries.iter().filter_map(|it| Some((it.id.as_str(), Asset::of(&it.record)?)));
    assets.map(|(id, asset)| (id, Stand::from(asset))).collect()
}

fn fault(file: &FileTurn) -> Option<(&FilePath, &str)> {
    let fault = file.sheet.as_ref()?.fault.as_deref()?;
    Some((&file.path, fault))
}

/// Records are the same by kind and id; of several with one id those of one file.
fn pair<'s>(old: Vec<&'s Entry>, new: Vec<&'s Entry>, turn: &mut Turn<'s>) {
    let mut left: HashMap<(Kind, String), Vec<&'s Entry>> = HashMap::new();
    for entry in &old {
        left.entry(key(entry)).or_default().push(entry);
    }
    for after in new {
        let same = left.get_mut(&key(after)).filter(|same| !same.is_empty());
        match same {
            Some(same) => {
                let place = same.iter().position(|it| it.file == after.file).unwrap_or(0);
                turn.pairs.push(Pair { before: same.remove(place), after });
            }
            None => turn.come.push(after),
        }
    }
    let is_left =
        |it: &&Entry| left.get(&key(it)).is_some_and(|left| left.iter().any(|l| std::ptr::eq(*l, *it)));
    turn.gone = old.into_iter().filter(is_left).collect();
}
