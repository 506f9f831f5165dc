//! Which fields there are and what they hold, as the records' own schemas say: a new kind or field is known here by itself.
//! Never looks at a record.

use std::sync::LazyLock;

use serde_json::Value as Json;

use crate::model::Kind;
use crate::model::schema::{self, Subject};

/// What a field holds
#[derive(Debug)]
pub(super) enum Shape {
    Any,
    Bool,
    Number,
    Text,
    /// A word of a closed list, in its order.
    Words(Vec<&'static str>),
    Time,
    Day,
    Span,
    /// An id alone, or a mapping with the id and more.
    Edge(Vec<(&'static str, Shape)>),
    /// Items of one shape; of any, where none is said.
    List(Option<Box<Shape>>),
    /// Values of one shape under keys that nobody lists; of any, where none is said.
    Map(Option<Box<Shape>>),
    Fields(Vec<(&'static str, Shape)>),
}

/// How an asset is hit, the worse the later
pub(super) static EFFECTS: [&str; 3] = ["at_risk", "degraded", "down"];

static ANY: Shape = Shape::Any;
static TEXT: Shape = Shape::Text;

impl Shape {
    /// The shape of what a list holds.
    pub(super) fn item(&'static self) -> &'static Shape {
        match self {
            Shape::List(Some(item)) => item,
            _ => &ANY,
        }
    }

    /// The shape of what is met on the way through it: the items of a list, the keys of a mapping.
    pub(super) fn visited(&'static self) -> &'static Shape {
        match self {
            Shape::Map(_) | Shape::Fields(_) => &TEXT,
            other => other.item(),
        }
    }

    /// The shape of a field; nothing where there can be none of that name.
    pub(super) fn field(&'static self, name: &str) -> Option<&'static Shape> {
        match self {
            Shape::Any | Shape::Map(None) => Some(&ANY),
            Shape::Map(Some(value)) => Some(value),
            Shape::Fields(fields) | Shape::Edge(fields) => {
                fields.iter().find(|(it, _)| *it == name).map(|(_, shape)| shape)
            }
            _ => None,
        }
    }

    /// The names of its fields, where they are known.
    pub(super) fn names(&'static self) -> impl Iterator<Item = &'static str> {
        let fields: &'static [(&str, Shape)] = match self {
            Shape::Fields(fields) | Shape::Edge(fields) => fields,
            _ => &[],
        };
        fields.iter().map(|(name, _)| *name)
    }

    /// What it is, for messages.
    pub(super) fn what(&self) -> &'static str {
        match self {
            Shape::Any => "a value",
            Shape::Bool => "yes or no",
            Shape::Number => "a number",
            Shape::Text | Shape::Words(_) => "a text",
            Shape::Time => "a time",
            Shape::Day => "a day",
            Shape::Span => "a length of time",
            Shape::Edge(_) => "an asset",
            Shape::List(_) => "a list",
            Shape::Map(_) | Shape::Fields(_) => "a mapping",
        }
    }
}

/// The fields of a kind of record.
pub(super) fn of(kind: Kind) -> &'static Shape {
    static SHAPES: LazyLock<Vec<Shape>> = LazyLock::new(|| {
        let all = Kind::ALL.iter().map(|kind| schema::of(Subject::Kind(*kind)));
        all.map(|schema| shape(schema, &schema["$defs"])).collect()
    });
    &SHAPES[kind as usize]
}

/// A list of assets, each with how it is hit.
pub(super) fn assets() -> Shape {
    let schema = schema::of(Subject::Kind(Kind::Asset));
    let mut all = fields(schema, &schema["$defs"]);
    all.push(("effect", Shape::Words(EFFECTS.to_vec())));
    Shape::List(Some(Box::new(Shape::Fields(all))))
}

/// The words for kinds.
pub(super) fn kinds() -> &'static Shape {
    static KINDS: LazyLock<Shape> = LazyLock::new(|| Shape::Words(Kind::NAMES.to_vec()));
    &KINDS
}

fn shape(schema: &'static Json, defs: &'static Json) -> Shape {
    if let Some(name) = schema["$ref"].as_str().and_then(|path| path.strip_prefix("#/$defs/")) {
        return match name {
            "Time" => Shape::Time,
            "Date" => Shape::Day,
            "Span" => Shape::Span,
            "Edge" => Shape::Edge(fields(&defs["LongEdge"], defs)),
            name => shape(&defs[name], defs),
        };
    }
    if let Some(words) = schema["enum"].as_array() {
        return Shape::Words(words.iter().filter_map(Json::as_str).collect());
    }
    match schema["type"].as_str() {
        Some("boolean") => Shape::Bool,
        Some("integer" | "number") => Shape::Number,
        Some("string") => Shape::Text,
        Some("array") => Shape::List(inner(&schema["items"], defs)),
        Some("object") if schema["properties"].is_object() => Shape::Fields(fields(schema, defs)),
        Some("object") => Shape::Map(inner(&schema["additionalProperties"], defs)),
        _ => Shape::Any,
    }
}

fn inner(schema: &'static Json, defs: &'static Json) -> Option<Box<Shape>> {
    schema.is_object().then(|| Box::new(shape(schema, defs)))
}

fn fields(schema: &'static Json, defs: &'static Json) -> Vec<(&'static str, Shape)> {
    let properties = schema["properties"].as_object().into_iter().flatten();
    properties.map(|(name, field)| (name.as_str(), shape(field, defs))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_text_stands_for_is_known_from_the_schema() {
        let field = |kind, name| of(kind).field(name).unwrap();
        assert!(matches!(field(Kind::Incident, "down_at"), Shape::Time));
        assert!(matches!(field(Kind::Person, "left_on"), Shape::Day));
        assert!(matches!(field(Kind::Change, "outage"), Shape::Span));
        assert!(matches!(field(Kind::Change, "window").field("start"), Some(Shape::Time)));
        assert!(matches!(field(Kind::Asset, "criticality"), Shape::Words(words) if words[3] == "critical"));
        assert!(matches!(field(Kind::Asset, "depends_on").item().field("via"), Some(Shape::Text)));
        assert!(matches!(field(Kind::Asset, "tags").field("env"), Some(Shape::Text)));
        assert!(matches!(field(Kind::Asset, "attributes").field("cpus"), Some(Shape::Any)));
        assert!(of(Kind::Asset).field("ownr").is_none());
    }

    #[test]
    fn every_kind_has_fields() {
        for kind in Kind::ALL {
            assert!(of(*kind).names().count() > 5, "{kind}");
        }
    }
}
