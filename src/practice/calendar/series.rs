//! When an entry of the calendar holds: once or again and again, on the clocks of its zone, however they are put.
//! Never guesses: an entry that cannot be understood has no times, and says why.

use chrono::{DateTime, LocalResult, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone, Utc};

use super::expand::shifted;
use super::period::{Period, later};
use super::rule::{Last, NoRule, Rule};
use crate::model::Calendar;
use crate::model::zone::Tz;

/// How many days are near, and then how many
const NEAR: [i64; 2] = [8, 64];

/// When an entry of the calendar holds
#[derive(Debug, Clone)]
pub struct Series {
    zone: Tz,
    first: Period,
    /// The first beginning, on the clocks of the zone.
    start: NaiveDateTime,
    length: Length,
    rule: Option<Rule>,
}

/// How long each time is: whole days by the calendar, the rest by the clock, as a duration of RFC 5545. So a freeze of
/// days ends at midnight and a window of two hours is two hours long, though the clocks are put in between.
#[derive(Debug, Clone, Copy)]
struct Length {
    days: TimeDelta,
    rest: TimeDelta,
}

impl Series {
    /// `zone` is the store's.
    pub fn of(calendar: &Calendar, zone: Tz) -> Result<Series, NoRule> {
        let first = Period::new(calendar.starts.0.to_utc(), calendar.ends.0.to_utc());
        if first.end <= first.start {
            return Err(NoRule::new("it ends before it starts", "mind the day, the month and the offset"));
        }
        let rule = calendar.repeat.as_deref().map(Rule::parse).transpose()?;
        let zone = match calendar.time_zone.as_deref() {
            None => zone,
            Some(name) => name.parse().or_else(|_| match rule {
                None => Ok(zone),
                Some(_) => Err(NoRule::new(
                    format!("there is no time zone `{name}` to repeat in"),
                    "write it by region and city, such as Europe/Berlin or America/New_York",
                )),
            })?,
        };
        let local = |at: DateTime<Utc>| at.with_timezone(&zone).naive_local();
        let (start, end) = (local(first.start), local(first.end));
        let series = Series { zone, first, start, length: Length::between(start, end), rule };
        series.refuse_another_start()?;
        Ok(series)
    }

    /// RFC 5545 leaves open what a rule means that does not name its own beginning.
    fn refuse_another_start(&self) -> Result<(), NoRule> {
        let Some(rule) = &self.rule else { return Ok(()) };
        let named = rule.between(self.start, (self.start, self.start), |time| self.is_over(time));
        if named.contains(&self.start) {
            return Ok(());
        }
        let begins = self.start.format("%a %Y-%m-%d %H:%M");
        let far = shifted(self.start, TimeDelta::days(20 * 366));
        let later = rule.between(self.start, (self.start, far), |time| self.is_over(time));
        let help = match later.first() {
            Some(first) => {
                format!("the first that it names is {}: let it start then", first.format("%a %Y-%m-%d %H:%M"))
            }
            None => "it names no time at all in twenty years".to_owned(),
        };
        Err(NoRule::new(format!("the rule does not name its own beginning, {begins} in {}", self.zone), help))
    }

    pub fn repeats(&self) -> bool {
        self.rule.is_some()
    }

    pub fn zone(&self) -> Tz {
        self.zone
    }

    /// The times that it holds of which a part is in a period, in order.
    pub fn over(&self, period: &Period) -> Vec<Period> {
        let Some(rule) = &self.rule else {
            return [self.first].into_iter().filter(|it| it.overlaps(period)).collect();
        };
        let local = |at: DateTime<Utc>| at.with_timezone(&self.zone).naive_local();
        let margin = TimeDelta::days(2);
        // Nobody asks for a time so early or late that its zone could not be told.
        let (least, most) = (self.first.start, self.first.start + TimeDelta::days(366 * 5000));
        let (start, end) = (period.start.clamp(least, most), period.end.clamp(least, most));
        let from = shifted(local(start), -(self.length.days + self.length.rest + margin));
        let to = shifted(local(end), margin);
        let named = rule.between(self.start, (from, to), |time| self.is_over(time));
        named.into_iter().map(|time| self.from(time)).filter(|it| it.overlaps(period)).collect()
    }

