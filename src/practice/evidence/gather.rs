//! Gathering evidence while history is gone through: each change's versions, and how it stood as it began, its gate asked
//! again as of that moment. Keeps what it saw; judges nothing itself.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, Utc};

use crate::model::approval::Decision;
use crate::model::change::{ChangeState, ChangeType};
use crate::model::{Approval, Change, Record, Typed};
use crate::practice::Cx;
use crate::practice::approval::{has_started, standing};
use crate::practice::audit::{Began, Step, Watch};
use crate::practice::calendar::Period;
use crate::practice::gate::{Question, Reason, gate};
use crate::store::difference::field;
use crate::store::history::Commit;
use crate::store::snapshot::{Entry, Snapshot};

/// What became of a change, or of a decision on one, in one commit
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    pub commit: String,
    pub time: DateTime<FixedOffset>,
    pub author: String,
    pub subject: String,
    pub what: String,
}

/// How a change stood as it began
#[derive(Debug, Clone)]
pub struct Beginning {
    pub commit: String,
    pub at: DateTime<Utc>,
    pub satisfied: bool,
    pub missing: Vec<String>,
    pub votes: Vec<Vote>,
    /// Why the gate was closed; none where it was open.
    pub reasons: Vec<Reason>,
}

/// A decision, and whether it counted as the change began
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vote {
    pub by: String,
    pub decision: Decision,
    pub role: Option<String>,
    pub at: DateTime<FixedOffset>,
    pub file: String,
    pub signed: bool,
    /// Why it did not count.
    pub void: Option<String>,
}

/// All that history tells of a change
#[derive(Debug, Clone)]
pub struct Story {
    /// As it was last.
    pub entry: Entry,
    pub is_deleted: bool,
    pub versions: Vec<Version>,
    pub beginning: Option<Beginning>,
    /// Decisions as they are at the end, where no beginning was seen.
    pub decisions: Vec<Vote>,
    /// When its being begun was committed, or nothing.
    pub first_begun: Option<DateTime<Utc>>,
}

/// What was gathered, by id in lower case
#[derive(Debug)]
pub struct Gathered {
    period: Period,
    pub stories: BTreeMap<String, Story>,
}

impl Story {
    pub fn change(&self) -> &Change {
        match Change::of(&self.entry.record) {
            Some(change) => change,
            None => unreachable!("the story of a change is of a change"),
        }
    }

    /// The decisions on it, and whether they counted as it began; of what was there from the beginning, whether they do.
    pub fn votes(&self) -> &[Vote] {
        self.beginning.as_ref().map_or(&self.decisions, |it| &it.votes)
    }

    /// When it began: by its record, else when that was committed.
    pub fn began(&self) -> Option<DateTime<Utc>> {
        let change = self.change();
        let recorded = change.actual.and_then(|it| it.start).map(|it| it.0.to_utc());
        let runs_or_ran = has_started(change.state);
        recorded.or(self.first_begun).filter(|_| runs_or_ran || self.first_begun.is_some())
    }
}

impl Gathered {
    /// For a period: only of what begins in it the gate is asked again.
    pub fn new(period: Period) -> Gathered {
        Gathered { period, stories: BTreeMap::new() }
    }

    /// What was there from the beginning, and came by no step.
    pub fn complete(&mut self, cx: &Cx<'_>) {
        for (entry, change) in cx.snapshot.of::<Change>() {
            let story = self.stories.entry(entry.id.to_lowercase()).or_insert_with(|| Story::new(entry));
            story.entry = entry.clone();
            if story.beginning.is_none() && has_started(change.state) {
                story.decisions = votes(cx, change);
            }
        }
    }

    /// Those that began in the period, in order of id.
    pub fn population(&self) -> impl Iterator<Item = &Story> {
        let is_in = |at: DateTime<Utc>| at >= self.period.start && at < self.period.end;
        self.stories.values().filter(move |story| story.began().is_some_and(is_in))
    }

    fn add(&mut self, entry: &Entry, commit: &Commit, what: String) -> &mut Story {
        let story = self.stories.entry(entry.id.to_lowercase()).or_insert_with(|| Story::new(entry));
        story.versions.push(Version::new(commit, what));
        story
    }
}

impl Story {
    fn new(entry: &Entry) -> Story {
        Story {
            entry: entry.clone(),
            is_deleted: false,
            versions: Vec::new(),
            beginning: None,
            decisions: Vec::new(),
            first_begun: None,
        }
    }
}

impl Version {
    fn new(commit: &Commit, what: String) -> Version {
        Version {
            commit: commit.id.to_string(),
            time: commit.committer.at,
            author: commit.author.email.clone(),
            subject: commit.subject.clone(),
            what,
        }
    }
}

