//! What there is to know of a change before it runs: whom it hits, what it risks, what stands in its way, who has to
//! approve it, who is owed notice, and when it could run instead. Puts together what others work out; decides nothing.

use super::approval::{self, Standing};
use super::calendar::Period;
use super::conflict::{Conflict, Kind, conflicts};
use super::job::Job;
use super::notice;
use super::radius::{self, Radius};
use super::risk::{self, Assessment};
use super::slot::{self, Wish};
use super::{Cx, transition};
use crate::model::Change;
use crate::model::change::{ChangeState, Risk};

/// What there is to know of a change
pub struct Outlook<'a> {
    pub radius: Radius,
    pub assessment: Assessment,
    pub standing: Standing<'a>,
    /// Nothing where nobody is owed any, or nobody knows when it runs.
    pub notice: Option<notice::State>,
    /// Nothing where it is over, or nobody knows when it runs.
    pub conflicts: Vec<Conflict>,
    /// When it could run, where its window will not do.
    pub next: Option<Period>,
}

/// Looks ahead at a change, whether it is in the store or about to be.
pub fn outlook<'a>(cx: &Cx<'a>, change: &Change) -> Outlook<'a> {
    let radius = radius::of(cx.snapshot, cx.graph, change);
    let assessment = risk::assess_with(cx, change, &radius);
    let standing = approval::standing(cx, change);
    let is_open = transition::is_open(change.state);
    let notice = notice::state(cx.snapshot, cx.graph, change).filter(|_| is_open);
    let is_late = notice.as_ref().is_some_and(|notice| notice.is_late(cx.now.to_utc()));
    let (conflicts, next) = match Job::written(change).filter(|_| is_open) {
        Some(job) => in_the_way(cx, &job, is_late),
        None => (Vec::new(), None),
    };
    Outlook { radius, assessment, standing, notice, conflicts, next }
}

fn in_the_way(cx: &Cx<'_>, job: &Job<'_>, is_late: bool) -> (Vec<Conflict>, Option<Period>) {
    let found = conflicts(cx, job);
    // What is broken now is so at any time.
    let is_bad = is_late || found.iter().any(|it| it.kind != Kind::AlreadyBroken);
    let start = job.span().start;
    let wish = || Wish {
        job: job.clone(),
        after: start.max(cx.now.to_utc()),
        hour: Some(start.with_timezone(&cx.now.timezone()).time()),
        limit: 1,
    };
    let next = (is_bad && job.state.is_planned()).then(|| slot::next(cx, &wish()));
    (found, next.and_then(|found| found.slots.first().copied()))
}

/// What asking for approval makes of a change
pub struct Request<'a> {
    /// Approved at once, where the rules want nobody.
    pub state: ChangeState,
    /// As it is now: later it is held against what it is then.
    pub risk: Risk,
    pub standing: Standing<'a>,
}

/// Works out what asking for approval makes of a change.
pub fn request<'a>(cx: &Cx<'a>, change: &Change) -> Request<'a> {
    let requested = Change { state: ChangeState::Requested, ..change.clone() };
    let standing = approval::standing(cx, &requested);
    let state = if standing.is_satisfied() { ChangeState::Approved } else { ChangeState::Requested };
    Request { state, risk: stored(&risk::assess(cx, &requested)), standing }
}

/// A risk as a record keeps it: the level, and each term with its reason.
pub fn stored(assessment: &Assessment) -> Risk {
    let because = assessment.terms.iter().map(|term| format!("{}: {}", term.name, term.words)).collect();
    Risk { level: assessment.level, because }
}
