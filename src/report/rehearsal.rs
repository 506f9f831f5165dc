//! What a write would come to: the records as they would be, what there is to know of a change among them, the difference.
//! Writes nothing.

use serde_json::{Map, Value, json};

use super::receipt::Written;
use super::{Card, outlook};
use crate::model::Change;
use crate::practice::Cx;
use crate::practice::outlook::outlook as look_ahead;
use crate::practice::transition::is_open;
use crate::store::snapshot::{Entry, Snapshot};

/// What a write would come to
pub struct Rehearsal {
    pub records: Vec<Written>,
    /// What would be done, in words
    pub words: String,
    /// The same as a unified diff
    pub difference: String,
}

impl Rehearsal {
    /// All of it in one; `cx` is of the store as it would be, and nothing where there is none yet.
    pub fn card(&self, cx: Option<&Cx<'_>>) -> Card {
        let records: Vec<Value> = self.records.iter().map(|written| record(cx, written)).collect();
        let json =
            json!({"dry_run": true, "action": self.words, "records": records, "diff": self.difference});
        Card { json, id: String::new(), heading: vec![self.words.clone()], sections: Vec::new() }
    }
}

fn record(cx: Option<&Cx<'_>>, written: &Written) -> Value {
    let entry = cx.and_then(|cx| entry(cx.snapshot, written));
    json!({
        "id": written.id,
        "kind": written.kind,
        "file": written.file,
        "record": entry.map(|entry| entry.record.to_json()),
        "outlook": cx.and_then(|cx| ahead(cx, &written.id)),
    })
}

/// The record in the file that would be written: of a decision on a change that is the decision, and not the change.
fn entry<'s>(snapshot: &'s Snapshot, written: &Written) -> Option<&'s Entry> {
    let is_there = |entry: &&Entry| entry.file.as_str() == written.file;
    let by_id = snapshot.get(&written.id).filter(is_there);
    by_id.or_else(|| snapshot.entries().iter().find(is_there))
}

/// What there is to know of a change that is not over.
fn ahead(cx: &Cx<'_>, id: &str) -> Option<Map<String, Value>> {
    let change = cx.snapshot.get_as::<Change>(id).filter(|change| is_open(change.state))?;
    Some(outlook::computed(cx, &look_ahead(cx, change)))
}
