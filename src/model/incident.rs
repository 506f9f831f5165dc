//! What went down, who ran the response, what was done when, and what it was.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::change::mention_tasks;
use super::field::{Link, Override, Span, Task, Time};
use super::pointer::Pointer;
use super::reference::{Mentions, Wants};
use super::vocabulary::vocabulary;
use super::{Kind, Model};

vocabulary! {
    /// Where an incident is in its life
    pub enum IncidentState {
        Open = "open": "known, nobody at it yet",
        Investigating = "investigating": "being worked on",
        Restored = "restored": "the service is back, the cause may be open",
        Resolved = "resolved": "cause and resolution are known",
        Closed = "closed": "over, and reported where a report was owed",
    }
}

impl IncidentState {
    /// The states that may follow this one; reopening goes back to investigating.
    pub fn next(self) -> &'static [IncidentState] {
        use IncidentState::*;
        match self {
            // Closed at once is what was recorded before: a duplicate.
            Open => &[Investigating, Restored, Closed],
            Investigating => &[Restored, Closed],
            Restored => &[Resolved, Investigating],
            Resolved => &[Closed, Investigating],
            Closed => &[Investigating],
        }
    }

    /// Whether the service is still hurt.
    pub fn is_open(self) -> bool {
        matches!(self, IncidentState::Open | IncidentState::Investigating)
    }
}

vocabulary! {
    /// How much is hit, or how soon it must be mended
    pub enum Grade {
        Low = "low": "little",
        Medium = "medium": "some",
        High = "high": "much",
    }
}

vocabulary! {
    /// How soon an incident is worked on
    pub enum Priority {
        P1 = "P1": "all hands, now",
        P2 = "P2": "now",
        P3 = "P3": "today",
        P4 = "P4": "this week",
        P5 = "P5": "when there is time",
    }
}

vocabulary! {
    /// What became of a suspected cause
    pub enum HypothesisState {
        Open = "open": "not looked into yet",
        Verified = "verified": "this was it",
        RuledOut = "ruled_out": "this was not it",
    }
}

/// A suspected cause
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Hypothesis {
    pub cause: String,
    pub state: HypothesisState,
}

/// Who hears what, how, and how often
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Audience {
    /// Who: system owner, clients, management, …
    pub audience: String,
    /// How: phone, email, status page, …
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every: Option<Span>,
    /// Who agrees to the words before they go out
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sign_off: Option<String>,
}

vocabulary! {
    /// What an entry of the log tells
    pub enum EntryKind {
        Note = "note": "something that was seen or thought",
        Contact = "contact": "somebody was spoken to",
        Update = "update": "an audience was told how it stands",
        Escalation = "escalation": "the next rung was called",
        Handoff = "handoff": "another team took over",
        Action = "action": "something was done",
        Decision = "decision": "something was decided",
    }
}

/// One line of an incident's log
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    pub at: Time,
    /// Who writes it
    pub by: String,
    pub kind: EntryKind,
    pub text: String,
    /// Who was spoken to, told, called or handed over to: people, teams, audiences
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub to: Vec<String>,
}

/// What the program made of an incident when it was opened, or when somebody asked again; a person's word stands beside it
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Weighed {
    /// How much is hit
    pub impact: Grade,
    /// How soon it must be mended
    pub urgency: Grade,
    /// What it comes from, each in a line
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub because: Vec<String>,
}

/// The service disruption report's own fields; all else in it comes from the incident
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DisruptionReport {
    /// Why the service was disrupted
    pub reason: String,
    /// What should be done so that it does not happen again
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recommendations: Option<String>,
    pub by: String,
    pub at: Time,
}

