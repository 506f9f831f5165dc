//! Numbers under `redundancy` that no group can have.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::{Rule, Run, Scene};
use crate::finding::{Finding, Level};
use crate::model::Asset;
use crate::model::id::nearest;
use crate::model::pointer::Pointer;
use crate::store::snapshot::Entry;

pub(super) static RULE: Rule = Rule {
    name: "redundancy-out-of-reach",
    level: Level::Warning,
    summary: "a `redundancy` of none, or of more than the group has",
    explain: "\
`redundancy` says how many of a group of supporters suffice. Here it is 0, so that losing all of them would hurt
nothing; or it is more than there are, so that there are too few already; or nobody is in a group of that name. Members
that are proposed, retired or archived do not count.

`impact` takes the number at its word, and answers wrongly.

Mend it by writing how many are needed on a normal day, by adding the members that are missing, or by writing the name
of the group as its members do.

```yaml
id: companyblog
redundancy: {web: 5}     # redundancy-out-of-reach: four nodes support it
```
",
    run: Run::Lasting(run),
};

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let assets = cx.of::<Asset>();
    let grouped = assets.filter(|(_, asset)| !asset.redundancy.is_empty() && asset.lifecycle.is_live());
    grouped.flat_map(|(entry, asset)| check(cx, entry, asset)).collect()
}

fn check(cx: &Scene<'_>, entry: &Entry, asset: &Asset) -> Vec<Finding> {
    let ties = cx.graph.dependencies(&asset.id);
    let mut groups: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for tie in &ties {
        if let Some(group) = tie.group {
            groups.entry(group).or_default().insert(tie.asset);
        }
    }
    let size = |group: &str| groups.get(group).map_or(0, BTreeSet::len);
    let finding = |(group, need): (&String, &u32)| {
        let (message, help) = match (*need, size(group)) {
            (_, 0) => (format!("nobody is in the group `{group}`"), unknown(group, groups.keys().copied())),
            (0, _) => {
                let message = format!("losing all of the group `{group}` would hurt nothing");
                (message, "write how many of them suffice: 1 at least".to_owned())
            }
            (need, size) if need as usize > size => {
                let message = format!("{need} of the group `{group}` are wanted, and it has {size}");
                (message, "write how many of them suffice, or add the members that are missing".to_owned())
            }
            _ => return None,
        };
        let at = entry.at(Pointer::field("redundancy").key(group.clone()));
        Some(RULE.finding(at, message).of(&entry.id).help(help))
    };
    asset.redundancy.iter().filter_map(finding).collect()
}

fn unknown<'a>(group: &str, groups: impl Iterator<Item = &'a str>) -> String {
    match nearest(group, groups).as_slice() {
        [] => format!("remove it, or say in the records of its members: {{id: …, group: {group}}}"),
        near => format!("did you mean {}?", crate::finding::quoted(near)),
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn group(redundancy: &str) -> String {
        let blog = format!(
            "id: blog\ntype: application\nlifecycle: active\nredundancy: {redundancy}\ndepends_on: [{{id: c, group: web}}]\n"
        );
        let node = |id: &str, lifecycle: &str| {
            format!(
                "{{id: {id}, type: server, lifecycle: {lifecycle}, supports: [{{id: blog, group: web}}]}}"
            )
        };
        let (a, b, c) = (node("a", "active"), node("b", "retired"), node("c", "active"));
        let files = [
            ("assets/a.yaml", &*a),
            ("assets/b.yaml", &*b),
            ("assets/blog.yaml", &*blog),
            ("assets/c.yaml", &*c),
        ];
        check("redundancy-out-of-reach", &files)
    }

    #[test]
    fn as_many_as_there_are() {
        assert_eq!(group("{web: 2}"), "");
    }

    #[test]
    fn one_more_than_there_are() {
        insta::assert_snapshot!(group("{web: 3}"), @"
        assets/blog.yaml:4:19 warning: 3 of the group `web` are wanted, and it has 2
          help: write how many of them suffice, or add the members that are missing
        ");
    }

    #[test]
    fn none_at_all() {
        insta::assert_snapshot!(group("{web: 0}"), @"
        assets/blog.yaml:4:19 warning: losing all of the group `web` would hurt nothing
          help: write how many of them suffice: 1 at least
        ");
    }

    #[test]
    fn a_group_that_nobody_is_in() {
        insta::assert_snapshot!(group("{wbe: 1, web: 1}"), @"
        assets/blog.yaml:4:19 warning: nobody is in the group `wbe`
          help: remove it, or say in the records of its members: {id: …, group: wbe}
        ");
    }
}
