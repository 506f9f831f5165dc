//! What else goes on at this moment: changes at work on the same assets, above or below them, or taking the same spares;
//! major incidents. Looks at nothing that is over or far away.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Look, Reason, time};
use crate::model::change::{ChangeState, ChangeType};
use crate::model::pointer::Pointer;
use crate::model::{Change, Incident};
use crate::practice::calendar::Period;
use crate::practice::conflict::combined_of;
use crate::practice::job::{Job, Piece};
use crate::practice::near::Near;
use crate::practice::priority::is_major;
use crate::practice::radius::touched;
use crate::store::snapshot::Entry;

pub(super) fn reasons(look: &Look<'_, '_>) -> Vec<Reason> {
    let mut reasons = changes(look);
    reasons.extend(incidents(look));
    reasons
}

/// The other changes that are at work, or may be, as this one begins or goes on; by id.
fn at_work<'a>(look: &Look<'_, 'a>, moment: &Period) -> Vec<Job<'a>> {
    let others = look.cx.snapshot.of::<Change>().filter(|(entry, change)| {
        let waits = change.state == ChangeState::Approved && !look.runs();
        entry.id != look.entry.id && (waits || change.state == ChangeState::InProgress)
    });
    let mut jobs: Vec<Job<'a>> =
        others.filter_map(|(entry, change)| job_at(look, entry, change, moment)).collect();
    jobs.sort_by_key(|job| job.id);
    jobs
}

/// What a change has in hand at a moment. What runs does so whatever its window says.
fn job_at<'a>(look: &Look<'_, 'a>, entry: &'a Entry, change: &'a Change, moment: &Period) -> Option<Job<'a>> {
    let mut job = match Job::of(entry, change) {
        Some(job) => job,
        None if change.state == ChangeState::InProgress => {
            let job = Job::proposed(Vec::new(), &moment.window(), change.r#type);
            Job { id: Some(&entry.id), entry: Some(entry), state: change.state, pieces: Vec::new(), ..job }
        }
        None => return None,
    };
    job.pieces.retain(|piece| piece.period.overlaps(moment) && !piece.assets.is_empty());
    if job.pieces.is_empty() && change.state == ChangeState::InProgress {
        let assets = touched(change, look.cx.snapshot);
        job.pieces.push(Piece { period: *moment, assets, assignee: change.assignee.as_deref() });
    }
    (!job.pieces.is_empty()).then_some(job)
}

fn changes(look: &Look<'_, '_>) -> Vec<Reason> {
    let mut own = time::rest(look);
    let start = own.span().start;
    let moment = Period::lasting(start, TimeDelta::nanoseconds(1));
    let mut jobs = at_work(look, &moment);
    if jobs.is_empty() {
        return Vec::new();
    }
    own.pieces.retain(|piece| piece.period.overlaps(&moment));
    if own.pieces.is_empty() {
        let assets = touched(look.change, look.cx.snapshot);
        own.pieces.push(Piece { period: moment, assets, assignee: None });
    }
    let place = jobs.len();
    jobs.push(own);
    let mut reasons = beside(look, &jobs, place);
    reasons.extend(together(look, &jobs, place));
    reasons
}

/// On the same asset, or on one that stands on it. Looks down and up from this change's own assets once, whatever else is
/// at work.
fn beside(look: &Look<'_, '_>, jobs: &[Job<'_>], own: usize) -> Vec<Reason> {
    let graph = look.cx.graph;
    let assets = jobs[own].assets();
    let near = Near::of(graph, &assets);
    let told = |other: &Job<'_>| {
        let of_piece = |piece: &Piece<'_>| {
            let chains = piece.assets.iter().filter_map(|asset| near.chain(asset));
            let chain = chains.map(|(_, chain)| chain).min_by_key(|chain| (chain.len(), chain.clone()));
            Some((chain?, piece.period.end))
        };
        let (chain, end) = other.pieces.iter().filter_map(of_piece).min_by_key(|(chain, _)| chain.len())?;
        let name = other.name();
        let (check, message) = match chain.as_slice() {
            [above, .., below] => {
                let chain = chain.join(" → ");
                let message =
                    format!("with {name} it works on {above} and on {below}, on which that stands: {chain}");
                ("related-asset", message)
            }
            _ => ("same-asset", format!("{name} works on {} at the same time", chain.concat())),
        };
        let reason = Reason::new(check, message).with(name).until(ends(&[other], end));
        let reason = Reason { path: chain, ..reason };
        Some(reason.at(look.entry.at(Pointer::field("affects"))).help(wait_for(look, other)))
    };
    jobs[..own].iter().filter_map(told).collect()
}

