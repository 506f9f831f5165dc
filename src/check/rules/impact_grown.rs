//! Changes that hit more now than those who approved them were shown.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::check::{Cx, Rule, Run};
use crate::finding::{Finding, Level};
use crate::model::Change;
use crate::model::approval::{Decision, Seen};
use crate::model::pointer::Pointer;
use crate::practice::approval::{self, Vote};
use crate::practice::radius::{self, Radius};

pub(super) static RULE: Rule = Rule {
    name: "impact-grown",
    level: Level::Warning,
    summary: "a change that hits more than its approvers were shown",
    explain: "\
Who approves a change is shown whom it hits, and the approval keeps that: the digest of it, and the names where they are
not very many. The dependencies have changed since, and the change now hits an asset that was not there, or hits one
worse. The approval stands, and may have been given for less than what will happen.

Where the approval keeps no names, any other impact is told, since nobody can say whether it is more. Where it hits
less than was shown, nothing is told.

Mend it by looking again: `itsm impact` shows whom it hits, and a new approval, `itsm change approve CHG-…`, keeps the
impact of now. Where the dependency is a slip, mend that.

```yaml
seen: {revision: 3f2a91c, impact: \"sha256:…\", hits: {down: [getpaid]}}     # and now finance-payroll goes down too
```
",
    run: Run::Store(run),
};

fn run(cx: &Cx<'_>) -> Vec<Finding> {
    let open: Vec<_> = cx.snapshot.of::<Change>().filter(|(_, it)| approval::is_open(it.state)).collect();
    open.into_par_iter().flat_map_iter(|(_, change)| of_change(cx, change)).collect()
}

fn of_change(cx: &Cx<'_>, change: &Change) -> Vec<Finding> {
    let votes = approval::vote::votes(&cx.practice, change);
    let seen: Vec<(&Vote<'_>, &Seen)> = votes
        .iter()
        .filter(|vote| vote.counts(Decision::Approved))
        .filter_map(|vote| Some((vote, vote.approval.seen.as_ref()?)))
        .collect();
    if seen.is_empty() {
        return Vec::new();
    }
    let radius = radius::of(cx.snapshot, cx.graph, change);
    seen.into_iter().filter_map(|(vote, seen)| finding(change, vote, seen, &radius)).collect()
}

fn finding(change: &Change, vote: &Vote<'_>, seen: &Seen, radius: &Radius) -> Option<Finding> {
    let by = &vote.approval.by;
    let message = match radius.grown_since(&change.id, seen)? {
        more if more.is_empty() => format!("`{}` hits others than {by} was shown", change.id),
        more => format!("`{}` hits more than {by} was shown: {}", change.id, told(&more)),
    };
    let finding =
        RULE.finding(vote.entry.at(Pointer::field("seen").key("impact")), message).of(&vote.entry.id);
    Some(finding.help(format!("{by} looks at it again: itsm change approve {}", change.id)))
}

/// So many are named
const MANY: usize = 5;

fn told(more: &BTreeMap<String, String>) -> String {
    let names: Vec<String> =
        more.iter().take(MANY).map(|(id, effect)| format!("{id} {}", effect.replace('_', " "))).collect();
    match more.len().saturating_sub(MANY) {
        0 => names.join(", "),
        rest => format!("{} and {rest} others", names.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::approval::{SEEN, Story};

    fn seen(hits: &str) -> Story {
        Story::default().approval("note: yes", &format!("seen: {{revision: abc, impact: \"{SEEN}\"{hits}}}"))
    }

    #[test]
    fn one_more_stands_on_it_now() {
        let more = "{id: finance-payroll, type: business-service, owner: jim.bar, lifecycle: active, depends_on: [getpaid]}";
        insta::assert_snapshot!(seen(", hits: {}").file("assets/finance-payroll.yaml", more).check("impact-grown"), @"
        approvals/CHG-20261121-7k3qf/jim.bar-9xk2.yaml:5:31 warning: `CHG-20261121-7k3qf` hits more than jim.bar was shown: finance-payroll down
          help: jim.bar looks at it again: itsm change approve CHG-20261121-7k3qf
        ");
    }

    #[test]
    fn the_same_as_was_shown() {
        assert_eq!(seen("").check("impact-grown"), "");
    }

    #[test]
    fn fewer_than_were_shown() {
        let hits = ", hits: {down: [getpaid]}";
        let other = crate::practice::digest::of_impact(
            "CHG-20261121-7k3qf",
            &[("down".to_owned(), vec!["getpaid".to_owned()])].into(),
        );
        assert_eq!(seen(hits).approval(SEEN, &other).check("impact-grown"), "");
    }
}
