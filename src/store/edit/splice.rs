//! A change of the tree as changes of the text. Decides between lines and brackets; never reads the result.

use std::ops::Range;

use super::change::Change;
use super::container::Container;
use super::{block, flow};
use crate::store::document::Node;
use crate::store::emit::{self, Layout};

/// A piece of the text and what takes its place
#[derive(Debug)]
pub(super) struct Splice {
    pub range: Range<usize>,
    pub text: String,
}

impl Splice {
    pub fn insert(at: usize, text: impl Into<String>) -> Splice {
        Splice { range: at..at, text: text.into() }
    }

    pub fn delete(range: Range<usize>) -> Splice {
        Splice { range, text: String::new() }
    }
}

/// The text with all pieces replaced; those that begin at the same place stay in their order.
pub(super) fn apply(text: &str, mut splices: Vec<Splice>) -> String {
    splices.sort_by_key(|splice| splice.range.start);
    let mut out = text.to_owned();
    for Splice { range, text } in splices.into_iter().rev() {
        out.replace_range(range, &text);
    }
    out
}

/// Nothing where the change has no place in the text.
pub(super) fn splices<'t>(
    text: &'t str,
    root: &Node<'t>,
    layout: Layout,
    change: &Change,
    order: &[&str],
) -> Option<Vec<Splice>> {
    match change {
        Change::Replace { at, value } => {
            let (container, index) = Container::around(text, root, at)?;
            if container.in_flow {
                return Some(flow::replace(&container, index, layout.quotes, value));
            }
            Some(block::replace(&container, index, layout, value))
        }
        Change::InsertEntry { into, key, value } => {
            let container = Container::at(text, root, into)?;
            let index = place(&container, key, if into.is_root() { order } else { &[] });
            if container.in_flow {
                return Some(flow::insert(&container, index, emit::flow_entry((key, value), layout.quotes)));
            }
            Some(block::insert_entry(&container, index, layout, (key, value)))
        }
        Change::InsertItem { into, index, value } => {
            let container = Container::at(text, root, into)?;
            if container.in_flow {
                return Some(flow::insert(&container, *index, emit::flow(value, layout.quotes)));
            }
            Some(block::insert_item(&container, *index, layout, value))
        }
        Change::Delete { at } => {
            let (container, index) = Container::around(text, root, at)?;
            if container.in_flow { flow::delete(&container, index) } else { block::delete(&container, index) }
        }
    }
}

/// Behind the nearest of the keys that come before it in the order; at the end where the order does not know it.
fn place(container: &Container<'_, '_>, key: &str, order: &[&str]) -> usize {
    let Some(rank) = order.iter().position(|it| *it == key) else { return container.children.len() };
    let nearest = order[..rank].iter().rev().find_map(|before| container.position(before));
    nearest.map_or(0, |nearest| nearest + 1)
}
