//! `itsm change review`: looking back on a change that is over.

use clap::Args;
use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter};
use serde_json::json;

use super::super::change_fields::{about, written};
use super::fields::text_or_file;
use super::times::past;
use super::{change, person};
use crate::cli::argument::Writing;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::write::{Plan, write};
use crate::cli::{Outcome, complete};
use crate::model::change::{ChangeState, Outcome as Went, Review};
use crate::model::pointer::Pointer;
use crate::model::{Change, Incident, Kind};
use crate::practice::blame;
use crate::store::edit::Edit;
use crate::store::snapshot::Snapshot;

/// Look back on a change that is over: how it went, and what is to be learnt
#[derive(Debug, Args)]
pub struct ReviewArgs {
    /// A change, by its id or a part of it
    #[arg(value_name = "CHG", add = ArgValueCompleter::new(complete::changes))]
    id: String,

    /// How it went: success, partial, failure
    #[arg(long, value_name = "WORD", add = ArgValueCandidates::new(complete::change_outcomes))]
    outcome: Went,

    /// What is to be learnt: a text, or @FILE
    #[arg(long, value_name = "TEXT|@FILE")]
    notes: Option<String>,

    /// Who looked back; you, unless another is named
    #[arg(long, value_name = "WHO", add = ArgValueCompleter::new(complete::people))]
    by: Option<String>,

    #[command(flatten)]
    writing: Writing,
}

pub fn run(cx: &Context, args: &ReviewArgs) -> Result<Outcome, Trouble> {
    let notes = args.notes.as_deref().map(text_or_file).transpose()?;
    write(cx, &args.writing, |draft| {
        let before = draft.before.clone();
        let (entry, change) = change(cx, &before, &args.id)?;
        refuse(&before, change, args.outcome)?;
        let by = person(cx, &before, args.by.as_deref())?;
        let review = Review { outcome: args.outcome, by, at: past(cx, &before, None)?, notes };
        let edit = Edit::Set { at: Pointer::field("review"), value: json!(review) };
        draft.edit(&entry.file, entry.document, &[edit])?;
        let records = vec![written(entry)];
        let words = format!("review: {}", args.outcome);
        Ok(Plan { about: about(Kind::Change, &records), words, action: "review", tells: &[], records })
    })
}

fn refuse(snapshot: &Snapshot, change: &Change, outcome: Went) -> Result<(), Trouble> {
    let id = &change.id;
    let blaming = snapshot.of::<Incident>().find(|(_, incident)| blame::names(incident, id));
    if let Some((entry, _)) = blaming.filter(|_| outcome == Went::Success) {
        return Err(Trouble::with_help(
            format!("{} names {id} as its cause: that was no success", entry.id),
            "--outcome partial, where it did what it should all the same, or failure",
        ));
    }
    if outcome == Went::Success && matches!(change.state, ChangeState::Failed | ChangeState::RolledBack) {
        return Err(Trouble::with_help(
            format!("{id} is {}: that was no success", change.state),
            "--outcome failure, or partial where some of it holds",
        ));
    }
    // What an incident brought to light since wants another look.
    let is_answered = blame::unanswered(snapshot, change).is_empty();
    if let Some(review) = change.review.as_ref().filter(|_| is_answered) {
        let message = format!("{id} was reviewed by {} at {}: {}", review.by, review.at, review.outcome);
        return Err(Trouble::with_help(message, format!("change it with itsm edit {id}")));
    }
    let has_run = matches!(
        change.state,
        ChangeState::Completed | ChangeState::Failed | ChangeState::RolledBack | ChangeState::Closed
    );
    if has_run {
        return Ok(());
    }
    let message = format!("{id} is {}: there is nothing to look back on", change.state);
    Err(match change.state {
        ChangeState::Cancelled => Trouble::with_help(message, "it never ran, and is looked back on no more"),
        ChangeState::InProgress => {
            let help = format!("first say how it went: itsm change complete {id}, fail or rollback");
            Trouble::with_help(message, help)
        }
        _ => Trouble::with_help(message, format!("it has not run; what comes next: itsm change show {id}")),
    })
}
