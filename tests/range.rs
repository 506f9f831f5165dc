//! `itsm validate --range`: only what a range brings, as pipelines and hooks ask for it.

#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use serde_json::Value;
use world::World;

/// A store with an old fault: web01 stands on what is not there.
fn faulty() -> World {
    let world = World::with_store();
    world.write("assets/web01.yaml", asset("web01", "depends_on: [gone]"));
    world.write("assets/db01.yaml", asset("db01", ""));
    commit(&world, "Start");
    world
}

fn asset(id: &str, more: &str) -> String {
    format!("id: {id}\ntype: server\nowner: joe.doe\nlifecycle: active\ncriticality: low\n{more}\n")
}

fn commit(world: &World, message: &str) {
    world.sh(&format!("git add -A && git commit -qm '{message}'")).success();
}

/// Check and record of what a range brings.
fn brought(world: &World, arguments: &str) -> Vec<String> {
    let (said, status) = world.fits(&format!("validate {arguments}"), "validate");
    let one =
        |it: &Value| format!("{} {}", it["check"].as_str().unwrap(), it["record"].as_str().unwrap_or("-"));
    let found: Vec<String> = said["findings"].as_array().unwrap().iter().map(one).collect();
    assert_eq!(status, i32::from(said["summary"]["errors"] != 0), "{said:#}");
    found
}

#[test]
fn an_old_fault_elsewhere_does_not_stop_the_world() {
    let world = faulty();
    world.itsm("validate").ends_with(1);
    world.write("assets/new.yaml", asset("new", "depends_on: [db01]"));
    world.write("assets/web01.yaml", format!("# on another line\n{}", asset("web01", "depends_on: [gone]")));
    commit(&world, "Well");
    assert!(brought(&world, "--range HEAD~1..HEAD").is_empty());
    let told = world.itsm("validate --range HEAD~1..").success();
    assert!(told.stderr.contains("0 brought; one finding is older and not shown"), "{told:?}");
    world.write("assets/bad.yaml", asset("bad", "depends_on: [lost]"));
    commit(&world, "Ill");
    assert_eq!(brought(&world, "--range HEAD~1"), ["dangling-reference bad"]);
    assert_eq!(brought(&world, "--range HEAD~2..HEAD~1"), [""; 0]);
    assert_eq!(brought(&world, "--range HEAD~1.. assets/new.yaml"), [""; 0]);
}

#[test]
fn a_deletion_brings_what_it_leaves_dangling() {
    let world = faulty();
    world.write("assets/app.yaml", asset("app", "depends_on: [db01]"));
    commit(&world, "More");
    world.git("rm -q assets/db01.yaml").success();
    assert_eq!(brought(&world, "--staged --range HEAD"), ["dangling-reference app"]);
    commit(&world, "Less");
    assert_eq!(brought(&world, "--range HEAD~1...HEAD"), ["dangling-reference app"]);
    world.write("assets/db01.yaml", asset("db01", ""));
    commit(&world, "Again");
    let told = world.itsm("validate --range HEAD~1..HEAD").success();
    assert!(told.stderr.contains("0 brought, 1 mended"), "{told:?}");
}

#[test]
fn what_the_other_branch_brought_meanwhile_is_not_of_this_one() {
    let world = faulty();
    world.git("switch -qc topic").success();
    world.write("assets/topic.yaml", asset("topic", "depends_on: [nowhere]"));
    commit(&world, "Topic");
    world.git("switch -q -").success();
    world.write("assets/main.yaml", asset("main", "depends_on: [nothing]"));
    commit(&world, "Main");
    let main = world.git("branch --show-current").success().stdout.trim().to_owned();
    assert_eq!(brought(&world, &format!("--range {main}...topic")), ["dangling-reference topic"]);
    world.git("switch -q topic").success();
    assert_eq!(brought(&world, &format!("--range {main}")), ["dangling-reference topic"]);
    world.git(&format!("merge -q --no-edit {main}")).success();
    assert_eq!(brought(&world, &format!("--range {main}...HEAD")), ["dangling-reference topic"]);
    assert_eq!(brought(&world, "--range topic~1..topic"), ["dangling-reference main"]);
}

#[test]
fn ends_as_pipelines_write_them() {
    let world = faulty();
    let zeros = "0".repeat(40);
    assert_eq!(brought(&world, &format!("--range {zeros}..HEAD")), ["dangling-reference web01"]);
    assert_eq!(brought(&world, &format!("--range {zeros}...HEAD")), ["dangling-reference web01"]);
    let told = world.itsm("validate --range HEAD..nowhere").ends_with(2);
    assert!(told.stderr.contains("`nowhere` names no commit here"), "{told:?}");
    let told = world.itsm("validate --range --upload-pack=x..HEAD").ends_with(2);
    assert!(told.stderr.contains("--upload-pack=x"), "{told:?}");
    let told = world.itsm("validate --staged --range HEAD~1..HEAD").ends_with(2);
    assert!(told.stderr.contains("--staged --range HEAD~1"), "{told:?}");
    world.itsm("validate --at HEAD --range HEAD~1").ends_with(2);
    world
        .sh("git switch -q --orphan pages && echo hello > index.html && git add . && git commit -qm Pages")
        .success();
    let told = world.itsm("-C . validate --range @{-1}..pages").ends_with(2);
    assert!(told.stderr.contains("itsm.yaml"), "{told:?}");
}

#[test]
fn a_bare_repository_and_a_shallow_clone() {
    let world = faulty();
    world.write("assets/bad.yaml", asset("bad", "depends_on: [lost]"));
    commit(&world, "Ill");
    world.sh("git clone -q --bare . ../store.git && git clone -q --depth 1 file://$PWD ../shallow").success();
    let told = world.itsm("-C ../store.git validate --range HEAD~1..HEAD").ends_with(1);
    assert!(told.stdout.contains("dangling-reference") && !told.stdout.contains("web01"), "{told:?}");
    let told = world.sh("cd ../shallow && itsm validate --range HEAD~1..HEAD").ends_with(2);
    assert!(told.stderr.contains("git fetch --unshallow"), "{told:?}");
}

#[test]
fn an_approval_that_is_deleted_is_not_excused_by_the_settings_that_come_with_it() {
    let world = World::with_example();
    world.itsm("change notice v6f1h --record").success();
    let jim = "GIT_AUTHOR_EMAIL=jim.bar@company.com GIT_COMMITTER_EMAIL=jim.bar@company.com";
    world.sh(&format!("{jim} itsm change approve v6f1h --yes --expires 2027-04-30")).success();
    world.sh("git rm -qr approvals/CHG-20261120-v6f1h").success();
    let settings = world.read("itsm.yaml");
    let weaker = settings.replacen("checks: {}", "checks: {approval-rewritten: note}", 1);
    assert_ne!(weaker, settings);
    world.write("itsm.yaml", weaker);
    commit(&world, "Away with it");
    let told = brought(&world, "--range HEAD~1..HEAD");
    assert!(told.iter().any(|it| it.starts_with("approval-rewritten jim.bar")), "{told:?}");
    for format in ["github", "sarif", "gitlab", "junit", "checkstyle", "table"] {
        let shown = world.itsm(&format!("validate --range HEAD~1..HEAD -f {format}")).ends_with(1).stdout;
        assert!(shown.contains("approval-rewritten"), "{format}: {shown}");
    }
}
