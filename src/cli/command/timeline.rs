//! `itsm timeline`: all that happened to records and to what they stand on.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use clap::Args;
use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter};

use super::change::calendar::{domain, stamp};
use crate::cli::context::Context;
use crate::cli::past::{self, Between, Past};
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::graph::{Graph, Scope};
use crate::model::Kind;
use crate::practice::window::moment;
use crate::render;
use crate::report::history::Teller;
use crate::report::timeline::{Done, Happening, Subject, answer, as_agenda, can_be, timeline};
use crate::store::history::life::{self, Act, Sought};
use crate::store::history::{Commit, Follow, History, deed};
use crate::store::snapshot::{Entry, Snapshot};

/// Show all that happened to records and to what they stand on: edits, changes, incidents, approvals, in one order
///
/// An asset's timeline has what commits did to it and to everything that it stands on, and the changes and incidents on any of those: each event says through which chain. A team stands for the assets that it owns; a person for what they did. Of a change or an incident all that it says itself is told, and of what it affects only what happened around it: a day before and after a change, from a week before an incident until it was over.
///
/// What stands on what is as it is now; --at REV tells it as it was then.
#[derive(Debug, Args)]
pub struct TimelineArgs {
    /// Ids or aliases: assets, changes, incidents, problems, teams, people
    #[arg(required = true, value_name = "ID", add = ArgValueCompleter::new(complete::any))]
    ids: Vec<String>,

    /// Only from this moment on: fri, 2026-11-20, "2026-11-20 14:00", -2w
    #[arg(long, value_name = "TIME", allow_hyphen_values = true, visible_alias = "after")]
    since: Option<String>,

    /// Only up to this moment; a day counts whole
    #[arg(long, value_name = "TIME", allow_hyphen_values = true, visible_alias = "before")]
    until: Option<String>,

    /// Only through chains of at most so many steps; 0 is the records themselves
    #[arg(long, value_name = "N")]
    depth: Option<usize>,

    /// Only events of records of these kinds
    #[arg(long = "kind", value_name = "KIND", value_delimiter = ',', add = ArgValueCandidates::new(complete::kinds))]
    kinds: Vec<Kind>,

    /// The newest first
    #[arg(long)]
    reverse: bool,
}

pub fn run(cx: &Context, args: &TimelineArgs) -> Result<Outcome, Trouble> {
    let snapshot = &*past::snapshot(cx)?;
    let entries = entries(cx, snapshot, &args.ids)?;
    let between = Between::read(cx, snapshot, args.since.as_ref(), args.until.as_ref())?;
    let graph = Graph::build(snapshot, Scope::All);
    let subject = Subject::of(snapshot, &graph, &entries, args.depth, cx.now());
    let teller = Teller::new(snapshot);
    let mut happenings: Vec<Happening> =
        timeline(&subject, done(cx, &subject, &teller, between.since)?, &teller);
    let is_kind =
        |it: &Happening| args.kinds.is_empty() || it.kind().is_some_and(|it| args.kinds.contains(&it));
    happenings.retain(|it| between.has(it.at) && is_kind(it));
    say_around(cx, &subject, &teller);
    let all = happenings.len();
    if cx.globals.sort.is_none() && cx.format().name != "ics" {
        happenings.drain(..all.saturating_sub(cx.limit().unwrap_or(all)));
    }
    let shown = happenings.len();
    if args.reverse {
        happenings.reverse();
    }
    let ids: Vec<String> = entries.iter().map(|entry| entry.id.clone()).collect();
    show(cx, snapshot, &ids, &happenings, &teller)?;
    if shown < all {
        cx.say_part(shown, all, "events, the newest");
    }
    Ok(if all > 0 { Outcome::Yes } else { Outcome::No })
}

fn entries<'s>(cx: &Context, snapshot: &'s Snapshot, ids: &[String]) -> Result<Vec<&'s Entry>, Trouble> {
    let entry = |id: &String| {
        let entry = cx.resolve(snapshot, id)?;
        if can_be(entry) {
            return Ok(entry);
        }
        let message = format!("`{}` is {}, which has no timeline", entry.id, entry.kind().with_article());
        Err(Trouble::with_help(message, format!("`itsm log {}` tells what was done to it", entry.id)))
    };
    ids.iter().map(entry).collect()
}

/// What commits did to the records of a subject, and what its people did.
fn done(
    cx: &Context,
    subject: &Subject<'_>,
    teller: &Teller<'_>,
    since: Option<DateTime<Utc>>,
) -> Result<Vec<Done>, Trouble> {
    if cx.store()?.is_outside_git() {
        cx.terminal.say("note: the store is in no git repository: only what records say themselves is told");
        return Ok(Vec::new());
    }
    let mut past = Past::read(cx, Follow::All)?;
    past.drop_before(since);
    let sought: Vec<Sought> = subject.records().into_iter().map(Sought::from).collect();
    let acts = life::of(&past.history, &past.versions, &sought)?;
    let act = |act: &Act<'_>| {
        let event = teller.event(act.commit, &act.deed);
        Done { event, now: sought[act.which].id.clone() }
    };
    let mut done: Vec<Done> = acts.iter().map(act).collect();
    if !subject.people().is_empty() {
        let known: HashSet<(String, String)> =
            done.iter().map(|it| (it.event.commit.clone(), it.event.record.clone())).collect();
        let theirs = by_people(&past, subject, teller)?;
        let is_new = |it: &Done| !known.contains(&(it.event.commit.clone(), it.event.record.clone()));
        done.extend(theirs.into_iter().filter(is_new));
    }
    Ok(done)
}

fn by_people(past: &Past, subject: &Subject<'_>, teller: &Teller<'_>) -> Result<Vec<Done>, Trouble> {
    let is_theirs = |commit: &&Commit| {
        let who = teller.people().who(&commit.author).person;
        who.is_some_and(|id| subject.people().contains(&id.to_lowercase()))
    };
    let commits = past.history.commits.iter().filter(is_theirs).cloned().collect();
    let theirs = History { commits, cut: past.history.cut.clone() };
    let mut found = Vec::new();
    deed::all(&theirs, &past.versions, &mut |commit, deeds| {
        let events = deeds.iter().map(|deed| teller.event(commit, deed));
        found.extend(events.map(|event| Done { now: event.record.clone(), event }));
        true
    })?;
    Ok(found)
}

/// Who sees only a part has to know.
fn say_around(cx: &Context, subject: &Subject<'_>, teller: &Teller<'_>) {
    if let Some(around) = subject.around().filter(|_| cx.format().is_for_people()) {
        let [from, until] = [around.from, around.until].map(|at| moment(at, teller.zone()));
        cx.terminal.say(format!(
            "note: of what it affects and what that stands on, what happened from {from} to {until}; a timeline of the \
             assets has all"
        ));
    }
}

fn show(
    cx: &Context,
    snapshot: &Snapshot,
    ids: &[String],
    happenings: &[Happening],
    teller: &Teller<'_>,
) -> Result<(), Trouble> {
    if cx.format().name == "ics" {
        let (name, domain) = (ids.join(", "), domain(snapshot));
        let agenda = as_agenda(name, domain, happenings, stamp(cx)?, cx.now(), teller.zone());
        return cx.print(|look, format, out| render::agenda(&agenda, format, look, out));
    }
    let answer = answer(ids, happenings, cx.now(), teller.zone());
    if cx.globals.columns.is_some() || cx.globals.sort.is_some() {
        return cx.show_list(answer.listing);
    }
    cx.answer(answer)
}
