//! In which files nothing was found when one looked last, and what their records hang together with: enough to say in
//! which files something may be found now. Never says what is found.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use rayon::prelude::*;

use super::asked::{Asked, Part};
use super::kin::{Kin, everything};
use super::print::{Print, Prints};
use super::rows::Rows;
use crate::finding::{FilePath, Finding};
use crate::store::snapshot::Snapshot;

/// Where more than one file of so many is asked of, all are.
const ONE_OF: usize = 2;

/// Where more than one file of so many has changed, all is written down anew: reading them again costs more.
const STALE: usize = 50;

/// What was seen when one looked last, a row for each file
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Known {
    rows: Rows,
}

/// What became of the files of one look until another
struct Turn<'k> {
    known: &'k Rows,
    /// For each file the row that tells of it, where it is as it was.
    kept: Vec<Option<usize>>,
    /// What is no more, or is otherwise now: rows.
    gone: Vec<usize>,
    /// What is new, or otherwise than it was: files, and what there is to say of them.
    new: Vec<(usize, Kin)>,
}

impl Known {
    /// What there is to know of files in which this was found.
    pub fn of(snapshot: &Snapshot, prints: &Prints, found: &[Finding]) -> Known {
        let faulty: HashSet<&FilePath> = found.iter().map(|finding| &finding.location.file).collect();
        let reader = Reader::new(snapshot, prints);
        let kin: Vec<Kin> = (0..snapshot.files.len()).into_par_iter().map(|file| reader.kin(file)).collect();
        let mut rows = Rows::default();
        for (file, kin) in kin.iter().enumerate() {
            rows.push(prints.files[file], !faulty.contains(&snapshot.files[file]), kin);
        }
        Known { rows }
    }

    /// In which files something may be found now, and whether so much has changed that this is to be written down anew.
    pub fn asked(&self, snapshot: &Snapshot, prints: &Prints) -> (Asked, bool) {
        let reader = Reader::new(snapshot, prints);
        let turn = Turn::new(&self.rows, prints, &reader);
        let is_stale = (turn.gone.len() + turn.new.len()) * STALE > snapshot.files.len();
        let asked = turn.asked().filter(|files| files.len() * ONE_OF <= snapshot.files.len());
        (asked.map_or(Asked::All, |files| reader.part(files)), is_stale)
    }

    pub fn write(&self) -> Vec<u8> {
        self.rows.write()
    }

    /// Nothing where the bytes are something else.
    pub fn read(bytes: &[u8]) -> Option<Known> {
        Rows::read(bytes).map(|rows| Known { rows })
    }
}

/// Reads what hangs together with a file's records
struct Reader<'s> {
    snapshot: &'s Snapshot,
    prints: &'s Prints,
    /// For each file the places of its records.
    entries: Vec<Range<usize>>,
    broken: HashMap<&'s FilePath, Vec<&'s str>>,
}

impl<'s> Reader<'s> {
    fn new(snapshot: &'s Snapshot, prints: &'s Prints) -> Reader<'s> {
        let entries = snapshot.entries();
        let mut next = 0;
        let range = |file: &FilePath| {
            let start = next + entries[next..].iter().take_while(|entry| entry.file < *file).count();
            next = start + entries[start..].iter().take_while(|entry| entry.file == *file).count();
            start..next
        };
        let mut broken: HashMap<&FilePath, Vec<&str>> = HashMap::new();
        for (id, files) in &snapshot.broken {
            files.iter().for_each(|file| broken.entry(file).or_default().push(id));
        }
        Reader { snapshot, prints, entries: snapshot.files.iter().map(range).collect(), broken }
    }

    fn part(&self, files: Vec<usize>) -> Asked {
        let entries = files.iter().flat_map(|file| self.entries[*file].clone()).collect();
        Asked::Part(Part { files, entries })
    }

    fn kin(&self, file: usize) -> Kin {
        let broken = self.broken.get(&self.snapshot.files[file]);
        let entries = &self.snapshot.entries()[self.entries[file].clone()];
        Kin::of(&self.prints.files[file], entries, broken.into_iter().flatten().copied())
    }
}

