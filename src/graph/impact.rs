//! Who is hit if some assets fail, how badly, and through what: the question and its answer; what failing means stands
//! in `failure`. Decides nothing about whether a hit is acceptable.

use std::collections::BTreeMap;

use petgraph::graph::NodeIndex;

use super::Graph;
use super::failure::Failure;
use super::overlay::{Failed, Overlay, Remark};
use super::trail::Trail;

pub use super::failure::Effect;

/// An asset that is taken to have failed
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Root {
    pub id: String,
    /// The record that says so: an incident, a change.
    pub because: Option<String>,
}

impl Root {
    pub fn new(id: impl Into<String>) -> Root {
        Root { id: id.into(), because: None }
    }
}

/// What of an answer is wanted. `via` changes what carries an effect; the others only leave out of what is told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// Only edges of these ways carry an effect; all, where none is named. What other edges lead to counts as up,
    /// so that naming ways never makes an effect worse.
    pub via: Vec<String>,
    /// The greatest distance.
    pub depth: Option<usize>,
    /// Only assets of these types; of any, where none is named.
    pub types: Vec<String>,
    /// Only these effects; any, where none is named.
    pub effects: Vec<Effect>,
}

/// Who is hit
#[derive(Debug)]
pub struct Impact<'g> {
    graph: &'g Graph,
    trail: Trail,
    roots: BTreeMap<NodeIndex, Option<String>>,
    hits: Vec<Hit<'g>>,
    strained: Vec<NodeIndex>,
    pub(super) overlay: Overlay<'g>,
}

/// An asset that is hit
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit<'g> {
    pub asset: &'g str,
    pub effect: Effect,
    /// How many edges a shortest chain has by which the effect came.
    pub distance: usize,
    node: NodeIndex,
}

/// Works out who is hit if the roots fail. Roots that are no assets are passed over.
pub fn impact<'g>(graph: &'g Graph, roots: &[Root], options: &Options) -> Impact<'g> {
    let roots = known(graph, roots);
    let starts: Vec<NodeIndex> = roots.keys().copied().collect();
    told(&Failure::of(graph, &starts, &options.via), &starts, roots, options)
}

/// What becomes of one asset if others fail: for who asks it over and over, and not through what.
pub fn effect_on<T: AsRef<str>>(graph: &Graph, roots: &[T], asset: &str) -> Option<Effect> {
    Failure::of(graph, &graph.find_all(roots), &[]).effect(graph.find(asset)?)
}

/// Who loses a member of a redundancy group if these fail, in order of id, and what becomes of them: for who asks of
/// many failures, and not through what.
pub fn strained<'g, T: AsRef<str>>(graph: &'g Graph, roots: &[T]) -> Vec<(&'g str, Option<Effect>)> {
    let failure = Failure::of(graph, &graph.find_all(roots), &[]);
    owners(&failure).into_iter().map(|node| (graph.id(node), failure.effect(node))).collect()
}

/// What came of a failure that set out from these assets, which are in order.
pub(super) fn told<'g>(
    failure: &Failure<'g>,
    starts: &[NodeIndex],
    roots: BTreeMap<NodeIndex, Option<String>>,
    options: &Options,
) -> Impact<'g> {
    let trail = failure.trail(starts);
    let hits = hits(failure, &trail, options);
    let strained = owners(failure);
    Impact { graph: failure.graph, trail, roots, hits, strained, overlay: Overlay::default() }
}

/// The assets that lost a member of a group, each once, in order.
fn owners(failure: &Failure<'_>) -> Vec<NodeIndex> {
    let mut owners: Vec<NodeIndex> = failure.strained().collect();
    owners.sort_unstable();
    owners.dedup();
    owners
}

/// Of several reasons for one root the smallest, so that the order of roots does not matter.
pub(super) fn known(graph: &Graph, roots: &[Root]) -> BTreeMap<NodeIndex, Option<String>> {
    let mut roots: Vec<&Root> = roots.iter().collect();
    roots.sort_by_key(|root| (root.because.is_none(), &root.because));
    let mut known = BTreeMap::new();
    for root in roots {
        if let Some(node) = graph.find(&root.id) {
            known.entry(node).or_insert_with(|| root.because.clone());
        }
    }
    known
}

fn hits<'g>(failure: &Failure<'g>, trail: &Trail, options: &Options) -> Vec<Hit<'g>> {
    let graph = failure.graph;
    let hit = |node: NodeIndex| {
        let effect = failure.effect(node)?;
        Some(Hit { asset: graph.id(node), effect, distance: trail.distance(node), node })
    };
    let reached = trail.reached();
    let mut hits = Vec::with_capacity(reached.len());
    let wanted = reached.into_iter().filter_map(hit);
    let wanted = wanted
        .filter(|hit| options.depth.is_none_or(|depth| hit.distance <= depth))
        .filter(|hit| options.effects.is_empty() || options.effects.contains(&hit.effect))
        .filter(|hit| options.types.is_empty() || options.types.iter().any(|it| it == graph.kind(hit.node)));
    hits.extend(wanted);
    hits
}

