//! Which state may follow which, of whatever record has one: what one step may do, what takes several, and whether steps
//! that were seen lead from one state to another. Pure; never says who may take a step.

use std::collections::VecDeque;
use std::fmt;

use crate::finding::FilePath;
use crate::model::change::{ChangeState, ChangeType};
use crate::model::id::fold;
use crate::model::incident::IncidentState;
use crate::model::layout::{self, Role};
use crate::model::problem::ProblemState;
use crate::model::{Kind, Record};
use crate::store::history::deed::Deed;
use crate::store::revision::CommitId;
use crate::store::snapshot::Entry;

/// From a state to one that cannot follow it
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Jump {
    pub from: &'static str,
    pub to: &'static str,
    /// What lies between on a shortest way; nothing where no way leads there.
    pub between: Option<Vec<&'static str>>,
}

/// What a commit, or what is not committed yet, made of a record's state
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    pub kind: Kind,
    /// In lower case.
    pub id: String,
    /// The record as it is called and where it stands afterwards.
    pub called: String,
    pub file: FilePath,
    /// Nothing for what is not committed yet.
    pub by: Option<CommitId>,
    pub states: [&'static str; 2],
    /// Where the later state cannot follow the earlier one.
    pub jump: Option<Jump>,
}

impl Jump {
    /// What to do about it.
    pub fn help(&self) -> &'static str {
        match self.between {
            Some(_) => {
                "take one step after the other, each in a commit of its own; a squash throws away what lay between"
            }
            None => "put the state back as it was; what is over stays so, and another record begins anew",
        }
    }
}

impl fmt::Display for Jump {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Jump { from, to, between } = self;
        match between {
            None => write!(f, "it went from {from} to {to}, and no way leads there"),
            Some(between) => {
                let between = between.join(", ");
                write!(
                    f,
                    "it went from {from} to {to} at once: nothing says that it was {between} in between"
                )
            }
        }
    }
}

impl Move {
    /// Nothing where the state stays as it is, or the record has none.
    pub fn of(by: Option<CommitId>, before: &Entry, after: &Entry) -> Option<Move> {
        let states = [state(&before.record)?, state(&after.record)?];
        (before.kind() == after.kind() && states[0] != states[1]).then(|| Move {
            kind: after.kind(),
            id: fold(&after.id).into_owned(),
            called: after.id.clone(),
            file: after.file.clone(),
            by,
            states,
            jump: jump(&before.record, &after.record),
        })
    }

    pub fn is_of(&self, entry: &Entry) -> bool {
        self.kind == entry.kind() && self.id == fold(&entry.id)
    }
}

/// Kinds of records that go from state to state
pub fn has_states(kind: Kind) -> bool {
    matches!(kind, Kind::Change | Kind::Incident | Kind::Problem)
}

/// Whether a record of this file could go from state to state.
pub fn may_move(path: &FilePath) -> bool {
    matches!(layout::role(path.as_str()), Some(Role::Records(kind)) if has_states(kind))
}

/// What a commit made of states.
pub fn moves(by: CommitId, deeds: &[Deed]) -> Vec<Move> {
    let one = |deed: &Deed| Move::of(Some(by), deed.before.as_ref()?, deed.after.as_ref()?);
    deeds.iter().filter_map(one).collect()
}

/// Whether legal moves that were seen lead all the way; nothing leads where no way does.
pub fn is_led<'m>(jump: &Jump, seen: impl Iterator<Item = &'m Move>) -> bool {
    let steps: Vec<[&str; 2]> = seen.filter(|it| it.jump.is_none()).map(|it| it.states).collect();
    let mut reached = vec![jump.from];
    let mut open = reached.clone();
    while let Some(state) = open.pop() {
        for [_, to] in steps.iter().filter(|[from, _]| *from == state) {
            if !reached.contains(to) {
                reached.push(to);
                open.push(to);
            }
        }
    }
    jump.between.is_some() && reached.contains(&jump.to)
}

/// Nothing where the later state is the earlier one, or may follow it.
fn jump(before: &Record, after: &Record) -> Option<Jump> {
    match (before, after) {
        (Record::Change(before), Record::Change(after)) => {
            let next = |state| change_next(after.r#type, state);
            between([before.state, after.state], ChangeState::name, next)
        }
        (Record::Incident(before), Record::Incident(after)) => {
            between([before.state, after.state], IncidentState::name, IncidentState::next)
        }
        (Record::Problem(before), Record::Problem(after)) => {
            between([before.state, after.state], ProblemState::name, ProblemState::next)
        }
        _ => None,
    }
}

fn state(record: &Record) -> Option<&'static str> {
    match record {
        Record::Change(it) => Some(it.state.name()),
        Record::Incident(it) => Some(it.state.name()),
        Record::Problem(it) => Some(it.state.name()),
        _ => None,
    }
}

