//! `itsm incident due`: what is owed, by whom, until when.

use clap::Args;
use clap_complete::engine::ArgValueCompleter;

use super::incident;
use crate::cli::command::times::clock;
use crate::cli::command::who::person;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::model::Incident;
use crate::practice::incident::clock::{Clock, clocks};
use crate::practice::incident::concern::concerns;
use crate::report::Listing;
use crate::report::incident::clock_record;

/// Show what is owed and until when: news, the next rung, targets, tasks, reports; exit code 1 says that something is late
///
/// Of all incidents that are not closed, unless some are named.
#[derive(Debug, Args)]
pub struct DueArgs {
    /// Incidents, by their ids or parts of them
    #[arg(value_name = "INC", add = ArgValueCompleter::new(complete::incidents))]
    ids: Vec<String>,

    /// Of incidents that I or my teams have a hand in
    #[arg(long)]
    mine: bool,

    /// Of all; the same as naming none
    #[arg(short, long, conflicts_with_all = ["mine", "ids"])]
    all: bool,

    /// Only what is late
    #[arg(long, visible_alias = "overdue")]
    late: bool,
}

pub fn run(cx: &Context, args: &DueArgs) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?;
    let now = clock(cx, snapshot);
    let named = args.ids.iter().map(|id| Ok(incident(cx, snapshot, id)?.1));
    let mut incidents = named.collect::<Result<Vec<&Incident>, Trouble>>()?;
    if incidents.is_empty() {
        incidents.extend(snapshot.of::<Incident>().map(|(_, it)| it));
    }
    if args.mine {
        let me = person(cx, snapshot, None)?;
        incidents.retain(|it| concerns(snapshot, it, &me));
    }
    let mut owed: Vec<Clock> = incidents.iter().flat_map(|it| clocks(snapshot, it, now)).collect();
    owed.retain(|it| !args.late || it.is_over(now.to_utc()));
    owed.sort_by(|a, b| (a.due, &a.incident, a.owed).cmp(&(b.due, &b.incident, b.owed)));
    let is_late = owed.iter().any(|it| it.is_over(now.to_utc()));
    let records = owed.iter().map(|it| clock_record(it, now)).collect();
    let columns = ["incident", "owed", "what", "by", "due", "when"].map(str::to_owned).to_vec();
    if owed.is_empty() && cx.format().is_for_people() {
        cx.terminal.say(if args.late { "nothing is late" } else { "nothing is owed" });
        return Ok(Outcome::Yes);
    }
    cx.show_list(Listing { name: "owed", records, columns, id: "incident" })?;
    Ok(if is_late { Outcome::No } else { Outcome::Yes })
}
