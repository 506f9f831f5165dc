//! One record in three versions made into one text. What both sides decided is worked out on values; what carries their
//! comments and layout best is then looked for among texts that say exactly that, and nothing else is ever taken.

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json};

use super::comment::missing;
use super::value::{Clash, Merging, Three};
use super::way::{BONDS, Way};
use super::{Names, lines, marker};
use crate::model::Kind;
use crate::model::pointer::Pointer;
use crate::model::schema::{self, Subject};
use crate::store::assignment::typed_record;
use crate::store::document::{Node, read, to_json};
use crate::store::edit::{self, Edit};

/// What a record came to
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Merged {
    pub text: String,
    /// The fields that are not decided.
    pub conflicts: Vec<String>,
}

/// The texts of one record; the base's is empty where both sides added it
#[derive(Debug, Clone, Copy)]
pub(super) struct Texts<'a> {
    pub base: &'a str,
    pub ours: &'a str,
    pub theirs: &'a str,
}

/// A record as it is read
struct Version {
    /// Each value as its field takes it.
    typed: Json,
    /// Each value as YAML takes it: what an edit compares with.
    plain: Json,
}

/// Nothing where one of the texts is not one record. What is open is what the base does not settle, beside what it was
/// itself left open in.
pub(super) fn merge(
    subject: Subject,
    texts: Texts<'_>,
    mut open: BTreeSet<String>,
    names: &Names,
) -> Option<Merged> {
    let Texts { base, ours, theirs } = texts;
    match () {
        () if ours == theirs || open.is_empty() && theirs == base => {
            return Some(Merged { text: ours.to_owned(), conflicts: Vec::new() });
        }
        () if open.is_empty() && ours == base => {
            return Some(Merged { text: theirs.to_owned(), conflicts: Vec::new() });
        }
        () => {}
    }
    let old = if base.is_empty() { Version::nothing() } else { Version::read(subject, base)? };
    let [new, other] = [Version::read(subject, ours)?, Version::read(subject, theirs)?];
    let is_whole = subject == Subject::Kind(Kind::Approval);
    open.extend(marker::open(base));
    let three = Three { base: Some(&old.typed), ours: Some(&new.typed), theirs: Some(&other.typed) };
    open.extend(bound(&three));
    let mut merging = Merging { open, is_whole, clashes: Vec::new() };
    let meant = merging.value(&Way::default(), three)?;
    let mut clashes = merging.clashes;
    let by_lines = if clashes.is_empty() { by_lines(subject, texts, &meant) } else { None };
    let found = by_lines.or_else(|| by_edits(subject, texts, &meant));
    let (text, meant) = match found.or_else(|| by_one_side(subject, texts, &meant, &mut clashes)) {
        Some(text) => (text, meant),
        None => {
            clashes = untaken(&three, &meant);
            (ours.to_owned(), new.typed.clone())
        }
    };
    let marked = if clashes.is_empty() { text } else { marker::insert(&text, &clashes, names) };
    let conflicts = clashes.iter().map(|clash| clash.at.to_string()).collect();
    means(subject, &marked, &meant).then_some(Merged { text: marked, conflicts })
}

/// Fields of which both sides changed some, not alike: what begins when one says and ends when another does was chosen by
/// nobody.
fn bound(three: &Three<'_>) -> impl Iterator<Item = String> {
    let field = |side: Option<&'_ Json>, name: &str| side.and_then(|it| it.get(name)).cloned();
    let differ = |one, two| move |bond: &[&str; 2]| bond.iter().any(|it| field(one, it) != field(two, it));
    let Three { base, ours, theirs } = *three;
    let (by_ours, by_theirs, not_alike) = (differ(base, ours), differ(base, theirs), differ(ours, theirs));
    let is_open = move |bond: &&[&str; 2]| by_ours(bond) && by_theirs(bond) && not_alike(bond);
    let open: Vec<String> = BONDS.iter().filter(is_open).flatten().map(|it| (*it).to_owned()).collect();
    open.into_iter()
}

impl Version {
    fn nothing() -> Version {
        Version { typed: Json::Object(Map::new()), plain: Json::Object(Map::new()) }
    }

    fn read(subject: Subject, text: &str) -> Option<Version> {
        let reading = read(text);
        let [document] = reading.documents.as_slice() else { return None };
        let is_record = reading.faults.is_empty() && document.sound;
        let version = |root: &Node<'_>| Version { typed: typed_record(subject, root), plain: to_json(root) };
        Some(version(&document.root)).filter(|it| is_record && it.typed.is_object())
    }
}

/// Git's own merge, where it says what is meant: it keeps all comments of both sides.
fn by_lines(subject: Subject, Texts { base, ours, theirs }: Texts<'_>, meant: &Json) -> Option<String> {
    lines::clean(base, ours, theirs).filter(|text| means(subject, text, meant))
}

