//! What is done about it: problems, corrective actions, and the changes that brought incidents about.

use chrono::NaiveDate;

use super::{ActionLine, Case, ChangeLine, ProblemLine, Scene, Wanted};
use crate::model::field::Date;
use crate::model::problem::ActionState;
use crate::model::{Change, Problem};
use crate::practice::problem::{Numbered, actions as numbered, incidents, is_overdue, opened};
use crate::practice::transition::owes_review;

/// The problems of the incidents, and those that were opened in these days; in order of id.
pub(super) fn problems(scene: &Scene<'_>, wanted: &Wanted, cases: &[Case]) -> Vec<ProblemLine> {
    let mut found: Vec<ProblemLine> = Vec::new();
    for (_, problem) in scene.snapshot.of::<Problem>() {
        let own: Vec<String> = incidents(scene.snapshot, problem).iter().map(|it| it.id.clone()).collect();
        let is_of_case = cases.iter().any(|case| own.contains(&case.id));
        if is_of_case || is_in(opened(problem), wanted) {
            found.push(line(scene, problem, own));
        }
    }
    found.sort_by_key(|it| it.id.to_lowercase());
    found
}

/// Actions that were agreed or ended in these days, or are overdue now; the latest first, then by when they are due.
pub(super) fn actions(scene: &Scene<'_>, wanted: &Wanted) -> Vec<ActionLine> {
    let all = scene.snapshot.of::<Problem>().flat_map(|(_, problem)| numbered(problem));
    let mut found: Vec<ActionLine> = all
        .map(|it| action(scene, wanted, &it))
        .filter(|it| it.is_new || it.overdue_days.is_some() || is_in(it.ended, wanted))
        .collect();
    found.sort_by_key(|it| {
        let due = it.due.map_or(NaiveDate::MAX, |due| due.0);
        (std::cmp::Reverse(it.overdue_days), due, it.problem.to_lowercase(), it.number)
    });
    found
}

/// The changes that the incidents name as what brought them about.
pub(super) fn changes(scene: &Scene<'_>, cases: &[Case]) -> Vec<ChangeLine> {
    let mut found: Vec<ChangeLine> = Vec::new();
    for case in cases {
        let Some(id) = &case.caused_by else { continue };
        match found.iter_mut().find(|it| it.id.eq_ignore_ascii_case(id)) {
            Some(line) => line.incidents.push(case.id.clone()),
            None => found.push(change(scene, id, &case.id)),
        }
    }
    found
}

fn line(scene: &Scene<'_>, problem: &Problem, incidents: Vec<String>) -> ProblemLine {
    ProblemLine {
        id: problem.id.clone(),
        title: problem.title.clone(),
        state: problem.state,
        owner: problem.owner.clone(),
        root_cause: problem.root_cause.clone(),
        workaround: problem.workaround.clone(),
        incidents,
        open_actions: problem.actions.iter().filter(|it| it.state == ActionState::Open).count(),
        overdue_actions: problem.actions.iter().filter(|it| is_overdue(it, scene.today)).count(),
    }
}

/// What nobody dated was agreed when its problem was opened.
fn action(scene: &Scene<'_>, wanted: &Wanted, it: &Numbered<'_>) -> ActionLine {
    let action = it.action;
    let late =
        action.due.filter(|_| is_overdue(action, scene.today)).map(|due| (scene.today - due.0).num_days());
    ActionLine {
        problem: it.problem.id.clone(),
        number: it.number,
        title: action.title.clone(),
        owner: action.owner.clone(),
        state: action.state,
        due: action.due,
        opened: action.opened,
        ended: action.ended,
        overdue_days: late,
        is_new: is_in(action.opened.or_else(|| opened(it.problem)), wanted),
    }
}

fn change(scene: &Scene<'_>, id: &str, incident: &str) -> ChangeLine {
    let change = scene.snapshot.get_as::<Change>(id);
    ChangeLine {
        id: id.to_owned(),
        title: change.map(|it| it.title.clone()),
        assignee: change.and_then(|it| it.assignee.clone()),
        incidents: vec![incident.to_owned()],
        owes_review: change.is_some_and(owes_review),
    }
}

fn is_in(day: Option<Date>, wanted: &Wanted) -> bool {
    day.is_some_and(|day| wanted.days.0 <= day.0 && day.0 < wanted.days.1)
}
