//! Where the children of a mapping or list begin in the text, indicators included. Never changes anything.

use std::ops::Range;

use crate::model::pointer::{Pointer, Step};
use crate::store::document::{Key, Node, Value, colon, line_end, line_start, skip};

/// A mapping or list and its children
pub(super) struct Container<'n, 't> {
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
    pub fn at(text: &str, root: &'n Node<'t>, pointer: &Pointer) -> Option<Container<'n, 't>> {
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
        Some(Container { node, in_flow, children })
    }

    /// The parent of the place, and which of its children the place is.
    pub fn around(text: &str, root: &'n Node<'t>, at: &Pointer) -> Option<(Container<'n, 't>, usize)> {
        let mut way = at.clone();
        let step = way.pop()?;
        let container = Container::at(text, root, &way)?;
        let index = match (&container.node.value, &step) {
            (Value::Sequence(_), Step::Index(index)) => *index,
            (Value::Mapping(entries), step) => {
                let key = step.to_string();
                entries.iter().position(|(it, _)| it.text == key)?
            }
            _ => return None,
        };
        (index < container.children.len()).then_some((container, index))
    }

    /// Those of a mapping.
    pub fn keys(&self) -> Vec<&str> {
        match &self.node.value {
            Value::Mapping(entries) => entries.iter().map(|(key, _)| &*key.text).collect(),
            _ => Vec::new(),
        }
    }

    /// How far from the start of the line a child begins.
    pub fn column(&self, text: &str, child: usize) -> usize {
        self.children.get(child).map_or(0, |child| child.start - line_start(text, child.start))
    }
}

impl Child<'_, '_> {
    pub fn end(&self) -> usize {
        self.value.range().end.max(self.indicator)
    }

    /// Whether nothing stands before it on its line.
    pub fn begins_line(&self, text: &str) -> bool {
        text[line_start(text, self.start)..self.start].trim().is_empty()
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

/// Whether what follows on the line is at most a comment.
pub(super) fn ends_line(text: &str, at: usize) -> bool {
    let rest = text[at..line_end(text, at)].trim_start();
    rest.is_empty() || rest.starts_with('#')
}
