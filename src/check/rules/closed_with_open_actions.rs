//! Problems that are closed before their actions are accounted for.

use crate::check::{Rule, Run, Scene};
use crate::finding::{Finding, Level};
use crate::model::Problem;
use crate::model::pointer::Pointer;
use crate::model::problem::{ActionState, ProblemState};
use crate::practice::problem::actions;

pub(super) static RULE: Rule = Rule {
    name: "closed-with-open-actions",
    level: Level::Warning,
    summary: "a problem that is closed, and something agreed is neither done nor dropped",
    explain: "\
A problem is `closed`, and one of its actions is open. (`itsm problem close` refuses that; a file that is edited by hand
does not.)

Nobody looks at what is closed. What was agreed and is still to be done there is forgotten from this day on.

Mend it by saying what became of the action (`itsm problem action done PRB 2`, `action drop PRB 2 --why …`), or by
taking the problem up again: `itsm problem reopen PRB`.

```yaml
state: closed
actions:
  - {title: larger disks, owner: dave.doodle, state: open}     # closed-with-open-actions
```
",
    run: Run::Lasting(run),
};

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for (entry, problem) in cx.of::<Problem>().filter(|(_, it)| it.state == ProblemState::Closed) {
        for it in actions(problem).filter(|it| it.action.state == ActionState::Open) {
            let at = Pointer::field("actions").index(it.number - 1).key("state");
            let message = format!("{} is closed, and `{}` is not done", entry.id, it.action.title);
            found.push(
                RULE.finding(entry.at(at), message)
                    .of(&entry.id)
                    .related(entry.at(Pointer::field("state")), "closed")
                    .help(format!(
                        "itsm problem action done {0} {1}, or itsm problem reopen {0}",
                        problem.id, it.number
                    )),
            );
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn problem(state: &str, action: &str) -> String {
        let record = format!(
            "id: p\ntitle: t\nstate: {state}\nactions:\n  - {{title: buy one, owner: jim, state: {action}}}\n"
        );
        check("closed-with-open-actions", &[("problems/p.yaml", &record)])
    }

    #[test]
    fn closed_and_something_is_to_be_done() {
        insta::assert_snapshot!(problem("closed", "open"), @"
        problems/p.yaml:5:41 warning: p is closed, and `buy one` is not done
          problems/p.yaml:3:8 closed
          help: itsm problem action done p 1, or itsm problem reopen p
        ");
    }

    #[test]
    fn accounted_for_or_not_closed() {
        assert_eq!(problem("closed", "done"), "");
        assert_eq!(problem("closed", "dropped"), "");
        assert_eq!(problem("resolved", "open"), "");
    }
}
