//! Who is to be told of a planned disruption, by when, and who was. A notice counts for the window that it announced:
//! who was told of another one was not told.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::calendar::{Period, later};
use super::radius;
use crate::graph::Graph;
use crate::graph::impact::Effect;
use crate::model::change::{ChangeType, Notice};
use crate::model::person::Status;
use crate::model::{Change, Kind};
use crate::store::snapshot::Snapshot;

/// A person or a team that is to be told
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    pub who: String,
    pub kind: Kind,
    pub because: Vec<Because>,
}

/// Why somebody is to be told: what happens to an asset of theirs
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Because {
    pub asset: String,
    pub effect: Effect,
    pub role: Role,
    /// From what is touched up to the asset.
    pub path: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    Owner,
    SupportGroup,
}

impl Role {
    pub fn name(self) -> &'static str {
        match self {
            Role::Owner => "owner",
            Role::SupportGroup => "support group",
        }
    }
}

/// How it stands with the notice of a change
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    pub owed: Vec<Recipient>,
    /// The last moment at which telling is in time.
    pub due: DateTime<Utc>,
    /// Who was told, and when, of the window as it is.
    pub told: BTreeMap<String, DateTime<Utc>>,
    /// Who was told of another window only.
    pub told_of_another: Vec<String>,
    /// Who was not told of the window as it is.
    pub missing: Vec<String>,
    /// Who was told, and too late.
    pub told_late: Vec<String>,
}

impl State {
    /// Whether somebody is missing though the last moment has passed, or was told after it.
    pub fn is_late(&self, now: DateTime<Utc>) -> bool {
        !self.told_late.is_empty() || (!self.missing.is_empty() && now > self.due)
    }

    /// Whether everybody was told in time.
    pub fn is_given(&self) -> bool {
        self.missing.is_empty() && self.told_late.is_empty()
    }
}

/// Who is to be told of a change, in order of name; nobody where it has no outage. Its requester and whoever does it
/// know.
pub fn owed(snapshot: &Snapshot, graph: &Graph, change: &Change) -> Vec<Recipient> {
    if change.outage.is_none() {
        return Vec::new();
    }
    let knows = |who: &str| {
        let involved = [Some(&change.requester), change.assignee.as_ref()].into_iter().flatten();
        involved
            .chain(change.tasks.iter().filter_map(|task| task.assignee.as_ref()))
            .any(|it| it.eq_ignore_ascii_case(who))
    };
    let mut owed: BTreeMap<String, Recipient> = BTreeMap::new();
    for hurt in hurt(snapshot, graph, change) {
        let Some(asset) = snapshot.asset(&hurt.asset) else { continue };
        let parties = [(Role::Owner, &asset.owner), (Role::SupportGroup, &asset.support_group)];
        for (role, who) in parties {
            let Some(entry) = who.as_ref().and_then(|who| snapshot.get(who)) else { continue };
            let has_left = snapshot.person(&entry.id).is_some_and(|person| person.status == Status::Left);
            if knows(&entry.id) || has_left {
                continue;
            }
            let recipient = owed.entry(entry.id.clone()).or_insert_with(|| Recipient {
                who: entry.id.clone(),
                kind: entry.kind(),
                because: Vec::new(),
            });
            recipient.because.push(Because { role, ..hurt.clone() });
        }
    }
    owed.into_values().collect()
}

/// What is down or degraded meanwhile: what is touched, and what that hits.
pub fn hurt(snapshot: &Snapshot, graph: &Graph, change: &Change) -> Vec<Because> {
    let radius = radius::of(snapshot, graph, change);
    let works = |id: &String| change.not_impacted.iter().any(|not| not.id.eq_ignore_ascii_case(id));
    let because = |asset: String, effect, path| Because { asset, effect, role: Role::Owner, path };
    let touched = radius.touched.into_iter().filter(|id| !works(id));
    let touched = touched.map(|id| because(id.clone(), Effect::Down, vec![id]));
    let hits = radius.hits.into_iter().filter(|hit| hit.effect > Effect::AtRisk);
    touched.chain(hits.map(|hit| because(hit.asset, hit.effect, hit.path))).collect()
}

/// How it stands with the notice of a change; nothing where none is owed, or nobody knows when it runs.
pub fn state(snapshot: &Snapshot, graph: &Graph, change: &Change) -> Option<State> {
    let window = change.window?;
    let owed = owed(snapshot, graph, change);
    if owed.is_empty() {
        return None;
    }
    let period = Period::from(&window);
    // What is done in an emergency cannot be told a week before.
    let lead = match change.r#type {
        ChangeType::Emergency => chrono::TimeDelta::zero(),
        _ => snapshot.settings.changes.notice.0,
    };
    let due = later(period.start, -lead);
    let announces = |notice: &&Notice| notice.window.is_none_or(|it| Period::from(&it) == period);
    let (valid, other): (Vec<&Notice>, Vec<&Notice>) = change.notices.iter().partition(announces);
    let mut state = State {
        due,
        owed,
        told: BTreeMap::new(),
        told_of_another: Vec::new(),
        missing: Vec::new(),
        told_late: Vec::new(),
    };
    for Recipient { who, .. } in &state.owed {
        match valid.iter().filter(|it| reaches(snapshot, it, who)).map(|it| it.at.0.to_utc()).min() {
            Some(at) => {
                state.told_late.extend((at > due).then(|| who.clone()));
                state.told.insert(who.clone(), at);
            }
            None => {
                state.missing.push(who.clone());
                let is_stale = other.iter().any(|it| reaches(snapshot, it, who));
                state.told_of_another.extend(is_stale.then(|| who.clone()));
            }
        }
    }
    Some(state)
}

