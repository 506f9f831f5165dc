//! Who and what a person means by what they type: people, teams, assets, changes, incidents, problems. The part that
//! commands share; reads only.

use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::finding::quoted;
use crate::graph::Graph;
use crate::model::reference::Wants;
use crate::model::{Change, Incident, Kind, Problem, Typed};
use crate::practice::relevance::Relevance;
use crate::store::snapshot::{Entry, Snapshot, Unresolved};

/// A record, typed, and where it stands
type Found<'s, T> = Result<(&'s Entry, &'s T), Trouble>;

/// The person who is named, or who git says is at the keyboard.
pub fn person(cx: &Context, snapshot: &Snapshot, named: Option<&str>) -> Result<String, Trouble> {
    if let Some(named) = named.filter(|named| *named != "me") {
        let entry = resolve(cx, snapshot, named, Kind::Person)?;
        return match entry.kind() {
            Kind::Person => Ok(entry.id.clone()),
            other => Err(Trouble::new(format!("`{}` is {}, not a person", entry.id, other.with_article()))),
        };
    }
    let identity = cx.identity()?;
    match identity.person(snapshot) {
        Some((entry, _)) => Ok(entry.id.clone()),
        None => {
            let who = identity.email.unwrap_or_else(|| "somebody without an address".to_owned());
            Err(Trouble::with_help(
                format!("git says that you are {who}, and no person of this store commits so"),
                "`itsm whoami` says how to add yourself",
            ))
        }
    }
}

/// What concerns a person, a team, an asset, or `me`; and the record that stands for them.
pub fn relevance<'a>(
    cx: &Context,
    snapshot: &'a Snapshot,
    graph: &'a Graph,
    who: &str,
) -> Result<(&'a Entry, Relevance<'a>), Trouble> {
    let me = if who == "me" { Some(person(cx, snapshot, None)?) } else { None };
    let entry = cx.resolve(snapshot, me.as_deref().unwrap_or(who))?;
    let relevance = Relevance::of(snapshot, graph, entry).ok_or_else(|| {
        let message = format!("`{}` is {}", entry.id, entry.kind().with_article());
        Trouble::with_help(message, "name a person, a team or an asset")
    })?;
    Ok((entry, relevance))
}

/// The asset that is meant, by its id.
pub fn asset_id(cx: &Context, snapshot: &Snapshot, typed: &str) -> Result<String, Trouble> {
    Ok(super::asset::asset(cx, snapshot, typed)?.id.clone())
}

/// The record that is meant, by who looks for one of a kind: where there is none, only such are offered.
pub fn resolve<'s>(
    cx: &Context,
    snapshot: &'s Snapshot,
    typed: &str,
    kind: Kind,
) -> Result<&'s Entry, Trouble> {
    if !matches!(snapshot.resolve(typed), Err(Unresolved::Unknown { .. })) {
        return cx.resolve(snapshot, typed);
    }
    let help = match snapshot.nearest(typed, Wants::Kind(kind)).as_slice() {
        [] => format!("`itsm {kind} list` shows what there is"),
        near => format!("did you mean {}?", quoted(near)),
    };
    Err(Trouble::with_help(format!("there is no {kind} `{typed}`"), help))
}

/// The change that is meant.
pub fn change<'s>(cx: &Context, snapshot: &'s Snapshot, typed: &str) -> Found<'s, Change> {
    record(cx, snapshot, typed)
}

/// The incident that is meant.
pub fn incident<'s>(cx: &Context, snapshot: &'s Snapshot, typed: &str) -> Found<'s, Incident> {
    record(cx, snapshot, typed)
}

/// The problem that is meant.
pub fn problem<'s>(cx: &Context, snapshot: &'s Snapshot, typed: &str) -> Found<'s, Problem> {
    record(cx, snapshot, typed)
}

fn record<'s, T: Typed>(cx: &Context, snapshot: &'s Snapshot, typed: &str) -> Found<'s, T> {
    let entry = resolve(cx, snapshot, typed, T::KIND)?;
    let [is, wanted] = [entry.kind(), T::KIND].map(Kind::with_article);
    let wrong = || Trouble::new(format!("`{}` is {is}, not {wanted}", entry.id));
    Ok((entry, T::of(&entry.record).ok_or_else(wrong)?))
}

/// The team that is meant.
pub fn team_id(cx: &Context, snapshot: &Snapshot, typed: &str) -> Result<String, Trouble> {
    let entry = resolve(cx, snapshot, typed, Kind::Team)?;
    match entry.kind() {
        Kind::Team => Ok(entry.id.clone()),
        other => Err(Trouble::with_help(
            format!("`{}` is {}, not a team", entry.id, other.with_article()),
            "`itsm team list` shows them",
        )),
    }
}

/// The person or team that is meant; `me` is whoever is at the keyboard.
pub fn party(cx: &Context, snapshot: &Snapshot, typed: &str) -> Result<String, Trouble> {
    match typed {
        "me" => person(cx, snapshot, None),
        typed => super::asset::transfer::party(cx, snapshot, typed),
    }
}
