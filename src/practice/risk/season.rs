//! Times at which a change hurts more: freezes that are near, the end of a quarter. Asks the calendar; decides nothing.

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta};

use crate::model::Change;
use crate::model::zone::Tz;
use crate::practice::calendar::{Book, Freeze, Period, later};
use crate::practice::radius::Radius;

/// So near a freeze is near
const NEAR: TimeDelta = TimeDelta::days(3);

/// A special time that a change comes near to
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Near {
    /// The entry of the calendar.
    pub record: String,
    pub words: String,
}

/// The freeze that lies over a change's window, or else one that is near it, whatever types of change it lets through.
pub(super) fn freeze(book: &Book<'_>, change: &Change, radius: &Radius) -> Option<Near> {
    let window = Period::from(&change.window?);
    if window.end <= window.start {
        return None;
    }
    // What stands on what is touched brings its freezes with it; what only people know of does not.
    let known = radius.hits.iter().filter(|hit| hit.path.len() == 1).map(|hit| &hit.asset);
    let assets: Vec<&str> = radius.touched.iter().chain(known).map(String::as_str).collect();
    let around = Period::new(later(window.start, -NEAR), later(window.end, NEAR));
    let freezes = book.all_freezes_in(&assets, &around);
    let lies_over = |freeze: &&Freeze<'_>| freeze.period.overlaps(&window);
    let found = freezes.iter().find(lies_over).or(freezes.first())?;
    let how = match &found.fault {
        Some(fault) => format!("cannot be understood: {fault}"),
        None if lies_over(&found) => "lies over it".to_owned(),
        None => "is less than three days away".to_owned(),
    };
    let words = format!("the freeze `{}` {how}", found.calendar.title);
    Some(Near { record: found.entry.id.clone(), words })
}

/// Whether a change runs as the books of a quarter are closed, in words.
pub(super) fn quarter_end(change: &Change, zone: Tz) -> Option<String> {
    let window = change.window?;
    let day = |time: DateTime<_>| time.with_timezone(&zone).date_naive();
    let (from, to) = (day(window.start.0), day(window.end.0));
    // A window of years would be looked at for years; any quarter has an end.
    let days = from.iter_days().take_while(|it| *it <= to).take(100);
    days.into_iter().find_map(|it| is_quarter_end(it).map(|end| format!("the quarter ends on {end}")))
}

/// The end of the quarter, for its last five days and the first two after them.
fn is_quarter_end(day: NaiveDate) -> Option<NaiveDate> {
    (-2..5).filter_map(|ahead| day.checked_add_signed(TimeDelta::days(ahead))).find(|it| {
        let next = it.succ_opt();
        it.month() % 3 == 0 && next.is_some_and(|next| next.month() != it.month())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ends(day: &str) -> Option<String> {
        is_quarter_end(day.parse().unwrap()).map(|it| it.to_string())
    }

    #[test]
    fn the_last_five_days_and_the_first_two() {
        assert_eq!(ends("2026-12-26"), None);
        assert_eq!(ends("2026-12-27"), Some("2026-12-31".to_owned()));
        assert_eq!(ends("2026-12-31"), Some("2026-12-31".to_owned()));
        assert_eq!(ends("2027-01-02"), Some("2026-12-31".to_owned()));
        assert_eq!(ends("2027-01-03"), None);
        assert_eq!(ends("2026-06-30"), Some("2026-06-30".to_owned()));
        assert_eq!(ends("2026-05-31"), None);
    }
}
