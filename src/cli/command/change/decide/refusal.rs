//! Why somebody cannot decide on a change, each reason with who can, or what to type instead.

use crate::cli::context::{Context, nameless};
use crate::cli::trouble::Trouble;
use crate::finding::quoted;
use crate::model::approval::Decision;
use crate::model::change::{ChangeState, ChangeType};
use crate::model::person::Status;
use crate::model::{Change, Person};
use crate::practice::approval::{self, Standing, Vote, person};
use crate::store::snapshot::Snapshot;

/// Who is at the keyboard, as a person of this store.
pub(super) fn me<'s>(cx: &Context, snapshot: &'s Snapshot) -> Result<&'s Person, Trouble> {
    let identity = cx.identity()?;
    let (_, me) = identity.person(snapshot).ok_or_else(|| {
        let Some(email) = &identity.email else { return nameless() };
        Trouble::with_help(
            format!("nobody in this store commits as {email}, and only its people decide"),
            "itsm whoami tells how to add yourself; git config user.email says who you are",
        )
    })?;
    match me.status {
        Status::Active => Ok(me),
        Status::Left => Err(Trouble::new(format!("{} has left, and decides nothing any more", me.id))),
    }
}

/// In which states a decision means something.
pub(super) fn refuse_state(
    change: &Change,
    decision: Decision,
    standing: &Standing<'_>,
) -> Result<(), Trouble> {
    use ChangeState::{Approved, Draft, InProgress, Rejected, Requested};
    if let Some(fault) = standing.faults.first() {
        return Err(Trouble::with_help(
            format!("who has to approve cannot be told: approval rule `{}`: {}", fault.rule, fault.message),
            "mend itsm.yaml first; `itsm validate` shows the place",
        ));
    }
    let is_afterwards = change.r#type == ChangeType::Emergency && approval::has_started(change.state);
    let takes_back = decision == Decision::Withdrawn && change.state == Rejected;
    match change.state {
        Requested | Approved | InProgress => Ok(()),
        _ if is_afterwards || takes_back => Ok(()),
        Draft => Err(Trouble::with_help(
            format!("{} is still being written", change.id),
            format!("whoever writes it asks for approval: itsm change submit {}", change.id),
        )),
        Rejected => Err(Trouble::with_help(
            format!("{} is rejected", change.id),
            approval::way_on(change, standing).unwrap_or_default(),
        )),
        state => Err(Trouble::new(format!("{} is {state}: there is nothing to decide any more", change.id))),
    }
}

/// Somebody who is about to decide on a change
pub(super) struct Deciding<'a> {
    pub snapshot: &'a Snapshot,
    pub change: &'a Change,
    pub me: &'a Person,
    pub decision: Decision,
    pub standing: &'a Standing<'a>,
    pub role: Option<&'a str>,
}

impl Deciding<'_> {
    pub(super) fn refuse(&self) -> Result<(), Trouble> {
        match self.decision {
            Decision::Withdrawn => self.refuse_nothing_to_withdraw(),
            _ => self.refuse_barred().and_then(|()| self.refuse_role()).and_then(|()| self.refuse_twice()),
        }
    }

    /// One's own decision that holds.
    fn mine(&self) -> Option<&Vote<'_>> {
        let is_mine = |by: &str| person::is_same(self.snapshot, by, &self.me.id);
        let mine = self.standing.votes.iter().rfind(|vote| vote.void.is_none() && is_mine(&vote.approval.by));
        mine.filter(|vote| vote.approval.decision != Decision::Withdrawn)
    }

    fn refuse_nothing_to_withdraw(&self) -> Result<(), Trouble> {
        let id = &self.change.id;
        let help = format!("itsm change approvals {id} shows what was decided");
        let nothing =
            || Trouble::with_help(format!("there is no decision of yours on {id} to take back"), help);
        self.mine().map(drop).ok_or_else(nothing)
    }

    fn refuse_barred(&self) -> Result<(), Trouble> {
        let (me, change) = (&self.me.id, &self.change.id);
        if let Some(why) = approval::why_barred(self.snapshot, self.change, me) {
            return Err(Trouble::with_help(
                format!("{me} {why}, and cannot decide on it too"),
                whom(self.standing),
            ));
        }
        if self.standing.slots_of(me).is_empty() {
            let message = format!("{me} is none of those who have to approve {change}");
            return Err(Trouble::with_help(message, whom(self.standing)));
        }
        Ok(())
    }

    fn refuse_role(&self) -> Result<(), Trouble> {
        let rules: Vec<&str> =
            self.standing.slots_of(&self.me.id).iter().map(|slot| slot.rule.as_str()).collect();
        match self.role.filter(|role| !rules.contains(role)) {
            Some(role) => Err(Trouble::with_help(
                format!("no approval rule `{role}` asks {} about {}", self.me.id, self.change.id),
                format!("take {}", quoted(&rules)),
            )),
            None => Ok(()),
        }
    }

    fn refuse_twice(&self) -> Result<(), Trouble> {
        let is_same = |vote: &&Vote<'_>| {
            let held = vote.approval.role.as_deref();
            vote.approval.decision == self.decision && (self.role.is_none() || held == self.role)
        };
        let Some(vote) = self.mine().filter(is_same) else { return Ok(()) };
        let (me, change, day) = (&self.me.id, &self.change.id, vote.approval.at.0.format("%Y-%m-%d"));
        Err(Trouble::with_help(
            format!("{me} has {} {change} already, on {day}", self.decision),
            format!(
                "itsm change withdraw {change} takes it back; what is missing: itsm change approvals {change}"
            ),
        ))
    }
}

/// Who could decide instead.
fn whom(standing: &Standing<'_>) -> String {
    let missing = standing.missing();
    match standing.slots.iter().all(|slot| slot.need == 0) {
        true => "by the rules of this store nobody has to".to_owned(),
        false if missing.is_empty() => "all approvals are there".to_owned(),
        false => format!("needed: {}", missing.join("; ")),
    }
}
