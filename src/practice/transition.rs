//! What may happen to a change next: one function says whether, and if not, why not and what to do instead.
//! Never reads the clock and never writes.

use chrono::{DateTime, Utc};

use crate::model::Change;
use crate::model::change::{ChangeState, ChangeType};

/// What people do to a change
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Submit,
    Start,
    Complete,
    Fail,
    RollBack,
    Cancel,
    Close,
    Reopen,
}

/// Why something may not happen now, and what may instead
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, miette::Diagnostic)]
#[error("{message}")]
pub struct Refusal {
    pub message: String,
    #[help]
    pub help: String,
}

impl Refusal {
    pub(super) fn new(message: impl Into<String>, help: impl Into<String>) -> Refusal {
        Refusal { message: message.into(), help: help.into() }
    }
}

impl Step {
    pub const ALL: [Step; 8] = [
        Step::Submit,
        Step::Start,
        Step::Complete,
        Step::Fail,
        Step::RollBack,
        Step::Cancel,
        Step::Close,
        Step::Reopen,
    ];

    /// The word that people type.
    pub fn verb(self) -> &'static str {
        match self {
            Step::Submit => "submit",
            Step::Start => "start",
            Step::Complete => "complete",
            Step::Fail => "fail",
            Step::RollBack => "rollback",
            Step::Cancel => "cancel",
            Step::Close => "close",
            Step::Reopen => "reopen",
        }
    }

    /// The state that it leads to.
    pub fn leads_to(self) -> ChangeState {
        match self {
            Step::Submit => ChangeState::Requested,
            Step::Start => ChangeState::InProgress,
            Step::Complete => ChangeState::Completed,
            Step::Fail => ChangeState::Failed,
            Step::RollBack => ChangeState::RolledBack,
            Step::Cancel => ChangeState::Cancelled,
            Step::Close => ChangeState::Closed,
            Step::Reopen => ChangeState::Draft,
        }
    }

    /// Whether the states alone let it happen.
    fn fits(self, state: ChangeState) -> bool {
        let is_back = self == Step::Submit && state == ChangeState::Approved;
        !is_back && state.next().contains(&self.leads_to())
    }
}

/// Whether a step may be taken at this moment.
pub fn may(change: &Change, step: Step, now: DateTime<Utc>) -> Result<(), Refusal> {
    if !step.fits(change.state) {
        return Err(out_of_order(change, step));
    }
    match step {
        Step::Submit => may_submit(change, now),
        Step::Start => may_start(change),
        Step::Close => may_close(change),
        _ => Ok(()),
    }
}

/// Whether a change may begin, as far as its states and approvals go; freezes and clashes are another question.
pub fn may_start(change: &Change) -> Result<(), Refusal> {
    let is_emergency = change.r#type == ChangeType::Emergency;
    if change.state == ChangeState::Approved || is_emergency {
        return Ok(());
    }
    let id = &change.id;
    Err(Refusal::new(
        format!("{id} is not approved: a {} change starts when it is", change.r#type),
        format!(
            "itsm change show {id} says what is missing; what cannot wait is an emergency: \
             itsm change set {id} type=emergency why=…"
        ),
    ))
}

/// Whether it lies ahead or runs.
pub fn is_open(state: ChangeState) -> bool {
    state.is_planned() || state == ChangeState::InProgress
}

/// Whether it is over in a way that wants a look back, and nobody has looked.
pub fn owes_review(change: &Change) -> bool {
    matches!(change.state, ChangeState::Failed | ChangeState::RolledBack) && change.review.is_none()
}

/// What a reviewer will ask for, by the names of the fields.
pub fn missing(change: &Change) -> Vec<&'static str> {
    let is_empty = |text: &Option<String>| text.as_deref().is_none_or(|text| text.trim().is_empty());
    let is_standard = change.r#type == ChangeType::Standard;
    let wanted = [
        ("affects", change.affects.is_empty()),
        ("window", change.window.is_none()),
        ("assignee", change.assignee.is_none()),
        ("why", !is_standard && is_empty(&change.why)),
        ("plan", !is_standard && is_empty(&change.plan)),
        ("rollback", !is_standard && is_empty(&change.rollback)),
        ("verify", !is_standard && is_empty(&change.verify)),
    ];
    let is_ahead = change.state.is_planned();
    wanted.into_iter().filter(|(_, lacks)| is_ahead && *lacks).map(|(field, _)| field).collect()
}

fn may_submit(change: &Change, now: DateTime<Utc>) -> Result<(), Refusal> {
    let id = &change.id;
    if change.affects.is_empty() {
        let help = format!("itsm change set {id} affects+=ASSET");
        return Err(Refusal::new(format!("{id} does not say what it touches"), help));
    }
    let Some(window) = change.window else {
        let help = format!("itsm change set {id} --start \"fri 22:00\" --for 1h");
        return Err(Refusal::new(format!("{id} does not say when"), help));
    };
    if window.end.0 <= now {
        let help = format!("itsm change set {id} --start \"fri 22:00\" --for 1h");
        return Err(Refusal::new(format!("the window of {id} ended on {}", window.end), help));
    }
    Ok(())
}

fn may_close(change: &Change) -> Result<(), Refusal> {
    if !owes_review(change) {
        return Ok(());
    }
    let (id, state) = (&change.id, in_words(change.state));
    Err(Refusal::new(
        format!("{id} {state}, and nobody has looked back on it"),
        format!("itsm change review {id} --outcome failure --notes \"…\", then close it"),
    ))
}

