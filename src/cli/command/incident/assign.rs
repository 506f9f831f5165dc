//! `itsm incident assign`, `handoff` and `escalate`: whose it is, who takes over, who is called next.

use clap::Args;
use clap_complete::engine::ArgValueCompleter;
use serde_json::json;

use super::edit::{Case, Deed, Sharing, edit, edit_one, set};
use super::log::subject;
use crate::cli::command::given::{sentence, text_or_file};
use crate::cli::command::who::{party, person, team_id};
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::model::Incident;
use crate::model::incident::{Entry, EntryKind};
use crate::model::pointer::Pointer;
use crate::practice::incident::call::who_answers;
use crate::practice::incident::context::context;
use crate::practice::incident::ladder;
use crate::report::incident::{called, rungs};
use crate::store::edit::Edit;

/// A role in an incident, and who has it
type Role = (&'static str, String);

/// Say whose an incident is: who manages it, who tells people, which team has it, who helps
#[derive(Debug, Args)]
pub struct AssignArgs {
    /// An incident, by its id or a part of it
    #[arg(value_name = "INC", add = ArgValueCompleter::new(complete::incidents))]
    id: String,

    /// The incident manager; `me` is you
    #[arg(value_name = "WHO", conflicts_with = "manager", add = ArgValueCompleter::new(complete::people))]
    who: Option<String>,

    /// The incident manager
    #[arg(long, value_name = "WHO", add = ArgValueCompleter::new(complete::people))]
    manager: Option<String>,

    /// The communications manager
    #[arg(long, value_name = "WHO", add = ArgValueCompleter::new(complete::people))]
    communications: Option<String>,

    /// The team; `handoff` tells it what is known, too
    #[arg(long, value_name = "TEAM", add = ArgValueCompleter::new(complete::teams))]
    team: Option<String>,

    /// Who helps, beside those who do
    #[arg(long, value_name = "WHO,…", value_delimiter = ',', add = ArgValueCompleter::new(complete::people))]
    staff: Vec<String>,

    #[command(flatten)]
    sharing: Sharing,
}

/// Give an incident to another team, with what is known, tried and ruled out, written from the log
#[derive(Debug, Args)]
pub struct HandoffArgs {
    /// Incidents, by their ids or parts of them
    #[arg(required = true, value_name = "INC", add = ArgValueCompleter::new(complete::incidents))]
    ids: Vec<String>,

    /// The team that takes over
    #[arg(long, value_name = "TEAM", add = ArgValueCompleter::new(complete::teams))]
    to: String,

    /// Who manages it from now on; whoever does now, unless another is named
    #[arg(long, value_name = "WHO", add = ArgValueCompleter::new(complete::people))]
    manager: Option<String>,

    /// Why, and what they should know beside: a text, or @FILE
    #[arg(long, value_name = "TEXT|@FILE")]
    why: Option<String>,

    #[command(flatten)]
    sharing: Sharing,
}

/// Call the next rung of the team's ladder: says who it is and how they are reached, and records that they were called
#[derive(Debug, Args)]
pub struct EscalateArgs {
    /// An incident, by its id or a part of it
    #[arg(value_name = "INC", add = ArgValueCompleter::new(complete::incidents))]
    id: String,

    /// What they were told: a text, in quotes or without, or @FILE
    text: Vec<String>,

    /// Call somebody else than the next rung
    #[arg(long, value_name = "WHO", add = ArgValueCompleter::new(complete::parties))]
    to: Option<String>,

    /// When they were called, if it is not now
    #[arg(long = "when", value_name = "TIME", allow_hyphen_values = true)]
    when: Option<String>,

    #[command(flatten)]
    sharing: Sharing,
}

pub fn assign(cx: &Context, args: &AssignArgs) -> Result<Outcome, Trouble> {
    let is_nobody = args.who.is_none() && args.manager.is_none() && args.communications.is_none();
    if is_nobody && args.team.is_none() && args.staff.is_empty() {
        let help = format!(
            "itsm incident assign {} me, or --manager, --communications, --team, --staff WHO",
            args.id
        );
        return Err(Trouble::with_help("nobody is named", help));
    }
    edit_one(cx, &args.id, &args.sharing, "assign", |case| {
        let mut told = roles(case, args)?;
        let team = team(case, args)?;
        if told.is_empty() && team.is_none() {
            return Err(Trouble::new(format!("it is so already: {}", as_it_is(case.incident))));
        }
        let mut deed = Deed { edits: told.iter().map(edit_of).collect(), ..Deed::default() };
        let mut entries = Vec::new();
        if !told.is_empty() {
            entries.push(decided(case, &told)?);
        }
        if let Some(team) = team {
            deed.edits.push(set("team", &team));
            entries.push(handed(case, &team, "")?);
            told.push(("team", team.clone()));
            let after = Incident { team: Some(team), ..case.incident.clone() };
            deed.tells = called(case.snapshot, &after, case.now());
        }
        deed.edits.extend(case.log(&entries));
        deed.edits.extend(case.begin());
        deed.words = format!("assign {}", roles_of(&told));
        Ok(deed)
    })
}

/// Who takes on which role; whoever has it already is left out.
fn roles(case: &Case<'_>, args: &AssignArgs) -> Result<Vec<Role>, Trouble> {
    let Incident { manager, communications, staff, .. } = case.incident;
    let one = [
        ("manager", args.manager.as_ref().or(args.who.as_ref()), manager),
        ("communications", args.communications.as_ref(), communications),
    ];
    let one = one.into_iter().filter_map(|(role, who, has)| Some((role, who?, has.as_slice())));
    let more = args.staff.iter().map(|who| ("staff", who, staff.as_slice()));
    let mut roles: Vec<Role> = Vec::new();
    for (role, typed, has) in one.chain(more) {
        let who = person(case.cx, case.snapshot, Some(typed))?;
        let is_told = roles.iter().any(|(told, it)| *told == role && *it == who);
        if !is_told && !has.iter().any(|it| it.eq_ignore_ascii_case(&who)) {
            roles.push((role, who));
        }
    }
    Ok(roles)
}

/// The team that gets it, where it is another one than has it.
fn team(case: &Case<'_>, args: &AssignArgs) -> Result<Option<String>, Trouble> {
    let team = args.team.as_ref().map(|team| team_id(case.cx, case.snapshot, team)).transpose()?;
    let has = case.incident.team.as_ref();
    Ok(team.filter(|team| has.is_none_or(|it| !it.eq_ignore_ascii_case(team))))
}

fn edit_of((role, who): &Role) -> Edit {
    match *role {
        "staff" => Edit::Append { at: Pointer::field("staff"), value: json!(who) },
        role => set(role, who),
    }
}

/// Who has which role, as it stands.
fn as_it_is(incident: &Incident) -> String {
    let Incident { manager, communications, team, staff, .. } = incident;
    let one = [("manager", manager), ("communications", communications), ("team", team)];
    let one = one.into_iter().filter_map(|(role, who)| Some((role, who.clone()?)));
    let roles: Vec<Role> = one.chain(staff.iter().map(|who| ("staff", who.clone()))).collect();
    roles_of(&roles)
}

fn roles_of(told: &[Role]) -> String {
    told.iter().map(|(role, who)| format!("{role} {who}")).collect::<Vec<_>>().join(", ")
}

fn decided(case: &Case<'_>, told: &[Role]) -> Result<Entry, Trouble> {
    let mut entry = case.entry(EntryKind::Decision, &roles_of(told), None)?;
    entry.to = told.iter().map(|(_, who)| who.clone()).collect();
    Ok(entry)
}

/// The entry by which another team gets it.
fn handed(case: &Case<'_>, team: &str, more: &str) -> Result<Entry, Trouble> {
    let from = case.incident.team.as_ref().map(|from| format!(" from {from}")).unwrap_or_default();
    let mut entry = case.entry(EntryKind::Handoff, &format!("handed over{from} to {team}{more}"), None)?;
    entry.to = vec![team.to_owned()];
    Ok(entry)
}

pub fn handoff(cx: &Context, args: &HandoffArgs) -> Result<Outcome, Trouble> {
    let why = args.why.as_deref().map(text_or_file).transpose()?;
    edit(cx, &args.ids, &args.sharing, "handoff", |case| {
        let team = team_id(cx, case.snapshot, &args.to)?;
        if case.incident.team.as_ref().is_some_and(|it| it.eq_ignore_ascii_case(&team)) {
            return Err(Trouble::new(format!("{} is with {team} already", case.entry.id)));
        }
        let why = why.as_ref().map(|why| format!(": {why}")).unwrap_or_default();
        let entry = handed(case, &team, &format!("{why}\n{}", context(case.incident)))?;
        let mut deed = Deed { words: format!("handoff to {team}"), ..Deed::default() };
        deed.edits = case.log(std::slice::from_ref(&entry));
        deed.edits.push(set("team", &team));
        if let Some(manager) = &args.manager {
            deed.edits.push(set("manager", person(cx, case.snapshot, Some(manager))?));
        }
        deed.edits.extend(case.begin());
        let mut after = Incident { team: Some(team), ..case.incident.clone() };
        after.log.push(entry.clone());
        deed.tells = called(case.snapshot, &after, case.now());
        deed.tells.extend(rungs(case.snapshot, &after, case.now()));
        deed.tells.push(entry.text);
        Ok(deed)
    })
}

pub fn escalate(cx: &Context, args: &EscalateArgs) -> Result<Outcome, Trouble> {
    let text = sentence(&args.text).as_deref().map(text_or_file).transpose()?;
    edit_one(cx, &args.id, &args.sharing, "escalate", |case| {
        refuse_over(case)?;
        let to = match &args.to {
            Some(to) => party(cx, case.snapshot, to)?,
            None => next(case)?,
        };
        let answers = who_answers(case.snapshot, &to, case.now());
        let words = answers.as_ref().map_or(to.clone(), |it| it.in_words());
        let told = text.as_ref().map_or_else(|| format!("called {to}"), Clone::clone);
        let mut entry = case.entry(EntryKind::Escalation, &told, args.when.as_deref())?;
        entry.to = vec![to.clone()];
        let person = answers.map(|it| it.who).filter(|who| *who != to);
        entry.to.extend(person);
        let mut deed = Deed { words: format!("escalate to {to}: {}", subject(&told)), ..Deed::default() };
        deed.edits = case.log(std::slice::from_ref(&entry));
        deed.edits.extend(case.begin());
        deed.tells.push(format!("call {words}"));
        let mut after = case.incident.clone();
        after.log.push(entry);
        let then = rungs(case.snapshot, &after, case.now());
        deed.tells.extend(if then.is_empty() { vec!["that was the last rung".to_owned()] } else { then });
        Ok(deed)
    })
}

fn refuse_over(case: &Case<'_>) -> Result<(), Trouble> {
    let Incident { id, state, .. } = case.incident;
    if state.is_open() {
        return Ok(());
    }
    Err(Trouble::with_help(
        format!("{id} is {state}: nobody need be called"),
        format!("if it is down again: itsm incident reopen {id} \"why\""),
    ))
}

/// The next rung of the ladder of the team that has it.
fn next(case: &Case<'_>) -> Result<String, Trouble> {
    if let Some(rung) = ladder::next(case.snapshot, case.incident) {
        return Ok(rung.call.to_owned());
    }
    let id = &case.incident.id;
    let named = format!("name somebody: itsm incident escalate {id} --to WHO");
    Err(match &case.incident.team {
        None => Trouble::with_help(format!("{id} is with no team, so that it has no ladder"), named),
        Some(team) if ladder::rungs(case.snapshot, case.incident).is_empty() => {
            Trouble::with_help(format!("{team} has no ladder: its record names no `escalation`"), named)
        }
        Some(team) => Trouble::with_help(format!("all of the ladder of {team} was called"), named),
    })
}
