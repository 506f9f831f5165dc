//! `itsm change`: what is about to be done, by whom, when, to what; and how it went.

mod approvals;
mod approve;
pub(super) mod calendar;
mod conflicts;
mod decide;
mod draft;
mod fields;
mod form;
mod land;
mod list;
mod new;
mod notice;
mod proposal;
mod record;
mod reject;
mod review;
mod risk;
mod set;
pub(super) mod show;
mod sign;
mod slot;
mod step;
mod template;
mod withdraw;

use clap::Subcommand;
use clap_complete::engine::ArgValueCompleter;

pub(super) use super::who::{asset_id, change, person, relevance};
use super::{show as any, task, times};
use crate::cli::argument::Writing;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::model::Kind;
use crate::practice::transition::Step;

/// Plan changes, have them approved, carry them out, look back on them
#[derive(Debug, Subcommand)]
pub enum ChangeCommand {
    New(new::NewArgs),
    Record(record::RecordArgs),
    List(list::ListArgs),
    /// Show changes, whole, with whom they hit, their risk, what is in the way, approvals, what is missing and what happened to them
    Show {
        /// Changes, by their ids or parts of them
        #[arg(required = true, value_name = "CHG", add = ArgValueCompleter::new(complete::changes))]
        ids: Vec<String>,
    },
    Set(set::SetArgs),
    #[command(subcommand)]
    Task(task::TaskCommand<Writing>),
    #[command(subcommand)]
    Template(template::TemplateCommand),
    Calendar(calendar::CalendarArgs),
    Risk(risk::RiskArgs),
    Conflicts(conflicts::ConflictsArgs),
    Slot(slot::SlotArgs),
    Notice(notice::NoticeArgs),
    /// Ask for the approval of drafts; what needs nobody's is approved at once
    Submit(step::StepArgs),
    Approvals(approvals::ApprovalsArgs),
    Approve(approve::ApproveArgs),
    Reject(reject::RejectArgs),
    Withdraw(withdraw::WithdrawArgs),
    /// Begin what is approved, and record when
    ///
    /// In its window, outside every freeze, with approvals that stand. An emergency may begin once it is requested; it owes its approval afterwards.
    Start(step::StartArgs),
    /// Record that changes were done as planned, and when
    Complete(step::TimedArgs),
    /// Record that changes did not do what they should; they owe a review
    Fail(step::EndedArgs),
    /// Record that changes were undone; they owe a review
    Rollback(step::EndedArgs),
    Review(review::ReviewArgs),
    /// Close changes that are over, and reviewed where a review is owed
    Close(step::StepArgs),
    /// Give changes up before they run
    Cancel(step::StepArgs),
    /// Take changes that are requested or rejected back to draft
    Reopen(step::StepArgs),
}

impl ChangeCommand {
    pub fn run(&self, cx: &Context) -> Result<Outcome, Trouble> {
        match self {
            ChangeCommand::New(args) => new::run(cx, args),
            ChangeCommand::Record(args) => record::run(cx, args),
            ChangeCommand::List(args) => list::run(cx, args),
            ChangeCommand::Show { ids } => any::show(cx, ids, Some(Kind::Change)),
            ChangeCommand::Set(args) => set::run(cx, args),
            ChangeCommand::Submit(args) => step::run(cx, Step::Submit, args),
            ChangeCommand::Start(args) => step::start(cx, args),
            ChangeCommand::Complete(args) => step::timed(cx, Step::Complete, args),
            ChangeCommand::Fail(args) => step::ended(cx, Step::Fail, args),
            ChangeCommand::Rollback(args) => step::ended(cx, Step::RollBack, args),
            ChangeCommand::Review(args) => review::run(cx, args),
            ChangeCommand::Close(args) => step::run(cx, Step::Close, args),
            ChangeCommand::Cancel(args) => step::run(cx, Step::Cancel, args),
            ChangeCommand::Reopen(args) => step::run(cx, Step::Reopen, args),
            ChangeCommand::Risk(args) => risk::run(cx, args),
            ChangeCommand::Conflicts(args) => conflicts::run(cx, args),
            ChangeCommand::Slot(args) => slot::run(cx, args),
            ChangeCommand::Approvals(args) => approvals::run(cx, args),
            ChangeCommand::Approve(args) => approve::run(cx, args),
            ChangeCommand::Reject(args) => reject::run(cx, args),
            ChangeCommand::Withdraw(args) => withdraw::run(cx, args),
            ChangeCommand::Notice(args) => notice::run(cx, args),
            ChangeCommand::Calendar(args) => calendar::run(cx, args),
            ChangeCommand::Task(command) => command.run(cx, Kind::Change),
            ChangeCommand::Template(command) => command.run(cx),
        }
    }
}
