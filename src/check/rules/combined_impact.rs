//! Changes that are harmless alone and not together.

use crate::check::{Cx, Rule, Run};
use crate::finding::{Finding, Level};
use crate::model::change::ChangeType;
use crate::model::pointer::Pointer;
use crate::practice::conflict::{Combined, combined};
use crate::practice::job::Job;

pub(super) static RULE: Rule = Rule {
    name: "combined-impact",
    level: Level::Error,
    summary: "changes that are harmless alone, and together take a service down",
    explain: "\
Changes that run at the same time each take members of a redundancy group, and together they leave fewer than the
asset needs: two nodes of three where two must stay up. Each of them alone would go unnoticed, and each review was
right to let it pass. What is counted is what `itsm impact` counts, for all of them at once against each of them
alone.

Whoever reviews one change cannot see it. The findings of an emergency change are warnings, for it cannot wait.

Mend it by moving one of them (`itsm change slot CHG` shows when it could run), or by one change with tasks that take
turns.

```yaml
affects: [node1]     # CHG-1, 06:00 to 07:00
affects: [node2]     # CHG-2, 06:30 to 07:30: of node1, node2 and node3 the cluster needs two: combined-impact
```
",
    run: Run::Store(run),
};

fn run(cx: &Cx<'_>) -> Vec<Finding> {
    let jobs = cx.practice.to_come();
    combined(cx.graph, jobs).iter().filter_map(|it| finding(jobs, it)).collect()
}

/// The change that starts last is the one that is told.
fn finding(jobs: &[Job<'_>], combined: &Combined<'_>) -> Option<Finding> {
    let (last, others) = combined.jobs.split_last()?;
    let entry = jobs[*last].entry?;
    let names: Vec<String> = others.iter().map(|place| jobs[*place].name().to_owned()).collect();
    let at = Pointer::field("window");
    let mut finding = RULE.finding(entry.at(at.clone()), combined.in_words(&names)).of(&entry.id);
    for other in others.iter().filter_map(|place| jobs[*place].entry) {
        finding = finding.related(other.at(at.clone()), "at the same time");
    }
    if combined.jobs.iter().any(|place| jobs[*place].r#type == ChangeType::Emergency) {
        finding.level = Level::Warning;
    }
    Some(finding.help(format!("`itsm change slot {}` shows when it could run", entry.id)))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    /// Three nodes of which some are needed.
    fn two_nodes(need: u32, start: &str, kind: &str) -> String {
        let cluster =
            format!("{{id: cluster, type: cluster, lifecycle: active, redundancy: {{node: {need}}}}}\n");
        let nodes: String = (1..=3)
            .map(|n| format!("---\n{{id: node{n}, type: server, lifecycle: active, supports: [{{id: cluster, group: node}}]}}\n"))
            .collect();
        let change = |id: u32, start: &str, end: &str| {
            format!(
                "id: CHG-{id}\ntitle: t\ntype: {kind}\nstate: approved\nrequester: jim\naffects: [node{id}]\nwindow: {{start: {start}, end: {end}}}\n"
            )
        };
        let one = change(1, "2026-12-01T00:00:00Z", "2026-12-01T01:00:00Z");
        let two = change(2, start, "2026-12-01T02:00:00Z");
        check(
            "combined-impact",
            &[("assets/a.yaml", &(cluster + &nodes)), ("changes/1.yaml", &one), ("changes/2.yaml", &two)],
        )
    }

    #[test]
    fn two_of_three_where_two_are_needed() {
        insta::assert_snapshot!(two_nodes(2, "2026-12-01T00:59:59Z", "normal"), @"
        changes/2.yaml:7:9 error: harmless alone, together with CHG-1 it takes down cluster: too few of its redundant members are left
          changes/1.yaml:7:9 at the same time
          help: `itsm change slot CHG-2` shows when it could run
        ");
    }

    #[test]
    fn one_after_the_other_or_where_one_is_enough() {
        assert_eq!(two_nodes(2, "2026-12-01T01:00:00Z", "normal"), "");
        assert_eq!(two_nodes(1, "2026-12-01T00:30:00Z", "normal"), "");
    }

    #[test]
    fn what_is_done_in_an_emergency_is_a_warning() {
        assert!(two_nodes(2, "2026-12-01T00:30:00Z", "emergency").contains(" warning: "));
    }
}
