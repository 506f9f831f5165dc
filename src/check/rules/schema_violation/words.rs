//! What a schema has against a value, in words for people. Judges nothing.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use jsonschema::error::{TypeKind, ValidationErrorKind as Kind};
use jsonschema::{JsonType, ValidationError};
use serde_json::Value;

use crate::finding::{Part, quoted};
use crate::model::id::nearest;
use crate::model::pointer::Pointer;

/// How much of a value is repeated
const SHOWN: usize = 40;

/// One thing to say, and of which place
pub(super) struct Said {
    pub(super) at: Pointer,
    pub(super) part: Part,
    pub(super) message: String,
    pub(super) help: Option<String>,
}

/// What to type instead of a word, by the part of the schema that refuses it: the same slips are made in many records
#[derive(Default)]
pub(super) struct Hints(Mutex<HashMap<Slip, Option<String>>>);

/// The part of the schema, by its address; the keyword in it; the word
type Slip = (usize, &'static str, String);

impl Hints {
    fn get(
        &self,
        around: &Value,
        keyword: &'static str,
        word: &str,
        make: impl FnOnce() -> Option<String>,
    ) -> Option<String> {
        if around.is_null() {
            return make();
        }
        let slip = (std::ptr::from_ref(around).addr(), keyword, word.to_owned());
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.entry(slip).or_insert_with(make).clone()
    }
}

/// Everything that an error says; `around` is the part of the schema in which it arose.
pub(super) fn say(error: &ValidationError<'_>, at: &Pointer, around: &Value, hints: &Hints) -> Vec<Said> {
    match error.kind() {
        Kind::AdditionalProperties { unexpected } | Kind::UnevaluatedProperties { unexpected } => {
            unexpected.iter().map(|name| unknown(name, at, around, hints)).collect()
        }
        Kind::Required { property } => vec![missing(property.as_str().unwrap_or_default(), at, around)],
        _ => vec![value(error, at, around, hints)],
    }
}

fn unknown(name: &str, at: &Pointer, around: &Value, hints: &Hints) -> Said {
    let known = || {
        around.get("properties").and_then(Value::as_object).into_iter().flatten().map(|(key, _)| key.as_str())
    };
    let help = hints.get(around, "properties", name, || match nearest(name, known()).as_slice() {
        [] if known().next().is_none() => None,
        [] => Some(format!("the schema has {}", known().collect::<Vec<_>>().join(", "))),
        near => Some(format!("did you mean {}?", quoted(near))),
    });
    let message = format!("the schema has no `{name}` in `{}`", at.to_dotted());
    Said { at: at.clone().key(name.to_owned()), part: Part::Key, message, help }
}

/// Between a place and the field that it lacks
pub(super) const MUST_HAVE: &str = " must have ";

fn missing(name: &str, at: &Pointer, around: &Value) -> Said {
    let described = around.get("properties").and_then(|it| it.get(name)).and_then(|it| it.get("description"));
    let help = match described.and_then(Value::as_str) {
        Some(description) => format!("add `{name}:` ({description})"),
        None => format!("add `{name}:`"),
    };
    let message = format!("`{}`{MUST_HAVE}`{name}`", at.to_dotted());
    Said { at: at.clone(), part: Part::Key, message, help: Some(help) }
}

fn value(error: &ValidationError<'_>, at: &Pointer, around: &Value, hints: &Hints) -> Said {
    let (field, shown) = (at.to_dotted(), short(error.instance()));
    let (message, help) = match error.kind() {
        Kind::Type { .. } if error.instance().is_null() => {
            (format!("`{field}` has no value"), Some("write a value, or remove the line".to_owned()))
        }
        Kind::Type { kind } => (
            format!(
                "`{field}` takes {}, not {}",
                wanted(kind),
                name(JsonType::from(error.instance().as_ref()))
            ),
            None,
        ),
        Kind::Enum { options } => (
            format!("{shown} is none of the values of `{field}`"),
            hints.get(around, "enum", &text(error.instance()), || one_of(error.instance(), options)),
        ),
        Kind::Constant { expected_value } => {
            (format!("`{field}` takes {} alone", short(expected_value)), None)
        }
        Kind::Pattern { pattern } => (
            format!("{shown} does not look as `{field}` wants it"),
            Some(format!("it has to match {pattern}")),
        ),
        Kind::Format { format } => (format!("{shown} is not of the format `{format}`"), None),
        Kind::Minimum { limit } => {
            (format!("{shown} is less than {limit}, the least that `{field}` takes"), None)
        }
        Kind::Maximum { limit } => {
            (format!("{shown} is more than {limit}, the most that `{field}` takes"), None)
        }
        Kind::ExclusiveMinimum { limit } => {
            (format!("{shown} is not more than {limit}, as `{field}` wants it"), None)
        }
        Kind::ExclusiveMaximum { limit } => {
            (format!("{shown} is not less than {limit}, as `{field}` wants it"), None)
        }
        Kind::MinLength { limit } => (format!("{shown} is shorter than {limit} characters"), None),
        Kind::MaxLength { limit } => (format!("{shown} is longer than {limit} characters"), None),
        Kind::MinItems { limit } => (format!("`{field}` has fewer than {limit} entries"), None),
        Kind::MaxItems { limit } => (format!("`{field}` has more than {limit} entries"), None),
        Kind::UniqueItems => (format!("`{field}` has an entry twice"), None),
        Kind::FalseSchema => (format!("`{field}` is not allowed here"), Some("remove it".to_owned())),
        Kind::AnyOf { .. } | Kind::OneOfNotValid { .. } => {
            (format!("`{field}` fits none of the shapes that the schema allows"), None)
        }
        _ => (format!("the schema refuses `{field}`: {}", error.masked_with("this")), None),
    };
    Said { at: at.clone(), part: Part::Value, message, help }
}

fn one_of(value: &Value, options: &Value) -> Option<String> {
    let options: Vec<String> = options.as_array()?.iter().map(text).collect();
    let near = nearest(&text(value), options.iter().map(String::as_str));
    let list = options.iter().take(12).cloned().collect::<Vec<_>>().join(", ");
    Some(match near.as_slice() {
        [] => format!("it takes {list}"),
        [near, ..] => format!("did you mean `{near}`? It takes {list}"),
    })
}

fn wanted(kind: &TypeKind) -> String {
    match kind {
        TypeKind::Single(one) => name(*one).to_owned(),
        TypeKind::Multiple(several) => several.iter().map(name).collect::<Vec<_>>().join(" or "),
    }
}

fn name(kind: JsonType) -> &'static str {
    match kind {
        JsonType::Array => "a list",
        JsonType::Boolean => "true or false",
        JsonType::Integer => "a whole number",
        JsonType::Null => "nothing",
        JsonType::Number => "a number",
        JsonType::Object => "a mapping",
        JsonType::String => "a text",
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// A value as it stands in a sentence, shortened.
fn short(value: &Value) -> String {
    let text = text(value);
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("`{}…`", &text[..end]),
        None => format!("`{text}`"),
    }
}
