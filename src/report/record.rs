//! One record, whole: its own fields, and what the other records say of it.

use chrono::DateTime;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{Body, Card, Section};
use crate::graph::{Graph, Tie};
use crate::model::asset::Strength;
use crate::model::field::Window;
use crate::model::person::Status;
use crate::model::value::plain;
use crate::model::{Asset, Change, Incident, Kind, Person, Record, Team};
use crate::practice::window::{extent, moment};
use crate::store::snapshot::{Entry, Snapshot};

/// Fields that the heading or a section of its own shows
const SHOWN_ELSEWHERE: [&str; 10] =
    ["id", "type", "name", "title", "lifecycle", "state", "depends_on", "supports", "log", "tasks"];

/// All that is known of a record.
pub fn card(snapshot: &Snapshot, graph: &Graph, entry: &Entry) -> Card {
    let record = entry.record.to_json();
    let computed = computed(snapshot, graph, entry);
    let mut facts = facts(snapshot, &record);
    facts.push(("file".to_owned(), entry.file.to_string()));
    let mut sections = vec![Section { title: None, body: Body::Facts(facts) }];
    sections.extend(texts(&record));
    sections.extend(mappings(&record));
    sections.extend(own_sections(&record));
    if entry.kind() == Kind::Asset {
        sections.extend(ties(snapshot, "stands on", &graph.dependencies(&entry.id)));
        sections.extend(ties(snapshot, "stands under", &graph.dependents(&entry.id)));
    }
    sections.extend(computed.iter().filter_map(|(name, value)| section(snapshot, name, value)));
    let mut json = record;
    if let Value::Object(fields) = &mut json {
        fields.insert("computed".to_owned(), Value::Object(computed));
    }
    Card { json, id: entry.id.clone(), heading: heading(entry), sections }
}

