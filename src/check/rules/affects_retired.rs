//! Changes that are planned for what is out of use.

use crate::check::{Rule, Run, Scene};
use crate::finding::{Finding, Level};
use crate::model::change::ChangeState;
use crate::model::pointer::Pointer;
use crate::model::{Change, Template};
use crate::store::snapshot::Entry;

pub(super) static RULE: Rule = Rule {
    name: "affects-retired",
    level: Level::Warning,
    summary: "a change that is planned for what is out of use",
    explain: "\
A change that is planned or running, or a template of changes, names a retired or archived asset under `affects`.

What is out of use takes no part in impact: the change looks as if it hit nobody. Either another asset is meant, or the
asset is in use after all, patched and watched by nobody. Changes that are over keep what they touched.

Mend it by naming what replaced the asset, or by correcting its `lifecycle`. A change that switches an asset off touches
what is still active: retire it when the change is done.

```yaml
affects: [fs01]     # affects-retired: fs01 has `lifecycle: retired`
```
",
    run: Run::Lasting(run),
};

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let is_ahead = |it: &Change| it.state.is_planned() || it.state == ChangeState::InProgress;
    let changes = cx.of::<Change>().filter(|(_, it)| is_ahead(it)).map(|(entry, it)| (entry, &it.affects));
    let templates = cx.of::<Template>().map(|(entry, it)| (entry, &it.affects));
    changes.chain(templates).flat_map(|(entry, affects)| retired(cx, entry, affects)).collect()
}

fn retired(cx: &Scene<'_>, entry: &Entry, affects: &[String]) -> Vec<Finding> {
    let mut found = Vec::new();
    for (place, id) in affects.iter().enumerate() {
        let Some((other, asset)) = cx.snapshot.get(id).zip(cx.snapshot.asset(id)) else { continue };
        if asset.lifecycle.is_over() {
            let at = entry.at(Pointer::field("affects").index(place));
            found.push(
                RULE.finding(at, format!("`{}` is {}", other.id, asset.lifecycle))
                    .of(&entry.id)
                    .related(other.at(Pointer::field("lifecycle")), "out of use")
                    .help("name what replaced it, or correct its lifecycle"),
            );
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn planned(state: &str, lifecycle: &str) -> String {
        let change =
            format!("id: c\ntitle: t\ntype: normal\nstate: {state}\nrequester: jim\naffects: [A, none]\n");
        let asset = format!("{{id: a, type: server, lifecycle: {lifecycle}}}");
        check("affects-retired", &[("changes/c.yaml", &change), ("assets/a.yaml", &asset)])
    }

    #[test]
    fn planned_or_running_on_what_is_retired() {
        insta::assert_snapshot!(planned("requested", "retired"), @"
        changes/c.yaml:6:11 warning: `a` is retired
          assets/a.yaml:1:34 out of use
          help: name what replaced it, or correct its lifecycle
        ");
        assert_ne!(planned("in_progress", "archived"), "");
    }

    #[test]
    fn over_or_on_what_is_in_use() {
        for state in ["completed", "failed", "closed", "cancelled", "rejected"] {
            assert_eq!(planned(state, "retired"), "", "{state}");
        }
        for lifecycle in ["proposed", "active", "deprecated"] {
            assert_eq!(planned("draft", lifecycle), "", "{lifecycle}");
        }
    }

    #[test]
    fn a_template_of_changes_to_it() {
        let template = "{title: t, type: standard, affects: [a]}";
        let asset = "{id: a, type: server, lifecycle: retired}";
        let files = [("changes/templates/t.yaml", template), ("assets/a.yaml", asset)];
        assert!(check("affects-retired", &files).contains("changes/templates/t.yaml:1:"));
    }
}
