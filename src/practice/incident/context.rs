//! What whoever takes an incident over must know, written from its record and its log. Adds nothing to what was written.

use super::log;
use crate::model::Incident;
use crate::model::incident::{Entry, EntryKind, HypothesisState};
use crate::practice::task::is_over;

/// How much of an entry is repeated; all of it stands in the log
const LONGEST: usize = 200;

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
        [] => "nobody knows yet what is broken".to_owned(),
        ids => format!("{}: {}", ids.join(", "), brief(&incident.title)),
    };
    let mut lines = vec![broken];
    lines.extend(incident.down_at.map(|at| format!("down since {at}")));
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
    format!("{} {}{to}: {}", entry.at.0.format("%Y-%m-%d %H:%M"), entry.by, brief(text))
}

/// On one line, and not too long.
fn brief(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONGEST {
        return line;
    }
    format!("{}…", line.chars().take(LONGEST).collect::<String>().trim_end())
}
