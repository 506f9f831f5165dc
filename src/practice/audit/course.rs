//! Whether records went from state to state as they may, one step a commit. What a merge brought may have gone several
//! steps, where the commits that came in with it tell each of them.

use super::control::Control;
use super::remark::Remark;
use super::step::{At, Step};
use super::{Brought, Told};
use crate::model::Change;
use crate::model::change::ChangeState;
use crate::model::pointer::Pointer;
use crate::practice::approval::has_started;
use crate::practice::course::{Move, is_led};
use crate::practice::transition::owes_review;
use crate::store::ledger::Pair;

pub(super) fn judge(step: &Step<'_>, brought: &Brought, told: &mut Told) {
    let seen = brought.moves(step.commit.id);
    for it in seen.iter().filter(|it| it.jump.is_some()) {
        on_the_side(step, it, told);
    }
    for pair in &step.turn.pairs {
        moved(step, pair, seen, told);
    }
    for (before, after) in step.changed::<Change>() {
        match before {
            Some(before) => unreviewed(step, before, after, told),
            None => born(step, after, told),
        }
    }
}

/// A change that came when it had already begun: imported, squashed, or brought here by who would not have its past seen.
fn born(step: &Step<'_>, (entry, change): At<'_, Change>, told: &mut Told) {
    if !has_started(change.state) {
        return;
    }
    told.look(Control::LegalTransitions);
    let message = format!("it came as {}: what led there is not in this line of history", change.state);
    let place = entry.at(Pointer::field("state"));
    told.push(step.note(Control::LegalTransitions, message).of(entry).at(place));
}

fn moved(step: &Step<'_>, pair: &Pair<'_>, seen: &[Move], told: &mut Told) {
    let entry = pair.after;
    let Some(moved) = Move::of(Some(step.commit.id), pair.before, entry) else { return };
    told.look(Control::LegalTransitions);
    let Some(jump) = moved.jump else { return };
    let mut own = seen.iter().filter(|it| it.is_of(entry));
    // What a commit on the side did is told of that commit.
    if own.clone().any(|it| it.jump.is_some()) || is_led(&jump, &mut own) {
        return;
    }
    let place = entry.at(Pointer::field("state"));
    let remark = step.breach(Control::LegalTransitions, jump.to_string());
    told.push(remark.of(entry).at(place).help(jump.help()));
}

/// A commit that came in with a merge, or what the merge itself made of both sides.
fn on_the_side(step: &Step<'_>, moved: &Move, told: &mut Told) {
    let (Some(jump), Some(by)) = (&moved.jump, moved.by) else { return };
    told.look(Control::LegalTransitions);
    let message = match by == step.commit.id {
        true => jump.to_string(),
        false => format!("{jump} (commit {}, which came in with this merge)", by.brief()),
    };
    let remark = step.breach(Control::LegalTransitions, message).help(jump.help());
    let entry = step.after(moved.kind, &moved.id);
    told.push(match entry {
        Some(entry) => remark.of(entry).at(entry.at(Pointer::field("state"))),
        None => Remark { record: Some(moved.called.clone()), ..remark },
    });
}

/// What failed is closed once somebody has looked back on it.
fn unreviewed(step: &Step<'_>, before: &Change, after: At<'_, Change>, told: &mut Told) {
    let (entry, change) = after;
    let was_looked_at = change.review.is_some() || !owes_review(&Change { review: None, ..before.clone() });
    if change.state == ChangeState::Closed && before.state != ChangeState::Closed && !was_looked_at {
        let message = format!("it was {}, and closed though nobody looked back on it", before.state.spoken());
        let place = entry.at(Pointer::field("state"));
        told.push(step.breach(Control::LegalTransitions, message).of(entry).at(place));
    }
}
