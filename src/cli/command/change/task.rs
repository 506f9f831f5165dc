//! `itsm change task`: the pieces of work of a change; what they leave empty is the change's own.

use clap::{Args, Subcommand};
use clap_complete::engine::ArgValueCandidates;
use serde_json::json;

use super::super::change_fields::{about, written};
use super::times::Times;
use super::{asset_id, change, person};
use crate::cli::argument::Writing;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::write::{Plan, write};
use crate::cli::{Outcome, complete};
use crate::model::field::{Task, TaskState};
use crate::model::pointer::Pointer;
use crate::model::{Change, Kind};
use crate::practice::task::{is_over, tasks};
use crate::report::Listing;
use crate::store::draft::Draft;
use crate::store::edit::Edit;

/// Take a change apart into tasks
#[derive(Debug, Subcommand)]
pub enum TaskCommand {
    Add(AddArgs),
    /// List the tasks of a change, with what they take from it
    List {
        #[arg(value_name = "CHG", add = ArgValueCandidates::new(complete::changes))]
        id: String,
    },
    /// Begin tasks
    Start(TaskArgs),
    /// Record that tasks are done
    Done(TaskArgs),
    /// Give tasks up
    Cancel(TaskArgs),
    Assign(AssignArgs),
}

/// Add a task to a change
#[derive(Debug, Args)]
pub struct AddArgs {
    /// The change
    #[arg(value_name = "CHG", add = ArgValueCandidates::new(complete::changes))]
    id: String,

    /// What is to be done
    title: String,

    /// Who does it; the change's assignee, unless another is named
    #[arg(long, value_name = "WHO", add = ArgValueCandidates::new(complete::people))]
    assignee: Option<String>,

    /// What it touches; all that the change touches, unless less is named
    #[arg(long, value_name = "ASSET,…", value_delimiter = ',', add = ArgValueCandidates::new(complete::assets))]
    affects: Vec<String>,

    #[command(flatten)]
    times: Times,

    #[command(flatten)]
    writing: Writing,
}

#[derive(Debug, Args)]
pub struct TaskArgs {
    /// The change
    #[arg(value_name = "CHG", add = ArgValueCandidates::new(complete::changes))]
    id: String,

    /// The numbers of tasks
    #[arg(required = true, value_name = "TASK")]
    tasks: Vec<u32>,

    #[command(flatten)]
    writing: Writing,
}

/// Say who does a task
#[derive(Debug, Args)]
pub struct AssignArgs {
    /// The change
    #[arg(value_name = "CHG", add = ArgValueCandidates::new(complete::changes))]
    id: String,

    /// The number of the task
    task: u32,

    /// Who does it; `me` is you
    #[arg(value_name = "WHO", add = ArgValueCandidates::new(complete::people))]
    who: String,

    #[command(flatten)]
    writing: Writing,
}

impl TaskCommand {
    pub fn run(&self, cx: &Context) -> Result<Outcome, Trouble> {
        match self {
            TaskCommand::Add(args) => add(cx, args),
            TaskCommand::List { id } => list(cx, id),
            TaskCommand::Start(args) => move_to(cx, args, TaskState::InProgress),
            TaskCommand::Done(args) => move_to(cx, args, TaskState::Done),
            TaskCommand::Cancel(args) => move_to(cx, args, TaskState::Cancelled),
            TaskCommand::Assign(args) => assign(cx, args),
        }
    }
}

fn add(cx: &Context, args: &AddArgs) -> Result<Outcome, Trouble> {
    edit(cx, &args.id, &args.writing, |draft, change| {
        let before = draft.before.clone();
        let id = change.tasks.iter().map(|task| task.id).max().unwrap_or(0) + 1;
        let assignee = args.assignee.as_deref().map(|who| person(cx, &before, Some(who))).transpose()?;
        let affects = args.affects.iter().map(|it| asset_id(cx, &before, it)).collect::<Result<_, _>>()?;
        let window = args.times.window(cx, &before, change.window, None)?;
        let title = args.title.clone();
        let task = Task { id, title, assignee, affects, window, state: TaskState::Open };
        let edits = vec![Edit::Append { at: Pointer::field("tasks"), value: json!(task) }];
        Ok((edits, format!("add task {id}: {}", args.title)))
    })
}

