//! What a range does to a graph, held against what the other way round does and against all failures tried one by one.

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::json;

use super::consequence::{Consequences, Scene, consequences};
use crate::graph::fixture::{assets, snapshot};
use crate::graph::impact::{Effect, Options, Root, impact};
use crate::graph::{Graph, Scope};
use crate::model::Asset;
use crate::model::asset::{Edge, Strength};
use crate::store::difference::difference;
use crate::store::snapshot::Snapshot;

fn between(before: &Snapshot, after: &Snapshot) -> Consequences {
    let graphs = [before, after].map(|it| Graph::build(it, Scope::Live));
    let scenes =
        [Scene { snapshot: before, graph: &graphs[0] }, Scene { snapshot: after, graph: &graphs[1] }];
    consequences(scenes, &difference(before, after))
}

fn told(before: &str, after: &str) -> String {
    let found = between(&snapshot(assets(before)), &snapshot(assets(after)));
    let mut lines = Vec::new();
    for (sign, list) in [("+", &found.spare.gained), ("-", &found.spare.lost)] {
        lines.extend(list.iter().map(|it| {
            let words = |side: &Option<super::spare::Members>| {
                side.as_ref().map_or("none".to_owned(), |it| format!("{}/{}", it.need, it.members.join(" ")))
            };
            format!("{sign} {}@{} {} → {}", it.asset, it.group, words(&it.before), words(&it.after))
        }));
    }
    for (sign, list) in [("+", &found.hits.gained), ("-", &found.hits.lost)] {
        lines.extend(list.iter().map(|it| {
            let hits: Vec<String> =
                it.hits.iter().map(|(id, effect)| format!("{id} {}", effect.name())).collect();
            format!("{sign} {}: {} ({})", it.points.join(" "), hits.join(", "), it.path.join(" "))
        }));
    }
    lines.join("\n")
}

#[test]
fn one_of_two_goes() {
    assert_eq!(
        told("shop[web:1] -> w1@web, w2@web; w1; w2", "shop[web:1] -> w1@web; w1; w2"),
        "- shop@web 1/w1 w2 → 1/w1\n- w2: shop at_risk (w2 shop)"
    );
}

#[test]
fn both_are_wanted_where_one_was_enough() {
    assert_eq!(
        told(
            "top -> ~shop; shop[web:1] -> w1@web, w2@web; w1; w2",
            "top -> ~shop; shop[web:2] -> w1@web, w2@web; w1; w2"
        ),
        "- shop@web 1/w1 w2 → 2/w1 w2\n+ w1 w2: top degraded (w1 shop top)"
    );
}

#[test]
fn who_newly_stands_softly_on_something_is_degraded_by_all_that_is_below_it() {
    assert_eq!(
        told("shop; mail -> host; host", "shop -> ~mail; mail -> host; host"),
        "+ host mail: shop degraded (mail shop)"
    );
}

const IDS: [&str; 6] = ["a", "b", "c", "d", "e", "f"];

prop_compose! {
    fn asset(id: &'static str)(
        ties in prop::collection::btree_map(0..IDS.len(), 0..4usize, 0..4),
        need in 1..3usize,
        critical in any::<bool>(),
        classes in prop::collection::btree_set(prop::sample::select(vec!["public", "PII", "SOX"]), 0..3),
        retired in prop::bool::weighted(0.1),
    ) -> Asset {
        let mut asset: Asset = serde_json::from_value(json!({
            "id": id, "type": "server", "lifecycle": if retired { "retired" } else { "active" },
            "criticality": if critical { "critical" } else { "low" },
            "data_classification": classes, "redundancy": {"g": need},
        })).unwrap();
        let tie = |(to, how): (&usize, &usize)| match how {
            0 => Edge::to(IDS[*to]),
            1 => Edge { strength: Strength::Soft, ..Edge::to(IDS[*to]) },
            _ => Edge { group: Some("g".to_owned()), ..Edge::to(IDS[*to]) },
        };
        asset.depends_on = ties.iter().filter(|(to, _)| IDS[**to] != id).map(tie).collect();
        asset
    }
}

fn store() -> impl Strategy<Value = Vec<Asset>> {
    IDS.map(asset).prop_map(Vec::from)
}

/// Who is hit, and not down, by whose failing; by all failures, one by one.
fn soft_hits(store: &Snapshot) -> BTreeSet<(String, String, Effect)> {
    let graph = Graph::build(store, Scope::Live);
    let live = |id: &&str| store.asset(id).is_some_and(|it| it.lifecycle.is_live());
    let of = |point: &'static str| {
        let found = impact(&graph, &[Root::new(point)], &Options::default());
        let hits: Vec<_> =
            found.hits().iter().map(|hit| (point.to_owned(), hit.asset.to_owned(), hit.effect)).collect();
        hits
    };
    IDS.into_iter().filter(live).flat_map(of).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn what_comes_one_way_goes_the_other(before in store(), after in store()) {
        let (before, after) = (snapshot(before), snapshot(after));
        let (there, back) = (between(&before, &after), between(&after, &before));
        prop_assert_eq!(&there.reach.gained, &back.reach.lost);
        prop_assert_eq!(&there.reach.lost, &back.reach.gained);
        prop_assert_eq!(&there.points.gained, &back.points.lost);
        prop_assert_eq!(&there.cycles.gained, &back.cycles.lost);
        prop_assert_eq!(&there.hits.gained, &back.hits.lost);
        prop_assert_eq!(&there.hits.lost, &back.hits.gained);
        prop_assert_eq!((&there.exposed.gained, &there.exposed.lost), (&back.exposed.lost, &back.exposed.gained));
        prop_assert_eq!(there.spare.gained.len(), back.spare.lost.len());
        for (one, other) in there.spare.gained.iter().zip(&back.spare.lost) {
            prop_assert_eq!((&one.asset, &one.before, &one.after), (&other.asset, &other.after, &other.before));
        }
    }

    #[test]
    fn who_is_newly_hit_is_who_all_failures_tried_one_by_one_newly_hit(before in store(), after in store()) {
        let (before, after) = (snapshot(before), snapshot(after));
        let [old, new] = [&before, &after].map(soft_hits);
        let is_worse = |(point, id, effect): &&(String, String, Effect)| {
            let was = old.iter().find(|(p, i, _)| p == point && i == id).map(|(_, _, effect)| *effect);
            *effect != Effect::Down && was.is_none_or(|was| was < *effect)
        };
        let expected: BTreeSet<_> = new.iter().filter(is_worse).cloned().collect();
        let found = between(&before, &after);
        let told: BTreeSet<_> = found.hits.gained.iter().flat_map(|it| {
            it.points.iter().flat_map(|point| {
                it.hits.iter().map(|(id, effect)| (point.clone(), id.clone(), *effect))
            })
        }).collect();
        prop_assert_eq!(told, expected);
    }

    #[test]
    fn nothing_that_stays_as_it_was_does_anything(store in store()) {
        let store = snapshot(store);
        let found = between(&store, &store);
        prop_assert!(found.reach.is_empty() && found.points.is_empty() && found.cycles.is_empty());
        prop_assert!(found.spare.is_empty() && found.hits.is_empty());
    }
}
