//! Things that end before they begin.

use crate::check::{Rule, Run, Scene};
use crate::finding::{Finding, Level};
use crate::model::field::{Task, Time};
use crate::model::pointer::Pointer;
use crate::model::{Approval, Calendar, Change, Incident, Record};
use crate::store::snapshot::Entry;

pub(super) static RULE: Rule = Rule {
    name: "times-reversed",
    level: Level::Error,
    summary: "something that ends before it begins",
    explain: "\
Two times of a record are the wrong way round: a window or an entry of the calendar ends when it starts or before, a
service came back before it went down, a review or a report is older than what it looks back on, an approval runs out
before it was given. Offsets are taken into account: 03:00-04:00 is an hour after 07:00+01:00.

What ends before it begins covers nothing: a freeze that freezes nothing, an outage of less than no time in every
figure. Most often a day, a month or an offset was mistyped.

Mend it by looking up which of the two times is wrong.

```yaml
window: {start: 2027-03-19T04:00:00-04:00, end: 2027-03-19T03:00:00-04:00}     # times-reversed
```
",
    run: Run::Lasting(run),
};

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for entry in cx.entries() {
        let mut check = Check { entry, found: &mut found };
        match &*entry.record {
            Record::Change(change) => check.change(change),
            Record::Incident(incident) => check.incident(incident),
            Record::Calendar(calendar) => check.calendar(calendar),
            Record::Approval(approval) => check.approval(approval),
            _ => {}
        }
    }
    found
}

/// One of two times: where it stands and when it is
struct Moment {
    at: Pointer,
    time: Option<Time>,
}

fn moment(at: Pointer, time: impl Into<Option<Time>>) -> Moment {
    Moment { at, time: time.into() }
}

struct Check<'a> {
    entry: &'a Entry,
    found: &'a mut Vec<Finding>,
}

