//! Days on which people work: all but weekends and the store's holidays, as the clocks in its zone count them.

use chrono::{DateTime, Datelike, Days, LocalResult, NaiveDate, NaiveDateTime, TimeDelta, TimeZone, Weekday};

use crate::model::settings::Settings;
use crate::model::zone::Tz;

/// Whether people work on a day.
pub fn is_workday(settings: &Settings, day: NaiveDate) -> bool {
    let is_weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    !is_weekend && !settings.holidays.iter().any(|holiday| holiday.0 == day)
}

/// The same time of day so many workdays later. What begins on a day off counts from the end of that day, so that it is due
/// at the end of a workday.
///
/// A time that the clocks jump over is the first that they show after it; of one that they show twice it is the later.
pub fn after(settings: &Settings, from: DateTime<Tz>, days: u32) -> DateTime<Tz> {
    let local = from.naive_local();
    let time = if is_workday(settings, local.date()) { local.time() } else { last_minute() };
    let mut day = local.date();
    let mut left = days;
    while left > 0 {
        let Some(next) = day.checked_add_days(Days::new(1)) else { return from };
        day = next;
        left -= u32::from(is_workday(settings, day));
    }
    resolve(day.and_time(time), from.timezone())
}

fn last_minute() -> chrono::NaiveTime {
    chrono::NaiveTime::MIN - TimeDelta::minutes(1)
}

fn resolve(local: NaiveDateTime, zone: Tz) -> DateTime<Tz> {
    let mut local = local;
    loop {
        match zone.from_local_datetime(&local) {
            LocalResult::Single(time) | LocalResult::Ambiguous(_, time) => return time,
            LocalResult::None => local += TimeDelta::minutes(15),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::field::Date;

    fn due(zone: &str, holidays: &[&str], from: &str, days: u32) -> String {
        let holidays = holidays.iter().map(|day| Date(day.parse().unwrap())).collect();
        let settings = Settings { holidays, ..Settings::default() };
        let zone: Tz = zone.parse().unwrap();
        let from = DateTime::parse_from_rfc3339(from).unwrap().with_timezone(&zone);
        after(&settings, from, days).format("%a %Y-%m-%dT%H:%M%:z").to_string()
    }

    #[test]
    fn two_workdays_after_a_service_came_back() {
        const NEW_YORK: &str = "America/New_York";
        const BERLIN: &str = "Europe/Berlin";
        let thanksgiving = ["2026-11-26"];
        for (situation, zone, holidays, from, due_at) in [
            ("within a week", NEW_YORK, &[][..], "2026-11-17T10:00:00-05:00", "Thu 2026-11-19T10:00-05:00"),
            ("over a weekend", NEW_YORK, &[], "2026-11-19T10:00:00-05:00", "Mon 2026-11-23T10:00-05:00"),
            ("from a Friday", NEW_YORK, &[], "2026-11-20T10:00:00-05:00", "Tue 2026-11-24T10:00-05:00"),
            ("from a Saturday", NEW_YORK, &[], "2026-11-21T10:00:00-05:00", "Tue 2026-11-24T23:59-05:00"),
            ("from a Sunday", NEW_YORK, &[], "2026-11-22T10:00:00-05:00", "Tue 2026-11-24T23:59-05:00"),
            (
                "over a holiday",
                NEW_YORK,
                &thanksgiving,
                "2026-11-25T10:00:00-05:00",
                "Mon 2026-11-30T10:00-05:00",
            ),
            (
                "from a holiday",
                NEW_YORK,
                &thanksgiving,
                "2026-11-26T10:00:00-05:00",
                "Mon 2026-11-30T23:59-05:00",
            ),
            (
                "over the end of summer time",
                NEW_YORK,
                &[],
                "2026-10-30T10:00:00-04:00",
                "Tue 2026-11-03T10:00-05:00",
            ),
            ("over its beginning", BERLIN, &[], "2026-03-27T10:00:00+01:00", "Tue 2026-03-31T10:00+02:00"),
            (
                "a holiday at a weekend moves nothing",
                BERLIN,
                &["2026-11-21"],
                "2026-11-20T09:00:00+01:00",
                "Tue 2026-11-24T09:00+01:00",
            ),
            (
                "the day is the one in the store's zone",
                "Asia/Kathmandu",
                &[],
                "2026-11-20T19:00:00Z",
                "Tue 2026-11-24T23:59+05:45",
            ),
            (
                "over the end of a year",
                NEW_YORK,
                &["2026-12-25", "2027-01-01"],
                "2026-12-31T16:00:00-05:00",
                "Tue 2027-01-05T16:00-05:00",
            ),
        ] {
            assert_eq!(due(zone, holidays, from, 2), due_at, "{situation}");
        }
    }

    #[test]
    fn a_time_that_the_clocks_jump_over() {
        // In Cairo summer time begins on a Friday at midnight.
        assert_eq!(due("Africa/Cairo", &[], "2026-04-22T00:30:00+02:00", 2), "Fri 2026-04-24T01:00+03:00");
    }

    #[test]
    fn none_at_all_is_now() {
        assert_eq!(due("UTC", &[], "2026-11-20T10:00:00Z", 0), "Fri 2026-11-20T10:00+00:00");
    }
}
