//! What a company publishes of its services: how they are, what is being mended, what is planned, how the last days went.
//! Only what was written for everybody: titles, notes and causes are nobody's business outside.

use chrono::{DateTime, Days, NaiveDate, Utc};
use serde_json::{Value, json};

use super::agenda::written;
use crate::graph::impact::{Effect, Options};
use crate::graph::overlay::overlay;
use crate::graph::source::Source;
use crate::model::change::ChangeState;
use crate::model::incident::EntryKind;
use crate::model::zone::Tz;
use crate::model::{Asset, Change, Incident};
use crate::practice::audience::Audience;
use crate::practice::availability::{Account, Eras, Gap, Loss, accounts, gaps, out, so_far};
use crate::practice::calendar::{Period, midnight};
use crate::practice::disruption::{at_least, in_minutes};
use crate::practice::incident::log::in_order;
use crate::practice::stricken::hits;
use crate::practice::{Cx, notice};

/// How a service is
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    Operational,
    Maintenance,
    Degraded,
    Down,
}

impl State {
    pub const ALL: [State; 4] = [State::Operational, State::Maintenance, State::Degraded, State::Down];

    /// The word as it stands in JSON.
    pub fn name(self) -> &'static str {
        match self {
            State::Operational => "operational",
            State::Maintenance => "maintenance",
            State::Degraded => "degraded",
            State::Down => "down",
        }
    }

    /// As people read it.
    pub fn words(self) -> &'static str {
        match self {
            State::Operational => "Operational",
            State::Maintenance => "Under maintenance",
            State::Degraded => "Degraded",
            State::Down => "Not available",
        }
    }
}

/// All that is published
pub struct StatusPage {
    pub organisation: String,
    pub now: DateTime<Tz>,
    pub services: Vec<Service>,
    /// Incidents whose service is not back, the newest first.
    pub open: Vec<Disruption>,
    /// What is to come, the next first.
    pub planned: Vec<Planned>,
    /// What is over, the newest first.
    pub past: Vec<Disruption>,
    /// Disruptions that no figure counts, because nobody says from when to when.
    pub not_counted: Vec<Uncounted>,
    pub days: u32,
}

/// A disruption that no figure counts
pub struct Uncounted {
    pub id: String,
    /// The names of the services that it hits.
    pub services: Vec<String>,
    pub because: &'static str,
}

/// A service
pub struct Service {
    pub id: String,
    pub name: String,
    pub state: State,
    /// Oldest first.
    pub days: Vec<Day>,
    /// Of the time in which it was to be there; nothing where there was none.
    pub availability: Option<f64>,
}

/// How a day went for a service
pub struct Day {
    pub date: NaiveDate,
    pub state: State,
    pub minutes: i64,
}

/// An incident, as it is published
pub struct Disruption {
    pub id: String,
    /// The names of the services that it hits.
    pub services: Vec<String>,
    pub since: DateTime<Utc>,
    pub until: Option<DateTime<Utc>>,
    pub length: String,
    /// The newest first.
    pub updates: Vec<Update>,
}

/// What everybody was told
pub struct Update {
    pub at: DateTime<Utc>,
    pub text: String,
}

/// A disruption that was announced
pub struct Planned {
    pub id: String,
    pub services: Vec<String>,
    pub period: Period,
    pub outage: String,
    pub is_running: bool,
}

/// What is published, of the services of some types and of so many days.
pub fn status_page(cx: &Cx<'_>, services: &[String], days: u32, eras: &Eras<'_>) -> StatusPage {
    let now = cx.now.to_utc();
    let zone = cx.now.timezone();
    let first = cx.now.date_naive().checked_sub_days(Days::new(u64::from(days.saturating_sub(1))));
    let first = first.unwrap_or(cx.now.date_naive());
    let period = so_far(&Period::new(midnight(first, zone), now), now);
    let out = out(cx.snapshot, &period, now);
    let accounts = accounts(&out, services, &period, eras);
    let current = current(cx);
    let service = |account: &Account| service(cx, account, &period, first, &current);
    let incidents = || cx.snapshot.of::<Incident>().filter(|(_, it)| it.duplicates_of.is_none());
    let told = |incident: &Incident| disruption(cx, incident, services);
    let mut open: Vec<Disruption> =
        incidents().filter(|(_, it)| it.state.is_open()).filter_map(|(_, it)| told(it)).collect();
    let is_recent = |it: &Incident| it.restored_at.is_some_and(|back| back.0.to_utc() >= period.start);
    let past = incidents().filter(|(_, it)| !it.state.is_open() && is_recent(it));
    let mut past: Vec<Disruption> = past.filter_map(|(_, it)| told(it)).collect();
    for list in [&mut open, &mut past] {
        list.sort_by(|a, b| (b.since, &a.id).cmp(&(a.since, &b.id)));
    }
    StatusPage {
        organisation: cx.snapshot.settings.organisation.clone(),
        now: cx.now,
        services: accounts.iter().map(service).collect(),
        open,
        planned: planned(cx, services),
        past,
        not_counted: gaps(cx.snapshot, cx.graph, services, &period, now)
            .into_iter()
            .map(|it| uncounted(cx, it))
            .collect(),
        days,
    }
}

