//! The steps in the life of a change: each is checked against its states, and its time is recorded.

use chrono::DateTime;
use clap::Args;
use clap_complete::engine::ArgValueCandidates;
use serde_json::{Value, json};

use super::super::change_fields::{about, written};
use super::times::past;
use super::{change, person};
use crate::cli::argument::Writing;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::write::{Plan, write};
use crate::cli::{Outcome, complete};
use crate::model::change::{Outcome as Went, Review};
use crate::model::field::Time;
use crate::model::pointer::Pointer;
use crate::model::{Change, Kind};
use crate::practice::task::is_over;
use crate::practice::transition::{self, Step};
use crate::store::edit::Edit;

#[derive(Debug, Args)]
pub struct StepArgs {
    /// Ids, or parts of them
    #[arg(required = true, value_name = "ID", add = ArgValueCandidates::new(complete::changes))]
    ids: Vec<String>,

    #[command(flatten)]
    writing: Writing,
}

#[derive(Debug, Args)]
pub struct TimedArgs {
    /// Ids, or parts of them
    #[arg(required = true, value_name = "ID", add = ArgValueCandidates::new(complete::changes))]
    ids: Vec<String>,

    /// When it happened, if it is not now: -10m, "today 22:05"
    #[arg(long = "when", value_name = "TIME", allow_hyphen_values = true)]
    when: Option<String>,

    #[command(flatten)]
    writing: Writing,
}

#[derive(Debug, Args)]
pub struct EndedArgs {
    #[command(flatten)]
    timed: TimedArgs,

    /// What happened: gives the review that is owed at once
    #[arg(long, value_name = "TEXT|@FILE")]
    notes: Option<String>,
}

/// What a command says of a step, beside the changes that take it
struct Taken<'a> {
    step: Step,
    when: Option<&'a str>,
    notes: Option<&'a str>,
}

/// A step that leaves no time of its own.
pub fn run(cx: &Context, step: Step, args: &StepArgs) -> Result<Outcome, Trouble> {
    take(cx, &Taken { step, when: None, notes: None }, &args.ids, &args.writing)
}

/// A step that records when it was.
pub fn timed(cx: &Context, step: Step, args: &TimedArgs) -> Result<Outcome, Trouble> {
    take(cx, &Taken { step, when: args.when.as_deref(), notes: None }, &args.ids, &args.writing)
}

/// A step that records when it was, and may look back at once.
pub fn ended(cx: &Context, step: Step, args: &EndedArgs) -> Result<Outcome, Trouble> {
    let taken = Taken { step, when: args.timed.when.as_deref(), notes: args.notes.as_deref() };
    take(cx, &taken, &args.timed.ids, &args.timed.writing)
}

fn take(cx: &Context, taken: &Taken<'_>, ids: &[String], writing: &Writing) -> Result<Outcome, Trouble> {
    let mut advice = Vec::new();
    let outcome = write(cx, writing, |draft| {
        let before = draft.before.clone();
        let at = past(cx, &before, taken.when)?;
        let review = review(cx, &before, taken, at)?;
        let mut records = Vec::new();
        for id in ids {
            let (entry, change) = change(cx, &before, id)?;
            transition::may(change, taken.step, cx.now())?;
            let mut edits = vec![set(Pointer::field("state"), json!(taken.step.leads_to()))];
            edits.extend(actual(change, taken.step, at)?);
            edits.extend(review.as_ref().map(|review| set(Pointer::field("review"), json!(review))));
            draft.edit(&entry.file, entry.document, &edits)?;
            advice.extend(advise(change, taken, at, cx.now()));
            records.push(written(entry));
        }
        let (about, words) = (about(Kind::Change, &records), taken.step.verb().to_owned());
        Ok(Plan { about, words, action: taken.step.verb(), tells: &[], records })
    })?;
    if outcome == Outcome::Yes && !writing.dry_run {
        advice.iter().for_each(|line| cx.terminal.say(line));
    }
    Ok(outcome)
}

fn set(at: Pointer, value: Value) -> Edit {
    Edit::Set { at, value }
}

/// The times that a step records, where it does.
fn actual(change: &Change, step: Step, at: Time) -> Result<Option<Edit>, Trouble> {
    let place = |key| Pointer::field("actual").key(key);
    let started = change.actual.and_then(|actual| actual.start);
    match (step, started) {
        (Step::Start, _) => Ok(Some(set(Pointer::field("actual"), json!({ "start": at })))),
        (Step::Complete | Step::Fail | Step::RollBack, Some(start)) if at.0 < start.0 => {
            let message = format!("{} started at {start}, after {at}", change.id);
            Err(Trouble::with_help(message, "--when says when it ended"))
        }
        (Step::Complete | Step::Fail | Step::RollBack, Some(_)) => Ok(Some(set(place("end"), json!(at)))),
        (Step::Complete | Step::Fail | Step::RollBack, None) => {
            Ok(Some(set(Pointer::field("actual"), json!({ "end": at }))))
        }
        _ => Ok(None),
    }
}

/// The review that notes give at once.
fn review(
    cx: &Context,
    snapshot: &crate::store::snapshot::Snapshot,
    taken: &Taken<'_>,
    at: Time,
) -> Result<Option<Review>, Trouble> {
    let Some(notes) = taken.notes else { return Ok(None) };
    let by = person(cx, snapshot, None)?;
    let notes = super::fields::text_or_file(notes)?;
    Ok(Some(Review { outcome: Went::Failure, by, at, notes: Some(notes) }))
}

/// What a person should know of the step they took.
fn advise(change: &Change, taken: &Taken<'_>, at: Time, now: DateTime<chrono::Utc>) -> Vec<String> {
    let id = &change.id;
    let mut lines = Vec::new();
    let outside = change.window.filter(|window| at.0 < window.start.0 || at.0 >= window.end.0);
    match taken.step {
        Step::Start => {
            lines.extend(outside.map(|it| format!("note: the window of {id} is {} to {}", it.start, it.end)));
        }
        Step::Fail | Step::RollBack if taken.notes.is_none() && change.review.is_none() => {
            lines
                .push(format!("{id} owes a review: itsm change review {id} --outcome failure --notes \"…\""));
        }
        Step::Complete => {
            let open: Vec<String> =
                change.tasks.iter().filter(|it| !is_over(it.state)).map(|it| it.id.to_string()).collect();
            if !open.is_empty() {
                lines.push(format!("note: tasks {} of {id} are not done", open.join(", ")));
            }
        }
        Step::Submit if change.window.is_some_and(|window| window.start.0 <= now) => {
            lines.push(format!("note: the window of {id} has begun already"));
        }
        _ => {}
    }
    let missing = transition::missing(change);
    if taken.step == Step::Submit && !missing.is_empty() {
        lines.push(format!("note: {id} says nothing of {}", missing.join(", ")));
    }
    lines
}
