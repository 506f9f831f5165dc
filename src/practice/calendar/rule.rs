//! Rules by which something repeats, as RFC 5545 writes them: the usual part, read strictly. What is not understood is
//! refused and never passed over: half a rule is another rule.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Weekday};

use crate::model::id::nearest;

/// How often at most something that is counted may happen: what is counted has to be counted from its beginning.
pub const MOST_COUNTED: u32 = 10_000;

/// How something repeats
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    pub(super) frequency: Frequency,
    pub(super) interval: u32,
    pub(super) last: Last,
    pub(super) months: Vec<u32>,
    pub(super) month_days: Vec<i32>,
    pub(super) days: Vec<Day>,
    pub(super) positions: Vec<i32>,
    pub(super) hours: Vec<u32>,
    pub(super) minutes: Vec<u32>,
    pub(super) week_start: Weekday,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Frequency {
    Daily,
    Weekly,
    Monthly,
    Yearly,
}

/// When it ends
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Last {
    Never,
    Count(u32),
    /// With the day, on the clocks of the zone.
    Day(NaiveDate),
    /// On the clocks of the zone.
    Local(NaiveDateTime),
    Utc(NaiveDateTime),
}

/// A weekday; with a number the first, second or last one of its month or year
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Day {
    pub ordinal: Option<i32>,
    pub weekday: Weekday,
}

/// Why a text is no rule that can be followed
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoRule {
    pub message: String,
    pub help: String,
}

impl NoRule {
    pub(super) fn new(message: impl Into<String>, help: impl Into<String>) -> NoRule {
        NoRule { message: message.into(), help: help.into() }
    }
}

const PARTS: [&str; 11] = [
    "FREQ",
    "INTERVAL",
    "COUNT",
    "UNTIL",
    "BYMONTH",
    "BYMONTHDAY",
    "BYDAY",
    "BYSETPOS",
    "BYHOUR",
    "BYMINUTE",
    "WKST",
];
const EXAMPLE: &str = "write FREQ=YEARLY, FREQ=WEEKLY;BYDAY=FR, FREQ=MONTHLY;BYDAY=-1SU …";

impl Rule {
    /// Reads a rule: `FREQ=MONTHLY;BYDAY=-1SU`.
    pub fn parse(text: &str) -> Result<Rule, NoRule> {
        let mut seen: Vec<String> = Vec::new();
        let mut rule = Rule {
            frequency: frequency(text)?,
            interval: 1,
            last: Last::Never,
            months: Vec::new(),
            month_days: Vec::new(),
            days: Vec::new(),
            positions: Vec::new(),
            hours: Vec::new(),
            minutes: Vec::new(),
            week_start: Weekday::Mon,
        };
        for part in text.split(';') {
            let Some((name, value)) = part.split_once('=') else {
                return Err(NoRule::new(format!("`{part}` is no part of a rule"), EXAMPLE));
            };
            let name = name.to_ascii_uppercase();
            if seen.contains(&name) {
                return Err(NoRule::new(format!("`{name}` stands there twice"), "leave one of them out"));
            }
            rule.take(&name, &value.to_ascii_uppercase())?;
            seen.push(name);
        }
        if seen.iter().any(|it| it == "COUNT") && seen.iter().any(|it| it == "UNTIL") {
            return Err(NoRule::new("both COUNT and UNTIL say when it ends", "leave one of them out"));
        }
        rule.refuse_what_does_not_fit()?;
        Ok(rule)
    }

    fn take(&mut self, name: &str, value: &str) -> Result<(), NoRule> {
        match name {
            "FREQ" => {}
            "INTERVAL" => self.interval = number(name, value, 1, i32::MAX)?.unsigned_abs(),
            "COUNT" => self.last = Last::Count(count(value)?),
            "UNTIL" => self.last = until(value)?,
            "BYMONTH" => self.months = positive(name, value, 1, 12)?,
            "BYMONTHDAY" => self.month_days = signed(name, value, 31)?,
            "BYDAY" => self.days = list(value, day)?,
            "BYSETPOS" => self.positions = signed(name, value, 366)?,
            "BYHOUR" => self.hours = positive(name, value, 0, 23)?,
            "BYMINUTE" => self.minutes = positive(name, value, 0, 59)?,
            "WKST" => self.week_start = weekday(value)?,
            other => return Err(unknown(other)),
        }
        Ok(())
    }

