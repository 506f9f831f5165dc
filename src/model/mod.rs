//! What a record is: one file a kind, the fields that kinds share, which state may follow which.
//! Never does I/O, knows neither git nor clap nor the clock.

pub mod layout;
pub mod pointer;

/// The kinds of record
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Asset,
    Change,
    Approval,
    Incident,
    Problem,
    Person,
    Team,
    Calendar,
    Policy,
}

impl Kind {
    pub const ALL: [Kind; 9] = [
        Kind::Asset,
        Kind::Change,
        Kind::Approval,
        Kind::Incident,
        Kind::Problem,
        Kind::Person,
        Kind::Team,
        Kind::Calendar,
        Kind::Policy,
    ];

    /// The word that people type: `itsm asset …`, `--kind asset`.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Asset => "asset",
            Kind::Change => "change",
            Kind::Approval => "approval",
            Kind::Incident => "incident",
            Kind::Problem => "problem",
            Kind::Person => "person",
            Kind::Team => "team",
            Kind::Calendar => "calendar",
            Kind::Policy => "policy",
        }
    }

    /// The folder of the store that holds records of this kind.
    pub fn folder(self) -> &'static str {
        match self {
            Kind::Asset => "assets",
            Kind::Change => "changes",
            Kind::Approval => "approvals",
            Kind::Incident => "incidents",
            Kind::Problem => "problems",
            Kind::Person => "people",
            Kind::Team => "teams",
            Kind::Calendar => "calendar",
            Kind::Policy => "policies",
        }
    }

    /// The name of a list of them in JSON: `{"assets": […]}`.
    pub fn plural(self) -> &'static str {
        match self {
            Kind::Calendar => "calendars",
            other => other.folder(),
        }
    }
}
