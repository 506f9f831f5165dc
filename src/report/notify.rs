//! Whom to tell of an incident, how each is reached and why, and the words: an answer to read before anything goes out.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::agenda::written;
use super::{Body, Card, Section};
use crate::model::zone::Tz;
use crate::model::{Incident, Kind};
use crate::practice::audience::{Because, Group, Recipient, Role};
use crate::practice::message::Draft;
use crate::practice::window::spoken;
use crate::store::snapshot::Snapshot;

/// One audience, and what it is told
pub struct Notice<'a> {
    pub snapshot: &'a Snapshot,
    pub incident: &'a Incident,
    pub group: &'a Group<'a>,
    pub template: &'a str,
    pub draft: &'a Draft,
    pub now: DateTime<Tz>,
}

/// How somebody is reached; what is not known is missing
#[derive(Debug, Default)]
pub struct Address {
    pub name: String,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub chat: Option<String>,
}

/// How a recipient is reached: a person by their own ways, a team by its.
pub fn address(snapshot: &Snapshot, recipient: &Recipient) -> Address {
    if recipient.kind == Kind::Person {
        return snapshot.person(&recipient.who).map_or_else(Address::default, |person| Address {
            name: person.name.clone(),
            email: person.emails.first().cloned(),
            phone: person.phone.clone(),
            chat: None,
        });
    }
    snapshot.team(&recipient.who).map_or_else(Address::default, |team| {
        let contact = team.contact.clone().unwrap_or_default();
        Address { name: team.name.clone(), email: contact.email, phone: contact.phone, chat: contact.chat }
    })
}

/// The audience and its words, for people.
pub fn card(it: &Notice<'_>) -> Card {
    let Notice { incident, group, draft, .. } = it;
    let heading = vec![incident.id.clone(), group.audience.to_string(), group.audience.meaning().to_owned()];
    let mut sections = vec![Section { title: None, body: Body::Facts(facts(it)) }];
    if !group.recipients.is_empty() {
        sections.push(Section { title: Some(format!("who ({})", group.recipients.len())), body: people(it) });
    }
    let text = draft.text.lines().map(str::to_owned).collect();
    sections.push(Section { title: Some(draft.subject.clone()), body: Body::Lines(text) });
    Card { json: as_json(it), id: incident.id.clone(), heading, sections }
}

/// All audiences as one answer.
pub fn json(incident: &Incident, notices: &[Notice<'_>]) -> Value {
    json!({"incident": incident.id, "audiences": notices.iter().map(as_json).collect::<Vec<_>>(), "count": notices.len()})
}

fn facts(it: &Notice<'_>) -> Vec<(String, String)> {
    let told = |at: Option<DateTime<Utc>>| at.map_or_else(|| "not yet".to_owned(), |at| spoken(at, it.now));
    let mut facts = vec![("told".to_owned(), told(it.group.told))];
    if let Some(due) = it.group.due {
        let late = if due < it.now { ": late" } else { "" };
        facts.push(("news are owed".to_owned(), format!("{}{late}", spoken(due, it.now))));
    }
    facts.extend(it.group.plan.iter().map(|planned| {
        let by = planned.by.as_ref().map(|by| format!(", by {by}")).unwrap_or_default();
        let every = planned.every.map(|every| format!(", every {every}")).unwrap_or_default();
        ("plan".to_owned(), format!("{}{by}{every}", planned.audience))
    }));
    facts.extend(
        it.group.sign_off().map(|who| ("sign-off".to_owned(), format!("{who} agrees to the words first"))),
    );
    let populations = it.incident.populations.join(", ");
    let is_client = it.group.audience == crate::practice::audience::Audience::Client;
    facts.extend((is_client && !populations.is_empty()).then(|| ("populations".to_owned(), populations)));
    facts
}

fn people(it: &Notice<'_>) -> Body {
    let columns = ["who", "name", "reached at", "because"].map(str::to_owned).to_vec();
    let row = |recipient: &Recipient| {
        let address = address(it.snapshot, recipient);
        let ways = [&address.phone, &address.email, &address.chat].into_iter().flatten();
        let ways: Vec<&str> = ways.map(String::as_str).collect();
        let ways = if ways.is_empty() { "nobody wrote down how".to_owned() } else { ways.join(", ") };
        vec![recipient.who.clone(), address.name, ways, why(recipient)]
    };
    Body::Table { columns, rows: it.group.recipients.iter().map(row).collect() }
}

/// Each reason; of many of one role the first, and how many more there are.
fn why(recipient: &Recipient) -> String {
    let mut told: Vec<String> = Vec::new();
    let mut roles: Vec<Role> = Vec::new();
    for because in &recipient.because {
        if !roles.contains(&because.role) {
            roles.push(because.role);
            let more = recipient.because.iter().filter(|it| it.role == because.role).count() - 1;
            let more = if more > 0 { format!(" and {more} more") } else { String::new() };
            told.push(format!("{}{more}", in_words(because)));
        }
    }
    told.join("; ")
}

/// `owner of getpaid (findb1 → getpaid)`
fn in_words(because: &Because) -> String {
    let path =
        if because.path.len() > 1 { format!(" ({})", because.path.join(" → ")) } else { String::new() };
    let of = because.of.as_deref().unwrap_or_default();
    let asset = because.asset.as_deref().unwrap_or_default();
    match because.role {
        Role::AtWork => format!("runs {of} on {asset}{path}"),
        Role::OnCall => format!("on call for {of}"),
        Role::Above if asset.is_empty() => format!("manager of {of}"),
        Role::Above => format!("manager of {of}, who owns {asset}{path}"),
        role if asset.is_empty() => role.name().to_owned(),
        role => format!("{} of {asset}{path}", role.name()),
    }
}

fn as_json(it: &Notice<'_>) -> Value {
    let zone = it.now.timezone();
    let time = |at: Option<DateTime<Utc>>| at.map(|at| written(at, zone));
    let because = |because: &Because| json!({"role": because.role.name(), "of": because.of, "asset": because.asset, "path": because.path});
    let recipient = |recipient: &Recipient| {
        let address = address(it.snapshot, recipient);
        json!({
            "who": recipient.who,
            "kind": recipient.kind.name(),
            "name": address.name,
            "email": address.email,
            "phone": address.phone,
            "chat": address.chat,
            "because": recipient.because.iter().map(because).collect::<Vec<_>>(),
        })
    };
    json!({
        "audience": it.group.audience.name(),
        "names": it.group.names(),
        "recipients": it.group.recipients.iter().map(recipient).collect::<Vec<_>>(),
        "sign_off": it.group.sign_off(),
        "told": time(it.group.told),
        "due": time(it.group.due),
        "template": it.template,
        "subject": it.draft.subject,
        "text": it.draft.text,
    })
}
