//! Freezes and maintenance windows, once or repeating.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Scope {
    Assets(Vec<String>),
    Expression(String),
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
