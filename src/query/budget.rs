//! How much an expression may cost. Steps are counted, not seconds: the same question on the same store comes to the same end
//! on every machine, and what an expression builds is counted with what it does, so that memory is bounded too.

use std::cell::Cell;
use std::sync::atomic::{AtomicU64, Ordering};

use super::error::{Complaint, Given};
use super::value::Value;

/// What one record may cost: some 20 ms, and some 16 MB that are built
pub(super) const FOR_ONE: u64 = 1_000_000;

/// What a rule may cost that is asked of one change and may look at all that it hits: some 80 ms
pub(super) const FOR_A_RULE: u64 = 4_000_000;

/// What a question may cost in all: some seconds
pub(super) const FOR_ALL: u64 = 400_000_000;

/// So many bytes of text are one step.
const BYTES: usize = 16;

/// So many steps are told to the other threads at once.
const TOLD: u64 = 1 << 16;

/// What is left for the question to one record after the other
pub(super) struct Budget<'q> {
    /// Over all records and threads, but for what is not told yet.
    spent: &'q AtomicU64,
    before: u64,
    untold: u64,
    /// What each record may cost.
    most: u64,
    given: u64,
    left: Cell<u64>,
}

impl<'q> Budget<'q> {
    pub(super) fn new(spent: &'q AtomicU64, most: u64) -> Budget<'q> {
        let before = spent.load(Ordering::Relaxed);
        let mut budget = Budget { spent, before, untold: 0, most, given: 0, left: Cell::new(0) };
        budget.renew();
        budget
    }

    /// Gives the next record what it may have of what all records together have left.
    pub(super) fn renew(&mut self) {
        self.untold += self.given - self.left.get();
        if self.untold >= TOLD {
            self.tell();
        }
        self.given = self.most.min(FOR_ALL.saturating_sub(self.before + self.untold));
        self.left.set(self.given);
    }

    fn tell(&mut self) {
        self.before = self.spent.fetch_add(self.untold, Ordering::Relaxed) + self.untold;
        self.untold = 0;
    }

    pub(super) fn spend(&self, steps: usize) -> Given<()> {
        match self.left.get().checked_sub(steps as u64) {
            Some(left) => {
                self.left.set(left);
                Ok(())
            }
            None => {
                // What comes after fails too: an error that `||` passes over must not bring the budget back.
                self.left.set(0);
                Err(self.spent_up())
            }
        }
    }

    /// For looking at a value, or for building it.
    pub(super) fn spend_on(&self, value: &Value) -> Given<()> {
        self.spend(match value {
            Value::Text(text) => text.len() / BYTES,
            Value::List(items) => items.len(),
            Value::Map(entries) => entries.len(),
            _ => 0,
        })
    }

    fn spent_up(&self) -> Box<Complaint> {
        if self.given < self.most {
            let help = "test something cheaper first, `type == \"server\" && …`: `&&` stops at the first no";
            return Complaint::new("the question costs too much over all records").help(help);
        }
        let help = "it builds or compares too much: nest fewer lists in one another";
        Complaint::new("the question costs too much for one record").help(help)
    }
}

impl Drop for Budget<'_> {
    fn drop(&mut self) {
        self.untold += self.given - self.left.get();
        self.tell();
    }
}
