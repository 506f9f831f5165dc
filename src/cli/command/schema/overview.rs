//! The JSON Schemas of what `itsm status` and `itsm spof` print. Data only.

use serde_json::{Value, json};

use super::planned::{list, object, text_or_null, texts};

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
const LISTS: [&str; 7] = [
    "open_incidents",
    "waiting_for_your_approval",
    "late_changes",
    "running_changes",
    "next_changes",
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
