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
        return Ok(entry_of(cx, snapshot, named, Kind::Person)?.id.clone());
    }
    Ok(cx.me(snapshot)?.id.clone())
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

/// The asset that is meant, by its id; the nearest ones where there is none.
pub fn asset_id(cx: &Context, snapshot: &Snapshot, typed: &str) -> Result<String, Trouble> {
    Ok(entry_of(cx, snapshot, typed, Kind::Asset)?.id.clone())
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
    let entry = entry_of(cx, snapshot, typed, T::KIND)?;
    let record = T::of(&entry.record).ok_or_else(|| of_another_kind(entry, T::KIND))?;
    Ok((entry, record))
}

/// The record of a kind that is meant. A part of an id will do that only one of that kind has; of what is unknown the
/// nearest of that kind are told, and how all of them are listed.
pub fn entry_of<'s>(
    cx: &Context,
    snapshot: &'s Snapshot,
    typed: &str,
    kind: Kind,
) -> Result<&'s Entry, Trouble> {
    if typed == "me" && kind == Kind::Person && snapshot.get(typed).is_none() {
        return cx.me(snapshot);
    }
    match snapshot.resolve(typed) {
        Ok(entry) if entry.kind() == kind => Ok(entry),
        Ok(entry) => Err(of_another_kind(entry, kind)),
        Err(Unresolved::Ambiguous { candidates }) => {
            let of_kind = candidates.iter().filter_map(|id| snapshot.get(id)).filter(|it| it.kind() == kind);
            match of_kind.collect::<Vec<_>>().as_slice() {
                [one] => Ok(one),
                _ => cx.resolve(snapshot, typed),
            }
        }
        Err(Unresolved::Unknown { .. }) => Err(unknown(snapshot, typed, kind)),
    }
}

fn of_another_kind(entry: &Entry, kind: Kind) -> Trouble {
    let [is, wanted] = [entry.kind(), kind].map(Kind::with_article);
    let message = format!("`{}` is {is}, not {wanted}", entry.id);
    Trouble::with_help(message, format!("`itsm {kind} list` shows what there is"))
}

fn unknown(snapshot: &Snapshot, typed: &str, kind: Kind) -> Trouble {
    let near = match snapshot.nearest(typed, Wants::Kind(kind)).as_slice() {
        [] => String::new(),
        near => format!("did you mean {}? ", quoted(near)),
    };
    let help = format!("{near}`itsm {kind} list` shows what there is");
    Trouble::with_help(format!("there is no {kind} `{typed}`"), help)
}

/// The team that is meant.
pub fn team_id(cx: &Context, snapshot: &Snapshot, typed: &str) -> Result<String, Trouble> {
    Ok(entry_of(cx, snapshot, typed, Kind::Team)?.id.clone())
}

/// The person or team that is meant; `me` is whoever is at the keyboard.
pub fn party(cx: &Context, snapshot: &Snapshot, typed: &str) -> Result<String, Trouble> {
    super::asset::transfer::party(cx, snapshot, typed)
}
