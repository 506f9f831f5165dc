use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde::de::{MapAccess, Visitor};

use super::*;
use crate::finding::Part;
use crate::store::document::read;

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
struct Record {
    id: String,
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    level: Level,
    #[serde(default)]
    cpus: Option<u8>,
    #[serde(default)]
    ratio: Option<f64>,
    #[serde(default)]
    everything: bool,
    #[serde(default)]
    on: Vec<Edge>,
    #[serde(default)]
    tags: BTreeMap<Name, String>,
    #[serde(default)]
    attributes: serde_json::Value,
}

#[derive(Debug, Default, Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
enum Level {
    #[default]
    Low,
    High,
}

#[derive(Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
struct Name(String);

/// Takes `id` as well as `{id: …, via: …}`
#[derive(Debug, PartialEq)]
struct Edge(String, Option<String>);

impl<'de> Deserialize<'de> for Edge {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Edge, D::Error> {
        struct EdgeVisitor;
        impl<'de> Visitor<'de> for EdgeVisitor {
            type Value = Edge;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an id, or a mapping with `id`")
            }
            fn visit_str<E>(self, id: &str) -> Result<Edge, E> {
                Ok(Edge(id.to_owned(), None))
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Edge, A::Error> {
                #[derive(Deserialize)]
                #[serde(deny_unknown_fields)]
                struct Whole {
                    id: String,
                    via: Option<String>,
                }
                let whole = Whole::deserialize(serde::de::value::MapAccessDeserializer::new(map))?;
                Ok(Edge(whole.id, whole.via))
            }
        }
        deserializer.deserialize_string(EdgeVisitor)
    }
}

fn record(text: &str) -> Result<Record, TypeFault> {
    from_node(&read(text).documents[0].root)
}

/// Where the fault is, as a path and what is underlined, and what it says.
fn fault(text: &str) -> (String, String, String) {
    let fault = record(text).unwrap_err();
    let reading = read(text);
    let span = reading.documents[0].root.span_of(&fault.pointer, fault.part);
    (fault.pointer.to_dotted(), text[span].to_owned(), fault.message)
}

#[test]
fn text_fields_take_what_was_written() {
    for text in
        ["no", "on", "1.10", "014", "2026-11-21", "12:30:45", "true", "0x1f", "1e3", ".inf", "\"null\""]
    {
        assert_eq!(record(&format!("id: {text}\n")).unwrap().id, text.trim_matches('"'), "{text}");
    }
    assert_eq!(record("id: |\n  a\n  b\n").unwrap().id, "a\nb\n");
    assert_eq!(record("id: \"\"\n").unwrap().id, "");
}

#[test]
fn text_that_is_missing() {
    for text in ["id:\n", "id: ~\n", "id: null # c\n"] {
        assert_eq!(record(text).unwrap_err().message, "missing value: expected text", "{text}");
    }
    assert_eq!(record("id: x\nname:\n").unwrap().name, None);
}

#[test]
fn every_field_by_its_type() {
    let text = "id: x\nlevel: high\ncpus: 0x10\nratio: 3\neverything: true\ntags: {1: no}\n\
                on:\n- 014\n- {id: b, via: data}\n- id: 1.10\nattributes: {a: 1.5, b: no, c: 014, d: }\n";
    let expected = Record {
        id: "x".into(),
        name: None,
        level: Level::High,
        cpus: Some(16),
        ratio: Some(3.0),
        everything: true,
        on: vec![Edge("014".into(), None), Edge("b".into(), Some("data".into())), Edge("1.10".into(), None)],
        tags: BTreeMap::from([(Name("1".into()), "no".into())]),
        attributes: serde_json::json!({"a": 1.5, "b": "no", "c": "014", "d": null}),
    };
    assert_eq!(record(text), Ok(expected));
}

