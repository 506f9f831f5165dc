//! What a change or an incident hits: the effects of its assets' failing together, with what people know better. Decides nothing.

use std::collections::BTreeMap;

use super::digest;
use crate::graph::Graph;
use crate::graph::impact::{Effect, Options};
use crate::graph::overlay::{Claim, overlay};
use crate::graph::source::Source;
use crate::model::approval::Seen;
use crate::model::id::fold;
use crate::model::{Change, Incident};
use crate::store::snapshot::Snapshot;

/// What a change touches, and who is hit if that fails
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Radius {
    /// The assets that are touched, by the change or one of its tasks, each once.
    pub touched: Vec<String>,
    /// By distance, then by id; what people added comes last.
    pub hits: Vec<Hit>,
}

/// An asset that is hit
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    pub asset: String,
    pub effect: Effect,
    /// The chain from a touched asset by which the effect came; only itself where a person said so.
    pub path: Vec<String>,
}

/// The assets that a change or one of its tasks touches, each once, as the records write them.
pub fn touched<'c>(change: &'c Change, snapshot: &'c Snapshot) -> Vec<&'c str> {
    let mut touched: Vec<&str> = Vec::new();
    for id in change.affects.iter().chain(change.tasks.iter().flat_map(|task| &task.affects)) {
        let id = snapshot.get(id).map_or(id.as_str(), |entry| &entry.id);
        if !touched.iter().any(|it| it.eq_ignore_ascii_case(id)) {
            touched.push(id);
        }
    }
    touched
}

/// Works out what a change hits, as `impact` does: around what a person knows better.
pub fn of(snapshot: &Snapshot, graph: &Graph, change: &Change) -> Radius {
    let touched: Vec<String> = touched(change, snapshot).into_iter().map(str::to_owned).collect();
    around(graph, Source { affects: touched, ..Source::change(change) })
}

/// The same of an incident: what is broken, and what that hits.
pub fn of_incident(snapshot: &Snapshot, graph: &Graph, incident: &Incident) -> Radius {
    let broken = incident.affects.iter().filter_map(|id| Some(snapshot.get(id)?.id.clone()));
    around(graph, Source { affects: broken.collect(), ..Source::incident(incident) })
}

fn around(graph: &Graph, source: Source) -> Radius {
    let touched = source.affects.clone();
    let found = overlay(graph, &[source], &Options::default());
    let mut hits: Vec<Hit> = found
        .hits()
        .iter()
        .map(|hit| Hit {
            asset: hit.asset.to_owned(),
            effect: hit.effect,
            path: found.path(hit).into_iter().map(str::to_owned).collect(),
        })
        .collect();
    let also = found.remarks().iter().filter(|it| it.claim == Claim::AlsoImpacted);
    for (id, effect) in also.filter_map(|it| Some((it.asset, it.effect?))) {
        if !touched.iter().any(|it| it.eq_ignore_ascii_case(id)) && !hits.iter().any(|hit| hit.asset == id) {
            hits.push(Hit { asset: id.to_owned(), effect, path: vec![id.to_owned()] });
        }
    }
    Radius { touched, hits }
}

impl Radius {
    /// Who is hit now and was not, or worse, by how badly; empty where that is not known and it is another impact;
    /// nothing where it is no more than was seen.
    pub fn grown_since(&self, change: &str, seen: &Seen) -> Option<BTreeMap<String, String>> {
        let now = self.by_effect();
        if digest::of_impact(change, &now) == seen.impact {
            return None;
        }
        if digest::of_impact(change, &seen.hits) != seen.impact {
            return Some(BTreeMap::new());
        }
        let rank = |effect: &str| Effect::ALL.iter().rev().position(|it| it.name() == effect);
        let was = |asset: &str| {
            let held = seen.hits.iter().find(|(_, ids)| ids.iter().any(|id| id.eq_ignore_ascii_case(asset)));
            held.and_then(|(effect, _)| rank(effect))
        };
        let worse = self.hits.iter().filter(|hit| rank(hit.effect.name()) > was(&hit.asset));
        let worse: BTreeMap<String, String> =
            worse.map(|hit| (hit.asset.clone(), hit.effect.name().to_owned())).collect();
        (!worse.is_empty()).then_some(worse)
    }

    /// Whom it hits, by how badly: what an approval keeps of it.
    pub fn by_effect(&self) -> BTreeMap<String, Vec<String>> {
        let mut by_effect: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for hit in &self.hits {
            by_effect.entry(hit.effect.name().to_owned()).or_default().push(hit.asset.clone());
        }
        by_effect.values_mut().for_each(|ids| ids.sort_by_key(|id| fold(id).into_owned()));
        by_effect
    }
}
