//! What a template may show. Every field is there, empty where nothing is known; long texts are cut. What the status page
//! is told from holds nothing of the log.

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::graph::Graph;
use crate::model::incident::{EntryKind, HypothesisState};
use crate::model::zone::Tz;
use crate::model::{Change, Incident};
use crate::practice::audience::{Audience, Group, Role};
use crate::practice::disruption::{at_least, in_minutes};
use crate::practice::incident::log::in_order;
use crate::practice::priority;
use crate::practice::stricken::{Hit, felt, hits};
use crate::practice::window::zoned;
use crate::store::snapshot::Snapshot;

/// So much of a text is shown
const LONG: usize = 4096;

/// So many things of a list are shown
const MANY: usize = 200;

/// So many entries of the log are shown: the last
const LAST: usize = 5;

/// What a template may show
#[derive(Debug, Clone, Serialize)]
pub struct Facts {
    pub organisation: String,
    pub audience: String,
    pub now: String,
    pub incident: About,
    /// What people outside of IT would name.
    pub services: Vec<Thing>,
    /// All that is down or degraded.
    pub systems: Vec<Thing>,
    /// Changes that run on what broke or below it.
    pub running: Vec<Running>,
    pub hypotheses: Vec<Suspicion>,
    /// The last entries of the log.
    pub log: Vec<Line>,
    /// When the next news are owed.
    pub next: String,
}

/// The incident
#[derive(Debug, Clone, Serialize)]
pub struct About {
    pub id: String,
    pub title: String,
    pub state: String,
    pub is_open: bool,
    pub priority: String,
    pub since: String,
    pub recorded: String,
    pub restored: String,
    pub duration: String,
    pub symptoms: String,
    pub cause: String,
    pub resolution: String,
    pub manager: String,
    pub communications: String,
    pub team: String,
    pub populations: String,
}

#[derive(Debug, Clone, Serialize)]
pub struct Thing {
    pub id: String,
    pub name: String,
    pub effect: String,
}

#[derive(Debug, Clone, Serialize)]
pub struct Running {
    pub id: String,
    pub title: String,
    pub who: String,
    pub asset: String,
}

#[derive(Debug, Clone, Serialize)]
pub struct Suspicion {
    pub cause: String,
    pub state: String,
}

#[derive(Debug, Clone, Serialize)]
pub struct Line {
    pub at: String,
    pub by: String,
    pub text: String,
}

