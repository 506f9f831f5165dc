//! `itsm change notice`: who is to be told of a planned disruption, the text, and that it was sent.

use chrono::SubsecRound;
use clap::Args;
use clap_complete::engine::ArgValueCompleter;
use serde_json::json;

use super::super::change_fields::{about, written};
use super::super::who::party;
use super::calendar::{domain, stamp};
use super::{change, person};
use crate::cli::argument::Writing;
use crate::cli::context::{Context, zone};
use crate::cli::trouble::Trouble;
use crate::cli::write::{Plan, write};
use crate::cli::{Outcome, complete};
use crate::graph::{Graph, Scope};
use crate::model::pointer::Pointer;
use crate::model::{Change, Kind};
use crate::practice::calendar::Period;
use crate::practice::notice::{State, hurt, state};
use crate::render;
use crate::report::agenda::{Agenda, of_change};
use crate::report::notice::{Disruption, card, facts};
use crate::store::edit::Edit;
use crate::store::snapshot::{Entry, Snapshot};

/// Show who is to be told of a planned disruption, why, and the text; exit code 1 says that it is late
///
/// Owners and teams of everything that is down or degraded while a change with an outage runs. Nothing is sent: -f
/// markdown, json or ics gives the text to whatever sends it, and --record notes that it was.
#[derive(Debug, Args)]
pub struct NoticeArgs {
    /// A change, by its id or a part of it
    #[arg(value_name = "CHG", add = ArgValueCompleter::new(complete::changes))]
    id: String,

    /// Note that those who were missing have been told of the window as it is
    #[arg(long)]
    record: bool,

    /// Who was told, instead of all who were missing
    #[arg(long, value_name = "WHO", requires = "record", add = ArgValueCompleter::new(complete::parties))]
    to: Vec<String>,

    /// Who told them, instead of you
    #[arg(long, value_name = "WHO", requires = "record", add = ArgValueCompleter::new(complete::people))]
    by: Option<String>,

    #[command(flatten)]
    writing: Writing,
}

pub fn run(cx: &Context, args: &NoticeArgs) -> Result<Outcome, Trouble> {
    if args.record {
        return record(cx, args);
    }
    let snapshot = cx.snapshot()?;
    let (entry, change) = change(cx, snapshot, &args.id)?;
    let graph = Graph::build(snapshot, Scope::Live);
    let Some(state) = owed(cx, snapshot, &graph, entry, change)? else { return Ok(Outcome::Yes) };
    let Some(period) = change.window.as_ref().map(Period::from) else { return Ok(Outcome::Yes) };
    let now = cx.now().with_timezone(&zone(snapshot));
    let hurt = hurt(snapshot, &graph, change);
    let disruption = Disruption { snapshot, entry, change, period, state: &state, hurt, now };
    match cx.format().name {
        "ics" => {
            let agenda = agenda(cx, &disruption)?;
            cx.print(|look, format, out| render::agenda(&agenda, format, look, out))?;
        }
        _ => cx.show_cards(&[card(&disruption)])?,
    }
    Ok(if state.is_late(cx.now()) { Outcome::No } else { Outcome::Yes })
}

/// How it stands; nothing, with the reason told, where nobody is owed anything.
fn owed(
    cx: &Context,
    snapshot: &Snapshot,
    graph: &Graph,
    entry: &Entry,
    change: &Change,
) -> Result<Option<State>, Trouble> {
    if change.outage.is_none() {
        cx.terminal.say(format!("{} names no outage: nobody is owed notice", entry.id));
        return Ok(None);
    }
    if change.window.is_none() {
        let help = format!("`itsm change slot {}` shows when it could", entry.id);
        return Err(Trouble::with_help(format!("nobody knows when {} is to run", entry.id), help));
    }
    let state = state(snapshot, graph, change);
    if state.is_none() {
        cx.terminal.say(format!("nobody is hit by {} but those who make it", entry.id));
    }
    Ok(state)
}

/// The disruption as one event.
fn agenda(cx: &Context, it: &Disruption<'_>) -> Result<Agenda, Trouble> {
    let zone = it.now.timezone();
    let mut event = of_change(it.entry, it.change, it.period, zone);
    event.title = format!("planned disruption: {}", it.change.title);
    event.notes = facts(it).into_iter().map(|(name, value)| format!("{name}: {value}")).collect();
    let hit: Vec<&str> = it.hurt.iter().map(|it| it.asset.as_str()).collect();
    event.notes.push(format!("hit: {}", hit.join(", ")));
    let today = it.now.date_naive();
    let name = it.snapshot.settings.organisation.clone();
    Ok(Agenda {
        name,
        domain: domain(it.snapshot),
        zone,
        days: (today, today),
        today,
        stamp: stamp(cx)?,
        events: vec![event],
    })
}

fn record(cx: &Context, args: &NoticeArgs) -> Result<Outcome, Trouble> {
    write(cx, &args.writing, |draft| {
        let before = draft.before.clone();
        let (entry, change) = change(cx, &before, &args.id)?;
        let graph = Graph::build(&before, Scope::Live);
        let by = person(cx, &before, args.by.as_deref())?;
        let to = recipients(cx, &before, &graph, entry, change, &args.to)?;
        let words = format!("note that {} were told", to.join(", "));
        let records = vec![written(entry)];
        if !to.is_empty() {
            let at = cx.now().with_timezone(&zone(&before)).trunc_subsecs(0).to_rfc3339();
            let notice = json!({"at": at, "to": to, "by": by, "window": change.window});
            let edit = Edit::Append { at: Pointer::field("notices"), value: notice };
            draft.edit(&entry.file, entry.document, &[edit])?;
        }
        Ok(Plan { about: about(Kind::Change, &records), words, action: "notice", tells: &[], records })
    })
}

/// Those who were named, or else those who are missing; nobody where all were told.
fn recipients(
    cx: &Context,
    snapshot: &Snapshot,
    graph: &Graph,
    entry: &Entry,
    change: &Change,
    named: &[String],
) -> Result<Vec<String>, Trouble> {
    if !change.state.is_planned() {
        return Err(Trouble::new(format!("{} is {}: it is too late to announce it", entry.id, change.state)));
    }
    if !named.is_empty() {
        return named.iter().map(|typed| party(cx, snapshot, typed)).collect();
    }
    let state = owed(cx, snapshot, graph, entry, change)?;
    Ok(state.map(|state| state.missing).unwrap_or_default())
}
