//! The JSON Schemas of what `itsm review` and `itsm metrics` print.

use serde_json::{Value, json};

use super::difference::{self, change, field, texts};
use crate::model::schema::DRAFT;
use crate::render;
use crate::report::metric::METRICS;
use crate::report::review::SORTS;
use crate::store::difference::Fate;

/// What `itsm review -f json` prints.
pub(super) fn review() -> Value {
    let mut findings = render::schemas().into_iter().find(|(name, _)| *name == "validate");
    let definitions = findings.as_mut().map(|(_, schema)| schema["$defs"].take()).unwrap_or_default();
    let list = json!({ "type": "array", "items": { "$ref": "#/$defs/Finding" } });
    json!({
        "$schema": DRAFT,
        "title": "What a range of commits decides",
        "type": "object",
        "required": [
            "from", "to", "decisions", "graph", "look", "covering", "concerns", "findings", "commits", "metrics", "fails",
        ],
        "properties": {
            "from": { "type": "string", "description": "`1a2b3c4`, or `nothing` before the first commit" },
            "to": { "type": "string", "description": "A commit, `the index` or `the working tree`" },
            "decisions": { "type": "array", "items": decision(), "description": "The most important first" },
            "graph": graph(),
            "look": { "type": "array", "items": reader(), "description": "Who must look; the strongest reasons first" },
            "covering": covering(),
            "concerns": { "type": "array", "items": concern() },
            "findings": {
                "type": "object",
                "required": ["brings", "mends"],
                "properties": { "brings": list, "mends": list },
            },
            "commits": commits(),
            "metrics": { "type": "array", "items": moved() },
            "fails": { "type": "array", "items": fail(), "description": "Why the exit code is 1" },
        },
        "$defs": definitions,
    })
}

/// What `itsm metrics -f json` prints.
pub(super) fn metrics() -> Value {
    let names: Vec<&str> = METRICS.iter().map(|it| it.name).collect();
    json!({
        "$schema": DRAFT,
        "title": "Numbers of a store of which less is better",
        "type": "object",
        "required": ["metrics", "count"],
        "properties": {
            "metrics": {
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["metric", "value", "about"],
                    "properties": {
                        "metric": { "enum": names },
                        "value": { "type": "number", "minimum": 0 },
                        "about": { "type": "string" },
                    },
                },
            },
            "count": { "type": "integer", "minimum": 0 },
        },
    })
}

fn decision() -> Value {
    let text = json!({ "type": ["string", "null"] });
    let fates: Vec<&str> = Fate::ALL.into_iter().map(Fate::name).collect();
    json!({
        "type": "object",
        "required": ["change", "kind", "id", "was", "file", "says", "fields"],
        "properties": {
            "change": { "enum": fates },
            "kind": { "type": "string", "description": "A kind of record, settings or schema" },
            "id": { "type": "string" },
            "was": text,
            "file": text,
            "says": { "type": "array", "items": { "type": "string" }, "description": "In words; each stands alone" },
            "fields": { "type": "array", "items": field() },
        },
    })
}

/// That of `itsm diff`, and more.
fn graph() -> Value {
    let members = json!({
        "type": ["object", "null"],
        "required": ["need", "members"],
        "properties": { "need": { "type": "integer" }, "members": texts() },
    });
    let spare = json!({
        "type": "object",
        "required": ["asset", "group", "before", "after"],
        "properties": {
            "asset": { "type": "string" },
            "group": { "type": "string" },
            "before": members,
            "after": members,
        },
    });
    let hit = json!({
        "type": "object",
        "required": ["id", "effect"],
        "properties": { "id": { "type": "string" }, "effect": { "enum": ["degraded", "at_risk"] } },
    });
    let hits = json!({
        "type": "object",
        "required": ["points", "hits", "path"],
        "properties": {
            "points": { "type": "array", "items": { "type": "string" }, "description": "Any one of which, failing alone, does it" },
            "hits": { "type": "array", "items": hit },
            "path": { "type": "array", "items": { "type": "string" }, "description": "From one that fails to one that is hit" },
        },
    });
    let mut graph = difference::graph();
    graph["required"] = json!(["edges", "reach", "single_points", "cycles", "redundancy", "hits", "exposed"]);
    graph["properties"]["redundancy"] = change(&spare);
    graph["properties"]["redundancy"]["description"] =
        json!("Groups that can lose more members than before, or fewer");
    graph["properties"]["hits"] = change(&hits);
    graph["properties"]["exposed"] = change(&json!({
        "type": "object",
        "description": "The asset holds data of these classes and stands on the supporter, which is not said to",
        "required": ["asset", "classes", "supporter"],
        "properties": { "asset": { "type": "string" }, "classes": texts(), "supporter": { "type": "string" } },
    }));
    graph
}

