//! What is said of stores, paths and files that are not as they should be: the true reason, once, and what to type.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use world::World;

#[test]
fn doctor_says_once_that_there_is_no_store_and_looks_at_who_commits() {
    let world = World::new();
    let told = world.itsm("doctor").ends_with(1);
    assert_eq!(told.stdout.matches("no store here").count(), 1, "{told:?}");
    assert!(told.stdout.contains("Joe Doe <joe.doe@company.com>"), "{told:?}");
    world.git("init -q").success();
    let told = world.itsm("doctor").ends_with(1);
    assert!(!told.stdout.contains("without git"), "{told:?}");
    let told = world.sh("unset GIT_AUTHOR_EMAIL; itsm doctor").ends_with(1);
    assert!(told.stdout.contains("git does not know who you are"), "{told:?}");
    let told = world.sh("unset GIT_AUTHOR_NAME; itsm doctor").ends_with(1);
    assert!(told.stdout.contains("git does not know your name"), "{told:?}");
}

#[test]
fn doctor_of_a_bare_repository_asks_for_no_revision() {
    let world = World::with_example();
    world.sh("git clone -q --bare . ../bare.git").success();
    for at in ["", "--at HEAD"] {
        let told = world.sh(&format!("cd ../bare.git && itsm doctor {at}"));
        assert!(!told.stdout.contains("name a revision"), "{told:?}");
        assert!(told.stdout.contains("joe.doe, by joe.doe@company.com"), "{told:?}");
        assert_eq!(told.status, 0, "{told:?}");
    }
}

#[test]
fn a_key_that_is_misspelt_takes_no_other_setting_along() {
    let world = World::with_approved_change();
    world.itsm("validate").success();
    world.sh("echo 'vershun: 2' >> itsm.yaml").success();
    let told = world.itsm("validate -f csv").ends_with(1);
    assert_eq!(told.stdout.lines().count(), 2, "the key and nothing else: {told:?}");
    assert!(told.stdout.contains("vershun"), "{told:?}");
}

#[test]
fn nothing_is_checked_by_settings_that_could_not_be_read() {
    let world = World::with_approved_change();
    let config = world.read("itsm.yaml");
    for wrong in
        [format!("{config}\ntime_zone: [\n"), config.replace("assurance: recorded", "assurance: perhaps")]
    {
        world.write("itsm.yaml", wrong);
        let told = world.itsm("validate -f csv").ends_with(1);
        assert!(told.stdout.contains("itsm.yaml"), "{told:?}");
        assert!(!told.stdout.contains("approval") || told.stdout.lines().count() == 2, "{told:?}");
    }
}

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

#[test]
fn a_file_that_is_not_read_is_no_clean_one() {
    let world = World::with_store();
    world.write("assets/web.yaml", "id: web\ntype: server\nlifecycle: active\nowner: joe.doe\n");
    world.sh("cp assets/web.yaml assets/zz.YAML; echo hello > README.md; mkdir docs").success();
    for path in ["assets/zz.YAML", "README.md", "README.md assets/zz.YAML"] {
        let told = world.itsm(&format!("validate {path}")).ends_with(2);
        assert!(told.stderr.contains("not read"), "{told:?}");
    }
    for path in ["README.md assets/web.yaml", "assets", ".", "docs", "itsm.yaml"] {
        assert_ne!(world.itsm(&format!("validate {path}")).status, 2, "{path}");
    }
    let told = world.itsm("validate");
    assert!(
        told.stdout.contains("warning[unsafe-path]") && told.stdout.contains("assets/zz.YAML"),
        "{told:?}"
    );
    world.sh("git add -A && git commit -qm all").success();
    for view in ["--staged", "--at HEAD"] {
        assert!(world.itsm(&format!("validate {view}")).stdout.contains("assets/zz.YAML"), "{view}");
    }
}

#[test]
fn a_path_is_suggested_as_one_types_it_here() {
    let world = World::with_example();
    let told = world.sh("cd people && itsm validate people").ends_with(2);
    assert!(told.stderr.contains("did you mean `.`"), "{told:?}");
    let told = world.sh("cd assets && itsm validate peple").ends_with(2);
    assert!(!told.stderr.contains("`people`"), "{told:?}");
    let told = world.itsm("validate peple").ends_with(2);
    assert!(told.stderr.contains("`people`"), "{told:?}");
}

#[test]
fn a_folder_that_is_no_store_is_told_with_what_can_be_done() {
    let world = World::with_example();
    let told = world.itsm("-C people status").ends_with(2);
    assert!(told.stderr.contains("it is a folder of the store"), "{told:?}");
    assert!(!told.stderr.contains("itsm init"), "{told:?}");
    let told = world.sh("cd people && itsm -C people status").ends_with(2);
    assert!(!told.stderr.contains("itsm init"), "there is no such folder: {told:?}");
    let told = world.sh("ITSM_STORE=/nope itsm status").ends_with(2);
    assert!(told.stderr.contains("ITSM_STORE") && !told.stderr.contains("--store"), "{told:?}");
    let told = world.itsm("-C /nope status").ends_with(2);
    assert!(told.stderr.contains("leave `--store` away"), "{told:?}");
}

#[test]
fn who_names_no_revision_is_told_how_dates_are_written() {
    let world = World::with_example();
    for at in ["22.11.2026", "'2 days ago'"] {
        let told = world.itsm(&format!("asset list --at {at}")).ends_with(2);
        assert!(told.stderr.contains("-2d") && told.stderr.contains("2026-11-22"), "{told:?}");
    }
}

#[test]
fn the_example_of_a_filter_works_on_every_list() {
    let world = World::with_example();
    for kind in ["asset", "change", "incident", "problem", "person", "team", "change template"] {
        let list =
            if kind == "change template" { "change template".to_owned() } else { format!("{kind} list") };
        let help = world.itsm(&format!("{list} --help")).stdout;
        let Some((_, rest)) = help.split_once("expression holds: '") else { continue };
        let (example, _) = rest.split_once('\'').unwrap();
        assert_ne!(world.itsm(&format!("{list} --where '{example}'")).status, 2, "{kind}: {example}");
    }
}
