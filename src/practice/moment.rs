//! Moments as people write them: `fri 22:00`, `tomorrow 03:00`, `+2h`, `2027-03-19 03:00`, read in the store's zone.
//! What the clocks show twice or never, when daylight saving begins or ends, is asked back and never guessed.

use chrono::{
    DateTime, Datelike, Days, FixedOffset, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, TimeZone,
    Weekday,
};

use crate::model::field::Span;
use crate::model::zone::Tz;

/// Which way a weekday looks: `fri` is the next one for a change, the last one for a question about the past
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Toward {
    Future,
    Past,
}

/// Why a text is no moment, and what could be typed instead
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, miette::Diagnostic)]
#[error("{message}")]
pub struct NoMoment {
    pub message: String,
    #[help]
    pub help: String,
}

impl NoMoment {
    fn new(message: String, help: impl Into<String>) -> NoMoment {
        NoMoment { message, help: help.into() }
    }
}

/// Reads a moment in a zone. A day without a time is the day's beginning.
pub fn parse(text: &str, now: DateTime<Tz>, toward: Toward) -> Result<DateTime<FixedOffset>, NoMoment> {
    let moment = understand(text, now, toward)?;
    // Four digits of a year are all that a record can hold, in every zone.
    if (1000..9999).contains(&moment.year()) { Ok(moment) } else { Err(unknown(text)) }
}

/// Whether it is a time of day alone, which means the next or the last one.
pub fn is_of_day(text: &str) -> bool {
    clock(text.trim()).is_some()
}

fn understand(text: &str, now: DateTime<Tz>, toward: Toward) -> Result<DateTime<FixedOffset>, NoMoment> {
    let text = text.trim();
    if let Ok(time) = DateTime::parse_from_rfc3339(text) {
        return Ok(time);
    }
    if let Some(moment) = relative(text, now) {
        return moment;
    }
    if let Some(time) = clock(text) {
        return nearest(time, now, toward).ok_or_else(|| unknown(text))?;
    }
    if let Some((weekday, date)) = text.split_once(' ')
        && let Ok(weekday) = weekday.parse::<Weekday>()
        && date.starts_with(|c: char| c.is_ascii_digit())
        && date.contains('-')
    {
        return as_told(weekday, understand(date, now, toward)?);
    }
    let (day, time) = match text.split_once([' ', 'T']) {
        Some((day, time)) => (day, Some(time.trim())),
        None => (text, None),
    };
    let clock = match time {
        Some(time) => clock(time).ok_or_else(|| unknown(text))?,
        None => NaiveTime::MIN,
    };
    let day = self::day(day, now, toward).ok_or_else(|| unknown(text))?;
    in_zone(day.and_time(clock), now.timezone())
}

fn unknown(text: &str) -> NoMoment {
    let help = "write 22:00, fri 22:00, tomorrow 03:00, today, -10m, +2h, 2027-03-19 03:00, or a time with its \
                offset (2027-03-19T03:00:00-04:00)";
    NoMoment::new(format!("`{text}` is no time that can be read"), help)
}

/// `Fri 2026-11-27 22:00`, as this program tells it; a weekday that is another one is a slip in one of the two.
fn as_told(weekday: Weekday, moment: DateTime<FixedOffset>) -> Result<DateTime<FixedOffset>, NoMoment> {
    if moment.weekday() == weekday {
        return Ok(moment);
    }
    let day = moment.format("%Y-%m-%d is a %A");
    Err(NoMoment::new(format!("{day}, and no {weekday}"), "leave the weekday out, or put the date right"))
}

/// `now`, `+2h`, `-30m`.
fn relative(text: &str, now: DateTime<Tz>) -> Option<Result<DateTime<FixedOffset>, NoMoment>> {
    if text.eq_ignore_ascii_case("now") {
        return Some(Ok(now.fixed_offset()));
    }
    let (sign, span) =
        text.strip_prefix('+').map(|it| (1, it)).or_else(|| text.strip_prefix('-').map(|it| (-1, it)))?;
    let moment = match span.trim().parse::<Span>() {
        Ok(span) => now.fixed_offset().checked_add_signed(span.0 * sign).ok_or_else(|| unknown(text)),
        Err(message) => Err(NoMoment::new(message, "write +30m, +2h, +1d, +1w")),
    };
    Some(moment)
}

/// A time of day alone: the next one, or the last one where the past is asked for. At ten past midnight 23:50 was yesterday.
fn nearest(
    time: NaiveTime,
    now: DateTime<Tz>,
    toward: Toward,
) -> Option<Result<DateTime<FixedOffset>, NoMoment>> {
    let today = now.date_naive();
    let day = match toward {
        Toward::Future if time < now.time() => today.checked_add_days(Days::new(1))?,
        Toward::Past if time > now.time() => today.checked_sub_days(Days::new(1))?,
        Toward::Future | Toward::Past => today,
    };
    Some(in_zone(day.and_time(time), now.timezone()))
}

