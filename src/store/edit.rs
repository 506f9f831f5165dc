//! Edits of a file that change only the lines they must. Never writes anything but what was meant: each change is read
//! back and compared, and refused where anything else has moved.
//!
//! Comments, the order of keys, quotes, indentation, brackets or dashes, line ends, a missing last line break, a
//! byte-order mark and the other documents of the file stay as their author left them. A comment on the line of what is
//! removed goes with it, as does one that stands deeper, below it; a comment above it stays.

mod block;
mod change;
mod container;
mod flow;
mod guard;
mod layout;
mod line;
mod splice;

use miette::Diagnostic;
use serde_json::Value as Json;
use thiserror::Error;

use super::document::{Node, Reading, read};
use super::emit::Layout;
use crate::model::pointer::Pointer;
use change::Change;

/// One decision about a record
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// Gives a field or an item of a list a value. Mappings that are missing on the way are made. A list or mapping is
    /// changed into the new one by its items, so that what both have keeps its comments.
    Set { at: Pointer, value: Json },
    /// Adds an item to the end of a list, which is made where it is missing.
    Append { at: Pointer, value: Json },
    /// Takes away a field or an item; with the last item goes the list.
    Remove { at: Pointer },
}

/// Why an edit was not made; the file is as it was
#[derive(Debug, Clone, PartialEq, Eq, Error, Diagnostic)]
pub enum EditError {
    #[error("the file has no document number {}", document + 1)]
    NoDocument { document: usize },

    #[error("the record cannot be edited before its YAML is mended: {fault}")]
    #[diagnostic(help("`itsm validate` shows the place"))]
    Faulty { fault: String },

    #[error("there is nothing at `{at}`")]
    Missing { at: String },

    #[error("`{at}` is {found}, not {wanted}")]
    Mismatch { at: String, found: &'static str, wanted: &'static str },

    #[error("`{at}` is all that the record holds")]
    #[diagnostic(help("delete the file instead"))]
    Last { at: String },

    #[error("`{at}` cannot be changed without disturbing the rest of the file")]
    #[diagnostic(help("edit the file by hand: `itsm edit {id}`"))]
    Disturbing { at: String, id: String },
}

/// The text with the edits made, one after the other, in one of its documents. New fields of the record go behind the
/// nearest of those that come before them in `order`; those that it does not name go to the end.
pub fn apply(text: &str, document: usize, edits: &[Edit], order: &[&str]) -> Result<String, EditError> {
    let mut text = text.to_owned();
    for edit in edits {
        let changes = change::changes(root(&read(&text), document)?, edit)?;
        for change in changes {
            text = make(&text, document, &change, order)?;
        }
    }
    Ok(text)
}

fn root<'r, 't>(reading: &'r Reading<'t>, document: usize) -> Result<&'r Node<'t>, EditError> {
    match reading.documents.get(document) {
        Some(it) if it.sound => Ok(&it.root),
        Some(_) => {
            let fault = reading.faults.first().map_or_else(String::new, |fault| fault.message.clone());
            Err(EditError::Faulty { fault })
        }
        None => Err(EditError::NoDocument { document }),
    }
}

fn make(text: &str, document: usize, change: &Change, order: &[&str]) -> Result<String, EditError> {
    let before = read(text);
    let root = root(&before, document)?;
    let layout = layout::of(text, root);
    // Below a `|`, a comment that follows could become text; then the text goes into quotes.
    for layout in [layout, Layout { literals: false, ..layout }] {
        let made = splice::splices(text, root, layout, change, order).map(|it| splice::apply(text, it));
        if let Some(made) = made.filter(|made| guard::holds(&before, &read(made), document, change)) {
            return Ok(made);
        }
    }
    let id = root.get("id").and_then(Node::text).unwrap_or("ID").to_owned();
    Err(EditError::Disturbing { at: change.target().to_dotted(), id })
}

#[cfg(test)]
mod tests;
