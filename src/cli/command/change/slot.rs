//! `itsm change slot`: when a change could run.

use chrono::NaiveTime;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

use super::change;
use super::proposal::{Proposal, moment};
use crate::cli::context::{Context, zone};
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::graph::{Graph, Scope};
use crate::model::Change;
use crate::model::field::Span;
use crate::practice::job::Job;
use crate::practice::slot::{Wish, next};
use crate::report::slot::slots;
use crate::store::snapshot::{Entry, Snapshot};

/// Show when a change could run: without freeze, clash or lost redundancy, in its assets' maintenance windows, after the
/// notice that is owed; exit code 1 says that no such time was found
///
/// At the hour of its window on the days after, or at another hour where that is taken; a year ahead and no further.
#[derive(Debug, Args)]
pub struct SlotArgs {
    /// A change, by its id or a part of it
    #[arg(value_name = "CHG", required_unless_present = "affects", add = ArgValueCompleter::new(complete::changes))]
    id: Option<String>,

    #[command(flatten)]
    proposal: Proposal,

    /// Not before this time
    #[arg(long, value_name = "TIME")]
    after: Option<String>,

    /// The downtime that is expected, for which notice is owed
    #[arg(long, value_name = "LENGTH", requires = "affects")]
    outage: Option<Span>,
}

/// How many times are shown where nobody says how many
const USUAL: usize = 3;

pub fn run(cx: &Context, args: &SlotArgs) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?;
    let (graph, zone) = (Graph::build(snapshot, Scope::Live), zone(snapshot));
    let practice = cx.practice(snapshot, &graph);
    let after = args.after.as_ref().map(|text| moment(cx, snapshot, text)).transpose()?;
    let (job, hour) = job(cx, snapshot, args)?;
    let limit = cx.limit().unwrap_or(USUAL);
    let wish = Wish { after: after.map_or(cx.now(), |after| after.to_utc()), hour, limit, job };
    let found = next(&practice, &wish);
    let (card, listing) = slots(wish.job.id.unwrap_or("proposed"), &found, zone);
    match cx.format().name {
        "table" | "json" | "yaml" | "markdown" => cx.show_whole(&[card])?,
        _ => cx.show_list(listing)?,
    }
    Ok(if found.slots.is_empty() { Outcome::No } else { Outcome::Yes })
}

/// The work, and the hour of the day that is wished for.
fn job<'s>(
    cx: &Context,
    snapshot: &'s Snapshot,
    args: &SlotArgs,
) -> Result<(Job<'s>, Option<NaiveTime>), Trouble> {
    let Some(id) = &args.id else {
        let window = args.proposal.window(cx.now())?;
        let job = Job::proposed(args.proposal.assets(cx, snapshot)?, &window, args.proposal.r#type());
        return Ok((Job { outage: args.outage, ..job }, None));
    };
    let (entry, change) = change(cx, snapshot, id)?;
    if !change.state.is_planned() {
        return Err(Trouble::new(format!("{} is {}: it needs no other time", entry.id, change.state)));
    }
    let hour = change.window.map(|window| window.start.0.with_timezone(&zone(snapshot)).time());
    Ok((of_change(cx, entry, change, args)?, hour))
}

/// A change's own work; all of its assets for as long as was said, where that was said or it has no window yet.
fn of_change<'s>(
    cx: &Context,
    entry: &'s Entry,
    change: &'s Change,
    args: &SlotArgs,
) -> Result<Job<'s>, Trouble> {
    if let Some(job) = Job::of(entry, change).filter(|_| args.proposal.length.is_none()) {
        return Ok(job);
    }
    let start = change.window.map_or(cx.now(), |window| window.start.0.to_utc());
    let window = args.proposal.window(start)?;
    let assets = change.affects.iter().map(String::as_str).collect();
    let job = Job::proposed(assets, &window, change.r#type);
    Ok(Job { id: Some(&entry.id), entry: Some(entry), title: &change.title, outage: change.outage, ..job })
}
