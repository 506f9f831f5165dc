//! The JSON Schemas of what `itsm status`, `spof`, `doctor`, `whoami`, `explain` and `hook status` print. Data only.

use serde_json::{Value, json};

use super::planned::{list, object, text_or_null, texts};
use crate::finding::Level;
use crate::model::schema::DRAFT;

/// Single points of failure, each with what it takes down alone.
pub(super) fn points() -> Value {
    let point = json!({
        "type": "object",
        "required": ["id", "type", "owner", "count", "takes_down"],
        "properties": {
            "id": { "type": "string" },
            "type": text_or_null(),
            "owner": text_or_null(),
            "count": { "type": "integer", "minimum": 1, "description": "How many it takes down" },
            "takes_down": texts(),
        },
    });
    list("Single points of failure", "points", point)
}

/// The lists of what wants attention
const LISTS: [&str; 9] = [
    "open_incidents",
    "owed_of_incidents",
    "waiting_for_your_approval",
    "late_changes",
    "running_changes",
    "next_changes",
    "changes_that_owe_an_answer",
    "your_overdue_actions",
    "open_problems",
];

/// What wants attention now.
pub(super) fn status() -> Value {
    let item = json!({
        "type": "object",
        "required": ["id", "title", "is", "mine"],
        "properties": {
            "id": { "type": "string" },
            "title": { "type": "string" },
            "is": { "type": "string", "description": "How it is, in words" },
            "mine": { "type": "boolean", "description": "Whether it is in the hands of who asks" },
        },
    });
    let number = || json!({ "type": "integer", "minimum": 0 });
    let mut properties = json!({
        "organisation": { "type": "string" },
        "me": text_or_null(),
        "now": { "type": "string", "format": "date-time" },
        "findings": {
            "type": "object",
            "required": ["errors", "warnings", "notes", "records"],
            "properties": { "errors": number(), "warnings": number(), "notes": number(), "records": number() },
        },
        "unowned": texts(),
    });
    for name in LISTS {
        properties[name] = json!({ "type": "array", "items": item });
    }
    object("What wants attention", properties)
}

/// Which hooks are in place.
pub(super) fn hooks() -> Value {
    let hook = json!({
        "type": "object",
        "required": ["hook", "state", "runs", "path", "earlier", "called_by", "told"],
        "properties": {
            "hook": { "type": "string" },
            "state": { "enum": ["installed", "stale", "foreign", "called", "absent"] },
            "runs": { "type": "boolean", "description": "Whether git comes to run it, by whomever" },
            "path": { "type": "string" },
            "earlier": { "type": ["string", "null"], "description": "What was there before, and runs first" },
            "called_by": { "type": "array", "items": { "type": "string" }, "description": "Programs that keep hooks and run it" },
            "told": { "type": "string" },
        },
    });
    object(
        "The hooks of a repository",
        json!({
            "repository": { "type": "string" },
            "folder": { "type": "string", "description": "Where git takes hooks from" },
            "reach": { "enum": ["own", "named", "everywhere"], "description": "By whose word" },
            "store": text_or_null(),
            "change": text_or_null(),
            "hooks": { "type": "array", "items": hook },
        }),
    )
}

/// How all is that is around the records.
pub(super) fn doctor() -> Value {
    let examined = json!({
        "type": "object",
        "required": ["what", "well", "told", "help"],
        "properties": {
            "what": { "type": "string" },
            "well": { "type": "boolean" },
            "told": { "type": "string", "description": "How it is, in words" },
            "help": { "type": ["string", "null"], "description": "What to do" },
        },
    });
    object(
        "What is around the records",
        json!({ "version": { "type": "string" }, "examined": { "type": "array", "items": examined } }),
    )
}

/// All checks; one that was named, explained; or several of those.
pub(super) fn explain() -> Value {
    let levels = [Level::Note, Level::Warning, Level::Error].map(Level::name);
    let words = || {
        json!({
            "check": { "type": "string" },
            "level": { "enum": levels },
            "summary": { "type": "string" },
        })
    };
    let mut explained = words();
    explained["explanation"] = json!({ "type": "string", "description": "Markdown" });
    let explained = object("A check, explained", explained);
    let several = json!({ "records": { "type": "array", "items": explained } });
    let all = list("All checks", "checks", object("A check", words()));
    json!({ "$schema": DRAFT, "title": "Checks", "anyOf": [explained, object("Several checks", several), all] })
}
