//! Which records hang together: what those of a file are called, whom they name, and what others see of them. Kept as
//! short hashes: two that are alike by chance make a rule look once more than it has to, and never once less.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::print::Print;
use crate::model::asset::EVERYTHING;
use crate::model::id::{self, fold, ticket_prefix};
use crate::model::{Asset, Kind, Typed};
use crate::store::snapshot::Entry;

/// What is known of the records of one file, in place of them
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Kin {
    /// What leads to them.
    pub(super) names: Vec<u32>,
    /// Whom they name; themselves too, as another may be called so.
    pub(super) mentions: Vec<u32>,
    /// What somebody who names them sees.
    pub(super) face: u32,
    /// Whether somebody who names them sees those whom they name, too: an approval is of a change, and of its people.
    pub(super) hands_on: bool,
}

impl Kin {
    /// Of a file's records, and the ids of those that could not be understood.
    pub(super) fn of<'a>(print: &Print, entries: &[Entry], broken: impl Iterator<Item = &'a str>) -> Kin {
        let mut kin = Kin { names: broken.map(name).collect(), ..Kin::default() };
        let is_plain = kin.names.is_empty() && entries.iter().all(|entry| entry.kind() == Kind::Asset);
        entries.iter().for_each(|entry| kin.add(entry));
        kin.face = if is_plain { hash(entries.iter().map(face).collect::<Vec<_>>()) } else { hash(print) };
        kin
    }

    fn add(&mut self, entry: &Entry) {
        self.hands_on |= entry.kind() == Kind::Change;
        self.names.push(name(&entry.id));
        // Approvals are called by their files, which many may share.
        if entry.kind() != Kind::Approval {
            self.mentions.push(name(&entry.id));
        }
        if ticket_prefix(entry.kind()).is_some() {
            self.names.extend(id::short(&entry.id).map(short));
        }
        let supported = Asset::of(&entry.record).into_iter().flat_map(|asset| &asset.supports);
        self.mentions.extend(supported.filter(|edge| edge.id == EVERYTHING).map(|_| everything()));
        for alias in Asset::of(&entry.record).iter().flat_map(|asset| &asset.aliases) {
            self.names.push(name(alias));
            self.mentions.extend([name(alias), short(alias)]);
        }
        entry.record.references(&mut |reference| self.mentions.push(name(reference.target)));
    }
}

/// What names an asset with all that may be named.
pub(super) fn everything() -> u32 {
    name(EVERYTHING)
}

/// What others see of an asset; of its edges they are told by those whom the edges name.
fn face(entry: &Entry) -> Option<u32> {
    let asset = Asset::of(&entry.record)?;
    Some(hash((&entry.id, &asset.r#type, asset.lifecycle.name())))
}

fn name(text: &str) -> u32 {
    hash(fold(text))
}

/// What tickets are called for short, apart from what records are called.
fn short(text: &str) -> u32 {
    hash(("-", fold(text)))
}

#[expect(clippy::cast_possible_truncation, reason = "as much of the hash as there is room for")]
fn hash(it: impl Hash) -> u32 {
    let mut hasher = DefaultHasher::new();
    it.hash(&mut hasher);
    hasher.finish() as u32
}
