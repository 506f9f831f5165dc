//! Emergency changes whose approval was to follow, and has not.

use crate::check::{Cx, Rule, Run};
use crate::finding::{Finding, Level};
use crate::model::Change;
use crate::model::approval::Decision;
use crate::model::change::{ChangeState, ChangeType};
use crate::model::pointer::Pointer;
use crate::practice::approval;

pub(super) static RULE: Rule = Rule {
    name: "retrospective-approval-overdue",
    level: Level::Warning,
    summary: "an emergency change that nobody approved afterwards in time",
    explain: "\
An emergency change may start before it is approved, and owes its approval afterwards, within the time that the store
sets (`approvals: {emergency_within: 24h}`). That time has run out. It is told until the approval is there.

A way around the review that nobody looks at becomes the way that everybody takes.

Mend it by asking those who have to approve, who look at what was done: `itsm change approve CHG-…`, or
`itsm change reject CHG-…` with what should have been done instead.

```yaml
type: emergency
state: completed
actual: {start: 2026-11-19T03:10:00-05:00, end: 2026-11-19T03:40:00-05:00}     # and no approval two days later
```
",
    run: Run::Store(run),
};

fn run(cx: &Cx<'_>) -> Vec<Finding> {
    let emergencies = cx.snapshot.of::<Change>().filter(|(_, change)| change.r#type == ChangeType::Emergency);
    let mut found = Vec::new();
    for (entry, change) in emergencies {
        let Some(due) = approval::due(&cx.practice, change).filter(|due| *due < cx.practice.now) else {
            continue;
        };
        if is_answered(cx, change) {
            continue;
        }
        let day = due.with_timezone(&cx.practice.now.timezone()).format("%Y-%m-%d %H:%M");
        let message = format!("this emergency change was to be approved afterwards until {day}, and is not");
        let finding = RULE.finding(entry.at(Pointer::field("type")), message).of(&change.id);
        found.push(finding.help(format!("itsm change approvals {} names who has to approve", change.id)));
    }
    found
}

/// Of what is closed only that somebody decided is asked: rules and people of long ago are not those of today.
fn is_answered(cx: &Cx<'_>, change: &Change) -> bool {
    if change.state == ChangeState::Closed {
        return cx.practice.decisions(change).any(|(_, it)| it.decision != Decision::Withdrawn);
    }
    let standing = approval::standing(&cx.practice, change);
    standing.is_satisfied() || standing.rejection().is_some()
}

#[cfg(test)]
mod tests {
    use crate::check::testing::approval::Story;

    fn started(at: &str) -> Story {
        Story::default()
            .change("type: normal", "type: emergency")
            .change("state: approved", &format!("state: completed\nactual: {{start: {at}}}"))
    }

    #[test]
    fn a_day_and_a_minute_after_it_started() {
        let story = started("2026-11-20T09:59:00-05:00").without_approvals();
        insta::assert_snapshot!(story.check("retrospective-approval-overdue"), @"
        changes/2026/CHG-20261121-7k3qf.yaml:3:7 warning: this emergency change was to be approved afterwards until 2026-11-21 09:59, and is not
          help: itsm change approvals CHG-20261121-7k3qf names who has to approve
        ");
    }

    #[test]
    fn a_day_after_it_started() {
        let story = started("2026-11-20T10:00:00-05:00").without_approvals();
        assert_eq!(story.check("retrospective-approval-overdue"), "");
    }

    #[test]
    fn approved_afterwards() {
        assert_eq!(started("2026-11-20T09:59:00-05:00").bound().check("retrospective-approval-overdue"), "");
    }

    #[test]
    fn closed_and_never_looked_at() {
        let story = started("2021-11-20T09:59:00-05:00").change("state: completed", "state: closed");
        assert_eq!(story.check("retrospective-approval-overdue"), "");
        assert!(!story.without_approvals().check("retrospective-approval-overdue").is_empty());
    }
}
