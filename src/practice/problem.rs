//! What may happen to a problem next, and what is owed: one function says whether a step may be taken, and if not, why not
//! and what to do instead. Never reads the clock and never writes.

use chrono::NaiveDate;

use super::transition::Refusal;
use crate::model::field::Date;
use crate::model::problem::{Action, ActionState, ProblemState};
use crate::model::{Incident, Problem, Team};
use crate::store::snapshot::Snapshot;

/// What people do to a problem
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    KnownError,
    Resolve,
    Close,
    Reopen,
}

/// A corrective action, its problem and its number there
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Numbered<'a> {
    pub problem: &'a Problem,
    /// From 1.
    pub number: usize,
    pub action: &'a Action,
}

impl Step {
    pub const ALL: [Step; 4] = [Step::KnownError, Step::Resolve, Step::Close, Step::Reopen];

    /// The word that people type.
    pub fn verb(self) -> &'static str {
        match self {
            Step::KnownError => "known-error",
            Step::Resolve => "resolve",
            Step::Close => "close",
            Step::Reopen => "reopen",
        }
    }

    /// The state that it leads to.
    pub fn leads_to(self) -> ProblemState {
        match self {
            Step::KnownError => ProblemState::KnownError,
            Step::Resolve => ProblemState::Resolved,
            Step::Close => ProblemState::Closed,
            Step::Reopen => ProblemState::Open,
        }
    }

    /// Whether the states alone let it happen. What is a known error already may be told better.
    fn fits(self, state: ProblemState) -> bool {
        let is_retold = self == Step::KnownError && state == ProblemState::KnownError;
        is_retold || state.next().contains(&self.leads_to())
    }
}

/// Whether a step may be taken; the problem is as it will be, but for its state.
pub fn may(problem: &Problem, step: Step) -> Result<(), Refusal> {
    if !step.fits(problem.state) {
        return Err(out_of_order(problem, step));
    }
    match step {
        Step::KnownError => may_be_known(problem),
        Step::Resolve => may_resolve(problem),
        Step::Close => may_close(problem),
        Step::Reopen => Ok(()),
    }
}

/// Whether somebody still has to do something about it.
pub fn is_open(state: ProblemState) -> bool {
    matches!(state, ProblemState::Open | ProblemState::KnownError)
}

/// The corrective actions of a problem, each with its number.
pub fn actions(problem: &Problem) -> impl Iterator<Item = Numbered<'_>> {
    problem.actions.iter().enumerate().map(move |(place, action)| Numbered {
        problem,
        number: place + 1,
        action,
    })
}

/// Whether an action should be done by now. What is due today is in time.
pub fn is_overdue(action: &Action, today: NaiveDate) -> bool {
    action.state == ActionState::Open && action.due.is_some_and(|due| due.0 < today)
}

/// Whether an action is in a person's hands, or in those of a team that they are in.
pub fn is_of(snapshot: &Snapshot, owner: &str, person: &str) -> bool {
    let is_in = |team: &Team| team.members.iter().chain(&team.lead).any(|it| it.eq_ignore_ascii_case(person));
    owner.eq_ignore_ascii_case(person) || snapshot.team(owner).is_some_and(is_in)
}

/// The day on which a problem was opened: the one that its id was drawn on.
pub fn opened(problem: &Problem) -> Option<Date> {
    let day = problem.id.split('-').nth(1)?;
    NaiveDate::parse_from_str(day, "%Y%m%d").ok().map(Date)
}

/// The incidents that are cases of a problem, whichever end says so, in the order in which they began.
pub fn incidents<'a>(snapshot: &'a Snapshot, problem: &Problem) -> Vec<&'a Incident> {
    let is_case = |incident: &Incident| {
        let names_it = incident.problem.as_ref().is_some_and(|it| it.eq_ignore_ascii_case(&problem.id));
        names_it || problem.incidents.iter().any(|it| it.eq_ignore_ascii_case(&incident.id))
    };
    let mut cases: Vec<&Incident> =
        snapshot.of::<Incident>().map(|(_, incident)| incident).filter(|it| is_case(it)).collect();
    cases.sort_by_key(|it| (it.began(), &it.id));
    cases
}

/// Whether a text says nothing.
fn is_empty(text: &Option<String>) -> bool {
    text.as_deref().is_none_or(|text| text.trim().is_empty())
}

fn may_be_known(problem: &Problem) -> Result<(), Refusal> {
    let id = &problem.id;
    let told = format!("itsm problem known-error {id} --root-cause \"…\" --workaround \"…\"");
    if is_empty(&problem.root_cause) {
        return Err(Refusal::new(format!("nobody has said what the root cause of {id} is"), told));
    }
    if is_empty(&problem.workaround) {
        return Err(Refusal::new(
            format!("nobody has said what helps against {id} until it is mended"),
            told,
        ));
    }
    Ok(())
}

fn may_resolve(problem: &Problem) -> Result<(), Refusal> {
    let id = &problem.id;
    if !is_empty(&problem.root_cause) {
        return Ok(());
    }
    let help = format!("itsm problem resolve {id} --root-cause \"…\"");
    Err(Refusal::new(format!("nobody has said what the root cause of {id} was"), help))
}

fn may_close(problem: &Problem) -> Result<(), Refusal> {
    let id = &problem.id;
    let open: Vec<Numbered<'_>> =
        actions(problem).filter(|it| it.action.state == ActionState::Open).collect();
    if open.is_empty() {
        return Ok(());
    }
    let numbers: Vec<String> = open.iter().map(|it| it.number.to_string()).collect();
    let told: Vec<String> =
        open.iter().map(|it| format!("{} ({}, {})", it.number, it.action.title, it.action.owner)).collect();
    let (noun, verb) = if open.len() == 1 { ("action", "is") } else { ("actions", "are") };
    let numbers = numbers.join(" ");
    Err(Refusal::new(
        format!("{noun} {} of {id} {verb} neither done nor dropped", told.join(", ")),
        format!("itsm problem action done {id} {numbers}, or action drop {id} {numbers} --why \"…\""),
    ))
}

