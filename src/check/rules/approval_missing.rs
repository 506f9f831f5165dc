//! Changes that may run, or do, without the approvals that they need.

use rayon::prelude::*;

use crate::check::{Cx, Rule, Run};
use crate::finding::{Finding, Level};
use crate::model::Change;
use crate::model::approval::Decision;
use crate::model::change::{ChangeState, ChangeType};
use crate::model::pointer::Pointer;
use crate::practice::approval::{self, Standing, Void, Vote};
use crate::store::snapshot::Entry;

pub(super) static RULE: Rule = Rule {
    name: "approval-missing",
    level: Level::Error,
    summary: "a change that may run without the approvals it needs",
    explain: "\
The change is approved or in progress, and those who have to approve it by the rules of `itsm.yaml` have not, or not
enough of them. The state is only a word in a file; what opens the gate are the approvals.

It is an error where nobody ever approved: somebody has written the state by hand, or deleted the approvals. Where
there were approvals and they count no more (the change was edited, they ran out, an approver left) or suffice no more
(the risk is higher now) it is a warning; the gate is closed either way. Emergency changes are approved afterwards, and
`retrospective-approval-overdue` tells of them.

Mend it by asking those who are named, `itsm change approve CHG-…`; `itsm change approvals CHG-…` shows who has approved
and what of that counts. Or put the state back to `requested`.

```yaml
state: approved       # and approvals/CHG-20261121-7k3qf/ is empty
```
",
    run: Run::Store(run),
};

fn run(cx: &Cx<'_>) -> Vec<Finding> {
    let runs = |change: &Change| {
        let may_run = matches!(change.state, ChangeState::Approved | ChangeState::InProgress);
        may_run && change.r#type != ChangeType::Emergency
    };
    let running: Vec<_> = cx.snapshot.of::<Change>().filter(|(_, change)| runs(change)).collect();
    running.into_par_iter().filter_map(|(entry, change)| finding(cx, entry, change)).collect()
}

fn finding(cx: &Cx<'_>, entry: &Entry, change: &Change) -> Option<Finding> {
    let standing = approval::standing(&cx.practice, change);
    if standing.is_satisfied() {
        return None;
    }
    let message = format!("it is {} without all approvals: {}", change.state, standing.missing().join("; "));
    let mut finding = RULE.finding(entry.at(Pointer::field("state")), message).of(&change.id);
    if was_approved(&standing) {
        finding.level = Level::Warning;
    }
    Some(finding.help(format!("itsm change approvals {}", change.id)))
}

/// Whether somebody who could has approved it at some time, whatever became of that.
fn was_approved(standing: &Standing<'_>) -> bool {
    let is_honest = |vote: &&Vote<'_>| match &vote.void {
        None | Some(Void::Edited | Void::Expired(_)) => true,
        Some(Void::Barred(why)) => *why == approval::Barred::Left,
        _ => false,
    };
    standing.votes.iter().filter(is_honest).any(|vote| vote.approval.decision == Decision::Approved)
}

#[cfg(test)]
mod tests {
    use crate::check::testing::approval::Story;

    #[test]
    fn approved_by_nobody() {
        insta::assert_snapshot!(Story::default().without_approvals().check("approval-missing"), @"
        changes/2026/CHG-20261121-7k3qf.yaml:4:8 error: it is approved without all approvals: owner: 1 of jim.bar
          help: itsm change approvals CHG-20261121-7k3qf
        ");
    }

    #[test]
    fn approved_before_it_was_edited() {
        insta::assert_snapshot!(Story::default().change("why: because", "why: no").check("approval-missing"), @"
        changes/2026/CHG-20261121-7k3qf.yaml:4:8 warning: it is approved without all approvals: owner: 1 of jim.bar
          help: itsm change approvals CHG-20261121-7k3qf
        ");
    }

    #[test]
    fn approved_by_whom_the_rules_ask() {
        assert_eq!(Story::default().check("approval-missing"), "");
    }

    #[test]
    fn requested_and_not_yet_approved() {
        let story = Story::default().without_approvals().change("state: approved", "state: requested");
        assert_eq!(story.check("approval-missing"), "");
    }

    #[test]
    fn an_emergency_is_approved_afterwards() {
        let story = Story::default().without_approvals().change("type: normal", "type: emergency");
        assert_eq!(story.check("approval-missing"), "");
    }
}
