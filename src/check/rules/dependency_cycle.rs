//! Assets that stand on one another in a circle.

use crate::check::telling::{asset_at, told_by};
use crate::check::{Rule, Run, Scene};
use crate::finding::{Finding, Level, Location};
use crate::graph::Cycle;
use crate::model::pointer::Pointer;
use crate::store::snapshot::Snapshot;

/// How many places of a long way round are shown
const SHOWN: usize = 8;

pub(super) static RULE: Rule = Rule {
    name: "dependency-cycle",
    level: Level::Note,
    summary: "assets that stand on one another in a circle",
    explain: "\
Following what assets stand on leads back to where it began. Only relations that name both ends count, not `supports:
[everything]`; each circle is told once, with a shortest way around it.

It may be so: a name server that is hosted on servers which need names. Then all of them fail together, and none can be
started first after a power cut, which is worth knowing. It may be a slip: the relation was written down the wrong way
round.

Mend a slip by turning the relation around or removing it; where one of them only works worse without the other, write
`strength: soft`. Where it is so, accept it with an exception, and write into the runbook how to start from nothing.

```yaml
depends_on: [idns]        # in vmhost1: dependency-cycle
depends_on: [vmhost1]     # in idns
```
",
    run: Run::Lasting(run),
};

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let circles = cx.graph.cycles();
    // What stands on itself alone has a check of its own.
    circles
        .iter()
        .filter(|circle| circle.assets.len() > 1)
        .filter_map(|circle| finding(cx.snapshot, circle))
        .collect()
}

fn finding(snapshot: &Snapshot, circle: &Cycle<'_>) -> Option<Finding> {
    // The shortest way round may be an asset that stands on itself, too: then the members say more than the way.
    let way: &[&str] = if circle.round.len() > 2 { &circle.round } else { &circle.assets };
    let mut places = way.windows(2).filter_map(|step| place(snapshot, step[0], step[1]));
    let first = snapshot.get(way.first()?)?;
    let at = places.next().unwrap_or_else(|| first.at(Pointer::root()));
    let finding = RULE.finding(at, message(circle, way)).of(&first.id);
    let finding = finding.help("remove one of the relations or make it soft, or accept it with an exception");
    Some(places.take(SHOWN).fold(finding, |finding, at| finding.related(at, "and here")))
}

fn message(circle: &Cycle<'_>, way: &[&str]) -> String {
    let shown = |ids: &[&str]| ids.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(" → ");
    let path = match way {
        [start @ .., last] if start.len() > SHOWN => {
            format!("{} → … ({} more) → `{last}`", shown(&start[..SHOWN]), start.len() - SHOWN)
        }
        all => shown(all),
    };
    let count = circle.assets.len();
    let around = way.len().saturating_sub(1);
    let rest = if count > around { format!(" ({count} assets stand on one another)") } else { String::new() };
    format!("a circle: {path}{rest}")
}

/// Where it is told that one asset stands on another.
fn place(snapshot: &Snapshot, dependent: &str, supporter: &str) -> Option<Location> {
    let [dependent, supporter] = [snapshot.position(dependent)?, snapshot.position(supporter)?];
    let told = [dependent, supporter].into_iter().filter_map(|own| Some((own, asset_at(snapshot, own)?)));
    let mut told = told.flat_map(|(own, asset)| told_by(snapshot, own, asset));
    told.find(|it| it.dependent == dependent && it.supporter == supporter).map(|it| it.at(snapshot))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    #[test]
    fn three_that_need_one_another() {
        let found = check(
            "dependency-cycle",
            &[
                ("assets/a.yaml", "{id: a, type: server, lifecycle: active, depends_on: [b]}"),
                ("assets/b.yaml", "{id: b, type: server, lifecycle: active, location: c}"),
                ("assets/c.yaml", "{id: c, type: server, lifecycle: active}"),
                ("assets/z.yaml", "{id: z, type: server, lifecycle: active, depends_on: [a]}"),
                (
                    "assets/a1.yaml",
                    "{id: a1, type: server, lifecycle: active, supports: [c], depends_on: [a]}",
                ),
            ],
        );
        insta::assert_snapshot!(found, @"
        assets/a.yaml:1:55 note: a circle: `a` → `b` → `c` → `a1` → `a`
          assets/b.yaml:1:52 and here
          assets/a1.yaml:1:54 and here
          assets/a1.yaml:1:71 and here
          help: remove one of the relations or make it soft, or accept it with an exception
        ");
    }

    #[test]
    fn a_chain_what_stands_on_itself_and_what_is_retired() {
        let files = [
            ("assets/a.yaml", "{id: a, type: server, lifecycle: active, depends_on: [b, a]}"),
            ("assets/b.yaml", "{id: b, type: server, lifecycle: active, depends_on: [c]}"),
            ("assets/c.yaml", "{id: c, type: server, lifecycle: retired, depends_on: [a]}"),
        ];
        assert_eq!(check("dependency-cycle", &files), "");
    }

    #[test]
    fn two_that_support_everything() {
        let files = [
            ("assets/a.yaml", "{id: a, type: service, lifecycle: active, supports: [everything]}"),
            ("assets/b.yaml", "{id: b, type: service, lifecycle: active, supports: [everything]}"),
        ];
        assert_eq!(check("dependency-cycle", &files), "");
    }
}
