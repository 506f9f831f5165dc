//! Root causes and what is done about them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::field::{Date, Link};
use super::reference::{Mentions, Wants};
use super::vocabulary::vocabulary;
use super::{Kind, Model};

vocabulary! {
    /// Where a problem is in its life
    pub enum ProblemState {
        Open = "open": "the root cause is looked for",
        KnownError = "known_error": "the cause is known, a workaround may be too",
        Resolved = "resolved": "the cause is gone",
        Closed = "closed": "all actions are accounted for",
    }
}

impl ProblemState {
    /// The states that may follow this one.
    pub fn next(self) -> &'static [ProblemState] {
        use ProblemState::*;
        match self {
            Open => &[KnownError, Resolved],
            KnownError => &[Resolved, Open],
            Resolved => &[Closed, Open],
            Closed => &[Open],
        }
    }
}

vocabulary! {
    /// Where a corrective action is
    pub enum ActionState {
        Open = "open": "to be done",
        Done = "done": "done",
        Dropped = "dropped": "decided against",
    }
}

/// Something to do so that it does not happen again
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Action {
    pub title: String,
    /// The person or team that does it
    pub owner: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    pub state: ActionState,
    /// The day on which it was agreed
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opened: Option<Date>,
    /// The day on which it was done, or dropped
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Date>,
}

/// Root causes and what is done about them
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(title = "Problem")]
#[serde(deny_unknown_fields)]
pub struct Problem {
    /// Drawn by the program: PRB, the day, five letters
    pub id: String,
    pub title: String,
    pub state: ProblemState,
    /// The person or team that answers for it
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// The incidents that are cases of it
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub incidents: Vec<String>,
    /// The assets that it sits in
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub affects: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub root_cause: Option<String>,
    /// What helps until it is mended
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workaround: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<Action>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
}

impl Model for Problem {
    const KIND: Kind = Kind::Problem;

    fn id(&self) -> Option<&str> {
        Some(&self.id)
    }

    fn title(&self) -> &str {
        &self.title
    }

    fn mention<'a>(&'a self, to: &mut Mentions<'a, '_>) {
        to.one("owner", self.owner.as_ref(), Wants::Party);
        to.many("incidents", &self.incidents, Wants::Kind(Kind::Incident));
        to.many("affects", &self.affects, Wants::Kind(Kind::Asset));
        to.each("actions", &self.actions, "owner", |it| Some(&it.owner), Wants::Party);
    }
}
