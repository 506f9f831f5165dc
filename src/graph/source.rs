//! Who says that something has failed: whoever asks, a change, an incident; and which records say so now. Goes by the
//! states of records alone, never by the clock.

use crate::model::change::ChangeState;
use crate::model::field::Override;
use crate::model::{Change, Incident, Record};
use crate::store::snapshot::Snapshot;

/// Who says that something has failed, and what they know of the rest
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Source {
    /// The change or the incident; nothing for what was asked for by itself.
    pub record: Option<String>,
    pub affects: Vec<String>,
    pub not_impacted: Vec<String>,
    pub also_impacted: Vec<String>,
}

impl Source {
    /// Assets that were asked for by themselves.
    pub fn asked(ids: Vec<String>) -> Source {
        Source { affects: ids, ..Source::default() }
    }

    /// What a change or an incident says, in whatever state it is; other records say nothing of the kind.
    pub fn of(record: &Record) -> Option<Source> {
        match record {
            Record::Change(it) => Some(Source::change(it)),
            Record::Incident(it) => Some(Source::incident(it)),
            _ => None,
        }
    }

    /// What is out already: incidents whose service is not back, and changes that run.
    pub fn open(snapshot: &Snapshot) -> Vec<Source> {
        let incidents = snapshot.of::<Incident>().filter(|(_, incident)| incident.state.is_open());
        let changes = snapshot.of::<Change>().filter(|(_, change)| change.state == ChangeState::InProgress);
        let incidents = incidents.map(|(_, incident)| Source::incident(incident));
        incidents.chain(changes.map(|(_, change)| Source::change(change))).collect()
    }

    /// What a change says.
    pub fn change(change: &Change) -> Source {
        Source {
            record: Some(change.id.clone()),
            affects: change.affects.clone(),
            not_impacted: ids(&change.not_impacted),
            also_impacted: ids(&change.also_impacted),
        }
    }

    /// What an incident says.
    pub fn incident(incident: &Incident) -> Source {
        Source {
            record: Some(incident.id.clone()),
            affects: incident.affects.clone(),
            not_impacted: ids(&incident.not_impacted),
            also_impacted: ids(&incident.also_impacted),
        }
    }
}

fn ids(overrides: &[Override]) -> Vec<String> {
    overrides.iter().map(|it| it.id.clone()).collect()
}
