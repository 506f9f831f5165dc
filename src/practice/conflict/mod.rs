//! What stands in the way of a change: other changes, freezes, what is broken, and what two changes do together that
//! neither does alone. Facts and reasons; decides nothing.

mod clash;
mod combined;

use super::Cx;
use super::calendar::{Freeze, Period};
use super::job::Job;
use crate::model::Incident;
use crate::model::change::ChangeType;

pub use clash::{Clash, Relation, clashes, clashes_of};
pub use combined::{Combined, combined, combined_of};

/// In what way something stands in the way
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Freeze,
    SameAsset,
    RelatedAsset,
    CombinedImpact,
    AlreadyBroken,
    OutsideMaintenance,
    SameAssignee,
}

impl Kind {
    pub const ALL: [Kind; 7] = [
        Kind::Freeze,
        Kind::SameAsset,
        Kind::RelatedAsset,
        Kind::CombinedImpact,
        Kind::AlreadyBroken,
        Kind::OutsideMaintenance,
        Kind::SameAssignee,
    ];

    /// The word as it stands in answers.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Freeze => "freeze",
            Kind::SameAsset => "same-asset",
            Kind::RelatedAsset => "related-asset",
            Kind::CombinedImpact => "combined-impact",
            Kind::AlreadyBroken => "already-broken",
            Kind::OutsideMaintenance => "outside-maintenance",
            Kind::SameAssignee => "same-assignee",
        }
    }
}

/// Something that stands in the way of a change
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    pub kind: Kind,
    /// The change; nothing for what is only proposed.
    pub change: Option<String>,
    /// The records that it is in conflict with: changes, a freeze, an incident.
    pub with: Vec<String>,
    /// When.
    pub period: Period,
    /// The assets that it is about.
    pub assets: Vec<String>,
    /// How one comes to the other.
    pub path: Vec<String>,
    /// In a sentence.
    pub message: String,
}

/// All that stands in the way of a change, the worst kinds first.
pub fn conflicts(cx: &Cx<'_>, job: &Job<'_>) -> Vec<Conflict> {
    let mut found = by_itself(cx, job);
    found.extend(with_others(cx, job));
    sort(&mut found);
    found
}

/// The same of every change to come, in their order: what two do to each other is worked out once.
pub fn all_conflicts(cx: &Cx<'_>) -> Vec<Vec<Conflict>> {
    let jobs = cx.to_come();
    let mut all: Vec<Vec<Conflict>> = jobs.iter().map(|job| by_itself(cx, job)).collect();
    for clash in clashes(cx.graph, jobs) {
        for own in clash.jobs {
            all[own].extend(told_clash(jobs, own, &clash));
        }
    }
    for together in combined(cx.graph, jobs) {
        for own in &together.jobs {
            all[*own].push(told_combined(jobs, *own, &together));
        }
    }
    all.iter_mut().for_each(|found| sort(found));
    all
}

/// What stands in the way whatever others do.
fn by_itself(cx: &Cx<'_>, job: &Job<'_>) -> Vec<Conflict> {
    [freezes(cx, job), outside_maintenance(cx, job), broken(cx, job)].concat()
}

fn sort(found: &mut [Conflict]) {
    found.sort_by(|a, b| (a.kind, a.period, &a.with).cmp(&(b.kind, b.period, &b.with)));
}

/// What stands in the way at that time, and would not at another; in no order.
pub fn at_that_time(cx: &Cx<'_>, job: &Job<'_>) -> Vec<Conflict> {
    let mut found = freezes(cx, job);
    found.extend(with_others(cx, job));
    found.extend(outside_maintenance(cx, job));
    found
}

fn conflict(kind: Kind, job: &Job<'_>, period: Period) -> Conflict {
    let change = job.id.map(str::to_owned);
    Conflict {
        kind,
        change,
        with: Vec::new(),
        period,
        assets: Vec::new(),
        path: Vec::new(),
        message: String::new(),
    }
}