    fn refuse_what_does_not_fit(&self) -> Result<(), NoRule> {
        let is_long = matches!(self.frequency, Frequency::Monthly | Frequency::Yearly);
        let numbered = self.days.iter().any(|day| day.ordinal.is_some());
        if numbered && !is_long {
            let help = "leave the number out, or take FREQ=MONTHLY or FREQ=YEARLY";
            return Err(NoRule::new("a week has each weekday once: BYDAY takes no number here", help));
        }
        if self.frequency == Frequency::Weekly && !self.month_days.is_empty() {
            return Err(NoRule::new("a week has no days of the month", "take FREQ=MONTHLY with BYMONTHDAY"));
        }
        let names_any = !(self.months.is_empty() && self.month_days.is_empty() && self.days.is_empty());
        if !self.positions.is_empty() && !names_any && self.hours.is_empty() && self.minutes.is_empty() {
            return Err(NoRule::new(
                "BYSETPOS counts what the other parts name, and they name nothing",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 is the last working day",
            ));
        }
        Ok(())
    }
}

fn frequency(text: &str) -> Result<Frequency, NoRule> {
    if text.contains(['\n', '\r']) || text.to_ascii_uppercase().contains("DATE") && !text.contains('=') {
        return Err(NoRule::new("an entry has one rule", "write another entry for each other date"));
    }
    if let Some((name, _)) = text.split_once(':') {
        let help = match name.split(';').next().unwrap_or(name).to_ascii_uppercase().as_str() {
            "RRULE" => "leave `RRULE:` out",
            "RDATE" => "dates by themselves are not supported: write another entry for each",
            "EXDATE" | "EXRULE" => {
                "exceptions are not supported: end the entry with UNTIL and write another one after the gap"
            }
            "DTSTART" => "`starts` says when it begins",
            _ => EXAMPLE,
        };
        return Err(NoRule::new(format!("`{name}:` is no part of a rule"), help));
    }
    let parts = || text.split(';').filter_map(|part| part.split_once('='));
    let Some((_, value)) = parts().find(|(name, _)| name.eq_ignore_ascii_case("FREQ")) else {
        return Err(NoRule::new("a rule says how often: FREQ is missing", EXAMPLE));
    };
    match value.to_ascii_uppercase().as_str() {
        "DAILY" => Ok(Frequency::Daily),
        "WEEKLY" => Ok(Frequency::Weekly),
        "MONTHLY" => Ok(Frequency::Monthly),
        "YEARLY" => Ok(Frequency::Yearly),
        "HOURLY" | "MINUTELY" | "SECONDLY" => Err(NoRule::new(
            format!("what repeats {} is not supported", value.to_ascii_lowercase()),
            "FREQ=DAILY;BYHOUR=1,13 names hours of a day",
        )),
        _ => Err(NoRule::new(
            format!("`{value}` is no frequency"),
            "it is one of DAILY, WEEKLY, MONTHLY, YEARLY",
        )),
    }
}

fn unknown(name: &str) -> NoRule {
    if matches!(name, "BYWEEKNO" | "BYYEARDAY" | "BYSECOND" | "RSCALE" | "SKIP") {
        let help = "BYMONTH, BYMONTHDAY, BYDAY, BYSETPOS, BYHOUR and BYMINUTE are";
        return NoRule::new(format!("{name} is not supported"), help);
    }
    let help = match nearest(name, PARTS.iter().copied()).first() {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("a rule takes {}", PARTS.join(", ")),
    };
    NoRule::new(format!("`{name}` is no part of a rule"), help)
}

fn list<T>(value: &str, item: impl Fn(&str) -> Result<T, NoRule>) -> Result<Vec<T>, NoRule> {
    value.split(',').map(item).collect()
}

fn number(name: &str, value: &str, least: i32, most: i32) -> Result<i32, NoRule> {
    let digits = value.strip_prefix(['+', '-']).unwrap_or(value);
    let number: Option<i32> =
        digits.bytes().all(|it| it.is_ascii_digit()).then(|| value.parse().ok()).flatten();
    number.filter(|it| (least..=most).contains(it)).ok_or_else(|| {
        NoRule::new(format!("`{value}` is no number for {name}"), format!("it is between {least} and {most}"))
    })
}

fn positive(name: &str, value: &str, least: i32, most: i32) -> Result<Vec<u32>, NoRule> {
    let mut numbers = list(value, |it| number(name, it, least, most).map(i32::unsigned_abs))?;
    numbers.sort_unstable();
    numbers.dedup();
    Ok(numbers)
}

/// Numbers that count from the end where they are negative.
fn signed(name: &str, value: &str, most: i32) -> Result<Vec<i32>, NoRule> {
    list(value, |it| match number(name, it, -most, most)? {
        0 => Err(NoRule::new(format!("there is no {name} 0"), "1 is the first, -1 the last")),
        number => Ok(number),
    })
}

fn count(value: &str) -> Result<u32, NoRule> {
    let most = i32::try_from(MOST_COUNTED).unwrap_or(i32::MAX);
    number("COUNT", value, 1, most).map(i32::unsigned_abs)
}

