//! Decisions that are not what they claim to be, as far as one reading of the store can show.

use crate::check::{Cx, Rule, Run};
use crate::finding::{Finding, Level};
use crate::model::Change;
use crate::model::change::ChangeType;
use crate::model::pointer::Pointer;
use crate::practice::approval::{self, Void};

pub(super) static RULE: Rule = Rule {
    name: "approval-tampered",
    level: Level::Error,
    summary: "an approval that is not what it claims to be",
    explain: "\
The file of a decision was edited, copied or made up: its signature is over something else or by a key that is not the
approver's; the store wants signatures and it has none; it lies in the folder of another change, or is called after
somebody else; it has no digest of what was approved; it is dated in the
future (a warning; five minutes are forgiven to clocks).

A decision is added once and never edited. Who decides otherwise adds another; who takes it back adds that too.

Mend it by putting the file back as it was (`git log -p FILE` shows who did what), or by deleting a file that should
never have been there, and let the approver decide again: `itsm change approve CHG-…`.

```yaml
# approvals/CHG-20261121-7k3qf/jim.bar-9xk2.yaml
of: CHG-20261120-v6f1h        # approval-tampered: a decision on another change
```
",
    run: Run::Store(run),
};

fn run(cx: &Cx<'_>) -> Vec<Finding> {
    let matters = |change: &Change| {
        let owes = change.r#type == ChangeType::Emergency && approval::has_started(change.state);
        approval::is_open(change.state) || owes && !change.state.is_over()
    };
    let mut found = Vec::new();
    for (_, change) in cx.snapshot.of::<Change>().filter(|(_, change)| matters(change)) {
        for vote in approval::vote::votes(&cx.practice, change) {
            let Some(void) = vote.void.filter(Void::is_tampering) else { continue };
            let at = vote.entry.at(Pointer::field(field(&void)));
            let message =
                format!("the decision of {} on `{}` does not count: {void}", vote.approval.by, change.id);
            let finding = RULE.finding(at, message).of(&vote.entry.id);
            // Clocks differ, and time mends it: nobody has to be kept from other work until then.
            found.push(match void {
                Void::Future => Finding { level: Level::Warning, ..finding }.help(
                    "the clock here is behind, or that of whoever decided was ahead; it counts from then on",
                ),
                _ => finding.help(format!(
                    "put the file back as it was, and decide anew: itsm change approve {}",
                    change.id
                )),
            });
        }
    }
    found
}

/// The field that shows it.
fn field(void: &Void) -> &'static str {
    match void {
        Void::Misplaced => "of",
        Void::Future => "at",
        Void::Signature(_) => "signature",
        _ => "by",
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::approval::Story;

    #[test]
    fn copied_into_the_folder_of_another_change() {
        let story = Story::default().moved("approvals/CHG-20261120-v6f1h/jim.bar-9xk2.yaml");
        insta::assert_snapshot!(story.check("approval-tampered"), @"
        approvals/CHG-20261120-v6f1h/jim.bar-9xk2.yaml:1:5 error: the decision of jim.bar on `CHG-20261121-7k3qf` does not count: its file is not among the decisions on this change, or not called after who decided
          help: put the file back as it was, and decide anew: itsm change approve CHG-20261121-7k3qf
        ");
    }

    #[test]
    fn called_after_somebody_else() {
        let story = Story::default().moved("approvals/CHG-20261121-7k3qf/alex.bar-9xk2.yaml");
        insta::assert_snapshot!(story.check("approval-tampered"), @"
        approvals/CHG-20261121-7k3qf/alex.bar-9xk2.yaml:1:5 error: the decision of jim.bar on `CHG-20261121-7k3qf` does not count: its file is not among the decisions on this change, or not called after who decided
          help: put the file back as it was, and decide anew: itsm change approve CHG-20261121-7k3qf
        ");
    }

    #[test]
    fn dated_in_the_future_and_within_the_skew_of_clocks() {
        let at =
            |time: &str| Story::default().approval("at: 2026-11-21T09:40:00-05:00", &format!("at: {time}"));
        insta::assert_snapshot!(at("2026-11-21T10:05:01-05:00").check("approval-tampered"), @"
        approvals/CHG-20261121-7k3qf/jim.bar-9xk2.yaml:4:5 warning: the decision of jim.bar on `CHG-20261121-7k3qf` does not count: it is dated in the future
          help: the clock here is behind, or that of whoever decided was ahead; it counts from then on
        ");
        assert_eq!(at("2026-11-21T10:05:00-05:00").check("approval-tampered"), "");
    }

    #[test]
    fn unsigned_where_signatures_are_wanted() {
        let story = Story::default().settings("assurance: recorded", "assurance: signed");
        insta::assert_snapshot!(story.check("approval-tampered"), @"
        approvals/CHG-20261121-7k3qf/jim.bar-9xk2.yaml:3:5 error: the decision of jim.bar on `CHG-20261121-7k3qf` does not count: it is not signed, and this store wants signatures
          help: put the file back as it was, and decide anew: itsm change approve CHG-20261121-7k3qf
        ");
    }

    #[test]
    fn as_it_was_given() {
        assert_eq!(Story::default().check("approval-tampered"), "");
    }
}
