//! What an expression may look at beside its own record: the other records, the graph, the present moment. Derives what is
//! asked for more than once, and keeps it; reads nothing and knows no clock.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, TimeDelta, TimeZone};

use super::value::Value;
use crate::graph::impact::{Options, Root, impact};
use crate::graph::{Graph, Scope, Way};
use crate::model::zone::Tz;
use crate::store::snapshot::Snapshot;

/// So many ids are kept; what is found beyond is found anew each time.
const MOST_KEPT: usize = 1_000_000;

/// What expressions may look at
pub struct Facts<'a> {
    pub snapshot: &'a Snapshot,
    pub now: DateTime<Tz>,
    graph: OnceLock<Graph>,
    found: Mutex<Found>,
    tickets: OnceLock<super::function::Tickets>,
}

/// A question to the graph
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Asked {
    /// Ids in lower case, as everywhere here.
    Dependencies(String),
    Dependents(String),
    Impacted(Vec<String>),
}

/// Answers of the graph: ids, in order
pub(super) type Ids = Arc<[Value]>;

#[derive(Default)]
struct Found {
    answers: HashMap<Asked, Ids>,
    kept: usize,
}

impl<'a> Facts<'a> {
    /// The graph is built where an expression asks for it.
    pub fn new(snapshot: &'a Snapshot, now: DateTime<Tz>) -> Facts<'a> {
        let (graph, found, tickets) = (OnceLock::new(), Mutex::default(), OnceLock::new());
        Facts { snapshot, now, graph, found, tickets }
    }

    pub(super) fn graph(&self) -> &Graph {
        self.graph.get_or_init(|| Graph::build(self.snapshot, Scope::Live))
    }

    pub(super) fn tickets(&self) -> &super::function::Tickets {
        self.tickets.get_or_init(|| super::function::Tickets::of(self.snapshot))
    }

    /// An answer that was found before.
    pub(super) fn known(&self, asked: &Asked) -> Option<Ids> {
        let found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        found.answers.get(asked).cloned()
    }

    /// Finds an answer, and keeps it for as long as there is room.
    pub(super) fn find(&self, asked: Asked) -> Ids {
        let ids = self.answer(&asked);
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        if found.kept + ids.len() <= MOST_KEPT {
            found.kept += ids.len() + 1;
            found.answers.insert(asked, Arc::clone(&ids));
        }
        ids
    }

    /// Finds an answer that nobody will ask for again.
    pub(super) fn answer(&self, asked: &Asked) -> Ids {
        let graph = self.graph();
        let mut ids: Vec<&str> = match asked {
            Asked::Dependencies(id) => reached(graph, id, Way::Dependencies),
            Asked::Dependents(id) => reached(graph, id, Way::Dependents),
            Asked::Impacted(ids) => {
                let roots: Vec<Root> = ids.iter().map(Root::new).collect();
                impact(graph, &roots, &Options::default()).hits().iter().map(|hit| hit.asset).collect()
            }
        };
        ids.sort_by(|a, b| in_order(a, b));
        ids.into_iter().map(Value::text).collect()
    }

    /// The moment at which a day begins where the store is.
    pub(super) fn start_of(&self, day: NaiveDate) -> DateTime<FixedOffset> {
        let zone = self.now.timezone();
        // Where the clocks are put forward at midnight the day begins later.
        let begins = |minutes| day.and_time(NaiveTime::MIN) + TimeDelta::minutes(minutes);
        let first =
            [0, 30, 60, 120].into_iter().find_map(|it| zone.from_local_datetime(&begins(it)).earliest());
        first.map_or_else(|| begins(0).and_utc().fixed_offset(), |time| time.fixed_offset())
    }
}

fn reached<'g>(graph: &'g Graph, id: &str, way: Way) -> Vec<&'g str> {
    graph.reach(&[id], way).list().into_iter().map(|reached| reached.asset).collect()
}

/// The order of ids, which are compared without case.
fn in_order(a: &str, b: &str) -> Ordering {
    let lower = |byte: u8| byte.to_ascii_lowercase();
    a.bytes().map(lower).cmp(b.bytes().map(lower))
}

/// Whether an id is among some that are in order.
pub(super) fn is_among(ids: &[Value], id: &str) -> bool {
    ids.binary_search_by(|it| in_order(it.as_text().unwrap_or_default(), id)).is_ok()
}
