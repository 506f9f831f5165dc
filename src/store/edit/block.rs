//! Changes of mappings and lists whose children stand on lines of their own. Never looks into brackets.

use std::ops::Range;

use serde_json::Value as Json;

use super::container::{Child, Container, is_flow};
use super::line::{body_column, end_of_line_above, end_of_value, header, is_block_scalar, quotes};
use super::splice::Splice;
use crate::store::document::{Node, Value, line_end, line_start};
use crate::store::emit::{Layout, Quotes, fits_braces, scalar};

pub(super) fn insert_entry(
    container: &Container<'_, '_>,
    index: usize,
    layout: Layout,
    (key, value): (&str, &Json),
) -> Vec<Splice> {
    let column = container.column(0);
    let key = scalar(key, false, Quotes::AsNeeded);
    let value = layout.after_key(value, column, column + key.chars().count() + 1);
    insert(container, index, layout, format!("{key}:{value}"))
}

pub(super) fn insert_item(
    container: &Container<'_, '_>,
    index: usize,
    layout: Layout,
    value: &Json,
) -> Vec<Splice> {
    let braces = wants_braces(container, value);
    let value = layout.after_dash(value, container.column(0), braces);
    insert(container, index, layout, format!("-{value}"))
}

fn insert(container: &Container<'_, '_>, index: usize, layout: Layout, child: String) -> Vec<Splice> {
    let new_line = layout.new_line(container.column(0));
    vec![match index.checked_sub(1) {
        Some(previous) => Splice::insert(container.last_line_end(previous), new_line + &child),
        None => Splice::insert(container.children[0].start, child + &new_line),
    }]
}

/// As the other mappings of the list have it.
fn wants_braces(container: &Container<'_, '_>, value: &Json) -> bool {
    let is_open = |it: &Node<'_>| matches!(it.value, Value::Mapping(_)) && !is_flow(container.text, it);
    fits_braces([value], container.column(0)) && !container.children.iter().any(|child| is_open(child.value))
}

/// The new value begins where the old one did, or behind its key or dash; what it has below goes below that line, and
/// so behind the comment there.
pub(super) fn replace(
    container: &Container<'_, '_>,
    index: usize,
    layout: Layout,
    value: &Json,
) -> Vec<Splice> {
    let (text, child) = (container.text, &container.children[index]);
    let new = written(container, index, layout, value);
    let (inline, below) = new.split_at(new.find(layout.line_break).unwrap_or(new.len()));
    let is_block = (value.is_array() || value.is_object()) && !inline.trim_start().starts_with(['[', '{']);
    let slot = slot(text, child, is_block);
    let (start, inline) = match () {
        () if is_block => (child.indicator, inline),
        () if slot.head.start > child.indicator => (slot.head.start, inline.trim_start()),
        () => (slot.head.start, inline),
    };
    let (head, inline) = beside_comment(text, start..slot.head.end, inline);
    vec![Splice { range: head, text: inline }, Splice::insert(slot.below, below), Splice::delete(slot.gone)]
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
fn written(container: &Container<'_, '_>, index: usize, layout: Layout, value: &Json) -> String {
    let (text, child) = (container.text, &container.children[index]);
    let quotes = quotes(text, child.value);
    if let Some(new) = value.as_str().filter(|new| quotes != Quotes::AsNeeded && !new.contains('\n')) {
        return format!(" {}", scalar(new, false, quotes));
    }
    let column = container.column(index);
    let step = body_column(text, child.value).map_or(layout.step, |body| body.saturating_sub(column).max(1));
    let layout = Layout { step, ..layout };
    match container.node.value {
        Value::Sequence(_) => layout.after_dash(value, column, wants_braces(container, value)),
        _ => layout.after_key(value, column, child.indicator - line_start(text, child.indicator)),
    }
}

/// Where a value stands, in three parts
struct Slot {
    /// What is replaced, on the line of the key or dash where it can be.
    head: Range<usize>,
    /// Where lines are added.
    below: usize,
    /// Lines that go, with the line break before them.
    gone: Range<usize>,
}

fn slot(text: &str, child: &Child<'_, '_>, new_is_block: bool) -> Slot {
    let old = child.value.range();
    let beside = line_end(text, child.indicator);
    if old.is_empty() {
        let is_blank = text[old.start..beside].trim().is_empty();
        let head = old.start..if is_blank { beside } else { old.start };
        return Slot { head, below: beside, gone: beside..beside };
    }
    let is_block_scalar = is_block_scalar(text, child.value);
    let is_scalar = matches!(child.value.value, Value::Scalar(_));
    let is_in_one_piece = is_scalar && !is_block_scalar || is_flow(text, child.value);
    let is_below = old.start > beside;
    if is_below && (new_is_block || !is_in_one_piece) {
        let end = end_of_value(text, child.value);
        let comment = text[old.end.min(end)..end].find('#').filter(|_| is_in_one_piece);
        let gone = match comment {
            Some(comment) => old.start..old.end + comment,
            None => end_of_line_above(text, old.start).unwrap_or(beside)..end,
        };
        return Slot { head: child.indicator..child.indicator, below: beside, gone };
    }
    if is_block_scalar {
        let head = old.start..old.start + header(&text[old.clone()]).len();
        let below = line_end(text, old.start);
        return Slot { head, below, gone: below..end_of_value(text, child.value) };
    }
    let below = line_end(text, old.end);
    Slot { head: old, below, gone: below..below }
}

pub(super) fn delete(container: &Container<'_, '_>, index: usize) -> Option<Vec<Splice>> {
    let (text, start) = (container.text, container.children[index].start);
    let end = container.last_line_end(index);
    let range = if container.begins_line(index) {
        match text[end..].find('\n') {
            Some(line_break) => line_start(text, start)..end + line_break + 1,
            None => end_of_line_above(text, start)?..end,
        }
    } else {
        // The first of those that begin behind a dash: the next one takes its place there.
        let next = container.children.get(index + 1)?.start;
        if text[end..next].contains('#') { text[..start].trim_end().len()..end } else { start..next }
    };
    Some(vec![Splice::delete(range)])
}
