//! The ids of new tickets: drawn, and given each once. The part that changes, incidents and problems share.

use std::collections::HashSet;

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::times::clock;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::model::Kind;
use crate::model::id::fold;
use crate::store::snapshot::Snapshot;
use crate::store::ticket::{self, Chance};

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
    day: NaiveDate,
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

/// The folder that a ticket's file goes to: the year in its id, or else this one.
pub fn year(cx: &Context, snapshot: &Snapshot, record: &Value) -> String {
    let year = record["id"].as_str().and_then(|id| id.split('-').nth(1)?.get(..4));
    let year = year.filter(|it| it.bytes().all(|it| it.is_ascii_digit()));
    year.map_or_else(|| clock(cx, snapshot).format("%Y").to_string(), str::to_owned)
}
