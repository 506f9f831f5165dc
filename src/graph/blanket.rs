//! What supports everything: every business service, application and service but itself and what it stands on.
//! Never spelt out as edges: each such supporter has a bit for each asset.
//!
//! *What it stands on* follows the edges that name both their ends. Blankets do not count there: two assets that each
//! support everything would stand on one another exactly if they did not.
//! Where an edge names both a supporter of everything and an asset, that edge says more, and the blanket gives way.

use std::collections::HashSet;
use std::sync::Arc;

use petgraph::Direction;
use petgraph::algo::kosaraju_scc;
use petgraph::graph::NodeIndex;
use petgraph::visit::{IntoNeighbors, IntoNeighborsDirected, NodeFiltered};

use super::build::Told;
use super::group::{GroupId, Groups};
use super::net::Net;
use super::word::Word;
use super::{End, Strand};
use crate::model::asset::Strength;

/// How many groups the supporters of everything may name, and in how many ways each may support: a group is one of each
/// asset, a way an edge to each. Beyond that, groups and ways are left out, which makes an effect worse and hides none.
const MOST: usize = 16;

/// All that support everything
#[derive(Debug)]
pub(super) struct Blankets {
    /// In order of id.
    list: Vec<Blanket>,
    /// For each group that a blanket names: each asset's group of that name.
    slots: Vec<Vec<Option<GroupId>>>,
    /// The names of those groups.
    names: Vec<Word>,
}

/// One that supports everything
#[derive(Debug)]
struct Blanket {
    supporter: NodeIndex,
    threads: Vec<Thread>,
    /// Whom it supports, as bits; shared by all that support the same.
    members: Arc<[u64]>,
}

/// How it supports each
#[derive(Debug)]
struct Thread {
    /// The place of its group's name among the slots.
    slot: Option<usize>,
    via: Option<Word>,
    strength: Strength,
}

impl Blankets {
    pub(super) fn new(
        told: &[(NodeIndex, Vec<Told>)],
        net: &Net,
        logical: &[NodeIndex],
        groups: &mut Groups<'_>,
    ) -> Blankets {
        let members = members(told, net, logical, groups.takes_part);
        let mut names = Vec::new();
        let mut list = Vec::new();
        for ((supporter, told), members) in told.iter().zip(members) {
            let threads = threads(told, &mut names);
            list.push(Blanket { supporter: *supporter, threads, members });
        }
        let slots = names.iter().map(|name| slot(*name, net.len(), logical, groups)).collect();
        let blankets = Blankets { list, slots, names };
        blankets.count(groups);
        blankets
    }

    /// Counts each that supports everything in the groups that it is in.
    fn count(&self, groups: &mut Groups<'_>) {
        for blanket in &self.list {
            for same in blanket.threads.chunk_by(|a, b| a.slot == b.slot) {
                let Some(slot) = same[0].slot else { continue };
                let hard = same.iter().any(|thread| thread.strength == Strength::Hard);
                for id in ones(&blanket.members).filter_map(|member| self.slots[slot][member.index()]) {
                    groups.add(id, blanket.supporter, hard);
                }
            }
        }
    }

    /// Those that support an asset, in order of id.
    pub(super) fn over(&self, of: NodeIndex) -> impl Iterator<Item = End> {
        let (word, bit) = (of.index() / 64, of.index() % 64);
        let holding = self.list.iter().filter(move |blanket| blanket.members[word] & (1 << bit) != 0);
        holding.flat_map(move |blanket| {
            blanket.threads.iter().map(move |thread| self.end(blanket.supporter, thread, of))
        })
    }

    /// Those that an asset supports because it supports everything, in order of id.
    pub(super) fn under(&self, of: NodeIndex) -> impl Iterator<Item = End> {
        let found = self.list.binary_search_by_key(&of, |blanket| blanket.supporter).ok();
        found.into_iter().flat_map(move |index| {
            let Blanket { threads, members, .. } = &self.list[index];
            ones(members)
                .flat_map(move |member| threads.iter().map(move |thread| self.end(member, thread, member)))
        })
    }

