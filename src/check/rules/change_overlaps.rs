//! Changes that get in each other's way.

use std::collections::HashMap;

use crate::check::{Cx, Rule, Run};
use crate::finding::{Finding, Level};
use crate::model::pointer::Pointer;
use crate::practice::conflict::{Clash, clashes};
use crate::practice::job::Job;

pub(super) static RULE: Rule = Rule {
    name: "change-overlaps",
    level: Level::Warning,
    summary: "two changes that get in each other's way",
    explain: "\
Two changes to come are at work at the same time on the same asset, on assets of which one stands on the other (the
chain is shown), or by the hands of the same person. Tasks count with their own assets, windows and people. A window
that starts as another ends does not overlap it. Of a change that many others meet, five are told, and how many more.

When something breaks, nobody knows which of the two it was, and rolling back one undoes half of the other.

Mend it by moving one of them (`itsm change slot CHG` shows when it could run), or by making one change of both. Where
they belong together, an exception in `itsm.yaml` says so.

```yaml
affects: [switch03]       # CHG-1, from 06:00 to 07:00
affects: [getpaid]        # CHG-2, from 06:30 to 08:00: getpaid stands on switch03: change-overlaps
```
",
    run: Run::Store(run),
};

/// So many are told of each change one by one.
const SHOWN: usize = 5;

fn run(cx: &Cx<'_>) -> Vec<Finding> {
    let jobs = cx.practice.to_come();
    let mut met: HashMap<usize, usize> = HashMap::new();
    let mut found = Vec::new();
    for clash in clashes(cx.graph, jobs) {
        let met = met.entry(clash.jobs[1]).or_default();
        *met += 1;
        found.extend((*met <= SHOWN).then(|| finding(jobs, &clash)).flatten());
    }
    found.extend(met.into_iter().filter_map(|(later, met)| rest(&jobs[later], met.checked_sub(SHOWN)?)));
    found
}

/// The change that starts later is the one that is told.
fn finding(jobs: &[Job<'_>], clash: &Clash<'_>) -> Option<Finding> {
    let [earlier, later] = clash.jobs.map(|place| &jobs[place]);
    let (entry, other) = (later.entry?, earlier.entry?);
    let at = Pointer::field("window");
    let finding = RULE.finding(entry.at(at.clone()), clash.in_words(earlier.name())).of(&entry.id);
    let finding = finding.related(other.at(at), "at the same time");
    Some(finding.help(format!("`itsm change slot {}` shows when it could run", entry.id)))
}

/// Of a change that many others meet, how many more there are.
fn rest(job: &Job<'_>, more: usize) -> Option<Finding> {
    let entry = job.entry.filter(|_| more > 0)?;
    let times = if more == 1 { "once".to_owned() } else { format!("{more} times") };
    let message = format!("other changes get in its way {times} more");
    let finding = RULE.finding(entry.at(Pointer::field("window")), message).of(&entry.id);
    Some(finding.help(format!("`itsm change conflicts {}` shows all of them", entry.id)))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn two(asset: &str, start: &str, more: &str) -> String {
        let assets = "{id: app, type: application, lifecycle: active, depends_on: [db]}\n---\n{id: db, type: server, lifecycle: active}\n---\n{id: web, type: server, lifecycle: active}\n";
        let change = |id: &str, asset: &str, start: &str, end: &str| {
            format!(
                "id: {id}\ntitle: t\ntype: normal\nstate: approved\nrequester: jim\naffects: [{asset}]\nwindow: {{start: {start}, end: {end}}}\n{more}"
            )
        };
        let one = change("CHG-1", "db", "2026-12-01T00:00:00Z", "2026-12-01T01:00:00Z");
        let two = change("CHG-2", asset, start, "2026-12-01T02:00:00Z");
        check(
            "change-overlaps",
            &[("assets/a.yaml", assets), ("changes/1.yaml", &one), ("changes/2.yaml", &two)],
        )
    }

    #[test]
    fn one_stands_on_the_other() {
        insta::assert_snapshot!(two("app", "2026-12-01T00:59:59Z", ""), @"
        changes/2.yaml:7:9 warning: with CHG-1 it works on app and on db, on which that stands: app → db
          changes/1.yaml:7:9 at the same time
          help: `itsm change slot CHG-2` shows when it could run
        ");
    }

    #[test]
    fn starting_as_the_other_ends() {
        assert_eq!(two("app", "2026-12-01T01:00:00Z", ""), "");
    }

    #[test]
    fn other_assets_and_the_same_person() {
        assert_eq!(two("web", "2026-12-01T00:30:00Z", ""), "");
        assert!(two("web", "2026-12-01T00:30:00Z", "assignee: joe").contains("joe is at CHG-1"));
    }

    #[test]
    fn a_change_that_many_meet_says_so_once() {
        let assets = "{id: db, type: server, lifecycle: active}\n";
        let change = |n: usize| {
            format!(
                "id: CHG-{n}\ntitle: t\ntype: normal\nstate: approved\nrequester: jim\naffects: [db]\nwindow: {{start: 2026-12-01T00:0{n}:00Z, end: 2026-12-01T01:00:00Z}}\n"
            )
        };
        let changes: Vec<(String, String)> =
            (0..8).map(|n| (format!("changes/{n}.yaml"), change(n))).collect();
        let files = changes.iter().map(|(path, text)| (path.as_str(), text.as_str()));
        let files: Vec<(&str, &str)> = [("assets/db.yaml", assets)].into_iter().chain(files).collect();
        let found = check("change-overlaps", &files);
        let of = |n: usize| {
            found.lines().filter(|line| line.starts_with(&format!("changes/{n}.yaml:7:9 "))).count()
        };
        assert_eq!([of(0), of(1), of(5), of(6), of(7)], [0, 1, 5, 6, 6]);
        let rest: Vec<&str> = found.lines().filter(|line| line.ends_with(" more")).collect();
        insta::assert_snapshot!(rest.join("\n"), @"
        changes/6.yaml:7:9 warning: other changes get in its way once more
        changes/7.yaml:7:9 warning: other changes get in its way 2 times more
        ");
    }
}
