//! Three lists made into one, entry by entry: what one side added comes in, what one side took away goes out, what both
//! edited is looked at field by field. Never takes an entry twice.

use chrono::DateTime;
use serde_json::Value as Json;

use super::value::{Merging, Three};
use super::way::Way;

/// By which fields an entry is known again, best first. The second says whether two new entries that share them are one:
/// two people can write into a log in the same minute, and both did something.
const NAMES: [(&[&str], bool); 9] = [
    (&["id"], true),
    (&["at", "by"], false),
    (&["record", "check"], true),
    (&["title"], true),
    (&["cause"], true),
    (&["audience"], true),
    (&["name"], true),
    (&["url"], true),
    (&["call"], true),
];

/// Nothing where the entries cannot be told apart: lists of lists, or the same entry several times.
pub(super) fn merge(
    merging: &mut Merging,
    at: &Way,
    base: &[Json],
    ours: &[Json],
    theirs: &[Json],
) -> Option<Vec<Json>> {
    if [base, ours, theirs].into_iter().any(|list| !is_told_apart(list)) {
        return None;
    }
    let pairs = Pairs::new(base, ours, theirs);
    let mut res: Vec<Placed> = Vec::new();
    for (index, item) in ours.iter().enumerate() {
        let (base, theirs_at) = match pairs.base_of_ours(index) {
            Some(at) => (Some(&base[at]), pairs.theirs[at]),
            None => (None, pairs.both_new[index]),
        };
        let three = Three { base, ours: Some(item), theirs: theirs_at.map(|at| &theirs[at]) };
        // What both added alike is there once; what only ours has added nobody else can have an opinion on.
        let value = match (base, theirs_at) {
            (None, None) => Some(item.clone()),
            _ => merging.value(&at.entry(item), three),
        };
        res.extend(value.map(|value| Placed {
            value,
            theirs: theirs_at,
            is_ours_alone: theirs_at.is_none(),
        }));
    }
    for (index, item) in base.iter().enumerate().filter(|(index, _)| pairs.ours[*index].is_none()) {
        let theirs_at = pairs.theirs[index];
        let three = Three { base: Some(item), ours: None, theirs: theirs_at.map(|at| &theirs[at]) };
        // Ours has taken it away: either that holds, or it is a clash, in which ours holds for the time being.
        merging.value(&at.entry(item), three);
    }
    for (index, item) in theirs.iter().enumerate().filter(|(index, _)| pairs.is_only_theirs(*index)) {
        let place = place(&res, theirs, index, &pairs);
        res.insert(place, Placed { value: item.clone(), theirs: Some(index), is_ours_alone: false });
    }
    Some(res.into_iter().map(|it| it.value).collect())
}

/// An entry of the result
struct Placed {
    value: Json,
    /// Where theirs has it.
    theirs: Option<usize>,
    is_ours_alone: bool,
}

/// Which entries are the same
struct Pairs {
    /// For each of the base where ours has it.
    ours: Vec<Option<usize>>,
    /// For each of the base where theirs has it.
    theirs: Vec<Option<usize>>,
    /// For each of ours that is new where theirs has added the same.
    both_new: Vec<Option<usize>>,
}

impl Pairs {
    fn new(base: &[Json], ours: &[Json], theirs: &[Json]) -> Pairs {
        let (of_ours, of_theirs) = (pair(base, ours, Likeness::Edited), pair(base, theirs, Likeness::Edited));
        let is_new = |pairs: &[Option<usize>], index: usize| !pairs.contains(&Some(index));
        let new_ours: Vec<usize> = (0..ours.len()).filter(|index| is_new(&of_ours, *index)).collect();
        let new_theirs: Vec<usize> = (0..theirs.len()).filter(|index| is_new(&of_theirs, *index)).collect();
        let take =
            |list: &[Json], which: &[usize]| which.iter().map(|at| list[*at].clone()).collect::<Vec<_>>();
        let both = pair(&take(ours, &new_ours), &take(theirs, &new_theirs), Likeness::Added);
        let mut both_new = vec![None; ours.len()];
        for (place, found) in both.into_iter().enumerate() {
            both_new[new_ours[place]] = found.map(|at| new_theirs[at]);
        }
        Pairs { ours: of_ours, theirs: of_theirs, both_new }
    }

