//! Which small changes an edit comes down to, so that what stays keeps its place and its comments. Looks at trees only.

use serde_json::{Map, Value as Json};
use similar::{Algorithm, capture_diff_slices};

use super::{Edit, EditError};
use crate::model::pointer::{Pointer, Step};
use crate::store::document::{Key, Node, Value, to_json};

/// One change of a tree, at a place that is there
#[derive(Debug)]
pub(super) enum Change {
    Replace {
        at: Pointer,
        value: Json,
    },
    InsertEntry {
        into: Pointer,
        key: String,
        value: Json,
    },
    InsertItem {
        into: Pointer,
        index: usize,
        value: Json,
    },
    /// Never the only child of its parent.
    Delete {
        at: Pointer,
    },
}

impl Change {
    /// Where the new value stands afterwards, or the deleted one stood.
    pub fn target(&self) -> Pointer {
        match self {
            Change::Replace { at, .. } | Change::Delete { at } => at.clone(),
            Change::InsertEntry { into, key, .. } => into.clone().key(key.clone()),
            Change::InsertItem { into, index, .. } => into.clone().index(*index),
        }
    }
}

/// In the order in which they are made: each leaves the places of the later ones where they are.
pub(super) fn changes(root: &Node<'_>, edit: &Edit) -> Result<Vec<Change>, EditError> {
    match edit {
        Edit::Set { at, value } => set(root, at, value),
        Edit::Append { at, value } => append(root, at, value),
        Edit::Remove { at } => remove(root, at),
    }
}

fn set(root: &Node<'_>, at: &Pointer, value: &Json) -> Result<Vec<Change>, EditError> {
    let mut node = root;
    for (depth, step) in at.steps().iter().enumerate() {
        match node.step(step) {
            Some(next) => node = next,
            None => return make(node, at, depth, value).map(|change| vec![change]),
        }
    }
    if at.is_root() && !(value.is_object() && matches!(root.value, Value::Mapping(_))) {
        return Err(mismatch(at, root, "a mapping"));
    }
    let mut changes = Vec::new();
    difference(at, node, value, &mut changes);
    Ok(changes)
}

/// Makes what is missing below `node`, the deepest value on the way that is there.
fn make(node: &Node<'_>, at: &Pointer, depth: usize, value: &Json) -> Result<Change, EditError> {
    let missing = || EditError::Missing { at: at.to_dotted() };
    let mut way = at.clone();
    let mut value = value.clone();
    for _ in depth + 1..at.steps().len() {
        match way.pop() {
            Some(Step::Key(key)) => value = mapping(&key, value),
            _ => return Err(missing()),
        }
    }
    let step = way.pop().ok_or_else(missing)?;
    match (&node.value, &step) {
        (Value::Mapping(entries), _) if !entries.is_empty() || way.is_root() => {
            Ok(Change::InsertEntry { into: way, key: step.to_string(), value })
        }
        (Value::Mapping(_), _) => Ok(Change::Replace { at: way, value: mapping(&step.to_string(), value) }),
        (Value::Scalar(it), Step::Key(key)) if it.is_null() && !way.is_root() => {
            Ok(Change::Replace { at: way, value: mapping(key, value) })
        }
        (Value::Scalar(it), _) if !it.is_null() => Err(mismatch(&way, node, "a mapping")),
        _ => Err(missing()),
    }
}

fn append(root: &Node<'_>, at: &Pointer, value: &Json) -> Result<Vec<Change>, EditError> {
    let list = Json::Array(vec![value.clone()]);
    let Some(node) = root.at(at) else { return set(root, at, &list) };
    let change = match &node.value {
        Value::Sequence(items) if !items.is_empty() => {
            Change::InsertItem { into: at.clone(), index: items.len(), value: value.clone() }
        }
        Value::Sequence(_) if !at.is_root() => Change::Replace { at: at.clone(), value: list },
        Value::Scalar(scalar) if scalar.is_null() && !at.is_root() => {
            Change::Replace { at: at.clone(), value: list }
        }
        _ => return Err(mismatch(at, node, "a list")),
    };
    Ok(vec![change])
}

