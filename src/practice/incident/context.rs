//! What whoever takes an incident over must know, written from its record and its log. Adds nothing to what was written.

use super::log;
use crate::model::Incident;
use crate::model::incident::{Entry, EntryKind, HypothesisState};
use crate::practice::task::is_over;

/// How much of an entry is repeated; all of it stands in the log
const LONGEST: usize = 200;

/// A moment, by the clock of whoever wrote it down
const MINUTE: &str = "%Y-%m-%d %H:%M";

/// A heading and what stands below it
struct Part {
    title: &'static str,
    lines: Vec<String>,
}

/// What is known, what was tried, what is ruled out, who was told: a line each, under headings; what there is nothing of
/// is left out.
pub fn context(incident: &Incident) -> String {
    let entries = log::in_order(&incident.log);
    let of = |kinds: &[EntryKind]| -> Vec<String> {
        entries.iter().filter(|entry| kinds.contains(&entry.kind)).map(|entry| line(entry)).collect()
    };
    let suspected = |state: HypothesisState| -> Vec<String> {
        let of_state = incident.hypotheses.iter().filter(|it| it.state == state);
        of_state.map(|it| brief(&it.cause)).collect()
    };
    let open = incident.tasks.iter().filter(|task| !is_over(task.state));
    let task = |task: &crate::model::field::Task| {
        let who = task.assignee.as_ref().map(|who| format!(" ({who})")).unwrap_or_default();
        format!("{}: {}{who}", task.id, brief(&task.title))
    };
    let parts = [
        Part { title: "known", lines: known(incident).into_iter().chain(of(&[EntryKind::Note])).collect() },
        Part { title: "decided and done", lines: of(&[EntryKind::Action, EntryKind::Decision]) },
        Part { title: "it is", lines: suspected(HypothesisState::Verified) },
        Part { title: "it may be", lines: suspected(HypothesisState::Open) },
        Part { title: "ruled out", lines: suspected(HypothesisState::RuledOut) },
        Part {
            title: "told and called",
            lines: of(&[EntryKind::Contact, EntryKind::Update, EntryKind::Escalation, EntryKind::Handoff]),
        },
        Part { title: "to be done", lines: open.map(task).collect() },
    ];
    let parts = parts.iter().filter(|part| !part.lines.is_empty());
    let text = |part: &Part| {
        let lines: String = part.lines.iter().map(|line| format!("\n- {line}")).collect();
        format!("{}:{lines}", part.title)
    };
    parts.map(text).collect::<Vec<_>>().join("\n")
}

fn known(incident: &Incident) -> Vec<String> {
    let broken = match incident.affects.as_slice() {
        [] => format!("nobody knows yet what is broken: {}", brief(&incident.title)),
        ids => format!("{}: {}", ids.join(", "), brief(&incident.title)),
    };
    let mut lines = vec![broken];
    lines.extend(incident.down_at.map(|at| format!("down since {}", at.0.format(MINUTE))));
    lines.extend(incident.symptoms.as_deref().map(brief));
    lines
}

/// `02:32 dave.doodle: findb1 is up`
fn line(entry: &Entry) -> String {
    // A hand-over holds the context of the one before; only its first line is its own.
    let text = match entry.kind {
        EntryKind::Handoff => entry.text.lines().next().unwrap_or_default(),
        _ => &entry.text,
    };
    let to = if entry.to.is_empty() { String::new() } else { format!(" to {}", entry.to.join(", ")) };
    format!("{} {}{to}: {}", entry.at.0.format(MINUTE), entry.by, brief(text))
}

/// On one line, and not too long.
fn brief(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONGEST {
        return line;
    }
    format!("{}…", line.chars().take(LONGEST).collect::<String>().trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_was_written_under_headings_and_a_hand_over_not_twice() {
        let incident: Incident = serde_json::from_value(serde_json::json!({
            "id": "I-1", "title": "payroll is  away", "state": "investigating", "affects": ["findb1"],
            "recorded_at": "2026-11-21T02:20:00Z", "down_at": "2026-11-21T02:12:00Z",
            "hypotheses": [{"cause": "disk", "state": "ruled_out"}, {"cause": "a port", "state": "open"}],
            "tasks": [{"id": 1, "title": "look", "state": "open", "assignee": "ann"}, {"id": 2, "title": "x", "state": "done"}],
            "log": [
                {"at": "2026-11-21T02:40:00Z", "by": "ann", "kind": "handoff", "to": ["it"], "text": "to IT\nknown: all of it"},
                {"at": "2026-11-21T02:30:00Z", "by": "ben", "kind": "note", "text": "it answers,\nbut not to me"},
                {"at": "2026-11-21T02:35:00Z", "by": "ann", "kind": "action", "text": "rebooted it"},
                {"at": "2026-11-21T02:36:00Z", "by": "ann", "kind": "contact", "to": ["jim"], "text": "x".repeat(300)},
            ],
        }))
        .unwrap();
        let told = context(&incident).replace(&"x".repeat(200), "x*200");
        assert_eq!(
            told,
            "known:\n- findb1: payroll is away\n- down since 2026-11-21 02:12\n\
             - 2026-11-21 02:30 ben: it answers, but not to me\n\
             decided and done:\n- 2026-11-21 02:35 ann: rebooted it\n\
             it may be:\n- a port\n\
             ruled out:\n- disk\n\
             told and called:\n- 2026-11-21 02:36 ann to jim: x*200…\n- 2026-11-21 02:40 ann to it: to IT\n\
             to be done:\n- 1: look (ann)"
        );
    }

    #[test]
    fn nobody_knows_anything_yet() {
        let incident: Incident = serde_json::from_value(serde_json::json!({
            "id": "I-1", "title": "t", "state": "open", "affects": [], "recorded_at": "2026-11-21T02:20:00Z",
        }))
        .unwrap();
        assert_eq!(context(&incident), "known:\n- nobody knows yet what is broken: t");
    }
}
