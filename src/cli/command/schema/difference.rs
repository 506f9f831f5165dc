//! The JSON Schema of what `itsm diff` prints.

use serde_json::{Value, json};

use crate::model::schema::DRAFT;
use crate::store::difference::Fate;

/// What `itsm diff -f json` prints.
pub(super) fn difference() -> Value {
    json!({
        "$schema": DRAFT,
        "title": "What differs between two revisions",
        "type": "object",
        "required": ["from", "to", "records", "summary"],
        "properties": {
            "from": { "type": "string", "description": "`commit 1a2b3c4`, or `nothing` before the first one" },
            "to": { "type": "string", "description": "A commit, `the index` or `the working tree`" },
            "records": { "type": "array", "items": record() },
            "summary": {
                "type": "object",
                "description": "How many were added, removed, renamed …",
                "additionalProperties": { "type": "integer", "minimum": 1 },
            },
            "graph": graph(),
        },
    })
}

pub(super) fn texts() -> Value {
    json!({ "type": "array", "items": { "type": "string" } })
}

fn record() -> Value {
    let text = json!({ "type": ["string", "null"] });
    let fates: Vec<&str> = Fate::ALL.into_iter().map(Fate::name).collect();
    json!({
        "type": "object",
        "required": ["change", "kind", "id", "was", "file", "file_before", "fields", "follows", "what"],
        "properties": {
            "change": { "enum": fates, "description": "followed: nothing but what another record is called" },
            "kind": { "type": "string", "description": "A kind of record, settings or schema" },
            "id": { "type": ["string", "null"], "description": "As it is, or was last; null for settings and schemas" },
            "was": { "type": ["string", "null"], "description": "The id before, where it was another" },
            "title": text,
            "file": { "type": ["string", "null"], "description": "Null where the record is gone" },
            "file_before": { "type": ["string", "null"], "description": "Where it was another, or the record is gone" },
            "fields": { "type": "array", "items": field() },
            "follows": {
                "type": "array",
                "description": "References that followed a rename",
                "items": {
                    "type": "object",
                    "required": ["before", "after"],
                    "properties": { "before": { "type": "string" }, "after": { "type": "string" } },
                },
            },
            "what": { "type": "string", "description": "All of it in words, on one line" },
        },
    })
}

pub(super) fn field() -> Value {
    json!({
        "type": "object",
        "required": ["field", "before", "after"],
        "properties": {
            "field": { "type": "string", "description": "Dotted; an entry of a list by what it is called: tasks[2].state" },
            "before": { "description": "Null where there was none" },
            "after": { "description": "Null where there is none" },
            "item": { "type": "string", "description": "Of an entry that a list gained or lost, what it is called" },
            "lines": { "type": "array", "items": { "type": "string" }, "description": "Of a long text, its lines that went (-) and came (+)" },
        },
    })
}

pub(super) fn change(items: &Value) -> Value {
    let list = json!({ "type": "array", "items": items });
    json!({ "type": "object", "required": ["gained", "lost"], "properties": { "gained": list, "lost": list } })
}

/// Sets and chains; not there where only other kinds of record than assets were asked for.
pub(super) fn graph() -> Value {
    let text = json!({ "type": ["string", "null"] });
    let edge = json!({
        "type": "object",
        "required": ["dependent", "supporter", "via", "group", "strength"],
        "properties": {
            "dependent": { "type": "string", "description": "`everything` where the supporter supports everything" },
            "supporter": { "type": "string" },
            "via": text,
            "group": text,
            "strength": { "enum": ["hard", "soft"] },
        },
    });
    let mut edges = change(&edge);
    edges["required"] = json!(["gained", "lost", "changed"]);
    edges["properties"]["changed"] = json!({
        "type": "array",
        "items": { "type": "object", "required": ["before", "after"], "properties": { "before": edge, "after": edge } },
    });
    let path = json!({ "type": "array", "items": { "type": "string" }, "description": "From who stands to what is stood on" });
    let reached = json!({
        "type": "object",
        "required": ["asset", "target", "because", "path"],
        "properties": {
            "asset": { "type": "string" },
            "target": { "type": "string", "description": "The one that is classified, or critical" },
            "because": {
                "enum": ["classified", "critical"],
                "description": "classified: the asset stands on the target; critical: it stands under it",
            },
            "classification": { "type": ["array", "null"], "items": { "type": "string" } },
            "path": path,
        },
    });
    let points = json!({
        "type": "object",
        "required": ["points", "takes_down", "path"],
        "properties": {
            "points": { "type": "array", "items": { "type": "string" }, "description": "Each of which alone takes the same down" },
            "takes_down": texts(),
            "path": { "type": "array", "items": { "type": "string" }, "description": "A shortest chain from one that fails to one that goes down" },
        },
    });
    let cycle = json!({
        "type": "object",
        "required": ["assets", "round"],
        "properties": { "assets": texts(), "round": texts() },
    });
    json!({
        "type": "object",
        "required": ["edges", "reach", "single_points", "cycles"],
        "properties": {
            "edges": edges,
            "reach": change(&reached),
            "single_points": change(&points),
            "cycles": change(&cycle),
        },
    })
}
