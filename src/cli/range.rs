//! What `A..B` means: two readings of the store, held against each other. As git reads it, and as pipelines write it.

use std::sync::Arc;

use super::context::Context;
use super::passage;
use super::trouble::Trouble;
use crate::check;
use crate::check::range::{Checked, Ranged, range};
use crate::finding::{FilePath, Finding};
use crate::model::layout;
use crate::store::pair::read_pair;
use crate::store::revision::{self, CommitId};
use crate::store::snapshot::Snapshot;
use crate::store::source::{Nothing, Source};

/// One end of a range
#[derive(Clone)]
pub struct End {
    pub source: Arc<dyn Source>,
    /// Nothing for what is not committed, and before the first commit.
    pub commit: Option<CommitId>,
}

/// Two readings of the store
pub struct Ends {
    pub before: End,
    pub after: End,
}

/// What both ends of a range hold, and what is found there
pub struct Readings {
    pub before: Snapshot,
    pub after: Snapshot,
    pub ranged: Ranged,
    /// All findings, in the order of the ends.
    pub found: [Vec<Finding>; 2],
}

/// What a range brings, and the reading at its end
pub struct Outcome {
    pub ranged: Ranged,
    pub snapshot: Snapshot,
}

impl End {
    /// Before there was anything.
    pub fn nothing() -> End {
        End { source: Arc::new(Nothing), commit: None }
    }
}

impl Ends {
    /// What a range means to git: `A..B`, `A...B` for what B brings since they parted, and `A` alone for what HEAD does,
    /// or, with `--staged`, what is staged on top of A. A of zeros, as forges write it of a new branch, is nothing.
    pub fn parse(cx: &Context, text: &str) -> Result<Ends, Trouble> {
        refuse_at(cx, text)?;
        let parted = text.split_once("...").map(|it| (it, true));
        let Some(((a, b), from_base)) = parted.or_else(|| Some((text.split_once("..")?, false))) else {
            return if cx.globals.staged { staged(cx, text) } else { since_parted(cx, text, "HEAD") };
        };
        if cx.globals.staged {
            let help = format!("name one revision: --staged --range {a}");
            return Err(Trouble::with_help("with `--staged` the index is the later end of the range", help));
        }
        let or_head = |end| if str::is_empty(end) { "HEAD" } else { end };
        match from_base {
            true => since_parted(cx, or_head(a), or_head(b)),
            false => Ok(Ends { before: earlier(cx, or_head(a))?, after: later(cx, or_head(b))? }),
        }
    }

    /// What is found in the later reading and not in the earlier one.
    pub fn check(&self, cx: &Context) -> Result<Outcome, Trouble> {
        let Readings { after, ranged, .. } = self.read(cx)?;
        Ok(Outcome { ranged, snapshot: after })
    }

    /// Reads both ends, and checks them.
    pub fn read(&self, cx: &Context) -> Result<Readings, Trouble> {
        let (before, after) = read_pair(
            self.before.source.as_ref(),
            self.after.source.as_ref(),
            &check::inspect,
            &cx.cache()?,
        )?;
        let found = |snapshot: &Snapshot, end: &End| -> Vec<Finding> {
            match end.commit {
                Some(commit) => cx.findings_at(snapshot, commit),
                None => cx.findings(snapshot),
            }
        };
        let after_found = found(&after, &self.after);
        let before_found = found(&before, &self.before);
        let ranged = range(
            Checked { snapshot: &before, findings: &before_found },
            Checked { snapshot: &after, findings: &after_found },
            &passage::between(cx, self, &after)?,
        );
        Ok(Readings { before, after, ranged, found: [before_found, after_found] })
    }
}

/// `--at` is for commands that look at one reading.
pub fn refuse_at(cx: &Context, text: &str) -> Result<(), Trouble> {
    match &cx.globals.at {
        None => Ok(()),
        Some(at) => Err(Trouble::with_help(
            "`--at` names one revision, and a range has two ends",
            format!("name both in the range: {}..{at}", text.split("..").next().unwrap_or(text)),
        )),
    }
}

/// From where two revisions parted to the second.
pub fn since_parted(cx: &Context, a: &str, b: &str) -> Result<Ends, Trouble> {
    if is_zeros(a) {
        return Ok(Ends { before: End::nothing(), after: later(cx, b)? });
    }
    let (from, to) = (cx.commit_at(a)?, cx.commit_at(b)?);
    let base = revision::merge_base(cx.store()?.history()?, from, to)?;
    Ok(Ends { before: committed(cx, base)?, after: later(cx, b)? })
}

/// From a revision to what is staged on top of it; before the first commit, from nothing.
fn staged(cx: &Context, revision: &str) -> Result<Ends, Trouble> {
    let is_unborn = revision == "HEAD" && revision::head(cx.store()?.history()?)?.is_none();
    let before = if is_unborn { End::nothing() } else { earlier(cx, revision)? };
    Ok(Ends { before, after: End { source: Arc::new(cx.store()?.index()?), commit: None } })
}

fn earlier(cx: &Context, revision: &str) -> Result<End, Trouble> {
    if is_zeros(revision) { Ok(End::nothing()) } else { committed(cx, cx.commit_at(revision)?) }
}

/// A branch that has no store any more must not look like one without faults.
fn later(cx: &Context, revision: &str) -> Result<End, Trouble> {
    let end = committed(cx, cx.commit_at(revision)?)?;
    if end.source.list()?.find(&FilePath::from(layout::CONFIG)).is_none() {
        let folder = cx.store()?.prefix();
        let message =
            format!("{} has no {folder}{}, and so no store to check", end.source.name(), layout::CONFIG);
        return Err(Trouble::with_help(message, "name a later end that has one"));
    }
    Ok(end)
}

/// A commit as an end.
pub fn committed(cx: &Context, commit: CommitId) -> Result<End, Trouble> {
    Ok(End { source: Arc::new(cx.store()?.commit(commit)?), commit: Some(commit) })
}

/// How git and forges write "none".
fn is_zeros(revision: &str) -> bool {
    revision.len() >= 40 && revision.bytes().all(|it| it == b'0')
}