fn weekday(text: &str) -> Result<Weekday, NoRule> {
    named(text).ok_or_else(|| {
        NoRule::new(format!("`{text}` is no weekday"), "it is one of MO, TU, WE, TH, FR, SA, SU")
    })
}

fn named(text: &str) -> Option<Weekday> {
    Some(match text {
        "MO" => Weekday::Mon,
        "TU" => Weekday::Tue,
        "WE" => Weekday::Wed,
        "TH" => Weekday::Thu,
        "FR" => Weekday::Fri,
        "SA" => Weekday::Sat,
        "SU" => Weekday::Sun,
        _ => return None,
    })
}

/// `MO`, `1MO`, `-1SU`.
fn day(text: &str) -> Result<Day, NoRule> {
    let at = text.len().checked_sub(2).filter(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let (ordinal, name) = text.split_at(at);
    let is_number = |text: &str| text.bytes().all(|it| it.is_ascii_digit() || matches!(it, b'+' | b'-'));
    let weekday = if is_number(ordinal) { weekday(name)? } else { weekday(text)? };
    let ordinal = match ordinal {
        "" => None,
        ordinal => Some(signed("BYDAY", ordinal, 53)?[0]),
    };
    Ok(Day { ordinal, weekday })
}

/// `20271231`, `20271231T235959`, `20271231T235959Z`.
fn until(value: &str) -> Result<Last, NoRule> {
    let day =
        |text: &str| (text.len() == 8).then(|| NaiveDate::parse_from_str(text, "%Y%m%d").ok()).flatten();
    let time =
        |text: &str| (text.len() == 6).then(|| NaiveTime::parse_from_str(text, "%H%M%S").ok()).flatten();
    let last = match value.split_once('T') {
        None => day(value).map(Last::Day),
        Some((date, clock)) => match clock.strip_suffix('Z') {
            Some(clock) => day(date).zip(time(clock)).map(|(day, time)| Last::Utc(day.and_time(time))),
            None => day(date).zip(time(clock)).map(|(day, time)| Last::Local(day.and_time(time))),
        },
    };
    last.ok_or_else(|| {
        NoRule::new(format!("`{value}` is no time for UNTIL"), "write it as 20271231 or 20271231T235959Z")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(text: &str) -> String {
        match Rule::parse(text) {
            Ok(rule) => format!("{rule:?}"),
            Err(fault) => format!("{}; {}", fault.message, fault.help),
        }
    }

    #[test]
    fn small_letters_are_as_good() {
        assert_eq!(Rule::parse("freq=weekly;byday=fr,mo"), Rule::parse("FREQ=WEEKLY;BYDAY=FR,MO"));
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        let cases = [
            ("", "FREQ is missing"),
            ("every friday", "FREQ is missing"),
            ("FREQ=OFTEN", "no frequency"),
            ("FREQ=HOURLY", "FREQ=DAILY;BYHOUR"),
            ("FREQ=DAILY;", "no part of a rule"),
            ("FREQ=DAILY;FREQ=DAILY", "twice"),
            ("FREQ=DAILY;INTERVAL=0", "between 1"),
            ("FREQ=DAILY;INTERVAL=99999999999", "no number"),
            ("FREQ=DAILY;COUNT=1000000", "between 1 and 10000"),
            ("FREQ=DAILY;COUNT=2;UNTIL=20270101", "both"),
            ("FREQ=DAILY;UNTIL=2027-01-01", "20271231"),
            ("FREQ=DAILY;UNTIL=20270230", "no time"),
            ("FREQ=YEARLY;BYMONTH=13", "between 1 and 12"),
            ("FREQ=YEARLY;BYMONTHDAY=0", "-1 the last"),
            ("FREQ=YEARLY;BYWEEKNO=20", "not supported"),
            ("FREQ=YEARLY;BYMONHT=2", "did you mean `BYMONTH`"),
            ("FREQ=WEEKLY;BYDAY=XX", "no weekday"),
            ("FREQ=WEEKLY;BYDAY=é", "no weekday"),
            ("FREQ=WEEKLY;BYDAY=1MO", "takes no number"),
            ("FREQ=WEEKLY;BYMONTHDAY=1", "FREQ=MONTHLY"),
            ("FREQ=MONTHLY;BYSETPOS=1", "name nothing"),
            ("RRULE:FREQ=DAILY", "leave `RRULE:` out"),
            ("RDATE:20270101", "write another entry"),
            ("FREQ=DAILY\nEXDATE:20270101", "one rule"),
        ];
        for (text, told) in cases {
            assert!(Rule::parse(text).is_err() && fault(text).contains(told), "{text}: {}", fault(text));
        }
    }
}
