//! Changes that an incident names as its cause, and that nobody has looked back on.

use crate::check::{Cx, Rule, Run};
use crate::finding::{Finding, Level};
use crate::model::pointer::Pointer;
use crate::practice::blame::{named, unanswered};

pub(super) static RULE: Rule = Rule {
    name: "cause-unanswered",
    level: Level::Warning,
    summary: "a change that brought an incident about, and that nobody has looked back on",
    explain: "\
An incident says in `caused_by` that a change brought it about. The change is over, and nobody has looked back
on it since the incident was recorded; or whoever did called it a success.

A change that did what it should and took a service down with it is where there is most to learn: what was not
on record, who was not asked, what the risk did not see. Without a review the next one of its kind is as safe as
this one was.

Mend it by looking back: `itsm change review CHG --outcome partial --notes \"…\"`. Where it was another change,
or none, take the link away: `itsm incident set INC caused_by=`.

```yaml
# incidents/INC-20261121-0m4xd.yaml
caused_by: CHG-20261112-d9m2t
# changes/CHG-20261112-d9m2t.yaml
state: completed                  # cause-unanswered: there is no review
```
",
    run: Run::Store(run),
};

fn run(cx: &Cx<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for (entry, change) in named(cx.snapshot) {
        let unanswered = unanswered(cx.snapshot, change);
        let Some((first, _)) = unanswered.first() else { continue };
        let names: Vec<&str> = unanswered.iter().map(|(it, _)| it.id.as_str()).collect();
        let verb = if names.len() == 1 { "names" } else { "name" };
        let message =
            format!("{} {verb} it as the cause, and nobody has looked back on it since", names.join(", "));
        let at = if change.review.is_some() { Pointer::field("review") } else { Pointer::field("state") };
        found.push(
            RULE.finding(entry.at(at), message)
                .of(&entry.id)
                .related(first.at(Pointer::field("caused_by")), "named here")
                .help(format!("itsm change review {} --outcome partial --notes \"…\"", entry.id)),
        );
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn found(more: &str) -> String {
        let change =
            format!("id: c\ntitle: t\ntype: normal\nstate: completed\nrequester: jim\naffects: []\n{more}");
        let incident = "id: i\ntitle: t\nstate: restored\nrecorded_at: 2026-11-20T09:00:00Z\naffects: []\ncaused_by: C\n";
        check("cause-unanswered", &[("changes/c.yaml", &change), ("incidents/i.yaml", incident)])
    }

    #[test]
    fn named_and_nobody_has_looked_back() {
        insta::assert_snapshot!(found(""), @r#"
        changes/c.yaml:4:8 warning: i names it as the cause, and nobody has looked back on it since
          incidents/i.yaml:6:12 named here
          help: itsm change review c --outcome partial --notes "…"
        "#);
    }

    #[test]
    fn answered_as_the_incident_is_recorded() {
        assert_eq!(found("review: {outcome: partial, by: joe, at: 2026-11-20T09:00:00Z}\n"), "");
    }
}
