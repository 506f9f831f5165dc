//! `itsm team`: support groups.

use std::path::PathBuf;

use chrono::DateTime;
use clap::{Args, Subcommand};
use clap_complete::engine::ArgValueCompleter;
use serde_json::{Value, json};

use super::change_fields;
use super::given::{add, parse, spoken};
use super::times::{at, clock};
use super::who::team_id;
use super::{create, list, show};
use crate::cli::argument::Writing;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete, prompt};
use crate::model::zone::Tz;
use crate::model::{Kind, Team, id};
use crate::practice::incident::call::contact;
use crate::practice::moment::Toward;
use crate::practice::rota::on_call;
use crate::report::Listing;
use crate::store::assignment::Assignment;
use crate::store::snapshot::Snapshot;

/// Keep the teams: who gets the incidents, who is called
#[derive(Debug, Subcommand)]
pub enum TeamCommand {
    New(NewArgs),
    /// List teams
    #[command(visible_alias = "ls")]
    List(list::Filter),
    /// Show teams, whole, with what they support
    Show {
        #[arg(required = true, value_name = "ID", add = ArgValueCompleter::new(complete::teams))]
        ids: Vec<String>,
    },
    Set(SetArgs),
    #[command(visible_alias = "on-call")]
    Oncall(OncallArgs),
}

/// Show who is on call, until when, and who is next; exit code 1 says that somewhere nobody is
#[derive(Debug, Args)]
pub struct OncallArgs {
    /// Teams; all that have a rota, unless some are named
    #[arg(value_name = "TEAM", add = ArgValueCompleter::new(complete::teams))]
    ids: Vec<String>,

    /// At another time than now: "fri 22:00"
    #[arg(long = "when", value_name = "TIME", allow_hyphen_values = true)]
    when: Option<String>,
}

/// The fields of a team that people name most
#[derive(Debug, Default, Args)]
pub struct Fields {
    /// What people call it; a new one by its id, unless another name is given
    #[arg(long)]
    name: Option<String>,

    /// Who leads it; `me` is you
    #[arg(long, value_name = "WHO", add = ArgValueCompleter::new(complete::people))]
    lead: Option<String>,

    /// Who is in it
    #[arg(long, value_name = "WHO", add = ArgValueCompleter::new(complete::people))]
    member: Vec<String>,
}

/// Add a team
///
/// At a terminal, asks for what it lacks; with an id, or with --from, it asks nothing.
#[derive(Debug, Args)]
pub struct NewArgs {
    /// The id: finance-it
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

/// Set fields of a team: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE
#[derive(Debug, Args)]
pub struct SetArgs {
    #[arg(add = ArgValueCompleter::new(complete::teams))]
    id: String,

    #[arg(value_name = "FIELD=VALUE")]
    assignments: Vec<String>,

    #[command(flatten)]
    fields: Fields,

    #[command(flatten)]
    writing: Writing,
}

impl TeamCommand {
    pub fn run(&self, cx: &Context) -> Result<Outcome, Trouble> {
        match self {
            TeamCommand::New(args) => new(cx, args),
            TeamCommand::List(filter) => {
                let columns = ["id", "name", "lead", "members", "contact.email"];
                list::run(cx, Kind::Team, &columns, filter, &list::Wanted::inside(&|_| true))
            }
            TeamCommand::Oncall(args) => oncall(cx, args),
            TeamCommand::Show { ids } => show::show(cx, ids, Some(Kind::Team)),
            TeamCommand::Set(args) => set(cx, args),
        }
    }
}

impl Fields {
    fn assignments(&self) -> Vec<Assignment> {
        let one = [("name", &self.name), ("lead", &self.lead)];
        let one = one.into_iter().filter_map(|(field, value)| Some(Assignment::set(field, value.as_ref()?)));
        one.chain(self.member.iter().map(|who| add("members", who))).collect()
    }
}

fn set(cx: &Context, args: &SetArgs) -> Result<Outcome, Trouble> {
    let mut given = args.fields.assignments();
    given.extend(parse(&args.assignments)?);
    change_fields::run(cx, Kind::Team, std::slice::from_ref(&args.id), &given, &args.writing)
}

fn oncall(cx: &Context, args: &OncallArgs) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?;
    let now = clock(cx, snapshot);
    let when = match &args.when {
        Some(text) => at(text, now, Toward::Future)?.0.with_timezone(&now.timezone()),
        None => now,
    };
    let named = args.ids.iter().map(|it| team_id(cx, snapshot, it)).collect::<Result<Vec<_>, _>>()?;
    let is_wanted = |team: &Team| {
        if named.is_empty() { team.on_call.is_some() } else { named.contains(&team.id) }
    };
    let teams: Vec<&Team> = snapshot.of::<Team>().map(|(_, team)| team).filter(|it| is_wanted(it)).collect();
    let turns: Vec<Value> = teams.iter().map(|team| turn(snapshot, team, when)).collect();
    let is_covered = !turns.is_empty() && turns.iter().all(|turn| !turn["who"].is_null());
    let columns = ["team", "who", "name", "until", "next", "reach"].map(str::to_owned).to_vec();
    cx.show_list(Listing { name: "turns", records: turns, columns, id: "who" })?;
    Ok(if is_covered { Outcome::Yes } else { Outcome::No })
}

fn turn(snapshot: &Snapshot, team: &Team, when: DateTime<Tz>) -> Value {
    let turn = on_call(snapshot, team, when);
    let contact = turn.and_then(|turn| contact(snapshot, turn.who, ""));
    let next = turn.and_then(|turn| on_call(snapshot, team, turn.until));
    json!({
        "team": team.id,
        "who": turn.map(|it| it.who),
        "name": contact.as_ref().map(|it| it.name.as_str()),
        "until": turn.map(|it| it.until.to_rfc3339()),
        "next": next.map(|it| it.who),
        "reach": contact.map(|it| it.reach).unwrap_or_default(),
    })
}

fn new(cx: &Context, args: &NewArgs) -> Result<Outcome, Trouble> {
    let records = match &args.from {
        Some(path) => create::from_file(Kind::Team, path)?,
        None => {
            let Some(given) = given(cx, args)? else { return Ok(Outcome::Interrupted) };
            let given = spoken(cx, Kind::Team, given, || Ok(cx.snapshot()?.as_ref()))?;
            vec![create::fields(Kind::Team, &given)?]
        }
    };
    create::land(cx, &args.writing, Kind::Team, None, records)
}

/// What was typed, and what was asked for; nothing where the person at the terminal left.
fn given(cx: &Context, args: &NewArgs) -> Result<Option<Vec<Assignment>>, Trouble> {
    let mut id = args.id.clone();
    let mut name = args.fields.name.clone();
    if id.is_none() {
        if !cx.terminal.is_interactive {
            return Err(Trouble::with_help(
                "a new team needs an id",
                "itsm team new finance-it --name \"Finance IT\"",
            ));
        }
        id = prompt::text("Id", None, "unique in the store: finance-it", |text| {
            id::fault(text).map(str::to_owned)
        })?;
        if id.is_some() && name.is_none() {
            name = prompt::text("Name", id.as_deref(), "what people call it", |_| None)?;
        }
    }
    let (Some(id), Some(name)) = (&id, name.as_ref().or(id.as_ref())) else { return Ok(None) };
    let mut given = vec![Assignment::set("id", id), Assignment::set("name", name)];
    given.extend(
        Fields { name: None, lead: args.fields.lead.clone(), member: args.fields.member.clone() }
            .assignments(),
    );
    given.extend(parse(&args.assignments)?);
    Ok(Some(given))
}
