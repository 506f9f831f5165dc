//! `itsm problem link` and `unlink`: which incidents are cases of a problem, written at both ends in one commit.

use clap::Args;
use clap_complete::engine::ArgValueCompleter;
use serde_json::json;

use super::{incident, problem};
use crate::cli::argument::Writing;
use crate::cli::command::change_fields::{about, written};
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::write::{Plan, write};
use crate::cli::{Outcome, complete};
use crate::model::pointer::Pointer;
use crate::model::{Incident, Kind, Problem};
use crate::report::receipt::Written;
use crate::store::draft::Draft;
use crate::store::edit::Edit;
use crate::store::snapshot::Entry;

/// Which incidents, and which problem
#[derive(Debug, Args)]
pub struct LinkArgs {
    /// The problem
    #[arg(value_name = "PRB", add = ArgValueCompleter::new(complete::problems))]
    id: String,

    /// Incidents, by their ids or parts of them
    #[arg(required = true, value_name = "INC", add = ArgValueCompleter::new(complete::incidents))]
    incidents: Vec<String>,

    #[command(flatten)]
    writing: Writing,
}

pub fn link(cx: &Context, args: &LinkArgs) -> Result<Outcome, Trouble> {
    write(cx, &args.writing, |draft| {
        let before = draft.before.clone();
        let (entry, problem) = problem(cx, &before, &args.id)?;
        let mut records = vec![written(entry)];
        let mut named: Vec<String> = Vec::new();
        for typed in &args.incidents {
            let case = incident(cx, &before, typed)?;
            if !named.contains(&case.0.id) {
                records.extend(name_problem(draft, case, &entry.id)?);
                named.push(case.0.id.clone());
            }
        }
        let edits: Vec<Edit> = named.iter().filter_map(|id| listing(problem, id)).collect();
        draft.edit(&entry.file, entry.document, &edits)?;
        let words = format!("link {}", named.join(", "));
        Ok(Plan { about: about(Kind::Problem, &records[..1]), words, action: "link", tells: &[], records })
    })
}

pub fn unlink(cx: &Context, args: &LinkArgs) -> Result<Outcome, Trouble> {
    write(cx, &args.writing, |draft| {
        let before = draft.before.clone();
        let (entry, problem) = problem(cx, &before, &args.id)?;
        let mut records = vec![written(entry)];
        let mut named: Vec<&str> = Vec::new();
        for typed in &args.incidents {
            let (case, incident) = incident(cx, &before, typed)?;
            if named.contains(&case.id.as_str()) {
                continue;
            }
            let names_it = incident.problem.as_ref().is_some_and(|it| it.eq_ignore_ascii_case(&entry.id));
            if unlisting(problem, &[&case.id]).is_empty() && !names_it {
                return Err(no_case(&entry.id, &case.id, &problem.incidents));
            }
            if names_it {
                draft.edit(&case.file, case.document, &[Edit::Remove { at: Pointer::field("problem") }])?;
                records.push(written(case));
            }
            named.push(&case.id);
        }
        draft.edit(&entry.file, entry.document, &unlisting(problem, &named))?;
        let words = format!("unlink {}", named.join(", "));
        Ok(Plan { about: about(Kind::Problem, &records[..1]), words, action: "unlink", tells: &[], records })
    })
}

/// What makes a problem list an incident; nothing where it does.
pub fn listing(problem: &Problem, incident: &str) -> Option<Edit> {
    let is_listed = problem.incidents.iter().any(|it| it.eq_ignore_ascii_case(incident));
    (!is_listed).then(|| Edit::Append { at: Pointer::field("incidents"), value: json!(incident) })
}

/// What makes a problem list incidents no more; from the last to the first, so that positions hold.
pub fn unlisting(problem: &Problem, incidents: &[&str]) -> Vec<Edit> {
    let is_meant = |id: &String| incidents.iter().any(|it| it.eq_ignore_ascii_case(id));
    let listed = problem.incidents.iter().enumerate().rev().filter(|(_, id)| is_meant(id));
    listed.map(|(place, _)| Edit::Remove { at: Pointer::field("incidents").index(place) }).collect()
}

/// Writes into an incident which problem it is a case of. What is a case of another one is refused.
pub fn name_problem(
    draft: &mut Draft,
    (entry, incident): (&Entry, &Incident),
    problem: &str,
) -> Result<Option<Written>, Trouble> {
    match &incident.problem {
        Some(known) if known.eq_ignore_ascii_case(problem) => Ok(None),
        Some(known) => Err(of_another(&entry.id, known)),
        None => {
            let edit = Edit::Set { at: Pointer::field("problem"), value: json!(problem) };
            draft.edit(&entry.file, entry.document, &[edit])?;
            Ok(Some(written(entry)))
        }
    }
}

/// An incident is a case of one problem.
pub fn of_another(incident: &str, known: &str) -> Trouble {
    Trouble::with_help(
        format!("{incident} is a case of {known} already"),
        format!("link the others to {known}, or first: itsm problem unlink {known} {incident}"),
    )
}

fn no_case(problem: &str, incident: &str, cases: &[String]) -> Trouble {
    let help = match cases {
        [] => format!("{problem} has no incidents"),
        cases => format!("its incidents are {}", cases.join(", ")),
    };
    Trouble::with_help(format!("{incident} is no case of {problem}"), help)
}
