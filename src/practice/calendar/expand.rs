//! The days and times that a rule names, on the clocks of its zone. Looks only at the part of time that is asked for,
//! unless the rule counts, and always ends.

use chrono::{Datelike, Days, Months, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};

use super::rule::{Day, Frequency, Last, Rule};

/// At most so many are named at a time: more than one an hour for a year.
const MOST: usize = 10_000;

impl Rule {
    /// The times that it names between two others, both included, in order. `first` is where it begins, `is_over` tells
    /// of a time whether it comes after the last one.
    pub(super) fn between(
        &self,
        first: NaiveDateTime,
        (from, to): (NaiveDateTime, NaiveDateTime),
        is_over: impl Fn(NaiveDateTime) -> bool,
    ) -> Vec<NaiveDateTime> {
        let mut left = if let Last::Count(count) = self.last { count } else { u32::MAX };
        let mut named = Vec::new();
        let mut step = if matches!(self.last, Last::Count(_)) { 0 } else { self.step_before(first, from) };
        while let Some(start) = self.start_of(first.date(), step).filter(|start| *start <= to.date()) {
            for time in self.within(start, first).into_iter().filter(|time| *time >= first) {
                if left == 0 || time > to || is_over(time) || named.len() >= MOST {
                    return named;
                }
                left -= 1;
                if time >= from {
                    named.push(time);
                }
            }
            step += 1;
        }
        named
    }

    /// The number of the step that a time is in or before, so that nothing before it has to be looked at.
    fn step_before(&self, first: NaiveDateTime, time: NaiveDateTime) -> u64 {
        let (first, day) = (first.date(), time.date());
        let passed = match self.frequency {
            Frequency::Daily => (day - first).num_days(),
            Frequency::Weekly => (day - self.week_of(first)).num_days() / 7,
            Frequency::Monthly => months(day) - months(first),
            Frequency::Yearly => i64::from(day.year() - first.year()),
        };
        u64::try_from(passed).unwrap_or(0) / u64::from(self.interval)
    }

    /// The first day of a step; nothing beyond the end of all calendars.
    fn start_of(&self, first: NaiveDate, step: u64) -> Option<NaiveDate> {
        let passed = step.checked_mul(u64::from(self.interval))?;
        let months = |of: NaiveDate, n: u64| of.checked_add_months(Months::new(u32::try_from(n).ok()?));
        match self.frequency {
            Frequency::Daily => first.checked_add_days(Days::new(passed)),
            Frequency::Weekly => self.week_of(first).checked_add_days(Days::new(passed.checked_mul(7)?)),
            Frequency::Monthly => months(first.with_day(1)?, passed),
            Frequency::Yearly => months(first.with_day(1)?.with_month(1)?, passed.checked_mul(12)?),
        }
    }

    fn week_of(&self, day: NaiveDate) -> NaiveDate {
        let passed = day.weekday().days_since(self.week_start);
        day.checked_sub_days(Days::new(u64::from(passed))).unwrap_or(day)
    }

    /// What it names in the step that begins on a day, in order.
    fn within(&self, start: NaiveDate, first: NaiveDateTime) -> Vec<NaiveDateTime> {
        let length = match self.frequency {
            Frequency::Daily => Some(1),
            Frequency::Weekly => Some(7),
            Frequency::Monthly => {
                start.checked_add_months(Months::new(1)).map(|end| (end - start).num_days())
            }
            Frequency::Yearly => {
                start.checked_add_months(Months::new(12)).map(|end| (end - start).num_days())
            }
        };
        let days = start.iter_days().take(usize::try_from(length.unwrap_or(0)).unwrap_or(0));
        let days = days.filter(|day| self.names(*day, first.date()));
        let times = self.times(first.time());
        let all: Vec<NaiveDateTime> =
            days.flat_map(|day| times.iter().map(move |time| day.and_time(*time))).collect();
        if self.positions.is_empty() {
            return all;
        }
        let place = |at: usize| i32::try_from(at).unwrap_or(i32::MAX);
        let is_wanted = |at: usize| {
            let (from_start, from_end) = (place(at + 1), place(at) - place(all.len()));
            self.positions.contains(&from_start) || self.positions.contains(&from_end)
        };
        all.iter().enumerate().filter(|(at, _)| is_wanted(*at)).map(|(_, time)| *time).collect()
    }

    fn names(&self, day: NaiveDate, first: NaiveDate) -> bool {
        let says_nothing_of_days = self.month_days.is_empty() && self.days.is_empty();
        let month = match self.frequency {
            _ if !self.months.is_empty() => self.months.contains(&day.month()),
            Frequency::Yearly if says_nothing_of_days => day.month() == first.month(),
            _ => true,
        };
        let by_default = || match self.frequency {
            Frequency::Daily => true,
            Frequency::Weekly => day.weekday() == first.weekday(),
            Frequency::Monthly | Frequency::Yearly => day.day() == first.day(),
        };
        month
            && (self.month_days.is_empty() || self.month_days.iter().any(|it| is_day_of_month(day, *it)))
            && (self.days.is_empty() || self.days.iter().any(|it| self.is_weekday(day, *it)))
            && (!says_nothing_of_days || by_default())
    }

    fn is_weekday(&self, day: NaiveDate, wanted: Day) -> bool {
        if day.weekday() != wanted.weekday {
            return false;
        }
        let Some(ordinal) = wanted.ordinal else { return true };
        let is_of_year = self.frequency == Frequency::Yearly && self.months.is_empty();
        let (at, length) = if is_of_year {
            (day.ordinal0(), if day.leap_year() { 366 } else { 365 })
        } else {
            (day.day0(), u32::from(day.num_days_in_month()))
        };
        let place = if ordinal > 0 { at / 7 } else { (length - 1 - at) / 7 };
        place + 1 == ordinal.unsigned_abs()
    }

    fn times(&self, first: NaiveTime) -> Vec<NaiveTime> {
        let or = |list: &[u32], default: u32| if list.is_empty() { vec![default] } else { list.to_vec() };
        let minutes = or(&self.minutes, first.minute());
        let hours = or(&self.hours, first.hour()).into_iter();
        let time = |hour: u32, minute: u32| first.with_hour(hour)?.with_minute(minute);
        hours.flat_map(|hour| minutes.iter().filter_map(move |minute| time(hour, *minute))).collect()
    }
}

fn months(day: NaiveDate) -> i64 {
    i64::from(day.year()) * 12 + i64::from(day.month0())
}

fn is_day_of_month(day: NaiveDate, wanted: i32) -> bool {
    let wanted_from_end = wanted.unsigned_abs();
    if wanted > 0 {
        day.day() == wanted_from_end
    } else {
        u32::from(day.num_days_in_month()) - day.day0() == wanted_from_end
    }
}

/// A time by the clocks and a length; the end of all calendars where the sum is beyond it.
pub(super) fn shifted(time: NaiveDateTime, by: TimeDelta) -> NaiveDateTime {
    let end = if by < TimeDelta::zero() { NaiveDateTime::MIN } else { NaiveDateTime::MAX };
    time.checked_add_signed(by).unwrap_or(end)
}
