//! May this go out now? A function of the records, the graph, a moment and who asks: never reads the clock, never waits,
//! never writes.
//!
//! # What opens it
//! A change that is approved or running, or an emergency that is requested; inside its window; its approvals there and
//! valid, for what it hits and risks now; no freeze in what is left of its window; nothing else at work at this moment on
//! its assets, above or below them, or taking a spare that it takes too; notice given where it owes some; no major
//! incident above or below that it does not mend; and whoever asks is one of those who carry it out.
//! All that is not so is told, not only the first of it.
//!
//! # What at work means
//! Changes that are `in_progress`; and, until this one is started, those that are approved and whose window is open, since
//! they may have begun without saying so. Of two that wait for each other the one that is started goes first.
//!
//! # What mends an incident
//! A change that names it in its why, its plan or its links; one that the incident names in its links; and an emergency
//! that touches what the incident says is broken. Having caused it is no excuse to go on. Major is what the store's matrix
//! makes P1 or P2, and what nobody has weighed yet.
//!
//! # What cannot be understood
//! Keeps it closed, with the reason: records of assets, changes, incidents or the calendar that cannot be read, since nobody
//! knows what they say; a freeze or an approval rule that cannot be asked; what is not committed, which others cannot see.
//!
//! # Until when
//! A reason says until when it holds at least, where that is known. As long as each has an end, the latest of them is
//! looked at in the same way, and so on: the first moment without a reason is when it could open. Where a reason has no
//! end it depends on people, and nobody can say.

mod code;
mod find;
mod others;
mod permit;
mod record;
#[cfg(test)]
mod tests;
mod time;

use chrono::{DateTime, Utc};

use super::Cx;
use super::calendar::Period;
use super::slot;
use crate::finding::{FilePath, Location};
use crate::model::Change;
use crate::model::change::ChangeState;
use crate::practice::job::Job;
use crate::store::snapshot::Entry;

pub use code::Cover;
pub use find::Looked;

/// What is asked
#[derive(Debug, Clone, Default)]
pub struct Question {
    /// Ids of changes; where there are none, those of the assets are looked for.
    pub changes: Vec<String>,
    /// Ids of assets.
    pub assets: Vec<String>,
    /// Paths, resources and objects that assets cover.
    pub code: Vec<String>,
    /// The person who wants to begin; nothing where that is not asked.
    pub actor: Option<String>,
    /// Files of the store that are not as they are committed.
    pub uncommitted: Vec<FilePath>,
}

/// Why it is closed
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// Named for the fault, as checks are.
    pub check: &'static str,
    pub message: String,
    /// The change that it closes; nothing where none was found.
    pub change: Option<String>,
    /// The records that it comes from: a freeze, an incident, other changes.
    pub with: Vec<String>,
    pub at: Option<Location>,
    /// The chain of assets through which it holds.
    pub path: Vec<String>,
    pub help: Option<String>,
    /// It holds at least until then; nothing where that depends on people.
    pub until: Option<DateTime<Utc>>,
}

/// The answer
#[derive(Debug, Clone)]
pub struct Verdict<'a> {
    pub changes: Vec<Looked<'a>>,
    pub covers: Vec<Cover<'a>>,
    /// All that keeps it closed, in the order of the documentation.
    pub reasons: Vec<Reason>,
    /// While it is closed, the first moment at which it could be open; while it is open, the first at which it closes.
    pub until: Option<DateTime<Utc>>,
    /// The next time that suits, where the change needs another.
    pub next: Option<Period>,
}

impl Verdict<'_> {
    pub fn is_open(&self) -> bool {
        self.reasons.is_empty()
    }
}

impl Reason {
    fn new(check: &'static str, message: impl Into<String>) -> Reason {
        Reason {
            check,
            message: message.into(),
            change: None,
            with: Vec::new(),
            at: None,
            path: Vec::new(),
            help: None,
            until: None,
        }
    }

    fn at(mut self, at: Location) -> Reason {
        self.at = Some(at);
        self
    }

    fn with(mut self, record: &str) -> Reason {
        self.with.push(record.to_owned());
        self
    }

    fn help(mut self, help: impl Into<String>) -> Reason {
        self.help = Some(help.into());
        self
    }

    fn until(mut self, until: Option<DateTime<Utc>>) -> Reason {
        self.until = until;
        self
    }
}

/// One change, looked at from one moment
struct Look<'l, 'a> {
    cx: &'l Cx<'a>,
    question: &'l Question,
    entry: &'a Entry,
    change: &'a Change,
}

impl Look<'_, '_> {
    fn now(&self) -> DateTime<Utc> {
        self.cx.now.to_utc()
    }

    fn runs(&self) -> bool {
        self.change.state == ChangeState::InProgress
    }

    /// Of what is over nothing else is of interest.
    fn reasons(&self) -> Vec<Reason> {
        if let Some(over) = permit::over(self) {
            return vec![over];
        }
        let mut reasons = record::reasons(self);
        reasons.extend(permit::reasons(self));
        reasons.extend(time::reasons(self));
        reasons.extend(others::reasons(self));
        reasons
    }
}

