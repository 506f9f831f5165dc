//! Lists of records: which fields, in which order, how many. Pure functions over JSON.

use std::cmp::Ordering;

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::Listing;
use crate::model::asset::Criticality;
use crate::model::pointer::Pointer;
use crate::model::value::{lookup, plain};
use crate::model::zone::Tz;
use crate::practice::window::spoken;

impl Listing {
    /// Sorts by a field, smallest first; `-field` turns it round. Records without the field come last either way.
    pub fn sort_by(&mut self, field: &str) {
        let (field, descending) = match field.strip_prefix('-') {
            Some(field) => (field, true),
            None => (field, false),
        };
        let pointer = Pointer::dotted(field);
        self.records.sort_by(|a, b| match (lookup(a, &pointer), lookup(b, &pointer)) {
            (Some(a), Some(b)) if descending => compare(b, a),
            (Some(a), Some(b)) => compare(a, b),
            (a, b) => b.is_some().cmp(&a.is_some()),
        });
    }

    pub fn limit(&mut self, most: usize) {
        self.records.truncate(most);
    }

    /// Moments in some columns as people where the store is say them. For what people read: programs get them as they are.
    pub fn tell_times(&mut self, columns: &[String], now: DateTime<Tz>) {
        for column in columns {
            let top = column.split('.').next().unwrap_or(column);
            let values = self.records.iter_mut().filter_map(|record| record.get_mut(top));
            values.for_each(|value| tell_time(value, now));
        }
    }

    /// Fields that a record of this list has, for "did you mean".
    pub fn fields(&self) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for key in self.records.iter().filter_map(Value::as_object).flat_map(|record| record.keys()) {
            if !names.contains(key) {
                names.push(key.clone());
            }
        }
        names
    }

    /// A field of one of the records as a person reads it; empty where there is none.
    pub fn cell(record: &Value, column: &str) -> String {
        lookup(record, &Pointer::dotted(column)).map(plain).unwrap_or_default()
    }
}

fn tell_time(value: &mut Value, now: DateTime<Tz>) {
    match value {
        Value::String(text) => {
            if let Some(at) = moment(text) {
                *text = spoken(at, now);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|it| tell_time(it, now)),
        Value::Object(fields) => fields.values_mut().for_each(|it| tell_time(it, now)),
        _ => {}
    }
}

/// A moment as records and programs write it; of most texts one look says that they are none.
fn moment(text: &str) -> Option<DateTime<Utc>> {
    let is_like_one = text.as_bytes().get(4) == Some(&b'-') && text.as_bytes().get(10) == Some(&b'T');
    let at = is_like_one.then(|| DateTime::parse_from_rfc3339(text).ok()).flatten()?;
    Some(at.to_utc())
}

/// Words that have an order of their own: low comes before high.
fn grade(value: &Value) -> Option<usize> {
    let word = value.as_str()?;
    Criticality::WORDS.iter().position(|it| *it == word)
}

fn compare(a: &Value, b: &Value) -> Ordering {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => {
            a.as_f64().unwrap_or_default().total_cmp(&b.as_f64().unwrap_or_default())
        }
        _ => match (grade(a), grade(b)) {
            (Some(a), Some(b)) => a.cmp(&b),
            _ => plain(a).cmp(&plain(b)),
        },
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::zone::named;

    fn listing(records: Vec<Value>) -> Listing {
        Listing { name: "assets", records, columns: vec!["id".to_owned()], id: "id" }
    }

    fn ids(listing: &Listing) -> Vec<&str> {
        listing.records.iter().filter_map(|it| it["id"].as_str()).collect()
    }

    #[test]
    fn numbers_sort_as_numbers_and_what_lacks_the_field_comes_last() {
        let record = |id: &str, cpus: i64| json!({"id": id, "attributes": {"cpus": cpus}});
        let mut list = listing(vec![json!({"id": "none"}), record("ten", 10), record("nine", 9)]);
        list.sort_by("attributes.cpus");
        assert_eq!(ids(&list), ["nine", "ten", "none"]);
        list.sort_by("-attributes.cpus");
        assert_eq!(ids(&list), ["ten", "nine", "none"]);
    }

    #[test]
    fn grades_sort_by_what_they_mean() {
        let record = |id: &str, grade: &str| json!({"id": id, "criticality": grade});
        let mut list = listing(vec![record("a", "low"), record("b", "critical"), record("c", "medium")]);
        list.sort_by("-criticality");
        assert_eq!(ids(&list), ["b", "c", "a"]);
    }

    #[test]
    fn moments_read_as_people_say_them() {
        let now = "2026-11-21T10:00:00Z".parse::<DateTime<Utc>>().unwrap();
        let mut list = listing(vec![json!({
            "at": "2026-11-20T22:00:00-05:00", "window": {"start": "2026-11-27T03:00:00Z"}, "due": "2026-11-21",
            "title": "2026-11-20T22:00 it broke", "told": "2026-11-20T22:00:00Z",
        })]);
        let columns = ["at", "window.start", "due", "title"].map(str::to_owned);
        list.tell_times(&columns, now.with_timezone(&named("Europe/Berlin")));
        let cells: Vec<String> = columns.iter().map(|it| Listing::cell(&list.records[0], it)).collect();
        assert_eq!(cells, ["today 04:00", "Fri 2026-11-27 04:00", "2026-11-21", "2026-11-20T22:00 it broke"]);
        assert_eq!(list.records[0]["told"], "2026-11-20T22:00:00Z", "nobody looks at it");
    }

    #[test]
    fn a_list_of_edges_reads_as_their_ids() {
        let record = json!({"depends_on": ["a", {"id": "b", "via": "data"}], "tags": {"a.b": "c"}});
        assert_eq!(Listing::cell(&record, "depends_on"), "a, b");
        assert_eq!(Listing::cell(&record, "tags"), "a.b=c");
        assert_eq!(Listing::cell(&record, "nothing"), "");
    }
}
