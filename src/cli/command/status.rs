//! `itsm status`: what wants attention now.

use clap::Args;

use crate::cli::Outcome;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::graph::{Graph, Scope};
use crate::model::layout::ATTRIBUTES;
use crate::report::findings::Summary;
use crate::report::status::{self, Viewer};
use crate::store::merge::setup;

/// Show what wants attention now: open incidents, changes running and next, findings; yours first
#[derive(Debug, Args)]
pub struct StatusArgs {}

pub fn run(cx: &Context, _: &StatusArgs) -> Result<Outcome, Trouble> {
    let snapshot = cx.records()?;
    let summary = Summary::of(cx.findings(snapshot).iter().map(|finding| finding.level), snapshot.records());
    let person = cx.identity()?.person(snapshot).map(|(entry, _)| entry.id.clone());
    let graph = Graph::build(snapshot, Scope::Live);
    let practice = cx.practice(snapshot, &graph);
    let viewer = Viewer { person, now: practice.now };
    cx.show_cards(&[status::status(&practice, &viewer, summary)])?;
    if cx.format().is_for_people() && lacks_driver(cx)? {
        cx.terminal.say("note: git merges records by lines in this clone: itsm merge-driver --install");
    }
    Ok(Outcome::Yes)
}

/// Whether the store asks for a merge driver of which this clone has not been told.
fn lacks_driver(cx: &Context) -> Result<bool, Trouble> {
    let store = cx.store()?;
    let (Some(root), Some(repository)) = (store.root(), store.repository()) else { return Ok(false) };
    let asks = std::fs::read_to_string(root.join(ATTRIBUTES)).is_ok_and(|text| text.contains("merge=itsm"));
    Ok(asks && !setup::is_named(repository))
}
