//! Changes inside of brackets and braces, on one line or on several. Never looks at indentation.

use std::ops::Range;

use serde_json::Value as Json;

use super::container::{Container, ends_line};
use super::line::{end_of_line_above, quotes};
use super::splice::Splice;
use crate::store::document::{line_end, skip};
use crate::store::emit::{self, Quotes};

pub(super) fn replace(
    text: &str,
    usual: Quotes,
    container: &Container<'_, '_>,
    index: usize,
    value: &Json,
) -> Vec<Splice> {
    let child = &container.children[index];
    let old = child.value.range();
    let new = match quotes(text, child.value) {
        quotes if value.is_string() && quotes != Quotes::AsNeeded => emit::flow(value, quotes),
        _ => emit::flow(value, usual),
    };
    let lead = match () {
        () if !old.is_empty() => "",
        () if text[..child.indicator].ends_with(':') => " ",
        () => ": ",
    };
    vec![Splice { range: old, text: format!("{lead}{new}") }]
}

/// Behind the last of the children, or before another one; with a line of its own where the others have one.
pub(super) fn insert(text: &str, container: &Container<'_, '_>, index: usize, new: String) -> Vec<Splice> {
    let splice = |at: usize, text: String| Splice { range: at..at, text };
    let Some(last) = container.children.last() else {
        let brackets = container.node.range();
        let inside = brackets.start + 1..brackets.end - 1;
        let end = if text[inside.clone()].trim().is_empty() { inside.end } else { inside.start };
        return vec![Splice { range: inside.start..end, text: new }];
    };
    if let Some(next) = container.children.get(index) {
        return vec![splice(next.start, format!("{new},{}", gap(text, next.start)))];
    }
    let gap = gap(text, last.start);
    let has_line = gap.contains('\n');
    if let Some(behind) = behind_comma(text, last.end()) {
        let at = if has_line && ends_line(text, behind) { line_end(text, behind) } else { behind };
        vec![splice(at, format!("{gap}{new},"))]
    } else if has_line && ends_line(text, last.end()) {
        vec![splice(last.end(), ",".to_owned()), splice(line_end(text, last.end()), format!("{gap}{new}"))]
    } else {
        vec![splice(last.end(), format!(",{gap}{new}"))]
    }
}

/// What stands between a child and the one before it, the comma apart.
fn gap(text: &str, child: usize) -> &str {
    match end_of_line_above(text, child) {
        Some(above) if text[above..child].trim().is_empty() => &text[above..child],
        _ => " ",
    }
}

/// With its line where it has one, and with the comma before it where nothing is left to separate.
pub(super) fn delete(text: &str, container: &Container<'_, '_>, index: usize) -> Option<Vec<Splice>> {
    let cut = |range: Range<usize>| Splice { range, text: String::new() };
    let child = &container.children[index];
    let comma = behind_comma(text, child.end());
    let behind = comma.unwrap_or(child.end());
    let previous = index.checked_sub(1).map(|previous| container.children[previous].end());
    let next = container.children.get(index + 1);
    if child.begins_line(text) && ends_line(text, behind) {
        let above = end_of_line_above(text, child.start)?;
        let separator = previous.filter(|_| comma.is_none()).and_then(|end| behind_comma(text, end));
        let separator = separator.map(|behind| cut(behind - 1..behind));
        return Some(separator.into_iter().chain([cut(above..line_end(text, behind))]).collect());
    }
    let range = match (next, previous) {
        (Some(next), _) if !text[behind..next.start].contains('\n') => child.start..next.start,
        (Some(_), previous) => {
            previous.and_then(|end| behind_comma(text, end)).unwrap_or(child.start)..behind
        }
        (None, Some(previous)) => previous..child.end(),
        (None, None) => return None,
    };
    Some(vec![cut(range)])
}

fn behind_comma(text: &str, end: usize) -> Option<usize> {
    let comma = skip(text, end, b"");
    text[comma..].starts_with(',').then_some(comma + 1)
}
