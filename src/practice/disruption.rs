//! Whether an incident is a service disruption by the store's rule, how long the outage was, and when its report is due.
//! Given `now`; decides nothing about what is in the report.

use chrono::{DateTime, TimeDelta, Utc};

use super::{priority, workday};
use crate::model::Incident;
use crate::model::asset::Criticality;
use crate::model::field::{Span, Time};
use crate::model::incident::Priority;
use crate::model::zone::Tz;
use crate::store::snapshot::Snapshot;

/// Why an incident is a service disruption
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// The service was down, or is, for longer than the store lets pass.
    Lasted { outage: TimeDelta, limit: TimeDelta },
    /// What broke is critical: that counts however short it was.
    Critical(String),
    /// It is of the first priority.
    Serious,
}

/// How it stands with the service disruption report
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Report {
    /// It is no service disruption, or another incident's report tells of it.
    NotOwed,
    /// It will be owed once the service is back.
    AfterRestoration,
    Owed {
        due: DateTime<Tz>,
    },
    Late {
        due: DateTime<Tz>,
    },
    /// It was written; `due` is missing where nobody has said when the service came back.
    Given {
        at: Time,
        due: Option<DateTime<Tz>>,
    },
}

impl Why {
    /// `out for 52m, which is longer than 15m`
    pub fn words(&self) -> String {
        match self {
            Why::Lasted { outage, limit } => {
                format!("out for {}, which is longer than {}", in_minutes(*outage), Span(*limit))
            }
            Why::Critical(asset) => format!("serious however short it was: {asset} is critical"),
            Why::Serious => format!("serious however short it was: {}", Priority::P1),
        }
    }
}

impl Report {
    /// Whether nobody has written it though it can be written by now.
    pub fn is_owed(self) -> bool {
        matches!(self, Report::Owed { .. } | Report::Late { .. })
    }

    pub fn is_late(self) -> bool {
        matches!(self, Report::Late { .. })
    }

    /// Until when it is owed, or was.
    pub fn due(self) -> Option<DateTime<Tz>> {
        match self {
            Report::Owed { due } | Report::Late { due } => Some(due),
            Report::Given { due, .. } => due,
            Report::NotOwed | Report::AfterRestoration => None,
        }
    }
}

/// How long the service was out, or is by now; nothing where nobody says that it went down, or when it came back from what
/// is over, as of a duplicate, or where the times are reversed.
pub fn outage(incident: &Incident, now: DateTime<Utc>) -> Option<TimeDelta> {
    let has_end = incident.restored_at.is_some() || incident.state.is_open();
    incident.down_at.filter(|_| has_end).and_then(|since| lasted(incident, since, now))
}

/// The same where nobody knows since when, or until when: since it was recorded, and until now.
pub fn at_least(incident: &Incident, now: DateTime<Utc>) -> TimeDelta {
    lasted(incident, incident.began(), now).unwrap_or_default()
}

fn lasted(incident: &Incident, since: Time, now: DateTime<Utc>) -> Option<TimeDelta> {
    let until = incident.restored_at.map_or(now, |time| time.0.to_utc());
    let lasted = until - since.0.to_utc();
    (lasted >= TimeDelta::zero()).then_some(lasted)
}

/// An outage as people say it, to the minute: `1h12m`.
pub fn in_minutes(outage: TimeDelta) -> String {
    Span(TimeDelta::minutes(outage.num_minutes())).to_string().replace("0s", "0m")
}

/// Why an incident is a service disruption; nothing where it is none, or none yet. What was recorded before, as another
/// incident, is reported there.
pub fn why(snapshot: &Snapshot, incident: &Incident, now: DateTime<Utc>) -> Option<Why> {
    if incident.duplicates_of.is_some() {
        return None;
    }
    let (outage, limit) = (at_least(incident, now), snapshot.settings.incidents.disruption_after.0);
    if outage > limit {
        return Some(Why::Lasted { outage, limit });
    }
    let is_critical = |id: &&String| {
        snapshot.asset(id).is_some_and(|asset| asset.criticality == Some(Criticality::Critical))
    };
    if let Some(id) = incident.affects.iter().find(is_critical) {
        return Some(Why::Critical(id.clone()));
    }
    (priority::of(&snapshot.settings, incident) == Some(Priority::P1)).then_some(Why::Serious)
}

/// Whether an incident is a service disruption.
pub fn is_disruption(snapshot: &Snapshot, incident: &Incident, now: DateTime<Utc>) -> bool {
    why(snapshot, incident, now).is_some()
}

/// By when a report is to be there: workdays after the service came back, in the store's zone.
pub fn due(snapshot: &Snapshot, incident: &Incident) -> Option<DateTime<Tz>> {
    let settings = &snapshot.settings;
    let restored = incident.restored_at?.0.with_timezone(&settings.zone());
    Some(workday::after(settings, restored, settings.incidents.report_within_days))
}

