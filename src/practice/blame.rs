//! Changes that incidents name as their cause: they owe an answer, however well they ended. Decides nothing about guilt.

use std::collections::BTreeSet;

use super::transition::{self, Refusal};
use crate::model::change::{ChangeState, Outcome};
use crate::model::{Change, Incident, Typed};
use crate::store::snapshot::{Entry, Snapshot};

/// Whether an incident names a change as its cause.
pub fn names(incident: &Incident, change: &str) -> bool {
    incident.caused_by.as_ref().is_some_and(|it| it.eq_ignore_ascii_case(change))
}

/// The changes that incidents name as their cause, in order of file.
pub fn named(snapshot: &Snapshot) -> Vec<(&Entry, &Change)> {
    let causes = snapshot.of::<Incident>().filter_map(|(_, it)| snapshot.position(it.caused_by.as_ref()?));
    let places: BTreeSet<usize> = causes.collect();
    let entries = places.into_iter().map(|place| &snapshot.entries()[place]);
    entries.filter_map(|entry| Some((entry, Change::of(&entry.record)?))).collect()
}

/// The incidents that a change has not answered: it is over, they name it, and nobody has looked back on it since they
/// were recorded, or whoever did called it a success.
pub fn unanswered<'a>(snapshot: &'a Snapshot, change: &Change) -> Vec<(&'a Entry, &'a Incident)> {
    let is_over = matches!(
        change.state,
        ChangeState::Completed | ChangeState::Failed | ChangeState::RolledBack | ChangeState::Closed
    );
    let is_answered = |incident: &Incident| {
        let review = change.review.as_ref();
        review.is_some_and(|it| it.outcome != Outcome::Success && it.at.0 >= incident.recorded_at.0)
    };
    let incidents = snapshot.of::<Incident>().filter(|(_, it)| is_over && names(it, &change.id));
    incidents.filter(|(_, it)| !is_answered(it)).collect()
}

/// Whether somebody has to look back on a change that is over.
pub fn owes_review(snapshot: &Snapshot, change: &Change) -> bool {
    transition::owes_review(change) || !unanswered(snapshot, change).is_empty()
}

/// Whether it may be closed, as far as incidents are concerned.
pub fn may_close(snapshot: &Snapshot, change: &Change) -> Result<(), Refusal> {
    let Some((entry, _)) = unanswered(snapshot, change).first().copied() else { return Ok(()) };
    let id = &change.id;
    Err(Refusal::new(
        format!("{} names {id} as its cause, and nobody has looked back on it since", entry.id),
        format!("itsm change review {id} --outcome partial --notes \"…\", then close it"),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::fixture::{World, change};

    const INCIDENT: &str =
        "{id: INC-1, title: t, state: open, affects: [a], recorded_at: 2026-11-20T09:00:00Z, caused_by: c-1}";

    fn owes(state: &str, review: &str) -> bool {
        let change = change("C-1", "a", "2026-11-20T08:00Z 1h", review)
            .replace("state: approved", &format!("state: {state}"));
        let world = World::new("a", &[&change, INCIDENT]);
        let change = world.snapshot.get_as::<Change>("C-1").unwrap();
        let owes = owes_review(&world.snapshot, change);
        assert_eq!(may_close(&world.snapshot, change).is_err(), owes);
        owes
    }

    fn review(outcome: &str, at: &str) -> String {
        format!(", review: {{outcome: {outcome}, by: joe, at: {at}}}")
    }

    #[test]
    fn a_change_that_went_well_owes_an_answer_once_it_is_named() {
        assert!(owes("completed", "") && owes("closed", ""));
        assert!(!owes("in_progress", ""), "it is not over");
    }

    #[test]
    fn what_was_said_before_or_calls_it_a_success_is_no_answer() {
        assert!(owes("closed", &review("partial", "2026-11-20T08:59:59Z")));
        assert!(owes("closed", &review("success", "2026-11-21T09:00:00Z")));
        assert!(!owes("closed", &review("partial", "2026-11-20T09:00:00Z")));
    }
}
