//! Whether an incident has happened before, and which problems look like it: the same asset, the same path or type in like
//! words, the same cause. Offers with its reasons; decides nothing.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::ops::Range;

use chrono::{DateTime, FixedOffset, TimeDelta, Utc};

use super::likeness::{SHARED, Words};
use crate::graph::{Graph, Reach, Standing, Way};
use crate::model::problem::ProblemState;
use crate::model::{Incident, Problem};
use crate::store::snapshot::Snapshot;

/// An incident that was there before
#[derive(Debug, Clone, PartialEq)]
pub struct Recurrence<'a> {
    pub incident: &'a Incident,
    /// The strongest reason first; one at least.
    pub because: Vec<Because>,
}

/// In what two incidents are the same
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Because {
    /// The same asset is broken.
    Asset(String),
    /// Both are cases of this problem.
    Problem(String),
    /// Both were brought about by this change.
    Change(String),
    /// Their causes are told in these words.
    Cause(Vec<String>),
    /// This asset lies on the same path, and these words are the same.
    Path(String, Vec<String>),
    /// An asset of the same type is broken, and these words are the same.
    Type(String, Vec<String>),
}

/// A problem that an incident looks like a case of
#[derive(Debug, Clone, PartialEq)]
pub struct Match<'a> {
    pub problem: &'a Problem,
    /// The problem's asset that lies on the incident's path.
    pub asset: &'a str,
    /// What the two share.
    pub words: Vec<String>,
}

/// Incidents, ready to be held against others: what each tells is worked out once, and those that share nothing with a
/// later one are never looked at.
pub struct Past<'a, 'g> {
    snapshot: &'a Snapshot,
    graph: &'g Graph,
    /// In the order in which they began.
    known: Vec<(&'a Incident, Told)>,
    /// Who says what, by their places in that order.
    says: HashMap<Said, Vec<usize>>,
}

/// Something that two incidents can have in common, in lower case
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Said {
    Asset(String),
    Problem(String),
    Change(String),
    Word(String),
    Cause(String),
}

/// The incidents of the days before that this one is another case of, the newest first.
///
/// What was still going on when it began is not another case but the same one.
pub fn of<'a>(snapshot: &'a Snapshot, graph: &Graph, incident: &Incident) -> Vec<Recurrence<'a>> {
    Past::within(snapshot, graph, &days_before(snapshot, incident)).of(incident)
}

/// The days in which another case counts.
fn days_before(snapshot: &Snapshot, incident: &Incident) -> Range<DateTime<FixedOffset>> {
    let began = incident.began().0;
    let days = TimeDelta::days(i64::from(snapshot.settings.incidents.recurrence_within_days));
    began.checked_sub_signed(days).unwrap_or(began)..began
}

impl<'a, 'g> Past<'a, 'g> {
    /// Of all incidents, for who asks about many.
    pub fn all(snapshot: &'a Snapshot, graph: &'g Graph) -> Past<'a, 'g> {
        let ever = DateTime::<Utc>::MIN_UTC.fixed_offset()..DateTime::<Utc>::MAX_UTC.fixed_offset();
        Past::within(snapshot, graph, &ever)
    }

    /// Of those that began in a time.
    fn within(snapshot: &'a Snapshot, graph: &'g Graph, time: &Range<DateTime<FixedOffset>>) -> Past<'a, 'g> {
        let began = snapshot.of::<Incident>().map(|(_, it)| it).filter(|it| time.contains(&it.began().0));
        let mut known: Vec<(&Incident, Told)> = began.map(|it| (it, Told::new(snapshot, it))).collect();
        known.sort_by_key(|(it, _)| (it.began().0, &it.id));
        let mut says: HashMap<Said, Vec<usize>> = HashMap::new();
        for (place, (incident, told)) in known.iter().enumerate() {
            told.said(incident).into_iter().for_each(|said| says.entry(said).or_default().push(place));
        }
        Past { snapshot, graph, known, says }
    }

