//! Whether records went from state to state as they may; of a step that holds several, whether there is a way at all.

use std::collections::VecDeque;

use super::Told;
use super::control::Control;
use super::step::{At, Step};
use crate::model::change::{ChangeState, ChangeType};
use crate::model::incident::IncidentState;
use crate::model::pointer::Pointer;
use crate::model::problem::ProblemState;
use crate::model::{Change, Incident, Problem, Typed};
use crate::practice::approval::has_started;
use crate::practice::transition::owes_review;

pub(super) fn judge(step: &Step<'_>, told: &mut Told) {
    for (before, after) in step.changed::<Change>() {
        let Some(before) = before else {
            born(step, after, told);
            continue;
        };
        let next = |state| change_next(after.1.r#type, state);
        moved(step, after, [before.state, after.1.state], next, told);
        unreviewed(step, before, after, told);
    }
    for (before, after) in step.changed::<Incident>() {
        let Some(before) = before else { continue };
        moved(step, after, [before.state, after.1.state], IncidentState::next, told);
    }
    for (before, after) in step.changed::<Problem>() {
        let Some(before) = before else { continue };
        moved(step, after, [before.state, after.1.state], ProblemState::next, told);
    }
}

/// A change that came when it had already begun: imported, squashed, or brought here by who would not have its past seen.
fn born(step: &Step<'_>, (entry, change): At<'_, Change>, told: &mut Told) {
    if !has_started(change.state) {
        return;
    }
    told.look(Control::LegalTransitions);
    let message = format!("it came as {}: what led there is not in this line of history", change.state);
    let place = entry.at(Pointer::field("state"));
    told.push(step.note(Control::LegalTransitions, message).of(entry).at(place));
}

/// Only what cannot wait begins without having been approved.
fn change_next(kind: ChangeType, state: ChangeState) -> &'static [ChangeState] {
    match (kind, state) {
        (ChangeType::Emergency, state) => state.next(),
        (_, ChangeState::Requested) => {
            use ChangeState::{Approved, Cancelled, Draft, Rejected};
            &[Approved, Rejected, Draft, Cancelled]
        }
        (_, state) => state.next(),
    }
}

fn moved<S, T>(
    step: &Step<'_>,
    after: At<'_, T>,
    states: [S; 2],
    next: impl Fn(S) -> &'static [S],
    told: &mut Told,
) where
    S: Copy + PartialEq + std::fmt::Display + 'static,
    T: Typed,
{
    let [from, to] = states;
    if from == to {
        return;
    }
    told.look(Control::LegalTransitions);
    let place = after.0.at(Pointer::field("state"));
    match way(from, to, next) {
        None => {
            let message = format!("it went from {from} to {to}, and no way leads there");
            told.push(step.breach(Control::LegalTransitions, message).of(after.0).at(place));
        }
        Some(between) if !between.is_empty() => {
            let words: Vec<String> = between.iter().map(S::to_string).collect();
            let message = format!(
                "it went from {from} to {to} in one commit: {} in between is not in this line of history",
                words.join(", ")
            );
            told.push(step.note(Control::LegalTransitions, message).of(after.0).at(place));
        }
        Some(_) => {}
    }
}

/// The states between two, on a shortest way; nothing where there is no way.
fn way<S: Copy + PartialEq + 'static>(from: S, to: S, next: impl Fn(S) -> &'static [S]) -> Option<Vec<S>> {
    let mut open = VecDeque::from([vec![from]]);
    let mut seen = vec![from];
    while let Some(way) = open.pop_front() {
        for state in next(way[way.len() - 1]) {
            if *state == to {
                return Some(way[1..].to_vec());
            }
            if !seen.contains(state) {
                seen.push(*state);
                open.push_back([way.as_slice(), &[*state]].concat());
            }
        }
    }
    None
}

/// What failed is closed once somebody has looked back on it.
fn unreviewed(step: &Step<'_>, before: &Change, after: At<'_, Change>, told: &mut Told) {
    let (entry, change) = after;
    let was_looked_at = change.review.is_some() || !owes_review(&Change { review: None, ..before.clone() });
    if change.state == ChangeState::Closed && before.state != ChangeState::Closed && !was_looked_at {
        let message = format!("it was {}, and closed though nobody looked back on it", before.state.spoken());
        let place = entry.at(Pointer::field("state"));
        told.push(step.breach(Control::LegalTransitions, message).of(entry).at(place));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_between_states() {
        let of = |kind, from, to| way(from, to, |state| change_next(kind, state));
        use ChangeState::{Approved, Closed, Draft, InProgress, Requested};
        assert_eq!(of(ChangeType::Normal, Requested, Approved), Some(vec![]));
        assert_eq!(of(ChangeType::Normal, Requested, InProgress), Some(vec![Approved]));
        assert_eq!(of(ChangeType::Emergency, Requested, InProgress), Some(vec![]));
        assert_eq!(of(ChangeType::Normal, Closed, Draft), None);
        assert_eq!(way(IncidentState::Closed, IncidentState::Open, IncidentState::next), None);
    }
}
