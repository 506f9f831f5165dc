//! Rules of an organisation, in CEL.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::field::Date;
use super::reference::{Mentions, Wants};
use super::{Kind, Model};
use crate::finding::Level;

/// A record that a policy does not hold for, until a day
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PolicyException {
    /// The record
    pub id: String,
    /// The last day that it counts
    pub until: Date,
    pub reason: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<String>,
}

/// Rules of an organisation, in CEL
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(title = "Policy")]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// Unique in the whole store: pii-needs-an-owner
    pub id: String,
    /// The kind of record that it is about: asset, change, incident, …
    pub applies_to: String,
    /// A CEL expression: which of them; all where nothing is said
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<String>,
    /// A CEL expression that has to hold
    pub require: String,
    #[serde(default = "error", skip_serializing_if = "is_error")]
    pub severity: Level,
    /// What a person is told where it does not hold
    pub message: String,
    /// From which day on it holds
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Date>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<PolicyException>,
}

fn error() -> Level {
    Level::Error
}

fn is_error(level: &Level) -> bool {
    *level == Level::Error
}

impl Model for Policy {
    const KIND: Kind = Kind::Policy;

    fn id(&self) -> Option<&str> {
        Some(&self.id)
    }

    fn title(&self) -> &str {
        &self.message
    }

    fn mention<'a>(&'a self, to: &mut Mentions<'a, '_>) {
        to.each("exceptions", &self.exceptions, "id", |it| Some(&it.id), Wants::Perhaps);
        let person = Wants::Kind(Kind::Person);
        to.each("exceptions", &self.exceptions, "approved_by", |it| it.approved_by.as_ref(), person);
    }
}
