//! Planned disruptions of which somebody was told too late, or not at all.

use chrono::DateTime;

use crate::check::{Cx, Rule, Run};
use crate::finding::{Finding, Level};
use crate::model::Change;
use crate::model::change::ChangeState;
use crate::model::pointer::Pointer;
use crate::model::zone::Tz;
use crate::practice::calendar::Period;
use crate::practice::notice::{State, state};
use crate::practice::window::moment;
use crate::store::snapshot::Entry;

pub(super) static RULE: Rule = Rule {
    name: "notice-late",
    level: Level::Warning,
    summary: "a planned disruption of which somebody was not told in time",
    explain: "\
A change with an `outage`, requested or approved and still to come, owes notice to the owners and teams of everything
that is down or degraded meanwhile: a week before its window starts, unless `changes: {notice: …}` in `itsm.yaml` says
otherwise. Now somebody is missing though that moment has passed, or was told after it, or was told of another window
than the one that the change has by now. Whoever is in a team that was told was told.

People who are surprised by an outage open incidents, and stop believing in the calendar.

Mend it by telling them and noting it (`itsm change notice CHG` has the list, the reasons and the text, `--record`
notes it), or by moving the window to when notice was in time.

```yaml
outage: 30m
window: {start: 2026-12-12T06:00:00Z, end: 2026-12-12T07:00:00Z}
notices: [{at: 2026-12-10T09:00:00Z, to: [it], by: joe.doe}]          # notice-late: told after 2026-12-05
```
",
    run: Run::Store(run),
};

fn run(cx: &Cx<'_>) -> Vec<Finding> {
    let now = cx.midnight();
    let is_due = |change: &Change| {
        let is_planned = matches!(change.state, ChangeState::Requested | ChangeState::Approved);
        let is_to_come = change.window.is_some_and(|window| Period::from(&window).end > now);
        is_planned && is_to_come && change.outage.is_some()
    };
    let mut found = Vec::new();
    for (entry, change) in cx.snapshot.of::<Change>().filter(|(_, change)| is_due(change)) {
        let Some(state) = state(cx.snapshot, cx.graph, change) else { continue };
        if let Some(message) = fault(&state, now) {
            let finding = RULE.finding(place(entry, &state), message).of(&entry.id);
            found.push(finding.help(format!("`itsm change notice {}` has the list and the text", entry.id)));
        }
    }
    found
}

/// What is wrong; nothing where all were told in time, or there is time left to.
fn fault(state: &State, now: DateTime<Tz>) -> Option<String> {
    let due = moment(state.due, now.timezone());
    let names = |who: &[String]| who.join(", ");
    if !state.told_of_another.is_empty() {
        return Some(format!(
            "the window has moved since it was announced to {}",
            names(&state.told_of_another)
        ));
    }
    if !state.missing.is_empty() && now > state.due {
        return Some(format!("notice was owed by {due}; not told: {}", names(&state.missing)));
    }
    (!state.told_late.is_empty())
        .then(|| format!("notice was owed by {due}; told later: {}", names(&state.told_late)))
}

fn place(entry: &Entry, state: &State) -> crate::finding::Location {
    let field = if state.told_of_another.is_empty() { "outage" } else { "window" };
    entry.at(Pointer::field(field))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn change(start: &str, notices: &str) -> String {
        let change = format!(
            "id: CHG-1\ntitle: t\ntype: normal\nstate: approved\nrequester: jim\naffects: [db]\noutage: 10m\nwindow: {{start: {start}, end: 2026-12-30T01:00:00Z}}\n{notices}"
        );
        let assets = "{id: app, type: application, lifecycle: active, owner: ann, depends_on: [db]}\n---\n{id: db, type: server, lifecycle: active, owner: jim}\n";
        let people = "{id: ann, name: Ann, status: active}\n---\n{id: jim, name: Jim, status: active}\n";
        check(
            "notice-late",
            &[("assets/a.yaml", assets), ("changes/c.yaml", &change), ("people/p.yaml", people)],
        )
    }

    /// Today begins at 2026-11-21T00:00:00Z.
    #[test]
    fn somebody_is_missing_and_the_moment_has_passed() {
        insta::assert_snapshot!(change("2026-11-27T23:59:59Z", ""), @"
        changes/c.yaml:7:9 warning: notice was owed by Fri 2026-11-20 23:59; not told: ann
          help: `itsm change notice CHG-1` has the list and the text
        ");
    }

    #[test]
    fn there_is_a_moment_left() {
        assert_eq!(change("2026-11-28T00:00:00Z", ""), "");
    }

    #[test]
    fn told_to_the_second_and_a_second_too_late() {
        let told = |at: &str| {
            change("2026-11-26T00:00:00Z", &format!("notices: [{{at: {at}, to: [ann], by: jim}}]\n"))
        };
        assert_eq!(told("2026-11-19T00:00:00Z"), "");
        insta::assert_snapshot!(told("2026-11-19T00:00:01Z"), @"
        changes/c.yaml:7:9 warning: notice was owed by Thu 2026-11-19 00:00; told later: ann
          help: `itsm change notice CHG-1` has the list and the text
        ");
    }

    #[test]
    fn told_of_another_window() {
        let notice = "notices: [{at: 2026-11-19T00:00:00Z, to: [ann], by: jim, window: {start: 2026-12-20T00:00:00Z, end: 2026-12-20T01:00:00Z}}]\n";
        insta::assert_snapshot!(change("2026-12-28T00:00:00Z", notice), @"
        changes/c.yaml:8:9 warning: the window has moved since it was announced to ann
          help: `itsm change notice CHG-1` has the list and the text
        ");
    }
}
