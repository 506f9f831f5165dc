//! What is in a picture: told as lines, `a -> b`, so that a whole picture can be read at once.

use proptest::prelude::*;

use super::*;
use crate::graph::fixture::{assets, snapshot};
use crate::graph::impact::{Options, Root, impact as fail};
use crate::graph::{Graph, Scope, Way};

fn told(picture: &Picture) -> Vec<String> {
    let name = |end: End| match end {
        End::Node(node) => picture.nodes[node].label().to_owned(),
        End::Group(group) => format!("({})", picture.groups[group].count()),
    };
    let line = |line: &Line<'_>| {
        let arrow = match (line.is_soft, line.bears) {
            (false, false) => "->",
            (false, true) => "=>",
            (true, false) => "~>",
            (true, true) => "~=>",
        };
        let via = if line.via.is_empty() { String::new() } else { format!(" {}", line.via.join(" ")) };
        format!("{} {arrow} {}{via}", name(line.from), name(line.to))
    };
    picture.lines().iter().map(line).collect()
}

fn all(text: &str) -> Picture {
    let snapshot = snapshot(assets(text));
    whole(&snapshot, &Graph::build(&snapshot, Scope::Live), &Wish::default())
}

fn failing(text: &str, roots: &str) -> Picture {
    let snapshot = snapshot(assets(text));
    let graph = Graph::build(&snapshot, Scope::Live);
    let roots: Vec<Root> = roots.split(' ').map(Root::new).collect();
    let hit = fail(&graph, &roots, &Options::default());
    impact(&snapshot, &graph, &hit, &Wish::default())
}

fn near(text: &str, root: &str, ways: &[Way], wish: &Wish) -> Picture {
    let snapshot = snapshot(assets(text));
    let graph = Graph::build(&snapshot, Scope::Live);
    around(&snapshot, &graph, &[root.to_owned()], ways, wish)
}

fn ids(picture: &Picture) -> Vec<&str> {
    picture.nodes.iter().map(|node| node.id.as_str()).collect()
}

#[test]
fn a_group_stands_between_an_asset_and_its_members() {
    let picture = all("blog[web:2] -> a@web/data, b@web, ~c@web, d");
    assert_eq!(
        told(&picture),
        ["blog -> d", "blog -> (2 of 3)", "(2 of 3) -> a data", "(2 of 3) -> b", "(2 of 3) ~> c"]
    );
}

#[test]
fn several_ways_are_one_line() {
    assert_eq!(told(&all("a -> b/data, b/network, ~b/auth")), ["a -> b auth data network"]);
}

#[test]
fn everything_is_one_node_between_those_that_nothing_else_ties() {
    let text = "pay:service -> db; wiki:service; dns:service -> rack; dns => everything";
    let picture = all(text);
    assert_eq!(told(&picture), ["dns -> rack", "pay -> db", "wiki -> everything", "everything -> dns"]);
    assert_eq!(picture.assets(), 5);
}

#[test]
fn who_is_asked_about_is_tied_to_everything_whatever_else_it_stands_on() {
    let text = "pay:service -> db; wiki:service; dns:service => everything";
    let picture = near(text, "pay", &[Way::Dependencies], &Wish::default());
    assert_eq!(told(&picture), ["pay -> db", "pay -> everything", "everything -> dns"]);
}

#[test]
fn a_failure_is_followed_where_it_goes() {
    let text = "top -> app; app -> db; side -> ~db; app -> spare@g, db2@g; db2";
    let told = told(&failing(text, "db spare"));
    assert_eq!(told, ["app => db", "app -> (1 of 2)", "side ~=> db", "top => app", "(1 of 2) -> spare"]);
}

#[test]
fn a_group_that_has_just_enough_left_is_what_puts_at_risk() {
    assert_eq!(
        told(&failing("blog[web:2] -> a@web, b@web, c@web", "b")),
        ["blog => (2 of 3)", "(2 of 3) => b"]
    );
}

