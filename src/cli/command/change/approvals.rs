//! `itsm change approvals`: who has to approve, who has, and what of that counts.

use clap::Args;
use clap_complete::engine::ArgValueCompleter;

use super::change;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::graph::{Graph, Scope};
use crate::practice::approval;
use crate::report::standing;

/// Show who has to approve a change, who has, and what of that counts; exit code 1 says that approvals are missing
#[derive(Debug, Args)]
pub struct ApprovalsArgs {
    /// A change, by its id or a part of it
    #[arg(value_name = "CHG", add = ArgValueCompleter::new(complete::changes))]
    id: String,
}

pub fn run(cx: &Context, args: &ApprovalsArgs) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?;
    let (_, change) = change(cx, snapshot, &args.id)?;
    let graph = Graph::build(snapshot, Scope::Live);
    let standing = approval::standing(&cx.practice(snapshot, &graph), change);
    cx.answer(standing::standing(snapshot, change, &standing))?;
    Ok(if standing.is_satisfied() { Outcome::Yes } else { Outcome::No })
}
