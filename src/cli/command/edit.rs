//! `itsm edit`: a record in the person's own editor, checked when they save.

use clap::Args;
use clap_complete::engine::ArgValueCandidates;

use super::change_fields::{about, written};
use crate::cli::argument::Writing;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::write::{Plan, write};
use crate::cli::{Outcome, complete, editor, prompt};
use crate::model::Kind;
use crate::store::document;
use crate::store::snapshot::Entry;

/// Open a record in your editor; it is checked on save, opened again on an error, and committed
///
/// The editor is ITSM_EDITOR, else git's: GIT_EDITOR, core.editor, VISUAL, EDITOR.
#[derive(Debug, Args)]
pub struct EditArgs {
    /// An id, an alias, or a part of a ticket's id
    #[arg(add = ArgValueCandidates::new(complete::any))]
    id: String,

    #[command(flatten)]
    writing: Writing,
}

pub fn run(cx: &Context, args: &EditArgs) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?.clone();
    let entry = cx.resolve(&snapshot, &args.id)?;
    let before = cx.source()?.read(&entry.file)?.unwrap_or_default();
    let failed = |error| Trouble::new(format!("cannot make a copy to edit: {error}"));
    let folder = tempfile::Builder::new().prefix("itsm-").tempdir().map_err(failed)?;
    let copy = folder.path().join(entry.file.name());
    std::fs::write(&copy, &before).map_err(failed)?;
    loop {
        editor::open(cx, &copy)?;
        let after = std::fs::read(&copy).map_err(failed)?;
        if after == before {
            cx.terminal.say("nothing changed");
            return Ok(Outcome::Yes);
        }
        if after.iter().all(u8::is_ascii_whitespace) {
            cx.terminal.warn("nothing was written: the text is empty");
            cx.terminal.warn(format!("a record is never deleted: itsm asset retire {}", entry.id));
            return Ok(Outcome::No);
        }
        let outcome = still_there(entry, &after).and_then(|()| put(cx, args, entry, &before, after));
        if matches!(outcome, Ok(Outcome::Yes)) {
            return outcome;
        }
        if let Err(trouble) = &outcome {
            crate::cli::terminal::report(trouble, &cx.terminal);
        }
        if !cx.terminal.is_interactive || !prompt::again("Open it again?")? {
            let kept = folder.keep().join(entry.file.name());
            cx.terminal.warn(format!("your text is kept in {}", kept.display()));
            return outcome;
        }
    }
}

/// An edit may change all of a record but that it is there.
fn still_there(entry: &Entry, after: &[u8]) -> Result<(), Trouble> {
    let Ok(text) = document::decode(after) else { return Ok(()) };
    let reading = document::read(text);
    let own_id = entry.record.id().is_some();
    let is_it = |id: &str| id.eq_ignore_ascii_case(&entry.id);
    let mut ids = reading.documents.iter().filter_map(|document| document.root.get("id")?.text());
    if !own_id || !reading.faults.is_empty() || ids.any(is_it) {
        return Ok(());
    }
    let help = match entry.kind() {
        Kind::Asset => format!("itsm asset rename {} NEW, or itsm asset retire {}", entry.id, entry.id),
        _ => "other records refer to it by its id; put it back".to_owned(),
    };
    Err(Trouble::with_help(format!("the text has no record `{}` any more", entry.id), help))
}

fn put(
    cx: &Context,
    args: &EditArgs,
    entry: &Entry,
    before: &[u8],
    after: Vec<u8>,
) -> Result<Outcome, Trouble> {
    write(cx, &args.writing, |draft| {
        if draft.bytes(&entry.file)?.as_deref() != Some(before) {
            return Err(Trouble::new(format!(
                "{} was changed by somebody else while you were editing",
                entry.file
            )));
        }
        draft.write(&entry.file, after)?;
        let records = vec![written(entry)];
        Ok(Plan {
            about: about(entry.kind(), &records),
            words: "edit".to_owned(),
            action: "edit",
            tells: &[],
            records,
        })
    })
}
