//! A look back on a month, for the monthly meeting and for the head of the organisation: every incident and how the
//! response went, what came back, root causes and what is done about them, changes that broke something, availability of
//! the business, compared and over a year. Pure data; formats make of it what they can.

mod agenda;
pub mod card;
mod case;
mod period;
mod service;
mod work;

#[cfg(test)]
mod tests;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use schemars::JsonSchema;
use serde::Serialize;

use crate::graph::Graph;
use crate::model::Incident;
use crate::model::field::{Date, Time};
use crate::model::incident::{IncidentState, Priority};
use crate::model::problem::{ActionState, ProblemState};
use crate::model::zone::Tz;
use crate::practice::Cx;
use crate::practice::availability::{Account, Eras, Gap, accounts, gaps, out, outage, so_far};
use crate::practice::calendar::{Period, midnight};
use crate::practice::disruption::in_minutes;
use crate::practice::recurrence::Past;
use crate::store::snapshot::Snapshot;

pub use period::Wanted;

/// A look back on some days
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(title = "Retrospect")]
pub struct Retrospect {
    pub organisation: String,
    /// `November 2020`
    pub title: String,
    pub from: Date,
    /// The last day
    pub until: Date,
    pub time_zone: String,
    pub made_at: Time,
    /// Whether the days are not over yet: then all is told as far as it goes
    pub so_far: bool,
    pub totals: Totals,
    /// The days before, as many
    pub before_title: String,
    pub before: Totals,
    /// What the meeting has to settle
    pub agenda: Vec<Point>,
    /// In the order in which they began; those that began before and went on come first
    pub incidents: Vec<Case>,
    pub services: Vec<Service>,
    /// Incidents that hit services and count in no figure of their availability, because nobody says from when to when
    pub not_counted: Vec<NotCounted>,
    pub problems: Vec<ProblemLine>,
    /// Agreed or ended in these days, or overdue now
    pub actions: Vec<ActionLine>,
    /// Changes that brought incidents about
    pub changes: Vec<ChangeLine>,
    /// Twelve months, the last one that of the last day
    pub trend: Vec<Month>,
}

/// What some days come to
#[derive(Debug, Clone, Default, PartialEq, Serialize, JsonSchema)]
pub struct Totals {
    /// That began in these days; duplicates are not counted
    pub incidents: usize,
    pub disruptions: usize,
    /// Of priority P1 or P2
    pub major: usize,
    /// Like an incident of the days before, by the store's measure
    pub recurrences: usize,
    /// That went on unnoticed for longer than the store lets an outage pass
    pub noticed_late: usize,
    /// What was hurt, counted once where incidents overlap
    pub outage_minutes: i64,
    /// All business services together
    pub service_down_minutes: i64,
    /// From when it went down until it was recorded, on average
    pub unnoticed_minutes: Option<i64>,
    /// From when it was recorded until somebody was at it, on average
    pub acknowledge_minutes: Option<i64>,
    /// From when it went down until it was back, on average
    pub restore_minutes: Option<i64>,
    /// Of all business services together, from 0 to 1
    pub availability: Option<f64>,
}

/// Something that the meeting has to settle
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Point {
    pub question: String,
    pub items: Vec<Item>,
}

/// A record that a question is about
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Item {
    pub id: String,
    /// Who is to answer
    pub who: Option<String>,
    pub text: String,
}

/// An incident, and how the response went
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Case {
    pub id: String,
    pub title: String,
    pub state: IncidentState,
    pub priority: Option<Priority>,
    pub affects: Vec<String>,
    pub team: Option<String>,
    pub manager: Option<String>,
    pub reported_by: Option<String>,
    /// Whether a person told, and no monitoring
    pub noticed_by_people: bool,
    /// Whether it began before these days
    pub carried_over: bool,
    pub down_at: Option<Time>,
    pub recorded_at: Time,
    pub acknowledged_at: Option<Time>,
    pub restored_at: Option<Time>,
    pub reported_at: Option<Time>,
    /// From when to when it hurt, whole; until now where it still does
    pub outage_minutes: Option<i64>,
    /// Why it counts as a service disruption
    pub disruption: Option<String>,
    pub response: Vec<Step>,
    /// Business services that it took down or degraded
    pub services: Vec<Felt>,
    pub timeline: Vec<Event>,
    pub cause: Option<String>,
    pub resolution: Option<String>,
    pub lessons: Option<String>,
    pub recommendations: Option<String>,
    pub caused_by: Option<String>,
    pub problem: Option<String>,
    pub recurrences: Vec<Again>,
}

