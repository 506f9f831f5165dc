//! `itsm audit verify`: does history hold?

use clap::Args;

use super::super::validate::Deny;
use super::elsewhere;
use super::walk::{Way, walk};
use crate::cli::Outcome;
use crate::cli::context::{Context, zone_of};
use crate::cli::trouble::Trouble;
use crate::model::field::Time;
use crate::practice::audit::control::Control;
use crate::practice::audit::remark::{Remark, Weight};
use crate::practice::audit::{State, conclude};
use crate::render::{self, Tool};
use crate::report::audit::{Held, Proof, Trace, findings, proof};
use crate::report::findings::Findings;
use crate::store::anchor::{self, Anchor, Anchors, leads_to};
use crate::store::error::StoreError;
use crate::store::locate::locate;
use crate::store::read;
use crate::store::repository::Repository;
use crate::store::revision::{self, CommitId, head, is_on_line};

/// Hold each commit of this branch against the one before it: approvals, states, records, dates, rules
///
/// What passed is held against the people, keys and rules of the commit before, so that nothing can let itself pass. Exit code 1 says that something did not hold, 2 that history is not all here. Ends with what was proved, what was believed, and what git cannot prove.
#[derive(Debug, Args)]
pub struct VerifyArgs {
    /// A commit that has to lead to this one: printed by an earlier run and kept elsewhere
    #[arg(long, value_name = "OID")]
    anchor: Vec<String>,

    /// Believe the store as it was at this commit, and begin there
    #[arg(long, value_name = "REV|DATE")]
    from: Option<String>,

    /// End at this commit
    #[arg(long, value_name = "REV|DATE")]
    until: Option<String>,

    /// Take notes for a "no" too, with `notes`
    #[arg(long, value_name = "LEVEL", default_value = "errors", hide_default_value = true)]
    deny: Deny,

    /// Do not keep in your state folder which commit was seen
    #[arg(long)]
    no_remember: bool,

    /// Take history as it is now, though a commit that was seen before is gone
    #[arg(long, conflicts_with = "no_remember")]
    forget: bool,
}

pub fn run(cx: &Context, args: &VerifyArgs) -> Result<Outcome, Trouble> {
    let way = way(cx, args)?;
    let state = walk(cx, way)?;
    let mut remarks = conclude(&state, cx.now());
    let held = anchors(cx, args, way, &state)?;
    remarks.extend(held.iter().filter_map(|it| told(it, &state)));
    remarks.extend(elsewhere::remarks(cx, way, &state)?);
    remarks.retain(|it| !args.forget || it.control != Control::HistoryKept);
    let zone = zone_of(cx.store()?);
    let settings = read::settings(&cx.store()?.commit(way.until)?)?;
    let found = Proof {
        state: &state,
        remarks: &remarks,
        anchors: &held,
        tip: way.until.to_string(),
        settings: &settings,
        zone,
    };
    show(cx, &found, way)?;
    remember(cx, args, way, &state, &held)?;
    let is_no = remarks.iter().any(|it| it.is_breach() || args.deny == Deny::Notes);
    Ok(if is_no { Outcome::No } else { Outcome::Yes })
}

fn show(cx: &Context, found: &Proof<'_>, way: Way) -> Result<(), Trouble> {
    if !cx.format().shows_findings_alone() {
        return cx.answer(proof(found));
    }
    let located = locate(&cx.store()?.commit(way.until)?, findings(found))?;
    let found = Findings::new(located, 0);
    let tool = Tool { version: env!("CARGO_PKG_VERSION"), folder: cx.store()?.prefix(), rules: &[] };
    cx.print(|look, format, out| render::findings(&found, format, look, &tool, out))
}

fn way(cx: &Context, args: &VerifyArgs) -> Result<Way, Trouble> {
    let commit = |text: &String| cx.commit_at(text);
    let until = args.until.as_ref().or(cx.globals.at.as_ref()).map(commit).transpose()?;
    let until = match until {
        Some(until) => until,
        None => tip(cx)?,
    };
    Ok(Way { from: args.from.as_ref().map(commit).transpose()?, until })
}

pub(super) fn tip(cx: &Context) -> Result<CommitId, Trouble> {
    let none = || Trouble::with_help("there are no commits yet", "commit first: history is what is verified");
    head(cx.store()?.history()?)?.ok_or_else(none)
}

/// Whether commits that were seen before lead here: those that were named, and the one that was remembered.
fn anchors(cx: &Context, args: &VerifyArgs, way: Way, state: &State) -> Result<Vec<Held>, Trouble> {
    let repository = cx.store()?.history()?;
    let origin = state.origin.as_ref().filter(|_| way.from.is_none());
    let origin = origin.and_then(|it| it.at.commit.parse::<CommitId>().ok());
    let mut held = Vec::new();
    for text in &args.anchor {
        let commit = named(cx, text)?;
        let trace = trace(repository, commit, way.until, origin)?;
        held.push(Held { commit: commit.to_string(), seen: None, trace });
    }
    let (kept, head, branch) = (kept(cx, state)?, head(repository)?, anchor::branch(repository)?);
    let (Some(kept), Some(head), Some(branch)) = (kept, head, branch) else { return Ok(held) };
    for anchor in kept.of_branch(&branch)? {
        let Ok(commit) = anchor.commit.parse::<CommitId>() else { continue };
        let trace = trace(repository, commit, head, origin)?;
        held.push(Held { commit: anchor.commit, seen: Some(anchor.seen), trace });
    }
    Ok(held)
}

