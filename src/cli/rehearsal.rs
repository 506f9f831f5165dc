//! What a dry run shows: the difference for people, all that would be written for programs. Writes nothing.

use super::Outcome;
use super::context::Context;
use super::trouble::Trouble;
use super::write::Plan;
use crate::graph::{Graph, Scope};
use crate::render::difference::{self, Difference, Side};
use crate::render::{RenderError, Shape};
use crate::report::rehearsal::Rehearsal;
use crate::store::change::FileChange;
use crate::store::snapshot::Snapshot;

/// Shows what a plan would write; `after` is the store as it would be, and nothing where there is none yet.
pub(super) fn show(
    cx: &Context,
    plan: Plan,
    changes: &[FileChange],
    after: Option<&Snapshot>,
) -> Result<Outcome, Trouble> {
    let differences = difference::with_renames(changes.iter().map(sides).collect());
    if cx.format().is_for_people() {
        cx.print(|look, _, out| difference::show(&differences, look, out).map_err(RenderError::from))?;
        return Ok(Outcome::Yes);
    }
    if cx.format().shape == Shape::Names {
        return cx.show_names(plan.records.iter().map(|record| record.id.as_str()));
    }
    let difference = difference::text(&differences);
    let rehearsal = Rehearsal { records: plan.records, words: plan.words, difference };
    let graph = after.map(|after| Graph::build(after, Scope::Live));
    let practice = after.zip(graph.as_ref()).map(|(after, graph)| cx.practice(after, graph));
    cx.show_cards(&[rehearsal.card(practice.as_ref())])?;
    Ok(Outcome::Yes)
}

fn sides(change: &FileChange) -> Difference {
    let side = |bytes: &Option<Vec<u8>>| {
        let text = String::from_utf8_lossy(bytes.as_ref()?).into_owned();
        Some(Side { file: change.path.to_string(), text })
    };
    Difference { before: side(&change.before), after: side(&change.after) }
}
