//! The notice of a planned disruption: what happens when, to what, and who is to be told why. Tells nobody anything.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::agenda::written;
use super::{Body, Card, Section};
use crate::model::Change;
use crate::model::zone::Tz;
use crate::practice::calendar::Period;
use crate::practice::notice::{Because, Recipient, State};
use crate::practice::window::zoned;
use crate::store::snapshot::{Entry, Snapshot};

/// A planned disruption
pub struct Disruption<'a> {
    pub snapshot: &'a Snapshot,
    pub entry: &'a Entry,
    pub change: &'a Change,
    pub period: Period,
    pub state: &'a State,
    /// What is down or degraded.
    pub hurt: Vec<Because>,
    pub now: DateTime<Tz>,
}

/// The text that is sent, with the list of those who are to have it.
pub fn card(it: &Disruption<'_>) -> Card {
    let heading = vec![it.entry.id.clone(), format!("planned disruption: {}", it.change.title)];
    let mut sections = vec![
        Section { title: None, body: Body::Facts(facts(it)) },
        Section { title: Some("what is hit".to_owned()), body: hit(it) },
        Section { title: Some("who is to be told".to_owned()), body: recipients(it) },
    ];
    if let Some(warning) = warning(it) {
        sections.push(Section { title: None, body: Body::Lines(vec![warning]) });
    }
    Card { json: as_json(it), id: it.entry.id.clone(), heading, sections }
}

/// The lines of the text that everybody needs.
pub fn facts(it: &Disruption<'_>) -> Vec<(String, String)> {
    let Disruption { change, period, now, state, .. } = it;
    let zone = now.timezone();
    let told = |at: DateTime<Utc>| zoned(at, zone);
    let mut facts = vec![("when".to_owned(), format!("{} to {}", told(period.start), told(period.end)))];
    facts.extend(
        change.outage.map(|outage| ("outage".to_owned(), format!("{outage} at most, within that time"))),
    );
    facts.push(("touched".to_owned(), change.affects.join(", ")));
    facts.extend(change.why.clone().map(|why| ("why".to_owned(), why)));
    facts.extend(change.assignee.clone().map(|who| ("done by".to_owned(), who)));
    facts.push(("asked for by".to_owned(), change.requester.clone()));
    facts.push(("tell them by".to_owned(), told(state.due)));
    facts
}

fn hit(it: &Disruption<'_>) -> Body {
    let row = |because: &Because| {
        let asset = it.snapshot.asset(&because.asset);
        let name = asset.and_then(|it| it.name.clone()).unwrap_or_default();
        let through = if because.path.len() > 1 { because.path.join(" → ") } else { "touched".to_owned() };
        vec![because.asset.clone(), because.effect.words().to_owned(), name, through]
    };
    let columns = ["id", "is", "name", "through"].map(str::to_owned).to_vec();
    Body::Table { columns, rows: it.hurt.iter().map(row).collect() }
}

fn recipients(it: &Disruption<'_>) -> Body {
    let zone = it.now.timezone();
    let row = |recipient: &Recipient| {
        let told = match it.state.told.get(&recipient.who) {
            Some(at) => at.with_timezone(&zone).format("%Y-%m-%d %H:%M").to_string(),
            None if it.state.told_of_another.contains(&recipient.who) => "of another window".to_owned(),
            None => "not yet".to_owned(),
        };
        let because = recipient.because.iter().map(|it| format!("{} {}", it.asset, it.effect.words()));
        vec![
            recipient.who.clone(),
            told,
            address(it.snapshot, recipient).unwrap_or_default(),
            because.collect::<Vec<_>>().join(", "),
        ]
    };
    let columns = ["who", "told", "address", "because"].map(str::to_owned).to_vec();
    Body::Table { columns, rows: it.state.owed.iter().map(row).collect() }
}

fn address(snapshot: &Snapshot, recipient: &Recipient) -> Option<String> {
    let team = || snapshot.team(&recipient.who).and_then(|team| team.contact.as_ref()?.email.clone());
    snapshot.person(&recipient.who).and_then(|person| person.emails.first().cloned()).or_else(team)
}

/// What is wrong with the notice; nothing where all is well.
pub fn warning(it: &Disruption<'_>) -> Option<String> {
    let State { missing, told_late, .. } = it.state;
    let names = |who: &[String]| who.join(", ");
    match (missing.as_slice(), told_late.as_slice()) {
        ([], []) => None,
        ([], late) => Some(format!("told too late: {}", names(late))),
        (missing, _) if it.state.is_late(it.now.to_utc()) => {
            Some(format!("late: not told are {}", names(missing)))
        }
        (missing, _) => Some(format!(
            "not told yet: {}; `itsm change notice {} --record` notes that they were",
            names(missing),
            it.entry.id
        )),
    }
}

fn as_json(it: &Disruption<'_>) -> Value {
    let zone = it.now.timezone();
    let because = |it: &Because| json!({"asset": it.asset, "effect": it.effect.name(), "role": it.role.name(), "path": it.path});
    let recipient = |recipient: &Recipient| {
        json!({
            "who": recipient.who,
            "kind": recipient.kind.name(),
            "address": address(it.snapshot, recipient),
            "told": it.state.told.get(&recipient.who).map(|at| written(*at, zone)),
            "because": recipient.because.iter().map(because).collect::<Vec<_>>(),
        })
    };
    json!({
        "change": it.entry.id,
        "title": it.change.title,
        "start": written(it.period.start, zone),
        "end": written(it.period.end, zone),
        "outage": it.change.outage,
        "due": written(it.state.due, zone),
        "late": it.state.is_late(it.now.to_utc()),
        "recipients": it.state.owed.iter().map(recipient).collect::<Vec<_>>(),
        "missing": it.state.missing,
        "told_late": it.state.told_late,
        "told_of_another_window": it.state.told_of_another,
    })
}
