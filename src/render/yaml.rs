//! YAML, the language of the records themselves. What other readers take for a date, a number or a truth value is quoted.

use std::fmt::Write as _;
use std::io::{self, Write};

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::safe::is_safe;
use super::{Columns, Format, Look, Shape, Tool, cytoscape, json};
use crate::report::findings::Findings;
use crate::report::picture::Picture;
use crate::report::review::Review;
use crate::report::{Card, Listing};

pub(super) static FORMAT: Format = Format {
    name: "yaml",
    about: "YAML, as the records are written",
    findings: Some(findings),
    listing: Some(listing),
    cards: Some(cards),
    shape: Shape::Whole,
    picture: Some(picture),
    review: Some(review),
    ..Format::NONE
};

fn findings(findings: &Findings, _: &Look, _: &Tool<'_>, out: &mut dyn Write) -> io::Result<()> {
    write(&json!(json::Answer::new(findings)), out)
}

fn listing(listing: &Listing, columns: Columns<'_>, _: &Look, out: &mut dyn Write) -> io::Result<()> {
    write(&json::whole(listing, columns), out)
}

fn review(review: &Review, _: &Look, out: &mut dyn Write) -> io::Result<()> {
    write(&json::reviewed(review), out)
}

/// Several are several documents, as in a file of the store.
fn cards(cards: &[Card], _: &Look, out: &mut dyn Write) -> io::Result<()> {
    for (index, card) in cards.iter().enumerate() {
        if index > 0 {
            writeln!(out, "---")?;
        }
        write(&card.json, out)?;
    }
    Ok(())
}

fn picture(picture: &Picture, _: &Look, out: &mut dyn Write) -> io::Result<()> {
    write(&json!(cytoscape::graph(picture)), out)
}

fn write(value: &Value, out: &mut dyn Write) -> io::Result<()> {
    out.write_all(unmark(&text(&mark(value))?).as_bytes())
}

fn text(value: &impl Serialize) -> io::Result<String> {
    serde_yaml::to_string(value).map_err(io::Error::other)
}

// The writer below gives no say in how a text is quoted, but it must write noncharacters as escapes in double quotes.
// So a text that wants quotes gets one in front, which is taken out of what was written.
const QUOTE: char = '\u{fffe}';
const ESCAPE: char = '\u{ffff}';

fn mark(value: &Value) -> Value {
    match value {
        Value::String(text) => mark_text(text).into(),
        Value::Array(items) => items.iter().map(mark).collect(),
        Value::Object(fields) => Value::Object(
            fields.iter().map(|(key, value)| (mark_text(key), mark(value))).collect::<Map<_, _>>(),
        ),
        other => other.clone(),
    }
}

fn mark_text(text: &str) -> String {
    let shows = |c: char| c == '\n' || is_safe(c);
    // A backslash outside double quotes could not be told from an escape when the marks are taken out.
    if !text.contains('\\') && text.chars().all(shows) && !is_ambiguous(text) {
        return text.to_owned();
    }
    let mut res = String::from(QUOTE);
    for c in text.chars() {
        if shows(c) {
            res.push(c);
        } else {
            // Writing to a string cannot fail.
            let _ = write!(res, "{ESCAPE}U{:08X}", u32::from(c));
        }
    }
    res
}

/// Takes the marks out; every backslash is inside double quotes, where it begins an escape.
fn unmark(yaml: &str) -> String {
    let mut res = String::with_capacity(yaml.len());
    let mut rest = yaml;
    while let Some(at) = rest.find('\\') {
        res.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some(after) = rest.strip_prefix("\\uFFFE") {
            rest = after;
        } else if let Some(after) = rest.strip_prefix("\\uFFFF") {
            res.push('\\');
            rest = after;
        } else {
            let end = rest.char_indices().nth(2).map_or(rest.len(), |(end, _)| end);
            res.push_str(&rest[..end]);
            rest = &rest[end..];
        }
    }
    res + rest
}

/// What YAML 1.1 or 1.2 might read as something else than text.
fn is_ambiguous(text: &str) -> bool {
    const WORDS: [&str; 12] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "=", "<<"];
    let like_a_number = |c: char| c.is_ascii_hexdigit() || "_:.+-xXoOtTzZ ".contains(c);
    WORDS.contains(&text.to_lowercase().as_str())
        || text.starts_with(|c: char| c.is_ascii_digit() || "+-.".contains(c))
            && text.contains(|c: char| c.is_ascii_digit())
            && text.chars().all(like_a_number)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn written(value: &Value) -> String {
        let mut out = Vec::new();
        write(value, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn words_that_other_readers_take_for_something_else_are_quoted() {
        let values =
            ["no", "On", "1.10", "014", "2026-11-21", "12:30", "1e3", "~", "yes please", "10.0.0.4", "30m"];
        insta::assert_snapshot!(written(&json!(values)), @r#"
        - "no"
        - "On"
        - "1.10"
        - "014"
        - "2026-11-21"
        - "12:30"
        - "1e3"
        - "~"
        - yes please
        - "10.0.0.4"
        - 30m
        "#);
    }

    #[test]
    fn texts_of_many_lines_are_blocks_and_nothing_unsafe_is_written_raw() {
        let value =
            json!({"why": "one\ntwo\n", "on": "C:\\uFFFF", "title": "\u{1b}[2J\u{202e}x\u{fffe}", "cpus": 7});
        insta::assert_snapshot!(written(&value), @r#"
        why: |
          one
          two
        "on": "C:\\uFFFF"
        title: "\U0000001B[2J\U0000202Ex\U0000FFFE"
        cpus: 7
        "#);
    }

    fn texts() -> impl Strategy<Value = String> {
        prop_oneof![any::<String>(), "[ -~\n\\\\\"']{0,12}", r"[0-9.:\\uFE-]{0,14}"]
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back_as_it_was(texts in proptest::collection::btree_map(texts(), texts(), 0..4)) {
            let value = json!(texts);
            let yaml = written(&value);
            prop_assert!(yaml.chars().all(|c| c == '\n' || is_safe(c)), "{yaml:?}");
            prop_assert_eq!(serde_yaml::from_str::<Value>(&yaml).unwrap(), value, "{}", yaml);
        }
    }
}