fn remove(root: &Node<'_>, at: &Pointer) -> Result<Vec<Change>, EditError> {
    if root.at(at).is_none() {
        return Err(EditError::Missing { at: at.to_dotted() });
    }
    let mut target = at.clone();
    while !target.is_root() {
        let mut parent = target.clone();
        parent.pop();
        if root.at(&parent).map_or(0, children) > 1 {
            return Ok(vec![Change::Delete { at: target }]);
        }
        target = parent;
    }
    Err(EditError::Last { at: at.to_dotted() })
}

fn difference(at: &Pointer, node: &Node<'_>, value: &Json, changes: &mut Vec<Change>) {
    match (&node.value, value) {
        _ if to_json(node) == *value => {}
        (Value::Mapping(old), Json::Object(new))
            if at.is_root() || old.iter().any(|(key, _)| new.contains_key(&*key.text)) =>
        {
            difference_of_entries(at, old, new, changes);
        }
        (Value::Sequence(old), Json::Array(new)) if !old.is_empty() && !new.is_empty() => {
            difference_of_items(at, old, new, changes);
        }
        _ => changes.push(Change::Replace { at: at.clone(), value: value.clone() }),
    }
}

/// Deletes last, so that the mapping is never left empty.
fn difference_of_entries(
    at: &Pointer,
    old: &[(Key<'_>, Node<'_>)],
    new: &Map<String, Json>,
    changes: &mut Vec<Change>,
) {
    for (key, value) in new {
        match old.iter().find(|(it, _)| it.text == *key) {
            Some((_, node)) => difference(&at.clone().key(key.clone()), node, value, changes),
            None => {
                changes.push(Change::InsertEntry {
                    into: at.clone(),
                    key: key.clone(),
                    value: value.clone(),
                });
            }
        }
    }
    let gone = old.iter().filter(|(key, _)| !new.contains_key(&*key.text));
    changes.extend(gone.map(|(key, _)| Change::Delete { at: at.clone().key(key.text.to_string()) }));
}

/// From the end to the start, so that positions hold.
fn difference_of_items(at: &Pointer, old: &[Node<'_>], new: &[Json], changes: &mut Vec<Change>) {
    let old_names: Vec<String> = old.iter().map(|node| name(&to_json(node))).collect();
    let new_names: Vec<String> = new.iter().map(name).collect();
    for operation in capture_diff_slices(Algorithm::Myers, &old_names, &new_names).iter().rev() {
        let (from, to) = (operation.old_range(), operation.new_range());
        let common = from.len().min(to.len());
        for value in new[to.start + common..to.end].iter().rev() {
            let index = from.start + common;
            changes.push(Change::InsertItem { into: at.clone(), index, value: value.clone() });
        }
        let surplus = (from.start + common..from.end).rev();
        changes.extend(surplus.map(|index| Change::Delete { at: at.clone().index(index) }));
        for offset in (0..common).rev() {
            let index = from.start + offset;
            difference(&at.clone().index(index), &old[index], &new[to.start + offset], changes);
        }
    }
}

/// By what an item is known again: `a` is the same item as `{id: a, via: data}`.
fn name(item: &Json) -> String {
    item.get("id").unwrap_or(item).to_string()
}

fn mapping(key: &str, value: Json) -> Json {
    Json::Object(Map::from_iter([(key.to_owned(), value)]))
}

fn children(node: &Node<'_>) -> usize {
    match &node.value {
        Value::Scalar(_) => 0,
        Value::Sequence(items) => items.len(),
        Value::Mapping(entries) => entries.len(),
    }
}

fn mismatch(at: &Pointer, node: &Node<'_>, wanted: &'static str) -> EditError {
    let at = if at.is_root() { "the record".to_owned() } else { at.to_dotted() };
    EditError::Mismatch { at, found: node.value.noun(), wanted }
}