fn heading(entry: &Entry) -> Vec<String> {
    let mut heading = vec![entry.id.clone()];
    if entry.record.title() != entry.id {
        heading.push(entry.record.title().to_owned());
    }
    let words = match &*entry.record {
        Record::Asset(it) => vec![it.r#type.clone(), it.lifecycle.to_string()],
        Record::Change(it) => vec![format!("{} change", it.r#type), it.state.spoken()],
        Record::Incident(it) => vec!["incident".to_owned(), it.state.to_string()],
        Record::Problem(it) => vec!["problem".to_owned(), it.state.spoken()],
        Record::Person(it) => vec!["person".to_owned(), it.status.to_string()],
        Record::Calendar(it) => vec![it.r#type.to_string()],
        other => vec![other.kind().to_string()],
    };
    heading.extend(words);
    heading
}

/// The short fields, a line each; a person or a team with their name.
fn facts(snapshot: &Snapshot, record: &Value) -> Vec<(String, String)> {
    let fields = record.as_object().into_iter().flatten();
    fields
        .filter(|(name, value)| !SHOWN_ELSEWHERE.contains(&name.as_str()) && is_short(value))
        .map(|(name, value)| (name.replace('_', " "), named(snapshot, value)))
        .collect()
}

/// A time or a window as people where the store is read it; nothing for other values.
pub(super) fn time(snapshot: &Snapshot, value: &Value) -> Option<String> {
    let zone = snapshot.settings.zone();
    if let Ok(window) = Window::deserialize(value) {
        return Some(extent(window, zone));
    }
    let time = DateTime::parse_from_rfc3339(value.as_str()?).ok()?;
    Some(moment(time.to_utc(), zone))
}

/// `jim.bar (Jim Bar)`, and a word where they have left; a ticket with its title.
fn named(snapshot: &Snapshot, value: &Value) -> String {
    if let Some(time) = time(snapshot, value) {
        return time;
    }
    let text = plain(value);
    let Some(id) = value.as_str() else { return text };
    if let Some(person) = snapshot.person(id) {
        let left = if person.status == Status::Left { ", left" } else { "" };
        return format!("{text} ({}{left})", person.name);
    }
    if let Some(team) = snapshot.team(id) {
        return format!("{text} ({})", team.name);
    }
    match snapshot.get(id).filter(|it| matches!(it.kind(), Kind::Change | Kind::Incident | Kind::Problem)) {
        Some(ticket) => format!("{text} ({})", ticket.record.title()),
        None => text,
    }
}

/// Texts of several lines, under their own titles.
fn texts(record: &Value) -> Vec<Section> {
    let long = record.as_object().into_iter().flatten().filter(|(_, value)| is_long(value));
    let section = |(name, value): (&String, &Value)| Section {
        title: Some(name.replace('_', " ")),
        body: Body::Lines(plain(value).trim_end().lines().map(str::to_owned).collect()),
    };
    long.map(section).collect()
}

/// What needs more than a line: relations, tasks, the log.
fn own_sections(record: &Value) -> Vec<Section> {
    let fields = record.as_object().into_iter().flatten();
    let is_shown = |name: &str, value: &Value| !matches!(name, "depends_on" | "supports") && is_table(value);
    let lists = fields.filter(|(name, value)| is_shown(name, value));
    lists
        .filter_map(|(name, value)| {
            Some(Section { title: Some(name.replace('_', " ")), body: table(value)? })
        })
        .collect()
}

fn table(list: &Value) -> Option<Body> {
    let items = list.as_array().filter(|items| !items.is_empty())?;
    if items.iter().all(|item| !item.is_object()) {
        return Some(Body::Lines(vec![plain(list)]));
    }
    let mut columns: Vec<String> = Vec::new();
    for key in items.iter().filter_map(Value::as_object).flat_map(Map::keys) {
        if !columns.contains(key) {
            columns.push(key.clone());
        }
    }
    let cell = |item: &Value, column: &String| match item {
        Value::Object(fields) => fields.get(column).map(plain).unwrap_or_default(),
        plain_item if column == "id" => plain(plain_item),
        _ => String::new(),
    };
    let rows = items.iter().map(|item| columns.iter().map(|column| cell(item, column)).collect()).collect();
    Some(Body::Table { columns, rows })
}

/// Mappings of more than a pair or two, such as attributes, a line each.
fn mappings(record: &Value) -> Vec<Section> {
    let large = record.as_object().into_iter().flatten().filter(|(_, value)| is_large(value));
    let facts = |value: &Value| {
        let pairs = value.as_object().into_iter().flatten();
        pairs.map(|(key, value)| (key.clone(), plain(value))).collect()
    };
    let section = |(name, value): (&String, &Value)| Section {
        title: Some(name.replace('_', " ")),
        body: Body::Facts(facts(value)),
    };
    large.map(section).collect()
}

fn is_short(value: &Value) -> bool {
    !is_long(value) && !is_table(value) && !is_large(value)
}

fn is_large(value: &Value) -> bool {
    value.as_object().is_some_and(|fields| fields.len() > 2)
}

fn is_long(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.contains('\n') || text.chars().count() > 100)
}

fn is_table(value: &Value) -> bool {
    value.as_array().is_some_and(|items| items.iter().any(Value::is_object))
}

/// What the other records say of this one.
fn computed(snapshot: &Snapshot, graph: &Graph, entry: &Entry) -> Map<String, Value> {
    let mut computed = Map::new();
    let mut put = |name: &str, ids: Vec<String>| {
        if !ids.is_empty() {
            computed.insert(name.to_owned(), json!(ids));
        }
    };
    let id = entry.id.as_str();
    match &*entry.record {
        Record::Asset(_) => {
            put("dependencies", graph.dependencies(id).into_iter().map(|it| it.asset.to_owned()).collect());
            put("dependents", graph.dependents(id).into_iter().map(|it| it.asset.to_owned()).collect());
            put("changes", ids_of::<Change>(snapshot, |it| names(&it.affects, id)));
            put("incidents", ids_of::<Incident>(snapshot, |it| names(&it.affects, id)));
        }
        Record::Person(_) => {
            put(
                "teams",
                ids_of::<Team>(snapshot, |team| names(&team.members, id) || is(team.lead.as_ref(), id)),
            );
            put("owns", owned_by(snapshot, id));
        }
        Record::Team(_) => {
            put("owns", owned_by(snapshot, id));
            put("supports", ids_of::<Asset>(snapshot, |it| is(it.support_group.as_ref(), id)));
        }
        Record::Change(_) => {
            let approvals = snapshot.of_kind(Kind::Approval).filter(|it| mentions(it, id));
            put("approvals", approvals.map(|it| it.id.clone()).collect());
            put("incidents", ids_of::<Incident>(snapshot, |it| is(it.caused_by.as_ref(), id)));
        }
        Record::Incident(_) => {
            let problems = snapshot.of_kind(Kind::Problem).filter(|it| mentions(it, id));
            put("problems", problems.map(|it| it.id.clone()).collect());
        }
        Record::Template(_) => {
            let is_made = |it: &Change| is(it.template.as_ref(), id);
            put("changes", ids_of::<Change>(snapshot, is_made));
        }
        Record::Problem(_) | Record::Approval(_) | Record::Calendar(_) | Record::Policy(_) => {}
    }
    computed
}

/// Assets in use that a person or a team answers for, first or second.
pub fn owned_by(snapshot: &Snapshot, owner: &str) -> Vec<String> {
    let is_owner = |it: &Asset| is(it.owner.as_ref(), owner) || is(it.secondary_owner.as_ref(), owner);
    ids_of::<Asset>(snapshot, |it| !it.lifecycle.is_over() && is_owner(it))
}

fn ids_of<T: crate::model::Typed>(snapshot: &Snapshot, test: impl Fn(&T) -> bool) -> Vec<String> {
    snapshot.of::<T>().filter(|(_, record)| test(record)).map(|(entry, _)| entry.id.clone()).collect()
}

fn names(list: &[String], id: &str) -> bool {
    list.iter().any(|it| it.eq_ignore_ascii_case(id))
}

fn is(field: Option<&String>, id: &str) -> bool {
    field.is_some_and(|it| it.eq_ignore_ascii_case(id))
}

fn mentions(entry: &Entry, id: &str) -> bool {
    let mut found = false;
    entry.record.references(&mut |reference| found |= reference.target.eq_ignore_ascii_case(id));
    found
}

/// The neighbours in the graph, whichever end tells of them, each with how it is tied.
fn ties(snapshot: &Snapshot, title: &str, ties: &[Tie<'_>]) -> Option<Section> {
    let row = |tie: &Tie<'_>| {
        let entry = snapshot.get(tie.asset);
        let title = entry.map(|it| it.record.title().to_owned()).filter(|title| title != tie.asset);
        let soft = (tie.strength == Strength::Soft).then(|| "soft".to_owned());
        let group = tie.group.map(|group| format!("group {group}"));
        let everything = tie.everything.then(|| "supports everything".to_owned());
        let how = [tie.via.map(str::to_owned), soft, group, everything];
        let how: Vec<String> = how.into_iter().flatten().collect();
        vec![
            tie.asset.to_owned(),
            entry.map(state).unwrap_or_default(),
            how.join(", "),
            title.unwrap_or_default(),
        ]
    };
    let columns = ["id", "is", "how", "title"].map(str::to_owned).to_vec();
    let body = Body::Table { columns, rows: ties.iter().map(row).collect() };
    (!ties.is_empty()).then(|| Section { title: Some(format!("{title} ({})", ties.len())), body })
}

/// What was computed, each id with what it is; neighbours in the graph have their own tables.
fn section(snapshot: &Snapshot, name: &str, ids: &Value) -> Option<Section> {
    if matches!(name, "dependencies" | "dependents") {
        return None;
    }
    let ids = ids.as_array()?;
    let row = |id: &Value| {
        let id = plain(id);
        let entry = snapshot.get(&id);
        let title =
            entry.map(|it| it.record.title().to_owned()).filter(|title| *title != id).unwrap_or_default();
        vec![id, entry.map(state).unwrap_or_default(), title]
    };
    let columns = ["id", "is", "title"].map(str::to_owned).to_vec();
    Some(Section {
        title: Some(format!("{name} ({})", ids.len())),
        body: Body::Table { columns, rows: ids.iter().map(row).collect() },
    })
}

/// The one word that tells most about a record.
fn state(entry: &Entry) -> String {
    match &*entry.record {
        Record::Asset(it) => it.r#type.clone(),
        Record::Change(it) => it.state.spoken(),
        Record::Incident(it) => it.state.spoken(),
        Record::Problem(it) => it.state.spoken(),
        Record::Approval(it) => it.decision.to_string(),
        Record::Person(it) => it.status.to_string(),
        other => other.kind().to_string(),
    }
}

/// What the person is to others: for `whoami`.
pub fn roles(snapshot: &Snapshot, person: &Person) -> Vec<(String, String)> {
    let teams = ids_of::<Team>(snapshot, |team| names(&team.members, &person.id));
    let leads = ids_of::<Team>(snapshot, |team| is(team.lead.as_ref(), &person.id));
    let owns = owned_by(snapshot, &person.id);
    let roles = [("member of", teams), ("leads", leads), ("owns", owns)];
    roles
        .into_iter()
        .filter(|(_, ids)| !ids.is_empty())
        .map(|(role, ids)| (role.to_owned(), ids.join(", ")))
        .collect()
}
