//! A small store and what two people do to it, step by step as commands do: of assets that go out of use while others begin
//! to need them, of changes and incidents that go from state to state. Each side is in order. What comes of both is in
//! order too, or a field is left open by name; what only several files together show is found in the whole.

#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

use std::collections::{BTreeMap, BTreeSet};

use itsm::check::join::{Joined, join};
use itsm::check::{Scene, inspect, lasting};
use itsm::finding::Level;
use itsm::graph::{Graph, Scope};
use itsm::model::change::ChangeState;
use itsm::model::incident::IncidentState;
use itsm::store::document::{read as yaml, to_json};
use itsm::store::emit;
use itsm::store::merge::{Names, Versions};
use itsm::store::read::read;
use itsm::store::source::Memory;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

const ASSETS: [&str; 3] = ["a", "b", "c"];
const CHANGE: &str = "changes/2026/CHG-20261121-7k3qf.yaml";
const FREEZE: &str = "calendar/freeze.yaml";
const INCIDENT: &str = "incidents/2026/INC-20261120-0m4xd.yaml";

/// Records by their files
type Store = BTreeMap<String, Value>;

/// One thing that somebody does; what the store does not let happen does not
#[derive(Debug, Clone)]
enum Act {
    Retire(usize, bool),
    Depend(usize, usize),
    Leave(usize, usize),
    /// To the n-th of the states that may follow, with what goes along with it, at this minute.
    Move(usize, u32),
    Actual(u32),
    Window(u32),
    Plan(u32),
    Affect(usize),
    Review(u32),
    MoveIncident(usize, u32),
    Down(u32),
    Restored(u32),
    Cause(u32),
    Starts(u32),
    Ends(u32),
    Log(u32),
}

fn act() -> impl Strategy<Value = Act> {
    let (asset, minute) = (|| 0usize..3, || 0u32..40);
    prop_oneof![
        3 => (asset(), any::<bool>()).prop_map(|(it, is_kept)| Act::Retire(it, is_kept)),
        3 => (asset(), asset()).prop_map(|(from, to)| Act::Depend(from, to)),
        1 => (asset(), asset()).prop_map(|(from, to)| Act::Leave(from, to)),
        5 => (0usize..5, minute()).prop_map(|(next, at)| Act::Move(next, at)),
        2 => minute().prop_map(Act::Actual),
        1 => minute().prop_map(Act::Window),
        1 => (0u32..3).prop_map(Act::Plan),
        1 => asset().prop_map(Act::Affect),
        2 => minute().prop_map(Act::Review),
        5 => (0usize..3, minute()).prop_map(|(next, at)| Act::MoveIncident(next, at)),
        3 => minute().prop_map(Act::Down),
        2 => minute().prop_map(Act::Restored),
        1 => (0u32..3).prop_map(Act::Cause),
        2 => minute().prop_map(Act::Log),
        1 => minute().prop_map(Act::Starts),
        1 => minute().prop_map(Act::Ends),
    ]
}

fn at(minute: u32) -> Value {
    json!(format!("2026-11-21T10:{minute:02}:00Z"))
}

fn asset_file(asset: usize) -> String {
    format!("assets/{}.yaml", ASSETS[asset])
}

fn beginning() -> Store {
    let mut store: Store = (0..ASSETS.len())
        .map(|it| {
            let record =
                json!({"id": ASSETS[it], "type": "server", "lifecycle": "active", "owner": "joe.doe"});
            (asset_file(it), record)
        })
        .collect();
    let person =
        json!({"id": "joe.doe", "name": "Joe Doe", "emails": ["joe.doe@company.com"], "status": "active"});
    store.insert("people/joe.doe.yaml".to_owned(), person);
    let change = json!({
        "id": "CHG-20261121-7k3qf", "title": "Upgrade a", "type": "normal", "state": "draft",
        "requester": "joe.doe", "affects": ["a"], "why": "w", "plan": "p",
    });
    store.insert(CHANGE.to_owned(), change);
    let freeze =
        json!({"id": "freeze", "type": "freeze", "title": "Freeze", "starts": at(10), "ends": at(30)});
    store.insert(FREEZE.to_owned(), freeze);
    let incident = json!({
        "id": "INC-20261120-0m4xd", "title": "Down", "state": "open", "down_at": at(5), "recorded_at": at(6),
        "manager": "joe.doe", "affects": ["b"],
    });
    store.insert(INCIDENT.to_owned(), incident);
    store
}

/// What both sides start from: whatever is not in order on the way does not happen.
fn done(base: &Store, acts: &[Act]) -> Store {
    let mut store = base.clone();
    for act in acts {
        let mut next = store.clone();
        if perform(&mut next, act).is_some() && errors(&texts(&next)).is_empty() {
            store = next;
        }
    }
    store
}

