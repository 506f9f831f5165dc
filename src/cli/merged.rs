//! What would be wrong after a merge, and was wrong on neither side. Writes nothing.

use std::collections::HashSet;
use std::sync::Arc;

use super::context::Context;
use super::trouble::Trouble;
use crate::check;
use crate::finding::{Finding, Level, Location};
use crate::store::anchor;
use crate::store::merge::Names;
use crate::store::merge::tree::{self, FileClash, Side, Why};
use crate::store::read;
use crate::store::repository::Repository;
use crate::store::revision::{self, CommitId};
use crate::store::source::{Commit, Preview, Source};

/// The store that a merge would make, and what it brings
pub(super) struct Judged {
    pub preview: Preview<Arc<Commit>>,
    pub found: Vec<Finding>,
    pub records: usize,
}

/// Merges two commits in memory, and checks what comes of it.
pub(super) fn judge(
    cx: &Context,
    ours: CommitId,
    theirs: CommitId,
    names: &Names,
) -> Result<Judged, Trouble> {
    let store = cx.store()?;
    let joined = tree::join(store, ours, theirs, names)?;
    let files: Vec<_> = joined.changes.keys().cloned().collect();
    let (own, other) = (Arc::new(store.commit(ours)?), store.commit(theirs)?);
    let preview = Preview::new(own.clone(), joined.changes);
    let cache = cx.cache()?;
    let before = read::read_with(own.as_ref() as &dyn Source, &check::inspect, &cache)?;
    let after = read::read_again(&before, &files, &preview, &check::inspect)?;
    let other = read::read_with(&other, &check::inspect, &cache)?;
    let key = |finding: &Finding| (finding.fingerprint(), finding.message.clone());
    let known: HashSet<_> =
        [&before, &other].into_iter().flat_map(|it| cx.findings(it)).map(|it| key(&it)).collect();
    let mut found: Vec<Finding> = joined.clashes.iter().map(|clash| told(clash, names)).collect();
    found.extend(cx.findings(&after).into_iter().filter(|finding| !known.contains(&key(finding))));
    Ok(Judged { preview, found, records: after.records() })
}

fn told(clash: &FileClash, names: &Names) -> Finding {
    let [of, other] = match clash.why.side() {
        Side::Ours => [&names.ours, &names.theirs],
        Side::Theirs => [&names.theirs, &names.ours],
    };
    let finding =
        |check, message: String| Finding::new(check, Level::Error, Location::file(&clash.file), message);
    match &clash.why {
        Why::Gone { .. } => {
            finding(MARKER, format!("`{other}` takes this file away, and `{of}` changes or moves it"))
                .help("decide whether the record goes or stays, and merge that into one of the two first")
        }
        Why::Replaced { what, .. } => {
            finding(MARKER, format!("`{of}` puts {what} in the place of this file, and `{other}` changes it"))
                .help("put a record there on both sides; a store follows no links")
        }
        Why::NoRecord { what, .. } => {
            finding("unsafe-path", format!("`{of}` puts {what} here, which is no record"))
                .help("put the record itself there; a store follows no links")
        }
        Why::Parted { from, to } => {
            finding(MARKER, format!("`{of}` moves {from} here, and `{other}` moves it to {to}"))
                .help("move it to the same place on both sides")
        }
        Why::Split { .. } => {
            let message = format!("`{of}` adds this file to a folder whose files `{other}` moved to several");
            finding(MARKER, message).help("move it to where it belongs on that side first")
        }
        Why::Moved { from, .. } => finding(
            MARKER,
            format!("`{of}` adds this file as {from}, in a folder that `{other}` renamed: git asks where it belongs"),
        )
        .help("move it into the new folder on that side first; or `git config merge.directoryRenames true`"),
    }
}

const MARKER: &str = "conflict-marker";

/// The branch that is checked out, or the commit, where none is.
pub(super) fn head_called(repository: &Repository) -> Option<String> {
    let branch = anchor::branch(repository).ok()?;
    let short = |name: String| name.strip_prefix("refs/heads/").unwrap_or(&name).to_owned();
    branch.map(short).or_else(|| Some(revision::head(repository).ok()??.brief()))
}
