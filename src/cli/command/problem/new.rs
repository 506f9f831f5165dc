//! `itsm problem new`: from one or several incidents, from flags and fields, or from a file.

use std::path::PathBuf;

use clap::Args;
use clap_complete::engine::ArgValueCompleter;
use serde_json::{Map, Value, json};

use super::fields::Fields;
use super::incident;
use super::link::name_problem;
use crate::cli::argument::Writing;
use crate::cli::command::create;
use crate::cli::command::given::{parse, spoken};
use crate::cli::command::ticket::{self, Ids, Numbering};
use crate::cli::command::who::person;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::write::{Plan, write};
use crate::cli::{Outcome, complete};
use crate::model::problem::ProblemState;
use crate::model::{Incident, Kind};
use crate::store::draft::Draft;
use crate::store::snapshot::Snapshot;

/// Open a problem, from the incidents that are cases of it
///
/// It takes their assets, and each of them names it, in the same commit. With a root cause and a workaround it is a known error at once.
#[derive(Debug, Args)]
pub struct NewArgs {
    /// Incidents, and any other field: FIELD=VALUE, FIELD+=VALUE; FIELD may be dotted, VALUE is YAML
    #[arg(value_name = "INC|FIELD=VALUE", add = ArgValueCompleter::new(complete::incidents))]
    words: Vec<String>,

    #[command(flatten)]
    fields: Fields,

    /// Take whole problems, one or many, from a file or stdin (-): YAML, JSON or NDJSON
    #[arg(long, value_name = "FILE", conflicts_with = "words")]
    from: Option<PathBuf>,

    #[command(flatten)]
    writing: Writing,
}

pub fn run(cx: &Context, args: &NewArgs) -> Result<Outcome, Trouble> {
    let given = args.from.as_ref().map(|path| create::from_file(Kind::Problem, path)).transpose()?;
    let mut opened = Vec::new();
    let outcome = write(cx, &args.writing, |draft| {
        let before = draft.before.clone();
        let records = match &given {
            Some(records) => records.iter().map(|it| as_fields(it.clone())).collect::<Result<Vec<_>, _>>()?,
            None => vec![args.record(cx, &before)?],
        };
        let plan = plan(cx, draft, &before, records)?;
        opened = plan.records.iter().filter(|it| it.kind == "problem").map(|it| it.id.clone()).collect();
        Ok(plan)
    })?;
    if let ([id], Outcome::Yes, false) = (opened.as_slice(), outcome, args.writing.dry_run) {
        cx.terminal
            .say(format!("next: itsm problem action add {id} \"what is to be done\" --owner WHO --due +2w"));
    }
    Ok(outcome)
}

impl NewArgs {
    fn record(&self, cx: &Context, snapshot: &Snapshot) -> Result<Map<String, Value>, Trouble> {
        let (words, ids): (Vec<String>, Vec<String>) =
            self.words.iter().cloned().partition(|it| it.contains('='));
        let mut assignments = self.fields.assignments(cx, snapshot)?;
        assignments.extend(spoken(cx, Kind::Problem, parse(&words)?, || Ok(snapshot))?);
        let incidents =
            ids.iter().map(|id| Ok(incident(cx, snapshot, id)?.1)).collect::<Result<Vec<_>, Trouble>>()?;
        as_fields(create::onto(Kind::Problem, from_incidents(&incidents), &assignments)?)
    }
}

/// What its incidents say of a problem: which they are, their assets, and a title where there is one alone.
fn from_incidents(incidents: &[&Incident]) -> Value {
    let mut fields = Map::new();
    let once = |ids: &mut dyn Iterator<Item = &String>| {
        let mut res: Vec<String> = Vec::new();
        ids.for_each(|id| {
            if !res.contains(id) {
                res.push(id.clone())
            }
        });
        res
    };
    if let [one] = incidents {
        fields.insert("title".to_owned(), json!(one.title));
    }
    let lists = [
        ("incidents", once(&mut incidents.iter().map(|it| &it.id))),
        ("affects", once(&mut incidents.iter().flat_map(|it| &it.affects))),
    ];
    for (field, ids) in lists.into_iter().filter(|(_, ids)| !ids.is_empty()) {
        fields.insert(field.to_owned(), json!(ids));
    }
    Value::Object(fields)
}

fn as_fields(record: Value) -> Result<Map<String, Value>, Trouble> {
    match record {
        Value::Object(fields) => Ok(fields),
        _ => Err(Trouble::with_help("a problem is a mapping", "write title: …, incidents: [ … ]")),
    }
}

fn plan(
    cx: &Context,
    draft: &mut Draft,
    before: &Snapshot,
    records: Vec<Map<String, Value>>,
) -> Result<Plan, Trouble> {
    let mut numbering = Numbering::new(cx, before, Kind::Problem, Ids::Repeatable);
    let (mut numbered, mut cases) = (Vec::new(), Vec::new());
    for fields in records {
        let mut record = numbering.number(before, &Value::Object(finish(cx, before, fields)?))?;
        let id = record["id"].as_str().unwrap_or_default().to_owned();
        let named = record.get_mut("incidents").and_then(Value::as_array_mut);
        for named in named.into_iter().flatten() {
            // What is no id at all, the check of the write tells.
            let Some(typed) = named.as_str() else { continue };
            let case = incident(cx, before, typed)?;
            *named = json!(case.0.id);
            cases.extend(name_problem(draft, case, &id)?);
        }
        numbered.push(record);
    }
    let mut plan = ticket::plan(cx, draft, Kind::Problem, &numbered, "new", Ids::Repeatable)?;
    plan.records.extend(cases);
    Ok(plan)
}

/// Fills in what need not be said: its state and its owner.
fn finish(
    cx: &Context,
    snapshot: &Snapshot,
    mut fields: Map<String, Value>,
) -> Result<Map<String, Value>, Trouble> {
    let says = |fields: &Map<String, Value>, name: &str| {
        fields.get(name).and_then(Value::as_str).is_some_and(|text| !text.trim().is_empty())
    };
    if !says(&fields, "title") {
        return Err(Trouble::with_help(
            "a new problem needs a title",
            "itsm problem new INC … --title \"The disk fills up every November\"; one incident alone gives its own",
        ));
    }
    if !fields.contains_key("owner") {
        // Who opens it answers for it until somebody else does; whom the store does not know cannot.
        match person(cx, snapshot, None) {
            Ok(me) => drop(fields.insert("owner".to_owned(), json!(me))),
            Err(_) => cx.terminal.say("note: nobody owns it yet; --owner WHO says who does"),
        }
    }
    let is_known = says(&fields, "root_cause") && says(&fields, "workaround");
    let state = if is_known { ProblemState::KnownError } else { ProblemState::Open };
    fields.entry("state").or_insert_with(|| json!(state));
    Ok(fields)
}
