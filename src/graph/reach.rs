//! All that an asset stands on, or all that stands on it, however far. Says nothing of effects: see [`super::impact`].

use std::collections::HashSet;

use petgraph::graph::NodeIndex;

use super::trail::Trail;
use super::{End, Graph};

/// In which direction to go
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// To what an asset stands on.
    Dependencies,
    /// To what stands on it.
    Dependents,
}

/// All that was reached from some assets, and through what
#[derive(Debug)]
pub struct Reach<'g> {
    graph: &'g Graph,
    trail: Trail,
}

/// An asset that was reached
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reached<'g> {
    pub asset: &'g str,
    /// How many edges a shortest chain has.
    pub distance: usize,
    node: NodeIndex,
}

/// Some assets and everything that they stand on
#[derive(Debug)]
pub struct Standing<'g> {
    graph: &'g Graph,
    /// In order of id.
    nodes: Vec<NodeIndex>,
}

impl Graph {
    /// All that can be reached from some assets; the assets themselves are not listed.
    pub fn reach<T: AsRef<str>>(&self, ids: &[T], way: Way) -> Reach<'_> {
        self.reach_by(ids, way, &[])
    }

    /// The same along edges of these ways (`via`) alone; along all, where none is named.
    pub fn reach_by<T: AsRef<str>>(&self, ids: &[T], way: Way, via: &[String]) -> Reach<'_> {
        let starts = self.find_all(ids);
        if via.is_empty() {
            return Reach { graph: self, trail: self.trail(&starts, way) };
        }
        let among = self.words.among(via);
        let goes = |end: &End| end.strand.via.is_some_and(|via| among[via.index()]);
        let trail = Trail::search(self.len(), &starts, |node, trail| match way {
            Way::Dependencies => {
                self.supporters(node).filter(goes).for_each(|end| trail.meet(node, end.node));
            }
            Way::Dependents => {
                self.dependents_of(node).filter(goes).for_each(|end| trail.meet(node, end.node));
            }
        });
        Reach { graph: self, trail }
    }

    /// These assets and everything that they stand on.
    pub fn stands_under<T: AsRef<str>>(&self, ids: &[T]) -> Standing<'_> {
        // Asked of every change, and mostly small: nothing here is as large as the store.
        let mut nodes = self.find_all(ids);
        let mut seen: HashSet<NodeIndex> = nodes.iter().copied().collect();
        let mut done = 0;
        while let Some(&node) = nodes.get(done) {
            done += 1;
            nodes.extend(self.supporters(node).map(|end| end.node).filter(|below| seen.insert(*below)));
        }
        nodes.sort_unstable();
        Standing { graph: self, nodes }
    }

    pub(super) fn trail(&self, starts: &[NodeIndex], way: Way) -> Trail {
        Trail::search(self.len(), starts, |node, trail| match way {
            Way::Dependencies => self.supporters(node).for_each(|end| trail.meet(node, end.node)),
            Way::Dependents => self.dependents_of(node).for_each(|end| trail.meet(node, end.node)),
        })
    }

    /// The ids of some nodes.
    pub(super) fn ids(&self, nodes: &[NodeIndex]) -> Vec<&str> {
        nodes.iter().map(|node| self.id(*node)).collect()
    }
}

impl<'g> Reach<'g> {
    /// By distance, then by id.
    pub fn list(&self) -> Vec<Reached<'g>> {
        let nodes = self.trail.reached().into_iter();
        nodes
            .map(|node| Reached { asset: self.graph.id(node), distance: self.trail.distance(node), node })
            .collect()
    }

    /// An asset, if it was reached; the assets that the search began with were, at no distance.
    pub fn find(&self, id: &str) -> Option<Reached<'g>> {
        let node = self.graph.find(id).filter(|node| self.trail.has(*node))?;
        Some(Reached { asset: self.graph.id(node), distance: self.trail.distance(node), node })
    }

    /// A shortest chain from one of the assets to what was reached, the one with the smallest ids.
    pub fn path(&self, reached: &Reached<'_>) -> Vec<&'g str> {
        self.graph.ids(&self.trail.path(reached.node))
    }
}

