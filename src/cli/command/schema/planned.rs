//! The JSON Schemas of what `itsm change calendar`, `conflicts`, `slot`, `notice` and `itsm gate` print. Data only.

use serde_json::{Value, json};

use crate::model::schema::DRAFT;
use crate::practice::conflict::Kind;

pub(super) fn time() -> Value {
    json!({ "type": "string", "format": "date-time" })
}

pub(super) fn texts() -> Value {
    json!({ "type": "array", "items": { "type": "string" } })
}

pub(super) fn text_or_null() -> Value {
    json!({ "type": ["string", "null"] })
}

fn kinds() -> Value {
    json!({ "enum": Kind::ALL.map(Kind::name) })
}

/// An object with all of these properties.
pub(super) fn object(title: &str, properties: Value) -> Value {
    let required: Vec<&String> = properties.as_object().map(|it| it.keys().collect()).unwrap_or_default();
    json!({ "$schema": DRAFT, "title": title, "type": "object", "required": required, "properties": properties })
}

pub(super) fn list(title: &str, name: &str, item: Value) -> Value {
    object(
        title,
        json!({ name: { "type": "array", "items": item }, "count": { "type": "integer", "minimum": 0 } }),
    )
}

pub(super) fn calendar() -> Value {
    let event = json!({
        "type": "object",
        "required": ["kind", "id", "title", "start", "end"],
        "properties": {
            "kind": { "enum": ["freeze", "maintenance", "change"] },
            "id": { "type": "string" },
            "title": { "type": "string" },
            "start": time(),
            "end": time(),
            "type": { "type": "string", "description": "Of a change" },
            "state": { "type": "string", "description": "Of a change" },
            "affects": texts(),
            "assignee": text_or_null(),
            "outage": text_or_null(),
            "scope": { "description": "Of an entry of the calendar: ids, an expression, or null for everything" },
            "allow": texts(),
            "repeats": { "type": "boolean" },
        },
    });
    list("What happens when", "events", event)
}

pub(super) fn conflicts() -> Value {
    let conflict = json!({
        "type": "object",
        "required": ["change", "kind", "with", "start", "end", "assets", "path", "message"],
        "properties": {
            "change": { "type": ["string", "null"], "description": "The change; null for what is proposed" },
            "kind": kinds(),
            "with": { "type": "array", "items": { "type": "string" }, "description": "Changes, a freeze, an incident" },
            "start": time(),
            "end": time(),
            "assets": texts(),
            "path": { "type": "array", "items": { "type": "string" }, "description": "How one comes to the other" },
            "message": { "type": "string" },
        },
    });
    list("What stands in the way of changes", "conflicts", conflict)
}

pub(super) fn slot() -> Value {
    let period = json!({
        "type": "object", "required": ["start", "end"], "properties": { "start": time(), "end": time() },
    });
    let passed = json!({
        "type": "object",
        "required": ["kind", "with", "message", "path", "times", "first", "last"],
        "properties": {
            "kind": kinds(),
            "with": texts(),
            "message": { "type": "string" },
            "path": texts(),
            "times": { "type": "integer", "minimum": 1, "description": "How many times were tried in vain for this" },
            "first": time(),
            "last": time(),
        },
    });
    object(
        "When a change could run",
        json!({
            "change": { "type": "string", "description": "Its id, or `proposed`" },
            "slots": { "type": "array", "items": period },
            "passed": { "type": "array", "items": passed },
            "from": time(),
            "until": time(),
            "waits_for_notice": { "type": "boolean" },
        }),
    )
}

pub(super) fn notice() -> Value {
    let because = json!({
        "type": "object",
        "required": ["asset", "effect", "role", "path"],
        "properties": {
            "asset": { "type": "string" },
            "effect": { "enum": ["down", "degraded"] },
            "role": { "enum": ["owner", "support group"] },
            "path": texts(),
        },
    });
    let recipient = json!({
        "type": "object",
        "required": ["who", "kind", "address", "told", "because"],
        "properties": {
            "who": { "type": "string" },
            "kind": { "enum": ["person", "team"] },
            "address": text_or_null(),
            "told": { "type": ["string", "null"], "format": "date-time" },
            "because": { "type": "array", "items": because },
        },
    });
    object(
        "The notice of a planned disruption",
        json!({
            "change": { "type": "string" },
            "title": { "type": "string" },
            "start": time(),
            "end": time(),
            "outage": text_or_null(),
            "due": time(),
            "late": { "type": "boolean" },
            "recipients": { "type": "array", "items": recipient },
            "missing": texts(),
            "told_late": texts(),
            "told_of_another_window": texts(),
        }),
    )
}

pub(super) fn gate() -> Value {
    let period = json!({
        "type": ["object", "null"], "required": ["start", "end"], "properties": { "start": time(), "end": time() },
    });
    let reason = json!({
        "type": "object",
        "required": ["check", "message", "change", "with", "file", "field", "path", "help", "until"],
        "properties": {
            "check": { "type": "string", "description": "What keeps it closed: frozen, outside-window, approval-missing …" },
            "message": { "type": "string" },
            "change": text_or_null(),
            "with": { "type": "array", "items": { "type": "string" }, "description": "A freeze, an incident, other changes" },
            "file": text_or_null(),
            "field": text_or_null(),
            "path": { "type": "array", "items": { "type": "string" }, "description": "The chain of assets through which it holds" },
            "help": text_or_null(),
            "until": {
                "type": ["string", "null"],
                "format": "date-time",
                "description": "It holds at least until then; null where that depends on people",
            },
        },
    });
    let change = json!({
        "type": "object",
        "required": ["id", "title", "type", "state", "window", "found_for", "others"],
        "properties": {
            "id": { "type": "string" },
            "title": { "type": "string" },
            "type": { "type": "string" },
            "state": { "type": "string" },
            "window": period,
            "found_for": { "type": "array", "items": { "type": "string" }, "description": "Assets; none where it was named" },
            "others": { "type": "array", "items": { "type": "string" }, "description": "Changes that could have been meant" },
        },
    });
    let cover = json!({
        "type": "object",
        "required": ["code", "assets"],
        "properties": { "code": { "type": "string" }, "assets": texts() },
    });
    object(
        "Whether something may go out now",
        json!({
            "open": { "type": "boolean" },
            "change": { "type": ["string", "null"], "description": "The change; null where it is none or several" },
            "changes": { "type": "array", "items": change },
            "reasons": { "type": "array", "items": reason, "description": "Why it is closed; none where it is open" },
            "until": {
                "type": ["string", "null"],
                "format": "date-time",
                "description": "When it could open, or when it closes; null where that depends on people",
            },
            "next": period,
            "now": time(),
            "actor": text_or_null(),
            "assets": texts(),
            "covers": { "type": "array", "items": cover },
        }),
    )
}
