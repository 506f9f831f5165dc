//! What would be wrong after a merge, and was wrong on neither side. Writes nothing.

use std::collections::HashSet;
use std::sync::Arc;

use super::context::Context;
use super::trouble::Trouble;
use crate::check;
use crate::finding::{Finding, Level, Location};
use crate::store::merge::Names;
use crate::store::merge::tree::{self, FileClash};
use crate::store::read;
use crate::store::revision::CommitId;
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
    Ok(Judged { preview, found, records: after.entries().len() })
}

fn told(clash: &FileClash, names: &Names) -> Finding {
    let (kept, gone) =
        if clash.is_kept_by_ours { (&names.ours, &names.theirs) } else { (&names.theirs, &names.ours) };
    let message = format!("`{gone}` takes this file away, and `{kept}` changes it");
    let finding = Finding::new("conflict-marker", Level::Error, Location::file(&clash.file), message);
    finding.help("decide whether the record goes or stays, and merge that into one of the two first")
}
