//! Changes inside of brackets and braces, on one line or on several. Never looks at indentation.

use serde_json::Value as Json;

use super::container::Container;
use super::line::{end_of_line_above, quotes};
use super::splice::Splice;
use crate::store::document::{line_end, skip};
use crate::store::emit::{self, Quotes};

pub(super) fn replace(
    container: &Container<'_, '_>,
    index: usize,
    usual: Quotes,
    value: &Json,
) -> Vec<Splice> {
    let (text, child) = (container.text, &container.children[index]);
    let range = child.value.range();
    let new = match quotes(text, child.value) {
        quotes if value.is_string() && quotes != Quotes::AsNeeded => emit::flow(value, quotes),
        _ => emit::flow(value, usual),
    };
    let lead = match text[..child.indicator].ends_with(':') {
        _ if !range.is_empty() => "",
        true => " ",
        false => ": ",
    };
    vec![Splice { range, text: format!("{lead}{new}") }]
}

/// Behind the last of the children, or before another one; with a line of its own where the others have one.
pub(super) fn insert(container: &Container<'_, '_>, index: usize, new: String) -> Vec<Splice> {
    let text = container.text;
    let Some(last) = container.children.last() else {
        let brackets = container.node.range();
        let inside = brackets.start + 1..brackets.end - 1;
        let end = if text[inside.clone()].trim().is_empty() { inside.end } else { inside.start };
        return vec![Splice { range: inside.start..end, text: new }];
    };
    if let Some(next) = container.children.get(index) {
        return vec![Splice::insert(next.start, format!("{new},{}", gap(text, next.start)))];
    }
    let gap = gap(text, last.start);
    let has_line = gap.contains('\n');
    if let Some(behind) = behind_comma(text, last.end()) {
        let at = if has_line && container.ends_line(behind) { line_end(text, behind) } else { behind };
        vec![Splice::insert(at, format!("{gap}{new},"))]
    } else if has_line && container.ends_line(last.end()) {
        let below = line_end(text, last.end());
        vec![Splice::insert(last.end(), ","), Splice::insert(below, format!("{gap}{new}"))]
    } else {
        vec![Splice::insert(last.end(), format!(",{gap}{new}"))]
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
pub(super) fn delete(container: &Container<'_, '_>, index: usize) -> Option<Vec<Splice>> {
    let (text, child) = (container.text, &container.children[index]);
    let comma = behind_comma(text, child.end());
    let behind = comma.unwrap_or(child.end());
    let previous = index.checked_sub(1).map(|previous| container.children[previous].end());
    let comma_before = previous.and_then(|end| behind_comma(text, end));
    if container.begins_line(index) && container.ends_line(behind) {
        let line = Splice::delete(end_of_line_above(text, child.start)?..line_end(text, behind));
        let separator = comma_before.filter(|_| comma.is_none()).map(|it| Splice::delete(it - 1..it));
        return Some(separator.into_iter().chain([line]).collect());
    }
    let next = container.children.get(index + 1).map(|next| next.start);
    let range = match (next, previous) {
        (Some(next), _) if !text[behind..next].contains('\n') => child.start..next,
        (Some(_), _) => comma_before.unwrap_or(child.start)..behind,
        (None, previous) => previous?..child.end(),
    };
    Some(vec![Splice::delete(range)])
}

fn behind_comma(text: &str, end: usize) -> Option<usize> {
    let comma = skip(text, end, b"");
    text[comma..].starts_with(',').then_some(comma + 1)
}
