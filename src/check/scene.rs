//! What rules look at that find the same as long as the records are the same, and of which records they are asked. Judges
//! nothing.

use super::again::Asked;
use crate::finding::{FilePath, Location};
use crate::graph::Graph;
use crate::model::pointer::Pointer;
use crate::model::{Kind, Typed};
use crate::store::snapshot::{Entry, Snapshot};

/// What a rule may look at, and of what it has to say what is wrong
///
/// It may look at all of the snapshot, and must tell all that it finds of the files that it is asked of; what it finds of
/// others it may tell too, where it would always find it.
pub struct Scene<'a> {
    pub snapshot: &'a Snapshot,
    pub graph: &'a Graph,
    asked: Asked,
}

impl<'a> Scene<'a> {
    /// All that there is.
    pub fn whole(snapshot: &'a Snapshot, graph: &'a Graph) -> Scene<'a> {
        Scene { snapshot, graph, asked: Asked::All }
    }

    /// The same, where only some of it is asked of.
    pub fn asking(&self, asked: Asked) -> Scene<'a> {
        Scene { snapshot: self.snapshot, graph: self.graph, asked }
    }

    /// A place in `itsm.yaml`.
    pub fn setting(&self, pointer: Pointer) -> Location {
        Location::value(&crate::model::layout::CONFIG.into(), 0, pointer)
    }

    pub fn asks_of_all(&self) -> bool {
        matches!(self.asked, Asked::All)
    }

    /// The files that are asked of.
    pub fn files(&self) -> impl Iterator<Item = &'a FilePath> + use<'a> {
        let files = &self.snapshot.files;
        let (all, some) = match &self.asked {
            Asked::All => (0..files.len(), Vec::new()),
            Asked::Part(part) => (0..0, part.files.clone()),
        };
        all.chain(some).map(|place| &files[place])
    }

    /// The records that are asked of, by their places among the entries.
    pub fn places(&self) -> impl Iterator<Item = usize> + use<> {
        let (all, some) = match &self.asked {
            Asked::All => (0..self.snapshot.entries().len(), Vec::new()),
            Asked::Part(part) => (0..0, part.entries.clone()),
        };
        all.chain(some)
    }

    /// The same of one kind.
    pub fn places_of(&self, kind: Kind) -> impl Iterator<Item = usize> + use<'a> {
        let entries = self.snapshot.entries();
        let (all, some) = match &self.asked {
            Asked::All => (self.snapshot.places_of(kind), Vec::new()),
            Asked::Part(part) => (&[][..], part.entries.clone()),
        };
        all.iter().copied().chain(some.into_iter().filter(move |place| entries[*place].kind() == kind))
    }

    /// The records that are asked of, in order of file.
    pub fn entries(&self) -> impl Iterator<Item = &'a Entry> + use<'a> {
        let entries = self.snapshot.entries();
        self.places().map(move |place| &entries[place])
    }

    /// The same of one kind.
    pub fn of<T: Typed + 'a>(&self) -> impl Iterator<Item = (&'a Entry, &'a T)> + use<'a, T> {
        if self.asks_of_all() {
            self.snapshot.unpack(T::KIND);
        }
        let entries = self.snapshot.entries();
        self.places_of(T::KIND)
            .filter_map(move |place| Some((&entries[place], T::of(&entries[place].record)?)))
    }
}
