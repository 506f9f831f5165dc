//! `itsm change set`: fields of changes, where they stand. Never the state: that has verbs of its own.

use clap::Args;
use clap_complete::engine::ArgValueCompleter;
use serde_json::json;

use super::super::change_fields::{about, assign, written};
use super::change;
use super::fields::{Fields, parse, spoken};
use super::step::submitted;
use super::times::Times;
use crate::check;
use crate::cli::argument::Writing;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::write::{Plan, write};
use crate::cli::{Outcome, complete};
use crate::graph::{Graph, Scope};
use crate::model::approval::Decision;
use crate::model::change::ChangeState;
use crate::model::pointer::Pointer;
use crate::model::{Change, Kind};
use crate::practice::approval::{self, Standing};
use crate::practice::digest;
use crate::practice::outlook::{Request, request};
use crate::practice::transition::Step;
use crate::report::outlook::asked;
use crate::report::receipt::Written;
use crate::store::assignment::Assignment;
use crate::store::draft::Draft;
use crate::store::edit::Edit;
use crate::store::read;
use crate::store::snapshot::Snapshot;

/// Set fields of changes: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE
///
/// Another window or another plan makes approvals void; a state is set by its verb: submit, start, complete …
#[derive(Debug, Args)]
pub struct SetArgs {
    /// A change, by its id or a part of it
    #[arg(value_name = "CHG", add = ArgValueCompleter::new(complete::changes))]
    id: String,

    /// Several changes may be named before the first FIELD=VALUE
    #[arg(value_name = "FIELD=VALUE", add = ArgValueCompleter::new(complete::change_assignment))]
    assignments: Vec<String>,

    #[command(flatten)]
    fields: Fields,

    #[command(flatten)]
    times: Times,

    #[command(flatten)]
    writing: Writing,
}

pub fn run(cx: &Context, args: &SetArgs) -> Result<Outcome, Trouble> {
    let (more, words): (Vec<String>, Vec<String>) =
        args.assignments.iter().cloned().partition(|it| !it.contains('='));
    let ids: Vec<&String> = std::iter::once(&args.id).chain(&more).collect();
    let words = parse(&words)?;
    refuse_kept(&words)?;
    let mut advice = Vec::new();
    let outcome = write(cx, &args.writing, |draft| {
        let before = draft.before.clone();
        let mut given = args.fields.assignments(cx, &before)?;
        given.extend(spoken(cx, Kind::Change, words.clone(), || Ok(&before))?);
        let mut told: Vec<String> = given.iter().map(Assignment::in_words).collect();
        let mut records = Vec::new();
        for id in &ids {
            let (entry, change) = change(cx, &before, id)?;
            assign(draft, entry, &given)?;
            if let Some(window) = args.times.window(cx, &before, change.window, None)? {
                let edit = Edit::Set { at: Pointer::field("window"), value: json!(window) };
                draft.edit(&entry.file, entry.document, &[edit])?;
                told.push(format!("set window to {}", window.start));
            }
            records.push(written(entry));
        }
        told.dedup();
        advice = ask_again(cx, draft, &records, &mut told)?;
        if told.is_empty() {
            let help = "write FIELD=VALUE, or use flags: --start \"fri 22:00\" --for 1h";
            return Err(Trouble::with_help("nothing to set", help));
        }
        let about = about(Kind::Change, &records);
        Ok(Plan { about, words: told.join(", "), action: "set", tells: &["approval-void"], records })
    })?;
    if outcome == Outcome::Yes {
        advice.iter().for_each(|line| cx.terminal.say(line));
    }
    Ok(outcome)
}

