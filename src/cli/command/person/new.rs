//! `itsm person new`: from flags, from a file, or asked for at a terminal.

use std::path::PathBuf;

use clap::Args;
use clap_complete::engine::ArgValueCompleter;

use super::super::create;
use super::super::given::{add, parse, spoken};
use crate::cli::argument::Writing;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete, prompt};
use crate::model::{Kind, id};
use crate::store::assignment::Assignment;

/// The fields of a person that people name most
#[derive(Debug, Clone, Default, Args)]
pub struct Fields {
    /// Their full name
    #[arg(long)]
    name: Option<String>,

    /// An address that they commit and are written to with
    #[arg(long, value_name = "ADDRESS")]
    email: Vec<String>,

    /// What they do here
    #[arg(long)]
    title: Option<String>,

    /// The person they report to; `me` is you
    #[arg(long, value_name = "WHO", add = ArgValueCompleter::new(complete::people))]
    manager: Option<String>,
}

impl Fields {
    /// As assignments; an address is one more.
    pub fn assignments(&self) -> Vec<Assignment> {
        let one = [("name", &self.name), ("title", &self.title), ("manager", &self.manager)];
        let one = one.into_iter().filter_map(|(field, value)| Some(Assignment::set(field, value.as_ref()?)));
        one.chain(self.email.iter().map(|email| add("emails", email))).collect()
    }
}

/// Add a person
///
/// At a terminal, asks for what it lacks; with an id and a name, or with --from, it asks nothing.
#[derive(Debug, Args)]
pub struct NewArgs {
    /// The id: jim.bar
    id: Option<String>,

    /// Any other field: FIELD=VALUE, FIELD+=VALUE
    #[arg(value_name = "FIELD=VALUE")]
    assignments: Vec<String>,

    #[command(flatten)]
    fields: Fields,

    /// Take whole records, one or many, from a file or stdin (-): YAML, JSON or NDJSON
    #[arg(long, value_name = "FILE", conflicts_with_all = ["id", "assignments"])]
    from: Option<PathBuf>,

    #[command(flatten)]
    writing: Writing,
}

pub fn run(cx: &Context, args: &NewArgs) -> Result<Outcome, Trouble> {
    let records = match &args.from {
        Some(path) => create::from_file(Kind::Person, path)?,
        None => {
            let Some(given) = given(cx, args)? else { return Ok(Outcome::Interrupted) };
            let given = spoken(cx, Kind::Person, given, || Ok(cx.snapshot()?.as_ref()))?;
            vec![create::fields(Kind::Person, &given)?]
        }
    };
    create::land(cx, &args.writing, Kind::Person, None, records)
}

/// What was typed, and what was asked for; nothing where the person at the terminal left.
fn given(cx: &Context, args: &NewArgs) -> Result<Option<Vec<Assignment>>, Trouble> {
    let words = parse(&args.assignments)?;
    let typed = words.iter().find(|word| word.pointer.to_dotted() == "name").map(|word| word.text.clone());
    let mut name = args.fields.name.clone().or(typed);
    let mut id = args.id.clone();
    let mut emails = args.fields.email.clone();
    if name.is_none() || id.is_none() {
        if !cx.terminal.is_interactive {
            let help = "itsm person new jim.bar --name \"Jim Bar\" --email jim.bar@company.com";
            return Err(Trouble::with_help("a new person needs an id and a name", help));
        }
        if name.is_none() {
            name = prompt::text("Name", None, "their full name", |text| {
                text.is_empty().then(|| "somebody without a name cannot be called".to_owned())
            })?;
        }
        let Some(name) = &name else { return Ok(None) };
        if id.is_none() {
            let near = id::from_text(&name.replace(' ', "."));
            let default = id::fault(&near).is_none().then_some(near);
            id = prompt::text("Id", default.as_deref(), "unique in the store", |text| {
                id::fault(text).map(str::to_owned)
            })?;
        }
        if id.is_none() {
            return Ok(None);
        }
        if emails.is_empty() {
            let asked =
                prompt::text("Email", None, "the one they commit with; enter leaves it out", |_| None)?;
            let Some(asked) = asked else { return Ok(None) };
            emails.extend((!asked.is_empty()).then_some(asked));
        }
    }
    let mut given: Vec<Assignment> = id.iter().map(|id| Assignment::set("id", id)).collect();
    given.extend(Fields { name, email: emails, ..args.fields.clone() }.assignments());
    given.push(Assignment::set("status", "active"));
    given.extend(words);
    Ok(Some(given))
}
