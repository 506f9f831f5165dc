//! `itsm incident link` and `unlink`: what an incident hangs together with. A problem and its case are written both at once.

use clap::Args;
use clap_complete::engine::ArgValueCompleter;
use serde_json::json;

use super::edit::{Case, Deed, Sharing, edit_one, set};
use super::incident;
use crate::cli::command::change::change;
use crate::cli::command::given::link_of;
use crate::cli::command::problem::link::{listing, of_another, unlisting};
use crate::cli::command::who::problem;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::model::Change;
use crate::model::field::Link;
use crate::model::incident::EntryKind;
use crate::model::pointer::Pointer;
use crate::practice::blame;
use crate::store::edit::Edit;

/// Link an incident to its problem, to the incident that it repeats, to an event, to something elsewhere
#[derive(Debug, Args)]
pub struct LinkArgs {
    /// An incident, by its id or a part of it
    #[arg(value_name = "INC", add = ArgValueCompleter::new(complete::incidents))]
    id: String,

    /// The problem that it is a case of; both records say so, in one commit
    #[arg(long, value_name = "PRB", add = ArgValueCompleter::new(complete::problems))]
    problem: Option<String>,

    /// The incident that was recorded before; `incident close --duplicate-of` closes this one, too
    #[arg(long, visible_alias = "duplicate-of", value_name = "INC", add = ArgValueCompleter::new(complete::incidents))]
    duplicates: Option<String>,

    /// The change that brought it about: it owes a review from then on, however well it went
    #[arg(long, value_name = "CHG", add = ArgValueCompleter::new(complete::changes))]
    caused_by: Option<String>,

    /// What a monitoring system calls it
    #[arg(long, value_name = "KEY")]
    event: Option<String>,

    /// Something to read elsewhere: an address, or TITLE=ADDRESS
    #[arg(long, value_name = "[TITLE=]URL", value_parser = link_of)]
    url: Vec<Link>,

    #[command(flatten)]
    sharing: Sharing,
}

/// Take back what an incident was linked to
#[derive(Debug, Args)]
#[group(id = "what", required = true, multiple = true, args = ["problem", "duplicates", "caused_by", "event"])]
pub struct UnlinkArgs {
    /// An incident, by its id or a part of it
    #[arg(value_name = "INC", add = ArgValueCompleter::new(complete::incidents))]
    id: String,

    /// It is no case of its problem
    #[arg(long)]
    problem: bool,

    /// It does not repeat an incident that was recorded before
    #[arg(long, visible_alias = "duplicate-of")]
    duplicates: bool,

    /// No change brought it about
    #[arg(long)]
    caused_by: bool,

    /// No monitoring system knows it
    #[arg(long)]
    event: bool,

    #[command(flatten)]
    sharing: Sharing,
}

pub fn link(cx: &Context, args: &LinkArgs) -> Result<Outcome, Trouble> {
    edit_one(cx, &args.id, &args.sharing, "link", |case| {
        let mut deed = Deed::default();
        let mut told = Vec::new();
        if let Some(typed) = &args.problem {
            told.push(to_problem(case, typed, &mut deed)?);
        }
        if let Some(typed) = &args.duplicates {
            told.push(to_original(case, typed, &mut deed)?);
        }
        if let Some(typed) = &args.caused_by {
            told.push(to_cause(case, typed, &mut deed)?);
        }
        if let Some(event) = &args.event {
            told.push(format!("event {event}"));
            deed.edits.push(set("event", event));
        }
        for link in &args.url {
            told.push(format!("link {}", link.title));
            deed.edits.push(Edit::Append { at: Pointer::field("links"), value: json!(link) });
        }
        if told.is_empty() {
            let help = "--caused-by CHG, --problem PRB, --duplicates INC, --event KEY, --url [TITLE=]URL";
            return Err(Trouble::with_help("nothing to link to", help));
        }
        deed.words = format!("link {}", told.join(", "));
        Ok(deed)
    })
}

