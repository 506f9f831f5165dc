//! Whether something may go out now: the answer first, then why not, until when, and what to type.

use chrono::DateTime;
use serde_json::{Value, json};

use super::agenda::written;
use super::reach::Answer;
use super::{Body, Card, Listing, Section};
use crate::finding::{Finding, Level, Location};
use crate::model::change::ChangeState;
use crate::model::zone::Tz;
use crate::practice::gate::{Looked, Question, Reason, Verdict};
use crate::practice::window::{reading, zoned};

/// Who asks, when, and what came of it
pub struct Asked<'v, 'a> {
    pub question: &'v Question,
    pub verdict: &'v Verdict<'a>,
    /// In the store's time zone.
    pub now: DateTime<Tz>,
}

/// Whole, and as a list of reasons.
pub fn verdict(asked: &Asked<'_, '_>) -> Answer {
    let Asked { verdict, now, .. } = asked;
    let zone = now.timezone();
    let records: Vec<Value> = verdict.reasons.iter().map(|it| reason(it, zone)).collect();
    let columns = ["change", "check", "until", "message"].map(str::to_owned).to_vec();
    let listing = Listing { name: "reasons", records: records.clone(), columns, id: "" };
    Answer { card: card(asked, records), listing }
}

/// The same for what shows findings: each reason an error at its place, an open gate a note.
pub fn findings(asked: &Asked<'_, '_>) -> Vec<Finding> {
    let Asked { verdict, now, .. } = asked;
    let zone = now.timezone();
    let store = || Location::file(&crate::model::layout::CONFIG.into());
    if verdict.is_open() {
        let told = verdict.changes.iter().map(|it| {
            let until = verdict.until.map(|at| format!(" until {}", zoned(at, zone))).unwrap_or_default();
            let message = format!("{} may go out now{until}: {}", it.entry.id, it.change.title);
            Finding::new("gate", Level::Note, Location::file(&it.entry.file), message)
        });
        return told.collect();
    }
    let finding = |it: &Reason| {
        let of =
            it.change.as_ref().map(|change| format!("{change} may not go out now: ")).unwrap_or_default();
        let at = it.at.clone().unwrap_or_else(store);
        let finding = Finding::new(it.check, Level::Error, at, format!("{of}{}", told(it, zone)));
        let finding = it.change.iter().fold(finding, |finding, change| finding.of(change));
        it.help.iter().fold(finding, |finding, help| finding.help(help))
    };
    verdict.reasons.iter().map(finding).collect()
}

fn card(asked: &Asked<'_, '_>, records: Vec<Value>) -> Card {
    let Asked { question, verdict, now } = asked;
    let zone = now.timezone();
    let ids: Vec<&str> = verdict.changes.iter().map(|it| it.entry.id.as_str()).collect();
    let only = match ids.as_slice() {
        [one] => Some(*one),
        _ => None,
    };
    let covers = verdict.covers.iter().map(|it| json!({"code": it.code, "assets": it.assets}));
    let json = json!({
        "open": verdict.is_open(),
        "change": only,
        "changes": verdict.changes.iter().map(|it| looked(it)).collect::<Vec<_>>(),
        "reasons": records,
        "until": verdict.until.map(|at| written(at, zone)),
        "next": verdict.next.map(|it| json!({"start": written(it.start, zone), "end": written(it.end, zone)})),
        "now": written(now.to_utc(), zone),
        "actor": question.actor,
        "assets": question.assets,
        "covers": covers.collect::<Vec<_>>(),
    });
    let word = if verdict.is_open() { "OPEN" } else { "CLOSED" };
    let titles = verdict.changes.iter().map(|it| format!("{} {}", it.entry.id, it.change.title));
    let titles = if ids.len() > 1 { vec![format!("{} changes", ids.len())] } else { titles.collect() };
    let heading = std::iter::once(word.to_owned()).chain(titles).collect();
    let sections = vec![
        Section { title: None, body: Body::Facts(reasons(verdict, zone)) },
        Section { title: Some("when".to_owned()), body: Body::Facts(times(asked)) },
        Section { title: Some("asked about".to_owned()), body: Body::Facts(found(verdict)) },
        Section { title: Some("what to do".to_owned()), body: Body::Lines(help(verdict, zone)) },
    ];
    Card { json, id: only.unwrap_or_default().to_owned(), heading, sections }
}