/// A step that the states do not let happen, told with those that they do.
fn out_of_order(problem: &Problem, step: Step) -> Refusal {
    let (id, state, goal) = (&problem.id, problem.state, step.leads_to());
    let possible = Step::ALL.into_iter().filter(|other| other.fits(state) && other.leads_to() != state);
    let possible: Vec<String> = possible.map(|it| format!("itsm problem {} {id}", it.verb())).collect();
    let words = in_words(state);
    let message = if state == goal {
        format!("{id} {words} already")
    } else {
        format!("{id} {words}: it cannot go from {state} to {goal}")
    };
    Refusal::new(message, format!("what may be done: {}", possible.join(", ")))
}

/// `is open`, `is a known error`: the state as the end of a sentence.
fn in_words(state: ProblemState) -> &'static str {
    match state {
        ProblemState::Open => "is open",
        ProblemState::KnownError => "is a known error",
        ProblemState::Resolved => "is resolved",
        ProblemState::Closed => "is closed",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn problem(state: ProblemState, more: serde_json::Value) -> Problem {
        let mut problem = json!({
            "id": "P-1", "title": "t", "state": state, "root_cause": "a cable", "workaround": "wait",
        });
        for (name, value) in more.as_object().into_iter().flatten() {
            problem[name] = value.clone();
        }
        serde_json::from_value(problem).unwrap()
    }

    fn told(problem: &Problem, step: Step) -> String {
        match may(problem, step) {
            Ok(()) => "yes".to_owned(),
            Err(refusal) => format!("{}; {}", refusal.message, refusal.help),
        }
    }

    #[test]
    fn every_step_from_every_state() {
        let mut table = String::new();
        for state in ProblemState::ALL {
            let fits = |step: &Step| may(&problem(*state, json!({})), *step).is_ok();
            let allowed: Vec<&str> = Step::ALL.into_iter().filter(fits).map(Step::verb).collect();
            table += &format!("{state}: {}\n", allowed.join(" "));
        }
        insta::assert_snapshot!(table, @"
        open: known-error resolve
        known_error: known-error resolve reopen
        resolved: close reopen
        closed: reopen
        ");
    }

    #[test]
    fn no_step_leads_where_the_states_do_not() {
        for state in ProblemState::ALL {
            for step in Step::ALL {
                let leads = state.next().contains(&step.leads_to()) || *state == step.leads_to();
                assert!(may(&problem(*state, json!({})), step).is_err() || leads, "{state} {step:?}");
            }
        }
    }

    #[test]
    fn a_known_error_has_a_cause_and_a_workaround() {
        let bare = problem(ProblemState::Open, json!({"root_cause": null, "workaround": " "}));
        assert!(told(&bare, Step::KnownError).starts_with("nobody has said what the root cause of P-1 is;"));
        assert!(told(&bare, Step::Resolve).contains("itsm problem resolve P-1 --root-cause"));
        let half = problem(ProblemState::Open, json!({"workaround": " "}));
        assert!(told(&half, Step::KnownError).starts_with("nobody has said what helps against P-1"));
        assert_eq!(told(&half, Step::Resolve), "yes");
    }

    #[test]
    fn it_is_closed_once_every_action_is_accounted_for() {
        let action = |state: &str| json!({"title": "buy one", "owner": "dave", "state": state});
        let with = |states: &[&str]| {
            let actions: Vec<_> = states.iter().map(|it| action(it)).collect();
            told(&problem(ProblemState::Resolved, json!({"actions": actions})), Step::Close)
        };
        assert_eq!(with(&["done", "dropped"]), "yes");
        insta::assert_snapshot!(with(&["open", "done", "open"]), @"actions 1 (buy one, dave), 3 (buy one, dave) of P-1 are neither done nor dropped; itsm problem action done P-1 1 3, or action drop P-1 1 3 --why \"…\"");
    }

    #[test]
    fn what_is_out_of_order_is_told_with_what_may_be_done() {
        insta::assert_snapshot!(told(&problem(ProblemState::Open, json!({})), Step::Close), @"P-1 is open: it cannot go from open to closed; what may be done: itsm problem known-error P-1, itsm problem resolve P-1");
        insta::assert_snapshot!(told(&problem(ProblemState::Closed, json!({})), Step::Close), @"P-1 is closed already; what may be done: itsm problem reopen P-1");
    }

    #[test]
    fn what_is_due_today_is_in_time() {
        let action = |state: &str, due: &str| -> Action {
            serde_json::from_value(json!({"title": "t", "owner": "o", "state": state, "due": due})).unwrap()
        };
        let today = "2026-11-21".parse().unwrap();
        assert!(is_overdue(&action("open", "2026-11-20"), today));
        assert!(!is_overdue(&action("open", "2026-11-21"), today));
        assert!(!is_overdue(&action("done", "2026-11-20"), today));
    }

    #[test]
    fn the_day_is_in_the_id() {
        let day =
            |id: &str| opened(&problem(ProblemState::Open, json!({ "id": id }))).map(|it| it.to_string());
        assert_eq!(day("PRB-20261121-7k3qf").as_deref(), Some("2026-11-21"));
        assert_eq!((day("PRB-7"), day("disk")), (None, None));
    }
}
