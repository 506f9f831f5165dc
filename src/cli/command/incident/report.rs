//! `itsm incident report`: the service disruption report, filled from the record; and its own two fields, written.

use std::path::PathBuf;

use clap::Args;
use clap_complete::engine::ArgValueCompleter;
use serde_json::json;

use super::edit::{Case, Deed, Sharing, edit_one};
use super::incident;
use crate::cli::command::given::text_or_file;
use crate::cli::command::times::past;
use crate::cli::command::who::person;
use crate::cli::context::{Context, zone};
use crate::cli::destination::Destination;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::graph::{Graph, Scope};
use crate::model::pointer::Pointer;
use crate::practice::disruption;
use crate::render;
use crate::report::Card;
use crate::report::disruption::{Disruption, card};
use crate::store::edit::Edit;

/// Show the service disruption report of an incident, or write its reason and recommendations
///
/// The form is filled from the record: nothing is typed twice. Without --reason it is shown as it stands, as a draft where
/// nobody has written a reason yet. With --reason it is written, which is what the clock waits for.
#[derive(Debug, Args)]
pub struct ReportArgs {
    /// An incident, by its id or a part of it
    #[arg(value_name = "INC", add = ArgValueCompleter::new(complete::incidents))]
    id: String,

    /// Write why the service was disrupted: a text, or @FILE
    #[arg(long, value_name = "TEXT|@FILE")]
    reason: Option<String>,

    /// Write what should be done so that it does not happen again: a text, or @FILE
    #[arg(long, value_name = "TEXT|@FILE")]
    recommendations: Option<String>,

    /// Who fills it out; you, unless another is named
    #[arg(long, value_name = "WHO", add = ArgValueCompleter::new(complete::people))]
    by: Option<String>,

    /// Write the report into this file: .html, .md, .json, .yaml, .txt, or as -f says
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,

    #[command(flatten)]
    sharing: Sharing,
}

pub fn run(cx: &Context, args: &ReportArgs) -> Result<Outcome, Trouble> {
    let destination = args.output.as_ref().map(|path| Destination::new(cx, path)).transpose()?;
    if args.reason.is_some() || args.recommendations.is_some() {
        let outcome = write(cx, args)?;
        if outcome != Outcome::Yes || args.sharing.writing.dry_run {
            return Ok(outcome);
        }
    } else if args.by.is_some() {
        return Err(Trouble::with_help("--by says who writes the reason", "--reason \"…\""));
    }
    let is_written = args.reason.is_some() || args.recommendations.is_some();
    match destination {
        Some(file) => {
            let card = report(cx, args)?;
            file.write(cx, |format, look, out| render::cards(&[card], format, look, out))?;
        }
        None if is_written => {}
        None => cx.show_cards(&[report(cx, args)?])?,
    }
    Ok(Outcome::Yes)
}

fn report(cx: &Context, args: &ReportArgs) -> Result<Card, Trouble> {
    let snapshot = cx.snapshot()?;
    let (entry, incident) = incident(cx, snapshot, &args.id)?;
    let graph = Graph::build(snapshot, Scope::Live);
    let now = cx.now().with_timezone(&zone(snapshot));
    Ok(card(&Disruption { snapshot, graph: &graph, entry, incident, now }))
}

/// Writes the fields of the report that no other part of the record tells.
fn write(cx: &Context, args: &ReportArgs) -> Result<Outcome, Trouble> {
    let reason = args.reason.as_deref().map(text_or_file).transpose()?;
    let recommendations = args.recommendations.as_deref().map(text_or_file).transpose()?;
    edit_one(cx, &args.id, &args.sharing, "report", |case| {
        refuse(case, reason.as_deref())?;
        let by = person(cx, case.snapshot, args.by.as_deref())?;
        let at = past(cx, case.snapshot, None)?;
        let texts = [("reason", &reason), ("recommendations", &recommendations)];
        let told = texts.into_iter().filter_map(|(name, text)| Some((name, json!(text.as_ref()?))));
        let fields = told.chain([("by", json!(by)), ("at", json!(at))]);
        let set = |(name, value)| Edit::Set { at: Pointer::field("report").key(name), value };
        let words = "write the service disruption report".to_owned();
        Ok(Deed { edits: fields.map(set).collect(), words, ..Deed::default() })
    })
}

fn refuse(case: &Case<'_>, reason: Option<&str>) -> Result<(), Trouble> {
    let id = &case.entry.id;
    if case.incident.restored_at.is_none() {
        return Err(Trouble::with_help(
            format!("the service is not back: a report of {id} tells how long it was out"),
            format!("first: itsm incident restore {id}; without --reason the draft is shown"),
        ));
    }
    if reason.is_some_and(|reason| reason.trim().is_empty()) {
        return Err(Trouble::with_help("an empty reason is none", "--reason \"…\", or --reason @FILE"));
    }
    if reason.is_none() && case.incident.report.is_none() {
        return Err(Trouble::with_help("a report begins with its reason", "--reason \"…\""));
    }
    if !disruption::is_disruption(case.snapshot, case.incident, case.cx.now()) {
        case.cx
            .terminal
            .say(format!("note: {id} is no service disruption; a report of it is written all the same"));
    }
    Ok(())
}
