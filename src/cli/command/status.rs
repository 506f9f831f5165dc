//! `itsm status`: what wants attention now.

use clap::Args;

use crate::cli::Outcome;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::graph::{Graph, Scope};
use crate::report::findings::Summary;
use crate::report::status::{self, Viewer};

/// Show what wants attention now: open incidents, changes running and next, findings; yours first
#[derive(Debug, Args)]
pub struct StatusArgs {}

pub fn run(cx: &Context, _: &StatusArgs) -> Result<Outcome, Trouble> {
    let snapshot = cx.records()?;
    let summary =
        Summary::of(cx.findings(snapshot).iter().map(|finding| finding.level), snapshot.entries().len());
    let person = cx.identity()?.person(snapshot).map(|(entry, _)| entry.id.clone());
    let graph = Graph::build(snapshot, Scope::Live);
    let practice = cx.practice(snapshot, &graph);
    let viewer = Viewer { person, now: practice.now };
    cx.show_cards(&[status::status(&practice, &viewer, summary)])?;
    Ok(Outcome::Yes)
}
