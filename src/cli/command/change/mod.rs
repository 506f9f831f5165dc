//! `itsm change`: what is about to be done, by whom, when, to what; who has to agree to it, and how it went.

mod approvals;
mod approve;
mod calendar;
mod conflicts;
mod decide;
mod notice;
mod proposal;
mod reject;
mod risk;
mod sign;
mod slot;
mod withdraw;

use clap::Subcommand;

use crate::cli::Outcome;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::model::{Change, Typed};
use crate::store::snapshot::{Entry, Snapshot};

/// Plan changes, have them approved, carry them out
#[derive(Debug, Subcommand)]
pub enum ChangeCommand {
    Approve(approve::ApproveArgs),
    Reject(reject::RejectArgs),
    Withdraw(withdraw::WithdrawArgs),
    Approvals(approvals::ApprovalsArgs),
    Risk(risk::RiskArgs),
    Calendar(calendar::CalendarArgs),
    Conflicts(conflicts::ConflictsArgs),
    Slot(slot::SlotArgs),
    Notice(notice::NoticeArgs),
}

impl ChangeCommand {
    pub fn run(&self, cx: &Context) -> Result<Outcome, Trouble> {
        match self {
            ChangeCommand::Approve(args) => approve::run(cx, args),
            ChangeCommand::Reject(args) => reject::run(cx, args),
            ChangeCommand::Withdraw(args) => withdraw::run(cx, args),
            ChangeCommand::Approvals(args) => approvals::run(cx, args),
            ChangeCommand::Risk(args) => risk::run(cx, args),
            ChangeCommand::Calendar(args) => calendar::run(cx, args),
            ChangeCommand::Conflicts(args) => conflicts::run(cx, args),
            ChangeCommand::Slot(args) => slot::run(cx, args),
            ChangeCommand::Notice(args) => notice::run(cx, args),
        }
    }
}

/// The change that a person means.
pub(super) fn change<'s>(
    cx: &Context,
    snapshot: &'s Snapshot,
    typed: &str,
) -> Result<(&'s Entry, &'s Change), Trouble> {
    let entry = cx.resolve(snapshot, typed)?;
    match Change::of(&entry.record) {
        Some(change) => Ok((entry, change)),
        None => Err(Trouble::new(format!("`{}` is {}, not a change", entry.id, entry.kind().with_article()))),
    }
}
