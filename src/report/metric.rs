//! Numbers of a store of which less is better: what a ratchet holds. Pure functions of a snapshot, its graph and what is
//! found in it.

use std::cell::OnceCell;

use serde_json::{Value, json};

use super::Listing;
use crate::finding::{Finding, Level};
use crate::graph::Graph;
use crate::graph::spof;
use crate::model::Asset;
use crate::store::snapshot::Snapshot;

/// A number of a store; the less the better
#[derive(Debug, Clone, Copy)]
pub struct Metric {
    /// Its only identity; `--ratchet` takes it.
    pub name: &'static str,
    pub about: &'static str,
    compute: fn(&Cx<'_>) -> f64,
}

/// What metrics look at
pub struct Cx<'a> {
    snapshot: &'a Snapshot,
    graph: &'a Graph,
    findings: &'a [Finding],
    falls: OnceCell<Vec<usize>>,
}

pub static METRICS: [Metric; 11] = [
    Metric { name: "errors", about: "findings that are errors", compute: |cx| cx.level(Level::Error) },
    Metric { name: "warnings", about: "findings that are warnings", compute: |cx| cx.level(Level::Warning) },
    Metric { name: "notes", about: "findings that are notes", compute: |cx| cx.level(Level::Note) },
    Metric {
        name: "exceptions",
        about: "findings that itsm.yaml excepts",
        compute: |cx| number(cx.snapshot.settings.exceptions.len()),
    },
    Metric {
        name: "unowned",
        about: "assets in use without an owner",
        compute: |cx| cx.assets(|it| it.owner.is_none()),
    },
    Metric {
        name: "unsupported",
        about: "assets in use without a support group",
        compute: |cx| cx.assets(|it| it.support_group.is_none()),
    },
    Metric {
        name: "unrated",
        about: "assets in use without a criticality",
        compute: |cx| cx.assets(|it| it.criticality.is_none()),
    },
    Metric {
        name: "cycles",
        about: "circles of assets that stand on one another",
        compute: |cx| number(cx.graph.cycles().len()),
    },
    Metric {
        name: "spof",
        about: "assets that alone take another down",
        compute: |cx| number(cx.falls().len()),
    },
    Metric {
        name: "largest-fall",
        about: "how many others the worst of those takes down",
        compute: |cx| number(cx.falls().iter().copied().max().unwrap_or_default()),
    },
    Metric {
        name: "average-fall",
        about: "how many others an asset in use takes down, on the average",
        compute: |cx| cx.average(),
    },
];

impl Metric {
    pub fn named(name: &str) -> Option<&'static Metric> {
        METRICS.iter().find(|it| it.name == name)
    }

    pub fn value(&self, cx: &Cx<'_>) -> f64 {
        (self.compute)(cx)
    }
}

impl<'a> Cx<'a> {
    pub fn new(snapshot: &'a Snapshot, graph: &'a Graph, findings: &'a [Finding]) -> Cx<'a> {
        Cx { snapshot, graph, findings, falls: OnceCell::new() }
    }

    fn level(&self, level: Level) -> f64 {
        number(self.findings.iter().filter(|it| it.level == level).count())
    }

    fn assets(&self, is_so: fn(&Asset) -> bool) -> f64 {
        let live = self.snapshot.of::<Asset>().filter(|(_, it)| it.lifecycle.is_live());
        number(live.filter(|(_, it)| is_so(it)).count())
    }

    /// How many others each takes down alone, of those that take any.
    fn falls(&self) -> &[usize] {
        self.falls.get_or_init(|| spof::falls(self.graph))
    }

    /// To two places, so that it reads as it is compared.
    fn average(&self) -> f64 {
        let live = self.graph.assets().count();
        let all: usize = self.falls().iter().sum();
        if live == 0 { 0.0 } else { (number(all) / number(live) * 100.0).round() / 100.0 }
    }
}

fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// A number without places that say nothing: `3`, `0.25`.
pub fn json(value: f64) -> Value {
    #[expect(clippy::cast_possible_truncation, reason = "it has no fraction, and counts come from u32")]
    if value.fract() == 0.0 { json!(value as i64) } else { json!(value) }
}

/// All of them, one a record.
pub fn listing(cx: &Cx<'_>) -> Listing {
    let record = |it: &Metric| json!({"metric": it.name, "value": json(it.value(cx)), "about": it.about});
    let columns = ["metric", "value", "about"].map(str::to_owned).to_vec();
    Listing { name: "metrics", records: METRICS.iter().map(record).collect(), columns, id: "metric" }
}

/// A metric before and after
#[derive(Debug, Clone, PartialEq)]
pub struct Moved {
    pub name: &'static str,
    pub before: f64,
    pub after: f64,
}

impl Moved {
    pub fn is_worse(&self) -> bool {
        self.after > self.before
    }
}

/// Some metrics on two sides; all, where none is named.
pub fn moved(before: &Cx<'_>, after: &Cx<'_>, wanted: &[&'static Metric]) -> Vec<Moved> {
    let is_wanted = |it: &&Metric| wanted.is_empty() || wanted.iter().any(|wanted| wanted.name == it.name);
    METRICS
        .iter()
        .filter(is_wanted)
        .map(|it| Moved { name: it.name, before: it.value(before), after: it.value(after) })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::Scope;
    use crate::graph::fixture::{assets, snapshot};

    fn told(text: &str) -> String {
        let snapshot = snapshot(assets(text));
        let graph = Graph::build(&snapshot, Scope::Live);
        let cx = Cx::new(&snapshot, &graph, &[]);
        let told = METRICS.iter().map(|it| format!("{} {}", it.name, json(it.value(&cx))));
        told.filter(|it| !it.ends_with(" 0")).collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn what_is_counted() {
        assert_eq!(
            told("shop -> db; db -> disk; web -> ~db"),
            "unowned 4, unsupported 4, unrated 4, spof 2, largest-fall 2, average-fall 0.75"
        );
        assert_eq!(
            told("!old -> db; a -> b; b -> a"),
            "unowned 3, unsupported 3, unrated 3, cycles 1, spof 2, largest-fall 1, average-fall 0.67"
        );
    }

    #[test]
    fn less_is_better() {
        let moved = |before: f64, after: f64| Moved { name: "spof", before, after }.is_worse();
        assert!(moved(1.0, 2.0) && !moved(2.0, 2.0) && !moved(2.0, 1.0));
    }
}
