//! How a change stands with those who have to approve it; and what an approver is shown before deciding.

use chrono::SecondsFormat;
use serde_json::{Value, json};

use super::reach::Answer;
use super::{Body, Card, Listing, Section, assessment, outlook, record};
use crate::model::Change;
use crate::model::field::Time;
use crate::model::value::plain;
use crate::practice::approval::{self, Slot, Standing, Vote};
use crate::practice::digest;
use crate::practice::radius::Radius;
use crate::practice::risk::Assessment;
use crate::store::snapshot::Snapshot;

/// Who has to approve a change, who has, and what of that counts.
pub fn standing(snapshot: &Snapshot, change: &Change, standing: &Standing<'_>) -> Answer {
    let decisions: Vec<Value> = standing.votes.iter().map(decision).collect();
    let faults: Vec<String> =
        standing.faults.iter().map(|it| format!("{}: {}", it.rule, it.message)).collect();
    let missing = standing.missing();
    let json = json!({
        "change": change.id,
        "state": change.state.name(),
        "satisfied": standing.is_satisfied(),
        "missing": missing,
        "rules": slots(standing),
        "decisions": decisions,
        "faults": faults,
        "due": standing.due.map(|due| due.to_rfc3339_opts(SecondsFormat::Secs, true)),
        "digest": digest::of_change(&snapshot.settings.organisation, change),
    });
    let told = if standing.is_satisfied() { "all approvals are there" } else { "approvals are missing" };
    let mut sections = vec![rules(standing), votes(standing)];
    sections.extend(
        (!missing.is_empty())
            .then(|| Section { title: Some("missing".to_owned()), body: Body::Lines(missing) }),
    );
    sections.extend(next(change, standing));
    let heading = vec![change.id.clone(), change.title.clone(), change.state.to_string(), told.to_owned()];
    let card = Card { json, id: change.id.clone(), heading, sections };
    let columns = ["by", "decision", "role", "at", "counts", "why"].map(str::to_owned).to_vec();
    Answer { card, listing: Listing { name: "decisions", records: decisions, columns, id: "by" } }
}

/// What moves it on, where its state is behind its approvals.
fn next(change: &Change, standing: &Standing<'_>) -> Option<Section> {
    let way = approval::way_on(change, standing)?;
    Some(Section { title: Some("next".to_owned()), body: Body::Lines(vec![way]) })
}

/// As parts of another card: who has to approve, and what was decided.
pub fn sections(change: &Change, standing: &Standing<'_>) -> Vec<Section> {
    if !standing.faults.is_empty() {
        let title = "nobody can say who has to approve".to_owned();
        return vec![Section { title: Some(title), body: Body::Lines(standing.missing()) }];
    }
    let told = match (standing.is_satisfied(), standing.votes.is_empty()) {
        (true, true) => "nobody has to approve",
        (true, false) => "all approvals are there",
        (false, _) => "approvals are missing",
    };
    let mut sections = vec![Section { title: Some(told.to_owned()), ..rules(standing) }];
    if !standing.votes.is_empty() {
        sections.push(votes(standing));
    }
    sections.extend(next(change, standing));
    sections
}

/// Who has to approve, rule by rule, as data.
pub fn slots(standing: &Standing<'_>) -> Vec<Value> {
    standing.slots.iter().map(slot).collect()
}

fn slot(slot: &Slot) -> Value {
    let barred = slot.barred.iter().map(|(who, why)| json!({"person": who, "why": why.to_string()}));
    json!({
        "rule": slot.rule,
        "need": slot.need,
        "have": slot.have,
        "may": slot.may,
        "barred": barred.collect::<Vec<_>>(),
    })
}

fn decision(vote: &Vote<'_>) -> Value {
    let approval = vote.approval;
    json!({
        "by": approval.by,
        "decision": approval.decision.name(),
        "role": approval.role,
        "at": approval.at,
        "expires": approval.expires,
        "counts": vote.void.is_none(),
        "why": vote.void.as_ref().map(ToString::to_string),
        "signed": approval.signature.is_some(),
        "file": vote.entry.file.as_str(),
    })
}

fn rules(standing: &Standing<'_>) -> Section {
    let row = |slot: &Slot| {
        let barred: Vec<String> = slot.barred.iter().map(|(who, why)| format!("{who} {why}")).collect();
        let may = if slot.need == 0 { "nobody has to".to_owned() } else { slot.may.join(", ") };
        vec![
            slot.rule.clone(),
            format!("{} of {}", slot.have.len(), slot.need),
            slot.have.join(", "),
            may,
            barred.join(", "),
        ]
    };
    let columns =
        ["rule", "have", "approved by", "may approve", "does not count"].map(str::to_owned).to_vec();
    Section { title: None, body: Body::Table { columns, rows: standing.slots.iter().map(row).collect() } }
}

fn votes(standing: &Standing<'_>) -> Section {
    let row = |vote: &Vote<'_>| {
        let counts = vote.void.as_ref().map_or("counts".to_owned(), |void| format!("does not count: {void}"));
        let approval = vote.approval;
        vec![
            approval.by.clone(),
            approval.decision.to_string(),
            approval.role.clone().unwrap_or_default(),
            day(approval.at),
            counts,
        ]
    };
    let columns = ["who", "decision", "role", "when", "and"].map(str::to_owned).to_vec();
    let body = Body::Table { columns, rows: standing.votes.iter().map(row).collect() };
    Section { title: Some("decisions".to_owned()), body }
}

fn day(time: Time) -> String {
    time.0.format("%Y-%m-%d %H:%M").to_string()
}

/// What somebody is asked to approve: the fields that the approval covers, whom it hits, what it risks.
pub fn proposal(snapshot: &Snapshot, change: &Change, radius: &Radius, risk: &Assessment) -> Card {
    let fields = digest::covered(change);
    let fields =
        fields.as_object().into_iter().flatten().filter(|(name, _)| !matches!(name.as_str(), "id" | "title"));
    let told = |value| record::time(snapshot, value).unwrap_or_else(|| lines(value));
    let facts = fields.map(|(name, value)| (name.replace('_', " "), told(value))).collect();
    let mut sections = vec![Section { title: None, body: Body::Facts(facts) }];
    sections.extend(outlook::hit(snapshot, radius));
    sections.push(assessment::section(risk));
    Card {
        json: json!({}),
        id: change.id.clone(),
        heading: vec![change.id.clone(), change.title.clone()],
        sections,
    }
}

/// A list of things below one another, a list of words beside.
fn lines(value: &Value) -> String {
    match value {
        Value::Array(items) if items.iter().any(Value::is_object) => {
            let item = |item: &Value| match item {
                Value::Object(fields) => fields
                    .iter()
                    .map(|(key, value)| format!("{key} {}", plain(value)))
                    .collect::<Vec<_>>()
                    .join(", "),
                other => plain(other),
            };
            items.iter().map(item).collect::<Vec<_>>().join("\n")
        }
        Value::Object(fields) => {
            fields.iter().map(|(key, value)| format!("{key} {}", plain(value))).collect::<Vec<_>>().join(", ")
        }
        other => plain(other).trim_end().to_owned(),
    }
}
