//! The steps in the life of an incident: each is checked against its states, and its time is recorded.

use chrono::DateTime;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

use super::edit::{Case, Deed, Sharing, edit, edit_one, set};
use super::log::subject;
use crate::cli::command::given::{sentence, text_or_file};
use crate::cli::command::times::past;
use crate::cli::command::who::person;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::model::Incident;
use crate::model::field::Time;
use crate::model::incident::{Entry as LogEntry, EntryKind, HypothesisState, IncidentState};
use crate::model::pointer::Pointer;
use crate::model::zone::Tz;
use crate::practice::disruption::{self, Report};
use crate::practice::incident::step::{Step, may};
use crate::practice::window::spoken;
use crate::store::edit::Edit;

#[derive(Debug, Args)]
pub struct StartArgs {
    /// Incidents, by their ids or parts of them
    #[arg(required = true, value_name = "INC", add = ArgValueCompleter::new(complete::incidents))]
    ids: Vec<String>,

    #[command(flatten)]
    sharing: Sharing,
}

/// Record that the service is back, and since when; ends the outage
#[derive(Debug, Args)]
pub struct RestoreArgs {
    /// An incident, by its id or a part of it
    #[arg(value_name = "INC", add = ArgValueCompleter::new(complete::incidents))]
    id: String,

    /// What brought it back, for the log, in quotes or without
    text: Vec<String>,

    /// When it came back, if it is not now: -10m, "today 02:05"
    #[arg(long = "when", visible_alias = "restored-at", value_name = "TIME", allow_hyphen_values = true)]
    when: Option<String>,

    /// When it had gone down, where nobody has said so yet
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    down_at: Option<String>,

    #[command(flatten)]
    sharing: Sharing,
}

/// Record what it was and what mended it
#[derive(Debug, Args)]
pub struct ResolveArgs {
    /// An incident, by its id or a part of it
    #[arg(value_name = "INC", add = ArgValueCompleter::new(complete::incidents))]
    id: String,

    /// What it was: a text, or @FILE; the hypothesis that was verified, where nothing is said
    #[arg(long, value_name = "TEXT|@FILE")]
    cause: Option<String>,

    /// What mended it: a text, or @FILE
    #[arg(long, value_name = "TEXT|@FILE")]
    resolution: Option<String>,

    /// What is to be learnt: a text, or @FILE
    #[arg(long, value_name = "TEXT|@FILE")]
    lessons: Option<String>,

    #[command(flatten)]
    sharing: Sharing,
}

/// Close incidents: reported on where a report is due, every task done or dropped
#[derive(Debug, Args)]
pub struct CloseArgs {
    /// Incidents, by their ids or parts of them
    #[arg(required = true, value_name = "INC", add = ArgValueCompleter::new(complete::incidents))]
    ids: Vec<String>,

    /// It is the same as this one, which was recorded before: closes it in whatever state it is
    #[arg(long, value_name = "INC", add = ArgValueCompleter::new(complete::incidents))]
    duplicate_of: Option<String>,

    #[command(flatten)]
    sharing: Sharing,
}

/// Go back to work on an incident that was thought to be over
#[derive(Debug, Args)]
pub struct ReopenArgs {
    /// An incident, by its id or a part of it
    #[arg(value_name = "INC", add = ArgValueCompleter::new(complete::incidents))]
    id: String,

    /// Why, in quotes or without: it goes into the log
    #[arg(required = true, value_name = "WHY", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    why: Vec<String>,

    #[command(flatten)]
    sharing: Sharing,
}

/// The words that set a state.
pub fn verbs() -> impl Iterator<Item = &'static str> {
    Step::ALL.into_iter().map(Step::verb)
}

/// Somebody is at it.
pub fn start(cx: &Context, args: &StartArgs) -> Result<Outcome, Trouble> {
    edit(cx, &args.ids, &args.sharing, "start", |case| {
        case.may(Step::Start)?;
        let mut edits = case.log(&[case.entry(EntryKind::Action, "took it up", None)?]);
        edits.push(set("state", Step::Start.leads_to()));
        // What monitoring has opened is run by whoever takes it up.
        if let (None, Ok(me)) = (&case.incident.manager, person(cx, case.snapshot, None)) {
            edits.push(set("manager", me));
        }
        Ok(Deed { edits, words: "start".to_owned(), ..Deed::default() })
    })
}

