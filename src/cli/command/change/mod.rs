//! `itsm change`: what is about to be done, by whom, when, to what.

mod calendar;
mod conflicts;
mod notice;
mod proposal;
mod slot;

use clap::Subcommand;

use crate::cli::Outcome;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::model::{Change, Typed};
use crate::store::snapshot::{Entry, Snapshot};

/// Plan changes: what is about to be done, by whom, when, to what
#[derive(Debug, Subcommand)]
pub enum ChangeCommand {
    Calendar(calendar::CalendarArgs),
    Conflicts(conflicts::ConflictsArgs),
    Slot(slot::SlotArgs),
    Notice(notice::NoticeArgs),
}

impl ChangeCommand {
    pub fn run(&self, cx: &Context) -> Result<Outcome, Trouble> {
        match self {
            ChangeCommand::Calendar(args) => calendar::run(cx, args),
            ChangeCommand::Conflicts(args) => conflicts::run(cx, args),
            ChangeCommand::Slot(args) => slot::run(cx, args),
            ChangeCommand::Notice(args) => notice::run(cx, args),
        }
    }
}

/// The change that a person means.
fn change<'s>(cx: &Context, snapshot: &'s Snapshot, typed: &str) -> Result<(&'s Entry, &'s Change), Trouble> {
    let entry = cx.resolve(snapshot, typed)?;
    match Change::of(&entry.record) {
        Some(change) => Ok((entry, change)),
        None => Err(Trouble::new(format!("`{}` is {}, not a change", entry.id, entry.kind().with_article()))),
    }
}
