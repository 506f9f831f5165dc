//! What whoever writes relies on: where it goes, that nothing is written which cannot be told or is not meant, and that
//! each refusal names what works.

#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use world::{Ran, World};

fn commits(world: &World) -> String {
    world.git("rev-list --count HEAD").success().stdout
}

/// Refuses, says this, and has written nothing.
fn refused(world: &World, line: &str, says: &str) -> Ran {
    let before = (commits(world), world.git("status --porcelain").success().stdout);
    let told = world.sh(line);
    assert_ne!(told.status, 0, "{line}: {told:?}");
    assert!(told.stderr.contains(says), "{line}: {told:?}");
    assert_eq!((commits(world), world.git("status --porcelain").success().stdout), before, "{line}");
    told
}

#[test]
fn a_store_begins_where_the_flag_says() {
    let world = World::new();
    let told = world.itsm("-C ops init it --no-git").success();
    assert!(told.stderr.contains("cd ops/it\n"), "{told:?}");
    assert!(world.path("ops/it/itsm.yaml").exists() && !world.path("itsm.yaml").exists());
    world.itsm("-C other init --no-git").success();
    assert!(world.path("other/itsm.yaml").exists() && !world.path("itsm.yaml").exists());
    let told = world.itsm("-C other init --no-git").ends_with(2);
    assert!(told.stderr.contains("there is a store in other already"), "{told:?}");
    world.itsm("--at HEAD init third").ends_with(2);
    assert!(!world.path("third").exists());
}

#[test]
fn a_store_begins_where_the_environment_says() {
    let world = World::new();
    let told = world.sh("ITSM_STORE=ops itsm init other").ends_with(2);
    assert!(told.stderr.contains("ITSM_STORE names the store ops, and the command other"), "{told:?}");
    assert!(!world.path("ops").exists() && !world.path("other").exists());
    world.sh("ITSM_STORE=ops itsm init ./ops").success();
    assert!(world.path("ops/.git").exists() && !world.path("ops/ops").exists());
    world.sh("ITSM_STORE=second itsm init --no-git && ITSM_STORE=second itsm status").success();
    // A flag counts more than the environment.
    world.sh("ITSM_STORE=ops itsm -C third init it --no-git").success();
    assert!(world.path("third/it/itsm.yaml").exists());
}

#[test]
fn who_commits_is_asked_where_the_store_begins() {
    let world = World::new();
    let nobody = "unset GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL GIT_COMMITTER_NAME GIT_COMMITTER_EMAIL EMAIL;";
    world
        .sh("git init -q known && cd known && git config user.name Joe && git config user.email joe@a.b")
        .success();
    world.sh(&format!("{nobody} itsm -C known init")).success();
}

#[test]
fn a_zone_that_does_not_exist_keeps_times_from_being_written() {
    let world = World::with_example();
    world.hand("sed -i 's|^time_zone:.*|time_zone: America/NewYork|' itsm.yaml");
    for line in [
        "itsm asset set vpn notes=x",
        "itsm change new --title P --affects web02 --start 22:00 --for 1h",
        "itsm incident new vpn is down --dry-run",
    ] {
        refused(&world, line, "`America/NewYork`, which does not exist");
        refused(&world, line, "did you mean `America/New_York`");
    }
    let told = world.itsm("show vpn").success();
    assert!(told.stderr.contains("warning: itsm.yaml names the time zone `America/NewYork`"), "{told:?}");
    assert!(!world.itsm("validate").stderr.contains("warning: itsm.yaml"));
    world.hand("sed -i 's|^time_zone:.*|time_zone: America/New_York|' itsm.yaml");
    let told = world.itsm("incident new vpn is down").success();
    assert!(!told.stderr.contains("time zone"), "{told:?}");
}

#[test]
fn what_cannot_be_told_in_a_format_is_not_written() {
    let world = World::with_example_on_main();
    world.sh("git clone -q --bare . ../shared.git && git remote add origin ../shared.git").success();
    world.sh("git fetch -q && git branch -q -u origin/main").success();
    for format in ["csv", "dot", "ics", "sarif"] {
        for line in [
            "incident new vpn is down",
            "incident new vpn is down --push",
            "incident new vpn is down --dry-run",
            "asset set vpn notes=x",
            "person leave bill.bam",
            "change record --title P --affects web02 --push",
            "push",
        ] {
            refused(&world, &format!("itsm {line} -f {format}"), "take one of: table, json, ndjson");
        }
    }
    assert_eq!(world.git("--git-dir ../shared.git rev-list --count HEAD").success().stdout, commits(&world));
    world.itsm("init ../new -f csv").ends_with(2);
    assert!(!world.path("../new").exists());
}

#[test]
fn who_has_left_does_not_leave_again() {
    let world = World::with_example();
    refused(&world, "itsm person leave jane.foo", "jane.foo has left already, on 20");
    refused(
        &world,
        "itsm person leave jane.foo --on 2026-11-01 --to joe.doe",
        "itsm asset transfer --from jane.foo",
    );
    refused(&world, "itsm person leave bill.bam --on 2026-11-22", "2026-11-22 is still to come");
    world.itsm("person leave bill.bam --on 2026-11-21").success();
    // A record that does not say when may be told.
    world.hand("sed -i '/^left_on/d' people/jane.foo.yaml");
    world.itsm("person leave jane.foo --on 2026-11-01").success();
}
