//! Approval rules in `itsm.yaml` that cannot be asked.

use crate::check::{Cx, Rule, Run};
use crate::finding::{Finding, Level};
use crate::model::Change;
use crate::practice::approval::{self, Fault};

pub(super) static RULE: Rule = Rule {
    name: "invalid-approval-rule",
    level: Level::Error,
    summary: "an approval rule that cannot be asked",
    explain: "\
The `when` or `from` of an approval rule in `itsm.yaml` is no expression, names a field, a function, a team or a word
that does not exist, or costs more than an expression may.

Nobody knows then who has to approve, so every change counts as not approved until the rule is mended: what cannot be
understood must never open the gate.

Mend it where the finding points; `itsm query --help` tells what expressions can ask, and a rule knows beside the fields
of the change: risk, points, affected, impacted, history.runs, history.failed, template_streak.

```yaml
approvals:
  rules:
    - {name: cab, when: 'risk == \"hihg\"', need: 2, from: ['team(\"cab\")']}     # `risk` is never `hihg`
```
",
    run: Run::Store(run),
};

/// So many changes are asked about, to find what only shows when a rule is asked
const TRIED: usize = 5;

fn run(cx: &Cx<'_>) -> Vec<Finding> {
    if cx.snapshot.settings.approvals.rules.is_empty() {
        return Vec::new();
    }
    let mut faults: Vec<Fault> = cx.practice.rules().faults().to_vec();
    let open = cx.snapshot.of::<Change>().filter(|(_, change)| approval::is_open(change.state)).take(TRIED);
    for (_, change) in open {
        for fault in approval::standing(&cx.practice, change).faults {
            if !faults.iter().any(|it| it.at == fault.at) {
                faults.push(fault);
            }
        }
    }
    faults.into_iter().map(|fault| finding(cx, fault)).collect()
}

fn finding(cx: &Cx<'_>, fault: Fault) -> Finding {
    let Fault { rule, at, message, help } = fault;
    let finding = RULE.finding(cx.setting(at), format!("approval rule `{rule}`: {message}"));
    match help {
        Some(help) => finding.help(help),
        None => finding.help("until it is mended, no change counts as approved"),
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::approval::Story;

    fn rule(rule: &str) -> Story {
        Story::default().settings("rules: []", &format!("rules:\n    - {rule}"))
    }

    #[test]
    fn one_that_is_no_expression() {
        insta::assert_snapshot!(rule("{name: a, when: 'risk ==', need: 1}").check("invalid-approval-rule"), @"
        itsm.yaml:7:23 error: approval rule `a`: the expression ends where more is expected
          help: until it is mended, no change counts as approved
        ");
    }

    #[test]
    fn a_word_a_field_and_a_team_that_do_not_exist() {
        insta::assert_snapshot!(rule("{name: a, when: 'risk == \"hihg\"', need: 1}").check("invalid-approval-rule"), @r#"
        itsm.yaml:7:23 error: approval rule `a`: `risk` is never `hihg`, at `"hihg"`
          help: did you mean `high`? it is one of low, medium, high
        "#);
        insta::assert_snapshot!(rule("{name: a, when: 'impcted.size() > 1', need: 1}").check("invalid-approval-rule"), @"
        itsm.yaml:7:23 error: approval rule `a`: a change has no field `impcted`, and nothing of that name is computed, at `impcted`
          help: did you mean `impacted` or `not_impacted`?
        ");
        insta::assert_snapshot!(rule("{name: a, need: 1, from: [owners(affected), 'team(\"cab\")']}").check("invalid-approval-rule"), @r#"
        itsm.yaml:7:51 error: approval rule `a`: there is no record `cab`, at `"cab"`
          help: until it is mended, no change counts as approved
        "#);
    }

    #[test]
    fn a_field_of_what_is_hit_that_does_not_exist() {
        let text = "{name: a, need: 1, from: ['owners(impacted.filter(a, a.criticalty == \"high\"))']}";
        insta::assert_snapshot!(rule(text).check("invalid-approval-rule"), @"
        itsm.yaml:7:33 error: approval rule `a`: there is no field `criticalty` in it, at `criticalty`
          help: did you mean `criticality`?
        ");
    }

    #[test]
    fn one_that_costs_too_much() {
        let list = format!("[{}]", (1..=120).map(|it| it.to_string()).collect::<Vec<_>>().join(","));
        let text = format!(
            "{{name: a, when: '{list}.all(x, {list}.all(y, {list}.all(z, x + y + z + x + y + z > 0)))', need: 0}}"
        );
        insta::assert_snapshot!(rule(&text).check("invalid-approval-rule"), @"
        itsm.yaml:7:23 error: approval rule `a`: `CHG-20261121-7k3qf` cannot be asked: the question costs too much for one record, at `y`
          help: it builds or compares too much: nest fewer lists in one another
        ");
    }

    #[test]
    fn rules_that_can_be_asked() {
        for text in [
            "{name: a, when: 'risk == \"high\" && type != \"standard\"', need: 2, from: [owners(affected), 'owners(impacted.filter(a, a.criticality == \"high\"))']}",
            "{name: a, when: 'template_streak >= 5 && history.failed == 0', need: 0}",
            "{name: a, when: 'impacted.exists(a, a.effect == \"down\" && a.type == \"business-service\")', need: 1}",
            "{name: a, when: 'points > 40 || has(record.risk)', need: 1, from: ['[\"jim.bar\"]']}",
        ] {
            assert_eq!(rule(text).check("invalid-approval-rule"), "", "{text}");
        }
    }
}
