//! Problems that are said to be gone, and nobody says what they were.

use crate::check::{Rule, Run, Scene};
use crate::finding::{Finding, Level};
use crate::model::Problem;
use crate::model::pointer::Pointer;
use crate::model::problem::ProblemState;

pub(super) static RULE: Rule = Rule {
    name: "resolved-without-root-cause",
    level: Level::Warning,
    summary: "a problem that is resolved, and nobody says what it was",
    explain: "\
A problem is `resolved` or `closed` and has no `root_cause`.

A problem is resolved when its cause is gone. Whose cause nobody knows has only stopped being felt, and who meets it
again in a year finds nothing to go by.

Mend it by writing what it was: `itsm problem set PRB root_cause=\"…\"`. Where nobody found out, that is an answer too:
say what was looked at, and what was ruled out.

```yaml
state: resolved
root_cause: The exports of a year are never removed.     # without this line: resolved-without-root-cause
```
",
    run: Run::Lasting(run),
};

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let is_gone = |it: &Problem| matches!(it.state, ProblemState::Resolved | ProblemState::Closed);
    let is_unknown = |it: &Problem| it.root_cause.as_deref().is_none_or(|text| text.trim().is_empty());
    let problems = cx.of::<Problem>().filter(|(_, it)| is_gone(it) && is_unknown(it));
    problems
        .map(|(entry, problem)| {
            let message = format!("{} is {}, and nobody says what it was", entry.id, problem.state);
            RULE.finding(entry.at(Pointer::field("state")), message)
                .of(&entry.id)
                .help(format!("itsm problem set {} root_cause=\"…\"", problem.id))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn problem(fields: &str) -> String {
        let record = format!("id: p\ntitle: t\n{fields}\n");
        check("resolved-without-root-cause", &[("problems/p.yaml", &record)])
    }

    #[test]
    fn gone_and_nobody_knows_why() {
        insta::assert_snapshot!(problem("state: closed\nroot_cause: ''"), @r#"
        problems/p.yaml:3:8 warning: p is closed, and nobody says what it was
          help: itsm problem set p root_cause="…"
        "#);
    }

    #[test]
    fn known_or_not_gone() {
        assert_eq!(problem("state: resolved\nroot_cause: a cable"), "");
        assert_eq!(problem("state: known_error"), "");
    }
}
