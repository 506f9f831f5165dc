//! `itsm change new`: from flags and fields, from a file, from real work, or asked for at a terminal.

use std::path::PathBuf;

use clap::Args;
use clap_complete::engine::ArgValueCompleter;
use serde_json::{Map, Value, json};

use super::super::create;
use super::draft::{self, Draft};
use super::fields::{Fields, parse, spoken};
use super::land::Telling;
use super::times::{Times, clock};
use super::{asset_id, form, land, person};
use crate::cli::argument::Writing;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::graph::{Graph, Scope};
use crate::model::change::{ChangeState, ChangeType};
use crate::model::{Change, Kind};
use crate::practice::outlook::request;
use crate::practice::transition::{self, Step};
use crate::store::snapshot::Snapshot;

/// Plan a change
///
/// At a terminal, asks for what it lacks, and shows whom it hits before it writes; with a title and what it affects, or with --from, it asks nothing. It is a draft until it is submitted.
#[derive(Debug, Args)]
pub struct NewArgs {
    /// Any other field: FIELD=VALUE, FIELD+=VALUE; FIELD may be dotted, VALUE is YAML
    #[arg(value_name = "FIELD=VALUE", add = ArgValueCompleter::new(complete::change_assignment))]
    assignments: Vec<String>,

    #[command(flatten)]
    fields: Fields,

    #[command(flatten)]
    times: Times,

    /// Start from a template in changes/templates/
    #[arg(long, value_name = "NAME", add = ArgValueCompleter::new(complete::templates))]
    template: Option<String>,

    /// Start from another change: the work, not when it was or what became of it
    #[arg(long, value_name = "ID", conflicts_with = "template", add = ArgValueCompleter::new(complete::changes))]
    like: Option<String>,

    /// Take whole changes, one or many, from a file or stdin (-): YAML, JSON or NDJSON
    #[arg(long, value_name = "FILE", group = "source", conflicts_with_all = ["assignments", "template", "like"])]
    from: Option<PathBuf>,

    /// Touch what covers the paths that a range of commits changes
    #[arg(long, value_name = "A..B", group = "source")]
    from_diff: Option<String>,

    /// The repository of --from-diff; the one around this folder, unless another is named
    #[arg(long, value_name = "DIR", requires = "from_diff")]
    repo: Option<PathBuf>,

    /// Take what the text of a pull request says: `Affects: …` lines, a block of YAML, headings; - is stdin
    #[arg(long, value_name = "FILE", group = "source")]
    from_pr_body: Option<PathBuf>,

    /// Touch what covers the resources that a plan changes: the output of `terraform show -json`; - is stdin
    #[arg(long, value_name = "FILE", group = "source")]
    from_tfplan: Option<PathBuf>,

    /// Ask for approval at once
    #[arg(long)]
    submit: bool,

    #[command(flatten)]
    writing: Writing,
}

pub fn run(cx: &Context, args: &NewArgs) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?.clone();
    let (mut records, mut telling) = (Vec::new(), Telling::Brief);
    if let Some(path) = &args.from {
        for record in create::from_file(Kind::Change, path)? {
            records.push(finish(cx, &snapshot, as_fields(record)?, args.submit)?);
        }
    } else {
        let Some(mut draft) = args.draft(cx, &snapshot)? else { return Ok(Outcome::No) };
        let is_asked = !lacking(&draft.fields).is_empty();
        if is_asked {
            if !cx.terminal.is_interactive {
                return Err(missing(&draft.fields));
            }
            if !form::ask(cx, &snapshot, &mut draft)? {
                return Ok(Outcome::Interrupted);
            }
        }
        let mut record = args.whole(cx, &snapshot, draft)?;
        if is_asked && !args.writing.dry_run {
            match form::agree(cx, &snapshot, record, args.submit)? {
                Some(agreed) => (record, telling) = (agreed, Telling::Shown),
                None => return Ok(Outcome::Interrupted),
            }
        }
        records.push(record);
    }
    land::land(cx, &args.writing, &snapshot, records, telling)
}

impl NewArgs {
    /// What was given, in the order in which it overrules one another. Nothing where no asset stands for the work.
    fn draft(&self, cx: &Context, snapshot: &Snapshot) -> Result<Option<Draft>, Trouble> {
        let mut draft = match (&self.template, &self.like) {
            (Some(name), _) => draft::from_template(snapshot, name)?,
            (None, Some(id)) => draft::like(cx, snapshot, id)?,
            (None, None) => Draft::default(),
        };
        let work = match (&self.from_diff, &self.from_pr_body, &self.from_tfplan) {
            (Some(range), _, _) => draft::from_diff(cx, snapshot, range, self.repo.as_ref())?,
            (_, Some(path), _) => Some(draft::from_pull_request(path)?),
            (_, _, Some(path)) => draft::from_plan(cx, snapshot, path)?,
            _ => Some(Draft::default()),
        };
        let Some(work) = work else { return Ok(None) };
        draft.overlay(work);
        let mut given = self.fields.assignments(cx, snapshot)?;
        given.extend(spoken(cx, Kind::Change, parse(&self.assignments)?, || Ok(snapshot))?);
        let fields = create::onto(Kind::Change, Value::Object(draft.fields), &given)?;
        draft.fields = as_fields(fields)?;
        draft.times = self.times.or(&draft.times);
        Ok(Some(draft))
    }