/// Only what cannot wait begins without having been approved; what nobody has to be asked about is approved as it is
/// requested, in one step.
fn change_next(kind: ChangeType, state: ChangeState) -> &'static [ChangeState] {
    use ChangeState::{Approved, Cancelled, Draft, Rejected, Requested};
    match (kind, state) {
        (_, Draft) => &[Requested, Approved, Cancelled],
        (ChangeType::Standard | ChangeType::Normal, Requested) => &[Approved, Rejected, Draft, Cancelled],
        (_, state) => state.next(),
    }
}

fn between<S: Copy + PartialEq + 'static>(
    [from, to]: [S; 2],
    name: fn(S) -> &'static str,
    next: impl Fn(S) -> &'static [S],
) -> Option<Jump> {
    if from == to || next(from).contains(&to) {
        return None;
    }
    let between = way(from, to, next).map(|states| states.into_iter().map(name).collect());
    Some(Jump { from: name(from), to: name(to), between })
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::transition;

    fn told(kind: ChangeType, from: ChangeState, to: ChangeState) -> String {
        let next = |state| change_next(kind, state);
        between([from, to], ChangeState::name, next).map_or_else(|| "legal".to_owned(), |it| it.to_string())
    }

    #[test]
    fn what_one_step_may_do_and_what_takes_several() {
        use ChangeState::{Approved, Closed, Completed, Draft, InProgress, Requested};
        use ChangeType::{Emergency, Normal, Standard};
        assert_eq!(told(Normal, Requested, Approved), "legal");
        assert_eq!(told(Standard, Draft, Approved), "legal", "nobody had to be asked");
        assert_eq!(told(Emergency, Requested, InProgress), "legal");
        assert_eq!(
            told(Normal, Approved, Completed),
            "it went from approved to completed at once: nothing says that it was in_progress in between"
        );
        assert!(told(Normal, Requested, InProgress).contains("approved in between"));
        assert_eq!(told(Normal, Closed, Draft), "it went from closed to draft, and no way leads there");
    }

    #[test]
    fn only_files_of_records_that_have_states_are_worth_a_look() {
        let may_move = |path: &str| may_move(&FilePath::from(path));
        assert!(may_move("changes/2026/CHG-20261121-7k3qf.yaml") && may_move("incidents/a.yaml"));
        assert!(!may_move("assets/a.yaml") && !may_move("itsm.yaml") && !may_move("changes/notes.txt"));
    }

    #[test]
    fn whatever_a_command_does_is_one_step() {
        for step in transition::Step::ALL {
            let from = ChangeState::ALL.iter().filter(|it| it.next().contains(&step.leads_to()));
            for from in from.filter(|it| **it != ChangeState::Requested || step != transition::Step::Start) {
                assert_eq!(told(ChangeType::Normal, *from, step.leads_to()), "legal", "{step:?}");
            }
        }
    }

    #[test]
    fn steps_that_were_seen_lead_where_none_is_missing_and_none_is_a_jump() {
        let jump = |to| {
            let next = |state| change_next(ChangeType::Normal, state);
            between([ChangeState::Approved, to], ChangeState::name, next).unwrap()
        };
        let step = |states: [&'static str; 2]| Move {
            kind: Kind::Change,
            id: "c".to_owned(),
            called: "c".to_owned(),
            file: FilePath::from("changes/c.yaml"),
            by: None,
            states,
            jump: None,
        };
        let (first, second) = (step(["approved", "in_progress"]), step(["in_progress", "completed"]));
        let leap = Move { jump: Some(jump(ChangeState::Completed)), ..step(["approved", "completed"]) };
        let completed = jump(ChangeState::Completed);
        assert!(is_led(&completed, [&second, &first].into_iter()));
        assert!(!is_led(&completed, [&second].into_iter()));
        assert!(!is_led(&completed, [&leap].into_iter()));
        assert!(!is_led(&jump(ChangeState::Closed), [&first, &second].into_iter()));
    }
}
