//! Changes planned inside a freeze.

use crate::check::{Cx, Rule, Run};
use crate::finding::{Finding, Level};
use crate::model::change::ChangeState;
use crate::model::pointer::Pointer;
use crate::practice;
use crate::practice::calendar::Freeze;
use crate::practice::conflict::{freeze_in_words, frozen};
use crate::practice::job::Job;

pub(super) static RULE: Rule = Rule {
    name: "change-in-freeze",
    level: Level::Error,
    summary: "a change planned inside a freeze",
    explain: "\
A change that was requested or approved, and is still to come, has a window that overlaps a freeze of the calendar,
and the freeze does not let its type through (`allow`). A freeze holds for the assets of its scope and for all that
they stand on: whoever freezes the books for the quarter's end freezes the DNS server below them. The chain is shown.

A freeze is a promise to those who close the books or sell before Christmas. A window that ends as the freeze starts
does not overlap it, nor does one that starts as it ends. Drafts are left alone: they promise nothing yet.

Mend it by moving the window (`itsm change slot CHG` shows when it could run), by having the freeze let this type of
change through, or by an exception in `itsm.yaml`, with its reason and its last day.

```yaml
# calendar/year-end.yaml
{id: year-end, type: freeze, starts: 2026-12-18T00:00:00Z, ends: 2027-01-03T00:00:00Z, repeat: FREQ=YEARLY}
# changes/CHG-20261120-v6f1h.yaml
window: {start: 2026-12-30T06:00:00Z, end: 2026-12-30T07:00:00Z}     # change-in-freeze
```
",
    run: Run::Store(run),
};

fn run(cx: &Cx<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for job in cx.practice.to_come().iter().filter(|job| job.state != ChangeState::InProgress) {
        // What cannot be understood is told of where it stands, not of every change that it might stop.
        for freeze in frozen(&cx.practice, job).into_iter().filter(|freeze| freeze.fault.is_none()) {
            found.extend(finding(&cx.practice, job, &freeze));
        }
    }
    found
}

fn finding(cx: &practice::Cx<'_>, job: &Job<'_>, freeze: &Freeze<'_>) -> Option<Finding> {
    let entry = job.entry?;
    let finding = RULE.finding(entry.at(Pointer::field("window")), freeze_in_words(cx, freeze)).of(&entry.id);
    let finding = finding.related(freeze.entry.at(Pointer::field("starts")), "frozen here");
    Some(finding.help(format!("`itsm change slot {}` shows when it could run", entry.id)))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    const ASSETS: &str = "{id: books, type: business-service, lifecycle: active, depends_on: [db]}\n---\n{id: db, type: server, lifecycle: active}\n---\n{id: web, type: server, lifecycle: active}\n";

    fn window(at: &str, asset: &str, state: &str) -> String {
        let change = format!(
            "id: CHG-1\ntitle: t\ntype: normal\nstate: {state}\nrequester: jim\naffects: [{asset}]\nwindow: {{{at}}}\n"
        );
        let freeze = "id: year-end\ntype: freeze\ntitle: Year end\nstarts: 2020-12-20T00:00:00Z\nends: 2021-01-04T00:00:00Z\nrepeat: FREQ=YEARLY\nscope: [books]\nallow: [emergency]\n";
        check(
            "change-in-freeze",
            &[("assets/a.yaml", ASSETS), ("changes/c.yaml", &change), ("calendar/f.yaml", freeze)],
        )
    }

    #[test]
    fn below_what_is_frozen_with_the_way_to_it() {
        insta::assert_snapshot!(window("start: 2026-12-19T22:00:00Z, end: 2026-12-20T00:00:01Z", "db", "requested"), @"
        changes/c.yaml:7:9 error: db is frozen by year-end (Year end), Sun 2026-12-20 00:00 to Mon 2027-01-04 00:00, because books stands on it: books → db
          calendar/f.yaml:4:9 frozen here
          help: `itsm change slot CHG-1` shows when it could run
        ");
    }

    #[test]
    fn ending_as_the_freeze_starts() {
        assert_eq!(window("start: 2026-12-19T22:00:00Z, end: 2026-12-20T00:00:00Z", "db", "requested"), "");
    }

    #[test]
    fn what_is_not_below_a_draft_and_what_is_over() {
        let inside = "start: 2026-12-24T22:00:00Z, end: 2026-12-24T23:00:00Z";
        assert_eq!(window(inside, "web", "approved"), "");
        assert_eq!(window(inside, "db", "draft"), "");
        assert_eq!(window(inside, "db", "rejected"), "");
        assert_eq!(window(&inside.replace("2026", "2025"), "db", "approved"), "", "nobody can move the past");
        assert_ne!(window(inside, "db", "approved"), "");
    }
}
