//! Approvals by people who work here no more.

use crate::check::{Cx, Rule, Run};
use crate::finding::{Finding, Level};
use crate::model::Change;
use crate::model::pointer::Pointer;
use crate::practice::approval::{self, Barred, Void};

pub(super) static RULE: Rule = Rule {
    name: "approver-left",
    level: Level::Warning,
    summary: "an approval by somebody who has left",
    explain: "\
A change that is requested, approved or in progress was approved by somebody who has left before it started. They will
not be there when it runs, and their approval counts no more.

What had started by then, and what is over, is not looked at: that approval counted when it was needed.

Mend it by asking who took over: `itsm change approvals CHG-…` names those who may approve.

```yaml
by: jane.foo          # people/jane.foo.yaml says: status: left
```
",
    run: Run::Store(run),
};

fn run(cx: &Cx<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for (_, change) in cx.snapshot.of::<Change>().filter(|(_, it)| approval::is_open(it.state)) {
        let votes = approval::vote::votes(&cx.practice, change);
        for vote in votes.into_iter().filter(|vote| vote.void == Some(Void::Barred(Barred::Left))) {
            let by = &vote.approval.by;
            let message = format!("{by} has left, so their decision on `{}` counts no more", change.id);
            let finding = RULE.finding(vote.entry.at(Pointer::field("by")), message).of(&vote.entry.id);
            let person = cx.snapshot.get(by).map(|person| person.at(Pointer::field("status")));
            let finding = match person {
                Some(at) => finding.related(at, "left"),
                None => finding,
            };
            found.push(finding.help(format!("itsm change approvals {} names who may approve", change.id)));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::check::testing::approval::Story;

    #[test]
    fn left_before_it_started() {
        let story = Story::default().person("jim.bar", "status: active", "status: left\nleft_on: 2026-11-21");
        insta::assert_snapshot!(story.check("approver-left"), @"
        approvals/CHG-20261121-7k3qf/jim.bar-9xk2.yaml:3:5 warning: jim.bar has left, so their decision on `CHG-20261121-7k3qf` counts no more
          people/jim.bar.yaml:4:9 left
          help: itsm change approvals CHG-20261121-7k3qf names who may approve
        ");
    }

    #[test]
    fn left_while_it_ran() {
        let story = Story::default()
            .person("jim.bar", "status: active", "status: left\nleft_on: 2026-11-21")
            .change("state: approved", "state: in_progress\nactual: {start: 2026-11-20T22:00:00-05:00}");
        assert_eq!(story.check("approver-left"), "");
    }

    #[test]
    fn still_here() {
        assert_eq!(Story::default().check("approver-left"), "");
    }
}
