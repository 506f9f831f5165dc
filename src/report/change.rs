//! A change, whole: when it is, who is hit, its tasks as they are meant, what is missing, what happened to it.
//! Made of sections, each its own function: the screen before a change is written and `change show` are the same.

use chrono::DateTime;
use chrono_tz::Tz;
use serde_json::{Map, Value, json};

use super::{Body, Card, Section, record};
use crate::graph::Graph;
use crate::graph::impact::{Effect, Impact, Options, Root, impact};
use crate::model::Change;
use crate::model::field::Window;
use crate::practice::{task, transition, window};
use crate::store::past::Event;
use crate::store::snapshot::{Entry, Snapshot};

/// From where a change is looked at
pub struct View<'a> {
    pub snapshot: &'a Snapshot,
    pub graph: &'a Graph,
    /// In the store's time zone.
    pub now: DateTime<Tz>,
}

/// How many of those that are hit are shown one by one
const SHOWN: usize = 12;

/// A change that is in the store, with what happened to it.
pub fn card(view: &View<'_>, entry: &Entry, change: &Change, events: &[Event]) -> Card {
    let mut card = record::card(view.snapshot, view.graph, entry);
    card.sections.retain(|section| section.title.as_deref() != Some("tasks"));
    retell_times(&mut card, view, change);
    card.sections.extend(sections(view, change));
    card.sections.extend(timeline(view, events));
    if let Some(computed) = card.json.get_mut("computed").and_then(Value::as_object_mut) {
        computed.extend(self::computed(view, change));
        computed.insert("timeline".to_owned(), events.iter().map(told).collect());
    }
    card
}

