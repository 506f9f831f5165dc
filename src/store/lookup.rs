//! Which record is called so, compared without case. Holds places and no names, so that a hundred thousand cost little.

use std::hash::{BuildHasher, Hasher, RandomState};

use crate::model::id::fold;

const EMPTY: u32 = u32::MAX;

/// Places of names, found by a digest of the name
#[derive(Debug)]
pub(super) struct Lookup {
    keys: RandomState,
    /// A power of two of them, at least twice as many as there are names.
    slots: Vec<u32>,
}

impl Default for Lookup {
    fn default() -> Lookup {
        Lookup::for_names(0)
    }
}

impl Lookup {
    /// For at most so many names.
    pub(super) fn for_names(count: usize) -> Lookup {
        Lookup { keys: RandomState::new(), slots: vec![EMPTY; (count * 2 + 1).next_power_of_two()] }
    }

    /// Adds a name, unless it is there: of two the first stays.
    pub(super) fn add<'n>(&mut self, name: &str, place: usize, name_of: impl Fn(usize) -> &'n str) {
        let slot = self.slot(name, name_of);
        if self.slots[slot] == EMPTY {
            self.slots[slot] = u32::try_from(place)
                .unwrap_or_else(|_| unreachable!("a store has fewer than four billion records"));
        }
    }

    pub(super) fn find<'n>(&self, name: &str, name_of: impl Fn(usize) -> &'n str) -> Option<usize> {
        match self.slots[self.slot(name, name_of)] {
            EMPTY => None,
            place => Some(place as usize),
        }
    }

    /// The slot of a name, or the empty one where it would go.
    fn slot<'n>(&self, name: &str, name_of: impl Fn(usize) -> &'n str) -> usize {
        let name = fold(name);
        let mut hasher = self.keys.build_hasher();
        hasher.write(name.as_bytes());
        let mask = self.slots.len() - 1;
        let mut slot = usize::try_from(hasher.finish() & mask as u64).unwrap_or_default();
        while self.slots[slot] != EMPTY && fold(name_of(self.slots[slot] as usize)) != name {
            slot = (slot + 1) & mask;
        }
        slot
    }
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
            let (mut lookup, mut map) = (Lookup::for_names(names.len()), HashMap::new());
            for (place, name) in names.iter().enumerate() {
                lookup.add(name, place, name_of);
                map.entry(name.to_lowercase()).or_insert(place);
            }
            for name in names.iter().chain([&asked]) {
                prop_assert_eq!(lookup.find(name, name_of), map.get(&name.to_lowercase()).copied());
            }
        }
    }
}