impl Watch for Gathered {
    fn step(&mut self, step: &Step<'_>) {
        for (before, (entry, change)) in step.changed::<Change>() {
            let began = has_started(change.state);
            let at = change
                .actual
                .and_then(|it| it.start)
                .map_or(step.commit.committer.at.to_utc(), |it| it.0.to_utc());
            let story = self.add(entry, step.commit, what(before, change));
            story.entry = entry.clone();
            story.is_deleted = false;
            if began && story.first_begun.is_none() {
                story.first_begun = Some(at);
            }
        }
        for entry in step.turn.gone.iter().filter(|it| matches!(&*it.record, Record::Change(_))) {
            self.add(entry, step.commit, "deleted".to_owned()).is_deleted = true;
        }
        let [before, after] = &step.turn.decisions;
        for entry in after.iter().filter(|it| !before.iter().any(|old| old.file == it.file)) {
            let Some(approval) = Approval::of(&entry.record) else { continue };
            if let Some(story) = self.stories.get_mut(&approval.of.to_lowercase()) {
                story
                    .versions
                    .push(Version::new(step.commit, format!("{} by {}", approval.decision, approval.by)));
            } else if let Some(entry) = step.before.find(crate::model::Kind::Change, &approval.of) {
                self.add(entry, step.commit, format!("{} by {}", approval.decision, approval.by));
            }
        }
    }

    fn began(&mut self, began: &Began<'_>) {
        let is_in = began.at >= self.period.start && began.at < self.period.end;
        let Some(story) = self.stories.get_mut(&began.change.to_lowercase()) else { return };
        if is_in && story.beginning.is_none() {
            story.beginning = Some(beginning(began));
        }
    }
}

fn what(before: Option<&Change>, after: &Change) -> String {
    let Some(before) = before else { return format!("added, {}", after.state) };
    let json = |change: &Change| serde_json::to_value(change).unwrap_or_default();
    let mut words: Vec<String> = Vec::new();
    if before.state != after.state {
        words.push(format!("{} → {}", before.state, after.state));
    }
    let changes = field::changes(&json(before), &json(after));
    let mut fields: Vec<&str> =
        changes.iter().map(|it| it.field.split(['.', '[']).next().unwrap_or_default()).collect();
    fields.retain(|field| *field != "state");
    fields.dedup();
    if !fields.is_empty() {
        words.push(format!("edited: {}", fields.join(", ")));
    }
    if words.is_empty() { "written otherwise".to_owned() } else { words.join("; ") }
}

/// The gate as it would have answered at the moment of the beginning: the change as if it had still to begin.
fn beginning(began: &Began<'_>) -> Beginning {
    let zone = began.snapshot.settings.zone();
    let now = began.at.with_timezone(&zone);
    let as_it_began = Cx::new(began.snapshot, began.graph, now).with_authors(began.authors.clone());
    let change: Option<&Change> = began.snapshot.get_as(began.change);
    let votes = change.map(|change| votes(&as_it_began, change)).unwrap_or_default();
    let before = about_to_begin(began);
    let cx = Cx::new(&before, began.graph, now).with_authors(began.authors.clone());
    let question = Question { changes: vec![began.change.to_owned()], ..Question::default() };
    let reasons = gate(&cx, &question).reasons;
    Beginning {
        commit: began.commit.id.to_string(),
        at: began.at,
        satisfied: began.satisfied,
        missing: began.missing.clone(),
        votes,
        reasons,
    }
}

fn votes(cx: &Cx<'_>, change: &Change) -> Vec<Vote> {
    let vote = |it: &crate::practice::approval::Vote<'_>| Vote {
        by: it.approval.by.clone(),
        decision: it.approval.decision,
        role: it.approval.role.clone(),
        at: it.approval.at.0,
        file: it.entry.file.to_string(),
        signed: it.approval.signature.is_some(),
        void: it.void.as_ref().map(ToString::to_string),
    };
    standing(cx, change).votes.iter().map(vote).collect()
}

fn about_to_begin(began: &Began<'_>) -> Snapshot {
    let turned = |entry: &Entry| {
        let mut entry = entry.clone();
        if entry.id.eq_ignore_ascii_case(began.change)
            && let Some(change) = Change::of(&entry.record)
        {
            let state = match change.r#type {
                ChangeType::Emergency => ChangeState::Requested,
                _ => ChangeState::Approved,
            };
            let change = Change { state, actual: None, ..change.clone() };
            entry.record = Record::Change(Box::new(change)).into();
        }
        entry
    };
    let entries = began.snapshot.entries().iter().map(turned).collect();
    Snapshot::new(began.snapshot.settings.clone(), entries, Vec::new())
}
