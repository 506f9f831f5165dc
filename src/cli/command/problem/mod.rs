//! `itsm problem`: root causes and what is done about them.

mod action;
mod fields;
pub(super) mod link;
mod list;
mod new;
pub(super) mod review;
mod set;
pub(super) mod show;
mod step;

use clap::Subcommand;
use clap_complete::engine::ArgValueCompleter;

use super::show as any;
use super::who::{incident, problem};
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::model::Kind;
use crate::practice::problem::Step;

/// Keep problems: root causes, workarounds, corrective actions; and look back on a month
#[derive(Debug, Subcommand)]
pub enum ProblemCommand {
    New(new::NewArgs),
    List(list::ListArgs),
    /// Show problems, whole, with their incidents, what these cost, what is overdue and what happened to them
    Show {
        #[arg(required = true, value_name = "PRB", add = ArgValueCompleter::new(complete::problems))]
        ids: Vec<String>,
    },
    Set(set::SetArgs),
    /// Say that incidents are cases of a problem
    Link(link::LinkArgs),
    /// Say that incidents are no cases of a problem after all
    Unlink(link::LinkArgs),
    #[command(subcommand)]
    Action(action::ActionCommand),
    /// Say what it is and what helps until it is mended; responders are shown it when an incident looks like it
    KnownError(step::ToldArgs),
    /// Record that the cause is gone
    Resolve(step::ToldArgs),
    /// Close problems that are resolved, every action done or dropped
    Close(step::CloseArgs),
    /// Take up a problem again
    Reopen(step::ReopenArgs),
    Review(review::ReviewArgs),
}

impl ProblemCommand {
    pub fn run(&self, cx: &Context) -> Result<Outcome, Trouble> {
        match self {
            ProblemCommand::New(args) => new::run(cx, args),
            ProblemCommand::List(args) => list::run(cx, args),
            ProblemCommand::Show { ids } => any::show(cx, ids, Some(Kind::Problem)),
            ProblemCommand::Set(args) => set::run(cx, args),
            ProblemCommand::Link(args) => link::link(cx, args),
            ProblemCommand::Unlink(args) => link::unlink(cx, args),
            ProblemCommand::Action(command) => command.run(cx),
            ProblemCommand::KnownError(args) => step::take_one(cx, Step::KnownError, args),
            ProblemCommand::Resolve(args) => step::take_one(cx, Step::Resolve, args),
            ProblemCommand::Close(args) => step::take_all(cx, Step::Close, args),
            ProblemCommand::Reopen(args) => step::reopen(cx, args),
            ProblemCommand::Review(args) => review::run(cx, args),
        }
    }
}
