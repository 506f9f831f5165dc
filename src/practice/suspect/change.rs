//! Changes below what broke: those that ran, run, or were planned for the time and nobody said how it went.

use chrono::{DateTime, Utc};

use super::below::Below;
use super::{Cx, Question, Suspect, Told, What, score};
use crate::model::Change;
use crate::model::change::{ChangeState, RiskLevel};
use crate::practice::{radius, risk};

/// What a change weighs that was planned, and of which nobody said that it ran
const PERHAPS: f64 = 0.6;

pub(super) fn suspects(cx: &Cx<'_>, question: &Question<'_>, below: &Below<'_>) -> Vec<Suspect> {
    let changes = cx.snapshot.of::<Change>().map(|(_, change)| change);
    changes.filter_map(|change| suspect(cx, question, below, change)).collect()
}

fn suspect(cx: &Cx<'_>, question: &Question<'_>, below: &Below<'_>, change: &Change) -> Option<Suspect> {
    let (start, end) = ran(change)?;
    if end.is_some_and(|end| end < question.since) {
        return None;
    }
    let trace = below.nearest(radius::touched(change, cx.snapshot))?;
    let broke = question.incident.began().0.to_utc();
    let mut terms = vec![score::distance(&trace), score::nearness(end, "ended", broke)];
    // Nobody asks what is at stake of what comes too late to be the cause.
    terms.push(if start <= broke { weight(cx, change) } else { score::risk(0.0, "later") });
    if change.state.is_planned() {
        let words = format!("{} for that time, and nobody said that it ran", change.state);
        terms.push(score::Term { name: "certainty", factor: PERHAPS, words });
    }
    let told = Told {
        what: What::Change,
        record: change.id.clone(),
        title: change.title.clone(),
        state: change.state.to_string(),
        who: change.assignee.clone().or_else(|| Some(change.requester.clone())),
        commit: None,
    };
    Some(Suspect::new(told, (start, end), trace, terms))
}

/// From when to when it ran, or was to; nothing where it never did, or nobody knows when.
fn ran(change: &Change) -> Option<(DateTime<Utc>, Option<DateTime<Utc>>)> {
    let actual = change.actual.unwrap_or_default();
    let start = actual.start.or(change.window.map(|it| it.start));
    let end = actual.end.or(change.window.map(|it| it.end));
    let [start, end] = [start, end].map(|time| time.map(|it| it.0.to_utc()));
    match change.state {
        ChangeState::Draft | ChangeState::Rejected | ChangeState::Cancelled => None,
        ChangeState::InProgress => Some((start?, None)),
        _ => Some((start?, end.or(start))),
    }
}

fn weight(cx: &Cx<'_>, change: &Change) -> score::Term {
    match change.state {
        ChangeState::Failed => return score::risk(1.0, "a change that failed"),
        ChangeState::RolledBack => return score::risk(1.0, "a change that was rolled back"),
        _ => {}
    }
    let (level, told) = match &change.risk {
        Some(risk) => (risk.level, "as it was requested"),
        None => (risk::assess(cx, change).level, "as computed now"),
    };
    let factor = match level {
        RiskLevel::High => 1.0,
        RiskLevel::Medium => 0.8,
        RiskLevel::Low => 0.6,
    };
    score::risk(factor, format!("a change of {level} risk, {told}"))
}