/// How it stands with the report. One that was written counts whether or not it was owed.
pub fn report(snapshot: &Snapshot, incident: &Incident, now: DateTime<Tz>) -> Report {
    let due = due(snapshot, incident);
    if let Some(report) = &incident.report {
        return Report::Given { at: report.at, due };
    }
    match due {
        _ if !is_disruption(snapshot, incident, now.to_utc()) => Report::NotOwed,
        None => Report::AfterRestoration,
        Some(due) if now > due => Report::Late { due },
        Some(due) => Report::Owed { due },
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone;
    use serde_json::{Value, json};

    use super::*;
    use crate::practice::fixture::World;

    fn incident(more: Value) -> Incident {
        let mut incident = json!({
            "id": "INC-1", "title": "t", "state": "restored", "affects": ["db"],
            "recorded_at": "2026-11-20T10:05:00Z", "down_at": "2026-11-20T10:00:00Z", "restored_at": "2026-11-20T10:15:00Z",
        });
        for (name, value) in more.as_object().into_iter().flatten() {
            incident[name] = value.clone();
        }
        serde_json::from_value(incident).unwrap()
    }

    fn at(day: u32, hour: u32) -> DateTime<Tz> {
        Tz::UTC.with_ymd_and_hms(2026, 11, day, hour, 15, 0).unwrap()
    }

    fn world() -> World {
        World::new("db; vital , criticality: critical", &[])
    }

    fn told(more: Value) -> Option<String> {
        why(&world().snapshot, &incident(more), at(20, 10).to_utc()).map(|it| it.words())
    }

    fn state(more: Value, now: DateTime<Tz>) -> Report {
        report(&world().snapshot, &incident(more), now)
    }

    #[test]
    fn to_the_second() {
        assert_eq!(told(json!({})), None, "fifteen minutes are not longer than fifteen minutes");
        let lasted = told(json!({"restored_at": "2026-11-20T10:15:01Z"}));
        assert_eq!(lasted.unwrap(), "out for 15m, which is longer than 15m");
    }

    #[test]
    fn however_short_where_it_is_serious() {
        let serious = told(json!({"impact": "high", "urgency": "high"}));
        assert_eq!(serious.unwrap(), "serious however short it was: P1");
        assert_eq!(told(json!({"impact": "high", "urgency": "medium"})), None);
        assert_eq!(told(json!({"impact": "high", "urgency": "high", "priority": "P3"})), None);
        let vital = told(json!({"affects": ["vital"]}));
        assert_eq!(vital.unwrap(), "serious however short it was: vital is critical");
    }

    #[test]
    fn what_goes_on_is_counted_until_now() {
        let open = json!({"state": "open", "restored_at": null, "down_at": "2026-11-20T09:00:00Z"});
        assert_eq!(told(open).unwrap(), "out for 1h15m, which is longer than 15m");
    }

    #[test]
    fn nobody_knows_since_when_or_the_times_are_reversed() {
        let since_recorded = told(json!({"down_at": null, "recorded_at": "2026-11-20T09:00:00Z"}));
        assert_eq!(since_recorded.unwrap(), "out for 1h15m, which is longer than 15m");
        assert_eq!(told(json!({"down_at": "2026-11-20T12:00:00Z"})), None);
    }

    #[test]
    fn what_is_over_and_nobody_says_since_when_does_not_go_on_for_ever() {
        let lasted = |more: Value| outage(&incident(more), at(20, 12).to_utc());
        assert_eq!(lasted(json!({"restored_at": null, "state": "open"})), Some(TimeDelta::minutes(135)));
        assert_eq!(lasted(json!({"restored_at": null, "state": "closed", "duplicates_of": "INC-0"})), None);
    }

    #[test]
    fn two_workdays_to_write_it_in() {
        let long = json!({"restored_at": "2026-11-20T11:15:00Z"});
        let due = at(24, 11);
        assert_eq!(state(long.clone(), due), Report::Owed { due }, "from a Friday to a Tuesday");
        assert_eq!(state(long.clone(), due + TimeDelta::seconds(1)), Report::Late { due });
        assert!(state(long, at(30, 0)).is_late());
    }

    #[test]
    fn before_the_service_is_back_and_for_what_is_no_disruption() {
        let open = json!({"restored_at": null, "state": "open", "down_at": "2026-11-20T08:00:00Z"});
        assert_eq!(state(open, at(20, 10)), Report::AfterRestoration);
        assert_eq!(state(json!({}), at(30, 0)), Report::NotOwed);
        let told_elsewhere = json!({"restored_at": "2026-11-20T11:15:00Z", "duplicates_of": "INC-0"});
        assert_eq!(state(told_elsewhere, at(30, 0)), Report::NotOwed);
    }

    #[test]
    fn what_was_written_is_given() {
        let written = json!({"report": {"reason": "r", "by": "jim", "at": "2026-11-30T00:00:00Z"}});
        let given = state(written, at(30, 1));
        assert_eq!(given.due(), Some(at(24, 10)));
        assert!(matches!(given, Report::Given { .. }) && !given.is_owed());
    }
}
