//! The JSON Schemas of what is computed of incidents, and of what commands about them print. Data only.

use serde_json::{Value, json};

use super::planned::{list, object, text_or_null, texts, time};
use crate::model::incident::{EntryKind, Grade, HypothesisState, Priority};

fn ids() -> Value {
    json!({ "type": "array", "items": { "type": "string" } })
}

/// Who can be called, and how.
fn contact() -> Value {
    json!({
        "type": ["object", "null"],
        "required": ["who", "name", "kind", "because", "reach"],
        "properties": {
            "who": { "type": "string" },
            "name": { "type": "string" },
            "kind": { "enum": ["person", "team"] },
            "because": { "type": "string" },
            "reach": { "type": "array", "items": { "type": "string" }, "description": "Phone first" },
        },
    })
}

/// Something that is owed of an incident.
fn clock() -> Value {
    json!({
        "type": "object",
        "required": ["incident", "owed", "what", "by", "due", "late", "when"],
        "properties": {
            "incident": { "type": "string" },
            "owed": { "enum": ["acknowledge", "escalate", "update", "restore", "task", "resolve", "report"] },
            "what": { "type": ["string", "null"], "description": "The audience, the rung, or the task" },
            "by": { "type": ["string", "null"], "description": "Who owes it" },
            "due": time(),
            "late": { "type": "boolean" },
            "when": { "type": "string", "description": "In words" },
        },
    })
}

fn level() -> Value {
    let with_null = |words: &[&str]| {
        let words = words.iter().map(|it| json!(it)).chain([Value::Null]);
        json!({ "enum": words.collect::<Vec<_>>() })
    };
    json!({
        "type": "object",
        "required": ["level", "impact", "urgency", "because", "overridden"],
        "properties": {
            "incident": { "type": "string" },
            "level": with_null(Priority::WORDS),
            "impact": with_null(Grade::WORDS),
            "urgency": with_null(Grade::WORDS),
            "because": { "type": "array", "items": { "type": "string" }, "description": "What was computed, in words" },
            "overridden": { "type": "boolean", "description": "Whether a person's word counts instead" },
        },
    })
}

/// What is computed of an incident, beside lists of ids.
pub(super) fn computed(timeline: &Value) -> Value {
    let change = json!({
        "type": "object",
        "required": ["id", "title", "assignee", "stage", "at", "path"],
        "properties": {
            "id": { "type": "string" },
            "title": { "type": "string" },
            "assignee": text_or_null(),
            "stage": { "enum": ["running", "due", "over"] },
            "at": { "type": ["string", "null"], "format": "date-time", "description": "Since, until, or when it ended" },
            "path": ids(),
        },
    });
    json!({
        "priority": level(),
        "outage_minutes": { "type": ["integer", "null"], "minimum": 0, "description": "Until now, where it goes on" },
        "call": contact(),
        "owed": { "type": "array", "items": clock() },
        "changes": { "type": "array", "items": change, "description": "At work or just over, on one path with what is broken" },
        "timeline": timeline,
    })
}

/// What `itsm incident due` prints.
pub(super) fn due() -> Value {
    list("What is owed of incidents", "owed", clock())
}

/// What `itsm incident priority` prints.
pub(super) fn priority() -> Value {
    object("How a priority comes about", level()["properties"].clone())
}

/// What `itsm incident log INC` prints.
pub(super) fn log() -> Value {
    let entry = json!({
        "type": "object",
        "required": ["at", "by", "kind", "to", "text"],
        "properties": {
            "at": time(),
            "by": { "type": "string" },
            "kind": { "enum": EntryKind::WORDS },
            "to": texts(),
            "text": { "type": "string" },
        },
    });
    list("The log of an incident", "entries", entry)
}

/// What `itsm incident hypothesis list` prints.
pub(super) fn hypotheses() -> Value {
    let hypothesis = json!({
        "type": "object",
        "required": ["id", "state", "cause"],
        "properties": {
            "id": { "type": "integer", "minimum": 1 },
            "state": { "enum": HypothesisState::WORDS },
            "cause": { "type": "string" },
        },
    });
    list("What an incident may come from", "hypotheses", hypothesis)
}

/// What `itsm team oncall` prints.
pub(super) fn on_call() -> Value {
    let turn = json!({
        "type": "object",
        "required": ["team", "who", "name", "until", "next", "reach"],
        "properties": {
            "team": { "type": "string" },
            "who": text_or_null(),
            "name": text_or_null(),
            "until": { "type": ["string", "null"], "format": "date-time" },
            "next": text_or_null(),
            "reach": texts(),
        },
    });
    list("Who is on call", "turns", turn)
}
