//! The JSON Schemas of what `itsm audit` prints. Data only.

use serde_json::{Value, json};

use super::planned::{object, text_or_null, texts};
use crate::practice::audit::control::Control;
use crate::practice::audit::remark::Weight;

fn time() -> Value {
    json!({ "type": "string", "format": "date-time" })
}

fn commit() -> Value {
    json!({ "type": "string", "pattern": "^[0-9a-f]{40}$" })
}

fn count() -> Value {
    json!({ "type": "integer", "minimum": 0 })
}

fn remarks() -> Value {
    json!({ "type": "array", "items": {
        "type": "object",
        "required": ["control", "weight", "message", "commit", "time", "author", "record", "file", "field", "help"],
        "properties": {
            "control": { "enum": Control::WORDS },
            "weight": { "enum": Weight::WORDS },
            "message": { "type": "string" },
            "commit": commit(),
            "time": time(),
            "author": { "type": "string", "description": "The address of the commit, which anybody can write" },
            "record": text_or_null(),
            "file": text_or_null(),
            "field": text_or_null(),
            "help": text_or_null(),
        },
    } })
}

fn controls() -> Value {
    let since = json!({
        "type": ["object", "null"],
        "description": "Null where it does not hold",
        "required": ["commit", "time", "after"],
        "properties": {
            "commit": commit(),
            "time": time(),
            "after": { "type": "boolean", "description": "Since after this commit, which broke it" },
        },
    });
    json!({ "type": "array", "items": {
        "type": "object",
        "required": ["control", "says", "looked_at", "broken", "since"],
        "properties": {
            "control": { "enum": Control::WORDS },
            "says": { "type": "string" },
            "looked_at": count(),
            "broken": count(),
            "since": since,
        },
    } })
}

/// What `itsm audit verify -f json` prints.
pub(super) fn verify() -> Value {
    let stamp = json!({
        "type": ["object", "null"],
        "required": ["commit", "time", "author"],
        "properties": { "commit": commit(), "time": time(), "author": { "type": "string" } },
    });
    let anchor = json!({
        "type": "object",
        "required": ["commit", "seen", "holds"],
        "properties": {
            "commit": commit(),
            "seen": { "type": ["string", "null"], "format": "date-time", "description": "Null for one that was named" },
            "holds": { "type": "boolean", "description": "Whether it leads to this one" },
        },
    });
    let mut origin = stamp.clone();
    origin["description"] = json!("Where it begins, which is believed");
    for name in ["records", "changes", "decisions"] {
        origin["properties"][name] = count();
    }
    origin["properties"]["named"] = json!({ "type": "boolean" });
    object(
        "What history proves",
        json!({
            "holds": { "type": "boolean" },
            "findings": remarks(),
            "notes": remarks(),
            "controls": controls(),
            "origin": origin,
            "last": stamp,
            "steps": count(),
            "merges": count(),
            "anchor": commit(),
            "anchors": { "type": "array", "items": anchor },
            "proved": texts(),
            "believed": texts(),
            "cannot": texts(),
        }),
    )
}
