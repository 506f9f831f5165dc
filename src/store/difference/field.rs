//! What differs between two values, field by field: entries of lists by what they are called, long texts by their lines.
//! Knows no kind of record.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use similar::{ChangeTag, TextDiff};

/// A text of more characters than this is held against the other line by line
const SHORT: usize = 80;

/// By which of their fields entries of lists are called, the first that all of them have
const CALLED: [&[&str]; 9] = [
    &["id"],
    &["cause"],
    &["audience"],
    &["at", "by"],
    &["check", "record"],
    &["record"],
    &["url"],
    &["title"],
    &["name"],
];

/// What became of one field
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FieldChange {
    /// As a dotted path; an entry of a list by what it is called: `tasks[2].state`.
    pub field: String,
    pub change: Change,
}

/// What became of a value
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Change {
    /// Nothing on the side where there was none.
    Value { before: Option<Value>, after: Option<Value> },
    /// Lines that went, with a `-`, and that came, with a `+`.
    Text { before: Value, after: Value, lines: Vec<String> },
    /// An entry of a list came; what it is called, and what it is.
    Entered { item: String, value: Value },
    /// An entry of a list went.
    Left { item: String, value: Value },
    /// A list has the same entries in another order.
    Reordered { before: Value, after: Value },
}

/// All that differs, in the order of the fields.
pub fn changes(before: &Value, after: &Value) -> Vec<FieldChange> {
    let mut changes = Vec::new();
    compare("", Some(before), Some(after), &mut changes);
    changes
}

/// A value that has no fields, and where it is
#[derive(Debug, Clone, PartialEq)]
pub struct Leaf {
    /// As the field of a [`FieldChange`] is written.
    pub path: String,
    pub value: Value,
    /// The entry of a list that it is in, the outermost: its path, and all of it.
    pub entry: Option<(String, Value)>,
}

/// All that a value is made of, in the order of the fields. An entry of a list is called the same wherever it stands.
pub fn leaves(value: &Value) -> Vec<Leaf> {
    let mut found = Vec::new();
    gather("", value, None, &mut found);
    found
}

