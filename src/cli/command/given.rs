//! What is given by flags and words, made into assignments: texts or files, links, `FIELD=VALUE`.

use std::path::Path;

use serde_json::json;

use super::times::{at, clock, past};
use super::who::person;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::model::Kind;
use crate::model::field::{Date, Link, Time};
use crate::model::pointer::{Pointer, Step};
use crate::model::schema::Subject;
use crate::practice::moment::Toward;
use crate::store::assignment::{Assignment, Operator};
use crate::store::snapshot::Snapshot;

/// `FIELD=VALUE` words.
pub fn parse(words: &[String]) -> Result<Vec<Assignment>, Trouble> {
    let help = "write FIELD=VALUE, FIELD+=VALUE or FIELD-=VALUE";
    let each = words.iter().map(|text| text.parse().map_err(|error: String| Trouble::with_help(error, help)));
    each.collect()
}

/// What people write on the command line, made into what a record keeps: `me`, where a person is named, and times. The
/// snapshot is asked for only where there is such a thing.
pub fn spoken<'s>(
    cx: &Context,
    kind: Kind,
    given: Vec<Assignment>,
    snapshot: impl Fn() -> Result<&'s Snapshot, Trouble>,
) -> Result<Vec<Assignment>, Trouble> {
    let each = given.into_iter().map(|mut it| {
        let format = it.format(Subject::Kind(kind)).filter(|_| it.operator == Operator::Set);
        if let Some(format) = format.filter(|_| !it.text.trim().is_empty()) {
            it.text = time(cx, &it, &format, &snapshot)?;
        } else if names_people(kind, &it.pointer) {
            it.text = named(cx, &it.text, &snapshot)?;
        }
        Ok(it)
    });
    each.collect()
}

/// A time or a day as a record keeps it. What is written so already stays as it is.
fn time<'s>(
    cx: &Context,
    given: &Assignment,
    format: &str,
    snapshot: impl Fn() -> Result<&'s Snapshot, Trouble>,
) -> Result<String, Trouble> {
    let text = given.text.trim().trim_matches(['"', '\'']);
    let is_day = format == "date";
    if !is_day && format != "date-time"
        || text.parse::<Date>().is_ok() && is_day
        || text.parse::<Time>().is_ok()
    {
        return Ok(given.text.clone());
    }
    let snapshot = snapshot()?;
    let moment = match is_of_the_past(&given.pointer) {
        true => past(cx, snapshot, Some(text))?,
        false => at(text, clock(cx, snapshot), Toward::Future)?,
    };
    Ok(if is_day { Date(moment.0.date_naive()).to_string() } else { moment.to_string() })
}

/// What was recorded of something, and not planned.
fn is_of_the_past(pointer: &Pointer) -> bool {
    let is_past = |step: &Step| {
        let step = step.to_string();
        ["actual", "at", "left_on"].contains(&step.as_str()) || step.ends_with("_at")
    };
    pointer.steps().iter().any(is_past)
}

/// Whether a field names people, each by their id.
fn names_people(kind: Kind, pointer: &Pointer) -> bool {
    let fields: &[&str] = match kind {
        Kind::Asset => &["owner", "secondary_owner"],
        Kind::Team => &["lead", "members"],
        Kind::Person => &["manager"],
        Kind::Change => &["requester", "assignee"],
        Kind::Incident => &["manager", "communications", "staff", "reported_by"],
        Kind::Problem => &["owner"],
        _ => &[],
    };
    fields.contains(&pointer.to_dotted().as_str())
}

/// The ids with that of whoever is at the keyboard in the place of `me`.
fn named<'s>(
    cx: &Context,
    text: &str,
    snapshot: impl Fn() -> Result<&'s Snapshot, Trouble>,
) -> Result<String, Trouble> {
    let ids = text.split(',').map(|id| match id.trim() {
        "me" => person(cx, snapshot()?, None),
        _ => Ok(id.to_owned()),
    });
    Ok(ids.collect::<Result<Vec<_>, _>>()?.join(","))
}

/// A sentence, in quotes or without.
pub fn sentence(words: &[String]) -> Option<String> {
    let text = words.join(" ");
    (!text.trim().is_empty()).then_some(text)
}

/// A text is given as it is: quoted, so that nothing of it is read as YAML.
pub fn set(field: &'static str, text: &str) -> Assignment {
    let text = if text.starts_with(['"', '\'']) { json!(text).to_string() } else { text.to_owned() };
    Assignment::set(field, text)
}

/// One more in a list.
pub fn add(field: &'static str, text: &str) -> Assignment {
    Assignment { operator: Operator::Add, ..Assignment::set(field, text) }
}

/// The text, or what stands in the file that it names with an `@`.
pub fn text_or_file(text: &str) -> Result<String, Trouble> {
    let Some(path) = text.strip_prefix('@') else { return Ok(text.to_owned()) };
    let read = if path == "-" {
        std::io::read_to_string(std::io::stdin())
    } else {
        std::fs::read_to_string(Path::new(path))
    };
    let failed =
        |error| Trouble::with_help(format!("cannot read {path}: {error}"), "@FILE names a file; @- is stdin");
    Ok(read.map_err(failed)?.trim_end().to_owned())
}

/// `TITLE=URL`, or an address that is called by itself.
pub fn link_of(text: &str) -> Result<Link, String> {
    let (title, url) = match text.split_once('=') {
        Some((title, url)) if !title.contains([':', '/']) => (title.trim(), url.trim()),
        _ => (text.split_once("://").map_or(text, |(_, rest)| rest), text),
    };
    if title.is_empty() || url.is_empty() {
        return Err("write an address, or TITLE=ADDRESS".to_owned());
    }
    Ok(Link { title: title.to_owned(), url: url.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_called_by_its_title_or_by_itself() {
        let told = |text: &str| link_of(text).map(|it| format!("{} | {}", it.title, it.url));
        assert_eq!(told("pull request=https://git/x?a=b").unwrap(), "pull request | https://git/x?a=b");
        assert_eq!(told("https://git/x?a=b").unwrap(), "git/x?a=b | https://git/x?a=b");
        assert_eq!(told("v1.2").unwrap(), "v1.2 | v1.2");
        assert!(told("=x").is_err() && told("").is_err());
    }
}
