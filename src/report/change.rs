//! A change, whole: when it is, who is hit, its tasks as they are meant, what is missing, what happened to it.
//! Made of sections, each its own function: the screen before a change is written and `change show` are the same.

use serde_json::{Map, Value, json};

use super::history::Event;
use super::{Body, Card, Section, agenda, outlook, record};
use crate::model::Change;
use crate::model::field::Window;
use crate::practice::outlook::{Outlook, outlook};
use crate::practice::{Cx, blame, task, transition, window};
use crate::store::snapshot::Entry;

/// A change that is in the store, with what happened to it.
pub fn card(cx: &Cx<'_>, entry: &Entry, change: &Change, events: &[Event]) -> Card {
    let outlook = outlook(cx, change);
    let mut card = record::card(cx.snapshot, cx.graph, entry);
    // Told by sections of their own.
    let is_told = |title: &str| title == "tasks" || title.starts_with("approvals (");
    card.sections.retain(|section| !section.title.as_deref().is_some_and(is_told));
    retell(&mut card, cx, change);
    card.sections.extend(sections(cx, change, &outlook));
    card.sections.extend(timeline(cx, events));
    if let Some(computed) = card.json.get_mut("computed").and_then(Value::as_object_mut) {
        computed.extend(self::computed(cx, change, &outlook));
        computed.insert("timeline".to_owned(), events.iter().map(|event| told(cx, event)).collect());
    }
    card
}

/// A change that is about to be written: what its writer should see before.
pub fn screen(cx: &Cx<'_>, change: &Change) -> Card {
    let outlook = outlook(cx, change);
    let mut facts = vec![
        ("affects".to_owned(), change.affects.join(", ")),
        ("window".to_owned(), change.window.map_or("not said".to_owned(), |it| reading(cx, it))),
    ];
    let outage = change.outage.map(|outage| ("outage".to_owned(), outage.to_string()));
    facts.extend(outage);
    facts.push(("requester".to_owned(), change.requester.clone()));
    facts.extend(change.assignee.clone().map(|it| ("assignee".to_owned(), it)));
    let mut parts = vec![Section { title: None, body: Body::Facts(facts) }];
    parts.extend(sections(cx, change, &outlook));
    let kind = format!("{} change", change.r#type);
    let heading = vec![change.id.clone(), change.title.clone(), kind, change.state.to_string()];
    Card { json: json!(computed(cx, change, &outlook)), id: change.id.clone(), heading, sections: parts }
}

/// What the graph and the calendar make of it.
fn sections(cx: &Cx<'_>, change: &Change, outlook: &Outlook<'_>) -> Vec<Section> {
    let mut sections = outlook::sections(cx, change, outlook);
    sections.extend([tasks(cx, change), missing(cx, change)].into_iter().flatten());
    sections
}

fn reading(cx: &Cx<'_>, window: Window) -> String {
    window::reading(window, cx.now)
}

/// Times as people read them, and the risk without what its own section tells, in the place of those of the record.
fn retell(card: &mut Card, cx: &Cx<'_>, change: &Change) {
    let Some(Section { body: Body::Facts(facts), .. }) = card.sections.first_mut() else { return };
    let ran = change.actual.and_then(|it| Some(Window { start: it.start?, end: it.end? }));
    let window = change.window.map(|window| reading(cx, window));
    let actual = ran.map(|ran| window::extent(ran, cx.now.timezone()));
    let risk = change.risk.as_ref().map(|risk| format!("{} when it was requested", risk.level));
    for (name, told) in [("window", window), ("actual", actual), ("risk", risk)] {
        let fact = facts.iter_mut().find(|(it, _)| it == name);
        if let (Some(fact), Some(told)) = (fact, told) {
            fact.1 = told;
        }
    }
}

/// The tasks, with what they leave empty.
fn tasks(cx: &Cx<'_>, change: &Change) -> Option<Section> {
    let zone = cx.now.timezone();
    let clock = |window: Window| {
        let [start, end] = [window.start, window.end].map(|it| it.0.with_timezone(&zone));
        format!("{} to {}", start.format("%a %H:%M"), end.format("%H:%M"))
    };
    let row = |it: &task::Whole<'_>| {
        vec![
            it.task.id.to_string(),
            it.task.state.to_string(),
            it.task.title.clone(),
            it.assignee.unwrap_or_default().to_owned(),
            it.affects.join(", "),
            it.window.map(clock).unwrap_or_default(),
        ]
    };
    let rows: Vec<Vec<String>> = task::tasks(change).iter().map(row).collect();
    let columns = ["id", "state", "title", "assignee", "affects", "when"].map(str::to_owned).to_vec();
    let title = format!("tasks ({})", rows.len());
    (!rows.is_empty()).then_some(Section { title: Some(title), body: Body::Table { columns, rows } })
}

/// What a reviewer will ask for.
fn missing(cx: &Cx<'_>, change: &Change) -> Option<Section> {
    let mut lines: Vec<String> =
        transition::missing(change).into_iter().map(|field| format!("{field}: {}", wanted(field))).collect();
    if transition::owes_review(change) {
        lines.push(format!("review: itsm change review {} --outcome failure --notes \"…\"", change.id));
    }
    let blaming = blame::unanswered(cx.snapshot, change);
    lines.extend(blaming.iter().map(|(incident, _)| {
        format!(
            "an answer to {}: itsm change review {} --outcome partial --notes \"…\"",
            incident.id, change.id
        )
    }));
    (!lines.is_empty()).then(|| Section { title: Some("missing".to_owned()), body: Body::Lines(lines) })
}

fn wanted(field: &str) -> &'static str {
    match field {
        "affects" => "what is touched",
        "window" => "when it is to run",
        "assignee" => "who does it",
        "why" => "why it is wanted",
        "plan" => "what will be done",
        "rollback" => "how it is undone",
        _ => "how it is known to have worked",
    }
}

pub(super) fn timeline(cx: &Cx<'_>, events: &[Event]) -> Option<Section> {
    let zone = cx.now.timezone();
    let row = |event: &Event| {
        vec![
            event.at.with_timezone(&zone).format("%Y-%m-%d %H:%M").to_string(),
            event.by.name.clone(),
            event.action.clone(),
            event.short().to_owned(),
            event.summary.clone(),
        ]
    };
    let columns = ["at", "by", "action", "commit", "what"].map(str::to_owned).to_vec();
    let body = Body::Table { columns, rows: events.iter().map(row).collect() };
    (!events.is_empty()).then(|| Section { title: Some("timeline".to_owned()), body })
}

pub(super) fn told(cx: &Cx<'_>, event: &Event) -> Value {
    json!({
        "commit": event.commit,
        "time": agenda::written(event.at, cx.now.timezone()),
        "author": event.by.name,
        "action": event.action,
        "summary": event.summary,
    })
}

/// The same for programs.
fn computed(cx: &Cx<'_>, change: &Change, outlook: &Outlook<'_>) -> Map<String, Value> {
    let mut computed = outlook::computed(cx, outlook);
    let whole = |it: task::Whole<'_>| {
        json!({"id": it.task.id, "title": it.task.title, "state": it.task.state,
               "assignee": it.assignee, "affects": it.affects, "window": it.window})
    };
    computed.insert("tasks".to_owned(), task::tasks(change).into_iter().map(whole).collect());
    computed.insert("missing".to_owned(), json!(transition::missing(change)));
    computed
}
