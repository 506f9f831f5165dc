//! Which of the packs knows best whom names mean, and what became of its records since. Never looks into a record.

use super::finger::{Packs, SHELVES};
use super::{How, Sight};
use crate::store::cache::Pack;
use crate::store::snapshot::{Entry, Fate, Guide};

/// The directory of the pack that most was taken from, as it fits these entries.
pub(super) fn guide(packs: &Packs, sights: &[Vec<Sight>], entries: &[Entry]) -> Option<Guide> {
    let is_of = |which: usize| move |sight: &&Sight| matches!(sight.how, How::Kept(pack) if pack == which);
    let taken = |which: usize| sights.iter().flatten().filter(is_of(which)).count();
    let which = (0..SHELVES).filter(|which| packs.0[*which].is_some()).max_by_key(|which| taken(*which))?;
    let pack = packs.0[which].as_ref()?;
    let mut rest = entries;
    let files = sights.iter().flatten().map(|sight| {
        let (own, others) = rest.split_at(sight.records as usize);
        rest = others;
        (own.len(), fate(pack, which, sight, own))
    });
    Guide::new(pack.directory()?, files, entries)
}

fn fate(pack: &Pack, which: usize, sight: &Sight, now: &[Entry]) -> Fate {
    let Some(row) = sight.rows[which].map(|row| row as usize) else { return Fate::New };
    match sight.how {
        How::Kept(by) if by == which => Fate::Same(pack.first(row)),
        _ if are_called_alike(pack, row, now) => Fate::Edited(pack.first(row)),
        _ => Fate::New,
    }
}

fn are_called_alike(pack: &Pack, row: usize, now: &[Entry]) -> bool {
    let row = pack.row(row);
    pack.slots(&row).map(|slot| slot.id).eq(now.iter().map(|entry| entry.id.as_str()))
}