/// One step of the response, and whether it was soon enough
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Step {
    /// noticed, acknowledged, restored, reported
    pub name: &'static str,
    pub took_minutes: Option<i64>,
    pub allowed_minutes: Option<i64>,
    /// Nothing where nothing was promised, or it may still be kept
    pub kept: Option<bool>,
}

/// What a business service felt of an incident
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Felt {
    pub service: String,
    pub down_minutes: i64,
    pub degraded_minutes: i64,
}

/// A line of an incident's timeline
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Event {
    pub at: Time,
    pub by: Option<String>,
    /// down, recorded, restored, report, or the kind of an entry of the log
    pub kind: String,
    pub text: String,
}

/// An incident that was there before
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Again {
    pub incident: String,
    pub because: Vec<String>,
}

/// How much a business service was there
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Service {
    pub id: String,
    pub name: String,
    pub owner: Option<String>,
    pub measured_minutes: i64,
    pub down_minutes: i64,
    pub degraded_minutes: i64,
    /// Out as it was announced; not held against it
    pub planned_minutes: i64,
    /// From 0 to 1; nothing where the service was not to be there at all
    pub availability: Option<f64>,
    /// The same in the days before
    pub before: Option<f64>,
    pub hits: Vec<Hit>,
    /// For each month of the trend
    pub months: Vec<Option<f64>>,
}

/// A time in which a service was hit
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Hit {
    pub from: Time,
    pub until: Time,
    /// down, degraded, planned, planned_degraded
    pub is: &'static str,
    pub because: Vec<String>,
}

/// An incident that counts in no figure
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct NotCounted {
    pub id: String,
    pub title: String,
    pub because: String,
    /// The services that it hits
    pub services: Vec<String>,
    /// What mends it
    pub help: String,
}

/// A problem that these days are about
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ProblemLine {
    pub id: String,
    pub title: String,
    pub state: ProblemState,
    pub owner: Option<String>,
    pub root_cause: Option<String>,
    pub workaround: Option<String>,
    /// All of its incidents
    pub incidents: Vec<String>,
    pub open_actions: usize,
    pub overdue_actions: usize,
}

/// A corrective action
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ActionLine {
    pub problem: String,
    pub number: usize,
    pub title: String,
    pub owner: String,
    pub state: ActionState,
    pub due: Option<Date>,
    pub opened: Option<Date>,
    pub ended: Option<Date>,
    /// By how many days it is late
    pub overdue_days: Option<i64>,
    /// Whether it was agreed in these days
    pub is_new: bool,
}

/// A change that brought incidents about
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ChangeLine {
    pub id: String,
    pub title: Option<String>,
    pub assignee: Option<String>,
    pub incidents: Vec<String>,
    /// Whether nobody has looked back on it
    pub owes_review: bool,
}

/// A month of the trend
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Month {
    /// `2020-11`
    pub month: String,
    pub totals: Totals,
}

/// What a review is made from
struct Scene<'a> {
    snapshot: &'a Snapshot,
    graph: &'a Graph,
    zone: Tz,
    now: DateTime<Utc>,
    today: NaiveDate,
    accounts: Vec<Account>,
    past: Past<'a, 'a>,
}

