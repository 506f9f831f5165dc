//! Every file of `tests/corpus/edit`: as the table says, and at each of its places.

mod check;
mod styled;
mod table;

use std::fs;
use std::path::PathBuf;

use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::store::document::{Value, to_json};
use check::check;
use table::table;

fn set(at: &str, value: Json) -> Edit {
    Edit::Set { at: Pointer::dotted(at), value }
}

fn append(at: &str, value: Json) -> Edit {
    Edit::Append { at: Pointer::dotted(at), value }
}

fn remove(at: &str) -> Edit {
    Edit::Remove { at: Pointer::dotted(at) }
}

fn edited(text: &str, edits: &[Edit]) -> String {
    apply(text, 0, edits, &[]).unwrap()
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/edit")
}

#[test]
fn every_file_is_edited_as_the_table_says() {
    let bless = std::env::var_os("ITSM_BLESS").is_some();
    for (name, document, edits) in table() {
        let before = fs::read_to_string(folder().join(name).with_extension("yaml")).unwrap();
        let after = apply(&before, document, &edits, &[]).unwrap();
        let expected = folder().join(name).with_extension("after");
        if bless {
            fs::write(&expected, &after).unwrap();
        }
        let expected = fs::read_to_string(expected).unwrap_or_default();
        assert_eq!(
            after, expected,
            "{name}: if this is better, ITSM_BLESS=1 cargo test every_file_is_edited"
        );
    }
}

fn corpus() -> Vec<(String, String)> {
    let paths = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let named = paths.filter(|path| path.extension().is_some_and(|it| it == "yaml")).map(|path| {
        (path.file_stem().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(path).unwrap())
    });
    let mut files: Vec<_> = named.collect();
    files.sort();
    files
}

#[test]
fn no_file_is_missing_from_the_table() {
    let files: Vec<String> = corpus().into_iter().map(|(name, _)| name).collect();
    let rows: Vec<&str> = table().iter().map(|(name, ..)| *name).collect();
    assert_eq!(files, rows);
    assert!(files.len() >= 30);
}

fn places(node: &Node<'_>, at: Pointer, found: &mut Vec<Pointer>) {
    found.push(at.clone());
    match &node.value {
        Value::Scalar(_) => {}
        Value::Sequence(items) => {
            items.iter().enumerate().for_each(|(index, it)| places(it, at.clone().index(index), found));
        }
        Value::Mapping(entries) => {
            entries.iter().for_each(|(key, it)| places(it, at.clone().key(key.text.to_string()), found));
        }
    }
}

fn edits_at(at: &Pointer) -> Vec<Edit> {
    let long = "long enough to have a line of its own, as it does not fit";
    let values = [
        json!("new"),
        json!("no"),
        json!("two\nlines\n"),
        json!("kept\n\n\n"),
        json!(42),
        json!(null),
        json!([]),
        json!(["x", "z"]),
        json!([{"k": "v"}]),
        json!([long, long]),
        json!({"k": "v"}),
        json!({"k": [long, {"l": "m\nn"}]}),
    ];
    let mut edits = vec![Edit::Remove { at: at.clone() }];
    for (number, value) in values.into_iter().enumerate() {
        edits.push(Edit::Set { at: at.clone(), value: value.clone() });
        edits.push(match number % 3 {
            0 => Edit::Append { at: at.clone(), value },
            1 => Edit::Set { at: at.clone().key("added"), value },
            _ => Edit::Set { at: at.clone().key("more").key("added"), value },
        });
    }
    edits
}

#[test]
fn every_place_of_every_file_can_be_edited() {
    let mut refused = Vec::new();
    for (name, text) in corpus() {
        let reading = read(&text);
        assert_eq!(reading.faults, [], "{name}");
        for (document, it) in reading.documents.iter().enumerate() {
            let mut all = Vec::new();
            places(&it.root, Pointer::root(), &mut all);
            for edit in all.iter().flat_map(edits_at) {
                if let Err(EditError::Disturbing { at, .. }) = check(&text, document, &edit) {
                    refused.push(format!("{name}: {at}"));
                }
            }
        }
    }
    // A second field for the pair in `[e: f]`, which has no braces to hold it.
    refused.retain(|it| !it.starts_with("flow_on_one_line: inner.2"));
    assert_eq!(refused, [""; 0]);
}

#[test]
fn new_fields_stand_where_the_order_has_them() {
    let order = ["id", "type", "name", "owner", "tags"];
    let text = "# c\nid: a # d\n# e\nname: b\n\ntags: {}\nother: 1\n";
    let at = |field: &str| apply(text, 0, &[set(field, json!("x"))], &order).unwrap();
    assert_eq!(at("type"), text.replace("# e\n", "type: x\n# e\n"));
    assert_eq!(at("owner"), text.replace("name: b\n", "name: b\nowner: x\n"));
    assert_eq!(at("unknown"), format!("{text}unknown: x\n"));
    assert_eq!(apply("name: b\n", 0, &[set("id", json!("a"))], &order).unwrap(), "id: a\nname: b\n");
    assert_eq!(
        apply("{id: a, tags: {}}", 0, &[set("name", json!("b"))], &order).unwrap(),
        "{id: a, name: b, tags: {}}"
    );
    assert_eq!(
        apply("x: {id: a, z: b}\n", 0, &[set("x.type", json!(1))], &order).unwrap(),
        "x: {id: a, z: b, type: 1}\n"
    );
}

