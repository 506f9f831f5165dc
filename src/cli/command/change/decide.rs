//! One decision on a change: looked at, confirmed, signed, and landed with what it does to the change's state. The part that
//! approving, rejecting and withdrawing share.

mod refusal;

use chrono::TimeDelta;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;
use serde_json::json;

use super::super::change_fields::{about, written};
use super::{change, sign};
use crate::check;
use crate::cli::argument::Writing;
use crate::cli::context::{Context, zone};
use crate::cli::trouble::Trouble;
use crate::cli::write::{Plan, write};
use crate::cli::{Outcome, complete, prompt};
use crate::finding::FilePath;
use crate::graph::{Graph, Scope};
use crate::model::approval::{Decision, Seen};
use crate::model::change::ChangeState;
use crate::model::field::Time;
use crate::model::pointer::Pointer;
use crate::model::settings::Assurance;
use crate::model::{Approval, Change, Kind, Person, id};
use crate::practice::approval::{self, Standing};
use crate::practice::moment::{self, Toward};
use crate::practice::radius::{self, Radius};
use crate::practice::{digest, risk};
use crate::render;
use crate::report::receipt::Written;
use crate::report::standing::proposal;
use crate::store::draft::Draft;
use crate::store::edit::Edit;
use crate::store::snapshot::Snapshot;
use crate::store::{emit, read, revision, uncommitted};

/// What every decision takes
#[derive(Debug, Args)]
pub struct Deciding {
    /// A change, by its id or a part of it
    #[arg(value_name = "CHG", add = ArgValueCompleter::new(complete::changes))]
    id: String,

    /// Say why, in the decision itself
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,

    /// Ask nothing: what is decided on has been looked at
    #[arg(short, long)]
    yes: bool,

    /// Sign it, even where the store does not want that
    #[arg(long)]
    sign: bool,

    /// Sign with this key instead of git's user.signingkey
    #[arg(long, value_name = "FILE")]
    key: Option<String>,

    #[command(flatten)]
    writing: Writing,
}

impl Deciding {
    pub fn has_no_note(&self) -> bool {
        self.note.as_ref().is_none_or(|note| note.trim().is_empty())
    }
}

/// A decision that is ready to be written
struct Ready {
    /// Nothing where all approvals are there, and only the state lags behind.
    approval: Option<Approval>,
    file: FilePath,
    /// Of the change that was shown.
    digest: String,
}

/// Larger impacts are kept by their digest alone
const MOST_KEPT: usize = 100;

/// What `approve` takes beside that
#[derive(Debug, Default, Clone, Copy)]
pub struct Terms<'a> {
    /// The one rule for which it counts.
    pub role: Option<&'a str>,
    pub expires: Option<&'a str>,
}

pub fn run(cx: &Context, decision: Decision, args: &Deciding, terms: Terms<'_>) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?;
    let (_, change) = change(cx, snapshot, &args.id)?;
    let graph = Graph::build(snapshot, Scope::Live);
    let practice = cx.practice(snapshot, &graph);
    let me = refusal::me(cx, snapshot)?;
    let standing = approval::standing(&practice, change);
    refusal::refuse_state(change, decision, &standing)?;
    let digest = digest::of_change(&snapshot.settings.organisation, change);
    let mut ready = Ready { approval: None, file: file(cx, change, me)?, digest };
    if decision != Decision::Approved || !lags_behind(change, &standing) {
        refusal::Deciding { snapshot, change, me, decision, standing: &standing, role: terms.role }
            .refuse()?;
        let radius = radius::of(snapshot, &graph, change);
        show(cx, &proposal(snapshot, change, &radius, &risk::assess_with(&practice, change, &radius)))?;
        if !is_confirmed(cx, decision, change, args)? {
            return Ok(Outcome::Interrupted);
        }
        let mut approval = Approval {
            of: change.id.clone(),
            decision,
            by: me.id.clone(),
            role: terms.role.map(str::to_owned).or_else(|| only_role(&standing, &me.id, decision)),
            at: moment_after(cx, snapshot, &standing, me),
            expires: terms.expires.map(|text| expiry(cx, snapshot, text)).transpose()?,
            note: args.note.clone(),
            digest: Some(ready.digest.clone()),
            seen: Some(seen(cx, change, &radius)?),
            signature: None,
        };
        if args.sign || args.key.is_some() || snapshot.settings.approvals.assurance == Assurance::Signed {
            sign::sign(cx, &snapshot.settings.organisation, &mut approval, me, args.key.as_deref())?;
        }
        ready.approval = Some(approval);
    }
    let mut way = None;
    let outcome = write(cx, &args.writing, |draft| {
        refuse_unseen(cx, &args.writing, draft, change)?;
        let (plan, after) = plan(cx, draft, change, decision, ready)?;
        way = approval::way_on(&after, &standing).filter(|_| after.state == ChangeState::Rejected);
        Ok(plan)
    })?;
    if let (Outcome::Yes, false, Some(way)) = (outcome, args.writing.dry_run, way) {
        cx.terminal.say(format!("{} is rejected; {way}", change.id));
    }
    Ok(outcome)
}

