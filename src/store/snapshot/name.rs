//! Whom the names in records mean. Never decides what a name should mean: of two records with one id the first is meant.

use super::guide::Guide;
use super::{Entry, Snapshot};
use crate::model::id::fold;
use crate::store::directory::assets_in_order;
use crate::store::lookup::Lookup;

/// What leads from an id to its record
#[derive(Debug)]
pub(super) enum Names {
    /// All ids of the entries.
    Sought(Lookup),
    /// What the cache found out before.
    Guided(Guide),
}

impl Default for Names {
    fn default() -> Names {
        Names::Sought(Lookup::default())
    }
}

impl Names {
    pub(super) fn of(entries: &[Entry]) -> Names {
        Names::Sought(Lookup::of(entries.len(), |place| &entries[place].id))
    }
}

/// Whom an asset speaks of, one after the other as [`crate::store::stand::Stand::mentions`] tells them
pub struct Meant<'s, N> {
    snapshot: &'s Snapshot,
    known: Option<(&'s Guide, N)>,
}

impl<N: Iterator<Item = u32>> Meant<'_, N> {
    /// Which of the entries the next one is, who is called so; of several the first.
    pub fn next(&mut self, id: &str) -> Option<usize> {
        let Some((guide, numbers)) = &mut self.known else { return self.snapshot.position(id) };
        let known = numbers.next().and_then(|number| guide.place(number));
        let found = known.or_else(|| guide.newcomer(id));
        debug_assert_eq!(found, self.snapshot.position(id), "{id} is somebody else");
        found
    }
}

impl Snapshot {
    /// Which of the entries has this id, compared without case; of several the first.
    pub fn position(&self, id: &str) -> Option<usize> {
        match &self.names {
            Names::Sought(lookup) => lookup.find(id, |place| &self.entries[place].id),
            Names::Guided(guide) => guide.find(id, &self.entries),
        }
    }

    #[cfg(test)]
    pub(in crate::store) fn is_guided(&self) -> bool {
        matches!(self.names, Names::Guided(_))
    }

    /// Whom one of the entries speaks of.
    pub fn meant_by(&self, place: usize) -> Meant<'_, impl Iterator<Item = u32> + use<'_>> {
        let known = match &self.names {
            Names::Sought(_) => None,
            Names::Guided(guide) => guide.meant_by(place).map(|numbers| (guide, numbers)),
        };
        Meant { snapshot: self, known }
    }

    /// Which of the entries are assets, in order of id; of those with the same id the first.
    pub fn assets_in_order(&self) -> Vec<u32> {
        if let Names::Guided(guide) = &self.names {
            return guide.assets_in_order(&self.entries);
        }
        let key = |place: u32| fold(&self.entries[place as usize].id);
        let mut assets = assets_in_order(self.entries.len(), |place| &self.entries[place]);
        assets.dedup_by(|later, first| key(*later) == key(*first));
        assets
    }
}