    /// Each that supports everything, with the group, the way and the strength in which it does; in order of id.
    pub(super) fn threads<'t>(
        &'t self,
        text: impl Fn(Word) -> &'t str + Copy,
    ) -> impl Iterator<Item = (NodeIndex, Option<&'t str>, Option<&'t str>, Strength)> {
        self.list.iter().flat_map(move |blanket| {
            blanket.threads.iter().map(move |thread| {
                let group = thread.slot.map(|slot| text(self.names[slot]));
                (blanket.supporter, group, thread.via.map(text), thread.strength)
            })
        })
    }

    fn end(&self, node: NodeIndex, thread: &Thread, dependent: NodeIndex) -> End {
        let group = thread.slot.and_then(|slot| self.slots[slot][dependent.index()]);
        End { node, strand: Strand { group, via: thread.via, strength: thread.strength }, blanket: true }
    }
}

fn threads(told: &[Told], names: &mut Vec<Word>) -> Vec<Thread> {
    if told.len() <= MOST {
        return told.iter().map(|told| Thread::new(told, names)).collect();
    }
    let strength = told.iter().map(|told| told.strength).min().unwrap_or(Strength::Hard);
    vec![Thread { slot: None, via: None, strength }]
}

impl Thread {
    fn new(told: &Told, names: &mut Vec<Word>) -> Thread {
        let slot = told.group.and_then(|name| {
            let known = names.iter().position(|known| *known == name);
            if known.is_none() && names.len() < MOST {
                names.push(name);
                return Some(names.len() - 1);
            }
            known
        });
        Thread { slot, via: told.via, strength: told.strength }
    }
}

fn slot(name: Word, len: usize, members: &[NodeIndex], groups: &mut Groups<'_>) -> Vec<Option<GroupId>> {
    let mut slot = vec![None; len];
    for member in members {
        slot[member.index()] = Some(groups.id(*member, name));
    }
    slot
}

/// Whom each supports: all that are logical but itself, what it stands on, and whoever is tied to it by name.
fn members(
    told: &[(NodeIndex, Vec<Told>)],
    net: &Net,
    logical: &[NodeIndex],
    takes_part: &[bool],
) -> Vec<Arc<[u64]>> {
    if told.is_empty() {
        return Vec::new();
    }
    let mut all = vec![0; net.len().div_ceil(64)];
    for node in logical {
        all[node.index() / 64] |= 1 << (node.index() % 64);
    }
    let live = NodeFiltered::from_fn(net, |node: NodeIndex| takes_part[node.index()]);
    let components = kosaraju_scc(&live);
    let mut known: HashSet<Arc<[u64]>> = HashSet::new();
    let mut members = Vec::new();
    for batch in told.chunks(64) {
        let spared = spared(batch, net, &components);
        let mut each = vec![all.clone(); batch.len()];
        for (node, spared) in spared.iter().enumerate().filter(|(_, spared)| **spared != 0) {
            for column in ones(&[*spared]) {
                each[column.index()][node / 64] &= !(1 << (node % 64));
            }
        }
        for bits in each {
            let bits: Arc<[u64]> = bits.into();
            members.push(known.get(&bits).cloned().unwrap_or_else(|| Arc::clone(&bits)));
            known.insert(bits);
        }
    }
    members
}

/// For each asset, as bits, which of up to 64 supporters leave it out.
fn spared(batch: &[(NodeIndex, Vec<Told>)], net: &Net, components: &[Vec<NodeIndex>]) -> Vec<u64> {
    let mut rows = vec![0_u64; net.len()];
    for (column, (supporter, _)) in batch.iter().enumerate() {
        rows[supporter.index()] |= 1 << column;
        // One that takes no part itself is in none of the components.
        for below in net.neighbors(*supporter) {
            rows[below.index()] |= 1 << column;
        }
    }
    // Components come with those first that stand on no other; what is in a circle stands on all that is in it.
    for component in components.iter().rev() {
        let shared = component.iter().fold(0, |shared, node| shared | rows[node.index()]);
        for node in component {
            for below in net.neighbors(*node) {
                rows[below.index()] |= shared;
            }
        }
    }
    for (column, (supporter, _)) in batch.iter().enumerate() {
        for above in net.neighbors_directed(*supporter, Direction::Incoming) {
            rows[above.index()] |= 1 << column;
        }
    }
    rows
}

/// The places of the bits that are set, in order.
fn ones(words: &[u64]) -> impl Iterator<Item = NodeIndex> {
    words.iter().enumerate().filter(|(_, word)| **word != 0).flat_map(|(place, word)| {
        let rest = std::iter::successors(Some(*word), |word| Some(word & word.wrapping_sub(1)));
        let bits = rest.take_while(|word| *word != 0).map(|word| word.trailing_zeros() as usize);
        bits.map(move |bit| NodeIndex::new(place * 64 + bit))
    })
}

