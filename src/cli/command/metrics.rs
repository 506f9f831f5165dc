//! `itsm metrics`: the numbers of a store that a ratchet can hold.

use clap::Args;

use crate::cli::Outcome;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::graph::{Graph, Scope};
use crate::report::metric;

/// Count what should become less: findings, assets without an owner, single points of failure …
///
/// `itsm review --no-worse-than main` refuses a branch that makes any of them worse, `--ratchet NAME,…` one of these.
#[derive(Debug, Args)]
pub struct MetricsArgs {}

pub fn run(cx: &Context, _: &MetricsArgs) -> Result<Outcome, Trouble> {
    let snapshot = cx.records()?;
    let graph = Graph::build(snapshot, Scope::Live);
    let findings = cx.findings(snapshot);
    cx.show_list(metric::listing(&metric::Cx::new(snapshot, &graph, &findings)))?;
    Ok(Outcome::Yes)
}
