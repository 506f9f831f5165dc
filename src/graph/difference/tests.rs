use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::graph::Scope;
use crate::graph::fixture::{graph, snapshot};
use crate::graph::impact::Effect;
use crate::graph::oracle::{Oracle, some_ids, store};
use crate::model::Asset;
use crate::model::asset::Strength;

fn told(before: &str, after: &str, matters: &str, renames: &[(&str, &str)]) -> Vec<String> {
    let (old, new) = (graph(before), graph(after));
    let ids: Vec<String> = matters.split_whitespace().map(str::to_owned).collect();
    let side = |graph| Side { graph, critical: &[], classified: &ids };
    let renames = renames.iter().map(|(old, new)| ((*old).to_owned(), (*new).to_owned())).collect();
    let found = difference(side(&old), side(&new), &renames);
    let edge = |it: &Edge<'_>| {
        let way = it.via.map(|via| format!("/{via}")).unwrap_or_default();
        let soft = if it.strength == Strength::Soft { "~" } else { "" };
        format!("{} -> {soft}{}{way}", it.dependent, it.supporter)
    };
    let mut lines: Vec<String> = found
        .edges
        .iter()
        .map(|it| match it {
            EdgeChange::Gained(it) => format!("+ {}", edge(it)),
            EdgeChange::Lost(it) => format!("- {}", edge(it)),
            EdgeChange::Altered { before, after } => format!("{} now {}", edge(before), edge(after)),
        })
        .collect();
    let mut add = |sign: &str, what: Vec<String>| lines.extend(what.iter().map(|it| format!("{sign} {it}")));
    let reached =
        |list: &[Reached<'_>]| list.iter().map(|it| format!("reach {}", it.path.join(" "))).collect();
    add("+", reached(&found.reach.gained));
    add("-", reached(&found.reach.lost));
    let points = |list: &[Points<'_>]| {
        let tell = |it: &Points<'_>| {
            format!("{} take down {}: {}", it.points.join(" "), it.takes_down.join(" "), it.path.join(" "))
        };
        list.iter().map(tell).collect()
    };
    add("+", points(&found.points.gained));
    add("-", points(&found.points.lost));
    let cycles =
        |list: &[Cycle<'_>]| list.iter().map(|it| format!("circle {}", it.assets.join(" "))).collect();
    add("+", cycles(&found.cycles.gained));
    add("-", cycles(&found.cycles.lost));
    lines
}

#[test]
fn equal_graphs_do_not_differ() {
    let text = "a -> b, ~c; b -> a; dns => everything; a:service";
    assert!(told(text, text, "b c", &[]).is_empty());
}

#[test]
fn an_edge_makes_single_points_of_all_that_is_below() {
    assert_eq!(
        told("shop; news -> shop; db -> disk", "shop -> db; news -> shop; db -> disk", "disk", &[]),
        [
            "+ shop -> db",
            "+ reach news shop db disk",
            "+ reach shop db disk",
            "+ db disk take down news shop: db shop"
        ]
    );
}

#[test]
fn a_spare_ends_a_single_point() {
    assert_eq!(
        told("shop -> w1", "shop -> w1@web, w2@web", "", &[]),
        ["shop -> w1 now shop -> w1", "+ shop -> w2", "- w1 take down shop: w1 shop"]
    );
}

#[test]
fn how_many_suffice_is_no_edge_and_makes_single_points() {
    assert_eq!(
        told("shop[web:1] -> w1@web, w2@web", "shop[web:2] -> w1@web, w2@web", "", &[]),
        ["+ w1 w2 take down shop: w1 shop"]
    );
}

#[test]
fn an_edge_in_another_way_is_the_same_edge() {
    assert_eq!(
        told("a -> b/data", "a -> ~b/data", "b", &[]),
        ["a -> b/data now a -> ~b/data", "- b take down a: b a"]
    );
}

#[test]
fn what_was_renamed_has_kept_its_edges() {
    assert!(told("a -> old; old -> c", "a -> new; new -> c", "c", &[("old", "new")]).is_empty());
    assert_eq!(told("a -> old", "a -> new", "", &[]).len(), 4);
}

