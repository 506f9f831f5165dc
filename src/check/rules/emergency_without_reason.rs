//! Emergencies that do not say why they cannot wait.

use crate::check::{Rule, Run, Scene};
use crate::finding::{Finding, Level};
use crate::model::Change;
use crate::model::change::{ChangeState, ChangeType};
use crate::model::pointer::Pointer;

pub(super) static RULE: Rule = Rule {
    name: "emergency-without-reason",
    level: Level::Error,
    summary: "an emergency change that does not say why",
    explain: "\
A change of type `emergency` has been asked for, and its `why` is missing or empty.

An emergency goes ahead before it is approved. Whoever approves it afterwards, and whoever counts emergencies at the end
of a quarter, has nothing but the reason to tell one from a change that somebody forgot to plan.

Mend it by saying what could not wait: `itsm change set ID why=\"…\"`; or by calling it what it is, `type=normal`.

```yaml
type: emergency
state: in_progress     # emergency-without-reason: there is no `why`
```
",
    run: Run::Lasting(run),
};

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let emergencies = cx.of::<Change>().filter(|(_, it)| it.r#type == ChangeType::Emergency);
    emergencies
        .filter(|(_, it)| !matches!(it.state, ChangeState::Draft | ChangeState::Cancelled))
        .filter(|(_, it)| it.why.as_deref().is_none_or(|why| why.trim().is_empty()))
        .map(|(entry, change)| {
            RULE.finding(
                entry.at(Pointer::field("type")),
                "an emergency that does not say why it cannot wait",
            )
            .of(&entry.id)
            .help(format!("itsm change set {} --why \"…\"", change.id))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn change(kind: &str, state: &str, why: &str) -> String {
        let record =
            format!("id: c\ntitle: t\ntype: {kind}\nstate: {state}\nrequester: jim\naffects: []\n{why}\n");
        check("emergency-without-reason", &[("changes/c.yaml", &record)])
    }

    #[test]
    fn asked_for_without_a_word() {
        insta::assert_snapshot!(change("emergency", "requested", "why: \" \""), @r#"
        changes/c.yaml:3:7 error: an emergency that does not say why it cannot wait
          help: itsm change set c --why "…"
        "#);
        assert_ne!(change("emergency", "completed", ""), "");
    }

    #[test]
    fn with_a_reason_or_not_asked_for_yet() {
        assert_eq!(change("emergency", "requested", "why: payroll is down"), "");
        assert_eq!(change("emergency", "draft", ""), "");
        assert_eq!(change("emergency", "cancelled", ""), "");
        assert_eq!(change("normal", "requested", ""), "");
    }
}
