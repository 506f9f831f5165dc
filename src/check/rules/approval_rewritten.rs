//! Decisions that were edited or deleted after they were given. One reading cannot show it; two can.

use crate::check::{Rule, Run, Span};
use crate::finding::{Finding, Level};
use crate::practice::approval::between::{self, Sort};

pub(super) static RULE: Rule = Rule {
    name: "approval-rewritten",
    level: Level::Error,
    summary: "a decision that was edited or deleted in the range",
    explain: "\
The record of a decision is not what it was at the start of the range, or is gone. Found only where two revisions are
held against each other: `itsm validate --range A..B`, and the hooks. Neither `checks` nor `exceptions` of `itsm.yaml`
silence it: they could come in with what they excuse.

Decisions are added and never changed: what somebody said is evidence, whatever they say later.

Mend it by putting the file back as it was: `git checkout A -- approvals/…`. Who has changed their mind adds to it:
`itsm change withdraw CHG-…` takes an approval back, `itsm change approve` and `reject` decide anew.

```yaml
# approvals/CHG-20261121-7k3qf/jim.bar-9xk2.yaml
decision: approved        # approval-rewritten: it was `rejected` at the start of the range
```
",
    run: Run::Range(run),
};

fn run(span: &Span<'_>) -> Vec<Finding> {
    let breaches = between::breaches(span.before, span.after).into_iter();
    let rewritten = breaches.filter(|it| matches!(it.sort, Sort::Edited | Sort::Deleted));
    let found = rewritten.map(|breach| {
        let help = format!("put the file back as it was; who has changed their mind adds a decision: itsm change withdraw {}", breach.of);
        RULE.finding(breach.at.clone(), breach.to_string()).of(breach.record).help(help)
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use crate::check::testing::approval::Story;

    #[test]
    fn deleted() {
        let told = Story::default().becoming(&Story::default().without_approvals(), "approval-rewritten");
        insta::assert_snapshot!(told, @"approvals/CHG-20261121-7k3qf/jim.bar-9xk2.yaml error: the decision of jim.bar on CHG-20261121-7k3qf was deleted: a decision is taken back by another, `itsm change withdraw`");
    }

    #[test]
    fn turned_round_and_the_check_switched_off_with_it() {
        let later = Story::default()
            .approval("decision: approved", "decision: rejected")
            .settings("version: 1", "version: 1\nchecks: {approval-rewritten: off}\nexceptions: []");
        insta::assert_snapshot!(Story::default().becoming(&later, "approval-rewritten"), @"approvals/CHG-20261121-7k3qf/jim.bar-9xk2.yaml error: the decision of jim.bar on CHG-20261121-7k3qf was edited: decisions are added, never changed");
    }

    #[test]
    fn laid_out_anew_with_the_same_words() {
        let later = Story::default().approval("by: jim.bar", "by:   jim.bar   # he");
        assert_eq!(Story::default().becoming(&later, "approval-rewritten"), "");
        let first = Story::default().without_approvals();
        assert_eq!(first.becoming(&Story::default(), "approval-rewritten"), "");
    }
}
