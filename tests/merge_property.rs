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
const LIFECYCLE: &str = "lifecycle";
/// Where it is in its life, where it is no more what it was at first
const OVER: [&str; 3] = ["deprecated", "retired", "archived"];
const SETS: [&str; 2] = ["aliases", "data_classification"];

/// One thing that somebody did
#[derive(Debug, Clone)]
enum Edit {
    Field(usize, Option<u8>),
    /// Out of use, and how: whoever begins to stand on it meanwhile says so in an edge.
    Retire(usize),
    Element(usize, u8, bool),
    Tag(u8, Option<u8>),
    Edge(u8, Option<u8>),
    Log(u8),
    /// Something to be done: its number says which it is, whatever else is said of it.
    Task(u8, Option<u8>),
    Comment(usize),
    Order,
}

fn edit() -> impl Strategy<Value = Edit> {
    let value = || proptest::option::weighted(0.8, 0u8..3);
    prop_oneof![
        4 => (0usize..4, value()).prop_map(|(field, value)| Edit::Field(field, value)),
        2 => (0usize..3).prop_map(Edit::Retire),
        4 => (0usize..2, 0u8..5, any::<bool>()).prop_map(|(set, element, is_in)| Edit::Element(set, element, is_in)),
        2 => (0u8..3, value()).prop_map(|(tag, value)| Edit::Tag(tag, value)),
        3 => (0u8..4, value()).prop_map(|(edge, via)| Edit::Edge(edge, via)),
        3 => (0u8..60).prop_map(Edit::Log),
        3 => (1u8..4, value()).prop_map(|(task, title)| Edit::Task(task, title)),
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
            Edit::Retire(how) => put((LIFECYCLE, String::new()), Some(OVER[*how].to_owned())),
            Edit::Element(set, element, is_in) => {
                put((SETS[*set], format!("e{element}")), is_in.then(String::new));
            }
            Edit::Tag(tag, value) => put(("tags", format!("t{tag}")), value.map(|it| format!("v{it}"))),
            Edit::Edge(edge, via) => put(("depends_on", format!("r{edge}")), via.map(|it| format!("v{it}"))),
            // Two can write at one time, and even the same words; then it is said once.
            Edit::Log(minute) => put(("log", format!("{minute:02}{}", who.len() % 3)), Some(String::new())),
            Edit::Task(task, title) => put(("tasks", format!("{task}")), title.map(|it| format!("v{it}"))),
            Edit::Comment(line) => side.comments.push((*line, format!("# {who} {number}"))),
            Edit::Order => side.is_turned = true,
        }
    }
    side
}

fn record(facts: &Facts, is_turned: bool) -> Value {
    let mut record = Map::from_iter([("id".to_owned(), json!("x")), ("type".to_owned(), json!("server"))]);
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
            "tasks" => list(&mut record, json!({"id": name.parse::<u8>().unwrap(), "title": value})),
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
    facts_of(&to_json(&reading.documents[0].root), text)
}