/// All approvals are there, or none are needed, and the state does not say so: two people approved in two clones.
fn lags_behind(change: &Change, standing: &Standing<'_>) -> bool {
    change.state == ChangeState::Requested && standing.is_satisfied()
}

/// The one slot that somebody fills; of several an approval fills each.
fn only_role(standing: &Standing<'_>, who: &str, decision: Decision) -> Option<String> {
    match standing.slots_of(who).as_slice() {
        [one] if decision == Decision::Approved => Some(one.rule.clone()),
        _ => None,
    }
}

fn show(cx: &Context, card: &crate::report::Card) -> Result<(), Trouble> {
    if cx.terminal.quiet {
        return Ok(());
    }
    let mut shown = Vec::new();
    render::cards(std::slice::from_ref(card), render::TABLE, &cx.terminal.stderr, &mut shown)?;
    shown.push(b'\n');
    cx.terminal.frames(&shown);
    Ok(())
}

fn is_confirmed(cx: &Context, decision: Decision, change: &Change, args: &Deciding) -> Result<bool, Trouble> {
    if args.yes || args.writing.dry_run {
        return Ok(true);
    }
    let verb = match decision {
        Decision::Approved => "approve",
        Decision::Rejected => "reject",
        Decision::Withdrawn => "withdraw your decision on",
    };
    if !cx.terminal.is_interactive {
        return Err(Trouble::with_help(
            format!("nobody is there to confirm this: {verb} {}?", change.id),
            "look at what is shown above, then add --yes",
        ));
    }
    prompt::confirm(&format!("{verb} {} as it is written?", change.id))
}

/// Now; or right after one's last decision, so that of two the later one is known.
fn moment_after(cx: &Context, snapshot: &Snapshot, standing: &Standing<'_>, me: &Person) -> Time {
    let now = cx.now().with_timezone(&zone(snapshot)).fixed_offset();
    let mine = standing.votes.iter().filter(|vote| vote.approval.by.eq_ignore_ascii_case(&me.id));
    let last = mine.filter(|vote| vote.void.is_none()).map(|vote| vote.approval.at.0).max();
    Time(last.filter(|last| *last >= now).map_or(now, |last| last + TimeDelta::seconds(1)))
}

fn expiry(cx: &Context, snapshot: &Snapshot, text: &str) -> Result<Time, Trouble> {
    let now = cx.now().with_timezone(&zone(snapshot));
    let moment = moment::parse(text, now, Toward::Future)?;
    if moment <= now {
        return Err(Trouble::new(format!(
            "{text} is over already: an approval that ran out counts for nothing"
        )));
    }
    Ok(Time(moment))
}

/// What the approver was shown.
fn seen(cx: &Context, change: &Change, radius: &Radius) -> Result<Seen, Trouble> {
    let hits = radius.by_effect();
    let impact = digest::of_impact(&change.id, &hits);
    let head = match cx.store()?.repository() {
        Some(repository) => revision::head(repository)?.map(|head| head.to_string()),
        None => None,
    };
    let hits = if radius.hits.len() <= MOST_KEPT { hits } else { Default::default() };
    Ok(Seen { revision: head.unwrap_or_else(|| "none".to_owned()), impact, hits })
}

