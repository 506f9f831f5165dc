//! `itsm person leave`: somebody works here no more, and what they owned needs another owner.

use clap::Args;
use clap_complete::engine::ArgValueCompleter;

use super::super::asset::transfer;
use super::super::change_fields::{about, assign, written};
use super::super::who::entry_of;
use crate::cli::argument::Writing;
use crate::cli::context::{Context, zone};
use crate::cli::trouble::Trouble;
use crate::cli::write::{Plan, write};
use crate::cli::{Outcome, complete};
use crate::model::person::Status;
use crate::model::{Kind, Person, Typed};
use crate::practice::moment::{self, Toward};
use crate::report::receipt::Written;
use crate::store::assignment::Assignment;
use crate::store::draft::Draft;
use crate::store::snapshot::{Entry, Snapshot};

/// Say that somebody has left; what they still own is listed, or moved with --to
#[derive(Debug, Args)]
pub struct LeaveArgs {
    /// Who has left
    #[arg(add = ArgValueCompleter::new(complete::people))]
    id: String,

    /// Their last day; today, unless another is named
    #[arg(long, value_name = "DAY")]
    on: Option<String>,

    /// Move all that they own to this person or team, in the same commit
    #[arg(long, value_name = "OWNER", add = ArgValueCompleter::new(complete::parties))]
    to: Option<String>,

    #[command(flatten)]
    writing: Writing,
}

/// What of somebody who has left is still in the records
#[derive(Default)]
struct Remains {
    who: String,
    owned: Vec<(Written, String)>,
    seats: Vec<(String, String)>,
}

pub fn run(cx: &Context, args: &LeaveArgs) -> Result<Outcome, Trouble> {
    let mut remains = Remains::default();
    let outcome = write(cx, &args.writing, |draft| {
        let before = draft.before.clone();
        let entry = entry_of(cx, &before, &args.id, Kind::Person)?;
        refuse_gone(entry)?;
        let day = last_day(cx, &before, args)?;
        let mut records = vec![written(entry)];
        assign(draft, entry, &[Assignment::set("status", "left"), Assignment::set("left_on", &day)])?;
        let mut words = format!("left on {day}");
        remains = Remains { who: entry.id.clone(), owned: Vec::new(), seats: seats(&before, &entry.id) };
        match &args.to {
            Some(to) => {
                let (to, moved) = hand_over(cx, draft, &entry.id, to)?;
                words += &format!(", {} to {to}", transfer::things(moved.len()));
                records.extend(moved);
            }
            None => remains.owned = transfer::owned(&before, &entry.id),
        }
        let about = about(Kind::Person, &records[..1]);
        Ok(Plan { about, words, action: "leave", tells: &["inactive-owner"], records })
    })?;
    if outcome == Outcome::Yes {
        warn(cx, &remains);
    }
    Ok(outcome)
}

/// When somebody left is not said twice: what the record has may be what auditors were shown.
fn refuse_gone(entry: &Entry) -> Result<(), Trouble> {
    let id = &entry.id;
    match Person::of(&entry.record).filter(|it| it.status == Status::Left).and_then(|it| it.left_on) {
        None => Ok(()),
        Some(day) => Err(Trouble::with_help(
            format!("{id} has left already, on {day}"),
            format!(
                "what they own: itsm asset transfer --from {id} --to OWNER; another day: \
                 itsm person set {id} left_on=DAY"
            ),
        )),
    }
}

/// Moves all that somebody owns, and tells to whom.
fn hand_over(
    cx: &Context,
    draft: &mut Draft,
    from: &str,
    to: &str,
) -> Result<(String, Vec<Written>), Trouble> {
    let before = draft.before.clone();
    let to = transfer::party(cx, &before, to)?;
    transfer::refuse_left(&before, &to)?;
    if to.eq_ignore_ascii_case(from) {
        return Err(Trouble::new(format!("{to} is leaving and cannot take over")));
    }
    let moved = transfer::hand_over(draft, from, &to)?;
    Ok((to, moved))
}

fn warn(cx: &Context, Remains { who, owned, seats }: &Remains) {
    if !owned.is_empty() {
        cx.terminal.warn(format!("{who} still owns {}:", transfer::things(owned.len())));
        owned.iter().for_each(|(record, field)| cx.terminal.warn(format!("  {:<32} {field}", record.id)));
        cx.terminal.warn(format!("move them: itsm asset transfer --from {who} --to OWNER"));
    }
    if !seats.is_empty() {
        cx.terminal.warn(format!("{who} still has a seat in:"));
        seats.iter().for_each(|(team, field)| cx.terminal.warn(format!("  {team:<32} {field}")));
        cx.terminal.warn(format!("itsm team set TEAM members-={who} lead=WHO, or itsm edit TEAM"));
    }
}

/// Where a person leads, works, is on call or is called: nobody is moved into a seat without being asked.
fn seats(snapshot: &Snapshot, who: &str) -> Vec<(String, String)> {
    let mut seats = Vec::new();
    for entry in snapshot.of_kind(Kind::Team) {
        entry.record.references(&mut |reference| {
            if reference.target.eq_ignore_ascii_case(who) {
                let field = reference.at.top().unwrap_or_default();
                seats.push((entry.id.clone(), field.replace('_', " ")));
            }
        });
    }
    seats
}

fn last_day(cx: &Context, snapshot: &Snapshot, args: &LeaveArgs) -> Result<String, Trouble> {
    let day = match &args.on {
        Some(text) => {
            moment::parse(text, cx.now().with_timezone(&zone(snapshot)), Toward::Past)?.date_naive()
        }
        None => cx.today(snapshot),
    };
    if day > cx.today(snapshot) {
        return Err(Trouble::with_help(
            format!(
                "{day} is still to come, and who has left owns, approves and is called no more from now on"
            ),
            "say it when they have left; what they own can go before: itsm asset transfer --from WHO --to OWNER",
        ));
    }
    Ok(day.to_string())
}
