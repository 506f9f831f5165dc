//! What approval rules may ask of a change beside its fields: names, and what each gives. Computes nothing: who asks is
//! asked in turn, and only for the names that an expression comes to.

use std::sync::LazyLock;

use super::shape::{self, Shape};
use super::value::Value;
use crate::model::change::RiskLevel;

/// The names, in the order of help
pub(super) const NAMES: [&str; 6] = ["risk", "points", "affected", "impacted", "history", "template_streak"];

/// Gives what is computed of a change
pub trait Given {
    /// The value under one of the names.
    fn value(&self, name: &str) -> Value;
}

/// Of most records nothing is computed
pub(super) struct Nothing;

impl Given for Nothing {
    fn value(&self, _: &str) -> Value {
        Value::Absent
    }
}

/// The place of a name, and what it gives.
pub(super) fn find(name: &str) -> Option<(usize, &'static Shape)> {
    static SHAPES: LazyLock<[Shape; 6]> = LazyLock::new(|| {
        let counts = || Shape::Fields(vec![("runs", Shape::Number), ("failed", Shape::Number)]);
        [
            Shape::Words(RiskLevel::WORDS.to_vec()),
            Shape::Number,
            shape::assets(),
            shape::assets(),
            counts(),
            Shape::Number,
        ]
    });
    let place = NAMES.iter().position(|it| *it == name)?;
    Some((place, &SHAPES[place]))
}