#[test]
fn everything_explains_who_is_hit_for_no_other_reason() {
    let text = "pay:service -> db; wiki:service; hr:service -> ~pay; net => everything; db -> net";
    let mut told = told(&failing(text, "net"));
    told.sort_unstable();
    assert_eq!(
        told,
        [
            "db => net",
            "everything => net",
            "hr => everything",
            "hr ~> pay",
            "pay => db",
            "wiki => everything"
        ]
    );
}

#[test]
fn the_nearest_are_kept_and_what_is_left_out_is_counted() {
    let text = "a -> b; b -> c; c -> d; d -> e";
    let picture = near(text, "c", &[Way::Dependents, Way::Dependencies], &Wish::default());
    assert_eq!(ids(&picture), ["c", "b", "d", "a", "e"]);
    let small = picture.nearest(3);
    assert_eq!((ids(&small), small.left_out), (vec!["c", "b", "d"], 2));
    assert_eq!(told(&small), ["c -> d", "b -> c"]);
    assert_eq!(small.left_out_words(), "2 more assets are not drawn");
    assert_eq!(picture.nearest(5), picture);
}

#[test]
fn the_whole_begins_with_the_business_and_what_it_stands_on() {
    let text = "z:business-service -> m; a; m -> k; b:business-service -> l; c:business-service -> l, d";
    assert_eq!(ids(&all(text)), ["b", "l", "c", "d", "z", "m", "k", "a"]);
    let mut store = assets(text);
    store[0].criticality = Some(Criticality::Critical);
    let snapshot = snapshot(store);
    let graph = Graph::build(&snapshot, Scope::Live);
    let ids = |wish: &Wish| {
        whole(&snapshot, &graph, wish).nodes.into_iter().map(|it| it.id).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(ids(&Wish::default()), "z m k b l c d a");
    assert_eq!(ids(&Wish { depth: Some(1), ..Wish::default() }), "z m b l c d");
}

#[test]
fn depth_ways_and_types_narrow_it() {
    let text = "a -> b/data, c/network; b -> d/data; d:database";
    let down = [Way::Dependencies];
    let near =
        |wish: Wish| near(text, "a", &down, &wish).nodes.into_iter().map(|it| it.id).collect::<Vec<_>>();
    assert_eq!(near(Wish { depth: Some(1), ..Wish::default() }), ["a", "b", "c"]);
    assert_eq!(near(Wish { via: vec!["data".to_owned()], ..Wish::default() }), ["a", "b", "d"]);
    assert_eq!(near(Wish { types: vec!["database".to_owned()], ..Wish::default() }), ["a", "d"]);
}

#[test]
fn what_is_retired_is_drawn_only_as_a_root() {
    assert_eq!(ids(&all("a -> old; !old -> b")), ["a", "b"]);
    let root = near("a -> old; !old -> b", "old", &[Way::Dependents], &Wish::default());
    assert_eq!(ids(&root), ["old", "a"]);
    assert_eq!(root.nodes[0].lifecycle, Some(Lifecycle::Retired));
}

#[test]
fn only_pages_are_linked_to() {
    let link = |url: &str| is_page(url);
    assert!(link("https://wiki.company.com/x") && link("http://a"));
    assert!(!link("javascript:alert(1)") && !link("file:///etc/passwd") && !link("//a"));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_smaller_picture_is_part_of_the_larger(
        ties in prop::collection::vec((0..9_usize, 0..9_usize, any::<bool>(), any::<bool>()), 0..24),
        most in 0..9_usize,
    ) {
        let tie = |(from, to, soft, grouped): &(usize, usize, bool, bool)| {
            format!("n{from} -> {}n{to}{}", if *soft { "~" } else { "" }, if *grouped { "@g" } else { "" })
        };
        let text: Vec<String> = ties.iter().map(tie).collect();
        let picture = all(&text.join("; "));
        let part = picture.nearest(most);
        prop_assert_eq!(part.assets() + part.left_out, picture.assets());
        prop_assert_eq!(&part.nodes[..], &picture.nodes[..part.nodes.len()]);
        let whole = told(&picture);
        for line in told(&part) {
            prop_assert!(whole.contains(&line), "{line}");
        }
    }
}
