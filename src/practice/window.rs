//! Windows in time: how people read them, when a change is on, what is late. Given `now`; never reads the clock.

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};

use crate::model::Change;
use crate::model::change::ChangeState;
use crate::model::field::{Span, Time, Window};
use crate::model::zone::Tz;

/// A window longer than this is a mistyped one, or no window
pub const LONGEST: TimeDelta = TimeDelta::days(28);

/// A window as people read it: `Fri 2026-11-27 22:00 to 23:00 EST (1h), in 6d`.
pub fn reading(window: Window, now: DateTime<Tz>) -> String {
    format!("{}, {}", extent(window, now.timezone()), distance(window, now.to_utc()))
}

/// From when to when, and how long: `Fri 2026-11-27 22:00 to 23:00 EST (1h)`.
pub fn extent(window: Window, zone: Tz) -> String {
    let (start, end) = (window.start.0, window.end.0);
    format!("{} ({})", stretch(start, end, zone), Span(end.signed_duration_since(start)))
}

/// From when to when: `Fri 2026-11-27 22:00 to 23:00 EST`.
pub fn stretch<Z: TimeZone>(start: DateTime<Z>, end: DateTime<Z>, zone: Tz) -> String {
    let [start, end] = [start, end].map(|at| at.with_timezone(&zone));
    let one_day = start.date_naive() == end.date_naive();
    let end = if one_day { end.format("%H:%M %Z").to_string() } else { zoned(end, zone) };
    format!("{} to {end}", start.format("%a %Y-%m-%d %H:%M"))
}

/// A moment as people where the store is read it: `Fri 2026-11-27 22:00`.
pub fn moment(at: DateTime<Utc>, zone: Tz) -> String {
    at.with_timezone(&zone).format("%a %Y-%m-%d %H:%M").to_string()
}

/// The same as it is said, and typed, on the days around it: `today 22:00`, `yesterday 02:05`, `tomorrow 03:00`.
pub fn spoken(at: DateTime<Utc>, now: DateTime<Tz>) -> String {
    let at = at.with_timezone(&now.timezone());
    let day = match at.date_naive().signed_duration_since(now.date_naive()).num_days() {
        -1 => "yesterday",
        0 => "today",
        1 => "tomorrow",
        _ => return moment(at.to_utc(), now.timezone()),
    };
    format!("{day} {}", at.format("%H:%M"))
}

/// Whether a text is one that [`spoken`] gives.
pub fn is_spoken(text: &str) -> bool {
    let is_day = |day| NaiveDate::parse_from_str(day, "%a %Y-%m-%d").is_ok();
    text.rsplit_once(' ').is_some_and(|(day, clock)| {
        NaiveTime::parse_from_str(clock, "%H:%M").is_ok()
            && (matches!(day, "yesterday" | "today" | "tomorrow") || is_day(day))
    })
}

/// The same within a sentence, where today need not be said: `22:00`, `tomorrow 03:00`.
pub fn clock(at: DateTime<Utc>, now: DateTime<Tz>) -> String {
    spoken(at, now).trim_start_matches("today ").to_owned()
}

/// The same for who may be elsewhere: `Fri 2026-11-27 22:00 EST`.
pub fn zoned<Z: TimeZone>(at: DateTime<Z>, zone: Tz) -> String {
    at.with_timezone(&zone).format("%a %Y-%m-%d %H:%M %Z").to_string()
}

/// `in 6d`, `now`, `2h ago`, in its largest unit.
fn distance(window: Window, now: DateTime<Utc>) -> String {
    let (start, end) = (window.start.0.to_utc(), window.end.0.to_utc());
    if now < start {
        format!("in {}", rough(start - now))
    } else if now < end {
        "now".to_owned()
    } else {
        format!("{} ago", rough(now - end))
    }
}

/// In the largest two units, as it would be typed: `3d4h`, `7h48m`, `2h`.
pub fn length(span: TimeDelta) -> String {
    let minutes = span.num_minutes().max(0);
    let (large, small, unit) = match (minutes / 1440, minutes / 60 % 24, minutes % 60) {
        (0, 0, minutes) => return format!("{minutes}m"),
        (0, hours, minutes) => (format!("{hours}h"), minutes, 'm'),
        (days, hours, _) => (format!("{days}d"), hours, 'h'),
    };
    if small == 0 { large } else { format!("{large}{small}{unit}") }
}

fn rough(length: TimeDelta) -> String {
    let (days, hours, minutes) = (length.num_days(), length.num_hours(), length.num_minutes());
    match (days, hours) {
        (2.., _) => format!("{days}d"),
        (_, 2..) => format!("{hours}h"),
        _ => format!("{minutes}m"),
    }
}

