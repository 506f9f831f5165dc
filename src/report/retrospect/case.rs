//! Every incident of some days: when what happened, how the response went against what was promised, what the business
//! felt of it, whether it was there before.

use chrono::{DateTime, FixedOffset, TimeDelta};

use super::{Again, Case, Event, Felt, Scene, Step};
use crate::model::Incident;
use crate::model::field::{Span, Time};
use crate::model::incident::IncidentState;
use crate::practice::availability::{Loss, outage};
use crate::practice::calendar::Period;
use crate::practice::incident::log;
use crate::practice::{disruption, priority};

/// The incidents that began in some days, or went on in them; what was recorded before as another is left out.
pub(super) fn cases(scene: &Scene<'_>, days: &Period) -> Vec<Case> {
    let mut found: Vec<&Incident> = scene
        .snapshot
        .of::<Incident>()
        .map(|(_, incident)| incident)
        .filter(|it| it.duplicates_of.is_none() && is_of(scene, it, days))
        .collect();
    found.sort_by_key(|it| (it.began(), &it.id));
    found.into_iter().map(|it| case(scene, it, days)).collect()
}

/// Whether an incident began in some days.
pub(super) fn began_in(incident: &Incident, days: &Period) -> bool {
    let began = incident.began().0.to_utc();
    days.start <= began && began < days.end
}

fn is_of(scene: &Scene<'_>, incident: &Incident, days: &Period) -> bool {
    began_in(incident, days) || outage(incident, scene.now).is_some_and(|it| it.overlaps(days))
}

/// When somebody was at it: the first that a person of the store wrote.
pub(super) fn acknowledged(scene: &Scene<'_>, incident: &Incident) -> Option<Time> {
    if incident.state == IncidentState::Open {
        return None;
    }
    let by_person = |entry: &&crate::model::incident::Entry| scene.snapshot.person(&entry.by).is_some();
    let entries = log::in_order(&incident.log).into_iter().filter(by_person);
    entries.map(|entry| entry.at).find(|at| at.0 >= incident.recorded_at.0)
}

/// From when it went down until it was recorded; nothing where nobody knows since when.
pub(super) fn unnoticed(incident: &Incident) -> Option<TimeDelta> {
    let gap = incident.recorded_at.0 - incident.down_at?.0;
    (gap >= TimeDelta::zero()).then_some(gap)
}

/// Whether nobody noticed for longer than the store lets an outage pass.
pub(super) fn is_noticed_late(scene: &Scene<'_>, incident: &Incident) -> bool {
    unnoticed(incident).is_some_and(|gap| gap > scene.snapshot.settings.incidents.disruption_after.0)
}

fn case(scene: &Scene<'_>, it: &Incident, days: &Period) -> Case {
    let settings = &scene.snapshot.settings;
    let reported = it.report.as_ref();
    let recurrences = scene.past.of(it).into_iter().map(|it| Again {
        incident: it.incident.id.clone(),
        because: it.because.iter().map(ToString::to_string).collect(),
    });
    Case {
        id: it.id.clone(),
        title: it.title.clone(),
        state: it.state,
        priority: priority::of(settings, it),
        affects: it.affects.clone(),
        team: it.team.clone(),
        manager: it.manager.clone(),
        reported_by: it.reported_by.clone(),
        noticed_by_people: it.reported_by.as_ref().is_some_and(|who| scene.snapshot.person(who).is_some()),
        carried_over: !began_in(it, days),
        down_at: it.down_at,
        recorded_at: it.recorded_at,
        acknowledged_at: acknowledged(scene, it),
        restored_at: it.restored_at,
        reported_at: reported.map(|report| report.at),
        outage_minutes: outage(it, scene.now).map(|it| it.length().num_minutes()),
        disruption: disruption::why(scene.snapshot, it, scene.now).map(|why| why.words()),
        response: response(scene, it),
        services: felt(scene, &it.id),
        timeline: timeline(it),
        cause: it.cause.clone(),
        resolution: it.resolution.clone(),
        lessons: it.lessons.clone(),
        recommendations: reported.and_then(|report| report.recommendations.clone()),
        caused_by: it.caused_by.clone(),
        problem: it.problem.clone(),
        recurrences: recurrences.collect(),
    }
}