/// So many moments are tried, each later than the one before.
const MOMENTS: usize = 64;

/// May this go out now?
pub fn gate<'a>(cx: &Cx<'a>, question: &Question) -> Verdict<'a> {
    let covers = code::covers(cx.snapshot, &question.code);
    let found = find::changes(cx, question, &assets(question, &covers));
    let asked = Asked { cx, question, changes: &found.changes };
    let mut reasons = record::unreadable(cx.snapshot);
    reasons.extend(code::reasons(&covers));
    reasons.extend(found.reasons);
    if found.changes.is_empty() && reasons.is_empty() {
        reasons.push(Reason::new("no-change", "nothing was named that could go out").help("name a --change"));
    }
    reasons.extend(asked.reasons(cx));
    let until = match reasons.as_slice() {
        [] => asked.closes(),
        _ => asked.opens(&reasons),
    };
    let next = if until.is_none() { asked.next(&reasons) } else { None };
    Verdict { changes: found.changes, covers, reasons, until, next }
}

/// The changes that are meant, for who has to look up what concerns them before asking.
pub fn meant<'a>(cx: &Cx<'a>, question: &Question) -> Vec<&'a Entry> {
    let covers = code::covers(cx.snapshot, &question.code);
    let found = find::changes(cx, question, &assets(question, &covers));
    found.changes.iter().map(|it| it.entry).collect()
}

/// The assets that are named, and those that the code stands for, each once.
fn assets(question: &Question, covers: &[Cover<'_>]) -> Vec<String> {
    let covering = covers.iter().filter_map(|cover| cover.only()).map(str::to_owned);
    let mut assets: Vec<String> = question.assets.iter().cloned().chain(covering).collect();
    assets.sort_unstable();
    assets.dedup();
    assets
}

/// What was asked, with the changes that were found
struct Asked<'q, 'a> {
    cx: &'q Cx<'a>,
    question: &'q Question,
    changes: &'q [Looked<'a>],
}

impl<'a> Asked<'_, 'a> {
    /// All that keeps the changes from going out, at the moment of a context.
    fn reasons(&self, cx: &Cx<'a>) -> Vec<Reason> {
        let Asked { question, changes, .. } = *self;
        let of_change = |it: &Looked<'a>| {
            let look = Look { cx, question, entry: it.entry, change: it.change };
            let mut reasons = look.reasons();
            reasons.iter_mut().for_each(|reason| reason.change = Some(it.entry.id.clone()));
            reasons
        };
        changes.iter().flat_map(of_change).collect()
    }

    fn reasons_at(&self, moment: DateTime<Utc>) -> Vec<Reason> {
        self.reasons(&self.cx.at(moment.with_timezone(&self.cx.now.timezone())))
    }

    /// The first moment without a reason: each holds until its end, so nothing before the latest end comes into question.
    fn opens(&self, reasons: &[Reason]) -> Option<DateTime<Utc>> {
        let latest = |reasons: &[Reason]| {
            let ends: Option<Vec<DateTime<Utc>>> = reasons.iter().map(|reason| reason.until).collect();
            ends?.into_iter().max()
        };
        let mut moment = latest(reasons)?;
        for _ in 0..MOMENTS {
            let reasons = self.reasons_at(moment);
            if reasons.is_empty() {
                return Some(moment);
            }
            moment = latest(&reasons).filter(|later| *later > moment)?;
        }
        None
    }

    /// The first moment with a reason: the end of a window, or before that the beginning of other work or the end of an
    /// approval.
    fn closes(&self) -> Option<DateTime<Utc>> {
        let now = self.cx.now.to_utc();
        let windows = self.changes.iter().filter_map(|it| Some(it.change.window?.end.0.to_utc()));
        let end = windows.min()?;
        let starts = self.cx.to_come().iter().flat_map(|job| job.pieces.iter().map(|it| it.period.start));
        let expiries = self.changes.iter().flat_map(|it| permit::expiries(self.cx, it.change));
        let mut moments: Vec<DateTime<Utc>> =
            starts.chain(expiries).filter(|moment| *moment > now && *moment < end).collect();
        moments.sort_unstable();
        moments.dedup();
        moments.truncate(MOMENTS);
        let closed = moments.into_iter().find(|moment| !self.reasons_at(*moment).is_empty());
        Some(closed.unwrap_or(end))
    }

    /// When the only change could run instead, where it is its time that keeps it.
    fn next(&self, reasons: &[Reason]) -> Option<Period> {
        let [only] = self.changes else { return None };
        let is_of_time = |reason: &Reason| matches!(reason.check, "frozen" | "window-over");
        let change = only.change;
        if !change.state.is_planned() || !reasons.iter().any(is_of_time) {
            return None;
        }
        let job = Job::of(only.entry, change)?;
        let start = job.span().start.with_timezone(&self.cx.now.timezone());
        let after = self.cx.now.to_utc();
        let wish = slot::Wish { job, after, hour: Some(start.time()), limit: 1 };
        slot::next(self.cx, &wish).slots.into_iter().next()
    }
}
