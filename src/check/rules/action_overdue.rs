//! Corrective actions that should be done by now.

use crate::check::{Cx, Rule, Run};
use crate::finding::{Finding, Level};
use crate::model::Problem;
use crate::model::pointer::Pointer;
use crate::practice::problem::{Numbered, actions, is_overdue};
use crate::store::snapshot::Entry;

pub(super) static RULE: Rule = Rule {
    name: "action-overdue",
    level: Level::Warning,
    summary: "a corrective action that should be done by now",
    explain: "\
An action of a problem is open, and the day on which it was due is over. What is due today is in time.

What was agreed after an outage and never done is the next outage: the people who were there know how it will end, and
nobody asks them again before it happens.

Mend it by doing it (`itsm problem action done PRB 2`), by a day that is meant (`itsm problem action assign PRB 2
--due +2w`), or by saying that it will not be done, and why (`itsm problem action drop PRB 2 --why …`).

```yaml
actions:
  - {title: alert when the disk is full, owner: pam.bates, due: 2026-11-20, state: open}     # action-overdue: a day ago
```
",
    run: Run::Store(run),
};

fn run(cx: &Cx<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for (entry, problem) in cx.snapshot.of::<Problem>() {
        let late = actions(problem).filter(|it| is_overdue(it.action, cx.today));
        found.extend(late.map(|it| finding(cx, entry, &it)));
    }
    found
}

fn finding(cx: &Cx<'_>, entry: &Entry, it: &Numbered<'_>) -> Finding {
    let (id, number, owner) = (&it.problem.id, it.number, &it.action.owner);
    let due = it.action.due.map_or(cx.today, |due| due.0);
    let ago = match (cx.today - due).num_days() {
        1 => "a day".to_owned(),
        days => format!("{days} days"),
    };
    let message = format!("`{}`, which `{owner}` has, was due {ago} ago", it.action.title);
    RULE.finding(entry.at(Pointer::field("actions").index(number - 1).key("due")), message)
        .of(id)
        .help(format!("itsm problem action done {id} {number}, or action assign {id} {number} --due +2w"))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn problem(due: &str, state: &str) -> String {
        let record = format!(
            "id: p\ntitle: t\nstate: open\nactions:\n  - {{title: first, owner: jim, state: open}}\n  \
             - {{title: buy one, owner: jim, due: {due}, state: {state}}}\n"
        );
        check("action-overdue", &[("problems/p.yaml", &record)])
    }

    #[test]
    fn due_yesterday() {
        insta::assert_snapshot!(problem("2026-11-20", "open"), @"
        problems/p.yaml:6:39 warning: `buy one`, which `jim` has, was due a day ago
          help: itsm problem action done p 2, or action assign p 2 --due +2w
        ");
    }

    #[test]
    fn due_today_and_done_and_dropped() {
        assert_eq!(problem("2026-11-21", "open"), "");
        assert_eq!(problem("2026-11-01", "done"), "");
        assert_eq!(problem("2026-11-01", "dropped"), "");
    }
}