    fn whole(&self, cx: &Context, snapshot: &Snapshot, draft: Draft) -> Result<Value, Trouble> {
        let Draft { mut fields, times, usual } = draft;
        if let Some(window) = times.window(cx, snapshot, None, usual)? {
            fields.insert("window".to_owned(), json!(window));
        }
        finish(cx, snapshot, fields, self.submit)
    }
}

pub fn as_fields(record: Value) -> Result<Map<String, Value>, Trouble> {
    match record {
        Value::Object(fields) => Ok(fields),
        _ => Err(Trouble::with_help("a change is a mapping", "write title: …, affects: [ … ]")),
    }
}

/// What a change cannot do without and nobody can compute.
pub fn lacking(fields: &Map<String, Value>) -> Vec<&'static str> {
    let is_empty = |field: &str| match fields.get(field) {
        Some(Value::String(text)) => text.trim().is_empty(),
        Some(Value::Array(items)) => items.is_empty(),
        other => other.is_none(),
    };
    [("title", "a title"), ("affects", "what it affects")]
        .into_iter()
        .filter(|(field, _)| is_empty(field))
        .map(|(_, words)| words)
        .collect()
}

fn missing(fields: &Map<String, Value>) -> Trouble {
    Trouble::with_help(
        format!("a new change needs {}", lacking(fields).join(" and ")),
        "itsm change new --title \"Patch web02\" --affects web02 --start \"fri 22:00\" --for 1h; or whole ones with \
         --from FILE",
    )
}

/// Fills in what need not be said: its state, its requester, its type, the ids of what aliases name.
pub fn finish(
    cx: &Context,
    snapshot: &Snapshot,
    mut fields: Map<String, Value>,
    is_submitted: bool,
) -> Result<Value, Trouble> {
    if !lacking(&fields).is_empty() {
        return Err(missing(&fields));
    }
    for id in fields.get_mut("affects").and_then(Value::as_array_mut).into_iter().flatten() {
        if let Some(typed) = id.as_str() {
            *id = json!(asset_id(cx, snapshot, typed)?);
        }
    }
    for field in ["requester", "assignee"] {
        if fields.get(field).is_some_and(|it| it == "me")
            || (field == "requester" && !fields.contains_key(field))
        {
            fields.insert(field.to_owned(), json!(person(cx, snapshot, None)?));
        }
    }
    fields.entry("type").or_insert_with(|| json!(ChangeType::Normal));
    let state = if is_submitted { ChangeState::Requested } else { ChangeState::Draft };
    fields.entry("state").or_insert_with(|| json!(state));
    refuse_past(cx, snapshot, &fields)?;
    refuse_retired(snapshot, &fields)?;
    let record = Value::Object(fields);
    if is_submitted { requested(cx, snapshot, record) } else { Ok(record) }
}

/// What is out of use is not changed any more; what was done to it when it was in use can be told.
fn refuse_retired(snapshot: &Snapshot, fields: &Map<String, Value>) -> Result<(), Trouble> {
    let state = fields.get("state").and_then(Value::as_str).unwrap_or_default();
    let affects = fields.get("affects").and_then(Value::as_array).into_iter().flatten();
    let assets = affects.filter_map(Value::as_str).filter_map(|id| snapshot.asset(id));
    let is_planned = state.parse().is_ok_and(ChangeState::is_planned);
    match assets.into_iter().find(|asset| is_planned && asset.lifecycle.is_over()) {
        None => Ok(()),
        Some(asset) => Err(Trouble::with_help(
            format!("`{}` is {}: there is nothing to change", asset.id, asset.lifecycle),
            format!("name what replaced it; if it is in use: itsm asset set {} lifecycle=active", asset.id),
        )),
    }
}

/// What is planned lies ahead.
fn refuse_past(cx: &Context, snapshot: &Snapshot, fields: &Map<String, Value>) -> Result<(), Trouble> {
    let state = fields.get("state").and_then(Value::as_str).unwrap_or_default();
    let end = fields.get("window").and_then(|it| it["end"].as_str()).and_then(|it| it.parse().ok());
    let is_planned = state.parse().is_ok_and(ChangeState::is_planned);
    let Some(crate::model::field::Time(end)) = end.filter(|_| is_planned) else { return Ok(()) };
    if end > clock(cx, snapshot) {
        return Ok(());
    }
    Err(Trouble::with_help(
        format!("the window is over already: it ended at {}", end.to_rfc3339()),
        "plan ahead; what is done is recorded with `itsm change record`",
    ))
}

/// The change as it is once approval was asked for, the same as with `submit`; it has to say what and when.
fn requested(cx: &Context, snapshot: &Snapshot, mut record: Value) -> Result<Value, Trouble> {
    let mut draft = record.clone();
    draft["id"] = json!("the new change");
    draft["state"] = json!(ChangeState::Draft);
    // What is no change is told by the check of the write.
    let Some(draft) = typed(&draft) else { return Ok(record) };
    transition::may(&draft, Step::Submit, cx.now())
        .map_err(|refusal| Trouble::with_help(refusal.message, "add --start \"fri 22:00\" --for 1h"))?;
    let graph = Graph::build(snapshot, Scope::Live);
    let request = request(&cx.practice(snapshot, &graph), &draft);
    record["state"] = json!(request.state);
    record["risk"] = json!(request.risk);
    Ok(record)
}

/// The typed change, where it is one: what is not, the check of the write tells.
pub fn typed(record: &Value) -> Option<Change> {
    serde_json::from_value(record.clone()).ok()
}
