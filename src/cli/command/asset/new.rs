//! `itsm asset new`: from flags and fields, from a file, or asked for at a terminal.

use std::path::PathBuf;

use clap::Args;
use clap_complete::engine::ArgValueCompleter;

use super::super::create;
use super::super::given::spoken;
use super::fields::{Fields, parse};
use super::form;
use crate::cli::argument::Writing;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::model::Kind;
use crate::model::asset::Lifecycle;
use crate::store::assignment::Assignment;

/// Add an asset
///
/// At a terminal, asks for what it lacks; with an id and a type, or with --from, it asks nothing.
#[derive(Debug, Args)]
pub struct NewArgs {
    /// The id; the file is called so too
    id: Option<String>,

    /// Any other field: FIELD=VALUE, FIELD+=VALUE; FIELD may be dotted, VALUE is YAML
    #[arg(value_name = "FIELD=VALUE", add = ArgValueCompleter::new(complete::asset_assignment))]
    assignments: Vec<String>,

    #[command(flatten)]
    fields: Fields,

    /// The folder below assets/ for its file
    #[arg(long, value_name = "FOLDER")]
    folder: Option<String>,

    /// Take whole records, one or many, from a file or stdin (-): YAML, JSON or NDJSON
    #[arg(long, value_name = "FILE", conflicts_with_all = ["id", "assignments"])]
    from: Option<PathBuf>,

    #[command(flatten)]
    writing: Writing,
}

pub fn run(cx: &Context, args: &NewArgs) -> Result<Outcome, Trouble> {
    let records = match &args.from {
        Some(path) => create::from_file(Kind::Asset, path)?,
        None => {
            let mut given = args.assignments()?;
            if lacks(&given, "id") || lacks(&given, "type") {
                if !cx.terminal.is_interactive {
                    return Err(missing(&given));
                }
                if !form::ask(cx, &mut given)? {
                    return Ok(Outcome::Interrupted);
                }
            }
            if lacks(&given, "lifecycle") {
                given.push(Assignment::set("lifecycle", Lifecycle::Active.name()));
            }
            let given = spoken(cx, Kind::Asset, given, || Ok(cx.snapshot()?.as_ref()))?;
            vec![create::fields(Kind::Asset, &given)?]
        }
    };
    create::land(cx, &args.writing, Kind::Asset, args.folder.as_deref(), records)
}

impl NewArgs {
    /// Flags and fields alike, in the order in which they overrule one another.
    fn assignments(&self) -> Result<Vec<Assignment>, Trouble> {
        let mut given = Vec::new();
        match &self.id {
            Some(id) if id.contains('=') => given.push(parse(id)?),
            Some(id) => given.push(Assignment::set("id", id)),
            None => {}
        }
        given.extend(self.fields.assignments()?);
        for word in &self.assignments {
            given.push(parse(word)?);
        }
        Ok(given)
    }
}

pub(super) fn lacks(given: &[Assignment], field: &str) -> bool {
    !given.iter().any(|it| it.pointer.to_dotted() == field)
}

fn missing(given: &[Assignment]) -> Trouble {
    let lacking: Vec<&str> = ["id", "type"].into_iter().filter(|field| lacks(given, field)).collect();
    Trouble::with_help(
        format!("a new asset needs {}", lacking.join(" and ")),
        "itsm asset new web03 --type server --owner joe.doe; or whole records with --from FILE",
    )
}
