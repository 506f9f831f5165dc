//! `itsm problem action`: what is to be done so that it does not happen again, by whom, until when.

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter};
use serde_json::json;

use super::problem;
use crate::cli::argument::Writing;
use crate::cli::command::change_fields::{about, written};
use crate::cli::command::times::{at, clock};
use crate::cli::command::who::{party, person};
use crate::cli::context::{Context, zone};
use crate::cli::trouble::Trouble;
use crate::cli::write::{Plan, write};
use crate::cli::{Outcome, complete};
use crate::model::field::Date;
use crate::model::pointer::Pointer;
use crate::model::problem::{Action, ActionState, ProblemState};
use crate::model::{Kind, Problem};
use crate::practice::moment::Toward;
use crate::practice::problem::{Numbered, actions, is_of, is_overdue};
use crate::report::problem::actions as listing;
use crate::store::edit::Edit;
use crate::store::snapshot::Snapshot;

/// Say what is to be done so that it does not happen again, and follow it up
#[derive(Debug, Subcommand)]
pub enum ActionCommand {
    Add(AddArgs),
    List(ListArgs),
    /// Record that actions are done
    Done(DoneArgs),
    /// Decide against actions
    Drop(DropArgs),
    /// Take actions up again that were done or dropped
    Reopen(DoneArgs),
    Assign(AssignArgs),
}

/// Add an action to a problem
#[derive(Debug, Args)]
pub struct AddArgs {
    /// The problem
    #[arg(value_name = "PRB", add = ArgValueCompleter::new(complete::problems))]
    id: String,

    /// What is to be done, in quotes or without
    #[arg(required = true, value_name = "TITLE", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    title: Vec<String>,

    /// Who does it: a person or a team; the problem's owner, unless another is named
    #[arg(long, value_name = "WHO", add = ArgValueCompleter::new(complete::parties))]
    owner: Option<String>,

    /// The last day for it: +2w, fri, 2026-12-24
    #[arg(long, value_name = "DAY")]
    due: Option<String>,

    #[command(flatten)]
    writing: Writing,
}

/// List the actions of a problem, or the open ones of all
#[derive(Debug, Args)]
#[command(visible_alias = "ls")]
pub struct ListArgs {
    /// The problem; all, where none is named
    #[arg(value_name = "PRB", add = ArgValueCompleter::new(complete::problems))]
    id: Option<String>,

    /// That should be done by now
    #[arg(long)]
    overdue: bool,

    /// That are in my hands, or in those of a team of mine
    #[arg(long)]
    mine: bool,

    /// That a person or a team has; `me` is you
    #[arg(long, value_name = "WHO", add = ArgValueCompleter::new(complete::parties))]
    owner: Option<String>,

    /// Those too that are done or dropped
    #[arg(short, long)]
    all: bool,
}

#[derive(Debug, Args)]
pub struct DoneArgs {
    /// The problem
    #[arg(value_name = "PRB", add = ArgValueCompleter::new(complete::problems))]
    id: String,

    /// The numbers of actions, as `action list` shows them
    #[arg(required = true, value_name = "ACTION", add = ArgValueCandidates::new(complete::actions))]
    actions: Vec<usize>,

    #[command(flatten)]
    writing: Writing,
}

#[derive(Debug, Args)]
pub struct DropArgs {
    /// Why: it goes into the commit's message
    #[arg(long, value_name = "TEXT", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    why: String,

    #[command(flatten)]
    which: DoneArgs,
}

/// Say who does actions, or until when
#[derive(Debug, Args)]
pub struct AssignArgs {
    /// The problem
    #[arg(value_name = "PRB", add = ArgValueCompleter::new(complete::problems))]
    id: String,

    /// The number of the action, as `action list` shows it
    #[arg(value_name = "ACTION", add = ArgValueCandidates::new(complete::actions))]
    action: usize,

    /// Who does it: a person or a team; `me` is you
    #[arg(value_name = "WHO", required_unless_present = "due", add = ArgValueCompleter::new(complete::parties))]
    who: Option<String>,

    /// The last day for it: +2w, fri, 2026-12-24
    #[arg(long, value_name = "DAY")]
    due: Option<String>,

    #[command(flatten)]
    writing: Writing,
}

impl ActionCommand {
    pub fn run(&self, cx: &Context) -> Result<Outcome, Trouble> {
        match self {
            ActionCommand::Add(args) => add(cx, args),
            ActionCommand::List(args) => list(cx, args),
            ActionCommand::Done(args) => move_to(cx, args, ActionState::Done, &args.writing),
            ActionCommand::Reopen(args) => move_to(cx, args, ActionState::Open, &args.writing),
            ActionCommand::Drop(args) => {
                let mut writing = args.which.writing.clone();
                let reasons = [Some(format!("Dropped: {}", args.why)), writing.message.take()];
                writing.message = reasons.into_iter().flatten().reduce(|a, b| format!("{a}\n\n{b}"));
                move_to(cx, &args.which, ActionState::Dropped, &writing)
            }
            ActionCommand::Assign(args) => assign(cx, args),
        }
    }
}

fn add(cx: &Context, args: &AddArgs) -> Result<Outcome, Trouble> {
    edit(cx, &args.id, &args.writing, |snapshot, problem| {
        let owner = match (&args.owner, &problem.owner) {
            (Some(who), _) => party(cx, snapshot, who)?,
            (None, Some(owner)) => owner.clone(),
            (None, None) => {
                let message = format!("nobody owns {}, so it has to be said who does this", problem.id);
                return Err(Trouble::with_help(message, "--owner WHO"));
            }
        };
        let due = args.due.as_ref().map(|text| day(cx, snapshot, text)).transpose()?;
        let opened = Some(Date(cx.today(snapshot)));
        let title = args.title.join(" ");
        let words = format!("add action {}: {title}", problem.actions.len() + 1);
        let action = Action { title, owner, due, state: ActionState::Open, opened, ended: None };
        Ok((vec![Edit::Append { at: Pointer::field("actions"), value: json!(action) }], words))
    })
}

