//! Which record that went is which that came: one that goes by another id now. Guesses only where it is all but certain.
//!
//! A record that went and one of the same kind that came are the same
//! - where the new one has the old id as an alias;
//! - where all but their ids is the same, and that of no others (and there is more to them than a type and a state);
//! - where three in four of their fields are the same, three at least, and no other is as near. Tickets, whose ids are
//!   drawn, are never matched that way.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use crate::model::id::{fold, ticket_prefix};
use crate::model::{Kind, Record};
use crate::store::snapshot::Entry;

/// Beyond so many pairs nobody renamed: something was replaced
const MOST_PAIRS: usize = 10_000;

/// Fields that many records share and that say little of who they are
const COMMON: [&str; 4] = ["id", "type", "lifecycle", "state"];

type Pairs<'s> = Vec<(&'s Entry, &'s Entry)>;

/// The pairs, and what is left on both sides.
pub(super) fn kin<'s>(
    mut gone: Vec<&'s Entry>,
    mut come: Vec<&'s Entry>,
) -> (Pairs<'s>, Vec<&'s Entry>, Vec<&'s Entry>) {
    let mut pairs = Vec::new();
    for find in [by_alias, by_content, by_likeness] {
        if gone.is_empty() || come.is_empty() {
            break;
        }
        let found = find(&gone, &come);
        let matched: HashSet<*const Entry> = found
            .iter()
            .flat_map(|(old, new)| [std::ptr::from_ref(*old), std::ptr::from_ref(*new)])
            .collect();
        gone.retain(|it| !matched.contains(&std::ptr::from_ref(*it)));
        come.retain(|it| !matched.contains(&std::ptr::from_ref(*it)));
        pairs.extend(found);
    }
    (pairs, gone, come)
}

fn by_alias<'s>(gone: &[&'s Entry], come: &[&'s Entry]) -> Pairs<'s> {
    let old: HashMap<_, &'s Entry> =
        gone.iter().filter(|it| it.kind() == Kind::Asset).map(|it| (fold(&it.id), *it)).collect();
    let mut taken: HashSet<&str> = HashSet::new();
    let mut pairs = Pairs::new();
    for new in come {
        let Record::Asset(asset) = &*new.record else { continue };
        let found = asset.aliases.iter().find_map(|alias| old.get(&fold(alias)).copied());
        if let Some(old) = found.filter(|old| !taken.contains(&old.id.as_str())) {
            taken.insert(&old.id);
            pairs.push((old, *new));
        }
    }
    pairs
}

fn by_content<'s>(gone: &[&'s Entry], come: &[&'s Entry]) -> Pairs<'s> {
    let mut same: HashMap<(Kind, String), [Vec<&'s Entry>; 2]> = HashMap::new();
    for (side, entries) in [gone, come].into_iter().enumerate() {
        for entry in entries {
            let fields = fields(entry);
            if fields.keys().any(|key| !COMMON.contains(&key.as_str())) {
                let content = Value::Object(fields).to_string();
                same.entry((entry.kind(), content)).or_default()[side].push(entry);
            }
        }
    }
    let mut pairs: Pairs<'s> = same
        .into_values()
        .filter_map(|[old, new]| match (old.as_slice(), new.as_slice()) {
            ([old], [new]) => Some((*old, *new)),
            _ => None,
        })
        .collect();
    pairs.sort_by(|a, b| (&a.0.file, a.0.document).cmp(&(&b.0.file, b.0.document)));
    pairs
}

fn by_likeness<'s>(gone: &[&'s Entry], come: &[&'s Entry]) -> Pairs<'s> {
    if gone.len() * come.len() > MOST_PAIRS {
        return Vec::new();
    }
    let sides = [gone, come].map(|side| side.iter().map(|it| fields(it)).collect::<Vec<_>>());
    let is_named = |entry: &Entry| ticket_prefix(entry.kind()).is_none() && entry.kind() != Kind::Approval;
    let alike = |old: usize, new: usize| {
        let is_kin = gone[old].kind() == come[new].kind() && is_named(gone[old]);
        if is_kin { likeness(&sides[0][old], &sides[1][new]) } else { 0.0 }
    };
    let best = |scores: Vec<f64>| {
        let most = scores.iter().copied().fold(0.0, f64::max);
        let mut places = scores.iter().enumerate().filter(|(_, score)| **score >= most && most > 0.0);
        let first = places.next().map(|(place, _)| place);
        first.filter(|_| places.next().is_none())
    };
    let nearest_new = |old: usize| best((0..come.len()).map(|new| alike(old, new)).collect());
    let nearest_old = |new: usize| best((0..gone.len()).map(|old| alike(old, new)).collect());
    let mutual = |old: usize| nearest_new(old).filter(|new| nearest_old(*new) == Some(old));
    (0..gone.len()).filter_map(|old| Some((gone[old], come[mutual(old)?]))).collect()
}

/// How many of the fields are the same; nothing where that is too few.
fn likeness(old: &Map<String, Value>, new: &Map<String, Value>) -> f64 {
    let telling = |key: &&String| !COMMON.contains(&key.as_str());
    let same = old.keys().filter(telling).filter(|key| old.get(*key) == new.get(*key)).count();
    let more = new.keys().filter(telling).filter(|key| !old.contains_key(*key)).count();
    let all = old.keys().filter(telling).count() + more;
    let likeness = |same: usize| f64::from(u32::try_from(same).unwrap_or(u32::MAX));
    let share = if all == 0 { 0.0 } else { likeness(same) / likeness(all) };
    if same >= 3 && share >= 0.75 { share } else { 0.0 }
}

/// All but the id.
fn fields(entry: &Entry) -> Map<String, Value> {
    match entry.record.to_json() {
        Value::Object(mut fields) => {
            fields.remove("id");
            fields
        }
        _ => Map::new(),
    }
}
