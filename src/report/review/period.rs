//! Which days are looked back on: a month, a quarter, or any; the same length before them; and the twelve months up to
//! them. Days alone, in no zone.

use chrono::{Datelike, Days, Months, NaiveDate};

/// How many months the trend shows
const TREND: u32 = 12;

/// Days that are looked back on, and those that they are held against
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    pub title: String,
    /// The first day, and the first that is not meant any more.
    pub days: (NaiveDate, NaiveDate),
    pub before: (NaiveDate, NaiveDate),
    pub before_title: String,
}

impl Wanted {
    /// The month of a day.
    pub fn month(day: NaiveDate) -> Wanted {
        Wanted::months(day.with_day(1).unwrap_or(day), 1, |first| first.format("%B %Y").to_string())
    }

    /// The quarter of a year that a day is in.
    pub fn quarter(day: NaiveDate) -> Wanted {
        let first = day.with_day(1).and_then(|it| it.with_month0(day.month0() / 3 * 3)).unwrap_or(day);
        Wanted::months(first, 3, |first| format!("Q{} {}", first.quarter(), first.year()))
    }

    /// Any days; before them as many others. Nothing where the end comes before the beginning.
    pub fn days(first: NaiveDate, last: NaiveDate) -> Option<Wanted> {
        let end = last.succ_opt()?;
        let length = Days::new(u64::try_from((end - first).num_days()).ok().filter(|days| *days > 0)?);
        let before = (first.checked_sub_days(length)?, first);
        let title = |first: NaiveDate, end: NaiveDate| match end.pred_opt() {
            Some(last) if last != first => format!("{first} to {last}"),
            _ => first.to_string(),
        };
        let before_title = title(before.0, before.1);
        Some(Wanted { title: title(first, end), days: (first, end), before, before_title })
    }

    fn months(first: NaiveDate, count: u32, title: impl Fn(NaiveDate) -> String) -> Wanted {
        let end = later(first, count);
        let start = first.checked_sub_months(Months::new(count)).unwrap_or(first);
        Wanted { title: title(first), days: (first, end), before: (start, first), before_title: title(start) }
    }

    /// The last day that is meant.
    pub fn last(&self) -> NaiveDate {
        self.days.1.pred_opt().unwrap_or(self.days.0)
    }

    /// The months of the trend, each with its first day and the first of the next; the last is that of the last day.
    pub fn trend(&self) -> Vec<(NaiveDate, NaiveDate)> {
        let last = self.last().with_day(1).unwrap_or(self.last());
        let back = |months| last.checked_sub_months(Months::new(months));
        (0..TREND).rev().filter_map(back).map(|first| (first, later(first, 1))).collect()
    }

    /// All days that anything is asked about.
    pub fn all(&self) -> (NaiveDate, NaiveDate) {
        let trend = self.trend();
        let firsts = trend.iter().map(|it| it.0).chain([self.before.0]);
        let ends = trend.iter().map(|it| it.1).chain([self.days.1]);
        (firsts.min().unwrap_or(self.days.0), ends.max().unwrap_or(self.days.1))
    }
}

fn later(day: NaiveDate, months: u32) -> NaiveDate {
    day.checked_add_months(Months::new(months)).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn told(it: &Wanted) -> String {
        format!(
            "{}: {} {}; {}: {} {}",
            it.title, it.days.0, it.days.1, it.before_title, it.before.0, it.before.1
        )
    }

    #[test]
    fn a_month_a_quarter_and_any_days() {
        insta::assert_snapshot!(told(&Wanted::month(day("2020-01-31"))), @"January 2020: 2020-01-01 2020-02-01; December 2019: 2019-12-01 2020-01-01");
        insta::assert_snapshot!(told(&Wanted::quarter(day("2020-11-30"))), @"Q4 2020: 2020-10-01 2021-01-01; Q3 2020: 2020-07-01 2020-10-01");
        let days = Wanted::days(day("2020-03-01"), day("2020-03-07")).unwrap();
        insta::assert_snapshot!(told(&days), @"2020-03-01 to 2020-03-07: 2020-03-01 2020-03-08; 2020-02-23 to 2020-02-29: 2020-02-23 2020-03-01");
        assert_eq!(Wanted::days(day("2020-03-02"), day("2020-03-01")), None);
    }

    #[test]
    fn twelve_months_up_to_the_last_day() {
        let trend = Wanted::quarter(day("2020-02-01")).trend();
        assert_eq!(trend.len(), 12);
        assert_eq!(trend[11], (day("2020-03-01"), day("2020-04-01")));
        assert_eq!(trend[0].0, day("2019-04-01"));
        assert_eq!(Wanted::month(day("2020-11-01")).all(), (day("2019-12-01"), day("2020-12-01")));
    }
}
