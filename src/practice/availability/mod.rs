//! How long services were out, degraded, or out by plan: what incidents and planned disruptions say, through the graph as
//! it was then. Where several are out at once they are asked about together, so that two nodes of a pair that fail one
//! in each incident take the service down, and the time that two incidents share counts once. Pure: given `now`.

mod gap;
mod stretch;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};

use super::calendar::Period;
use super::disruption;
use crate::graph::Graph;
use crate::graph::impact::{Effect, Options};
use crate::graph::overlay::overlay;
use crate::graph::source::Source;
use crate::model::change::ChangeState;
use crate::model::{Change, Incident, Record};
use crate::store::snapshot::Snapshot;

pub use gap::{Gap, Why, gaps, why};
pub use stretch::Stretches;

/// Whether something was to be out
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Incident,
    /// A change that was announced with an outage.
    Plan,
}

/// A record that says that assets were out, and when
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Out {
    pub source: Source,
    pub kind: Kind,
    pub period: Period,
}

/// The graphs that held, one after the other
pub struct Eras<'g> {
    /// From when on each held, oldest first.
    past: Vec<(DateTime<Utc>, &'g Graph)>,
    /// For what was before all of them, and for assets that nobody had on record then.
    present: &'g Graph,
}

/// How badly a service was hit, and whether that was planned; the worst first
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Loss {
    Down,
    Degraded,
    PlannedDown,
    PlannedDegraded,
}

/// A time in which a service was hit in one way for the same reasons
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    pub period: Period,
    pub loss: Loss,
    /// The records that brought it about, in order.
    pub because: Vec<String>,
}

/// All that befell a service
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    pub service: String,
    /// In order of time; none overlap.
    pub hits: Vec<Hit>,
}

/// How much of a period a service was there
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figures {
    /// The time that was looked at.
    pub measured: TimeDelta,
    pub down: TimeDelta,
    pub degraded: TimeDelta,
    /// Out as it was announced; nobody expected the service then.
    pub planned: TimeDelta,
}

impl Loss {
    pub fn name(self) -> &'static str {
        match self {
            Loss::Down => "down",
            Loss::Degraded => "degraded",
            Loss::PlannedDown => "planned",
            Loss::PlannedDegraded => "planned_degraded",
        }
    }
}

impl<'g> Eras<'g> {
    /// Takes graphs with the moments from which on they held, in any order.
    pub fn new(mut past: Vec<(DateTime<Utc>, &'g Graph)>, present: &'g Graph) -> Eras<'g> {
        past.sort_by_key(|(from, _)| *from);
        Eras { past, present }
    }

    /// The graph that held at a moment; today's, where it did not know yet what was out.
    fn at(&self, moment: DateTime<Utc>, out: &[&Out]) -> &'g Graph {
        let held = self.past.partition_point(|(from, _)| *from <= moment).checked_sub(1);
        let held = held.map_or(self.present, |place| self.past[place].1);
        let knows =
            |it: &&Out| it.source.affects.iter().all(|id| held.contains(id) || !self.present.contains(id));
        if out.iter().all(knows) { held } else { self.present }
    }
}

impl Account {
    /// The time in which it was hit so.
    pub fn stretches(&self, loss: Loss) -> Stretches {
        Stretches::of(self.hits.iter().filter(|hit| hit.loss == loss).map(|hit| hit.period))
    }

    /// The same in a period alone.
    #[must_use]
    pub fn within(&self, period: &Period) -> Account {
        let part = |hit: &Hit| Some(Hit { period: hit.period.common(period)?, ..hit.clone() });
        Account { service: self.service.clone(), hits: self.hits.iter().filter_map(part).collect() }
    }

    /// What it comes to in a period.
    pub fn figures(&self, period: &Period) -> Figures {
        let total = |loss| self.stretches(loss).within(period).total();
        Figures {
            measured: period.length().max(TimeDelta::zero()),
            down: total(Loss::Down),
            degraded: total(Loss::Degraded),
            planned: total(Loss::PlannedDown),
        }
    }
}

impl Figures {
    /// The part of the time in which the service was to be there that it was; nothing where there was no such time.
    pub fn availability(&self) -> Option<f64> {
        let wanted = (self.measured - self.planned).num_seconds();
        (wanted > 0).then(|| 1.0 - self.down.num_seconds() as f64 / wanted as f64)
    }
}

/// From when to when an incident's assets were out; nothing where nobody says that they were, or until when.
pub fn outage(incident: &Incident, now: DateTime<Utc>) -> Option<Period> {
    let length = disruption::outage(incident, now).filter(|it| *it > TimeDelta::zero())?;
    Some(Period::lasting(incident.down_at?.0.to_utc(), length))
}

/// From when to when a change had announced that its assets would be out, in so far as it has run.
pub fn planned(change: &Change, now: DateTime<Utc>) -> Option<Period> {
    use ChangeState::{Closed, Completed, Failed, InProgress, RolledBack};
    let has_run = matches!(change.state, InProgress | Completed | Failed | RolledBack | Closed);
    let length = change.outage.filter(|_| has_run)?;
    let started = change.actual.and_then(|it| it.start).or(change.window.map(|it| it.start))?;
    let period = Period::lasting(started.0.to_utc(), length.0);
    let until = change.actual.and_then(|it| it.end).map_or(period.end, |end| end.0.to_utc()).min(now);
    (period.start < until.min(period.end)).then(|| Period::new(period.start, until.min(period.end)))
}

