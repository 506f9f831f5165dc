//! What a store says of itself in `itsm.yaml`: words, levels, rules, clocks. Defaults are those of a store that says nothing.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::change::{ChangeType, RiskLevel};
use super::field::{Date, Span};
use super::incident::{Grade, Priority};
use super::vocabulary::vocabulary;
use crate::finding::Level;
use crate::model::zone::Tz;

/// The version of the records' format that this program reads
pub const VERSION: u32 = 1;

vocabulary! {
    /// How much a check's findings matter here
    pub enum CheckLevel {
        Error = "error": "stops a write, a commit, a merge",
        Warning = "warning": "shown; stops only with --deny warnings",
        Note = "note": "shown, never stops anything",
        Off = "off": "not looked for",
    }
}

impl CheckLevel {
    /// The level of its findings; nothing where the check is off.
    pub fn level(self) -> Option<Level> {
        match self {
            CheckLevel::Error => Some(Level::Error),
            CheckLevel::Warning => Some(Level::Warning),
            CheckLevel::Note => Some(Level::Note),
            CheckLevel::Off => None,
        }
    }
}

/// A finding that is known and accepted, for a reason and a time
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// The id of the record
    pub record: String,
    /// The name of the check
    pub check: String,
    /// Why it is accepted
    pub reason: String,
    /// The last day that it is accepted
    pub until: Date,
}

/// Words that fields may hold, beyond what is built in; a field that is not listed takes any
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Vocabularies {
    /// Types of asset, beside the known ones
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub asset_type: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub environment: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub data_classification: Vec<String>,
    /// In what way an asset stands on another, beside hosting, network, data, auth and runtime
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub via: Vec<String>,
}

vocabulary! {
    /// What makes an approval count
    pub enum Assurance {
        Recorded = "recorded": "the file says so",
        Committed = "committed": "the approver committed it",
        Signed = "signed": "the approver signed it with one of their keys",
    }
}

vocabulary! {
    /// Which approval rules hold where several match
    pub enum RuleMatch {
        First = "first": "the first that matches",
        All = "all": "all that match",
    }
}

/// Who must approve which changes
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ApprovalRule {
    /// What the slot that it makes is called
    pub name: String,
    /// A CEL expression over the change and what is computed of it (risk, points, affected, impacted, history.runs,
    /// history.failed, template_streak): risk == "high"; all changes where nothing is said
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<String>,
    /// How many of them have to approve; 0 lets the change pass
    pub need: u32,
    /// CEL expressions that give people: owners(affected), team("cab"), owners(impacted.filter(a, a.effect == "down"));
    /// the owners of what is touched where nothing is said
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub from: Vec<String>,
}

/// Who must approve, and what makes an approval count
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Approvals {
    pub assurance: Assurance,
    pub r#match: RuleMatch,
    /// Where none matches, an owner of what is touched has to approve; where there are none, routine changes need nobody
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<ApprovalRule>,
    /// How long an approval counts
    pub valid_for: Span,
    /// Within how long an emergency change owes its approval
    pub emergency_within: Span,
}

impl Default for Approvals {
    fn default() -> Approvals {
        Approvals {
            assurance: Assurance::Recorded,
            r#match: RuleMatch::First,
            rules: Vec::new(),
            valid_for: Span(TimeDelta::days(30)),
            emergency_within: Span(TimeDelta::hours(24)),
        }
    }
}

/// How soon an incident of a priority is to be acknowledged, and its service to be back; counted from when it was recorded
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Target {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acknowledge: Option<Span>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restore: Option<Span>,
}

impl Target {
    fn of(acknowledge: TimeDelta, restore: TimeDelta) -> Target {
        Target { acknowledge: Some(Span(acknowledge)), restore: Some(Span(restore)) }
    }
}

/// A message about an incident, with fields in double braces: {{ incident.title }}; `if` and `for` choose and repeat
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Message {
    pub subject: String,
    pub text: String,
}