/// A change that is about to be written: what its writer should see before.
pub fn screen(view: &View<'_>, change: &Change) -> Card {
    let mut facts = vec![
        ("affects".to_owned(), change.affects.join(", ")),
        ("window".to_owned(), change.window.map_or("not said".to_owned(), |it| reading(view, it))),
    ];
    let outage = change.outage.map(|outage| ("outage".to_owned(), outage.to_string()));
    facts.extend(outage);
    facts.push(("requester".to_owned(), change.requester.clone()));
    facts.extend(change.assignee.clone().map(|it| ("assignee".to_owned(), it)));
    let mut parts = vec![Section { title: None, body: Body::Facts(facts) }];
    parts.extend(sections(view, change));
    let kind = format!("{} change", change.r#type);
    let heading = vec![change.id.clone(), change.title.clone(), kind, change.state.to_string()];
    Card { json: json!(computed(view, change)), id: change.id.clone(), heading, sections: parts }
}

/// What the graph and the calendar make of it.
fn sections(view: &View<'_>, change: &Change) -> Vec<Section> {
    [hit(view, change), tasks(view, change), missing(change)].into_iter().flatten().collect()
}

fn reading(view: &View<'_>, window: Window) -> String {
    window::reading(window, view.now)
}

/// Times as people read them, in the place of those of the record.
fn retell_times(card: &mut Card, view: &View<'_>, change: &Change) {
    let Some(Section { body: Body::Facts(facts), .. }) = card.sections.first_mut() else { return };
    let ran = change.actual.and_then(|it| Some(Window { start: it.start?, end: it.end? }));
    let window = change.window.map(|window| reading(view, window));
    let actual = ran.map(|ran| window::extent(ran, view.now.timezone()));
    for (name, told) in [("window", window), ("actual", actual)] {
        let fact = facts.iter_mut().find(|(it, _)| it == name);
        if let (Some(fact), Some(told)) = (fact, told) {
            fact.1 = told;
        }
    }
}

/// Who is hit while what is touched is down; a person's word against the graph counts.
fn hits(view: &View<'_>, change: &Change) -> Vec<(String, Effect, String)> {
    let roots: Vec<Root> = change.affects.iter().map(Root::new).collect();
    let impact: Impact<'_> = impact(view.graph, &roots, &Options::default());
    let spared = |id: &str| change.not_impacted.iter().any(|it| it.id.eq_ignore_ascii_case(id));
    let found = impact.hits().iter().filter(|hit| !spared(hit.asset));
    let mut hits: Vec<(String, Effect, String)> =
        found.map(|hit| (hit.asset.to_owned(), hit.effect, impact.path(hit).join(" → "))).collect();
    for more in &change.also_impacted {
        if !hits.iter().any(|(id, ..)| id.eq_ignore_ascii_case(&more.id)) {
            hits.push((more.id.clone(), Effect::Degraded, more.reason.clone()));
        }
    }
    hits
}

fn hit(view: &View<'_>, change: &Change) -> Option<Section> {
    if change.affects.is_empty() {
        return None;
    }
    let hits = hits(view, change);
    let counts: Vec<String> = Effect::ALL
        .into_iter()
        .map(|effect| (hits.iter().filter(|hit| hit.1 == effect).count(), effect))
        .filter(|(count, _)| *count > 0)
        .map(|(count, effect)| format!("{count} {}", effect.name().replace('_', " ")))
        .collect();
    let title = format!("hit while {} down", if change.affects.len() == 1 { "it is" } else { "they are" });
    if hits.is_empty() {
        let body = Body::Lines(vec!["nobody".to_owned()]);
        return Some(Section { title: Some(title), body });
    }
    let row = |(id, effect, path): &(String, Effect, String)| {
        let asset = view.snapshot.asset(id);
        let criticality = asset.and_then(|it| it.criticality).map(|it| it.to_string());
        let owner = asset.and_then(|it| it.owner.clone());
        let effect = effect.name().replace('_', " ");
        vec![id.clone(), effect, criticality.unwrap_or_default(), owner.unwrap_or_default(), path.clone()]
    };
    let mut rows: Vec<Vec<String>> = hits.iter().take(SHOWN).map(row).collect();
    if hits.len() > SHOWN {
        let more = format!("and {} more: itsm impact {}", hits.len() - SHOWN, change.affects.join(" "));
        rows.push(vec!["…".to_owned(), String::new(), String::new(), String::new(), more]);
    }
    let columns = ["id", "effect", "criticality", "owner", "through"].map(str::to_owned).to_vec();
    let body = Body::Table { columns, rows };
    Some(Section { title: Some(format!("{title} ({})", counts.join(", "))), body })
}

/// The tasks, with what they leave empty.
fn tasks(view: &View<'_>, change: &Change) -> Option<Section> {
    let zone = view.now.timezone();
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
fn missing(change: &Change) -> Option<Section> {
    let mut lines: Vec<String> =
        transition::missing(change).into_iter().map(|field| format!("{field}: {}", wanted(field))).collect();
    if transition::owes_review(change) {
        lines.push(format!("review: itsm change review {} --outcome failure --notes \"…\"", change.id));
    }
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

fn timeline(view: &View<'_>, events: &[Event]) -> Option<Section> {
    let zone = view.now.timezone();
    let row = |event: &Event| {
        vec![
            event.at.with_timezone(&zone).format("%Y-%m-%d %H:%M").to_string(),
            event.by.clone(),
            event.action.clone().unwrap_or_default(),
            event.commit.chars().take(8).collect(),
            event.subject.clone(),
        ]
    };
    let columns = ["at", "by", "action", "commit", "subject"].map(str::to_owned).to_vec();
    let body = Body::Table { columns, rows: events.iter().map(row).collect() };
    (!events.is_empty()).then(|| Section { title: Some("timeline".to_owned()), body })
}

fn told(event: &Event) -> Value {
    let Event { commit, at, by, action, subject } = event;
    json!({"commit": commit, "time": at.to_rfc3339(), "author": by, "action": action, "summary": subject})
}

/// The same for programs.
fn computed(view: &View<'_>, change: &Change) -> Map<String, Value> {
    let hits = hits(view, change);
    let mut computed = Map::new();
    for effect in Effect::ALL {
        let ids: Vec<&str> = hits.iter().filter(|hit| hit.1 == effect).map(|hit| hit.0.as_str()).collect();
        computed.insert(effect.name().to_owned(), json!(ids));
    }
    let whole = |it: task::Whole<'_>| {
        json!({"id": it.task.id, "title": it.task.title, "state": it.task.state,
               "assignee": it.assignee, "affects": it.affects, "window": it.window})
    };
    computed.insert("tasks".to_owned(), task::tasks(change).into_iter().map(whole).collect());
    computed.insert("missing".to_owned(), json!(transition::missing(change)));
    computed
}