#[test]
fn circles_that_grow_have_come_and_those_that_shrink_have_gone() {
    let (small, large) = ("a -> b; b -> a; c", "a -> b; b -> c; c -> a");
    let circles = |before, after| {
        let lines = told(before, after, "", &[]).into_iter();
        lines.filter(|line| line.contains("circle")).collect::<Vec<_>>()
    };
    assert_eq!(circles(small, large), ["+ circle a b c"]);
    assert_eq!(circles(large, small), ["- circle a b c"]);
}

#[test]
fn what_supports_everything_is_one_edge() {
    let (before, after) =
        ("dns; pay:service; shop:service", "dns => everything/network; pay:service; shop:service");
    assert_eq!(
        told(before, after, "dns", &[]),
        ["+ everything -> dns/network", "+ dns take down pay shop: dns pay"]
    );
}

#[test]
fn what_retires_takes_its_edges_along() {
    assert_eq!(
        told("a -> b; b -> c", "a -> b; !b -> c", "c", &[]),
        ["- a -> b", "- b -> c", "- reach a b c", "- reach b c", "- b c take down a: b a"]
    );
}

#[test]
fn what_becomes_classified_is_reached_by_those_who_reached_it_before() {
    let graph = graph("a -> b; b -> c");
    let marked = ["c".to_owned()];
    let plain = Side { graph: &graph, critical: &[], classified: &[] };
    let found = difference(plain, Side { critical: &marked, classified: &marked, ..plain }, &Renames::new());
    let paths: Vec<String> = found.reach.gained.iter().map(|it| it.path.join(" ")).collect();
    assert_eq!(paths, ["a b c", "b c"]);
    let top = ["a".to_owned()];
    let found = difference(plain, Side { critical: &top, ..plain }, &Renames::new());
    let told: Vec<_> = found.reach.gained.iter().map(|it| (it.asset, it.path.join(" "))).collect();
    assert_eq!(told, [("b", "a b".to_owned()), ("c", "a b c".to_owned())]);
}

#[test]
fn of_two_that_are_both_new_the_edge_alone_is_told() {
    assert_eq!(told("a", "a; app -> db", "db", &[]), ["+ app -> db"]);
}

type Pairs = BTreeSet<(String, String)>;

fn lower(id: &str) -> String {
    id.to_lowercase()
}

fn named(graph: &Graph) -> BTreeSet<(String, String, String)> {
    let of = |id: &str| -> Vec<(String, String, String)> {
        let ties = graph.dependencies(id).into_iter().filter(|tie| !tie.everything);
        ties.map(|tie| (lower(id), lower(tie.asset), format!("{:?}{:?}{}", tie.via, tie.group, tie.strength)))
            .collect()
    };
    graph.assets().flat_map(of).collect()
}

/// Who reaches whom over edges that name both their ends.
fn reaching(graph: &Graph) -> Pairs {
    let mut pairs: Pairs = named(graph).into_iter().map(|(from, to, _)| (from, to)).collect();
    loop {
        let onward = |(a, b): &(String, String)| {
            let further = pairs.iter().filter(|(from, _)| from == b);
            further.map(|(_, to)| (a.clone(), to.clone())).collect::<Vec<_>>()
        };
        let more: Pairs = pairs.iter().flat_map(onward).collect();
        if more.is_subset(&pairs) {
            return pairs.into_iter().filter(|(a, b)| a != b).collect();
        }
        pairs.extend(more);
    }
}