fn facts_of(record: &Value, text: &str) -> Facts {
    let mut facts = Facts::new();
    let plain = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    for field in FIELDS.into_iter().chain([LIFECYCLE]) {
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
    for task in record["tasks"].as_array().into_iter().flatten() {
        let key = ("tasks", task["id"].to_string());
        assert!(facts.insert(key, plain(&task["title"])).is_none(), "a task twice\n{text}");
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

/// A record as it is made
fn new() -> Facts {
    Facts::from([((LIFECYCLE, String::new()), "active".to_owned())])
}

fn base() -> impl Strategy<Value = Facts> {
    proptest::collection::vec(edit(), 0..12).prop_map(|edits| apply(&new(), &edits, "").facts)
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    proptest::collection::vec(edit(), 1..5)
}

/// Files of several records: each by its id
type Sheets = BTreeMap<String, Facts>;

/// One thing that somebody did to a file of several records
#[derive(Debug, Clone)]
enum Deed {
    Within(u8, Edit),
    Remove(u8),
    Add(u8, Vec<Edit>),
    /// What a record is called is all that says which it is.
    Rename(u8, u8),
    /// Another order of the records.
    Turn,
}

fn deed() -> impl Strategy<Value = Deed> {
    let record = || 0u8..4;
    prop_oneof![
        6 => (record(), edit()).prop_map(|(record, edit)| Deed::Within(record, edit)),
        2 => record().prop_map(Deed::Remove),
        3 => (record(), proptest::collection::vec(edit(), 0..4)).prop_map(|(it, edits)| Deed::Add(it, edits)),
        1 => (record(), record()).prop_map(|(from, to)| Deed::Rename(from, to)),
        1 => Just(Deed::Turn),
    ]
}

/// A record that nobody takes away, so that there is a file.
const KEPT: &str = "kept";

fn id(record: u8) -> String {
    format!("r{record}")
}

/// What somebody made of a file, and whether in another order.
fn done(base: &Sheets, deeds: &[Deed], who: &str) -> (Sheets, bool) {
    let (mut sheets, mut is_turned) = (base.clone(), false);
    sheets.entry(KEPT.to_owned()).or_insert_with(new);
    for deed in deeds {
        match deed {
            Deed::Within(record, edit) => {
                if let Some(facts) = sheets.get_mut(&id(*record)) {
                    *facts = apply(facts, std::slice::from_ref(edit), who).facts;
                }
            }
            Deed::Remove(record) => drop(sheets.remove(&id(*record))),
            Deed::Add(record, edits) => {
                sheets.entry(id(*record)).or_insert_with(|| apply(&new(), edits, who).facts);
            }
            Deed::Rename(from, to) if !sheets.contains_key(&id(*to)) => {
                let renamed = sheets.remove(&id(*from));
                sheets.extend(renamed.map(|facts| (id(*to), facts)));
            }
            Deed::Rename(..) => {}
            Deed::Turn => is_turned = true,
        }
    }
    (sheets, is_turned)
}

fn file((sheets, is_turned): &(Sheets, bool)) -> String {
    let one = |(id, facts): (&String, &Facts)| {
        let side = Side { facts: facts.clone(), comments: Vec::new(), is_turned: false };
        text(&side).replacen("id: x", &format!("id: {id}"), 1)
    };
    let mut texts: Vec<String> = sheets.iter().map(one).collect();
    if *is_turned {
        texts.reverse();
    }
    texts.join("---\n")
}

/// The records of a file; an id that is there twice is a fault.
fn sheets(text: &str) -> Sheets {
    let reading = read(text);
    assert!(reading.faults.is_empty(), "{:?}\n{text}", reading.faults);
    let mut sheets = Sheets::new();
    for document in &reading.documents {
        let record = to_json(&document.root);
        let id = record["id"].as_str().unwrap().to_owned();
        assert!(sheets.insert(id, facts_of(&record, text)).is_none(), "a record twice\n{text}");
    }
    sheets
}

/// What has to come of one record: its facts, what is not decided by name, and whether it may not be there.
#[derive(Debug, PartialEq)]
enum Due {
    Gone,
    /// It is left as it is, and whether it goes is to be decided.
    Open(Facts),
    Merged(Facts, usize),
}

fn due(was: Option<&Facts>, one: Option<&Facts>, two: Option<&Facts>) -> Due {
    let nothing = Facts::new();
    match (was, one, two) {
        (_, None, None) => Due::Gone,
        (None, Some(left), None) | (None, None, Some(left)) => Due::Merged(left.clone(), 0),
        (Some(was), Some(left), None) | (Some(was), None, Some(left)) if was == left => Due::Gone,
        (Some(_), Some(left), None) | (Some(_), None, Some(left)) => Due::Open(left.clone()),
        (was, Some(one), Some(two)) => {
            let was = was.unwrap_or(&nothing);
            let keys: BTreeSet<_> = was.keys().chain(one.keys()).chain(two.keys()).collect();
            let (mut facts, mut clashes) = (Facts::new(), 0);
            for key in keys {
                let [old, mine, new] = [was, one, two].map(|facts| facts.get(key));
                let value = if mine == old { new } else { mine };
                clashes += usize::from(mine != old && new != old && mine != new);
                facts.extend(value.map(|value| (key.clone(), value.clone())));
            }
            Due::Merged(facts, clashes)
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_edit_is_lost_where_a_file_has_several_records(
        base in proptest::collection::vec(deed(), 0..8),
        ours in proptest::collection::vec(deed(), 1..6),
        theirs in proptest::collection::vec(deed(), 1..6),
    ) {
        let base = (done(&Sheets::new(), &base, "").0, false);
        let (ours, theirs) = (done(&base.0, &ours, "ours"), done(&base.0, &theirs, "theirs"));
        let [old, own, other] = [&base, &ours, &theirs].map(file);
        let versions = Versions { base: old.as_bytes(), ours: own.as_bytes(), theirs: other.as_bytes() };
        let merged = merge("assets/all.yaml", versions, &Names::default());
        let result = String::from_utf8(merged.bytes).unwrap();
        let shown = format!("{old}\n=== ours\n{own}\n=== theirs\n{other}\n=== {:?}\n{result}", merged.conflicts);
        prop_assert!(merged.is_by_record, "{}", shown);
        let found = sheets(&result);
        let ids: BTreeSet<&String> = base.0.keys().chain(ours.0.keys()).chain(theirs.0.keys()).collect();
        for id in ids {
            let own_conflicts = || merged.conflicts.iter().filter(|it| it.strip_prefix(&**id).is_some_and(|it| it.starts_with(": ")) || !it.contains(": ")).count();
            match due(base.0.get(id), ours.0.get(id), theirs.0.get(id)) {
                Due::Gone => prop_assert_eq!(found.get(id), None, "{}\n{}", id, shown),
                Due::Open(facts) => {
                    prop_assert_eq!(found.get(id), Some(&facts), "{}\n{}", id, shown);
                    prop_assert!(merged.conflicts.contains(&format!("{id}: record")), "{}\n{}", id, shown);
                }
                Due::Merged(facts, clashes) => {
                    prop_assert_eq!(found.get(id), Some(&facts), "{}\n{}", id, shown);
                    prop_assert_eq!(own_conflicts(), clashes, "{}\n{}", id, shown);
                }
            }
        }
    }
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