/// Nothing where it cannot be done.
fn perform(store: &mut Store, act: &Act) -> Option<()> {
    match act {
        Act::Retire(asset, is_kept) => {
            let word = if *is_kept { "archived" } else { "retired" };
            set(store.get_mut(&asset_file(*asset))?, "lifecycle", json!(word));
        }
        Act::Depend(from, to) if from == to => return None,
        Act::Depend(from, to) => {
            add(store.get_mut(&asset_file(*from))?, "depends_on", json!(ASSETS[*to]));
        }
        Act::Leave(from, to) => {
            let record = store.get_mut(&asset_file(*from))?;
            let list = record.get_mut("depends_on")?.as_array_mut()?;
            list.retain(|it| it != ASSETS[*to]);
            if list.is_empty() {
                record.as_object_mut()?.remove("depends_on");
            }
        }
        Act::Starts(minute) => set(store.get_mut(FREEZE)?, "starts", at(*minute)),
        Act::Ends(minute) => set(store.get_mut(FREEZE)?, "ends", at(*minute)),
        Act::Affect(asset) => add(store.get_mut(CHANGE)?, "affects", json!(ASSETS[*asset])),
        Act::Move(..) | Act::Actual(_) | Act::Window(_) | Act::Plan(_) | Act::Review(_) => {
            return to_change(store.get_mut(CHANGE)?, act);
        }
        _ => return to_incident(store.get_mut(INCIDENT)?, act),
    }
    Some(())
}

fn to_change(change: &mut Value, act: &Act) -> Option<()> {
    match act {
        Act::Move(next, minute) => {
            let next = *state(change, ChangeState::ALL, ChangeState::name)?.next().get(*next)?;
            set(change, "state", json!(next.name()));
            match next {
                ChangeState::Requested => set(change, "risk", json!({"level": "low"})),
                ChangeState::Draft => drop(change.as_object_mut()?.remove("risk")),
                ChangeState::InProgress => set(change, "actual", json!({"start": at(*minute)})),
                ChangeState::Completed | ChangeState::Failed | ChangeState::RolledBack => {
                    change["actual"]["end"] = at(*minute);
                }
                _ => {}
            }
        }
        Act::Actual(minute) => change.get_mut("actual")?["start"] = at(*minute),
        Act::Window(minute) => set(change, "window", json!({"start": at(*minute), "end": at(minute + 10)})),
        Act::Plan(which) => set(change, "plan", json!(format!("plan {which}"))),
        Act::Review(minute) => {
            change.get("actual")?.get("end")?;
            set(change, "review", json!({"outcome": "success", "by": "joe.doe", "at": at(*minute)}));
        }
        _ => return None,
    }
    Some(())
}

fn to_incident(incident: &mut Value, act: &Act) -> Option<()> {
    match act {
        Act::MoveIncident(next, minute) => {
            let next = *state(incident, IncidentState::ALL, IncidentState::name)?.next().get(*next)?;
            set(incident, "state", json!(next.name()));
            match next {
                IncidentState::Restored => set(incident, "restored_at", at(*minute)),
                IncidentState::Investigating => drop(incident.as_object_mut()?.remove("restored_at")),
                IncidentState::Resolved => set(incident, "resolution", json!("mended")),
                _ => {}
            }
        }
        Act::Down(minute) => set(incident, "down_at", at(*minute)),
        Act::Restored(minute) => *incident.get_mut("restored_at")? = at(*minute),
        Act::Cause(which) => set(incident, "cause", json!(format!("cause {which}"))),
        Act::Log(minute) => {
            let entry =
                json!({"at": at(*minute), "by": "joe.doe", "kind": "note", "text": format!("at {minute}")});
            add(incident, "log", entry);
        }
        _ => return None,
    }
    Some(())
}

fn state<S: Copy>(record: &Value, all: &[S], name: fn(S) -> &'static str) -> Option<S> {
    all.iter().copied().find(|it| record["state"] == name(*it))
}

fn set(record: &mut Value, field: &str, value: Value) {
    record[field] = value;
}

fn add(record: &mut Value, field: &str, item: Value) {
    let fields = record.as_object_mut().unwrap();
    let list = fields.entry(field).or_insert_with(|| json!([])).as_array_mut().unwrap();
    if !list.contains(&item) {
        list.push(item);
    }
}

fn texts(store: &Store) -> BTreeMap<String, String> {
    store.iter().map(|(path, record)| (path.clone(), emit::record(record))).collect()
}

/// The checks that refuse a store, and what they refuse.
fn errors(texts: &BTreeMap<String, String>) -> BTreeSet<(String, String)> {
    let settings = ("itsm.yaml", "version: 1\norganisation: ACME\ntime_zone: UTC\n");
    let files = texts.iter().map(|(path, text)| (path.as_str(), text.as_str())).chain([settings]);
    let snapshot = read(&Memory::new(files), &inspect).unwrap();
    let graph = Graph::build(&snapshot, Scope::Live);
    let mut found = snapshot.faults.clone();
    found.extend(lasting(&Scene::whole(&snapshot, &graph)));
    let errors = found.into_iter().filter(|it| it.level == Level::Error);
    errors
        .map(|it| (it.check.to_owned(), format!("{}: {}", it.record.unwrap_or_default(), it.message)))
        .collect()
}

