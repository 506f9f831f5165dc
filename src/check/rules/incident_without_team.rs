//! Open incidents that no team has.

use crate::check::{Rule, Run, Scene};
use crate::finding::{Finding, Level};
use crate::model::Incident;
use crate::model::pointer::Pointer;

pub(super) static RULE: Rule = Rule {
    name: "incident-without-team",
    level: Level::Warning,
    summary: "an open incident that no team has",
    explain: "\
An incident is open, and no `team` has it. It goes to the support group of what is broken, or else to the team of its
owner; where neither is recorded, it goes to nobody: nobody on call is named, and there is no ladder to climb.

Mend it by giving it to a team (`itsm incident assign INC --team it`), and, so that the next one finds its way, by
naming the asset's support group (`itsm asset set ASSET support_group=it`).

```yaml
state: open
affects: [fs01]    # incident-without-team: fs01 names no support group, and nobody owns it
```
",
    run: Run::Lasting(run),
};

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let lacks = |it: &Incident| it.team.is_none() && it.duplicates_of.is_none() && it.state.is_open();
    let incidents = cx.of::<Incident>().filter(|(_, it)| lacks(it));
    incidents
        .map(|(entry, it)| {
            RULE.finding(entry.at(Pointer::field("state")), format!("it is {}, and no team has it", it.state))
                .of(&entry.id)
                .help(format!("itsm incident assign {} --team TEAM", it.id))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn incident(fields: &str) -> String {
        let record = format!("id: i\ntitle: t\nrecorded_at: 2026-11-20T09:05:00Z\n{fields}\n");
        check("incident-without-team", &[("incidents/i.yaml", &record)])
    }

    #[test]
    fn open_and_with_nobody() {
        insta::assert_snapshot!(incident("state: open\naffects: [a]"), @"
        incidents/i.yaml:4:8 warning: it is open, and no team has it
          help: itsm incident assign i --team TEAM
        ");
    }

    #[test]
    fn with_a_team_or_over() {
        assert_eq!(incident("state: open\nteam: it\naffects: [a]"), "");
        assert_eq!(incident("state: restored\nrestored_at: 2026-11-20T10:00:00Z\naffects: [a]"), "");
    }
}
