//! The end of every new change: an id that nobody has, a file of its year, one commit; and the screen beside a dry run.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::super::change_fields::about;
use super::super::create;
use super::new::typed;
use super::times::clock;
use crate::cli::Outcome;
use crate::cli::argument::Writing;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::write::{Plan, write};
use crate::graph::{Graph, Scope};
use crate::model::id::fold;
use crate::model::{Change, Kind};
use crate::practice::outlook::outlook;
use crate::practice::transition::is_open;
use crate::practice::window::extent;
use crate::report::change::screen;
use crate::report::outlook::brief;
use crate::report::receipt::Written;
use crate::store::draft::Draft;
use crate::store::snapshot::Snapshot;
use crate::store::ticket::{self, Chance};

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
    let mut numbering = Numbering::new(cx, snapshot, Ids::Repeatable);
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
    let before = draft.before.clone();
    let mut numbering = Numbering::new(cx, &before, ids);
    let mut written: Vec<Written> = Vec::new();
    for record in records {
        let record = numbering.number(&before, record)?;
        let folder = year(&record).unwrap_or_else(|| clock(cx, &before).format("%Y").to_string());
        written.push(create::create(draft, Kind::Change, Some(&folder), record)?);
    }
    let title = records.first().and_then(|it| it["title"].as_str()).filter(|_| records.len() == 1);
    let words = title.map_or(action.to_owned(), |title| format!("{action}: {title}"));
    Ok(Plan { about: about(Kind::Change, &written), words, action, tells: &[], records: written })
}

/// How ids are drawn
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ids {
    /// Where the clock stands still nothing is by chance: what is shown is what comes the next time.
    Repeatable,
    /// By chance whatever the clock: two clones that do the same at the same moment do not make one commit of it.
    Random,
}

/// Gives ids, each once
struct Numbering<'a> {
    cx: &'a Context,
    ids: Ids,
    day: chrono::NaiveDate,
    given: HashSet<String>,
}

impl<'a> Numbering<'a> {
    fn new(cx: &'a Context, snapshot: &Snapshot, ids: Ids) -> Numbering<'a> {
        Numbering { cx, ids, day: clock(cx, snapshot).date_naive(), given: HashSet::new() }
    }

    /// The record with an id: its own, or one that is drawn.
    fn number(&mut self, snapshot: &Snapshot, record: &Value) -> Result<Value, Trouble> {
        if record.get("id").is_some() {
            return Ok(record.clone());
        }
        let chance = match (&self.cx.globals.now, self.ids) {
            (Some(_), Ids::Repeatable) => Chance::Text(format!("{}{record}", self.cx.now())),
            _ => Chance::System,
        };
        let is_taken = |id: &str| snapshot.get(id).is_some() || self.given.contains(fold(id).as_ref());
        let id = ticket::draw(Kind::Change, self.day, &chance, is_taken)?;
        self.given.insert(fold(&id).into_owned());
        let mut record = record.clone();
        record["id"] = json!(id);
        Ok(record)
    }
}

/// The year in a ticket's id: the folder that its file goes to.
fn year(record: &Value) -> Option<String> {
    let year = record["id"].as_str()?.split('-').nth(1)?.get(..4)?;
    year.bytes().all(|it| it.is_ascii_digit()).then(|| year.to_owned())
}
