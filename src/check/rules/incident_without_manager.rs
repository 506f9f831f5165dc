//! Incidents that are worked on, and nobody runs the response.

use crate::check::{Rule, Run, Scene};
use crate::finding::{Finding, Level};
use crate::model::Incident;
use crate::model::incident::IncidentState;
use crate::model::pointer::Pointer;

pub(super) static RULE: Rule = Rule {
    name: "incident-without-manager",
    level: Level::Warning,
    summary: "an incident that is worked on and that nobody manages",
    explain: "\
An incident is under way, or over, and its `manager` says nobody.

While it goes on, the incident manager is the one who knows who does what, who was told, and when to call for help;
where there is none, two people mend the same server without knowing of each other. Afterwards it is the manager who
owes the report. One that was opened by monitoring, and that nobody has taken up yet, needs none: somebody has to take
it up, which is another matter (`itsm incident due`).

Mend it by naming somebody: `itsm incident assign INC me`.

```yaml
state: investigating
team: finance-it
manager:           # incident-without-manager: whoever takes it up
```
",
    run: Run::Lasting(run),
};

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let lacks =
        |it: &Incident| it.manager.is_none() && it.duplicates_of.is_none() && it.state != IncidentState::Open;
    let incidents = cx.of::<Incident>().filter(|(_, it)| lacks(it));
    incidents
        .map(|(entry, it)| {
            RULE.finding(
                entry.at(Pointer::field("state")),
                format!("it is {}, and nobody manages it", it.state),
            )
            .of(&entry.id)
            .help(format!("itsm incident assign {} WHO", it.id))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn incident(fields: &str) -> String {
        let record = format!("id: i\ntitle: t\nrecorded_at: 2026-11-20T09:05:00Z\n{fields}\n");
        check("incident-without-manager", &[("incidents/i.yaml", &record)])
    }

    #[test]
    fn worked_on_and_nobody_runs_it() {
        insta::assert_snapshot!(incident("state: investigating\naffects: []"), @"
        incidents/i.yaml:4:8 warning: it is investigating, and nobody manages it
          help: itsm incident assign i WHO
        ");
    }

    #[test]
    fn nobody_has_taken_it_up_yet_or_it_is_told_elsewhere() {
        assert_eq!(incident("state: open\naffects: []"), "");
        assert_eq!(incident("state: closed\nduplicates_of: j\naffects: []"), "");
        assert_eq!(incident("state: closed\nmanager: jim\naffects: []"), "");
    }
}