/// Whether a notice went to somebody, by name or as a member of a team.
fn reaches(snapshot: &Snapshot, notice: &Notice, who: &str) -> bool {
    let is = |name: &String| name.eq_ignore_ascii_case(who);
    notice.to.iter().any(|to| {
        let team = snapshot.team(to);
        is(to) || team.is_some_and(|team| team.members.iter().chain(&team.lead).any(is))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::fixture::{World, change};

    const ASSETS: &str = "shop , owner: jim, support_group: it -> db; db , owner: joe; desk , owner: jane -> {id: db, strength: soft}; far , owner: ann";
    const PEOPLE: [&str; 5] = [
        "{id: jim, name: Jim, status: active}",
        "{id: joe, name: Joe, status: active}",
        "{id: jane, name: Jane, status: active}",
        "{id: ann, name: Ann, status: active}",
        "{id: it, name: IT, members: [jane]}",
    ];

    fn world(more: &str) -> World {
        let change = change("C-1", "db", "2026-12-10T00:00Z 1h", more);
        World::new(ASSETS, &PEOPLE.iter().copied().chain([change.as_str()]).collect::<Vec<_>>())
    }

    fn of(world: &World) -> Option<State> {
        state(&world.snapshot, &world.graph, world.snapshot.get_as::<Change>("C-1").unwrap())
    }

    fn notice(at: &str, to: &str, more: &str) -> String {
        format!(", outage: 10m, notices: [{{at: {at}, to: [{to}], by: joe{more}}}]")
    }

    #[test]
    fn without_an_outage_nobody_is_owed_anything() {
        assert_eq!(of(&world("")), None);
    }

    #[test]
    fn owners_and_teams_of_what_is_down_or_degraded_but_not_who_asks_for_it() {
        let world = world(", outage: 10m");
        let change = world.snapshot.get_as::<Change>("C-1").unwrap();
        let told: Vec<String> = owed(&world.snapshot, &world.graph, change)
            .iter()
            .flat_map(|it| it.because.iter().map(|because| (it.who.clone(), because.clone())))
            .map(|(who, it)| format!("{who}: {} {} {}", it.role.name(), it.effect.name(), it.path.join(" ")))
            .collect();
        assert_eq!(
            told,
            ["it: support group down db shop", "jane: owner degraded db desk", "jim: owner down db shop"]
        );
    }

    #[test]
    fn what_a_person_knows_better() {
        let world = world(
            ", outage: 10m, not_impacted: [{id: desk, reason: r}], also_impacted: [{id: far, reason: r}]",
        );
        let names: Vec<String> = of(&world).unwrap().owed.into_iter().map(|it| it.who).collect();
        assert_eq!(names, ["ann", "it", "jim"]);
    }

    #[test]
    fn told_in_time_to_the_second_and_through_a_team() {
        let state = of(&world(&notice("2026-12-03T00:00:00Z", "IT, jim", ""))).unwrap();
        assert!(state.is_given() && !state.is_late(state.due), "{state:?}");
        let state = of(&world(&notice("2026-12-03T00:00:01Z", "it, jim", ""))).unwrap();
        assert_eq!(state.told_late, ["it", "jane", "jim"]);
    }

    #[test]
    fn somebody_is_missing() {
        let state = of(&world(&notice("2026-12-01T00:00:00Z", "jim", ""))).unwrap();
        assert_eq!(state.missing, ["it", "jane"]);
        let at = |text: &str| DateTime::parse_from_rfc3339(text).unwrap().to_utc();
        assert!(!state.is_late(at("2026-12-03T00:00:00Z")) && state.is_late(at("2026-12-03T00:00:01Z")));
    }

    #[test]
    fn the_window_moved_after_the_notice() {
        let window = |day: u32| {
            format!(", window: {{start: 2026-12-{day}T01:00:00+01:00, end: 2026-12-{day}T02:00:00+01:00}}")
        };
        let of_this = of(&world(&notice("2026-12-01T00:00:00Z", "it, jim", &window(10)))).unwrap();
        assert!(of_this.is_given(), "the same moment in another offset");
        let of_another = of(&world(&notice("2026-12-01T00:00:00Z", "it, jim", &window(11)))).unwrap();
        assert_eq!(of_another.missing, ["it", "jane", "jim"]);
        assert_eq!(of_another.told_of_another, of_another.missing);
    }

    #[test]
    fn an_emergency_is_told_until_it_begins() {
        let change =
            change("C-1", "db", "2026-12-10T00:00Z 1h", ", outage: 10m").replace("normal", "emergency");
        let world = World::new(ASSETS, &PEOPLE.iter().copied().chain([change.as_str()]).collect::<Vec<_>>());
        assert_eq!(of(&world).unwrap().due.to_rfc3339(), "2026-12-10T00:00:00+00:00");
    }
}
