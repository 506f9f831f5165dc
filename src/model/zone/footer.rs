//! Reads the rule at the end of a zone's file: `EST5EDT,M3.2.0,M11.1.0`, as POSIX and RFC 9636 write it. Any text is
//! answered; what is no rule is nothing.

use super::history::{DAY, Local};
use super::rule::{Day, Rule, Season, Switch};

/// Two in the night, where a rule does not say when
const USUAL: i64 = 2 * 3600;
/// How many hours a switch may lie before or after its day
const FARTHEST: i64 = 167;

pub(super) fn read(text: &str) -> Option<Rule<'_>> {
    let mut text = Text(text);
    let standard = Local { name: text.name()?, seconds: text.east()? };
    let summer = if text.0.is_empty() { None } else { Some(text.season(standard)?) };
    text.0.is_empty().then_some(Rule { standard, summer })
}

/// What is not read yet
struct Text<'a>(&'a str);

impl<'a> Text<'a> {
    /// The summer's: `EDT,M3.2.0,M11.1.0`; an hour ahead, where it does not say how far.
    fn season(&mut self, standard: Local<'a>) -> Option<Season<'a>> {
        let name = self.name()?;
        let seconds = if self.0.starts_with(',') { ahead(standard.seconds)? } else { self.east()? };
        let begins = self.switch()?;
        let ends = self.switch()?;
        Some(Season { local: Local { name, seconds }, begins, ends })
    }

    /// Three letters or more; or anything like it in angle brackets: `CET`, `<+0545>`.
    fn name(&mut self) -> Option<&'a str> {
        let name = if self.take('<') {
            let name = self.before(|ch| !(ch.is_ascii_alphanumeric() || "+-".contains(ch)));
            self.take('>').then_some(name)?
        } else {
            self.before(|ch| !ch.is_ascii_alphabetic())
        };
        (name.len() >= 3).then_some(name)
    }

    /// Seconds east of UTC; the text counts to the west.
    fn east(&mut self) -> Option<i32> {
        let west = self.signed(24)?;
        i32::try_from(-west).ok().filter(|_| west.abs() < DAY)
    }

    /// `,M3.2.0/2`
    fn switch(&mut self) -> Option<Switch> {
        self.take(',').then_some(())?;
        let day = self.day()?;
        let seconds = if self.take('/') { self.signed(FARTHEST)? } else { USUAL };
        Some(Switch { day, seconds })
    }

    fn day(&mut self) -> Option<Day> {
        if self.take('J') {
            return Some(Day::Common(self.number(1, 365)?));
        }
        if !self.take('M') {
            return Some(Day::Counted(self.number(0, 365)?));
        }
        let month = usize::try_from(self.number(1, 12)?).ok()?;
        let week = self.take('.').then(|| self.number(1, 5))??;
        let weekday = self.take('.').then(|| self.number(0, 6))??;
        Some(Day::Weekday { month, week, weekday })
    }

    /// Hours, and minutes and seconds where they are said: `-3`, `5:45`.
    fn signed(&mut self, hours: i64) -> Option<i64> {
        let sign = if self.take('-') { -1 } else { 1 };
        if sign == 1 {
            self.take('+');
        }
        let mut seconds = 3600 * self.number(0, hours)?;
        for unit in [60, 1] {
            if !self.take(':') {
                break;
            }
            seconds += unit * self.number(0, 59)?;
        }
        Some(sign * seconds)
    }

    fn number(&mut self, least: i64, most: i64) -> Option<i64> {
        let digits = self.before(|ch| !ch.is_ascii_digit());
        let is_short = digits.len() <= 3;
        digits.parse().ok().filter(|it| is_short && (least..=most).contains(it))
    }

    /// Takes what is before the first character of a kind.
    fn before(&mut self, is_end: impl Fn(char) -> bool) -> &'a str {
        let (taken, rest) = self.0.split_at(self.0.find(is_end).unwrap_or(self.0.len()));
        self.0 = rest;
        taken
    }

    fn take(&mut self, ch: char) -> bool {
        let rest = self.0.strip_prefix(ch);
        self.0 = rest.unwrap_or(self.0);
        rest.is_some()
    }
}

