//! Everything that the broken assets stand on, or stood on, and by which path. Weighs nothing.

use std::collections::BTreeSet;

use super::Question;
use crate::graph::{Graph, Reach, Way};
use crate::model::Incident;
use crate::model::id::fold;

/// Everything that the broken assets stand on, or stood on
pub(super) struct Below<'a> {
    now: Reach<'a>,
    past: Option<Reach<'a>>,
    broken: &'a [String],
}

/// How an asset lies below what broke
pub(super) struct Trace {
    /// From the broken asset down to it.
    pub path: Vec<String>,
    /// Whether only the graph of an earlier day has that path.
    pub is_past: bool,
}

impl<'a> Below<'a> {
    pub fn of(question: &Question<'a>) -> Below<'a> {
        let broken = question.incident.affects.as_slice();
        let past = question.past.map(|past| past.reach(broken, Way::Dependencies));
        Below { now: question.graph.reach(broken, Way::Dependencies), past, broken }
    }

    /// A shortest path to an asset; nothing where what broke never stood on it.
    pub fn trace(&self, asset: &str) -> Option<Trace> {
        if let Some(own) = self.broken.iter().find(|it| it.eq_ignore_ascii_case(asset)) {
            return Some(Trace { path: vec![own.clone()], is_past: false });
        }
        let trace = |reach: &Reach<'_>, is_past| {
            let path = reach.path(&reach.find(asset)?);
            Some(Trace { path: path.into_iter().map(str::to_owned).collect(), is_past })
        };
        trace(&self.now, false).or_else(|| trace(self.past.as_ref()?, true))
    }

    /// The shortest path to any of some assets.
    pub fn nearest<'i>(&self, assets: impl IntoIterator<Item = &'i str>) -> Option<Trace> {
        let traces = assets.into_iter().filter_map(|asset| self.trace(asset));
        traces.min_by_key(|trace| (trace.path.len(), trace.is_past))
    }
}

/// The assets whose records' history is worth a look, by their ids in lower case: what broke, and all that it stands on or
/// stood on.
pub fn worth_a_look(graph: &Graph, past: Option<&Graph>, incident: &Incident) -> BTreeSet<String> {
    let mut ids: BTreeSet<String> = incident.affects.iter().map(|id| fold(id).into_owned()).collect();
    for graph in [Some(graph), past].into_iter().flatten() {
        ids.extend(graph.stands_under(&incident.affects).iter().map(|id| fold(id).into_owned()));
    }
    ids
}
