//! What commits did to records, as events in words: who, when, what, in which commit, under which change.
//! What a message claims is never taken for what was done.

mod people;
mod word;
mod work;

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::difference::word as field;
use super::reach::Answer;
use super::{Body, Card, Listing, Section, agenda};
use crate::model::zone::Tz;
use crate::practice::window::moment;
use crate::store::difference::Fate;
use crate::store::history::Commit;
use crate::store::history::deed::{Deed, Subject};
use crate::store::snapshot::Snapshot;

pub use people::{People, Who};
pub use word::actions;
pub use work::Work;

/// As many digits of a commit's id as people are shown
const SHORT: usize = 8;

/// Something that a commit did to a record
#[derive(Debug, Clone)]
pub struct Event {
    pub at: DateTime<Utc>,
    pub commit: String,
    pub by: Who,
    pub of: Subject,
    pub record: String,
    /// What it was called before.
    pub was: Option<String>,
    pub file: Option<String>,
    pub fate: Fate,
    /// One word for it: `approved`, `started`, `changed`.
    pub action: String,
    /// The same in a sentence.
    pub summary: String,
    pub fields: Vec<crate::store::difference::field::FieldChange>,
    /// The change under which it was done: one that the message names, or that was running on it.
    pub change: Option<String>,
}

/// Tells events as a store knows its people and its changes
pub struct Teller<'s> {
    pub snapshot: &'s Snapshot,
    people: People<'s>,
    work: Work<'s>,
    zone: Tz,
}

impl<'s> Teller<'s> {
    pub fn new(snapshot: &'s Snapshot) -> Teller<'s> {
        let (people, work) = (People::of(snapshot), Work::of(snapshot));
        Teller { snapshot, people, work, zone: snapshot.settings.zone() }
    }

    pub fn people(&self) -> &People<'s> {
        &self.people
    }

    pub fn zone(&self) -> Tz {
        self.zone
    }

    pub fn event(&self, commit: &Commit, deed: &Deed) -> Event {
        let at = commit.author.at.to_utc();
        let (action, summary) = word::told(deed, self.snapshot);
        Event {
            at,
            commit: commit.id.to_string(),
            by: self.people.who(&commit.author),
            of: deed.of,
            record: deed.id.clone(),
            was: deed.was.clone(),
            file: deed.entry().map(|entry| entry.file.to_string()),
            fate: deed.fate,
            action,
            summary,
            fields: deed.fields.clone(),
            change: self.work.under(commit, deed),
        }
    }
}

impl Event {
    pub fn json(&self, zone: Tz) -> Value {
        json!({
            "commit": self.commit,
            "time": agenda::written(self.at, zone),
            "author": self.by.name,
            "person": self.by.person,
            "email": self.by.email,
            "record": self.record,
            "was": self.was,
            "kind": self.of.name(),
            "file": self.file,
            "action": self.action,
            "summary": self.summary,
            "fields": self.fields.iter().map(field::json).collect::<Vec<_>>(),
            "change": self.change,
        })
    }

    pub fn short(&self) -> &str {
        short(&self.commit)
    }
}

/// The first digits of a commit's id.
pub fn short(commit: &str) -> &str {
    commit.get(..SHORT).unwrap_or(commit)
}

/// How much is told of each event
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    Line,
    /// Each field that changed, on lines of its own.
    Fields,
}

/// Events as an answer.
pub fn answer(events: &[Event], zone: Tz, detail: Detail) -> Answer {
    let records: Vec<Value> = events.iter().map(|event| event.json(zone)).collect();
    let sections = match detail {
        Detail::Line => vec![table(events, zone)],
        Detail::Fields => events.iter().map(|event| whole(event, zone)).collect(),
    };
    let json = json!({"events": records, "count": records.len()});
    let card = Card { json, id: String::new(), heading: vec![counted(events.len())], sections };
    let columns =
        ["time", "author", "kind", "record", "action", "summary", "commit"].map(str::to_owned).to_vec();
    Answer { card, listing: Listing { name: "events", records, columns, id: "commit" } }
}

fn counted(count: usize) -> String {
    match count {
        1 => "one event".to_owned(),
        count => format!("{count} events"),
    }
}

/// Some of many events, as a part of an answer that goes on: every part has the same columns.
pub fn part(events: &[Event], zone: Tz, detail: Detail) -> Answer {
    let mut answer = answer(events, zone, detail);
    if detail == Detail::Line {
        answer.card.sections = vec![Section { title: None, body: rows(events, zone) }];
    }
    answer
}

/// One line an event.
pub fn table(events: &[Event], zone: Tz) -> Section {
    Section { title: None, body: rows(events, zone).without_empty() }
}

fn rows(events: &[Event], zone: Tz) -> Body {
    let row = |event: &Event| {
        vec![
            moment(event.at, zone),
            event.short().to_owned(),
            event.by.name.clone(),
            event.summary.clone(),
            event.change.clone().unwrap_or_default(),
        ]
    };
    let columns = ["when", "commit", "who", "what", "under"].map(str::to_owned).to_vec();
    Body::Table { columns, rows: events.iter().map(row).collect() }
}

fn whole(event: &Event, zone: Tz) -> Section {
    let title = format!("{} {} {}", moment(event.at, zone), event.short(), event.by.name);
    let under = event.change.as_ref().map(|change| format!("under {change}"));
    let lines =
        std::iter::once(event.summary.clone()).chain(under).chain(event.fields.iter().flat_map(field::lines));
    Section { title: Some(title), body: Body::Lines(lines.collect()) }
}

impl Body {
    /// A table without its last column, where that says nothing.
    pub(in crate::report) fn without_empty(self) -> Body {
        match self {
            Body::Table { mut columns, mut rows }
                if rows.iter().all(|row| row.last().is_some_and(String::is_empty)) =>
            {
                columns.pop();
                rows.iter_mut().for_each(|row| _ = row.pop());
                Body::Table { columns, rows }
            }
            other => other,
        }
    }
}