pub fn restore(cx: &Context, args: &RestoreArgs) -> Result<Outcome, Trouble> {
    edit_one(cx, &args.id, &args.sharing, "restore", |case| {
        case.may(Step::Restore)?;
        let after = back(case, args)?;
        let mut edits = vec![set("state", after.state), set("restored_at", after.restored_at)];
        edits.extend(args.down_at.as_ref().map(|_| set("down_at", after.down_at)));
        let text = sentence(&args.text);
        let text = text.as_deref().unwrap_or("the service is back");
        let entry = case.entry(EntryKind::Action, text, None)?;
        let entry = LogEntry { at: after.restored_at.unwrap_or(entry.at), ..entry };
        edits.extend(case.log(&[entry]));
        let lasted = disruption::outage(&after, cx.now()).map(disruption::in_minutes);
        let words = lasted.as_ref().map_or("restore".to_owned(), |it| format!("restore, after {it}"));
        Ok(Deed { edits, words, tells: restored(case, &after, lasted), ..Deed::default() })
    })
}

/// The incident as it is once the service is back.
fn back(case: &Case<'_>, args: &RestoreArgs) -> Result<Incident, Trouble> {
    let back = past(case.cx, case.snapshot, args.when.as_deref())?;
    let down = match &args.down_at {
        Some(text) => Some(past(case.cx, case.snapshot, Some(text))?),
        None => case.incident.down_at,
    };
    refuse_before(case.incident, down, back, case.now())?;
    Ok(Incident {
        restored_at: Some(back),
        down_at: down,
        state: Step::Restore.leads_to(),
        ..case.incident.clone()
    })
}

/// What comes back before it went down, or before it was seen to be down, is mistyped.
fn refuse_before(
    incident: &Incident,
    down: Option<Time>,
    back: Time,
    now: DateTime<Tz>,
) -> Result<(), Trouble> {
    match down.filter(|down| back.0 < down.0) {
        None => Ok(()),
        Some(down) => {
            let [down, back] = [down, back].map(|at| spoken(at.0.to_utc(), now));
            let message = format!("{} went down {down}, after {back}", incident.id);
            Err(Trouble::with_help(message, "--when says when it came back, --down-at when it had gone down"))
        }
    }
}

/// How long it was, and what is owed now.
fn restored(case: &Case<'_>, after: &Incident, lasted: Option<String>) -> Vec<String> {
    let id = &after.id;
    let unknown = || {
        format!(
            "how long it was out, nobody knows: itsm incident set {id} --down-at \"02:10\" says since when"
        )
    };
    let mut lines = vec![lasted.map_or_else(unknown, |it| format!("it was out for {it}"))];
    let plan = &after.communication_plan;
    if !plan.is_empty() {
        let names: Vec<&str> = plan.iter().map(|it| it.audience.as_str()).collect();
        lines.push(format!("tell them that it is back: {}", names.join(", ")));
    }
    if let Report::Owed { due } = disruption::report(case.snapshot, after, case.now()) {
        let due = spoken(due.to_utc(), case.now());
        lines.push(format!("it was a service disruption: its report is due {due}"));
    }
    lines.push(format!("next: itsm incident resolve {id} --cause \"…\" --resolution \"…\""));
    lines
}

pub fn resolve(cx: &Context, args: &ResolveArgs) -> Result<Outcome, Trouble> {
    let read = |text: &Option<String>| text.as_deref().map(text_or_file).transpose();
    let (cause, resolution, lessons) = (read(&args.cause)?, read(&args.resolution)?, read(&args.lessons)?);
    edit_one(cx, &args.id, &args.sharing, "resolve", |case| {
        case.may(Step::Resolve)?;
        let found = cause.as_ref().or_else(|| verified(case.incident));
        let text = ending(case.incident, found, resolution.as_ref())?;
        let mut edits = case.log(&[case.entry(EntryKind::Decision, &text, None)?]);
        edits.push(set("state", Step::Resolve.leads_to()));
        let texts = [("cause", found), ("resolution", resolution.as_ref()), ("lessons", lessons.as_ref())];
        edits.extend(texts.into_iter().filter_map(|(field, text)| Some(set(field, text?))));
        Ok(Deed { edits, words: "resolve".to_owned(), tells: resolved(case), ..Deed::default() })
    })
}

