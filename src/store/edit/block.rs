//! Changes of mappings and lists whose children stand on lines of their own. Never looks into brackets.

use std::ops::Range;

use serde_json::Value as Json;

use super::container::{Child, Container, is_flow};
use super::line::{
    body_column, end_of_child, end_of_line_above, end_of_value, header, is_block_scalar, quotes,
};
use super::splice::Splice;
use crate::store::document::{Node, Value, line_end, line_start};
use crate::store::emit::{Layout, Quotes, fits_braces, scalar};

pub(super) fn insert_entry(
    text: &str,
    layout: Layout,
    container: &Container<'_, '_>,
    index: usize,
    (key, value): (&str, &Json),
) -> Vec<Splice> {
    let column = container.column(text, 0);
    let key = scalar(key, false, Quotes::AsNeeded);
    let value = layout.after_key(value, column, column + key.chars().count() + 1);
    vec![insert(text, layout, container, index, format!("{key}:{value}"))]
}

pub(super) fn insert_item(
    text: &str,
    layout: Layout,
    container: &Container<'_, '_>,
    index: usize,
    value: &Json,
) -> Vec<Splice> {
    let column = container.column(text, 0);
    let value = layout.after_dash(value, column, wants_braces(text, container, value, column));
    vec![insert(text, layout, container, index, format!("-{value}"))]
}

fn insert(text: &str, layout: Layout, container: &Container<'_, '_>, index: usize, child: String) -> Splice {
    let column = container.column(text, 0);
    let new_line = layout.new_line(column);
    match index.checked_sub(1) {
        Some(previous) => {
            let at = end_of_child(text, &container.children[previous], column);
            Splice { range: at..at, text: new_line + &child }
        }
        None => {
            let at = container.children[0].start;
            Splice { range: at..at, text: child + &new_line }
        }
    }
}

/// As the other mappings of the list have it.
fn wants_braces(text: &str, container: &Container<'_, '_>, value: &Json, column: usize) -> bool {
    let is_open_mapping = |it: &Node<'_>| matches!(it.value, Value::Mapping(_)) && !is_flow(text, it);
    fits_braces([value], column) && !container.children.iter().any(|child| is_open_mapping(child.value))
}

/// The new value begins where the old one did, or behind its key or dash; what it has below goes below that line, and
/// so behind the comment there.
pub(super) fn replace(
    text: &str,
    layout: Layout,
    container: &Container<'_, '_>,
    index: usize,
    value: &Json,
) -> Vec<Splice> {
    let child = &container.children[index];
    let new = written(text, layout, container, index, value);
    let (inline, below) = new.split_at(new.find(layout.line_break).unwrap_or(new.len()));
    let is_block = (value.is_array() || value.is_object()) && !inline.trim_start().starts_with(['[', '{']);
    let Slot { mut head, below: below_at, gone } = slot(text, child, is_block);
    if is_block {
        head.start = child.indicator;
    }
    let inline = if head.start > child.indicator { inline.trim_start() } else { inline };
    let (head, inline) = beside_comment(text, head, inline);
    let parts = [(head, inline), (below_at..below_at, below.to_owned()), (gone, String::new())];
    parts.into_iter().map(|(range, text)| Splice { range, text }).collect()
}

/// A comment that was set off from the value keeps its column.
fn beside_comment(text: &str, head: Range<usize>, inline: &str) -> (Range<usize>, String) {
    let rest = &text[head.end..line_end(text, head.end)];
    let gap = rest.len() - rest.trim_start().len();
    let old = &text[head.clone()];
    if gap < 2 || !rest[gap..].starts_with('#') || old.contains('\n') {
        return (head, inline.to_owned());
    }
    let width = old.chars().count() + gap;
    let gap_now = width.saturating_sub(inline.chars().count()).max(1);
    (head.start..head.end + gap, format!("{inline}{}", " ".repeat(gap_now)))
}

/// What follows the key or dash, in the quotes and with the indentation that the old value had.
fn written(text: &str, layout: Layout, container: &Container<'_, '_>, index: usize, value: &Json) -> String {
    let child = &container.children[index];
    let column = container.column(text, index);
    match (value, quotes(text, child.value)) {
        (Json::String(text), quotes @ (Quotes::Single | Quotes::Double)) if !text.contains('\n') => {
            return format!(" {}", scalar(text, false, quotes));
        }
        _ => {}
    }
    let step = body_column(text, child.value).map_or(layout.step, |body| body.saturating_sub(column).max(1));
    let layout = Layout { step, ..layout };
    match container.node.value {
        Value::Mapping(_) => {
            layout.after_key(value, column, child.indicator - line_start(text, child.indicator))
        }
        _ => layout.after_dash(value, column, wants_braces(text, container, value, column)),
    }
}

/// Where a value stands, in three parts
struct Slot {
    /// What is replaced on the line of the key or dash.
    head: Range<usize>,
    /// Where lines are added.
    below: usize,
    /// Lines that go, with the line break before them.
    gone: Range<usize>,
}

fn slot(text: &str, child: &Child<'_, '_>, new_is_block: bool) -> Slot {
    let old = child.value.range();
    let indicator_end = line_end(text, child.indicator);
    let is_below = old.start > indicator_end;
    if old.is_empty() {
        let is_blank = text[old.start..indicator_end].trim().is_empty();
        let head = old.start..if is_blank { indicator_end } else { old.start };
        return Slot { head, below: indicator_end, gone: indicator_end..indicator_end };
    }
    let is_block_scalar = is_block_scalar(text, child.value);
    let is_scalar = matches!(child.value.value, Value::Scalar(_));
    let is_in_one_piece = is_scalar && !is_block_scalar || is_flow(text, child.value);
    if is_below && (new_is_block || !is_in_one_piece) {
        let above = end_of_line_above(text, old.start).unwrap_or(indicator_end);
        let end = end_of_value(text, child.value);
        let comment = text[old.end.min(end)..end].find('#').filter(|_| is_in_one_piece);
        let gone = comment.map_or(above..end, |comment| old.start..old.end + comment);
        return Slot { head: child.indicator..child.indicator, below: indicator_end, gone };
    }
    if is_block_scalar {
        let head = old.start..old.start + header(&text[old.clone()]).len();
        let below = line_end(text, old.start);
        return Slot { head, below, gone: below..end_of_value(text, child.value) };
    }
    let below = line_end(text, old.end);
    Slot { head: old, below, gone: below..below }
}

pub(super) fn delete(text: &str, container: &Container<'_, '_>, index: usize) -> Option<Vec<Splice>> {
    let child = &container.children[index];
    let end = end_of_child(text, child, container.column(text, index));
    let range = if child.begins_line(text) {
        let start = line_start(text, child.start);
        match text[end..].find('\n') {
            Some(line_break) => start..end + line_break + 1,
            None => end_of_line_above(text, start)?..end,
        }
    } else {
        // The first of those that begin behind a dash: the next one takes its place there.
        let next = container.children.get(index + 1)?.start;
        if text[end..next].contains('#') {
            text[..child.start].trim_end().len()..end
        } else {
            child.start..next
        }
    };
    Some(vec![Splice { range, text: String::new() }])
}