fn uncounted(cx: &Cx<'_>, gap: Gap<'_>) -> Uncounted {
    let services = gap.services.iter().map(|id| name(cx, id)).collect();
    Uncounted { id: gap.incident.id.clone(), services, because: gap.why.words() }
}

/// What is hit right now: by id, how badly, and whether only by what was planned.
fn current(cx: &Cx<'_>) -> Vec<(String, State)> {
    let graph = cx.graph;
    let impact = overlay(graph, &Source::open(cx.snapshot), &Options::default());
    let is_change = |id: &String| cx.snapshot.get_as::<Change>(id).is_some();
    let state = |effect: Effect, because: &[String]| match effect {
        Effect::AtRisk => State::Operational,
        _ if !because.is_empty() && because.iter().all(is_change) => State::Maintenance,
        Effect::Degraded => State::Degraded,
        Effect::Down => State::Down,
    };
    let failed = impact.failed().iter().map(|it| (it.asset.to_lowercase(), state(Effect::Down, &it.because)));
    let hits =
        impact.hits().iter().map(|it| (it.asset.to_lowercase(), state(it.effect, impact.explained(it))));
    failed.chain(hits).collect()
}

fn service(
    cx: &Cx<'_>,
    account: &Account,
    period: &Period,
    first: NaiveDate,
    current: &[(String, State)],
) -> Service {
    let id = account.service.to_lowercase();
    let state = current.iter().filter(|(hit, _)| *hit == id).map(|(_, state)| *state).max();
    let today = cx.now.date_naive();
    let days =
        first.iter_days().take_while(|day| *day <= today).map(|day| self::day(cx, account, day)).collect();
    Service {
        id: account.service.clone(),
        name: name(cx, &account.service),
        state: state.unwrap_or(State::Operational),
        days,
        availability: account.figures(period).availability(),
    }
}

fn day(cx: &Cx<'_>, account: &Account, date: NaiveDate) -> Day {
    let zone = cx.now.timezone();
    let next = date.succ_opt().unwrap_or(date);
    let account =
        account.within(&so_far(&Period::new(midnight(date, zone), midnight(next, zone)), cx.now.to_utc()));
    let minutes = |loss| account.stretches(loss).total().num_minutes();
    let found = [
        (Loss::Down, State::Down),
        (Loss::Degraded, State::Degraded),
        (Loss::PlannedDown, State::Maintenance),
    ];
    let worst = found.into_iter().find(|(loss, _)| !account.stretches(*loss).is_empty());
    match worst {
        Some((loss, state)) => Day { date, state, minutes: minutes(loss) },
        None => Day { date, state: State::Operational, minutes: 0 },
    }
}

fn name(cx: &Cx<'_>, id: &str) -> String {
    cx.snapshot.asset(id).and_then(|asset| asset.name.clone()).unwrap_or_else(|| id.to_owned())
}

/// An incident as it is published; nothing where it hits no service.
fn disruption(cx: &Cx<'_>, incident: &Incident, services: &[String]) -> Option<Disruption> {
    let hit = hits(cx.snapshot, cx.graph, incident).into_iter().map(|hit| hit.asset);
    let services = named(cx, hit, services);
    if services.is_empty() {
        return None;
    }
    let public = |to: &String| to.eq_ignore_ascii_case(Audience::Status.name());
    let entries = in_order(&incident.log).into_iter().rev();
    let entries = entries.filter(|entry| entry.kind == EntryKind::Update && entry.to.iter().any(public));
    Some(Disruption {
        id: incident.id.clone(),
        services,
        since: incident.began().0.to_utc(),
        until: incident.restored_at.map(|it| it.0.to_utc()),
        length: in_minutes(at_least(incident, cx.now.to_utc())),
        updates: entries
            .map(|it| Update { at: it.at.0.to_utc(), text: it.text.trim_end().to_owned() })
            .collect(),
    })
}

