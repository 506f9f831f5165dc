//! Known errors of which nobody says what they are, or what helps.

use crate::check::{Rule, Run, Scene};
use crate::finding::{Finding, Level};
use crate::model::Problem;
use crate::model::pointer::Pointer;
use crate::model::problem::ProblemState;

pub(super) static RULE: Rule = Rule {
    name: "known-error-without-workaround",
    level: Level::Warning,
    summary: "a known error without its cause or its workaround",
    explain: "\
A problem is a `known_error`, and its `root_cause` or its `workaround` is missing.

A known error is what a responder is shown at three in the morning when an incident looks like it: what it is, and what
helps until it is mended. Without these it is only a problem with another name.

Mend it by writing both (`itsm problem known-error PRB --root-cause … --workaround …`; \"nothing helps but to wait\" is a
workaround too), or by taking it back: `itsm problem reopen PRB`.

```yaml
state: known_error
root_cause: The exports of a year are never removed.
workaround: Remove those of the year before.     # without this line: known-error-without-workaround
```
",
    run: Run::Lasting(run),
};

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let problems = cx.of::<Problem>().filter(|(_, it)| it.state == ProblemState::KnownError);
    let says_nothing = |text: &Option<String>| text.as_deref().is_none_or(|text| text.trim().is_empty());
    let mut found = Vec::new();
    for (entry, problem) in problems {
        let fields = [
            ("root_cause", &problem.root_cause, "what it is"),
            ("workaround", &problem.workaround, "what helps"),
        ];
        for (field, _, what) in fields.into_iter().filter(|(_, text, _)| says_nothing(text)) {
            let flag = field.replace('_', "-");
            found.push(
                RULE.finding(
                    entry.key(Pointer::field(field)),
                    format!("{} is a known error, and nobody says {what}", entry.id),
                )
                .of(&entry.id)
                .help(format!("itsm problem known-error {} --{flag} \"…\"", problem.id)),
            );
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn problem(fields: &str) -> String {
        let record = format!("id: p\ntitle: t\n{fields}\n");
        check("known-error-without-workaround", &[("problems/p.yaml", &record)])
    }

    #[test]
    fn known_by_name_alone() {
        insta::assert_snapshot!(problem("state: known_error\nworkaround: ' '"), @r#"
        problems/p.yaml:1:1 warning: p is a known error, and nobody says what it is
          help: itsm problem known-error p --root-cause "…"
        problems/p.yaml:4:1 warning: p is a known error, and nobody says what helps
          help: itsm problem known-error p --workaround "…"
        "#);
    }

    #[test]
    fn known_well_or_not_yet() {
        assert_eq!(problem("state: known_error\nroot_cause: a cable\nworkaround: wait"), "");
        assert_eq!(problem("state: open"), "");
    }
}
