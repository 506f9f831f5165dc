//! The parts of which an incident's card is made, each its own function.

use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Value, json};

use super::super::{Body, Section};
use super::View;
use super::brief::{called, rungs, told_of_before, told_of_problem, told_of_work};
use crate::model::Incident;
use crate::model::incident::Entry;
use crate::model::settings::Settings;
use crate::model::zone::Tz;
use crate::practice::incident::around::{Stage, Work};
use crate::practice::incident::call::Contact;
use crate::practice::incident::clock::Clock;
use crate::practice::incident::log;
use crate::practice::window::{length, spoken};
use crate::practice::{Cx, disruption, priority, task};

/// How much of one entry is shown; `-f json` has all of it
const LONGEST: usize = 2000;

/// `P1: impact high, urgency high`, and where a person's word counts.
pub fn priority(settings: &Settings, incident: &Incident) -> String {
    let graded = match (priority::impact(incident), priority::urgency(incident)) {
        (Some(impact), Some(urgency)) => format!("impact {impact}, urgency {urgency}"),
        (Some(impact), None) => format!("impact {impact}, nobody has said how urgent it is"),
        (None, Some(urgency)) => format!("urgency {urgency}, nobody knows how much is hit"),
        (None, None) => "nobody knows yet what is hit".to_owned(),
    };
    match priority::of(settings, incident) {
        Some(level) if incident.priority.is_some() => format!("{level}, by a person's word ({graded})"),
        Some(level) => format!("{level}: {graded}"),
        None => format!("not known, taken as major: {graded}"),
    }
}

/// Whether a person's word counts anywhere before what was computed.
pub fn is_overridden(incident: &Incident) -> bool {
    let differs = |said: Option<_>, computed| said.is_some_and(|said| Some(said) != computed);
    let weighed = incident.weighed.as_ref();
    incident.priority.is_some()
        || differs(incident.impact, weighed.map(|it| it.impact))
        || differs(incident.urgency, weighed.map(|it| it.urgency))
}

/// `1h12m, since today 02:12`; nothing where nobody knows since when.
pub fn outage(cx: &Cx<'_>, incident: &Incident) -> Option<String> {
    let lasted = disruption::outage(incident, cx.now.to_utc())?;
    let since = spoken(incident.down_at?.0.to_utc(), cx.now);
    let goes_on = if incident.restored_at.is_none() { ", and it goes on" } else { "" };
    Some(format!("{}, since {since}{goes_on}", disruption::in_minutes(lasted)))
}

/// What impact and urgency come from, and what a person says against it.
pub fn because(incident: &Incident) -> Option<Section> {
    let weighed = incident.weighed.as_ref();
    let mut lines: Vec<String> = weighed.map(|it| it.because.clone()).unwrap_or_default();
    let said = [("impact", incident.impact), ("urgency", incident.urgency)];
    lines.extend(
        said.into_iter().filter_map(|(name, said)| Some(format!("{name} {}: a person's word", said?))),
    );
    lines.extend(incident.priority.map(|it| format!("priority {it}: a person's word")));
    section("why this priority", lines)
}

pub fn call(cx: &Cx<'_>, view: &View<'_, '_>) -> Option<Section> {
    if !view.incident.state.is_open() {
        return None;
    }
    let mut lines = called(cx.snapshot, view.incident, cx.now);
    lines.extend(rungs(cx.snapshot, view.incident, cx.now));
    section("whom to call", lines)
}

/// What is owed, the first due first.
pub fn owed(clocks: &[Clock], now: DateTime<Tz>) -> Option<Section> {
    let row = |it: &Clock| {
        vec![
            it.owed.name().to_owned(),
            it.what.clone().unwrap_or_default(),
            it.by.clone().unwrap_or_else(|| "nobody".to_owned()),
            spoken(it.due, now),
            distance(it.due, now.to_utc()),
        ]
    };
    let columns = ["owed", "what", "by", "due", ""].map(str::to_owned).to_vec();
    let body = Body::Table { columns, rows: clocks.iter().map(row).collect() };
    (!clocks.is_empty()).then(|| Section { title: Some(format!("owed ({})", clocks.len())), body })
}

/// `in 12m`, `35m late`
pub fn distance(due: DateTime<Utc>, now: DateTime<Utc>) -> String {
    if due < now { format!("{} late", length(now - due)) } else { format!("in {}", length(due - now)) }
}

pub fn clock_record(clock: &Clock, now: DateTime<Tz>) -> Value {
    json!({
        "incident": clock.incident,
        "owed": clock.owed.name(),
        "what": clock.what,
        "by": clock.by,
        "due": clock.due.with_timezone(&now.timezone()).to_rfc3339_opts(SecondsFormat::Secs, false),
        "late": clock.is_over(now.to_utc()),
        "when": distance(clock.due, now.to_utc()),
    })
}

