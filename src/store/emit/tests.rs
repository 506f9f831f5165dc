use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::store::document::{read, to_json};

/// Written, read back by our reader and by another one.
fn round_trip(value: &Json) -> String {
    let text = record(value);
    let reading = read(&text);
    assert_eq!(reading.faults, [], "{text}");
    assert_eq!(to_json(&reading.documents[0].root), *value, "{text}");
    assert_eq!(serde_yaml::from_str::<Json>(&text).unwrap(), *value, "a second opinion on\n{text}");
    text
}

#[test]
fn a_record_as_a_person_writes_it() {
    let value = json!({
        "id": "getpaid",
        "name": "GetPaid: the payroll",
        "aliases": [],
        "data_classification": ["PII", "SOX"],
        "depends_on": ["idns-east", {"id": "findb1", "via": "data"}],
        "supports": [{"id": "companyblog", "group": "web", "reason": "because the blog is served from the machines that it shares"}],
        "window": {"start": "2027-03-19T03:00:00-04:00", "end": "2027-03-19T04:00:00-04:00"},
        "attributes": {
            "cpus": 32,
            "ip": ["10.0.0.4"],
            "installed": "2021-04-01",
            "version": "1.10",
            "serial": "014",
            "uuid": "550e8400-e29b-41d4-a716-446655440000",
        },
        "tags": {},
        "links": [{"title": "runbook", "url": "https://x.y/z"}],
        "on_call": ["a-rather-long-name-of-a-team", "another-rather-long-name-of-a-team", "yet-another-one"],
        "everything": false,
        "state": "no",
        "why": "First.\n\n  - indented\nLast.\n",
        "log": [{"at": "2026-11-21T03:00:00Z", "text": "two\nlines"}, {"text": "one"}],
    });
    let expected = "\
id: getpaid
name: \"GetPaid: the payroll\"
aliases: []
data_classification: [PII, SOX]
depends_on:
  - idns-east
  - {id: findb1, via: data}
supports:
  - id: companyblog
    group: web
    reason: because the blog is served from the machines that it shares
window:
  start: 2027-03-19T03:00:00-04:00
  end: 2027-03-19T04:00:00-04:00
attributes:
  cpus: 32
  ip: [10.0.0.4]
  installed: 2021-04-01
  version: \"1.10\"
  serial: \"014\"
  uuid: 550e8400-e29b-41d4-a716-446655440000
tags: {}
links:
  - {title: runbook, url: \"https://x.y/z\"}
on_call:
  - a-rather-long-name-of-a-team
  - another-rather-long-name-of-a-team
  - yet-another-one
everything: false
state: \"no\"
why: |
  First.

    - indented
  Last.
log:
  - at: 2026-11-21T03:00:00Z
    text: |-
      two
      lines
  - text: one
";
    assert_eq!(round_trip(&value), expected);
}

#[test]
fn texts_that_some_reader_takes_for_more_are_quoted() {
    let texts = [
        "",
        " ",
        " a",
        "a ",
        "~",
        "null",
        "Null",
        "true",
        "False",
        "y",
        "N",
        "yes",
        "No",
        "ON",
        "off",
        "=",
        "<<",
        "0",
        "-1",
        "+1",
        "1.10",
        "014",
        "1_000",
        "1,000",
        "1e3",
        "1.5e+3",
        "0x1f",
        "0o17",
        "0b1",
        ".5",
        "1.",
        ".inf",
        "-.INF",
        ".NaN",
        "12:30",
        "12:30:45",
        "1:30.5",
        "2026-1-2",
        "2026-11-21 03:00",
        "a: b",
        "a:",
        "a #b",
        "#a",
        "- a",
        "-",
        "--- a",
        "...",
        "? a",
        ": a",
        "[a",
        "{a",
        "]",
        "}",
        ",",
        "&a",
        "*a",
        "!a",
        "|",
        ">",
        "'a'",
        "\"a\"",
        "%a",
        "@a",
        "`a`",
        "a\tb",
        "a\u{7}b",
        "a\u{85}b",
        "a\u{2028}b",
        "\u{feff}a",
        "a\u{202e}b",
        "\r",
        "a\rb",
        "a\n",
        "\n",
        "a\\\nb\u{1}",
    ];
    for text in texts {
        let written = round_trip(&json!({ "a": text, "b": [text], "c": [{ "d": text }] }));
        assert!(
            written.starts_with("a: \"") || written.starts_with("a: '") || text == "a\n",
            "{text:?}\n{written}"
        );
    }
}

#[test]
fn texts_that_need_no_quotes() {
    let texts = [
        "a",
        "a b",
        "10.0.0.4",
        "1.2.3",
        "it's",
        "a#b",
        "a:b",
        "https://x.y/z?a=b",
        "2026-11-21",
        "2026-11-21T03:00:00Z",
        "2026-11-21T03:00:00.5+05:30",
        "-a",
        "x-y",
        "a, b [c] {d}",
        "say \"hi\"",
        "c:\\d",
        "nope",
        "50%",
        "CHG-20261121-7k3qf",
        "jim@company.com",
        "ünï 😀",
        "1 + 1",
        "12000 USD",
        "30m",
        "<=",
        "5 > 4",
        "a & b",
        "a*b",
        "v1.10",
        "1a",
        "0xg",
    ];
    for text in texts {
        assert!(round_trip(&json!({ "a": text })).starts_with(&format!("a: {text}\n")), "{text}");
    }
    assert_eq!(
        record(&json!({"a": ["x, y", "2026-11-21T03:00:00Z"]})),
        "a: [\"x, y\", 2026-11-21T03:00:00Z]\n"
    );
}

#[test]
fn quotes_that_need_no_escapes_are_preferred() {
    assert_eq!(record(&json!({"a": "\"hi\": x"})), "a: '\"hi\": x'\n");
    assert_eq!(record(&json!({"a": "it's \"hi\": x"})), "a: \"it's \\\"hi\\\": x\"\n");
    assert_eq!(scalar("it's", false, Quotes::Single), "'it''s'");
    assert_eq!(scalar("a\tb", false, Quotes::Single), "\"a\\tb\"");
    assert_eq!(scalar("a", false, Quotes::Double), "\"a\"");
}

#[test]
fn texts_of_several_lines() {
    for text in ["a\nb", "a\nb\n", "a\n\n\n", "a\n\n  b\n\t c\n#d\n--- e\n", "- a: b\n"] {
        let written = round_trip(&json!({ "x": text, "list": [text, { "y": text }], "last": { "z": text } }));
        assert!(written.starts_with("x: |"), "{written}");
    }
    for text in [" a\nb", "\na\n", "a\r\nb", "a\n\u{1}"] {
        assert!(round_trip(&json!({ "x": text })).starts_with("x: \""));
    }
}

#[test]
fn numbers_of_every_size() {
    let value = json!({"a": [0, -1, u64::MAX, i64::MIN, 1.5, 1e300, -2.5e-300, 1e16, 0.1]});
    assert!(round_trip(&value).contains("1.0e+300"));
}

#[test]
fn values_that_are_no_mapping() {
    for value in
        [json!([]), json!({}), json!(null), json!(["a", ["b", ["c\nd"]], [{"e": []}]]), json!("a\nb")]
    {
        round_trip(&value);
    }
}

fn text() -> impl Strategy<Value = String> {
    let pieces = [
        "a", "B1", "no", " ", ": ", " #", "- ", "\n", "\n  ", "'", "\"", "\\", ",", "[", "{", "0", ".", "-",
        "é", "😀", "\t", "~", "|",
    ];
    prop_oneof![
        "[a-z][a-z0-9.-]{0,12}",
        "[-+0-9._:eEx]{1,8}",
        prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..8).prop_map(|it| it.concat()),
        any::<String>(),
    ]
}

fn value() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<u64>().prop_map(Json::from),
        (-1e9..1e9).prop_map(Json::from),
        text().prop_map(Json::from),
    ];
    leaf.prop_recursive(4, 40, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Json::from),
            prop::collection::vec((text(), inner), 0..5)
                .prop_map(|it| Json::Object(it.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn whatever_is_written_is_read_back(value in value()) {
        let text = record(&value);
        let reading = read(&text);
        prop_assert_eq!(&reading.faults[..], [], "{}", text);
        prop_assert_eq!(to_json(&reading.documents[0].root), value, "{}", text);
    }

    #[test]
    fn another_reader_agrees(value in value()) {
        let text = record(&value);
        if let Ok(theirs) = serde_yaml::from_str::<Json>(&text) {
            prop_assert_eq!(theirs, value, "{}", text);
        } else {
            prop_assert!(false, "{}", text);
        }
    }
}
