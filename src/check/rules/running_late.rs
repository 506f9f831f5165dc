//! Changes that run past the end of their window.

use crate::check::{Cx, Rule, Run};
use crate::finding::{Finding, Level};
use crate::model::Change;
use crate::model::change::ChangeState;
use crate::model::pointer::Pointer;
use crate::practice::window::is_overdue;

pub(super) static RULE: Rule = Rule {
    name: "running-late",
    level: Level::Warning,
    summary: "a change that runs past its window",
    explain: "\
A change is `in_progress`, and its window is over.

Whoever was told of a disruption was told that it would be over by now, and what is planned next may stand on what is
not finished. Or it is finished, and nobody said so: then the calendar, the gate and every figure are wrong.

Mend it by saying what is so: `itsm change complete`, `fail` or `rollback` (with `--when`, if it ended before), or by
a longer window, which wants approval and notice anew.

```yaml
state: in_progress
window: {start: 2026-11-21T01:00:00-05:00, end: 2026-11-21T02:00:00-05:00}     # running-late: it is 10:00
```
",
    run: Run::Store(run),
};

fn run(cx: &Cx<'_>) -> Vec<Finding> {
    let running = cx.snapshot.of::<Change>().filter(|(_, it)| it.state == ChangeState::InProgress);
    running
        .filter(|(_, change)| is_overdue(change, cx.now.to_utc()))
        .map(|(entry, change)| {
            RULE.finding(
                entry.at(Pointer::field("window").key("end")),
                "it is running still, and should be over",
            )
            .of(&entry.id)
            .related(entry.at(Pointer::field("state")), "running")
            .help(format!("say how it went: itsm change complete {0}, fail {0} or rollback {0}", change.id))
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
        check("running-late", &[("changes/c.yaml", &record)])
    }

    #[test]
    fn running_as_its_window_ends() {
        insta::assert_snapshot!(change("in_progress", "2026-11-21T10:00:00Z"), @"
        changes/c.yaml:7:44 warning: it is running still, and should be over
          changes/c.yaml:4:8 running
          help: say how it went: itsm change complete c, fail c or rollback c
        ");
    }

    #[test]
    fn running_within_its_window_and_over() {
        assert_eq!(change("in_progress", "2026-11-21T10:00:01Z"), "");
        assert_eq!(change("completed", "2026-11-21T09:00:00Z"), "");
        assert_eq!(change("approved", "2026-11-21T09:00:00Z"), "");
    }
}
