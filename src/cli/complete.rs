//! What the shell offers after TAB: real ids, types, owners and fields of the store. Silent where there is no store.

mod numbered;

use std::ffi::OsStr;

use clap_complete::engine::CompletionCandidate;

use crate::model::Kind;
use crate::model::asset::TYPES;
use crate::model::incident::{EntryKind, Grade, IncidentState, Priority};
use crate::model::problem::ProblemState;
use crate::model::schema::{self, Subject};
use crate::practice::audience::Audience;
use crate::practice::evidence::Framework;
use crate::report::review::Wish;
use crate::store::environment::Environment;
use crate::store::root::Store;
use crate::store::sketch;
use crate::store::source::Worktree;

pub use numbered::{actions, hypotheses, tasks};

pub fn any() -> Vec<CompletionCandidate> {
    ids(Kind::ALL)
}

pub fn assets() -> Vec<CompletionCandidate> {
    ids(&[Kind::Asset])
}

pub fn templates() -> Vec<CompletionCandidate> {
    ids(&[Kind::Template])
}

/// Who, and what, a change can concern.
pub fn relevant() -> Vec<CompletionCandidate> {
    ids(&[Kind::Person, Kind::Team, Kind::Asset])
}

/// What can fail: assets, and what stands for some.
pub fn failing() -> Vec<CompletionCandidate> {
    ids(&[Kind::Asset, Kind::Change, Kind::Incident])
}

pub fn people() -> Vec<CompletionCandidate> {
    ids(&[Kind::Person])
}

pub fn teams() -> Vec<CompletionCandidate> {
    ids(&[Kind::Team])
}

pub fn changes() -> Vec<CompletionCandidate> {
    ids(&[Kind::Change])
}

pub fn incidents() -> Vec<CompletionCandidate> {
    ids(&[Kind::Incident])
}

/// What holds tasks.
pub fn worked_on() -> Vec<CompletionCandidate> {
    ids(&[Kind::Change, Kind::Incident])
}

pub fn problems() -> Vec<CompletionCandidate> {
    ids(&[Kind::Problem])
}

/// People and teams: who can own.
pub fn parties() -> Vec<CompletionCandidate> {
    ids(&[Kind::Person, Kind::Team])
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
    if typed.to_string_lossy().contains('=') { incident_assignment(typed) } else { ids(&[Kind::Asset]) }
}

/// `owner=` and, behind it, who can own.
pub fn problem_assignment(typed: &OsStr) -> Vec<CompletionCandidate> {
    assignment(Kind::Problem, typed)
}

fn assignment(kind: Kind, typed: &OsStr) -> Vec<CompletionCandidate> {
    let typed = typed.to_string_lossy();
    let offered = match typed.split_once('=') {
        None => fields(kind),
        Some((left, _)) => values(kind, left),
    };
    let starts =
        |candidate: &CompletionCandidate| candidate.get_value().to_string_lossy().starts_with(typed.as_ref());
    offered.into_iter().filter(starts).collect()
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
    sketches(kinds).into_iter().map(|it| it.id).collect()
}

fn ids(kinds: &[Kind]) -> Vec<CompletionCandidate> {
    let candidate = |sketch: sketch::Sketch| {
        let title = if sketch.title.is_empty() { sketch.kind.to_string() } else { sketch.title };
        CompletionCandidate::new(sketch.id).help(Some(title.into()))
    };
    sketches(kinds).into_iter().map(candidate).collect()
}

/// The store of `-C` is not known here: the shell asks before anything is parsed.
fn sketches(kinds: &[Kind]) -> Vec<sketch::Sketch> {
    worktree().and_then(|worktree| sketch::ids(&worktree, kinds).ok()).unwrap_or_default()
}

fn worktree() -> Option<Worktree> {
    let environment = Environment::from_process();
    let store = match std::env::var_os("ITSM_STORE") {
        Some(dir) => Store::at(dir.as_ref(), &environment),
        None => Store::find(&environment.current_dir, &environment),
    };
    store.and_then(|store| store.worktree()).ok()
}
