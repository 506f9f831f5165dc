//! `itsm asset new`: from flags and fields, from a file, or asked for at a terminal.

use std::path::PathBuf;

use clap::Args;
use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter};

use super::super::create;
use super::form;
use crate::cli::argument::Writing;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::model::Kind;
use crate::model::asset::{Criticality, Lifecycle};
use crate::store::assignment::{Assignment, Operator};

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

    /// What it is: application, service, server …
    #[arg(long = "type", value_name = "TYPE", add = ArgValueCandidates::new(complete::types))]
    r#type: Option<String>,

    /// What people call it
    #[arg(long)]
    name: Option<String>,

    /// What it is for
    #[arg(long, value_name = "TEXT")]
    purpose: Option<String>,

    /// The person or team that answers for it
    #[arg(long, value_name = "WHO", add = ArgValueCompleter::new(complete::parties))]
    owner: Option<String>,

    /// The team that gets its incidents
    #[arg(long, value_name = "TEAM", add = ArgValueCompleter::new(complete::teams))]
    support_group: Option<String>,

    /// Its stage of life; active, unless another is named
    #[arg(long, value_name = "STAGE", add = ArgValueCandidates::new(complete::lifecycles))]
    lifecycle: Option<Lifecycle>,

    /// Where it runs: prod, test …
    #[arg(long, value_name = "ENV", add = ArgValueCandidates::new(complete::environments))]
    environment: Option<String>,

    /// How much the business suffers without it: low, medium, high, critical
    #[arg(long, value_name = "LEVEL", add = ArgValueCandidates::new(complete::criticalities))]
    criticality: Option<Criticality>,

    /// What kind of data it holds
    #[arg(long, value_name = "DATA")]
    classification: Vec<String>,

    /// What it stands on
    #[arg(long, value_name = "ID", add = ArgValueCompleter::new(complete::assets))]
    depends_on: Vec<String>,

    /// What stands on it
    #[arg(long, value_name = "ID", add = ArgValueCompleter::new(complete::assets))]
    supports: Vec<String>,

    /// A tag
    #[arg(long, value_name = "KEY=VALUE")]
    tag: Vec<String>,

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
            vec![create::fields(Kind::Asset, &given)?]
        }
    };
    create::land(cx, &args.writing, Kind::Asset, args.folder.as_deref(), records)
}

impl NewArgs {
    /// Flags and fields alike, in the order in which they overrule one another.
    fn assignments(&self) -> Result<Vec<Assignment>, Trouble> {
        let mut given = Vec::new();
        let mut words = self.assignments.iter();
        match &self.id {
            Some(id) if id.contains('=') => given.push(parse(id)?),
            Some(id) => given.push(Assignment::set("id", id)),
            None => {}
        }
        let one = [
            ("type", &self.r#type),
            ("name", &self.name),
            ("purpose", &self.purpose),
            ("owner", &self.owner),
            ("support_group", &self.support_group),
            ("environment", &self.environment),
        ];
        given.extend(
            one.into_iter().filter_map(|(field, value)| Some(Assignment::set(field, value.as_ref()?))),
        );
        given.extend(self.lifecycle.map(|it| Assignment::set("lifecycle", it.name())));
        given.extend(self.criticality.map(|it| Assignment::set("criticality", it.name())));
        let many = [
            ("data_classification", &self.classification),
            ("depends_on", &self.depends_on),
            ("supports", &self.supports),
        ];
        for (field, values) in many {
            let add =
                |value: &String| Assignment { operator: Operator::Add, ..Assignment::set(field, value) };
            given.extend(values.iter().map(add));
        }
        for tag in &self.tag {
            given.push(parse(&format!("tags.{tag}"))?);
        }
        for word in words.by_ref() {
            given.push(parse(word)?);
        }
        Ok(given)
    }
}

fn parse(text: &str) -> Result<Assignment, Trouble> {
    text.parse().map_err(|error: String| {
        Trouble::with_help(error, "write FIELD=VALUE: owner=jim.bar, attributes.cpus=8")
    })
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
