//! `itsm change conflicts`: what stands in the way of a change, of all to come, or of what is only thought of.

use clap::Args;
use clap_complete::engine::ArgValueCompleter;

use super::change;
use super::proposal::{Proposal, moment};
use crate::cli::context::{Context, zone};
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::graph::{Graph, Scope};
use crate::practice::conflict::{Conflict, all_conflicts, conflicts};
use crate::practice::job::{self, Job};
use crate::report::conflict::{Conflicted, cards, listing};

/// Show what stands in the way: other changes, freezes, what is broken, and what changes do together; exit code 1 says
/// that something does
///
/// Of one change, of all to come where none is named, or of what is only thought of: --affects, --start and --for.
#[derive(Debug, Args)]
pub struct ConflictsArgs {
    /// A change, by its id or a part of it
    #[arg(value_name = "CHG", add = ArgValueCompleter::new(complete::changes))]
    id: Option<String>,

    #[command(flatten)]
    proposal: Proposal,

    /// When it would start: fri 22:00
    #[arg(long, value_name = "TIME", requires = "affects")]
    start: Option<String>,
}

pub fn run(cx: &Context, args: &ConflictsArgs) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?;
    let (graph, zone) = (Graph::build(snapshot, Scope::Live), zone(snapshot));
    let practice = cx.practice(snapshot, &graph);
    let jobs = match (&args.id, args.proposal.is_empty()) {
        (Some(id), _) => {
            let (entry, change) = change(cx, snapshot, id)?;
            let takes_part = change.state.is_planned() || job::takes_part(change.state);
            if !takes_part {
                cx.terminal.say(format!("{} is {}: it is in nobody's way", entry.id, change.state));
            }
            let job = Job::of(entry, change).ok_or_else(|| {
                Trouble::with_help(
                    format!("nobody knows when {} is to run", entry.id),
                    format!("`itsm change slot {}` shows when it could", entry.id),
                )
            })?;
            Vec::from_iter(takes_part.then_some(job))
        }
        (None, false) => {
            let start = args.start.as_ref().map(|text| moment(cx, snapshot, text)).transpose()?;
            let window = args.proposal.window(start.map_or(cx.now(), |start| start.to_utc()))?;
            vec![Job::proposed(args.proposal.assets(cx, snapshot)?, &window, args.proposal.r#type())]
        }
        (None, true) => practice.to_come().to_vec(),
    };
    let is_of_all = args.id.is_none() && args.proposal.is_empty();
    let found = if is_of_all {
        all_conflicts(&practice)
    } else {
        jobs.iter().map(|job| conflicts(&practice, job)).collect()
    };
    let conflicted = |(job, conflicts): (&Job<'_>, Vec<Conflict>)| Conflicted {
        id: job.id.map(str::to_owned),
        title: job.title.to_owned(),
        conflicts,
    };
    let all: Vec<Conflicted> = jobs.iter().zip(found).map(conflicted).collect();
    let is_free = all.iter().all(|it| it.conflicts.is_empty());
    match cx.format().name {
        "table" | "markdown" => {
            cx.show_whole(&cards(&all))?;
            if is_free {
                cx.terminal.say("nothing stands in the way");
            }
        }
        _ => cx.show_list(listing(&all, zone))?,
    }
    Ok(if is_free { Outcome::Yes } else { Outcome::No })
}
