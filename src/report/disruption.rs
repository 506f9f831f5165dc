//! The service disruption report: the form, filled from the incident's record. What nobody recorded is said to be missing
//! and never guessed.

use chrono::DateTime;
use serde_json::{Value, json};

use super::agenda::written;
use super::{Body, Card, Section};
use crate::graph::Graph;
use crate::model::Incident;
use crate::model::field::Time;
use crate::model::incident::{Entry as LogEntry, Hypothesis, HypothesisState};
use crate::model::zone::Tz;
use crate::practice::disruption::{self, at_least, in_minutes};
use crate::practice::incident::log::in_order;
use crate::practice::stricken::{Hit, felt, hits};
use crate::practice::window::zoned;
use crate::store::snapshot::{Entry, Snapshot};

/// What stands where nothing was recorded
const MISSING: &str = "not recorded";

/// What the report is made of
pub struct Disruption<'a> {
    pub snapshot: &'a Snapshot,
    pub graph: &'a Graph,
    pub entry: &'a Entry,
    pub incident: &'a Incident,
    pub now: DateTime<Tz>,
}

/// A line of the form: what it is called there, its name in JSON, and the value
struct Field {
    label: &'static str,
    key: &'static str,
    value: Value,
    told: String,
}

impl Field {
    fn text(label: &'static str, key: &'static str, value: Option<String>) -> Field {
        let told = value.clone().unwrap_or_else(|| MISSING.to_owned());
        Field { label, key, value: json!(value), told }
    }

    fn list(label: &'static str, key: &'static str, items: Vec<String>) -> Field {
        let told = if items.is_empty() { MISSING.to_owned() } else { items.join("\n") };
        Field { label, key, value: json!(items), told }
    }
}

/// The form.
pub fn card(it: &Disruption<'_>) -> Card {
    let hits = hits(it.snapshot, it.graph, it.incident);
    let (summary, details) = (summary(it, &hits), details(it, &hits));
    let mut json = json!({
        "incident": it.entry.id,
        "disruption": disruption::why(it.snapshot, it.incident, it.now.to_utc()).map(|why| why.words()),
        "due": report_state(it).due().map(|due| written(due.to_utc(), it.now.timezone())),
        "late": report_state(it).is_late(),
        "draft": it.incident.report.is_none(),
    });
    for field in summary.iter().chain(&details) {
        json[field.key] = field.value.clone();
    }
    json["notes"] = json!(notes(it));
    json["log"] = in_order(&it.incident.log).into_iter().map(|entry| log_json(it, entry)).collect();
    json["filled_out_by"] = json!(it.incident.report.as_ref().map(|report| &report.by));
    json["filled_out_at"] = json!(it.incident.report.as_ref().map(|report| report.at));
    let draft = it.incident.report.is_none().then(|| "draft".to_owned());
    let heading =
        ["Service disruption report".to_owned(), it.entry.id.clone()].into_iter().chain(draft).collect();
    Card { json, id: it.entry.id.clone(), heading, sections: sections(it, &summary, &details) }
}

fn sections(it: &Disruption<'_>, summary: &[Field], details: &[Field]) -> Vec<Section> {
    let titled = |title: &str, body| Section { title: Some(title.to_owned()), body };
    let facts = |fields: &[Field]| {
        Body::Facts(fields.iter().map(|field| (field.label.to_owned(), field.told.clone())).collect())
    };
    let notes = match notes(it) {
        notes if notes.is_empty() => vec![MISSING.to_owned()],
        notes => notes,
    };
    vec![
        Section { title: None, body: facts(summary) },
        titled("Incident details", facts(details)),
        titled("Notes", Body::Lines(notes)),
        titled("Incident log", log(it)),
        titled("Person filling out form", Body::Lines(vec![filled_out(it)])),
    ]
}

