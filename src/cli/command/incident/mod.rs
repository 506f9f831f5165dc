//! `itsm incident`: what went down, who is at it, what was done when.

use clap::Subcommand;
use clap_complete::engine::ArgValueCandidates;

use super::{list, show};
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::model::Kind;

/// Run an outage: open it, keep its log, tell who has to know, end it
#[derive(Debug, Subcommand)]
pub enum IncidentCommand {
    /// List incidents
    #[command(visible_alias = "ls")]
    List(list::Filter),
    /// Show incidents, whole
    Show {
        #[arg(required = true, value_name = "INC", add = ArgValueCandidates::new(complete::incidents))]
        ids: Vec<String>,
    },
}

impl IncidentCommand {
    pub fn run(&self, cx: &Context) -> Result<Outcome, Trouble> {
        match self {
            IncidentCommand::List(filter) => {
                list::run(cx, Kind::Incident, &["id", "state", "affects", "title"], filter, |_| true)
            }
            IncidentCommand::Show { ids } => show::show(cx, ids, Some(Kind::Incident)),
        }
    }
}
