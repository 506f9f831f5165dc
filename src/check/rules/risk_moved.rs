//! Changes whose risk is another now than when approval was asked for.

use rayon::prelude::*;

use crate::check::{Cx, Rule, Run};
use crate::finding::{Finding, Level};
use crate::model::Change;
use crate::model::change::ChangeState;
use crate::model::pointer::Pointer;
use crate::practice::risk;
use crate::store::snapshot::Entry;

pub(super) static RULE: Rule = Rule {
    name: "risk-moved",
    level: Level::Note,
    summary: "a change whose risk is another than when it was requested",
    explain: "\
When approval is asked for, the risk of the change is worked out and kept with it. It comes from the dependencies, the
calendar and how such changes went, and these have moved since: worked out now, the change is of another level. The
approval rules go by the risk of now, whatever the record says; this says that people may have decided by another.

It is told of changes that wait for approval or are approved.

Mend it by looking again: `itsm change risk CHG-…` shows each term. Asking again keeps the risk of now:
`itsm change reopen CHG-…`, then `itsm change submit CHG-…`.

```yaml
risk: {level: low}      # risk-moved, once payroll stands on what it touches
```
",
    run: Run::Store(run),
};

fn run(cx: &Cx<'_>) -> Vec<Finding> {
    let waits = |state| matches!(state, ChangeState::Requested | ChangeState::Approved);
    let kept = |(_, change): &(&Entry, &Change)| waits(change.state) && change.risk.is_some();
    let kept: Vec<_> = cx.snapshot.of::<Change>().filter(kept).collect();
    kept.into_par_iter().filter_map(|(entry, change)| finding(cx, entry, change)).collect()
}

fn finding(cx: &Cx<'_>, entry: &Entry, change: &Change) -> Option<Finding> {
    let (was, now) = (change.risk.as_ref()?.level, risk::assess(&cx.practice, change));
    if was == now.level {
        return None;
    }
    let why = now.terms.first().map(|term| format!(": {}", term.words)).unwrap_or_default();
    let message = format!("the risk was {was} when it was requested, and is {} now{why}", now.level);
    let finding = RULE.finding(entry.at(Pointer::field("risk")), message).of(&change.id);
    Some(finding.help(format!("itsm change risk {}", change.id)))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::approval::Story;

    fn with(risk: &str) -> Story {
        Story::default().change("why: because\n", &format!("why: because\nrisk: {{level: {risk}}}\n"))
    }

    #[test]
    fn of_another_level_now() {
        let told = [with("low"), with("medium"), with("high")].map(|it| it.check("risk-moved"));
        assert_eq!(told.iter().filter(|it| it.is_empty()).count(), 1, "{told:?}");
        assert!(told.iter().any(|it| it.contains("the risk was high when it was requested")), "{told:?}");
    }

    #[test]
    fn of_a_change_that_is_over_nothing_is_told() {
        let over = ["low", "high"].map(|level| with(level).change("state: approved", "state: closed"));
        assert!(over.iter().all(|it| it.check("risk-moved").is_empty()));
    }
}