    /// The first time of which a part is in a period, and that suits. Looks at what is near before it looks far.
    pub fn first(&self, period: &Period, suits: impl Fn(&Period) -> bool) -> Option<Period> {
        let near = NEAR.map(|days| later(period.start, TimeDelta::days(days)).min(period.end));
        let mut ends = near.into_iter().chain([period.end]);
        ends.find_map(|end| self.over(&Period::new(period.start, end)).into_iter().find(&suits))
    }

    /// One time, by its beginning on the clocks.
    fn from(&self, start: NaiveDateTime) -> Period {
        if start == self.start {
            return self.first;
        }
        let end = shifted(start, self.length.days);
        Period::new(moment(start, self.zone), later(moment(end, self.zone), self.length.rest))
    }

    fn is_over(&self, time: NaiveDateTime) -> bool {
        match self.rule.as_ref().map(|rule| rule.last) {
            None | Some(Last::Never | Last::Count(_)) => false,
            Some(Last::Day(day)) => time.date() > day,
            Some(Last::Local(last)) => time > last,
            Some(Last::Utc(last)) => moment(time, self.zone) > last.and_utc(),
        }
    }
}

impl Length {
    fn between(start: NaiveDateTime, end: NaiveDateTime) -> Length {
        let whole = end - start;
        let days = TimeDelta::days(whole.num_days());
        Length { days, rest: whole - days }
    }
}

/// When the clocks of a zone show a time. What they show twice is the first of the two; what they jump over is as far
/// after the jump as it would have been without (RFC 5545, 3.3.5): a freeze does not fall out because it begins then.
pub fn moment(local: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    match zone.from_local_datetime(&local) {
        LocalResult::Single(time) | LocalResult::Ambiguous(time, _) => time.to_utc(),
        LocalResult::None => {
            // Clocks were never put forward by more than a day.
            let before = (1..=96).find_map(|quarters| {
                let earlier = local.checked_sub_signed(TimeDelta::minutes(15 * quarters))?;
                zone.from_local_datetime(&earlier).latest().map(|time| time.offset().fix())
            });
            let offset = before.map_or(0, |offset| offset.local_minus_utc());
            later(local.and_utc(), -TimeDelta::seconds(i64::from(offset)))
        }
    }
}

