//! A period as people name it: a year, a quarter, a month, or from one day to another. Quarters are those of the calendar.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Days, Months, NaiveDate, NaiveTime, TimeZone, Utc};

use crate::model::zone::Tz;
use crate::practice::calendar::Period;

/// Days, both among it
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    pub first: NaiveDate,
    pub last: NaiveDate,
}

impl Span {
    /// From the beginning of the first day to the end of the last, where the store is.
    pub fn period(&self, zone: Tz) -> Period {
        Period { start: midnight(self.first, zone), end: midnight(self.last + Days::new(1), zone) }
    }

    fn months(year: i32, month: u32, count: u32) -> Option<Span> {
        let first = NaiveDate::from_ymd_opt(year, month, 1)?;
        let last = first.checked_add_months(Months::new(count))?.pred_opt()?;
        Some(Span { first, last })
    }

    fn read(text: &str) -> Option<Span> {
        if let Some((first, last)) = text.split_once("..") {
            let (first, last) = (Span::read(first)?, Span::read(last)?);
            return (first.first <= last.last).then_some(Span { first: first.first, last: last.last });
        }
        if let Ok(day) = NaiveDate::parse_from_str(text, "%Y-%m-%d") {
            return Some(Span { first: day, last: day });
        }
        let year: i32 = text.get(..4)?.parse().ok().filter(|year| (1900..=2999).contains(year))?;
        let rest = text[4..].trim_start_matches('-');
        match rest.strip_prefix(['Q', 'q']) {
            _ if text.len() == 4 => Span::months(year, 1, 12),
            Some(quarter) => {
                let quarter: u32 = quarter.parse().ok().filter(|it| (1..=4).contains(it))?;
                Span::months(year, quarter * 3 - 2, 3)
            }
            None if text.len() == 7 => Span::months(year, rest.parse().ok()?, 1),
            None => None,
        }
    }
}

fn midnight(day: NaiveDate, zone: Tz) -> DateTime<Utc> {
    let midnight = day.and_time(NaiveTime::MIN);
    // Where clocks skip midnight the day begins when they go on.
    let skipped = || {
        (1..=24).find_map(|hour| {
            zone.from_local_datetime(&(midnight + chrono::TimeDelta::hours(hour))).earliest()
        })
    };
    let begins = zone.from_local_datetime(&midnight).earliest().or_else(skipped);
    begins.map_or_else(|| midnight.and_utc(), |it| it.to_utc())
}

impl FromStr for Span {
    type Err = String;

    fn from_str(text: &str) -> Result<Span, String> {
        Span::read(text.trim()).ok_or_else(|| {
            format!("`{text}` is no period: write 2026, 2026Q3, 2026-07, or 2026-07-01..2026-09-30")
        })
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.first, self.last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::zone::named;

    fn of(text: &str) -> String {
        text.parse::<Span>().map_or_else(|why| why, |it| it.to_string())
    }

    #[test]
    fn as_people_write_them() {
        for (text, days) in [
            ("2026", "2026-01-01..2026-12-31"),
            ("2026Q3", "2026-07-01..2026-09-30"),
            ("2026-q4", "2026-10-01..2026-12-31"),
            ("2024-02", "2024-02-01..2024-02-29"),
            ("2026-07-15..2026-08-01", "2026-07-15..2026-08-01"),
            ("2026Q1..2026Q2", "2026-01-01..2026-06-30"),
            ("2026-03-01", "2026-03-01..2026-03-01"),
        ] {
            assert_eq!(of(text), days, "{text}");
        }
        for text in
            ["", "2026Q5", "2026-13", "26", "2026-08-01..2026-07-01", "Q3", "2026-7", "äää2", "2026..x"]
        {
            assert!(of(text).contains("is no period"), "{text}: {}", of(text));
        }
    }

    #[test]
    fn a_quarter_ends_with_its_last_day_where_the_store_is() {
        let period = "2026Q4".parse::<Span>().unwrap().period(named("America/New_York"));
        assert_eq!(period.start.to_rfc3339(), "2026-10-01T04:00:00+00:00");
        assert_eq!(period.end.to_rfc3339(), "2027-01-01T05:00:00+00:00");
    }
}
