//! Which lines belong to a value, its comments included. Never changes anything.

use std::ops::Range;

use super::container::Child;
use crate::store::document::{Node, Value, line_end, line_start};
use crate::store::emit::Quotes;

/// The end of the last line of an entry or item that stands at `column`, with the comments that stand deeper below it.
pub(super) fn end_of_child(text: &str, child: &Child<'_, '_>, column: usize) -> usize {
    let mut end = line_end(text, end_of_value(text, child.value).max(child.indicator));
    let mut at = end;
    while let Some(line) = next_line(text, at) {
        let content = text[line.clone()].trim_start();
        if content.starts_with('#') && line.len() - content.len() > column {
            end = line.end;
        } else if !content.is_empty() {
            break;
        }
        at = line.end;
    }
    end
}

/// The end of the line on which a value ends; empty lines at the end of a text that keeps them (`|+`) are its own.
pub(super) fn end_of_value(text: &str, value: &Node<'_>) -> usize {
    let last = last_scalar(value);
    let mut end = line_end(text, value.range().end);
    if is_block_scalar(text, last) && header(&text[last.range()]).contains('+') {
        while let Some(line) = next_line(text, end).filter(|line| text[line.clone()].trim().is_empty()) {
            end = line.end;
        }
    }
    end
}

/// Where the line above the one that holds this byte ends, before its line break.
pub(super) fn end_of_line_above(text: &str, byte: usize) -> Option<usize> {
    let above = text[..line_start(text, byte)].strip_suffix('\n')?;
    Some(above.strip_suffix('\r').unwrap_or(above).len())
}

pub(super) fn is_block_scalar(text: &str, value: &Node<'_>) -> bool {
    matches!(&value.value, Value::Scalar(scalar) if !scalar.plain)
        && text[value.range().start..].starts_with(['|', '>'])
}

/// The `|`, `>-` and the like that a block scalar begins with.
pub(super) fn header(scalar: &str) -> &str {
    scalar.split(char::is_whitespace).next().unwrap_or_default()
}

/// How deep the text of a block scalar stands.
pub(super) fn body_column(text: &str, value: &Node<'_>) -> Option<usize> {
    let lines = text[value.range()].lines().skip(1);
    let mut columns =
        lines.filter(|line| !line.trim().is_empty()).map(|line| line.len() - line.trim_start().len());
    columns.next().filter(|_| is_block_scalar(text, value))
}

/// The quotes that a scalar is in.
pub(super) fn quotes(text: &str, value: &Node<'_>) -> Quotes {
    let is_quoted = matches!(&value.value, Value::Scalar(scalar) if !scalar.plain);
    match text[value.range()].chars().next().filter(|_| is_quoted) {
        Some('\'') => Quotes::Single,
        Some('"') => Quotes::Double,
        _ => Quotes::AsNeeded,
    }
}

fn last_scalar<'n, 't>(value: &'n Node<'t>) -> &'n Node<'t> {
    let mut node = value;
    loop {
        let last = match &node.value {
            Value::Scalar(_) => None,
            Value::Sequence(items) => items.last(),
            Value::Mapping(entries) => entries.last().map(|(_, value)| value),
        };
        match last {
            Some(last) => node = last,
            None => return node,
        }
    }
}

fn next_line(text: &str, end: usize) -> Option<Range<usize>> {
    let start = end + text[end..].find('\n')? + 1;
    (start < text.len()).then(|| start..line_end(text, start))
}