/// A name that no other branch will take: `approvals/CHG-…/jim.bar-9xk2.yaml`.
fn file(cx: &Context, change: &Change, me: &Person) -> Result<FilePath, Trouble> {
    let snapshot = cx.snapshot()?;
    loop {
        let path =
            format!("{}/{}/{}-{}.yaml", Kind::Approval.folder(), change.id, me.id, id::tail(random()?));
        let file = FilePath::new(path);
        if !snapshot.files.contains(&file) {
            return Ok(file);
        }
    }
}

fn random() -> Result<u32, Trouble> {
    getrandom::u32().map_err(|error| Trouble::new(format!("this machine gives no random numbers: {error}")))
}

/// A decision that is committed is on what is committed: others would find it void.
fn refuse_unseen(cx: &Context, writing: &Writing, draft: &Draft, change: &Change) -> Result<(), Trouble> {
    let store = cx.store()?;
    let commits = writing.commit || draft.before.settings.commit && !writing.no_commit;
    let (Some(repository), true) = (store.repository(), commits) else { return Ok(()) };
    let files: Vec<FilePath> =
        draft.before.get(&change.id).map(|entry| entry.file.clone()).into_iter().collect();
    match uncommitted::among(repository, store.prefix(), &files)?.first() {
        None => Ok(()),
        Some(file) => Err(Trouble::with_help(
            format!("{file} has changes that are not committed, which nobody else could see approved"),
            "commit them first, and look again",
        )),
    }
}

/// What is written, and the change as it is then.
fn plan(
    cx: &Context,
    draft: &mut Draft,
    shown: &Change,
    decision: Decision,
    ready: Ready,
) -> Result<(Plan, Change), Trouble> {
    let before = draft.before.clone();
    let (entry, change) = change(cx, &before, &shown.id)?;
    if digest::of_change(&before.settings.organisation, change) != ready.digest {
        return Err(Trouble::with_help(
            format!("{} was edited while you looked at it", change.id),
            "run the command again, and look at it as it is now",
        ));
    }
    let lags = ready.approval.is_none().then(|| "all approvals are there".to_owned());
    let mut words: Vec<String> = lags.into_iter().collect();
    let mut records = vec![written(entry)];
    if let Some(approval) = &ready.approval {
        let value = serde_json::to_value(approval)
            .unwrap_or_else(|error| unreachable!("records have text keys only: {error}"));
        draft.write(&ready.file, emit::record(&value))?;
        records = vec![Written { file: ready.file.to_string(), ..written(entry) }];
    }
    let state = next_state(cx, draft, &before, change)?;
    let after = Change { state: state.unwrap_or(change.state), ..change.clone() };
    // The subject of a commit is short; the role stands in the file.
    words.extend(ready.approval.as_ref().map(|approval| told(approval, state.is_none())));
    if let Some(state) = state {
        draft.edit(
            &entry.file,
            entry.document,
            &[Edit::Set { at: Pointer::field("state"), value: json!(state.name()) }],
        )?;
        words.push(format!("now {state}"));
    }
    let action = match decision {
        Decision::Approved => "approve",
        Decision::Rejected => "reject",
        Decision::Withdrawn => "withdraw",
    };
    let about = about(Kind::Change, &records);
    Ok((Plan { about, words: words.join(", "), action, tells: &[], records }, after))
}

fn told(approval: &Approval, with_role: bool) -> String {
    let role =
        approval.role.as_ref().filter(|_| with_role).map(|role| format!(" as {role}")).unwrap_or_default();
    match approval.decision {
        Decision::Withdrawn => format!("{} took their decision back", approval.by),
        decision => format!("{decision} by {}{role}", approval.by),
    }
}

/// What the decisions make of the change's state; nothing where it stays.
fn next_state(
    cx: &Context,
    draft: &Draft,
    before: &Snapshot,
    change: &Change,
) -> Result<Option<ChangeState>, Trouble> {
    let after = read::read_again(before, &draft.files(), &draft.preview(), &check::inspect)?;
    let graph = Graph::build(&after, Scope::Live);
    let standing = approval::standing(&cx.practice(&after, &graph), change);
    Ok(match (change.state, standing.is_satisfied()) {
        (ChangeState::Requested, true) => Some(ChangeState::Approved),
        (ChangeState::Requested, false) if standing.rejection().is_some() => Some(ChangeState::Rejected),
        (ChangeState::Approved, false) => Some(ChangeState::Requested),
        _ => None,
    })
}