/// Who alone takes whom down.
fn downs(store: &[Asset], graph: &Graph) -> Pairs {
    let oracle = Oracle::new(store);
    let of = |root: &str| {
        let root = lower(root);
        let hit = oracle.impact(std::slice::from_ref(&root), &[]).into_iter();
        let down = hit.filter(|(_, (effect, _))| *effect == Effect::Down);
        down.map(|(id, _)| (root.clone(), id)).collect::<Vec<_>>()
    };
    graph.assets().flat_map(of).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn it_is_what_holding_all_against_all_gives(
        old in store(),
        new in store(),
        critical in some_ids(),
        classified in some_ids(),
        was_classified in some_ids(),
    ) {
        let graphs = [&old, &new].map(|store| Graph::build(&snapshot(store.clone()), Scope::Live));
        let sides = [
            Side { graph: &graphs[0], critical: &critical, classified: &was_classified },
            Side { graph: &graphs[1], critical: &critical, classified: &classified },
        ];
        let found = difference(sides[0], sides[1], &Renames::new());
        let ids: [BTreeSet<String>; 2] =
            [&old, &new].map(|store| store.iter().map(|it| lower(&it.id)).collect());
        let live = graphs.each_ref().map(|graph| graph.assets().map(lower).collect::<BTreeSet<_>>());

        let mut edges: [BTreeSet<_>; 2] = Default::default();
        for change in &found.edges {
            let told = |it: &Edge<'_>| {
                let way = format!("{:?}{:?}{}", it.via, it.group, it.strength);
                (lower(it.dependent), lower(it.supporter), way)
            };
            let sides = match change {
                EdgeChange::Lost(it) => [Some(told(it)), None],
                EdgeChange::Gained(it) => [None, Some(told(it))],
                EdgeChange::Altered { before, after } => [Some(told(before)), Some(told(after))],
            };
            let named = sides.map(|it| it.filter(|(dependent, ..)| dependent != "everything"));
            edges.iter_mut().zip(named).for_each(|(edges, edge)| edges.extend(edge));
        }
        let all = graphs.each_ref().map(named);
        prop_assert_eq!(&edges[0], &(&all[0] - &all[1]));
        prop_assert_eq!(&edges[1], &(&all[1] - &all[0]));

        let reach = |side: usize| -> BTreeSet<(bool, String, String)> {
            let pairs = reaching(&graphs[side]).into_iter();
            let told = pairs.flat_map(|(above, below)| {
                [(false, above.clone(), below.clone()), (true, below, above)]
            });
            let wanted = |why: &bool| if *why { sides[side].critical } else { sides[side].classified };
            told.filter(|(why, _, target)| wanted(why).contains(target)).collect()
        };
        let both_new = |other: usize, (_, a, b): &(bool, String, String)| !ids[other].contains(a) && !ids[other].contains(b);
        let all = [reach(0), reach(1)];
        for (side, list) in [(0, &found.reach.lost), (1, &found.reach.gained)] {
            let told: BTreeSet<_> =
                list.iter().map(|it| (it.why == Why::Critical, lower(it.asset), lower(it.target))).collect();
            let expected: BTreeSet<_> = (&all[side] - &all[1 - side])
                .into_iter()
                .filter(|it| !both_new(1 - side, it))
                .collect();
            prop_assert_eq!(told, expected);
            for it in list {
                let steps = it.path.windows(2).all(|pair| {
                    graphs[side].dependencies(pair[0]).iter().any(|tie| tie.asset == pair[1] && !tie.everything)
                });
                prop_assert!(steps && it.path.contains(&it.asset) && it.path.contains(&it.target));
            }
        }

        let all = [downs(&old, &graphs[0]), downs(&new, &graphs[1])];
        for (side, list) in [(0, &found.points.lost), (1, &found.points.gained)] {
            let mut told = Pairs::new();
            for it in list {
                for point in &it.points {
                    told.extend(it.takes_down.iter().map(|down| (lower(point), lower(down))));
                    prop_assert!(!it.takes_down.contains(point));
                }
                prop_assert!(it.points.contains(&it.path[0]) && it.takes_down.contains(it.path.last().unwrap()));
            }
            let expected: Pairs = (&all[side] - &all[1 - side])
                .into_iter()
                .filter(|(_, down)| live[0].contains(down) && live[1].contains(down))
                .collect();
            prop_assert_eq!(told, expected);
        }
    }

    #[test]
    fn the_other_way_round_it_is_the_same_turned(old in store(), new in store(), ids in some_ids()) {
        let graphs = [&old, &new].map(|store| Graph::build(&snapshot(store.clone()), Scope::Live));
        let side = |graph| Side { graph, critical: &ids, classified: &ids };
        let forth = difference(side(&graphs[0]), side(&graphs[1]), &Renames::new());
        let back = difference(side(&graphs[1]), side(&graphs[0]), &Renames::new());
        prop_assert_eq!(forth.reach.gained, back.reach.lost);
        prop_assert_eq!(forth.points.lost, back.points.gained);
        prop_assert_eq!(forth.cycles.gained, back.cycles.lost);
        prop_assert_eq!(forth.edges.len(), back.edges.len());
    }
}
