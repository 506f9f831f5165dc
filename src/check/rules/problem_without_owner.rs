//! Problems that nobody answers for.

use crate::check::{Rule, Run, Scene};
use crate::finding::{Finding, Level};
use crate::model::Problem;
use crate::model::pointer::Pointer;
use crate::model::problem::ProblemState;

pub(super) static RULE: Rule = Rule {
    name: "problem-without-owner",
    level: Level::Warning,
    summary: "a problem that nobody owns",
    explain: "\
A problem that is not closed has no `owner`: no person and no team answers for it.

An incident has somebody whose telephone rings. A problem has not: without an owner nobody looks for its cause, nobody
asks what became of its actions, and it comes back as the next incident.

Mend it by naming who answers for it: `itsm problem set PRB owner=WHO`.

```yaml
id: PRB-20261120-c8t5p
state: open
owner: joe.doe     # without this line: problem-without-owner
```
",
    run: Run::Lasting(run),
};

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let problems = cx.of::<Problem>();
    let unowned = problems.filter(|(_, it)| it.owner.is_none() && it.state != ProblemState::Closed);
    unowned
        .map(|(entry, problem)| {
            RULE.finding(entry.key(Pointer::field("owner")), format!("nobody owns {}", entry.id))
                .of(&entry.id)
                .help(format!("say who answers for it: itsm problem set {} owner=WHO", problem.id))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn problem(fields: &str) -> String {
        let record = format!("id: p\ntitle: t\n{fields}\n");
        check("problem-without-owner", &[("problems/p.yaml", &record)])
    }

    #[test]
    fn resolved_and_nobody_asks_for_its_actions() {
        insta::assert_snapshot!(problem("state: resolved"), @"
        problems/p.yaml:1:1 warning: nobody owns p
          help: say who answers for it: itsm problem set p owner=WHO
        ");
    }

    #[test]
    fn owned_or_over() {
        assert_eq!(problem("state: open\nowner: jim"), "");
        assert_eq!(problem("state: closed"), "");
    }
}
