//! Small records in the styles that people write them in: dice decide on brackets, quotes, indentation and comments.

use proptest::prelude::*;
use serde_json::{Value as Json, json};

use crate::store::emit::{self, Quotes, scalar};

/// The text of a file with one or two records.
pub fn record() -> impl Strategy<Value = String> {
    let dice = prop::collection::vec(any::<u8>(), 1..200);
    (prop::collection::vec(value(), 1..3), dice).prop_map(|(records, dice)| {
        let mut writer = Writer { out: String::new(), dice, thrown: 0 };
        let root = if writer.throw(4) == 0 { 2 } else { 0 };
        for (number, value) in records.iter().enumerate() {
            if number > 0 {
                writer.out.push_str("---\n");
            }
            writer.block(&json!({ "id": "a", "more": value, "end": null }), root);
        }
        let text = if writer.throw(4) == 0 { writer.out.replace('\n', "\r\n") } else { writer.out.clone() };
        match writer.throw(6) {
            0 => format!("\u{feff}{text}"),
            1 => text.trim_end_matches(['\n', '\r']).to_owned(),
            _ => text,
        }
    })
}

fn value() -> impl Strategy<Value = Json> {
    let texts =
        ["x", "no", "1.10", "a b", "a: b", "it's", "#x", "ü", "two\nlines\n", "kept\n\n", "", "- x", "x # y"];
    let leaf = prop_oneof![
        3 => prop::sample::select(texts.to_vec()).prop_map(Json::from),
        1 => (0..100).prop_map(Json::from),
        1 => Just(Json::Null),
        1 => Just(json!([])),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..4).prop_map(Json::from),
            prop::collection::btree_map("[a-d]|k y|5", inner, 1..4).prop_map(|it| it.into_iter().collect()),
        ]
    })
}

struct Writer {
    out: String,
    dice: Vec<u8>,
    thrown: usize,
}

impl Writer {
    fn throw(&mut self, sides: u8) -> u8 {
        self.thrown += 1;
        self.dice[self.thrown % self.dice.len()] % sides
    }

    /// A collection that is not empty, on lines of its own.
    fn block(&mut self, value: &Json, indent: usize) {
        self.children(value, indent, true);
    }

    fn children(&mut self, value: &Json, indent: usize, mut indented: bool) {
        let entries: Vec<(Option<&String>, &Json)> = match value {
            Json::Array(items) => items.iter().map(|item| (None, item)).collect(),
            Json::Object(map) => map.iter().map(|(key, value)| (Some(key), value)).collect(),
            _ => unreachable!("only collections have children"),
        };
        for (key, value) in entries {
            if indented {
                self.lines_before(indent);
                self.out.push_str(&" ".repeat(indent));
            }
            indented = true;
            match key {
                Some(key) => {
                    self.out.push_str(&scalar(key, false, Quotes::AsNeeded));
                    self.out.push(':');
                }
                None => self.out.push('-'),
            }
            self.child(value, indent, key.is_none());
        }
    }

    fn lines_before(&mut self, indent: usize) {
        match self.throw(8) {
            0 => self.out.push('\n'),
            // Deeper, it would be part of a text above.
            1 => self.out.push_str(&format!("{}# above\n", " ".repeat(indent))),
            _ => {}
        }
    }

    fn child(&mut self, value: &Json, indent: usize, in_list: bool) {
        let is_collection = value.as_array().is_some_and(|it| !it.is_empty()) || value.is_object();
        match (is_collection, self.throw(4)) {
            (true, 0) if in_list => {
                self.out.push(' ');
                self.children(value, indent + 2, false);
            }
            (true, 0 | 1) => {
                self.end_line();
                let least = usize::from(in_list || !value.is_array());
                let deeper = least.max(usize::from(self.throw(3)) * 2);
                self.block(value, indent + deeper);
            }
            (true, 2) => self.flow_over_lines(value, indent),
            (false, 0) if value.is_null() => self.end_line(),
            (false, 1) if value.as_str().is_some_and(|text| text.contains('\n')) => {
                self.literal(value.as_str().unwrap_or_default(), indent);
            }
            _ => {
                let gap = if self.throw(5) == 0 { "   " } else { " " };
                self.out.push_str(gap);
                self.on_one_line(value);
                self.end_line();
            }
        }
    }

    fn on_one_line(&mut self, value: &Json) {
        let quotes = [Quotes::AsNeeded, Quotes::Single, Quotes::Double][usize::from(self.throw(3))];
        match value {
            Json::String(text) => self.out.push_str(&scalar(text, false, quotes)),
            other => self.out.push_str(&emit::flow(other, quotes)),
        }
    }

    fn flow_over_lines(&mut self, value: &Json, indent: usize) {
        let (open, close) = if value.is_array() { ('[', ']') } else { ('{', '}') };
        let children: Vec<String> = match value {
            Json::Array(items) => items.iter().map(|it| emit::flow(it, Quotes::AsNeeded)).collect(),
            Json::Object(map) => map.iter().map(|it| emit::flow_entry(it, Quotes::AsNeeded)).collect(),
            _ => unreachable!("only collections are in brackets"),
        };
        let separator =
            if self.throw(2) == 0 { format!("\n{}", " ".repeat(indent + 3)) } else { " ".to_owned() };
        let comment = if separator.contains('\n') && self.throw(2) == 0 { " # item" } else { "" };
        let last = if self.throw(3) == 0 { "," } else { "" };
        let joined = children.join(&format!(",{comment}{separator}"));
        self.out.push_str(&format!(
            " {open}{separator}{joined}{last}{comment}{}{close}",
            separator.replace("   ", "  ")
        ));
        self.end_line();
    }

    fn literal(&mut self, text: &str, indent: usize) {
        let header = if text.ends_with("\n\n") { "|+" } else { "|" };
        self.out.push(' ');
        self.out.push_str(header);
        self.end_line();
        let deeper = indent + 2 + usize::from(self.throw(3));
        for line in text.lines() {
            let indent = if line.is_empty() { 0 } else { deeper };
            self.out.push_str(&format!("{}{line}\n", " ".repeat(indent)));
        }
    }

    fn end_line(&mut self) {
        let end = match self.throw(6) {
            0 => " # beside\n",
            1 => "    # set off\n",
            2 => "  \n",
            _ => "\n",
        };
        self.out.push_str(end);
    }
}
