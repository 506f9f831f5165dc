//! Windows so long that they say nothing, or that a year was mistyped in.

use crate::check::{Rule, Run, Scene};
use crate::finding::{Finding, Level};
use crate::model::Change;
use crate::model::field::Span;
use crate::model::pointer::Pointer;
use crate::practice::window::LONGEST;

pub(super) static RULE: Rule = Rule {
    name: "window-too-long",
    level: Level::Warning,
    summary: "a window of more than four weeks",
    explain: "\
The window of a change is longer than four weeks.

A window says when something may go wrong. One of months says nothing: everything clashes with it, no notice can be
given of it, and whoever looks for what changed finds it every time. Most often a month or a year was mistyped.

Mend it by correcting the time, or by taking the work apart into changes with windows of their own.

```yaml
window: {start: 2026-11-27T22:00:00-05:00, end: 2027-11-27T23:00:00-05:00}     # window-too-long: a year and an hour
```
",
    run: Run::Lasting(run),
};

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let windows = cx.of::<Change>().filter_map(|(entry, change)| Some((entry, change.window?)));
    windows
        .map(|(entry, window)| (entry, window.end.0.signed_duration_since(window.start.0)))
        .filter(|(_, length)| *length > LONGEST)
        .map(|(entry, length)| {
            let message = format!("the window is {} long", Span(length));
            RULE.finding(entry.at(Pointer::field("window").key("end")), message)
                .of(&entry.id)
                .related(entry.at(Pointer::field("window").key("start")), "it starts here")
                .help("mind the month and the year; or take the work apart")
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn window(end: &str) -> String {
        let record = format!(
            "id: c\ntitle: t\ntype: normal\nstate: draft\nrequester: jim\naffects: []\n\
             window: {{start: 2026-11-22T00:00:00Z, end: {end}}}\n"
        );
        check("window-too-long", &[("changes/c.yaml", &record)])
    }

    #[test]
    fn a_second_more_than_four_weeks_and_a_year() {
        insta::assert_snapshot!(window("2026-12-20T00:00:01Z"), @"
        changes/c.yaml:7:44 warning: the window is 4w1s long
          changes/c.yaml:7:17 it starts here
          help: mind the month and the year; or take the work apart
        ");
        assert!(window("2027-11-22T01:00:00Z").contains("the window is 52w1d1h long"));
    }

    #[test]
    fn four_weeks_exactly() {
        assert_eq!(window("2026-12-20T00:00:00Z"), "");
    }
}
