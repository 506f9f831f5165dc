//! Commands end to end, where the world around them has its say: hooks, what lies beside uncommitted, other programs' words.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "what a test cannot do, fails it")]
#![cfg(unix)]

mod world;

use std::os::unix::fs::PermissionsExt;

use world::World;

fn hook(world: &World, name: &str, script: &str) {
    let path = format!(".git/hooks/{name}");
    world.write(&path, format!("#!/bin/sh\n{script}\n"));
    std::fs::set_permissions(world.path(&path), std::fs::Permissions::from_mode(0o755)).unwrap();
}

#[test]
fn what_a_hook_made_of_a_record_is_checked_again() {
    let world = World::with_store();
    hook(&world, "pre-commit", "echo 'ownr: joe.doe' >> assets/web01.yaml; git add assets/web01.yaml");
    let told = world.itsm("asset new web01 type=server owner=joe.doe").success();
    assert!(told.stderr.contains("unknown-field") && told.stderr.contains("`ownr`"), "{told:?}");
    assert!(told.stderr.contains("what a hook made of `assets/web01.yaml` is not right"), "{told:?}");
    assert!(world.git("show HEAD:assets/web01.yaml").success().stdout.ends_with("ownr: joe.doe\n"));
}

#[test]
fn a_hook_that_only_adds_a_comment_is_noted_and_no_more() {
    let world = World::with_store();
    hook(&world, "pre-commit", "echo '# formatted' >> assets/web01.yaml; git add assets/web01.yaml");
    let told = world.itsm("asset new web01 type=server owner=joe.doe").success();
    assert!(told.stderr.contains("was rewritten while the commit was made"), "{told:?}");
    assert!(!told.stderr.contains("not right"), "{told:?}");
}

#[test]
fn a_commit_that_is_right_only_with_what_is_not_committed_is_refused() {
    let world = World::with_store();
    world.itsm("asset new web01 type=server owner=joe.doe").success();
    world.sh("rm assets/web01.yaml").success();
    let told = world.itsm("asset new web02 type=server owner=joe.doe aliases=web01").ends_with(2);
    assert!(told.stderr.contains("right only with `assets/web01.yaml`, which is not committed"), "{told:?}");
    assert!(told.stderr.contains("--no-commit"), "{told:?}");
    assert!(!world.path("assets/web02.yaml").exists());
    world.itsm("asset new web02 type=server owner=joe.doe aliases=web01 --no-commit").success();
}

#[test]
fn what_lies_beside_and_has_nothing_to_do_with_it_stays_beside() {
    let world = World::with_store();
    world.itsm("asset new web01 type=server owner=joe.doe").success();
    world.sh("rm assets/web01.yaml; echo 'type: [' > assets/draft.yaml").success();
    world.itsm("asset new web02 type=server owner=joe.doe").success();
    assert_eq!(world.git("show --format= --name-only HEAD").success().stdout, "assets/web02.yaml\n");
}

#[test]
fn words_with_commas_are_the_entries_of_a_list() {
    let world = World::with_store();
    world.itsm("asset new web01 type=server aliases=a,b").success();
    world.itsm("asset set web01 aliases+=c,d").success();
    assert_eq!(world.itsm("asset show web01 -f json").success().stdout.matches("\"c\"").count(), 1);
    world.itsm("asset set web01 aliases-=a,c").success();
    assert!(
        world.read("assets/web01.yaml").contains("aliases: [b, d]"),
        "{}",
        world.read("assets/web01.yaml")
    );
    world.itsm("asset set web01 'aliases=\"x,y\"'").success();
    assert!(world.itsm("show x,y").success().stdout.contains("web01"));
}

#[test]
fn a_list_that_is_cut_says_of_how_many() {
    let world = World::with_example();
    let told = world.itsm("asset list --limit 2").success();
    assert!(told.stderr.starts_with("2 of ") && told.stderr.ends_with(" assets\n"), "{told:?}");
    assert_eq!(world.itsm("asset list --limit 2 -f ids").success().stderr, "");
    assert_eq!(world.itsm("asset list --limit 2 -q").success().stderr, "");
    assert_eq!(world.itsm("asset list --limit 5000").success().stderr, "");
}

#[test]
fn short_help_leaves_out_what_all_commands_take() {
    let world = World::new();
    let short = world.itsm("asset list -h").success().stdout;
    assert!(
        !short.contains("--no-pager") && short.contains("--format") && short.contains("--help"),
        "{short}"
    );
    assert!(world.itsm("asset list --help").success().stdout.contains("--no-pager"));
}

#[test]
fn a_word_of_another_program_is_answered_with_ours() {
    let world = World::new();
    let told = world.itsm("asset rm web01").ends_with(2);
    assert!(told.stderr.contains("'retire'"), "{told:?}");
    let told = world.itsm("ls").ends_with(2);
    assert!(told.stderr.contains("'asset list'"), "{told:?}");
}

#[test]
fn a_store_inside_a_store_has_to_be_meant() {
    let world = World::with_store();
    let told = world.itsm("init deep/inside").ends_with(2);
    assert!(told.stderr.contains("is inside the store") && told.stderr.contains("--force"), "{told:?}");
    assert!(!world.path("deep").exists());
    world.itsm("init deep/inside --force --no-commit").success();
}

#[test]
fn in_a_bare_repository_a_moment_is_in_the_zone_of_the_store() {
    let world = World::with_store();
    world.git("clone -q --bare . ../bare.git").success();
    let told = |now: &str| {
        world.itsm(&format!("-C ../bare.git --now '{now}' --at HEAD status -f json")).success().stdout
    };
    assert_eq!(told("2026-11-21 22:00"), told("2026-11-21T22:00:00-05:00"));
    assert_ne!(told("2026-11-21 22:00"), told("2026-11-21T22:00:00Z"));
}

#[test]
fn secrets_and_unseen_characters_in_the_settings_are_found() {
    let world = World::with_store();
    world
        .sh("echo 'organisation: \"AC\\u202eME\"' >> itsm.yaml; sed -i '/^organisation: A/d' itsm.yaml")
        .success();
    let told = world.itsm("validate").ends_with(1);
    assert!(told.stdout.contains("control-characters") && told.stdout.contains("itsm.yaml"), "{told:?}");
    world.git("checkout itsm.yaml").success();
    world.sh("sed -i 's/^organisation: .*/organisation: AKIAIOSFODNN7EXAMPLQ/' itsm.yaml").success();
    let told = world.itsm("validate").ends_with(1);
    assert!(told.stdout.contains("secret-in-record") && !told.stdout.contains("AKIAIOSFODNN7"), "{told:?}");
}

#[test]
fn empty_settings_are_told() {
    let world = World::with_store();
    world.write("itsm.yaml", "# nothing yet\n");
    let told = world.itsm("validate");
    assert!(told.stdout.contains("does not say of which `version`"), "{told:?}");
}

#[test]
fn what_is_around_the_records_is_promised_too() {
    let world = World::with_example();
    let (said, _) = world.fits("doctor", "doctor");
    assert!(said["examined"].as_array().is_some_and(|it| it.len() > 5), "{said}");
    let (said, status) = world.fits("whoami", "whoami");
    assert_eq!((status, &said["id"]), (0, &serde_json::json!("joe.doe")));
    assert!(said["computed"]["leads"].is_array(), "{said}");
    for checks in ["", "dangling-reference", "dangling-reference missing-owner"] {
        let (said, status) = world.fits(&format!("explain {checks}"), "explain");
        assert_eq!(status, 0, "{said}");
    }
}