impl<'g> Impact<'g> {
    /// By distance, then by id; the roots are not among them.
    pub fn hits(&self) -> &[Hit<'g>] {
        &self.hits
    }

    /// The assets that lose a member of a redundancy group, whether that hits them or not; in order of id.
    pub fn strained(&self) -> impl Iterator<Item = &'g str> {
        self.strained.iter().map(|node| self.graph.id(*node))
    }

    /// The ids of the roots, in order.
    pub fn roots(&self) -> impl Iterator<Item = &'g str> {
        let graph = self.graph;
        self.roots.keys().map(move |node| graph.id(*node))
    }

    /// The chain from a root by which the effect came; of the shortest the one with the smallest ids.
    pub fn path(&self, hit: &Hit<'_>) -> Vec<&'g str> {
        self.graph.ids(&self.trail.path(hit.node))
    }

    /// The root at the other end of that chain.
    pub fn root(&self, hit: &Hit<'_>) -> &'g str {
        self.graph.id(self.trail.start(hit.node))
    }

    /// The records that brought an effect about, however far, in order; none where what was asked for alone did.
    pub fn explained(&self, hit: &Hit<'_>) -> &[String] {
        self.overlay.records(hit.node)
    }

    /// What is taken to have failed, and who says so, in order of id.
    pub fn failed(&self) -> &[Failed<'g>] {
        &self.overlay.failed
    }

    /// Where a person knows better, in order of id and record.
    pub fn remarks(&self) -> &[Remark<'g>] {
        &self.overlay.remarks
    }

    /// The record that says that this root has failed.
    pub fn because(&self, hit: &Hit<'_>) -> Option<&str> {
        self.roots.get(&self.trail.start(hit.node))?.as_deref()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;
    use crate::graph::fixture::{assets, graph, hits, roots, shown, snapshot};
    use crate::graph::oracle::{Answer, Oracle, some_ids, store};
    use crate::graph::{Graph, Scope};
    use crate::model::Asset;

    #[test]
    fn what_becomes_of_one_is_what_is_told_of_it_among_all() {
        let graph = graph("blog[web:2] -> s1@web, s2@web, s3@web; news -> ~blog; s3 -> rack");
        for roots in [&["s1"][..], &["s1", "rack"], &["S1", "rack", "nobody"]] {
            let failed: Vec<Root> = roots.iter().map(|id| Root::new(*id)).collect();
            let impact = impact(&graph, &failed, &Options::default());
            for asset in ["blog", "news", "s2", "nobody"] {
                let told = impact.hits().iter().find(|hit| hit.asset == asset).map(|hit| hit.effect);
                assert_eq!(effect_on(&graph, roots, asset), told, "{roots:?} {asset}");
            }
            assert_eq!(effect_on(&graph, roots, "s1"), Some(Effect::Down));
        }
    }

    #[test]
    fn what_is_retired_takes_no_part_unless_it_is_a_root() {
        assert!(hits("top -> !old; !old -> base; !old", "base").is_empty());
        let text = "!old -> base; top -> old";
        assert!(hits(text, "base").is_empty());
        assert_eq!(hits(text, "old"), ["top down: old top"]);
        let all = Graph::build(&snapshot(assets(text)), Scope::All);
        let answer = impact(&all, &roots("base"), &Options::default());
        assert_eq!(shown(&answer), ["old down: base old", "top down: base old top"]);
    }

    #[test]
    fn an_environment_is_one_only_if_its_asset_says_so() {
        let mut store = assets("a; prod:environment; b; test:server");
        store[0].environment = Some("Prod".to_owned());
        store[2].environment = Some("test".to_owned());
        let graph = Graph::build(&snapshot(store), Scope::Live);
        let answer = impact(&graph, &roots("prod test"), &Options::default());
        assert_eq!(shown(&answer), ["a down: prod a"]);
    }

    #[test]
    fn who_loses_a_spare_is_told_though_nothing_happens_to_it() {
        let graph = graph("blog[web:1] -> a@web, b@web, c@web; shop[web:2] -> a@web, b@web; other -> a");
        let answer = impact(&graph, &roots("a"), &Options::default());
        assert_eq!(answer.strained().collect::<Vec<_>>(), ["blog", "shop"]);
        assert_eq!(strained(&graph, &["a"]), [("blog", None), ("shop", Some(Effect::Down))]);
        assert_eq!(impact(&graph, &roots("other"), &Options::default()).strained().count(), 0);
    }

    #[test]
    fn filters_leave_out_but_do_not_change_what_is_told() {
        let graph = graph("a:application -> b; b -> r; c -> ~b");
        let ask = |options: Options| shown(&impact(&graph, &roots("r"), &options));
        let near = Options { depth: Some(1), ..Options::default() };
        assert_eq!(ask(near), ["b down: r b"]);
        let applications = Options { types: vec!["application".to_owned()], ..Options::default() };
        assert_eq!(ask(applications), ["a down: r b a"]);
        let degraded = Options { effects: vec![Effect::Degraded], ..Options::default() };
        assert_eq!(ask(degraded), ["c degraded: r b c"]);
    }

    #[test]
    fn a_way_that_is_not_asked_for_carries_nothing_and_takes_no_member() {
        let graph = graph("a -> r/data; b -> r/network; c -> r; d -> r@g/data, s@g/network");
        let data = Options { via: vec!["data".to_owned()], ..Options::default() };
        assert_eq!(shown(&impact(&graph, &roots("r s"), &data)), ["a down: r a", "d at_risk: r d"]);
    }

    #[test]
    fn a_member_in_two_ways_and_two_groups_is_one_member_of_each() {
        let graph = graph("a -> b@x/p, b@y/p, b@x/q, b@y/q, c@x/p");
        let one_way = Options { via: vec!["p".to_owned()], ..Options::default() };
        assert_eq!(shown(&impact(&graph, &roots("b c"), &one_way)), ["a down: b a"]);
        assert_eq!(shown(&impact(&graph, &roots("c"), &one_way)), ["a at_risk: c a"]);
    }

    #[test]
    fn what_another_way_degrades_can_still_be_at_risk_by_this_one() {
        let graph = graph("d -> m/network, x@g/data, y@g/data; m -> ~x/data");
        let data = Options { via: vec!["data".to_owned()], ..Options::default() };
        assert_eq!(shown(&impact(&graph, &roots("x"), &data)), ["d at_risk: x d", "m degraded: x m"]);
    }

    #[test]
    fn a_hit_names_the_record_that_explains_its_root() {
        let graph = graph("a -> r; b -> s");
        let because =
            |id: &str, record: Option<&str>| Root { id: id.to_owned(), because: record.map(str::to_owned) };
        let roots = [
            because("R", None),
            because("r", Some("INC-2")),
            because("r", Some("INC-1")),
            because("s", None),
        ];
        let answer = impact(&graph, &roots, &Options::default());
        let told: Vec<_> =
            answer.hits().iter().map(|hit| (hit.asset, answer.root(hit), answer.because(hit))).collect();
        assert_eq!(told, [("a", "r", Some("INC-1")), ("b", "s", None)]);
        assert_eq!(answer.roots().collect::<Vec<_>>(), ["r", "s"]);
    }

    fn answer(store: Vec<Asset>, failing: &[String], via: &[String]) -> Answer {
        let graph = Graph::build(&snapshot(store), Scope::Live);
        let roots: Vec<Root> = failing.iter().map(Root::new).collect();
        let found = impact(&graph, &roots, &Options { via: via.to_vec(), ..Options::default() });
        assert!(found.hits().iter().is_sorted_by_key(|hit| (hit.distance, hit.asset.to_lowercase())));
        let lower = |ids: Vec<&str>| ids.into_iter().map(str::to_lowercase).collect::<Vec<_>>();
        found
            .hits()
            .iter()
            .map(|hit| (hit.asset.to_lowercase(), (hit.effect, lower(found.path(hit)))))
            .collect()
    }

    fn ways() -> impl Strategy<Value = Vec<String>> {
        prop_oneof![3 => Just(Vec::new()), 1 => prop::collection::vec("[pqr]", 1..3)]
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(600) })]

        #[test]
        fn the_answer_is_what_the_plain_meaning_gives(store in store(), failing in some_ids(), via in ways()) {
            let oracle = Oracle::new(&store);
            let known = |id: &&String| store.iter().any(|asset| asset.id.eq_ignore_ascii_case(id));
            let known: Vec<String> = failing.iter().filter(known).cloned().collect();
            prop_assert_eq!(answer(store.clone(), &failing, &via), oracle.impact(&known, &via));
        }

        #[test]
        fn failing_more_never_hits_less(store in store(), failing in some_ids(), more in some_ids()) {
            let few = answer(store.clone(), &failing, &[]);
            let both = [failing, more].concat();
            let many: BTreeMap<_, _> = answer(store, &both, &[]);
            for (id, (effect, _)) in few {
                prop_assert!(both.contains(&id) || many.get(&id).is_some_and(|(worse, _)| *worse >= effect));
            }
        }

        #[test]
        fn naming_ways_never_makes_an_effect_worse(store in store(), failing in some_ids(), via in ways()) {
            let all = answer(store.clone(), &failing, &[]);
            for (id, (effect, _)) in answer(store, &failing, &via) {
                prop_assert!(all.get(&id).is_some_and(|(worse, _)| *worse >= effect));
            }
        }

        #[test]
        fn the_order_of_records_edges_and_roots_does_not_matter(
            (store, shuffled) in store().prop_flat_map(|store| (Just(store.clone()), Just(store).prop_shuffle())),
            failing in some_ids(),
        ) {
            let mut turned = shuffled;
            for asset in &mut turned {
                asset.depends_on.reverse();
                asset.supports.reverse();
            }
            let backwards: Vec<String> = failing.iter().rev().cloned().collect();
            prop_assert_eq!(answer(store, &failing, &[]), answer(turned, &backwards, &[]));
        }
    }
}