pub fn contact_record(contact: &Contact) -> Value {
    json!({"who": contact.who, "name": contact.name, "kind": contact.kind.to_string(),
           "because": contact.because, "reach": contact.reach})
}

pub fn work_record(work: &Work<'_>) -> Value {
    let (stage, at) = match work.stage {
        Stage::Running { since } => ("running", since),
        Stage::Due { until } => ("due", Some(until)),
        Stage::Over { at } => ("over", Some(at)),
    };
    let change = work.change;
    json!({"id": change.id, "title": change.title, "assignee": change.assignee, "stage": stage,
           "at": at.map(|it| it.to_rfc3339_opts(SecondsFormat::Secs, true)), "path": work.path})
}

/// Changes, incidents and problems nearby, each by its name.
pub fn around(cx: &Cx<'_>, view: &View<'_, '_>) -> Option<Section> {
    let around = &view.around;
    let mut lines: Vec<String> = around.changes.iter().map(|it| told_of_work(it, cx.now)).collect();
    let near = |it: &crate::practice::incident::around::Trouble<'_, Incident>| {
        format!("open: {} {} ({})", it.record.id, it.record.title, it.path.join(" → "))
    };
    lines.extend(around.incidents.iter().map(near));
    lines.extend(around.before.iter().map(told_of_before));
    lines.extend(around.problems.iter().map(told_of_problem));
    section("what else goes on", lines)
}

pub fn suspicions(incident: &Incident) -> Option<Section> {
    let row = |(number, it): (usize, &crate::model::incident::Hypothesis)| {
        vec![(number + 1).to_string(), it.state.spoken(), it.cause.clone()]
    };
    let rows: Vec<Vec<String>> = incident.hypotheses.iter().enumerate().map(row).collect();
    table("hypotheses", &["", "is", "cause"], rows)
}

pub fn tasks(cx: &Cx<'_>, incident: &Incident) -> Option<Section> {
    let row = |it: &task::Whole<'_>| {
        let due = it.window.map(|window| spoken(window.end.0.to_utc(), cx.now));
        vec![
            it.task.id.to_string(),
            it.task.state.to_string(),
            it.task.title.clone(),
            it.assignee.unwrap_or_default().to_owned(),
            it.affects.join(", "),
            due.unwrap_or_default(),
        ]
    };
    let rows = task::of_incident(incident).iter().map(row).collect();
    table("tasks", &["id", "state", "title", "assignee", "affects", "due"], rows)
}

pub fn plan(incident: &Incident) -> Option<Section> {
    let row = |it: &crate::model::incident::Audience| {
        vec![
            it.audience.clone(),
            it.by.clone().unwrap_or_default(),
            it.every.map(|every| every.to_string()).unwrap_or_default(),
            it.sign_off.clone().unwrap_or_default(),
        ]
    };
    let rows = incident.communication_plan.iter().map(row).collect();
    table("communication plan", &["audience", "by", "every", "sign off"], rows)
}

/// The log in order, each entry with all its lines.
pub fn log(cx: &Cx<'_>, incident: &Incident) -> Option<Section> {
    let fact = |entry: &&Entry| {
        let to = if entry.to.is_empty() { String::new() } else { format!(" → {}", entry.to.join(", ")) };
        let at = spoken(entry.at.0.to_utc(), cx.now);
        (at, format!("{}, {}{to}: {}", entry.kind, entry.by, shown(&entry.text)))
    };
    let facts: Vec<(String, String)> = log::in_order(&incident.log).iter().map(fact).collect();
    let title = format!("log ({})", facts.len());
    (!facts.is_empty()).then_some(Section { title: Some(title), body: Body::Facts(facts) })
}

fn shown(text: &str) -> String {
    let text = text.trim_end();
    match text.char_indices().nth(LONGEST) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}… ({} bytes in all: -f json)", &text[..end], text.len()),
    }
}

fn section(title: &str, lines: Vec<String>) -> Option<Section> {
    (!lines.is_empty()).then(|| Section { title: Some(title.to_owned()), body: Body::Lines(lines) })
}

fn table(title: &str, columns: &[&str], rows: Vec<Vec<String>>) -> Option<Section> {
    let columns = columns.iter().map(|it| (*it).to_owned()).collect();
    let title = format!("{title} ({})", rows.len());
    (!rows.is_empty()).then_some(Section { title: Some(title), body: Body::Table { columns, rows } })
}
