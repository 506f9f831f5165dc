//! Whether it is the time: the window, freezes in what is left of it, notice that was given. A window's beginning is in it,
//! its end is not.

use chrono::TimeDelta;

use super::{Look, Reason};
use crate::model::change::ChangeType;
use crate::model::pointer::Pointer;
use crate::practice::calendar::{Period, later};
use crate::practice::conflict::{freeze_in_words, frozen};
use crate::practice::job::{Job, Piece};
use crate::practice::notice;
use crate::practice::radius::touched;
use crate::practice::window::reading;

pub(super) fn reasons(look: &Look<'_, '_>) -> Vec<Reason> {
    let mut reasons: Vec<Reason> = window(look).into_iter().collect();
    reasons.extend(freezes(look));
    reasons.extend(told(look));
    reasons
}

fn window(look: &Look<'_, '_>) -> Option<Reason> {
    let id = &look.entry.id;
    let help = format!(
        "itsm change slot {id} shows when it could; itsm change set {id} --start \"fri 22:00\" --for 1h"
    );
    let at = |reason: Reason| reason.at(look.entry.at(Pointer::field("window")));
    let Some(window) = look.change.window else {
        return Some(at(Reason::new("no-window", format!("{id} does not say when"))).help(help));
    };
    let (period, now) = (Period::from(&window), look.now());
    if period.end <= period.start {
        return Some(at(Reason::new("times-reversed", "its window ends before it starts")).help(help));
    }
    let told = reading(window, look.cx.now);
    if now < period.start {
        let reason = at(Reason::new("outside-window", format!("its window is {told}")));
        return Some(reason.until(Some(period.start)));
    }
    (period.end <= now).then(|| at(Reason::new("window-over", format!("its window was {told}"))).help(help))
}

/// What is left of the change's work, from now or from its beginning; all it touches at this moment, where nothing is.
pub(super) fn rest<'a>(look: &Look<'_, 'a>) -> Job<'a> {
    let now = look.now();
    let own = Job::of(look.entry, look.change);
    let from = own.as_ref().map_or(now, |job| job.span().start.max(now));
    let mut job = own.unwrap_or_else(|| {
        let moment = Period::lasting(now, TimeDelta::seconds(1)).window();
        let job = Job::proposed(Vec::new(), &moment, look.change.r#type);
        Job { id: Some(&look.entry.id), entry: Some(look.entry), state: look.change.state, ..job }
    });
    let end = job.span().end;
    job.pieces.retain(|piece| piece.period.end > from && !piece.assets.is_empty());
    job.pieces.iter_mut().for_each(|piece| piece.period.start = piece.period.start.max(from));
    if job.pieces.is_empty() {
        let end = end.max(later(from, TimeDelta::seconds(1)));
        let assets = touched(look.change, look.cx.snapshot);
        job.pieces.push(Piece { period: Period::new(from, end), assets, assignee: None });
    }
    job
}

fn freezes(look: &Look<'_, '_>) -> Vec<Reason> {
    let told = |freeze: crate::practice::calendar::Freeze<'_>| {
        let message = freeze_in_words(look.cx, &freeze);
        let lets = freeze.calendar.allow.contains(&ChangeType::Emergency);
        let help = match (&freeze.fault, lets) {
            (Some(_), _) => format!("mend it: itsm validate {}", freeze.entry.file),
            (None, true) => "wait until the freeze ends; it lets emergencies through".to_owned(),
            (None, false) => "wait until the freeze ends".to_owned(),
        };
        let until = Some(freeze.period.end).filter(|_| freeze.fault.is_none());
        let mut reason = Reason::new("frozen", message).with(&freeze.entry.id).help(help).until(until);
        reason.at = Some(freeze.entry.at(Pointer::root()));
        reason.path = freeze.path;
        reason
    };
    let mut reasons: Vec<Reason> = frozen(look.cx, &rest(look)).into_iter().map(told).collect();
    reasons.sort_by(|a, b| (a.until, &a.with).cmp(&(b.until, &b.with)));
    reasons
}

/// Whoever has to hear of a disruption has heard of it, so long before as the store says.
fn told(look: &Look<'_, '_>) -> Vec<Reason> {
    let snapshot = look.cx.snapshot;
    let Some(state) = notice::state(snapshot, look.cx.graph, look.change) else { return Vec::new() };
    let id = &look.entry.id;
    let at = || look.entry.at(Pointer::field("notices"));
    let mut reasons = Vec::new();
    if !state.missing.is_empty() {
        let of_another = if state.told_of_another.is_empty() { "" } else { ", or only of another window" };
        let message = format!("not told of the disruption{of_another}: {}", state.missing.join(", "));
        let help = format!("itsm change notice {id} has the text; --record notes that they were told");
        reasons.push(Reason::new("notice-missing", message).at(at()).help(help));
    }
    let lead =
        Period::from(&look.change.window.unwrap_or_else(|| unreachable!("who is owed notice has a window")));
    let lead = lead.start - state.due;
    let heard = state.told_late.iter().filter_map(|who| state.told.get(who)).max();
    if let Some(until) = heard.map(|at| later(*at, lead)).filter(|until| look.now() < *until) {
        let message = format!("told too late of the disruption: {}", state.told_late.join(", "));
        let help = format!("wait, or take another time: itsm change slot {id}");
        reasons.push(Reason::new("notice-late", message).at(at()).help(help).until(Some(until)));
    }
    reasons
}
