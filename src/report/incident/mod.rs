//! An incident, whole: its priority and why, who is hit, whom to call, what is owed, what else goes on, its log. And in a
//! few lines, for whoever has just opened it.

mod brief;
mod part;

use serde_json::{Map, Value, json};

use super::history::Event;
use super::{Body, Card, Section, outlook, record};
use crate::graph::impact::Effect;
use crate::model::Incident;
use crate::model::settings::Settings;
use crate::practice::incident::around::{Around, around};
use crate::practice::incident::call::{self, Contact};
use crate::practice::incident::clock::{Clock, clocks};
use crate::practice::radius::{self, Radius};
use crate::practice::{Cx, disruption, priority};
use crate::store::snapshot::Entry;

pub use brief::{brief, called, rungs};
pub use part::{clock_record, contact_record, distance};

/// What is worked out of an incident
struct View<'a, 'i> {
    incident: &'i Incident,
    radius: Radius,
    around: Around<'a>,
    clocks: Vec<Clock>,
    first: Option<Contact>,
}

impl<'a, 'i> View<'a, 'i> {
    fn new(cx: &Cx<'a>, incident: &'i Incident) -> View<'a, 'i> {
        View {
            incident,
            radius: radius::of_incident(cx.snapshot, cx.graph, incident),
            around: around(cx, incident),
            clocks: clocks(cx.snapshot, incident, cx.now),
            first: call::first(cx.snapshot, incident, cx.now),
        }
    }
}

/// An incident that is in the store, with what happened to it.
pub fn card(cx: &Cx<'_>, entry: &Entry, incident: &Incident, events: &[Event]) -> Card {
    let view = View::new(cx, incident);
    let mut card = record::card(cx.snapshot, cx.graph, entry);
    let is_told = |title: &str| {
        matches!(title, "log" | "tasks" | "hypotheses" | "weighed" | "communication plan")
            || (incident.problem.is_some() && title.starts_with("problems ("))
    };
    card.sections.retain(|section| !section.title.as_deref().is_some_and(is_told));
    retell(&mut card, cx, incident);
    card.sections.extend(sections(cx, &view));
    card.sections.extend(super::change::timeline(cx, events));
    if let Some(computed) = card.json.get_mut("computed").and_then(Value::as_object_mut) {
        computed.extend(self::computed(cx, &view));
        computed.insert(
            "timeline".to_owned(),
            events.iter().map(|event| super::change::told(cx, event)).collect(),
        );
    }
    card
}

/// How its priority comes about, line by line.
pub fn priority_lines(settings: &Settings, incident: &Incident) -> Vec<String> {
    let mut lines = vec![part::priority(settings, incident)];
    if let Some(Section { body: Body::Lines(because), .. }) = part::because(incident) {
        lines.extend(because.into_iter().map(|line| format!("  {line}")));
    }
    lines
}

/// The same as an answer of its own.
pub fn priority_card(settings: &Settings, incident: &Incident) -> Card {
    let mut json = priority_record(settings, incident);
    json["incident"] = json!(incident.id);
    Card {
        json,
        id: incident.id.clone(),
        heading: vec![incident.id.clone(), part::priority(settings, incident)],
        sections: Vec::from_iter(part::because(incident).map(|it| Section { title: None, ..it })),
    }
}

fn priority_record(settings: &Settings, incident: &Incident) -> Value {
    let because = incident.weighed.as_ref().map(|it| it.because.clone()).unwrap_or_default();
    json!({
        "level": priority::of(settings, incident),
        "impact": priority::impact(incident),
        "urgency": priority::urgency(incident),
        "because": because,
        "overridden": part::is_overridden(incident),
    })
}

/// The facts that are computed stand first; what was weighed has a line of its own there.
fn retell(card: &mut Card, cx: &Cx<'_>, incident: &Incident) {
    let Some(Section { body: Body::Facts(facts), .. }) = card.sections.first_mut() else { return };
    facts.retain(|(name, _)| !matches!(name.as_str(), "impact" | "urgency" | "priority" | "weighed"));
    let mut first = vec![("priority".to_owned(), part::priority(&cx.snapshot.settings, incident))];
    first.extend(part::outage(cx, incident).map(|words| ("outage".to_owned(), words)));
    facts.splice(0..0, first);
}

fn sections(cx: &Cx<'_>, view: &View<'_, '_>) -> Vec<Section> {
    let mut sections = Vec::new();
    sections.extend(part::because(view.incident));
    sections.extend(outlook::hit(cx.snapshot, &view.radius));
    sections.extend(part::call(cx, view));
    sections.extend(part::owed(&view.clocks, cx.now));
    sections.extend(part::around(cx, view));
    sections.extend(part::suspicions(view.incident));
    sections.extend(part::tasks(cx, view.incident));
    sections.extend(part::plan(view.incident));
    sections.extend(part::log(cx, view.incident));
    sections
}

/// The same for programs.
fn computed(cx: &Cx<'_>, view: &View<'_, '_>) -> Map<String, Value> {
    let View { incident, radius, around, clocks, first } = view;
    let settings = &cx.snapshot.settings;
    let mut computed = Map::new();
    for effect in Effect::ALL {
        let hits = radius.hits.iter().filter(|hit| hit.effect == effect);
        computed.insert(effect.name().to_owned(), hits.map(|hit| hit.asset.as_str()).collect());
    }
    computed.insert("priority".to_owned(), priority_record(settings, incident));
    let outage = disruption::outage(incident, cx.now.to_utc());
    computed.insert("outage_minutes".to_owned(), json!(outage.map(|it| it.num_minutes())));
    computed.insert("call".to_owned(), json!(first.as_ref().map(part::contact_record)));
    computed.insert("owed".to_owned(), clocks.iter().map(|it| clock_record(it, cx.now)).collect());
    let work = around.changes.iter().map(part::work_record);
    computed.insert("changes".to_owned(), work.collect());
    let near = around.incidents.iter().map(|it| it.record.id.as_str());
    computed.insert("incidents".to_owned(), near.collect());
    let before = around.before.iter().map(|it| it.incident.id.as_str());
    computed.insert("recurrences".to_owned(), before.collect());
    let known = around.problems.iter().map(|it| it.record.id.as_str());
    computed.insert("known_problems".to_owned(), known.collect());
    computed
}
