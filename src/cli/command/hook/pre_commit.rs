//! Before a commit or a merge is made: what is staged, held against what was there, in the index that git is using.

use std::sync::Arc;

use super::told;
use crate::check::range::differing;
use crate::check::{self, rules};
use crate::cli::Outcome;
use crate::cli::context::Context;
use crate::cli::range::{End, Ends};
use crate::cli::trouble::Trouble;
use crate::cli::write;
use crate::finding::{FilePath, Finding};
use crate::model::layout;
use crate::store::difference::difference;
use crate::store::read;
use crate::store::repository::Repository;
use crate::store::revision;
use crate::store::snapshot::Snapshot;

pub(super) fn run(cx: &Context) -> Result<Outcome, Trouble> {
    let repository = super::repository(cx)?;
    let Some(cx) = &super::own_store(cx, &repository)? else { return Ok(Outcome::Yes) };
    let store = cx.store()?;
    let before = match revision::head(&repository)? {
        Some(head) => End { source: Arc::new(store.commit(head)?), commit: Some(head) },
        None => End::nothing(),
    };
    let ends = Ends { before, after: End { source: Arc::new(store.index()?), commit: None } };
    let (was, is) = (ends.before.source.list()?, ends.after.source.list()?);
    if was == is {
        return Ok(Outcome::Yes);
    }
    let has_config = |it: &crate::store::source::Listing| it.find(&FilePath::from(layout::CONFIG)).is_some();
    if has_config(&was) && !has_config(&is) {
        cx.terminal
            .warn("note: this takes itsm.yaml away, and so the store: nothing of it is checked from then on");
        return Ok(Outcome::Yes);
    }
    let checked = ends.check(cx)?;
    let brought = not_of_others(cx, &repository, checked.ranged.brought, &checked.snapshot)?;
    let told::Sorted { refused, let_through } = told::sort(&repository, brought)?;
    let index = ends.after.source.as_ref();
    if refused.is_empty() {
        write::warn(cx, index, let_through, &[])?;
        return Ok(Outcome::Yes);
    }
    let count = told::count(&refused);
    told::frames(cx, index, refused, checked.snapshot.records(), "itsm validate --staged --range HEAD")?;
    cx.terminal.warn(format!(
        "nothing was committed: {count} would come in with it. Mend that, `git add` it and commit again; --no-verify goes past \
         this once"
    ));
    Ok(Outcome::No)
}

/// In a merge, what another of its sides has already is not of this commit; what it makes of decisions is.
fn not_of_others(
    cx: &Context,
    repository: &Repository,
    mut brought: Vec<Finding>,
    after: &Snapshot,
) -> Result<Vec<Finding>, Trouble> {
    for commit in revision::merged(repository)? {
        if brought.is_empty() {
            break;
        }
        let source = cx.store()?.commit(commit)?;
        let other = read::read_with(&source, &check::inspect, &cx.cache()?)?;
        let is_kept = |it: &Finding| rules::find(it.check).is_some_and(check::Rule::is_of_a_range);
        let (mut kept, rest): (Vec<_>, Vec<_>) = brought.into_iter().partition(is_kept);
        kept.extend(differing(&cx.findings_at(&other, commit), rest, &difference(&other, after).renames));
        kept.sort_by(Finding::order);
        brought = kept;
    }
    Ok(brought)
}
