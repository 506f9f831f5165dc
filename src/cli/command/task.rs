//! `itsm change task` and `itsm incident task`: the pieces of work of a change or an incident; what they leave empty is
//! the record's own.

use clap::{Args, Subcommand};
use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter};
use serde_json::json;

use super::change::change;
use super::change_fields::{about, written};
use super::incident::edit::{Case, Sharing, land};
use super::incident::incident;
use super::times::Times;
use super::who::{asset_id, person};
use crate::cli::argument::Writing;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::write::{Plan, write};
use crate::cli::{Outcome, complete};
use crate::model::field::{Task, TaskState, Window};
use crate::model::incident::{EntryKind, IncidentState};
use crate::model::pointer::Pointer;
use crate::model::{Incident, Kind, Typed};
use crate::practice::task::{Whole, is_over, of_incident, tasks};
use crate::report::Listing;
use crate::store::draft::Draft;
use crate::store::edit::Edit;
use crate::store::snapshot::{Entry, Snapshot};

/// Where a change of tasks lands: here, or, of an incident, where all share it
pub trait Landing: Args {
    fn land(
        &self,
        cx: &Context,
        plan: impl Fn(&mut Draft) -> Result<Plan, Trouble>,
    ) -> Result<Outcome, Trouble>;
}

impl Landing for Writing {
    fn land(
        &self,
        cx: &Context,
        plan: impl Fn(&mut Draft) -> Result<Plan, Trouble>,
    ) -> Result<Outcome, Trouble> {
        write(cx, self, plan)
    }
}

impl Landing for Sharing {
    fn land(
        &self,
        cx: &Context,
        plan: impl Fn(&mut Draft) -> Result<Plan, Trouble>,
    ) -> Result<Outcome, Trouble> {
        land(cx, self, plan)
    }
}

/// Take it apart into tasks, and say who does them
#[derive(Debug, Subcommand)]
pub enum TaskCommand<L: Landing> {
    Add(AddArgs<L>),
    /// List the tasks, with what they take from the record around them
    List {
        #[arg(value_name = "ID", add = ArgValueCompleter::new(complete::worked_on))]
        id: String,
    },
    /// Begin tasks
    Start(TaskArgs<L>),
    /// Record that tasks are done
    Done(TaskArgs<L>),
    /// Give tasks up
    Cancel(TaskArgs<L>),
    Assign(AssignArgs<L>),
}

/// Add a task
#[derive(Debug, Args)]
pub struct AddArgs<L: Landing> {
    /// The change or incident, by its id or a part of it
    #[arg(value_name = "ID", add = ArgValueCompleter::new(complete::worked_on))]
    id: String,

    /// What is to be done, in quotes or without
    #[arg(required = true)]
    title: Vec<String>,

    /// Who does it; of a change its assignee, unless another is named
    #[arg(long, value_name = "WHO", add = ArgValueCompleter::new(complete::people))]
    assignee: Option<String>,

    /// What it touches; all that the record around it does, unless less is named
    #[arg(long, value_name = "ASSET,…", value_delimiter = ',', add = ArgValueCompleter::new(complete::assets))]
    affects: Vec<String>,

    #[command(flatten)]
    times: Times,

    #[command(flatten)]
    landing: L,
}

#[derive(Debug, Args)]
pub struct TaskArgs<L: Landing> {
    /// The change or incident, by its id or a part of it
    #[arg(value_name = "ID", add = ArgValueCompleter::new(complete::worked_on))]
    id: String,

    /// The numbers of tasks
    #[arg(required = true, value_name = "TASK", add = ArgValueCandidates::new(complete::tasks))]
    tasks: Vec<u32>,

    #[command(flatten)]
    landing: L,
}

/// Say who does a task
#[derive(Debug, Args)]
pub struct AssignArgs<L: Landing> {
    /// The change or incident, by its id or a part of it
    #[arg(value_name = "ID", add = ArgValueCompleter::new(complete::worked_on))]
    id: String,