/// What was edited was not approved: a change that was goes back to those who approve, and its risk is worked out anew.
fn ask_again(
    cx: &Context,
    draft: &mut Draft,
    records: &[Written],
    told: &mut Vec<String>,
) -> Result<Vec<String>, Trouble> {
    let before = draft.before.clone();
    let after = read::read_again(&before, &draft.files(), &draft.preview(), &check::inspect)?;
    let (old_graph, graph) = (Graph::build(&before, Scope::Live), Graph::build(&after, Scope::Live));
    let (old_cx, new_cx) = (cx.practice(&before, &old_graph), cx.practice(&after, &graph));
    let mut advice = Vec::new();
    for record in records {
        let change = |snapshot: &'_ Snapshot| snapshot.get_as::<Change>(&record.id).cloned();
        let Some((old, new)) = change(&before).zip(change(&after)) else { continue };
        if new.state == ChangeState::Rejected {
            let way = approval::way_on(&new, &approval::standing(&new_cx, &new));
            advice.extend(way.map(|way| format!("{} is rejected; {way}", new.id)));
        }
        if !approval::is_open(old.state) || digest::covered(&old) == digest::covered(&new) {
            continue;
        }
        let request = request(&new_cx, &new);
        let edits = edits(&new, &request);
        told.extend(next_state(&new, &request).map(|state| format!("now {state}")));
        let void = voided(&approval::standing(&old_cx, &old), &request.standing);
        advice.extend(advise(&new, &request, &void));
        let entry = before.get(&record.id).unwrap_or_else(|| unreachable!("it was edited just now"));
        draft.edit(&entry.file, entry.document, &edits)?;
    }
    Ok(advice)
}

/// Asked again, or approved at once as with `submit`, where nobody has to approve it as it is now.
fn next_state(change: &Change, request: &Request<'_>) -> Option<ChangeState> {
    match (change.state, request.state) {
        (ChangeState::Approved, ChangeState::Requested) | (ChangeState::Requested, ChangeState::Approved) => {
            Some(request.state)
        }
        _ => None,
    }
}

/// What follows for the record from what was edited.
fn edits(change: &Change, request: &Request<'_>) -> Vec<Edit> {
    let set = |field, value| Edit::Set { at: Pointer::field(field), value };
    let is_as_risky = change.risk.as_ref() == Some(&request.risk);
    let risk = (!is_as_risky).then(|| set("risk", json!(request.risk)));
    let state = next_state(change, request).map(|state| set("state", json!(state)));
    risk.into_iter().chain(state).collect()
}

/// What a person should know of what they edited.
fn advise(change: &Change, request: &Request<'_>, void: &[String]) -> Vec<String> {
    let id = &change.id;
    let is_freed = next_state(change, request) == Some(ChangeState::Approved);
    let freed = is_freed.then(|| submitted(change, request));
    let gone = (!void.is_empty())
        .then(|| format!("no longer counts: the approval of {}: {id} was edited", void.join(", ")));
    let owed = (!request.standing.is_satisfied())
        .then(|| format!("{id} is of {} risk; {}", request.risk.level, asked(&request.standing)));
    gone.into_iter().chain(owed).chain(freed).collect()
}

/// Whose approval counted, and does not any more.
fn voided(before: &Standing<'_>, after: &Standing<'_>) -> Vec<String> {
    let whose = |standing: &Standing<'_>| -> Vec<String> {
        let votes = standing.votes.iter().filter(|vote| vote.counts(Decision::Approved));
        votes.map(|vote| vote.approval.by.clone()).collect()
    };
    let left = whose(after);
    whose(before).into_iter().filter(|who| !left.contains(who)).collect()
}

/// An id is referred to, a state has rules, and an exception is told by who makes it.
fn refuse_kept(words: &[Assignment]) -> Result<(), Trouble> {
    match words.iter().find_map(|it| it.pointer.top().filter(|top| ["id", "state", "anyway"].contains(top))) {
        None => Ok(()),
        Some("id") => Err(Trouble::new("an id is not set: other records refer to it")),
        Some("anyway") => Err(Trouble::with_help(
            "why a change was begun anyway is not set",
            "it is said as it begins: itsm change start CHG --anyway \"WHY\"",
        )),
        Some(_) => {
            let verbs: Vec<&str> = Step::ALL.into_iter().map(Step::verb).collect();
            Err(Trouble::with_help("a state is not set", format!("itsm change {} …", verbs.join(" | "))))
        }
    }
}
