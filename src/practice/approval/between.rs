//! What happened to approvals between two readings of a store: decisions are added, never edited or deleted, and never
//! signed with a key that came in with them. A pure function of the two; what lies between them is not looked at.

use std::collections::HashMap;
use std::fmt;

use super::signature::{self, Broken};
use crate::finding::{FilePath, Location};
use crate::model::pointer::Pointer;
use crate::model::{Approval, Person};
use crate::store::snapshot::{Entry, Snapshot};

/// What must not happen to an approval
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Breach {
    pub sort: Sort,
    /// In the later reading; in the earlier one where it is deleted.
    pub at: Location,
    /// What the approval is called.
    pub record: String,
    pub of: String,
    pub by: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    Edited,
    Deleted,
    /// Signed by a key that was not the person's before.
    NewKey,
}

impl fmt::Display for Breach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.sort {
            Sort::Edited => "was edited: decisions are added, never changed",
            Sort::Deleted => "was deleted: a decision is taken back by another, `itsm change withdraw`",
            Sort::NewKey => {
                "is signed by a key that came in together with it: the key has to be there before"
            }
        };
        write!(f, "the decision of {} on {} {what}", self.by, self.of)
    }
}

/// What must not have happened from one reading to a later one, in order of file.
pub fn breaches(before: &Snapshot, after: &Snapshot) -> Vec<Breach> {
    let key = |entry: &Entry| (entry.file.clone(), entry.document);
    let now: HashMap<(FilePath, usize), &Approval> =
        after.of::<Approval>().map(|(it, approval)| (key(it), approval)).collect();
    let was: HashMap<(FilePath, usize), &Approval> =
        before.of::<Approval>().map(|(it, approval)| (key(it), approval)).collect();
    let mut found = Vec::new();
    for (entry, approval) in before.of::<Approval>() {
        match now.get(&key(entry)) {
            None => found.push(breach(Sort::Deleted, entry, approval)),
            Some(later) if *later != approval => found.push(breach(Sort::Edited, entry, approval)),
            Some(_) => {}
        }
    }
    let added = after.of::<Approval>().filter(|(entry, _)| !was.contains_key(&key(entry)));
    found.extend(
        added
            .filter(|(_, it)| is_by_new_key(before, after, it))
            .map(|(entry, it)| breach(Sort::NewKey, entry, it)),
    );
    found.sort_by(|a, b| a.at.cmp(&b.at));
    found
}

fn breach(sort: Sort, entry: &Entry, approval: &Approval) -> Breach {
    let at = match sort {
        // Its text is not there any more to be shown.
        Sort::Deleted => Location::file(&entry.file),
        Sort::Edited | Sort::NewKey => entry.at(Pointer::root()),
    };
    Breach { sort, at, record: entry.id.clone(), of: approval.of.clone(), by: approval.by.clone() }
}

/// Whether it holds with the keys of now, and does not with those of before.
fn is_by_new_key(before: &Snapshot, after: &Snapshot, approval: &Approval) -> bool {
    if approval.signature.is_none() {
        return false;
    }
    let verify = |snapshot: &Snapshot| -> Result<(), Broken> {
        let keys =
            snapshot.get_as::<Person>(&approval.by).map(|it| it.signing_keys.clone()).unwrap_or_default();
        signature::verify(&signature::statement(&after.settings.organisation, approval), approval, &keys)
    };
    verify(after).is_ok() && verify(before).is_err()
}