/// A step that the states do not let happen, told with those that they do.
fn out_of_order(change: &Change, step: Step) -> Refusal {
    let id = &change.id;
    let possible: Vec<String> = Step::ALL
        .into_iter()
        .filter(|other| other.fits(change.state) && (*other != Step::Start || may_start(change).is_ok()))
        .map(|other| format!("itsm change {} {id}", other.verb()))
        .collect();
    let help = match possible.as_slice() {
        [] => "a change that is over stays as it is; itsm change new --like makes another".to_owned(),
        possible => format!("what may be done: {}", possible.join(", ")),
    };
    let goal = step.leads_to();
    let message = if change.state == goal {
        format!("{id} {} already", in_words(goal))
    } else {
        format!("{id} {}: it cannot go from {} to {goal}", in_words(change.state), change.state)
    };
    Refusal::new(message, help)
}

/// `is approved`, `has failed`: the state as the end of a sentence.
fn in_words(state: ChangeState) -> &'static str {
    match state {
        ChangeState::Draft => "is a draft",
        ChangeState::Requested => "waits for approval",
        ChangeState::Approved => "is approved",
        ChangeState::Rejected => "is rejected",
        ChangeState::InProgress => "is running",
        ChangeState::Completed => "is completed",
        ChangeState::Failed => "has failed",
        ChangeState::RolledBack => "was rolled back",
        ChangeState::Closed => "is closed",
        ChangeState::Cancelled => "is cancelled",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::change::{Outcome, Review};

    fn change(kind: &str, state: ChangeState) -> Change {
        serde_json::from_value(serde_json::json!({
            "id": "c", "title": "t", "type": kind, "state": state.name(), "requester": "jim",
            "affects": ["a"],
            "window": {"start": "2026-11-21T10:00:00Z", "end": "2026-11-21T11:00:00Z"},
        }))
        .unwrap()
    }

    fn at(time: &str) -> DateTime<Utc> {
        time.parse().unwrap()
    }

    fn told(change: &Change, step: Step) -> String {
        match may(change, step, at("2026-11-21T09:00:00Z")) {
            Ok(()) => "yes".to_owned(),
            Err(refusal) => format!("{}; {}", refusal.message, refusal.help),
        }
    }

    #[test]
    fn every_step_from_every_state() {
        let mut table = String::new();
        for state in ChangeState::ALL {
            let allowed: Vec<&str> = Step::ALL
                .into_iter()
                .filter(|step| may(&change("normal", *state), *step, at("2026-11-21T09:00:00Z")).is_ok())
                .map(Step::verb)
                .collect();
            table += &format!("{state}: {}\n", allowed.join(" "));
        }
        insta::assert_snapshot!(table, @"
        draft: submit cancel
        requested: cancel reopen
        approved: start cancel
        rejected: cancel reopen
        in_progress: complete fail rollback
        completed: close
        failed: 
        rolled_back: 
        closed: 
        cancelled: 
        ");
    }

    #[test]
    fn no_step_leads_where_the_states_do_not() {
        for state in ChangeState::ALL {
            for step in Step::ALL {
                let allowed = may(&change("emergency", *state), step, at("2026-11-21T09:00:00Z")).is_ok();
                assert!(!allowed || state.next().contains(&step.leads_to()), "{state} {step:?}");
            }
        }
    }

    #[test]
    fn an_emergency_starts_once_it_is_requested_and_no_earlier() {
        assert_eq!(told(&change("emergency", ChangeState::Requested), Step::Start), "yes");
        insta::assert_snapshot!(
            told(&change("emergency", ChangeState::Draft), Step::Start),
            @"c is a draft: it cannot go from draft to in_progress; what may be done: itsm change submit c, itsm change cancel c"
        );
    }

    #[test]
    fn what_is_not_approved_does_not_start() {
        insta::assert_snapshot!(
            told(&change("normal", ChangeState::Requested), Step::Start),
            @"c is not approved: a normal change starts when it is; itsm change show c says what is missing; what cannot wait is an emergency: itsm change set c type=emergency why=…"
        );
    }

    #[test]
    fn a_failure_is_closed_once_somebody_has_looked_back() {
        let mut failed = change("normal", ChangeState::Failed);
        assert!(told(&failed, Step::Close).contains("nobody has looked back"));
        let at = "2026-11-21T12:00:00Z".parse().unwrap();
        failed.review = Some(Review { outcome: Outcome::Failure, by: "jim".to_owned(), at, notes: None });
        assert_eq!(told(&failed, Step::Close), "yes");
    }

    #[test]
    fn a_window_that_ends_now_is_over() {
        let draft = change("normal", ChangeState::Draft);
        assert!(may(&draft, Step::Submit, at("2026-11-21T10:59:59Z")).is_ok());
        assert!(may(&draft, Step::Submit, at("2026-11-21T11:00:00Z")).is_err());
        let without = Change { window: None, ..draft.clone() };
        assert!(told(&without, Step::Submit).contains("does not say when"));
        assert!(told(&Change { affects: Vec::new(), ..draft }, Step::Submit).contains("what it touches"));
    }

    #[test]
    fn what_a_reviewer_will_ask_for() {
        let normal = change("normal", ChangeState::Draft);
        assert_eq!(missing(&normal), ["assignee", "why", "plan", "rollback", "verify"]);
        assert_eq!(missing(&change("standard", ChangeState::Draft)), ["assignee"]);
        assert_eq!(missing(&change("normal", ChangeState::Completed)), [""; 0]);
    }
}
