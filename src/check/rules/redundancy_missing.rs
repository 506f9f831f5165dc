//! Groups of supporters of which nobody says how many suffice.

use std::collections::BTreeMap;

use crate::check::telling::{Telling, asset_at, tellers, told_by};
use crate::check::{Rule, Run, Scene};
use crate::finding::{Finding, Level};
use crate::model::Asset;
use crate::model::pointer::Pointer;
use crate::store::snapshot::Snapshot;

pub(super) static RULE: Rule = Rule {
    name: "redundancy-missing",
    level: Level::Note,
    summary: "a group of supporters of which nobody says how many suffice",
    explain: "\
Some assets reach another as members of a group (`group: web`), and that asset does not say under `redundancy` how many
of the group it needs.

One is taken to suffice then. Where two are needed to carry a normal day, `impact` says \"at risk\" when it should say
\"down\".

Mend it in the record that needs the group: `itsm asset set ID redundancy.web=2`.

```yaml
id: companyblog
redundancy: {web: 2}                              # without this line: redundancy-missing
---
id: cblog005
supports: [{id: companyblog, group: web}]
```
",
    run: Run::Lasting(run),
};

/// A group by the asset that needs it and its name
type Group<'a> = (usize, &'a str);

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let snapshot = cx.snapshot;
    let mut unsaid: BTreeMap<Group<'_>, Telling<'_>> = BTreeMap::new();
    for (own, asset) in tellers(cx).into_iter().filter(|(_, asset)| names_groups(asset)) {
        for told in told_by(snapshot, own, asset) {
            let Some(group) = told.edge.and_then(|edge| edge.group.as_deref()) else { continue };
            let is_live = is_live(snapshot, told.supporter) && is_live(snapshot, told.dependent);
            if is_live && !says(snapshot, told.dependent, group) {
                unsaid.entry((told.dependent, group)).or_insert(told);
            }
        }
    }
    unsaid.into_iter().map(|(group, told)| finding(snapshot, group, &told)).collect()
}

fn names_groups(asset: &Asset) -> bool {
    asset.depends_on.iter().chain(&asset.supports).any(|edge| edge.group.is_some())
}

fn is_live(snapshot: &Snapshot, index: usize) -> bool {
    asset_at(snapshot, index).is_some_and(|asset| asset.lifecycle.is_live())
}

fn says(snapshot: &Snapshot, dependent: usize, group: &str) -> bool {
    asset_at(snapshot, dependent).is_some_and(|asset| asset.redundancy.contains_key(group))
}

fn finding(snapshot: &Snapshot, (dependent, group): Group<'_>, told: &Telling<'_>) -> Finding {
    let entry = &snapshot.entries()[dependent];
    let message = format!("`{}` does not say how many of the group `{group}` suffice", entry.id);
    RULE.finding(entry.key(Pointer::field("redundancy").key(group.to_owned())), message)
        .of(&entry.id)
        .related(told.at(snapshot), "a member of the group")
        .help(format!(
            "one is taken to suffice; to say so, or more: itsm asset set {} redundancy.{group}=1",
            entry.id
        ))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn group(blog: &str, node: &str) -> String {
        let blog = format!("id: blog\ntype: application\nlifecycle: active\n{blog}\n");
        let node = format!("{{id: node, type: server, {node}, supports: [{{id: blog, group: web}}]}}");
        check("redundancy-missing", &[("assets/blog.yaml", &blog), ("assets/node.yaml", &node)])
    }

    #[test]
    fn a_group_that_is_not_spoken_of() {
        insta::assert_snapshot!(group("redundancy: {wbe: 1}", "lifecycle: active"), @"
        assets/blog.yaml:4:1 note: `blog` does not say how many of the group `web` suffice
          assets/node.yaml:1:61 a member of the group
          help: one is taken to suffice; to say so, or more: itsm asset set blog redundancy.web=1
        ");
    }

    #[test]
    fn a_group_that_is_spoken_of() {
        assert_eq!(group("redundancy: {web: 1}", "lifecycle: active"), "");
    }

    #[test]
    fn a_group_whose_only_member_is_gone() {
        assert_eq!(group("", "lifecycle: retired"), "");
    }
}