/// Harmless alone, and not together with what is at work.
fn together(look: &Look<'_, '_>, jobs: &[Job<'_>], own: usize) -> Vec<Reason> {
    let told = |it: crate::practice::conflict::Combined<'_>| {
        let others: Vec<&Job<'_>> = it.jobs.iter().filter(|at| **at != own).map(|at| &jobs[*at]).collect();
        let names: Vec<String> = others.iter().map(|job| job.name().to_owned()).collect();
        let mut reason = Reason::new("combined-impact", it.in_words(&names));
        reason.path = std::iter::once(it.asset).chain(it.above.iter().copied()).map(str::to_owned).collect();
        reason.until = ends(&others, it.period.end);
        reason.help = others.first().map(|job| wait_for(look, job));
        reason.with = names;
        reason.at(look.entry.at(Pointer::field("affects")))
    };
    combined_of(look.cx.graph, jobs, own).into_iter().map(told).collect()
}

/// What is approved leaves with its window; what runs, when somebody says so.
fn ends(others: &[&Job<'_>], end: DateTime<Utc>) -> Option<DateTime<Utc>> {
    others.iter().any(|job| job.state != ChangeState::InProgress).then_some(end)
}

fn wait_for(look: &Look<'_, '_>, other: &Job<'_>) -> String {
    let name = other.name();
    match other.state {
        ChangeState::InProgress => {
            format!("wait until {name} is over, and its people say so: itsm change complete {name}")
        }
        _ => format!(
            "agree with its people on who goes first; itsm change start {} makes {name} wait",
            look.entry.id
        ),
    }
}

/// Major incidents on what it touches, on what that stands on, and on what stands on it.
fn incidents(look: &Look<'_, '_>) -> Vec<Reason> {
    let settings = &look.cx.snapshot.settings;
    let open = look.cx.snapshot.of::<Incident>().filter(|(_, incident)| incident.state.is_open());
    let major = open.filter(|(_, incident)| is_major(settings, incident) && !mends(look.change, incident));
    let mut major = major.peekable();
    if major.peek().is_none() {
        return Vec::new();
    }
    let touched = touched(look.change, look.cx.snapshot);
    let under = look.cx.graph.stands_under(&touched);
    let told = |(entry, incident): (&Entry, &Incident)| {
        let path = way(look, &touched, &under, incident)?;
        let (state, title) = (incident.state, &incident.title);
        let chain = if path.len() > 1 { format!(": {}", path.join(" → ")) } else { String::new() };
        let message = format!("{} ({title}) is {state}{chain}", entry.id);
        let mut reason = Reason::new("major-incident", message).with(&entry.id).help(format!(
            "wait until it is restored; if this mends it, say so: itsm change set {} why=\"… {}\"",
            look.entry.id, entry.id
        ));
        reason.path = path;
        Some(reason.at(entry.at(Pointer::field("state"))))
    };
    major.filter_map(told).collect()
}

/// From the change down to what is broken, or from what is broken down to the change.
fn way(
    look: &Look<'_, '_>,
    touched: &[&str],
    under: &crate::graph::Standing<'_>,
    incident: &Incident,
) -> Option<Vec<String>> {
    let graph = look.cx.graph;
    let same = |asset: &&String| touched.iter().any(|it| it.eq_ignore_ascii_case(asset));
    if let Some(asset) = incident.affects.iter().find(same) {
        return Some(vec![asset.clone()]);
    }
    let owned = |path: Vec<&str>| path.into_iter().map(str::to_owned).collect::<Vec<_>>();
    let shortest = |from: &str, to: &[&str]| {
        to.iter().filter_map(|it| graph.path(from, it)).min_by_key(|path| (path.len(), path.last().copied()))
    };
    if let Some(broken) = incident.affects.iter().find(|asset| under.contains(asset)) {
        let paths = touched.iter().filter_map(|it| graph.path(it, broken));
        return paths.min_by_key(|path| (path.len(), path.first().copied())).map(owned);
    }
    let above = graph.stands_under(&incident.affects);
    if !touched.iter().any(|asset| above.contains(asset)) {
        return None;
    }
    let paths = incident.affects.iter().filter_map(|broken| shortest(broken, touched));
    paths.min_by_key(|path| (path.len(), path.first().copied())).map(owned)
}

/// Whether a change says that it is about an incident, or is an emergency on what is broken.
fn mends(change: &Change, incident: &Incident) -> bool {
    let names = |text: &str, id: &str| text.to_lowercase().contains(&id.to_lowercase());
    let texts = [&change.why, &change.plan].into_iter().flatten().map(String::as_str);
    let links = change.links.iter().flat_map(|link| [link.title.as_str(), link.url.as_str()]);
    let is_named = texts.chain(links).any(|text| names(text, &incident.id));
    let named_there =
        incident.links.iter().any(|it| names(&it.title, &change.id) || names(&it.url, &change.id));
    let touches = |asset: &String| {
        let of_tasks = change.tasks.iter().flat_map(|task| &task.affects);
        change.affects.iter().chain(of_tasks).any(|it| it.eq_ignore_ascii_case(asset))
    };
    let is_urgent = change.r#type == ChangeType::Emergency && incident.affects.iter().any(touches);
    is_named || named_there || is_urgent
}
