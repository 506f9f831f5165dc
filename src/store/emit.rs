//! Values as YAML, the way a person writes a record. Never writes what a reader of YAML 1.1 or 1.2 could take for
//! something else, and never reads.
//!
//! Mappings and long lists in block style, short lists of scalars in brackets, the short mappings of a list in braces,
//! text of several lines below a `|`. Keys keep their order.

mod scalar;

use serde_json::{Map, Value as Json};

pub(super) use scalar::{Quotes, scalar};

/// Lines are kept to this many columns where a list or mapping may go below its key instead.
const WIDTH: usize = 80;

/// A new record as the text of a file.
pub fn record(value: &Json) -> String {
    let mut writer = Writer::new(Layout::default(), 0);
    match value {
        Json::Object(map) if !map.is_empty() => writer.mapping(map, 0),
        Json::Array(items) if !items.is_empty() => writer.sequence(items, 0),
        other => writer.out.push_str(&flow(other, Quotes::AsNeeded)),
    }
    writer.out.push('\n');
    writer.out
}

/// How a file is laid out, so that what is added to it looks like the rest
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Layout {
    /// How much deeper than its key a mapping stands.
    pub step: usize,
    /// How much deeper than their key the dashes of a list stand.
    pub dash: usize,
    /// How many spaces follow a dash.
    pub gap: usize,
    pub line_break: &'static str,
    /// Whether texts of several lines go below a `|`, and not into quotes.
    pub literals: bool,
    /// The quotes of all keys and texts: none where they can be spared, or double ones where the file is JSON.
    pub quotes: Quotes,
}

impl Default for Layout {
    fn default() -> Layout {
        Layout { step: 2, dash: 2, gap: 1, line_break: "\n", literals: true, quotes: Quotes::AsNeeded }
    }
}

impl Layout {
    /// What follows the `:` of a key that stands at `indent`; the `:` ends at `column`.
    pub fn after_key(self, value: &Json, indent: usize, column: usize) -> String {
        let mut writer = Writer::new(self, column);
        writer.after_key(value, indent);
        writer.out
    }

    /// What follows a dash that stands at `indent`, in a list whose mappings are in braces or not.
    pub fn after_dash(self, value: &Json, indent: usize, braces: bool) -> String {
        let mut writer = Writer::new(self, indent + 1);
        writer.after_dash(value, indent, braces);
        writer.out
    }

    pub fn new_line(self, indent: usize) -> String {
        format!("{}{}", self.line_break, " ".repeat(indent))
    }
}

/// A value on one line, in the style that JSON has too.
pub(super) fn flow(value: &Json, quotes: Quotes) -> String {
    let join = |parts: Vec<String>| parts.join(", ");
    match value {
        Json::Array(items) => format!("[{}]", join(items.iter().map(|item| flow(item, quotes)).collect())),
        Json::Object(map) => format!("{{{}}}", join(map.iter().map(|it| flow_entry(it, quotes)).collect())),
        Json::String(text) => scalar(text, true, quotes),
        Json::Number(number) => scalar::number(number),
        other => other.to_string(),
    }
}

pub(super) fn flow_entry((key, value): (&String, &Json), quotes: Quotes) -> String {
    format!("{}: {}", scalar(key, true, quotes), flow(value, quotes))
}

/// Whether the mappings of a list are short enough to stand in braces, all or none.
pub(super) fn fits_braces<'v>(items: impl IntoIterator<Item = &'v Json>, indent: usize) -> bool {
    let fits = |item: &Json| match item {
        Json::Object(map) => {
            map.values().all(|it| is_flat(it) || is_flat_list(it))
                && indent + 2 + width(&flow(item, Quotes::AsNeeded)) <= WIDTH
        }
        _ => true,
    };
    items.into_iter().all(fits)
}

struct Writer {
    out: String,
    layout: Layout,
    /// The column at which `out` begins.
    margin: usize,
}

impl Writer {
    fn new(layout: Layout, margin: usize) -> Writer {
        Writer { out: String::new(), layout, margin }
    }

    fn mapping(&mut self, map: &Map<String, Json>, indent: usize) {
        for (position, (key, value)) in map.iter().enumerate() {
            if position > 0 {
                self.new_line(indent);
            }
            self.out.push_str(&scalar(key, false, Quotes::AsNeeded));
            self.out.push(':');
            self.after_key(value, indent);
        }
    }

    fn sequence(&mut self, items: &[Json], indent: usize) {
        let braces = fits_braces(items, indent);
        for (position, item) in items.iter().enumerate() {
            if position > 0 {
                self.new_line(indent);
            }
            self.out.push('-');
            self.after_dash(item, indent, braces);
        }
    }

    fn after_key(&mut self, value: &Json, indent: usize) {
        match value {
            Json::Object(map) if !map.is_empty() => {
                let indent = indent + self.layout.step;
                self.new_line(indent);
                self.mapping(map, indent);
            }
            Json::Array(items) if !items.is_empty() && !self.fits_brackets(value) => {
                let indent = indent + self.layout.dash;
                self.new_line(indent);
                self.sequence(items, indent);
            }
            other => {
                self.space(1);
                self.inline(other, indent + self.layout.step);
            }
        }
    }

    fn after_dash(&mut self, value: &Json, indent: usize, braces: bool) {
        // What is below a dash stands under what is beside it.
        let below = indent + 1 + self.layout.gap;
        match value {
            Json::Object(map) if !map.is_empty() && !braces => {
                self.space(self.layout.gap);
                self.mapping(map, below);
            }
            Json::Array(items) if !items.is_empty() && !self.fits_brackets(value) => {
                self.space(self.layout.gap);
                self.sequence(items, below);
            }
            other => {
                self.space(self.layout.gap);
                self.inline(other, below);
            }
        }
    }

    /// What begins on the line of its key or dash.
    fn inline(&mut self, value: &Json, below: usize) {
        match value {
            Json::String(text) if self.layout.literals && scalar::is_literal(text) => {
                self.literal(text, below)
            }
            Json::String(text) => self.out.push_str(&scalar(text, false, Quotes::AsNeeded)),
            other => self.out.push_str(&flow(other, Quotes::AsNeeded)),
        }
    }

    fn literal(&mut self, text: &str, indent: usize) {
        self.out.push_str(scalar::header(text));
        for line in text.lines() {
            self.new_line(if line.is_empty() { 0 } else { indent });
            self.out.push_str(line);
        }
    }

    fn fits_brackets(&self, list: &Json) -> bool {
        let line = self.out.rsplit('\n').next().unwrap_or_default();
        let margin = if line.len() == self.out.len() { self.margin } else { 0 };
        is_flat_list(list) && margin + width(line) + 1 + width(&flow(list, Quotes::AsNeeded)) <= WIDTH
    }

    fn space(&mut self, columns: usize) {
        self.out.extend(std::iter::repeat_n(' ', columns));
    }

    fn new_line(&mut self, indent: usize) {
        self.out.push_str(&self.layout.new_line(indent));
    }
}

fn is_flat_list(value: &Json) -> bool {
    matches!(value, Json::Array(items) if items.iter().all(is_flat))
}

fn is_flat(value: &Json) -> bool {
    match value {
        Json::String(text) => !text.contains('\n'),
        Json::Array(items) => items.is_empty(),
        Json::Object(map) => map.is_empty(),
        _ => true,
    }
}

fn width(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests;
