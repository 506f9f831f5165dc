//! Whether dates can be true: commits against their parents, records against the commit that brought them. Clocks of two
//! machines may be [`SKEW`] apart; nobody can tell a date that was chosen with care.

use chrono::{DateTime, FixedOffset};

use super::control::Control;
use super::step::Step;
use super::{SKEW, Stamp, Told};
use crate::model::approval::Approval;
use crate::model::field::Time;
use crate::model::pointer::Pointer;
use crate::model::{Change, Incident};
use crate::store::snapshot::Entry;

pub(super) fn judge(step: &Step<'_>, last: Option<&Stamp>, told: &mut Told) {
    told.look(Control::DatesPlausible);
    let [author, committer] = [step.commit.author.at, step.commit.committer.at];
    if let Some(last) = last.filter(|it| committer + SKEW < it.time.0) {
        let message =
            format!("the commit is dated {committer}, before the one that it follows ({})", last.time);
        told.push(step.breach(Control::DatesPlausible, message).help(CLOCK));
    }
    if author > committer + SKEW {
        let message = format!("the commit was written {author}, after it was committed ({committer})");
        told.push(step.breach(Control::DatesPlausible, message).help(CLOCK));
    }
    for (before, (entry, change)) in step.changed::<Change>() {
        let was = before.map(of_change).unwrap_or_default();
        ahead(step, entry, &was, of_change(change), told);
        rewritten(step, before, (entry, change), told);
    }
    for (before, (entry, incident)) in step.changed::<Incident>() {
        let was = before.map(of_incident).unwrap_or_default();
        ahead(step, entry, &was, of_incident(incident), told);
    }
}

const CLOCK: &str = "a clock was wrong, or somebody chose the date; `git log --format=fuller` shows both";

type Dated = Vec<(Pointer, Time)>;

/// Times that came with the step and lie after it.
fn ahead(step: &Step<'_>, entry: &Entry, was: &Dated, is: Dated, told: &mut Told) {
    let committer: DateTime<FixedOffset> = step.commit.committer.at;
    for (at, time) in is {
        let is_new = !was.iter().any(|(_, before)| *before == time);
        if is_new && time.0 > committer + SKEW {
            let message =
                format!("{} is {time}, after the commit that tells of it ({committer})", at.to_dotted());
            told.push(step.breach(Control::DatesPlausible, message).of(entry).at(entry.at(at)));
        }
    }
}

/// When a change began is written once.
fn rewritten(step: &Step<'_>, before: Option<&Change>, after: (&Entry, &Change), told: &mut Told) {
    let start = |change: &Change| change.actual.and_then(|actual| actual.start);
    let (entry, change) = after;
    if let Some(was) = before.and_then(start)
        && start(change).is_none_or(|is| is.0 != was.0)
        && crate::practice::approval::has_started(change.state)
    {
        let now = start(change).map_or_else(|| "nothing".to_owned(), |is| is.to_string());
        let message = format!("when it began was rewritten: {was} → {now}");
        let place = entry.at(Pointer::field("actual").key("start"));
        told.push(step.note(Control::DatesPlausible, message).of(entry).at(place));
    }
}

fn of_change(change: &Change) -> Dated {
    let field = |name: &'static str, key: &'static str| Pointer::field(name).key(key);
    let actual = change.actual.unwrap_or_default();
    let mut times: Dated = Vec::new();
    times.extend(actual.start.map(|it| (field("actual", "start"), it)));
    times.extend(actual.end.map(|it| (field("actual", "end"), it)));
    times.extend(change.anyway.as_ref().map(|it| (field("anyway", "at"), it.at)));
    times.extend(change.review.as_ref().map(|it| (field("review", "at"), it.at)));
    let notices = change.notices.iter().enumerate();
    times.extend(notices.map(|(place, it)| (Pointer::field("notices").index(place).key("at"), it.at)));
    times
}

fn of_incident(incident: &Incident) -> Dated {
    let mut times: Dated = vec![(Pointer::field("recorded_at"), incident.recorded_at)];
    times.extend(incident.down_at.map(|it| (Pointer::field("down_at"), it)));
    times.extend(incident.restored_at.map(|it| (Pointer::field("restored_at"), it)));
    let log = incident.log.iter().enumerate();
    times.extend(log.map(|(place, it)| (Pointer::field("log").index(place).key("at"), it.at)));
    times
}

/// A decision that is older than what it decides on, where that came by a commit of its own.
pub(super) fn backdated(approval: &Approval, version: Option<&(String, Stamp)>) -> Option<String> {
    let (digest, stamp) = version?;
    let is_of_it = approval.digest.as_ref() == Some(digest);
    let is_older = approval.at.0 + SKEW < stamp.time.0;
    (is_of_it && is_older)
        .then(|| format!("is dated {}, before what it decides on was written ({})", approval.at, stamp.time))
}
