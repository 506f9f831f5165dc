//! `itsm schema`: the JSON Schemas of records, of itsm.yaml, and of what commands print.

mod change;
mod difference;
mod history;
mod incident;
mod merging;
mod overview;
mod planned;
mod problem;
mod proof;
mod review;
mod telling;

use clap::Args;
use clap_complete::engine::ArgValueCandidates;
use serde_json::{Value, json};

use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::finding::quoted;
use crate::model::Kind;
use crate::model::field::TaskState;
use crate::model::id::nearest;
use crate::model::incident::Priority;
use crate::model::schema::{self, Subject};
use crate::render;

/// Print the JSON Schema (draft 2020-12) of a kind of record, of itsm.yaml, or of what a command prints
#[derive(Debug, Args)]
pub struct SchemaArgs {
    /// asset, change … · itsm · output/validate …; all names are listed where none is given
    #[arg(value_name = "NAME", add = ArgValueCandidates::new(complete::schemas))]
    name: Option<String>,
}

pub fn run(cx: &Context, args: &SchemaArgs) -> Result<Outcome, Trouble> {
    let all = all();
    let Some(name) = &args.name else {
        let names: String = all.iter().map(|(name, _)| format!("{name}\n")).collect();
        cx.terminal.print(names.as_bytes())?;
        return Ok(Outcome::Yes);
    };
    let Some((_, schema)) = all.iter().find(|(known, _)| known == name) else {
        let help = match nearest(name, all.iter().map(|(name, _)| name.as_str())).as_slice() {
            [] => "`itsm schema` lists all names".to_owned(),
            near => format!("did you mean {}?", quoted(near)),
        };
        return Err(Trouble::with_help(format!("there is no schema `{name}`"), help));
    };
    cx.terminal.print(text(schema).as_bytes())?;
    Ok(Outcome::Yes)
}

/// Every schema, by the name of its file without `.schema.json`.
pub fn all() -> Vec<(String, Value)> {
    let records = Subject::all().map(|subject| (subject.name().to_owned(), schema::of(subject).clone()));
    let outputs = render::schemas().into_iter().map(|(name, schema)| (name.to_owned(), schema));
    let lists = Kind::ALL.iter().map(|kind| (format!("{kind}-list"), list(*kind)));
    let shown = Kind::ALL.iter().map(|kind| (format!("{kind}-show"), show(*kind)));
    let outputs = outputs.chain(lists).chain(shown).chain(answers());
    records.chain(outputs.map(|(name, schema)| (format!("output/{name}"), schema))).collect()
}

/// What `itsm KIND list -f json` prints.
fn list(kind: Kind) -> Value {
    let (mut record, definitions) = parts(kind);
    if record["properties"].get("id").is_none() {
        record["properties"]["id"] = json!({ "type": "string", "description": "What its file is called" });
    }
    if kind == Kind::Incident {
        let priority = json!({ "enum": Priority::WORDS.iter().map(|it| json!(it)).chain([Value::Null]).collect::<Vec<_>>() });
        record["properties"]["computed"] =
            json!({ "type": "object", "properties": { "priority": priority } });
    }
    json!({
        "$schema": schema::DRAFT,
        "title": format!("List of {}", kind.plural()),
        "type": "object",
        "required": [kind.plural(), "count"],
        "properties": {
            kind.plural(): { "type": "array", "items": record },
            "count": { "type": "integer", "minimum": 0, "description": "How many there are" },
        },
        "$defs": definitions,
    })
}

/// What `itsm show ID -f json` prints: the record's fields, and what was computed.
fn show(kind: Kind) -> Value {
    let (mut record, definitions) = parts(kind);
    record["properties"]["computed"] = json!({
        "type": "object",
        "description": "What the other records say of it: lists of ids",
        "additionalProperties": { "type": "array", "items": { "type": "string" } },
    });
    if kind == Kind::Change {
        record["properties"]["computed"]["properties"] = change::computed();
    }
    if kind == Kind::Incident {
        record["properties"]["computed"]["properties"] = incident::computed(&change::computed()["timeline"]);
    }
    if kind == Kind::Problem {
        record["properties"]["computed"]["properties"] = problem::computed(&event());
    }
    record["$schema"] = json!(schema::DRAFT);
    record["$defs"] = definitions;
    record
}