fn move_to(cx: &Context, args: &TaskArgs, state: TaskState) -> Result<Outcome, Trouble> {
    edit(cx, &args.id, &args.writing, |_, change| {
        let mut edits = Vec::new();
        for number in &args.tasks {
            let (place, task) = task(change, *number)?;
            if task.state == state || is_over(task.state) {
                let message = format!("task {number} of {} is {} already", change.id, task.state);
                return Err(Trouble::with_help(message, format!("itsm change task list {}", change.id)));
            }
            let at = Pointer::field("tasks").index(place).key("state");
            edits.push(Edit::Set { at, value: json!(state) });
        }
        let numbers: Vec<String> = args.tasks.iter().map(u32::to_string).collect();
        let noun = if numbers.len() == 1 { "task" } else { "tasks" };
        Ok((edits, format!("{noun} {} {state}", numbers.join(", "))))
    })
}

fn assign(cx: &Context, args: &AssignArgs) -> Result<Outcome, Trouble> {
    edit(cx, &args.id, &args.writing, |draft, change| {
        let (place, _) = task(change, args.task)?;
        let who = person(cx, &draft.before.clone(), Some(&args.who))?;
        let at = Pointer::field("tasks").index(place).key("assignee");
        Ok((vec![Edit::Set { at, value: json!(who) }], format!("assign task {} to {who}", args.task)))
    })
}

/// Edits the tasks of one change that is not over.
fn edit(
    cx: &Context,
    id: &str,
    writing: &Writing,
    edits: impl FnOnce(&Draft, &Change) -> Result<(Vec<Edit>, String), Trouble>,
) -> Result<Outcome, Trouble> {
    write(cx, writing, |draft| {
        let before = draft.before.clone();
        let (entry, change) = change(cx, &before, id)?;
        if change.state.is_over() {
            return Err(Trouble::new(format!(
                "{} is {}: its tasks stay as they are",
                change.id, change.state
            )));
        }
        let (edits, words) = edits(draft, change)?;
        draft.edit(&entry.file, entry.document, &edits)?;
        let records = vec![written(entry)];
        Ok(Plan { about: about(Kind::Change, &records), words, action: "task", tells: &[], records })
    })
}

/// The task of this number, and its place in the list.
fn task(change: &Change, number: u32) -> Result<(usize, &Task), Trouble> {
    let found = change.tasks.iter().enumerate().find(|(_, task)| task.id == number);
    found.ok_or_else(|| {
        let numbers: Vec<String> = change.tasks.iter().map(|task| task.id.to_string()).collect();
        let help = match numbers.as_slice() {
            [] => format!("it has none yet: itsm change task add {} \"what is to be done\"", change.id),
            numbers => format!("it has {}", numbers.join(", ")),
        };
        Trouble::with_help(format!("{} has no task {number}", change.id), help)
    })
}

fn list(cx: &Context, id: &str) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?;
    let (_, change) = change(cx, snapshot, id)?;
    let records: Vec<_> = tasks(change)
        .into_iter()
        .map(|it| {
            json!({"id": it.task.id, "state": it.task.state, "title": it.task.title, "assignee": it.assignee,
                   "affects": it.affects, "window": it.window})
        })
        .collect();
    let found = !records.is_empty();
    let columns = ["id", "state", "title", "assignee", "affects", "window.start"].map(str::to_owned).to_vec();
    cx.show_list(Listing { name: "tasks", records, columns, id: "id" })?;
    Ok(if found { Outcome::Yes } else { Outcome::No })
}
