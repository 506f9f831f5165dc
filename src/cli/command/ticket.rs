//! New tickets: an id that nobody has, a file of its year. The part that new changes and incidents share.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::change_fields::about;
use super::create;
use super::times::clock;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::write::Plan;
use crate::model::Kind;
use crate::model::id::fold;
use crate::report::receipt::Written;
use crate::store::draft::Draft;
use crate::store::snapshot::Snapshot;
use crate::store::ticket::{self, Chance};

/// Puts new tickets of a kind into a draft, in a word of its own.
pub fn plan(
    cx: &Context,
    draft: &mut Draft,
    kind: Kind,
    records: &[Value],
    action: &'static str,
    ids: Ids,
) -> Result<Plan, Trouble> {
    let before = draft.before.clone();
    let mut numbering = Numbering::new(cx, &before, kind, ids);
    let mut written: Vec<Written> = Vec::new();
    for record in records {
        let record = numbering.number(&before, record)?;
        let folder = year(&record).unwrap_or_else(|| clock(cx, &before).format("%Y").to_string());
        written.push(create::create(draft, kind, Some(&folder), record)?);
    }
    let title = records.first().and_then(|it| it["title"].as_str()).filter(|_| records.len() == 1);
    let words = title.map_or(action.to_owned(), |title| format!("{action}: {title}"));
    Ok(Plan { about: about(kind, &written), words, action, tells: &[], records: written })
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
pub struct Numbering<'a> {
    cx: &'a Context,
    kind: Kind,
    ids: Ids,
    day: chrono::NaiveDate,
    given: HashSet<String>,
}

impl<'a> Numbering<'a> {
    pub fn new(cx: &'a Context, snapshot: &Snapshot, kind: Kind, ids: Ids) -> Numbering<'a> {
        Numbering { cx, kind, ids, day: clock(cx, snapshot).date_naive(), given: HashSet::new() }
    }

    /// The record with an id: its own, or one that is drawn.
    pub fn number(&mut self, snapshot: &Snapshot, record: &Value) -> Result<Value, Trouble> {
        if record.get("id").is_some() {
            return Ok(record.clone());
        }
        let chance = match (&self.cx.globals.now, self.ids) {
            (Some(_), Ids::Repeatable) => Chance::Text(format!("{}{record}", self.cx.now())),
            _ => Chance::System,
        };
        let is_taken = |id: &str| snapshot.get(id).is_some() || self.given.contains(fold(id).as_ref());
        let id = ticket::draw(self.kind, self.day, &chance, is_taken)?;
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
