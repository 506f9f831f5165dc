//! A snapshot carried on by the files that changed, so that a long history costs what its commits touched and not each time
//! what the store holds. Never makes another snapshot than reading all records anew would.

use std::collections::HashMap;
use std::hash::Hash;
use std::mem;
use std::ops::Range;

use super::{Entry, Names, Snapshot};
use crate::finding::FilePath;
use crate::model::{Approval, Typed};

impl Snapshot {
    /// From now on a file holds these records, which are given in order of document.
    pub fn put(&mut self, file: &FilePath, records: Vec<Entry>) {
        let start = self.entries.partition_point(|it| it.file < *file);
        let count = self.entries[start..].iter().take_while(|it| it.file == *file).count();
        self.blobs = None;
        if let Names::Guided(_) = self.names {
            self.index();
        }
        if self.are_called_alike(start..start + count, &records) {
            self.entries.splice(start..start + count, records);
        } else if count == 0 && self.has_room_for(&records) {
            self.insert(start, records);
        } else {
            self.entries.splice(start..start + count, records);
            self.index();
        }
    }

    /// Whether others stand where these stood, and whoever looked for those finds these.
    fn are_called_alike(&self, places: Range<usize>, records: &[Entry]) -> bool {
        let is_alike = |(old, new): (&Entry, &Entry)| {
            old.id == new.id
                && old.kind() == new.kind()
                && old.record.aliases() == new.record.aliases()
                && decides_on(old) == decides_on(new)
        };
        places.len() == records.len() && self.entries[places].iter().zip(records).all(is_alike)
    }

    /// Whether new names can be found beside those that are here.
    fn has_room_for(&self, records: &[Entry]) -> bool {
        let has_one_name = |it: &Entry| it.record.aliases().is_empty();
        let count = self.entries.len() + records.len();
        let has_room = matches!(&self.names, Names::Sought(lookup) if lookup.has_room_for(count));
        has_room && records.iter().all(has_one_name)
    }

    /// Puts new records where they belong, and leaves whatever leads to others as it is but for their places.
    fn insert(&mut self, start: usize, records: Vec<Entry>) {
        let count = records.len();
        self.entries.splice(start..start, records);
        if let Names::Sought(lookup) = &mut self.names {
            lookup.shift(start, count);
            (start..start + count).for_each(|place| lookup.add(place, |place| &self.entries[place].id));
        }
        let aliases = self.by_alias.get_mut().into_iter().flat_map(HashMap::values_mut);
        aliases.filter(|place| **place >= start).for_each(|place| *place += count);
        let new = &self.entries[start..start + count];
        if let Some(kinds) = self.kinds.get_mut() {
            sort_in(kinds, start, new.iter().map(|it| Some(it.kind())));
        }
        if let Some(decisions) = self.decisions.get_mut() {
            sort_in(decisions, start, new.iter().map(|it| decides_on(it).map(str::to_lowercase)));
        }
    }

    /// Finds out anew what leads where.
    fn index(&mut self) {
        let old = mem::take(self);
        let new = Snapshot::new(old.settings, old.entries, old.faults);
        let (schemas, files, broken) = (old.schemas, old.files, old.broken);
        *self = Snapshot { schemas, files, broken, ..new };
    }
}

fn decides_on(entry: &Entry) -> Option<&str> {
    Approval::of(&entry.record).map(|it| it.of.as_str())
}

/// New records among those of their groups, from this place on; what stood there has moved on by as many.
fn sort_in<G: Hash + Eq>(
    groups: &mut HashMap<G, Vec<usize>>,
    start: usize,
    new: impl ExactSizeIterator<Item = Option<G>>,
) {
    let moved = groups.values_mut().flatten().filter(|place| **place >= start);
    moved.for_each(|place| *place += new.len());
    for (nth, group) in new.enumerate() {
        let Some(group) = group else { continue };
        let places = groups.entry(group).or_default();
        places.insert(places.partition_point(|it| *it < start + nth), start + nth);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::{Kind, Settings};
    use crate::store::turn::Sheet;

    const NAMES: [&str; 5] = ["a", "A", "b", "c", "ä"];

    /// A file of the records whose places are given.
    fn sheet(file: &FilePath, names: &[usize]) -> Vec<Entry> {
        let record = |name: &usize| match file.folder() {
            "people" => format!("id: {}\nname: n\nstatus: active\n", NAMES[*name]),
            "approvals/a" => {
                format!("of: {}\ndecision: approved\nby: x\nat: 2026-11-21T00:00:00Z\n", NAMES[*name])
            }
            _ => format!("id: {}\ntype: server\nlifecycle: active\naliases: [x{}]\n", NAMES[*name], name / 3),
        };
        let text: Vec<String> = names.iter().map(record).collect();
        Sheet::of(file, text.join("---\n").as_bytes()).entries
    }

    /// All that can be asked of it.
    fn told(snapshot: &Snapshot) -> String {
        let ids: Vec<_> = NAMES.iter().map(|name| snapshot.position(name)).collect();
        let aliases: Vec<_> =
            ["x0", "x1"].iter().map(|it| snapshot.by_alias(it).map(|it| &it.file)).collect();
        let place = |it: &Entry| (it.id.clone(), it.file.clone(), it.document);
        let kinds = [Kind::Asset, Kind::Person, Kind::Approval]
            .map(|kind| snapshot.of_kind(kind).map(place).collect::<Vec<_>>());
        let decisions =
            NAMES.map(|name| snapshot.decisions_on(name).map(|(it, _)| place(it)).collect::<Vec<_>>());
        format!("{:?} {ids:?} {aliases:?} {kinds:?} {decisions:?}", snapshot.entries())
    }

    proptest! {
        #[test]
        fn carried_on_it_is_as_if_read_anew(
            steps in prop::collection::vec((0_usize..6, prop::collection::vec(0_usize..5, 0..3)), 0..12),
            is_asked in any::<bool>(),
        ) {
            let files = [
                "approvals/a/x.yaml", "approvals/a/y.yaml", "assets/f.yaml", "assets/g.yaml", "people/f.yaml", "people/g.yaml",
            ].map(FilePath::from);
            let mut held: [Vec<Entry>; 6] = Default::default();
            let mut carried = Snapshot::default();
            for (place, names) in steps {
                held[place] = sheet(&files[place], &names);
                carried.put(&files[place], held[place].clone());
                let anew = Snapshot::new(Settings::default(), held.concat(), Vec::new());
                if is_asked {
                    prop_assert_eq!(told(&carried), told(&anew));
                }
            }
            let anew = Snapshot::new(Settings::default(), held.concat(), Vec::new());
            prop_assert_eq!(told(&carried), told(&anew));
        }
    }
}
