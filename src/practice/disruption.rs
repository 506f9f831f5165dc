//! Whether an incident is a service disruption by the store's rule, how long the outage was, and when its report is due.
//! Given `now`; decides nothing about what is in the report.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;

use super::{priority, workday};
use crate::model::Incident;
use crate::model::field::{Span, Time};
use crate::model::incident::Priority;
use crate::model::settings::Settings;

/// Why an incident is a service disruption
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The service was down, or is, for longer than the store lets pass.
    Lasted { outage: TimeDelta, limit: TimeDelta },
    /// So much is hit that it counts however short it was.
    Serious(Priority),
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
    pub fn words(self) -> String {
        match self {
            Why::Lasted { outage, limit } => {
                format!("out for {}, which is longer than {}", in_minutes(outage), Span(limit))
            }
            Why::Serious(priority) => format!("serious however short it was: {priority}"),
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

/// How long the service was out, or is by now; nothing where nobody says that it went down, or the times are reversed.
pub fn outage(incident: &Incident, now: DateTime<Utc>) -> Option<TimeDelta> {
    let until = incident.restored_at.map_or(now, |time| time.0.to_utc());
    let lasted = until - incident.down_at?.0.to_utc();
    (lasted >= TimeDelta::zero()).then_some(lasted)
}

/// The same, from when it was recorded where nobody says since when.
pub fn lasted(incident: &Incident, now: DateTime<Utc>) -> TimeDelta {
    let until = incident.restored_at.map_or(now, |time| time.0.to_utc());
    let since = incident.down_at.unwrap_or(incident.recorded_at).0.to_utc();
    (until - since).max(TimeDelta::zero())
}

/// An outage as people say it, to the minute: `1h12m`.
pub fn in_minutes(outage: TimeDelta) -> String {
    Span(TimeDelta::minutes(outage.num_minutes())).to_string().replace("0s", "0m")
}

/// Why an incident is a service disruption; nothing where it is none, or none yet.
pub fn of(settings: &Settings, incident: &Incident, now: DateTime<Utc>) -> Option<Why> {
    let serious = priority::of(settings, incident).filter(|priority| *priority <= Priority::P2);
    let limit = settings.incidents.disruption_after.0;
    let lasted = outage(incident, now).filter(|outage| *outage > limit);
    lasted.map(|outage| Why::Lasted { outage, limit }).or(serious.map(Why::Serious))
}

/// How it stands with the report. One that was written counts whether or not it was owed.
pub fn report(settings: &Settings, incident: &Incident, now: DateTime<Tz>) -> Report {
    let due = due(settings, incident, now.timezone());
    if let Some(report) = &incident.report {
        return Report::Given { at: report.at, due };
    }
    if incident.duplicates_of.is_some() || of(settings, incident, now.to_utc()).is_none() {
        return Report::NotOwed;
    }
    match due {
        None => Report::AfterRestoration,
        Some(due) if now > due => Report::Late { due },
        Some(due) => Report::Owed { due },
    }
}

/// By when a report is to be there: workdays after the service came back.
fn due(settings: &Settings, incident: &Incident, zone: Tz) -> Option<DateTime<Tz>> {
    let restored = incident.restored_at?.0.with_timezone(&zone);
    Some(workday::after(settings, restored, settings.incidents.report_within_days))
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone;
    use serde_json::{Value, json};

    use super::*;

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

    fn why(more: Value) -> Option<String> {
        of(&Settings::default(), &incident(more), at(20, 10).to_utc()).map(Why::words)
    }

    fn state(more: Value, now: DateTime<Tz>) -> Report {
        report(&Settings::default(), &incident(more), now)
    }

    #[test]
    fn to_the_second() {
        assert_eq!(why(json!({})), None, "fifteen minutes are not longer than fifteen minutes");
        let told = why(json!({"restored_at": "2026-11-20T10:15:01Z"}));
        assert_eq!(told.unwrap(), "out for 15m, which is longer than 15m");
    }

    #[test]
    fn however_short_where_it_is_serious() {
        let told = why(json!({"impact": "high", "urgency": "medium"}));
        assert_eq!(told.unwrap(), "serious however short it was: P2");
        assert_eq!(why(json!({"impact": "medium", "urgency": "medium"})), None);
        assert_eq!(why(json!({"impact": "high", "urgency": "high", "priority": "P3"})), None);
    }

    #[test]
    fn what_goes_on_is_counted_until_now() {
        let open = json!({"state": "open", "restored_at": null, "down_at": "2026-11-20T09:00:00Z"});
        assert_eq!(why(open).unwrap(), "out for 1h15m, which is longer than 15m");
    }

    #[test]
    fn nobody_says_that_anything_went_down() {
        assert_eq!(why(json!({"down_at": null, "recorded_at": "2026-11-01T00:00:00Z"})), None);
        let reversed = json!({"down_at": "2026-11-20T12:00:00Z"});
        assert_eq!(outage(&incident(reversed), at(20, 10).to_utc()), None);
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
