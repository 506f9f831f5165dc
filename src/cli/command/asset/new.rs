//! `itsm asset new`: from flags and fields, from a file, or asked for at a terminal.

use std::path::PathBuf;

use clap::Args;
use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter};

use super::super::create;
use crate::cli::argument::Writing;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete, prompt};
use crate::model::asset::{Criticality, Lifecycle, TYPES};
use crate::model::person::Status;
use crate::model::{Kind, Person, Typed, id};
use crate::store::assignment::{Assignment, Operator};
use crate::store::snapshot::Snapshot;

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
    #[arg(long, value_name = "WHO", add = ArgValueCandidates::new(complete::parties))]
    owner: Option<String>,

    /// The team that gets its incidents
    #[arg(long, value_name = "TEAM", add = ArgValueCandidates::new(complete::teams))]
    support_group: Option<String>,

    /// Its stage of life; active, unless another is named
    #[arg(long, value_name = "STAGE")]
    lifecycle: Option<Lifecycle>,

    /// Where it runs: prod, test …
    #[arg(long, value_name = "ENV")]
    environment: Option<String>,

    /// How much the business suffers without it: low, medium, high, critical
    #[arg(long, value_name = "LEVEL")]
    criticality: Option<Criticality>,

    /// What kind of data it holds
    #[arg(long, value_name = "DATA")]
    classification: Vec<String>,

    /// What it stands on
    #[arg(long, value_name = "ID", add = ArgValueCandidates::new(complete::assets))]
    depends_on: Vec<String>,

    /// What stands on it
    #[arg(long, value_name = "ID", add = ArgValueCandidates::new(complete::assets))]
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
                if !ask(cx, &mut given)? {
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

fn lacks(given: &[Assignment], field: &str) -> bool {
    !given.iter().any(|it| it.pointer.to_dotted() == field)
}

fn missing(given: &[Assignment]) -> Trouble {
    let lacking: Vec<&str> = ["id", "type"].into_iter().filter(|field| lacks(given, field)).collect();
    Trouble::with_help(
        format!("a new asset needs {}", lacking.join(" and ")),
        "itsm asset new web03 --type server --owner joe.doe; or whole records with --from FILE",
    )
}

/// Asks for one field; what can be chosen from is in the snapshot
type Question = fn(&Snapshot) -> prompt::Answer<String>;

/// Asks for what is lacking and worth asking; false where the person left.
fn ask(cx: &Context, given: &mut Vec<Assignment>) -> Result<bool, Trouble> {
    let snapshot = cx.snapshot()?;
    let questions: [(&'static str, Question); 7] = [
        ("id", ask_id),
        ("type", ask_type),
        ("name", |_| prompt::text("Name", None, "what people call it; enter leaves it out", |_| None)),
        ("purpose", |_| prompt::text("Purpose", None, "what it is for; enter leaves it out", |_| None)),
        ("owner", |snapshot| ask_party(snapshot, "Owner", &[Kind::Person, Kind::Team])),
        ("support_group", |snapshot| ask_party(snapshot, "Support group", &[Kind::Team])),
        ("criticality", ask_criticality),
    ];
    for (field, question) in questions {
        if lacks(given, field) {
            let Some(answer) = question(snapshot)? else { return Ok(false) };
            if !answer.is_empty() {
                given.push(Assignment::set(field, answer));
            }
        }
    }
    for (field, question) in [("depends_on", "Stands on"), ("supports", "Stands under")] {
        if lacks(given, field) {
            let Some(chosen) = prompt::choose_many(question, ids(snapshot, &[Kind::Asset]))? else {
                return Ok(false);
            };
            given.extend(
                chosen.iter().map(|it| Assignment { operator: Operator::Add, ..Assignment::set(field, it) }),
            );
        }
    }
    Ok(true)
}

fn ask_id(snapshot: &Snapshot) -> prompt::Answer<String> {
    let taken: Vec<String> = snapshot.entries().iter().map(|entry| entry.id.to_lowercase()).collect();
    prompt::text("Id", None, "letters, digits, `.`, `_`, `-`; unique in the store", move |text| {
        match id::fault(text) {
            Some(fault) => Some(fault.to_owned()),
            None => taken
                .contains(&text.to_lowercase())
                .then(|| "there is a record of this id already".to_owned()),
        }
    })
}

fn ask_type(snapshot: &Snapshot) -> prompt::Answer<String> {
    let own = snapshot.settings.vocabularies.asset_type.iter().cloned();
    prompt::choose("Type", own.chain(TYPES.iter().map(|it| (*it).to_owned())).collect(), None)
}

fn ask_criticality(_: &Snapshot) -> prompt::Answer<String> {
    const LEFT_OUT: &str = "(leave out)";
    let words = Criticality::WORDS.iter().copied().chain([LEFT_OUT]).map(str::to_owned).collect();
    let chosen = prompt::choose("Criticality", words, Some("medium"))?;
    Ok(chosen.map(|it| if it == LEFT_OUT { String::new() } else { it }))
}

/// A person who still works here, or a team; nobody is an answer too.
fn ask_party(snapshot: &Snapshot, question: &str, kinds: &[Kind]) -> prompt::Answer<String> {
    const NOBODY: &str = "(nobody)";
    let options = std::iter::once(NOBODY.to_owned()).chain(parties(snapshot, kinds)).collect();
    Ok(prompt::choose(question, options, None)?.map(|it| if it == NOBODY { String::new() } else { it }))
}

fn parties(snapshot: &Snapshot, kinds: &[Kind]) -> Vec<String> {
    let has_left = |id: &str| {
        let person = snapshot.get(id).and_then(|entry| Person::of(&entry.record));
        person.is_some_and(|person| person.status == Status::Left)
    };
    ids(snapshot, kinds).into_iter().filter(|id| !has_left(id)).collect()
}

fn ids(snapshot: &Snapshot, kinds: &[Kind]) -> Vec<String> {
    let of_kind = snapshot.entries().iter().filter(|entry| kinds.contains(&entry.kind()));
    of_kind.map(|entry| entry.id.clone()).collect()
}
