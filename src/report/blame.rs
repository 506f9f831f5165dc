//! Who set each field of a record as it is now, when, in which commit, under which change. Follows the record through
//! its names and files; a field that nobody committed yet is nobody's.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::difference::word;
use super::history::{Event, Teller, short};
use super::reach::Answer;
use super::{Body, Card, Listing, Section, agenda};
use crate::model::value::plain;
use crate::practice::window::moment;
use crate::store::difference::field::{Leaf, leaves};
use crate::store::history::Commit;
use crate::store::history::deed::Deed;
use crate::store::history::life::Act;
use crate::store::snapshot::Entry;

/// A field, and who set it
#[derive(Debug, Clone)]
struct Line {
    leaf: Leaf,
    origin: Origin,
}

/// Where a value comes from
#[derive(Debug, Clone)]
enum Origin {
    Commit(Box<Event>),
    /// It was there where this clone's history begins.
    Before(String),
    Uncommitted,
}

impl Origin {
    fn commit(&self) -> Option<&str> {
        match self {
            Origin::Commit(event) => Some(&event.commit),
            Origin::Before(commit) => Some(commit),
            Origin::Uncommitted => None,
        }
    }
}

/// What is asked
pub struct Asked<'a> {
    pub entry: &'a Entry,
    /// What commits did to it, the newest first.
    pub acts: &'a [Act<'a>],
    /// The record as the newest commit has it, where it is there.
    pub committed: Option<&'a Entry>,
    /// Where a shallow clone ends.
    pub cut: Option<&'a Commit>,
    /// Only these fields and what is in them; all, where none is named.
    pub fields: &'a [String],
}

/// The fields of a record that can be asked for, for "did you mean".
pub fn fields(entry: &Entry) -> Vec<String> {
    leaves(&entry.record.to_json()).into_iter().map(|leaf| leaf.path).collect()
}

/// Whether a field is the one that is meant, or in it: `tags` means `tags.env`.
pub fn is_meant(path: &str, asked: &str) -> bool {
    path.strip_prefix(asked).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// Who set each field.
pub fn blame(teller: &Teller<'_>, asked: &Asked<'_>) -> Answer {
    let is_wanted =
        |leaf: &Leaf| asked.fields.is_empty() || asked.fields.iter().any(|it| is_meant(&leaf.path, it));
    let wanted = leaves(&asked.entry.record.to_json()).into_iter().filter(is_wanted).collect();
    let lines = joined(&origins(teller, asked, wanted));
    answer(teller, asked.entry, &lines)
}

fn origins(teller: &Teller<'_>, asked: &Asked<'_>, wanted: Vec<Leaf>) -> Vec<Line> {
    let of = |entry: &Entry| -> HashMap<String, Value> {
        leaves(&entry.record.to_json()).into_iter().map(|leaf| (leaf.path, leaf.value)).collect()
    };
    let committed = asked.committed.map(of).unwrap_or_default();
    let mut found: Vec<Option<Origin>> = wanted
        .iter()
        .map(|leaf| (committed.get(&leaf.path) != Some(&leaf.value)).then_some(Origin::Uncommitted))
        .collect();
    for Act { commit, deed, .. } in asked.acts {
        if found.iter().all(Option::is_some) {
            break;
        }
        let [before, after] =
            [&deed.before, &deed.after].map(|side| side.as_ref().map(of).unwrap_or_default());
        let event = teller.event(commit, deed);
        for (leaf, origin) in wanted.iter().zip(&mut found) {
            let had = |side: &HashMap<String, Value>| side.get(&leaf.path) == Some(&leaf.value);
            if origin.is_none() && had(&after) && !had(&before) && is_own(commit, deed, leaf) {
                *origin = Some(Origin::Commit(Box::new(event.clone())));
            }
        }
    }
    let oldest = || match asked.cut {
        Some(commit) => Origin::Before(commit.id.to_string()),
        None => Origin::Uncommitted,
    };
    let line = |(leaf, origin): (Leaf, Option<Origin>)| Line { leaf, origin: origin.unwrap_or_else(oldest) };
    wanted.into_iter().zip(found).map(line).collect()
}

/// A merge brought most of what its first parent had not from another parent, where it is told already.
fn is_own(commit: &Commit, deed: &Deed, leaf: &Leaf) -> bool {
    !commit.is_merge()
        || deed.fields.is_empty()
        || deed.fields.iter().any(|it| is_meant(&leaf.path, &it.field))
}

/// Fields of one entry of a list that came in one commit are told as one.
fn joined(lines: &[Line]) -> Vec<Line> {
    let mut res: Vec<Line> = Vec::new();
    for same in lines.chunk_by(|a, b| a.leaf.entry.is_some() && a.leaf.entry == b.leaf.entry) {
        let [first, rest @ ..] = same else { continue };
        let is_one = rest.iter().all(|it| it.origin.commit() == first.origin.commit());
        match &first.leaf.entry {
            Some((path, value)) if is_one && !rest.is_empty() => {
                let leaf = Leaf { path: path.clone(), value: value.clone(), entry: None };
                res.push(Line { leaf, origin: first.origin.clone() });
            }
            _ => res.extend(same.iter().cloned()),
        }
    }
    res
}

fn answer(teller: &Teller<'_>, entry: &Entry, lines: &[Line]) -> Answer {
    let records: Vec<Value> = lines.iter().map(|line| told(line, teller)).collect();
    let columns = ["field", "value", "who", "when", "commit", "under"].map(str::to_owned).to_vec();
    let rows = lines.iter().map(|line| row(line, teller)).collect();
    let body = Body::Table { columns, rows }.without_empty();
    let json =
        json!({"record": entry.id, "kind": entry.kind().name(), "file": entry.file, "fields": records});
    let heading = vec![entry.id.clone(), entry.kind().name().to_owned()];
    let card = Card { json, id: entry.id.clone(), heading, sections: vec![Section { title: None, body }] };
    let columns = ["field", "value", "author", "time", "commit", "change"].map(str::to_owned).to_vec();
    Answer { card, listing: Listing { name: "fields", records, columns, id: "field" } }
}

fn told(line: &Line, teller: &Teller<'_>) -> Value {
    let mut json = json!({
        "field": line.leaf.path,
        "value": line.leaf.value,
        "commit": line.origin.commit(),
        "time": null, "author": null, "person": null, "change": null, "summary": null,
        "state": match line.origin {
            Origin::Commit(_) => "committed",
            Origin::Before(_) => "before",
            Origin::Uncommitted => "uncommitted",
        },
    });
    if let Origin::Commit(event) = &line.origin {
        json["time"] = json!(agenda::written(event.at, teller.zone()));
        json["author"] = json!(event.by.name);
        json["person"] = json!(event.by.person);
        json["change"] = json!(event.change);
        json["summary"] = json!(event.summary);
    }
    json
}

fn row(line: &Line, teller: &Teller<'_>) -> Vec<String> {
    let value = plain(&line.leaf.value);
    let first = word::cut(value.lines().next().unwrap_or_default());
    let (who, when, under) = match &line.origin {
        Origin::Commit(event) => {
            (event.by.name.clone(), moment(event.at, teller.zone()), event.change.clone().unwrap_or_default())
        }
        Origin::Before(_) => ("(before this clone's history)".to_owned(), String::new(), String::new()),
        Origin::Uncommitted => ("(not committed yet)".to_owned(), String::new(), String::new()),
    };
    let commit = line.origin.commit().map(|commit| short(commit).to_owned()).unwrap_or_default();
    vec![line.leaf.path.clone(), first, who, when, commit, under]
}
