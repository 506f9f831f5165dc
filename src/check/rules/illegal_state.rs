//! States that a record cannot be in. Words that no state has are reported while reading; the rest is found here.

use crate::check::{Rule, Run, Scene};
use crate::finding::{Finding, Level};
use crate::model::Incident;
use crate::model::incident::IncidentState;
use crate::model::pointer::Pointer;

pub(super) static RULE: Rule = Rule {
    name: "illegal-state",
    level: Level::Error,
    summary: "a state that the record cannot be in",
    explain: "\
The `state` of a change, an incident, a problem or a task is a word that its life does not know. Or it is a state that
the rest of the record belies: an incident that is restored, resolved or closed, and has no `restored_at`. (One that
was closed as a duplicate of another needs none: the other has it.)

Where a record is in its life decides what may happen to it next, and how long an outage was is computed from when it
ended.

Mend it by taking the state that is meant (`itsm schema change` lists them with what they mean), or by adding what is
missing: `itsm incident restore ID` sets state and time together.

```yaml
state: aproved     # illegal-state: did you mean `approved`?
---
state: closed      # illegal-state: when did the service come back?
down_at: 2026-11-20T09:00:00-05:00
```
",
    run: Run::Lasting(run),
};

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let incidents = cx.of::<Incident>().filter(|(_, incident)| is_belied(incident));
    incidents
        .map(|(entry, incident)| {
            let message =
                format!("the incident is {}, and nothing says when the service came back", incident.state);
            RULE.finding(entry.at(Pointer::field("state")), message)
                .of(&entry.id)
                .help("add `restored_at:`, or set the state back to investigating")
        })
        .collect()
}

fn is_belied(incident: &Incident) -> bool {
    let is_past =
        matches!(incident.state, IncidentState::Restored | IncidentState::Resolved | IncidentState::Closed);
    is_past && incident.restored_at.is_none() && incident.duplicates_of.is_none()
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn incident(fields: &str) -> String {
        let record = format!("id: i\ntitle: t\nrecorded_at: 2026-11-20T09:05:00Z\naffects: []\n{fields}\n");
        check("illegal-state", &[("incidents/i.yaml", &record)])
    }

    #[test]
    fn closed_without_having_been_restored() {
        insta::assert_snapshot!(incident("state: closed"), @"
        incidents/i.yaml:5:8 error: the incident is closed, and nothing says when the service came back
          help: add `restored_at:`, or set the state back to investigating
        ");
    }

    #[test]
    fn a_word_that_no_state_has() {
        insta::assert_snapshot!(incident("state: investigatin"), @"
        incidents/i.yaml:5:8 error: `investigatin` is no word for `state`
          help: did you mean `investigating`? It is one of open, investigating, restored, resolved, closed
        ");
    }

    #[test]
    fn restored_and_the_time_is_known() {
        assert_eq!(incident("state: restored\nrestored_at: 2026-11-20T10:00:00Z"), "");
    }

    #[test]
    fn still_open_or_a_duplicate() {
        assert_eq!(incident("state: investigating"), "");
        assert_eq!(incident("state: closed\nduplicates_of: i2"), "");
    }
}