/// The names of those of some assets that are published.
fn named(cx: &Cx<'_>, hit: impl Iterator<Item = String>, services: &[String]) -> Vec<String> {
    let hit: Vec<String> = hit.collect();
    let is_hit = |id: &&String| hit.iter().any(|it| it.eq_ignore_ascii_case(id));
    services.iter().filter(is_hit).map(|id| name(cx, id)).collect()
}

/// Changes with an outage that are to come, or run, and that somebody agreed to.
fn planned(cx: &Cx<'_>, services: &[String]) -> Vec<Planned> {
    let now = cx.now.to_utc();
    let mut planned = Vec::new();
    for (entry, change) in cx.snapshot.of::<Change>() {
        let is_running = change.state == ChangeState::InProgress;
        let (Some(window), Some(outage)) = (change.window, change.outage) else { continue };
        let period = Period::from(&window);
        if !(is_running || change.state == ChangeState::Approved && period.end > now) {
            continue;
        }
        let hurt = notice::hurt(cx.snapshot, cx.graph, change).into_iter().map(|it| it.asset);
        let services = named(cx, hurt, services);
        if !services.is_empty() {
            planned.push(Planned {
                id: entry.id.clone(),
                services,
                period,
                outage: outage.to_string(),
                is_running,
            });
        }
    }
    planned.sort_by(|a, b| (a.period, &a.id).cmp(&(b.period, &b.id)));
    planned
}

/// The assets that are published: those in use of these types, in order of name.
pub fn services(cx: &Cx<'_>, types: &[String]) -> Vec<String> {
    let is_wanted = |asset: &Asset| asset.lifecycle.is_live() && types.contains(&asset.r#type);
    let assets = cx.snapshot.of::<Asset>().filter(|(_, asset)| is_wanted(asset));
    let mut ids: Vec<String> = assets.map(|(entry, _)| entry.id.clone()).collect();
    ids.sort_by_cached_key(|id| (name(cx, id).to_lowercase(), id.clone()));
    ids
}

impl StatusPage {
    /// How it is on the whole.
    pub fn state(&self) -> State {
        self.services.iter().map(|service| service.state).max().unwrap_or(State::Operational)
    }

    /// The same for programs.
    pub fn json(&self) -> Value {
        let zone = self.now.timezone();
        let time = |at: DateTime<Utc>| written(at, zone);
        let update = |it: &Update| json!({"at": time(it.at), "text": it.text});
        let disruption = |it: &Disruption| {
            json!({
                "id": it.id,
                "services": it.services,
                "since": time(it.since),
                "until": it.until.map(time),
                "length": it.length,
                "updates": it.updates.iter().map(update).collect::<Vec<_>>(),
            })
        };
        let planned = |it: &Planned| {
            json!({
                "id": it.id,
                "services": it.services,
                "start": time(it.period.start),
                "end": time(it.period.end),
                "outage": it.outage,
                "running": it.is_running,
            })
        };
        let day =
            |it: &Day| json!({"date": it.date.to_string(), "state": it.state.name(), "minutes": it.minutes});
        let service = |it: &Service| {
            json!({
                "id": it.id,
                "name": it.name,
                "state": it.state.name(),
                "availability": it.availability.map(|part| (part * 1e6).round() / 1e6),
                "days": it.days.iter().map(day).collect::<Vec<_>>(),
            })
        };
        let uncounted = |it: &Uncounted| json!({"id": it.id, "services": it.services, "because": it.because});
        json!({
            "organisation": self.organisation,
            "now": time(self.now.to_utc()),
            "state": self.state().name(),
            "services": self.services.iter().map(service).collect::<Vec<_>>(),
            "open": self.open.iter().map(disruption).collect::<Vec<_>>(),
            "planned": self.planned.iter().map(planned).collect::<Vec<_>>(),
            "past": self.past.iter().map(disruption).collect::<Vec<_>>(),
            "not_counted": self.not_counted.iter().map(uncounted).collect::<Vec<_>>(),
        })
    }
}
