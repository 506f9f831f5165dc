//! Decisions on a change, each with why it counts or does not. Looks at each for itself; what they come to is decided elsewhere.

use std::cmp::Reverse;
use std::fmt;

use chrono::{DateTime, TimeDelta, Utc};

use super::person::{self, Barred};
use super::signature::{self, Broken};
use crate::finding::FilePath;
use crate::model::approval::Decision;
use crate::model::person::Status;
use crate::model::settings::Assurance;
use crate::model::{Approval, Change, Kind};
use crate::practice::{Cx, digest};
use crate::store::snapshot::Entry;

/// So far ahead of ours another machine's clock may be
pub const SKEW: TimeDelta = TimeDelta::minutes(5);

/// A decision on a change
#[derive(Debug, Clone)]
pub struct Vote<'a> {
    pub entry: &'a Entry,
    pub approval: &'a Approval,
    /// Why it does not count; nothing where it does.
    pub void: Option<Void>,
}

/// Why a decision does not count
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Void {
    /// The change's covered fields are not those that were decided on.
    Edited,
    /// It does not say what was decided on.
    Unbound,
    /// It stands among the decisions on another change.
    Misplaced,
    Unknown,
    Barred(Barred),
    Future,
    Expired(DateTime<Utc>),
    Unsigned,
    Signature(Broken),
    /// Somebody else committed it, from this address.
    Committer(String),
    /// The same person decided again later.
    Replaced,
}

impl Void {
    /// Whether somebody has been at the file, or it was never what it claims to be.
    pub fn is_tampering(&self) -> bool {
        use Void::{Committer, Future, Misplaced, Signature, Unbound, Unsigned};
        matches!(self, Misplaced | Unbound | Future | Unsigned | Signature(_) | Committer(_))
    }
}

impl fmt::Display for Void {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Void::Edited => f.write_str("the change was edited since"),
            Void::Unbound => f.write_str("it has no digest of what was decided on"),
            Void::Misplaced => f.write_str(
                "its file is not among the decisions on this change, or not called after who decided",
            ),
            Void::Unknown => f.write_str("nobody of this name works here"),
            Void::Barred(why) => why.fmt(f),
            Void::Future => f.write_str("it is dated in the future"),
            Void::Expired(when) => write!(f, "it counted until {}", when.format("%Y-%m-%d %H:%M UTC")),
            Void::Unsigned => f.write_str("it is not signed, and this store wants signatures"),
            Void::Signature(broken) => broken.fmt(f),
            Void::Committer(address) => write!(f, "{address} committed it, which is no address of theirs"),
            Void::Replaced => f.write_str("the same person decided again later"),
        }
    }
}

impl Vote<'_> {
    /// Whether it is a decision of this kind that holds.
    pub fn counts(&self, decision: Decision) -> bool {
        self.void.is_none() && self.approval.decision == decision
    }
}

/// Every decision on a change, in order of time.
pub fn votes<'a>(cx: &Cx<'a>, change: &Change) -> Vec<Vote<'a>> {
    let decisions = cx.decisions(change);
    let mut votes: Vec<Vote<'a>> = decisions
        .map(|(entry, approval)| Vote { entry, approval, void: why_void(cx, change, entry, approval) })
        .collect();
    votes.sort_by_key(|vote| (vote.approval.at.0, vote.approval.decision, Reverse(&vote.entry.file)));
    let ids: Vec<(usize, &'a str)> = votes
        .iter()
        .enumerate()
        .filter(|(_, vote)| vote.void.is_none())
        .map(|(place, vote)| (place, vote.approval.by.as_str()))
        .collect();
    for (nth, (place, who)) in ids.iter().enumerate() {
        if ids[nth + 1..].iter().any(|(_, later)| person::is_same(cx.snapshot, who, later)) {
            votes[*place].void = Some(Void::Replaced);
        }
    }
    votes
}

