//! `itsm change record`: what is done already, in one call: for teams and pipelines that deploy many times a day.

use chrono::TimeDelta;
use clap::{Args, ValueEnum};
use clap_complete::engine::ArgValueCompleter;
use serde_json::{Value, json};

use super::super::create;
use super::super::ticket::Ids;
use super::draft::{self, Draft as Fresh};
use super::fields::{Fields, parse, spoken};
use super::land;
use super::new::{as_fields, finish};
use super::times::{later, past};
use crate::cli::argument::Writing;
use crate::cli::context::{Context, zone};
use crate::cli::publish::write_and_push;
use crate::cli::trouble::Trouble;
use crate::cli::write::{Plan, write};
use crate::cli::{Outcome, complete};
use crate::model::Kind;
use crate::model::change::{ChangeState, ChangeType};
use crate::model::field::{Actual, Link, Span};
use crate::store::draft::Draft;
use crate::store::snapshot::Snapshot;

/// How it went
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Went {
    Success,
    #[value(alias = "failed")]
    Failure,
}

/// Record a change that is done: a standard one, with its links and when it ran
///
/// Asks nothing. With --push it goes to the branch that all share, from as many pipelines at once as there are; what is checked out here does not matter.
#[derive(Debug, Args)]
pub struct RecordArgs {
    /// Any other field: FIELD=VALUE, FIELD+=VALUE
    #[arg(value_name = "FIELD=VALUE", add = ArgValueCompleter::new(complete::change_assignment))]
    assignments: Vec<String>,

    #[command(flatten)]
    fields: Fields,

    /// Start from a template in changes/templates/
    #[arg(long, value_name = "NAME", add = ArgValueCompleter::new(complete::templates))]
    template: Option<String>,

    /// The commit that was deployed
    #[arg(long, value_name = "SHA")]
    commit_sha: Option<String>,

    /// The version, tag or branch that was deployed
    #[arg(long = "ref", value_name = "REF")]
    reference: Option<String>,

    /// When it started
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    start: Option<String>,

    /// When it ended; now, unless another time is said
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    end: Option<String>,

    /// How long it took: 3m
    #[arg(long, value_name = "LENGTH", conflicts_with = "start")]
    took: Option<Span>,

    /// How it went; a failure owes a review
    #[arg(long, value_name = "WORD", default_value = "success", hide_default_value = true)]
    outcome: Went,

    /// Push it to the branch that all share, again and again if others are faster
    #[arg(long, conflicts_with_all = ["commit", "no_commit"])]
    push: bool,

    /// The branch of --push; the one that this branch follows, unless another is named
    #[arg(long, value_name = "NAME", requires = "push")]
    branch: Option<String>,

    #[command(flatten)]
    writing: Writing,
}

pub fn run(cx: &Context, args: &RecordArgs) -> Result<Outcome, Trouble> {
    let plan = |draft: &mut Draft| -> Result<Plan, Trouble> {
        let record = args.record(cx, &draft.before.clone())?;
        let ids = if args.push { Ids::Random } else { Ids::Repeatable };
        land::plan(cx, draft, &[record], "record", ids)
    };
    let outcome = if args.push {
        write_and_push(cx, &args.writing, args.branch.as_deref(), plan)?
    } else {
        write(cx, &args.writing, plan)?
    };
    if outcome == Outcome::Yes && args.outcome == Went::Failure && !args.writing.dry_run {
        cx.terminal.say("it owes a review: itsm change review ID --outcome failure --notes \"…\"");
    }
    Ok(outcome)
}

impl RecordArgs {
    fn record(&self, cx: &Context, snapshot: &Snapshot) -> Result<Value, Trouble> {
        let base = match &self.template {
            Some(name) => draft::from_template(snapshot, name)?,
            None => Fresh::default(),
        };
        let mut given = self.fields.assignments(cx, snapshot)?;
        given.extend(spoken(cx, Kind::Change, parse(&self.assignments)?, || Ok(snapshot))?);
        let mut fields = as_fields(create::onto(Kind::Change, Value::Object(base.fields), &given)?)?;
        let state = match self.outcome {
            Went::Success => ChangeState::Completed,
            Went::Failure => ChangeState::Failed,
        };
        fields.insert("state".to_owned(), json!(state));
        fields.entry("type").or_insert_with(|| json!(ChangeType::Standard));
        fields.insert("actual".to_owned(), json!(self.actual(cx, snapshot)?));
        let named = [("commit", &self.commit_sha), ("ref", &self.reference)];
        let links = named
            .into_iter()
            .filter_map(|(title, it)| Some(json!(Link { title: title.to_owned(), url: it.clone()? })));
        let links: Vec<Value> = links.collect();
        if !links.is_empty() {
            let list = fields.entry("links").or_insert_with(|| json!([]));
            list.as_array_mut().into_iter().for_each(|list| list.extend(links.iter().cloned()));
        }
        finish(cx, snapshot, fields, false)
    }

    fn actual(&self, cx: &Context, snapshot: &Snapshot) -> Result<Actual, Trouble> {
        let end = past(cx, snapshot, self.end.as_deref())?;
        let start = match (&self.start, self.took) {
            (Some(text), _) => past(cx, snapshot, Some(text))?,
            (None, took) => {
                let took = took.map_or(TimeDelta::zero(), |it| it.0);
                later(end, -took, zone(snapshot))?
            }
        };
        if end.0 < start.0 {
            let message = format!("it ended before it started: {start} to {end}");
            return Err(Trouble::with_help(message, "--took 3m says how long instead"));
        }
        Ok(Actual { start: Some(start), end: Some(end) })
    }
}
