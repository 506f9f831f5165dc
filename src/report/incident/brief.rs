//! What whoever has just opened an incident must know, in a few lines: how bad it is, whom to call, who else is at work.

use chrono::DateTime;

use super::View;
use super::part;
use crate::model::problem::ProblemState;
use crate::model::zone::Tz;
use crate::model::{Incident, Problem};
use crate::practice::Cx;
use crate::practice::incident::around::{Stage, Trouble, Work};
use crate::practice::incident::call::{contact, first, who_answers};
use crate::practice::incident::ladder;
use crate::practice::radius::Hit;
use crate::practice::recurrence::Recurrence;
use crate::practice::window::{clock, length};
use crate::report::outlook::counts;
use crate::store::snapshot::Snapshot;

/// So many of those that are hit are named
const NAMED: usize = 5;

/// All of it, the most pressing first.
pub fn brief(cx: &Cx<'_>, incident: &Incident) -> Vec<String> {
    let view = View::new(cx, incident);
    let mut lines = vec![part::priority(&cx.snapshot.settings, incident)];
    let because = incident.weighed.iter().flat_map(|it| it.because.iter());
    lines.extend(because.map(|line| format!("  {line}")));
    lines.extend(part::outage(cx, incident).map(|outage| format!("out for {outage}")));
    lines.extend(view.around.changes.iter().map(|it| told_of_work(it, cx.now)));
    lines.extend(view.around.incidents.iter().map(|it| told_of_incident(incident, it)));
    lines.push(hit(&view));
    lines.extend(called(cx.snapshot, incident, cx.now));
    lines.extend(rungs(cx.snapshot, incident, cx.now));
    lines.extend(view.around.before.iter().map(told_of_before));
    let problems = view.around.problems.iter();
    lines.extend(problems.map(|it| {
        format!(
            "{}; if so: itsm incident link {} --problem {}",
            told_of_problem(it),
            incident.id,
            it.record.id
        )
    }));
    lines
}

/// Who is hit and how badly, by name as far as there is room.
fn hit(view: &View<'_, '_>) -> String {
    let hits = &view.radius.hits;
    if view.radius.touched.is_empty() {
        return format!(
            "nobody knows yet what is broken: itsm incident set {} affects+=ASSET",
            view.incident.id
        );
    }
    if hits.is_empty() {
        return "hits nobody else".to_owned();
    }
    let names: Vec<&str> = hits.iter().take(NAMED).map(|hit: &Hit| hit.asset.as_str()).collect();
    let rest = hits.len().saturating_sub(NAMED);
    let more =
        if rest > 0 { format!(" and {rest} more: itsm impact {}", view.incident.id) } else { String::new() };
    format!("hits others: {} ({}{more})", counts(&view.radius), names.join(", "))
}

/// The team that has it, and who there is called now.
pub fn called(snapshot: &Snapshot, incident: &Incident, now: DateTime<Tz>) -> Vec<String> {
    let team = incident.team.as_ref().and_then(|team| contact(snapshot, team, ""));
    let first = first(snapshot, incident, now);
    let is_another = |team: &&_| first.as_ref() != Some(*team);
    let mut lines: Vec<String> =
        team.iter().filter(is_another).map(|team| format!("team {}", team.in_words())).collect();
    match first {
        Some(first) => lines.push(format!("call {}", first.in_words())),
        None => lines.push(format!(
            "nobody is recorded who could be called: itsm incident assign {} --team TEAM",
            incident.id
        )),
    }
    lines
}

/// The rungs of the ladder that are still to be called.
pub fn rungs(snapshot: &Snapshot, incident: &Incident, now: DateTime<Tz>) -> Vec<String> {
    let Some(next) = ladder::next(snapshot, incident) else { return Vec::new() };
    let rungs = ladder::rungs(snapshot, incident).into_iter().filter(|rung| rung.due >= next.due);
    let told = |rung: ladder::Rung<'_>| {
        let at = clock(rung.due, now);
        let late = if rung.due < now.to_utc() { ", which is over" } else { "" };
        let who = who_answers(snapshot, rung.call, now).map_or(rung.call.to_owned(), |it| it.in_words());
        format!("if it is not back by {at}{late}: {who}")
    };
    rungs.map(told).collect()
}

/// `running: CHG-… Install the firmware (jeff.baf, since 01:05): findb1 → switch03`
pub fn told_of_work(work: &Work<'_>, now: DateTime<Tz>) -> String {
    let change = work.change;
    let who = change.assignee.as_ref().unwrap_or(&change.requester);
    let (stage, when) = match work.stage {
        Stage::Running { since } => {
            ("running", since.map_or(String::new(), |since| format!(", since {}", clock(since, now))))
        }
        Stage::Due { until } => ("in its window", format!(", until {}", clock(until, now))),
        Stage::Over { at } => ("just done", format!(", {} ago", length(now.to_utc() - at))),
    };
    let title = one_line(&change.title);
    format!("{stage}: {} {title} ({who}{when}): {}", change.id, work.path.join(" → "))
}

fn told_of_incident(own: &Incident, it: &Trouble<'_, Incident>) -> String {
    let other = it.record;
    format!(
        "open: {} {} ({}); if it is the same: itsm incident close {} --duplicate-of {}",
        other.id,
        one_line(&other.title),
        it.path.join(" → "),
        own.id,
        other.id
    )
}

pub fn told_of_problem(it: &Trouble<'_, Problem>) -> String {
    let problem = it.record;
    let what = if problem.state == ProblemState::KnownError { "known error" } else { "problem" };
    let workaround = problem.workaround.as_deref().map(one_line);
    let workaround = workaround.map(|it| format!("; workaround: {}", it.trim_end_matches('.')));
    let workaround = workaround.unwrap_or_default();
    format!("{what}: {} {} ({}){workaround}", problem.id, one_line(&problem.title), it.path.join(" → "))
}

/// `again: INC-… title (2020-11-08): the same asset`
pub fn told_of_before(it: &Recurrence<'_>) -> String {
    let other = it.incident;
    let because: Vec<String> = it.because.iter().take(1).map(ToString::to_string).collect();
    let day = other.began().0.format("%Y-%m-%d");
    format!("again: {} {} ({day}): {}", other.id, one_line(&other.title), because.concat())
}

/// A record's text on one line of a message.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
