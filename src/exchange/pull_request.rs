//! The text of a pull request, read as the draft of a change. Takes what is plainly meant and leaves the rest.
//!
//! Three forms, which may stand together:
//! - a fenced block of YAML whose keys are all fields of a change (or `start`, `end`, `for`, `link`);
//! - lines such as `Affects: getpaid, findb1`, outside of fenced blocks: one field a line, as trailers have it;
//! - headings: the first of the first level is the title, and below one called Why, Plan, Rollback or Verify stands that.

use serde_json::{Map, Value, json};

use crate::model::Kind;
use crate::model::schema::{self, Subject};
use crate::store::assignment::typed_record;
use crate::store::document;

/// Fields that are texts, by the names under which people write them
const TEXTS: [(&str, &str); 7] = [
    ("why", "why"),
    ("plan", "plan"),
    ("rollback", "rollback"),
    ("roll back", "rollback"),
    ("backout", "rollback"),
    ("verify", "verify"),
    ("verification", "verify"),
];

/// Fields of one word
const WORDS: [&str; 6] = ["title", "type", "outage", "assignee", "requester", "template"];

/// What a pull request says of the change that it is
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Described {
    /// Fields of a change.
    pub fields: Map<String, Value>,
    /// Times as people write them.
    pub start: Option<String>,
    pub end: Option<String>,
    pub length: Option<String>,
    /// Addresses, or `TITLE=ADDRESS`.
    pub links: Vec<String>,
}

/// What the text says; a block counts more than a line, a line more than a heading.
pub fn read(text: &str) -> Described {
    let mut described = Described::default();
    let (lines, blocks) = take_apart(text);
    headings(&lines, &mut described);
    for line in &lines {
        if let Some((key, value)) = line.split_once(':') {
            described.line(&key.trim().to_lowercase(), value.trim());
        }
    }
    for block in blocks {
        described.block(&block);
    }
    described
}

/// The lines outside of fenced blocks, and the blocks of YAML.
fn take_apart(text: &str) -> (Vec<&str>, Vec<String>) {
    let (mut lines, mut blocks) = (Vec::new(), Vec::new());
    let mut open: Option<(bool, Vec<&str>)> = None;
    for line in text.lines() {
        let fence = line.trim_start().strip_prefix("```").map(str::trim);
        open = match (open, fence) {
            (None, Some(word)) => {
                Some((matches!(word.to_lowercase().as_str(), "yaml" | "yml" | "itsm"), Vec::new()))
            }
            (Some((is_yaml, inside)), Some(_)) => {
                blocks.extend(is_yaml.then(|| inside.join("\n")));
                None
            }
            (Some((is_yaml, mut inside)), None) => {
                inside.push(line);
                Some((is_yaml, inside))
            }
            (None, None) => {
                lines.push(line);
                None
            }
        };
    }
    (lines, blocks)
}

/// The title, and what stands below headings that are called like fields.
fn headings(lines: &[&str], described: &mut Described) {
    let mut field: Option<&str> = None;
    let mut below: Vec<&str> = Vec::new();
    for line in lines.iter().copied().chain(["#"]) {
        let Some(heading) = line.strip_prefix('#') else {
            below.push(line);
            continue;
        };
        described.text(field.take(), below.join("\n").trim());
        below.clear();
        let words = heading.trim_start_matches('#').trim().trim_end_matches(':');
        let is_first =
            !heading.starts_with('#') && !described.fields.contains_key("title") && !words.is_empty();
        field = named(&words.to_lowercase());
        if is_first && field.is_none() {
            described.text(Some("title"), words);
        }
    }
}

fn named(words: &str) -> Option<&'static str> {
    TEXTS.iter().find(|(name, _)| *name == words).map(|(_, field)| *field)
}

impl Described {
    fn text(&mut self, field: Option<&str>, text: &str) {
        if let Some(field) = field.filter(|_| !text.is_empty()) {
            self.fields.insert(field.to_owned(), json!(text));
        }
    }

    fn line(&mut self, key: &str, value: &str) {
        if value.is_empty() {
            return;
        }
        let said = || Some(value.to_owned());
        match key {
            "affects" => {
                let ids = value.split([',', ' ']).map(|id| id.trim_matches('`')).filter(|id| !id.is_empty());
                self.fields.insert("affects".to_owned(), ids.collect());
            }
            "start" => self.start = said(),
            "end" => self.end = said(),
            "for" => self.length = said(),
            "link" => self.links.push(value.to_owned()),
            key if WORDS.contains(&key) => self.text(Some(key), value),
            key => self.text(named(key), value),
        }
    }

    /// Fields, where every key is one; another block of YAML is somebody's example.
    fn block(&mut self, text: &str) {
        let reading = document::read(text);
        let ([document], true) = (reading.documents.as_slice(), reading.faults.is_empty()) else { return };
        let Value::Object(fields) = typed_record(Subject::Kind(Kind::Change), &document.root) else { return };
        let known = schema::fields(Subject::Kind(Kind::Change));
        let is_known = |key: &String| known.contains(&key.as_str()) || is_of_ours(key);
        if !fields.keys().all(is_known) {
            return;
        }
        for (key, value) in fields {
            match value.as_str() {
                Some(text) if is_of_ours(&key) => self.line(&key, text),
                Some(text) if key == "affects" => self.line("affects", text),
                _ => {
                    self.fields.insert(key, value);
                }
            }
        }
    }
}

/// Keys that are no fields of a change and that this form knows.
fn is_of_ours(key: &str) -> bool {
    ["start", "end", "for", "link"].contains(&key)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> String {
        let it = read(text);
        let rest = json!([it.start, it.end, it.length, it.links]);
        format!("{} {rest}", Value::Object(it.fields))
    }

    #[test]
    fn lines_and_headings() {
        let text = "# Pay contractors\n\nSome words.\nAffects: `getpaid`, findb1\nStart: fri 22:00\nFor: 1h\n\
                    Link: https://git/1\n\n## Rollback\nRevert it.\nThen watch.\n\n## Other\nNothing.\n";
        insta::assert_snapshot!(told(text), @r##"{"title":"Pay contractors","rollback":"Revert it.\nThen watch.","affects":["getpaid","findb1"]} ["fri 22:00",null,"1h",["https://git/1"]]"##);
    }

    #[test]
    fn a_block_counts_more_than_lines_and_an_example_counts_nothing() {
        let text = "Type: normal\n```yaml\ntype: standard\naffects: [web02]\nstart: +2h\n```\n\
                    ```yaml\nreplicas: 3\n```\n```sh\nAffects: no\n```\n";
        insta::assert_snapshot!(told(text), @r##"{"type":"standard","affects":["web02"]} ["+2h",null,null,[]]"##);
    }

    #[test]
    fn what_says_nothing_of_a_change() {
        assert_eq!(read("Just words: nothing else.\n```yaml\n[\n```\n```"), Described::default());
        assert_eq!(read(""), Described::default());
    }
}