/// How a commit that was seen before stands to the line of first parents that leads to another. One that was merged as the
/// second parent is an ancestor all the same, and yet nothing of its history is gone through.
fn trace(
    repository: &Repository,
    seen: CommitId,
    end: CommitId,
    origin: Option<CommitId>,
) -> Result<Trace, StoreError> {
    Ok(match leads_to(repository, seen, end)? {
        None => Trace::Missing,
        Some(false) => Trace::Left,
        Some(true) if is_on_line(repository, seen, end)? => Trace::OnLine,
        Some(true) => match origin.map(|origin| leads_to(repository, origin, seen)).transpose()?.flatten() {
            Some(false) => Trace::OtherBeginning,
            _ => Trace::ByMerge,
        },
    })
}

/// A whole id may be of a commit that is not here any more, which is what an anchor is for.
fn named(cx: &Context, text: &str) -> Result<CommitId, Trouble> {
    match text.trim().parse() {
        Ok(commit) => Ok(commit),
        Err(_) => revision::resolve(cx.store()?.history()?, text).map_err(|error| {
            let help =
                "write all forty digits, as they were printed: of a commit that is gone no part is known";
            Trouble::with_help(error.to_string(), help)
        }),
    }
}

/// Where anchors of this store are kept; nothing where this user has no place for such things.
fn kept(cx: &Context, state: &State) -> Result<Option<Anchors>, Trouble> {
    let set = |name: &str| std::env::var_os(name).filter(|it| !it.is_empty()).map(std::path::PathBuf::from);
    let home = || set("HOME").map(|home| home.join(".local/state"));
    let folder =
        set("XDG_STATE_HOME").filter(|it| it.is_absolute()).or_else(home).or_else(|| set("LOCALAPPDATA"));
    let store = cx.store()?;
    let (Some(folder), Some(origin)) = (folder, state.origin.as_ref()) else { return Ok(None) };
    let place = store.history()?.common_dir();
    Ok(Some(Anchors::of(&folder, &origin.at.commit, place, store.prefix())))
}

/// What is to be said of a commit that was seen before; nothing where all is as it was.
fn told(held: &Held, state: &State) -> Option<Remark> {
    let (weight, what, help) = match held.trace {
        Trace::OnLine => return None,
        Trace::ByMerge => (
            Weight::Note,
            "came in by a merge: the branch forked off before it, and what was gone through then is one step of that merge now",
            "go through it as it was: itsm audit verify --until COMMIT; `itsm push` and `git pull --rebase` keep a branch straight",
        ),
        Trace::OtherBeginning => (
            Weight::Breach,
            "came in by a merge alone: this history begins elsewhere, and what was gone through then is not part of it",
            "ask who merged it so, and why; go through it as it was: itsm audit verify --until COMMIT",
        ),
        Trace::Left => (
            Weight::Breach,
            "does not lead to this one: history was rewritten, or this is another branch",
            REWRITTEN,
        ),
        Trace::Missing => (
            Weight::Breach,
            "is not in this repository: history was rewritten, or this is another store",
            REWRITTEN,
        ),
    };
    let seen = held.seen.map(|seen| format!(", which was seen {seen},")).unwrap_or_default();
    let message = format!("commit {}{seen} {what}", held.commit);
    let stamp = state.last.clone().unwrap_or_else(|| unreachable!("a branch has a last commit"));
    let help = Some(help.replace("COMMIT", &held.commit));
    Some(Remark { weight, help, ..stamp.remark(Control::HistoryKept, message) })
}

const REWRITTEN: &str = "ask who rewrote it and why; `git reflog` and other clones may still have it; --forget takes it as it is now";

/// Keeps the commit that was seen, unless the one that was seen before is gone and nobody said that this is well.
fn remember(cx: &Context, args: &VerifyArgs, way: Way, state: &State, held: &[Held]) -> Result<(), Trouble> {
    let is_rewritten = held.iter().any(|it| it.seen.is_some() && !it.holds()) && !args.forget;
    let repository = cx.store()?.history()?;
    let is_whole = way.from.is_none() && head(repository)? == Some(way.until);
    if args.no_remember || is_rewritten || !is_whole {
        return Ok(());
    }
    let (Some(anchors), Some(branch)) = (kept(cx, state)?, anchor::branch(repository)?) else {
        return Ok(());
    };
    let anchor = Anchor { branch, commit: way.until.to_string(), seen: Time(cx.now().fixed_offset()) };
    if let Err(error) = anchors.remember(&anchor) {
        cx.terminal.warn(format!("note: nobody will notice later that this commit is gone: {error}"));
    }
    Ok(())
}
