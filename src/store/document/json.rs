//! A tree as JSON, for schemas, digests and expressions. Never asks what kind of record it is.

use serde_json::Value as Json;

use super::{Node, Resolved, Scalar, Value};

/// The value by the core schema, keys in the order of the file. What JSON has no word for (`.inf`, `.nan`, a number
/// too large) stays the text that was written.
pub fn to_json(node: &Node<'_>) -> Json {
    match &node.value {
        Value::Scalar(it) => scalar(it),
        Value::Sequence(items) => items.iter().map(to_json).collect(),
        Value::Mapping(entries) => {
            let entries = entries.iter().map(|(key, value)| (key.text.to_string(), to_json(value)));
            Json::Object(entries.collect())
        }
    }
}

fn scalar(scalar: &Scalar<'_>) -> Json {
    let text = || Json::from(scalar.text.as_ref());
    match scalar.resolve() {
        Resolved::Null => Json::Null,
        Resolved::Bool(value) => value.into(),
        Resolved::Integer(value) => value.into(),
        Resolved::Unsigned(value) => value.into(),
        Resolved::Float(value) => serde_json::Number::from_f64(value).map_or_else(text, Json::Number),
        Resolved::Text => text(),
    }
}
