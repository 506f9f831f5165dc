//! A stretch of time with a beginning and an end, which itself is no part of it: what ends as another begins does not
//! touch it. Knows no zone and no calendar.

use chrono::{DateTime, TimeDelta, Utc};

use crate::model::field::{Time, Window};

/// From a moment up to another, which is not in it any more
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    pub start: DateTime<Utc>,
    pub end: DateTime<Utc>,
}

impl Period {
    pub fn new(start: DateTime<Utc>, end: DateTime<Utc>) -> Period {
        Period { start, end }
    }

    /// A beginning and a length; the end of time where it would be later.
    pub fn lasting(start: DateTime<Utc>, length: TimeDelta) -> Period {
        Period { start, end: later(start, length) }
    }

    pub fn overlaps(&self, other: &Period) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The time that is in both.
    pub fn common(&self, other: &Period) -> Option<Period> {
        let common = Period { start: self.start.max(other.start), end: self.end.min(other.end) };
        self.overlaps(other).then_some(common)
    }

    /// Whether all of another is in it.
    pub fn covers(&self, other: &Period) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The shortest one that covers both.
    pub fn with(&self, other: &Period) -> Period {
        Period { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    pub fn length(&self) -> TimeDelta {
        self.end - self.start
    }

    /// The same length at another time.
    pub fn moved(&self, by: TimeDelta) -> Period {
        Period { start: later(self.start, by), end: later(self.end, by) }
    }

    pub fn window(&self) -> Window {
        Window { start: Time(self.start.fixed_offset()), end: Time(self.end.fixed_offset()) }
    }
}

impl From<&Window> for Period {
    fn from(window: &Window) -> Period {
        Period { start: window.start.0.to_utc(), end: window.end.0.to_utc() }
    }
}

/// A moment and a length; the end of time where the sum is beyond it.
pub fn later(moment: DateTime<Utc>, by: TimeDelta) -> DateTime<Utc> {
    let end = if by < TimeDelta::zero() { DateTime::<Utc>::MIN_UTC } else { DateTime::<Utc>::MAX_UTC };
    moment.checked_add_signed(by).unwrap_or(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(start: i64, end: i64) -> Period {
        let at = |seconds| DateTime::from_timestamp(seconds, 0).unwrap();
        Period::new(at(start), at(end))
    }

    #[test]
    fn what_ends_as_another_begins_does_not_touch_it() {
        assert!(!period(0, 10).overlaps(&period(10, 20)) && !period(10, 20).overlaps(&period(0, 10)));
        assert!(period(0, 11).overlaps(&period(10, 20)));
        assert_eq!(period(0, 11).common(&period(10, 20)), Some(period(10, 11)));
        assert_eq!(period(0, 10).common(&period(10, 20)), None);
    }

    #[test]
    fn a_period_covers_itself() {
        assert!(period(0, 10).covers(&period(0, 10)) && !period(0, 10).covers(&period(0, 11)));
    }
}
