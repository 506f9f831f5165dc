//! Times at which a change hurts more: freezes that are near, the end of a quarter. Looks at dates that stand in records;
//! entries that repeat are the calendar's, which can be asked instead.

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta};
use chrono_tz::Tz;

use crate::model::calendar::{CalendarType, Scope};
use crate::model::{Calendar, Change};
use crate::practice::radius::Radius;
use crate::store::snapshot::Snapshot;

/// So near a freeze is near
const NEAR: TimeDelta = TimeDelta::days(3);

/// A special time that a change comes near to
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Near {
    /// The entry of the calendar.
    pub record: String,
    pub words: String,
}

/// Freezes of what a change touches or hits that lie over its window or near it, those that do not repeat.
pub(super) fn freezes(snapshot: &Snapshot, change: &Change, radius: &Radius) -> Vec<Near> {
    let Some(window) = change.window else { return Vec::new() };
    let entries = snapshot.of::<Calendar>().map(|(_, entry)| entry);
    let once =
        entries.filter(|it| it.r#type == CalendarType::Freeze && it.repeat.is_none() && covers(it, radius));
    once.filter(|it| it.starts.0 - NEAR < window.end.0 && window.start.0 < it.ends.0 + NEAR)
        .map(|it| {
            let lies_over = it.starts.0 < window.end.0 && window.start.0 < it.ends.0;
            let how = if lies_over { "lies over it" } else { "is less than three days away" };
            Near { record: it.id.clone(), words: format!("the freeze `{}` {how}", it.title) }
        })
        .collect()
}

/// An expression may cover anything, and is the calendar's to ask.
fn covers(entry: &Calendar, radius: &Radius) -> bool {
    let is_hit = |id: &String| {
        let hits = radius.hits.iter().map(|hit| &hit.asset);
        radius.touched.iter().chain(hits).any(|it| it.eq_ignore_ascii_case(id))
    };
    match &entry.scope {
        Some(Scope::Assets(ids)) => ids.iter().any(is_hit),
        Some(Scope::Expression(_)) | None => true,
    }
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
