//! `itsm push`: what is committed here goes to the branch that all share: merged by record with what others pushed
//! meanwhile, checked as it will be, pushed; again where somebody was faster.

use clap::Args;
use serde_json::json;

use crate::check;
use crate::cli::context::Context;
use crate::cli::merged::{head_called, judge};
use crate::cli::publish::{STUCK, TRIES, pause};
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, write};
use crate::finding::{FilePath, quoted};
use crate::report::Card;
use crate::store::merge::Names;
use crate::store::publish::join::{self, Proposal, Proposed};
use crate::store::publish::{self, Destination, Pushed, Tip};
use crate::store::read;
use crate::store::revision::{self, CommitId};
use crate::store::source::Source;
use crate::store::uncommitted;

/// Push what is committed, merged by record with what others have pushed, and checked before it goes
///
/// Fetches the branch; where it has moved, both are merged as `itsm merge-driver` merges records, in a commit that goes on from what is published. If what comes of it brings an error, nothing is pushed and everything stays as it was. If somebody is faster, it begins anew.
#[derive(Debug, Args)]
pub struct PushArgs {
    /// Where to; the remote of the current branch, unless another is named
    #[arg(value_name = "REMOTE")]
    remote: Option<String>,

    /// The branch there; the one that the current branch follows, unless another is named
    #[arg(value_name = "BRANCH")]
    branch: Option<String>,

    /// Fetch, merge and check, and push nothing
    #[arg(short = 'n', long)]
    dry_run: bool,
}

pub fn run(cx: &Context, args: &PushArgs) -> Result<Outcome, Trouble> {
    write::refuse_views(cx)?;
    write::refuse_formats(cx)?;
    let target = cx.store()?.target()?;
    let destination = join::destination(&target, args.remote.as_deref(), args.branch.as_deref())?;
    let (mut last, mut stuck) = (String::new(), 0);
    for attempt in 0..TRIES {
        let tip = publish::fetch(&target, &destination)?;
        stuck = if tip.commit == last { stuck + 1 } else { 0 };
        last.clone_from(&tip.commit);
        match try_on(cx, args, &tip, &destination)? {
            Tried::Over(outcome) => return Ok(outcome),
            Tried::Refused(said) if stuck >= STUCK => {
                let message = format!("{} does not take it: {said}", destination.remote);
                return Err(Trouble::with_help(
                    message,
                    "nothing was pushed, and everything here is as it was",
                ));
            }
            Tried::Refused(_) => std::thread::sleep(pause(attempt)),
        }
    }
    let message =
        format!("others were faster {TRIES} times; nothing was pushed, and everything here is as it was");
    Err(Trouble::with_help(message, "run the command again"))
}

/// What came of one try
enum Tried {
    Over(Outcome),
    Refused(String),
}

fn try_on(cx: &Context, args: &PushArgs, tip: &Tip<'_>, to: &Destination) -> Result<Tried, Trouble> {
    let repository = cx.store()?.history()?;
    let (own, theirs) = (revision::resolve(repository, "HEAD")?, revision::resolve(repository, &tip.commit)?);
    if own == theirs || revision::is_before(repository, own, theirs)? {
        return up_to_date(cx, args, tip, to, own == theirs).map(Tried::Over);
    }
    let proposal = match join::propose(tip, &own.to_string(), &super::merge_driver::program())? {
        Proposed::Ready(proposal) => proposal,
        Proposed::Conflict => return undecided(cx, theirs, own, to).map(Tried::Over),
    };
    let commit = revision::resolve(repository, &proposal.commit)?;
    if let Some(outcome) = refused(cx, theirs, commit)? {
        return Ok(Tried::Over(outcome));
    }
    refuse_dirty(cx, own, commit)?;
    if args.dry_run {
        return show(cx, to, &proposal, "would push").map(Tried::Over);
    }
    match proposal.push()? {
        Pushed::Refused { said } => Ok(Tried::Refused(said)),
        Pushed::Done { commit } => {
            catch_up(cx, to, &commit)?;
            show(cx, to, &proposal, "pushed").map(Tried::Over)
        }
    }
}

/// There is nothing to push; what others have pushed is taken over all the same.
fn up_to_date(
    cx: &Context,
    args: &PushArgs,
    tip: &Tip<'_>,
    to: &Destination,
    is_same: bool,
) -> Result<Outcome, Trouble> {
    if !is_same && !args.dry_run {
        let repository = cx.store()?.history()?;
        refuse_dirty(
            cx,
            revision::resolve(repository, "HEAD")?,
            revision::resolve(repository, &tip.commit)?,
        )?;
        catch_up(cx, to, &tip.commit)?;
    }
    let nothing = "nothing to push";
    cx.show_cards(&[card(to, &tip.commit, nothing, (false, false))])?;
    Ok(Outcome::Yes)
}

