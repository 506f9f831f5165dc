//! A snapshot carried on by the files that changed, so that a long history costs what its commits touched and not each time
//! what the store holds. Never makes another snapshot than reading all records anew would.

use std::mem;
use std::ops::Range;

use super::{Entry, Snapshot};
use crate::finding::FilePath;

impl Snapshot {
    /// From now on a file holds these records, which are given in order of document.
    pub fn put(&mut self, file: &FilePath, records: Vec<Entry>) {
        let start = self.entries.partition_point(|it| it.file < *file);
        let count = self.entries[start..].iter().take_while(|it| it.file == *file).count();
        self.digest = None;
        if self.are_called_alike(start..start + count, &records) {
            self.entries.splice(start..start + count, records);
        } else if count == 0 && self.can_find_all(&records) {
            self.insert(start, records);
        } else {
            self.entries.splice(start..start + count, records);
            self.index();
        }
    }

    /// Whether others stand where these stood, and whoever looked for those finds these.
    fn are_called_alike(&self, places: Range<usize>, records: &[Entry]) -> bool {
        let is_alike = |(old, new): (&Entry, &Entry)| {
            old.id == new.id && old.kind() == new.kind() && old.record.aliases() == new.record.aliases()
        };
        places.len() == records.len() && self.entries[places].iter().zip(records).all(is_alike)
    }

    /// Whether there is room for their names, of which nobody has one yet.
    fn can_find_all(&self, records: &[Entry]) -> bool {
        let is_new = |it: &Entry| self.get(&it.id).is_none() && it.record.aliases().is_empty();
        let is_first = |(nth, it): (usize, &Entry)| {
            !records[..nth].iter().any(|other| other.id.eq_ignore_ascii_case(&it.id))
        };
        self.by_id.has_room_for(self.entries.len() + records.len())
            && records.iter().all(is_new)
            && records.iter().enumerate().all(is_first)
    }

    /// Puts new records where they belong, and leaves whatever leads to others as it is but for their places.
    fn insert(&mut self, start: usize, records: Vec<Entry>) {
        let count = records.len();
        let shift = |place: &mut usize| *place += if *place >= start { count } else { 0 };
        self.by_id.shift(start, count);
        self.by_alias.values_mut().for_each(shift);
        self.entries.splice(start..start, records);
        for place in start..start + count {
            self.by_id.add(place, |place| &self.entries[place].id);
        }
        let Some(kinds) = self.kinds.get_mut() else { return };
        kinds.values_mut().flatten().for_each(shift);
        for place in start..start + count {
            let places = kinds.entry(self.entries[place].kind()).or_default();
            places.insert(places.partition_point(|it| *it < place), place);
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
        let kinds = [Kind::Asset, Kind::Person].map(|kind| {
            snapshot.of_kind(kind).map(|it| (it.id.clone(), it.file.clone())).collect::<Vec<_>>()
        });
        format!("{:?} {ids:?} {aliases:?} {kinds:?}", snapshot.entries())
    }

    proptest! {
        #[test]
        fn carried_on_it_is_as_if_read_anew(
            steps in prop::collection::vec((0_usize..4, prop::collection::vec(0_usize..5, 0..3)), 0..12),
            is_asked in any::<bool>(),
        ) {
            let files = ["assets/f.yaml", "assets/g.yaml", "people/f.yaml", "people/g.yaml"].map(FilePath::from);
            let mut held: [Vec<Entry>; 4] = Default::default();
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
