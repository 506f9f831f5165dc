//! `itsm diff`: what differs between two revisions of the store, record by record, and what that does to the graph.

mod git;

use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use clap_complete::engine::ArgValueCandidates;

use crate::check;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::finding::FilePath;
use crate::model::{Kind, layout};
use crate::report::difference::{Named, difference};
use crate::store::pair::read_pair;
use crate::store::revision::{self, CommitId};
use crate::store::snapshot::Snapshot;
use crate::store::source::{Nothing, Source};

/// Show what differs between two revisions: records, fields, and what that does to the graph
///
/// Without a revision the working tree is held against HEAD, and with one against that; with --staged it is the index that is held against them. Records are told as added, removed, renamed, changed, moved to another file, or unreadable; one that went and one that came are one renamed where the new one has the old id as an alias, or where they have (nearly) all fields in common. References that only follow a rename are told apart.
///
/// Of the graph: edges; who newly stands on classified data, or under a critical asset, or no longer does (edges of what supports everything left aside); single points of failure (of assets that are on both sides); circles.
#[derive(Debug, Args)]
pub struct DiffArgs {
    /// A..B, A B or A; A...B for what B did since they parted. Any git revision, or a date
    #[arg(value_name = "REV|DATE", num_args = 0..=2)]
    revisions: Vec<String>,

    /// Only records of these kinds
    #[arg(long = "kind", value_name = "KIND", add = ArgValueCandidates::new(complete::kinds))]
    kinds: Vec<Kind>,

    /// One line a record, and nothing of the graph
    #[arg(long)]
    stat: bool,

    /// Exit with 1 if anything differs
    #[arg(long)]
    exit_code: bool,

    /// Print a file as lines that each name their field: git's `diff.itsm.textconv`
    #[arg(long, value_name = "FILE", conflicts_with_all = ["revisions", "git_external"])]
    textconv: Option<PathBuf>,

    /// Tell what differs in one file, of which git says all: its `diff.itsm.command`, or GIT_EXTERNAL_DIFF
    #[arg(long, value_name = "WORD", num_args = 1..=9, allow_hyphen_values = true)]
    git_external: Vec<OsString>,
}

/// What is held against what
struct Range {
    before: Arc<dyn Source>,
    after: Arc<dyn Source>,
}

pub fn run(cx: &Context, args: &DiffArgs) -> Result<Outcome, Trouble> {
    if let Some(file) = &args.textconv {
        return git::text(cx, file);
    }
    if !args.git_external.is_empty() {
        return git::external(cx, &args.git_external);
    }
    if cx.globals.at.is_some() {
        return Err(Trouble::with_help(
            "`--at` names one revision, and a difference has two sides",
            "name them without it: `itsm diff A..B`, or `itsm diff A` for what has changed since A",
        ));
    }
    let range = range(cx, &args.revisions)?;
    let (before, after) =
        read_pair(range.before.as_ref(), range.after.as_ref(), &check::inspect, &cx.cache()?)?;
    let (from, to) = (range.before.name(), range.after.name());
    warn_of_faults(cx, &before, &from);
    warn_of_faults(cx, &after, &to);
    let before = Named { snapshot: &before, name: &from };
    let (answer, differs) = difference(before, Named { snapshot: &after, name: &to }, &args.kinds);
    match cx.format().name {
        "table" if !args.stat => cx.answer(answer)?,
        "json" | "yaml" => cx.show_whole(&[answer.card])?,
        _ => cx.show_list(answer.listing)?,
    }
    Ok(if differs && args.exit_code { Outcome::No } else { Outcome::Yes })
}

/// What the revisions mean, as git reads them.
fn range(cx: &Context, revisions: &[String]) -> Result<Range, Trouble> {
    let parted = |text: &str, dots: &str| -> Option<[String; 2]> {
        let (a, b) = text.split_once(dots)?;
        Some([a, b].map(|end| if end.is_empty() { "HEAD".to_owned() } else { end.to_owned() }))
    };
    if let [_, _] = revisions
        && let Some(range) = revisions.iter().find(|it| it.contains(".."))
    {
        let message = format!("`{range}` is a range, and stands alone");
        return Err(Trouble::with_help(message, "write `itsm diff A..B` or `itsm diff A B`"));
    }
    match revisions {
        [] => until_now(cx, None),
        [one] => match (parted(one, "..."), parted(one, "..")) {
            (Some([a, b]), _) => {
                let (a, b) = (cx.commit_at(&a)?, cx.commit_at(&b)?);
                between(cx, revision::merge_base(cx.store()?.history()?, a, b)?, b)
            }
            (None, Some([a, b])) => between(cx, cx.commit_at(&a)?, cx.commit_at(&b)?),
            (None, None) => until_now(cx, Some(one)),
        },
        [a, b, ..] => between(cx, cx.commit_at(a)?, cx.commit_at(b)?),
    }
}

fn between(cx: &Context, before: CommitId, after: CommitId) -> Result<Range, Trouble> {
    if cx.globals.staged {
        return Err(Trouble::with_help(
            "with `--staged` the index is one of the two sides",
            "name one revision at most: `itsm diff --staged A`",
        ));
    }
    let store = cx.store()?;
    if before != after && revision::is_before(store.history()?, after, before)? {
        cx.terminal.say("note: the second revision is the older one: what is told as removed came later");
    }
    Ok(Range { before: commit(cx, before)?, after: commit(cx, after)? })
}

/// From a revision, or else `HEAD`, to what is staged or in the working tree.
fn until_now(cx: &Context, revision: Option<&str>) -> Result<Range, Trouble> {
    let store = cx.store()?;
    let repository = store.history()?;
    if repository.is_bare() {
        return Err(Trouble::with_help(
            format!(
                "the repository {} is bare: it has no files to hold a revision against",
                repository.folder().display()
            ),
            "name two revisions: `itsm diff HEAD~1..HEAD`",
        ));
    }
    let start = match revision {
        Some(revision) => Some(cx.commit_at(revision)?),
        None => revision::head(repository)?,
    };
    let before: Arc<dyn Source> = match start {
        Some(start) => commit(cx, start)?,
        None => Arc::new(Nothing),
    };
    if cx.globals.staged {
        return Ok(Range { before, after: Arc::new(store.index()?) });
    }
    cx.warn_of_interruption();
    Ok(Range { before, after: Arc::new(store.worktree()?) })
}

fn commit(cx: &Context, id: CommitId) -> Result<Arc<dyn Source>, Trouble> {
    let source = cx.store()?.commit(id)?;
    if source.list()?.find(&FilePath::from(layout::CONFIG)).is_none() {
        cx.terminal.warn(format!("warning: {} has no itsm.yaml, and so no store here", source.name()));
    }
    Ok(Arc::new(source))
}

/// What cannot be read is told as unreadable, and counts in the graph as it was when it could be read.
fn warn_of_faults(cx: &Context, snapshot: &Snapshot, name: &str) {
    let count = check::unread(snapshot);
    if count > 0 {
        let places = if count == 1 { "one place".to_owned() } else { format!("{count} places") };
        cx.terminal.warn(format!("warning: {name} cannot be read in {places}; see `itsm validate`"));
    }
}