    /// See [`of`].
    pub fn of(&self, incident: &Incident) -> Vec<Recurrence<'a>> {
        let began_at = incident.began().0;
        let this = Held::new(self.snapshot, self.graph, incident);
        let is_before = |other: &Incident| {
            let is_over = other.restored_at.map_or(!other.state.is_open(), |restored| restored.0 <= began_at);
            let is_itself = same(&other.id, &incident.id)
                || incident.duplicates_of.as_ref().is_some_and(|it| same(it, &other.id));
            is_over && !is_itself
        };
        let near = self.candidates(&this).into_iter().map(|place| &self.known[place]);
        let mut found: Vec<Recurrence<'a>> = near
            .filter(|(other, _)| is_before(other))
            .map(|(other, told)| Recurrence { incident: other, because: this.because(other, told) })
            .filter(|it| !it.because.is_empty())
            .collect();
        let newest = |it: &Recurrence<'a>| Reverse(it.incident.began().0);
        found.sort_by(|a, b| (newest(a), &a.incident.id).cmp(&(newest(b), &b.incident.id)));
        found
    }

    /// Those of the days before that have enough in common for a closer look.
    fn candidates(&self, this: &Held<'_>) -> BTreeSet<usize> {
        let days = days_before(self.snapshot, this.incident);
        let [first, end] = [days.start, days.end]
            .map(|at| self.known.partition_point(|(incident, _)| incident.began().0 < at));
        let (mut found, mut words, mut causes) = (BTreeSet::new(), HashMap::new(), HashMap::new());
        for said in this.told.said(this.incident) {
            let places = self.says.get(&said).map_or(&[][..], Vec::as_slice);
            let places =
                &places[places.partition_point(|it| *it < first)..places.partition_point(|it| *it < end)];
            let counts: &mut HashMap<usize, usize> = match said {
                Said::Asset(_) | Said::Problem(_) | Said::Change(_) => {
                    found.extend(places);
                    continue;
                }
                Said::Word(_) => &mut words,
                Said::Cause(_) => &mut causes,
            };
            places.iter().for_each(|place| *counts.entry(*place).or_default() += 1);
        }
        let alike = words.into_iter().chain(causes).filter(|(_, count)| *count >= SHARED);
        found.extend(alike.map(|(place, _)| place));
        found
    }
}

/// The problems whose assets lie on an incident's path and whose words are like its own, the likeliest first. What is
/// resolved is among them: it may be back.
pub fn known_errors<'a>(snapshot: &'a Snapshot, graph: &Graph, incident: &Incident) -> Vec<Match<'a>> {
    let this = Held::new(snapshot, graph, incident);
    let mut found: Vec<Match<'a>> = snapshot
        .of::<Problem>()
        .filter(|(_, problem)| problem.root_cause.is_some() || problem.workaround.is_some())
        .filter_map(|(_, problem)| this.matches(snapshot, problem))
        .collect();
    let rank = |it: &Match<'_>| (is_over(it.problem.state), usize::MAX - it.words.len());
    found.sort_by(|a, b| (rank(a), &a.problem.id).cmp(&(rank(b), &b.problem.id)));
    found
}

fn is_over(state: ProblemState) -> bool {
    matches!(state, ProblemState::Resolved | ProblemState::Closed)
}

fn same(a: &str, b: &str) -> bool {
    a.eq_ignore_ascii_case(b)
}

/// What an incident tells
struct Told {
    /// The names of what is broken, which everybody uses who speaks of it.
    names: Words,
    words: Words,
    cause: Words,
    types: Vec<String>,
}

impl Told {
    fn new(snapshot: &Snapshot, incident: &Incident) -> Told {
        let assets = incident.affects.iter().filter_map(|id| snapshot.asset(id));
        let names = names(snapshot, &incident.affects);
        Told {
            types: assets.map(|it| it.r#type.clone()).collect(),
            words: words(incident).without(&names),
            cause: Words::of(incident.cause.as_deref()).without(&names),
            names,
        }
    }

    /// All that another incident can have in common with it.
    fn said(&self, incident: &Incident) -> Vec<Said> {
        let mut said: Vec<Said> = incident.affects.iter().map(|it| Said::Asset(it.to_lowercase())).collect();
        said.extend(incident.problem.iter().map(|it| Said::Problem(it.to_lowercase())));
        said.extend(incident.caused_by.iter().map(|it| Said::Change(it.to_lowercase())));
        said.extend(self.words.iter().map(|it| Said::Word(it.to_owned())));
        said.extend(self.cause.iter().map(|it| Said::Cause(it.to_owned())));
        said
    }
}

/// An incident that others are held against
struct Held<'i> {
    incident: &'i Incident,
    told: Told,
    /// What it affects and what that stands on.
    under: Standing<'i>,
    /// What stands on what it affects.
    over: Reach<'i>,
}