fn gather(path: &str, value: &Value, entry: Option<&(String, Value)>, found: &mut Vec<Leaf>) {
    match value {
        Value::Object(fields) if !fields.is_empty() => {
            for (key, value) in fields {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                gather(&path, value, entry, found);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            for (name, item) in called(items).into_iter().zip(items) {
                let path = format!("{path}[{name}]");
                let own = (path.clone(), item.clone());
                let entry = entry.or(Some(&own));
                // What is written short is the id of what is written long.
                let (id, rest) = parted(item);
                found.extend(id.map(|value| Leaf { path: path.clone(), value, entry: entry.cloned() }));
                rest.iter().for_each(|rest| gather(&path, rest, entry, found));
            }
        }
        value => found.push(Leaf { path: path.to_owned(), value: value.clone(), entry: entry.cloned() }),
    }
}

/// The id of an entry, and what there is beside it.
fn parted(item: &Value) -> (Option<Value>, Option<Value>) {
    let Value::Object(fields) = item else { return (None, Some(item.clone())) };
    let mut fields = fields.clone();
    let id = fields.shift_remove("id");
    let rest = (id.is_none() || !fields.is_empty()).then_some(Value::Object(fields));
    (id, rest)
}

fn compare(path: &str, before: Option<&Value>, after: Option<&Value>, changes: &mut Vec<FieldChange>) {
    let none = Vec::new();
    match (before, after) {
        _ if before == after => {}
        (Some(Value::Object(old)), Some(Value::Object(new))) => fields(path, old, new, changes),
        (Some(Value::Array(old)), Some(Value::Array(new))) => items(path, old, new, changes),
        (Some(Value::Array(old)), None) => items(path, old, &none, changes),
        (None, Some(Value::Array(new))) => items(path, &none, new, changes),
        (Some(Value::String(old)), Some(Value::String(new))) if is_long(old) || is_long(new) => {
            let (before, after) = (json!(old), json!(new));
            put(path, Change::Text { before, after, lines: lines(old, new) }, changes);
        }
        _ => put(path, Change::Value { before: before.cloned(), after: after.cloned() }, changes),
    }
}

fn put(path: &str, change: Change, changes: &mut Vec<FieldChange>) {
    changes.push(FieldChange { field: path.to_owned(), change });
}

fn fields(path: &str, old: &Map<String, Value>, new: &Map<String, Value>, changes: &mut Vec<FieldChange>) {
    let come = new.keys().filter(|key| !old.contains_key(*key));
    for key in old.keys().chain(come) {
        let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
        compare(&path, old.get(key), new.get(key), changes);
    }
}

fn items(path: &str, old: &[Value], new: &[Value], changes: &mut Vec<FieldChange>) {
    let told = changes.len();
    let (was, is) = (called(old), called(new));
    let places: HashMap<&String, usize> = was.iter().enumerate().map(|(place, name)| (name, place)).collect();
    let mut kept = vec![false; old.len()];
    for (name, item) in is.iter().zip(new) {
        match places.get(name) {
            Some(place) => {
                kept[*place] = true;
                let path = format!("{path}[{name}]");
                compare(&path, Some(&whole(&old[*place], item)), Some(&whole(item, &old[*place])), changes);
            }
            None => put(path, Change::Entered { item: name.clone(), value: item.clone() }, changes),
        }
    }
    for ((name, item), _) in was.iter().zip(old).zip(kept).filter(|(_, kept)| !kept) {
        put(path, Change::Left { item: name.clone(), value: item.clone() }, changes);
    }
    if changes.len() == told && was != is {
        put(path, Change::Reordered { before: json!(old), after: json!(new) }, changes);
    }
}

/// What may be written short (`findb1`) and long (`{id: findb1, via: data}`), as the other is written.
fn whole(item: &Value, other: &Value) -> Value {
    match (item, other) {
        (Value::String(id), Value::Object(_)) => json!({ "id": id }),
        _ => item.clone(),
    }
}

/// What the entries of a list are called; of those called the same all but the first with a number.
fn called(items: &[Value]) -> Vec<String> {
    let has = |item: &Value, keys: &[&str]| keys.iter().all(|key| item.get(*key).is_some_and(is_plain));
    let objects: Vec<&Value> = items.iter().filter(|item| item.is_object()).collect();
    let keys = CALLED.iter().find(|keys| objects.iter().all(|item| has(item, keys)));
    let mut counts: HashMap<String, usize> = HashMap::new();
    let name = |item: &Value| {
        let name = match (item, keys) {
            (Value::Object(_), Some(keys)) => {
                keys.iter().map(|key| text(&item[*key])).collect::<Vec<_>>().join(" ")
            }
            _ => text(item),
        };
        let count = counts.entry(name.clone()).or_default();
        *count += 1;
        if *count == 1 { name } else { format!("{name} #{count}") }
    };
    items.iter().map(name).collect()
}

fn is_plain(value: &Value) -> bool {
    !value.is_object() && !value.is_array() && !value.is_null()
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn is_long(text: &str) -> bool {
    text.contains('\n') || text.chars().count() > SHORT
}

fn lines(old: &str, new: &str) -> Vec<String> {
    let diff = TextDiff::from_lines(old, new);
    let line = |change: similar::Change<&str>| {
        let text = change.value().trim_end_matches(['\n', '\r']);
        match change.tag() {
            ChangeTag::Delete => Some(format!("- {text}")),
            ChangeTag::Insert => Some(format!("+ {text}")),
            ChangeTag::Equal => None,
        }
    };
    diff.iter_all_changes().filter_map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(before: Value, after: Value) -> Vec<String> {
        let word = |value: &Option<Value>| value.as_ref().map_or("–".to_owned(), text);
        let tell = |it: &FieldChange| match &it.change {
            Change::Value { before, after } => format!("{}: {} → {}", it.field, word(before), word(after)),
            Change::Text { lines, .. } => format!("{}: {}", it.field, lines.join(" | ")),
            Change::Entered { item, .. } => format!("{} + {item}", it.field),
            Change::Left { item, .. } => format!("{} - {item}", it.field),
            Change::Reordered { .. } => format!("{} in another order", it.field),
        };
        changes(&before, &after).iter().map(tell).collect()
    }

    #[test]
    fn fields_come_go_and_change() {
        let before = json!({"a": 1, "b": "x", "tags": {"env": "dev", "old": "1"}});
        let after = json!({"b": "y", "tags": {"env": "prod", "new": "1"}, "c": true});
        assert_eq!(
            told(before, after),
            [
                "a: 1 → –",
                "b: x → y",
                "tags.env: dev → prod",
                "tags.old: 1 → –",
                "tags.new: – → 1",
                "c: – → true"
            ]
        );
    }

    #[test]
    fn an_edge_written_long_is_the_edge_written_short() {
        let before = json!({"depends_on": ["a", "b", {"id": "c", "via": "data"}]});
        let after = json!({"depends_on": [{"id": "a", "strength": "soft"}, {"id": "c", "via": "data"}, "d"]});
        assert_eq!(
            told(before, after),
            ["depends_on[a].strength: – → soft", "depends_on + d", "depends_on - b"]
        );
        assert!(told(json!({"depends_on": ["a"]}), json!({"depends_on": [{"id": "a"}]})).is_empty());
    }

    #[test]
    fn tasks_hypotheses_and_the_log_go_by_what_they_are_called() {
        let before = json!({
            "tasks": [{"id": 1, "state": "open"}, {"id": 2, "state": "open"}],
            "hypotheses": [{"cause": "full disk", "state": "open"}],
            "log": [{"at": "1", "by": "a", "text": "x"}, {"at": "1", "by": "a", "text": "y"}],
        });
        let after = json!({
            "tasks": [{"id": 2, "state": "done"}],
            "hypotheses": [{"cause": "full disk", "state": "ruled_out"}, {"cause": "cable", "state": "open"}],
            "log": [{"at": "1", "by": "a", "text": "x"}, {"at": "1", "by": "a", "text": "z"}, {"at": "2", "by": "b", "text": "w"}],
        });
        assert_eq!(
            told(before, after),
            [
                "tasks[2].state: open → done",
                "tasks - 1",
                "hypotheses[full disk].state: open → ruled_out",
                "hypotheses + cable",
                "log[1 a #2].text: y → z",
                "log + 2 b"
            ]
        );
    }

    #[test]
    fn long_texts_differ_by_their_lines() {
        let before = json!({"plan": "one\ntwo\nthree\n"});
        let after = json!({"plan": "one\n2\nthree\n"});
        assert_eq!(told(before, after), ["plan: - two | + 2"]);
    }

    #[test]
    fn a_list_in_another_order_and_a_list_that_is_all_new() {
        assert_eq!(told(json!({"x": ["a", "b"]}), json!({"x": ["b", "a"]})), ["x in another order"]);
        assert_eq!(told(json!({}), json!({"x": ["a", "a"]})), ["x + a", "x + a #2"]);
    }
}
