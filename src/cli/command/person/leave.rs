//! `itsm person leave`: somebody works here no more, and what they owned needs another owner.

use clap::Args;
use clap_complete::engine::ArgValueCandidates;

use super::super::asset::transfer;
use super::super::change_fields::{about, assign, written};
use crate::cli::argument::Writing;
use crate::cli::context::{Context, zone};
use crate::cli::trouble::Trouble;
use crate::cli::write::{Plan, write};
use crate::cli::{Outcome, complete};
use crate::model::Kind;
use crate::practice::moment::{self, Toward};
use crate::store::assignment::Assignment;
use crate::store::snapshot::Snapshot;

/// Say that somebody has left; what they still own is listed, or moved with --to
#[derive(Debug, Args)]
pub struct LeaveArgs {
    /// Who has left
    #[arg(add = ArgValueCandidates::new(complete::people))]
    id: String,

    /// Their last day; today, unless another is named
    #[arg(long, value_name = "DAY")]
    on: Option<String>,

    /// Move all that they own to this person or team, in the same commit
    #[arg(long, value_name = "OWNER", add = ArgValueCandidates::new(complete::parties))]
    to: Option<String>,

    #[command(flatten)]
    writing: Writing,
}

pub fn run(cx: &Context, args: &LeaveArgs) -> Result<Outcome, Trouble> {
    let (mut left_behind, mut seats) = (Vec::new(), Vec::new());
    let mut who = String::new();
    let outcome = write(cx, &args.writing, |draft| {
        let before = draft.before.clone();
        let entry = cx.resolve(&before, &args.id)?;
        if entry.kind() != Kind::Person {
            return Err(Trouble::new(format!(
                "`{}` is {}, not a person",
                entry.id,
                entry.kind().with_article()
            )));
        }
        who.clone_from(&entry.id);
        let day = last_day(cx, &before, args)?;
        let mut records = vec![written(entry)];
        assign(draft, entry, &[Assignment::set("status", "left"), Assignment::set("left_on", &day)])?;
        let mut words = format!("left on {day}");
        match &args.to {
            Some(to) => {
                let to = transfer::party(cx, &before, to)?;
                transfer::refuse_left(&before, &to)?;
                if to.eq_ignore_ascii_case(&entry.id) {
                    return Err(Trouble::new(format!("{to} is leaving and cannot take over")));
                }
                let moved = transfer::hand_over(draft, &entry.id, &to)?;
                words += &format!(", {} to {to}", transfer::things(moved.len()));
                records.extend(moved);
            }
            None => left_behind = transfer::owned(&before, &entry.id),
        }
        seats = self::seats(&before, &entry.id);
        Ok(Plan {
            about: about(Kind::Person, &records[..1]),
            words,
            action: "leave",
            tells: &["inactive-owner"],
            records,
        })
    })?;
    if outcome == Outcome::Yes && !left_behind.is_empty() {
        cx.terminal.warn(format!("{who} still owns {}:", transfer::things(left_behind.len())));
        for (record, field) in &left_behind {
            cx.terminal.warn(format!("  {:<32} {field}", record.id));
        }
        cx.terminal.warn(format!("move them: itsm asset transfer --from {who} --to OWNER"));
    }
    if outcome == Outcome::Yes && !seats.is_empty() {
        cx.terminal.warn(format!("{who} still has a seat in:"));
        for (team, field) in &seats {
            cx.terminal.warn(format!("  {team:<32} {field}"));
        }
        cx.terminal.warn(format!("itsm team set TEAM members-={who} lead=WHO, or itsm edit TEAM"));
    }
    Ok(outcome)
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
    Ok(day.to_string())
}
