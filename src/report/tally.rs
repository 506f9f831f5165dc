//! How many records have which value, most first. Pure functions over JSON.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::Listing;
use crate::model::value::plain;

/// The name of such a list in JSON
const NAME: &str = "groups";

/// Counts values; a list counts for each of its items, and nothing counts as nothing.
pub fn tally(values: impl Iterator<Item = Value>) -> Listing {
    let mut counts: BTreeMap<(bool, String), (Value, usize)> = BTreeMap::new();
    let mut count = |value: Value| {
        // What has no value comes behind what has one, and is not the text that is empty.
        let key = (value.is_null(), plain(&value));
        counts.entry(key).or_insert((value, 0)).1 += 1;
    };
    for value in values {
        match value {
            Value::Array(items) if items.is_empty() => count(Value::Null),
            Value::Array(items) => items.into_iter().for_each(&mut count),
            value => count(value),
        }
    }
    let mut groups: Vec<(Value, usize)> = counts.into_values().collect();
    groups.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let records = groups.into_iter().map(|(value, count)| json!({"value": value, "count": count})).collect();
    let columns = ["value", "count"].map(str::to_owned).to_vec();
    Listing { name: NAME, records, columns, id: "value" }
}

impl Listing {
    /// Whether its counts are to be compared, and so drawn.
    pub fn is_tally(&self) -> bool {
        self.name == NAME
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn most_first_and_then_by_value() {
        let values = [json!("b"), json!(["a", "b"]), json!(null), json!("c"), json!([]), json!(2)];
        let listing = tally(values.into_iter());
        let told: Vec<String> =
            listing.records.iter().map(|it| format!("{} {}", it["value"], it["count"])).collect();
        assert_eq!(told, ["\"b\" 2", "null 2", "2 1", "\"a\" 1", "\"c\" 1"]);
    }
}