impl<'i> Held<'i> {
    fn new(snapshot: &Snapshot, graph: &'i Graph, incident: &'i Incident) -> Held<'i> {
        Held {
            incident,
            told: Told::new(snapshot, incident),
            under: graph.stands_under(&incident.affects),
            over: graph.reach(&incident.affects, Way::Dependents),
        }
    }

    fn because(&self, other: &Incident, told: &Told) -> Vec<Because> {
        let own = self.incident;
        let mut because: Vec<Because> = own
            .affects
            .iter()
            .filter(|id| other.affects.iter().any(|it| same(it, id)))
            .map(|id| Because::Asset(id.clone()))
            .collect();
        let both = |a: &Option<String>, b: &Option<String>| {
            a.clone().filter(|a| b.as_ref().is_some_and(|b| same(a, b)))
        };
        because.extend(both(&own.problem, &other.problem).map(Because::Problem));
        because.extend(both(&own.caused_by, &other.caused_by).map(Because::Change));
        because.extend(self.told.cause.alike(&told.cause).map(|shared| Because::Cause(owned(shared))));
        // Where it is the same asset, being on the same path and of the same type says nothing more.
        if because.iter().any(|it| matches!(it, Because::Asset(_))) {
            return because;
        }
        if let Some(shared) = self.told.words.alike(&told.words).map(owned) {
            let near =
                self.on_path(&other.affects).map(|asset| Because::Path(asset.to_owned(), shared.clone()));
            let of_both = || told.types.iter().find(|it| self.told.types.contains(it)).cloned();
            because.extend(near.or_else(|| Some(Because::Type(of_both()?, shared.clone()))));
        }
        because
    }

    /// The first of some assets that this stands on, or that stands on it.
    fn on_path<'o>(&self, others: &'o [String]) -> Option<&'o str> {
        let below = others.iter().find(|id| self.under.contains(id));
        below.or_else(|| others.iter().find(|id| self.over.find(id).is_some())).map(String::as_str)
    }

    /// About an asset that is itself affected one word says enough.
    fn matches<'a>(&self, snapshot: &Snapshot, problem: &'a Problem) -> Option<Match<'a>> {
        let asset = self.on_path(&problem.affects)?;
        let incidents = problem.incidents.iter().filter_map(|id| snapshot.get_as::<Incident>(id));
        let cases = incidents.flat_map(|it| [Some(it.title.as_str()), it.symptoms.as_deref()]);
        let own =
            [Some(problem.title.as_str()), problem.root_cause.as_deref(), problem.workaround.as_deref()];
        let theirs = Words::of(own.into_iter().chain(cases).flatten())
            .without(&self.told.names)
            .without(&names(snapshot, &problem.affects));
        let is_same = self.incident.affects.iter().any(|it| same(it, asset));
        let shared =
            if is_same { Some(self.told.words.shared(&theirs)) } else { self.told.words.alike(&theirs) };
        let words = shared.map(owned).filter(|words| !words.is_empty())?;
        Some(Match { problem, asset, words })
    }
}

/// What is seen of an incident.
fn words(incident: &Incident) -> Words {
    Words::of([Some(incident.title.as_str()), incident.symptoms.as_deref()].into_iter().flatten())
}

fn names(snapshot: &Snapshot, assets: &[String]) -> Words {
    let known = assets.iter().filter_map(|id| snapshot.asset(id));
    let names = known.filter_map(|it| it.name.as_deref()).collect::<Vec<_>>();
    Words::of(assets.iter().map(String::as_str).chain(names))
}

fn owned(words: Vec<&str>) -> Vec<String> {
    words.into_iter().map(str::to_owned).collect()
}

impl fmt::Display for Because {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Because::Asset(id) => write!(f, "{id} again"),
            Because::Problem(id) => write!(f, "another case of {id}"),
            Because::Change(id) => write!(f, "caused by {id} as well"),
            Because::Cause(words) => write!(f, "the same cause: {}", words.join(", ")),
            Because::Path(id, words) => write!(f, "{id} is on the same path: {}", words.join(", ")),
            Because::Type(kind, words) => write!(f, "another {kind}: {}", words.join(", ")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::fixture::World;

    const ASSETS: &str = "shop -> db; db -> disk1; mail -> disk2; web";

    fn incident(id: &str, affects: &str, from: &str, until: &str, more: &str) -> String {
        format!(
            "{{id: {id}, title: it is broken, state: closed, down_at: {from}, recorded_at: {from}, \
             restored_at: {until}, affects: [{affects}]{more}}}"
        )
    }

    fn told(records: &[String], id: &str) -> String {
        let records: Vec<&str> = records.iter().map(String::as_str).collect();
        let world = World::new(ASSETS, &records);
        let incident = world.snapshot.get_as::<Incident>(id).unwrap();
        let line = |it: &Recurrence<'_>| {
            let because: Vec<String> = it.because.iter().map(Because::to_string).collect();
            format!("{}: {}", it.incident.id, because.join("; "))
        };
        of(&world.snapshot, &world.graph, incident).iter().map(line).collect::<Vec<_>>().join("\n")
    }

