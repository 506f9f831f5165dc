//! Whether a change may run at all, and by whom: its state, its approvals and what has grown since they were given, and
//! who carries it out. Knows nothing of windows.

use chrono::{DateTime, Utc};

use super::{Look, Reason};
use crate::finding::Location;
use crate::model::approval::Decision;
use crate::model::change::{ChangeState, ChangeType};
use crate::model::field::TaskState;
use crate::model::person::Status;
use crate::model::pointer::Pointer;
use crate::model::{Change, layout};
use crate::practice::approval::person::is_same;
use crate::practice::approval::{self, Standing};
use crate::practice::{Cx, radius, risk};
use crate::store::snapshot::Snapshot;

/// Whether its state lets it run: an emergency is approved afterwards.
pub(super) fn may_run(change: &Change) -> bool {
    let is_urgent = change.r#type == ChangeType::Emergency && change.state == ChangeState::Requested;
    is_urgent || matches!(change.state, ChangeState::Approved | ChangeState::InProgress)
}

/// Whether somebody, under whatever record of theirs, is to do it or a task of it.
pub(super) fn carries_out(snapshot: &Snapshot, change: &Change, who: &str) -> bool {
    assigned(change).iter().any(|it| is_same(snapshot, it, who))
}

fn assigned(change: &Change) -> Vec<&str> {
    let tasks = change.tasks.iter().filter(|task| task.state != TaskState::Cancelled);
    let of_tasks = tasks.filter_map(|task| task.assignee.as_deref());
    let mut assigned: Vec<&str> = change.assignee.as_deref().into_iter().chain(of_tasks).collect();
    assigned.dedup();
    assigned
}

/// When decisions on a change stop to count.
pub(super) fn expiries(cx: &Cx<'_>, change: &Change) -> Vec<DateTime<Utc>> {
    let lasts = cx.snapshot.settings.approvals.valid_for.0;
    let decisions = cx.decisions(change).map(|(_, approval)| approval);
    let expiry = |approval: &crate::model::Approval| {
        approval.expires.map_or_else(|| approval.at.0.checked_add_signed(lasts), |time| Some(time.0))
    };
    decisions.filter_map(expiry).map(|time| time.to_utc()).collect()
}

pub(super) fn reasons(look: &Look<'_, '_>) -> Vec<Reason> {
    let standing = approval::standing(look.cx, look.change);
    let mut reasons: Vec<Reason> = state(look, &standing).into_iter().collect();
    reasons.extend(approvals(look, &standing));
    reasons.extend(grown(look, &standing));
    reasons.extend(riskier(look));
    reasons.extend(actor(look));
    reasons
}

/// It ran already, or was given up.
pub(super) fn over(look: &Look<'_, '_>) -> Option<Reason> {
    let (id, state) = (&look.entry.id, look.change.state);
    if state.is_planned() || matches!(state, ChangeState::InProgress | ChangeState::Rejected) {
        return None;
    }
    let message = format!("{id} is {}", state.spoken());
    let help = format!("itsm change new --like {id} --start now makes another one");
    Some(Reason::new("change-over", message).at(look.entry.at(Pointer::field("state"))).help(help))
}

fn state(look: &Look<'_, '_>, standing: &Standing<'_>) -> Option<Reason> {
    let (id, change) = (&look.entry.id, look.change);
    if may_run(change) {
        return None;
    }
    let reason = match change.state {
        ChangeState::Draft => Reason::new("not-approved", format!("{id} is a draft"))
            .help(format!("itsm change submit {id}, and have it approved")),
        ChangeState::Requested => {
            let who = || {
                format!(
                    "itsm change approvals {id} says who has to; what cannot wait is an emergency: \
                     itsm change set {id} type=emergency"
                )
            };
            Reason::new("not-approved", format!("{id} waits for approval"))
                .help(approval::way_on(change, standing).unwrap_or_else(who))
        }
        _ => Reason::new("not-approved", format!("{id} was rejected"))
            .help(approval::way_on(change, standing).unwrap_or_default()),
    };
    Some(reason.at(look.entry.at(Pointer::field("state"))))
}