fn ahead(seconds: i32) -> Option<i32> {
    Some(seconds + 3600).filter(|it| i64::from(*it) < DAY)
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};
    use proptest::prelude::*;

    use super::*;
    use crate::model::zone::rule::year_around;

    fn moment(text: &str) -> i64 {
        text.parse::<DateTime<Utc>>().unwrap().timestamp()
    }

    /// What a rule says from one moment to another: the offsets in minutes and where each begins.
    fn turns(rule: &str, from: &str, to: &str) -> String {
        let rule = read(rule).unwrap();
        let (from, to) = (moment(from), moment(to));
        let found = rule.turns_around(year_around(from));
        let line = |at, seconds: i32, name: &str| {
            format!(
                "{} {:+} {name}\n",
                DateTime::from_timestamp(at, 0).unwrap().format("%FT%TZ"),
                seconds / 60
            )
        };
        let first = rule.at(from);
        let later = found.iter().filter(|it| from < it.at && it.at < to);
        let later: String = later.map(|it| line(it.at, it.to.seconds, it.to.name)).collect();
        line(from, first.seconds, first.name) + &later
    }

    fn year(rule: &str) -> String {
        turns(rule, "2028-01-01T00:00:00Z", "2029-01-01T00:00:00Z")
    }

    #[test]
    fn rules_as_posix_has_them() {
        insta::assert_snapshot!(year("CET-1CEST,M3.5.0,M10.5.0/3"), @"
        2028-01-01T00:00:00Z +60 CET
        2028-03-26T01:00:00Z +120 CEST
        2028-10-29T01:00:00Z +60 CET
        ");
        insta::assert_snapshot!(year("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0"), @"
        2028-01-01T00:00:00Z +660 +11
        2028-04-01T15:00:00Z +630 +1030
        2028-09-30T15:30:00Z +660 +11
        ");
        insta::assert_snapshot!(year("<-02>2<-01>,M3.5.0/-1,M10.5.0/0"), @"
        2028-01-01T00:00:00Z -120 -02
        2028-03-26T01:00:00Z -60 -01
        2028-10-29T01:00:00Z -120 -02
        ");
        insta::assert_snapshot!(year("IST-1GMT0,M10.5.0,M3.5.0/1"), @"
        2028-01-01T00:00:00Z +0 GMT
        2028-03-26T01:00:00Z +60 IST
        2028-10-29T01:00:00Z +0 GMT
        ");
        insta::assert_snapshot!(year("EET-2EEST,M3.4.4/50,M10.4.4/50"), @"
        2028-01-01T00:00:00Z +120 EET
        2028-03-25T00:00:00Z +180 EEST
        2028-10-27T23:00:00Z +120 EET
        ");
        insta::assert_snapshot!(year("AAA0BBB,J60,59/2:30:15"), @"
        2028-01-01T00:00:00Z +60 BBB
        2028-02-29T01:30:15Z +0 AAA
        2028-03-01T02:00:00Z +60 BBB
        ");
        insta::assert_snapshot!(year("AAA0BBB,M2.5.2/-167,J365/167"), @"
        2028-01-01T00:00:00Z +60 BBB
        2028-01-06T22:00:00Z +0 AAA
        2028-02-22T01:00:00Z +60 BBB
        ");
        insta::assert_snapshot!(year("<-03>3"), @"
        2028-01-01T00:00:00Z -180 -03
        ");
        // Summer for ever, as RFC 9636 writes it.
        insta::assert_snapshot!(shown_by("XXX3EDT4,0/0,J365/23", "2027-12-31T12:00:00Z", 48), @"
        EDT
        ");
    }

    /// What a rule says hour by hour, where it is not what was said before.
    fn shown_by(rule: &str, from: &str, hours: i64) -> String {
        let rule = read(rule).unwrap();
        let start = moment(from);
        let mut said: Vec<&str> = (0..hours).map(|hour| rule.at(start + 3600 * hour).name).collect();
        said.dedup();
        said.join(" ")
    }

    #[test]
    fn what_is_no_rule() {
        for text in [
            "",
            "CE-1",
            "CET",
            "CET-25",
            "CET-24",
            "CET-1CEST",
            "CET-1CEST,M3.5.0",
            "CET-1CEST,M3.5.0,M10.5.0/3 ",
            "CET-1CEST,M13.5.0,M10.5.0",
            "CET-1CEST,M0.5.0,M10.5.0",
            "CET-1CEST,M3.6.0,M10.5.0",
            "CET-1CEST,M3.0.0,M10.5.0",
            "CET-1CEST,M3.5.7,M10.5.0",
            "CET-1CEST,M3.5,M10.5.0",
            "CET-1CEST,J0,J365",
            "CET-1CEST,J366,J365",
            "CET-1CEST,366,1",
            "CET-1CEST,J1/168,J365",
            "CET-1CEST,J1/-168,J365",
            "CET-1:60",
            "CET-1:0:60",
            "CET--1",
            "<CET-1",
            "<>-1",
            "<+é5>5",
            "CET-0001",
            "AAA-23:30BBB,J1,J2",
            "CET-99999999999999999999",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

        #[test]
        fn any_rule_is_answered(rule in "([A-Z]{3,4}|<[+-][0-9]{2}>)[+-]?[0-9:]{0,5}([A-Z]{3}[+-]?[0-9]{0,2})?(,[MJ]?[0-9.]{1,6}(/-?[0-9:]{1,5})?){0,3}") {
            if let Some(rule) = read(&rule) {
                for moment in [i64::MIN / 4, -1, 0, 1_800_000_000, i64::MAX / 4] {
                    rule.at(moment);
                }
            }
        }

        #[test]
        fn any_text_is_answered(text in any::<String>()) {
            read(&text);
        }
    }
}
