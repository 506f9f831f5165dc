//! Three versions of a file made into one, record by record, field by field, list entry by list entry. Works in memory;
//! never chooses between two people, and never makes a file that cannot be read out of files that can.
//!
//! # What holds
//! - Records of a file are known by their ids, not by their place; fields by their names; entries of lists by what they
//!   name: an id, a title, a time and a person (`way`, `list`).
//! - What one side alone changed is taken. What both changed to the same is taken once. What both changed otherwise is a
//!   conflict. Some mappings are decided as a whole (a window, a risk, a review, a whole approval), and so are some fields
//!   that say one thing together (when a freeze starts and ends): there, two changes are a conflict even where they touch
//!   different fields.
//! - Comments and layout follow as far as text can carry both sides; a comment that cannot be carried is a conflict, too.
//! - A conflict is a comment above the field, between `<<<<<<<` and `>>>>>>>` (`marker`). The record itself holds what ours
//!   has: so every other record, and every command, goes on to work while somebody decides. Git is told of the conflict
//!   (exit code 1), and the check `conflict-marker` refuses the file while the markers stand.
//! - Whether what both sides changed goes together is not known here: who knows says which fields are open ([`Open`]).
//! - What cannot be read as records is merged as git merges it, line by line (`lines`).

mod comment;
mod lines;
mod list;
pub mod marker;
mod record;
pub mod setup;
pub mod tree;
mod value;
mod way;

use std::collections::{BTreeMap, BTreeSet};

use crate::model::id::fold;
use crate::model::layout::{self, Role};
use crate::model::schema::Subject;
use crate::store::document::{Node, decode, read};
use record::{Merged as Record, Texts};

/// How a conflict about the record as such is called
pub const RECORD: &str = "record";

/// How the sides are called in markers, and how long those are
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    pub ours: String,
    pub base: String,
    pub theirs: String,
    pub marker: usize,
    /// Whether conflicts between lines show what both sides started from; those of fields always do.
    pub with_base: bool,
}

impl Default for Names {
    fn default() -> Names {
        let [ours, base, theirs] = ["ours", "base", "theirs"].map(str::to_owned);
        Names { ours, base, theirs, marker: 7, with_base: false }
    }
}

/// A file in three versions; the base is empty where both sides added it
#[derive(Debug, Clone, Copy)]
pub struct Versions<'a> {
    pub base: &'a [u8],
    pub ours: &'a [u8],
    pub theirs: &'a [u8],
}

/// What a file came to
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    pub bytes: Vec<u8>,
    /// What is not decided: `state`, `findb1: owner` where a file holds several records. Empty where all is.
    pub conflicts: Vec<String>,
    /// Whether it was merged as records, and not by lines.
    pub is_by_record: bool,
}

/// Fields in which the base settles nothing, by the ids of their records in lower case
pub type Open = BTreeMap<String, BTreeSet<String>>;

/// Merges a file at this path: from the store's root, or from the root of a repository that the store lies in.
pub fn merge(path: &str, versions: Versions<'_>, names: &Names) -> Merged {
    merge_open(path, versions, names, &Open::new())
}

/// The same where more than one side's word is wanted on some fields: what is not alike there is a conflict, even where one
/// side alone has changed it.
pub fn merge_open(path: &str, versions: Versions<'_>, names: &Names, open: &Open) -> Merged {
    let Versions { base, ours, theirs } = versions;
    let done = |bytes: &[u8]| Merged { bytes: bytes.to_vec(), conflicts: Vec::new(), is_by_record: true };
    match () {
        () if ours == theirs || theirs == base => return done(ours),
        () if ours == base => return done(theirs),
        () => {}
    }
    subject(path)
        .and_then(|subject| by_record(subject, versions, &Terms { names, open }))
        .unwrap_or_else(|| by_lines(path, versions, names))
}

/// The comments of a text, and where they begin.
pub(super) fn comments(text: &str) -> Vec<(usize, String)> {
    comment::comments(text).into_iter().map(|it| (it.at, it.text)).collect()
}

/// A path in a repository as it is called in the store that holds it.
pub fn place_of(path: &str) -> Option<&str> {
    let mut starts = std::iter::once(0).chain(path.match_indices('/').map(|(at, _)| at + 1));
    starts.find_map(|at| {
        matches!(layout::role(&path[at..]), Some(Role::Records(_) | Role::Config)).then(|| &path[at..])
    })
}