/// What the policy says that the report includes.
fn summary(it: &Disruption<'_>, hits: &[Hit]) -> Vec<Field> {
    let report = it.incident.report.as_ref();
    let felt = felt(it.snapshot, it.graph, hits).into_iter().map(|hit| described(it, hit)).collect();
    vec![
        Field::list("Affected service", "affected_services", felt),
        Field::text("Nature of the disruption", "nature", Some(nature(it))),
        Field::text("Reason for the disruption", "reason", report.map(|report| report.reason.clone())),
        Field::text("Length, from onset to restoration", "length", Some(length(it))),
        Field::text(
            "Recommendations for future improvement",
            "recommendations",
            report.and_then(|report| report.recommendations.clone()),
        ),
    ]
}

fn nature(it: &Disruption<'_>) -> String {
    let why = disruption::why(it.snapshot, it.incident, it.now.to_utc());
    match why {
        Some(why) => format!("{} ({})", it.incident.title, why.words()),
        None => format!("{} (no service disruption by this store's rule)", it.incident.title),
    }
}

/// The fields of the form, in its order and with its names.
fn details(it: &Disruption<'_>, hits: &[Hit]) -> Vec<Field> {
    let incident = it.incident;
    let who = |id: &Option<String>| id.as_ref().map(|id| named(it.snapshot, id));
    let all = |ids: &[String]| ids.iter().map(|id| named(it.snapshot, id)).collect::<Vec<_>>();
    let text = |text: &Option<String>| text.as_ref().map(|text| text.trim_end().to_owned());
    vec![
        Field::text("Incident Name", "name", Some(incident.title.clone())),
        Field::text("Incident Reference #", "reference", Some(it.entry.id.clone())),
        time(it, "Date/Time Service Went Down", "went_down", incident.down_at),
        time(it, "Date/Time Incident Recorded", "recorded", Some(incident.recorded_at)),
        Field::text("Discovered/Reported By", "reported_by", who(&incident.reported_by)),
        Field::text("Incident Manager", "manager", who(&incident.manager)),
        Field::text("Communications Manager", "communications_manager", who(&incident.communications)),
        Field::list("Systems Affected", "systems", hits.iter().map(|hit| described(it, hit)).collect()),
        Field::list("System Owner", "owners", owners(it)),
        Field::list("Populations Affected", "populations", incident.populations.clone()),
        Field::text("Symptoms/Problem Description", "symptoms", text(&incident.symptoms)),
        Field::list("Staff Involved", "staff", all(&incident.staff)),
        Field::text("Determined Cause", "cause", text(&incident.cause)),
        Field::text("Resolution", "resolution", text(&incident.resolution)),
        time(it, "Date/Time Service Restored", "restored", incident.restored_at),
        Field::text("Outage Duration", "duration", Some(length(it))),
    ]
}

fn time(it: &Disruption<'_>, label: &'static str, key: &'static str, time: Option<Time>) -> Field {
    let told = time.map_or_else(|| MISSING.to_owned(), |time| moment(it, time));
    let value = json!(time.map(|time| written(time.0.to_utc(), it.now.timezone())));
    Field { label, key, value, told }
}

fn moment(it: &Disruption<'_>, time: Time) -> String {
    zoned(time.0, it.now.timezone())
}

fn length(it: &Disruption<'_>) -> String {
    let since = if it.incident.down_at.is_none() { ", counted from when it was recorded" } else { "" };
    let still = match (it.incident.restored_at, it.incident.state.is_open()) {
        (Some(_), _) => "",
        (None, true) => ", and still out",
        (None, false) => ", counted until now: nobody says when the service came back",
    };
    format!("{}{since}{still}", in_minutes(at_least(it.incident, it.now.to_utc())))
}

/// Who answers for what broke.
fn owners(it: &Disruption<'_>) -> Vec<String> {
    let assets = it.incident.affects.iter().filter_map(|id| it.snapshot.asset(id));
    let mut owners: Vec<String> = Vec::new();
    for owner in assets.flat_map(|asset| asset.owner.iter().chain(&asset.secondary_owner)) {
        let name = named(it.snapshot, owner);
        if !owners.contains(&name) {
            owners.push(name);
        }
    }
    owners
}