/// How incidents are handled here
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Incidents {
    /// impact → urgency → priority
    pub priorities: BTreeMap<Grade, BTreeMap<Grade, Priority>>,
    /// priority → how soon; a store that names some names all. Without a word P1 is acknowledged within 15 minutes and
    /// restored within 4 hours, P2 30 minutes and 8 hours, P3 4 hours and 3 days
    pub targets: BTreeMap<Priority, Target>,
    /// An outage that lasts longer is a service disruption, and owes a report
    pub disruption_after: Span,
    /// Business days after restoration by which the report is due
    pub report_within_days: u32,
    /// Within how many days a like incident is a recurrence
    pub recurrence_within_days: u32,
    /// What people are told, instead of the built-in words for internal, client, executive and status; others by other names
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub messages: BTreeMap<String, Message>,
    /// An open incident about which nothing was written for so long is stale
    pub stale_after: Span,
    /// How long after its service is back an incident may wait for cause and resolution
    pub resolve_within: Span,
}

impl Default for Incidents {
    fn default() -> Incidents {
        use Priority::{P1, P2, P3, P4, P5};
        let row = |high, medium, low| {
            BTreeMap::from([(Grade::High, high), (Grade::Medium, medium), (Grade::Low, low)])
        };
        Incidents {
            priorities: BTreeMap::from([
                (Grade::High, row(P1, P2, P3)),
                (Grade::Medium, row(P2, P3, P4)),
                (Grade::Low, row(P3, P4, P5)),
            ]),
            targets: BTreeMap::from([
                (P1, Target::of(TimeDelta::minutes(15), TimeDelta::hours(4))),
                (P2, Target::of(TimeDelta::minutes(30), TimeDelta::hours(8))),
                (P3, Target::of(TimeDelta::hours(4), TimeDelta::days(3))),
            ]),
            disruption_after: Span(TimeDelta::minutes(15)),
            report_within_days: 2,
            recurrence_within_days: 90,
            messages: BTreeMap::new(),
            stale_after: Span(TimeDelta::days(1)),
            resolve_within: Span(TimeDelta::weeks(1)),
        }
    }
}

/// How changes are weighed and announced here
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Changes {
    /// How long before a planned disruption those who are hit are to be told
    pub notice: Span,
    /// Points for each term of the risk, instead of the built-in ones: criticality, classification, reach, redundancy,
    /// freeze_near, quarter_end, rollback, verify, outage, history, emergency
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub risk_weights: BTreeMap<String, u32>,
    /// From how many points on a change is of this risk; medium from 25 and high from 50 where nothing is said
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub risk_thresholds: BTreeMap<RiskLevel, u32>,
    /// Types of change that may be made without a template
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub types: Vec<ChangeType>,
}

impl Default for Changes {
    fn default() -> Changes {
        Changes {
            notice: Span(TimeDelta::weeks(1)),
            risk_weights: BTreeMap::new(),
            risk_thresholds: BTreeMap::new(),
            types: Vec::new(),
        }
    }
}

/// What a store says of itself in itsm.yaml
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(title = "Store")]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The version of the format: 1
    pub version: u32,
    /// Whose store this is
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub organisation: String,
    /// The IANA zone in which times without an offset are read: Europe/Berlin
    #[serde(default = "utc")]
    pub time_zone: String,
    /// Whether commands that write commit too; --commit and --no-commit say otherwise
    #[serde(default = "yes")]
    pub commit: bool,
    #[serde(default)]
    pub vocabularies: Vocabularies,
    /// Levels of checks, by their names: {missing-owner: error, relation-told-twice: off}
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub checks: BTreeMap<String, CheckLevel>,
    /// Findings that are known and accepted, for a reason and a time
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<Exception>,
    /// Days on which nobody works
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub holidays: Vec<Date>,
    #[serde(default)]
    pub approvals: Approvals,
    #[serde(default)]
    pub changes: Changes,
    #[serde(default)]
    pub incidents: Incidents,
}

fn utc() -> String {
    "UTC".to_owned()
}

fn yes() -> bool {
    true
}

impl Settings {
    /// Where the store is; UTC where it names no zone that exists, which a check tells.
    pub fn zone(&self) -> Tz {
        self.time_zone.parse().unwrap_or(Tz::UTC)
    }
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            version: VERSION,
            organisation: String::new(),
            time_zone: utc(),
            commit: true,
            vocabularies: Vocabularies::default(),
            checks: BTreeMap::new(),
            exceptions: Vec::new(),
            holidays: Vec::new(),
            approvals: Approvals::default(),
            changes: Changes::default(),
            incidents: Incidents::default(),
        }
    }
}