    /// The number of the task
    #[arg(value_name = "TASK", add = ArgValueCandidates::new(complete::tasks))]
    task: u32,

    /// Who does it; `me` is you
    #[arg(value_name = "WHO", add = ArgValueCompleter::new(complete::people))]
    who: String,

    #[command(flatten)]
    landing: L,
}

/// What a command makes of the tasks
struct Deed {
    edits: Vec<Edit>,
    /// The rest of the commit's subject.
    words: String,
    /// What the log of an incident says of it; a change has its history.
    told: (EntryKind, String),
}

/// What holds the tasks
struct Holder<'a> {
    kind: Kind,
    entry: &'a Entry,
    state: String,
    is_over: bool,
    window: Option<Window>,
    tasks: Vec<Whole<'a>>,
}

impl<L: Landing> TaskCommand<L> {
    /// Of records of this kind.
    pub fn run(&self, cx: &Context, kind: Kind) -> Result<Outcome, Trouble> {
        match self {
            TaskCommand::Add(args) => add(cx, kind, args),
            TaskCommand::List { id } => list(cx, kind, id),
            TaskCommand::Start(args) => move_to(cx, kind, args, TaskState::InProgress),
            TaskCommand::Done(args) => move_to(cx, kind, args, TaskState::Done),
            TaskCommand::Cancel(args) => move_to(cx, kind, args, TaskState::Cancelled),
            TaskCommand::Assign(args) => assign(cx, kind, args),
        }
    }
}

fn holder<'s>(cx: &Context, snapshot: &'s Snapshot, kind: Kind, typed: &str) -> Result<Holder<'s>, Trouble> {
    if kind == Kind::Incident {
        let (entry, incident) = incident(cx, snapshot, typed)?;
        let is_over = incident.state == IncidentState::Closed;
        let (state, tasks) = (incident.state.to_string(), of_incident(incident));
        return Ok(Holder { kind, entry, state, is_over, window: None, tasks });
    }
    let (entry, change) = change(cx, snapshot, typed)?;
    let (state, is_over) = (change.state.to_string(), change.state.is_over());
    Ok(Holder { kind, entry, state, is_over, window: change.window, tasks: tasks(change) })
}

fn add<L: Landing>(cx: &Context, kind: Kind, args: &AddArgs<L>) -> Result<Outcome, Trouble> {
    edit(cx, kind, &args.id, &args.landing, |draft, holder| {
        let before = draft.before.clone();
        let id = holder.tasks.iter().map(|it| it.task.id).max().unwrap_or(0) + 1;
        let assignee = args.assignee.as_deref().map(|who| person(cx, &before, Some(who))).transpose()?;
        let affects = args.affects.iter().map(|it| asset_id(cx, &before, it)).collect::<Result<_, _>>()?;
        let window = args.times.window(cx, &before, holder.window, None)?;
        let title = args.title.join(" ");
        let task = Task { id, title, assignee, affects, window, state: TaskState::Open };
        let who = task.assignee.as_ref().map(|who| format!(" ({who})")).unwrap_or_default();
        let told = (EntryKind::Decision, format!("task {id}: {}{who}", task.title));
        let words = format!("add task {id}: {}", task.title);
        let edits = vec![Edit::Append { at: Pointer::field("tasks"), value: json!(task) }];
        Ok(Deed { edits, words, told })
    })
}

