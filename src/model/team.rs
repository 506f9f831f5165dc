//! Support groups: who is in them, who leads, who is called and when.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::field::{Span, Time};
use super::pointer::Pointer;
use super::reference::{Mentions, Wants};
use super::{Kind, Model};

/// How a team is reached
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chat: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
}

/// One rung of the escalation ladder
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rung {
    /// The person or team that is called
    pub call: String,
    /// How long after the team got the incident
    pub after: Span,
}

/// Who is on call, in turn
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rota {
    /// The people, in order; after the last comes the first again
    pub who: Vec<String>,
    /// When the first turn starts
    pub starts: Time,
    /// How long a turn is
    pub turn: Span,
}

/// Support groups: who is in them, who leads, who is called and when
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(title = "Team")]
#[serde(deny_unknown_fields)]
pub struct Team {
    /// Unique in the whole store: finance-it
    pub id: String,
    pub name: String,
    /// The person who leads it
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Contact>,
    /// Who is called, and how long after the team got the incident
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub escalation: Vec<Rung>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_call: Option<Rota>,
    /// What it is called elsewhere: {github: acme/finance-it, gitlab: acme/finance}
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub handles: BTreeMap<String, String>,
}

impl Model for Team {
    const KIND: Kind = Kind::Team;

    fn id(&self) -> Option<&str> {
        Some(&self.id)
    }

    fn title(&self) -> &str {
        &self.name
    }

    fn mention<'a>(&'a self, to: &mut Mentions<'a, '_>) {
        let person = Wants::Kind(Kind::Person);
        to.one("lead", self.lead.as_ref(), person);
        to.many("members", &self.members, person);
        to.each("escalation", &self.escalation, "call", |it| Some(&it.call), Wants::Party);
        for (index, who) in self.on_call.iter().flat_map(|rota| rota.who.iter()).enumerate() {
            to.at(Pointer::field("on_call").key("who").index(index), who, person);
        }
    }
}
