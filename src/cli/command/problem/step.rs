//! The steps in the life of a problem, each checked against its states.

use clap::Args;
use clap_complete::engine::ArgValueCompleter;
use serde_json::json;

use super::problem;
use crate::cli::argument::Writing;
use crate::cli::command::change_fields::{about, written};
use crate::cli::command::given::text_or_file;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::write::{Plan, write};
use crate::cli::{Outcome, complete};
use crate::model::pointer::Pointer;
use crate::model::{Kind, Problem};
use crate::practice::problem::{Step, may};
use crate::store::edit::Edit;

/// A step that says what it is, or what helps
#[derive(Debug, Args)]
pub struct ToldArgs {
    /// A problem, by its id or a part of it
    #[arg(value_name = "PRB", add = ArgValueCompleter::new(complete::problems))]
    id: String,

    #[command(flatten)]
    told: Told,

    #[command(flatten)]
    writing: Writing,
}

/// What a step may say of the problem at once
#[derive(Debug, Default, Args)]
struct Told {
    /// What it is: a text, or @FILE; what is recorded already, where nothing is said
    #[arg(long, value_name = "TEXT|@FILE")]
    root_cause: Option<String>,

    /// What helps until it is mended: a text, or @FILE
    #[arg(long, value_name = "TEXT|@FILE")]
    workaround: Option<String>,
}

#[derive(Debug, Args)]
pub struct CloseArgs {
    /// Problems, by their ids or parts of them
    #[arg(required = true, value_name = "PRB", add = ArgValueCompleter::new(complete::problems))]
    ids: Vec<String>,

    #[command(flatten)]
    writing: Writing,
}

#[derive(Debug, Args)]
pub struct ReopenArgs {
    /// A problem, by its id or a part of it
    #[arg(value_name = "PRB", add = ArgValueCompleter::new(complete::problems))]
    id: String,

    /// Why, in quotes or without: it goes into the commit's message
    #[arg(required = true, value_name = "WHY", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    why: Vec<String>,

    #[command(flatten)]
    writing: Writing,
}

/// A step of one problem that may say more of it.
pub fn take_one(cx: &Context, step: Step, args: &ToldArgs) -> Result<Outcome, Trouble> {
    take(cx, step, std::slice::from_ref(&args.id), &args.told, &args.writing)
}

/// A step of several problems that says nothing more.
pub fn take_all(cx: &Context, step: Step, args: &CloseArgs) -> Result<Outcome, Trouble> {
    take(cx, step, &args.ids, &Told::default(), &args.writing)
}

pub fn reopen(cx: &Context, args: &ReopenArgs) -> Result<Outcome, Trouble> {
    let mut writing = args.writing.clone();
    let reasons = [Some(format!("Reopened: {}", args.why.join(" "))), writing.message.take()];
    writing.message = reasons.into_iter().flatten().reduce(|a, b| format!("{a}\n\n{b}"));
    take(cx, Step::Reopen, std::slice::from_ref(&args.id), &Told::default(), &writing)
}

fn take(
    cx: &Context,
    step: Step,
    ids: &[String],
    told: &Told,
    writing: &Writing,
) -> Result<Outcome, Trouble> {
    let read = |text: &Option<String>| text.as_deref().map(text_or_file).transpose();
    let told = Told { root_cause: read(&told.root_cause)?, workaround: read(&told.workaround)? };
    let mut advice = Vec::new();
    let outcome = write(cx, writing, |draft| {
        let before = draft.before.clone();
        let mut records = Vec::new();
        for id in ids {
            let (entry, problem) = problem(cx, &before, id)?;
            let after = told.onto(problem);
            may(&after, step)?;
            draft.edit(&entry.file, entry.document, &told.edits(step))?;
            advice.extend(advise(&Problem { state: step.leads_to(), ..after }, step));
            records.push(written(entry));
        }
        let about = about(Kind::Problem, &records);
        Ok(Plan { about, words: step.verb().to_owned(), action: step.verb(), tells: &[], records })
    })?;
    if outcome == Outcome::Yes && !writing.dry_run {
        advice.iter().for_each(|line| cx.terminal.say(line));
    }
    Ok(outcome)
}

impl Told {
    /// The problem as it is once this is said; what is not said stays.
    fn onto(&self, problem: &Problem) -> Problem {
        Problem {
            root_cause: self.root_cause.clone().or_else(|| problem.root_cause.clone()),
            workaround: self.workaround.clone().or_else(|| problem.workaround.clone()),
            ..problem.clone()
        }
    }

    fn edits(&self, step: Step) -> Vec<Edit> {
        let texts = [("root_cause", &self.root_cause), ("workaround", &self.workaround)];
        let texts = texts.into_iter().filter_map(|(field, text)| Some((field, json!(text.as_ref()?))));
        let fields = texts.chain([("state", json!(step.leads_to()))]);
        fields.map(|(field, value)| Edit::Set { at: Pointer::field(field), value }).collect()
    }
}

/// What is owed before what is resolved can be closed.
fn advise(after: &Problem, step: Step) -> Vec<String> {
    if step != Step::Resolve {
        return Vec::new();
    }
    match may(after, Step::Close) {
        Ok(()) => vec![format!("next: itsm problem close {}", after.id)],
        Err(refusal) => vec![format!("before it can be closed: {}", refusal.message), refusal.help],
    }
}