/// What the file holds: told by the nearest folder above it that is one of a store's.
fn subject(path: &str) -> Option<Subject> {
    match layout::role(place_of(path)?)? {
        Role::Records(kind) => Some(Subject::Kind(kind)),
        Role::Config => Some(Subject::Settings),
        Role::Schema | Role::Attributes => None,
    }
}

/// How records are merged, whatever they hold
struct Terms<'a> {
    names: &'a Names,
    open: &'a Open,
}

impl Terms<'_> {
    /// What is open of a record.
    fn of(&self, id: Option<&str>) -> BTreeSet<String> {
        id.and_then(|id| self.open.get(id)).cloned().unwrap_or_default()
    }
}

fn by_record(subject: Subject, versions: Versions<'_>, terms: &Terms<'_>) -> Option<Merged> {
    let Versions { base, ours, theirs } = versions;
    let [base, ours, theirs] = [decode(base).ok()?, decode(ours).ok()?, decode(theirs).ok()?];
    let [base, ours, theirs] = [sheets(base)?, sheets(ours)?, sheets(theirs)?];
    let (text, conflicts) = match (base.as_slice(), ours.as_slice(), theirs.as_slice()) {
        // Where each has one, it is the same one, whatever it is called.
        ([] | [_], [ours], [theirs]) => {
            let base = base.first().map_or("", |it| it.text);
            // What a record is called may itself have been merged.
            let mut open = terms.of(ours.id.as_deref());
            open.extend(terms.of(theirs.id.as_deref()));
            let texts = Texts { base, ours: ours.text, theirs: theirs.text };
            let merged = record::merge(subject, texts, open, terms.names)?;
            (merged.text, merged.conflicts)
        }
        _ => several(subject, [&base, &ours, &theirs], terms)?,
    };
    Some(Merged { bytes: text.into_bytes(), conflicts, is_by_record: true })
}

/// One YAML document of a file, with the line that begins it and the comments around it
#[derive(Debug, Clone)]
struct Sheet<'a> {
    text: &'a str,
    /// In lower case; nothing where the record has none.
    id: Option<String>,
}

/// The documents of a file; nothing where they cannot be told apart.
fn sheets(text: &str) -> Option<Vec<Sheet<'_>>> {
    let mut starts = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let bare = line.trim_end_matches(['\n', '\r']);
        match bare.strip_prefix("---") {
            Some(rest) if rest.is_empty() || rest.starts_with([' ', '\t']) => starts.push(at),
            _ if bare.starts_with("...") => return None,
            _ => {}
        }
        at += line.len();
    }
    // What comes before the first `---` may be a record, or nothing but comments.
    let has_first = starts.first().is_none_or(|first| !read(&text[..*first]).documents.is_empty());
    if has_first {
        starts.insert(0, 0);
    } else if let Some(first) = starts.first_mut() {
        *first = 0;
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let sheet = |(start, end): (usize, usize)| {
        let text = &text[start..end];
        let reading = read(text);
        let [document] = reading.documents.as_slice() else { return None };
        let id = document.root.get("id").and_then(Node::text).map(|id| fold(id).into_owned());
        Some(Sheet { text, id })
    };
    if text.trim().is_empty() {
        Some(Vec::new())
    } else {
        starts.iter().copied().zip(ends).map(sheet).collect()
    }
}

type ById<'s, 'a> = BTreeMap<&'s str, &'s Sheet<'a>>;

/// Nothing where a record has no id, or shares it.
fn by_id<'s, 'a>(sheets: &'s [Sheet<'a>]) -> Option<ById<'s, 'a>> {
    let ids: Option<ById<'s, 'a>> = sheets.iter().map(|sheet| Some((sheet.id.as_deref()?, sheet))).collect();
    ids.filter(|ids| ids.len() == sheets.len())
}

