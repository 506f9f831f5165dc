//! How earlier changes went, by template, asset and team. Counts what is over; judges no change that is still to come.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, FixedOffset, TimeDelta};

use crate::model::change::{ChangeState, Outcome};
use crate::model::id::fold;
use crate::model::zone::Tz;
use crate::model::{Change, Team};
use crate::store::snapshot::Snapshot;

/// So far back a failure tells something
const MEMORY: TimeDelta = TimeDelta::days(365);

/// Changes that are over, in order of time, found by what they have in common
#[derive(Debug, Default)]
pub struct Track<'a> {
    runs: Vec<Run<'a>>,
    by_asset: HashMap<String, Vec<usize>>,
    by_template: HashMap<&'a str, Vec<usize>>,
    by_person: HashMap<String, Vec<usize>>,
}

#[derive(Debug)]
struct Run<'a> {
    id: &'a str,
    at: DateTime<FixedOffset>,
    failed: bool,
}

/// What became of some changes
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Record {
    pub runs: usize,
    /// The ids of those that failed, the last one last.
    pub failures: Vec<String>,
}

impl Record {
    /// How many in a hundred failed.
    pub(super) fn percent(&self) -> u32 {
        u32::try_from(self.failures.len() * 100 / self.runs.max(1)).unwrap_or(100)
    }
}

impl<'a> Track<'a> {
    pub(in crate::practice) fn of(snapshot: &'a Snapshot) -> Track<'a> {
        let mut over: Vec<(&Change, Run<'a>)> =
            snapshot.of::<Change>().filter_map(|(_, change)| Some((change, run(change)?))).collect();
        over.sort_by_key(|(_, run)| (run.at, run.id));
        let mut track = Track::default();
        for (place, (change, run)) in over.into_iter().enumerate() {
            let by_tasks = change.tasks.iter().flat_map(|task| &task.affects);
            let assets: BTreeSet<String> =
                change.affects.iter().chain(by_tasks).map(|id| fold(id).into_owned()).collect();
            for asset in assets {
                track.by_asset.entry(asset).or_default().push(place);
            }
            if let Some(template) = &change.template {
                track.by_template.entry(template).or_default().push(place);
            }
            let who = change.assignee.as_ref().unwrap_or(&change.requester);
            track.by_person.entry(fold(who).into_owned()).or_default().push(place);
            track.runs.push(run);
        }
        track
    }

    /// Changes from the same template.
    pub(super) fn of_template(&self, change: &Change, now: DateTime<Tz>) -> Record {
        let found = change.template.as_deref().and_then(|template| self.by_template.get(template));
        self.record(change, now, found.into_iter().flatten().copied().collect())
    }

    /// Changes that touched one of the same assets.
    pub fn of_assets(&self, change: &Change, now: DateTime<Tz>) -> Record {
        let found = change.affects.iter().filter_map(|id| self.by_asset.get(fold(id).as_ref()));
        self.record(change, now, found.flatten().copied().collect())
    }

    /// Changes that people of the teams carried out that this one's assignee is in.
    pub(super) fn of_team(&self, snapshot: &Snapshot, change: &Change, now: DateTime<Tz>) -> Record {
        let who = change.assignee.as_ref().unwrap_or(&change.requester);
        let is_in =
            |team: &&Team| team.lead.iter().chain(&team.members).any(|it| it.eq_ignore_ascii_case(who));
        let teams = snapshot.of::<Team>().map(|(_, team)| team).filter(is_in);
        let people: BTreeSet<String> = teams
            .flat_map(|team| team.lead.iter().chain(&team.members))
            .map(|id| fold(id).into_owned())
            .collect();
        let found = people.iter().filter_map(|id| self.by_person.get(id));
        self.record(change, now, found.flatten().copied().collect())
    }

    /// How many changes in a row from this one's template went well, up to now; none where the last one failed.
    pub fn streak(&self, change: &Change) -> usize {
        let found = change.template.as_deref().and_then(|template| self.by_template.get(template));
        let others = found
            .into_iter()
            .flatten()
            .rev()
            .map(|place| &self.runs[*place])
            .filter(|run| run.id != change.id);
        others.take_while(|run| !run.failed).count()
    }

    fn record(&self, change: &Change, now: DateTime<Tz>, places: BTreeSet<usize>) -> Record {
        let runs = places.into_iter().map(|place| &self.runs[place]);
        let runs: Vec<&Run<'_>> = runs.filter(|run| run.id != change.id && run.at > now - MEMORY).collect();
        let failures = runs.iter().filter(|run| run.failed).map(|run| run.id.to_owned()).collect();
        Record { runs: runs.len(), failures }
    }
}

/// How a change went; nothing where it did not run to its end.
fn run(change: &Change) -> Option<Run<'_>> {
    use ChangeState::{Closed, Completed, Failed, RolledBack};
    let failed_by_state = match change.state {
        Failed | RolledBack => true,
        Completed | Closed => false,
        _ => return None,
    };
    let failed_by_review = change.review.as_ref().is_some_and(|review| review.outcome == Outcome::Failure);
    let actual = change.actual.and_then(|actual| actual.start);
    let at = actual.or(change.window.map(|window| window.start))?.0;
    Some(Run { id: &change.id, at, failed: failed_by_state || failed_by_review })
}