impl Facts {
    /// What there is to tell an audience.
    pub fn of(
        snapshot: &Snapshot,
        graph: &Graph,
        incident: &Incident,
        groups: &[Group<'_>],
        audience: Audience,
        now: DateTime<Tz>,
    ) -> Facts {
        let hits = hits(snapshot, graph, incident);
        let group = groups.iter().find(|group| group.audience == audience);
        // Once they are told now, the next news are owed from now on.
        let every = group.and_then(|group| group.plan.iter().filter_map(|it| it.every).min());
        let next = every
            .filter(|_| incident.state.is_open())
            .and_then(|every| now.to_utc().checked_add_signed(every.0));
        let is_public = audience == Audience::Status;
        let things = |hits: Vec<&Hit>| hits.into_iter().take(MANY).map(|hit| thing(snapshot, hit)).collect();
        Facts {
            organisation: cut(&snapshot.settings.organisation),
            audience: audience.to_string(),
            now: told(now.to_utc(), now),
            incident: about(snapshot, incident, now),
            services: things(felt(snapshot, graph, &hits)),
            systems: if is_public { Vec::new() } else { things(hits.iter().collect()) },
            running: if is_public { Vec::new() } else { running(snapshot, groups) },
            hypotheses: if is_public { Vec::new() } else { hypotheses(incident) },
            log: if is_public { Vec::new() } else { log(snapshot, incident, now) },
            next: next.map(|at| told(at, now)).unwrap_or_default(),
        }
    }
}

fn about(snapshot: &Snapshot, incident: &Incident, now: DateTime<Tz>) -> About {
    let text = |text: &Option<String>| cut(text.as_deref().unwrap_or_default().trim_end());
    let who = |id: &Option<String>| id.as_ref().map(|id| named(snapshot, id)).unwrap_or_default();
    let time =
        |time: Option<crate::model::field::Time>| time.map(|it| told(it.0.to_utc(), now)).unwrap_or_default();
    About {
        id: incident.id.clone(),
        title: cut(&incident.title),
        state: incident.state.to_string(),
        is_open: incident.state.is_open(),
        priority: priority::of(&snapshot.settings, incident).map(|it| it.to_string()).unwrap_or_default(),
        since: told(incident.began().0.to_utc(), now),
        recorded: told(incident.recorded_at.0.to_utc(), now),
        restored: time(incident.restored_at),
        duration: in_minutes(at_least(incident, now.to_utc())),
        symptoms: text(&incident.symptoms),
        cause: text(&incident.cause),
        resolution: text(&incident.resolution),
        manager: who(&incident.manager),
        communications: who(&incident.communications),
        team: who(&incident.team),
        populations: cut(&incident.populations.join(", ")),
    }
}

fn thing(snapshot: &Snapshot, hit: &Hit) -> Thing {
    let name = snapshot.asset(&hit.asset).and_then(|asset| asset.name.clone());
    Thing {
        id: hit.asset.clone(),
        name: cut(&name.unwrap_or_else(|| hit.asset.clone())),
        effect: hit.effect.words().to_owned(),
    }
}

fn running(snapshot: &Snapshot, groups: &[Group<'_>]) -> Vec<Running> {
    let recipients = groups.iter().flat_map(|group| &group.recipients);
    let at_work = recipients.flat_map(|it| it.because.iter().map(move |because| (it, because)));
    let at_work = at_work.filter(|(_, because)| because.role == Role::AtWork);
    at_work
        .take(MANY)
        .map(|(recipient, because)| {
            let id = because.of.clone().unwrap_or_default();
            let title = snapshot.get_as::<Change>(&id).map(|it| cut(&it.title)).unwrap_or_default();
            Running {
                id,
                title,
                who: named(snapshot, &recipient.who),
                asset: because.asset.clone().unwrap_or_default(),
            }
        })
        .collect()
}

fn hypotheses(incident: &Incident) -> Vec<Suspicion> {
    let words = |state| match state {
        HypothesisState::Open => "not looked into",
        HypothesisState::Verified => "verified",
        HypothesisState::RuledOut => "ruled out",
    };
    let all = incident.hypotheses.iter().take(MANY);
    all.map(|it| Suspicion { cause: cut(&it.cause), state: words(it.state).to_owned() }).collect()
}

fn log(snapshot: &Snapshot, incident: &Incident, now: DateTime<Tz>) -> Vec<Line> {
    let entries = in_order(&incident.log);
    let written = entries.iter().filter(|entry| entry.kind != EntryKind::Update);
    let mut last: Vec<Line> = written
        .rev()
        .take(LAST)
        .map(|entry| Line {
            at: told(entry.at.0.to_utc(), now),
            by: named(snapshot, &entry.by),
            text: cut(entry.text.trim_end()),
        })
        .collect();
    last.reverse();
    last
}

fn named(snapshot: &Snapshot, id: &str) -> String {
    cut(snapshot.name_of(id).unwrap_or(id))
}

fn told(at: DateTime<Utc>, now: DateTime<Tz>) -> String {
    zoned(at, now.timezone())
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(LONG) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}

/// An incident of which everything is known, to try templates on.
pub fn sample() -> Facts {
    let text = || "text".to_owned();
    let thing = || Thing { id: text(), name: text(), effect: text() };
    Facts {
        organisation: text(),
        audience: text(),
        now: text(),
        incident: About {
            id: text(),
            title: text(),
            state: text(),
            is_open: true,
            priority: text(),
            since: text(),
            recorded: text(),
            restored: text(),
            duration: text(),
            symptoms: text(),
            cause: text(),
            resolution: text(),
            manager: text(),
            communications: text(),
            team: text(),
            populations: text(),
        },
        services: vec![thing()],
        systems: vec![thing()],
        running: vec![Running { id: text(), title: text(), who: text(), asset: text() }],
        hypotheses: vec![Suspicion { cause: text(), state: text() }],
        log: vec![Line { at: text(), by: text(), text: text() }],
        next: text(),
    }
}

/// The names of all fields: `incident.title`, `services`, …
pub(super) fn names(facts: &Facts) -> Vec<String> {
    let Ok(serde_json::Value::Object(fields)) = serde_json::to_value(facts) else { return Vec::new() };
    let mut names = Vec::new();
    for (name, value) in fields {
        match value {
            serde_json::Value::Object(inner) => names.extend(inner.keys().map(|key| format!("{name}.{key}"))),
            _ => names.push(name),
        }
    }
    names
}
