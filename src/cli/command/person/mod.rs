//! `itsm person`: who can own, approve and be called.

mod leave;
mod new;

use clap::{Args, Subcommand};
use clap_complete::engine::ArgValueCompleter;

use super::given::parse;
use super::{change_fields, list, show};
use crate::cli::argument::Writing;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::model::person::Status;
use crate::model::{Kind, Person, Typed};
use crate::store::snapshot::Entry;

/// Keep the people: who can own, approve and be called
#[derive(Debug, Subcommand)]
pub enum PersonCommand {
    New(new::NewArgs),
    List(ListArgs),
    /// Show people, whole, with what they own
    Show {
        #[arg(required = true, value_name = "ID", add = ArgValueCompleter::new(complete::people))]
        ids: Vec<String>,
    },
    Set(SetArgs),
    Leave(leave::LeaveArgs),
}

/// List people
#[derive(Debug, Args)]
#[command(visible_alias = "ls")]
pub struct ListArgs {
    #[command(flatten)]
    filter: list::Filter,

    /// Those who have left too
    #[arg(short, long)]
    all: bool,
}

/// Set fields of a person: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE
#[derive(Debug, Args)]
pub struct SetArgs {
    #[arg(add = ArgValueCompleter::new(complete::people))]
    id: String,

    #[arg(value_name = "FIELD=VALUE")]
    assignments: Vec<String>,

    #[command(flatten)]
    fields: new::Fields,

    #[command(flatten)]
    writing: Writing,
}

impl PersonCommand {
    pub fn run(&self, cx: &Context) -> Result<Outcome, Trouble> {
        match self {
            PersonCommand::New(args) => new::run(cx, args),
            PersonCommand::List(args) => {
                let columns = ["id", "name", "title", "status", "emails"];
                let left = args.all || args.filter.asks_for(Kind::Person, "status");
                let is_wanted = |person: &Entry| {
                    left || Person::of(&person.record).is_some_and(|it| it.status == Status::Active)
                };
                list::run(cx, Kind::Person, &columns, &args.filter, &list::Wanted::inside(&is_wanted))
            }
            PersonCommand::Show { ids } => show::show(cx, ids, Some(Kind::Person)),
            PersonCommand::Set(args) => set(cx, args),
            PersonCommand::Leave(args) => leave::run(cx, args),
        }
    }
}

fn set(cx: &Context, args: &SetArgs) -> Result<Outcome, Trouble> {
    let mut given = args.fields.assignments();
    given.extend(parse(&args.assignments)?);
    change_fields::run(cx, Kind::Person, std::slice::from_ref(&args.id), &given, &args.writing)
}