#[test]
fn a_new_list_keeps_the_comments_of_what_stays() {
    let text = "on:\n  - a # first\n  # about b\n  - b\n  - {id: c, via: data} # third\n  - d\n";
    let new = json!(["x", "a", {"id": "c", "via": "auth"}, "d", "e"]);
    let expected = "on:\n  - x\n  - a # first\n  # about b\n  - {id: c, via: auth} # third\n  - d\n  - e\n";
    assert_eq!(edited(text, &[set("on", new)]), expected);
    assert_eq!(edited(text, &[set("on", json!(["d"]))]), "on:\n  # about b\n  - d\n");
    assert_eq!(edited(text, &[set("on", json!([]))]), "on: []\n  # about b\n".replace("  # about b\n", ""));
}

#[test]
fn a_new_mapping_keeps_the_comments_of_what_stays() {
    let text = "x:\n  a: 1 # one\n  b: 2 # two\n  c: {d: 3} # three\n";
    let new = json!({"c": {"d": 4, "e": 5}, "a": 1, "f": 6});
    assert_eq!(edited(text, &[set("x", new)]), "x:\n  a: 1 # one\n  c: {d: 4, e: 5} # three\n  f: 6\n");
}

#[test]
fn what_is_so_already_is_not_touched() {
    for (at, value) in [
        ("a", json!(["x", {"y": 1.5}])),
        ("b", json!("no")),
        ("", json!({"b": "no", "a": ["x", {"y": 1.5}]})),
    ] {
        let text = "a:   [ 'x',  {\"y\": 1.50} ]\nb:  no # c";
        assert_eq!(edited(text, &[set(at, value)]), text);
    }
}

#[test]
fn a_comment_that_was_set_off_keeps_its_column() {
    let text = "a: jim.bar   # who\nb:           # what\nc: x # near\n";
    let edits = [set("a", json!("joe")), set("b", json!([1])), set("c", json!("longer"))];
    assert_eq!(edited(text, &edits), "a: joe       # who\nb: [1]       # what\nc: longer # near\n");
    assert_eq!(edited("a: x  # c\n", &[set("a", json!("much longer"))]), "a: much longer # c\n");
}

#[test]
fn with_the_last_item_goes_the_list() {
    let text = "id: a\nx:\n  y:\n    - z # c\n  # d\n# e\n";
    assert_eq!(edited(text, &[remove("x.y.0")]), "id: a\n# e\n");
    assert_eq!(edited("id: a\nx: [{y: [z]}]\n", &[remove("x.0.y.0")]), "id: a\n");
}

#[test]
fn what_cannot_be_done_is_said() {
    let text = "id: a\nowner: jim\nlist: [x]\nnothing:\n";
    let refusal = |edit: Edit| apply(text, 0, &[edit], &[]).unwrap_err().to_string();
    assert_eq!(refusal(remove("name")), "there is nothing at `name`");
    assert_eq!(refusal(set("list.3", json!(1))), "there is nothing at `list.3`");
    assert_eq!(refusal(set("new.3", json!(1))), "there is nothing at `new.3`");
    assert_eq!(refusal(set("list.x", json!(1))), "there is nothing at `list.x`");
    assert_eq!(refusal(set("owner.name", json!(1))), "`owner` is text, not a mapping");
    assert_eq!(refusal(append("owner", json!(1))), "`owner` is text, not a list");
    assert_eq!(refusal(set("", json!(1))), "`the record` is a mapping, not a mapping");
}

#[test]
fn what_would_leave_nothing_is_refused() {
    let refusal = |text: &str, edit: Edit| apply(text, 0, &[edit], &[]).unwrap_err();
    assert_eq!(refusal("id: a\n", remove("id")), EditError::Last { at: "id".into() });
    assert_eq!(refusal("x: [{y: 1}]\n", remove("x.0.y")), EditError::Last { at: "x.0.y".into() });
    assert_eq!(apply("", 0, &[set("a", json!(1))], &[]), Err(EditError::NoDocument { document: 0 }));
}

#[test]
fn a_record_with_faults_is_not_edited_but_its_neighbour_is() {
    let text = "id: a\nid: b\n---\nid: c\n";
    let faulty = apply(text, 0, &[set("x", json!(1))], &[]).unwrap_err();
    assert_eq!(faulty, EditError::Faulty { fault: "the key `id` is here a second time".into() });
    assert_eq!(apply(text, 1, &[set("x", json!(1))], &[]).unwrap(), format!("{text}x: 1\n"));
}

#[test]
fn what_would_disturb_the_rest_is_refused_with_a_way_out() {
    let text = "id: web01\nx: [e: f]\n";
    let error = apply(text, 0, &[set("x.0.g", json!(1))], &[]).unwrap_err();
    assert_eq!(error.to_string(), "`x.0.g` cannot be changed without disturbing the rest of the file");
    assert_eq!(error.help().unwrap().to_string(), "edit the file by hand: `itsm edit web01`");
}

proptest! {
    #[test]
    fn any_edit_of_any_record(record in styled::record(), pick in any::<prop::sample::Index>(), which in any::<prop::sample::Index>()) {
        let reading = read(&record);
        prop_assert_eq!(&reading.faults[..], [], "{}", record);
        let document = pick.index(reading.documents.len());
        let mut all = Vec::new();
        places(&reading.documents[document].root, Pointer::root(), &mut all);
        let edits = edits_at(which.get(&all));
        let result = check(&record, document, which.get(&edits));
        prop_assert!(!matches!(result, Err(EditError::Disturbing { .. })), "{record}\n{result:?}");
    }
}
