//! Before a push leaves, and before one is taken: what it brings to each branch, held against what was there. On a server
//! what is pushed lies in quarantine until it is taken; nothing is written there, nor anywhere else.

use std::io::Read;
use std::sync::Arc;

use super::told;
use crate::cli::Outcome;
use crate::cli::context::{Caching, Context};
use crate::cli::passage::has_jump;
use crate::cli::range::{End, Ends};
use crate::cli::trouble::Trouble;
use crate::finding::Finding;
use crate::render::safe::Safe;
use crate::store::error::StoreError;
use crate::store::push::{self, Update};
use crate::store::repository::Repository;
use crate::store::revision::{self, CommitId};
use crate::store::root::Store;
use crate::store::setting;
use crate::store::source::Source;

/// Branches beside the default one that are neither deleted nor rewritten: names, or their beginning and a `*`
const PROTECTED: &str = "itsm.protected";

/// Where a push is looked at
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    /// By who pushes.
    Sender,
    /// By who takes it.
    Receiver,
}

/// What is wrong with what is to become of a branch
struct Refused {
    /// In a few words.
    because: String,
    found: Vec<Finding>,
    source: Option<Arc<dyn Source>>,
    /// What shows all of it.
    all: String,
}

/// `pre-push`: git names the other repository, and tells the branches on stdin; the pre-commit framework by variables.
pub(super) fn pushed(cx: &Context, arguments: &[String]) -> Result<Outcome, Trouble> {
    let repository = super::repository(cx)?;
    let remote = arguments.first().cloned().or_else(|| std::env::var("PRE_COMMIT_REMOTE_NAME").ok());
    let remote = remote.unwrap_or_else(|| "origin".to_owned());
    let mut updates = told_on_stdin(Update::pushed)?;
    if updates.is_empty() {
        updates.extend(told_by_framework());
    }
    let known = format!("refs/remotes/{remote}/");
    let is_refused = judge_all(cx, &repository, &updates, Side::Sender, &known)?;
    if !is_refused {
        return Ok(Outcome::Yes);
    }
    cx.terminal.warn("nothing was pushed. Mend that, commit and push again; --no-verify goes past this once");
    Ok(Outcome::No)
}

/// `pre-receive`: where one branch is refused, git takes none.
pub(super) fn received(cx: &Context) -> Result<Outcome, Trouble> {
    let repository = super::repository(cx)?;
    let updates = told_on_stdin(Update::received)?;
    // What a tag has brought in was not looked at.
    if !judge_all(cx, &repository, &updates, Side::Receiver, "refs/heads/")? {
        return Ok(Outcome::Yes);
    }
    cx.terminal.warn("itsm: nothing was taken. Mend that in your clone, commit, and push again");
    Ok(Outcome::No)
}

fn told_on_stdin(read: fn(&str) -> Option<Update>) -> Result<Vec<Update>, Trouble> {
    let mut bytes = Vec::new();
    std::io::stdin().read_to_end(&mut bytes).map_err(|error| {
        Trouble::new(format!("cannot read from stdin which branches are pushed: {error}"))
    })?;
    let text = String::from_utf8_lossy(&bytes);
    let line = |line: &str| {
        read(line).ok_or_else(|| {
            Trouble::with_help(
                format!("`{line}` is not how git tells of a branch"),
                "this is called by git, which says on stdin what is pushed: see `git help hooks`",
            )
        })
    };
    text.lines().filter(|it| !it.is_empty()).map(line).collect()
}

fn told_by_framework() -> Option<Update> {
    let told = |name: &str| std::env::var(format!("PRE_COMMIT_{name}")).ok().filter(|it| !it.is_empty());
    let line = format!("- {} {} {}", told("TO_REF")?, told("REMOTE_BRANCH")?, told("FROM_REF")?);
    Update::pushed(&line)
}

/// Whether anything is refused. What is wrong was said then.
fn judge_all(
    cx: &Context,
    repository: &Arc<Repository>,
    updates: &[Update],
    side: Side,
    known: &str,
) -> Result<bool, Trouble> {
    let mut is_refused = false;
    for update in updates.iter().filter(|update| update.branch().is_some()) {
        let refused = judge(cx, repository, update, side, known)?;
        is_refused |= !refused.is_empty();
        for Refused { because, found, source, all } in refused {
            cx.terminal.warn(format!("itsm: {} is refused: {because}", Safe::line(&update.name)));
            if let Some(source) = source {
                told::lines(cx, source.as_ref(), found, &all)?;
            }
        }
    }
    Ok(is_refused)
}