/// The records of a file, each by its id: in ours' order, those that only theirs has behind the one that they follow there.
fn several(
    subject: Subject,
    [base, ours, theirs]: [&[Sheet<'_>]; 3],
    terms: &Terms<'_>,
) -> Option<(String, Vec<String>)> {
    let known = [by_id(base)?, by_id(ours)?, by_id(theirs)?];
    let mut res: Vec<(&str, Record)> = Vec::new();
    for id in ours.iter().filter_map(|sheet| sheet.id.as_deref()) {
        res.extend(one(subject, id, &known, terms)?.map(|record| (id, record)));
    }
    for (index, id) in theirs.iter().filter_map(|sheet| sheet.id.as_deref()).enumerate() {
        if known[1].contains_key(id) {
            continue;
        }
        let Some(record) = one(subject, id, &known, terms)? else { continue };
        let before = theirs[..index].iter().rev().filter_map(|sheet| sheet.id.as_deref());
        let place = before.into_iter().find_map(|id| res.iter().position(|(it, _)| *it == id));
        res.insert(place.map_or(res.len(), |at| at + 1), (id, record));
    }
    let conflicts =
        res.iter().flat_map(|(id, it)| it.conflicts.iter().map(move |field| format!("{id}: {field}")));
    let conflicts = conflicts.collect();
    let texts: Vec<String> = res.into_iter().map(|(_, it)| it.text).collect();
    (!texts.is_empty()).then(|| (joined(&texts), conflicts))
}

/// What becomes of a record; no record where it is gone on both sides, or on one and unchanged on the other.
#[expect(clippy::option_option, reason = "that it cannot be told is not that there is no record")]
fn one(subject: Subject, id: &str, known: &[ById<'_, '_>; 3], terms: &Terms<'_>) -> Option<Option<Record>> {
    let whole = |text: &str| Some(Record { text: text.to_owned(), conflicts: Vec::new() });
    let [base, ours, theirs] = known.each_ref().map(|side| side.get(id).map(|sheet| sheet.text));
    match (base, ours, theirs) {
        (_, Some(ours), Some(theirs)) => {
            let base = base.unwrap_or_default();
            let [base, ours_body, theirs_body] = [base, ours, theirs].map(bare);
            let texts = Texts { base, ours: ours_body, theirs: theirs_body };
            let merged = record::merge(subject, texts, terms.of(Some(id)), terms.names)?;
            let head = &ours[..ours.len() - ours_body.len()];
            Some(Some(Record { text: format!("{head}{}", merged.text), conflicts: merged.conflicts }))
        }
        (None, Some(only), None) | (None, None, Some(only)) => Some(whole(only)),
        (Some(base), Some(left), None) | (Some(base), None, Some(left)) => {
            if bare(base).trim_end() == bare(left).trim_end() {
                return Some(None);
            }
            Some(Some(record::removed(bare(left), ours.is_some(), terms.names)))
        }
        (_, None, None) => Some(None),
    }
}

/// A document without the line that begins it, which two of them may write differently.
fn bare(text: &str) -> &str {
    match text.strip_prefix("---") {
        Some(rest) if rest.starts_with(['\n', '\r']) => {
            rest.trim_start_matches('\r').strip_prefix('\n').unwrap_or(rest)
        }
        _ => text,
    }
}

fn joined(texts: &[String]) -> String {
    let mut out = String::new();
    for text in texts {
        if !out.is_empty() && !out.ends_with('\n') {
            out.push('\n');
        }
        if !out.is_empty() && !text.starts_with("---") {
            out.push_str("---\n");
        }
        out.push_str(text);
    }
    out
}

/// Git's merge; but where it makes something unreadable out of what could be read, nobody is told that all is well.
fn by_lines(path: &str, versions: Versions<'_>, names: &Names) -> Merged {
    let Versions { base, ours, theirs } = versions;
    let merged = lines::merge(base, ours, theirs, names);
    let is_readable = |bytes: &[u8]| decode(bytes).is_ok_and(|text| read(text).faults.is_empty());
    let is_ours = subject(path).is_some();
    let is_broken = is_ours && !is_readable(&merged.bytes) && [ours, theirs].into_iter().all(is_readable);
    let is_well = merged.is_clean && !is_broken;
    let conflicts = if is_well { Vec::new() } else { vec![RECORD.to_owned()] };
    let bytes = if is_broken && merged.is_clean { both(ours, theirs, names) } else { merged.bytes };
    Merged { bytes, conflicts, is_by_record: false }
}

/// Both versions whole, one after the other, between git's markers.
fn both(ours: &[u8], theirs: &[u8], names: &Names) -> Vec<u8> {
    lines::merge(b"", ours, theirs, names).bytes
}

#[cfg(test)]
mod tests;