/// The hypothesis that it was, where nobody has said yet what it was.
fn verified(incident: &Incident) -> Option<&String> {
    let verified = incident.hypotheses.iter().find(|it| it.state == HypothesisState::Verified);
    verified.map(|it| &it.cause).filter(|_| incident.cause.is_none())
}

/// How it ended, for the log: what it was and what mended it. Both must be known, from now or from before.
fn ending(
    incident: &Incident,
    cause: Option<&String>,
    resolution: Option<&String>,
) -> Result<String, Trouble> {
    let known = [
        ("cause", cause.or(incident.cause.as_ref())),
        ("resolution", resolution.or(incident.resolution.as_ref())),
    ];
    let known = known.map(|(field, text)| (field, text.map_or("", |text| text.trim())));
    let lacking = known.iter().filter(|(_, text)| text.is_empty());
    let lacking: Vec<&str> = lacking.map(|(field, _)| *field).collect();
    if lacking.is_empty() {
        let [(_, cause), (_, resolution)] = known;
        return Ok(format!("resolved: {}; mended by: {}", subject(cause), subject(resolution)));
    }
    let flags: Vec<String> = lacking.iter().map(|it| format!("--{it} \"…\"")).collect();
    Err(Trouble::with_help(
        format!("{} says nothing of its {}", incident.id, lacking.join(" and ")),
        format!("itsm incident resolve {} {}", incident.id, flags.join(" ")),
    ))
}

/// What is owed before it can be closed.
fn resolved(case: &Case<'_>) -> Vec<String> {
    let Incident { id, .. } = case.incident;
    let resolved = Incident { state: IncidentState::Resolved, ..case.incident.clone() };
    match may(case.snapshot, &resolved, Step::Close, case.now()) {
        Ok(()) => vec![format!("next: itsm incident close {id}")],
        Err(refusal) => vec![format!("before it can be closed: {}", refusal.message), refusal.help],
    }
}

pub fn close(cx: &Context, args: &CloseArgs) -> Result<Outcome, Trouble> {
    edit(cx, &args.ids, &args.sharing, "close", |case| {
        let mut edits = Vec::new();
        let mut closed = case.incident.clone();
        if let Some(other) = &args.duplicate_of {
            let (other, _) = super::incident(cx, case.snapshot, other)?;
            if other.id == case.entry.id {
                return Err(Trouble::new(format!("{} cannot be a duplicate of itself", other.id)));
            }
            closed.duplicates_of = Some(other.id.clone());
            edits.push(set("duplicates_of", &other.id));
        }
        may(case.snapshot, &closed, Step::Close, case.now())?;
        let same = closed.duplicates_of.as_ref();
        let text = same.map_or("closed".to_owned(), |other| format!("closed: the same as {other}"));
        edits.extend(case.log(&[case.entry(EntryKind::Decision, &text, None)?]));
        edits.push(set("state", Step::Close.leads_to()));
        let words = closed.duplicates_of.filter(|_| args.duplicate_of.is_some());
        let words = words.map_or("close".to_owned(), |other| format!("close, duplicates {other}"));
        Ok(Deed { edits, words, ..Deed::default() })
    })
}

pub fn reopen(cx: &Context, args: &ReopenArgs) -> Result<Outcome, Trouble> {
    edit_one(cx, &args.id, &args.sharing, "reopen", |case| {
        case.may(Step::Reopen)?;
        let why = args.why.join(" ");
        let text = format!("reopened: {why}");
        let mut edits = case.log(&[case.entry(EntryKind::Decision, &text, None)?]);
        edits.push(set("state", Step::Reopen.leads_to()));
        // The service is hurt again, as long as nobody says otherwise.
        if case.incident.restored_at.is_some() {
            edits.push(Edit::Remove { at: Pointer::field("restored_at") });
        }
        let mut tells = Vec::new();
        if let Some(back) = case.incident.restored_at {
            let back = spoken(back.0.to_utc(), case.now());
            tells.push(format!("the outage goes on: it was thought to have ended {back}"));
        }
        Ok(Deed { edits, words: format!("reopen: {why}"), tells, ..Deed::default() })
    })
}
