//! Who may decide, and by what rules: told where it changes, so that a reader of history knows from when on what held.

use serde_json::{Value, json};

use super::Told;
use super::control::Control;
use super::step::Step;
use crate::finding::{FilePath, Location};
use crate::model::layout::CONFIG;
use crate::model::pointer::Pointer;
use crate::model::{Person, Settings};
use crate::store::difference::field::{self, Change, FieldChange};

/// The parts of `itsm.yaml` that say what may pass
const RULES: [&str; 5] = ["organisation", "approvals", "changes", "checks", "exceptions"];

pub(super) fn judge(step: &Step<'_>, told: &mut Told) {
    if let Some(settings) = &step.turn.settings {
        rules(step, settings, told);
    }
    for (before, (entry, person)) in step.changed::<Person>() {
        let was = before.map(proofs).unwrap_or_default();
        let words: Vec<String> = field::changes(&was, &proofs(person)).iter().map(in_words).collect();
        if !words.is_empty() && before.is_some() {
            let message = format!("who {} is known by changed: {}", entry.id, words.join("; "));
            told.push(step.note(Control::ApprovalsGenuine, message).of(entry));
        }
    }
}

fn rules(step: &Step<'_>, settings: &Settings, told: &mut Told) {
    let part = |settings: &Settings| -> Value {
        let whole = serde_json::to_value(settings).unwrap_or_default();
        RULES.iter().map(|key| ((*key).to_owned(), whole.get(*key).cloned().unwrap_or_default())).collect()
    };
    let words: Vec<String> =
        field::changes(&part(&step.before.settings), &part(settings)).iter().map(in_words).collect();
    if words.is_empty() {
        return;
    }
    let place = Location::value(&FilePath::from(CONFIG), 0, Pointer::root());
    let message = format!("the rules changed: {}", words.join("; "));
    told.push(step.note(Control::RulesBeforeUse, message).at(place));
}

/// What ties decisions to a person.
fn proofs(person: &Person) -> Value {
    json!({ "emails": person.emails, "signing_keys": person.signing_keys, "status": person.status })
}

fn in_words(change: &FieldChange) -> String {
    let short = |value: &Value| -> String {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let line = text.lines().next().unwrap_or_default();
        if line.chars().count() > 60 {
            format!("{}…", line.chars().take(59).collect::<String>())
        } else {
            line.to_owned()
        }
    };
    let field = &change.field;
    match &change.change {
        Change::Value { before: Some(before), after: Some(after) } => {
            format!("{field}: {} → {}", short(before), short(after))
        }
        Change::Value { before: None, after: Some(after) } => format!("{field}: {} added", short(after)),
        Change::Value { before: Some(before), after: None } => format!("{field}: {} removed", short(before)),
        Change::Entered { item, .. } => format!("{field}: {} added", short(&json!(item))),
        Change::Left { item, .. } => format!("{field}: {} removed", short(&json!(item))),
        Change::Reordered { .. } => format!("{field} in another order"),
        Change::Text { .. } | Change::Value { .. } => format!("{field} rewritten"),
    }
}
