//! `itsm problem`: root causes and what is done about them.

use clap::Subcommand;
use clap_complete::engine::ArgValueCandidates;

use super::{list, show};
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::model::Kind;

/// Keep problems: root causes, workarounds, corrective actions
#[derive(Debug, Subcommand)]
pub enum ProblemCommand {
    /// List problems
    #[command(visible_alias = "ls")]
    List(list::Filter),
    /// Show problems, whole
    Show {
        #[arg(required = true, value_name = "PRB", add = ArgValueCandidates::new(complete::problems))]
        ids: Vec<String>,
    },
}

impl ProblemCommand {
    pub fn run(&self, cx: &Context) -> Result<Outcome, Trouble> {
        match self {
            ProblemCommand::List(filter) => {
                list::run(cx, Kind::Problem, &["id", "state", "owner", "title"], filter, |_| true)
            }
            ProblemCommand::Show { ids } => show::show(cx, ids, Some(Kind::Problem)),
        }
    }
}