/// When a day begins in a zone.
pub fn midnight(day: chrono::NaiveDate, zone: Tz) -> DateTime<Utc> {
    moment(day.and_time(NaiveTime::MIN), zone)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn series(zone: &str, starts: &str, ends: &str, repeat: &str) -> Result<Series, NoRule> {
        let mut entry = serde_json::json!({"id": "e", "type": "freeze", "title": "t", "starts": starts, "ends": ends, "time_zone": zone});
        if !repeat.is_empty() {
            entry["repeat"] = repeat.into();
        }
        Series::of(&serde_json::from_value(entry).unwrap(), Tz::UTC)
    }

    fn over(series: &Series, from: &str, to: &str) -> Vec<String> {
        let at = |text: &str| DateTime::parse_from_rfc3339(text).unwrap().to_utc();
        let show =
            |at: DateTime<Utc>| at.with_timezone(&series.zone()).format("%Y-%m-%dT%H:%M%:z").to_string();
        let period = Period::new(at(from), at(to));
        series.over(&period).iter().map(|it| format!("{} {}", show(it.start), show(it.end))).collect()
    }

    fn told(zone: &str, times: [&str; 2], repeat: &str, asked: [&str; 2]) -> Vec<String> {
        match series(zone, times[0], times[1], repeat) {
            Ok(series) => over(&series, asked[0], asked[1]),
            Err(fault) => vec![format!("{}; {}", fault.message, fault.help)],
        }
    }

    /// A zone, the first time, a rule, the time that is asked for, and what is told.
    type Case = (&'static str, [&'static str; 2], &'static str, [&'static str; 2], &'static [&'static str]);

    #[test]
    fn through_the_jumps_of_the_clocks() {
        let cases: [Case; 9] = [
            (
                "America/New_York",
                ["2027-03-07T02:30:00-05:00", "2027-03-07T03:30:00-05:00"],
                "FREQ=WEEKLY",
                ["2027-03-13T00:00:00Z", "2027-03-22T00:00:00Z"],
                // 02:30 is jumped over on the 14th.
                &[
                    "2027-03-14T03:30-04:00 2027-03-14T04:30-04:00",
                    "2027-03-21T02:30-04:00 2027-03-21T03:30-04:00",
                ],
            ),
            (
                "America/New_York",
                ["2026-10-31T01:30:00-04:00", "2026-10-31T02:30:00-04:00"],
                "FREQ=DAILY",
                ["2026-11-01T04:00:00Z", "2026-11-02T05:00:00Z"],
                // 01:30 is shown twice on the 1st: the first of the two, and an hour is an hour.
                &["2026-11-01T01:30-04:00 2026-11-01T01:30-05:00"],
            ),
            (
                "America/New_York",
                ["2026-03-06T00:00:00-05:00", "2026-03-09T00:00:00-04:00"],
                "FREQ=YEARLY;BYMONTH=3;BYDAY=1FR",
                ["2027-01-01T00:00:00Z", "2028-12-31T00:00:00Z"],
                // Days are days of the calendar.
                &[
                    "2027-03-05T00:00-05:00 2027-03-08T00:00-05:00",
                    "2028-03-03T00:00-05:00 2028-03-06T00:00-05:00",
                ],
            ),
            (
                "Europe/Berlin",
                ["2027-03-27T22:00:00+01:00", "2027-03-28T04:00:00+02:00"],
                "FREQ=MONTHLY;BYDAY=-1SA",
                ["2027-03-01T00:00:00Z", "2027-05-01T00:00:00Z"],
                // The first is as it is written, the others are as long by the clocks.
                &[
                    "2027-03-27T22:00+01:00 2027-03-28T04:00+02:00",
                    "2027-04-24T22:00+02:00 2027-04-25T04:00+02:00",
                ],
            ),
            (
                "Europe/Berlin",
                ["2026-10-24T02:30:00+02:00", "2026-10-24T03:00:00+02:00"],
                "FREQ=DAILY;COUNT=2",
                ["2026-10-01T00:00:00Z", "2026-11-01T00:00:00Z"],
                &[
                    "2026-10-24T02:30+02:00 2026-10-24T03:00+02:00",
                    "2026-10-25T02:30+02:00 2026-10-25T02:00+01:00",
                ],
            ),
            (
                "Asia/Kathmandu",
                ["2026-11-27T00:00:00+05:45", "2026-11-28T00:00:00+05:45"],
                "FREQ=WEEKLY;BYDAY=FR",
                ["2027-03-25T00:00:00Z", "2027-04-01T00:00:00Z"],
                // No daylight saving, and three quarters of an hour.
                &["2027-03-26T00:00+05:45 2027-03-27T00:00+05:45"],
            ),
            (
                "Asia/Kathmandu",
                ["1985-12-31T00:07:00+05:30", "1985-12-31T01:00:00+05:30"],
                "FREQ=DAILY",
                ["1985-12-31T18:00:00Z", "1986-01-01T12:00:00Z"],
                // The day when Nepal went over to +05:45 began at a quarter past midnight.
                &["1986-01-01T00:22+05:45 1986-01-01T01:15+05:45"],
            ),
            (
                "Europe/Berlin",
                ["2026-12-20T00:00:00+01:00", "2027-01-04T00:00:00+01:00"],
                "FREQ=YEARLY",
                ["2041-01-01T00:00:00Z", "2042-01-01T00:00:00Z"],
                // From one year into the next, and it never ends.
                &[
                    "2040-12-20T00:00+01:00 2041-01-04T00:00+01:00",
                    "2041-12-20T00:00+01:00 2042-01-04T00:00+01:00",
                ],
            ),
            (
                "Pacific/Apia",
                ["2011-12-23T08:00:00-10:00", "2011-12-23T09:00:00-10:00"],
                "FREQ=WEEKLY",
                ["2011-12-29T00:00:00Z", "2012-01-07T00:00:00Z"],
                // A whole day that never was.
                &[
                    "2011-12-31T08:00+14:00 2011-12-31T09:00+14:00",
                    "2012-01-06T08:00+14:00 2012-01-06T09:00+14:00",
                ],
            ),
        ];
        for (zone, times, repeat, asked, expected) in cases {
            assert_eq!(told(zone, times, repeat, asked), expected, "{zone} {repeat}");
        }
    }

    /// The beginnings within a span of years, as days, of what starts at noon.
    fn days(first: &str, repeat: &str, to: &str) -> String {
        let time = |day: &str, hour| format!("{day}T{hour}:00:00Z");
        let asked = [time(first, "00"), time(to, "00")];
        let told = told("UTC", [&time(first, "12"), &time(first, "13")], repeat, [&asked[0], &asked[1]]);
        told.iter().map(|it| it.split('T').next().unwrap_or(it)).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn the_days_that_rules_name() {
        for (first, repeat, to, expected) in [
            ("2026-11-27", "FREQ=MONTHLY;BYDAY=-1FR", "2027-02-01", "2026-11-27 2026-12-25 2027-01-29"),
            (
                "2026-11-30",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
                "2027-02-01",
                "2026-11-30 2026-12-31 2027-01-29",
            ),
            ("2026-01-31", "FREQ=MONTHLY", "2026-06-01", "2026-01-31 2026-03-31 2026-05-31"),
            ("2026-01-31", "FREQ=MONTHLY;BYMONTHDAY=-1", "2026-04-01", "2026-01-31 2026-02-28 2026-03-31"),
            ("2024-02-29", "FREQ=YEARLY", "2033-01-01", "2024-02-29 2028-02-29 2032-02-29"),
            (
                "2026-06-25",
                "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25",
                "2027-04-01",
                "2026-06-25 2026-09-25 2026-12-25 2027-03-25",
            ),
            (
                "2026-11-03",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO",
                "2026-12-01",
                "2026-11-03 2026-11-08 2026-11-17 2026-11-22",
            ),
            (
                "2026-11-03",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU",
                "2026-12-01",
                "2026-11-03 2026-11-15 2026-11-17 2026-11-29",
            ),
            (
                "2026-11-21",
                "FREQ=DAILY;INTERVAL=10;COUNT=3",
                "2027-12-01",
                "2026-11-21 2026-12-01 2026-12-11",
            ),
            ("2026-11-21", "FREQ=DAILY;UNTIL=20261122", "2027-12-01", "2026-11-21 2026-11-22"),
            ("2026-11-21", "FREQ=DAILY;UNTIL=20261122T115959Z", "2027-12-01", "2026-11-21"),
            ("2027-05-17", "FREQ=YEARLY;BYDAY=20MO", "2029-01-01", "2027-05-17 2028-05-15"),
            ("2026-11-13", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "2028-01-01", "2026-11-13 2027-08-13"),
            (
                "2026-12-01",
                "FREQ=DAILY;BYMONTH=12;BYDAY=TU",
                "2026-12-20",
                "2026-12-01 2026-12-08 2026-12-15",
            ),
        ] {
            assert_eq!(days(first, repeat, to), expected, "{repeat}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        /// Looking only at a part of time finds what looking at all of it finds there.
        #[test]
        fn a_part_of_time_shows_what_the_whole_shows(
            rule in prop::sample::select(&RULES[..]),
            interval in 1u32..5,
            zone in prop::sample::select(&["America/New_York", "Europe/Berlin", "Asia/Kathmandu", "Pacific/Apia"][..]),
            hours in 1i64..400,
            from in 0i64..3000,
            length in 1i64..200,
        ) {
            let start = DateTime::parse_from_rfc3339("2011-01-01T02:30:00Z").unwrap().to_utc();
            let zone: Tz = zone.parse().unwrap();
            let repeat = format!("{rule};INTERVAL={interval}");
            let end = start + TimeDelta::hours(hours);
            let series = series(zone.name(), &start.to_rfc3339(), &end.to_rfc3339(), &repeat);
            prop_assume!(series.is_ok());
            let series = series.unwrap();
            let whole = series.over(&Period::new(start, start + TimeDelta::days(4000)));
            let part = Period::new(start + TimeDelta::days(from), start + TimeDelta::days(from + length));
            let expected: Vec<Period> = whole.into_iter().filter(|it| it.overlaps(&part)).collect();
            prop_assert_eq!(series.over(&part), expected);
        }
    }

    /// All name the last day of 2010 and the first of 2011, and so what each zone calls the beginning.
    const RULES: [&str; 5] = [
        "FREQ=DAILY",
        "FREQ=WEEKLY;BYDAY=SA,FR,WE",
        "FREQ=MONTHLY;BYMONTHDAY=1,15,31",
        "FREQ=YEARLY;BYMONTH=1,6,12;BYMONTHDAY=1,31",
        "FREQ=MONTHLY;BYDAY=1SA,-1FR",
    ];

    #[test]
    fn several_times_a_day() {
        let times = ["2026-11-21T01:00:00Z", "2026-11-21T01:30:00Z"];
        let told = told(
            "UTC",
            times,
            "FREQ=DAILY;BYHOUR=1,13;BYMINUTE=0",
            ["2026-11-22T00:00:00Z", "2026-11-23T00:00:00Z"],
        );
        assert_eq!(
            told,
            [
                "2026-11-22T01:00+00:00 2026-11-22T01:30+00:00",
                "2026-11-22T13:00+00:00 2026-11-22T13:30+00:00"
            ]
        );
    }

    #[test]
    fn a_rule_that_never_ends_and_one_that_never_comes_are_answered_at_once() {
        let times = ["2026-11-21T01:00:00Z", "2026-11-21T01:30:00Z"];
        let far = ["4026-11-22T00:00:00Z", "4026-11-23T00:00:00Z"];
        assert_eq!(told("UTC", times, "FREQ=DAILY", far).len(), 1);
        let all = ["1000-01-01T00:00:00Z", "9998-01-01T00:00:00Z"];
        assert_eq!(told("UTC", times, "FREQ=DAILY", all).len(), 10_000);
        let never = told("UTC", times, "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", far);
        assert!(never[0].contains("no time at all"), "{never:?}");
        let other = told("UTC", times, "FREQ=WEEKLY;BYDAY=FR", far);
        assert!(other[0].contains("Fri 2026-11-27"), "{other:?}");
    }

    #[test]
    fn once_and_only_where_it_touches() {
        let times = ["2026-12-18T00:00:00-05:00", "2027-01-03T00:00:00-05:00"];
        let ask = |from, to| told("America/New_York", times, "", [from, to]).len();
        assert_eq!(ask("2026-12-01T00:00:00Z", "2026-12-18T05:00:00Z"), 0);
        assert_eq!(ask("2026-12-01T00:00:00Z", "2026-12-18T05:00:01Z"), 1);
        assert_eq!(ask("2027-01-03T05:00:00Z", "2027-02-01T00:00:00Z"), 0);
    }

    #[test]
    fn a_zone_that_is_none_matters_where_something_repeats() {
        let times = ["2026-11-21T01:00:00Z", "2026-11-21T01:30:00Z"];
        assert!(series("Mars/Olympus", times[0], times[1], "").is_ok());
        assert!(series("Mars/Olympus", times[0], times[1], "FREQ=DAILY").is_err());
        assert!(series("UTC", times[1], times[0], "").is_err());
    }
}