fn move_to(cx: &Context, args: &DoneArgs, state: ActionState, writing: &Writing) -> Result<Outcome, Trouble> {
    edit(cx, &args.id, writing, |snapshot, problem| {
        let mut edits = Vec::new();
        for number in &args.actions {
            let action = numbered(problem, *number)?.action;
            let is_over = action.state != ActionState::Open && state != ActionState::Open;
            if action.state == state || is_over {
                let message = format!("action {number} of {} is {} already", problem.id, action.state);
                return Err(Trouble::with_help(message, format!("itsm problem action list {}", problem.id)));
            }
            let at = |key| Pointer::field("actions").index(number - 1).key(key);
            edits.push(Edit::Set { at: at("state"), value: json!(state) });
            match state {
                ActionState::Open if action.ended.is_some() => edits.push(Edit::Remove { at: at("ended") }),
                ActionState::Open => {}
                _ => edits.push(Edit::Set { at: at("ended"), value: json!(Date(cx.today(snapshot))) }),
            }
        }
        let numbers: Vec<String> = args.actions.iter().map(usize::to_string).collect();
        let noun = if numbers.len() == 1 { "action" } else { "actions" };
        Ok((edits, format!("{noun} {} {state}", numbers.join(", "))))
    })
}

fn assign(cx: &Context, args: &AssignArgs) -> Result<Outcome, Trouble> {
    edit(cx, &args.id, &args.writing, |snapshot, problem| {
        numbered(problem, args.action)?;
        let at = |key| Pointer::field("actions").index(args.action - 1).key(key);
        let (mut edits, mut words) = (Vec::new(), Vec::new());
        if let Some(who) = &args.who {
            let who = party(cx, snapshot, who)?;
            words.push(format!("assign action {} to {who}", args.action));
            edits.push(Edit::Set { at: at("owner"), value: json!(who) });
        }
        if let Some(text) = &args.due {
            let due = day(cx, snapshot, text)?;
            words.push(format!("action {} is due {due}", args.action));
            edits.push(Edit::Set { at: at("due"), value: json!(due) });
        }
        Ok((edits, words.join(", ")))
    })
}

/// Edits the actions of one problem that is not closed.
fn edit(
    cx: &Context,
    id: &str,
    writing: &Writing,
    edits: impl FnOnce(&Snapshot, &Problem) -> Result<(Vec<Edit>, String), Trouble>,
) -> Result<Outcome, Trouble> {
    write(cx, writing, |draft| {
        let before = draft.before.clone();
        let (entry, problem) = problem(cx, &before, id)?;
        if problem.state == ProblemState::Closed {
            return Err(Trouble::with_help(
                format!("{} is closed: its actions stay as they are", problem.id),
                format!("itsm problem reopen {} \"why\"", problem.id),
            ));
        }
        let (edits, words) = edits(&before, problem)?;
        draft.edit(&entry.file, entry.document, &edits)?;
        let records = vec![written(entry)];
        Ok(Plan { about: about(Kind::Problem, &records), words, action: "action", tells: &[], records })
    })
}

/// The action of this number.
fn numbered(problem: &Problem, number: usize) -> Result<Numbered<'_>, Trouble> {
    actions(problem).find(|it| it.number == number).ok_or_else(|| {
        let help = match problem.actions.len() {
            0 => format!("it has none yet: itsm problem action add {} \"what is to be done\"", problem.id),
            1 => "it has one: 1".to_owned(),
            many => format!("it has 1 to {many}"),
        };
        Trouble::with_help(format!("{} has no action {number}", problem.id), help)
    })
}

/// The day that is meant, which is not over.
fn day(cx: &Context, snapshot: &Snapshot, text: &str) -> Result<Date, Trouble> {
    let moment = at(text, clock(cx, snapshot), Toward::Future)?;
    let day: NaiveDate = moment.0.with_timezone(&zone(snapshot)).date_naive();
    if day < cx.today(snapshot) {
        return Err(Trouble::with_help(
            format!("{day} is over already"),
            "an action is due on a day to come: +2w",
        ));
    }
    Ok(Date(day))
}

fn list(cx: &Context, args: &ListArgs) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?;
    let today = cx.today(snapshot);
    let me = args.mine.then(|| person(cx, snapshot, None)).transpose()?;
    let owner = args.owner.as_ref().map(|who| party(cx, snapshot, who)).transpose()?;
    let problems: Vec<&Problem> = match &args.id {
        Some(id) => vec![problem(cx, snapshot, id)?.1],
        None => snapshot.of::<Problem>().map(|(_, problem)| problem).collect(),
    };
    let wants = |it: &Numbered<'_>| {
        (args.all || args.id.is_some() || it.action.state == ActionState::Open)
            && (!args.overdue || is_overdue(it.action, today))
            && me.as_ref().is_none_or(|me| is_of(snapshot, &it.action.owner, me))
            && owner.as_ref().is_none_or(|owner| it.action.owner.eq_ignore_ascii_case(owner))
    };
    let found: Vec<Numbered<'_>> = problems.into_iter().flat_map(actions).filter(wants).collect();
    let any = !found.is_empty();
    cx.show_list(listing(&found, today, args.id.is_none()))?;
    Ok(if any { Outcome::Yes } else { Outcome::No })
}
