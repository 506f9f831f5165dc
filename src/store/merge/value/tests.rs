use serde_json::json;

use super::*;

/// The value, and the names of the clashes.
fn merge(base: Json, ours: Json, theirs: Json) -> (Json, Vec<String>) {
    let mut merging = Merging::default();
    let three = Three { base: Some(&base), ours: Some(&ours), theirs: Some(&theirs) };
    let value = merging.value(&Way::default(), three).unwrap();
    (value, merging.clashes.iter().map(|clash| clash.at.to_string()).collect())
}

/// What both orders come to, which must not differ but for what is left open.
fn merged(base: Json, ours: Json, theirs: Json) -> Json {
    let (value, clashes) = merge(base.clone(), ours.clone(), theirs.clone());
    assert_eq!(clashes, Vec::<String>::new());
    let (other, clashes) = merge(base, theirs, ours);
    assert_eq!(clashes, Vec::<String>::new());
    let items = |value: &Json| value["l"].as_array().cloned().unwrap_or_default();
    let (here, there) = (items(&value), items(&other));
    assert!(here.len() == there.len() && here.iter().all(|it| there.contains(it)), "{value} {other}");
    value
}

fn clashes(base: Json, ours: Json, theirs: Json) -> Vec<String> {
    let (value, clashes) = merge(base, ours.clone(), theirs);
    assert_eq!(value, ours, "at a clash ours holds");
    clashes
}

#[test]
fn each_field_from_who_changed_it() {
    let base = json!({"a": 1, "b": 1, "c": 1, "d": 1});
    let value =
        merged(base, json!({"a": 2, "b": 1, "d": 1, "e": 5}), json!({"a": 1, "b": 2, "c": 1, "f": 6}));
    assert_eq!(value, json!({"a": 2, "b": 2, "e": 5, "f": 6}));
}

#[test]
fn the_same_decision_twice_is_one() {
    assert_eq!(merged(json!({"a": 1}), json!({"a": 2}), json!({"a": 2})), json!({"a": 2}));
}

#[test]
fn two_decisions_about_one_field() {
    assert_eq!(clashes(json!({"a": 1}), json!({"a": 2}), json!({"a": 3})), ["a"]);
    assert_eq!(clashes(json!({"a": 1}), json!({}), json!({"a": 3})), ["a"]);
    assert_eq!(clashes(json!({}), json!({"a": 2}), json!({"a": 3})), ["a"]);
}

#[test]
fn a_window_of_two_halves_was_chosen_by_nobody() {
    let window = |start: u8, end: u8| json!({"window": {"start": start, "end": end}});
    assert_eq!(clashes(window(1, 2), window(0, 2), window(1, 3)), ["window"]);
}

#[test]
fn attributes_have_nothing_to_do_with_each_other() {
    let with = |value: Json| json!({"attributes": value});
    assert_eq!(
        merged(with(json!({"a": 1})), json!({}), with(json!({"a": 1, "b": 2}))),
        with(json!({"b": 2}))
    );
    assert_eq!(clashes(with(json!({"a": 1})), json!({}), with(json!({"a": 2}))), ["attributes.a"]);
    let value = merged(with(json!({"a": 1})), with(json!({"a": 1, "b": {"x": 1}})), with(json!({"a": 2})));
    assert_eq!(value, with(json!({"a": 2, "b": {"x": 1}})));
}

fn list(items: Json) -> Json {
    json!({"l": items})
}

#[test]
fn a_set_gains_and_loses_elements_on_both_sides() {
    let value =
        merged(list(json!(["a", "b", "c"])), list(json!(["a", "c", "x"])), list(json!(["b", "c", "y"])));
    assert_eq!(value, list(json!(["c", "x", "y"])));
    let value = merged(list(json!(["a"])), json!({}), list(json!(["a", "b"])));
    assert_eq!(value, list(json!(["b"])));
    assert_eq!(merged(list(json!(["a"])), json!({}), list(json!(["a"]))), json!({}));
}

#[test]
fn an_element_keeps_its_place() {
    let value = merged(list(json!(["a", "b"])), list(json!(["a", "b", "o"])), list(json!(["a", "t", "b"])));
    assert_eq!(value, list(json!(["a", "t", "b", "o"])));
}

