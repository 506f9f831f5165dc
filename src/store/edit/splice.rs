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
pub(super) fn splices(
    text: &str,
    root: &Node<'_>,
    layout: Layout,
    change: &Change,
    order: &[&str],
) -> Option<Vec<Splice>> {
    match change {
        Change::Replace { at, value } => {
            let (container, index) = Container::around(text, root, at)?;
            if container.in_flow {
                return Some(flow::replace(text, layout.quotes, &container, index, value));
            }
            Some(block::replace(text, layout, &container, index, value))
        }
        Change::InsertEntry { into, key, value } => {
            let container = Container::at(text, root, into)?;
            let index = position(&container, key, if into.is_root() { order } else { &[] });
            if container.in_flow {
                return Some(flow::insert(
                    text,
                    &container,
                    index,
                    emit::flow_entry((key, value), layout.quotes),
                ));
            }
            Some(block::insert_entry(text, layout, &container, index, (key, value)))
        }
        Change::InsertItem { into, index, value } => {
            let container = Container::at(text, root, into)?;
            if container.in_flow {
                return Some(flow::insert(text, &container, *index, emit::flow(value, layout.quotes)));
            }
            Some(block::insert_item(text, layout, &container, *index, value))
        }
        Change::Delete { at } => {
            let (container, index) = Container::around(text, root, at)?;
            let delete = if container.in_flow { flow::delete } else { block::delete };
            delete(text, &container, index)
        }
    }
}

/// Behind the nearest of the keys that come before it in the order; at the end where the order does not know it.
fn position(container: &Container<'_, '_>, key: &str, order: &[&str]) -> usize {
    let Some(rank) = order.iter().position(|it| *it == key) else { return container.children.len() };
    let keys = container.keys();
    let mut before = order[..rank].iter().rev();
    let nearest = before.find_map(|it| keys.iter().position(|key| key == it));
    nearest.map_or(0, |nearest| nearest + 1)
}
