//! Whom names mean in one reading, where the cache found it out for most of its records before. Says what asking all
//! records anew would say, and is not there where it could not: where two records have one id.

use std::collections::HashMap;
use std::sync::Arc;

use super::Entry;
use crate::model::Kind;
use crate::model::id::fold;
use crate::store::directory::{Directory, NOBODY, number};

/// A directory, as it fits the entries of a reading
#[derive(Debug)]
pub(in crate::store) struct Guide {
    directory: Arc<Directory>,
    /// For each record that the directory knows, which of the entries it is; nobody where it is gone.
    places: Vec<u32>,
    /// For each entry its number there; nobody for those that may speak of others by now.
    numbers: Vec<u32>,
    /// The entries that the directory does not know, by their ids as they are compared.
    newcomers: HashMap<String, usize>,
}

/// What became of a file's records since the directory was written
#[derive(Debug, Clone, Copy)]
pub(in crate::store) enum Fate {
    /// They are as they were; the first has this number.
    Same(u32),
    /// They are called as they were, and may speak of others.
    Edited(u32),
    /// The directory has others of this file, or none.
    New,
}

impl Guide {
    /// From how many entries each file has, in order, and what became of them.
    pub(in crate::store) fn new(
        directory: Directory,
        files: impl Iterator<Item = (usize, Fate)>,
        entries: &[Entry],
    ) -> Option<Guide> {
        let mut guide = Guide::over(Arc::new(directory), entries.len());
        for (count, fate) in files {
            (0..count).try_for_each(|nth| guide.meet(nth, fate, entries))?;
        }
        let is_known = |place: &usize| guide.known(&entries[*place].id, entries).is_some();
        (!guide.newcomers.values().any(is_known)).then_some(guide)
    }

    /// From the guide to other entries, of which most stood there: for each its place, nothing where it is new.
    pub(super) fn again(
        &self,
        before: &[Entry],
        entries: &[Entry],
        stood: &[Option<usize>],
    ) -> Option<Guide> {
        let mut guide = Guide::over(self.directory.clone(), entries.len());
        for (entry, stood) in entries.iter().zip(stood) {
            let same = stood.map(|place| self.numbers[place]).filter(|number| *number != NOBODY);
            guide.numbers.push(same.unwrap_or(NOBODY));
            guide.enter(same.or_else(|| self.number(&entry.id, before)), entry)?;
        }
        Some(guide)
    }

    fn over(directory: Arc<Directory>, count: usize) -> Guide {
        let places = vec![NOBODY; directory.count()];
        Guide { directory, places, numbers: Vec::with_capacity(count), newcomers: HashMap::new() }
    }

    /// Puts the entry whose number was told last where the directory has it, or among the newcomers; nothing where its id is
    /// another's too.
    fn enter(&mut self, known: Option<u32>, entry: &Entry) -> Option<()> {
        let place = self.numbers.len() - 1;
        let is_first = match known {
            Some(known) => {
                let seat = self.places.get_mut(known as usize)?;
                std::mem::replace(seat, number(place)) == NOBODY
            }
            None => self.newcomers.insert(fold(&entry.id).into_owned(), place).is_none(),
        };
        is_first.then_some(())
    }

    /// The next entry; nothing where its id is another's too.
    fn meet(&mut self, nth: usize, fate: Fate, entries: &[Entry]) -> Option<()> {
        let (place, nth) = (self.numbers.len(), number(nth));
        self.numbers.push(if let Fate::Same(first) = fate { first + nth } else { NOBODY });
        let known = match fate {
            Fate::Same(first) | Fate::Edited(first) => Some(first + nth),
            Fate::New => None,
        };
        self.enter(known, &entries[place])
    }

    /// The entry with this id.
    pub(super) fn find(&self, id: &str, entries: &[Entry]) -> Option<usize> {
        self.known(id, entries).or_else(|| self.newcomer(id))
    }

    fn known(&self, id: &str, entries: &[Entry]) -> Option<usize> {
        self.number(id, entries).and_then(|number| self.place(number))
    }

    /// The number of the entry with this id, where the directory knows it.
    fn number(&self, id: &str, entries: &[Entry]) -> Option<u32> {
        let name_of = |number: usize| self.places.get(number).and_then(|place| entries.get(*place as usize));
        let found = self.directory.lookup.find(id, |number| name_of(number).map_or("", |it| &it.id));
        found.map(number)
    }

    /// Which of the entries a record is, by the number that the directory gave it.
    pub(super) fn place(&self, number: u32) -> Option<usize> {
        let place = *self.places.get(number as usize)?;
        (place != NOBODY).then_some(place as usize)
    }

    /// The entry with this id that the directory does not know.
    pub(super) fn newcomer(&self, id: &str) -> Option<usize> {
        if self.newcomers.is_empty() { None } else { self.newcomers.get(fold(id).as_ref()).copied() }
    }

    /// Whom an entry speaks of, by number; nothing where the directory cannot say.
    pub(super) fn meant_by(&self, place: usize) -> Option<impl Iterator<Item = u32> + use<'_>> {
        let number = self.numbers[place];
        (number != NOBODY).then(|| self.directory.meant_by(number))
    }

    /// The places of all assets, in order of id.
    pub(super) fn assets_in_order(&self, entries: &[Entry]) -> Vec<u32> {
        let known: Vec<u32> = self.directory.assets().filter_map(|it| self.place(it).map(number)).collect();
        let key = |place: u32| fold(&entries[place as usize].id);
        let new = self.newcomers.values().filter(|place| entries[**place].kind() == Kind::Asset);
        let mut new: Vec<u32> = new.map(|place| number(*place)).collect();
        new.sort_by_cached_key(|place| key(*place));
        let (mut both, mut rest) = (Vec::with_capacity(known.len() + new.len()), known.as_slice());
        for place in new {
            let (before, behind) = rest.split_at(rest.partition_point(|it| key(*it) < key(place)));
            both.extend_from_slice(before);
            both.push(place);
            rest = behind;
        }
        both.extend_from_slice(rest);
        both
    }
}
