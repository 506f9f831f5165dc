//! What a rule is: a name, a level, an explanation, and a function.

use crate::finding::{Finding, Level, Location};
use crate::store::page::Page;
use crate::store::snapshot::Snapshot;

use super::{Cx, Scene};
use crate::practice::course::Move;

/// How a rule finds what it finds
#[derive(Clone, Copy)]
pub enum Run {
    /// While a file is read: the store reports it, the rule explains it.
    Reading,
    /// In the keys and texts of one record.
    Page(fn(&Page<'_>) -> Vec<Finding>),
    /// In the records that are asked of and all that they hang together with, whenever one looks: the findings stay the
    /// same as long as the records do. Whether anything is found of a record depends on the settings and schemas, on the
    /// record, on those that it names and that name it, and on what the changes among those name; see [`super::again`].
    Lasting(fn(&Scene<'_>) -> Vec<Finding>),
    /// In all records together, at this moment.
    Store(fn(&Cx<'_>) -> Vec<Finding>),
    /// In what became of the first reading of a store in the second.
    Range(fn(&Span<'_>) -> Vec<Finding>),
    /// By the machinery of levels and exceptions.
    Settings,
}

/// Two readings of a store, and what lies between
#[derive(Clone, Copy)]
pub struct Span<'a> {
    pub before: &'a Snapshot,
    pub after: &'a Snapshot,
    pub between: &'a Between,
}

/// What lies between two readings of a store
#[derive(Debug, Clone, Default)]
pub enum Between {
    /// Nothing: one commit makes the later of the earlier, or would.
    #[default]
    Nothing,
    /// Commits that lead from the one to the other, and what they made of states.
    Commits(Vec<Move>),
    /// Commits of a line that left the earlier reading's, or never had it.
    Apart(Vec<Move>),
}

impl Between {
    pub fn moves(&self) -> &[Move] {
        match self {
            Between::Nothing => &[],
            Between::Commits(moves) | Between::Apart(moves) => moves,
        }
    }
}

/// Something that can be wrong
pub struct Rule {
    /// Named for the fault, so that "allow *dangling-reference*" reads right; its only identity.
    pub name: &'static str,
    pub level: Level,
    /// One line, without a full stop: "a reference that leads nowhere".
    pub summary: &'static str,
    /// Markdown: what it reports, why it matters, how to mend it, an example.
    pub explain: &'static str,
    pub run: Run,
}

impl Rule {
    /// Whether a store may do without it. Not where a record that cannot be read, or that hides another, would pass
    /// for one that is right; nor where the settings that say so could come in with what they excuse.
    pub fn can_be_off(&self) -> bool {
        !self.is_of_reading() && !self.is_of_a_range() && !matches!(self.name, "duplicate-id" | "unsafe-path")
    }

    /// Whether its findings keep a record from being understood.
    pub fn is_of_reading(&self) -> bool {
        matches!(self.run, Run::Reading)
    }

    /// Whether it looks at two readings, and finds nothing in one.
    pub fn is_of_a_range(&self) -> bool {
        matches!(self.run, Run::Range(_))
    }

    /// Whether its findings come and go with time and with what else is planned.
    pub fn is_of_the_moment(&self) -> bool {
        matches!(self.run, Run::Store(_))
    }

    pub fn finding(&self, location: Location, message: impl Into<String>) -> Finding {
        Finding::new(self.name, self.level, location, message)
    }
}