/// The freezes that stop a job, each with the part of the job's time that it holds for.
pub fn frozen<'a>(cx: &Cx<'a>, job: &Job<'_>) -> Vec<Freeze<'a>> {
    let mut freezes: Vec<Freeze<'a>> = Vec::new();
    for piece in &job.pieces {
        for freeze in cx.book().freezes_in(&piece.assets, &piece.period, job.r#type) {
            let known = |it: &Freeze<'_>| it.entry.id == freeze.entry.id && it.period == freeze.period;
            match freezes.iter_mut().find(|it| known(it)) {
                Some(it) if it.path.len() <= freeze.path.len() => {}
                Some(it) => *it = freeze,
                None => freezes.push(freeze),
            }
        }
    }
    freezes
}

fn freezes(cx: &Cx<'_>, job: &Job<'_>) -> Vec<Conflict> {
    let told = |freeze: Freeze<'_>| Conflict {
        with: vec![freeze.entry.id.clone()],
        assets: vec![freeze.asset.clone()],
        message: freeze_in_words(cx, &freeze),
        path: freeze.path,
        ..conflict(Kind::Freeze, job, freeze.period)
    };
    frozen(cx, job).into_iter().map(told).collect()
}

/// `frozen by year-end (Year-end change freeze) from … to …, because finance stands on it: finance → getpaid → findb1`
pub fn freeze_in_words(cx: &Cx<'_>, freeze: &Freeze<'_>) -> String {
    let Freeze { entry, calendar, period, asset, path, fault } = freeze;
    if let Some(fault) = fault {
        return format!("`{}` may freeze {asset}, which cannot be known: {fault}", entry.id);
    }
    let frozen = format!("{asset} is frozen by {} ({}), {}", entry.id, calendar.title, told(period, cx));
    match path.as_slice() {
        [top, .., _] => format!("{frozen}, because {top} stands on it: {}", path.join(" → ")),
        _ => frozen,
    }
}

/// As people where the store is read it: `Fri 2026-11-27 22:00 to 23:00`.
fn told(period: &Period, cx: &Cx<'_>) -> String {
    let zone = cx.now.timezone();
    let (start, end) = (period.start.with_timezone(&zone), period.end.with_timezone(&zone));
    let is_one_day = start.date_naive() == end.date_naive();
    let end = if is_one_day { end.format("%H:%M") } else { end.format("%a %Y-%m-%d %H:%M") };
    format!("{} to {end}", start.format("%a %Y-%m-%d %H:%M"))
}

/// Other changes at the same time: on the same assets, above or below them, by the same person, or fatal together.
fn with_others(cx: &Cx<'_>, job: &Job<'_>) -> Vec<Conflict> {
    let others = cx.ahead().during(job.span()).filter(|other| other.id != job.id);
    let mut jobs: Vec<Job<'_>> = others.cloned().collect();
    // In the order of all: of several that could be named, the same are.
    let own = jobs.partition_point(|other| (other.span(), other.id) < (job.span(), job.id));
    jobs.insert(own, job.clone());
    let clashes = clashes_of(cx.graph, &jobs, own);
    let mut found: Vec<Conflict> = clashes.iter().filter_map(|it| told_clash(&jobs, own, it)).collect();
    let together = combined_of(cx.graph, &jobs, own);
    found.extend(together.iter().map(|it| told_combined(&jobs, own, it)));
    found
}

