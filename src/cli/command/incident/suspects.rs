//! `itsm incident suspects`: what was done below what broke, before it broke.

use std::collections::BTreeSet;
use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use clap::Args;
use clap_complete::engine::ArgValueCandidates;

use super::incident;
use crate::cli::context::{Context, zone};
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::finding::FilePath;
use crate::graph::{Graph, Scope};
use crate::model::field::Span;
use crate::model::id::fold;
use crate::model::{Incident, Kind};
use crate::practice::moment::{self, Toward};
use crate::practice::suspect::{Edit, Lineup, Question, broke_at, suspects, worth_a_look};
use crate::report::suspect::{Suspects, answer};
use crate::store::recent::{self, Recent};
use crate::store::revision;
use crate::store::snapshot::Snapshot;
use crate::{check, store::read};

/// How far back is looked where nobody says
const USUAL: TimeDelta = TimeDelta::days(14);

/// How many suspects people are told where nobody says
const FEW: usize = 10;

/// Show what was done below what broke, before it broke: changes, other incidents, edits of records; exit code 1 says nothing
///
/// Ranked by distance in the graph × nearness in time × risk, each with its path and with what its score is made of. What
/// began only after it broke is left out. A score says where to look first, and nothing of guilt.
#[derive(Debug, Args)]
pub struct SuspectsArgs {
    /// An incident, by its id or a part of it
    #[arg(value_name = "INC", add = ArgValueCandidates::new(complete::incidents))]
    id: String,

    /// How far back: a time, or a length before it broke (30d); 14d where nothing is said
    #[arg(long, value_name = "TIME|LENGTH", allow_hyphen_values = true)]
    since: Option<String>,
}

pub fn run(cx: &Context, args: &SuspectsArgs) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?;
    let (entry, incident) = incident(cx, snapshot, &args.id)?;
    if incident.affects.is_empty() {
        return Err(Trouble::with_help(
            format!("nobody has said what {} broke", entry.id),
            format!("itsm incident set {} affects+=ASSET", entry.id),
        ));
    }
    let since = since(cx, snapshot, incident, args)?;
    let (live, graph) = (Graph::build(snapshot, Scope::Live), Graph::build(snapshot, Scope::All));
    let past = past(cx, since)?;
    let past = past.as_ref().map(|snapshot| (snapshot, Graph::build(snapshot, Scope::All)));
    let recent = recent(cx, snapshot, incident, &graph, past.as_ref().map(|it| (it.0, &it.1)), since)?;
    let edits = edits(&recent);
    let question =
        Question { incident, since, graph: &graph, past: past.as_ref().map(|it| &it.1), edits: &edits };
    let mut lineup = suspects(&cx.practice(snapshot, &live), &question);
    with_commits(snapshot, &recent, &mut lineup);
    if recent.is_cut {
        cx.terminal.warn("note: more was written in that time than is read; --since narrows it");
    }
    let is_empty = lineup.suspects.is_empty();
    let limit = Some(cx.globals.limit.unwrap_or(FEW))
        .filter(|_| cx.globals.limit.is_some() || cx.format().is_for_people());
    cx.answer(answer(&Suspects { incident, since, lineup: &lineup, limit, zone: zone(snapshot) }))?;
    Ok(if is_empty { Outcome::No } else { Outcome::Yes })
}

/// From when on something counts.
fn since(
    cx: &Context,
    snapshot: &Snapshot,
    incident: &Incident,
    args: &SuspectsArgs,
) -> Result<DateTime<Utc>, Trouble> {
    let broke = broke_at(incident);
    let before = |length: TimeDelta| broke.checked_sub_signed(length).unwrap_or(DateTime::UNIX_EPOCH);
    let Some(text) = &args.since else { return Ok(before(USUAL)) };
    if let Ok(Span(length)) = text.trim_start_matches('-').parse() {
        return Ok(before(length));
    }
    let since = moment::parse(text, cx.now().with_timezone(&zone(snapshot)), Toward::Past)?.to_utc();
    if since > broke {
        return Err(Trouble::with_help(
            format!("`{text}` is after {} broke: what began later is no cause", incident.id),
            "name an earlier time, or a length: --since 30d",
        ));
    }
    Ok(since)
}

/// The records as they were then; nothing where there is no history so old.
fn past(cx: &Context, since: DateTime<Utc>) -> Result<Option<Snapshot>, Trouble> {
    let store = cx.store()?;
    let Some(commit) =
        store.repository().and_then(|repository| revision::last_before(repository, since).ok())
    else {
        return Ok(None);
    };
    let source = store.commit(commit)?;
    Ok(Some(read::read_with(&source, &check::inspect, &cx.cache()?)?))
}

/// What history tells of everything below what broke.
fn recent(
    cx: &Context,
    snapshot: &Snapshot,
    incident: &Incident,
    graph: &Graph,
    past: Option<(&Snapshot, &Graph)>,
    since: DateTime<Utc>,
) -> Result<Recent, Trouble> {
    let store = cx.store()?;
    if store.repository().is_none_or(|repository| repository.is_bare()) {
        cx.terminal.warn(
            "note: there is no history to read here, so that edits of records are not among the suspects",
        );
        return Ok(Recent::default());
    }
    let wanted = worth_a_look(graph, past.map(|it| it.1), incident);
    let files = |snapshot: &Snapshot| -> BTreeSet<FilePath> {
        let below = snapshot.of_kind(Kind::Asset).filter(|entry| wanted.contains(fold(&entry.id).as_ref()));
        below.map(|entry| entry.file.clone()).collect()
    };
    let mut files_wanted = files(snapshot);
    files_wanted.extend(past.map(|it| files(it.0)).unwrap_or_default());
    let revision = match &cx.globals.at {
        Some(at) => cx.commit_at(at)?.to_string(),
        None => "HEAD".to_owned(),
    };
    let folders = [Kind::Asset.folder(), Kind::Change.folder(), Kind::Incident.folder()];
    let wanted = |file: &FilePath| files_wanted.contains(file);
    Ok(recent::since(&store.target()?, &revision, since, &folders, &wanted)?)
}

fn edits(recent: &Recent) -> Vec<Edit> {
    let assets = recent.touches.iter().filter(|touch| touch.kind == Kind::Asset);
    assets
        .map(|touch| Edit {
            asset: touch.record.clone(),
            fate: touch.fate,
            fields: touch.fields.clone(),
            commit: touch.commit.commit.clone(),
            at: touch.commit.at.to_utc(),
            by: touch.commit.by.clone(),
            subject: touch.commit.subject.clone(),
        })
        .collect()
}

/// Changes and incidents with the commit that touched them last.
fn with_commits(snapshot: &Snapshot, recent: &Recent, lineup: &mut Lineup) {
    let files: HashMap<&str, &FilePath> = [Kind::Change, Kind::Incident]
        .into_iter()
        .flat_map(|kind| snapshot.of_kind(kind))
        .map(|it| (it.id.as_str(), &it.file))
        .collect();
    for suspect in lineup.suspects.iter_mut().filter(|it| it.commit.is_none()) {
        let last = files.get(suspect.record.as_str()).and_then(|file| recent.last.get(*file));
        suspect.commit = last.map(|stamp| stamp.commit.clone());
    }
}
