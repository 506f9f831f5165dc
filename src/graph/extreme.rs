//! Stores of a shape that has broken other programs, in tests: nothing may overflow the stack or take long.

use super::fixture::{asset, snapshot};
use super::impact::{Options, Root, impact};
use super::path::Bound;
use super::spof::{points, single_points};
use super::{Graph, Scope, Way};
use crate::model::Asset;
use crate::model::asset::{EVERYTHING, Edge};

fn build(assets: Vec<Asset>) -> Graph {
    Graph::build(&snapshot(assets), Scope::Live)
}

fn named(number: usize) -> String {
    format!("n{number:06}")
}

fn standing_on(number: usize, supporters: impl Iterator<Item = usize>) -> Asset {
    Asset { depends_on: supporters.map(|it| Edge::to(named(it))).collect(), ..asset(&named(number)) }
}

fn hits(graph: &Graph, root: &str) -> usize {
    impact(graph, &[Root::new(root)], &Options::default()).hits().len()
}

#[test]
fn a_chain_of_a_hundred_thousand() {
    const LAST: usize = 99_999;
    let graph = build((0..=LAST).map(|at| standing_on(at, (at + 1..=LAST).take(1))).collect());
    assert_eq!(hits(&graph, &named(LAST)), LAST);
    assert_eq!(graph.reach(&[named(0)], Way::Dependencies).list().len(), LAST);
    assert_eq!(graph.path(&named(0), &named(LAST)).map(|path| path.len()), Some(LAST + 1));
    assert!(graph.paths(&named(0), &named(LAST), Bound::default()).paths.is_empty());
    assert_eq!(single_points(&graph, &named(LAST - 999)).len(), 999);
    assert!(graph.cycles().is_empty());
}

#[test]
fn a_circle_of_ten_thousand() {
    const LEN: usize = 10_000;
    let graph = build((0..LEN).map(|at| standing_on(at, [(at + 1) % LEN].into_iter())).collect());
    assert_eq!(hits(&graph, &named(7)), LEN - 1);
    assert_eq!(graph.cycles()[0].round.len(), LEN + 1);
    assert_eq!(single_points(&graph, &named(3)).len(), LEN - 1);
}

#[test]
fn one_on_which_a_hundred_thousand_stand() {
    let graph = build((0..=100_000).map(|at| standing_on(at, [0].into_iter().filter(|_| at > 0))).collect());
    assert_eq!(hits(&graph, &named(0)), 100_000);
    let worst = points(&graph, 1).worst;
    assert_eq!((worst[0].asset, worst[0].takes_down.len()), ("n000000", 100_000));
}

#[test]
fn a_group_of_twenty_thousand_that_all_fail() {
    const LEN: usize = 20_000;
    let mut store: Vec<Asset> = (0..LEN).map(|at| standing_on(at, std::iter::empty())).collect();
    let member = |at| Edge { group: Some("g".to_owned()), ..Edge::to(named(at)) };
    store.push(Asset { depends_on: (0..LEN).map(member).collect(), ..asset("top") });
    let graph = build(store);
    let roots: Vec<Root> = (0..LEN).map(|at| Root::new(named(at))).collect();
    assert_eq!(impact(&graph, &roots, &Options::default()).hits().len(), 1);
    assert!(single_points(&graph, "top").is_empty());
}

#[test]
fn three_hundred_that_all_stand_on_one_another() {
    const LEN: usize = 300;
    let graph = build((0..LEN).map(|at| standing_on(at, (0..LEN).filter(|it| *it != at))).collect());
    assert_eq!(hits(&graph, &named(0)), LEN - 1);
    assert_eq!(graph.cycles()[0].round, ["n000000", "n000001", "n000000"]);
    let found = graph.paths(&named(0), &named(9), Bound::default());
    assert!(found.paths.len() == 100 && !found.complete);
    assert_eq!(points(&graph, 1).worst[0].takes_down.len(), LEN - 1);
}

#[test]
fn a_thousand_that_support_everything() {
    let everything =
        |it: Asset| Asset { supports: vec![Edge::to(EVERYTHING)], r#type: "service".to_owned(), ..it };
    let graph = build((0..1_000).map(|at| everything(standing_on(at, (at + 1..1_000).take(1)))).collect());
    assert_eq!(hits(&graph, &named(999)), 999);
    assert_eq!(graph.stands_under(&[named(0)]).len(), 1_000);
}