/// `GetPaid (getpaid), down`
fn described(it: &Disruption<'_>, hit: &Hit) -> String {
    let name = it.snapshot.asset(&hit.asset).and_then(|asset| asset.name.clone());
    let name = name.filter(|name| *name != hit.asset);
    let called = name.map_or_else(|| hit.asset.clone(), |name| format!("{name} ({})", hit.asset));
    format!("{called}: {}", hit.effect.words())
}

/// `Jim Bar (jim.bar)`; a name of no record as it stands.
fn named(snapshot: &Snapshot, id: &str) -> String {
    snapshot.name_of(id).map_or_else(|| id.to_owned(), |name| format!("{name} ({id})"))
}

/// What else there is to know: what was suspected, what it hangs together with, what was learnt.
fn notes(it: &Disruption<'_>) -> Vec<String> {
    let incident = it.incident;
    let hypothesis = |it: &Hypothesis| {
        let state = match it.state {
            HypothesisState::Open => "not looked into",
            HypothesisState::Verified => "verified",
            HypothesisState::RuledOut => "ruled out",
        };
        format!("Suspected: {} ({state})", it.cause)
    };
    let mut notes: Vec<String> = incident.hypotheses.iter().map(hypothesis).collect();
    let related = [
        ("Brought about by", &incident.caused_by),
        ("A case of", &incident.problem),
        ("Recorded before as", &incident.duplicates_of),
    ];
    for (word, id) in related {
        notes.extend(id.as_ref().map(|id| format!("{word} {}", titled(it.snapshot, id))));
    }
    notes.extend(incident.tasks.iter().map(|task| {
        let by =
            task.assignee.as_ref().map(|who| format!(", {}", named(it.snapshot, who))).unwrap_or_default();
        format!("Task {}: {} ({}{by})", task.id, task.title, task.state.spoken())
    }));
    notes.extend(incident.lessons.iter().map(|text| format!("Learnt: {}", text.trim_end())));
    notes
}

fn titled(snapshot: &Snapshot, id: &str) -> String {
    snapshot.get(id).map_or_else(|| id.to_owned(), |entry| format!("{} ({})", entry.id, entry.record.title()))
}

fn log(it: &Disruption<'_>) -> Body {
    let columns = ["Date/Time", "Event or People Contacted", "By"].map(str::to_owned).to_vec();
    let row = |entry: &LogEntry| {
        let to = if entry.to.is_empty() { String::new() } else { format!(" (to {})", entry.to.join(", ")) };
        let text = format!("{}: {}{to}", entry.kind, entry.text.trim_end());
        vec![moment(it, entry.at), text, named(it.snapshot, &entry.by)]
    };
    Body::Table { columns, rows: in_order(&it.incident.log).into_iter().map(row).collect() }
}

fn log_json(it: &Disruption<'_>, entry: &LogEntry) -> Value {
    json!({
        "at": written(entry.at.0.to_utc(), it.now.timezone()),
        "by": entry.by,
        "kind": entry.kind.name(),
        "text": entry.text,
        "to": entry.to,
    })
}

fn report_state(it: &Disruption<'_>) -> disruption::Report {
    disruption::report(it.snapshot, it.incident, it.now)
}

fn filled_out(it: &Disruption<'_>) -> String {
    use disruption::Report;
    if let Some(report) = &it.incident.report {
        return format!("{}, {}", named(it.snapshot, &report.by), moment(it, report.at));
    }
    let day = |due: DateTime<Tz>| zoned(due, due.timezone());
    let owed = match report_state(it) {
        Report::Owed { due } => format!("due on {}", day(due)),
        Report::Late { due } => format!("late: it was due on {}", day(due)),
        Report::AfterRestoration => "due once the service is back".to_owned(),
        Report::NotOwed | Report::Given { .. } => "none is owed".to_owned(),
    };
    format!("Nobody yet, {owed}: itsm incident report {} --reason \"…\" --recommendations \"…\"", it.entry.id)
}
