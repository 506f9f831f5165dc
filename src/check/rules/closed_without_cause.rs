//! Incidents that are resolved or closed, and nobody says what it was.

use crate::check::{Rule, Run, Scene};
use crate::finding::{Finding, Level};
use crate::model::Incident;
use crate::model::incident::IncidentState;
use crate::model::pointer::Pointer;

pub(super) static RULE: Rule = Rule {
    name: "closed-without-cause",
    level: Level::Warning,
    summary: "an incident that is over and does not say what it was",
    explain: "\
An incident is resolved or closed, and its `cause` or its `resolution` is empty.

Whoever has the same thing at three in the morning next year looks for what it was and what mended it. \"Unknown; gone
after a reboot\" is an answer to both, and an honest one; nothing is not.

Mend it with `itsm incident set INC cause=\"…\" resolution=\"…\"`.

```yaml
state: closed      # closed-without-cause: what was it, and what mended it?
restored_at: 2026-11-20T10:30:00-05:00
```
",
    run: Run::Lasting(run),
};

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let is_over = |it: &Incident| {
        matches!(it.state, IncidentState::Resolved | IncidentState::Closed) && it.duplicates_of.is_none()
    };
    let over = cx.of::<Incident>().filter(|(_, it)| is_over(it));
    let lacking =
        over.map(|(entry, it)| (entry, it, lacking(it))).filter(|(_, _, fields)| !fields.is_empty());
    lacking
        .map(|(entry, it, lacking)| {
            let (words, fields): (Vec<&str>, Vec<&str>) = lacking.into_iter().unzip();
            let message = format!("it is {}, and nobody says {}", it.state, words.join(" or "));
            RULE.finding(entry.at(Pointer::field("state")), message).of(&entry.id).help(format!(
                "itsm incident set {} {}",
                it.id,
                fields.join(" ")
            ))
        })
        .collect()
}

/// What nobody says, in words and as it is set.
fn lacking(it: &Incident) -> Vec<(&'static str, &'static str)> {
    let is_empty = |text: &Option<String>| text.as_deref().is_none_or(|text| text.trim().is_empty());
    let wanted =
        [(&it.cause, ("what it was", "cause=…")), (&it.resolution, ("what mended it", "resolution=…"))];
    wanted.into_iter().filter(|(text, _)| is_empty(text)).map(|(_, words)| words).collect()
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn incident(fields: &str) -> String {
        let record = format!("id: i\ntitle: t\nrecorded_at: 2026-11-20T09:05:00Z\n{fields}\n");
        check("closed-without-cause", &[("incidents/i.yaml", &record)])
    }

    #[test]
    fn over_and_nobody_says_what_it_was() {
        insta::assert_snapshot!(incident("state: closed\naffects: [a]"), @"
        incidents/i.yaml:4:8 warning: it is closed, and nobody says what it was or what mended it
          help: itsm incident set i cause=… resolution=…
        ");
        insta::assert_snapshot!(incident("state: resolved\naffects: [a]\ncause: c\nresolution: ' '"), @"
        incidents/i.yaml:4:8 warning: it is resolved, and nobody says what mended it
          help: itsm incident set i resolution=…
        ");
    }

    #[test]
    fn said_or_told_elsewhere_or_not_over() {
        assert_eq!(incident("state: closed\naffects: [a]\ncause: c\nresolution: r"), "");
        assert_eq!(incident("state: closed\naffects: [a]\nduplicates_of: j"), "");
        assert_eq!(incident("state: restored\naffects: [a]"), "");
    }
}
