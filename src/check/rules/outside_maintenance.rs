//! Changes outside the maintenance windows of their assets.

use crate::check::{Cx, Rule, Run};
use crate::finding::{Finding, Level};
use crate::model::change::ChangeState;
use crate::model::pointer::Pointer;
use crate::practice::conflict::{self, Conflict};
use crate::practice::job::Job;

pub(super) static RULE: Rule = Rule {
    name: "outside-maintenance",
    level: Level::Warning,
    summary: "a change outside the maintenance windows of its asset",
    explain: "\
An asset has maintenance windows in the calendar that come again and again, and a change to it, requested or approved
and still to come, lies in none of them, or only partly. A window that comes once lets a change in but keeps none out
at other times. What is done in an emergency waits for no window.

Those who use the asset have been told when to expect changes, and expect none at other times.

Mend it by moving the change into a window (`itsm change slot CHG` shows the next ones), or by adding a window for it.

```yaml
# calendar/patching.yaml: Fridays from 05:00 to 07:00
{id: patching, type: maintenance, title: Patching, starts: 2026-11-27T05:00:00Z, ends: 2026-11-27T07:00:00Z,
 repeat: FREQ=WEEKLY, scope: [web01]}
# a change to web01
window: {start: 2026-12-04T06:30:00Z, end: 2026-12-04T07:30:00Z}     # outside-maintenance
```
",
    run: Run::Store(run),
};

fn run(cx: &Cx<'_>) -> Vec<Finding> {
    let planned = cx.practice.to_come().iter().filter(|job| job.state != ChangeState::InProgress);
    let told = planned.flat_map(|job| {
        let outside = conflict::outside_maintenance(&cx.practice, job).into_iter();
        outside.filter_map(|conflict| finding(job, conflict)).collect::<Vec<_>>()
    });
    told.collect()
}

fn finding(job: &Job<'_>, conflict: Conflict) -> Option<Finding> {
    let entry = job.entry?;
    let finding = RULE.finding(entry.at(Pointer::field("window")), conflict.message).of(&entry.id);
    Some(finding.help(format!("`itsm change slot {}` shows when it could run", entry.id)))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn change(end: &str, kind: &str) -> String {
        let change = format!(
            "id: CHG-1\ntitle: t\ntype: {kind}\nstate: approved\nrequester: jim\naffects: [db]\nwindow: {{start: 2026-12-04T01:00:00Z, end: {end}}}\n"
        );
        let window = "id: m\ntype: maintenance\ntitle: Patching\nstarts: 2026-11-27T01:00:00Z\nends: 2026-11-27T03:00:00Z\nrepeat: FREQ=WEEKLY\nscope: [db]\n";
        let asset = "{id: db, type: server, lifecycle: active}";
        check(
            "outside-maintenance",
            &[("assets/db.yaml", asset), ("changes/c.yaml", &change), ("calendar/m.yaml", window)],
        )
    }

    #[test]
    fn a_second_too_long() {
        insta::assert_snapshot!(change("2026-12-04T03:00:01Z", "normal"), @"
        changes/c.yaml:7:9 warning: db has maintenance windows, and this is in none of them
          help: `itsm change slot CHG-1` shows when it could run
        ");
    }

    #[test]
    fn as_long_as_the_window_and_in_an_emergency() {
        assert_eq!(change("2026-12-04T03:00:00Z", "normal"), "");
        assert_eq!(change("2026-12-04T09:00:00Z", "emergency"), "");
    }
}
