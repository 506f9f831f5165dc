//! Approvals of a change that was edited since.

use crate::check::{Cx, Rule, Run};
use crate::finding::{Finding, Level};
use crate::model::Change;
use crate::model::pointer::Pointer;
use crate::practice::approval::{self, Void};

pub(super) static RULE: Rule = Rule {
    name: "approval-void",
    level: Level::Warning,
    summary: "an approval of a change that was edited since",
    explain: "\
An approval is bound to the change as it was when it was given: the digest in its file is over every field that
describes what will be done, when, by whom and to what. One of them is another now, so the approval counts no more.

Comments, layout, the state, links, notices and the review may be edited; they are not covered. What is over is not
looked at: only changes that are requested, approved or in progress are.

Mend it by asking again: the approver sees the change as it is now, `itsm change approve CHG-…`, and what was decided
before stays as it is, as history. Or take the edit back. `git log -p FILE` shows what was edited.

```yaml
window: {start: 2027-03-19T03:00:00-04:00, end: 2027-03-19T04:00:00-04:00}   # was the 18th when Jim approved it
```
",
    run: Run::Store(run),
};

fn run(cx: &Cx<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for (entry, change) in cx.snapshot.of::<Change>().filter(|(_, it)| approval::is_open(it.state)) {
        let votes = approval::vote::votes(&cx.practice, change);
        let has_decided_again = |who: &str| {
            votes.iter().any(|vote| vote.void.is_none() && vote.approval.by.eq_ignore_ascii_case(who))
        };
        for vote in votes.iter().filter(|vote| vote.void == Some(Void::Edited)) {
            let by = &vote.approval.by;
            if !has_decided_again(by) {
                let message = format!("{by} decided on `{}` as it was; it was edited since", change.id);
                let finding =
                    RULE.finding(vote.entry.at(Pointer::field("digest")), message).of(&vote.entry.id);
                let finding = finding.related(entry.at(Pointer::root()), "the change as it is now");
                found
                    .push(finding.help(format!("{by} looks at it again: itsm change approve {}", change.id)));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::check::testing::approval::Story;

    #[test]
    fn edited_after_it_was_approved() {
        let story = Story::default().change("why: because", "why: for another reason");
        insta::assert_snapshot!(story.check("approval-void"), @"
        approvals/CHG-20261121-7k3qf/jim.bar-9xk2.yaml:6:9 warning: jim.bar decided on `CHG-20261121-7k3qf` as it was; it was edited since
          changes/2026/CHG-20261121-7k3qf.yaml:1:5 the change as it is now
          help: jim.bar looks at it again: itsm change approve CHG-20261121-7k3qf
        ");
    }

    #[test]
    fn a_comment_was_edited() {
        assert_eq!(
            Story::default()
                .change("why: because", "why: because  # of the contractors")
                .check("approval-void"),
            ""
        );
    }

    #[test]
    fn what_is_over_is_not_looked_at() {
        let story =
            Story::default().change("why: because", "why: no").change("state: approved", "state: closed");
        assert_eq!(story.check("approval-void"), "");
    }
}
