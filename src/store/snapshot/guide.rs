//! Whom names mean in one reading, where the cache found it out for most of its records before. Says what asking all
//! records anew would say, and is not there where it could not: where two records have one id.

use std::collections::HashMap;

use super::Entry;
use crate::model::Kind;
use crate::model::id::fold;
use crate::store::directory::{Directory, NOBODY, number};

/// A directory, as it fits the entries of a reading
#[derive(Debug)]
pub(in crate::store) struct Guide {
    directory: Directory,
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
        let (places, numbers) = (vec![NOBODY; directory.count()], Vec::with_capacity(entries.len()));
        let mut guide = Guide { directory, places, numbers, newcomers: HashMap::new() };
        for (count, fate) in files {
            (0..count).try_for_each(|nth| guide.meet(nth, fate, entries))?;
        }
        let is_known = |place: &usize| guide.known(&entries[*place].id, entries).is_some();
        (!guide.newcomers.values().any(is_known)).then_some(guide)
    }

    /// The next entry; nothing where its id is another's too.
    fn meet(&mut self, nth: usize, fate: Fate, entries: &[Entry]) -> Option<()> {
        let (place, nth) = (self.numbers.len(), number(nth));
        self.numbers.push(if let Fate::Same(first) = fate { first + nth } else { NOBODY });
        match fate {
            Fate::Same(first) | Fate::Edited(first) => {
                *self.places.get_mut((first + nth) as usize)? = number(place);
            }
            Fate::New => {
                let before = self.newcomers.insert(fold(&entries[place].id).into_owned(), place);
                before.is_none().then_some(())?;
            }
        }
        Some(())
    }

    /// The entry with this id.
    pub(super) fn find(&self, id: &str, entries: &[Entry]) -> Option<usize> {
        self.known(id, entries).or_else(|| self.newcomer(id))
    }

    fn known(&self, id: &str, entries: &[Entry]) -> Option<usize> {
        let name_of = |number: usize| self.places.get(number).and_then(|place| entries.get(*place as usize));
        let found = self.directory.lookup.find(id, |number| name_of(number).map_or("", |it| &it.id))?;
        self.place(number(found))
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
