//! Incidents whose service is back, and nobody has gone on from there.

use crate::check::{Cx, Rule, Run};
use crate::finding::{Finding, Level};
use crate::model::Incident;
use crate::model::field::{Span, Time};
use crate::model::incident::IncidentState;
use crate::model::pointer::Pointer;
use crate::store::snapshot::Entry;

pub(super) static RULE: Rule = Rule {
    name: "restored-but-open",
    level: Level::Warning,
    summary: "an incident whose service is back and that is not resolved",
    explain: "\
An incident names when its service came back (`restored_at`), and its state says that it is still being worked on. Or
it is restored, and for longer than `incidents.resolve_within` (a week, unless `itsm.yaml` says otherwise) nobody has
said what it was.

In the first case one of the two is wrong, and everything that is computed is wrong with it: how long the outage was,
who is owed news, whether a change may go out. In the second the cause is forgotten a little more each day.

Mend it with `itsm incident restore INC` (with `--when`), which sets both, or `itsm incident reopen INC` if it is down
again; and with `itsm incident resolve INC --cause … --resolution …`.

```yaml
state: investigating
restored_at: 2026-11-20T10:30:00-05:00     # restored-but-open
```
",
    run: Run::Store(run),
};

fn run(cx: &Cx<'_>) -> Vec<Finding> {
    let told = cx.snapshot.of::<Incident>().filter(|(_, it)| it.duplicates_of.is_none());
    told.filter_map(|(entry, it)| finding(cx, entry, it, it.restored_at?)).collect()
}

fn finding(cx: &Cx<'_>, entry: &Entry, it: &Incident, back: Time) -> Option<Finding> {
    let within = cx.snapshot.settings.incidents.resolve_within;
    let (message, help) = if it.state.is_open() {
        let message = format!("the service came back, and it is {} still", it.state);
        (message, format!("itsm incident restore {}", it.id))
    } else if it.state == IncidentState::Restored && waits_too_long(cx, back, within) {
        let message =
            format!("the service is back for longer than {within}, and nobody has said what it was");
        (message, format!("itsm incident resolve {} --cause … --resolution …", it.id))
    } else {
        return None;
    };
    let finding = RULE.finding(entry.at(Pointer::field("state")), message).of(&entry.id);
    Some(finding.related(entry.at(Pointer::field("restored_at")), "it came back then").help(help))
}

fn waits_too_long(cx: &Cx<'_>, back: Time, within: Span) -> bool {
    cx.now.signed_duration_since(back.0) > within.0
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn incident(fields: &str) -> String {
        let record = format!("id: i\ntitle: t\nrecorded_at: 2026-11-20T09:05:00Z\n{fields}\n");
        check("restored-but-open", &[("incidents/i.yaml", &record)])
    }

    #[test]
    fn back_and_still_worked_on() {
        let fields = "state: investigating\naffects: [a]\nrestored_at: 2026-11-20T10:00:00Z";
        insta::assert_snapshot!(incident(fields), @"
        incidents/i.yaml:4:8 warning: the service came back, and it is investigating still
          incidents/i.yaml:6:14 it came back then
          help: itsm incident restore i
        ");
    }

    #[test]
    fn back_for_a_week_to_the_second() {
        let fields = "state: restored\naffects: [a]\nrestored_at: 2026-11-14T09:59:59Z";
        insta::assert_snapshot!(incident(fields), @"
        incidents/i.yaml:4:8 warning: the service is back for longer than 1w, and nobody has said what it was
          incidents/i.yaml:6:14 it came back then
          help: itsm incident resolve i --cause … --resolution …
        ");
        assert_eq!(incident(&fields.replace("09:59:59", "10:00:00")), "");
        assert_eq!(incident(&fields.replace("restored\n", "resolved\n")), "");
    }
}
