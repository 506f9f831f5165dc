//! What a rule is: a name, a level, an explanation, and a function.

use crate::finding::{Finding, Level, Location};
use crate::store::page::Page;

use super::{Cx, Scene};

/// How a rule finds what it finds
#[derive(Clone, Copy)]
pub enum Run {
    /// While a file is read: the store reports it, the rule explains it.
    Reading,
    /// In the keys and texts of one record.
    Page(fn(&Page<'_>) -> Vec<Finding>),
    /// In all records together, whenever one looks: the findings stay the same as long as the records do.
    Lasting(fn(&Scene<'_>) -> Vec<Finding>),
    /// In all records together, at this moment.
    Store(fn(&Cx<'_>) -> Vec<Finding>),
    /// By the machinery of levels and exceptions.
    Settings,
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
    /// for one that is right.
    pub fn can_be_off(&self) -> bool {
        !self.is_of_reading() && !matches!(self.name, "duplicate-id" | "unsafe-path")
    }

    /// Whether its findings keep a record from being understood.
    pub fn is_of_reading(&self) -> bool {
        matches!(self.run, Run::Reading)
    }

    /// Whether its findings come and go with time and with what else is planned.
    pub fn is_of_the_moment(&self) -> bool {
        matches!(self.run, Run::Store(_))
    }

    pub fn finding(&self, location: Location, message: impl Into<String>) -> Finding {
        Finding::new(self.name, self.level, location, message)
    }
}