fn reason(reason: &Reason, zone: Tz) -> Value {
    json!({
        "check": reason.check,
        "message": reason.message,
        "change": reason.change,
        "with": reason.with,
        "file": reason.at.as_ref().map(|at| at.file.as_str()),
        "field": reason.at.as_ref().and_then(Location::field),
        "path": reason.path,
        "help": reason.help,
        "until": reason.until.map(|at| written(at, zone)),
    })
}

fn looked(it: &Looked<'_>) -> Value {
    json!({
        "id": it.entry.id,
        "title": it.change.title,
        "type": it.change.r#type.name(),
        "state": it.change.state.name(),
        "window": it.change.window,
        "found_for": it.found_for,
        "others": it.others,
    })
}

/// One after the other; of several changes each with its own name.
fn reasons(verdict: &Verdict<'_>, zone: Tz) -> Vec<(String, String)> {
    let has_several = verdict.changes.len() > 1;
    let line = |it: &Reason| {
        let of = it.change.iter().filter(|_| has_several).map(|id| format!("{id}: ")).collect::<String>();
        (it.check.to_owned(), format!("{of}{}", told(it, zone)))
    };
    verdict.reasons.iter().map(line).collect()
}

fn told(reason: &Reason, zone: Tz) -> String {
    let until = reason.until.map(|at| format!(" (until {})", zoned(at, zone))).unwrap_or_default();
    format!("{}{until}", reason.message)
}

fn times(asked: &Asked<'_, '_>) -> Vec<(String, String)> {
    let Asked { verdict, now, .. } = asked;
    let zone = now.timezone();
    let mut facts = vec![("now".to_owned(), zoned(*now, zone))];
    let until = match (verdict.is_open(), verdict.until) {
        (true, until) => until.map(|at| ("closes".to_owned(), zoned(at, zone))),
        (false, Some(at)) => Some(("could open".to_owned(), zoned(at, zone))),
        (false, None) => {
            Some(("could open".to_owned(), "when somebody has acted: time alone opens nothing".to_owned()))
        }
    };
    facts.extend(until);
    facts.extend(verdict.next.map(|it| ("next slot".to_owned(), reading(it.window(), *now))));
    facts
}

/// Which change was found for what; nothing where it was named.
fn found(verdict: &Verdict<'_>) -> Vec<(String, String)> {
    let found = verdict.changes.iter().filter(|it| !it.found_for.is_empty()).map(|it| {
        let others = match it.others.as_slice() {
            [] => String::new(),
            others => format!("; there is {} too", others.join(", ")),
        };
        (it.found_for.join(", "), format!("{} {}{others}", it.entry.id, it.change.title))
    });
    let covers = verdict.covers.iter().filter_map(|it| Some((it.code.clone(), it.only()?.to_owned())));
    covers.chain(found).collect()
}

/// Each help once; what begins it, where it is open.
fn help(verdict: &Verdict<'_>, zone: Tz) -> Vec<String> {
    if verdict.is_open() {
        let waits = verdict.changes.iter().filter(|it| it.change.state != ChangeState::InProgress);
        return waits.map(|it| format!("itsm change start {}", it.entry.id)).collect();
    }
    let mut lines: Vec<String> = Vec::new();
    for help in verdict.reasons.iter().filter_map(|it| it.help.clone()) {
        if !lines.contains(&help) {
            lines.push(help);
        }
    }
    let moved = verdict.next.zip(verdict.changes.first()).map(|(slot, it)| {
        let length = crate::model::field::Span(slot.length());
        let start = written(slot.start, zone);
        format!("itsm change set {} --start {start} --for {length} moves it to the next slot", it.entry.id)
    });
    lines.extend(moved);
    lines
}
