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
use crate::model::change::ChangeState;
use crate::model::field::Span;
use crate::model::{Change, Kind};
use crate::practice;
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
        for line in instead(&practice, &change) {
            cx.terminal.say(line);
        }
    } else if writing.dry_run {
        cx.show_cards(&[screen(&practice, &change)])?;
    } else {
        let lines = brief(&practice, &change, &outlook(&practice, &change));
        lines.iter().for_each(|line| cx.terminal.say(format!("  {line}")));
    }
    Ok(outcome)
}

/// What to do instead where a new change was refused, which has no id that could be named to a command.
fn instead(practice: &practice::Cx<'_>, change: &Change) -> Vec<String> {
    let outlook = outlook(practice, change);
    let says_approved = matches!(change.state, ChangeState::Approved | ChangeState::InProgress);
    let asks = says_approved && !outlook.standing.is_satisfied();
    let asked = asks.then(|| "leave the state out: --submit asks those who have to approve it".to_owned());
    let is_in_the_way = !outlook.conflicts.is_empty();
    let slots = change.window.filter(|_| is_in_the_way).map(|window| {
        let length = Span(window.end.0.signed_duration_since(window.start.0));
        let affects = change.affects.join(",");
        format!("itsm change slot --affects {affects} --for {length} shows when it could run")
    });
    let next = outlook.next.map(|next| extent(next.window(), practice.now.timezone()));
    asked.into_iter().chain(slots).chain(next.map(|next| format!("next free: {next}"))).collect()
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
