//! A timeline as an answer: by days for people, as a list for programs, as a calendar for calendars. Decides nothing.

use chrono::{DateTime, TimeZone, Utc};
use serde_json::{Value, json};

use super::Happening;
use crate::model::zone::Tz;
use crate::practice::calendar::Period;
use crate::report::agenda::{Agenda, Event, EventKind, Status};
use crate::report::history::short;
use crate::report::reach::Answer;
use crate::report::{Body, Card, Listing, Section};
use crate::store::history::deed::Subject;

/// More records than these that one commit only brought are told on one line
const MOST_ARRIVALS: usize = 3;

/// As an answer about some records.
pub fn answer(ids: &[String], happenings: &[Happening], now: DateTime<Utc>, zone: Tz) -> Answer {
    let records: Vec<Value> = happenings.iter().map(|it| it.json(zone)).collect();
    let lines = lines(happenings);
    let sections = lines
        .chunk_by(|a, b| day(a.first, zone) == day(b.first, zone))
        .map(|lines| section(lines, now, zone));
    let count = match happenings.len() {
        1 => "one event".to_owned(),
        count => format!("{count} events"),
    };
    let card = Card {
        json: json!({"subjects": ids, "events": records, "count": records.len()}),
        id: ids.join(" "),
        heading: vec![ids.join(", "), count],
        sections: sections.collect(),
    };
    let columns = ["time", "kind", "record", "action", "relation", "via", "author", "summary"];
    let columns = columns.map(str::to_owned).to_vec();
    Answer { card, listing: Listing { name: "events", records, columns, id: "record" } }
}

/// One line for people: an event, or all that one commit only brought
struct Line<'h> {
    first: &'h Happening,
    others: Vec<&'h Happening>,
}

fn lines(happenings: &[Happening]) -> Vec<Line<'_>> {
    let is_one = |a: &Happening, b: &Happening| {
        a.is_arrival && b.is_arrival && a.commit.is_some() && a.commit == b.commit && a.at == b.at
    };
    let mut lines = Vec::new();
    for same in happenings.chunk_by(is_one) {
        match same {
            [first, others @ ..] if others.len() >= MOST_ARRIVALS => {
                lines.push(Line { first, others: others.iter().collect() });
            }
            few => lines.extend(few.iter().map(|first| Line { first, others: Vec::new() })),
        }
    }
    lines
}

fn day(it: &Happening, zone: Tz) -> chrono::NaiveDate {
    zone.from_utc_datetime(&it.at.naive_utc()).date_naive()
}

fn section(lines: &[Line<'_>], now: DateTime<Utc>, zone: Tz) -> Section {
    let first = lines[0].first;
    let to_come = if first.at > now { " (to come)" } else { "" };
    let title = format!("{}{to_come}", day(first, zone).format("%a %Y-%m-%d"));
    let columns = ["at", "what", "who", "through", "commit", "under"].map(str::to_owned).to_vec();
    let rows = lines.iter().map(|line| row(line, zone)).collect();
    Section { title: Some(title), body: Body::Table { columns, rows }.without_empty() }
}

fn row(line: &Line<'_>, zone: Tz) -> Vec<String> {
    let it = line.first;
    let clock = |at: DateTime<Utc>| at.with_timezone(&zone).format("%H:%M").to_string();
    let what = match (line.others.len(), it.end) {
        (0, Some(end)) => format!("{} (to {})", it.summary, clock(end)),
        (0, None) => it.summary.clone(),
        (others, _) => format!("{} records added: {} and {others} more", others + 1, it.record),
    };
    let through = match it.via.as_slice() {
        _ if !line.others.is_empty() => String::new(),
        [] | [_] => it.relation.to_owned(),
        [_, below @ ..] => below.join(" → "),
    };
    let commit = it.commit.as_deref().map(short).unwrap_or_default();
    vec![
        clock(it.at),
        what,
        it.by.name.clone(),
        through,
        commit.to_owned(),
        it.change.clone().unwrap_or_default(),
    ]
}

/// As a calendar.
pub fn agenda(
    name: String,
    domain: String,
    happenings: &[Happening],
    stamp: DateTime<Utc>,
    now: DateTime<Utc>,
    zone: Tz,
) -> Agenda {
    let today = zone.from_utc_datetime(&now.naive_utc()).date_naive();
    let days = match happenings {
        [] => (today, today),
        [first, ..] => (day(first, zone), happenings.last().map_or(today, |last| day(last, zone))),
    };
    let events = happenings.iter().map(|it| event(it, now, zone)).collect();
    Agenda { name, domain, zone, days, today, stamp, events }
}

fn event(it: &Happening, now: DateTime<Utc>, zone: Tz) -> Event {
    let kind = match it.end {
        Some(_) => EventKind::Change,
        None => EventKind::Happening,
    };
    let mut notes = vec![format!("{} {}: {}", it.of.name(), it.record, it.action)];
    notes.extend((!it.by.name.is_empty()).then(|| format!("by {}", it.by.name)));
    notes.extend((it.via.len() > 1).then(|| format!("through {}", it.via.join(" → "))));
    notes.extend(it.commit.as_ref().map(|commit| format!("commit {commit}")));
    Event {
        kind,
        // What happened is called by what, and when: nothing happens twice at one moment to one record.
        id: match it.of {
            Subject::Record(_) => format!("{}-{}", it.record, it.action),
            Subject::Settings | Subject::Schema => it.record.clone(),
        },
        title: it.summary.clone(),
        period: Period::new(it.at, it.end.unwrap_or(it.at)),
        status: if it.at > now { Status::Tentative } else { Status::Confirmed },
        turn: Some(it.at),
        notes,
        json: it.json(zone),
    }
}
