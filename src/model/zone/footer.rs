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