fn judge(
    cx: &Context,
    repository: &Arc<Repository>,
    update: &Update,
    side: Side,
    known: &str,
) -> Result<Vec<Refused>, Trouble> {
    let is_protected = side == Side::Receiver && is_protected(repository, &update.name)?;
    let Some(new) = update.new else {
        return Ok(refused_if(is_protected, "it is protected, and cannot be deleted"));
    };
    if is_protected && is_rewritten(repository, update.old, new)? {
        return Ok(refused_if(true, REWRITTEN));
    }
    let base = base(repository, update.old, new, known)?;
    let before = base.map(|base| store_of(repository, base)).transpose()?.flatten();
    let Some(store) = store_of(repository, new)? else {
        return Ok(refused_if(is_protected && before.is_some(), EMPTIED));
    };
    let before = match (base, before) {
        (Some(base), Some(before)) => End { source: Arc::new(before.commit(base)?), commit: Some(base) },
        _ => End::nothing(),
    };
    let after = End { source: Arc::new(store.commit(new)?), commit: Some(new) };
    let caching = if side == Side::Receiver { Caching::Off } else { Caching::Kept };
    brought(&cx.over(store, caching)?, repository, Ends { before, after })
}

const REWRITTEN: &str =
    "it is protected, and cannot be rewritten: what it is now is not in the history of what was pushed";

const EMPTIED: &str = "it is protected, and the store would be gone from it: there is no itsm.yaml any more";

/// What speaks against a push whatever its records say.
fn refused_if(is_so: bool, because: &str) -> Vec<Refused> {
    let bare =
        || Refused { because: because.to_owned(), found: Vec::new(), source: None, all: String::new() };
    is_so.then(bare).into_iter().collect()
}

/// What is wrong with the records that come in.
fn brought(cx: &Context, repository: &Repository, ends: Ends) -> Result<Vec<Refused>, Trouble> {
    // What was done and taken back again leaves no other trace.
    let is_same = ends.before.source.list()? == ends.after.source.list()?;
    if is_same && !has_jump(cx, &ends)? {
        return Ok(Vec::new());
    }
    let found = ends.check(cx)?.ranged.brought;
    let refused = told::sort(repository, found)?.refused;
    if refused.is_empty() {
        return Ok(Vec::new());
    }
    let because = format!("{} would come in with it", told::count(&refused));
    let all = format!("itsm validate --range {}..{}", short(ends.before.commit), short(ends.after.commit));
    Ok(vec![Refused { because, found: refused, source: Some(ends.after.source), all }])
}

/// In as many digits as nobody has to count, which any clone knows.
fn short(commit: Option<CommitId>) -> String {
    match commit {
        Some(commit) => commit.brief(),
        None => "0".repeat(40),
    }
}

fn is_protected(repository: &Repository, name: &str) -> Result<bool, StoreError> {
    let branch = name.strip_prefix("refs/heads/").unwrap_or(name);
    let fits = |pattern: &String| match pattern.strip_suffix('*') {
        Some(start) => branch.starts_with(start),
        None => branch == pattern.strip_prefix("refs/heads/").unwrap_or(pattern),
    };
    let is_default = push::default_branch(repository)?.is_some_and(|default| default == name);
    Ok(is_default || setting::all(repository, PROTECTED)?.iter().any(fits))
}

fn is_rewritten(repository: &Repository, old: Option<CommitId>, new: CommitId) -> Result<bool, StoreError> {
    match old {
        Some(old) if old != new => Ok(!revision::is_before(repository, old, new)?),
        _ => Ok(false),
    }
}

/// What the branch was where it only grows; of one that is new or rewritten, the last commit that was known before.
fn base(
    repository: &Repository,
    old: Option<CommitId>,
    new: CommitId,
    known: &str,
) -> Result<Option<CommitId>, StoreError> {
    match old {
        Some(old) if push::is_known(repository, old)? && !is_rewritten(repository, Some(old), new)? => {
            Ok(Some(old))
        }
        _ => push::fork(repository, new, known),
    }
}

/// The store that a commit has; nothing where it has none.
fn store_of(repository: &Arc<Repository>, commit: CommitId) -> Result<Option<Store>, Trouble> {
    if let Some(folder) = setting::get(repository, super::FOLDER)? {
        let store = Store::below(repository.clone(), &folder);
        let has_config = store.commit(commit)?.list()?.find(&crate::model::layout::CONFIG.into()).is_some();
        return Ok(has_config.then_some(store));
    }
    match Store::of_commit(repository.clone(), commit) {
        Ok(store) => Ok(Some(store)),
        Err(StoreError::NoStore { .. }) => Ok(None),
        Err(StoreError::SeveralStores { folders, .. }) => Err(Trouble::with_help(
            format!("there are several stores in what is pushed: {}", folders.join(", ")),
            format!(
                "say which is meant, in the configuration of the repository: git config {} {}",
                super::FOLDER,
                folders[0]
            ),
        )),
        Err(error) => Err(error.into()),
    }
}
