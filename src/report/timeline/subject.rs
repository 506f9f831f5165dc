//! What a timeline is about: records, and all that they stand on, each with the chain that leads there.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, TimeDelta, Utc};

use crate::graph::{Graph, Way};
use crate::model::id::fold;
use crate::model::{Approval, Change, Incident, Kind, Record, Typed};
use crate::practice::{task, window};
use crate::report::record::owned_by;
use crate::store::snapshot::{Entry, Snapshot};

/// How long before an incident something may have brought it about
const BEFORE_INCIDENT: TimeDelta = TimeDelta::days(7);

/// How long around a change its neighbours matter
const AROUND_CHANGE: TimeDelta = TimeDelta::days(1);

/// What a timeline is about
pub struct Subject<'s> {
    snapshot: &'s Snapshot,
    /// The records that were named, by their ids in lower case.
    own: HashMap<String, &'s Entry>,
    /// What they are or stand on, and the chain.
    assets: HashMap<String, Vec<String>>,
    /// People whose deeds are asked for.
    people: Vec<String>,
    /// When what is not themselves matters; always, where nothing is said.
    around: Option<Around>,
}

/// A time around a change or an incident
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Around {
    pub from: DateTime<Utc>,
    pub until: DateTime<Utc>,
}

impl<'s> Subject<'s> {
    /// Of some records; chains of at most so many steps.
    pub fn of(
        snapshot: &'s Snapshot,
        graph: &Graph,
        entries: &[&'s Entry],
        depth: Option<usize>,
        now: DateTime<Utc>,
    ) -> Subject<'s> {
        let mut subject = Subject {
            snapshot,
            own: entries.iter().map(|entry| (key(&entry.id), *entry)).collect(),
            assets: HashMap::new(),
            people: Vec::new(),
            around: None,
        };
        for entry in entries {
            subject.begin(graph, entry, depth);
        }
        let arounds: Vec<Option<Around>> = entries.iter().map(|entry| around(entry, now)).collect();
        // Who asks for an asset as well wants all of it.
        subject.around = arounds.into_iter().reduce(|a, b| Some(a?.with(b?))).flatten();
        subject
    }

    /// When what is not themselves matters; nothing where that is always.
    pub fn around(&self) -> Option<Around> {
        self.around
    }

    fn begin(&mut self, graph: &Graph, entry: &Entry, depth: Option<usize>) {
        let roots: Vec<String> = match &*entry.record {
            Record::Asset(asset) => vec![asset.id.clone()],
            Record::Change(change) => task::touched(change).map(str::to_owned).collect(),
            Record::Incident(incident) => incident.affects.clone(),
            Record::Problem(problem) => problem.affects.clone(),
            Record::Team(_) => owned_by(self.snapshot, &entry.id),
            Record::Person(_) => {
                self.people.push(key(&entry.id));
                Vec::new()
            }
            _ => Vec::new(),
        };
        let reach = graph.reach(&roots, Way::Dependencies);
        for root in &roots {
            self.assets.insert(key(root), vec![root.clone()]);
        }
        for reached in reach.list() {
            if depth.is_none_or(|depth| reached.distance <= depth) {
                let chain = reach.path(&reached).into_iter().map(str::to_owned).collect();
                self.assets.entry(key(reached.asset)).or_insert(chain);
            }
        }
    }