impl<'k> Turn<'k> {
    fn new(known: &'k Rows, prints: &Prints, reader: &Reader<'_>) -> Turn<'k> {
        let (kept, gone) = aligned(&known.prints, &prints.files);
        let new = kept.iter().enumerate().filter(|(_, row)| row.is_none());
        let new = new.map(|(file, _)| (file, reader.kin(file))).collect();
        Turn { known, kept, gone, new }
    }

    /// The files in which something may be found now; nothing where that may be any.
    fn asked(&self) -> Option<Vec<usize>> {
        let known = self.known;
        let gone = || self.gone.iter().copied();
        let before = gone().flat_map(|row| known.mentions.of(row)).copied();
        let now = self.new.iter().flat_map(|(_, kin)| &kin.mentions).copied();
        let named: HashSet<u32> = before.chain(now).collect();
        if named.contains(&everything()) {
            return None;
        }
        let is_open = |row: &Option<usize>| row.is_none_or(|row| !known.is_clean(row));
        let mut asked: Vec<bool> = self.kept.iter().map(is_open).collect();
        let is_named = |row: usize| known.names.of(row).iter().any(|name| named.contains(name));
        let mut moved = self.moved();
        let mut seen = vec![false; asked.len()];
        while !moved.is_empty() {
            let mut on = HashSet::new();
            for (file, row) in self.kept() {
                if seen[file] {
                    continue;
                }
                seen[file] = known.mentions.of(row).iter().any(|name| moved.contains(name));
                if seen[file] && known.hands_on(row) {
                    on.extend(known.names.of(row));
                }
            }
            moved = on;
        }
        self.kept().for_each(|(file, row)| asked[file] |= seen[file] || is_named(row));
        Some((0..asked.len()).filter(|file| asked[*file]).collect())
    }

    /// The files that are as they were, and their rows.
    fn kept(&self) -> impl Iterator<Item = (usize, usize)> {
        self.kept.iter().enumerate().filter_map(|(file, row)| Some((file, (*row)?)))
    }

    /// The names behind which those who name them see something else than they saw.
    fn moved(&self) -> HashSet<u32> {
        let before: HashSet<u32> = self.gone.iter().map(|row| self.known.face(*row)).collect();
        let now: HashSet<u32> = self.new.iter().map(|(_, kin)| kin.face).collect();
        let gone = self.gone.iter().filter(|row| !now.contains(&self.known.face(**row)));
        let new = self.new.iter().filter(|(_, kin)| !before.contains(&kin.face));
        let gone = gone.flat_map(|row| self.known.names.of(*row));
        gone.chain(new.flat_map(|(_, kin)| &kin.names)).copied().collect()
    }
}

/// For each file of now the one of before that is just the same; and those of before that are no more. Both are in order,
/// so that what begins and ends alike is not looked for.
fn aligned(before: &[Print], now: &[Print]) -> (Vec<Option<usize>>, Vec<usize>) {
    let ahead = before.iter().zip(now).take_while(|(a, b)| a == b).count();
    let rest = before[ahead..].iter().rev().zip(now[ahead..].iter().rev());
    let behind = rest.take_while(|(a, b)| a == b).count();
    let between = ahead..before.len() - behind;
    let mut rows: HashMap<&Print, usize> = between.map(|row| (&before[row], row)).collect();
    let kept = now.iter().enumerate().map(|(file, print)| {
        if file < ahead {
            Some(file)
        } else if file >= now.len() - behind {
            Some(file + before.len() - now.len())
        } else {
            rows.remove(print)
        }
    });
    let kept = kept.collect();
    let mut gone: Vec<usize> = rows.into_values().collect();
    gone.sort_unstable();
    (kept, gone)
}

#[cfg(test)]
mod tests;