fn day(text: &str, now: DateTime<Tz>, toward: Toward) -> Option<NaiveDate> {
    let today = now.date_naive();
    match text.to_lowercase().as_str() {
        "today" => return Some(today),
        "tomorrow" => return today.checked_add_days(Days::new(1)),
        "yesterday" => return today.checked_sub_days(Days::new(1)),
        _ => {}
    }
    if let Ok(weekday) = text.parse::<Weekday>() {
        return match toward {
            // Never today: who means today says so.
            Toward::Future => (1..=7)
                .filter_map(|n| today.checked_add_days(Days::new(n)))
                .find(|it| it.weekday() == weekday),
            Toward::Past => {
                (0..7).filter_map(|n| today.checked_sub_days(Days::new(n))).find(|it| it.weekday() == weekday)
            }
        };
    }
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()
}

fn clock(text: &str) -> Option<NaiveTime> {
    ["%H:%M", "%H:%M:%S"].iter().find_map(|format| NaiveTime::parse_from_str(text, format).ok())
}

fn in_zone(local: NaiveDateTime, zone: Tz) -> Result<DateTime<FixedOffset>, NoMoment> {
    match zone.from_local_datetime(&local) {
        LocalResult::Single(time) => Ok(time.fixed_offset()),
        LocalResult::Ambiguous(first, second) => Err(NoMoment::new(
            format!("the clocks in {zone} show {local} twice, as daylight saving ends"),
            format!("write {} or {}", first.to_rfc3339(), second.to_rfc3339()),
        )),
        LocalResult::None => Err(NoMoment::new(
            format!("the clocks in {zone} never show {local}: they jump over it as daylight saving begins"),
            "write a time before or after the jump",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A Saturday.
    fn at(text: &str, zone: &str) -> String {
        read(text, zone, Toward::Future)
    }

    fn read(text: &str, zone: &str, toward: Toward) -> String {
        let zone: Tz = zone.parse().unwrap();
        let now = zone.with_ymd_and_hms(2026, 11, 21, 10, 0, 0).unwrap();
        match parse(text, now, toward) {
            Ok(time) => time.to_rfc3339(),
            Err(wrong) => format!("{}; {}", wrong.message, wrong.help),
        }
    }

    #[test]
    fn what_people_write_is_read_in_the_stores_zone() {
        for (text, expected) in [
            ("tomorrow 03:00", "2026-11-22T03:00:00-05:00"),
            ("fri 22:00", "2026-11-27T22:00:00-05:00"),
            ("Saturday", "2026-11-28T00:00:00-05:00"),
            ("22:00", "2026-11-21T22:00:00-05:00"),
            ("10:00", "2026-11-21T10:00:00-05:00"),
            ("09:59", "2026-11-22T09:59:00-05:00"),
            ("today", "2026-11-21T00:00:00-05:00"),
            ("yesterday 09:30", "2026-11-20T09:30:00-05:00"),
            ("+2h", "2026-11-21T12:00:00-05:00"),
            ("-1h30m", "2026-11-21T08:30:00-05:00"),
            ("now", "2026-11-21T10:00:00-05:00"),
            ("Fri 2026-11-27 22:00", "2026-11-27T22:00:00-05:00"),
            (
                "Thu 2026-11-27 22:00",
                "2026-11-27 is a Friday, and no Thu; leave the weekday out, or put the date right",
            ),
            ("2027-03-19 03:00", "2027-03-19T03:00:00-04:00"),
            ("2027-03-19T03:00", "2027-03-19T03:00:00-04:00"),
            ("2027-03-19", "2027-03-19T00:00:00-04:00"),
            ("2027-03-19T03:00:00+01:00", "2027-03-19T03:00:00+01:00"),
        ] {
            assert_eq!(at(text, "America/New_York"), expected, "{text}");
        }
    }

    #[test]
    fn a_weekday_looks_back_where_the_past_is_asked_for() {
        assert_eq!(read("fri", "Europe/Berlin", Toward::Past), "2026-11-20T00:00:00+01:00");
        assert_eq!(read("sat", "Europe/Berlin", Toward::Past), "2026-11-21T00:00:00+01:00");
    }

    #[test]
    fn a_time_of_day_is_the_last_one_where_the_past_is_asked_for() {
        for (text, expected) in [
            ("09:50", "2026-11-21T09:50:00+01:00"),
            ("10:00", "2026-11-21T10:00:00+01:00"),
            ("23:50", "2026-11-20T23:50:00+01:00"),
        ] {
            assert_eq!(read(text, "Europe/Berlin", Toward::Past), expected, "{text}");
        }
    }

    #[test]
    fn an_hour_that_the_clocks_show_twice_is_asked_back() {
        let asked = at("2027-10-31 02:30", "Europe/Berlin");
        assert!(asked.contains("2027-10-31T02:30:00+02:00 or 2027-10-31T02:30:00+01:00"), "{asked}");
        assert!(at("2027-03-28 02:30", "Europe/Berlin").contains("never show"));
    }

    #[test]
    fn half_an_hour_of_offset_is_kept() {
        assert_eq!(at("2027-01-01 00:00", "Asia/Kathmandu"), "2027-01-01T00:00:00+05:45");
    }

    #[test]
    fn what_is_no_moment_is_refused() {
        for text in [
            "",
            "next week",
            "25:00",
            "fri 25:00",
            "2027-02-30",
            "+soon",
            "03:00 fri",
            "+99999999999999w",
            "0001-01-01",
            "9999-12-31",
        ] {
            assert!(at(text, "UTC").contains(';'), "{text}");
        }
    }
}
