//! What else goes on around what is broken: changes at work or just over, open incidents, problems that are known. Names
//! them, so that nobody reboots what somebody else is patching; decides nothing about who is to blame.

use chrono::{DateTime, TimeDelta, Utc};

use crate::model::change::ChangeState;
use crate::model::problem::ProblemState;
use crate::model::{Change, Incident, Problem};
use crate::practice::Cx;
use crate::practice::near::{Near, Side};
use crate::practice::radius::touched;
use crate::practice::window::when;

/// How long ago a change may have ended to be told of
pub const RECENT: TimeDelta = TimeDelta::hours(24);

/// How many problems are worth a look
const PROBLEMS: usize = 3;

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
}

impl Around<'_> {
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty() && self.incidents.is_empty() && self.problems.is_empty()
    }
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
    let began = incident.down_at.unwrap_or(incident.recorded_at).0.to_utc();
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

/// The nearest of those that are not resolved: known errors first, for they may have a workaround.
fn problems<'a>(cx: &Cx<'a>, near: &Near<'_>, own: &Incident) -> Vec<Trouble<'a, Problem>> {
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
    found.truncate(PROBLEMS);
    found
}

fn is_case_of(incident: &Incident, problem: &Problem) -> bool {
    let is = |a: &String, b: &str| a.eq_ignore_ascii_case(b);
    incident.problem.as_ref().is_some_and(|it| is(it, &problem.id))
        || problem.incidents.iter().any(|it| is(it, &incident.id))
}
