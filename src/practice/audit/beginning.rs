//! Whether what was called approved, or began, had its approvals: worked out again from the records of the commit before,
//! with the change and its decisions as the commit has them. And whether emergencies got theirs in time.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::control::Control;
use super::scene::{Scene, Set};
use super::step::{At, Step};
use super::{Owed, SKEW, Told, Watch, store_of};
use crate::graph::{Graph, Scope};
use crate::model::change::{ChangeState, ChangeType};
use crate::model::field::Time;
use crate::model::pointer::Pointer;
use crate::model::{Approval, Change, Kind};
use crate::practice::approval::{due, has_started, standing};
use crate::practice::{Authors, Cx};
use crate::store::history::Commit;
use crate::store::snapshot::{Entry, Snapshot};

/// How things stood as a change began
pub struct Began<'b> {
    pub commit: &'b Commit,
    /// The store of the commit before, with the change and its decisions of this one.
    pub snapshot: &'b Snapshot,
    pub graph: &'b Graph,
    pub authors: &'b Authors,
    pub change: &'b str,
    /// When it began, by its record; when that was committed, where it does not say.
    pub at: DateTime<Utc>,
    pub satisfied: bool,
    pub missing: Vec<String>,
}

/// What is at hand for looking at beginnings
pub(super) struct Desk<'d, 's> {
    pub(super) step: &'d Step<'s>,
    pub(super) scene: &'d mut Scene,
    pub(super) owing: &'d mut BTreeMap<String, Owed>,
    pub(super) watch: &'d mut dyn Watch,
}

/// What came of asking for approvals
enum Answer {
    Enough,
    /// What is missing by what held before; and whether what came in the same commit lets it pass.
    Missing(Vec<String>, bool),
}

pub(super) fn judge(desk: &mut Desk<'_, '_>, told: &mut Told) {
    settle(desk, told);
    let changed: Vec<(Option<&Change>, At<'_, Change>)> = desk.step.changed::<Change>().collect();
    for (before, after) in changed {
        let was = before.map(|it| it.state);
        let state = after.1.state;
        let begins = has_started(state) && !was.is_some_and(has_started);
        let is_called = state == ChangeState::Approved && was != Some(ChangeState::Approved);
        if begins && after.1.r#type == ChangeType::Emergency {
            emergency(desk, after, told);
        } else if begins || is_called {
            held(desk, after, told);
        }
    }
}

fn held(desk: &mut Desk<'_, '_>, after: At<'_, Change>, told: &mut Told) {
    let (entry, change) = after;
    told.look(Control::ApprovalsEnough);
    told.look(Control::RulesBeforeUse);
    let Answer::Missing(missing, is_let_pass) = ask(desk, after) else { return };
    let what = if has_started(change.state) { "began" } else { "was called approved" };
    let missing = missing.join("; ");
    let remark = match is_let_pass {
        true => desk.step.breach(
            Control::RulesBeforeUse,
            format!("it {what} by what came in the same commit; by what held before is missing: {missing}"),
        ),
        false => {
            desk.step.breach(Control::ApprovalsEnough, format!("it {what} without its approvals: {missing}"))
        }
    };
    let help = format!("itsm change approvals {} --at {}", entry.id, desk.step.commit.id.brief());
    told.push(remark.of(entry).at(entry.at(Pointer::field("state"))).help(help));
}

/// What cannot wait begins without, and owes them.
fn emergency(desk: &mut Desk<'_, '_>, after: At<'_, Change>, told: &mut Told) {
    let (entry, change) = after;
    told.look(Control::EmergenciesApproved);
    let Answer::Missing(missing, _) = ask(desk, after) else { return };
    let roster = desk.step.before.roster();
    let graph = Graph::build(&roster, Scope::Live);
    let cx = Cx::new(&roster, &graph, desk.step.now());
    let fallback =
        desk.step.commit.committer.at.to_utc() + desk.step.before.settings.approvals.emergency_within.0;
    let due = due(&cx, change).unwrap_or(fallback);
    let message =
        format!("an emergency that began was not approved by {}: {}", due.to_rfc3339(), missing.join("; "));
    let began = desk.step.breach(Control::EmergenciesApproved, message).of(entry);
    desk.owing.insert(entry.id.to_lowercase(), Owed { due: Time(due.fixed_offset()), began });
}