fn reader() -> Value {
    let why = ["approves", "owns", "owned", "owns_hit", "owns_data", "supports", "supports_hit"];
    json!({
        "type": "object",
        "required": ["who", "name", "kind", "wrote", "because"],
        "properties": {
            "who": { "type": "string" },
            "name": { "type": "string" },
            "kind": { "enum": ["person", "team"] },
            "wrote": { "type": "boolean", "description": "Whether a commit of the range is theirs" },
            "because": {
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["why", "records"],
                    "properties": { "why": { "enum": why }, "records": texts() },
                },
            },
        },
    })
}

fn covering() -> Value {
    let change = json!({
        "type": "object",
        "required": ["id", "title", "state", "in_range", "named_by_commit", "may_run", "missing", "covers"],
        "properties": {
            "id": { "type": "string" },
            "title": { "type": "string" },
            "state": { "type": "string" },
            "in_range": { "type": "boolean" },
            "named_by_commit": { "type": "boolean" },
            "may_run": { "type": "boolean", "description": "It has the approvals that it needs, and its state says so" },
            "missing": texts(),
            "covers": texts(),
        },
    });
    json!({
        "type": "object",
        "required": ["changes", "uncovered", "unapproved", "code"],
        "properties": {
            "changes": { "type": "array", "items": change },
            "uncovered": { "type": "array", "items": { "type": "string" }, "description": "Assets for which no change stands" },
            "unapproved": { "type": "array", "items": { "type": "string" }, "description": "Assets for which changes stand of which none may run" },
            "code": {
                "type": "array",
                "description": "What the range changes beside the store that assets cover",
                "items": {
                    "type": "object",
                    "required": ["asset", "paths"],
                    "properties": { "asset": { "type": "string" }, "paths": texts() },
                },
            },
        },
    })
}

fn concern() -> Value {
    let names: Vec<&str> = SORTS.iter().map(|it| it.name).collect();
    json!({
        "type": "object",
        "required": ["concern", "level", "message", "record", "file"],
        "properties": {
            "concern": { "enum": names, "description": "As --fail-on takes it" },
            "level": { "enum": ["error", "warning", "note"] },
            "message": { "type": "string" },
            "record": { "type": ["string", "null"] },
            "file": { "type": "string" },
        },
    })
}

fn commits() -> Value {
    let trailer = json!({
        "type": "object",
        "required": ["key", "value"],
        "properties": { "key": { "type": "string" }, "value": { "type": "string" } },
    });
    let commit = json!({
        "type": "object",
        "required": ["commit", "time", "author", "email", "subject", "merge", "trailers"],
        "properties": {
            "commit": { "type": "string" },
            "time": { "type": "string", "format": "date-time" },
            "author": { "type": "string" },
            "email": { "type": "string" },
            "subject": { "type": "string" },
            "merge": { "type": "boolean" },
            "trailers": { "type": "array", "items": trailer },
        },
    });
    json!({
        "type": "object",
        "required": ["count", "log"],
        "properties": {
            "count": { "type": "integer", "minimum": 0, "description": "All that there are; the log has the newest 500" },
            "log": { "type": "array", "items": commit, "description": "The oldest first" },
        },
    })
}

fn moved() -> Value {
    json!({
        "type": "object",
        "required": ["metric", "before", "after", "worse"],
        "properties": {
            "metric": { "type": "string" },
            "before": { "type": "number" },
            "after": { "type": "number" },
            "worse": { "type": "boolean" },
        },
    })
}

fn fail() -> Value {
    json!({
        "type": "object",
        "required": ["what", "why"],
        "properties": {
            "what": { "type": "string", "description": "What --fail-on or --ratchet names" },
            "why": texts(),
        },
    })
}
