//! `itsm blame`: who set each field of a record.

use clap::Args;
use clap_complete::engine::ArgValueCompleter;

use crate::cli::context::Context;
use crate::cli::past::{self, Past};
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::finding::quoted;
use crate::model::id::nearest;
use crate::report::blame::{self, Asked, blame, is_meant};
use crate::report::history::Teller;
use crate::store::history::{Follow, life};
use crate::store::snapshot::Entry;

/// Show who set each field of a record as it is now, when, in which commit, and under which change
///
/// Fields within fields are told as paths (`tags.env`, `tasks[2].state`), entries of lists by what they are called. A record is followed through the ids and the files that it had.
#[derive(Debug, Args)]
pub struct BlameArgs {
    /// An id, an alias, or a part of a ticket's id
    #[arg(value_name = "ID", add = ArgValueCompleter::new(complete::any))]
    id: String,

    /// Only these fields, and what is in them: owner, tags.env, depends_on
    #[arg(value_name = "FIELD")]
    fields: Vec<String>,
}

pub fn run(cx: &Context, args: &BlameArgs) -> Result<Outcome, Trouble> {
    let snapshot = &*past::snapshot(cx)?;
    let entry = cx.resolve(snapshot, &args.id)?;
    refuse_unknown(entry, &args.fields)?;
    let past = Past::read(cx, Follow::All)?;
    let known = past.known(entry)?;
    let acts = life::of(&past.history, &past.versions, std::slice::from_ref(&known))?;
    let teller = Teller::new(snapshot);
    let newest = past.newest(cx, &known)?;
    let cut = past.history.commits.iter().find(|commit| past.history.cut.contains(&commit.id));
    let committed = newest.as_ref();
    let asked = Asked { entry, acts: &acts, committed, cut, fields: &args.fields };
    let answer = blame(&teller, &asked);
    match cx.globals.columns.is_some() || cx.globals.sort.is_some() {
        true => cx.show_list(answer.listing)?,
        false => cx.answer(answer)?,
    }
    Ok(Outcome::Yes)
}

fn refuse_unknown(entry: &Entry, fields: &[String]) -> Result<(), Trouble> {
    let known = blame::fields(entry);
    let Some(unknown) = fields.iter().find(|field| !known.iter().any(|it| is_meant(it, field))) else {
        return Ok(());
    };
    let tops = known.iter().map(|field| field.split(['.', '[']).next().unwrap_or_default());
    let all: Vec<&str> = tops.chain(known.iter().map(String::as_str)).collect();
    let help = match nearest(unknown, all.into_iter()).as_slice() {
        [] => format!("`itsm show {}` shows which there are", entry.id),
        near => format!("did you mean {}?", quoted(near)),
    };
    Err(Trouble::with_help(format!("{} has no field `{unknown}`", entry.id), help))
}
