//! The steps in the life of a change: each is checked against its states, and its time is recorded.

use chrono::DateTime;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;
use serde_json::{Value, json};

use super::super::change_fields::{about, written};
use super::times::past;
use super::{change, person};
use crate::cli::argument::Writing;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::write::{Plan, write};
use crate::cli::{Outcome, complete};
use crate::graph::{Graph, Scope};
use crate::model::change::{Anyway, ChangeState, ChangeType, Outcome as Went, Review};
use crate::model::field::{Actual, Time};
use crate::model::pointer::Pointer;
use crate::model::{Change, Kind};
use crate::practice;
use crate::practice::approval::{self, due};
use crate::practice::begin::{Hindrance, hindrances};
use crate::practice::blame;
use crate::practice::outlook::{Request, request};
use crate::practice::task::is_over;
use crate::practice::transition::{self, Step};
use crate::practice::window::{extent, moment};
use crate::report::outlook::asked;
use crate::store::edit::Edit;

#[derive(Debug, Args)]
pub struct StepArgs {
    /// Changes, by their ids or parts of them
    #[arg(required = true, value_name = "CHG", add = ArgValueCompleter::new(complete::changes))]
    ids: Vec<String>,

    #[command(flatten)]
    writing: Writing,
}

#[derive(Debug, Args)]
pub struct TimedArgs {
    /// Changes, by their ids or parts of them
    #[arg(required = true, value_name = "CHG", add = ArgValueCompleter::new(complete::changes))]
    ids: Vec<String>,

    /// When it happened, if it is not now: -10m, "today 22:05"
    #[arg(long = "when", value_name = "TIME", allow_hyphen_values = true)]
    when: Option<String>,

    #[command(flatten)]
    writing: Writing,
}

#[derive(Debug, Args)]
pub struct StartArgs {
    /// Begin outside the window or in a freeze, for this reason; it goes into the record and the commit's message
    #[arg(long, value_name = "WHY", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    anyway: Option<String>,

    #[command(flatten)]
    timed: TimedArgs,
}

#[derive(Debug, Args)]
pub struct EndedArgs {
    /// What happened: gives the review that is owed at once
    #[arg(long, value_name = "TEXT|@FILE")]
    notes: Option<String>,

    #[command(flatten)]
    timed: TimedArgs,
}

/// What a command says of a step, beside the changes that take it
struct Taken<'a> {
    step: Step,
    when: Option<&'a str>,
    notes: Option<&'a str>,
    anyway: Option<&'a str>,
}

/// A step that leaves no time of its own.
pub fn run(cx: &Context, step: Step, args: &StepArgs) -> Result<Outcome, Trouble> {
    take(cx, &Taken { step, when: None, notes: None, anyway: None }, &args.ids, &args.writing)
}

/// A step that records when it was.
pub fn timed(cx: &Context, step: Step, args: &TimedArgs) -> Result<Outcome, Trouble> {
    take(cx, &Taken { step, when: args.when.as_deref(), notes: None, anyway: None }, &args.ids, &args.writing)
}

/// The beginning, which is held against approvals, window and freezes.
pub fn start(cx: &Context, args: &StartArgs) -> Result<Outcome, Trouble> {
    let StartArgs { timed: TimedArgs { ids, when, writing }, anyway } = args;
    let anyway = anyway.as_deref();
    let mut writing = writing.clone();
    let reasons = [anyway.map(|why| format!("Begun anyway: {why}")), writing.message.take()];
    writing.message = reasons.into_iter().flatten().reduce(|a, b| format!("{a}\n\n{b}"));
    take(cx, &Taken { step: Step::Start, when: when.as_deref(), notes: None, anyway }, ids, &writing)
}

/// A step that records when it was, and may look back at once.
pub fn ended(cx: &Context, step: Step, args: &EndedArgs) -> Result<Outcome, Trouble> {
    let (when, notes) = (args.timed.when.as_deref(), args.notes.as_deref());
    let taken = Taken { step, when, notes, anyway: None };
    take(cx, &taken, &args.timed.ids, &args.timed.writing)
}

