//! How service management works: moments and windows as people write them, the calendar and what may run when,
//! what may happen to a change next, who must approve, what is risked. Pure: given `now`, never reads the clock; prints nothing.

pub mod approval;
pub mod audience;
pub mod audit;
pub mod availability;
pub mod begin;
pub mod blame;
pub mod calendar;
pub mod canonical;
pub mod conflict;
pub mod course;
pub mod cover;
pub mod digest;
pub mod disruption;
pub mod evidence;
#[cfg(test)]
pub(crate) mod fixture;
pub mod gate;
pub mod incident;
pub mod job;
pub mod likeness;
pub mod linking;
pub mod message;
pub mod moment;
pub mod near;
pub mod notice;
pub mod outlook;
pub mod priority;
pub mod problem;
pub mod radius;
pub mod recurrence;
pub mod relevance;
pub mod risk;
pub mod rota;
pub mod slot;
pub mod stricken;
pub mod suspect;
pub mod task;
pub mod transition;
pub mod window;
pub mod workday;

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use chrono::DateTime;

use crate::finding::FilePath;
use crate::graph::Graph;
use crate::model::zone::Tz;
use crate::model::{Approval, Change};
use crate::query::Facts;
use crate::store::snapshot::{Entry, Snapshot};
use approval::Rules;
use calendar::Book;
use job::{Ahead, Job};
use risk::Track;

/// Files of approvals, and the addresses of those who committed them first
pub type Authors = HashMap<FilePath, String>;

/// A store's approval rules, from when on they are asked
type KnownRules = Arc<OnceLock<Rules>>;

/// What questions about changes are answered from. Derives what is asked for more than once, and keeps it
pub struct Cx<'a> {
    pub snapshot: &'a Snapshot,
    pub graph: &'a Graph,
    /// In the store's time zone.
    pub now: DateTime<Tz>,
    /// Nothing where no history is at hand: then who committed an approval is not asked.
    authors: Option<Authors>,
    book: Arc<OnceLock<Book<'a>>>,
    ahead: Arc<OnceLock<Ahead<'a>>>,
    facts: Facts<'a>,
    rules: KnownRules,
    track: Arc<OnceLock<Track<'a>>>,
}

impl<'a> Cx<'a> {
    pub fn new(snapshot: &'a Snapshot, graph: &'a Graph, now: DateTime<Tz>) -> Cx<'a> {
        Cx {
            snapshot,
            graph,
            now,
            authors: None,
            book: Arc::default(),
            ahead: Arc::default(),
            facts: Facts::new(snapshot, now),
            rules: Arc::default(),
            track: Arc::default(),
        }
    }

    /// With who committed the approvals, as history tells it.
    #[must_use]
    pub fn with_authors(mut self, authors: Authors) -> Cx<'a> {
        self.authors = Some(authors);
        self
    }

    /// With rules that were understood for other records, under the same settings.
    #[must_use]
    pub(in crate::practice) fn with_rules_of(mut self, known: &KnownRules) -> Cx<'a> {
        if let Some(rules) = known.get().and_then(|it| it.again(&self.facts)) {
            self.rules = Arc::new(OnceLock::from(rules));
        }
        self
    }

    /// The rules, where they were asked; for [`Cx::with_rules_of`].
    pub(in crate::practice) fn known_rules(&self) -> KnownRules {
        self.rules.clone()
    }

    /// The same at another moment; the calendar and the changes to come are those of the first.
    #[must_use]
    pub fn at(&self, now: DateTime<Tz>) -> Cx<'a> {
        // Worked out here, where now is the first moment.
        let _ = (self.book(), self.ahead());
        let (book, ahead) = (self.book.clone(), self.ahead.clone());
        // The same at every moment.
        let (rules, track) = (self.rules.clone(), self.track.clone());
        let cx = Cx::new(self.snapshot, self.graph, now);
        Cx { authors: self.authors.clone(), book, ahead, rules, track, ..cx }
    }

    /// The calendar.
    pub fn book(&self) -> &Book<'a> {
        self.book.get_or_init(|| Book::new(self.snapshot, self.graph, self.now))
    }

    /// All changes to come, by their beginning.
    pub fn to_come(&self) -> &[Job<'a>] {
        self.ahead().jobs()
    }

    pub fn ahead(&self) -> &Ahead<'a> {
        self.ahead.get_or_init(|| Ahead::of(self.snapshot, self.now.to_utc()))
    }

    pub(crate) fn facts(&self) -> &Facts<'a> {
        &self.facts
    }

    /// The store's approval rules, understood.
    pub fn rules(&self) -> &Rules {
        self.rules.get_or_init(|| Rules::of(self.snapshot, &self.facts))
    }

    pub(crate) fn track(&self) -> &Track<'a> {
        self.track.get_or_init(|| Track::of(self.snapshot))
    }

    /// The decisions on a change, in order of file.
    pub fn decisions(&self, change: &Change) -> impl Iterator<Item = (&'a Entry, &'a Approval)> + use<'a> {
        self.snapshot.decisions_on(&change.id)
    }
}
