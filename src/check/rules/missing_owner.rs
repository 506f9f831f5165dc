//! Assets in use that nobody answers for.

use crate::check::{Rule, Run, Scene};
use crate::finding::{Finding, Level};
use crate::model::Asset;
use crate::model::pointer::Pointer;

pub(super) static RULE: Rule = Rule {
    name: "missing-owner",
    level: Level::Warning,
    summary: "an asset in use that nobody owns",
    explain: "\
An asset that is active or deprecated has no `owner`: no person and no team answers for it. What is only proposed, or
out of use, needs none.

Nobody approves its changes, nobody is called when it fails, nobody decides when it is given up. A server without an
owner is the one that nobody dares to switch off.

Mend it by naming who answers for it: `itsm asset set ID owner=WHO`. Where it is not known yet, say so for a time with
an exception in `itsm.yaml`, which runs out.

```yaml
id: web02
lifecycle: active
owner: joe.doe     # without this line: missing-owner
```
",
    run: Run::Lasting(run),
};

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let assets = cx.of::<Asset>();
    let unowned = assets.filter(|(_, asset)| asset.lifecycle.is_live() && asset.owner.is_none());
    unowned
        .map(|(entry, asset)| {
            let message = format!("nobody owns `{}`, which is {}", entry.id, asset.lifecycle);
            RULE.finding(entry.key(Pointer::field("owner")), message)
                .of(&entry.id)
                .help(format!("say who answers for it: itsm asset set {} owner=WHO", entry.id))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    #[test]
    fn an_asset_in_use_without_an_owner() {
        let found =
            check("missing-owner", &[("assets/a.yaml", "id: a\ntype: server\nlifecycle: deprecated\n")]);
        insta::assert_snapshot!(found, @"
        assets/a.yaml:1:1 warning: nobody owns `a`, which is deprecated
          help: say who answers for it: itsm asset set a owner=WHO
        ");
    }

    #[test]
    fn what_is_planned_or_gone_needs_no_owner() {
        let files = [
            ("assets/a.yaml", "{id: a, type: server, lifecycle: proposed}"),
            ("assets/b.yaml", "{id: b, type: server, lifecycle: retired}"),
            ("assets/c.yaml", "{id: c, type: server, lifecycle: archived}"),
            ("assets/d.yaml", "{id: d, type: server, lifecycle: active, owner: somebody}"),
        ];
        assert_eq!(check("missing-owner", &files), "");
    }
}
