//! Rows of what is known of files, column by column, and the same as bytes. Knows nothing of what they mean.

use super::kin::Kin;
use super::print::Print;

const IS_CLEAN: u8 = 1;
const HANDS_ON: u8 = 2;

/// A row for each of some files
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Rows {
    pub(super) prints: Vec<Print>,
    flags: Vec<u8>,
    faces: Vec<u32>,
    pub(super) names: Lists,
    pub(super) mentions: Lists,
}

/// A list for each row, one behind the other
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Lists {
    ends: Vec<u32>,
    all: Vec<u32>,
}

impl Lists {
    pub(super) fn of(&self, row: usize) -> &[u32] {
        let start = if row == 0 { 0 } else { self.ends[row - 1] as usize };
        &self.all[start..self.ends[row] as usize]
    }

    fn push(&mut self, list: &[u32]) {
        self.all.extend_from_slice(list);
        self.ends.push(number(self.all.len()));
    }

    /// Whether each list of so many rows lies where it can.
    fn is_sound(&self, rows: usize) -> bool {
        let fits = self.ends.last().map_or(0, |end| *end as usize) == self.all.len();
        self.ends.len() == rows && fits && self.ends.is_sorted()
    }
}

impl Rows {
    pub(super) fn push(&mut self, print: Print, is_clean: bool, kin: &Kin) {
        self.prints.push(print);
        self.flags.push(if is_clean { IS_CLEAN } else { 0 } | if kin.hands_on { HANDS_ON } else { 0 });
        self.faces.push(kin.face);
        self.names.push(&kin.names);
        self.mentions.push(&kin.mentions);
    }

    /// Whether nothing was found there.
    pub(super) fn is_clean(&self, row: usize) -> bool {
        self.flags[row] & IS_CLEAN != 0
    }

    pub(super) fn hands_on(&self, row: usize) -> bool {
        self.flags[row] & HANDS_ON != 0
    }

    pub(super) fn face(&self, row: usize) -> u32 {
        self.faces[row]
    }

    pub(super) fn write(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let numbers =
            [&self.faces, &self.names.ends, &self.names.all, &self.mentions.ends, &self.mentions.all];
        for length in [self.prints.len()].into_iter().chain(numbers.iter().map(|list| list.len())) {
            bytes.extend(number(length).to_le_bytes());
        }
        bytes.extend(self.prints.as_flattened());
        bytes.extend(&self.flags);
        numbers.iter().for_each(|list| list.iter().for_each(|it| bytes.extend(it.to_le_bytes())));
        bytes
    }

    pub(super) fn read(bytes: &[u8]) -> Option<Rows> {
        let mut rest = bytes;
        let mut lengths = [0; 6];
        for length in &mut lengths {
            *length = u32::from_le_bytes(*take(&mut rest, 4)?.as_array()?) as usize;
        }
        let [rows, lists @ ..] = lengths;
        let prints = take(&mut rest, rows.checked_mul(size_of::<Print>())?)?.as_chunks().0.to_vec();
        let flags = take(&mut rest, rows)?.to_vec();
        let [faces, names_ends, names_all, mentions_ends, mentions_all] =
            lists.map(|length| numbers(&mut rest, length));
        let names = Lists { ends: names_ends?, all: names_all? };
        let mentions = Lists { ends: mentions_ends?, all: mentions_all? };
        let rows = Rows { prints, flags, faces: faces?, names, mentions };
        rows.is_sound().then_some(rows).filter(|_| rest.is_empty())
    }

    fn is_sound(&self) -> bool {
        let rows = self.prints.len();
        self.faces.len() == rows && self.names.is_sound(rows) && self.mentions.is_sound(rows)
    }
}

/// There are fewer than four billion of anything: the cache could not keep them.
fn number(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

fn take<'b>(rest: &mut &'b [u8], length: usize) -> Option<&'b [u8]> {
    let (taken, left) = rest.split_at_checked(length)?;
    *rest = left;
    Some(taken)
}

fn numbers(rest: &mut &[u8], length: usize) -> Option<Vec<u32>> {
    let bytes = take(rest, length.checked_mul(4)?)?;
    Some(bytes.as_chunks().0.iter().map(|bytes| u32::from_le_bytes(*bytes)).collect())
}
