//! Incidents that are said to come from a change that began after them.

use chrono::{DateTime, FixedOffset};

use crate::check::{Rule, Run, Scene};
use crate::finding::{Finding, Level};
use crate::model::change::ChangeState;
use crate::model::pointer::Pointer;
use crate::model::{Change, Incident};
use crate::practice::window::moment;
use crate::store::snapshot::Entry;

pub(super) static RULE: Rule = Rule {
    name: "caused-by-later-change",
    level: Level::Warning,
    summary: "a change that is said to have caused what was there before it",
    explain: "\
An incident's `caused_by` names a change that began only after the service had gone down. What comes later is no cause.

Either the wrong change is named, or one of the times is wrong: then the outage is counted wrong, too. Where the change
never ran at all, it is not the cause either.

Mend it by naming the right change (`itsm incident suspects INC` lists who comes into question), or by putting the time
right: `itsm incident set INC down_at=…`, `itsm edit CHG`.

```yaml
down_at: 2026-11-20T09:00:00-05:00
caused_by: CHG-20261120-m5w8t      # caused-by-later-change: it began at 10:00
```
",
    run: Run::Lasting(run),
};

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    cx.of::<Incident>().filter_map(|(entry, it)| finding(cx, entry, it)).collect()
}

fn finding(cx: &Scene<'_>, entry: &Entry, it: &Incident) -> Option<Finding> {
    let named = cx.snapshot.get(it.caused_by.as_ref()?)?;
    let change = cx.snapshot.get_as::<Change>(&named.id)?;
    let down = it.began().0;
    let message = match began(change) {
        Some((at, _)) if at <= down => return None,
        Some((at, _)) => {
            let at = moment(at.to_utc(), cx.snapshot.settings.zone());
            format!("{} began {at}, after the service had gone down", change.id)
        }
        None if change.state == ChangeState::Cancelled => {
            format!("{} was cancelled and never ran", change.id)
        }
        None => return None,
    };
    let time = if it.down_at.is_some() { "down_at" } else { "recorded_at" };
    let finding = RULE.finding(entry.at(Pointer::field("caused_by")), message).of(&entry.id);
    let finding = finding.related(entry.at(Pointer::field(time)), "down from here on");
    let place = began(change).map(|(_, place)| named.at(place));
    let place = place.unwrap_or_else(|| named.at(Pointer::field("state")));
    Some(finding.related(place, "the change").help("name another change, or put the time right"))
}

/// When it really began, or else was to begin; nothing for what never ran.
fn began(change: &Change) -> Option<(DateTime<FixedOffset>, Pointer)> {
    if change.state == ChangeState::Cancelled {
        return None;
    }
    let actual = change.actual.and_then(|it| it.start);
    let actual = actual.map(|at| (at.0, Pointer::field("actual").key("start")));
    actual.or_else(|| change.window.map(|it| (it.start.0, Pointer::field("window").key("start"))))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn incident(fields: &str) -> String {
        let record = format!("id: i\ntitle: t\nrecorded_at: 2026-11-20T09:05:00Z\n{fields}\n");
        check("caused-by-later-change", &[("incidents/i.yaml", &record)])
    }

    fn caused(down: &str, change: &str) -> String {
        let change = format!("id: c\ntitle: t\ntype: normal\nrequester: jim\naffects: []\n{change}\n");
        let incident = format!(
            "id: i\ntitle: t\nstate: open\nrecorded_at: 2026-11-20T12:00:00Z\naffects: [a]\ncaused_by: c\n{down}\n"
        );
        check("caused-by-later-change", &[("changes/c.yaml", &change), ("incidents/i.yaml", &incident)])
    }

    #[test]
    fn began_after_the_service_went_down() {
        let change = "state: completed\nactual: {start: 2026-11-20T09:00:01Z, end: 2026-11-20T10:00:00Z}";
        insta::assert_snapshot!(caused("down_at: 2026-11-20T09:00:00Z", change), @"
        incidents/i.yaml:6:12 warning: c began Fri 2026-11-20 09:00, after the service had gone down
          incidents/i.yaml:7:10 down from here on
          changes/c.yaml:7:17 the change
          help: name another change, or put the time right
        ");
        assert_eq!(caused("down_at: 2026-11-20T09:00:01Z", change), "", "at the same second");
        assert_eq!(caused("", change), "", "recorded long after it began");
    }

    #[test]
    fn what_was_planned_counts_where_nobody_says_when_it_ran() {
        let change = "state: closed\nwindow: {start: 2026-11-20T10:00:00Z, end: 2026-11-20T11:00:00Z}";
        assert!(caused("down_at: 2026-11-20T09:00:00Z", change).contains("after the service had gone down"));
        let early = change.replace("T10:00:00Z, end", "T08:00:00Z, end");
        assert_eq!(caused("down_at: 2026-11-20T09:00:00Z", &early), "");
    }

    #[test]
    fn what_was_cancelled_caused_nothing() {
        insta::assert_snapshot!(caused("", "state: cancelled"), @"
        incidents/i.yaml:6:12 warning: c was cancelled and never ran
          incidents/i.yaml:4:14 down from here on
          changes/c.yaml:6:8 the change
          help: name another change, or put the time right
        ");
    }

    #[test]
    fn no_change_is_named() {
        assert_eq!(incident("state: open\naffects: [a]"), "");
    }
}