/// All three texts edited until they say what is meant differ in comments and layout alone, and so by few lines. With what
/// an edit takes away goes what was said about it: where that is somebody's new comment, this is no way.
fn by_edits(subject: Subject, texts: Texts<'_>, meant: &Json) -> Option<String> {
    let [base, ours, theirs] =
        [texts.base, texts.ours, texts.theirs].map(|text| rewritten(subject, text, meant));
    let woven = lines::weave(&base?, &ours?, &theirs?).filter(|text| means(subject, text, meant));
    woven.filter(|text| lost(texts, text).is_empty())
}

/// The text of one side, where it takes the other's decisions: ours, unless that would lose comments and theirs not. What
/// is lost all the same is told.
fn by_one_side(subject: Subject, texts: Texts<'_>, meant: &Json, clashes: &mut Vec<Clash>) -> Option<String> {
    let side = |text: &str| {
        let text = rewritten(subject, text, meant)?;
        let lost = lost(texts, &text);
        Some((text, lost))
    };
    let (text, lost) = match (side(texts.ours), side(texts.theirs)) {
        (Some((_, lost)), Some((text, none))) if !lost.is_empty() && none.is_empty() => (text, none),
        (Some(own), _) => own,
        (None, other) => other?,
    };
    if !lost.is_empty() {
        let at = Way::default().field("comments");
        clashes.push(Clash { at, base: None, ours: None, theirs: Some(lost.into()) });
    }
    Some(text)
}

/// Comments that somebody wrote since, and that a result has not.
fn lost(Texts { base, ours, theirs }: Texts<'_>, result: &str) -> Vec<String> {
    let mut lost = missing(ours, &[base, result]);
    lost.extend(
        missing(theirs, &[base, result]).into_iter().filter(|it| !lost.contains(it)).collect::<Vec<_>>(),
    );
    lost
}

/// What a text that cannot be edited leaves to a person: all that would have to be written into it.
fn untaken(three: &Three<'_>, meant: &Json) -> Vec<Clash> {
    let fields = |value: Option<&Json>| value.and_then(Json::as_object).cloned().unwrap_or_default();
    let [base, ours, theirs] = [three.base, three.ours, three.theirs].map(fields);
    let meant = fields(Some(meant));
    let names = meant.keys().chain(ours.keys().filter(|name| !meant.contains_key(*name)));
    let differs = names.filter(|name| meant.get(*name) != ours.get(*name));
    let of = |side: &Map<String, Json>, name: &String| side.get(name).cloned();
    let clash = |name: &String| Clash {
        at: Way::default().field(name),
        base: of(&base, name),
        ours: of(&ours, name),
        theirs: of(&theirs, name),
    };
    differs.map(clash).collect()
}

/// A text with as few edits as make it say what is meant.
fn rewritten(subject: Subject, text: &str, meant: &Json) -> Option<String> {
    let version = if text.is_empty() { return None } else { Version::read(subject, text)? };
    let value = plain(meant, &version.typed, &version.plain);
    let order = schema::fields(subject);
    let edited = edit::apply(text, 0, &[Edit::Set { at: Pointer::default(), value }], &order).ok()?;
    means(subject, &edited, meant).then_some(edited)
}

/// The value that is meant, in the words of a text that has part of it already, so that only the rest is edited.
fn plain(meant: &Json, typed: &Json, own: &Json) -> Json {
    if meant == typed {
        return own.clone();
    }
    match (meant, typed, own) {
        (Json::Object(meant), Json::Object(typed), Json::Object(own)) => {
            let value = |(key, value): (&String, &Json)| match (typed.get(key), own.get(key)) {
                (Some(typed), Some(own)) => (key.clone(), plain(value, typed, own)),
                _ => (key.clone(), value.clone()),
            };
            Json::Object(meant.iter().map(value).collect())
        }
        (Json::Array(meant), Json::Array(typed), Json::Array(own)) => {
            let find = |item: &Json| typed.iter().position(|it| it == item).and_then(|at| own.get(at));
            meant.iter().map(|item| find(item).unwrap_or(item).clone()).collect()
        }
        _ => meant.clone(),
    }
}

/// A record that one side took away and the other one changed: it stays until somebody decides.
pub(super) fn removed(left: &str, is_ours: bool, names: &Names) -> Merged {
    let reading = read(left);
    let value = reading.documents.first().map(|document| to_json(&document.root));
    let (ours, theirs) = if is_ours { (value, None) } else { (None, value) };
    let clash = Clash { at: Way::default(), base: None, ours, theirs };
    Merged { text: marker::insert(left, &[clash], names), conflicts: vec![super::RECORD.to_owned()] }
}

fn means(subject: Subject, text: &str, meant: &Json) -> bool {
    Version::read(subject, text).is_some_and(|version| version.typed == *meant)
}

#[cfg(test)]
mod tests;
