//! A problem as `problem show` and `itsm show` tell it.

use crate::cli::context::Context;
use crate::cli::past;
use crate::cli::trouble::Trouble;
use crate::graph::Graph;
use crate::model::Problem;
use crate::report::{Card, problem};
use crate::store::snapshot::{Entry, Snapshot};

/// All that is known of a problem; what happened to it only where the present is looked at.
pub fn card(
    cx: &Context,
    snapshot: &Snapshot,
    graph: &Graph,
    entry: &Entry,
    problem: &Problem,
) -> Result<Card, Trouble> {
    let events = past::life_of(cx, snapshot, entry)?;
    Ok(problem::card(&cx.practice(snapshot, graph), entry, problem, &events))
}
