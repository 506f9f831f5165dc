//! Open incidents about which nobody has written for long.

use crate::check::{Cx, Rule, Run};
use crate::finding::{Finding, Level};
use crate::model::Incident;
use crate::model::pointer::Pointer;
use crate::practice::incident::log::last_word;
use crate::practice::window::length;

pub(super) static RULE: Rule = Rule {
    name: "stale-incident",
    level: Level::Warning,
    summary: "an open incident of which nobody has written for long",
    explain: "\
An incident is open, and for longer than `incidents.stale_after` (a day, unless `itsm.yaml` says otherwise) its log
has no new entry.

Either it is over and nobody said so: then the outage grows in every figure by the hour, and gates stay closed. Or it
goes on, and nobody who is waiting for it can know whether anybody is still at it.

Mend it by saying how it stands: `itsm incident log INC \"…\"`, or `itsm incident restore INC --when …` if it is over.

```yaml
state: investigating
log:
  - {at: 2026-11-10T09:30:00-05:00, by: joe.doe, kind: note, text: looking into it}    # stale-incident: it is the 21st
```
",
    run: Run::Store(run),
};

fn run(cx: &Cx<'_>) -> Vec<Finding> {
    let after = cx.snapshot.settings.incidents.stale_after.0;
    let open = cx.snapshot.of::<Incident>();
    let open = open.filter(|(_, it)| it.state.is_open() && it.duplicates_of.is_none());
    let silent = open.map(|(entry, it)| (entry, it, cx.now.to_utc() - last_word(it)));
    silent
        .filter(|(_, _, silence)| *silence > after)
        .map(|(entry, it, silence)| {
            let message =
                format!("it is {}, and for {} nobody has written a word", it.state, length(silence));
            RULE.finding(entry.at(Pointer::field("state")), message)
                .of(&entry.id)
                .help(format!("itsm incident log {0} \"…\", or itsm incident restore {0} --when …", it.id))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn incident(fields: &str) -> String {
        let record = format!("id: i\ntitle: t\nrecorded_at: 2026-11-20T09:05:00Z\n{fields}\n");
        check("stale-incident", &[("incidents/i.yaml", &record)])
    }

    #[test]
    fn silent_for_a_day_to_the_second() {
        let log = "log: [{at: 2026-11-20T09:59:59Z, by: jim, kind: note, text: t}]";
        let fields = format!("state: open\naffects: [a]\n{log}");
        insta::assert_snapshot!(incident(&fields), @r#"
        incidents/i.yaml:4:8 warning: it is open, and for 1d nobody has written a word
          help: itsm incident log i "…", or itsm incident restore i --when …
        "#);
        assert_eq!(incident(&fields.replace("09:59:59", "10:00:00")), "");
    }

    #[test]
    fn without_a_log_since_it_was_recorded() {
        assert!(incident("state: investigating\naffects: [a]").contains("for 1d"));
        assert_eq!(incident("state: restored\naffects: [a]"), "");
        assert_eq!(incident("state: open\nduplicates_of: j\naffects: [a]"), "");
    }
}
