//! `itsm edit`: a record in the person's own editor, checked when they save.

use clap::Args;
use clap_complete::engine::ArgValueCompleter;

use super::change_fields::{about, written};
use crate::check;
use crate::cli::argument::Writing;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::write::{Plan, broken, brought, write};
use crate::cli::{Outcome, complete, editor, prompt};
use crate::finding::{Level, Located};
use crate::model::Kind;
use crate::render::safe::Safe;
use crate::store::document;
use crate::store::locate::locate;
use crate::store::read;
use crate::store::snapshot::Entry;
use crate::store::source::Preview;

/// Open a record in your editor; it is checked on save, opened again on an error, and committed
///
/// The editor is ITSM_EDITOR, else git's: GIT_EDITOR, core.editor, VISUAL, EDITOR.
#[derive(Debug, Args)]
pub struct EditArgs {
    /// An id, an alias, or a part of a ticket's id
    #[arg(add = ArgValueCompleter::new(complete::any))]
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
        let after = without_remarks(std::fs::read(&copy).map_err(failed)?);
        if after == before {
            cx.terminal.say("nothing changed");
            return Ok(Outcome::Yes);
        }
        if after.iter().all(u8::is_ascii_whitespace) {
            cx.terminal.warn("nothing was written: the text is empty");
            cx.terminal.warn(format!("a record is never deleted: itsm asset retire {}", entry.id));
            return Ok(Outcome::No);
        }
        let outcome = still_there(entry, &after).and_then(|()| put(cx, args, entry, &before, after.clone()));
        if matches!(outcome, Ok(Outcome::Yes)) {
            return outcome;
        }
        if let Err(trouble) = &outcome {
            crate::cli::terminal::report(trouble, &cx.terminal);
        }
        if cx.terminal.is_interactive && prompt::again("Open it again?")? {
            let remarks = match &outcome {
                Err(trouble) => vec![trouble.to_string()],
                Ok(_) => faults(cx, entry, &after)?,
            };
            std::fs::write(&copy, with_remarks(&remarks, &after)).map_err(failed)?;
        } else {
            std::fs::write(&copy, &after).map_err(failed)?;
            let kept = folder.keep().join(entry.file.name());
            cx.terminal.warn(format!("your text is kept in {}", kept.display()));
            return outcome;
        }
    }
}

/// How each line begins that says what is wrong; it is gone again when the text is saved
const REMARK: &str = "#! ";

/// The text with what is wrong at its top.
fn with_remarks(remarks: &[String], text: &[u8]) -> Vec<u8> {
    let told = remarks.iter().flat_map(|remark| remark.lines()).map(|line| Safe::lines(line).to_string());
    let first = "This was not saved. These lines go away by themselves:".to_owned();
    let lines: String = std::iter::once(first).chain(told).map(|line| format!("{REMARK}{line}\n")).collect();
    [lines.as_bytes(), text].concat()
}

/// The text as it was meant.
fn without_remarks(text: Vec<u8>) -> Vec<u8> {
    let mut rest = text.as_slice();
    while rest.starts_with(REMARK.as_bytes()) {
        let end = rest.iter().position(|byte| *byte == b'\n').map_or(rest.len(), |end| end + 1);
        rest = &rest[end..];
    }
    rest.to_vec()
}

/// What would be wrong with the store if the record were as it is edited.
fn faults(cx: &Context, entry: &Entry, after: &[u8]) -> Result<Vec<String>, Trouble> {
    let before = cx.snapshot()?;
    let files = [entry.file.clone()];
    let laid = std::iter::once((entry.file.clone(), Some(after.to_vec()))).collect();
    let preview = Preview::new(cx.source()?.clone(), laid);
    let edited = read::read_again(before, &files, &preview, &check::inspect)?;
    let mut brought = brought(cx, before, &edited);
    brought.extend(broken(before, &edited, &files));
    brought.retain(|finding| finding.level == Level::Error);
    let told = |located: Located| {
        let Located { finding, spot, .. } = located;
        // What is quoted stays beside its fault, however many lines stand above.
        let line = spot.text.get(spot.span.clone()).map(str::trim).filter(|it| !it.is_empty());
        let place =
            if finding.location.file == entry.file { String::new() } else { format!("{}: ", spot.file) };
        let at = line.map(|line| format!(", at `{line}`")).unwrap_or_default();
        let help = finding.help.map(|help| format!("\n  {help}")).unwrap_or_default();
        format!("{place}{}{at}{help}", finding.message)
    };
    Ok(locate(&preview, brought)?.into_iter().map(told).collect())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remarks_go_as_they_came() {
        for text in ["id: a\n", "", "# mine\nid: a\n", "#!mine\nid: a"] {
            let told =
                with_remarks(&["no field `ownr`\n  did you mean `owner`?".to_owned()], text.as_bytes());
            let shown = String::from_utf8(told.clone()).unwrap();
            assert!(shown.starts_with("#! This was not saved") && shown.ends_with(text), "{shown}");
            assert_eq!(shown.lines().filter(|line| line.starts_with(REMARK)).count(), 3);
            assert_eq!(without_remarks(told), text.as_bytes());
        }
    }
}