/// How soon each step came, and how soon it was to come.
fn response(scene: &Scene<'_>, it: &Incident) -> Vec<Step> {
    let settings = &scene.snapshot.settings;
    let target = priority::of(settings, it).and_then(|it| settings.incidents.targets.get(&it));
    let recorded = it.recorded_at.0;
    let since = |from: Option<DateTime<FixedOffset>>, to: Option<Time>| Some(to?.0 - from?);
    let span = |span: Option<Span>| span.map(|it| it.0);
    let restored = it.restored_at.map(|it| it.0);
    let due = disruption::due(scene.snapshot, it)
        .filter(|_| disruption::is_disruption(scene.snapshot, it, scene.now));
    let now = scene.time(scene.now).0;
    vec![
        step("noticed", unnoticed(it), Some(settings.incidents.disruption_after.0), None),
        step(
            "acknowledged",
            since(Some(recorded), acknowledged(scene, it)),
            span(target.and_then(|it| it.acknowledge)),
            Some(now - recorded),
        ),
        step(
            "restored",
            since(Some(recorded), it.restored_at),
            span(target.and_then(|it| it.restore)),
            it.state.is_open().then(|| now - recorded),
        ),
        step(
            "reported",
            since(restored, it.report.as_ref().map(|it| it.at)),
            due.zip(restored).map(|(due, restored)| due.to_utc() - restored.to_utc()),
            restored.map(|restored| now - restored),
        ),
    ]
}

/// A step that took so long, or has taken `waited` and is still to come.
fn step(
    name: &'static str,
    took: Option<TimeDelta>,
    allowed: Option<TimeDelta>,
    waited: Option<TimeDelta>,
) -> Step {
    let kept = match (took, allowed, waited) {
        (Some(took), Some(allowed), _) => Some(took <= allowed),
        (None, Some(allowed), Some(waited)) if waited > allowed => Some(false),
        _ => None,
    };
    let minutes = |it: Option<TimeDelta>| it.map(|it| it.num_minutes());
    Step { name, took_minutes: minutes(took), allowed_minutes: minutes(allowed), kept }
}

/// What the business services felt of an incident, as long as it lasted within what is looked at.
fn felt(scene: &Scene<'_>, id: &str) -> Vec<Felt> {
    let of = |account: &crate::practice::availability::Account| {
        let minutes = |loss: Loss| {
            let hits =
                account.hits.iter().filter(|hit| hit.loss == loss && hit.because.iter().any(|it| it == id));
            hits.map(|hit| hit.period.length()).sum::<TimeDelta>().num_minutes()
        };
        let felt = Felt {
            service: account.service.clone(),
            down_minutes: minutes(Loss::Down),
            degraded_minutes: minutes(Loss::Degraded),
        };
        (felt.down_minutes + felt.degraded_minutes > 0).then_some(felt)
    };
    scene.accounts.iter().filter_map(of).collect()
}

/// The log, and what the record's own fields say of when.
fn timeline(it: &Incident) -> Vec<Event> {
    let own = |at: Option<Time>, kind: &str, by: Option<&String>, text: &str| {
        Some(Event { at: at?, by: by.cloned(), kind: kind.to_owned(), text: text.to_owned() })
    };
    let log = log::in_order(&it.log).into_iter().map(|entry| Event {
        at: entry.at,
        by: Some(entry.by.clone()),
        kind: entry.kind.to_string(),
        text: entry.text.clone(),
    });
    let report = it.report.as_ref();
    let moments = [
        own(it.down_at, "down", None, "the service went down"),
        own(Some(it.recorded_at), "recorded", it.reported_by.as_ref(), "the incident was recorded"),
    ];
    let ends = [
        own(it.restored_at, "restored", None, "the service was back"),
        own(
            report.map(|it| it.at),
            "report",
            report.map(|it| &it.by),
            "the service disruption report was written",
        ),
    ];
    let mut events: Vec<Event> =
        moments.into_iter().flatten().chain(log).chain(ends.into_iter().flatten()).collect();
    events.sort_by_key(|event| event.at.0);
    events
}
