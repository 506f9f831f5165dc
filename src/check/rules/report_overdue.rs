//! Service disruption reports that are not there when they are due.

use crate::check::{Cx, Rule, Run};
use crate::finding::{Finding, Level};
use crate::model::Incident;
use crate::model::pointer::Pointer;
use crate::practice::disruption::{Report, report, why};
use crate::practice::window::moment;
use crate::store::snapshot::Entry;

pub(super) static RULE: Rule = Rule {
    name: "report-overdue",
    level: Level::Warning,
    summary: "a service disruption of which nobody has reported in time",
    explain: "\
An incident was a service disruption (it lasted longer than `incidents.disruption_after`, or it was a P1 or P2), its
service is back for longer than `incidents.report_within_days` workdays, and there is no `report`.

Whoever was hit was promised to hear why, and what will be done about it. After a week nobody remembers the order of
events; the review of the month has nothing to go by.

Mend it by writing it: `itsm incident report INC` shows the form, filled from the record, and says what is lacking.
Where it was no disruption, its times or its priority are wrong.

```yaml
down_at: 2026-11-10T09:00:00-05:00
restored_at: 2026-11-10T13:00:00-05:00     # report-overdue: it was due on the 12th
```
",
    run: Run::Store(run),
};

fn run(cx: &Cx<'_>) -> Vec<Finding> {
    cx.snapshot.of::<Incident>().filter_map(|(entry, it)| finding(cx, entry, it)).collect()
}

fn finding(cx: &Cx<'_>, entry: &Entry, it: &Incident) -> Option<Finding> {
    let Report::Late { due } = report(cx.snapshot, it, cx.now) else { return None };
    let why =
        why(cx.snapshot, it, cx.now.to_utc()).map(|why| format!(" ({})", why.words())).unwrap_or_default();
    let due = moment(due.to_utc(), due.timezone());
    let message = format!("a service disruption{why}, and its report was due {due}");
    let finding = RULE.finding(entry.at(Pointer::field("restored_at")), message).of(&entry.id);
    Some(finding.help(format!("itsm incident report {}", it.id)))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn incident(fields: &str) -> String {
        let record = format!("id: i\ntitle: t\nrecorded_at: 2026-11-20T09:05:00Z\n{fields}\n");
        check("report-overdue", &[("incidents/i.yaml", &record)])
    }

    /// It is Saturday, the 21st, at ten.
    fn lasted(until: &str, more: &str) -> String {
        let down = "down_at: 2026-11-18T08:00:00Z";
        incident(&format!("state: restored\naffects: [a]\n{down}\nrestored_at: {until}\n{more}"))
    }

    #[test]
    fn two_workdays_to_the_second() {
        insta::assert_snapshot!(lasted("2026-11-18T09:00:00Z", ""), @"
        incidents/i.yaml:7:14 warning: a service disruption (out for 1h, which is longer than 15m), and its report was due Fri 2026-11-20 09:00
          help: itsm incident report i
        ");
        assert_eq!(lasted("2026-11-19T09:00:00Z", ""), "", "due on Monday");
    }

    #[test]
    fn reported_or_no_disruption() {
        assert_eq!(
            lasted("2026-11-18T09:00:00Z", "report: {reason: r, by: jim, at: 2026-11-20T00:00:00Z}"),
            ""
        );
        assert_eq!(lasted("2026-11-18T08:15:00Z", ""), "");
    }
}
