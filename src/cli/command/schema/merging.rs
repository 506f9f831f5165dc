//! The JSON Schemas of what `itsm push` and `itsm merge-driver` print. Data only.

use serde_json::{Value, json};

use super::planned::{object, text_or_null, texts};

pub(super) fn push() -> Value {
    object(
        "What was pushed",
        json!({
            "pushed": { "type": "boolean", "description": "False where there was nothing to push, and with --dry-run" },
            "merged": { "type": "boolean", "description": "Whether it was merged with what others had pushed" },
            "remote": { "type": "string" },
            "branch": { "type": "string" },
            "commit": { "type": "string", "description": "What the branch holds now, or would hold" },
            "action": { "type": "string", "description": "What was done, in words" },
        }),
    )
}

pub(super) fn merge_driver() -> Value {
    let otherwise = json!({
        "type": "object",
        "required": ["file", "merge"],
        "properties": {
            "file": { "type": "string", "description": "A file of a kind, from the root of the repository" },
            "merge": { "type": "string", "description": "How git says that it is merged" },
        },
    });
    object(
        "How a clone merges records",
        json!({
            "complete": { "type": "boolean", "description": "Whether records of all kinds are merged by field" },
            "driver": text_or_null(),
            "missing": texts(),
            "otherwise": { "type": "array", "items": otherwise },
        }),
    )
}
