//! `itsm incident`: what went down, who is at it, what was done when.

mod assign;
mod due;
pub(super) mod edit;
mod fields;
mod form;
mod hypothesis;
mod link;
mod list;
mod log;
mod new;
mod notify;
mod report;
mod set;
pub(super) mod show;
mod status_page;
mod step;
mod suspects;

use clap::Subcommand;
use clap_complete::engine::ArgValueCompleter;

pub(super) use super::who::incident;
use super::{show as any, task};
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::model::Kind;

/// Run an outage: open it, keep its log, tell who has to know, end it
#[derive(Debug, Subcommand)]
pub enum IncidentCommand {
    #[command(visible_alias = "open")]
    New(new::NewArgs),
    List(list::ListArgs),
    /// Show incidents, whole: priority and why, who is hit, whom to call, what is owed, what else goes on, the log
    Show {
        /// Incidents, by their ids or parts of them
        #[arg(required = true, value_name = "INC", add = ArgValueCompleter::new(complete::incidents))]
        ids: Vec<String>,
    },
    Due(due::DueArgs),
    /// Take incidents up: somebody is at them
    #[command(visible_aliases = ["acknowledge", "ack"])]
    Start(step::StartArgs),
    Log(log::LogArgs),
    Assign(assign::AssignArgs),
    Handoff(assign::HandoffArgs),
    Escalate(assign::EscalateArgs),
    #[command(subcommand)]
    Hypothesis(hypothesis::HypothesisCommand),
    #[command(subcommand)]
    Task(task::TaskCommand<edit::Sharing>),
    Set(set::SetArgs),
    Priority(set::PriorityArgs),
    Link(link::LinkArgs),
    Unlink(link::UnlinkArgs),
    Restore(step::RestoreArgs),
    Resolve(step::ResolveArgs),
    Close(step::CloseArgs),
    Reopen(step::ReopenArgs),
    Notify(notify::NotifyArgs),
    StatusPage(status_page::StatusPageArgs),
    Suspects(suspects::SuspectsArgs),
    Report(report::ReportArgs),
}

impl IncidentCommand {
    pub fn run(&self, cx: &Context) -> Result<Outcome, Trouble> {
        match self {
            IncidentCommand::New(args) => new::run(cx, args),
            IncidentCommand::List(args) => list::run(cx, args),
            IncidentCommand::Show { ids } => any::show(cx, ids, Some(Kind::Incident)),
            IncidentCommand::Due(args) => due::run(cx, args),
            IncidentCommand::Start(args) => step::start(cx, args),
            IncidentCommand::Log(args) => log::run(cx, args),
            IncidentCommand::Assign(args) => assign::assign(cx, args),
            IncidentCommand::Handoff(args) => assign::handoff(cx, args),
            IncidentCommand::Escalate(args) => assign::escalate(cx, args),
            IncidentCommand::Hypothesis(command) => command.run(cx),
            IncidentCommand::Task(command) => command.run(cx, Kind::Incident),
            IncidentCommand::Set(args) => set::run(cx, args),
            IncidentCommand::Priority(args) => set::priority(cx, args),
            IncidentCommand::Link(args) => link::link(cx, args),
            IncidentCommand::Unlink(args) => link::unlink(cx, args),
            IncidentCommand::Restore(args) => step::restore(cx, args),
            IncidentCommand::Resolve(args) => step::resolve(cx, args),
            IncidentCommand::Close(args) => step::close(cx, args),
            IncidentCommand::Reopen(args) => step::reopen(cx, args),
            IncidentCommand::Notify(args) => notify::run(cx, args),
            IncidentCommand::StatusPage(args) => status_page::run(cx, args),
            IncidentCommand::Suspects(args) => suspects::run(cx, args),
            IncidentCommand::Report(args) => report::run(cx, args),
        }
    }
}