/// What went down, who ran the response, what was done when, and what it was
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(title = "Incident")]
#[serde(deny_unknown_fields)]
pub struct Incident {
    /// Drawn by the program: INC, the day, five letters
    pub id: String,
    pub title: String,
    pub state: IncidentState,
    /// How much is hit, by a person's word; it counts before what was computed
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub impact: Option<Grade>,
    /// How soon it must be mended, by a person's word; it counts before what was computed
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub urgency: Option<Grade>,
    /// What was computed of impact and urgency, and why
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weighed: Option<Weighed>,
    /// A person's word against the priority that impact and urgency give
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<Priority>,
    /// When the service went down
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub down_at: Option<Time>,
    /// When this was written
    pub recorded_at: Time,
    /// When the service came back
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub restored_at: Option<Time>,
    /// Who noticed: a person, or a monitoring system's name
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reported_by: Option<String>,
    /// The incident manager; whoever opens it, unless handed over
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manager: Option<String>,
    /// The communications manager, where escalation warrants one
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub communications: Option<String>,
    /// The team that works on it
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<String>,
    /// The assets that are broken; who stands on them is computed. None as long as nobody knows
    pub affects: Vec<String>,
    /// Who feels it, in words
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub populations: Vec<String>,
    /// What is seen
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub symptoms: Option<String>,
    /// Who helped
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub staff: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hypotheses: Vec<Hypothesis>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tasks: Vec<Task>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub communication_plan: Vec<Audience>,
    /// The determined cause
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cause: Option<String>,
    /// What mended it
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolution: Option<String>,
    /// What was learned
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lessons: Option<String>,
    /// The change that brought it about
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caused_by: Option<String>,
    /// The problem that it is a case of
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub problem: Option<String>,
    /// The incident that was recorded before
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duplicates_of: Option<String>,
    /// What a monitoring system calls it
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_impacted: Vec<Override>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also_impacted: Vec<Override>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub log: Vec<Entry>,
    /// The service disruption report, due two business days after restoration
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report: Option<DisruptionReport>,
}

impl Incident {
    /// When it began, as far as anybody knows: when the service went down, or else when it was recorded.
    pub fn began(&self) -> Time {
        self.down_at.unwrap_or(self.recorded_at)
    }
}

impl Model for Incident {
    const KIND: Kind = Kind::Incident;

    fn id(&self) -> Option<&str> {
        Some(&self.id)
    }

    fn title(&self) -> &str {
        &self.title
    }

    fn mention<'a>(&'a self, to: &mut Mentions<'a, '_>) {
        let (asset, person) = (Wants::Kind(Kind::Asset), Wants::Kind(Kind::Person));
        to.one("reported_by", self.reported_by.as_ref(), Wants::Perhaps);
        to.one("manager", self.manager.as_ref(), person);
        to.one("communications", self.communications.as_ref(), person);
        to.one("team", self.team.as_ref(), Wants::Kind(Kind::Team));
        to.many("affects", &self.affects, asset);
        to.many("staff", &self.staff, Wants::Perhaps);
        mention_tasks(&self.tasks, to);
        to.each(
            "communication_plan",
            &self.communication_plan,
            "sign_off",
            |it| it.sign_off.as_ref(),
            person,
        );
        to.one("caused_by", self.caused_by.as_ref(), Wants::Kind(Kind::Change));
        to.one("problem", self.problem.as_ref(), Wants::Kind(Kind::Problem));
        to.one("duplicates_of", self.duplicates_of.as_ref(), Wants::Kind(Kind::Incident));
        to.each("not_impacted", &self.not_impacted, "id", |it| Some(&it.id), asset);
        to.each("also_impacted", &self.also_impacted, "id", |it| Some(&it.id), asset);
        to.each("log", &self.log, "by", |it| Some(&it.by), Wants::Perhaps);
        for (index, entry) in self.log.iter().enumerate() {
            for (place, who) in entry.to.iter().enumerate() {
                to.at(Pointer::field("log").index(index).key("to").index(place), who, Wants::Perhaps);
            }
        }
        if let Some(report) = &self.report {
            to.at(Pointer::field("report").key("by"), &report.by, person);
        }
    }
}
