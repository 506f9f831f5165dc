//! What is said of stores, paths and files that are not as they should be: the true reason, once, and what to type.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use world::World;

#[test]
fn a_line_without_a_colon_is_where_the_fault_is() {
    let world = World::with_store();
    world.write("assets/zz.yaml", "id zz\ntype: server\n");
    let told = world.itsm("validate").ends_with(1);
    assert!(told.stdout.contains("assets/zz.yaml:1:1"), "{told:?}");
    assert!(told.stdout.contains("there is no `:`"), "{told:?}");
    assert!(!told.stdout.contains("deeper"), "{told:?}");
    assert!(told.stdout.contains("1 error in 2 records") || told.stdout.contains("in 2 records"), "{told:?}");
    world.write("assets/zz.yaml", "id: zz\n\ntype server\nlifecycle: active\n");
    assert!(world.itsm("validate").ends_with(1).stdout.contains("assets/zz.yaml:3:1"));
    world.write("assets/zz.yaml", "id: zz\n  type: server\n");
    assert!(world.itsm("validate").ends_with(1).stdout.contains("deeper than the one above"));
}

#[test]
fn findings_of_a_file_come_in_the_order_of_its_lines() {
    let world = World::with_store();
    world.write("assets/zz.yaml", "id: zz\ntype: server\ncritcality: low\nownr: joe.doe\nOwner: x\n");
    let told = world.itsm("validate assets/zz.yaml -f csv").ends_with(1);
    let lines: Vec<usize> =
        told.stdout.lines().skip(1).map(|line| line.split(',').nth(3).unwrap().parse().unwrap()).collect();
    assert!(lines.len() >= 3 && lines.is_sorted(), "{told:?}");
}
