//! `itsm asset transfer`: all that somebody owns, to somebody else.

use clap::Args;
use clap_complete::engine::ArgValueCompleter;

use super::super::change_fields::written;
use crate::cli::argument::Writing;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::write::{Plan, write};
use crate::cli::{Outcome, complete, prompt};
use crate::model::person::Status;
use crate::model::pointer::Pointer;
use crate::model::problem::ProblemState;
use crate::model::{Kind, Person, Record};
use crate::report::receipt::Written;
use crate::store::draft::Draft;
use crate::store::edit::Edit;
use crate::store::snapshot::{Entry, Snapshot};

/// Fields through which somebody answers for an asset or a problem
const OWNING: [&str; 2] = ["owner", "secondary_owner"];

/// Move all that a person or a team owns to another
#[derive(Debug, Args)]
pub struct TransferArgs {
    /// Who owns it now
    #[arg(long, value_name = "OWNER", add = ArgValueCompleter::new(complete::parties))]
    from: String,

    /// Who is to own it
    #[arg(long, value_name = "OWNER", add = ArgValueCompleter::new(complete::parties))]
    to: String,

    /// Move without asking
    #[arg(short, long)]
    yes: bool,

    #[command(flatten)]
    writing: Writing,
}

pub fn run(cx: &Context, args: &TransferArgs) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?;
    let (from, to) = (party(cx, snapshot, &args.from)?, party(cx, snapshot, &args.to)?);
    refuse_left(snapshot, &to)?;
    if from.eq_ignore_ascii_case(&to) {
        return Err(Trouble::new(format!("{from} owns it already")));
    }
    let owned = owned(snapshot, &from);
    if owned.is_empty() {
        cx.terminal.say(format!("{from} owns nothing"));
        return Ok(Outcome::Yes);
    }
    if cx.terminal.is_interactive && !args.yes && !args.writing.dry_run {
        for (record, field) in &owned {
            cx.terminal.warn(format!("  {:<32} {field}: {from} → {to}", record.id));
        }
        let question = format!("Move {} from {from} to {to}?", things(owned.len()));
        if !prompt::confirm(&question)? {
            return Ok(Outcome::Interrupted);
        }
    }
    write(cx, &args.writing, |draft| {
        let records = hand_over(draft, &from, &to)?;
        let words = format!("transfer {} from {from} to {to}", things(records.len()));
        Ok(Plan { about: format!("owner({from}):"), words, action: "transfer", tells: &[], records })
    })
}

/// Writes the new owner wherever the old one stands.
pub fn hand_over(draft: &mut Draft, from: &str, to: &str) -> Result<Vec<Written>, Trouble> {
    let before = draft.before.clone();
    let mut records: Vec<Written> = owned(&before, from).into_iter().map(|(record, _)| record).collect();
    records.dedup();
    drop_double(draft, from, to)?;
    draft.point_elsewhere(from, to, |entry, reference| {
        if is_over(entry) {
            return false;
        }
        let becomes_double =
            entry.record.to_json()["owner"].as_str().is_some_and(|it| it.eq_ignore_ascii_case(to));
        match reference.at.top() {
            Some("secondary_owner") => !becomes_double,
            Some(field) => OWNING.contains(&field),
            None => false,
        }
    })?;
    Ok(records)
}

/// Who owns a thing need not be its second owner as well.
fn drop_double(draft: &mut Draft, from: &str, to: &str) -> Result<(), Trouble> {
    let before = draft.before.clone();
    for entry in before.entries().iter().filter(|entry| !is_over(entry)) {
        let record = entry.record.to_json();
        let is =
            |field: &str, who: &str| record[field].as_str().is_some_and(|it| it.eq_ignore_ascii_case(who));
        let second_goes = (is("owner", from) && is("secondary_owner", to))
            || (is("owner", to) && is("secondary_owner", from));
        if second_goes {
            let edit = Edit::Remove { at: Pointer::field("secondary_owner") };
            draft.edit(&entry.file, entry.document, &[edit])?;
        }
    }
    Ok(())
}

/// What is retired or closed stays with those who answered for it then.
fn is_over(entry: &Entry) -> bool {
    match &*entry.record {
        Record::Asset(asset) => asset.lifecycle.is_over(),
        Record::Problem(problem) => problem.state == ProblemState::Closed,
        _ => false,
    }
}

/// What somebody answers for, and through which field.
pub fn owned(snapshot: &Snapshot, owner: &str) -> Vec<(Written, String)> {
    let mut owned = Vec::new();
    for entry in snapshot.entries().iter().filter(|entry| !is_over(entry)) {
        entry.record.references(&mut |reference| {
            let field = reference.at.to_dotted();
            if OWNING.contains(&field.as_str()) && reference.target.eq_ignore_ascii_case(owner) {
                owned.push((written(entry), field));
            }
        });
    }
    owned
}

/// The person or team that is meant, by its id; `me` is whoever is at the keyboard.
pub fn party(cx: &Context, snapshot: &Snapshot, typed: &str) -> Result<String, Trouble> {
    let entry = cx.resolve(snapshot, typed)?;
    match entry.kind() {
        Kind::Person | Kind::Team => Ok(entry.id.clone()),
        other => Err(Trouble::new(format!(
            "`{}` is {}; only people and teams own",
            entry.id,
            other.with_article()
        ))),
    }
}

/// Nothing is handed to somebody who is gone.
pub fn refuse_left(snapshot: &Snapshot, to: &str) -> Result<(), Trouble> {
    match snapshot.person(to) {
        Some(Person { status: Status::Left, .. }) => {
            Err(Trouble::new(format!("{to} has left and cannot own anything")))
        }
        _ => Ok(()),
    }
}

pub fn things(count: usize) -> String {
    if count == 1 { "one record".to_owned() } else { format!("{count} records") }
}
