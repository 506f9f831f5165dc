//! What else goes on around what is broken: changes at work or just over, open incidents, problems that are known. Names
//! them, so that nobody reboots what somebody else is patching; decides nothing about who is to blame.

use chrono::{DateTime, TimeDelta, Utc};

use crate::model::change::ChangeState;
use crate::model::problem::ProblemState;
use crate::model::{Change, Incident, Problem};
use crate::practice::Cx;
use crate::practice::near::{Near, Side};
use crate::practice::radius::touched;
use crate::practice::recurrence::{self, Recurrence};
use crate::practice::window::when;

/// How long ago a change may have ended to be told of
pub const RECENT: TimeDelta = TimeDelta::hours(24);

/// How many problems, and incidents of before, are worth a look
const FEW: usize = 3;

/// How a change stands at this moment
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// It was started and is not over.
    Running { since: Option<DateTime<Utc>> },
    /// Its window is open, and nobody has said that it was started.
    Due { until: DateTime<Utc> },
    /// It is over, for not long.
    Over { at: DateTime<Utc> },
}

/// A change near what is broken
#[derive(Debug, Clone)]
pub struct Work<'a> {
    pub change: &'a Change,
    pub stage: Stage,
    pub side: Side,
    /// From above down to below.
    pub path: Vec<String>,
}

/// An incident or a problem near what is broken
#[derive(Debug, Clone)]
pub struct Trouble<'a, T> {
    pub record: &'a T,
    pub side: Side,
    pub path: Vec<String>,
}

/// What else goes on
#[derive(Debug, Clone, Default)]
pub struct Around<'a> {
    pub changes: Vec<Work<'a>>,
    pub incidents: Vec<Trouble<'a, Incident>>,
    pub problems: Vec<Trouble<'a, Problem>>,
    /// Incidents like this one that are over, the newest first.
    pub before: Vec<Recurrence<'a>>,
}

/// What goes on around what an incident is about.
///
/// Whoever is at work counts on what is broken, below it, and above it: an application is patched on the server that
/// somebody is about to reboot. What is over counts where it can be the cause: on the same assets and below.
pub fn around<'a>(cx: &Cx<'a>, incident: &Incident) -> Around<'a> {
    let near = Near::of(cx.graph, &incident.affects);
    Around {
        changes: changes(cx, &near, incident),
        incidents: incidents(cx, &near, incident),
        problems: problems(cx, &near, incident),
        before: recurrence::of(cx.snapshot, cx.graph, incident).into_iter().take(FEW).collect(),
    }
}

fn changes<'a>(cx: &Cx<'a>, near: &Near<'_>, incident: &Incident) -> Vec<Work<'a>> {
    let told = |change: &'a Change| {
        let stage = stage(cx, change, incident)?;
        let (side, path) = near.nearest(touched(change, cx.snapshot))?;
        let is_over = matches!(stage, Stage::Over { .. });
        (!is_over || side != Side::Above).then_some(Work { change, stage, side, path })
    };
    let mut changes: Vec<Work<'a>> = cx.snapshot.of::<Change>().filter_map(|(_, it)| told(it)).collect();
    changes.sort_by_cached_key(|it| {
        let (rank, over) = match it.stage {
            Stage::Running { .. } => (0, None),
            Stage::Due { .. } => (1, None),
            Stage::Over { at } => (2, Some(std::cmp::Reverse(at))),
        };
        (rank, over, it.path.len(), it.change.id.to_lowercase())
    });
    changes
}

/// Whether a change is at work as long as the incident is open, or ended not long before it.
fn stage(cx: &Cx<'_>, change: &Change, incident: &Incident) -> Option<Stage> {
    let now = incident.restored_at.map_or(cx.now.to_utc(), |it| it.0.to_utc());
    let began = incident.began().0.to_utc();
    let (start, end) = when(change).map(|(start, end)| (start.0.to_utc(), end.0.to_utc())).unzip();
    let actual = change.actual.unwrap_or_default();
    match change.state {
        ChangeState::InProgress => {
            Some(Stage::Running { since: actual.start.map(|it| it.0.to_utc()).or(start) })
        }
        ChangeState::Approved if start? <= now && now < end? => Some(Stage::Due { until: end? }),
        ChangeState::Completed | ChangeState::Failed | ChangeState::RolledBack | ChangeState::Closed => {
            let at = actual.end.map(|it| it.0.to_utc()).or(end)?;
            (began - RECENT <= at && at <= now).then_some(Stage::Over { at })
        }
        _ => None,
    }
}

fn incidents<'a>(cx: &Cx<'a>, near: &Near<'_>, own: &Incident) -> Vec<Trouble<'a, Incident>> {
    let open = cx.snapshot.of::<Incident>().filter(|(_, it)| it.state.is_open() && it.id != own.id);
    let told = |record: &'a Incident| {
        let (side, path) = near.nearest(record.affects.iter().map(String::as_str))?;
        Some(Trouble { record, side, path })
    };
    let mut found: Vec<Trouble<'a, Incident>> = open.filter_map(|(_, it)| told(it)).collect();
    found.sort_by_cached_key(|it| (it.path.len(), it.record.id.to_lowercase()));
    found
}

