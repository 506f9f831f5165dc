//! `itsm show`: one record of any kind, whole.

use clap::Args;
use clap_complete::engine::ArgValueCompleter;

use super::who::entry_of;
use super::{change, incident, problem};
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::graph::{Graph, Scope};
use crate::model::{Kind, Record};
use crate::report::record;

/// Show records of any kind, whole, with what the other records say of them
#[derive(Debug, Args)]
pub struct ShowArgs {
    /// Ids, aliases, or parts of a ticket's id
    #[arg(required = true, value_name = "ID", add = ArgValueCompleter::new(complete::any))]
    pub ids: Vec<String>,
}

pub fn run(cx: &Context, args: &ShowArgs) -> Result<Outcome, Trouble> {
    show(cx, &args.ids, None)
}

/// Shows records, all of one kind where one is given.
pub fn show(cx: &Context, ids: &[String], kind: Option<Kind>) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?;
    let graph = Graph::build(snapshot, Scope::Live);
    let mut cards = Vec::new();
    for id in ids {
        let entry = match kind {
            Some(kind) => entry_of(cx, snapshot, id, kind)?,
            None => cx.resolve(snapshot, id)?,
        };
        cards.push(match &*entry.record {
            Record::Change(change) => change::show::card(cx, snapshot, &graph, entry, change)?,
            Record::Incident(it) => incident::show::card(cx, snapshot, &graph, entry, it)?,
            Record::Problem(problem) => problem::show::card(cx, snapshot, &graph, entry, problem)?,
            _ => record::card(snapshot, &graph, entry),
        });
    }
    cx.show_cards(&cards)?;
    Ok(Outcome::Yes)
}