fn move_to<L: Landing>(
    cx: &Context,
    kind: Kind,
    args: &TaskArgs<L>,
    state: TaskState,
) -> Result<Outcome, Trouble> {
    edit(cx, kind, &args.id, &args.landing, |_, holder| {
        let (mut edits, mut told) = (Vec::new(), Vec::new());
        for number in &args.tasks {
            let (place, task) = task(holder, *number)?;
            if task.state == state || is_over(task.state) {
                let id = &holder.entry.id;
                let message = format!("task {number} of {id} is {} already", task.state);
                return Err(Trouble::with_help(message, format!("itsm {kind} task list {id}")));
            }
            let at = Pointer::field("tasks").index(place).key("state");
            edits.push(Edit::Set { at, value: json!(state) });
            told.push(format!("task {number} {}: {}", state.spoken(), task.title));
        }
        let numbers: Vec<String> = args.tasks.iter().map(u32::to_string).collect();
        let noun = if numbers.len() == 1 { "task" } else { "tasks" };
        let told = (kind_of(state), told.join("\n"));
        Ok(Deed { edits, words: format!("{noun} {} {state}", numbers.join(", ")), told })
    })
}

/// To begin and to end something is to do it; to give it up is to decide.
fn kind_of(state: TaskState) -> EntryKind {
    match state {
        TaskState::InProgress | TaskState::Done => EntryKind::Action,
        TaskState::Open | TaskState::Cancelled => EntryKind::Decision,
    }
}

fn assign<L: Landing>(cx: &Context, kind: Kind, args: &AssignArgs<L>) -> Result<Outcome, Trouble> {
    edit(cx, kind, &args.id, &args.landing, |draft, holder| {
        let (place, task) = task(holder, args.task)?;
        let who = person(cx, &draft.before.clone(), Some(&args.who))?;
        if task.assignee.as_ref().is_some_and(|it| it.eq_ignore_ascii_case(&who)) {
            let message = format!("task {} of {} is {who}'s already", args.task, holder.entry.id);
            return Err(Trouble::new(message));
        }
        let at = Pointer::field("tasks").index(place).key("assignee");
        let told = (EntryKind::Decision, format!("task {} goes to {who}: {}", args.task, task.title));
        let edits = vec![Edit::Set { at, value: json!(who) }];
        Ok(Deed { edits, words: format!("assign task {} to {who}", args.task), told })
    })
}

/// Edits the tasks of one record that is not over.
fn edit(
    cx: &Context,
    kind: Kind,
    id: &str,
    landing: &impl Landing,
    deed: impl Fn(&Draft, &Holder<'_>) -> Result<Deed, Trouble>,
) -> Result<Outcome, Trouble> {
    landing.land(cx, |draft| {
        let before = draft.before.clone();
        let holder = holder(cx, &before, kind, id)?;
        let Holder { entry, state, .. } = &holder;
        if holder.is_over {
            return Err(Trouble::new(format!("{} is {state}: its tasks stay as they are", entry.id)));
        }
        let Deed { mut edits, words, told: (kind_of_entry, text) } = deed(draft, &holder)?;
        if let Some(incident) = Incident::of(&entry.record) {
            let case = Case { cx, snapshot: &before, entry, incident };
            edits.extend(case.log(&[case.entry(kind_of_entry, &text, None)?]));
        }
        draft.edit(&entry.file, entry.document, &edits)?;
        let records = vec![written(entry)];
        Ok(Plan { about: about(kind, &records), words, action: "task", tells: &[], records })
    })
}

/// The task of this number, and its place in the list.
fn task<'h>(holder: &'h Holder<'_>, number: u32) -> Result<(usize, &'h Task), Trouble> {
    let found = holder.tasks.iter().map(|it| it.task).enumerate().find(|(_, task)| task.id == number);
    found.ok_or_else(|| {
        let (id, kind) = (&holder.entry.id, holder.kind);
        let numbers: Vec<String> = holder.tasks.iter().map(|it| it.task.id.to_string()).collect();
        let help = match numbers.as_slice() {
            [] => format!("it has none yet: itsm {kind} task add {id} \"what is to be done\""),
            numbers => format!("it has {}", numbers.join(", ")),
        };
        Trouble::with_help(format!("{id} has no task {number}"), help)
    })
}

fn list(cx: &Context, kind: Kind, id: &str) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?;
    let holder = holder(cx, snapshot, kind, id)?;
    let records: Vec<_> = holder
        .tasks
        .iter()
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
