//! What a record says of other records: where it says so, whom it names, what that has to be.

use super::Kind;
use super::pointer::Pointer;

/// What a reference has to lead to
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wants {
    Kind(Kind),
    /// A person or a team: who can own, approve, be called.
    Party,
    /// Free text that may name a record; never dangling, but renamed along with it.
    Perhaps,
}

impl Wants {
    pub fn allows(self, kind: Kind) -> bool {
        match self {
            Wants::Kind(wanted) => wanted == kind,
            Wants::Party => matches!(kind, Kind::Person | Kind::Team),
            Wants::Perhaps => true,
        }
    }

    /// In words, with its article: `an asset`.
    pub fn name(self) -> &'static str {
        match self {
            Wants::Kind(kind) => kind.with_article(),
            Wants::Party => "a person or a team",
            Wants::Perhaps => "a record",
        }
    }
}

/// One mention of another record
#[derive(Debug, Clone)]
pub struct Reference<'a> {
    pub at: Pointer,
    pub target: &'a str,
    pub wants: Wants,
}

/// Collects references with as little ceremony as the records have fields
pub struct Mentions<'a, 'f> {
    each: &'f mut dyn FnMut(Reference<'a>),
}

impl<'a, 'f> Mentions<'a, 'f> {
    pub fn new(each: &'f mut dyn FnMut(Reference<'a>)) -> Mentions<'a, 'f> {
        Mentions { each }
    }

    pub fn at(&mut self, at: Pointer, target: &'a str, wants: Wants) {
        (self.each)(Reference { at, target, wants });
    }

    pub fn one(&mut self, field: &'static str, target: Option<&'a String>, wants: Wants) {
        if let Some(target) = target {
            self.at(Pointer::field(field), target, wants);
        }
    }

    pub fn many(&mut self, field: &'static str, targets: &'a [String], wants: Wants) {
        for (index, target) in targets.iter().enumerate() {
            self.at(Pointer::field(field).index(index), target, wants);
        }
    }

    /// For each entry of a list of mappings, the text under `key`.
    pub fn each<T>(
        &mut self,
        field: &'static str,
        entries: &'a [T],
        key: &'static str,
        target: impl Fn(&'a T) -> Option<&'a String>,
        wants: Wants,
    ) {
        for (index, entry) in entries.iter().enumerate() {
            if let Some(target) = target(entry) {
                self.at(Pointer::field(field).index(index).key(key), target, wants);
            }
        }
    }
}