/// From when to when a change is, or was: its window, or else when it really ran.
pub fn when(change: &Change) -> Option<(Time, Time)> {
    let actual = change.actual.and_then(|it| Some((it.start?, it.end.or(it.start)?)));
    change.window.map(|it| (it.start, it.end)).or(actual)
}

/// Whether its time is over and it is not: still planned, or still running.
pub fn is_overdue(change: &Change, now: DateTime<Utc>) -> bool {
    let is_open = change.state.is_planned() || change.state == ChangeState::InProgress;
    is_open && change.window.is_some_and(|window| window.end.0 <= now)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::zone::named;

    fn read(start: &str, end: &str) -> String {
        let now = named("America/New_York").with_ymd_and_hms(2026, 11, 21, 10, 0, 0).unwrap();
        reading(Window { start: start.parse().unwrap(), end: end.parse().unwrap() }, now)
    }

    #[test]
    fn windows_are_told_in_the_stores_zone() {
        insta::assert_snapshot!(read("2026-11-28T03:00:00Z", "2026-11-28T04:00:00Z"), @"Fri 2026-11-27 22:00 to 23:00 EST (1h), in 6d");
        insta::assert_snapshot!(read("2026-11-27T22:00:00-05:00", "2026-11-28T02:30:00-05:00"), @"Fri 2026-11-27 22:00 to Sat 2026-11-28 02:30 EST (4h30m), in 6d");
        insta::assert_snapshot!(read("2026-11-21T09:00:00-05:00", "2026-11-21T10:30:00-05:00"), @"Sat 2026-11-21 09:00 to 10:30 EST (1h30m), now");
        insta::assert_snapshot!(read("2026-11-21T09:00:00-05:00", "2026-11-21T10:00:00-05:00"), @"Sat 2026-11-21 09:00 to 10:00 EST (1h), 0m ago");
    }

    #[test]
    fn the_days_around_today_have_names() {
        let zone = named("America/New_York");
        let now = zone.with_ymd_and_hms(2026, 11, 21, 0, 10, 0).unwrap();
        let told = |at: &str| {
            let told = spoken(at.parse::<DateTime<Utc>>().unwrap(), now);
            assert!(is_spoken(&told), "{told}");
            told
        };
        insta::assert_snapshot!(told("2026-11-20T04:59:00Z"), @"Thu 2026-11-19 23:59");
        insta::assert_snapshot!(told("2026-11-20T05:00:00Z"), @"yesterday 00:00");
        insta::assert_snapshot!(told("2026-11-21T05:00:00Z"), @"today 00:00");
        insta::assert_snapshot!(told("2026-11-22T05:00:00Z"), @"tomorrow 00:00");
        insta::assert_snapshot!(told("2026-11-23T05:00:00Z"), @"Mon 2026-11-23 00:00");
    }

    #[test]
    fn lengths_can_be_typed_as_they_are_told() {
        for (minutes, told) in [
            (-5, "0m"),
            (0, "0m"),
            (59, "59m"),
            (60, "1h"),
            (468, "7h48m"),
            (1440, "1d"),
            (4560, "3d4h"),
            (15_840, "11d"),
        ] {
            assert_eq!(length(TimeDelta::minutes(minutes)), told);
            assert!(told.parse::<Span>().is_ok(), "{told}");
        }
    }

    #[test]
    fn an_hour_that_the_clocks_skip_is_not_counted() {
        insta::assert_snapshot!(read("2027-03-14T01:30:00-05:00", "2027-03-14T03:30:00-04:00"), @"Sun 2027-03-14 01:30 to 03:30 EDT (1h), in 112d");
    }

    #[test]
    fn overdue_is_what_should_have_ended() {
        let change = |state: &str| -> Change {
            serde_json::from_value(serde_json::json!({
                "id": "c", "title": "t", "type": "normal", "state": state, "requester": "jim", "affects": [],
                "window": {"start": "2026-11-21T10:00:00Z", "end": "2026-11-21T11:00:00Z"},
            }))
            .unwrap()
        };
        let at = |time: &str| time.parse::<DateTime<Utc>>().unwrap();
        for state in ["draft", "requested", "approved", "in_progress"] {
            assert!(!is_overdue(&change(state), at("2026-11-21T10:59:59Z")), "{state}");
            assert!(is_overdue(&change(state), at("2026-11-21T11:00:00Z")), "{state}");
        }
        assert!(!is_overdue(&change("completed"), at("2026-11-22T00:00:00Z")));
    }
}
