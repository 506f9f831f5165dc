//! What makes something suspicious, term by term: each a factor from 0 to 1, with its reason in words.

use chrono::{DateTime, TimeDelta, Utc};

use super::below::Trace;
use crate::practice::window::length;

/// What each step down takes off
const STEP: f64 = 0.8;

/// After how many hours nearness in time is worth half
const HALF: f64 = 12.0;

/// A factor of a score, and its reason
#[derive(Debug, Clone, PartialEq)]
pub struct Term {
    pub name: &'static str,
    /// From 0 to 1.
    pub factor: f64,
    pub words: String,
}

/// The product of the factors, of 100.
pub(super) fn of(terms: &[Term]) -> u32 {
    let product: f64 = terms.iter().map(|term| term.factor).product();
    // The product of numbers from 0 to 1 is one, so that the cast loses nothing but the fraction.
    (product * 100.0).round() as u32
}

/// How far below what broke.
pub(super) fn distance(trace: &Trace) -> Term {
    let steps = trace.path.len() - 1;
    let broken = trace.path.first().map(String::as_str).unwrap_or_default();
    let words = match steps {
        0 => format!("{broken} itself"),
        1 => format!("one step below {broken}"),
        steps => format!("{steps} steps below {broken}"),
    };
    let then = if trace.is_past { ", as it stood then" } else { "" };
    Term {
        name: "distance",
        factor: STEP.powi(i32::try_from(steps).unwrap_or(i32::MAX)),
        words: words + then,
    }
}

/// How long before.
pub(super) fn nearness(end: Option<DateTime<Utc>>, verb: &str, broke: DateTime<Utc>) -> Term {
    let passed = end.map_or(TimeDelta::zero(), |end| broke - end);
    if passed <= TimeDelta::zero() {
        return Term { name: "nearness", factor: 1.0, words: "going on as it broke".to_owned() };
    }
    let hours = passed.num_seconds() as f64 / 3600.0;
    let words = format!("{verb} {} before it broke", length(passed));
    Term { name: "nearness", factor: 1.0 / (1.0 + hours / HALF), words }
}

/// How much such a thing can do.
pub(super) fn risk(factor: f64, words: impl Into<String>) -> Term {
    Term { name: "risk", factor, words: words.into() }
}
