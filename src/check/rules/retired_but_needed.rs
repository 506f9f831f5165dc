//! Assets in use that stand on what is out of use.

use crate::check::telling::{Place, Telling, asset_at, assets, told_by};
use crate::check::{Rule, Run, Scene};
use crate::finding::{Finding, Level};
use crate::model::Kind;
use crate::model::pointer::Pointer;
use crate::store::snapshot::{Entry, Snapshot};

pub(super) static RULE: Rule = Rule {
    name: "retired-but-needed",
    level: Level::Error,
    summary: "an asset in use that stands on a retired one",
    explain: "\
An asset that is active or deprecated stands on one that is retired or archived, hard or soft, by `depends_on`, by
`location` or `environment`, or by what the retired one says that it supports.

One of the two records is wrong. Either the old server was not switched off (and is patched and watched by nobody), or
the relation is no more (and `impact` answers wrongly, since what is out of use takes no part in it).

Mend it by saying what is so: remove the reference, point it at what replaced the old one, retire the dependent too, or
set the `lifecycle` back. `itsm asset retire` shows who still needs an asset before it retires it.

```yaml
id: getpaidview
lifecycle: active
depends_on: [fs01]     # retired-but-needed: fs01 has `lifecycle: retired`
```
",
    run: Run::Lasting(run),
};

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let snapshot = cx.snapshot;
    let is_out_of_use = |entry: &Entry| entry.record.type_and_life().is_some_and(|(_, life)| !life.is_live());
    if !snapshot.of_kind(Kind::Asset).any(is_out_of_use) {
        return Vec::new();
    }
    let live = |index| asset_at(snapshot, index).is_some_and(|it| it.lifecycle.is_live());
    let over = |index| asset_at(snapshot, index).is_some_and(|it| it.lifecycle.is_over());
    let tellings = assets(cx).flat_map(|(own, asset)| told_by(snapshot, own, asset));
    let wrong = tellings.filter(|told| over(told.supporter) && live(told.dependent));
    wrong.map(|told| finding(snapshot, &told)).collect()
}

fn finding(snapshot: &Snapshot, told: &Telling<'_>) -> Finding {
    let [dependent, supporter] = [told.dependent, told.supporter].map(|index| &snapshot.entries()[index]);
    let lifecycle = asset_at(snapshot, told.supporter).map_or("over", |asset| asset.lifecycle.name());
    let is_told_from_below = matches!(told.place, Place::Supports(_));
    let (message, by, other, said) = if is_told_from_below {
        (format!("`{}` is in use, and this is {lifecycle}", dependent.id), supporter, dependent, "in use")
    } else {
        (format!("`{}` is {lifecycle}", supporter.id), dependent, supporter, "out of use")
    };
    RULE.finding(told.at(snapshot), message)
        .of(&by.id)
        .related(other.at(Pointer::field("lifecycle")), said)
        .help("name what replaced it, remove the reference, or correct the lifecycle of one of them")
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn pair(a: &str, b: &str) -> String {
        let a = format!("{{id: a, type: server, {a}}}");
        let b = format!("{{id: b, type: environment, {b}}}");
        check("retired-but-needed", &[("assets/a.yaml", &a), ("assets/b.yaml", &b)])
    }

    #[test]
    fn told_by_the_one_in_use() {
        let a = "lifecycle: active, depends_on: [{id: b, strength: soft}], location: b, environment: b";
        insta::assert_snapshot!(pair(a, "lifecycle: retired"), @"
        assets/a.yaml:1:60 error: `b` is retired
          assets/b.yaml:1:39 out of use
          help: name what replaced it, remove the reference, or correct the lifecycle of one of them
        assets/a.yaml:1:91 error: `b` is retired
          assets/b.yaml:1:39 out of use
          help: name what replaced it, remove the reference, or correct the lifecycle of one of them
        assets/a.yaml:1:107 error: `b` is retired
          assets/b.yaml:1:39 out of use
          help: name what replaced it, remove the reference, or correct the lifecycle of one of them
        ");
    }

    #[test]
    fn told_by_the_retired_one() {
        insta::assert_snapshot!(pair("lifecycle: deprecated", "lifecycle: archived, supports: [everything, a]"), @"
        assets/b.yaml:1:72 error: `a` is in use, and this is archived
          assets/a.yaml:1:34 in use
          help: name what replaced it, remove the reference, or correct the lifecycle of one of them
        ");
    }

    #[test]
    fn what_is_planned_or_gone_itself_needs_nothing() {
        for lifecycle in ["proposed", "retired", "archived"] {
            assert_eq!(pair(&format!("lifecycle: {lifecycle}, depends_on: [b]"), "lifecycle: retired"), "");
        }
    }

    #[test]
    fn what_is_planned_may_be_needed_already() {
        assert_eq!(pair("lifecycle: active, depends_on: [b]", "lifecycle: proposed"), "");
    }
}
