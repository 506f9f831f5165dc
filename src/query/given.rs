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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::fixture::{facts, store};
    use crate::query::{Expression, Subject};

    /// A change that hits as many as the largest stores have
    struct Many;

    impl Given for Many {
        fn value(&self, name: &str) -> Value {
            match name {
                "impacted" => Value::assets((0..90_000).map(|_| ("findb1", Some(2)))),
                "risk" => Value::word(RiskLevel::WORDS, "high"),
                _ => Value::Absent,
            }
        }
    }

    fn ask(text: &str) -> String {
        let snapshot = store();
        let expression = Expression::compile(text, Subject::ApprovalRule).unwrap();
        let entry = snapshot.get("CHG-20261112-d9m2t").unwrap();
        expression.value_of(&facts(&snapshot), entry, &Many).unwrap().to_json().to_string()
    }

    #[test]
    fn all_that_a_large_store_hits_can_be_asked() {
        let text = "owners(impacted.filter(a, a.effect == \"down\" && a.criticality >= \"high\"))";
        assert_eq!(ask(text), "[\"edgar.foo\"]");
    }

    #[test]
    fn what_is_computed_goes_before_the_field_of_the_same_name() {
        assert_eq!(ask("risk"), "\"high\"");
        assert_eq!(ask("risk > \"medium\" && !has(record.risk) && type == \"normal\""), "true");
        assert_eq!(ask("impacted[0].id + \" \" + impacted[0].location"), "\"findb1 dc-east\"");
    }
}
