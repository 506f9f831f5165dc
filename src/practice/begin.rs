//! Whether a change may begin at a moment, beyond what its state allows: its approvals stand, its window is open, nothing
//! is frozen. Tells what hinders it; whether that stops anybody is for who begins.

use chrono::{DateTime, TimeDelta, Utc};

use super::calendar::Period;
use super::conflict::freeze_in_words;
use super::{Cx, approval};
use crate::model::Change;
use crate::model::field::Window;

/// What hinders a change from beginning
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hindrance {
    /// What is missing of its approvals.
    Approvals(Vec<String>),
    /// Its window, which is not open.
    Window(Window),
    /// What is frozen, by what, until when.
    Freeze(String),
}

/// What hinders a change from beginning at a moment; what cannot be got around comes first.
pub fn hindrances(cx: &Cx<'_>, change: &Change, at: DateTime<Utc>) -> Vec<Hindrance> {
    let standing = approval::standing(cx, change);
    let approvals = (!standing.is_satisfied()).then(|| Hindrance::Approvals(standing.missing()));
    let is_outside = |window: &Window| at < window.start.0 || at >= window.end.0;
    let window = change.window.filter(is_outside).map(Hindrance::Window);
    approvals.into_iter().chain(window).chain(freezes(cx, change, at)).collect()
}

/// From when it begins, for as long as it was to take: beginning late, it may run into a freeze.
fn freezes(cx: &Cx<'_>, change: &Change, at: DateTime<Utc>) -> Vec<Hindrance> {
    let planned = change.window.map(|window| window.end.0.signed_duration_since(window.start.0));
    let length = planned.unwrap_or_default().max(TimeDelta::minutes(1));
    let end = match change.window {
        Some(window) if at >= window.start.0 && at < window.end.0 => window.end.0.to_utc(),
        _ => super::calendar::later(at, length),
    };
    let touched = super::radius::touched(change, cx.snapshot);
    let freezes = cx.book().freezes_in(&touched, &Period::new(at, end), change.r#type);
    freezes.iter().map(|freeze| Hindrance::Freeze(freeze_in_words(cx, freeze))).collect()
}
