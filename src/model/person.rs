//! Who can own, approve and be called.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::field::Date;
use super::reference::{Mentions, Wants};
use super::vocabulary::vocabulary;
use super::{Kind, Model};

vocabulary! {
    /// Whether somebody still works here
    pub enum Status {
        Active = "active": "works here",
        Left = "left": "works here no more: cannot own, approve or be called",
    }
}

/// Who can own, approve and be called
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(title = "Person")]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Unique in the whole store: jim.bar
    pub id: String,
    pub name: String,
    /// What they do here
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The addresses that they commit and are written to with
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub emails: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// The person they report to
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manager: Option<String>,
    pub status: Status,
    /// The day they left
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left_on: Option<Date>,
    /// SSH public keys or OpenPGP fingerprints that they sign with
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signing_keys: Vec<String>,
    /// What they are called elsewhere: {github: jim-bar, gitlab: jim.bar}
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub handles: BTreeMap<String, String>,
}

impl Model for Person {
    const KIND: Kind = Kind::Person;

    fn id(&self) -> Option<&str> {
        Some(&self.id)
    }

    fn title(&self) -> &str {
        &self.name
    }

    fn mention<'a>(&'a self, to: &mut Mentions<'a, '_>) {
        to.one("manager", self.manager.as_ref(), Wants::Kind(Kind::Person));
    }
}
