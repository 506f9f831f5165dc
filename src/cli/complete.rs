//! What the shell offers after TAB: real ids, types, owners and fields of the store. Silent where there is no store.

mod line;
mod numbered;

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::PathBuf;

use clap_complete::engine::CompletionCandidate;

use super::context::cache_of;
use crate::check;
use crate::finding::FilePath;
use crate::graph::impact::Effect;
use crate::model::Kind;
use crate::model::asset::{Criticality, Lifecycle, TYPES};
use crate::model::change::{self, ChangeState, ChangeType};
use crate::model::incident::{EntryKind, Grade, IncidentState, Priority};
use crate::model::layout::{self, Role};
use crate::model::problem::ProblemState;
use crate::model::schema::{self, Subject};
use crate::practice::audience::Audience;
use crate::practice::evidence::Framework;
use crate::render::{FORMATS, Format};
use crate::report::review::Wish;
use crate::store::environment::Environment;
use crate::store::read;
use crate::store::root::Store;
use crate::store::sketch;
use crate::store::snapshot::{Entry, Snapshot};
use crate::store::source::Worktree;

/// So much of a ticket's id finds it: two characters and a TAB show what a third would mean
const PART: usize = 2;

pub use numbered::{actions, hypotheses, tasks};

/// Ids of some kinds, for an argument that names one
macro_rules! named {
    ($($(#[doc = $doc:literal])* $function:ident: $kinds:expr),+ $(,)?) => {
        $($(#[doc = $doc])* pub fn $function(typed: &OsStr) -> Vec<CompletionCandidate> {
            ids($kinds, typed)
        })+
    };
}

named! {
    any: Kind::ALL,
    assets: &[Kind::Asset],
    templates: &[Kind::Template],
    /// Who, and what, a change can concern.
    relevant: &[Kind::Person, Kind::Team, Kind::Asset],
    /// What can fail: assets, and what stands for some.
    failing: &[Kind::Asset, Kind::Change, Kind::Incident],
    people: &[Kind::Person],
    teams: &[Kind::Team],
    changes: &[Kind::Change],
    incidents: &[Kind::Incident],
    /// What holds tasks.
    worked_on: &[Kind::Change, Kind::Incident],
    problems: &[Kind::Problem],
    /// People and teams: who can own.
    parties: &[Kind::Person, Kind::Team],
}

pub fn kinds() -> Vec<CompletionCandidate> {
    Kind::NAMES.iter().map(|name| CompletionCandidate::new(*name)).collect()
}

pub fn audiences() -> Vec<CompletionCandidate> {
    Audience::ALL.iter().map(|audience| CompletionCandidate::new(audience.to_string())).collect()
}

/// The words of a vocabulary, each with what it means
macro_rules! words {
    ($($function:ident: $type:ty),+ $(,)?) => {
        $(pub fn $function() -> Vec<CompletionCandidate> {
            let word = |it: &$type| CompletionCandidate::new(it.name()).help(Some(it.meaning().into()));
            <$type>::ALL.iter().map(word).collect()
        })+
    };
}

words! {
    frameworks: Framework,
    incident_states: IncidentState,
    priorities: Priority,
    grades: Grade,
    entry_kinds: EntryKind,
    problem_states: ProblemState,
    change_states: ChangeState,
    change_types: ChangeType,
    change_outcomes: change::Outcome,
    lifecycles: Lifecycle,
    criticalities: Criticality,
}

pub fn effects() -> Vec<CompletionCandidate> {
    Effect::ALL.iter().map(|it| CompletionCandidate::new(it.name())).collect()
}

/// How something can be printed.
pub fn formats() -> Vec<CompletionCandidate> {
    let format = |it: &&Format| CompletionCandidate::new(it.name).help(Some(it.about.into()));
    FORMATS.iter().map(format).collect()
}

/// The environments that assets of the store are in.
pub fn environments() -> Vec<CompletionCandidate> {
    let found = worktree().and_then(|worktree| sketch::words(&worktree, Kind::Asset, "environment").ok());
    found.unwrap_or_default().into_iter().map(CompletionCandidate::new).collect()
}

/// The fields of the records that are listed.
pub fn columns() -> Vec<CompletionCandidate> {
    let line = line::words();
    let kind = line.iter().find_map(|word| Kind::ALL.iter().find(|kind| kind.name() == word));
    let kinds = kind.map_or(Kind::ALL, std::slice::from_ref);
    let named: BTreeSet<&str> = kinds.iter().flat_map(|kind| schema::fields(Subject::Kind(*kind))).collect();
    named.into_iter().map(CompletionCandidate::new).collect()
}

/// The same, turned round where a `-` was typed.
pub fn sorting(typed: &OsStr) -> Vec<CompletionCandidate> {
    let sign = if typed.to_string_lossy().starts_with('-') { "-" } else { "" };
    fitting(columns().into_iter().map(|it| it.add_prefix(sign)), typed).collect()
}

/// What a review can refuse.
pub fn wishes() -> Vec<CompletionCandidate> {
    let words = Wish::words();
    words.map(|(name, summary)| CompletionCandidate::new(name).help(Some(summary.into()))).collect()
}

/// The person's own channels.
pub fn channels() -> Vec<CompletionCandidate> {
    super::channel::names().into_iter().map(CompletionCandidate::new).collect()
}

pub fn types() -> Vec<CompletionCandidate> {
    TYPES.iter().map(|name| CompletionCandidate::new(*name)).collect()
}

pub fn checks() -> Vec<CompletionCandidate> {
    let rules = crate::check::rules::RULES.iter();
    rules.map(|rule| CompletionCandidate::new(rule.name).help(Some(rule.summary.into()))).collect()
}

pub fn schemas() -> Vec<CompletionCandidate> {
    super::command::schema_names().into_iter().map(CompletionCandidate::new).collect()
}

/// `owner=` and, behind it, who can own; `lifecycle=` and its words.
pub fn asset_assignment(typed: &OsStr) -> Vec<CompletionCandidate> {
    assignment(Kind::Asset, typed)
}

/// `assignee=` and, behind it, the people; `type=` and its words.
pub fn change_assignment(typed: &OsStr) -> Vec<CompletionCandidate> {
    assignment(Kind::Change, typed)
}

/// `team=` and, behind it, the teams; `impact=` and its words.
pub fn incident_assignment(typed: &OsStr) -> Vec<CompletionCandidate> {
    assignment(Kind::Incident, typed)
}

/// An asset that is broken, or a field.
pub fn incident_word(typed: &OsStr) -> Vec<CompletionCandidate> {
    if typed.to_string_lossy().contains('=') { incident_assignment(typed) } else { assets(typed) }
}

/// `owner=` and, behind it, who can own.
pub fn problem_assignment(typed: &OsStr) -> Vec<CompletionCandidate> {
    assignment(Kind::Problem, typed)
}

fn assignment(kind: Kind, typed: &OsStr) -> Vec<CompletionCandidate> {
    let offered = match typed.to_string_lossy().split_once('=') {
        None => fields(kind),
        Some((left, _)) => values(kind, left),
    };
    fitting(offered.into_iter(), typed).collect()
}

/// Those that begin with what was typed.
fn fitting(
    offered: impl Iterator<Item = CompletionCandidate>,
    typed: &OsStr,
) -> impl Iterator<Item = CompletionCandidate> {
    let typed = typed.to_string_lossy().to_lowercase();
    offered.filter(move |it| it.get_value().to_string_lossy().to_lowercase().starts_with(&typed))
}

fn fields(kind: Kind) -> Vec<CompletionCandidate> {
    let schema = schema::of(Subject::Kind(kind));
    let names = schema::fields(Subject::Kind(kind)).into_iter();
    let hint =
        |name: &str| schema["properties"][name]["description"].as_str().map(|text| text.to_owned().into());
    names.map(|name| CompletionCandidate::new(format!("{name}=")).help(hint(name))).collect()
}

fn values(kind: Kind, left: &str) -> Vec<CompletionCandidate> {
    let field = left.trim_end_matches(['+', '-']);
    let words: Vec<String> = match field {
        "owner" | "secondary_owner" => names(&[Kind::Person, Kind::Team]),
        "requester" | "assignee" | "manager" | "communications" => names(&[Kind::Person]),
        "support_group" | "team" => names(&[Kind::Team]),
        "depends_on" | "supports" | "location" | "affects" => names(&[Kind::Asset]),
        "template" => names(&[Kind::Template]),
        "type" if kind == Kind::Asset => TYPES.iter().map(|it| (*it).to_owned()).collect(),
        other => words(kind, other),
    };
    words.into_iter().map(|word| CompletionCandidate::new(format!("{left}={word}"))).collect()
}

/// The words that a field takes, by the schema.
fn words(kind: Kind, field: &str) -> Vec<String> {
    let schema = schema::of(Subject::Kind(kind));
    let reference = schema["properties"][field]["$ref"].as_str().and_then(|it| it.strip_prefix("#/$defs/"));
    let words = reference.and_then(|name| schema["$defs"][name]["enum"].as_array());
    words.into_iter().flatten().filter_map(|word| word.as_str().map(str::to_owned)).collect()
}

fn names(kinds: &[Kind]) -> Vec<String> {
    records().map(|it| of(&it, kinds).map(|entry| entry.id.clone()).collect()).unwrap_or_default()
}

/// Those that begin with what was typed; where none does, the tickets of whose id it is a part.
fn ids(kinds: &[Kind], typed: &OsStr) -> Vec<CompletionCandidate> {
    let typed = typed.to_string_lossy().to_lowercase();
    let Some(snapshot) = records() else { return Vec::new() };
    let begins = |entry: &&Entry| entry.id.to_lowercase().starts_with(&typed);
    let broken = unreadable(&snapshot, kinds).filter(|id| id.starts_with(&typed));
    let mut found: Vec<CompletionCandidate> = of(&snapshot, kinds).filter(begins).map(candidate).collect();
    found.extend(broken.map(|id| CompletionCandidate::new(id).help(Some("cannot be read".into()))));
    if found.is_empty() && typed.len() >= PART {
        let is_ticket = |kind: Kind| matches!(kind, Kind::Change | Kind::Incident | Kind::Problem);
        let has_part = |it: &&Entry| is_ticket(it.kind()) && it.id.to_lowercase().contains(&typed);
        found = of(&snapshot, kinds).filter(has_part).map(candidate).collect();
    }
    found
}

fn candidate(entry: &Entry) -> CompletionCandidate {
    let title = entry.record.title();
    let title = if title.is_empty() { entry.kind().to_string() } else { title.to_owned() };
    CompletionCandidate::new(&entry.id).help(Some(title.into()))
}

/// The records of some kinds that people call by an id; approvals are called by their files.
fn of<'s>(snapshot: &'s Snapshot, kinds: &[Kind]) -> impl Iterator<Item = &'s Entry> {
    let is_named = |entry: &&Entry| kinds.contains(&entry.kind()) && entry.kind() != Kind::Approval;
    snapshot.entries().iter().filter(is_named)
}

