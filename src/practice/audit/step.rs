//! One step of history: a commit, the records before it, and what it did to them. Data with ways to look at it.

use std::cell::OnceCell;
use std::collections::{BTreeMap, HashSet};

use chrono::DateTime;

use super::control::Control;
use super::remark::{Remark, Weight};
use crate::model::zone::Tz;
use crate::model::{Approval, Change, Kind, Typed};
use crate::practice::digest;
use crate::store::history::Commit;
use crate::store::ledger::{Ledger, Turn};
use crate::store::snapshot::Entry;

/// One step of history
pub struct Step<'s> {
    pub commit: &'s Commit,
    pub before: &'s Ledger,
    pub turn: &'s Turn<'s>,
    /// Who committed which decision, by file.
    pub(super) authors: &'s BTreeMap<String, String>,
    /// Where those of before stood in memory that were changed or are gone.
    pub(super) replaced: OnceCell<HashSet<*const Entry>>,
}

/// A record of some type, and where it stands
pub type At<'s, T> = (&'s Entry, &'s T);

impl<'s> Step<'s> {
    pub(super) fn breach(&self, control: Control, message: impl Into<String>) -> Remark {
        Remark::new(self.commit, control, Weight::Breach, message)
    }

    pub(super) fn note(&self, control: Control, message: impl Into<String>) -> Remark {
        Remark::new(self.commit, control, Weight::Note, message)
    }

    /// When it was committed, where the store is.
    pub(super) fn now(&self) -> DateTime<Tz> {
        self.commit.committer.at.with_timezone(&self.before.settings.zone())
    }

    /// What a decision on a change is bound to, by the settings of before.
    pub(super) fn digest(&self, change: &Change) -> String {
        digest::of_change(&self.before.settings.organisation, change)
    }

    /// Records of a kind that came or changed, as they were, where they were there, and as they are.
    pub fn changed<T: Typed + 's>(&self) -> impl Iterator<Item = (Option<&'s T>, At<'s, T>)> {
        let pairs = self.turn.pairs.iter().map(|pair| (Some(pair.before), pair.after));
        let all = pairs.chain(self.turn.come.iter().map(|it| (None, *it)));
        all.filter(|(_, after)| after.kind() == T::KIND).filter_map(|(before, after)| {
            Some((before.and_then(|it| T::of(&it.record)), (after, T::of(&after.record)?)))
        })
    }

    /// A record as it is after the step.
    pub(super) fn after(&self, kind: Kind, id: &str) -> Option<&'s Entry> {
        let is = |entry: &Entry| entry.kind() == kind && entry.id.eq_ignore_ascii_case(id);
        let mut new = self.turn.pairs.iter().map(|pair| pair.after).chain(self.turn.come.iter().copied());
        let old = || self.before.find(kind, id).filter(|it| !self.is_replaced(it));
        new.rfind(|it| is(it)).or_else(old)
    }

    pub(super) fn after_as<T: Typed>(&self, id: &str) -> Option<&'s T> {
        T::of(&self.after(T::KIND, id)?.record)
    }

    /// All records as they are after the step.
    pub(super) fn all_after(&self) -> impl Iterator<Item = &'s Entry> {
        let old = self.before.entries().filter(|it| !self.is_replaced(it));
        let pairs = self.turn.pairs.iter().map(|pair| pair.after);
        old.chain(pairs).chain(self.turn.come.iter().copied()).chain(self.turn.decisions[1].iter().copied())
    }

    /// The decisions on a change, as they are after the step.
    pub(super) fn decisions(&self, change: &str) -> Vec<At<'s, Approval>> {
        let folder = format!("{}/{change}", Kind::Approval.folder());
        let old: Vec<&'s Entry> = self.before.below(&folder).filter(|it| !self.is_replaced(it)).collect();
        let all = old.into_iter().chain(self.turn.decisions[1].iter().copied());
        let typed = all.filter_map(|it| Some((it, Approval::of(&it.record)?)));
        typed.filter(|(_, approval)| approval.of.eq_ignore_ascii_case(change)).collect()
    }

    /// Whether a record of before was changed or is gone; by its place, which no other has.
    fn is_replaced(&self, entry: &Entry) -> bool {
        let replaced = || {
            let pairs = self.turn.pairs.iter().map(|pair| pair.before);
            let others = self.turn.gone.iter().chain(&self.turn.decisions[0]).copied();
            pairs.chain(others).map(std::ptr::from_ref).collect()
        };
        self.replaced.get_or_init(replaced).contains(&std::ptr::from_ref(entry))
    }
}