/// What the branch would have that it has not: errors keep it from being pushed.
fn refused(cx: &Context, before: CommitId, after: CommitId) -> Result<Option<Outcome>, Trouble> {
    let (old, new) = (cx.store()?.commit(before)?, cx.store()?.commit(after)?);
    let files = changed(&old, &new)?;
    let cache = cx.cache()?;
    let [before, after] =
        [&old, &new].map(|source| read::read_with(source as &dyn Source, &check::inspect, &cache));
    let (before, after) = (before?, after?);
    let brought = write::brought(cx, &before, &after);
    if !write::stops(&brought, &files) {
        write::warn(cx, &new, brought, &[])?;
        return Ok(None);
    }
    let errors = brought.into_iter().filter(|it| it.level == crate::finding::Level::Error).collect();
    write::tell(cx, &new, errors, after.records())?;
    cx.terminal.warn(
        "nothing was pushed, and everything here is as it was: the branch would not be right afterwards",
    );
    Ok(Some(Outcome::No))
}

/// Shows what has to be decided before the two can be one.
fn undecided(cx: &Context, theirs: CommitId, own: CommitId, to: &Destination) -> Result<Outcome, Trouble> {
    let own_name = head_called(cx.store()?.history()?).unwrap_or_else(|| "HEAD".to_owned());
    let names = Names { ours: to.to_string(), theirs: own_name, ..Names::default() };
    let judged = judge(cx, theirs, own, &names)?;
    write::tell(cx, &judged.preview, judged.found, judged.records)?;
    let Destination { remote, branch } = to;
    cx.terminal.warn(format!(
        "nothing was pushed, and everything here is as it was: somebody has to decide; git pull --no-rebase {remote} {branch}"
    ));
    Ok(Outcome::No)
}

/// Git would not overwrite what is not committed, and so would leave this clone behind what it has pushed.
fn refuse_dirty(cx: &Context, own: CommitId, commit: CommitId) -> Result<(), Trouble> {
    let store = cx.store()?;
    let files = changed(&store.commit(own)?, &store.commit(commit)?)?;
    let dirty = uncommitted::among(store.history()?, store.prefix(), &files)?;
    if dirty.is_empty() {
        return Ok(());
    }
    Err(Trouble::with_help(
        format!("{} has changes that are not committed, and others have changed it too", quoted(&dirty)),
        "commit or stash them first",
    ))
}

fn changed(old: &dyn Source, new: &dyn Source) -> Result<Vec<FilePath>, Trouble> {
    let (old, new) = (old.list()?, new.list()?);
    let is_same = |path: &FilePath| old.find(path).map(|it| it.blob) == new.find(path).map(|it| it.blob);
    let mut paths: Vec<FilePath> = old.files.iter().chain(&new.files).map(|it| it.path.clone()).collect();
    paths.sort();
    paths.dedup();
    paths.retain(|path| !is_same(path));
    Ok(paths)
}

fn catch_up(cx: &Context, to: &Destination, commit: &str) -> Result<(), Trouble> {
    let target = cx.store()?.target()?;
    let caught_up = write::begin(cx, &target)
        .and_then(|_writer| Ok(publish::catch_up(&target, to, commit)?))
        .unwrap_or(false);
    if !caught_up {
        cx.terminal.say("note: what is checked out here has not got it yet: git pull");
    }
    Ok(())
}

fn show(cx: &Context, to: &Destination, proposal: &Proposal<'_>, words: &str) -> Result<Outcome, Trouble> {
    let is_pushed = words == "pushed";
    cx.show_cards(&[card(to, &proposal.commit, words, (is_pushed, proposal.is_merge()))])?;
    Ok(Outcome::Yes)
}

fn card(to: &Destination, commit: &str, words: &str, (is_pushed, is_merge): (bool, bool)) -> Card {
    let json = json!({
        "pushed": is_pushed,
        "merged": is_merge,
        "remote": to.remote,
        "branch": to.branch,
        "commit": commit,
        "action": words,
    });
    let merged = is_merge.then(|| "merged with what others pushed".to_owned());
    let short = commit.chars().take(8).collect();
    let heading = [to.to_string(), words.to_owned()].into_iter().chain(merged).chain([short]).collect();
    Card { json, id: commit.to_owned(), heading, sections: Vec::new() }
}
