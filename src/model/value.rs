//! Values of any type, found by their path and read as people read them.

use serde_json::Value;

use super::pointer::{Pointer, Step};

/// The value at a path; keys with dots in them are found too.
pub fn lookup<'v>(value: &'v Value, pointer: &Pointer) -> Option<&'v Value> {
    let dotted = pointer.to_dotted();
    if let Some(found) = value.get(&dotted) {
        return Some(found);
    }
    pointer.steps().iter().try_fold(value, |value, step| match step {
        Step::Key(key) => value.get(key.as_ref()),
        Step::Index(index) => value.get(index),
    })
}

/// A value as a person reads it, on one line.
pub fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(", "),
        Value::Object(fields) => match fields.get("id") {
            Some(id) => plain(id),
            None => {
                let parts: Vec<String> =
                    fields.iter().map(|(key, value)| format!("{key}={}", plain(value))).collect();
                parts.join(" ")
            }
        },
        other => other.to_string(),
    }
}
