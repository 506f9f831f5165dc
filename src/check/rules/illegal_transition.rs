//! Records that went to a state that cannot follow the one they were in. One reading cannot show it; two can.

use crate::check::{Between, Rule, Run, Span};
use crate::finding::{Finding, Level, Location};
use crate::model::pointer::Pointer;
use crate::practice::course::{Jump, Move, has_states, is_led};

pub(super) static RULE: Rule = Rule {
    name: "illegal-transition",
    level: Level::Error,
    summary: "a record that skipped a state, or went where no way leads",
    explain: "\
The state of a change, an incident or a problem is one that cannot follow the state that it had. Found only where two
revisions are held against each other: `itsm validate --range A..B`, `itsm review`, the hooks, and every command that
writes; each commit of a range is looked at. `itsm audit verify` says the same under `legal-transitions`. Neither
`checks` nor `exceptions` of `itsm.yaml` silence it: they could come in with what they excuse.

A state says what has happened. Who writes `completed` over `approved` says that a change ran, and leaves out when it
began, whether it was let begin, and who did it.

Mend it by putting the state back as it was and taking the steps that were left out, each in a commit of its own:
`itsm change start CHG-…`, then `itsm change complete CHG-…`; `--when` says when it happened. What ran before it was
written down is a new record: `itsm change record`. A squash makes one step of many: bring branches of a store in by a
merge or a rebase.

```yaml
# changes/2026/CHG-20261121-7k3qf.yaml
state: completed          # illegal-transition: it was `approved`, and nothing says that it was `in_progress`
```
",
    run: Run::Range(run),
};

fn run(span: &Span<'_>) -> Vec<Finding> {
    let moves = span.between.moves();
    let mut found: Vec<Finding> = moves.iter().filter_map(|it| by_commit(span, it)).collect();
    if matches!(span.between, Between::Apart(_)) {
        return found;
    }
    for entry in span.after.entries().iter().filter(|it| has_states(it.kind())) {
        let Some(before) = span.before.get(&entry.id) else { continue };
        let Some(Move { jump: Some(jump), .. }) = Move::of(None, before, entry) else { continue };
        let mut own = moves.iter().filter(|it| it.is_of(entry));
        if own.clone().all(|it| it.jump.is_none()) && !is_led(&jump, &mut own) {
            let message = format!("{}: {jump}", entry.id);
            found.push(finding(&jump, entry.at(Pointer::field("state")), message, &entry.id));
        }
    }
    found
}

/// What a commit in between did.
fn by_commit(span: &Span<'_>, moved: &Move) -> Option<Finding> {
    let jump = moved.jump.as_ref()?;
    let by = moved.by.map(|by| format!(" (commit {})", by.brief())).unwrap_or_default();
    let entry = span.after.get(&moved.id).filter(|it| it.kind() == moved.kind);
    let place = entry.map_or_else(|| Location::file(&moved.file), |entry| entry.at(Pointer::field("state")));
    Some(finding(jump, place, format!("{}: {jump}{by}", moved.called), &moved.called))
}

fn finding(jump: &Jump, place: Location, message: String, id: &str) -> Finding {
    RULE.finding(place, message).of(id).help(jump.help())
}

#[cfg(test)]
mod tests {
    use crate::check::testing::approval::Story;

    fn told(from: &str, to: &str) -> String {
        let story = |state: &str| Story::default().change("state: approved", &format!("state: {state}"));
        story(from).becoming(&story(to), "illegal-transition")
    }

    #[test]
    fn a_state_is_left_out() {
        insta::assert_snapshot!(told("approved", "completed"), @"changes/2026/CHG-20261121-7k3qf.yaml error: CHG-20261121-7k3qf: it went from approved to completed at once: nothing says that it was in_progress in between");
        insta::assert_snapshot!(told("closed", "draft"), @"changes/2026/CHG-20261121-7k3qf.yaml error: CHG-20261121-7k3qf: it went from closed to draft, and no way leads there");
    }

    #[test]
    fn one_step_and_none() {
        assert_eq!(told("approved", "in_progress"), "");
        assert_eq!(told("draft", "approved"), "", "nobody had to be asked");
        assert_eq!(told("completed", "completed"), "");
    }

    #[test]
    fn the_check_is_switched_off_with_it() {
        let later = Story::default()
            .change("state: approved", "state: completed")
            .settings("version: 1", "version: 1\nchecks: {illegal-transition: off}");
        assert!(Story::default().becoming(&later, "illegal-transition").contains("at once"));
    }
}
