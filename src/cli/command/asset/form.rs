//! The form of a new asset at a terminal: asks for what is lacking, and for what the organisation's schemas want. Writes
//! nothing.

use serde_json::json;

use super::new::lacks;
use crate::check::schema::{self, Wanted};
use crate::cli::context::Context;
use crate::cli::prompt;
use crate::cli::trouble::Trouble;
use crate::model::asset::{Criticality, TYPES};
use crate::model::person::Status;
use crate::model::schema::Subject;
use crate::model::value::plain;
use crate::model::{Kind, Person, Typed, id};
use crate::store::assignment::{Assignment, Operator};
use crate::store::edit::Edit;
use crate::store::snapshot::Snapshot;

/// Asks for one field; what can be chosen from is in the snapshot
type Question = fn(&Snapshot) -> prompt::Answer<String>;

/// Asks for what is lacking and worth asking; false where the person left.
pub(super) fn ask(cx: &Context, given: &mut Vec<Assignment>) -> Result<bool, Trouble> {
    let snapshot = cx.snapshot()?;
    let questions: [(&'static str, Question); 7] = [
        ("id", ask_id),
        ("type", ask_type),
        ("name", |_| prompt::text("Name", None, "what people call it; enter leaves it out", |_| None)),
        ("purpose", |_| prompt::text("Purpose", None, "what it is for; enter leaves it out", |_| None)),
        ("owner", |snapshot| ask_party(snapshot, "Owner", &[Kind::Person, Kind::Team])),
        ("support_group", |snapshot| ask_party(snapshot, "Support group", &[Kind::Team])),
        ("criticality", ask_criticality),
    ];
    for (field, question) in questions {
        if lacks(given, field) {
            let Some(answer) = question(snapshot)? else { return Ok(false) };
            if !answer.is_empty() {
                given.push(Assignment::set(field, answer));
            }
        }
    }
    for (field, question) in [("depends_on", "Stands on"), ("supports", "Stands under")] {
        if lacks(given, field) {
            let Some(chosen) = prompt::choose_many(question, ids(snapshot, &[Kind::Asset]))? else {
                return Ok(false);
            };
            given.extend(
                chosen.iter().map(|it| Assignment { operator: Operator::Add, ..Assignment::set(field, it) }),
            );
        }
    }
    ask_wanted(snapshot, given)
}

/// What the organisation's own schemas want of an asset of this type; false where the person left.
fn ask_wanted(snapshot: &Snapshot, given: &mut Vec<Assignment>) -> Result<bool, Trouble> {
    let r#type = given.iter().rev().find(|it| it.pointer.to_dotted() == "type");
    let r#type = r#type.map(|it| it.text.clone()).unwrap_or_default();
    for wanted in schema::wanted(&snapshot.schemas, &r#type) {
        if given.iter().any(|it| it.pointer == wanted.field) {
            continue;
        }
        let Some(text) = ask_one(&wanted)? else { return Ok(false) };
        given.push(Assignment { pointer: wanted.field, operator: Operator::Set, text });
    }
    Ok(true)
}

fn ask_one(wanted: &Wanted) -> prompt::Answer<String> {
    let (name, about) = (wanted.field.to_dotted(), wanted.about.as_deref());
    if !wanted.choices.is_empty() {
        let question = about.map_or(name.clone(), |about| format!("{name} ({about})"));
        return prompt::choose(&question, wanted.choices.iter().map(plain).collect(), None);
    }
    let help = format!(
        "{}wanted by the schema of this store",
        about.map(|it| format!("{it}; ")).unwrap_or_default()
    );
    let wanted = wanted.clone();
    prompt::text(&name, None, &help, move |text| fault(&wanted, text))
}

/// Why an answer will not do. Where a text is wanted, a number is taken for one.
fn fault(wanted: &Wanted, text: &str) -> Option<String> {
    if text.is_empty() {
        return Some("an asset of this type cannot do without".to_owned());
    }
    let answer = Assignment { pointer: wanted.field.clone(), operator: Operator::Set, text: text.to_owned() };
    let edits = match answer.edits(Subject::Kind(Kind::Asset), &json!({})) {
        Ok(edits) => edits,
        Err(refused) => return Some(refused.to_string()),
    };
    let value = edits.into_iter().find_map(|edit| match edit {
        Edit::Set { value, .. } => Some(value),
        _ => None,
    })?;
    let fault = wanted.fault(&value)?;
    wanted.fault(&json!(text)).is_some().then_some(fault)
}

fn ask_id(snapshot: &Snapshot) -> prompt::Answer<String> {
    let taken: Vec<String> = snapshot.entries().iter().map(|entry| entry.id.to_lowercase()).collect();
    prompt::text("Id", None, "letters, digits, `.`, `_`, `-`; unique in the store", move |text| {
        match id::fault(text) {
            Some(fault) => Some(fault.to_owned()),
            None => taken
                .contains(&text.to_lowercase())
                .then(|| "there is a record of this id already".to_owned()),
        }
    })
}

fn ask_type(snapshot: &Snapshot) -> prompt::Answer<String> {
    let own = snapshot.settings.vocabularies.asset_type.iter().cloned();
    prompt::choose("Type", own.chain(TYPES.iter().map(|it| (*it).to_owned())).collect(), None)
}

fn ask_criticality(_: &Snapshot) -> prompt::Answer<String> {
    const LEFT_OUT: &str = "(leave out)";
    let words = Criticality::WORDS.iter().copied().chain([LEFT_OUT]).map(str::to_owned).collect();
    let chosen = prompt::choose("Criticality", words, Some("medium"))?;
    Ok(chosen.map(|it| if it == LEFT_OUT { String::new() } else { it }))
}

/// A person who still works here, or a team; nobody is an answer too.
fn ask_party(snapshot: &Snapshot, question: &str, kinds: &[Kind]) -> prompt::Answer<String> {
    const NOBODY: &str = "(nobody)";
    let options = std::iter::once(NOBODY.to_owned()).chain(parties(snapshot, kinds)).collect();
    Ok(prompt::choose(question, options, None)?.map(|it| if it == NOBODY { String::new() } else { it }))
}

fn parties(snapshot: &Snapshot, kinds: &[Kind]) -> Vec<String> {
    let has_left = |id: &str| {
        let person = snapshot.get(id).and_then(|entry| Person::of(&entry.record));
        person.is_some_and(|person| person.status == Status::Left)
    };
    ids(snapshot, kinds).into_iter().filter(|id| !has_left(id)).collect()
}

fn ids(snapshot: &Snapshot, kinds: &[Kind]) -> Vec<String> {
    let of_kind = snapshot.entries().iter().filter(|entry| kinds.contains(&entry.kind()));
    of_kind.map(|entry| entry.id.clone()).collect()
}
