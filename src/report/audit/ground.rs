//! What the outcome of an audit rests on, in sentences: what follows from ids and signatures, what was believed, and what
//! git cannot prove.

use super::{Proof, counted, short};
use crate::model::settings::Assurance;
use crate::practice::audit::SKEW;
use crate::practice::audit::control::Control;

/// What follows from the ids of commits, and from signatures.
pub(super) fn proved(proof: &Proof<'_>) -> Vec<String> {
    let state = proof.state;
    let count = |control| state.looked.get(&control).copied().unwrap_or_default();
    let decisions = count(Control::ApprovalsGenuine);
    let tip = short(&proof.tip);
    let mut lines = vec![format!(
        "what {} of this branch hold: the id {tip} vouches for every byte of them",
        counted(state.steps + 1, "commit")
    )];
    if decisions > 0 {
        let signed = if state.signed > 0 {
            format!(", {} with a key of theirs that was known before", state.signed)
        } else {
            String::new()
        };
        lines.push(format!(
            "{} held against the people, keys and rules of the commit before{signed}",
            counted(decisions, "decision")
        ));
    }
    let begun = count(Control::ApprovalsEnough);
    if begun > 0 {
        lines.push(format!(
            "the approvals of changes worked out again, {} by the rules of the time",
            if begun == 1 { "once".to_owned() } else { format!("{begun} times") }
        ));
    }
    lines
}

/// What files and commits say, and nobody can hold against anything.
pub(super) fn believed(proof: &Proof<'_>) -> Vec<String> {
    let state = proof.state;
    let mut lines = Vec::new();
    if let Some(origin) = &state.origin {
        lines.push(format!(
            "{} as they were at {}, with {} and {}: there is nothing before it",
            counted(origin.records, "record"),
            short(&origin.at.commit),
            counted(origin.changes, "change"),
            counted(origin.decisions, "decision")
        ));
    }
    lines.push(match proof.settings.approvals.assurance {
        Assurance::Recorded => {
            "who decided: the file says so, and no more is asked for (`assurance: recorded`)".to_owned()
        }
        Assurance::Committed => {
            "who decided: the address of the commit says so, which anybody can write (`assurance: committed`)"
                .to_owned()
        }
        Assurance::Signed => {
            "that a key is in the hands of whom the store says (`assurance: signed`)".to_owned()
        }
    });
    lines.push(format!(
        "dates of commits and times in records, as far as they do not contradict each other by more than {} minutes",
        SKEW.num_minutes()
    ));
    lines
}

pub(super) fn cannot(proof: &Proof<'_>) -> Vec<String> {
    let hidden = |control| proof.remarks.iter().filter(|it| it.control == control && !it.is_breach()).count();
    let hidden = hidden(Control::LegalTransitions);
    let mut lines = vec![
        "that nothing was rewritten before somebody first kept an anchor; keep one where who pushes cannot reach it".to_owned(),
        "that what ran is what was approved, and that all that ran was recorded".to_owned(),
    ];
    if hidden > 0 || proof.state.merges > 0 {
        lines.push(format!(
            "what happened inside merges and squashes, but for decisions and states: {} came when it had begun, and {} told as it ended",
            counted(hidden, "change"),
            if proof.state.merges == 1 { "1 merge is".to_owned() } else { format!("{} merges are each", proof.state.merges) }
        ));
    }
    lines
}
