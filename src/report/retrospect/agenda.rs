//! What the meeting has to settle: one question after the other, each with the records that it is about and who is to
//! answer. What is settled is not asked.

use super::{ActionLine, Case, ChangeLine, Item, Point, ProblemLine, minutes};
use crate::model::problem::ProblemState;

/// The points in the order in which a meeting takes them.
pub(super) fn points(
    cases: &[Case],
    problems: &[ProblemLine],
    actions: &[ActionLine],
    changes: &[ChangeLine],
) -> Vec<Point> {
    let points = [
        point("What happened? Incident managers go through the events", cases.iter().map(presented)),
        point("Where was the response too slow?", cases.iter().filter_map(slow)),
        point("Why did we hear of it from people?", cases.iter().filter_map(heard)),
        point("What came back, and why?", cases.iter().filter_map(came_back)),
        point("What was the cause?", cases.iter().filter_map(without_cause)),
        point("Which reports are missing?", cases.iter().filter_map(without_report)),
        point("Which changes broke something, and who looks back on them?", changes.iter().map(broke)),
        point("What is known and not mended?", problems.iter().filter_map(not_mended)),
        point("Which actions are overdue?", actions.iter().filter_map(overdue)),
    ];
    points.into_iter().flatten().collect()
}

fn point(question: &str, items: impl Iterator<Item = Item>) -> Option<Point> {
    let items: Vec<Item> = items.collect();
    (!items.is_empty()).then(|| Point { question: question.to_owned(), items })
}

fn about(case: &Case, text: impl Into<String>) -> Item {
    Item { id: case.id.clone(), who: case.manager.clone(), text: text.into() }
}

fn presented(case: &Case) -> Item {
    let lasted = case.outage_minutes.map(|it| format!(", {}", minutes(it))).unwrap_or_default();
    let carried = if case.carried_over { ", since before" } else { "" };
    about(case, format!("{}{lasted}{carried}", case.title))
}

fn slow(case: &Case) -> Option<Item> {
    let late: Vec<String> = case
        .response
        .iter()
        .filter(|step| step.kept == Some(false) && step.name != "reported")
        .map(|step| {
            let allowed = step.allowed_minutes.map(minutes).unwrap_or_default();
            match step.took_minutes {
                Some(took) => format!("{} after {}, {allowed} allowed", step.name, minutes(took)),
                None => format!("not {} within {allowed}", step.name),
            }
        })
        .collect();
    (!late.is_empty()).then(|| about(case, late.join("; ")))
}

fn heard(case: &Case) -> Option<Item> {
    let by = case.reported_by.as_ref().filter(|_| case.noticed_by_people)?;
    let after = case.response.iter().find(|step| step.name == "noticed").and_then(|step| step.took_minutes);
    let after = after.map(|it| format!(", {} after it went down", minutes(it))).unwrap_or_default();
    Some(about(case, format!("reported by {by}{after}")))
}

fn came_back(case: &Case) -> Option<Item> {
    let again: Vec<String> =
        case.recurrences.iter().map(|it| format!("{} ({})", it.incident, it.because.join("; "))).collect();
    let problem = match &case.problem {
        Some(problem) => format!("; followed up in {problem}"),
        None => "; no problem follows it up".to_owned(),
    };
    (!again.is_empty()).then(|| about(case, format!("as {}{problem}", again.join(", "))))
}

fn without_cause(case: &Case) -> Option<Item> {
    case.cause.is_none().then(|| about(case, "nobody has said yet"))
}

fn without_report(case: &Case) -> Option<Item> {
    let report = case.response.iter().find(|step| step.name == "reported")?;
    let is_missing = report.took_minutes.is_none() && report.allowed_minutes.is_some();
    is_missing.then(|| about(case, if report.kept == Some(false) { "overdue" } else { "due" }))
}

fn broke(change: &ChangeLine) -> Item {
    let title = change.title.as_deref().unwrap_or("which is not on record");
    let owes = if change.owes_review { "; nobody has looked back on it" } else { "" };
    let text = format!("{title}: {}{owes}", change.incidents.join(", "));
    Item { id: change.id.clone(), who: change.assignee.clone(), text }
}

fn not_mended(problem: &ProblemLine) -> Option<Item> {
    let is_open = matches!(problem.state, ProblemState::Open | ProblemState::KnownError);
    let actions = match problem.open_actions {
        0 => "nothing is being done about it".to_owned(),
        1 => "one action is open".to_owned(),
        many => format!("{many} actions are open"),
    };
    let item = || Item {
        id: problem.id.clone(),
        who: problem.owner.clone(),
        text: format!("{}: {}, {actions}", problem.title, problem.state.spoken()),
    };
    is_open.then(item)
}

fn overdue(action: &ActionLine) -> Option<Item> {
    let days = action.overdue_days?;
    let days = if days == 1 { "a day".to_owned() } else { format!("{days} days") };
    let id = format!("{} {}", action.problem, action.number);
    Some(Item { id, who: Some(action.owner.clone()), text: format!("{}, {days} late", action.title) })
}