#[cfg(test)]
mod tests {
    use crate::graph::fixture::{graph, hits};

    const COMPANY: &str = "switch:network-device => everything; dns:service -> dns-east; dns => everything; \
        dns-east:service -> rack; pay:application; payroll:business-service -> pay; db:database; !old:application";

    #[test]
    fn everything_is_what_people_depend_on_by_name() {
        let told = hits(COMPANY, "switch");
        assert_eq!(
            told,
            [
                "dns down: switch dns",
                "dns-east down: switch dns-east",
                "pay down: switch pay",
                "payroll down: switch payroll"
            ]
        );
    }

    #[test]
    fn what_a_supporter_of_everything_stands_on_is_spared() {
        assert_eq!(hits(COMPANY, "dns"), ["pay down: dns pay", "payroll down: dns payroll"]);
        let below = hits(COMPANY, "rack");
        assert_eq!(below[..2], ["dns-east down: rack dns-east", "dns down: rack dns-east dns"]);
        assert_eq!(below.len(), 4);
    }

    #[test]
    fn a_supporter_of_everything_may_stand_on_an_application_that_stands_on_others() {
        let told = hits(
            "mail:service => everything; mail -> crm; crm:application -> sso; sso:service; wiki:service",
            "mail",
        );
        assert_eq!(told, ["wiki down: mail wiki"]);
    }

    #[test]
    fn two_that_support_everything_support_each_other() {
        let text = "dns:service => everything; mail:service => everything; wiki:application";
        assert_eq!(hits(text, "dns"), ["mail down: dns mail", "wiki down: dns wiki"]);
        assert!(graph(text).cycles().is_empty());
    }

    #[test]
    fn an_edge_that_names_both_ends_says_more_than_everything() {
        let text = "dns-a => everything; dns-b => everything; shop:service[dns:1] -> dns-a@dns, dns-b@dns; \
            blog:service -> ~dns-a; pay:service";
        assert_eq!(
            hits(text, "dns-a"),
            ["blog degraded: dns-a blog", "pay down: dns-a pay", "shop at_risk: dns-a shop"]
        );
    }

    #[test]
    fn supporters_of_everything_can_stand_in_for_one_another() {
        let text = "dns-a => everything@dns; dns-b => everything@dns; pay:service; \
            shop:service[dns:2]; blog:service -> dns-c@dns";
        assert_eq!(hits(text, "dns-a"), ["pay at_risk: dns-a pay", "shop down: dns-a shop"]);
        assert_eq!(
            hits(text, "dns-b dns-a"),
            ["blog at_risk: dns-a blog", "pay down: dns-a pay", "shop down: dns-a shop"]
        );
    }

    #[test]
    fn more_groups_and_ways_than_are_kept_make_an_effect_worse_and_hide_none() {
        let pair = |at| format!("x{at:02} => everything@g{at:02}; y{at:02} => everything@g{at:02}");
        let text = format!("{}; pay:service", (0..17).map(pair).collect::<Vec<_>>().join(";"));
        assert_eq!(hits(&text, "x15"), ["pay at_risk: x15 pay"]);
        assert_eq!(hits(&text, "x16"), ["pay down: x16 pay"]);
        let ways = |most: usize| {
            (0..most).map(|at| format!("x => everything@g/w{at}")).collect::<Vec<_>>().join(";")
        };
        assert_eq!(
            hits(&format!("{}; y => everything@g; pay:service", ways(16)), "x"),
            ["pay at_risk: x pay"]
        );
        assert_eq!(hits(&format!("{}; y => everything@g; pay:service", ways(17)), "x"), ["pay down: x pay"]);
    }

    #[test]
    fn a_retired_supporter_of_everything_hits_only_as_a_root() {
        let text = "!vpn => everything; vpn -> gate; pay:service";
        assert!(hits(text, "gate").is_empty());
        assert_eq!(hits(text, "vpn"), ["pay down: vpn pay"]);
    }

    #[test]
    fn direct_edges_tell_where_they_come_from() {
        let graph = graph("dns => everything/network; pay:service -> db/data");
        let told: Vec<_> =
            graph.dependencies("PAY").iter().map(|tie| (tie.asset, tie.via, tie.everything)).collect();
        assert_eq!(told, [("db", Some("data"), false), ("dns", Some("network"), true)]);
        let told: Vec<_> = graph.dependents("dns").iter().map(|tie| tie.asset).collect();
        assert_eq!(told, ["pay"]);
    }
}