    /// Everything that commits may have done something to: what was named, what it stands on, what concerns those.
    pub fn records(&self) -> Vec<&'s Entry> {
        let mut records: Vec<&Entry> = self.own.values().copied().collect();
        records.extend(self.assets.keys().filter_map(|id| self.snapshot.get(id)));
        records.extend(self.changes().into_iter().map(|(entry, _)| entry));
        records.extend(self.incidents().into_iter().map(|(entry, _)| entry));
        records.extend(self.approvals().into_iter().map(|(entry, _)| entry));
        records.sort_by(|a, b| (&a.file, a.document).cmp(&(&b.file, b.document)));
        records.dedup_by(|a, b| std::ptr::eq(*a, *b));
        records
    }

    /// Whether somebody's deeds are asked for, whatever they are about.
    pub fn people(&self) -> &[String] {
        &self.people
    }

    pub(super) fn changes(&self) -> Vec<(&'s Entry, &'s Change)> {
        self.concerned(|change: &Change| {
            self.nearest(task::touched(change)).is_some()
                || self.is_theirs(change.assignee.iter().chain([&change.requester]))
                || change.notices.iter().any(|notice| self.is_theirs([&notice.by].into_iter()))
        })
    }

    pub(super) fn incidents(&self) -> Vec<(&'s Entry, &'s Incident)> {
        self.concerned(|incident: &Incident| {
            let by = incident.log.iter().map(|entry| &entry.by);
            let staff = incident.manager.iter().chain(&incident.communications).chain(&incident.staff);
            self.nearest(incident.affects.iter().map(String::as_str)).is_some()
                || incident.caused_by.as_ref().is_some_and(|id| self.own.contains_key(&key(id)))
                || self.is_theirs(by.chain(staff))
        })
    }

    pub(super) fn approvals(&self) -> Vec<(&'s Entry, &'s Approval)> {
        let of: HashSet<String> = self.changes().into_iter().map(|(entry, _)| key(&entry.id)).collect();
        self.concerned(|approval: &Approval| {
            of.contains(&key(&approval.of)) || self.is_theirs([&approval.by].into_iter())
        })
    }

    fn concerned<T: Typed + 's>(&self, is: impl Fn(&T) -> bool) -> Vec<(&'s Entry, &'s T)> {
        let all = self.snapshot.of::<T>();
        all.filter(|(entry, record)| self.own.contains_key(&key(&entry.id)) || is(record)).collect()
    }

    fn is_theirs<'a>(&self, mut people: impl Iterator<Item = &'a String>) -> bool {
        !self.people.is_empty() && people.any(|id| self.people.contains(&key(id)))
    }

    /// The shortest of the chains to some assets.
    fn nearest<'a>(&self, assets: impl Iterator<Item = &'a str>) -> Option<&Vec<String>> {
        assets.filter_map(|id| self.assets.get(&key(id))).min_by_key(|chain| (chain.len(), chain.last()))
    }

    /// How something concerns the subject, and through what; nothing where it does not.
    pub(super) fn place(
        &self,
        kind: Kind,
        record: &str,
        at: DateTime<Utc>,
        by: Option<&str>,
    ) -> Option<(&'static str, Vec<String>)> {
        if self.own.contains_key(&key(record)) {
            return Some(("itself", Vec::new()));
        }
        let entry = self.snapshot.get(record);
        let own_change = |id: Option<&String>| id.is_some_and(|id| self.own.contains_key(&key(id)));
        let told = match entry.map(|entry| &*entry.record) {
            Some(Record::Approval(approval)) if own_change(Some(&approval.of)) => {
                return Some(("decision", Vec::new()));
            }
            Some(Record::Incident(incident)) if own_change(incident.caused_by.as_ref()) => {
                return Some(("caused", Vec::new()));
            }
            Some(Record::Approval(approval)) => {
                let of = self.snapshot.get_as::<Change>(&approval.of);
                of.and_then(|change| self.nearest(task::touched(change)))
            }
            Some(Record::Change(change)) => self.nearest(task::touched(change)),
            Some(Record::Incident(incident)) => self.nearest(incident.affects.iter().map(String::as_str)),
            _ if kind == Kind::Asset => self.assets.get(&key(record)),
            _ => None,
        };
        if let Some(chain) = told {
            let matters = self.around.is_none_or(|around| around.from <= at && at <= around.until);
            return matters.then(|| (relation(chain), chain.clone()));
        }
        let did = by.is_some_and(|by| self.people.contains(&key(by)));
        did.then_some(("did it", Vec::new()))
    }
}

fn relation(chain: &[String]) -> &'static str {
    if chain.len() <= 1 { "on it" } else { "below" }
}

impl Around {
    fn with(self, other: Around) -> Around {
        Around { from: self.from.min(other.from), until: self.until.max(other.until) }
    }
}

fn around(entry: &Entry, now: DateTime<Utc>) -> Option<Around> {
    match &*entry.record {
        Record::Change(change) => {
            let (start, end) = window::when(change)?;
            Some(Around { from: start.0.to_utc() - AROUND_CHANGE, until: end.0.to_utc() + AROUND_CHANGE })
        }
        Record::Incident(incident) => {
            let began = incident.began().0.to_utc();
            let over = incident.restored_at.map_or(now, |at| at.0.to_utc());
            Some(Around { from: began - BEFORE_INCIDENT, until: over })
        }
        _ => None,
    }
}

fn key(id: &str) -> String {
    fold(id).into_owned()
}

/// Whether a timeline can be about a record; a team stands for what it owns.
pub fn can_be(entry: &Entry) -> bool {
    use Kind::{Asset, Change, Incident, Person, Problem, Team};
    matches!(entry.kind(), Asset | Change | Incident | Problem | Person | Team)
}
