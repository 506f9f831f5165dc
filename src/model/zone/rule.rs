//! The rule by which a zone's clocks turn year after year, as POSIX has it. Makes moments of it for any year; says nothing
//! of years before the rule held.

use std::ops::RangeInclusive;

use super::history::{DAY, Local, Turn};

/// Days from the year 1 to 1970
const DAYS_TO_1970: i64 = 719_162;
/// Seconds of a year, as they are on the whole
const YEAR: i64 = 31_556_952;
/// Days before each month of a year that is no leap year
const BEFORE_MONTH: [i64; 13] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

/// What clocks show when nothing is said of the season, and in which season they show something else
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Rule<'a> {
    pub standard: Local<'a>,
    pub summer: Option<Season<'a>>,
}

/// The part of the year for which clocks are turned; in the south it goes over the end of the year
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Season<'a> {
    pub local: Local<'a>,
    pub begins: Switch,
    pub ends: Switch,
}

/// When clocks are turned, by the clock before it is turned
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Switch {
    pub day: Day,
    /// Seconds after the day begins; up to a week before or after it
    pub seconds: i64,
}

/// A day of any year
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Day {
    /// 1 to 365 of a common year; 29 February is not counted
    Common(i64),
    /// 0 to 365
    Counted(i64),
    /// Of a month (1 to 12), the first to the fifth (which is the last), from Sunday (0)
    Weekday { month: usize, week: i64, weekday: i64 },
}

/// The year of a moment; at its edges that may be a neighbour.
pub(super) fn year_around(moment: i64) -> i64 {
    1970 + moment.div_euclid(YEAR)
}

impl<'a> Rule<'a> {
    /// What clocks show at a moment.
    pub fn at(&self, moment: i64) -> Local<'a> {
        let turns = self.turns_around(year_around(moment));
        let passed = turns.partition_point(|turn| turn.at <= moment);
        turns[..passed].last().map_or(self.standard, |turn| turn.to)
    }

    /// The turns near a year, with all of those that its first and last moments need: a switch may lie a week outside of
    /// its year, and [`year_around`] beside it.
    pub fn turns_around(&self, year: i64) -> Vec<Turn<'a>> {
        self.turns(year - 2..=year + 2)
    }

    /// The turns of some years, in order. Where one season ends as the next begins, the beginning comes last.
    pub fn turns(&self, years: RangeInclusive<i64>) -> Vec<Turn<'a>> {
        let Some(season) = self.summer else { return Vec::new() };
        let at = |year, switch: Switch, before: Local<'a>| {
            switch.day.in_year(year) * DAY + switch.seconds - i64::from(before.seconds)
        };
        let both = |year| {
            let begin = Turn { at: at(year, season.begins, self.standard), to: season.local };
            let end = Turn { at: at(year, season.ends, season.local), to: self.standard };
            [begin, end]
        };
        let mut turns: Vec<Turn<'a>> = years.flat_map(both).collect();
        turns.sort_by_key(|turn| turn.at);
        turns
    }
}

impl Day {
    /// Days since 1970 of this day in a year.
    fn in_year(self, year: i64) -> i64 {
        let start = days_to(year);
        match self {
            Day::Common(day) => start + day - 1 + i64::from(is_leap(year) && day > BEFORE_MONTH[2]),
            Day::Counted(day) => start + day,
            Day::Weekday { month, week, weekday } => {
                let [first, next] = [month - 1, month].map(|month| start + before(month, year));
                // 1970 began on a Thursday.
                let day = first + (weekday - first - 4).rem_euclid(7) + 7 * (week - 1);
                if day < next { day } else { day - 7 }
            }
        }
    }
}

/// Days from 1970 to the beginning of a year.
fn days_to(year: i64) -> i64 {
    let past = year - 1;
    365 * past + past.div_euclid(4) - past.div_euclid(100) + past.div_euclid(400) - DAYS_TO_1970
}

/// Days of a year before a month; January is 0.
fn before(month: usize, year: i64) -> i64 {
    BEFORE_MONTH[month] + i64::from(month > 1 && is_leap(year))
}

fn is_leap(year: i64) -> bool {
    year.rem_euclid(4) == 0 && (year.rem_euclid(100) != 0 || year.rem_euclid(400) == 0)
}
