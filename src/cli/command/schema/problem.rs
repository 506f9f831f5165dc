//! The JSON Schemas of what `itsm problem` prints: actions, what is computed of a problem, a look back on a month. Data only.

use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

use super::planned::{list, text_or_null, texts};
use crate::model::incident::IncidentState;
use crate::model::problem::ActionState;
use crate::report::retrospect::Retrospect;

/// What `itsm problem action list` prints.
pub(super) fn actions() -> Value {
    list("Corrective actions", "actions", action())
}

/// What `itsm problem review` prints.
pub(super) fn review() -> Value {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    settings.into_generator().into_root_schema_for::<Retrospect>().into()
}

/// What is computed of a problem, beside lists of ids.
pub(super) fn computed(event: &Value) -> Value {
    let time = || json!({ "type": "string", "format": "date-time" });
    let minutes = || json!({ "type": ["integer", "null"], "minimum": 0 });
    let case = json!({
        "type": "object",
        "required": ["id", "title", "state", "began", "outage_minutes"],
        "properties": {
            "id": { "type": "string" },
            "title": { "type": "string" },
            "state": { "enum": IncidentState::WORDS },
            "began": time(),
            "outage_minutes": minutes(),
        },
    });
    let again = json!({
        "type": "object",
        "required": ["incident", "like", "because"],
        "properties": {
            "incident": { "type": "string" },
            "like": { "type": "string", "description": "The case that it looks like" },
            "because": texts(),
        },
    });
    json!({
        "opened": text_or_null(),
        "incidents": { "type": "array", "items": case, "description": "Whichever end says so, in order" },
        "outage_minutes": { "type": "integer", "minimum": 0, "description": "All together, each minute once" },
        "actions": { "type": "array", "items": action() },
        "overdue": { "type": "integer", "minimum": 0 },
        "recurrences": { "type": "array", "items": again, "description": "What nobody has linked" },
        "timeline": { "type": "array", "items": event, "description": "Commits, oldest first" },
    })
}

fn action() -> Value {
    let day = || json!({ "type": ["string", "null"], "format": "date" });
    json!({
        "type": "object",
        "required": ["problem", "number", "is", "state", "overdue", "due", "owner", "title", "opened", "ended"],
        "properties": {
            "problem": { "type": "string" },
            "number": { "type": "integer", "minimum": 1 },
            "is": { "type": "string", "description": "The state, or overdue" },
            "state": { "enum": ActionState::WORDS },
            "overdue": { "type": "boolean" },
            "due": day(),
            "owner": { "type": "string" },
            "title": { "type": "string" },
            "opened": day(),
            "ended": day(),
        },
    })
}
