//! The JSON Schemas of what `itsm log`, `itsm blame` and `itsm timeline` print.

use serde_json::{Value, json};

use crate::model::{Kind, schema};

fn text() -> Value {
    json!({ "type": ["string", "null"] })
}

fn kinds(more: &[&str]) -> Value {
    let names = [Kind::NAMES, more].concat();
    json!({ "enum": names })
}

fn time() -> Value {
    json!({ "type": "string", "format": "date-time" })
}

/// What `itsm log` prints.
pub(super) fn log() -> Value {
    let field = json!({
        "type": "object",
        "required": ["field", "before", "after"],
        "properties": {
            "field": { "type": "string", "description": "As a dotted path; an entry of a list by what it is called" },
            "before": {},
            "after": {},
            "item": { "type": "string", "description": "What the entry of a list is called that came or went" },
            "lines": { "type": "array", "items": { "type": "string" }, "description": "Of a long text what went and came" },
        },
    });
    let event = json!({
        "type": "object",
        "required": ["commit", "time", "author", "person", "record", "kind", "action", "summary", "fields", "change"],
        "properties": {
            "commit": { "type": "string", "pattern": "^[0-9a-f]{40}$" },
            "time": time(),
            "author": { "type": "string", "description": "The person's name; of a stranger what they call themselves" },
            "person": { "type": ["string", "null"], "description": "Whose address the commit has" },
            "email": text(),
            "record": { "type": "string", "description": "Its id afterwards; of settings and schemas the file" },
            "was": { "type": ["string", "null"], "description": "Its id before, where it was another" },
            "kind": kinds(&["settings", "schema"]),
            "file": text(),
            "action": { "type": "string", "description": "One word for what was done, told by the difference alone" },
            "summary": { "type": "string", "description": "The same in a sentence" },
            "fields": { "type": "array", "items": field },
            "change": { "type": ["string", "null"], "description": "The change under which it was done" },
        },
    });
    events("What commits did to records", event, &["events", "count"])
}

/// What `itsm timeline` prints.
pub(super) fn timeline() -> Value {
    let event = json!({
        "type": "object",
        "required": ["time", "end", "kind", "record", "action", "summary", "author", "person", "commit", "change", "relation", "via"],
        "properties": {
            "time": time(),
            "end": { "type": ["string", "null"], "format": "date-time", "description": "Of what is planned" },
            "kind": kinds(&[]),
            "record": { "type": "string" },
            "action": { "type": "string" },
            "summary": { "type": "string" },
            "author": text(),
            "person": text(),
            "commit": { "type": ["string", "null"], "description": "The commit that wrote it, where one is known" },
            "change": text(),
            "relation": { "enum": ["itself", "on it", "below", "decision", "caused", "did it"] },
            "via": {
                "type": "array",
                "items": { "type": "string" },
                "description": "From what was asked for to the asset that this is about",
            },
        },
    });
    let required = ["subjects", "events", "count"];
    let mut schema = events("What happened to records and to what they stand on", event, &required);
    schema["properties"]["subjects"] = json!({ "type": "array", "items": { "type": "string" } });
    schema
}

fn events(title: &str, event: Value, required: &[&str]) -> Value {
    json!({
        "$schema": schema::DRAFT,
        "title": title,
        "type": "object",
        "required": required,
        "properties": {
            "events": { "type": "array", "items": event },
            "count": { "type": "integer", "minimum": 0 },
        },
    })
}

/// What `itsm blame` prints.
pub(super) fn blame() -> Value {
    let field = json!({
        "type": "object",
        "required": ["field", "value", "state", "commit", "time", "author", "person", "change", "summary"],
        "properties": {
            "field": { "type": "string", "description": "As a dotted path; an entry of a list by what it is called" },
            "value": {},
            "state": {
                "enum": ["committed", "before", "uncommitted"],
                "description": "before: it was there where the history of this clone begins",
            },
            "commit": text(),
            "time": { "type": ["string", "null"], "format": "date-time" },
            "author": text(),
            "person": text(),
            "change": text(),
            "summary": text(),
        },
    });
    json!({
        "$schema": schema::DRAFT,
        "title": "Who set each field of a record",
        "type": "object",
        "required": ["record", "kind", "file", "fields"],
        "properties": {
            "record": { "type": "string" },
            "kind": kinds(&[]),
            "file": { "type": "string" },
            "fields": { "type": "array", "items": field },
        },
    })
}