/// What is missing of the approvals. An emergency owes them, and is kept only by what speaks against it.
fn approvals(look: &Look<'_, '_>, standing: &Standing<'_>) -> Vec<Reason> {
    let (id, change) = (&look.entry.id, look.change);
    let fault = |fault: &approval::Fault| {
        let message = format!("nobody can know who has to approve: rule `{}`: {}", fault.rule, fault.message);
        let reason = Reason::new("invalid-approval-rule", message);
        let reason = reason.at(Location::value(&layout::CONFIG.into(), 0, fault.at.clone()));
        reason.help(fault.help.clone().unwrap_or_else(|| "mend the rule in itsm.yaml".to_owned()))
    };
    let mut reasons: Vec<Reason> = standing.faults.iter().map(fault).collect();
    let anew = || format!("itsm change approvals {id}; a later approval of theirs takes its place");
    let rejected = standing.rejection().map(|vote| {
        Reason::new("rejected", format!("{} rejected it", vote.approval.by))
            .at(Location::file(&vote.entry.file))
            .help(approval::way_on(change, standing).unwrap_or_else(anew))
    });
    reasons.extend(rejected);
    let owes = change.r#type == ChangeType::Emergency;
    if owes && standing.due.is_none_or(|due| look.now() <= due) {
        return reasons;
    }
    let void = standing.votes.iter().filter(|vote| vote.approval.decision == Decision::Approved);
    let void: Vec<String> = void
        .filter_map(|vote| {
            Some(format!("that of {} does not count: {}", vote.approval.by, vote.void.as_ref()?))
        })
        .collect();
    let check = match (owes, void.is_empty()) {
        (true, _) => "retrospective-approval-overdue",
        (false, true) => "approval-missing",
        (false, false) => "approval-void",
    };
    for slot in standing.slots.iter().filter(|slot| !slot.is_filled()) {
        let missing = match slot.missing() {
            missing if void.is_empty() => missing,
            missing => format!("{missing} ({})", void.join("; ")),
        };
        let reason = Reason::new(check, format!("an approval is missing for {missing}"));
        let reason = reason.at(look.entry.at(Pointer::root()));
        // Nobody decides on a draft, nor on what was rejected.
        let is_asked = !matches!(change.state, ChangeState::Draft | ChangeState::Rejected);
        reasons.push(if is_asked { reason.help(format!("itsm change approve {id}")) } else { reason });
    }
    reasons
}

/// Approvals that count, and were given for less than would happen now.
fn grown(look: &Look<'_, '_>, standing: &Standing<'_>) -> Vec<Reason> {
    let counts =
        |who: &str| standing.slots.iter().any(|slot| slot.have.iter().any(|it| it.eq_ignore_ascii_case(who)));
    let votes = standing.votes.iter().filter(|vote| vote.counts(Decision::Approved));
    let seen: Vec<_> = votes
        .filter(|vote| counts(&vote.approval.by))
        .filter_map(|vote| Some((vote, vote.approval.seen.as_ref()?)))
        .collect();
    if seen.is_empty() {
        return Vec::new();
    }
    let radius = radius::of(look.cx.snapshot, look.cx.graph, look.change);
    let told = |(vote, seen): (&approval::Vote<'_>, &crate::model::approval::Seen)| {
        let more = radius.grown_since(&look.change.id, seen)?;
        let by = &vote.approval.by;
        let names: Vec<String> =
            more.iter().map(|(asset, effect)| format!("{asset} {}", effect.replace('_', " "))).collect();
        let names = if names.is_empty() { "others".to_owned() } else { names.join(", ") };
        let mut reason = Reason::new("impact-grown", format!("it hits more than {by} was shown: {names}"))
            .at(vote.entry.at(Pointer::field("seen").key("impact")))
            .help(format!("{by} looks at it again: itsm change approve {}", look.entry.id));
        let hit = radius.hits.iter().find(|hit| more.contains_key(&hit.asset));
        reason.path = hit.map(|hit| hit.path.clone()).unwrap_or_default();
        Some(reason)
    };
    seen.into_iter().filter_map(told).collect()
}

/// More risk than was written down when it was requested.
fn riskier(look: &Look<'_, '_>) -> Option<Reason> {
    let was = look.change.risk.as_ref()?.level;
    let now = risk::assess(look.cx, look.change);
    if now.level <= was {
        return None;
    }
    let id = &look.entry.id;
    let worst = now.terms.first().map(|term| format!(": {}", term.words)).unwrap_or_default();
    let message = format!("its risk was {was} when it was requested, and is {} now{worst}", now.level);
    let reason = Reason::new("risk-grown", message).at(look.entry.at(Pointer::field("risk").key("level")));
    Some(reason.help(format!(
        "itsm change risk {id} says why; with itsm change set {id} risk.level={} it is approved anew",
        now.level
    )))
}

/// Whoever begins is one of those who carry it out, and still works here.
fn actor(look: &Look<'_, '_>) -> Vec<Reason> {
    let Some(who) = &look.question.actor else { return Vec::new() };
    let (snapshot, id) = (look.cx.snapshot, &look.entry.id);
    let mut reasons = Vec::new();
    let person = snapshot.get(who).zip(snapshot.person(who));
    if let Some((entry, _)) = person.filter(|(_, person)| person.status == Status::Left) {
        let reason =
            Reason::new("actor-left", format!("{who} has left")).at(entry.at(Pointer::field("status")));
        reasons.push(reason.help(format!("itsm change set {id} --assignee WHO")));
    }
    if !carries_out(snapshot, look.change, who) {
        let assigned = assigned(look.change);
        let message = match assigned.as_slice() {
            [] => format!("nobody is named to carry {id} out"),
            named => format!("{who} does not carry {id} out; {} does", named.join(" or ")),
        };
        let help = format!("itsm change set {id} --assignee {who}, and have it approved again");
        let at = look.entry.at(Pointer::field("assignee"));
        reasons.push(Reason::new("not-assigned", message).at(at).help(help));
    }
    reasons
}
