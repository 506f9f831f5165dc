//! Problems and incidents that do not agree on belonging together.

use crate::check::{Rule, Run, Scene};
use crate::finding::{Finding, Level};
use crate::model::pointer::Pointer;
use crate::model::{Incident, Problem, Typed};
use crate::store::snapshot::{Entry, Snapshot};

pub(super) static RULE: Rule = Rule {
    name: "problem-incident-mismatch",
    level: Level::Warning,
    summary: "a problem and an incident of which only one names the other",
    explain: "\
A problem lists an incident that names another problem or none, or an incident names a problem that does not list it.

Both records are read by themselves: the problem says how often it has happened, the incident where its cause is
followed up. Where only one of them knows, the other answers wrong.

Mend it by linking them, which writes both records in one commit: `itsm problem link PRB INC`; or `itsm problem unlink
PRB INC`, where the incident is no case of the problem.

```yaml
incidents: [INC-20261108-q5k9t]     # in the problem
---
problem: PRB-20261109-c8t5p         # in the incident; without this line: problem-incident-mismatch
```
",
    run: Run::Lasting(run),
};

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let snapshot = cx.snapshot;
    let mut found = Vec::new();
    for (entry, problem) in cx.of::<Problem>() {
        found.extend(
            problem.incidents.iter().enumerate().filter_map(|(place, id)| listed(snapshot, entry, place, id)),
        );
    }
    found.extend(cx.of::<Incident>().filter_map(|(entry, incident)| named(snapshot, entry, incident)));
    found
}

/// A problem lists an incident that does not name it. What is not there dangles, which another rule tells.
fn listed(snapshot: &Snapshot, entry: &Entry, place: usize, id: &str) -> Option<Finding> {
    let other = snapshot.get(id)?;
    let incident = Incident::of(&other.record)?;
    let message = match &incident.problem {
        Some(problem) if problem.eq_ignore_ascii_case(&entry.id) => return None,
        Some(problem) => format!("{} says that it is a case of {problem}", incident.id),
        None => format!("{} does not say that it is a case of {}", incident.id, entry.id),
    };
    let finding = RULE.finding(entry.at(Pointer::field("incidents").index(place)), message).of(&entry.id);
    Some(
        finding.related(other.at(Pointer::field("problem")), "the incident").help(format!(
            "itsm problem link {0} {1}, or itsm problem unlink {0} {1}",
            entry.id, incident.id
        )),
    )
}

/// An incident names a problem that does not list it.
fn named(snapshot: &Snapshot, entry: &Entry, incident: &Incident) -> Option<Finding> {
    let other = snapshot.get(incident.problem.as_ref()?)?;
    let problem = Problem::of(&other.record)?;
    if problem.incidents.iter().any(|it| it.eq_ignore_ascii_case(&entry.id)) {
        return None;
    }
    let message = format!("{} does not list {} among its incidents", problem.id, entry.id);
    let finding = RULE.finding(entry.at(Pointer::field("problem")), message).of(&entry.id);
    Some(
        finding
            .related(other.at(Pointer::field("incidents")), "the problem")
            .help(format!("itsm problem link {0} {1}, or itsm problem unlink {0} {1}", problem.id, entry.id)),
    )
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn pair(incidents: &str, problem: &str) -> String {
        let incident = format!(
            "id: i\ntitle: t\nstate: open\nrecorded_at: 2026-11-20T09:05:00Z\naffects: []\n{problem}\n"
        );
        let record = format!("id: p\ntitle: t\nstate: open\nincidents: [{incidents}]\n");
        let files = [
            ("problems/p.yaml", record.as_str()),
            ("problems/q.yaml", "id: q\ntitle: t\nstate: open\nincidents: [i]\n"),
            ("incidents/i.yaml", incident.as_str()),
        ];
        let without_other = [files[0], files[2]];
        if problem.contains('q') {
            check("problem-incident-mismatch", &files)
        } else {
            check("problem-incident-mismatch", &without_other)
        }
    }

    #[test]
    fn listed_and_it_names_none_or_another() {
        insta::assert_snapshot!(pair("I", ""), @"
        problems/p.yaml:4:13 warning: i does not say that it is a case of p
          incidents/i.yaml:1:1 the incident
          help: itsm problem link p i, or itsm problem unlink p i
        ");
        insta::assert_snapshot!(pair("i", "problem: q"), @"
        problems/p.yaml:4:13 warning: i says that it is a case of q
          incidents/i.yaml:6:10 the incident
          help: itsm problem link p i, or itsm problem unlink p i
        ");
    }

    #[test]
    fn named_and_not_listed() {
        insta::assert_snapshot!(pair("", "problem: P"), @"
        incidents/i.yaml:6:10 warning: p does not list i among its incidents
          problems/p.yaml:4:12 the problem
          help: itsm problem link p i, or itsm problem unlink p i
        ");
    }

    #[test]
    fn both_or_neither() {
        assert_eq!(pair("i", "problem: p"), "");
        assert_eq!(pair("", ""), "");
        assert_eq!(pair("nobody", ""), "", "that dangles, which is another fault");
    }
}
