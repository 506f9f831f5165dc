use std::collections::HashMap;

use proptest::prelude::*;

use super::*;
use crate::graph::impact::{Effect, Options, Root, impact};
use crate::model::Change;
use crate::practice::fixture::{World, change, window};

fn told(world: &World, id: &str) -> Vec<String> {
    let cx = world.cx();
    let entry = world.snapshot.get(id).unwrap();
    let job = Job::of(entry, world.snapshot.get_as::<Change>(id).unwrap()).unwrap();
    let show = |it: &Conflict| format!("{} {}: {}", it.kind.name(), it.with.join(","), it.message);
    conflicts(&cx, &job).iter().map(show).collect()
}

fn kinds(world: &World, id: &str) -> Vec<String> {
    told(world, id).iter().map(|it| it.split(':').next().unwrap_or_default().to_owned()).collect()
}

/// Three nodes, of which two are needed.
const CLUSTER: &str = "shop -> cluster; cluster , redundancy: {node: 2} -> {id: n1, group: node}, {id: n2, group: node}, {id: n3, group: node}; n1; n2; n3; alone";

#[test]
fn two_nodes_of_three_that_need_two() {
    let one = change("C-1", "n1", "2026-12-01T00:00Z 1h", "");
    let two = change("C-2", "n2", "2026-12-01T00:59Z 1h", "");
    assert!(told(&World::new(CLUSTER, &[&one]), "C-1").is_empty(), "alone it is harmless");
    assert!(told(&World::new(CLUSTER, &[&two]), "C-2").is_empty(), "alone it is harmless");
    let world = World::new(CLUSTER, &[&one, &two]);
    let expected = "combined-impact C-2: harmless alone, together with C-2 it takes down cluster, and with it shop: \
                    too few of its redundant members are left";
    assert_eq!(told(&world, "C-1"), [expected]);
    assert_eq!(told(&world, "C-2"), [expected.replace("C-2", "C-1")]);
    let after = change("C-2", "n2", "2026-12-01T01:00Z 1h", "");
    assert!(told(&World::new(CLUSTER, &[&one, &after]), "C-1").is_empty(), "one begins as the other ends");
}

