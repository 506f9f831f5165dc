//! One decision on a change: added, never edited or deleted.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::field::Time;
use super::pointer::Pointer;
use super::reference::{Mentions, Wants};
use super::vocabulary::vocabulary;
use super::{Kind, Model};

vocabulary! {
    /// What was decided
    pub enum Decision {
        Approved = "approved": "may go ahead as it is written",
        Rejected = "rejected": "must not go ahead as it is written",
        Withdrawn = "withdrawn": "an earlier decision of the same person counts no more",
    }
}

/// What the approver was shown
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Seen {
    /// The commit at which the impact was computed
    pub revision: String,
    /// The digest of the impact that was shown
    pub impact: String,
    /// Who was shown to be hit, by how badly: down, degraded, at_risk; left out where they are very many
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub hits: BTreeMap<String, Vec<String>>,
}

/// One decision on a change: added, never edited or deleted
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(title = "Approval")]
#[serde(deny_unknown_fields)]
pub struct Approval {
    /// The change that is decided on
    pub of: String,
    pub decision: Decision,
    /// The person who decided
    pub by: String,
    /// The slot of the approval rule that it fills
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    pub at: Time,
    /// From when on it counts no more
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<Time>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Of what was decided on: editing those fields voids the decision
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<Seen>,
    /// An SSH signature over the rest, by one of the person's signing keys
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signature: Option<String>,
}

impl Model for Approval {
    const KIND: Kind = Kind::Approval;

    /// An approval is called by its file's name.
    fn id(&self) -> Option<&str> {
        None
    }

    fn title(&self) -> &str {
        self.decision.name()
    }

    fn mention<'a>(&'a self, to: &mut Mentions<'a, '_>) {
        to.at(Pointer::field("of"), &self.of, Wants::Kind(Kind::Change));
        to.at(Pointer::field("by"), &self.by, Wants::Kind(Kind::Person));
    }
}
