//! Records of any kind that were asked for: each whole, with its kind, and the columns that tell why it is here.

use serde_json::{Map, Value};

use super::Listing;
use crate::model::pointer::Pointer;
use crate::model::value::lookup;
use crate::store::snapshot::Entry;

/// Columns that are shown where some record has them
const USUAL: [&str; 6] = ["type", "name", "title", "state", "lifecycle", "owner"];

/// A list of records, in order of kind and id; with the fields that the question was about.
pub fn selection(mut entries: Vec<&Entry>, about: &[String]) -> Listing {
    entries.sort_by_cached_key(|entry| (entry.kind(), entry.id.to_lowercase()));
    let records: Vec<Value> = entries.iter().map(|entry| whole(entry)).collect();
    let several_kinds = entries.windows(2).any(|pair| pair[0].kind() != pair[1].kind());
    let mut columns = vec!["id".to_owned()];
    if several_kinds {
        columns.push("kind".to_owned());
    }
    for column in USUAL.iter().map(|column| (*column).to_owned()).chain(about.iter().cloned()) {
        let pointer = Pointer::dotted(&column);
        let is_there = records.iter().any(|record| lookup(record, &pointer).is_some());
        if is_there && column != "kind" && !columns.contains(&column) {
            columns.push(column);
        }
    }
    Listing { name: "records", records, columns, id: "id" }
}

/// The record's fields, behind the two that its file does not repeat.
fn whole(entry: &Entry) -> Value {
    let mut whole = Map::new();
    whole.insert("id".to_owned(), entry.id.clone().into());
    whole.insert("kind".to_owned(), entry.kind().name().into());
    if let Value::Object(fields) = entry.record.to_json() {
        whole.extend(fields);
    }
    whole.into()
}