#[test]
fn three_of_five_that_need_three_are_found_and_none_that_has_no_part_in_it() {
    let nodes = "c , redundancy: {n: 3} -> {id: a, group: n}, {id: b, group: n}, {id: d, group: n}, {id: e, group: n}, \
                 {id: f, group: n}; a; b; d; e; f; g";
    let at = "2026-12-01T00:00Z 1h";
    let mut records: Vec<String> =
        ["a", "b", "d"].iter().map(|node| change(&format!("C-{node}"), node, at, "")).collect();
    let world =
        |records: &[String]| World::new(nodes, &records.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(kinds(&world(&records), "C-a"), ["combined-impact C-b,C-d"]);
    records.push(change("C-g", "g", at, ""));
    assert_eq!(kinds(&world(&records), "C-a"), ["combined-impact C-b,C-d"]);
    records.remove(1);
    assert!(kinds(&world(&records), "C-a").is_empty());
}

#[test]
fn each_of_three_on_three_nodes_is_told() {
    let records =
        ["n1", "n2", "n3"].map(|node| change(&format!("C-{node}"), node, "2026-12-01T00:00Z 1h", ""));
    let world = World::new(CLUSTER, &records.each_ref().map(String::as_str));
    for node in ["n1", "n2", "n3"] {
        assert!(!kinds(&world, &format!("C-{node}")).is_empty(), "{node}");
    }
}

#[test]
fn what_one_takes_down_alone_is_not_combined() {
    let one = change("C-1", "n1, n2", "2026-12-01T00:00Z 1h", "");
    let two = change("C-2", "n3", "2026-12-01T00:00Z 1h", "");
    assert!(kinds(&World::new(CLUSTER, &[&one, &two]), "C-2").is_empty());
}

#[test]
fn tasks_that_take_turns_are_not_combined() {
    let task = |at: &str| {
        let window = window(at);
        format!(
            ", tasks: [{{id: 1, title: t, state: open, window: {{start: {}, end: {}}}}}]",
            window.start, window.end
        )
    };
    let one = change("C-1", "n1", "2026-12-01T00:00Z 2h", &task("2026-12-01T00:00Z 1h"));
    let two = change("C-2", "n2", "2026-12-01T00:00Z 2h", &task("2026-12-01T01:00Z 1h"));
    assert!(kinds(&World::new(CLUSTER, &[&one, &two]), "C-1").is_empty());
}

const CHAIN: &str = "web -> app; app -> db; other";

#[test]
fn the_same_asset_and_one_below_with_the_way_to_it() {
    let at = "2026-12-01T00:00Z 1h";
    let records = [
        change("C-1", "web, DB", at, ""),
        change("C-2", "db", at, ""),
        change("C-3", "app", at, ""),
        change("C-4", "other", at, ""),
    ];
    let world = World::new(CHAIN, &records.each_ref().map(String::as_str));
    assert_eq!(
        told(&world, "C-1"),
        [
            "same-asset C-2: C-2 works on db at the same time",
            "related-asset C-3: with C-3 it works on app and on db, on which that stands: app → db",
        ]
    );
    assert_eq!(kinds(&world, "C-3"), ["related-asset C-1", "related-asset C-2"]);
    assert!(kinds(&world, "C-4").is_empty());
}

#[test]
fn a_person_can_be_in_one_place() {
    let one = change("C-1", "web", "2026-12-01T00:00Z 1h", ", assignee: jim");
    let two = change("C-2", "other", "2026-12-01T00:30Z 1h", ", assignee: JIM");
    let three = change("C-3", "other", "2026-12-01T01:30Z 1h", ", assignee: jim");
    let world = World::new(CHAIN, &[&one, &two, &three]);
    assert_eq!(told(&world, "C-1"), ["same-assignee C-2: JIM is at C-2 at the same time"]);
    assert!(kinds(&world, "C-3").is_empty());
}

#[test]
fn what_is_over_rejected_or_a_draft_is_in_nobodys_way() {
    let own = change("C-1", "db", "2026-12-01T00:00Z 1h", "");
    for state in ["draft", "rejected", "cancelled", "completed", "failed", "rolled_back", "closed"] {
        let other = change("C-2", "db", "2026-12-01T00:00Z 1h", "").replace("approved", state);
        assert!(kinds(&World::new(CHAIN, &[&own, &other]), "C-1").is_empty(), "{state}");
        assert_eq!(
            kinds(&World::new(CHAIN, &[&own, &other]), "C-2"),
            ["same-asset C-1"],
            "{state}, asked itself"
        );
    }
    for state in ["requested", "in_progress"] {
        let other = change("C-2", "db", "2026-12-01T00:00Z 1h", "").replace("approved", state);
        assert_eq!(kinds(&World::new(CHAIN, &[&own, &other]), "C-1"), ["same-asset C-2"], "{state}");
    }
}

#[test]
fn what_is_broken_below_is_told_with_the_way_to_it() {
    let own = change("C-1", "web", "2026-12-01T00:00Z 1h", "");
    let incident =
        "{id: INC-1, title: Slow, state: investigating, recorded_at: 2026-11-21T00:00:00Z, affects: [db]}";
    let world = World::new(CHAIN, &[&own, incident]);
    assert_eq!(
        told(&world, "C-1"),
        ["already-broken INC-1: db is broken: INC-1 (Slow) is investigating: web → app → db"]
    );
    let over = incident.replace("investigating", "restored");
    assert!(kinds(&World::new(CHAIN, &[&own, &over]), "C-1").is_empty());
}

#[test]
fn outside_the_maintenance_window_that_an_asset_has() {
    let weekly = "{id: m, type: maintenance, title: t, starts: 2026-11-27T01:00:00Z, ends: 2026-11-27T03:00:00Z, \
                  repeat: FREQ=WEEKLY, scope: [db]}";
    let at = |at: &str| told(&World::new(CHAIN, &[&change("C-1", "db", at, ""), weekly]), "C-1");
    assert!(at("2026-12-04T01:00Z 2h").is_empty());
    let told_late = at("2026-12-04T02:00Z 61m");
    assert_eq!(
        told_late,
        [
            "outside-maintenance m: db has maintenance windows, and this is in none of them; the next is Fri 2026-12-11 01:00 to 03:00"
        ]
    );
    let emergency = change("C-1", "db", "2026-12-05T02:00Z 1h", "").replace("normal", "emergency");
    assert!(kinds(&World::new(CHAIN, &[&emergency, weekly]), "C-1").is_empty());
    assert!(
        kinds(&World::new(CHAIN, &[&change("C-1", "app", "2026-12-05T02:00Z 1h", ""), weekly]), "C-1")
            .is_empty()
    );
}

#[test]
fn a_freeze_is_told_with_its_way_and_only_for_the_time_of_the_asset() {
    let freeze = "{id: f, type: freeze, title: Stop, starts: 2026-12-01T00:30:00Z, ends: 2026-12-02T00:00:00Z, scope: [web]}";
    let world = World::new(CHAIN, &[&change("C-1", "db", "2026-12-01T00:00Z 1h", ""), freeze]);
    assert_eq!(
        told(&world, "C-1"),
        [
            "freeze f: db is frozen by f (Stop), Tue 2026-12-01 00:30 to Wed 2026-12-02 00:00, because web stands on it: web → app → db"
        ]
    );
    let task = ", tasks: [{id: 1, title: t, state: open, window: {start: 2026-12-01T00:00:00Z, end: 2026-12-01T00:30:00Z}}]";
    let world = World::new(CHAIN, &[&change("C-1", "db", "2026-12-01T00:00Z 1h", task), freeze]);
    assert!(kinds(&world, "C-1").is_empty(), "the task is over as the freeze starts");
}

/// Four groups of some of eight nodes, each with what it needs; up to five changes, each with nodes, a beginning and a
/// length in minutes.
type Plan = (Vec<(Vec<usize>, usize)>, Vec<(Vec<usize>, i64, i64)>);

fn plan() -> impl Strategy<Value = Plan> {
    let nodes =
        |most| prop::collection::btree_set(0usize..8, 1..=most).prop_map(|it| it.into_iter().collect());
    let groups = prop::collection::vec((nodes(5), 1usize..4), 1..4);
    let changes = prop::collection::vec((nodes(2), 0i64..120, 1i64..90), 2..6);
    (groups, changes)
}

fn made(plan: &Plan) -> World {
    let mut assets = String::from("n0; n1; n2; n3; n4; n5; n6; n7");
    for (number, (nodes, need)) in plan.0.iter().enumerate() {
        let members: Vec<String> = nodes.iter().map(|node| format!("{{id: n{node}, group: g}}")).collect();
        assets += &format!("; top{number} , redundancy: {{g: {need}}} -> {}", members.join(", "));
    }
    let start = window("2026-12-01T00:00Z 1m").start.0;
    let records: Vec<String> = (plan.1.iter().enumerate())
        .map(|(number, (nodes, from, length))| {
            let nodes: Vec<String> = nodes.iter().map(|node| format!("n{node}")).collect();
            let at = (start + chrono::TimeDelta::minutes(*from)).format("%Y-%m-%dT%H:%MZ");
            change(&format!("C-{number}"), &nodes.join(", "), &format!("{at} {length}m"), "")
        })
        .collect();
    World::new(&assets, &records.iter().map(String::as_str).collect::<Vec<_>>())
}

fn hurt(world: &World, assets: &[&str]) -> HashMap<String, Effect> {
    let roots: Vec<Root> = assets.iter().map(|it| Root::new(*it)).collect();
    let impact = impact(&world.graph, &roots, &Options::default());
    impact
        .hits()
        .iter()
        .filter(|it| it.effect > Effect::AtRisk)
        .map(|it| (it.asset.to_owned(), it.effect))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 200, ..ProptestConfig::default() })]

    /// A change is told if and only if, at some moment, some others at work make something worse with it than without.
    #[test]
    fn combined_impact_is_that_of_trying_all_together(plan in plan()) {
        let world = made(&plan);
        let cx = world.cx();
        let jobs = cx.to_come();
        let found = combined(&world.graph, jobs);
        let mut expected: Vec<usize> = Vec::new();
        for set in 1usize..1 << jobs.len() {
            let set: Vec<usize> = (0..jobs.len()).filter(|place| set >> place & 1 == 1).collect();
            let share = set.iter().map(|it| jobs[*it].span()).try_fold(jobs[set[0]].span(), |a, b| a.common(&b));
            if set.len() < 2 || share.is_none() {
                continue;
            }
            let effects = |set: &[usize]| hurt(&world, &set.iter().flat_map(|it| jobs[*it].assets()).collect::<Vec<_>>());
            let without: Vec<_> = set.iter().map(|own| effects(&set.iter().copied().filter(|it| it != own).collect::<Vec<_>>())).collect();
            // Everybody in it is needed for it.
            let is_new = |asset: &String| without.iter().all(|it| !it.contains_key(asset));
            if effects(&set).keys().any(is_new) {
                expected.extend(&set);
            }
        }
        let mut told: Vec<usize> = found.iter().flat_map(|it| it.jobs.clone()).collect();
        for list in [&mut told, &mut expected] {
            list.sort_unstable();
            list.dedup();
        }
        prop_assert_eq!(told, expected);
    }

    /// Whoever asks for one change is told what whoever asks for all is told of it.
    #[test]
    fn of_one_change_as_of_all(plan in plan()) {
        let world = made(&plan);
        let cx = world.cx();
        let one: Vec<Vec<Conflict>> = cx.to_come().iter().map(|job| conflicts(&cx, job)).collect();
        prop_assert_eq!(all_conflicts(&cx), one);
    }
}
