//! Stretches of time put together, so that what overlaps is not counted twice. Knows no zone and no incident.

use chrono::TimeDelta;

use crate::practice::calendar::Period;

/// Stretches of time in order, of which no two touch
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stretches(Vec<Period>);

impl Stretches {
    /// All time that is in any of them; what has no length is no time.
    pub fn of(periods: impl IntoIterator<Item = Period>) -> Stretches {
        let mut periods: Vec<Period> = periods.into_iter().filter(|it| it.start < it.end).collect();
        periods.sort_unstable();
        let mut joined: Vec<Period> = Vec::new();
        for period in periods {
            match joined.last_mut() {
                Some(last) if period.start <= last.end => last.end = last.end.max(period.end),
                _ => joined.push(period),
            }
        }
        Stretches(joined)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Period> {
        self.0.iter()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How long they are together.
    pub fn total(&self) -> TimeDelta {
        self.0.iter().fold(TimeDelta::zero(), |sum, it| sum + it.length())
    }

    /// The part of them that lies in a period.
    #[must_use]
    pub fn within(&self, period: &Period) -> Stretches {
        Stretches(self.0.iter().filter_map(|it| it.common(period)).collect())
    }
}
