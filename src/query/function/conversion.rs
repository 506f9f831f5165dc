//! From one type of value to another. What cannot be converted is an error, so that no number is made up.

use super::{Arguments, Function, Runs};
use crate::query::error::{Complaint, Given};
use crate::query::shape::Shape;
use crate::query::value::Value;

pub(super) static INT: Function = Function {
    name: "int",
    usage: "int(x)",
    about: "a whole number, of a number, a text, or a time (seconds since 1970)",
    takes: 1..=1,
    of_ids: false,
    gives: Shape::Number,
    runs: Runs::Alone(int),
};

pub(super) static DOUBLE: Function = Function {
    name: "double",
    usage: "double(x)",
    about: "a number with a fraction, of a number or a text",
    takes: 1..=1,
    of_ids: false,
    gives: Shape::Number,
    runs: Runs::Alone(double),
};

pub(super) static STRING: Function = Function {
    name: "string",
    usage: "string(x)",
    about: "a text, of a number, a time, or yes or no",
    takes: 1..=1,
    of_ids: false,
    gives: Shape::Text,
    runs: Runs::Alone(string),
};

pub(super) static TYPE: Function = Function {
    name: "type",
    usage: "type(x)",
    about: "what x is: int, double, bool, string, list, map, timestamp, duration …",
    takes: 1..=1,
    of_ids: false,
    gives: Shape::Any,
    runs: Runs::Alone(|arguments| Ok(Value::Type(arguments[0].type_name()))),
};

/// The words that `type(x)` is compared with.
pub(in crate::query) const TYPES: [&str; 9] =
    ["int", "double", "bool", "string", "list", "map", "timestamp", "duration", "null_type"];

fn int(arguments: &Arguments<'_>) -> Given<Value> {
    let value = &*arguments[0];
    let number = match value {
        Value::Absent => return Ok(Value::Absent),
        Value::Int(number) => Some(*number),
        // The bounds are those between which no number is cut off.
        Value::Double(number) if number.abs() < 9.2e18 => Some(*number as i64),
        Value::Text(text) => text.trim().parse().ok(),
        Value::Time(time) => Some(time.timestamp()),
        _ => None,
    };
    number.map(Value::Int).ok_or_else(|| no_way(value, "a whole number"))
}

fn double(arguments: &Arguments<'_>) -> Given<Value> {
    let value = &*arguments[0];
    let number = match value {
        Value::Absent => return Ok(Value::Absent),
        Value::Text(text) => text.trim().parse().ok(),
        number => number.as_double(),
    };
    number.map(Value::Double).ok_or_else(|| no_way(value, "a number"))
}

fn string(arguments: &Arguments<'_>) -> Given<Value> {
    let value = &*arguments[0];
    match (value, value.to_json()) {
        (Value::Absent, _) => Ok(Value::Absent),
        (Value::List(_) | Value::Map(_) | Value::Type(_), _) => Err(no_way(value, "a text")),
        (_, serde_json::Value::String(text)) => Ok(Value::text(text)),
        (_, other) => Ok(Value::text(other.to_string())),
    }
}

fn no_way(value: &Value, wanted: &str) -> Box<Complaint> {
    let what = match value.as_text() {
        Some(text) => format!("the text `{}`", text.chars().take(40).collect::<String>()),
        None => value.what().to_owned(),
    };
    Complaint::new(format!("{what} cannot become {wanted}"))
}