fn take(cx: &Context, taken: &Taken<'_>, ids: &[String], writing: &Writing) -> Result<Outcome, Trouble> {
    let mut advice = Vec::new();
    let outcome = write(cx, writing, |draft| {
        let before = draft.before.clone();
        let graph = Graph::build(&before, Scope::Live);
        let taking = Taking::new(cx, cx.practice(&before, &graph), taken)?;
        let (mut records, mut words) = (Vec::new(), taken.step.verb().to_owned());
        for id in ids {
            let (entry, change) = change(cx, &before, id)?;
            let Stepped { state, edits, told } = taking.take(cx, change)?;
            if state != taken.step.leads_to() && ids.len() == 1 {
                words = format!("{words}, now {state}");
            }
            draft.edit(&entry.file, entry.document, &edits)?;
            advice.extend(told);
            records.push(written(entry));
        }
        let about = about(Kind::Change, &records);
        Ok(Plan { about, words, action: taken.step.verb(), tells: &[], records })
    })?;
    if outcome == Outcome::Yes && !writing.dry_run {
        advice.iter().for_each(|line| cx.terminal.say(line));
    }
    Ok(outcome)
}

/// A step that several changes take, at one moment
struct Taking<'t, 's> {
    taken: &'t Taken<'t>,
    practice: practice::Cx<'s>,
    at: Time,
    review: Option<Review>,
}

/// What a step makes of one change
struct Stepped {
    state: ChangeState,
    edits: Vec<Edit>,
    told: Vec<String>,
}

impl<'t, 's> Taking<'t, 's> {
    fn new(cx: &Context, practice: practice::Cx<'s>, taken: &'t Taken<'t>) -> Result<Self, Trouble> {
        let at = past(cx, practice.snapshot, taken.when)?;
        let review = review(cx, practice.snapshot, taken, at)?;
        Ok(Taking { taken, practice, at, review })
    }

    fn take(&self, cx: &Context, change: &Change) -> Result<Stepped, Trouble> {
        let step = self.taken.step;
        transition::may(change, step, cx.now()).map_err(|refusal| self.or_way_on(change, refusal))?;
        if step == Step::Close {
            blame::may_close(self.practice.snapshot, change)?;
        }
        let mut stepped = Stepped { state: step.leads_to(), edits: Vec::new(), told: Vec::new() };
        match step {
            Step::Submit => self.submit(change, &mut stepped),
            Step::Start => self.start(cx, change, &mut stepped)?,
            _ => {}
        }
        stepped.edits.push(set(Pointer::field("state"), json!(stepped.state)));
        stepped.edits.extend(actual(change, step, self.at)?);
        stepped.edits.extend(self.review.as_ref().map(|review| set(Pointer::field("review"), json!(review))));
        stepped.told.extend(advise(change, self.taken, cx.now()));
        Ok(stepped)
    }

    /// What only waits for its state to follow is moved on by another verb.
    fn or_way_on(&self, change: &Change, refusal: transition::Refusal) -> Trouble {
        let waits = change.state == ChangeState::Requested;
        let asks = waits && matches!(self.taken.step, Step::Submit | Step::Start);
        let way =
            asks.then(|| approval::way_on(change, &approval::standing(&self.practice, change))).flatten();
        match way {
            Some(way) => Trouble::with_help(refusal.message, way),
            None => refusal.into(),
        }
    }

    fn submit(&self, change: &Change, stepped: &mut Stepped) {
        let request = request(&self.practice, change);
        stepped.told.push(submitted(change, &request));
        stepped.edits.push(set(Pointer::field("risk"), json!(request.risk)));
        stepped.state = request.state;
    }

    /// What is begun though something spoke against it says so in its record: that is looked for when all is over.
    fn start(&self, cx: &Context, change: &Change, stepped: &mut Stepped) -> Result<(), Trouble> {
        let despite = begin(&self.practice, change, self.at, self.taken.anyway)?;
        stepped.told.extend(despite.iter().map(|note| format!("note: {note}")));
        match self.taken.anyway {
            Some(_) if despite.is_empty() => {
                stepped.told.push(format!("note: nothing stood in the way of {}", change.id));
            }
            Some(why) => {
                let by = person(cx, self.practice.snapshot, None)?;
                let anyway = Anyway { why: why.to_owned(), by, at: self.at, despite };
                stepped.edits.push(set(Pointer::field("anyway"), json!(anyway)));
            }
            None => {}
        }
        Ok(())
    }
}

fn set(at: Pointer, value: Value) -> Edit {
    Edit::Set { at, value }
}

