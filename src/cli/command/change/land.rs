//! The end of every new change: an id that nobody has, a file of its year, one commit; and the screen beside a dry run.

use serde_json::Value;

use super::super::ticket::{self, Ids, Numbering};
use super::new::typed;
use crate::cli::Outcome;
use crate::cli::argument::Writing;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::write::{Plan, write};
use crate::graph::{Graph, Scope};
use crate::model::{Change, Kind};
use crate::practice::outlook::outlook;
use crate::practice::transition::is_open;
use crate::practice::window::extent;
use crate::report::change::screen;
use crate::report::outlook::brief;
use crate::store::draft::Draft;
use crate::store::snapshot::Snapshot;

/// What is said of a new change once it is written
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Telling {
    /// What it hits and what it wants, in a few lines.
    Brief,
    /// Nothing: its writer has seen all of it.
    Shown,
}

/// What the few lines tell; a check would only say it again
const TOLD: &[&str] =
    &["change-in-freeze", "change-overlaps", "combined-impact", "outside-maintenance", "notice-late"];

/// Writes new changes in one commit.
pub fn land(
    cx: &Context,
    writing: &Writing,
    snapshot: &Snapshot,
    records: Vec<Value>,
    telling: Telling,
) -> Result<Outcome, Trouble> {
    let mut numbering = Numbering::new(cx, snapshot, Kind::Change, Ids::Repeatable);
    let records =
        records.iter().map(|record| numbering.number(snapshot, record)).collect::<Result<Vec<_>, _>>()?;
    let one = <[Change; 1]>::try_from(records.iter().filter_map(typed).collect::<Vec<_>>()).ok();
    // Of a change that was shown before it was written, and of many, the checks tell.
    let one =
        one.filter(|[it]| cx.format().is_for_people() && telling == Telling::Brief && is_open(it.state));
    let tells = if one.is_some() { TOLD } else { &[] };
    let outcome =
        write(cx, writing, |draft| Ok(Plan { tells, ..plan(cx, draft, &records, "new", Ids::Repeatable)? }))?;
    let [change] = match one {
        Some(one) if !cx.terminal.quiet => one,
        _ => return Ok(outcome),
    };
    let graph = Graph::build(snapshot, Scope::Live);
    let practice = cx.practice(snapshot, &graph);
    if outcome != Outcome::Yes {
        // What was refused is in no file, so nothing but its window can be said to be another.
        let next = outlook(&practice, &change).next;
        let next = next.map(|next| extent(next.window(), practice.now.timezone()));
        next.iter().for_each(|next| cx.terminal.say(format!("next free: {next}")));
    } else if writing.dry_run {
        cx.show_cards(&[screen(&practice, &change)])?;
    } else {
        let lines = brief(&practice, &change, &outlook(&practice, &change));
        lines.iter().for_each(|line| cx.terminal.say(format!("  {line}")));
    }
    Ok(outcome)
}

/// The same in a draft, in a word of its own: for whoever lands it elsewhere.
pub fn plan(
    cx: &Context,
    draft: &mut Draft,
    records: &[Value],
    action: &'static str,
    ids: Ids,
) -> Result<Plan, Trouble> {
    ticket::plan(cx, draft, Kind::Change, records, action, ids)
}
