//! What concerns somebody: what they own, and what that stands on. Knows nothing of why it is asked.

use std::collections::HashSet;

use super::job::Job;
use crate::graph::{Graph, Standing};
use crate::model::id::fold;
use crate::model::{Asset, Change, Team};
use crate::store::snapshot::{Entry, Snapshot};

/// What concerns a person, a team or an asset
pub struct Relevance<'a> {
    /// The names that stand for them: a person, and the teams that they are in.
    names: HashSet<String>,
    /// What is theirs.
    own: Vec<&'a str>,
    under: Standing<'a>,
}

impl<'a> Relevance<'a> {
    /// Of a person, a team or an asset; nothing where the record is none of these.
    pub fn of(snapshot: &'a Snapshot, graph: &'a Graph, entry: &'a Entry) -> Option<Relevance<'a>> {
        let mut names = HashSet::from([fold(&entry.id).into_owned()]);
        let own = match entry.kind() {
            crate::model::Kind::Asset => vec![entry.id.as_str()],
            crate::model::Kind::Person | crate::model::Kind::Team => {
                names.extend(teams_of(snapshot, &entry.id));
                owned(snapshot, &names)
            }
            _ => return None,
        };
        let under = graph.stands_under(&own);
        Some(Relevance { names, own, under })
    }

    /// The assets that are theirs.
    pub fn own(&self) -> &[&'a str] {
        &self.own
    }

    /// The assets that are theirs, and those that these stand on.
    pub fn all(&self) -> impl Iterator<Item = &'a str> {
        self.under.iter()
    }

    /// Whether an asset is theirs, or theirs stands on it.
    pub fn has(&self, asset: &str) -> bool {
        self.under.contains(asset) || self.own.iter().any(|it| it.eq_ignore_ascii_case(asset))
    }

    /// Whether a change touches any of it, or is in their hands.
    pub fn concerns(&self, change: &Change) -> bool {
        let people = [Some(&change.requester), change.assignee.as_ref()].into_iter().flatten();
        let mut people = people.chain(change.tasks.iter().filter_map(|task| task.assignee.as_ref()));
        let touched = change.affects.iter().chain(change.tasks.iter().flat_map(|task| &task.affects));
        people.any(|who| self.names.contains(fold(who).as_ref()))
            || touched.into_iter().any(|asset| self.has(asset))
    }

    /// Whether a job touches any of it.
    pub fn touches(&self, job: &Job<'_>) -> bool {
        job.assets().iter().any(|asset| self.has(asset))
    }
}

/// The teams that a person is in or leads, in lower case.
fn teams_of(snapshot: &Snapshot, person: &str) -> Vec<String> {
    let is_in = |team: &Team| team.members.iter().chain(&team.lead).any(|it| it.eq_ignore_ascii_case(person));
    let teams = snapshot.of::<Team>().filter(|(_, team)| is_in(team));
    teams.map(|(entry, _)| fold(&entry.id).into_owned()).collect()
}

/// The assets in use that any of some people and teams own or mend.
fn owned<'a>(snapshot: &'a Snapshot, names: &HashSet<String>) -> Vec<&'a str> {
    let is_theirs = |asset: &Asset| {
        let owners = [&asset.owner, &asset.secondary_owner, &asset.support_group].into_iter().flatten();
        asset.lifecycle.is_live() && owners.into_iter().any(|who| names.contains(fold(who).as_ref()))
    };
    snapshot.of::<Asset>().filter(|(_, asset)| is_theirs(asset)).map(|(entry, _)| entry.id.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::fixture::{World, change};

    #[test]
    fn what_they_own_and_what_that_stands_on_and_what_is_in_their_hands() {
        let assets = "shop , owner: jim -> db; db , owner: it -> dc; dc; far";
        let at = "2026-12-01T00:00Z 1h";
        let changes = [
            change("C-1", "dc", at, ""),
            change("C-2", "far", at, ""),
            change("C-3", "far", at, ", assignee: jim"),
            change("C-4", "shop", at, ""),
        ];
        let team = "{id: it, name: IT, members: [ann]}";
        let mut records =
            vec!["{id: jim, name: Jim, status: active}", "{id: ann, name: Ann, status: active}", team];
        records.extend(changes.iter().map(String::as_str));
        let world = World::new(assets, &records);
        let of = |who: &str| {
            let relevance =
                Relevance::of(&world.snapshot, &world.graph, world.snapshot.get(who).unwrap()).unwrap();
            let changes = world.snapshot.of::<Change>().filter(|(_, change)| relevance.concerns(change));
            changes.map(|(entry, _)| entry.id.as_str()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(of("jim"), "C-1 C-3 C-4");
        assert_eq!(of("ann"), "C-1", "through the team");
        assert_eq!(of("it"), "C-1");
        assert_eq!(of("shop"), "C-1 C-4");
        assert_eq!(of("far"), "C-2 C-3");
        assert!(Relevance::of(&world.snapshot, &world.graph, world.snapshot.get("C-1").unwrap()).is_none());
    }
}
