//! What was before the first commit that is gone through: the store may have stood in another folder, or have come by a
//! merge. Whoever moves a store, or merges it, would begin its history anew, and nobody would be told.

use std::collections::HashSet;

use super::walk::Way;
use crate::check;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::model::Kind;
use crate::practice::audit::control::Control;
use crate::practice::audit::remark::{Remark, Weight};
use crate::practice::audit::{Stamp, State};
use crate::store::read::read_with;
use crate::store::revision::{self, CommitId};
use crate::store::root::Store;

/// What is to be said of the beginning. Nothing where somebody named it, and so believes it.
pub(super) fn remarks(cx: &Context, way: Way, state: &State) -> Result<Vec<Remark>, Trouble> {
    let origin = state.origin.as_ref().filter(|_| way.from.is_none());
    let Some((stamp, Ok(commit))) = origin.map(|it| (&it.at, it.at.commit.parse::<CommitId>())) else {
        return Ok(Vec::new());
    };
    let store = cx.store()?;
    let Some(repository) = store.repository() else { return Ok(Vec::new()) };
    let parents = revision::parents(repository, commit)?;
    if parents.is_empty() {
        return Ok(Vec::new());
    }
    let own = recorded(cx, store, commit)?;
    let mut remarks = Vec::new();
    for parent in parents {
        for folder in Store::folders(repository, parent)? {
            let other = Store::below(repository.clone(), &folder);
            if own.is_disjoint(&recorded(cx, &other, parent)?) {
                continue;
            }
            remarks.push(match folder == store.prefix() {
                true => merged(stamp, parent),
                false => moved(stamp, &folder, parent),
            });
        }
    }
    Ok(remarks)
}

/// What happened and was decided: ids by which a store is known wherever it stands.
fn recorded(cx: &Context, store: &Store, commit: CommitId) -> Result<HashSet<String>, Trouble> {
    let snapshot = read_with(&store.commit(commit)?, &check::inspect, &cx.cache()?)?;
    let is_told = |kind| matches!(kind, Kind::Change | Kind::Incident | Kind::Problem | Kind::Approval);
    let entries = snapshot.entries().iter().filter(|it| is_told(it.kind()));
    Ok(entries.map(|it| it.id.to_lowercase()).collect())
}

fn moved(stamp: &Stamp, folder: &str, parent: CommitId) -> Remark {
    let place = if folder.is_empty() { "at the top of the repository" } else { folder.trim_end_matches('/') };
    let message =
        format!("the store stood elsewhere before ({place}), and what happened there is not gone through");
    let help = format!(
        "go through it in a working tree of that commit: git worktree add --detach ../before {parent}; then believe it from here: itsm audit verify --from {}",
        stamp.commit
    );
    let remark = stamp.remark(Control::HistoryKept, message);
    Remark { weight: Weight::Breach, help: Some(help), ..remark }
}

fn merged(stamp: &Stamp, parent: CommitId) -> Remark {
    let message = "the store came by a merge, and what happened before on the branch that brought it is not gone through";
    let help = format!("go through it as well: itsm audit verify --until {parent}");
    Remark { help: Some(help), ..stamp.remark(Control::HistoryKept, message.to_owned()) }
}
