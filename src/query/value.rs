//! What an expression works with: plain values, made from fields of records and never from anything outside.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};
use serde_json::{Map, Number, json};

use super::shape::Shape;
use crate::model::field::{Date, Span, Time};

/// A value, while an expression is evaluated. Clones are cheap: what is large is shared.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// What a record does not say; `null` in an expression.
    Absent,
    Bool(bool),
    Int(i64),
    Double(f64),
    Text(Arc<str>),
    /// A word of a closed list, by its place there: `criticality` knows that high is more than low.
    Word(&'static [&'static str], usize),
    Time(DateTime<FixedOffset>),
    Day(NaiveDate),
    Span(TimeDelta),
    List(Arc<[Value]>),
    Map(Arc<BTreeMap<String, Value>>),
    /// An asset by its id, whose fields are taken from its record when they are asked for, and how it is hit.
    Asset {
        id: Arc<str>,
        effect: Option<usize>,
    },
    /// What `type(x)` gives.
    Type(&'static str),
}

impl Value {
    pub fn text(text: impl AsRef<str>) -> Value {
        Value::Text(text.as_ref().into())
    }

    /// Assets, each with how it is hit: by its place in the list of effects, from at risk to down.
    pub fn assets<'i>(assets: impl IntoIterator<Item = (&'i str, Option<usize>)>) -> Value {
        let asset = |(id, effect): (&str, Option<usize>)| Value::Asset { id: id.into(), effect };
        Value::List(assets.into_iter().map(asset).collect())
    }

    /// Names, each with a number.
    pub fn counts<const N: usize>(counts: [(&str, usize); N]) -> Value {
        let count = |(name, count): (&str, usize)| (name.to_owned(), Value::count(count));
        Value::Map(Arc::new(counts.into_iter().map(count).collect()))
    }

    pub fn count(count: usize) -> Value {
        Value::Int(i64::try_from(count).unwrap_or(i64::MAX))
    }

    /// A word of a closed list; nothing where it is none of them.
    pub fn word(words: &'static [&'static str], word: &str) -> Value {
        words.iter().position(|it| *it == word).map_or(Value::Absent, |place| Value::Word(words, place))
    }

    /// A list of texts.
    pub fn texts<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> Value {
        Value::List(texts.into_iter().map(Value::text).collect())
    }

    pub fn as_text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            Value::Word(words, place) => words.get(*place).copied(),
            Value::Asset { id, .. } => Some(id),
            _ => None,
        }
    }

    /// A number with its fraction, whichever of the two it is.
    pub(super) fn as_double(&self) -> Option<f64> {
        match self {
            // A store has no whole number that a double cannot hold closely enough to compare.
            Value::Int(number) => Some(*number as f64),
            Value::Double(number) => Some(*number),
            _ => None,
        }
    }

    /// Whether there is anything: a record does not tell an empty list from none.
    pub fn is_present(&self) -> bool {
        match self {
            Value::Absent => false,
            Value::List(items) => !items.is_empty(),
            Value::Map(entries) => !entries.is_empty(),
            _ => true,
        }
    }

    /// What it is, for messages.
    pub(super) fn what(&self) -> &'static str {
        match self {
            Value::Absent => "nothing",
            Value::Bool(_) => "yes or no",
            Value::Int(_) | Value::Double(_) => "a number",
            Value::Text(_) | Value::Word(..) => "a text",
            Value::Time(_) => "a time",
            Value::Day(_) => "a day",
            Value::Span(_) => "a length of time",
            Value::List(_) => "a list",
            Value::Map(_) => "a mapping",
            Value::Asset { .. } => "an asset",
            Value::Type(_) => "a type",
        }
    }

    /// What CEL calls its type.
    pub(super) fn type_name(&self) -> &'static str {
        match self {
            Value::Absent => "null_type",
            Value::Bool(_) => "bool",
            Value::Int(_) => "int",
            Value::Double(_) => "double",
            Value::Text(_) | Value::Word(..) => "string",
            Value::Time(_) | Value::Day(_) => "timestamp",
            Value::Span(_) => "duration",
            Value::List(_) => "list",
            Value::Map(_) | Value::Asset { .. } => "map",
            Value::Type(_) => "type",
        }
    }

    /// The value of a field, whose schema says what its text means.
    pub(super) fn from_json(value: &serde_json::Value, shape: &'static Shape) -> Value {
        use serde_json::Value as Json;
        match value {
            Json::Null => Value::Absent,
            Json::Bool(yes) => Value::Bool(*yes),
            Json::Number(number) => from_number(number),
            Json::String(text) => from_text(text, shape),
            Json::Array(items) => {
                Value::List(items.iter().map(|item| Value::from_json(item, shape.item())).collect())
            }
            Json::Object(fields) => {
                let field = |(name, value): (&String, &Json)| {
                    (name.clone(), Value::from_json(value, shape.field(name).unwrap_or(&Shape::Any)))
                };
                Value::Map(Arc::new(fields.iter().map(field).collect()))
            }
        }
    }

    /// As it would stand in a record.
    pub fn to_json(&self) -> serde_json::Value {
        match self {
            Value::Absent => serde_json::Value::Null,
            Value::Bool(yes) => json!(yes),
            Value::Int(number) => json!(number),
            Value::Double(number) => json!(number),
            Value::Text(_) | Value::Word(..) | Value::Asset { .. } => json!(self.as_text()),
            Value::Time(time) => json!(Time(*time)),
            Value::Day(day) => json!(Date(*day)),
            Value::Span(span) => json!(Span(*span)),
            Value::List(items) => items.iter().map(Value::to_json).collect(),
            Value::Map(entries) => {
                let entry = |(key, value): (&String, &Value)| (key.clone(), value.to_json());
                serde_json::Value::Object(entries.iter().map(entry).collect::<Map<_, _>>())
            }
            Value::Type(name) => json!(name),
        }
    }
}

fn from_number(number: &Number) -> Value {
    match number.as_i64() {
        Some(number) => Value::Int(number),
        None => Value::Double(number.as_f64().unwrap_or(f64::NAN)),
    }
}

/// A text that its schema takes for more becomes that; one that cannot stays a text.
fn from_text(text: &str, shape: &'static Shape) -> Value {
    let typed = match shape {
        Shape::Words(words) => words.iter().position(|it| *it == text).map(|at| Value::Word(words, at)),
        Shape::Time => text.parse().ok().map(|Time(time)| Value::Time(time)),
        Shape::Day => text.parse().ok().map(|Date(day)| Value::Day(day)),
        Shape::Span => text.parse().ok().map(|Span(span)| Value::Span(span)),
        // `findb1` is short for `{id: findb1}`.
        Shape::Edge(_) => Some(Value::Map(Arc::new([("id".to_owned(), Value::text(text))].into()))),
        _ => None,
    };
    typed.unwrap_or_else(|| Value::text(text))
}