#[test]
fn an_edge_is_known_by_its_id() {
    let edge = |more: Json| {
        let mut edge = json!({"id": "b"});
        edge.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        edge
    };
    let base = list(json!(["a", "b"]));
    let ours = list(json!(["a", edge(json!({"via": "data"}))]));
    let value = merged(base.clone(), ours.clone(), list(json!(["a", "b", "c"])));
    assert_eq!(value, list(json!(["a", edge(json!({"via": "data"})), "c"])));
    let theirs = list(json!(["a", edge(json!({"strength": "soft"}))]));
    assert_eq!(
        merged(base.clone(), ours.clone(), theirs)["l"][1],
        edge(json!({"via": "data", "strength": "soft"}))
    );
    let theirs = list(json!(["a", edge(json!({"via": "auth"}))]));
    assert_eq!(clashes(base.clone(), ours.clone(), theirs), ["l[b].via"]);
    assert_eq!(clashes(base, ours, list(json!(["a"]))), ["l[b]"]);
}

fn entry(at: &str, by: &str, text: &str) -> Json {
    json!({"at": format!("2026-11-21T{at}:00Z"), "by": by, "text": text})
}

#[test]
fn a_log_is_in_order_of_time_whoever_merges_it() {
    let base = json!([entry("10:00", "joe", "a")]);
    let ours = json!([entry("10:00", "joe", "a"), entry("10:05", "joe", "c"), entry("10:09", "joe", "e")]);
    let theirs = json!([entry("10:00", "joe", "a"), entry("10:02", "ann", "b"), entry("10:05", "joe", "d")]);
    let texts = |value: Json| {
        value["l"]
            .as_array()
            .unwrap()
            .iter()
            .map(|it| it["text"].as_str().unwrap().to_owned())
            .collect::<String>()
    };
    assert_eq!(texts(merge(list(base.clone()), list(ours.clone()), list(theirs.clone())).0), "abcde");
    assert_eq!(texts(merge(list(base), list(theirs), list(ours)).0), "abcde");
}

#[test]
fn two_people_who_mend_one_entry_of_a_log() {
    let with = |text: &str| list(json!([entry("10:00", "joe", text)]));
    assert_eq!(merged(with("a"), with("b"), with("b")), with("b"));
    assert_eq!(clashes(with("a"), with("b"), with("c")), ["l[2026-11-21T10:00:00Z].text"]);
}

#[test]
fn an_order_is_one_decision() {
    let with = |steps: &[&str]| json!({"escalation": steps});
    assert_eq!(clashes(with(&["a", "b"]), with(&["b", "a"]), with(&["a", "b", "c"])), ["escalation"]);
    assert_eq!(merged(with(&["a", "b"]), with(&["b", "a"]), with(&["a", "b"])), with(&["b", "a"]));
}

#[test]
fn lists_whose_entries_cannot_be_told_apart() {
    assert_eq!(clashes(list(json!([1, 1])), list(json!([1, 1, 2])), list(json!([1, 1, 3]))), ["l"]);
}

#[test]
fn a_long_text_is_merged_by_lines() {
    let with = |text: &str| json!({"plan": text});
    let value = merged(with("a\nb\nc\nd\n"), with("A\nb\nc\nd\n"), with("a\nb\nc\nD\n"));
    assert_eq!(value, with("A\nb\nc\nD\n"));
    assert_eq!(clashes(with("a\nb\n"), with("x\nb\n"), with("y\nb\n")), ["plan"]);
}

#[test]
fn a_base_that_nobody_decided_on_settles_nothing() {
    let with = |state: &str| json!({"state": state, "owner": "jim"});
    let (base, ours, theirs) = (with("approved"), with("approved"), with("rejected"));
    let mut merging = Merging { open: BTreeSet::from(["state".to_owned()]), ..Merging::default() };
    let three = Three { base: Some(&base), ours: Some(&ours), theirs: Some(&theirs) };
    assert_eq!(merging.value(&Way::default(), three), Some(ours.clone()));
    assert_eq!(merging.clashes.len(), 1);
    let three = Three { base: Some(&base), ours: Some(&theirs), theirs: Some(&theirs) };
    let mut merging = Merging { open: BTreeSet::from(["state".to_owned()]), ..Merging::default() };
    assert_eq!((merging.value(&Way::default(), three), merging.clashes.len()), (Some(theirs.clone()), 0));
}
