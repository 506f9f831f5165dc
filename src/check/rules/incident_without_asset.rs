//! Incidents of which nobody says what is broken.

use crate::check::{Rule, Run, Scene};
use crate::finding::{Finding, Level};
use crate::model::Incident;
use crate::model::pointer::Pointer;

pub(super) static RULE: Rule = Rule {
    name: "incident-without-asset",
    level: Level::Warning,
    summary: "an incident of which nobody says what is broken",
    explain: "\
An incident's `affects` is empty. At three in the morning that may be all that anybody knows, and then it is right to
write it down so (`itsm incident new unknown \"nobody can log in\"`). It should not stay so.

As long as nobody says what is broken, nothing can be computed: not who is hit, not how pressing it is (it is taken as
major), not which team gets it, not which changes are under way there; and afterwards no asset's history has it.

Mend it by naming the asset: `itsm incident set INC affects+=findb1`. Impact and urgency are worked out with it. Where
the thing has no record, that is the finding: `itsm asset new`.

```yaml
title: nobody can log in
affects: []        # incident-without-asset
```
",
    run: Run::Lasting(run),
};

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let lacks = |it: &Incident| it.affects.is_empty() && it.duplicates_of.is_none();
    let incidents = cx.of::<Incident>().filter(|(_, it)| lacks(it));
    incidents
        .map(|(entry, it)| {
            RULE.finding(entry.at(Pointer::field("affects")), "nobody says what is broken")
                .of(&entry.id)
                .help(format!("itsm incident set {} affects+=ASSET", it.id))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn incident(fields: &str) -> String {
        let record = format!("id: i\ntitle: t\nrecorded_at: 2026-11-20T09:05:00Z\n{fields}\n");
        check("incident-without-asset", &[("incidents/i.yaml", &record)])
    }

    #[test]
    fn nobody_knows_what_is_broken() {
        insta::assert_snapshot!(incident("state: open\naffects: []"), @"
        incidents/i.yaml:5:10 warning: nobody says what is broken
          help: itsm incident set i affects+=ASSET
        ");
    }

    #[test]
    fn somebody_does_or_it_is_told_elsewhere() {
        assert_eq!(incident("state: open\naffects: [a]"), "");
        assert_eq!(incident("state: closed\nduplicates_of: j\naffects: []"), "");
    }
}
