//! New records out of fields and out of files: the part that every `new` shares.

use std::io::Read;
use std::path::Path;

use serde_json::{Map, Value};

use super::change_fields::about;
use crate::cli::Outcome;
use crate::cli::argument::Writing;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::write::{Plan, write};
use crate::finding::FilePath;
use crate::model::pointer::{Pointer, Step};
use crate::model::schema::{self, Subject};
use crate::model::{Kind, id};
use crate::report::receipt::Written;
use crate::store::assignment::{Assignment, Operator, typed_record};
use crate::store::draft::Draft;
use crate::store::edit::Edit;
use crate::store::{document, emit};

/// A record's fields from what was typed, each typed by the field that takes it.
pub fn fields(kind: Kind, assignments: &[Assignment]) -> Result<Value, Trouble> {
    onto(kind, Value::Object(Map::new()), assignments)
}

/// The same on top of fields that are there.
pub fn onto(kind: Kind, mut record: Value, assignments: &[Assignment]) -> Result<Value, Trouble> {
    let subject = Subject::Kind(kind);
    for assignment in assignments {
        if assignment.operator == Operator::Remove {
            return Err(Trouble::new(format!(
                "a new record has nothing to remove from {}",
                assignment.pointer.to_dotted()
            )));
        }
        for change in assignment.edits(subject, &record)? {
            put(&mut record, change);
        }
    }
    Ok(record)
}

/// What an edit makes of a record that is not written yet.
pub fn put(record: &mut Value, edit: Edit) {
    let (at, value, adds) = match edit {
        Edit::Set { at, value } => (at, value, false),
        Edit::Append { at, value } => (at, value, true),
        Edit::Remove { at } => return remove(record, &at),
    };
    let mut place = record;
    for step in at.steps() {
        if !place.is_object() {
            *place = Value::Object(Map::new());
        }
        place = &mut place[step.to_string()];
    }
    match (adds, place.as_array_mut()) {
        (true, Some(list)) => list.push(value),
        (true, None) => *place = Value::Array(vec![value]),
        (false, _) => *place = value,
    }
}

/// Takes away what stands at a place; what is not there need not be.
fn remove(record: &mut Value, at: &Pointer) {
    let Some((last, way)) = at.steps().split_last() else { return };
    let mut place = record;
    for step in way {
        let next = match (place, step) {
            (Value::Object(fields), Step::Key(key)) => fields.get_mut(key.as_ref()),
            (Value::Array(items), Step::Index(index)) => items.get_mut(*index),
            _ => None,
        };
        let Some(next) = next else { return };
        place = next;
    }
    match (place, last) {
        (Value::Object(fields), Step::Key(key)) => drop(fields.remove(key.as_ref())),
        (Value::Array(items), Step::Index(index)) if *index < items.len() => drop(items.remove(*index)),
        _ => {}
    }
}

/// Whole records from a file, or from stdin (`-`): YAML documents, JSON, or JSON a line.
pub fn from_file(kind: Kind, path: &Path) -> Result<Vec<Value>, Trouble> {
    let name = if path == Path::new("-") { Path::new("stdin") } else { path };
    let failed = |error| Trouble::new(format!("cannot read {}: {error}", name.display()));
    let mut bytes = Vec::new();
    if path == Path::new("-") {
        std::io::stdin().read_to_end(&mut bytes).map_err(failed)?;
    } else {
        bytes = std::fs::read(path).map_err(failed)?;
    }
    let text = document::decode(&bytes).map_err(|fault| unreadable(name, &fault, &bytes))?;
    read_all(kind, name, text)
}

/// Whole records from a text that somebody wrote just now.
pub fn from_text(kind: Kind, text: &str) -> Result<Vec<Value>, Trouble> {
    read_all(kind, Path::new("your text"), text)
}

fn read_all(kind: Kind, path: &Path, text: &str) -> Result<Vec<Value>, Trouble> {
    let records: Vec<Value> = match json_lines(text) {
        Some(lines) => {
            lines.into_iter().map(|line| parse(kind, path, line)).collect::<Result<Vec<_>, _>>()?.concat()
        }
        None => parse(kind, path, text)?,
    };
    let records: Vec<Value> = records.into_iter().map(|record| with_default(kind, record)).collect();
    if records.is_empty() {
        return Err(Trouble::new(format!("{} holds no record", path.display())));
    }
    Ok(records)
}

