//! Which record is called so, compared without case. Holds places and no names, so that a hundred thousand cost little.

use std::hash::{BuildHasher, DefaultHasher, Hasher, RandomState};

use rayon::prelude::*;

use super::cache::bytes::{self, Cursor};
use crate::model::id::fold;

const EMPTY: u64 = u64::MAX;

/// So many names are digested by one thread in one go.
const AT_ONCE: usize = 4096;

/// Places of names, found by a digest of the name
#[derive(Debug)]
pub(super) struct Lookup {
    /// Drawn by lot, so that nobody can choose names that all have one digest.
    seed: u64,
    /// A power of two of them, at least twice as many as there are names: in the upper half a part of the name's digest, so
    /// that few other names are looked at, in the lower its place.
    slots: Vec<u64>,
}

impl Default for Lookup {
    fn default() -> Lookup {
        Lookup::of(0, |_| "")
    }
}

impl Lookup {
    /// For so many names; of two that are the same the first is found.
    pub(super) fn of<'n>(count: usize, name_of: impl Fn(usize) -> &'n str + Sync) -> Lookup {
        let slots = vec![EMPTY; slots_for(count)];
        let mut lookup = Lookup { seed: RandomState::new().hash_one(0), slots };
        let digest = |place| lookup.digest(&fold(name_of(place)));
        // Few are done sooner than another thread is asked: histories make thousands of small snapshots.
        let digests: Vec<u64> = match count > AT_ONCE {
            true => (0..count).into_par_iter().with_min_len(AT_ONCE).map(digest).collect(),
            false => (0..count).map(digest).collect(),
        };
        for (place, digest) in digests.into_iter().enumerate() {
            lookup.note(place, digest, &name_of);
        }
        lookup
    }

    /// Whether so many names can be found as quickly as those that are here.
    pub(super) fn has_room_for(&self, count: usize) -> bool {
        slots_for(count) <= self.slots.len()
    }

    /// How many names there are; of those that are the same one counts.
    pub(super) fn count(&self) -> usize {
        self.slots.iter().filter(|slot| **slot != EMPTY).count()
    }

    pub(super) fn write(&self, to: &mut Vec<u8>) {
        to.extend(self.seed.to_le_bytes());
        bytes::put_count(to, self.slots.len());
        self.slots.iter().for_each(|slot| to.extend(slot.to_le_bytes()));
    }

    pub(super) fn read(from: &mut Cursor<'_>) -> Option<Lookup> {
        let (seed, count) = (from.wide()?, from.count()?);
        let slots = from.slice(count.checked_mul(8)?)?;
        let slots = slots.as_chunks().0.iter().map(|slot| u64::from_le_bytes(*slot)).collect();
        Some(Lookup { seed, slots })
    }

    /// Names from this place on have moved on by so many.
    pub(super) fn shift(&mut self, from: usize, by: usize) {
        let moved = self.slots.iter_mut().filter(|slot| **slot != EMPTY && place(**slot) >= from);
        moved.for_each(|slot| *slot += by as u64);
    }

    /// One name more, for which there is room.
    pub(super) fn add<'n>(&mut self, place: usize, name_of: impl Fn(usize) -> &'n str) {
        let digest = self.digest(&fold(name_of(place)));
        self.note(place, digest, name_of);
    }

    pub(super) fn find<'n>(&self, name: &str, name_of: impl Fn(usize) -> &'n str) -> Option<usize> {
        let name = fold(name);
        match self.slots[self.slot(self.digest(&name), &name, name_of)] {
            EMPTY => None,
            slot => Some(place(slot)),
        }
    }

    fn note<'n>(&mut self, place: usize, digest: u64, name_of: impl Fn(usize) -> &'n str) {
        let slot = self.slot(digest, &fold(name_of(place)), name_of);
        if self.slots[slot] == EMPTY || place < self::place(self.slots[slot]) {
            self.slots[slot] = tag(digest) | place as u64;
        }
    }

    fn digest(&self, folded: &str) -> u64 {
        let mut hasher = DefaultHasher::new();
        hasher.write_u64(self.seed);
        hasher.write(folded.as_bytes());
        hasher.finish()
    }

    /// The slot of a name, or the empty one where it would go.
    fn slot<'n>(&self, digest: u64, folded: &str, name_of: impl Fn(usize) -> &'n str) -> usize {
        let mask = self.slots.len() - 1;
        let is_here =
            |slot: u64| slot & TAG == tag(digest) && slot != EMPTY && fold(name_of(place(slot))) == folded;
        let mut at = usize::try_from(digest & mask as u64).unwrap_or_default();
        while self.slots[at] != EMPTY && !is_here(self.slots[at]) {
            at = (at + 1) & mask;
        }
        at
    }
}

fn slots_for(count: usize) -> usize {
    (count * 2 + 1).next_power_of_two()
}

/// The half of a slot that holds a part of a digest
const TAG: u64 = !0 << 32;

fn tag(digest: u64) -> u64 {
    digest & TAG
}

/// A store has fewer than four billion records.
fn place(slot: u64) -> usize {
    usize::try_from(slot & !TAG).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn finds_what_a_map_finds(names in prop::collection::vec("[aAbBäÄ]{0,3}", 0..40), asked in "[aAbBäÄ]{0,3}") {
            let name_of = |place: usize| names[place].as_str();
            let (lookup, mut map) = (Lookup::of(names.len(), name_of), HashMap::new());
            for (place, name) in names.iter().enumerate() {
                map.entry(name.to_lowercase()).or_insert(place);
            }
            for name in names.iter().chain([&asked]) {
                prop_assert_eq!(lookup.find(name, name_of), map.get(&name.to_lowercase()).copied());
            }
            prop_assert_eq!(lookup.count(), map.len());
            let mut written = Vec::new();
            lookup.write(&mut written);
            let read = Lookup::read(&mut Cursor::new(&written, 0)).unwrap();
            for name in names.iter().chain([&asked]) {
                prop_assert_eq!(lookup.find(name, name_of), read.find(name, name_of));
            }
        }
    }
}