/// The incident names its problem, and the problem lists it.
fn to_problem(case: &Case<'_>, typed: &str, deed: &mut Deed) -> Result<String, Trouble> {
    let (entry, problem) = problem(case.cx, case.snapshot, typed)?;
    match &case.incident.problem {
        Some(known) if known.eq_ignore_ascii_case(&problem.id) => {}
        Some(known) => return Err(of_another(&case.entry.id, known)),
        None => deed.edits.push(set("problem", &problem.id)),
    }
    let edits: Vec<Edit> = listing(problem, &case.entry.id).into_iter().collect();
    if !edits.is_empty() {
        deed.also.push((entry.id.clone(), edits));
    }
    Ok(format!("problem {}", problem.id))
}

fn to_original(case: &Case<'_>, typed: &str, deed: &mut Deed) -> Result<String, Trouble> {
    let (other, _) = incident(case.cx, case.snapshot, typed)?;
    if other.id == case.entry.id {
        return Err(Trouble::new(format!("{} cannot be a duplicate of itself", other.id)));
    }
    deed.edits.push(set("duplicates_of", &other.id));
    deed.tells.push(format!("to close it: itsm incident close {}", case.entry.id));
    Ok(format!("duplicates {}", other.id))
}

fn to_cause(case: &Case<'_>, typed: &str, deed: &mut Deed) -> Result<String, Trouble> {
    let change = cause(case, typed)?;
    let text = format!("brought about by {}: {}", change.id, change.title);
    deed.edits.push(set("caused_by", &change.id));
    deed.edits.extend(case.log(&[case.entry(EntryKind::Decision, &text, None)?]));
    Ok(format!("cause {}", change.id))
}

/// The change that somebody says brought it about.
fn cause<'c>(case: &'c Case<'_>, typed: &str) -> Result<&'c Change, Trouble> {
    let (entry, change) = change(case.cx, case.snapshot, typed)?;
    if blame::names(case.incident, &entry.id) {
        return Err(Trouble::new(format!("{} names {} as its cause already", case.entry.id, entry.id)));
    }
    Ok(change)
}

pub fn unlink(cx: &Context, args: &UnlinkArgs) -> Result<Outcome, Trouble> {
    edit_one(cx, &args.id, &args.sharing, "unlink", |case| {
        let incident = case.incident;
        let asked = [
            ("problem", args.problem, &incident.problem),
            ("duplicates_of", args.duplicates, &incident.duplicates_of),
            ("caused_by", args.caused_by, &incident.caused_by),
            ("event", args.event, &incident.event),
        ];
        let (mut deed, mut told) = (Deed::default(), Vec::new());
        for (field, _, id) in asked.into_iter().filter(|(_, is_asked, _)| *is_asked) {
            let Some(id) = id else {
                let field = field.replace('_', " ");
                return Err(Trouble::new(format!("{} names no {field}", case.entry.id)));
            };
            deed.edits.push(Edit::Remove { at: Pointer::field(field) });
            told.push(id.clone());
        }
        if let Some(change) = incident.caused_by.as_ref().filter(|_| args.caused_by) {
            let text = format!("not brought about by {change} after all");
            deed.edits.extend(case.log(&[case.entry(EntryKind::Decision, &text, None)?]));
        }
        if let Some(problem) = incident.problem.as_ref().filter(|_| args.problem) {
            deed.also.extend(from_problem(case, problem));
        }
        deed.words = format!("unlink {}", told.join(", "));
        Ok(deed)
    })
}

/// The problem lists it no more, where it did.
fn from_problem(case: &Case<'_>, problem: &str) -> Option<(String, Vec<Edit>)> {
    let entry = case.snapshot.get(problem)?;
    let edits = unlisting(case.snapshot.get_as(problem)?, &[&case.entry.id]);
    (!edits.is_empty()).then(|| (entry.id.clone(), edits))
}