    const NOW: &str = "2026-11-21T10:00:00Z";
    const OVER: &str = "2026-11-21T11:00:00Z";

    #[test]
    fn the_same_asset_within_the_days_of_the_store() {
        let records = [
            incident("I-now", "db", NOW, OVER, ""),
            incident("I-day90", "db, web", "2026-08-23T10:00:00Z", "2026-08-23T11:00:00Z", ""),
            incident("I-day91", "db", "2026-08-23T09:59:59Z", "2026-08-23T11:00:00Z", ""),
            incident("I-other", "web", "2026-11-20T10:00:00Z", "2026-11-20T11:00:00Z", ""),
            incident("I-later", "db", "2026-11-22T10:00:00Z", "2026-11-22T11:00:00Z", ""),
        ];
        assert_eq!(told(&records, "I-now"), "I-day90: db again");
    }

    #[test]
    fn what_was_still_going_on_is_the_same_case() {
        let records = [
            incident("I-now", "db", NOW, OVER, ", duplicates_of: I-first"),
            incident("I-running", "db", "2026-11-21T09:00:00Z", "2026-11-21T10:00:01Z", ""),
            incident("I-over", "db", "2026-11-21T09:00:00Z", "2026-11-21T10:00:00Z", ""),
            incident("I-first", "db", "2026-11-21T08:00:00Z", "2026-11-21T09:00:00Z", ""),
        ];
        assert_eq!(told(&records, "I-now"), "I-over: db again");
    }

    #[test]
    fn the_same_cause_elsewhere() {
        let before = ["2026-11-10T10:00:00Z", "2026-11-10T11:00:00Z"];
        let records = [
            incident("I-now", "db", NOW, OVER, ", cause: The disk was full, problem: P-1, caused_by: C-1"),
            incident("I-cause", "web", before[0], before[1], ", cause: Its disks were full"),
            incident("I-problem", "web", before[0], before[1], ", problem: P-1"),
            incident("I-change", "web", before[0], before[1], ", caused_by: c-1"),
            incident("I-none", "web", before[0], before[1], ", cause: A cable was cut"),
        ];
        insta::assert_snapshot!(told(&records, "I-now"), @"
        I-cause: the same cause: disk, full
        I-change: caused by C-1 as well
        I-problem: another case of P-1
        ");
    }

    #[test]
    fn on_the_same_path_and_of_the_same_type_only_in_like_words() {
        let before = ["2026-11-10T10:00:00Z", "2026-11-10T11:00:00Z"];
        let like = ", symptoms: login hangs forever";
        let records = [
            incident("I-now", "shop", NOW, OVER, ", symptoms: customers say that login hangs"),
            incident("I-below", "disk1", before[0], before[1], like),
            incident("I-quiet", "disk1", before[0], before[1], ", symptoms: a lamp blinks"),
            incident("I-type", "mail", before[0], before[1], like),
        ];
        insta::assert_snapshot!(told(&records, "I-now"), @"
        I-below: disk1 is on the same path: hang, login
        I-type: another server: hang, login
        ");
    }

    #[test]
    fn problems_that_look_like_it() {
        let problem = |id: &str, state: &str, affects: &str, cause: &str| {
            format!(
                "{{id: {id}, title: A riddle, state: {state}, affects: [{affects}], root_cause: {cause}}}"
            )
        };
        let records = [
            incident("I-now", "shop", NOW, OVER, ", symptoms: login hangs since midnight"),
            problem("P-below", "known_error", "disk1", "the login of the backup hangs"),
            problem("P-closed", "closed", "shop", "it hangs on midnight"),
            problem("P-away", "known_error", "web", "login hangs at midnight"),
            problem("P-same", "known_error", "shop", "midnight is early"),
            "{id: P-riddle, title: login hangs at midnight, state: open, affects: [shop]}".to_owned(),
        ];
        let records: Vec<&str> = records.iter().map(String::as_str).collect();
        let world = World::new(ASSETS, &records);
        let incident = world.snapshot.get_as::<Incident>("I-now").unwrap();
        let line = |it: &Match<'_>| format!("{} {}: {}", it.problem.id, it.asset, it.words.join(" "));
        let found = known_errors(&world.snapshot, &world.graph, incident);
        insta::assert_snapshot!(found.iter().map(line).collect::<Vec<_>>().join("\n"), @"
        P-below disk1: hang login
        P-same shop: midnight
        P-closed shop: hang midnight
        ");
    }
}
