//! What failing means: the least fixed point over dependencies and redundancy groups. Knows nothing of what is asked.
//!
//! The roots are down; the rest is the least fixed point of four rules:
//! - a hard dependency that is down takes an asset down, one that is degraded degrades it;
//! - a soft dependency that is down degrades it, one that is degraded does nothing;
//! - a redundancy group counts its members that take part: with fewer up than needed the asset is down (degraded where
//!   every edge of the group is soft), with just as many and some member down it is at risk. A group none of whose
//!   members is down does nothing, whatever it needs: an effect always comes from a root;
//! - `at_risk` goes no further, and of several effects the worst holds.
//!
//! What is spared gets no worse than is said, and what would hit it worse hits it as that does at its mildest: so an
//! effect never gets milder where more fails.
//!
//! Nothing but *down* makes anything down, nothing but *down* and *degraded* makes anything degraded. So the worst
//! effect is settled first and each edge is looked at once for each effect.

use std::borrow::Cow;
use std::cmp::Ordering;

use petgraph::graph::NodeIndex;

use super::group::{Group, GroupId};
use super::trail::Trail;
use super::{End, Graph, Strand};
use crate::model::asset::Strength;

/// What failing somewhere does to an asset; the worse the greater
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// It works, and one more failure would end that.
    AtRisk,
    /// It works, but not as it should.
    Degraded,
    Down,
}

impl Effect {
    pub const ALL: [Effect; 3] = [Effect::Down, Effect::Degraded, Effect::AtRisk];

    /// The word as it stands in answers.
    pub fn name(self) -> &'static str {
        match self {
            Effect::AtRisk => "at_risk",
            Effect::Degraded => "degraded",
            Effect::Down => "down",
        }
    }

    /// As people say it.
    pub fn words(self) -> &'static str {
        match self {
            Effect::AtRisk => "at risk",
            Effect::Degraded | Effect::Down => self.name(),
        }
    }
}

/// What is given, whatever the graph says
#[derive(Debug, Clone, Default)]
pub(super) struct Given {
    /// In order.
    pub(super) down: Vec<NodeIndex>,
    /// What is taken to be degraded at least, in order.
    pub(super) degraded: Vec<NodeIndex>,
    /// What gets no worse than this whatever it stands on, in order.
    pub(super) spared: Vec<(NodeIndex, Option<Effect>)>,
}

/// What some assets' failing does to all others
pub(super) struct Failure<'g> {
    pub(super) graph: &'g Graph,
    /// For each word, whether edges of that way carry effects; nothing where all do.
    carried: Option<Vec<bool>>,
    effect: Vec<Option<Effect>>,
    /// In order.
    spared: Vec<(NodeIndex, Option<Effect>)>,
    groups: Cow<'g, [Group]>,
    /// For each group, how many of its members are down.
    lost: Vec<usize>,
    /// Groups that lost a member.
    touched: Vec<GroupId>,
    /// Assets that something softly needed degrades.
    softened: Vec<NodeIndex>,
}