impl Check<'_> {
    fn change(&mut self, change: &Change) {
        let field = Pointer::field;
        if let Some(window) = change.window {
            let start = moment(field("window").key("start"), window.start);
            self.longer_than_nothing(start, moment(field("window").key("end"), window.end), "the window");
        }
        self.tasks(&change.tasks);
        if let Some(actual) = change.actual {
            let start = moment(field("actual").key("start"), actual.start);
            self.in_order(
                start,
                moment(field("actual").key("end"), actual.end),
                "it ended before it started",
            );
            let end = if actual.end.is_some() { ("end", actual.end) } else { ("start", actual.start) };
            if let Some(review) = &change.review {
                let end = moment(field("actual").key(end.0), end.1);
                self.in_order(
                    end,
                    moment(field("review").key("at"), review.at),
                    "it was reviewed before it was over",
                );
            }
        }
    }

    fn incident(&mut self, incident: &Incident) {
        let field = Pointer::field;
        self.tasks(&incident.tasks);
        let down = || moment(field("down_at"), incident.down_at);
        self.in_order(
            down(),
            moment(field("restored_at"), incident.restored_at),
            "the service came back before it went down",
        );
        if let Some(report) = &incident.report {
            self.in_order(
                down(),
                moment(field("report").key("at"), report.at),
                "it was reported on before the service went down",
            );
        }
    }

    fn tasks(&mut self, tasks: &[Task]) {
        for (index, task) in tasks.iter().enumerate() {
            let at = || Pointer::field("tasks").index(index).key("window");
            if let Some(window) = task.window {
                let start = moment(at().key("start"), window.start);
                self.longer_than_nothing(start, moment(at().key("end"), window.end), "the task's window");
            }
        }
    }

    fn calendar(&mut self, calendar: &Calendar) {
        let starts = moment(Pointer::field("starts"), calendar.starts);
        self.longer_than_nothing(starts, moment(Pointer::field("ends"), calendar.ends), "the entry");
    }

    fn approval(&mut self, approval: &Approval) {
        let given = moment(Pointer::field("at"), approval.at);
        self.in_order(
            given,
            moment(Pointer::field("expires"), approval.expires),
            "it runs out before it is given",
        );
    }

    fn longer_than_nothing(&mut self, start: Moment, end: Moment, what: &str) {
        let message = match (start.time, end.time) {
            (Some(from), Some(to)) if to.0 < from.0 => format!("{what} ends before it starts"),
            (Some(from), Some(to)) if to.0 == from.0 => format!("{what} ends as it starts"),
            _ => return,
        };
        self.report(start, end, message);
    }

    fn in_order(&mut self, first: Moment, then: Moment, message: &str) {
        if let (Some(before), Some(after)) = (first.time, then.time)
            && after.0 < before.0
        {
            self.report(first, then, message.to_owned());
        }
    }

    fn report(&mut self, first: Moment, then: Moment, message: String) {
        let finding = RULE.finding(self.entry.at(then.at), message).of(&self.entry.id);
        let finding = finding.related(self.entry.at(first.at), "this has to come first");
        self.found.push(finding.help("one of the two is wrong: mind the day, the month and the offset"));
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn change(fields: &str) -> String {
        let record =
            format!("id: c\ntitle: t\ntype: normal\nstate: draft\nrequester: jim\naffects: []\n{fields}\n");
        check("times-reversed", &[("changes/c.yaml", &record)])
    }

    fn incident(fields: &str) -> String {
        let record = format!(
            "id: i\ntitle: t\nstate: closed\nrecorded_at: 2026-11-20T00:00:00Z\naffects: []\n{fields}\n"
        );
        check("times-reversed", &[("incidents/i.yaml", &record)])
    }

    #[test]
    fn a_window_that_ends_before_it_starts() {
        let window = "window: {start: 2027-03-19T04:00:00-04:00, end: 2027-03-19T03:00:00-04:00}";
        insta::assert_snapshot!(change(window), @"
        changes/c.yaml:7:49 error: the window ends before it starts
          changes/c.yaml:7:17 this has to come first
          help: one of the two is wrong: mind the day, the month and the offset
        ");
    }

    #[test]
    fn a_window_that_ends_as_it_starts_in_another_offset() {
        let task = "tasks: [{id: 1, title: t, state: open, window: {start: 2027-03-19T03:00:00-04:00, end: 2027-03-19T08:00:00+01:00}}]";
        insta::assert_snapshot!(change(task), @"
        changes/c.yaml:7:88 error: the task's window ends as it starts
          changes/c.yaml:7:56 this has to come first
          help: one of the two is wrong: mind the day, the month and the offset
        ");
    }

    #[test]
    fn a_window_across_offsets() {
        assert_eq!(change("window: {start: 2027-03-19T08:00:00+01:00, end: 2027-03-19T03:01:00-04:00}"), "");
    }

    #[test]
    fn what_ran_and_was_reviewed() {
        let reversed = "actual: {start: 2027-03-19T04:00:00Z, end: 2027-03-19T03:00:00Z}\n\
                        review: {outcome: success, by: jim, at: 2027-03-19T02:00:00Z}";
        insta::assert_snapshot!(change(reversed), @"
        changes/c.yaml:7:44 error: it ended before it started
          changes/c.yaml:7:17 this has to come first
          help: one of the two is wrong: mind the day, the month and the offset
        changes/c.yaml:8:41 error: it was reviewed before it was over
          changes/c.yaml:7:44 this has to come first
          help: one of the two is wrong: mind the day, the month and the offset
        ");
        let at_once = "actual: {start: 2027-03-19T04:00:00Z, end: 2027-03-19T04:00:00Z}\n\
                       review: {outcome: success, by: jim, at: 2027-03-19T04:00:00Z}";
        assert_eq!(change(at_once), "");
        assert_eq!(change("actual: {start: 2027-03-19T04:00:00Z}"), "");
    }

    #[test]
    fn an_outage() {
        let reversed = "down_at: 2026-11-20T09:00:00Z\nrestored_at: 2026-11-20T08:59:59Z\n\
                        report: {reason: r, by: jim, at: 2026-11-19T00:00:00Z}";
        insta::assert_snapshot!(incident(reversed), @"
        incidents/i.yaml:7:14 error: the service came back before it went down
          incidents/i.yaml:6:10 this has to come first
          help: one of the two is wrong: mind the day, the month and the offset
        incidents/i.yaml:8:34 error: it was reported on before the service went down
          incidents/i.yaml:6:10 this has to come first
          help: one of the two is wrong: mind the day, the month and the offset
        ");
        assert_eq!(incident("down_at: 2026-11-20T09:00:00Z\nrestored_at: 2026-11-20T09:00:00Z"), "");
    }

    #[test]
    fn an_entry_of_the_calendar_and_an_approval() {
        let freeze =
            "{id: f, type: freeze, title: t, starts: 2026-12-18T00:00:00Z, ends: 2026-12-18T00:00:00Z}";
        let approval =
            "{of: c, decision: approved, by: jim, at: 2026-11-21T00:00:00Z, expires: 2026-11-20T00:00:00Z}";
        let files = [("calendar/f.yaml", freeze), ("approvals/c/jim.yaml", approval)];
        insta::assert_snapshot!(check("times-reversed", &files), @"
        approvals/c/jim.yaml:1:73 error: it runs out before it is given
          approvals/c/jim.yaml:1:42 this has to come first
          help: one of the two is wrong: mind the day, the month and the offset
        calendar/f.yaml:1:69 error: the entry ends as it starts
          calendar/f.yaml:1:41 this has to come first
          help: one of the two is wrong: mind the day, the month and the offset
        ");
    }
}
