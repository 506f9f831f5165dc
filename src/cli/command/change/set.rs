//! `itsm change set`: fields of changes, where they stand. Never the state: that has verbs of its own.

use clap::Args;
use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter};
use serde_json::json;

use super::super::change_fields::{about, assign, written};
use super::change;
use super::fields::{Fields, parse};
use super::times::Times;
use crate::cli::argument::Writing;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::write::{Plan, write};
use crate::cli::{Outcome, complete};
use crate::model::Kind;
use crate::model::pointer::Pointer;
use crate::practice::transition::Step;
use crate::store::assignment::Assignment;
use crate::store::edit::Edit;

/// Set fields of changes: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE
///
/// Another window or another plan makes approvals void; a state is set by its verb: submit, start, complete …
#[derive(Debug, Args)]
pub struct SetArgs {
    /// An id, or a part of one
    #[arg(add = ArgValueCandidates::new(complete::changes))]
    id: String,

    /// Several changes may be named before the first FIELD=VALUE
    #[arg(value_name = "FIELD=VALUE", add = ArgValueCompleter::new(complete::change_assignment))]
    assignments: Vec<String>,

    #[command(flatten)]
    fields: Fields,

    #[command(flatten)]
    times: Times,

    #[command(flatten)]
    writing: Writing,
}

pub fn run(cx: &Context, args: &SetArgs) -> Result<Outcome, Trouble> {
    let (more, words): (Vec<String>, Vec<String>) =
        args.assignments.iter().cloned().partition(|it| !it.contains('='));
    let ids: Vec<&String> = std::iter::once(&args.id).chain(&more).collect();
    let words = parse(&words)?;
    refuse_kept(&words)?;
    write(cx, &args.writing, |draft| {
        let before = draft.before.clone();
        let mut given = args.fields.assignments(cx, &before)?;
        given.extend(words.iter().cloned());
        let mut told: Vec<String> = given.iter().map(Assignment::in_words).collect();
        let mut records = Vec::new();
        for id in &ids {
            let (entry, change) = change(cx, &before, id)?;
            assign(draft, entry, &given)?;
            if let Some(window) = args.times.window(cx, &before, change.window, None)? {
                let edit = Edit::Set { at: Pointer::field("window"), value: json!(window) };
                draft.edit(&entry.file, entry.document, &[edit])?;
                told.push(format!("set window to {}", window.start));
            }
            records.push(written(entry));
        }
        told.dedup();
        if told.is_empty() {
            let help = "write FIELD=VALUE, or use flags: --start \"fri 22:00\" --for 1h";
            return Err(Trouble::with_help("nothing to set", help));
        }
        let about = about(Kind::Change, &records);
        Ok(Plan { about, words: told.join(", "), action: "set", tells: &[], records })
    })
}

/// An id is referred to, and a state has rules.
fn refuse_kept(words: &[Assignment]) -> Result<(), Trouble> {
    match words.iter().find_map(|it| it.pointer.top().filter(|top| ["id", "state"].contains(top))) {
        None => Ok(()),
        Some("id") => Err(Trouble::new("an id is not set: other records refer to it")),
        Some(_) => {
            let verbs: Vec<&str> = Step::ALL.into_iter().map(Step::verb).collect();
            Err(Trouble::with_help("a state is not set", format!("itsm change {} …", verbs.join(" | "))))
        }
    }
}
