//! What a change risks: the sum, and each of its terms with the record that it comes from.

use serde_json::{Value, json};

use super::reach::Answer;
use super::{Body, Card, Listing, Section};
use crate::practice::risk::{Assessment, Term};

/// The risk of a change, under a name for it.
pub fn assessment(change: &str, assessment: &Assessment) -> Answer {
    let Assessment { level, points, terms, next } = assessment;
    let records: Vec<Value> = terms.iter().map(record).collect();
    let mut heading = vec![change.to_owned(), format!("{level} risk"), format!("{points} points")];
    heading.extend(next.map(|(level, from)| format!("{level} from {from}")));
    let columns = ["points", "term", "why", "record"].map(str::to_owned).to_vec();
    let row = |term: &Term| {
        let record = term.record.clone().unwrap_or_default();
        vec![term.points.to_string(), term.name.to_owned(), term.words.clone(), record]
    };
    let body = if terms.is_empty() {
        Body::Lines(vec!["nothing adds to it".to_owned()])
    } else {
        Body::Table { columns, rows: terms.iter().map(row).collect() }
    };
    let card = Card {
        json: whole(change, assessment),
        id: change.to_owned(),
        heading,
        sections: vec![Section { title: None, body }],
    };
    let columns = ["points", "name", "words", "record"].map(str::to_owned).to_vec();
    Answer { card, listing: Listing { name: "terms", records, columns, id: "name" } }
}

fn whole(change: &str, assessment: &Assessment) -> Value {
    let mut whole = json!({"change": change});
    if let (Value::Object(whole), Value::Object(rest)) = (&mut whole, json(assessment)) {
        whole.extend(rest);
    }
    whole
}

/// The level, the sum and its terms.
pub fn json(assessment: &Assessment) -> Value {
    let Assessment { level, points, terms, next } = assessment;
    let next = next.map(|(level, points)| json!({"level": level.name(), "points": points}));
    let terms: Vec<Value> = terms.iter().map(record).collect();
    json!({"level": level.name(), "points": points, "next": next, "terms": terms})
}

/// As a part of a card: `high risk, 70 points`.
pub fn section(assessment: &Assessment) -> Section {
    let term = |term: &Term| (format!("+{} {}", term.points, term.name), term.words.clone());
    let facts = assessment.terms.iter().map(term).collect();
    let title = format!("{} risk, {} points", assessment.level, assessment.points);
    Section { title: Some(title), body: Body::Facts(facts) }
}

fn record(term: &Term) -> Value {
    json!({"name": term.name, "points": term.points, "words": term.words, "record": term.record})
}