/// What `itsm whoami` prints: the person's record, and what they answer for.
fn whoami() -> Value {
    let mut person = show(Kind::Person);
    person["title"] = json!("Who you are in this store");
    person["required"] = json!(["id", "name", "computed"]);
    person
}

/// What happened to a record, as a commit or the record itself tells it.
fn event() -> Value {
    json!({
        "type": "object",
        "required": ["commit", "time", "author", "action", "summary"],
        "properties": {
            "commit": { "type": "string" },
            "time": { "type": "string", "format": "date-time" },
            "author": { "type": "string" },
            "action": { "type": ["string", "null"], "description": "One word for what was done" },
            "summary": { "type": "string", "description": "The same in a sentence" },
        },
    })
}

/// A task with what it leaves empty filled in.
fn task() -> Value {
    json!({
        "type": "object",
        "required": ["id", "title", "state", "assignee", "affects", "window"],
        "properties": {
            "id": { "type": "integer", "minimum": 0 },
            "title": { "type": "string" },
            "state": { "enum": TaskState::WORDS },
            "assignee": { "type": ["string", "null"] },
            "affects": { "type": "array", "items": { "type": "string" } },
            "window": { "type": ["object", "null"], "description": "With start and end" },
        },
    })
}

/// What `itsm change task list` and `itsm incident task list` print.
fn tasks() -> Value {
    json!({
        "$schema": schema::DRAFT,
        "title": "Tasks of a change or an incident",
        "type": "object",
        "required": ["tasks", "count"],
        "properties": {
            "tasks": { "type": "array", "items": task() },
            "count": { "type": "integer", "minimum": 0 },
        },
    })
}

/// What is printed by commands that are about no one kind of record.
fn answers() -> Vec<(String, Value)> {
    vec![
        ("write".to_owned(), receipt()),
        ("dry-run".to_owned(), change::rehearsal()),
        ("impact".to_owned(), overlaid(reached("impacted", &["effect", "because"]))),
        ("deps".to_owned(), reached("dependencies", &[])),
        ("path".to_owned(), paths()),
        ("spof".to_owned(), overview::points()),
        ("status".to_owned(), overview::status()),
        ("doctor".to_owned(), overview::doctor()),
        ("explain".to_owned(), overview::explain()),
        ("whoami".to_owned(), whoami()),
        ("query".to_owned(), records()),
        ("change-approvals".to_owned(), change::approvals()),
        ("change-risk".to_owned(), change::risk()),
        ("change-calendar".to_owned(), planned::calendar()),
        ("change-conflicts".to_owned(), planned::conflicts()),
        ("change-slot".to_owned(), planned::slot()),
        ("change-notice".to_owned(), planned::notice()),
        ("gate".to_owned(), planned::gate()),
        ("incident-suspects".to_owned(), telling::suspects()),
        ("incident-notify".to_owned(), telling::notify()),
        ("incident-report".to_owned(), telling::report()),
        ("incident-status-page".to_owned(), telling::status_page()),
        ("task-list".to_owned(), tasks()),
        ("action-list".to_owned(), problem::actions()),
        ("problem-review".to_owned(), problem::review()),
        ("diff".to_owned(), difference::difference()),
        ("incident-due".to_owned(), incident::due()),
        ("incident-priority".to_owned(), incident::priority()),
        ("incident-log".to_owned(), incident::log()),
        ("hypothesis-list".to_owned(), incident::hypotheses()),
        ("team-oncall".to_owned(), incident::on_call()),
        ("log".to_owned(), history::log()),
        ("blame".to_owned(), history::blame()),
        ("timeline".to_owned(), history::timeline()),
        ("audit-verify".to_owned(), proof::verify()),
        ("review".to_owned(), review::review()),
        ("metrics".to_owned(), review::metrics()),
        ("hook-status".to_owned(), overview::hooks()),
        ("push".to_owned(), merging::push()),
        ("merge-driver".to_owned(), merging::merge_driver()),
    ]
}