/// The times that a step records, where it does.
fn actual(change: &Change, step: Step, at: Time) -> Result<Option<Edit>, Trouble> {
    let place = |key| Pointer::field("actual").key(key);
    let started = change.actual.and_then(|actual| actual.start);
    match (step, started) {
        (Step::Start, _) => Ok(Some(set(Pointer::field("actual"), json!({ "start": at })))),
        (Step::Complete | Step::Fail | Step::RollBack, Some(start)) if at.0 < start.0 => {
            let message = format!("{} started at {start}, after {at}", change.id);
            Err(Trouble::with_help(message, "--when says when it ended"))
        }
        (Step::Complete | Step::Fail | Step::RollBack, Some(_)) => Ok(Some(set(place("end"), json!(at)))),
        (Step::Complete | Step::Fail | Step::RollBack, None) => {
            Ok(Some(set(Pointer::field("actual"), json!({ "end": at }))))
        }
        _ => Ok(None),
    }
}

/// The review that notes give at once.
fn review(
    cx: &Context,
    snapshot: &crate::store::snapshot::Snapshot,
    taken: &Taken<'_>,
    at: Time,
) -> Result<Option<Review>, Trouble> {
    let Some(notes) = taken.notes else { return Ok(None) };
    let by = person(cx, snapshot, None)?;
    let notes = super::fields::text_or_file(notes)?;
    Ok(Some(Review { outcome: Went::Failure, by, at, notes: Some(notes) }))
}

/// Whom asking for approval asks, or that it asks nobody.
pub(super) fn submitted(change: &Change, request: &Request<'_>) -> String {
    let (id, risk) = (&change.id, request.risk.level);
    match request.state {
        ChangeState::Approved => {
            format!("{id} is approved at once: of {risk} risk, it needs nobody's approval")
        }
        _ => format!("{id} is of {risk} risk; {}", asked(&request.standing)),
    }
}

/// What hinders a change stops it, but for an emergency, and for a window or a freeze that somebody has a reason to pass.
fn begin(
    practice: &practice::Cx<'_>,
    change: &Change,
    at: Time,
    anyway: Option<&str>,
) -> Result<Vec<String>, Trouble> {
    let id = &change.id;
    let is_emergency = change.r#type == ChangeType::Emergency;
    let mut notes = Vec::new();
    for hindrance in hindrances(practice, change, at.0.to_utc()) {
        match hindrance {
            Hindrance::Approvals(missing) if is_emergency => notes.push(owed(practice, change, at, &missing)),
            Hindrance::Approvals(missing) => {
                let message = format!("the approvals of {id} do not stand: {}", missing.join("; "));
                return Err(Trouble::with_help(message, format!("itsm change approvals {id} says why")));
            }
            Hindrance::Window(it) => {
                let zone = practice.now.timezone();
                let (window, at) = (extent(it, zone), moment(at.0.to_utc(), zone));
                notes.push(format!("{id} may run {window}, and {at} is not in it"));
            }
            Hindrance::Freeze(words) => notes.push(words),
        }
    }
    if is_emergency || anyway.is_some() || notes.is_empty() {
        return Ok(notes);
    }
    Err(Trouble::with_help(
        notes.join("; "),
        format!(
            "itsm change slot {id} shows when it could run, itsm change set {id} --start … moves it; if it has to be \
             now: --anyway \"WHY\""
        ),
    ))
}

/// What an emergency that begins without its approvals owes, and until when.
fn owed(practice: &practice::Cx<'_>, change: &Change, at: Time, missing: &[String]) -> String {
    let actual = Some(Actual { start: Some(at), end: None });
    let running = Change { state: ChangeState::InProgress, actual, ..change.clone() };
    let due = due(practice, &running).map(|due| format!(" by {}", moment(due, practice.now.timezone())));
    let due = due.unwrap_or_default();
    format!("{} owes its approval{due}: {}", change.id, missing.join("; "))
}

/// What a person should know of the step they took.
fn advise(change: &Change, taken: &Taken<'_>, now: DateTime<chrono::Utc>) -> Vec<String> {
    let id = &change.id;
    let mut lines = Vec::new();
    match taken.step {
        Step::Fail | Step::RollBack if taken.notes.is_none() && change.review.is_none() => {
            lines
                .push(format!("{id} owes a review: itsm change review {id} --outcome failure --notes \"…\""));
        }
        Step::Complete => {
            let open: Vec<String> =
                change.tasks.iter().filter(|it| !is_over(it.state)).map(|it| it.id.to_string()).collect();
            if !open.is_empty() {
                lines.push(format!("note: tasks {} of {id} are not done", open.join(", ")));
            }
        }
        Step::Submit if change.window.is_some_and(|window| window.start.0 <= now) => {
            lines.push(format!("note: the window of {id} has begun already"));
        }
        _ => {}
    }
    let missing = transition::missing(change);
    if taken.step == Step::Submit && !missing.is_empty() {
        lines.push(format!("note: {id} says nothing of {}", missing.join(", ")));
    }
    lines
}