/// All that was out in a period, planned or not.
pub fn out(snapshot: &Snapshot, period: &Period, now: DateTime<Utc>) -> Vec<Out> {
    let told = |entry: &crate::store::snapshot::Entry| {
        let (kind, of) = match &*entry.record {
            // What was recorded before is another record's outage.
            Record::Incident(it) if it.duplicates_of.is_none() => (Kind::Incident, outage(it, now)?),
            Record::Change(it) => (Kind::Plan, planned(it, now)?),
            _ => return None,
        };
        let source = Source::of(&entry.record)?;
        of.overlaps(period).then_some(Out { source, kind, period: of })
    };
    snapshot.entries().iter().filter_map(told).collect()
}

/// The moments at which anything began or ended: between two of them all stays as it is.
pub fn moments(out: &[Out], period: &Period) -> Vec<DateTime<Utc>> {
    let edges = out.iter().filter_map(|it| it.period.common(period)).flat_map(|it| [it.start, it.end]);
    edges.collect::<BTreeSet<_>>().into_iter().collect()
}

/// What befell services in a period.
pub fn accounts(out: &[Out], services: &[String], period: &Period, eras: &Eras<'_>) -> Vec<Account> {
    let mut hits: Vec<Vec<Hit>> = vec![Vec::new(); services.len()];
    let moments = moments(out, period);
    for (start, end) in moments.iter().zip(moments.iter().skip(1)) {
        let active: Vec<&Out> =
            out.iter().filter(|it| it.period.start <= *start && it.period.end >= *end).collect();
        if active.is_empty() {
            continue;
        }
        let losses = losses(eras.at(*start, &active), &active);
        for (service, hits) in services.iter().zip(&mut hits) {
            if let Some((loss, because)) = losses.get(&service.to_lowercase()) {
                append(
                    hits,
                    Hit { period: Period::new(*start, *end), loss: *loss, because: because.clone() },
                );
            }
        }
    }
    let account = |(service, hits): (&String, Vec<Hit>)| Account { service: service.clone(), hits };
    services.iter().zip(hits).map(account).collect()
}

/// What goes on in the same way is one hit.
fn append(hits: &mut Vec<Hit>, hit: Hit) {
    match hits.last_mut() {
        Some(last)
            if last.period.end == hit.period.start
                && last.loss == hit.loss
                && last.because == hit.because =>
        {
            last.period.end = hit.period.end;
        }
        _ => hits.push(hit),
    }
}

/// What is hit if these are out together, by ids in lower case.
///
/// It is planned where the plans alone are as bad as all together, and the incidents alone are not.
fn losses(graph: &Graph, active: &[&Out]) -> BTreeMap<String, (Loss, Vec<String>)> {
    let of = |kind: Kind| active.iter().copied().filter(|it| it.kind == kind).collect::<Vec<_>>();
    let (incidents, plans) = (of(Kind::Incident), of(Kind::Plan));
    let all = effects(graph, active);
    let (by_incident, by_plan) = match (incidents.is_empty(), plans.is_empty()) {
        (true, _) => (BTreeMap::new(), all.clone()),
        (_, true) => (all.clone(), BTreeMap::new()),
        _ => (effects(graph, &incidents), effects(graph, &plans)),
    };
    let loss = |(id, (effect, because)): (String, (Effect, Vec<String>))| {
        let is_as_bad =
            |alone: &BTreeMap<String, (Effect, Vec<String>)>| alone.get(&id).is_some_and(|it| it.0 >= effect);
        let is_planned = is_as_bad(&by_plan) && !is_as_bad(&by_incident);
        let loss = match (effect, is_planned) {
            (Effect::Down, false) => Loss::Down,
            (Effect::Down, true) => Loss::PlannedDown,
            (Effect::Degraded, false) => Loss::Degraded,
            (Effect::Degraded, true) => Loss::PlannedDegraded,
            (Effect::AtRisk, _) => return None,
        };
        Some((id, (loss, because)))
    };
    all.into_iter().filter_map(loss).collect()
}

/// Each asset that is hit, by its id in lower case, with the records behind it.
fn effects(graph: &Graph, active: &[&Out]) -> BTreeMap<String, (Effect, Vec<String>)> {
    let sources: Vec<Source> = active.iter().map(|it| it.source.clone()).collect();
    let impact = overlay(graph, &sources, &Options::default());
    let failed =
        impact.failed().iter().map(|it| (it.asset.to_lowercase(), (Effect::Down, it.because.clone())));
    let hits = impact
        .hits()
        .iter()
        .map(|hit| (hit.asset.to_lowercase(), (hit.effect, impact.explained(hit).to_vec())));
    failed.chain(hits).collect()
}

/// A period as far as it lies behind us.
pub fn so_far(period: &Period, now: DateTime<Utc>) -> Period {
    Period::new(period.start, period.end.min(now).max(period.start))
}
