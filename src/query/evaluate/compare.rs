//! Which values are the same, and which comes first. Never compares what only looks alike: a number and a text differ.

use std::cmp::Ordering;

use chrono::{DateTime, FixedOffset};

use super::Run;
use crate::model::field::{Date, Span, Time};
use crate::query::error::{Complaint, Given};
use crate::query::facts::Facts;
use crate::query::value::Value;

/// Whether two values are the same. What is absent is the same as nothing.
pub(in crate::query) fn same(run: &Run<'_>, a: &Value, b: &Value) -> Given<bool> {
    use Value::{Absent, Asset, Bool, Day, Double, Int, List, Map, Text, Time, Type, Word};
    run.budget.spend(1)?;
    Ok(match (a, b) {
        (Absent, _) | (_, Absent) => false,
        (Bool(a), Bool(b)) => a == b,
        (Int(a), Int(b)) => a == b,
        (Int(_) | Double(_), Int(_) | Double(_)) => a.as_double() == b.as_double(),
        (Text(_) | Word(..) | Asset { .. }, Text(_) | Word(..) | Asset { .. }) => {
            run.budget.spend_on(a)?;
            a.as_text() == b.as_text()
        }
        (Day(a), Day(b)) => a == b,
        (Time(_) | Day(_), Time(_) | Day(_) | Text(_)) | (Text(_), Time(_) | Day(_)) => {
            moments(run.facts, a, b).is_some_and(|(a, b)| a == b)
        }
        (Value::Span(_), Value::Span(_) | Text(_)) | (Text(_), Value::Span(_)) => {
            matches!((span(a), span(b)), (Some(a), Some(b)) if a == b)
        }
        // What has an id is told by it: `"findb1" in depends_on`, however the edge is written.
        (Map(map), Text(_)) => same(run, map.get("id").unwrap_or(&Absent), b)?,
        (Text(_), Map(map)) => same(run, a, map.get("id").unwrap_or(&Absent))?,
        (List(a), List(b)) => a.len() == b.len() && all(a.iter().zip(b.iter()), |(a, b)| same(run, a, b))?,
        (Map(a), Map(b)) => {
            a.len() == b.len() && all(a.iter(), |(key, a)| same(run, a, b.get(key).unwrap_or(&Absent)))?
        }
        (Type(a), Type(b)) => a == b,
        _ => false,
    })
}

fn all<T>(mut pairs: impl Iterator<Item = T>, same: impl Fn(T) -> Given<bool>) -> Given<bool> {
    pairs.try_fold(true, |so_far, pair| Ok(so_far && same(pair)?))
}

/// Which of two values comes first; nothing where one is absent.
pub(super) fn order(run: &Run<'_>, a: &Value, b: &Value) -> Given<Option<Ordering>> {
    use Value::{Absent, Bool, Day, Double, Int, Text, Time, Word};
    match (a, b) {
        (Absent, _) | (_, Absent) => return Ok(None),
        (Bool(a), Bool(b)) => return Ok(Some(a.cmp(b))),
        (Int(a), Int(b)) => return Ok(Some(a.cmp(b))),
        (Int(_) | Double(_), Int(_) | Double(_)) => {
            return Ok(a.as_double().partial_cmp(&b.as_double()));
        }
        (Word(words, _), _) | (_, Word(words, _)) => {
            if let (Some(a), Some(b)) = (place(words, a), place(words, b)) {
                return Ok(Some(a.cmp(&b)));
            }
        }
        (Text(a), Text(b)) => return Ok(Some(a.cmp(b))),
        (Time(_) | Day(_), Time(_) | Day(_) | Text(_)) | (Text(_), Time(_) | Day(_)) => {
            if let Some((a, b)) = moments(run.facts, a, b) {
                return Ok(Some(a.cmp(&b)));
            }
        }
        (Value::Span(_), Value::Span(_) | Text(_)) | (Text(_), Value::Span(_)) => {
            if let (Some(a), Some(b)) = (span(a), span(b)) {
                return Ok(Some(a.cmp(&b)));
            }
        }
        _ => {}
    }
    let message = format!("{} cannot be compared with {}", shown(a), shown(b));
    let complaint = Complaint::new(message).label("neither comes first");
    Err(match a.as_double().or(b.as_double()) {
        Some(_) => complaint.help("ask for numbers alone: type(x) == int && x > 1"),
        None => complaint,
    })
}

fn shown(value: &Value) -> String {
    match value.as_text() {
        Some(text) => format!("the text `{}`", text.chars().take(40).collect::<String>()),
        None => value.what().to_owned(),
    }
}

/// The place of a word in a list of words.
fn place(words: &[&str], value: &Value) -> Option<usize> {
    let text = value.as_text()?;
    words.iter().position(|word| *word == text)
}

/// Whether a list holds a value, or a mapping a key.
pub(super) fn is_in(run: &Run<'_>, value: &Value, of: &Value) -> Given<bool> {
    match of {
        Value::Absent => Ok(false),
        Value::List(list) => {
            for item in list.iter() {
                if same(run, value, item)? {
                    return Ok(true);
                }
            }
            Ok(false)
        }
        Value::Map(entries) => Ok(value.as_text().is_some_and(|key| entries.contains_key(key))),
        other => {
            let help = "a list holds values: \"x\" in list; a text holds texts: text.contains(\"x\")";
            Err(Complaint::new(format!("{} holds no values", other.what())).help(help))
        }
    }
}

fn moments(
    facts: &Facts<'_>,
    a: &Value,
    b: &Value,
) -> Option<(DateTime<FixedOffset>, DateTime<FixedOffset>)> {
    moment(facts, a).zip(moment(facts, b))
}

/// A value as a moment: a time, the beginning of a day, or a text that is one of them.
pub(in crate::query) fn moment(facts: &Facts<'_>, value: &Value) -> Option<DateTime<FixedOffset>> {
    match value {
        Value::Time(time) => Some(*time),
        Value::Day(day) => Some(facts.start_of(*day)),
        Value::Text(text) => match text.parse() {
            Ok(Date(day)) => Some(facts.start_of(day)),
            Err(_) => text.parse().ok().map(|Time(time)| time),
        },
        _ => None,
    }
}

fn span(value: &Value) -> Option<chrono::TimeDelta> {
    match value {
        Value::Span(span) => Some(*span),
        Value::Text(text) => text.parse().ok().map(|Span(span)| span),
        _ => None,
    }
}