/// The ids of those that cannot be understood, and want to be mended.
fn unreadable<'s>(snapshot: &'s Snapshot, kinds: &[Kind]) -> impl Iterator<Item = &'s String> {
    let is_of = |file: &FilePath| matches!(layout::role(file.as_str()), Some(Role::Records(kind)) if kinds.contains(&kind));
    let mut found: Vec<&String> =
        snapshot.broken.iter().filter(|(_, files)| files.iter().any(is_of)).map(|(id, _)| id).collect();
    found.sort_unstable();
    found.into_iter()
}

/// All records, out of the cache where that has them: whoever waits for a word wants it at once.
fn records() -> Option<Snapshot> {
    let store = store()?;
    let worktree = store.worktree().ok()?;
    read::read_with(&worktree, &check::inspect, &cache_of(&store)).ok()
}

fn worktree() -> Option<Worktree> {
    store()?.worktree().ok()
}

/// The store that the line names, or else the one that is used without a word.
fn store() -> Option<Store> {
    let environment = Environment::from_process();
    let named = line::store().or_else(|| std::env::var_os("ITSM_STORE").map(PathBuf::from));
    let store = match named {
        Some(dir) => Store::at(&dir, &environment),
        None => Store::find(&environment.current_dir, &environment),
    };
    store.ok()
}