/// What `itsm impact` and `itsm deps` print: assets, each with the chain that leads to it.
fn reached(list: &str, more: &[&str]) -> Value {
    let text = || json!({ "type": ["string", "null"] });
    let ids = || json!({ "type": "array", "items": { "type": "string" } });
    let required = [&["id", "type", "distance", "path", "owner", "criticality"][..], more].concat();
    let mut item = json!({
        "type": "object",
        "required": required,
        "properties": {
            "id": { "type": "string" },
            "type": text(),
            "distance": { "type": "integer", "minimum": 0, "description": "Edges of a shortest chain" },
            "path": ids(),
            "owner": text(),
            "support_group": text(),
            "criticality": text(),
            "classification": ids(),
        },
    });
    if more.contains(&"effect") {
        item["properties"]["effect"] = json!({ "enum": ["down", "degraded", "at_risk"] });
        item["properties"]["because"] = ids();
        item["properties"]["because"]["description"] =
            json!("The changes and incidents that brought it about");
    }
    json!({
        "$schema": schema::DRAFT,
        "title": format!("Assets under `{list}`"),
        "type": "object",
        "required": ["roots", list],
        "properties": {
            "roots": ids(),
            list: { "type": "array", "items": item },
            "summary": { "type": "object", "description": "Counts by effect, type and criticality; whom to tell" },
        },
    })
}

/// Who says that something has failed, and where people know better than the graph.
fn overlaid(mut schema: Value) -> Value {
    let ids = json!({ "type": "array", "items": { "type": "string" } });
    let effect = json!({ "enum": ["down", "degraded", "at_risk", null] });
    let remark = json!({
        "type": "object",
        "required": ["id", "record", "reason", "computed", "effect", "holds", "agrees"],
        "properties": {
            "id": { "type": "string" },
            "record": { "type": "string", "description": "The change or incident that holds the word" },
            "reason": { "type": "string" },
            "computed": effect,
            "effect": effect,
            "holds": { "type": "boolean", "description": "Whether the answer goes by it" },
            "agrees": { "type": "boolean", "description": "Whether the graph says the same by now" },
        },
    });
    let failed = json!({
        "type": "object",
        "required": ["id", "asked", "because"],
        "properties": {
            "id": { "type": "string" },
            "asked": { "type": "boolean", "description": "Whether it was asked for by itself" },
            "because": ids,
        },
    });
    schema["properties"]["failed"] = json!({ "type": "array", "items": failed });
    schema["properties"]["not_impacted"] = json!({ "type": "array", "items": remark });
    schema["properties"]["also_impacted"] = json!({ "type": "array", "items": remark });
    schema
}

/// What `itsm path` prints.
fn paths() -> Value {
    json!({
        "$schema": schema::DRAFT,
        "title": "Chains from one asset to another",
        "type": "object",
        "required": ["paths", "complete"],
        "properties": {
            "paths": { "type": "array", "items": { "type": "array", "items": { "type": "string" } } },
            "complete": { "type": "boolean", "description": "Whether there are no others within what was asked for" },
        },
    })
}

/// What `itsm query` prints: records of any kind.
fn records() -> Value {
    json!({
        "$schema": schema::DRAFT,
        "title": "Records",
        "type": "object",
        "required": ["records", "count"],
        "properties": {
            "records": { "type": "array", "items": { "type": "object", "required": ["id", "kind"] } },
            "count": { "type": "integer", "minimum": 0 },
        },
    })
}

/// What a command that writes prints with -f json: for each record an object, or all under `records`.
fn receipt() -> Value {
    json!({
        "$schema": schema::DRAFT,
        "title": "What was written",
        "type": "object",
        "required": ["id", "kind", "file", "action", "commit"],
        "properties": {
            "id": { "type": "string" },
            "kind": { "type": "string" },
            "file": { "type": "string", "description": "From the store's root" },
            "action": { "type": "string", "description": "What was done, in words" },
            "commit": { "type": ["string", "null"], "description": "The commit; null where none was made" },
        },
    })
}

/// A record's schema, and the definitions that it refers to.
fn parts(kind: Kind) -> (Value, Value) {
    let mut record = schema::of(Subject::Kind(kind)).clone();
    let take = |record: &mut Value, key: &str| record.as_object_mut().and_then(|fields| fields.remove(key));
    let definitions = take(&mut record, "$defs").unwrap_or_else(|| json!({}));
    take(&mut record, "$schema");
    (record, definitions)
}

/// As it stands in a file.
pub fn text(schema: &Value) -> String {
    format!("{schema:#}\n")
}
