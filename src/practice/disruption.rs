//! Whether an outage is a service disruption, which owes a report. Decides nothing about the report's words.

use chrono::{DateTime, TimeDelta, Utc};

use super::priority;
use crate::model::Incident;
use crate::model::asset::Criticality;
use crate::model::incident::Priority;
use crate::store::snapshot::Snapshot;

/// Whether an incident is a service disruption: it lasted longer than the store allows, or what is broken is critical, or
/// it is of the first priority. What was recorded before, as another incident, is reported there.
pub fn is_disruption(snapshot: &Snapshot, incident: &Incident, now: DateTime<Utc>) -> bool {
    if incident.duplicates_of.is_some() {
        return false;
    }
    let is_critical = |id: &String| {
        snapshot.asset(id).is_some_and(|asset| asset.criticality == Some(Criticality::Critical))
    };
    outage(incident, now) > snapshot.settings.incidents.disruption_after.0
        || incident.affects.iter().any(is_critical)
        || priority::of(&snapshot.settings, incident) == Some(Priority::P1)
}

/// How long the service was down, until now where it still is; from when it was recorded where nobody knows since when.
pub fn outage(incident: &Incident, now: DateTime<Utc>) -> TimeDelta {
    let since = incident.down_at.unwrap_or(incident.recorded_at).0.to_utc();
    let until = incident.restored_at.map_or(now, |it| it.0.to_utc());
    (until - since).max(TimeDelta::zero())
}
