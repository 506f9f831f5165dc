//! `itsm incident`: what went down, who is at it, what was done when.

use clap::Subcommand;
use clap_complete::engine::ArgValueCandidates;

pub(super) mod edit;
mod notify;
mod report;
mod status_page;
mod step;
mod suspects;

use super::{list, show};
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::model::{Incident, Kind, Typed};
use crate::store::snapshot::{Entry, Snapshot};

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
    /// Take incidents up: somebody is at them
    #[command(visible_aliases = ["acknowledge", "ack"])]
    Start(step::StartArgs),
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
            IncidentCommand::List(filter) => {
                list::run(cx, Kind::Incident, &["id", "state", "affects", "title"], filter, |_| true)
            }
            IncidentCommand::Show { ids } => show::show(cx, ids, Some(Kind::Incident)),
            IncidentCommand::Start(args) => step::start(cx, args),
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

/// The incident that a person means.
pub(super) fn incident<'s>(
    cx: &Context,
    snapshot: &'s Snapshot,
    typed: &str,
) -> Result<(&'s Entry, &'s Incident), Trouble> {
    let entry = cx.resolve(snapshot, typed)?;
    match Incident::of(&entry.record) {
        Some(incident) => Ok((entry, incident)),
        None => {
            Err(Trouble::new(format!("`{}` is {}, not an incident", entry.id, entry.kind().with_article())))
        }
    }
}