/// Those that are told in like words first, even if they are resolved: they may be back. Then the nearest of those that
/// are not; known errors before others, for they may have a workaround.
fn problems<'a>(cx: &Cx<'a>, near: &Near<'_>, own: &Incident) -> Vec<Trouble<'a, Problem>> {
    let alike = recurrence::known_errors(cx.snapshot, cx.graph, own);
    let alike = alike.into_iter().filter(|it| !is_case_of(own, it.problem));
    let mut found: Vec<Trouble<'a, Problem>> = alike
        .filter_map(|it| {
            let (side, path) = near.chain(it.asset)?;
            Some(Trouble { record: it.problem, side, path })
        })
        .collect();
    for other in nearest_problems(cx, near, own) {
        if found.iter().all(|it| it.record.id != other.record.id) {
            found.push(other);
        }
    }
    found.truncate(FEW);
    found
}

fn nearest_problems<'a>(cx: &Cx<'a>, near: &Near<'_>, own: &Incident) -> Vec<Trouble<'a, Problem>> {
    let is_live = |it: &Problem| matches!(it.state, ProblemState::Open | ProblemState::KnownError);
    let told = |record: &'a Problem| {
        let cases = record.incidents.iter().filter_map(|id| cx.snapshot.get_as::<Incident>(id));
        let of_cases = near.nearest(cases.flat_map(|it| it.affects.iter().map(String::as_str)));
        // A case elsewhere on the path may be quite another thing; one of the very same asset is not.
        let of_cases = of_cases.filter(|(side, _)| *side == Side::Same);
        let (side, path) = of_cases.or_else(|| near.nearest(record.affects.iter().map(String::as_str)))?;
        Some(Trouble { record, side, path })
    };
    let others = cx.snapshot.of::<Problem>().filter(|(_, it)| is_live(it) && !is_case_of(own, it));
    let mut found: Vec<Trouble<'a, Problem>> = others.filter_map(|(_, it)| told(it)).collect();
    found.sort_by_cached_key(|it| {
        (it.path.len(), it.record.state != ProblemState::KnownError, it.record.id.to_lowercase())
    });
    found
}

fn is_case_of(incident: &Incident, problem: &Problem) -> bool {
    let is = |a: &String, b: &str| a.eq_ignore_ascii_case(b);
    incident.problem.as_ref().is_some_and(|it| is(it, &problem.id))
        || problem.incidents.iter().any(|it| is(it, &incident.id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::fixture::{World, change};

    const OWN: &str = "{id: I-1, title: t, state: open, recorded_at: 2026-11-21T09:00:00Z, affects: [db]}";

    fn told(records: &[String]) -> String {
        let records: Vec<&str> = [OWN].into_iter().chain(records.iter().map(String::as_str)).collect();
        let world = World::new("shop -> app; app -> db; db -> dc; far", &records);
        let cx = world.cx();
        let around = around(&cx, world.snapshot.get_as::<Incident>("I-1").unwrap());
        let work = |it: &Work<'_>| format!("{} {:?} {}", it.change.id, it.side, it.path.join(">"));
        let near =
            |it: &Trouble<'_, Incident>| format!("{} {:?} {}", it.record.id, it.side, it.path.join(">"));
        let lines = around.changes.iter().map(work).chain(around.incidents.iter().map(near));
        lines.collect::<Vec<_>>().join("\n")
    }

    fn running(id: &str, asset: &str) -> String {
        change(id, asset, "2026-11-21T09:00Z 2h", "").replace("approved", "in_progress")
    }

    #[test]
    fn who_is_at_work_below_and_above_but_not_elsewhere() {
        let records =
            [running("C-1", "dc"), running("C-2", "shop"), running("C-3", "far"), running("C-4", "db")];
        assert_eq!(told(&records), "C-4 Same db\nC-1 Below db>dc\nC-2 Above shop>app>db");
    }

    #[test]
    fn what_is_over_can_be_the_cause_only_on_the_same_and_below() {
        let over =
            |id: &str, asset: &str, at: &str| change(id, asset, at, "").replace("approved", "completed");
        let records = [
            over("C-1", "dc", "2026-11-20T08:00Z 1h"),
            over("C-2", "dc", "2026-11-20T07:59Z 1h"),
            over("C-3", "shop", "2026-11-21T08:00Z 30m"),
            over("C-4", "db", "2026-11-21T08:00Z 30m"),
        ];
        assert_eq!(told(&records), "C-4 Same db\nC-1 Below db>dc", "a day, and no further back");
    }

    #[test]
    fn a_window_that_is_open_counts_though_nobody_has_said_that_it_was_begun() {
        let open = change("C-1", "dc", "2026-11-21T09:30Z 1h", "");
        let ahead = change("C-2", "dc", "2026-11-21T10:30Z 1h", "");
        let draft = change("C-3", "dc", "2026-11-21T09:30Z 1h", "").replace("approved", "draft");
        assert_eq!(told(&[open, ahead, draft]), "C-1 Below db>dc");
    }

    #[test]
    fn open_incidents_on_the_same_path() {
        let other = |id: &str, state: &str, asset: &str| {
            format!(
                "{{id: {id}, title: t, state: {state}, recorded_at: 2026-11-21T08:00:00Z, affects: [{asset}]}}"
            )
        };
        let records = [
            other("I-2", "open", "shop"),
            other("I-3", "investigating", "db"),
            other("I-4", "restored", "db"),
            other("I-5", "open", "far"),
        ];
        assert_eq!(told(&records), "I-3 Same db\nI-2 Above shop>app>db");
    }
}
