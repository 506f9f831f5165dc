//! Assets that stand on themselves.

use crate::check::{Rule, Run, Scene, telling};
use crate::finding::{Finding, Level};
use crate::model::Asset;

pub(super) static RULE: Rule = Rule {
    name: "self-dependency",
    level: Level::Error,
    summary: "an asset that stands on itself",
    explain: "\
An asset names itself under `depends_on`, `supports`, `location` or `environment`.

It says nothing, and it was meant to say something: most often the record was copied and one id was not changed, so the
real dependency is missing, and with it everybody who would be hit through it.

Mend it by writing the id that is meant, or by removing the entry: `itsm asset unlink A A`.

```yaml
id: web02
depends_on: [web02]       # self-dependency
depends_on: [vmhost1]
```
",
    run: Run::Lasting(run),
};

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let snapshot = cx.snapshot;
    let mut found = Vec::new();
    for (own, asset) in telling::assets(cx).filter(|(_, asset)| names_itself(asset)) {
        for told in telling::told_by(snapshot, own, asset).filter(|told| told.dependent == told.supporter) {
            let finding = RULE.finding(told.at(snapshot), format!("`{}` stands on itself", asset.id));
            found.push(finding.of(&asset.id).help("write the id that is meant, or remove the entry"));
        }
    }
    found
}

fn names_itself(asset: &Asset) -> bool {
    let edges = asset.depends_on.iter().chain(&asset.supports).map(|edge| &edge.id);
    let mut named = edges.chain(&asset.location).chain(&asset.environment);
    named.any(|id| id.eq_ignore_ascii_case(&asset.id))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    #[test]
    fn in_every_field_that_makes_an_edge() {
        let record = "id: a\ntype: environment\nlifecycle: active\ndepends_on: [b, A]\nsupports: [{id: a, via: data}]\n\
                      location: a\nenvironment: a\n";
        let other = "{id: b, type: server, lifecycle: active}";
        insta::assert_snapshot!(check("self-dependency", &[("assets/a.yaml", record), ("assets/b.yaml", other)]), @"
        assets/a.yaml:4:17 error: `a` stands on itself
          help: write the id that is meant, or remove the entry
        assets/a.yaml:5:17 error: `a` stands on itself
          help: write the id that is meant, or remove the entry
        assets/a.yaml:6:11 error: `a` stands on itself
          help: write the id that is meant, or remove the entry
        assets/a.yaml:7:14 error: `a` stands on itself
          help: write the id that is meant, or remove the entry
        ");
    }

    #[test]
    fn an_environment_called_as_the_asset_is_only_a_word() {
        let record =
            "{id: prod, type: cluster, lifecycle: active, environment: prod, supports: [everything]}";
        assert_eq!(check("self-dependency", &[("assets/prod.yaml", record)]), "");
    }
}
