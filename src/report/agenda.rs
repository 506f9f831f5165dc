//! What happens when: changes, freezes and maintenance, in order. Knows no format, and reads no clock.

use chrono::{DateTime, NaiveDate, TimeZone, Utc};
use serde_json::{Value, json};

use super::Listing;
use crate::model::calendar::{CalendarType, Scope};
use crate::model::change::ChangeState;
use crate::model::zone::Tz;
use crate::model::{Calendar, Change};
use crate::practice::calendar::{Book, Page, Period};
use crate::practice::relevance::Relevance;
use crate::store::snapshot::{Entry, Snapshot};

/// What happens when
#[derive(Debug, Clone)]
pub struct Agenda {
    /// Whose calendar it is, in words.
    pub name: String,
    /// What its events are called after: two stores' events are never the same.
    pub domain: String,
    pub zone: Tz,
    /// The first day, and the first that is not shown any more.
    pub days: (NaiveDate, NaiveDate),
    pub today: NaiveDate,
    /// The moment at which what is shown was so.
    pub stamp: DateTime<Utc>,
    /// By their beginning; freezes before maintenance before changes.
    pub events: Vec<Event>,
}

/// Something that happens at a time
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    pub kind: EventKind,
    pub id: String,
    pub title: String,
    pub period: Period,
    pub status: Status,
    /// Of what comes again, which time it is; nothing for what comes once.
    pub turn: Option<DateTime<Utc>>,
    /// What more there is to know, a line each.
    pub notes: Vec<String>,
    /// What `-f json` prints.
    pub json: Value,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum EventKind {
    Freeze,
    Maintenance,
    Change,
    /// Something that happened at a moment, in a timeline.
    Happening,
}

impl EventKind {
    pub fn name(self) -> &'static str {
        match self {
            EventKind::Freeze => "freeze",
            EventKind::Maintenance => "maintenance",
            EventKind::Change => "change",
            EventKind::Happening => "event",
        }
    }
}

/// How sure it is
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    Tentative,
    Confirmed,
    Cancelled,
}

/// What of a calendar is wanted
pub struct Wanted<'a> {
    pub period: Period,
    /// Only what concerns them.
    pub relevance: Option<&'a Relevance<'a>>,
}

/// What happens within a time, what was cancelled among it.
pub fn events(snapshot: &Snapshot, book: &Book<'_>, zone: Tz, wanted: &Wanted<'_>) -> Vec<Event> {
    let mut events: Vec<Event> = Vec::new();
    for page in book.pages() {
        if wanted.relevance.is_none_or(|relevance| is_relevant(book, page, relevance)) {
            let times = page.times(&wanted.period).unwrap_or_default();
            events
                .extend(times.into_iter().map(|period| of_calendar(page.entry, page.calendar, period, zone)));
        }
    }
    for (entry, change) in snapshot.of::<Change>() {
        let Some(period) = change.window.as_ref().map(Period::from) else { continue };
        let is_relevant = wanted.relevance.is_none_or(|relevance| relevance.concerns(change));
        if period.overlaps(&wanted.period) && is_relevant {
            events.push(of_change(entry, change, period, zone));
        }
    }
    events.sort_by(|a, b| (a.period.start, a.kind, &a.id).cmp(&(b.period.start, b.kind, &b.id)));
    events
}

fn is_relevant<'a>(book: &Book<'a>, page: &Page<'a>, relevance: &Relevance<'_>) -> bool {
    match page.calendar.r#type {
        CalendarType::Freeze => relevance.own().iter().any(|asset| book.covers(page, asset)),
        CalendarType::Maintenance => relevance.all().any(|asset| book.covers(page, asset)),
    }
}

/// A moment as it is written, in a zone.
pub fn written(moment: DateTime<Utc>, zone: Tz) -> String {
    moment.with_timezone(&zone).to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}

fn of_calendar(entry: &Entry, calendar: &Calendar, period: Period, zone: Tz) -> Event {
    let kind = match calendar.r#type {
        CalendarType::Freeze => EventKind::Freeze,
        CalendarType::Maintenance => EventKind::Maintenance,
    };
    let scope = match &calendar.scope {
        None => "everything".to_owned(),
        Some(Scope::Assets(assets)) => assets.join(", "),
        Some(Scope::Expression(text)) => text.clone(),
    };
    let allowed: Vec<&str> = calendar.allow.iter().map(|it| it.name()).collect();
    let mut notes = vec![format!("scope: {scope}")];
    notes.extend((!allowed.is_empty()).then(|| format!("let through: {}", allowed.join(", "))));
    notes.extend(calendar.notes.clone());
    Event {
        kind,
        id: entry.id.clone(),
        title: calendar.title.clone(),
        period,
        status: Status::Confirmed,
        turn: calendar.repeat.is_some().then_some(period.start),
        json: json!({
            "kind": kind.name(),
            "id": entry.id,
            "title": calendar.title,
            "start": written(period.start, zone),
            "end": written(period.end, zone),
            "scope": calendar.scope,
            "allow": allowed,
            "repeats": calendar.repeat.is_some(),
        }),
        notes,
    }
}

/// A change during a time.
pub fn of_change(entry: &Entry, change: &Change, period: Period, zone: Tz) -> Event {
    let status = match change.state {
        ChangeState::Cancelled | ChangeState::Rejected => Status::Cancelled,
        ChangeState::Draft | ChangeState::Requested => Status::Tentative,
        _ => Status::Confirmed,
    };
    let mut notes = vec![format!("{} change, {}", change.r#type, change.state)];
    notes.push(format!("affects: {}", change.affects.join(", ")));
    notes.extend(change.assignee.as_ref().map(|who| format!("assignee: {who}")));
    notes.extend(change.outage.map(|outage| format!("outage: {outage}")));
    notes.extend(change.why.clone());
    Event {
        kind: EventKind::Change,
        id: entry.id.clone(),
        title: change.title.clone(),
        period,
        status,
        turn: None,
        json: json!({
            "kind": "change",
            "id": entry.id,
            "title": change.title,
            "start": written(period.start, zone),
            "end": written(period.end, zone),
            "type": change.r#type,
            "state": change.state,
            "affects": change.affects,
            "assignee": change.assignee,
            "outage": change.outage,
        }),
        notes,
    }
}

impl Agenda {
    /// The events as a list.
    pub fn listing(&self) -> Listing {
        let records = self.events.iter().map(|event| event.json.clone()).collect();
        let columns = ["start", "end", "kind", "id", "state", "title"].map(str::to_owned).to_vec();
        Listing { name: "events", records, columns, id: "id" }
    }

    /// The days of an event, the first and the last, where the calendar is.
    pub fn days_of(&self, event: &Event) -> (NaiveDate, NaiveDate) {
        let day = |moment: DateTime<Utc>| self.zone.from_utc_datetime(&moment.naive_utc()).date_naive();
        let last = event.period.end - chrono::TimeDelta::nanoseconds(1);
        (day(event.period.start), day(last.max(event.period.start)))
    }
}
