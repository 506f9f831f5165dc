//! `itsm incident suspects`: what was done below what broke, before it broke.

use std::collections::HashSet;

use chrono::{DateTime, TimeDelta, Utc};
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

use super::incident;
use crate::cli::context::{Context, zone};
use crate::cli::past::Past;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::finding::FilePath;
use crate::graph::{Graph, Scope};
use crate::model::field::Span;
use crate::model::id::fold;
use crate::model::{Incident, Kind};
use crate::practice::moment::{self, Toward};
use crate::practice::suspect::{Edit, Lineup, Question, suspects, worth_a_look};
use crate::report::suspect::{Suspects, answer};
use crate::store::history::deed::{self, Deed, Subject};
use crate::store::history::{Commit, Follow, History, Touch};
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
    #[arg(value_name = "INC", add = ArgValueCompleter::new(complete::incidents))]
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
    let told = told(cx)?;
    let edits = match &told {
        Some(told) => {
            let past = past.as_ref().map(|it| (it.0, &it.1));
            edits(told, &files(snapshot, incident, &graph, past), since)?
        }
        None => Vec::new(),
    };
    let question =
        Question { incident, since, graph: &graph, past: past.as_ref().map(|it| &it.1), edits: &edits };
    let mut lineup = suspects(&cx.practice(snapshot, &live), &question);
    if let Some(told) = &told {
        with_commits(snapshot, &told.history, &mut lineup);
    }
    let is_empty = lineup.suspects.is_empty();
    let wished = cx.limit();
    let limit = wished.or(cx.format().is_for_people().then_some(FEW));
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
    let broke = incident.began().0.to_utc();
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

/// What history tells; nothing where there is none.
fn told(cx: &Context) -> Result<Option<Past>, Trouble> {
    if cx.store()?.repository().is_none() {
        cx.terminal
            .warn("note: there is no history here, so that edits of records are not among the suspects");
        return Ok(None);
    }
    Ok(Some(Past::read(cx, Follow::All)?))
}

/// The files of the records of everything below what broke, as they are and as they were.
fn files(
    snapshot: &Snapshot,
    incident: &Incident,
    graph: &Graph,
    past: Option<(&Snapshot, &Graph)>,
) -> HashSet<FilePath> {
    let wanted = worth_a_look(graph, past.map(|it| it.1), incident);
    let snapshots = [Some(snapshot), past.map(|it| it.0)].into_iter().flatten();
    let assets = snapshots.flat_map(|it| it.of_kind(Kind::Asset));
    let below = assets.filter(|entry| wanted.contains(fold(&entry.id).as_ref()));
    below.map(|entry| entry.file.clone()).collect()
}

/// What commits did to records of assets in these files since then.
fn edits(told: &Past, files: &HashSet<FilePath>, since: DateTime<Utc>) -> Result<Vec<Edit>, Trouble> {
    let recent = told.history.commits.iter().filter(|commit| commit.committer.at >= since);
    let part = |commit: &Commit| {
        let touched: Vec<Touch> =
            commit.touched.iter().filter(|it| files.contains(&it.path)).cloned().collect();
        (!touched.is_empty()).then(|| Commit { touched, ..commit.clone() })
    };
    let part = History { commits: recent.filter_map(part).collect(), cut: told.history.cut.clone() };
    let mut edits = Vec::new();
    deed::all(&part, &told.versions, &mut |commit, deeds| {
        edits.extend(deeds.iter().filter(|deed| is_of_asset(deed)).map(|deed| edit(commit, deed)));
        true
    })?;
    Ok(edits)
}

fn is_of_asset(deed: &Deed) -> bool {
    deed.of == Subject::Record(Kind::Asset)
}

fn edit(commit: &Commit, deed: &Deed) -> Edit {
    Edit {
        asset: deed.id.clone(),
        fate: deed.fate,
        fields: deed.fields.iter().map(|it| it.field.clone()).collect(),
        commit: commit.id.to_string(),
        at: commit.committer.at.to_utc(),
        by: commit.author.name.clone(),
        subject: commit.subject.clone(),
    }
}

/// Changes and incidents with the commit that touched them last.
fn with_commits(snapshot: &Snapshot, history: &History, lineup: &mut Lineup) {
    let file = |record: &str| snapshot.get(record).map(|entry| &entry.file);
    for suspect in lineup.suspects.iter_mut().filter(|it| it.commit.is_none()) {
        let Some(file) = file(&suspect.record) else { continue };
        let touches = |commit: &&Commit| commit.touched.iter().any(|it| it.path == *file);
        suspect.commit = history.commits.iter().find(touches).map(|commit| commit.id.to_string());
    }
}
