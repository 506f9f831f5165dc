//! Supporters that are counted together: redundancy groups, each of one asset. Knows sizes and needs, never who failed.

use std::collections::HashMap;
use std::num::NonZeroU32;

use petgraph::graph::NodeIndex;

use super::Strand;
use super::build::Told;
use super::word::Word;
use crate::model::asset::Strength;

/// A redundancy group
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct GroupId(NonZeroU32);

impl GroupId {
    pub(super) fn index(self) -> usize {
        self.0.get() as usize - 1
    }
}

/// Supporters of one asset that are counted together
#[derive(Debug, Clone)]
pub(super) struct Group {
    pub(super) dependent: NodeIndex,
    pub(super) name: Word,
    /// How many of them suffice.
    pub(super) need: usize,
    /// How many of them take part.
    pub(super) size: usize,
    /// Whether any of those that take part is needed hard.
    pub(super) hard: bool,
}

/// All groups, while they are counted
pub(super) struct Groups<'a> {
    pub(super) takes_part: &'a [bool],
    known: HashMap<(NodeIndex, Word), GroupId>,
    list: Vec<Group>,
}

impl<'a> Groups<'a> {
    pub(super) fn new(takes_part: &'a [bool]) -> Groups<'a> {
        Groups { takes_part, known: HashMap::new(), list: Vec::new() }
    }

    pub(super) fn id(&mut self, dependent: NodeIndex, name: Word) -> GroupId {
        *self.known.entry((dependent, name)).or_insert_with(|| {
            self.list.push(Group { dependent, name, need: 1, size: 0, hard: false });
            let position = u32::try_from(self.list.len()).ok().and_then(NonZeroU32::new);
            GroupId(position.unwrap_or_else(|| unreachable!("a store has fewer than four billion groups")))
        })
    }

    pub(super) fn strand(&mut self, dependent: NodeIndex, told: &Told) -> Strand {
        let group = told.group.map(|name| self.id(dependent, name));
        Strand { group, via: told.via, strength: told.strength }
    }

    /// Counts a supporter in each of the groups that it is told to be in, once however many ways there are.
    pub(super) fn count(&mut self, dependent: NodeIndex, supporter: NodeIndex, told: &[Told]) {
        for same in told.chunk_by(|a, b| a.group == b.group) {
            if let Some(name) = same[0].group {
                let id = self.id(dependent, name);
                self.add(id, supporter, same.iter().any(|told| told.strength == Strength::Hard));
            }
        }
    }

    pub(super) fn add(&mut self, id: GroupId, supporter: NodeIndex, hard: bool) {
        if self.takes_part[supporter.index()] {
            let group = &mut self.list[id.index()];
            group.size += 1;
            group.hard |= hard;
        }
    }

    /// One suffices where the asset does not say.
    pub(super) fn into_list(mut self, need: impl Fn(NodeIndex, Word) -> Option<u32>) -> Vec<Group> {
        for group in &mut self.list {
            group.need = need(group.dependent, group.name).unwrap_or(1) as usize;
        }
        self.list
    }
}