impl<'g> Standing<'g> {
    /// Whether an asset is one of these, its id compared without case.
    pub fn contains(&self, id: &str) -> bool {
        self.graph.find(id).is_some_and(|node| self.nodes.binary_search(&node).is_ok())
    }

    /// The ids, in order.
    pub fn iter(&self) -> impl Iterator<Item = &'g str> {
        let graph = self.graph;
        self.nodes.iter().map(move |node| graph.id(*node))
    }

    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::graph::Scope;
    use crate::graph::fixture::{graph, snapshot};
    use crate::graph::oracle::{Oracle, some_ids, store};

    fn told(text: &str, from: &[&str], way: Way) -> Vec<String> {
        let graph = graph(text);
        let reach = graph.reach(from, way);
        reach
            .list()
            .iter()
            .map(|it| format!("{} {}: {}", it.asset, it.distance, reach.path(it).join(" ")))
            .collect()
    }

    #[test]
    fn all_that_an_asset_stands_on_by_its_shortest_chains() {
        let text = "a -> c, B; B -> d; c -> d; d -> a";
        assert_eq!(told(text, &["A"], Way::Dependencies), ["B 1: a B", "c 1: a c", "d 2: a B d"]);
        assert_eq!(told(text, &["d"], Way::Dependents), ["B 1: d B", "c 1: d c", "a 2: d B a"]);
    }

    #[test]
    fn nothing_is_reached_through_what_is_retired() {
        assert_eq!(told("a -> b; !b -> c", &["a"], Way::Dependencies), Vec::<String>::new());
        assert_eq!(told("a -> b; !b -> c", &["b"], Way::Dependencies), ["c 1: b c"]);
    }

    #[test]
    fn only_edges_of_the_ways_that_were_named_are_followed() {
        let graph = graph("a -> b/data, c/network, d; b -> e/data; c -> f/data");
        let data = graph.reach_by(&["a"], Way::Dependencies, &["data".to_owned()]);
        assert_eq!(data.list().iter().map(|it| it.asset).collect::<Vec<_>>(), ["b", "e"]);
    }

    #[test]
    fn what_stands_under_a_change_includes_what_it_touches() {
        let graph = graph("web in dc-east; web -> db; other");
        let under = graph.stands_under(&["WEB", "nobody"]);
        assert_eq!(under.iter().collect::<Vec<_>>(), ["db", "dc-east", "web"]);
        assert!(under.contains("DC-East") && !under.contains("other") && !under.contains("nobody"));
        assert!(graph.stands_under::<&str>(&[]).is_empty());
    }

    #[test]
    fn one_asset_of_all_that_was_reached() {
        let graph = graph("a -> B; B -> c; d");
        let reach = graph.reach(&["a"], Way::Dependencies);
        let path = |id: &str| reach.find(id).map(|it| reach.path(&it).join(" "));
        assert_eq!(path("C").as_deref(), Some("a B c"));
        assert_eq!(path("a").as_deref(), Some("a"));
        assert_eq!((path("d"), path("nobody")), (None, None));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn chains_are_the_first_of_all_chains(store in store(), from in some_ids()) {
            let oracle = Oracle::new(&store);
            let graph = Graph::build(&snapshot(store), Scope::Live);
            let reach = graph.reach(&from, Way::Dependencies);
            let list = reach.list();
            prop_assert!(list.iter().is_sorted_by_key(|it| (it.distance, it.asset.to_lowercase())));
            for to in graph.assets().map(str::to_lowercase).filter(|to| !from.contains(to)) {
                let all = from.iter().filter(|it| graph.contains(it));
                let all = all.flat_map(|from| oracle.paths(std::slice::from_ref(from), &to));
                let first = all.min_by_key(|path| (path.len(), path.clone()));
                let found = list.iter().find(|it| it.asset.eq_ignore_ascii_case(&to)).map(|it| reach.path(it));
                let found = found.map(|path| path.into_iter().map(str::to_lowercase).collect::<Vec<_>>());
                prop_assert_eq!(found, first);
            }
        }
    }
}
