//! `FIELD=VALUE` on records that exist: the part that every `set` shares.

use super::given::spoken;
use super::who::entry_of;
use crate::cli::Outcome;
use crate::cli::argument::Writing;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::write::{Plan, write};
use crate::model::Kind;
use crate::model::schema::Subject;
use crate::report::receipt::Written;
use crate::store::assignment::Assignment;
use crate::store::draft::Draft;
use crate::store::snapshot::Entry;

/// Sets the fields of each of the records.
pub fn run(
    cx: &Context,
    kind: Kind,
    ids: &[String],
    assignments: &[Assignment],
    writing: &Writing,
) -> Result<Outcome, Trouble> {
    if assignments.is_empty() {
        let help = "write FIELD=VALUE, FIELD+=VALUE or FIELD-=VALUE, or use flags";
        return Err(Trouble::with_help("nothing to set", help));
    }
    if assignments.iter().any(|it| it.pointer.top() == Some("id")) {
        return Err(Trouble::with_help(
            "an id is not set: other records refer to it",
            format!("itsm {kind} rename OLD NEW"),
        ));
    }
    write(cx, writing, |draft| {
        let mut records = Vec::new();
        let before = draft.before.clone();
        let assignments = spoken(cx, kind, assignments.to_vec(), || Ok(&before))?;
        for id in ids {
            let entry = entry_of(cx, &before, id, kind)?;
            assign(draft, entry, &assignments)?;
            records.push(written(entry));
        }
        let words: Vec<String> = assignments.iter().map(Assignment::in_words).collect();
        Ok(Plan { about: about(kind, &records), words: words.join(", "), action: "set", tells: &[], records })
    })
}

/// Carries out assignments on one record.
pub fn assign(draft: &mut Draft, entry: &Entry, assignments: &[Assignment]) -> Result<(), Trouble> {
    let current = entry.record.to_json();
    let mut edits = Vec::new();
    for assignment in assignments {
        edits.extend(assignment.edits(Subject::Kind(entry.kind()), &current)?);
    }
    Ok(draft.edit(&entry.file, entry.document, &edits)?)
}

pub fn written(entry: &Entry) -> Written {
    Written { id: entry.id.clone(), kind: entry.kind().to_string(), file: entry.file.to_string() }
}

/// The part of a subject that names what it is about: `asset(getpaid):`, `asset(web01, web02, +3):`.
pub fn about(kind: Kind, records: &[Written]) -> String {
    let mut names: Vec<String> = records.iter().take(2).map(|it| it.id.clone()).collect();
    if records.len() > 2 {
        names.push(format!("+{}", records.len() - 2));
    }
    format!("{kind}({}):", names.join(", "))
}
