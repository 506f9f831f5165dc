//! Random records and two random edits of each: nothing that anybody did is lost unsaid, and what comes out can be read.

#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

use std::collections::{BTreeMap, BTreeSet};

use itsm::store::document::{read, to_json};
use itsm::store::emit;
use itsm::store::merge::{Names, Versions, merge};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// A record as facts that have nothing to do with each other: a field, an element of a set, a tag, an entry of a log
type Facts = BTreeMap<(&'static str, String), String>;

const FIELDS: [&str; 4] = ["name", "owner", "criticality", "environment"];
const SETS: [&str; 2] = ["aliases", "data_classification"];

/// One thing that somebody did
#[derive(Debug, Clone)]
enum Edit {
    Field(usize, Option<u8>),
    Element(usize, u8, bool),
    Tag(u8, Option<u8>),
    Edge(u8, Option<u8>),
    Log(u8),
    Comment(usize),
    Order,
}

fn edit() -> impl Strategy<Value = Edit> {
    let value = || proptest::option::weighted(0.8, 0u8..3);
    prop_oneof![
        4 => (0usize..4, value()).prop_map(|(field, value)| Edit::Field(field, value)),
        4 => (0usize..2, 0u8..5, any::<bool>()).prop_map(|(set, element, is_in)| Edit::Element(set, element, is_in)),
        2 => (0u8..3, value()).prop_map(|(tag, value)| Edit::Tag(tag, value)),
        3 => (0u8..4, value()).prop_map(|(edge, via)| Edit::Edge(edge, via)),
        3 => (0u8..60).prop_map(Edit::Log),
        2 => (0usize..8).prop_map(Edit::Comment),
        1 => Just(Edit::Order),
    ]
}

/// A file on one side: what it says, and what is said about it
#[derive(Debug, Clone)]
struct Side {
    facts: Facts,
    comments: Vec<(usize, String)>,
    is_turned: bool,
}

fn apply(base: &Facts, edits: &[Edit], who: &str) -> Side {
    let mut side = Side { facts: base.clone(), comments: Vec::new(), is_turned: false };
    let mut put = |key: (&'static str, String), value: Option<String>| match value {
        Some(value) => drop(side.facts.insert(key, value)),
        None => drop(side.facts.remove(&key)),
    };
    for (number, edit) in edits.iter().enumerate() {
        match edit {
            Edit::Field(field, value) => {
                put((FIELDS[*field], String::new()), value.map(|it| format!("v{it}")))
            }
            Edit::Element(set, element, is_in) => {
                put((SETS[*set], format!("e{element}")), is_in.then(String::new));
            }
            Edit::Tag(tag, value) => put(("tags", format!("t{tag}")), value.map(|it| format!("v{it}"))),
            Edit::Edge(edge, via) => put(("depends_on", format!("a{edge}")), via.map(|it| format!("v{it}"))),
            // Two can write at one time, and even the same words; then it is said once.
            Edit::Log(minute) => put(("log", format!("{minute:02}{}", who.len() % 3)), Some(String::new())),
            Edit::Comment(line) => side.comments.push((*line, format!("# {who} {number}"))),
            Edit::Order => side.is_turned = true,
        }
    }
    side
}

fn record(facts: &Facts, is_turned: bool) -> Value {
    let mut record = Map::from_iter([("id".to_owned(), json!("x")), ("type".to_owned(), json!("server"))]);
    record.insert("lifecycle".to_owned(), json!("active"));
    let mut facts: Vec<_> = facts.iter().collect();
    if is_turned {
        facts.reverse();
    }
    for ((field, name), value) in facts {
        let list = |record: &mut Map<String, Value>, item: Value| {
            record.entry(*field).or_insert_with(|| json!([])).as_array_mut().unwrap().push(item);
        };
        match *field {
            "tags" => record.entry("tags").or_insert_with(|| json!({}))[name] = json!(value),
            "depends_on" if value == "v0" => list(&mut record, json!(name)),
            "depends_on" => list(&mut record, json!({"id": name, "via": value})),
            "log" => {
                let at = format!("2026-11-21T10:{}:00Z", &name[..2]);
                list(&mut record, json!({"at": at, "by": "joe.doe", "kind": "note", "text": name}));
            }
            _ if SETS.contains(field) => list(&mut record, json!(name)),
            _ => drop(record.insert((*field).to_owned(), json!(value))),
        }
    }
    Value::Object(record)
}

fn text(side: &Side) -> String {
    let text = emit::record(&record(&side.facts, side.is_turned));
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for (line, comment) in &side.comments {
        let at = line.min(&lines.len()).to_owned();
        lines.insert(at, comment.clone());
    }
    lines.join("\n") + "\n"
}

fn facts(text: &str) -> Facts {
    let reading = read(text);
    assert!(reading.faults.is_empty() && reading.documents.len() == 1, "{:?}\n{text}", reading.faults);
    let record = to_json(&reading.documents[0].root);
    let mut facts = Facts::new();
    let plain = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    for field in FIELDS {
        facts.extend(record.get(field).map(|value| ((field, String::new()), plain(value))));
    }
    for field in SETS {
        let items: Vec<String> = record[field].as_array().into_iter().flatten().map(plain).collect();
        assert_eq!(items.iter().collect::<BTreeSet<_>>().len(), items.len(), "an element twice\n{text}");
        facts.extend(items.into_iter().map(|item| ((field, item), String::new())));
    }
    for (tag, value) in record["tags"].as_object().into_iter().flatten() {
        facts.insert(("tags", tag.clone()), plain(value));
    }
    for item in record["depends_on"].as_array().into_iter().flatten() {
        let (id, via) = match item {
            Value::String(id) => (id.clone(), "v0".to_owned()),
            item => (plain(&item["id"]), plain(&item["via"])),
        };
        assert!(facts.insert(("depends_on", id), via).is_none(), "an edge twice\n{text}");
    }
    for entry in record["log"].as_array().into_iter().flatten() {
        assert!(
            facts.insert(("log", plain(&entry["text"])), String::new()).is_none(),
            "an entry twice\n{text}"
        );
    }
    facts
}

fn log(text: &str) -> Vec<String> {
    let record = to_json(&read(text).documents[0].root);
    record["log"].as_array().into_iter().flatten().map(|it| it["text"].to_string()).collect()
}

fn base() -> impl Strategy<Value = Facts> {
    proptest::collection::vec(edit(), 0..12).prop_map(|edits| apply(&Facts::new(), &edits, "").facts)
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    proptest::collection::vec(edit(), 1..5)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_edit_is_lost(base in base(), ours in edits(), theirs in edits()) {
        let (ours, theirs) = (apply(&base, &ours, "ours"), apply(&base, &theirs, "theirs"));
        let old = text(&Side { facts: base.clone(), comments: Vec::new(), is_turned: false });
        let (own, other) = (text(&ours), text(&theirs));
        let versions = Versions { base: old.as_bytes(), ours: own.as_bytes(), theirs: other.as_bytes() };
        let merged = merge("assets/x.yaml", versions, &Names::default());
        prop_assert!(merged.is_by_record);
        let result = String::from_utf8(merged.bytes).unwrap();
        let found = facts(&result);
        let keys: BTreeSet<_> = base.keys().chain(ours.facts.keys()).chain(theirs.facts.keys()).collect();
        let mut clashes = 0;
        for key in keys {
            let [was, one, two] = [&base, &ours.facts, &theirs.facts].map(|facts| facts.get(key));
            let expected = if one == was { two } else { one };
            if one != was && two != was && one != two {
                clashes += 1;
                let is_named = merged.conflicts.iter().any(|it| it.starts_with(key.0));
                prop_assert!(is_named, "{key:?} is not among {:?}\n{result}", merged.conflicts);
            }
            prop_assert_eq!(found.get(key), expected, "{:?}\n{}\n{}\n{}\n{}", key, old, own, other, result);
        }
        if !ours.is_turned && !theirs.is_turned {
            prop_assert!(log(&result).is_sorted(), "{result}");
        }
        for (_, comment) in ours.comments.iter().chain(&theirs.comments) {
            prop_assert!(result.contains(comment.as_str()), "{comment}\n{result}");
        }
        let undecided = merged.conflicts.iter().filter(|it| *it != "comments").count();
        prop_assert_eq!(undecided, clashes, "{:?}\n{}", merged.conflicts, result);
    }
}
