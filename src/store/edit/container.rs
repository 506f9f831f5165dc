//! Where the children of a mapping or list begin in the text, indicators included. Never changes anything.

use std::ops::Range;

use super::line::{end_of_value, next_line};
use crate::model::pointer::{Pointer, Step};
use crate::store::document::{Key, Node, Value, colon, line_end, line_start, skip};

/// A mapping or list and its children
pub(super) struct Container<'n, 't> {
    pub text: &'t str,
    pub node: &'n Node<'t>,
    /// Whether it is in brackets or braces, or inside of what is.
    pub in_flow: bool,
    pub children: Vec<Child<'n, 't>>,
}

/// An entry or an item
pub(super) struct Child<'n, 't> {
    /// Where its key or dash begins; in brackets, the item itself.
    pub start: usize,
    /// Behind its `:` or dash; behind the key that has no `:`; in brackets, where the item begins.
    pub indicator: usize,
    pub value: &'n Node<'t>,
}

impl<'n, 't> Container<'n, 't> {
    pub fn at(text: &'t str, root: &'n Node<'t>, pointer: &Pointer) -> Option<Container<'n, 't>> {
        let mut node = root;
        let mut in_flow = is_flow(text, node);
        for step in pointer.steps() {
            node = node.step(step)?;
            in_flow |= is_flow(text, node);
        }
        let children = match &node.value {
            Value::Scalar(_) => return None,
            Value::Mapping(entries) => entries.iter().map(|(key, value)| entry(text, key, value)).collect(),
            Value::Sequence(items) if in_flow => items.iter().map(flow_item).collect(),
            Value::Sequence(items) => block_items(text, node.range().start, items),
        };
        Some(Container { text, node, in_flow, children })
    }

    /// The parent of the place, and which of its children the place is.
    pub fn around(text: &'t str, root: &'n Node<'t>, at: &Pointer) -> Option<(Container<'n, 't>, usize)> {
        let mut way = at.clone();
        let step = way.pop()?;
        let container = Container::at(text, root, &way)?;
        let index = match (&container.node.value, &step) {
            (Value::Sequence(_), Step::Index(index)) => *index,
            (_, step) => container.position(&step.to_string())?,
        };
        (index < container.children.len()).then_some((container, index))
    }

    /// Of a key.
    pub fn position(&self, key: &str) -> Option<usize> {
        match &self.node.value {
            Value::Mapping(entries) => entries.iter().position(|(it, _)| it.text == key),
            _ => None,
        }
    }

    /// How far from the start of its line a child begins.
    pub fn column(&self, child: usize) -> usize {
        let start = self.children[child].start;
        start - line_start(self.text, start)
    }

    /// Whether nothing stands before a child on its line.
    pub fn begins_line(&self, child: usize) -> bool {
        let start = self.children[child].start;
        self.text[line_start(self.text, start)..start].trim().is_empty()
    }

    /// Whether at most a comment stands on the line from here on.
    pub fn ends_line(&self, at: usize) -> bool {
        let rest = self.text[at..line_end(self.text, at)].trim_start();
        rest.is_empty() || rest.starts_with('#')
    }

    /// The end of the last line of a child, with the comments that stand deeper below it.
    pub fn last_line_end(&self, child: usize) -> usize {
        let column = self.column(child);
        let Child { indicator, value, .. } = self.children[child];
        let mut end = line_end(self.text, end_of_value(self.text, value).max(indicator));
        let mut at = end;
        while let Some(line) = next_line(self.text, at) {
            let content = self.text[line.clone()].trim_start();
            if content.starts_with('#') && line.len() - content.len() > column {
                end = line.end;
            } else if !content.is_empty() {
                break;
            }
            at = line.end;
        }
        end
    }
}

impl Child<'_, '_> {
    pub fn end(&self) -> usize {
        self.value.range().end.max(self.indicator)
    }
}

fn entry<'n, 't>(text: &str, key: &Key<'_>, value: &'n Node<'t>) -> Child<'n, 't> {
    let Range { start, end } = key.range();
    Child { start, indicator: colon(text, end).map_or(end, |colon| colon + 1), value }
}

fn flow_item<'n, 't>(value: &'n Node<'t>) -> Child<'n, 't> {
    let start = value.range().start;
    Child { start, indicator: start, value }
}

fn block_items<'n, 't>(text: &str, first: usize, items: &'n [Node<'t>]) -> Vec<Child<'n, 't>> {
    let mut dash = first;
    let child = |value: &'n Node<'t>| {
        let child = Child { start: dash, indicator: dash + 1, value };
        dash = skip(text, child.end(), b"");
        child
    };
    items.iter().map(child).collect()
}

pub(super) fn is_flow(text: &str, node: &Node<'_>) -> bool {
    !matches!(node.value, Value::Scalar(_)) && text[node.range().start..].starts_with(['[', '{'])
}
