//! Figures: what some days come to, how much each business service was there, and both over a year.

use chrono::{NaiveDate, TimeDelta};

use super::case::{acknowledged, began_in, is_noticed_late, unnoticed};
use super::{Hit, Month, Scene, Service, Totals, Wanted, period};
use crate::model::Incident;
use crate::model::incident::Priority;
use crate::practice::availability::{Account, Figures, Stretches, outage, so_far};
use crate::practice::calendar::Period;
use crate::practice::{disruption, priority};

/// What some days come to.
pub(super) fn totals(scene: &Scene<'_>, days: &Period) -> Totals {
    let all = || scene.snapshot.of::<Incident>().map(|(_, it)| it).filter(|it| it.duplicates_of.is_none());
    let began: Vec<&Incident> = all().filter(|it| began_in(it, days)).collect();
    let count = |test: &dyn Fn(&Incident) -> bool| began.iter().filter(|it| test(it)).count();
    let past = so_far(days, scene.now);
    let hurt = Stretches::of(all().filter_map(|it| outage(it, scene.now))).within(&past);
    let figures: Vec<Figures> = scene.accounts.iter().map(|it| it.figures(&past)).collect();
    let lasted = |it: &&Incident| it.restored_at.and(outage(it, scene.now)).map(|it| it.length());
    let acknowledged = |it: &&Incident| Some(acknowledged(scene, it)?.0 - it.recorded_at.0);
    Totals {
        incidents: began.len(),
        disruptions: count(&|it| disruption::is_disruption(scene.snapshot, it, scene.now)),
        major: count(&|it| priority::of(&scene.snapshot.settings, it).is_some_and(|it| it <= Priority::P2)),
        recurrences: count(&|it| !scene.past.of(it).is_empty()),
        noticed_late: count(&|it| is_noticed_late(scene, it)),
        outage_minutes: hurt.total().num_minutes(),
        service_down_minutes: figures.iter().map(|it| it.down).sum::<TimeDelta>().num_minutes(),
        unnoticed_minutes: mean(began.iter().filter_map(|it| unnoticed(it))),
        acknowledge_minutes: mean(began.iter().filter_map(acknowledged)),
        restore_minutes: mean(began.iter().filter_map(lasted)),
        availability: together(&figures).availability().map(rounded),
    }
}

/// The business services, those that lost most first.
pub(super) fn services(scene: &Scene<'_>, wanted: &Wanted) -> Vec<Service> {
    let mut services: Vec<Service> = scene.accounts.iter().map(|it| service(scene, it, wanted)).collect();
    services.sort_by_key(|it| {
        (std::cmp::Reverse((it.down_minutes, it.degraded_minutes, it.planned_minutes)), it.id.to_lowercase())
    });
    services
}

/// Twelve months.
pub(super) fn trend(scene: &Scene<'_>, wanted: &Wanted) -> Vec<Month> {
    let month = |days: (NaiveDate, NaiveDate)| Month {
        month: days.0.format("%Y-%m").to_string(),
        totals: totals(scene, &period(days, scene.zone)),
    };
    wanted.trend().into_iter().map(month).collect()
}

fn service(scene: &Scene<'_>, account: &Account, wanted: &Wanted) -> Service {
    let figures = |days| account.figures(&so_far(&period(days, scene.zone), scene.now));
    let there = |days| figures(days).availability().map(rounded);
    let now = figures(wanted.days);
    let asset = scene.snapshot.asset(&account.service);
    let hit = |hit: crate::practice::availability::Hit| Hit {
        from: scene.time(hit.period.start),
        until: scene.time(hit.period.end),
        is: hit.loss.name(),
        because: hit.because,
    };
    Service {
        id: account.service.clone(),
        name: asset.and_then(|it| it.name.clone()).unwrap_or_else(|| account.service.clone()),
        owner: asset.and_then(|it| it.owner.clone()),
        measured_minutes: now.measured.num_minutes(),
        down_minutes: now.down.num_minutes(),
        degraded_minutes: now.degraded.num_minutes(),
        planned_minutes: now.planned.num_minutes(),
        availability: there(wanted.days),
        before: there(wanted.before),
        hits: account.within(&period(wanted.days, scene.zone)).hits.into_iter().map(hit).collect(),
        months: wanted.trend().into_iter().map(there).collect(),
    }
}

/// The figures of several services as of one.
fn together(all: &[Figures]) -> Figures {
    let sum = |part: fn(&Figures) -> TimeDelta| all.iter().map(part).sum();
    Figures {
        measured: sum(|it| it.measured),
        down: sum(|it| it.down),
        degraded: sum(|it| it.degraded),
        planned: sum(|it| it.planned),
    }
}

/// The same on every machine, and fine enough for a second in a year.
fn rounded(share: f64) -> f64 {
    (share * 1e9).round() / 1e9
}

/// The mean, in whole minutes.
fn mean(all: impl Iterator<Item = TimeDelta>) -> Option<i64> {
    let all: Vec<TimeDelta> = all.collect();
    let count = i64::try_from(all.len()).ok().filter(|count| *count > 0)?;
    Some(all.iter().sum::<TimeDelta>().num_minutes() / count)
}
