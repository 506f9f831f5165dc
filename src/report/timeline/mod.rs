//! What happened to a record and to all that it stands on: what records say of times, and what commits did, in one order.
//! Each event says through which chain it concerns what was asked for. Reads no clock.

mod moment;
mod shown;
mod subject;

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::agenda;
use super::history::{Event, Teller, Who};
use crate::model::Kind;
use crate::model::id::fold;
use crate::model::zone::Tz;
use crate::store::difference::Fate;
use crate::store::history::deed::Subject as Of;
use moment::Moment;

pub use shown::{agenda as as_agenda, answer};
pub use subject::{Around, Subject, can_be};

/// Something that happened, or will
#[derive(Debug, Clone)]
pub struct Happening {
    pub at: DateTime<Utc>,
    /// Of what is planned.
    pub end: Option<DateTime<Utc>>,
    pub of: Of,
    pub record: String,
    pub action: String,
    pub summary: String,
    pub by: Who,
    /// The commit that wrote it, where one is known.
    pub commit: Option<String>,
    pub change: Option<String>,
    /// From what was asked for to the asset that this is about; empty for itself.
    pub via: Vec<String>,
    pub relation: &'static str,
    /// Whether a commit only brought the record as it is.
    pub is_arrival: bool,
}

/// What a commit did to a record, and what that is called now
pub struct Done {
    pub event: Event,
    pub now: String,
}

/// All that happened to a subject, the oldest first; `done` is what commits did to its records.
pub fn timeline(subject: &Subject<'_>, done: Vec<Done>, teller: &Teller<'_>) -> Vec<Happening> {
    let mut happenings: Vec<Happening> =
        moments(subject, teller).into_iter().filter_map(|it| of_moment(subject, it, teller)).collect();
    let told: HashSet<(String, String)> =
        happenings.iter().map(|it| (fold(&it.record).into_owned(), it.action.clone())).collect();
    // The newest comes first, and of one moment what came first is told first.
    for done in done.into_iter().rev() {
        let key = (fold(&done.event.record).into_owned(), done.event.action.clone());
        if told.contains(&key) {
            attach(&mut happenings, &done.event);
        } else {
            happenings.extend(of_commit(subject, done));
        }
    }
    happenings.sort_by_key(|it| it.at);
    happenings
}

/// What the records of a subject say themselves.
fn moments(subject: &Subject<'_>, teller: &Teller<'_>) -> Vec<Moment> {
    let mut moments = Vec::new();
    for (_, change) in subject.changes() {
        moments.extend(moment::of_change(change));
    }
    for (_, incident) in subject.incidents() {
        moments.extend(moment::of_incident(incident));
    }
    for (entry, approval) in subject.approvals() {
        moments.push(moment::of_approval(&entry.id, approval, &teller.people().named(&approval.by).name));
    }
    moments
}

fn of_moment(subject: &Subject<'_>, moment: Moment, teller: &Teller<'_>) -> Option<Happening> {
    let Moment { at, end, kind, record, action, summary, by } = moment;
    let (relation, via) = subject.place(kind, &record, at, by.as_deref())?;
    let by = by.map_or_else(Who::nobody, |by| teller.people().named(&by));
    let action = action.to_owned();
    Some(Happening {
        at,
        end,
        of: Of::Record(kind),
        record,
        action,
        summary,
        by,
        commit: None,
        change: None,
        via,
        relation,
        is_arrival: false,
    })
}

fn of_commit(subject: &Subject<'_>, Done { event, now }: Done) -> Option<Happening> {
    let Of::Record(kind) = event.of else { return None };
    let (relation, via) = subject.place(kind, &now, event.at, event.by.person.as_deref())?;
    Some(Happening {
        at: event.at,
        end: None,
        of: event.of,
        is_arrival: event.fate == Fate::Added,
        record: event.record,
        action: event.action,
        summary: event.summary,
        by: event.by,
        commit: Some(event.commit),
        change: event.change,
        via,
        relation,
    })
}

/// A commit that wrote down what the record says happened then: it is told once, with its commit. Of several with the same
/// word the nearest in time is meant.
fn attach(happenings: &mut [Happening], event: &Event) {
    let is_meant = |it: &&mut Happening| {
        it.commit.is_none() && fold(&it.record) == fold(&event.record) && it.action == event.action
    };
    let meant = happenings.iter_mut().filter(is_meant).min_by_key(|it| (it.at - event.at).abs());
    if let Some(happening) = meant {
        happening.commit = Some(event.commit.clone());
        if happening.by.name.is_empty() {
            happening.by = event.by.clone();
        }
    }
}

impl Happening {
    pub fn kind(&self) -> Option<Kind> {
        match self.of {
            Of::Record(kind) => Some(kind),
            Of::Settings | Of::Schema => None,
        }
    }

    pub fn json(&self, zone: Tz) -> Value {
        json!({
            "time": agenda::written(self.at, zone),
            "end": self.end.map(|end| agenda::written(end, zone)),
            "kind": self.of.name(),
            "record": self.record,
            "action": self.action,
            "summary": self.summary,
            "author": Some(&self.by.name).filter(|name| !name.is_empty()),
            "person": self.by.person,
            "commit": self.commit,
            "change": self.change,
            "relation": self.relation,
            "via": self.via,
        })
    }
}
