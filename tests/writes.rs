//! What whoever writes relies on: where it goes, that nothing is written which cannot be told or is not meant, and that
//! each refusal names what works.

#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use world::World;

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
