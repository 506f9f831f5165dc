//! Numbers of tasks, hypotheses and actions, of the record that stands before them on the line. Reads that one file.

use clap_complete::engine::CompletionCandidate;
use serde_json::Value;

use super::{line, worktree};
use crate::model::Kind;
use crate::model::layout::{self, Role};
use crate::model::schema::Subject;
use crate::store::assignment::typed_record;
use crate::store::document;
use crate::store::source::Source;

/// So much of an id names a record
const PART: usize = 3;

pub fn tasks() -> Vec<CompletionCandidate> {
    offered(&[Kind::Incident, Kind::Change], "tasks", |number, it| {
        let id = it["id"].as_u64().map_or(number, |id| id as usize);
        (id, told(it, "title"))
    })
}

pub fn hypotheses() -> Vec<CompletionCandidate> {
    offered(&[Kind::Incident], "hypotheses", |number, it| (number, told(it, "cause")))
}

pub fn actions() -> Vec<CompletionCandidate> {
    offered(&[Kind::Problem], "actions", |number, it| (number, told(it, "title")))
}

/// `compare the port list (open)`
fn told(it: &Value, field: &str) -> String {
    let text = |name: &str| it[name].as_str().unwrap_or_default().to_owned();
    format!("{} ({})", text(field), text("state").replace('_', " "))
}

/// The numbers of a list of the record that is named on the line.
fn offered(
    kinds: &[Kind],
    list: &str,
    told: impl Fn(usize, &Value) -> (usize, String),
) -> Vec<CompletionCandidate> {
    let record = typed().into_iter().find_map(|typed| record(kinds, &typed.to_lowercase()));
    let items = record.as_ref().and_then(|it| it[list].as_array()).into_iter().flatten();
    let numbered = items.enumerate().map(|(place, it)| told(place + 1, it));
    numbered
        .map(|(number, told)| CompletionCandidate::new(number.to_string()).help(Some(told.into())))
        .collect()
}

/// Words that may be a part of an id.
fn typed() -> Vec<String> {
    line::words().into_iter().filter(|it| it.len() >= PART && !it.starts_with('-')).collect()
}

/// The one record whose file is called by an id of which this is a part.
fn record(kinds: &[Kind], part: &str) -> Option<Value> {
    let worktree = worktree()?;
    let files = worktree.list().ok()?.files.into_iter();
    let is_meant = |path: &str, stem: &str| {
        matches!(layout::role(path), Some(Role::Records(kind)) if kinds.contains(&kind))
            && stem.to_lowercase().contains(part)
    };
    let found: Vec<_> = files.filter(|it| is_meant(it.path.as_str(), it.path.stem())).collect();
    let [file] = found.as_slice() else { return None };
    let Some(Role::Records(kind)) = layout::role(file.path.as_str()) else { return None };
    let bytes = worktree.read(&file.path).ok()?.ok()?;
    let reading = document::read(std::str::from_utf8(&bytes).ok()?);
    let document = reading.documents.first()?;
    Some(typed_record(Subject::Kind(kind), &document.root))
}