/// Emergencies that owe their approval and may have got it.
fn settle(desk: &mut Desk<'_, '_>, told: &mut Told) {
    let decided = desk.step.turn.decisions[1].iter().filter_map(|it| crate::model::Typed::of(&it.record));
    let decided: Vec<String> = decided.map(|it: &Approval| it.of.to_lowercase()).collect();
    let owing: Vec<String> = desk.owing.keys().filter(|id| decided.contains(id)).cloned().collect();
    for id in owing {
        let Some(entry) = desk.step.after(Kind::Change, &id) else { continue };
        let Some(change) = crate::model::Typed::of(&entry.record) else { continue };
        if matches!(ask_at(desk, (entry, change), None), Answer::Missing(..)) {
            continue;
        }
        let at = desk.step.commit.committer.at.to_utc();
        if let Some(owed) = desk.owing.remove(&id)
            && at > owed.due.0 + SKEW
        {
            let message =
                format!("an emergency was approved {at}, after the {} by which it had to be", owed.due);
            told.push(desk.step.breach(Control::EmergenciesApproved, message).of(entry));
        }
    }
}

/// Whether a change has what it needs; told to whoever looks on, where it begins.
fn ask(desk: &mut Desk<'_, '_>, after: At<'_, Change>) -> Answer {
    let change = after.1;
    let start = change.actual.and_then(|it| it.start).map(|it| it.0.to_utc());
    let is_urgent = change.r#type == ChangeType::Emergency;
    ask_at(desk, after, start.filter(|_| has_started(change.state) && !is_urgent))
}

/// Decisions count that were made by a moment, where one is named.
fn ask_at(desk: &mut Desk<'_, '_>, after: At<'_, Change>, by: Option<DateTime<Utc>>) -> Answer {
    let (entry, change) = after;
    let step = desk.step;
    let decisions = in_time(step.decisions(&entry.id), by);
    let authors: Authors = decisions
        .iter()
        .filter_map(|it| Some((it.file.clone(), step.authors.get(it.file.as_str())?.clone())))
        .collect();
    let Set { snapshot, graph, rules } = desk.scene.set(step, entry, &decisions);
    let cx = Cx::new(snapshot, &graph, step.now()).with_authors(authors.clone()).with_rules_of(rules);
    let found = standing(&cx, change);
    *rules = cx.known_rules();
    let (satisfied, missing) = (found.is_satisfied(), found.missing());
    if has_started(change.state) {
        let committed = step.commit.committer.at.to_utc();
        let at = change.actual.and_then(|it| it.start).map_or(committed, |it| it.0.to_utc());
        let began = Began {
            commit: step.commit,
            snapshot,
            graph: &graph,
            authors: &authors,
            change: &entry.id,
            at,
            satisfied,
            missing: missing.clone(),
        };
        desk.watch.began(&began);
    }
    if satisfied {
        return Answer::Enough;
    }
    Answer::Missing(missing, passes_now(step, after, &authors, by))
}

/// Decisions that were made by a moment.
fn in_time<'s>(decisions: Vec<At<'s, Approval>>, by: Option<DateTime<Utc>>) -> Vec<&'s Entry> {
    let is_in_time = |approval: &Approval| by.is_none_or(|by| approval.at.0.to_utc() <= by + SKEW);
    decisions.into_iter().filter(|(_, approval)| is_in_time(approval)).map(|(entry, _)| entry).collect()
}

/// Whether it would pass by all that is there after the step.
fn passes_now(step: &Step<'_>, after: At<'_, Change>, authors: &Authors, by: Option<DateTime<Utc>>) -> bool {
    let is_early = |it: &&Entry| {
        let approval: Option<&Approval> = crate::model::Typed::of(&it.record);
        approval.is_none_or(|approval| by.is_none_or(|by| approval.at.0.to_utc() <= by + SKEW))
    };
    let settings = step.turn.settings.as_ref().unwrap_or(&step.before.settings);
    let snapshot = store_of(settings, step.all_after().filter(is_early));
    let graph = Graph::build(&snapshot, Scope::Live);
    let cx = Cx::new(&snapshot, &graph, step.now()).with_authors(authors.clone());
    standing(&cx, after.1).is_satisfied()
}