/// What a record says, as facts that have nothing to do with each other: a field, an element of a list
type Facts = BTreeMap<(String, String), Value>;

fn facts(record: &Value) -> Facts {
    let mut facts = Facts::new();
    for (field, value) in record.as_object().into_iter().flat_map(Map::iter) {
        match value.as_array() {
            Some(items) => facts.extend(items.iter().map(|it| ((field.clone(), it.to_string()), it.clone()))),
            None => drop(facts.insert((field.clone(), String::new()), value.clone())),
        }
    }
    facts
}

fn record(text: &str) -> Value {
    let reading = yaml(text);
    assert!(reading.faults.is_empty() && reading.documents.len() == 1, "{:?}\n{text}", reading.faults);
    to_json(&reading.documents[0].root)
}

/// A file as both sides make it, held against what each of them did.
fn hold(base: &Value, ours: &Value, theirs: &Value, joined: &Joined) -> Result<(), TestCaseError> {
    let text = String::from_utf8(joined.merged.bytes.clone()).unwrap();
    let [was, one, two, found] = [base, ours, theirs, &record(&text)].map(facts);
    let conflicts = &joined.merged.conflicts;
    let keys: BTreeSet<_> = was.keys().chain(one.keys()).chain(two.keys()).chain(found.keys()).collect();
    for key in keys {
        let [old, mine, new, now] = [&was, &one, &two, &found].map(|facts| facts.get(key));
        let is_clash = mine != old && new != old && mine != new;
        let is_open = conflicts.iter().any(|it| it.split(['[', '.']).next() == Some(key.0.as_str()));
        let shown = || format!("{key:?} {conflicts:?}\n{base}\n{ours}\n{theirs}\n{text}");
        prop_assert!(is_open || !is_clash, "a field of two minds that nobody is told of: {}", shown());
        let expected = if is_open || mine != old { mine } else { new };
        prop_assert_eq!(now, expected, "{}", shown());
        // What theirs says of an open field stands in its marker.
        let word = new.filter(|_| is_open).and_then(Value::as_str);
        prop_assert!(word.is_none_or(|it| text.contains(it)), "{}", shown());
    }
    let has_markers = text.contains("# <<<<<<< ours: ");
    prop_assert_eq!(has_markers, !conflicts.is_empty(), "{}", text);
    Ok(())
}

/// Who is in use and stands on what is not: what no file alone shows.
fn needed(store: &Store) -> usize {
    let is_over = |asset: &Value| matches!(asset["lifecycle"].as_str(), Some("retired" | "archived"));
    let of = |id: &Value| store.get(&format!("assets/{}.yaml", id.as_str().unwrap())).is_some_and(is_over);
    let live = store.iter().filter(|(path, it)| path.starts_with("assets/") && !is_over(it));
    live.flat_map(|(_, it)| it["depends_on"].as_array().into_iter().flatten()).filter(|id| of(id)).count()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn two_sides_in_order_come_to_what_is_in_order_or_to_a_field_that_is_named(
        base in proptest::collection::vec(act(), 0..9),
        ours in proptest::collection::vec(act(), 1..4),
        theirs in proptest::collection::vec(act(), 1..4),
    ) {
        let base = done(&beginning(), &base);
        let (ours, theirs) = (done(&base, &ours), done(&base, &theirs));
        let [old, own, other] = [&base, &ours, &theirs].map(texts);
        let mut result = BTreeMap::new();
        let mut is_open = false;
        for path in old.keys() {
            let [old, own, other] = [&old, &own, &other].map(|texts| texts[path].as_bytes());
            let joined = join(path, Versions { base: old, ours: own, theirs: other }, &Names::default());
            prop_assert!(joined.merged.is_by_record);
            hold(&base[path], &ours[path], &theirs[path], &joined)?;
            is_open |= !joined.merged.conflicts.is_empty();
            result.insert(path.clone(), String::from_utf8(joined.merged.bytes).unwrap());
        }
        let (across, alone): (Vec<_>, Vec<_>) =
            errors(&result).into_iter().filter(|(check, _)| check != "conflict-marker").partition(|(check, _)| check == "retired-but-needed");
        let merged: Store = result.iter().map(|(path, text)| (path.clone(), record(text))).collect();
        prop_assert_eq!(across.len(), needed(&merged), "{:?} {:?}", across, merged);
        prop_assert!(is_open || alone.is_empty(), "{:?}\n{:?}\n{:?}\n{:?}", alone, base, ours, theirs);
    }
}
