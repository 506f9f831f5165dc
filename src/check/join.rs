//! Three versions of a file made into one that is in order where both sides are: fields of which each was changed by one
//! side, and which do not go together, are left to a person. Pure; sees one file, and not what other files say of it.

use std::collections::BTreeMap;

use super::range::differing;
use super::{Scene, inspect, lasting};
use crate::finding::{FilePath, Finding, Level, Location, Place};
use crate::graph::{Graph, Scope};
use crate::model::id::fold;
use crate::model::pointer::Step;
use crate::store::merge::{Merged, Names, Open, RECORD, Versions, merge, merge_open, place_of};
use crate::store::read::read;
use crate::store::snapshot::Snapshot;
use crate::store::source::Memory;

/// A merge, and what does not go together in what both sides say
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Joined {
    pub merged: Merged,
    /// Why fields were left open that could have been merged, each in a sentence.
    pub because: Vec<String>,
}

/// Merges a file at this path: from the store's root, or from the root of a repository that the store lies in.
pub fn join(path: &str, versions: Versions<'_>, names: &Names) -> Joined {
    let merged = merge(path, versions, names);
    let found = match place_of(path) {
        Some(place) if is_both(&merged, versions) => contradictions(&place.into(), versions, &merged.bytes),
        _ => Vec::new(),
    };
    if found.is_empty() {
        return Joined { merged, because: Vec::new() };
    }
    let left_open = |open: &Open| merge_open(path, versions, names, open);
    let by_field = left_open(&fields(&found));
    let merged = if by_field.conflicts.is_empty() { left_open(&records(&found)) } else { by_field };
    let is_open = !merged.conflicts.is_empty();
    let because = found.into_iter().filter(|_| is_open).map(|it| it.finding.message);
    Joined { because: because.collect(), merged }
}

/// Whether it says what neither side alone says, and as if all were decided.
fn is_both(merged: &Merged, Versions { ours, theirs, .. }: Versions<'_>) -> bool {
    merged.is_by_record && merged.conflicts.is_empty() && merged.bytes != ours && merged.bytes != theirs
}

/// Something that is wrong with what both sides say together
struct Contradiction {
    finding: Finding,
    /// The records and fields that it speaks of; of the record itself no field.
    places: Vec<(String, Option<String>)>,
}

/// What is wrong with records of a merge, and with neither of its sides.
fn contradictions(path: &FilePath, versions: Versions<'_>, merged: &[u8]) -> Vec<Contradiction> {
    let [ours, theirs, merged] = [versions.ours, versions.theirs, merged].map(|bytes| alone(path, bytes));
    let mut known = errors(&ours);
    known.extend(errors(&theirs));
    let place = |location: &Location| {
        let Place::Node { document, pointer, .. } = &location.place else { return None };
        let entry = merged.entries().iter().find(|it| it.document == *document)?;
        let field = pointer.steps().first().and_then(|step| match step {
            Step::Key(name) => Some(name.to_string()),
            Step::Index(_) => None,
        });
        Some((fold(&entry.id).into_owned(), field))
    };
    let told = |finding: Finding| {
        let related = finding.related.iter().map(|it| &it.location);
        let places = std::iter::once(&finding.location).chain(related).filter_map(place).collect();
        Contradiction { places, finding }
    };
    let new = differing(&known, errors(&merged), &BTreeMap::new());
    new.into_iter().map(told).filter(|it| !it.places.is_empty()).collect()
}

/// A file as a store of its own: what it says of other files' records is wrong in all its versions alike.
fn alone(path: &FilePath, bytes: &[u8]) -> Snapshot {
    let source = Memory::new([(path.clone(), bytes.to_vec())]);
    let Ok(snapshot) = read(&source, &inspect) else { unreachable!("what is in memory can be read") };
    snapshot
}

fn errors(snapshot: &Snapshot) -> Vec<Finding> {
    let graph = Graph::build(snapshot, Scope::Live);
    let mut found = snapshot.faults.clone();
    found.extend(lasting(&Scene::whole(snapshot, &graph)));
    found.retain(|it| it.level == Level::Error);
    found
}

