//! Freezes and maintenance windows, once or repeating.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::SeqAccessDeserializer;
use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use super::change::ChangeType;
use super::field::Time;
use super::reference::{Mentions, Wants};
use super::vocabulary::vocabulary;
use super::{Kind, Model};

vocabulary! {
    /// What an entry of the calendar does
    pub enum CalendarType {
        Freeze = "freeze": "no change may run",
        Maintenance = "maintenance": "changes are expected to run then",
    }
}

/// What an entry covers: assets by id, or those for which an expression holds; all, where nothing is said
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Scope {
    Assets(Vec<String>),
    Expression(String),
}

impl<'de> Deserialize<'de> for Scope {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Scope, D::Error> {
        deserializer.deserialize_string(ScopeVisitor)
    }
}

struct ScopeVisitor;

impl<'de> Visitor<'de> for ScopeVisitor {
    type Value = Scope;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of assets, or a CEL expression")
    }

    fn visit_str<E>(self, expression: &str) -> Result<Scope, E> {
        Ok(Scope::Expression(expression.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Scope, A::Error> {
        Vec::deserialize(SeqAccessDeserializer::new(seq)).map(Scope::Assets)
    }
}

impl JsonSchema for Scope {
    fn schema_name() -> Cow<'static, str> {
        "Scope".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "Ids of assets, or a CEL expression over them; all assets where nothing is said",
            "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }],
        })
    }
}

/// Freezes and maintenance windows, once or repeating
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(title = "Calendar entry")]
#[serde(deny_unknown_fields)]
pub struct Calendar {
    /// Unique in the whole store: year-end
    pub id: String,
    pub r#type: CalendarType,
    pub title: String,
    pub starts: Time,
    pub ends: Time,
    /// The zone that it repeats in, through daylight saving; the store's where nothing is said
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// How it repeats: an RFC 5545 rule, FREQ=YEARLY
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeat: Option<String>,
    /// Ids of assets, or a CEL expression; all assets where nothing is said
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<Scope>,
    /// Types of change that are let through
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub allow: Vec<ChangeType>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
}

impl Model for Calendar {
    const KIND: Kind = Kind::Calendar;

    fn id(&self) -> Option<&str> {
        Some(&self.id)
    }

    fn title(&self) -> &str {
        &self.title
    }

    fn mention<'a>(&'a self, to: &mut Mentions<'a, '_>) {
        if let Some(Scope::Assets(assets)) = &self.scope {
            to.many("scope", assets, Wants::Kind(Kind::Asset));
        }
    }
}
