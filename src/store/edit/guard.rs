//! Whether an edit did what was meant and nothing else. Never trusts how the edit was made: it compares what was read
//! before with what is read after.

use serde_json::Value as Json;

use super::change::Change;
use crate::model::pointer::{Pointer, Step};
use crate::store::document::{Document, Node, Reading, Value, to_json};

pub(super) fn holds(before: &Reading<'_>, after: &Reading<'_>, document: usize, change: &Change) -> bool {
    let same = |(number, (old, new)): (usize, (&Document<'_>, &Document<'_>))| {
        number == document || old.sound == new.sound && exact(&old.root) == exact(&new.root)
    };
    before.documents.len() == after.documents.len()
        && before.faults.len() == after.faults.len()
        && before.documents.iter().zip(&after.documents).enumerate().all(same)
        && holds_in(&before.documents[document], &after.documents[document], change)
}

/// Old and new tree are the same but for the place of the change, and there the value is the one that was meant.
fn holds_in(before: &Document<'_>, after: &Document<'_>, change: &Change) -> bool {
    let (Some(meant), Some(made)) = (meant(exact(&before.root), change), made(exact(&after.root), change))
    else {
        return false;
    };
    let value = match change {
        Change::Replace { value, .. }
        | Change::InsertEntry { value, .. }
        | Change::InsertItem { value, .. } => {
            after.root.at(&change.target()).map(to_json).as_ref() == Some(value)
        }
        Change::Delete { .. } => true,
    };
    after.sound && meant == made && value
}

/// Every scalar as it was written, so that `1.10` and `1.1` differ. There is no null in it: that marks the change.
fn exact(node: &Node<'_>) -> Json {
    match &node.value {
        Value::Scalar(scalar) if scalar.plain => format!("plain {}", scalar.text).into(),
        Value::Scalar(scalar) => format!("quoted {}", scalar.text).into(),
        Value::Sequence(items) => items.iter().map(exact).collect(),
        Value::Mapping(entries) => {
            Json::Object(entries.iter().map(|(key, value)| (key.text.to_string(), exact(value))).collect())
        }
    }
}

fn meant(mut tree: Json, change: &Change) -> Option<Json> {
    match change {
        Change::Replace { at, .. } => *at_mut(&mut tree, at)? = Json::Null,
        Change::InsertEntry { into, key, .. } => {
            at_mut(&mut tree, into)?.as_object_mut()?.insert(key.clone(), Json::Null);
        }
        Change::InsertItem { into, index, .. } => {
            at_mut(&mut tree, into)?.as_array_mut()?.insert(*index, Json::Null);
        }
        Change::Delete { at } => {
            let mut parent = at.clone();
            let step = parent.pop()?;
            match (at_mut(&mut tree, &parent)?, step) {
                (Json::Array(items), Step::Index(index)) => drop(items.remove(index)),
                (Json::Object(map), step) => drop(map.shift_remove(&step.to_string())?),
                _ => return None,
            }
        }
    }
    Some(tree)
}

fn made(mut tree: Json, change: &Change) -> Option<Json> {
    if !matches!(change, Change::Delete { .. }) {
        *at_mut(&mut tree, &change.target())? = Json::Null;
    }
    Some(tree)
}

fn at_mut<'j>(tree: &'j mut Json, pointer: &Pointer) -> Option<&'j mut Json> {
    pointer.steps().iter().try_fold(tree, |tree, step| match (tree, step) {
        (Json::Array(items), Step::Index(index)) => items.get_mut(*index),
        (Json::Object(map), step) => map.get_mut(&step.to_string()),
        _ => None,
    })
}