fn told_clash(jobs: &[Job<'_>], own: usize, clash: &Clash<'_>) -> Option<Conflict> {
    let other = match clash.jobs {
        [a, b] if a == own => b,
        [a, b] if b == own => a,
        _ => return None,
    };
    let kind = match clash.relation {
        Relation::Asset(_) => Kind::SameAsset,
        Relation::Path(_) => Kind::RelatedAsset,
        Relation::Assignee(_) => Kind::SameAssignee,
    };
    let (assets, path) = match &clash.relation {
        Relation::Asset(asset) => (vec![(*asset).to_owned()], Vec::new()),
        Relation::Path(path) => {
            let ends = path.first().into_iter().chain(path.last());
            (ends.map(|it| (*it).to_owned()).collect(), path.iter().map(|it| (*it).to_owned()).collect())
        }
        Relation::Assignee(_) => (Vec::new(), Vec::new()),
    };
    Some(Conflict {
        with: vec![jobs[other].name().to_owned()],
        message: clash.in_words(jobs[other].name()),
        assets,
        path,
        ..conflict(kind, &jobs[own], clash.period)
    })
}

fn told_combined(jobs: &[Job<'_>], own: usize, combined: &Combined<'_>) -> Conflict {
    let with: Vec<String> =
        combined.jobs.iter().filter(|it| **it != own).map(|it| jobs[*it].name().to_owned()).collect();
    Conflict {
        message: combined.in_words(&with),
        with,
        assets: [combined.asset]
            .into_iter()
            .chain(combined.above.iter().copied())
            .map(str::to_owned)
            .collect(),
        ..conflict(Kind::CombinedImpact, &jobs[own], combined.period)
    }
}

/// What is broken now, of what a job touches and of what that stands on.
fn broken(cx: &Cx<'_>, job: &Job<'_>) -> Vec<Conflict> {
    let assets = job.assets();
    let mut open = cx.snapshot.of::<Incident>().filter(|(_, incident)| incident.state.is_open()).peekable();
    if open.peek().is_none() {
        return Vec::new();
    }
    let under = cx.graph.stands_under(&assets);
    let mut found = Vec::new();
    for (entry, incident) in open {
        let Some(hurt) = incident.affects.iter().find(|asset| under.contains(asset)) else { continue };
        let paths = assets.iter().filter_map(|asset| cx.graph.path(asset, hurt));
        let path = paths.min_by_key(|path| (path.len(), path.first().copied())).unwrap_or_default();
        let through = if path.len() > 1 { format!(": {}", path.join(" → ")) } else { String::new() };
        found.push(Conflict {
            with: vec![entry.id.clone()],
            assets: vec![hurt.clone()],
            message: format!(
                "{hurt} is broken: {} ({}) is {}{through}",
                entry.id, incident.title, incident.state
            ),
            path: path.into_iter().map(str::to_owned).collect(),
            ..conflict(Kind::AlreadyBroken, job, job.span())
        });
    }
    found
}

/// The times of a job that lie outside the maintenance windows of an asset that has some. What is done in an emergency
/// waits for none.
pub fn outside_maintenance(cx: &Cx<'_>, job: &Job<'_>) -> Vec<Conflict> {
    if job.r#type == ChangeType::Emergency {
        return Vec::new();
    }
    let mut found: Vec<Conflict> = Vec::new();
    for piece in &job.pieces {
        for asset in &piece.assets {
            let Some(windows) = cx.book().maintenance_of(asset, &piece.period) else { continue };
            let is_known = found.iter().any(|it| it.assets.iter().any(|it| it == asset));
            if is_known || windows.iter().any(|(_, window)| window.covers(&piece.period)) {
                continue;
            }
            let year = Period::lasting(piece.period.start, chrono::TimeDelta::days(366));
            let (with, next) = match cx.book().next_maintenance(asset, &year, piece.period.length()) {
                Some((page, window)) => {
                    (vec![page.entry.id.clone()], format!("; the next is {}", told(&window, cx)))
                }
                None => (Vec::new(), String::new()),
            };
            found.push(Conflict {
                with,
                assets: vec![(*asset).to_owned()],
                message: format!("{asset} has maintenance windows, and this is in none of them{next}"),
                ..conflict(Kind::OutsideMaintenance, job, piece.period)
            });
        }
    }
    found
}

#[cfg(test)]
mod tests;