    fn base_of_ours(&self, index: usize) -> Option<usize> {
        self.ours.iter().position(|it| *it == Some(index))
    }

    fn is_only_theirs(&self, index: usize) -> bool {
        !self.theirs.contains(&Some(index)) && !self.both_new.contains(&Some(index))
    }
}

/// What makes two entries one
#[derive(Clone, Copy, PartialEq)]
enum Likeness {
    /// One was made of the other.
    Edited,
    /// Two people added them.
    Added,
}

/// For each of the old entries where the new list has it: first those that are the same, then those called the same.
fn pair(old: &[Json], new: &[Json], likeness: Likeness) -> Vec<Option<usize>> {
    let mut taken = vec![false; new.len()];
    let mut find = |is_it: &dyn Fn(&Json) -> bool| {
        let found = (0..new.len()).find(|at| !taken[*at] && is_it(&new[*at]))?;
        taken[found] = true;
        Some(found)
    };
    let mut pairs: Vec<Option<usize>> = old.iter().map(|item| find(&|other| other == item)).collect();
    for (item, pair) in old.iter().zip(&mut pairs).filter(|(_, pair)| pair.is_none()) {
        *pair = find(&|other| is_called_like(item, other, likeness));
    }
    pairs
}

fn is_called_like(one: &Json, other: &Json, likeness: Likeness) -> bool {
    if !one.is_object() && !other.is_object() {
        return false;
    }
    let of = |item: &Json, key: &str| match item {
        Json::String(id) if key == "id" => Some(id.to_lowercase()),
        Json::Object(map) => map.get(key).map(|value| value.to_string().trim_matches('"').to_lowercase()),
        _ => None,
    };
    let has = |(keys, _): &&(&[&str], bool)| {
        keys.iter().all(|key| of(one, key).is_some() && of(other, key).is_some())
    };
    let Some((keys, is_one)) = NAMES.iter().find(has) else { return false };
    (*is_one || likeness == Likeness::Edited) && keys.iter().all(|key| of(one, key) == of(other, key))
}

fn is_told_apart(list: &[Json]) -> bool {
    let is_repeated = |(at, item): (usize, &Json)| list[..at].contains(item);
    !list.iter().any(Json::is_array) && !list.iter().enumerate().any(is_repeated)
}

/// Where an entry goes that only theirs has: into a log by its time, into another list behind the one it follows.
fn place(res: &[Placed], theirs: &[Json], index: usize, pairs: &Pairs) -> usize {
    if let Some(time) = time(&theirs[index]) {
        let is_before = |it: &Placed| self::time(&it.value).is_some_and(|other| other <= time);
        return res.iter().rposition(is_before).map_or(0, |at| at + 1);
    }
    let is_at_the_end = (index..theirs.len()).all(|at| pairs.is_only_theirs(at));
    if is_at_the_end {
        return res.len();
    }
    let before = (0..index).rev().find_map(|at| res.iter().position(|it| it.theirs == Some(at)));
    let behind = before.map_or(0, |at| at + 1);
    behind + res[behind..].iter().take_while(|it| it.is_ours_alone).count()
}

/// When an entry of a log was made, and its words: two that were made at the same time are in the same order everywhere.
fn time(item: &Json) -> Option<(i64, String)> {
    let at = DateTime::parse_from_rfc3339(item.get("at")?.as_str()?).ok()?;
    Some((at.timestamp_micros(), item.get("text").map_or_else(|| item.to_string(), Json::to_string)))
}