impl<'g> Failure<'g> {
    pub(super) fn of(graph: &'g Graph, roots: &[NodeIndex], via: &[String]) -> Failure<'g> {
        Failure::given(graph, &Given { down: roots.to_vec(), ..Given::default() }, via)
    }

    pub(super) fn given(graph: &'g Graph, given: &Given, via: &[String]) -> Failure<'g> {
        let mut failure = Failure {
            graph,
            carried: (!via.is_empty()).then(|| graph.words.among(via)),
            effect: vec![None; graph.len()],
            spared: given.spared.clone(),
            groups: Cow::Borrowed(&graph.groups),
            lost: vec![0; graph.groups.len()],
            touched: Vec::new(),
            softened: given.degraded.clone(),
        };
        failure.let_in(&given.down);
        failure.take_down(&given.down);
        failure.degrade();
        failure.put_at_risk();
        failure
    }

    pub(super) fn effect(&self, node: NodeIndex) -> Option<Effect> {
        self.effect[node.index()]
    }

    /// The assets that lost a member of a group.
    pub(super) fn strained(&self) -> impl Iterator<Item = NodeIndex> {
        self.touched.iter().map(|id| self.groups[id.index()].dependent)
    }

    /// Counts roots into their groups that take part only because they are roots.
    fn let_in(&mut self, roots: &[NodeIndex]) {
        let graph = self.graph;
        for root in roots.iter().filter(|root| !graph.takes_part(**root)) {
            let mut counted = None;
            for strand in graph.dependents_of(*root).map(|end| end.strand) {
                let Some(id) = strand.group else { continue };
                let group = &mut self.groups.to_mut()[id.index()];
                group.size += usize::from(counted != Some(id));
                group.hard |= strand.strength == Strength::Hard;
                counted = Some(id);
            }
        }
    }

    fn take_down(&mut self, roots: &[NodeIndex]) {
        let graph = self.graph;
        let mut down = Vec::new();
        for root in roots {
            self.raise(*root, Effect::Down, &mut down);
        }
        while let Some(node) = down.pop() {
            // An asset that is in a group in several ways is one member; its strands of one group are neighbours.
            let mut counted = None;
            graph.dependents_of(node).for_each(|End { node, strand, .. }| {
                match (strand.group, strand.strength) {
                    _ if !self.carries(strand) => {}
                    (Some(id), _) if counted.replace(id) == Some(id) => {}
                    (Some(id), _) => self.lose(id, node, &mut down),
                    (None, Strength::Hard) if self.most(node) != Some(Effect::Degraded) => {
                        self.raise(node, Effect::Down, &mut down);
                    }
                    (None, _) => self.softened.push(node),
                }
            });
        }
    }

    fn lose(&mut self, id: GroupId, dependent: NodeIndex, down: &mut Vec<NodeIndex>) {
        self.lost[id.index()] += 1;
        if self.lost[id.index()] == 1 {
            self.touched.push(id);
        }
        match self.outcome(id) {
            Some(Effect::Down) => self.raise(dependent, Effect::Down, down),
            Some(Effect::Degraded) => self.softened.push(dependent),
            _ => {}
        }
    }

    fn degrade(&mut self) {
        let graph = self.graph;
        let mut degraded = Vec::new();
        for node in std::mem::take(&mut self.softened) {
            self.raise(node, Effect::Degraded, &mut degraded);
        }
        // What takes no part may be said to be degraded, and is needed by nobody.
        degraded.retain(|node| graph.takes_part(*node));
        while let Some(node) = degraded.pop() {
            graph.dependents_of(node).for_each(|End { node, strand, .. }| {
                if self.carries(strand) && given_on(Effect::Degraded, strand).is_some() {
                    self.raise(node, Effect::Degraded, &mut degraded);
                }
            });
        }
    }

    fn put_at_risk(&mut self) {
        for id in self.touched.clone() {
            if self.outcome(id) == Some(Effect::AtRisk) {
                let dependent = self.groups[id.index()].dependent;
                self.raise(dependent, Effect::AtRisk, &mut Vec::new());
            }
        }
    }

    /// Worse effects are settled before better ones, so whoever has one keeps it.
    fn raise(&mut self, node: NodeIndex, effect: Effect, raised: &mut Vec<NodeIndex>) {
        let most = self.most(node);
        let held = &mut self.effect[node.index()];
        if held.is_none() && Some(effect) <= most {
            *held = Some(effect);
            raised.push(node);
        }
    }

    /// The worst that an asset can get.
    fn most(&self, node: NodeIndex) -> Option<Effect> {
        let spared = self.spared.binary_search_by_key(&node, |(node, _)| *node);
        spared.map_or(Some(Effect::Down), |place| self.spared[place].1)
    }

    fn carries(&self, strand: Strand) -> bool {
        let Some(carried) = &self.carried else { return true };
        strand.via.is_some_and(|via| carried[via.index()])
    }

    /// What a group does to its asset, one of whose members is down. Who is spared from what all together do is not
    /// spared from what fewer do.
    fn outcome(&self, id: GroupId) -> Option<Effect> {
        let Group { size, need, hard, dependent, .. } = self.groups[id.index()];
        let outcome = match (size - self.lost[id.index()]).cmp(&need) {
            Ordering::Less if hard => Some(Effect::Down),
            Ordering::Less => Some(Effect::Degraded),
            Ordering::Equal => Some(Effect::AtRisk),
            Ordering::Greater => None,
        };
        let most = self.most(dependent);
        if outcome <= most { outcome } else { most.map(|_| Effect::AtRisk) }
    }

    /// Goes only where an effect came by.
    pub(super) fn trail(&self, roots: &[NodeIndex]) -> Trail {
        Trail::search(self.graph.len(), roots, |node, trail| {
            self.hurt(node).for_each(|next| trail.meet(node, next));
        })
    }

    /// Whom a node gives the effect that they have in the end.
    pub(super) fn hurt(&self, node: NodeIndex) -> impl Iterator<Item = NodeIndex> {
        let effect = self.effect(node).filter(|it| *it == Effect::Down || self.graph.takes_part(node));
        let ends = effect.map(|effect| (effect, self.graph.dependents_of(node)));
        ends.into_iter().flat_map(|(effect, ends)| ends.map(move |end| (effect, end))).filter_map(
            |(effect, end)| {
                let given = match end.strand.group {
                    _ if !self.carries(end.strand) => None,
                    Some(id) if effect == Effect::Down => self.outcome(id),
                    _ => match (given_on(effect, end.strand), self.most(end.node)) {
                        (Some(Effect::Down), Some(Effect::Degraded)) => Some(Effect::Degraded),
                        (given, _) => given,
                    },
                };
                (given.is_some() && given == self.effect(end.node)).then_some(end.node)
            },
        )
    }
}

/// What an edge outside any group gives on.
fn given_on(effect: Effect, strand: Strand) -> Option<Effect> {
    match (effect, strand.strength) {
        _ if strand.group.is_some() => None,
        (Effect::Down, Strength::Hard) => Some(Effect::Down),
        (Effect::Down, Strength::Soft) | (Effect::Degraded, Strength::Hard) => Some(Effect::Degraded),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::graph::fixture::hits;

    const BLOG: &str = "blog[web:2] -> s1@web, s2@web, s3@web, s4@web; news -> blog";

    #[test]
    fn one_blog_server_of_four_with_two_needed_is_nothing() {
        assert!(hits(BLOG, "s1").is_empty());
    }

    #[test]
    fn two_of_four_put_at_risk_and_no_further() {
        assert_eq!(hits(BLOG, "s1 s3"), ["blog at_risk: s1 blog"]);
    }

    #[test]
    fn three_of_four_take_down_and_on() {
        assert_eq!(hits(BLOG, "s4 s2 s3"), ["blog down: s2 blog", "news down: s2 blog news"]);
    }

    #[test]
    fn a_group_told_by_its_members_is_the_same() {
        let told =
            "blog[web:2]; s1 => blog@web; s2 => blog@web; s3 => blog@web; s4 => blog@web; news -> blog";
        for failing in ["s1", "s1 s3", "s4 s2 s3"] {
            assert_eq!(hits(told, failing), hits(BLOG, failing));
        }
    }

    #[test]
    fn an_edge_told_from_both_ends_counts_once() {
        let told = "blog[web:1] -> s1@web, s2@web; s1 => blog; s2 => blog@web";
        assert_eq!(hits(told, "s1"), ["blog at_risk: s1 blog"]);
        assert_eq!(hits("a -> ~b; b => a", "b"), ["a down: b a"]);
    }

    #[test]
    fn a_group_of_soft_edges_degrades() {
        assert_eq!(hits("a -> ~b@g, ~c@g; d -> a; e -> ~a", "b c"), ["a degraded: b a", "d degraded: b a d"]);
        assert_eq!(hits("a -> ~b@g, c@g", "b c"), ["a down: b a"]);
    }

    #[test]
    fn what_is_degraded_degrades_only_who_needs_it_hard() {
        let text = "mail -> ~relay; desk -> mail; wiki -> ~mail; pool -> mail@g";
        assert_eq!(hits(text, "relay"), ["mail degraded: relay mail", "desk degraded: relay mail desk"]);
    }

    #[test]
    fn of_several_effects_the_worst_holds_with_its_own_chain() {
        assert_eq!(hits("a -> ~r, b; b -> r", "r"), ["b down: r b", "a down: r b a"]);
    }

    #[test]
    fn a_circle_falls_whole_and_once() {
        assert_eq!(
            hits("a -> b; b -> c; c -> a, r", "r"),
            ["c down: r c", "b down: r c b", "a down: r c b a"]
        );
    }

    #[test]
    fn an_asset_that_stands_on_itself_is_not_hit_by_nothing() {
        assert!(hits("a -> a, b", "x").is_empty());
        assert_eq!(hits("a -> a, b", "b"), ["a down: b a"]);
    }

    #[test]
    fn of_equally_short_chains_the_smallest_ids_are_told() {
        assert_eq!(hits("z -> b, a; a -> r2; b -> r1", "r1 r2")[2], "z down: r1 b z");
        assert_eq!(hits("z -> b, a; a -> r; b -> r", "r")[2], "z down: r a z");
    }

    #[test]
    fn ids_that_differ_by_case_are_the_same() {
        assert_eq!(hits("GetPaid -> FINDB1; findb1", "FinDb1"), ["GetPaid down: findb1 GetPaid"]);
    }

    #[test]
    fn a_group_that_needs_more_than_it_has_breaks_with_the_first_and_not_before() {
        assert!(hits("a[g:3] -> b@g, c@g; x", "x").is_empty());
        assert_eq!(hits("a[g:3] -> b@g, c@g", "b"), ["a down: b a"]);
    }

    #[test]
    fn a_group_that_needs_none_is_at_risk_at_worst() {
        assert!(hits("a[g:0] -> b@g, c@g", "b").is_empty());
        assert_eq!(hits("a[g:0] -> b@g, c@g", "b c"), ["a at_risk: b a"]);
    }

    #[test]
    fn a_group_that_says_no_need_needs_one() {
        assert_eq!(hits("a -> b@g, c@g", "b"), ["a at_risk: b a"]);
        assert_eq!(hits("a -> b@g, c@g", "b c"), ["a down: b a"]);
    }

    #[test]
    fn a_member_in_two_ways_is_one_member() {
        assert_eq!(hits("a -> b@g/data, b@g/auth, c@g", "b"), ["a at_risk: b a"]);
    }

    #[test]
    fn a_retired_member_is_no_spare() {
        assert_eq!(hits("a[g:1] -> b@g, c@g; !c", "b"), ["a down: b a"]);
        assert_eq!(hits("a[g:1] -> b@g, c@g; !c", "c"), ["a at_risk: c a"]);
    }

    #[test]
    fn what_stands_in_a_place_falls_with_it() {
        assert_eq!(hits("web in DC-East; dc-east:location", "dc-east"), ["web down: dc-east web"]);
        assert!(hits("web in unknown-place; x", "x").is_empty());
    }

    #[test]
    fn unknown_ids_are_passed_over() {
        assert!(hits("a -> unknown, b; b => unknown2", "nobody unknown").is_empty());
    }
}
