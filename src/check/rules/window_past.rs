//! Changes that are planned for a time that is over.

use crate::check::{Cx, Rule, Run};
use crate::finding::{Finding, Level};
use crate::model::Change;
use crate::model::pointer::Pointer;
use crate::practice::window::is_overdue;

pub(super) static RULE: Rule = Rule {
    name: "window-past",
    level: Level::Warning,
    summary: "a change that is planned for a time that is over",
    explain: "\
A change is a draft, requested or approved, and its window is over.

Either it happened and nobody said so, and what is in production differs from what the records tell; or it did not, and
it will never happen at a time that is gone, while its approvals and its place in the calendar look as if it would.

Mend it by saying what is so: another window (`itsm change set ID --start … --for …`), `itsm change cancel ID`, or, if
it did happen, `itsm change start ID --when …` and `complete`.

```yaml
state: approved
window: {start: 2026-11-20T22:00:00-05:00, end: 2026-11-20T23:00:00-05:00}     # window-past: it is the 21st
```
",
    run: Run::Store(run),
};

fn run(cx: &Cx<'_>) -> Vec<Finding> {
    let planned = cx.snapshot.of::<Change>().filter(|(_, change)| change.state.is_planned());
    planned
        .filter(|(_, change)| is_overdue(change, cx.now.to_utc()))
        .map(|(entry, change)| {
            let message = format!("the change is {}, and its window is over", change.state);
            RULE.finding(entry.at(Pointer::field("window").key("end")), message)
                .of(&entry.id)
                .help(format!("itsm change set {0} --start … --for …, or itsm change cancel {0}", change.id))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn change(state: &str, end: &str) -> String {
        let record = format!(
            "id: c\ntitle: t\ntype: normal\nstate: {state}\nrequester: jim\naffects: []\n\
             window: {{start: 2026-11-21T00:00:00Z, end: {end}}}\n"
        );
        check("window-past", &[("changes/c.yaml", &record)])
    }

    #[test]
    fn planned_for_a_window_that_ends_now() {
        insta::assert_snapshot!(change("approved", "2026-11-21T05:00:00-05:00"), @"
        changes/c.yaml:7:44 warning: the change is approved, and its window is over
          help: itsm change set c --start … --for …, or itsm change cancel c
        ");
    }

    #[test]
    fn planned_for_a_window_that_is_still_open_or_not_planned_any_more() {
        assert_eq!(change("draft", "2026-11-21T10:00:01Z"), "");
        for state in ["in_progress", "completed", "rejected", "cancelled", "closed"] {
            assert_eq!(change(state, "2026-11-21T09:00:00Z"), "", "{state}");
        }
    }
}
