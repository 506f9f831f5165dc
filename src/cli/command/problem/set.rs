//! `itsm problem set`: fields of problems, where they stand.

use clap::Args;
use clap_complete::engine::ArgValueCompleter;

use super::fields::Fields;
use super::problem;
use crate::cli::argument::Writing;
use crate::cli::command::change_fields::{about, assign, written};
use crate::cli::command::given::{parse, spoken};
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::write::{Plan, write};
use crate::cli::{Outcome, complete};
use crate::model::Kind;
use crate::store::assignment::Assignment;

/// Set fields of problems: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE
///
/// A state is set by its verb: known-error, resolve, close, reopen; incidents by link and unlink; actions by action.
#[derive(Debug, Args)]
pub struct SetArgs {
    /// A problem, by its id or a part of it
    #[arg(value_name = "PRB", add = ArgValueCompleter::new(complete::problems))]
    id: String,

    /// Several problems may be named before the first FIELD=VALUE
    #[arg(value_name = "FIELD=VALUE", add = ArgValueCompleter::new(complete::problem_assignment))]
    assignments: Vec<String>,

    #[command(flatten)]
    fields: Fields,

    #[command(flatten)]
    writing: Writing,
}

pub fn run(cx: &Context, args: &SetArgs) -> Result<Outcome, Trouble> {
    let (more, words): (Vec<String>, Vec<String>) =
        args.assignments.iter().cloned().partition(|it| !it.contains('='));
    let words = parse(&words)?;
    refuse_kept(&args.id, &words)?;
    write(cx, &args.writing, |draft| {
        let before = draft.before.clone();
        let mut given = args.fields.assignments(cx, &before)?;
        given.extend(spoken(cx, Kind::Problem, words.clone(), || Ok(&before))?);
        if given.is_empty() {
            return Err(Trouble::with_help("nothing to set", "write FIELD=VALUE, or use flags: --owner WHO"));
        }
        let mut records = Vec::new();
        for id in std::iter::once(&args.id).chain(&more) {
            let (entry, _) = problem(cx, &before, id)?;
            assign(draft, entry, &given)?;
            records.push(written(entry));
        }
        let words: Vec<String> = given.iter().map(Assignment::in_words).collect();
        let about = about(Kind::Problem, &records);
        Ok(Plan { about, words: words.join(", "), action: "set", tells: &[], records })
    })
}

/// An id is referred to, a state has rules, and incidents and actions have more to them than a list.
fn refuse_kept(id: &str, words: &[Assignment]) -> Result<(), Trouble> {
    let kept = ["id", "state", "incidents", "actions"];
    let (message, help) = match words.iter().find_map(|it| it.pointer.top().filter(|top| kept.contains(top)))
    {
        None => return Ok(()),
        Some("id") => return Err(Trouble::new("an id is not set: other records refer to it")),
        Some("state") => {
            ("a state is not set", format!("itsm problem known-error | resolve | close | reopen {id}"))
        }
        Some("incidents") => {
            ("incidents name their problem, too", format!("itsm problem link {id} INC, or unlink {id} INC"))
        }
        Some(_) => ("actions are not set", format!("itsm problem action add | done | drop | assign {id} …")),
    };
    Err(Trouble::with_help(message, help))
}