#[test]
fn faults_stand_where_the_value_does() {
    let told = |text: &str, path: &str, underlined: &str, message: &str| {
        assert_eq!(fault(text), (path.to_owned(), underlined.to_owned(), message.to_owned()), "{text}");
    };
    told("id: [a]\n", "id", "[a]", "expected text, found a list");
    told("id: {a: b}\n", "id", "{a: b}", "expected text, found a mapping");
    told("id: x\ncpus: many\n", "cpus", "many", "expected a whole number, found `many`");
    told("id: x\ncpus: \"4\"\n", "cpus", "\"4\"", "expected a whole number, found the text \"4\"");
    told("id: x\ncpus: 1.5\n", "cpus", "1.5", "expected a whole number, found `1.5`");
    told("id: x\ncpus: 300\n", "cpus", "300", "expected a whole number from 0 to 255, found `300`");
    told("id: x\ncpus: -1\n", "cpus", "-1", "expected a whole number from 0 to 255, found `-1`");
    told("id: x\nratio: a\n", "ratio", "a", "expected a number, found `a`");
    told("id: x\neverything: yes\n", "everything", "yes", "expected `true` or `false`, found `yes`");
    told(
        "id: x\neverything: 'true'\n",
        "everything",
        "'true'",
        "expected `true` or `false`, found the text \"true\"",
    );
    told("id: x\neverything:\n", "everything", "", "missing value: expected `true` or `false`");
    told("id: x\non: a\n", "on", "a", "expected a list, found `a`");
    told("id: x\non:\n", "on", "", "missing value: expected a list");
    told("id: x\non:\n- a\n- [b]\n", "on.1", "[b]", "expected an id, or a mapping with `id`, found a list");
    told("id: x\non:\n- a\n-\n", "on.1", "", "missing value: expected text");
    told("id: x\non:\n- {id: a, via: [b]}\n", "on.0.via", "[b]", "expected text, found a list");
    told("id: x\ntags: [a]\n", "tags", "[a]", "expected a mapping, found a list");
    told("id: x\ntags: {a: [b]}\n", "tags.a", "[b]", "expected text, found a list");
    told("id: x\nlevel: hihg\n", "level", "hihg", "`hihg` is not one of `low` or `high`");
    told("id: x\nlevel: [a]\n", "level", "[a]", "expected `low` or `high`, found a list");
    told("id: x\nlevel:\n", "level", "", "missing value: expected `low` or `high`");
    told("just text\n", "", "just text", "expected a mapping, found `just text`");
    told(
        "id: x\non: >\n  a long text\n  of two lines\n",
        "on",
        ">\n  a long text\n  of two lines",
        "expected a list, found the text \"a long text of two lines\"",
    );
}

#[test]
fn what_can_be_said_beyond_the_message() {
    let unknown = record("id: x\non: [{id: a, vai: b}]\n").unwrap_err();
    assert_eq!((unknown.pointer.to_dotted().as_str(), unknown.part), ("on.0.vai", Part::Key));
    let expected = vec!["id".to_owned(), "via".to_owned()];
    assert_eq!(unknown.kind, TypeFaultKind::UnknownField { name: "vai".into(), expected });

    let missing = record("name: x\non: []\n").unwrap_err();
    assert_eq!((missing.pointer.is_root(), missing.part), (true, Part::Value));
    assert_eq!(missing.kind, TypeFaultKind::MissingField { name: "id".into() });

    let word = record("id: x\nlevel: hihg\n").unwrap_err();
    let expected = vec!["low".to_owned(), "high".to_owned()];
    assert_eq!(word.kind, TypeFaultKind::UnknownWord { word: "hihg".into(), expected });
}

#[test]
fn types_of_their_own_say_what_they_want() {
    let text = "- 2026-11-21T03:00:00Z\n- 2026-11-21\n";
    let fault = from_node::<Vec<crate::model::field::Time>>(&read(text).documents[0].root).unwrap_err();
    assert_eq!(fault.pointer.to_dotted(), "1");
    assert!(!fault.message.is_empty());
}
