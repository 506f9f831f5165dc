//! What stands in the way of changes, as data and in words.

use serde_json::{Value, json};

use super::agenda::written;
use super::{Body, Card, Listing, Section};
use crate::model::zone::Tz;
use crate::practice::conflict::Conflict;

/// A change, and what stands in its way
pub struct Conflicted {
    pub id: Option<String>,
    pub title: String,
    pub conflicts: Vec<Conflict>,
}

/// Every conflict, of one change after the other.
pub fn listing(all: &[Conflicted], zone: Tz) -> Listing {
    let records = all.iter().flat_map(|it| it.conflicts.iter().map(|conflict| record(conflict, zone)));
    let columns = ["change", "kind", "with", "start", "message"].map(str::to_owned).to_vec();
    Listing { name: "conflicts", records: records.collect(), columns, id: "change" }
}

/// One conflict as JSON.
pub fn record(conflict: &Conflict, zone: Tz) -> Value {
    json!({
        "change": conflict.change,
        "kind": conflict.kind.name(),
        "with": conflict.with,
        "start": written(conflict.period.start, zone),
        "end": written(conflict.period.end, zone),
        "assets": conflict.assets,
        "path": conflict.path,
        "message": conflict.message,
    })
}

/// Each conflict by its kind, in a sentence.
pub fn facts(conflicts: &[Conflict]) -> Vec<(String, String)> {
    conflicts.iter().map(|it| (it.kind.name().to_owned(), it.message.clone())).collect()
}

/// For people: each change with a line for each conflict.
pub fn cards(all: &[Conflicted]) -> Vec<Card> {
    let with = all.iter().filter(|it| !it.conflicts.is_empty());
    with.map(|it| {
        let count = match it.conflicts.len() {
            1 => "one conflict".to_owned(),
            n => format!("{n} conflicts"),
        };
        let id = it.id.clone().unwrap_or_else(|| "proposed".to_owned());
        let title = it.id.is_some().then(|| it.title.clone());
        Card {
            json: json!({}),
            heading: [id.clone()].into_iter().chain(title).chain([count]).collect(),
            id,
            sections: vec![Section { title: None, body: Body::Facts(facts(&it.conflicts)) }],
        }
    })
    .collect()
}
