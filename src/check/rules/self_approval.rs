//! Approvals by who asks for the change or carries it out.

use crate::check::{Rule, Run, Scene};
use crate::finding::{Finding, Level};
use crate::model::approval::Decision;
use crate::model::pointer::Pointer;
use crate::model::{Approval, Change};
use crate::practice::approval::{self, Barred};

pub(super) static RULE: Rule = Rule {
    name: "self-approval",
    level: Level::Error,
    summary: "an approval by who asks for the change or carries it out",
    explain: "\
Four eyes see more than two: who asks for a change, and who carries it out (the assignees of the change and of its
tasks), cannot approve it. Such an approval counts for nothing.

Two records are taken for one person where they have an address or a signing key in common, so that a second record
with the same address is no second pair of eyes.

Mend it by deleting the file, which says what is not so, and by asking somebody else: `itsm change approvals CHG-…`
names those who may. Where the assignee changed after the approval, somebody else approves, or carries it out.

```yaml
# changes/2026/CHG-20261121-7k3qf.yaml says: requester: jess.charlie
of: CHG-20261121-7k3qf
by: jess.charlie
```
",
    run: Run::Lasting(run),
};

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for (entry, approval) in cx.of::<Approval>().filter(|(_, it)| it.decision == Decision::Approved) {
        let Some(change) = cx.snapshot.get_as::<Change>(&approval.of) else { continue };
        let why = approval::why_barred(cx.snapshot, change, &approval.by).filter(|why| *why != Barred::Left);
        if let Some(why) = why {
            let message = format!("{} approves `{}` and {why}", approval.by, change.id);
            let finding = RULE.finding(entry.at(Pointer::field("by")), message).of(&entry.id);
            let help = format!("somebody else approves it: itsm change approvals {}", change.id);
            found.push(finding.help(help));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::check::testing::approval::Story;

    #[test]
    fn by_who_asks_for_it() {
        let story = Story::default().change("requester: jess.charlie", "requester: jim.bar");
        insta::assert_snapshot!(story.check("self-approval"), @"
        approvals/CHG-20261121-7k3qf/jim.bar-9xk2.yaml:3:5 error: jim.bar approves `CHG-20261121-7k3qf` and asks for it
          help: somebody else approves it: itsm change approvals CHG-20261121-7k3qf
        ");
    }

    #[test]
    fn by_who_carries_out_a_task() {
        let task = "why: because\ntasks: [{id: 1, title: look, assignee: jim.bar, state: open}]";
        insta::assert_snapshot!(Story::default().change("why: because", task).check("self-approval"), @"
        approvals/CHG-20261121-7k3qf/jim.bar-9xk2.yaml:3:5 error: jim.bar approves `CHG-20261121-7k3qf` and carries it out
          help: somebody else approves it: itsm change approvals CHG-20261121-7k3qf
        ");
    }

    #[test]
    fn under_a_second_record_with_the_same_address() {
        let story = Story::default().person(
            "jess.charlie",
            "emails: [jess.charlie@company.com]",
            "emails: [jess.charlie@company.com, Jim.Bar@company.com]",
        );
        insta::assert_snapshot!(story.check("self-approval"), @"
        approvals/CHG-20261121-7k3qf/jim.bar-9xk2.yaml:3:5 error: jim.bar approves `CHG-20261121-7k3qf` and asks for it
          help: somebody else approves it: itsm change approvals CHG-20261121-7k3qf
        ");
    }

    #[test]
    fn by_somebody_else() {
        assert_eq!(Story::default().check("self-approval"), "");
    }
}