/// What is new is in use, unless it says otherwise; the same as with flags.
fn with_default(kind: Kind, mut record: Value) -> Value {
    let default = match kind {
        Kind::Asset => ("lifecycle", "active"),
        Kind::Person => ("status", "active"),
        _ => return record,
    };
    if let Value::Object(fields) = &mut record {
        fields.entry(default.0).or_insert_with(|| default.1.into());
    }
    record
}

/// The lines of NDJSON; nothing where the text is something else.
fn json_lines(text: &str) -> Option<Vec<&str>> {
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    let all_objects = lines.iter().all(|line| serde_json::from_str::<Map<String, Value>>(line).is_ok());
    (lines.len() > 1 && all_objects).then_some(lines)
}

/// A list of records, or one record a document.
fn parse(kind: Kind, path: &Path, text: &str) -> Result<Vec<Value>, Trouble> {
    let reading = document::read(text);
    if let Some(fault) = reading.faults.first() {
        return Err(unreadable(path, fault, text.as_bytes()));
    }
    let subject = Subject::Kind(kind);
    let records = reading.documents.iter().flat_map(|document| match &document.root.value {
        document::Value::Sequence(items) => items.iter().map(|item| typed_record(subject, item)).collect(),
        _ => vec![typed_record(subject, &document.root)],
    });
    Ok(records.collect())
}

fn unreadable(path: &Path, fault: &document::Fault, bytes: &[u8]) -> Trouble {
    let (line, column) = document::line_and_column(bytes, fault.span.start);
    let message = format!("{}:{line}:{column}: {}", path.display(), fault.message);
    match &fault.help {
        Some(help) => Trouble::with_help(message, help.clone()),
        None => Trouble::new(message),
    }
}

/// Lands new records of a kind in one commit: how every `new` ends.
pub fn land(
    cx: &Context,
    writing: &Writing,
    kind: Kind,
    folder: Option<&str>,
    records: Vec<Value>,
) -> Result<Outcome, Trouble> {
    write(cx, writing, |draft| {
        let written = records.into_iter().map(|record| create(draft, kind, folder, record));
        let records = written.collect::<Result<Vec<_>, _>>()?;
        Ok(Plan { about: about(kind, &records), words: "new".to_owned(), action: "new", tells: &[], records })
    })
}

/// Puts a new record into the draft, in a file of its own that is called by its id.
pub fn create(
    draft: &mut Draft,
    kind: Kind,
    folder: Option<&str>,
    record: Value,
) -> Result<Written, Trouble> {
    let Some(id) = record.get("id").and_then(Value::as_str).map(str::to_owned) else {
        return Err(Trouble::with_help(
            format!("{} must have an id", kind.with_article()),
            format!("name it: itsm {kind} new ID …"),
        ));
    };
    if let Some(fault) = id::fault(&id) {
        return Err(Trouble::with_help(format!("`{id}` cannot be an id: {fault}"), suggestion(&id)));
    }
    if let Some(other) = draft.before.get(&id) {
        return Err(Trouble::with_help(
            format!("there is {} `{}` already, in {}", other.kind().with_article(), other.id, other.file),
            format!(
                "change it with `itsm {} set {} FIELD=VALUE`, or choose another id",
                other.kind(),
                other.id
            ),
        ));
    }
    let file = FilePath::new(match folder {
        Some(folder) => format!("{}/{}/{id}.yaml", kind.folder(), folder.trim_matches('/')),
        None => format!("{}/{id}.yaml", kind.folder()),
    });
    if draft.has(&file)? {
        return Err(Trouble::with_help(
            format!("there is a file {file} already"),
            "`itsm validate` says what is in it",
        ));
    }
    draft.write(&file, emit::record(&in_order(kind, record)))?;
    Ok(Written { id, kind: kind.to_string(), file: file.to_string() })
}

fn suggestion(id: &str) -> String {
    let near = id::from_text(id);
    if near.is_empty() || id::fault(&near).is_some() {
        "take letters, digits, `.`, `_` and `-`".to_owned()
    } else {
        format!("take `{near}`, and keep the other as its name")
    }
}

/// The fields in the order in which records have them; unknown ones, which the check will tell, at the end.
fn in_order(kind: Kind, record: Value) -> Value {
    let Value::Object(mut fields) = record else { return record };
    let mut ordered = Map::new();
    for name in schema::fields(Subject::Kind(kind)) {
        if let Some(value) = fields.remove(name) {
            ordered.insert(name.to_owned(), value);
        }
    }
    ordered.extend(fields);
    Value::Object(ordered)
}
