//! The functions of the language: one row each, which `itsm query --help` shows and which the compiler looks them up in.
//! A function sees values, and the facts where its row says so; it never sees the expression.

mod conversion;
mod directory;
mod relation;
mod text;
mod ticket;
mod time;

use std::borrow::Cow;
use std::fmt;
use std::ops::RangeInclusive;

use super::error::Given;
use super::evaluate::{Run, of_text};
use super::facts::Ids;
use super::shape::Shape;
use super::value::Value;

pub(super) use conversion::TYPES;
pub use directory::team_of;
pub(super) use ticket::Tickets;

/// What a function is given; `x.f(y)` and `f(x, y)` are the same
pub(super) type Arguments<'v> = [Cow<'v, Value>];

/// A function of the language
pub struct Function {
    pub name: &'static str,
    /// As people write it: `dependents(id)`.
    pub usage: &'static str,
    /// One line for `--help`.
    pub about: &'static str,
    /// How many arguments it takes.
    takes: RangeInclusive<usize>,
    /// Whether its arguments are ids of records.
    pub(super) of_ids: bool,
    /// What it gives, where that is one thing.
    pub(super) gives: Shape,
    pub(super) runs: Runs,
}

/// What a function looks at
pub(super) enum Runs {
    /// At its arguments alone: with literals it is computed once.
    Alone(fn(&Arguments<'_>) -> Given<Value>),
    OnFacts(fn(&Run<'_>, &Arguments<'_>) -> Given<Value>),
    /// At the facts too, and what it gives is ids in order, in which one is found without going through them.
    Ids(fn(&Run<'_>, &Arguments<'_>) -> Given<Ids>),
}

/// Every function there is, in the order of help
pub static FUNCTIONS: [&Function; 35] = [
    &relation::DEPENDENCIES,
    &relation::DEPENDENTS,
    &relation::DEPENDS_ON,
    &relation::IMPACTED,
    &directory::OWNER_ACTIVE,
    &directory::IS_ACTIVE,
    &directory::TEAM_OF,
    &directory::OWNERS,
    &directory::TEAM,
    &ticket::INCIDENTS,
    &ticket::CHANGES,
    &time::DAYS_SINCE,
    &time::DAYS_UNTIL,
    &text::SIZE,
    &text::CONTAINS,
    &text::STARTS_WITH,
    &text::ENDS_WITH,
    &text::MATCHES,
    &text::LOWER,
    &text::UPPER,
    &time::TIMESTAMP,
    &time::DURATION,
    &time::YEAR,
    &time::MONTH,
    &time::DAY_OF_MONTH,
    &time::DATE,
    &time::DAY_OF_WEEK,
    &time::DAY_OF_YEAR,
    &time::HOURS,
    &time::MINUTES,
    &time::SECONDS,
    &conversion::INT,
    &conversion::DOUBLE,
    &conversion::STRING,
    &conversion::TYPE,
];

impl Function {
    pub(super) fn named(name: &str) -> Option<&'static Function> {
        FUNCTIONS.into_iter().find(|function| function.name == name)
    }

    pub(super) fn takes(&self, count: usize) -> bool {
        self.takes.contains(&count)
    }
}

impl fmt::Debug for Function {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// The id that a function is asked about: its first argument, or this record where there is none; nothing where it is absent.
fn id<'v>(run: &'v Run<'_>, arguments: &'v Arguments<'_>, function: &str) -> Given<Option<&'v str>> {
    match arguments.first() {
        Some(argument) => Ok(of_text(argument, function)?.map(|text| whole_id(run, text))),
        None => Ok(Some(&run.entry.id)),
    }
}

/// The id that an id or an alias leads to; a text that leads nowhere stays what it is.
fn whole_id<'v>(run: &'v Run<'_>, text: &'v str) -> &'v str {
    let snapshot = run.facts.snapshot;
    snapshot.get(text).or_else(|| snapshot.by_alias(text)).map_or(text, |entry| &entry.id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_function_is_told_by_its_name() {
        for function in FUNCTIONS {
            assert!(
                function.usage.contains(&format!("{}(", function.name)),
                "{function:?}: {}",
                function.usage
            );
            assert!(!function.about.is_empty() && !function.about.ends_with('.'), "{function:?}");
            assert!(function.about.chars().count() <= 75, "{function:?} is told on one line of help");
        }
        let mut names: Vec<&str> = FUNCTIONS.iter().map(|function| function.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), FUNCTIONS.len());
    }
}
