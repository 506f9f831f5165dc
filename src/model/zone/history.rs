//! When the clocks of a zone turned, and what they showed after: the offset at a moment, and the moments that a clock on
//! the wall may mean. Counts seconds since 1970, knows no calendar but the rule's.

use std::ops::RangeInclusive;

use chrono::MappedLocalTime;

use super::rule::{Rule, year_around};

/// No clock is as far from UTC as this
pub(super) const DAY: i64 = 86_400;

/// Years for which turns are written out of the rule: those in which nearly every moment lies
const WRITTEN_OUT: RangeInclusive<i64> = 1900..=2050;

/// What clocks show for a while
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Local<'a> {
    /// Seconds east of UTC, less than a day
    pub seconds: i32,
    /// What it is called there: `CET`, `+0545`
    pub name: &'a str,
}

/// A moment at which clocks begin to show something else
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Turn<'a> {
    pub at: i64,
    pub to: Local<'a>,
}

/// All that is known of a zone's clocks
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct History<'a> {
    /// Before the first turn
    first: Local<'a>,
    /// In order
    turns: Vec<Turn<'a>>,
    /// After the last turn
    rule: Option<Rule<'a>>,
}

impl<'a> History<'a> {
    pub const fn always(local: Local<'a>) -> History<'a> {
        History { first: local, turns: Vec::new(), rule: None }
    }

    /// Of turns in order, and the rule for what comes after them.
    pub fn new(first: Local<'a>, mut turns: Vec<Turn<'a>>, rule: Option<Rule<'a>>) -> History<'a> {
        let last = turns.last().map(|turn| (turn.at, year_around(turn.at)));
        if let (Some(rule), Some((last, year))) = (&rule, last)
            && WRITTEN_OUT.contains(&year)
        {
            let written = rule.turns(year - 1..=*WRITTEN_OUT.end());
            turns.extend(written.into_iter().filter(|turn| turn.at > last));
        }
        History { first, turns, rule }
    }

    /// What clocks show at a moment.
    pub fn at(&self, moment: i64) -> Local<'a> {
        self.after(self.passed(moment), moment)
    }

    /// What clocks that show this may stand at: nothing in the hour that is left out in spring; two in the hour that comes
    /// twice in autumn, the earlier one first.
    pub fn at_local(&self, shown: i64) -> MappedLocalTime<Local<'a>> {
        let (from, to) = (shown - DAY, shown + DAY);
        let passed = self.passed(from);
        let turns = self.turns_between(passed, from, to);
        let begins = [from].into_iter().chain(turns.iter().map(|turn| turn.at));
        let ends = turns.iter().map(|turn| turn.at).chain([to]);
        let locals = [self.after(passed, from)].into_iter().chain(turns.iter().map(|turn| turn.to));
        let mut meant = begins.zip(ends).zip(locals).filter(|((begin, end), local)| {
            let moment = shown - i64::from(local.seconds);
            *begin <= moment && moment < *end
        });
        match (meant.next(), meant.last()) {
            (None, _) => MappedLocalTime::None,
            (Some((_, only)), None) => MappedLocalTime::Single(only),
            (Some((_, earliest)), Some((_, latest))) => MappedLocalTime::Ambiguous(earliest, latest),
        }
    }

    /// How many turns are past at a moment.
    fn passed(&self, moment: i64) -> usize {
        self.turns.partition_point(|turn| turn.at <= moment)
    }

    /// What clocks show at a moment at which so many turns are past.
    fn after(&self, passed: usize, moment: i64) -> Local<'a> {
        match (&self.rule, self.turns[..passed].last()) {
            (Some(rule), _) if passed == self.turns.len() => rule.at(moment),
            (_, Some(turn)) => turn.to,
            (_, None) => self.first,
        }
    }

    /// The turns between two moments, so many being past at the first. There is seldom one, and then nothing is allocated.
    fn turns_between(&self, passed: usize, from: i64, to: i64) -> Vec<Turn<'a>> {
        let listed = self.turns[passed..].iter().take_while(|turn| turn.at <= to);
        let mut found: Vec<Turn<'a>> = listed.copied().collect();
        let last = self.turns.last().map_or(i64::MIN, |turn| turn.at);
        if let Some(rule) = self.rule.as_ref().filter(|_| last < to) {
            let later = rule.turns_around(year_around(to)).into_iter();
            found.extend(later.filter(|turn| last.max(from) < turn.at && turn.at <= to));
        }
        found
    }

    #[cfg(test)]
    pub fn turns(&self) -> &[Turn<'a>] {
        &self.turns
    }

    /// The same, with nothing written out of the rule.
    #[cfg(test)]
    pub fn by_rule_alone(&self) -> Option<History<'a>> {
        self.rule.map(|rule| History { first: self.first, turns: Vec::new(), rule: Some(rule) })
    }
}