/// Why a decision does not count by itself, whatever else was decided.
pub fn why_void(cx: &Cx<'_>, change: &Change, entry: &Entry, approval: &Approval) -> Option<Void> {
    let withdraws = approval.decision == Decision::Withdrawn;
    misplaced(&entry.file, approval)
        .or_else(|| untrue(cx, entry, approval))
        .or_else(|| (approval.at.0 > cx.now + SKEW).then_some(Void::Future))
        .or_else(|| not_entitled(cx, change, approval))
        .or_else(|| if withdraws { None } else { unbound(cx, change, approval) })
        .or_else(|| if withdraws { None } else { expired(cx, change, approval) })
}

/// `approvals/CHG-…/jim.bar-9xk2.yaml` is Jim's, on that change.
fn misplaced(file: &FilePath, approval: &Approval) -> Option<Void> {
    let mut folders = file.as_str().rsplit('/').skip(1);
    let is_of = folders.next().is_some_and(|folder| folder.eq_ignore_ascii_case(&approval.of));
    let stem = file.stem().to_lowercase();
    let is_by = stem
        .strip_prefix(&approval.by.to_lowercase())
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
    debug_assert!(file.as_str().starts_with(Kind::Approval.folder()), "an approval is read from its folder");
    (!is_of || !is_by).then_some(Void::Misplaced)
}

/// Held against its signature, and against who committed it, as far as the store wants and history tells.
fn untrue(cx: &Cx<'_>, entry: &Entry, approval: &Approval) -> Option<Void> {
    let settings = &cx.snapshot.settings;
    let person = cx.snapshot.person(&approval.by)?;
    if approval.signature.is_some() {
        let statement = signature::statement(&settings.organisation, approval);
        return signature::verify(&statement, approval, &person.signing_keys).err().map(Void::Signature);
    }
    match (settings.approvals.assurance, &cx.authors) {
        (Assurance::Signed, _) => Some(Void::Unsigned),
        (Assurance::Committed, Some(authors)) => {
            let author = authors.get(&entry.file)?;
            let is_theirs = person.emails.iter().any(|it| it.eq_ignore_ascii_case(author));
            (!is_theirs).then(|| Void::Committer(author.clone()))
        }
        _ => None,
    }
}

fn unbound(cx: &Cx<'_>, change: &Change, approval: &Approval) -> Option<Void> {
    let Some(digest) = &approval.digest else { return Some(Void::Unbound) };
    (*digest != digest::of_change(&cx.snapshot.settings.organisation, change)).then_some(Void::Edited)
}

/// Nobody decides on their own change; who has left before it started decides on none.
fn not_entitled(cx: &Cx<'_>, change: &Change, approval: &Approval) -> Option<Void> {
    let Some(person) = cx.snapshot.person(&approval.by) else { return Some(Void::Unknown) };
    match person::why_barred(cx.snapshot, &person.id, &person::barred(cx.snapshot, change)) {
        Some(Barred::Left) => {
            let day = counts_at(cx, change).with_timezone(&cx.now.timezone()).date_naive();
            let was_gone = person.status == Status::Left && person.left_on.is_none_or(|left| left.0 <= day);
            was_gone.then_some(Void::Barred(Barred::Left))
        }
        other => other.map(Void::Barred),
    }
}

fn expired(cx: &Cx<'_>, change: &Change, approval: &Approval) -> Option<Void> {
    let lasts = cx.snapshot.settings.approvals.valid_for.0;
    let ends =
        approval.expires.map_or_else(|| approval.at.0.checked_add_signed(lasts), |time| Some(time.0))?;
    (ends <= counts_at(cx, change)).then(|| Void::Expired(ends.to_utc()))
}

/// The moment at which approvals have to hold: when it started, or now.
fn counts_at(cx: &Cx<'_>, change: &Change) -> DateTime<Utc> {
    let started = change.actual.and_then(|actual| actual.start).filter(|_| super::has_started(change.state));
    started.map_or_else(|| cx.now.to_utc(), |start| start.0.to_utc())
}
