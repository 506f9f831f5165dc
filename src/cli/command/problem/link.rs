//! `itsm problem link` and `unlink`: which incidents are cases of a problem, written at both ends in one commit.

use clap::Args;
use clap_complete::engine::ArgValueCandidates;
use serde_json::json;

use super::{incident, problem};
use crate::cli::argument::Writing;
use crate::cli::command::change_fields::{about, written};
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::write::{Plan, write};
use crate::cli::{Outcome, complete};
use crate::model::pointer::Pointer;
use crate::model::{Incident, Kind};
use crate::report::receipt::Written;
use crate::store::draft::Draft;
use crate::store::edit::Edit;
use crate::store::snapshot::Entry;

/// Which incidents, and which problem
#[derive(Debug, Args)]
pub struct LinkArgs {
    /// The problem
    #[arg(value_name = "PRB", add = ArgValueCandidates::new(complete::problems))]
    id: String,

    /// Incidents, by their ids or parts of them
    #[arg(required = true, value_name = "INC", add = ArgValueCandidates::new(complete::incidents))]
    incidents: Vec<String>,

    #[command(flatten)]
    writing: Writing,
}

pub fn link(cx: &Context, args: &LinkArgs) -> Result<Outcome, Trouble> {
    write(cx, &args.writing, |draft| {
        let before = draft.before.clone();
        let (entry, problem) = problem(cx, &before, &args.id)?;
        let mut records = vec![written(entry)];
        let (mut edits, mut named) = (Vec::new(), Vec::new());
        for typed in &args.incidents {
            let case = incident(cx, &before, typed)?;
            let id = &case.0.id;
            let is_listed = |list: &[String]| list.iter().any(|it| it.eq_ignore_ascii_case(id));
            if !is_listed(&problem.incidents) && !is_listed(&named) {
                edits.push(Edit::Append { at: Pointer::field("incidents"), value: json!(id) });
            }
            named.push(id.clone());
            records.extend(name_problem(draft, case, &entry.id)?);
        }
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
        let (mut places, mut named) = (Vec::new(), Vec::new());
        for typed in &args.incidents {
            let (case, incident) = incident(cx, &before, typed)?;
            let listed =
                problem.incidents.iter().enumerate().filter(|(_, it)| it.eq_ignore_ascii_case(&case.id));
            let listed: Vec<usize> = listed.map(|(place, _)| place).collect();
            let names_it = incident.problem.as_ref().is_some_and(|it| it.eq_ignore_ascii_case(&entry.id));
            if listed.is_empty() && !names_it {
                return Err(no_case(&entry.id, &case.id, &problem.incidents));
            }
            if names_it {
                draft.edit(&case.file, case.document, &[Edit::Remove { at: Pointer::field("problem") }])?;
                records.push(written(case));
            }
            places.extend(listed);
            named.push(case.id.clone());
        }
        // From the last to the first, so that positions hold.
        places.sort_unstable_by(|a, b| b.cmp(a));
        places.dedup();
        let remove = |place| Edit::Remove { at: Pointer::field("incidents").index(place) };
        draft.edit(&entry.file, entry.document, &places.into_iter().map(remove).collect::<Vec<_>>())?;
        let words = format!("unlink {}", named.join(", "));
        Ok(Plan { about: about(Kind::Problem, &records[..1]), words, action: "unlink", tells: &[], records })
    })
}

/// Writes into an incident which problem it is a case of. What is a case of another one is refused.
pub fn name_problem(
    draft: &mut Draft,
    (entry, incident): (&Entry, &Incident),
    problem: &str,
) -> Result<Option<Written>, Trouble> {
    match &incident.problem {
        Some(known) if known.eq_ignore_ascii_case(problem) => Ok(None),
        Some(known) => Err(Trouble::with_help(
            format!("{} is a case of {known} already", entry.id),
            format!("link the others to {known}, or first: itsm problem unlink {known} {}", entry.id),
        )),
        None => {
            let edit = Edit::Set { at: Pointer::field("problem"), value: json!(problem) };
            draft.edit(&entry.file, entry.document, &[edit])?;
            Ok(Some(written(entry)))
        }
    }
}

fn no_case(problem: &str, incident: &str, cases: &[String]) -> Trouble {
    let help = match cases {
        [] => format!("{problem} has no incidents"),
        cases => format!("its incidents are {}", cases.join(", ")),
    };
    Trouble::with_help(format!("{incident} is no case of {problem}"), help)
}