fn fields(found: &[Contradiction]) -> Open {
    let mut open = Open::new();
    for (record, field) in found.iter().flat_map(|it| &it.places) {
        open.entry(record.clone()).or_default().insert(field.clone().unwrap_or_else(|| RECORD.to_owned()));
    }
    open
}

/// Where the fields that are named are one side's alone, all that was changed is to be looked at.
fn records(found: &[Contradiction]) -> Open {
    let all = |(record, _): &(String, Option<String>)| (record.clone(), [RECORD.to_owned()].into());
    found.iter().flat_map(|it| &it.places).map(all).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const INCIDENT: &str = "id: INC-20261120-0m4xd\ntitle: Down\nstate: investigating\n\
                            down_at: 2026-11-20T09:00:00-05:00\nrecorded_at: 2026-11-20T09:05:00-05:00\naffects: []\n";

    fn told(path: &str, [base, ours, theirs]: [&str; 3]) -> (String, Vec<String>, Vec<String>) {
        let versions = Versions { base: base.as_bytes(), ours: ours.as_bytes(), theirs: theirs.as_bytes() };
        let Joined { merged, because } = join(path, versions, &Names::default());
        (String::from_utf8(merged.bytes).unwrap(), merged.conflicts, because)
    }

    #[test]
    fn two_times_that_two_people_wrote_and_that_are_the_wrong_way_round() {
        let ours = INCIDENT.replace("investigating", "restored") + "restored_at: 2026-11-20T10:00:00-05:00\n";
        let theirs = INCIDENT.replace("T09:00", "T11:00");
        let path = "ops/incidents/2026/INC-20261120-0m4xd.yaml";
        let (text, conflicts, because) = told(path, [INCIDENT, &ours, &theirs]);
        assert_eq!(conflicts, ["down_at", "restored_at"]);
        assert_eq!(because, ["the service came back before it went down"]);
        insta::assert_snapshot!(text, @"
        id: INC-20261120-0m4xd
        title: Down
        state: restored
        # <<<<<<< ours: down_at
        # down_at: 2026-11-20T09:00:00-05:00
        # ||||||| base
        # down_at: 2026-11-20T09:00:00-05:00
        # =======
        # down_at: 2026-11-20T11:00:00-05:00
        # >>>>>>> theirs: down_at
        down_at: 2026-11-20T09:00:00-05:00
        recorded_at: 2026-11-20T09:05:00-05:00
        affects: []
        # <<<<<<< ours: restored_at
        # restored_at: 2026-11-20T10:00:00-05:00
        # ||||||| base
        # (not there)
        # =======
        # (not there)
        # >>>>>>> theirs: restored_at
        restored_at: 2026-11-20T10:00:00-05:00
        ");
        let earlier = INCIDENT.replace("T09:00", "T08:00");
        assert_eq!(told(path, [INCIDENT, &ours, &earlier]).1, [""; 0], "what goes together is merged");
    }

    #[test]
    fn records_of_one_file_that_do_not_go_together() {
        let asset = |id: &str| format!("id: {id}\ntype: server\nowner: joe\nlifecycle: active\n");
        let base = format!("{}---\n{}", asset("a"), asset("b"));
        let ours = base.replacen("active", "retired", 1);
        let theirs = format!("{base}depends_on: [a]\n");
        let (text, conflicts, because) = told("assets/all.yaml", [&base, &ours, &theirs]);
        assert_eq!(conflicts, ["a: lifecycle", "b: depends_on"], "{text}");
        assert_eq!(because, ["`a` is retired"]);
    }

    #[test]
    fn what_was_wrong_on_a_side_is_not_the_merge_s_fault() {
        let wrong = INCIDENT.to_owned() + "restored_at: 2026-11-20T08:00:00-05:00\n";
        let theirs = wrong.replace("Down", "All down");
        let ours = wrong.clone() + "impact: high\n";
        let (_, conflicts, because) = told("incidents/2026/x.yaml", [&wrong, &ours, &theirs]);
        assert_eq!((conflicts.len(), because.len()), (0, 0));
    }
}
