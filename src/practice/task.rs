//! Tasks as they are meant: what they leave empty is that of the record around them. Never changes a record.

use crate::model::field::{Task, TaskState, Window};
use crate::model::{Change, Incident};

/// A task, with what it leaves empty filled in
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whole<'a> {
    pub task: &'a Task,
    pub assignee: Option<&'a str>,
    pub affects: &'a [String],
    pub window: Option<Window>,
}

/// The tasks of a change, in their order.
pub fn tasks(change: &Change) -> Vec<Whole<'_>> {
    change.tasks.iter().map(|task| whole(change, task)).collect()
}

/// All assets that a change touches, its tasks' among them; some perhaps twice.
pub fn touched(change: &Change) -> impl Iterator<Item = &str> {
    change.affects.iter().chain(change.tasks.iter().flat_map(|task| &task.affects)).map(String::as_str)
}

/// The tasks of an incident, in their order; whoever is to do one is named there or nowhere.
pub fn of_incident(incident: &Incident) -> Vec<Whole<'_>> {
    let whole = |task| Whole {
        task,
        assignee: task.assignee.as_deref(),
        affects: if task.affects.is_empty() { &incident.affects } else { &task.affects },
        window: task.window,
    };
    incident.tasks.iter().map(whole).collect()
}

/// Whether nothing more will be done about it.
pub fn is_over(state: TaskState) -> bool {
    matches!(state, TaskState::Done | TaskState::Cancelled)
}

fn whole<'a>(change: &'a Change, task: &'a Task) -> Whole<'a> {
    Whole {
        task,
        assignee: task.assignee.as_deref().or(change.assignee.as_deref()),
        affects: if task.affects.is_empty() { &change.affects } else { &task.affects },
        window: task.window.or(change.window),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_task_leaves_empty_is_its_changes() {
        let change: Change = serde_json::from_value(serde_json::json!({
            "id": "c", "title": "t", "type": "normal", "state": "draft", "requester": "jim",
            "assignee": "jess", "affects": ["a", "b"],
            "window": {"start": "2026-11-21T10:00:00Z", "end": "2026-11-21T11:00:00Z"},
            "tasks": [
                {"id": 1, "title": "bare", "state": "open"},
                {"id": 2, "title": "own", "state": "open", "assignee": "dave", "affects": ["b"],
                 "window": {"start": "2026-11-21T10:00:00Z", "end": "2026-11-21T10:15:00Z"}},
            ],
        }))
        .unwrap();
        let [bare, own] = tasks(&change).try_into().unwrap();
        assert_eq!((bare.assignee, bare.affects.len(), bare.window), (Some("jess"), 2, change.window));
        assert_eq!((own.assignee, own.affects.len(), own.window), (Some("dave"), 1, own.task.window));
    }
}
