//! How many members of a redundancy group can be lost, before and after. A pure function of two snapshots.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::consequence::Scene;
use crate::graph::difference::Change;
use crate::model::id::fold;
use crate::store::difference::Difference as Records;

/// A group that can lose more, or less, than it could
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spare {
    pub asset: String,
    pub group: String,
    /// How many suffice, and who there are.
    pub before: Option<Members>,
    pub after: Option<Members>,
}

/// How many of a group suffice, and who is in it
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Members {
    pub need: usize,
    pub members: Vec<String>,
}

impl Members {
    /// How many can be lost.
    pub fn spare(&self) -> usize {
        self.members.len().saturating_sub(self.need)
    }

    /// `1 of 2 suffices`.
    pub fn words(&self) -> String {
        let verb = if self.need == 1 { "suffices" } else { "suffice" };
        format!("{} of {} {verb}", self.need, self.members.len())
    }
}

/// The groups of assets that stand on something else than before, or say something else of their groups.
pub fn spare(scenes: [Scene<'_>; 2], records: &Records<'_>, ends: &[(String, String)]) -> Change<Spare> {
    let mut change = Change { gained: Vec::new(), lost: Vec::new() };
    for id in candidates(records, ends) {
        let old = records.renames.iter().find(|(_, now)| **now == id).map_or(id.as_str(), |(old, _)| old);
        let [before, after] = [groups(scenes[0], old), groups(scenes[1], &id)];
        // Of an asset that is new, or gone, the whole is told.
        let (Some(before), Some(after)) = (before, after) else { continue };
        let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        let asset = scenes[1].snapshot.get(&id).map_or(&id, |it| &it.id);
        for group in names {
            let [before, after] = [before.get(group).cloned(), after.get(group).cloned()];
            let [was, is] = [&before, &after].map(|it| it.as_ref().map_or(0, Members::spare));
            let told = Spare { asset: asset.clone(), group: group.clone(), before, after };
            match was.cmp(&is) {
                std::cmp::Ordering::Less => change.gained.push(told),
                std::cmp::Ordering::Greater => change.lost.push(told),
                std::cmp::Ordering::Equal => {}
            }
        }
    }
    change
}

fn candidates(records: &Records<'_>, ends: &[(String, String)]) -> BTreeSet<String> {
    let changed =
        records.records.iter().filter(|it| it.fields.iter().any(|it| it.field.starts_with("redundancy")));
    let changed = changed.map(|it| fold(&it.entry().id).into_owned());
    ends.iter().map(|(dependent, _)| fold(dependent).into_owned()).chain(changed).collect()
}

/// Nothing where there is no such asset, or it takes no part.
fn groups(scene: Scene<'_>, id: &str) -> Option<BTreeMap<String, Members>> {
    let asset = scene.snapshot.asset(id).filter(|it| it.lifecycle.is_live())?;
    let mut groups: BTreeMap<String, Members> = BTreeMap::new();
    for tie in scene.graph.dependencies(id) {
        let Some(group) = tie.group else { continue };
        let need = asset.redundancy.get(group).copied().unwrap_or(1) as usize;
        let entry = groups.entry(group.to_owned()).or_insert(Members { need, members: Vec::new() });
        if !entry.members.iter().any(|it| it == tie.asset) {
            entry.members.push(tie.asset.to_owned());
        }
    }
    Some(groups)
}

pub(super) fn json(list: &[Spare]) -> Value {
    let side = |it: &Option<Members>| it.as_ref().map(|it| json!({"need": it.need, "members": it.members}));
    let one = |it: &Spare| json!({"asset": it.asset, "group": it.group, "before": side(&it.before), "after": side(&it.after)});
    list.iter().map(one).collect()
}
