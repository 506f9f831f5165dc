//! The JSON Schemas of what `itsm incident suspects`, `notify`, `report` and `status-page` print and write. Data only.

use serde_json::{Value, json};

use super::planned::{object, text_or_null, texts};
use crate::model::incident::EntryKind;
use crate::practice::audience::Audience;
use crate::practice::suspect::What;
use crate::report::status_page::State;

fn text() -> Value {
    json!({ "type": "string" })
}

fn flag() -> Value {
    json!({ "type": "boolean" })
}

fn count() -> Value {
    json!({ "type": "integer", "minimum": 0 })
}

fn time() -> Value {
    json!({ "type": "string", "format": "date-time" })
}

fn time_or_null() -> Value {
    json!({ "type": ["string", "null"], "format": "date-time" })
}

/// An object with all of these, as a part of another.
fn part(properties: Value) -> Value {
    let required: Vec<&String> = properties.as_object().map(|it| it.keys().collect()).unwrap_or_default();
    json!({ "type": "object", "required": required, "properties": properties })
}

fn list(item: Value) -> Value {
    json!({ "type": "array", "items": item })
}

pub(super) fn suspects() -> Value {
    let term = part(json!({
        "name": { "enum": ["distance", "nearness", "risk", "certainty"] },
        "factor": { "type": "number", "minimum": 0, "maximum": 1 },
        "words": text(),
    }));
    let suspect = part(json!({
        "id": { "type": "string", "description": "The change or the incident; of an edit the asset whose record was edited" },
        "what": { "enum": What::ALL.map(What::name) },
        "title": text(),
        "state": text(),
        "who": text_or_null(),
        "started": time(),
        "ended": time_or_null(),
        "distance": count(),
        "path": { "type": "array", "items": { "type": "string" }, "description": "From what broke down to what was touched" },
        "past_path": { "type": "boolean", "description": "Whether only the graph of an earlier day has that path" },
        "score": { "type": "integer", "minimum": 0, "maximum": 100, "description": "The product of the terms, of 100" },
        "terms": list(term),
        "commit": text_or_null(),
        "blamed": { "type": "boolean", "description": "Whether the incident names it as its cause" },
    }));
    let companion = part(json!({
        "id": text(),
        "title": text(),
        "state": text(),
        "who": text_or_null(),
        "started": time(),
        "ended": time_or_null(),
        "asset": text(),
    }));
    object(
        "What was done below what broke, before it broke",
        json!({
            "incident": text(),
            "assets": texts(),
            "broke_at": time(),
            "since": time(),
            "suspects": list(suspect),
            "companions": { "type": "array", "items": companion, "description": "Other incidents of the very same assets that went on at the same time: no causes, and perhaps the same one recorded twice" },
            "later": { "type": "integer", "minimum": 0, "description": "How many began only after it broke" },
            "count": count(),
        }),
    )
}

pub(super) fn notify() -> Value {
    let because = part(json!({
        "role": text(),
        "of": text_or_null(),
        "asset": text_or_null(),
        "path": texts(),
    }));
    let recipient = part(json!({
        "who": text(),
        "kind": { "enum": ["person", "team"] },
        "name": text(),
        "email": text_or_null(),
        "phone": text_or_null(),
        "chat": text_or_null(),
        "because": list(because),
    }));
    let audience = part(json!({
        "audience": { "enum": Audience::WORDS },
        "names": { "type": "array", "items": { "type": "string" }, "description": "What the log and the plan call them" },
        "recipients": list(recipient),
        "sign_off": text_or_null(),
        "told": time_or_null(),
        "due": time_or_null(),
        "template": text(),
        "subject": text(),
        "text": text(),
    }));
    object(
        "Whom to tell of an incident, and in which words",
        json!({ "incident": text(), "audiences": list(audience), "count": count() }),
    )
}

pub(super) fn report() -> Value {
    let entry = part(json!({
        "at": time(),
        "by": text(),
        "kind": { "enum": EntryKind::WORDS },
        "text": text(),
        "to": texts(),
    }));
    object(
        "A service disruption report",
        json!({
            "incident": text(),
            "disruption": { "type": ["string", "null"], "description": "Why it is a service disruption; null where it is none" },
            "due": time_or_null(),
            "late": flag(),
            "draft": { "type": "boolean", "description": "Whether nobody has written a reason yet" },
            "affected_services": texts(),
            "nature": text(),
            "reason": text_or_null(),
            "length": text(),
            "recommendations": text_or_null(),
            "name": text(),
            "reference": text(),
            "went_down": time_or_null(),
            "recorded": time(),
            "reported_by": text_or_null(),
            "manager": text_or_null(),
            "communications_manager": text_or_null(),
            "systems": texts(),
            "owners": texts(),
            "populations": texts(),
            "symptoms": text_or_null(),
            "staff": texts(),
            "cause": text_or_null(),
            "resolution": text_or_null(),
            "restored": time_or_null(),
            "duration": text(),
            "notes": texts(),
            "log": list(entry),
            "filled_out_by": text_or_null(),
            "filled_out_at": time_or_null(),
        }),
    )
}

pub(super) fn status_page() -> Value {
    let state = || json!({ "enum": State::ALL.map(State::name) });
    let day =
        part(json!({ "date": { "type": "string", "format": "date" }, "state": state(), "minutes": count() }));
    let service = part(json!({
        "id": text(),
        "name": text(),
        "state": state(),
        "availability": { "type": ["number", "null"], "description": "Of the time in which it was to be there: 0 to 1" },
        "days": { "type": "array", "items": day, "description": "Oldest first" },
    }));
    let update = part(json!({ "at": time(), "text": text() }));
    let disruption = part(json!({
        "id": text(),
        "services": texts(),
        "since": time(),
        "until": time_or_null(),
        "length": text(),
        "updates": { "type": "array", "items": update, "description": "What everybody was told, newest first" },
    }));
    let planned = part(json!({
        "id": text(),
        "services": texts(),
        "start": time(),
        "end": time(),
        "outage": text(),
        "running": flag(),
    }));
    let uncounted = part(json!({ "id": text(), "services": texts(), "because": text() }));
    object(
        "What is published of the services: status.json of a status page",
        json!({
            "organisation": text(),
            "now": time(),
            "state": state(),
            "services": list(service),
            "open": list(disruption.clone()),
            "planned": list(planned),
            "past": list(disruption),
            "not_counted": { "type": "array", "items": uncounted, "description": "Disruptions that no availability counts, because nobody says from when to when" },
        }),
    )
}