/// The time that has to be known for a review: its days, those before, the trend, and all of the outages of its days.
pub fn extent(snapshot: &Snapshot, wanted: &Wanted, zone: Tz, now: DateTime<Utc>) -> Period {
    let days = period(wanted.days, zone);
    let outages =
        snapshot.of::<Incident>().filter_map(|(_, it)| outage(it, now)).filter(|it| it.overlaps(&days));
    let all = outages.fold(period(wanted.all(), zone), |all, it| all.with(&it));
    so_far(&all, now)
}

/// Looks back on some days. `services` are told of, `eras` are the graphs of the time.
pub fn retrospect(cx: &Cx<'_>, wanted: &Wanted, services: &[String], eras: &Eras<'_>) -> Retrospect {
    let (zone, now) = (cx.now.timezone(), cx.now.to_utc());
    let whole = extent(cx.snapshot, wanted, zone, now);
    let accounts = accounts(&out(cx.snapshot, &whole, now), services, &whole, eras);
    let scene = Scene {
        snapshot: cx.snapshot,
        graph: cx.graph,
        zone,
        now,
        today: cx.now.date_naive(),
        accounts,
        past: Past::all(cx.snapshot, cx.graph),
    };
    let days = period(wanted.days, zone);
    let incidents = case::cases(&scene, &days);
    let problems = work::problems(&scene, wanted, &incidents);
    let actions = work::actions(&scene, wanted);
    let changes = work::changes(&scene, &incidents);
    Retrospect {
        organisation: cx.snapshot.settings.organisation.clone(),
        title: wanted.title.clone(),
        from: Date(wanted.days.0),
        until: Date(wanted.last()),
        time_zone: zone.name().to_owned(),
        made_at: Time(cx.now.fixed_offset()),
        so_far: now < days.end,
        totals: service::totals(&scene, &days),
        before_title: wanted.before_title.clone(),
        before: service::totals(&scene, &period(wanted.before, zone)),
        agenda: agenda::points(&incidents, &problems, &actions, &changes),
        services: service::services(&scene, wanted),
        not_counted: not_counted(&scene, services, &so_far(&days, now)),
        trend: service::trend(&scene, wanted),
        incidents,
        problems,
        actions,
        changes,
    }
}

/// The business services of a store: assets of some types that are, or were, in use.
pub fn services(snapshot: &Snapshot, types: &[String]) -> Vec<String> {
    use crate::model::Asset;
    use crate::model::asset::Lifecycle;
    let is_meant = |asset: &Asset| types.contains(&asset.r#type) && asset.lifecycle != Lifecycle::Proposed;
    let mut ids: Vec<String> = snapshot
        .of::<Asset>()
        .filter(|(_, asset)| is_meant(asset))
        .map(|(entry, _)| entry.id.clone())
        .collect();
    ids.sort_by_key(|id| id.to_lowercase());
    ids
}

fn not_counted(scene: &Scene<'_>, services: &[String], days: &Period) -> Vec<NotCounted> {
    let gaps = gaps(scene.snapshot, scene.graph, services, days, scene.now);
    let told = |Gap { incident, why, services }: Gap<'_>| NotCounted {
        id: incident.id.clone(),
        title: incident.title.clone(),
        because: why.words().to_owned(),
        help: why.help(&incident.id),
        services,
    };
    gaps.into_iter().map(told).collect()
}

/// From the beginning of a day up to that of another, where the store is.
fn period(days: (NaiveDate, NaiveDate), zone: Tz) -> Period {
    Period::new(midnight(days.0, zone), midnight(days.1, zone))
}

impl Scene<'_> {
    fn time(&self, at: DateTime<Utc>) -> Time {
        Time(at.with_timezone(&self.zone).fixed_offset())
    }
}

/// As people say it: `1h28m`.
pub fn minutes(count: i64) -> String {
    in_minutes(TimeDelta::minutes(count))
}

/// A share of all time in words that never round up to all of it: `99.95 %`.
pub fn percent(share: f64) -> String {
    let hundredths = if share >= 1.0 { 10_000.0 } else { (share * 10_000.0).floor().min(9_999.0) };
    format!("{:.2} %", hundredths / 100.0)
}
