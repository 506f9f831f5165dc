//! A problem as `problem show` and `itsm show` tell it.

use crate::cli::context::Context;
use crate::cli::past::Past;
use crate::cli::trouble::Trouble;
use crate::graph::Graph;
use crate::model::Problem;
use crate::report::history::Teller;
use crate::report::{Card, problem};
use crate::store::history::life;
use crate::store::snapshot::{Entry, Snapshot};

/// All that is known of a problem; what happened to it only where the present is looked at.
pub fn card(
    cx: &Context,
    snapshot: &Snapshot,
    graph: &Graph,
    entry: &Entry,
    problem: &Problem,
) -> Result<Card, Trouble> {
    let is_present = cx.globals.at.is_none() && !cx.globals.staged;
    let mut events = Vec::new();
    if is_present && cx.store()?.repository().is_some() {
        let past = Past::read(cx)?;
        let acts = life::of(&past.history, &past.versions, &[past.known(entry)?])?;
        let teller = Teller::new(snapshot);
        events.extend(acts.iter().rev().map(|act| teller.event(act.commit, &act.deed)));
    }
    Ok(problem::card(&cx.practice(snapshot, graph), entry, problem, &events))
}
