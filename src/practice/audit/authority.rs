//! Who may decide, and by what rules: told where it changes, so that a reader of history knows from when on what held.

use serde_json::{Value, json};

use super::Told;
use super::control::Control;
use super::step::Step;
use crate::finding::{FilePath, Location};
use crate::model::change::ChangeState;
use crate::model::layout::CONFIG;
use crate::model::pointer::Pointer;
use crate::model::{Asset, Change, Person, Settings, Team, Typed};
use crate::practice::approval::person::shares;
use crate::store::difference::field::{self, FieldChange};

/// The parts of `itsm.yaml` that say what may pass
const RULES: [&str; 5] = ["organisation", "approvals", "changes", "checks", "exceptions"];

pub(super) fn judge(step: &Step<'_>, told: &mut Told) {
    if let Some(settings) = &step.turn.settings {
        rules(step, settings, told);
    }
    teams(step, told);
    owners(step, told);
    doubles(step, told);
    for (before, (entry, person)) in step.changed::<Person>() {
        let was = before.map(proofs).unwrap_or_default();
        let words: Vec<String> = field::changes(&was, &proofs(person)).iter().map(in_words).collect();
        if !words.is_empty() && before.is_some() {
            let message = format!("who {} is known by changed: {}", entry.id, words.join("; "));
            told.push(step.note(Control::ApprovalsGenuine, message).of(entry));
        }
    }
}

/// Rules ask teams: who joins one decides from then on.
fn teams(step: &Step<'_>, told: &mut Told) {
    for (before, (entry, team)) in step.changed::<Team>() {
        let people = |team: &Team| json!({ "lead": team.lead, "members": team.members });
        let Some(was) = before.map(people) else { continue };
        let words: Vec<String> = field::changes(&was, &people(team)).iter().map(in_words).collect();
        if !words.is_empty() {
            let message = format!("who {} is changed: {}", entry.id, words.join("; "));
            told.push(step.note(Control::ApprovalsGenuine, message).of(entry));
        }
    }
}

/// Owners are asked: who takes an asset over while a change of it waits decides on that change.
fn owners(step: &Step<'_>, told: &mut Told) {
    for (before, (entry, asset)) in step.changed::<Asset>() {
        let Some(was) = before.filter(|was| owned_by(was) != owned_by(asset)) else { continue };
        let waits = |change: &&Change| {
            change.state == ChangeState::Requested
                && change.affects.iter().any(|id| id.eq_ignore_ascii_case(&entry.id))
        };
        let changes = step.all_after().filter_map(|it| Change::of(&it.record)).filter(waits);
        let waiting: Vec<&str> = changes.map(|change| change.id.as_str()).collect();
        if !waiting.is_empty() {
            let of =
                |asset: &Asset| json!({ "owner": asset.owner, "secondary_owner": asset.secondary_owner });
            let words: Vec<String> = field::changes(&of(was), &of(asset)).iter().map(in_words).collect();
            let message = format!(
                "who decides on {} changed while that waits: {}",
                waiting.join(", "),
                words.join("; ")
            );
            told.push(step.note(Control::ApprovalsGenuine, message).of(entry));
        }
    }
}

fn owned_by(asset: &Asset) -> [Option<&str>; 2] {
    [asset.owner.as_deref(), asset.secondary_owner.as_deref()]
}

/// Somebody new with an address or a key of somebody who is there could decide twice, or as the other.
fn doubles(step: &Step<'_>, told: &mut Told) {
    for (_, (entry, person)) in step.changed::<Person>().filter(|(before, _)| before.is_none()) {
        let is_other = |other: &&Person| !other.id.eq_ignore_ascii_case(&person.id) && shares(person, other);
        let others = step.before.entries().filter_map(|it| Person::of(&it.record)).filter(is_other);
        for other in others {
            let message = format!("{} came with an address or a key of {}", entry.id, other.id);
            told.push(step.note(Control::SeparationOfDuties, message).of(entry));
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
        field::Change::Value { before: Some(before), after: Some(after) } => {
            format!("{field}: {} → {}", short(before), short(after))
        }
        field::Change::Value { before: None, after: Some(after) } => {
            format!("{field}: {} added", short(after))
        }
        field::Change::Value { before: Some(before), after: None } => {
            format!("{field}: {} removed", short(before))
        }
        field::Change::Entered { item, .. } => format!("{field}: {} added", short(&json!(item))),
        field::Change::Left { item, .. } => format!("{field}: {} removed", short(&json!(item))),
        field::Change::Reordered { .. } => format!("{field} in another order"),
        field::Change::Text { .. } | field::Change::Value { .. } => format!("{field} rewritten"),
    }
}
