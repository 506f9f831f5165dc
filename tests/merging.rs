//! Merges that go wrong: what git alone makes of two branches of which each is right, what the driver makes of them, and
//! what the check of a merge that nobody has made yet says. Then lines of history of every shape.

#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use world::small::{APP, DB, INCIDENT, LOG, asset, commit, entry, store};
use world::{Ran, World};

type Work<'a> = &'a dyn Fn(&World);

/// Two branches, `main` and `theirs`, on which one did this and the other that; each is right.
fn parted(world: World, ours: Work<'_>, theirs: Work<'_>) -> World {
    world.git("checkout --quiet -b theirs").success();
    theirs(&world);
    commit(&world, "Theirs");
    world.itsm("validate").success();
    world.git("checkout --quiet main").success();
    ours(&world);
    commit(&world, "Ours");
    world.itsm("validate").success();
    world
}

fn checks(told: &Ran) -> Vec<String> {
    let json: serde_json::Value = serde_json::from_str(&told.stdout).unwrap_or_else(|_| panic!("{told:?}"));
    let found = json["findings"].as_array().unwrap().iter();
    let mut names: Vec<String> =
        found.filter(|it| it["level"] != "note").map(|it| it["check"].as_str().unwrap().to_owned()).collect();
    names.dedup();
    names
}

/// How a merge ended, and what is wrong with what it left
type End<'a> = (i32, &'a [&'a str]);

/// One row of the table: git alone, git with the driver, and the check beforehand.
fn row(world: &World, alone: End<'_>, driven: End<'_>, beforehand: &[&str]) {
    let told = world.itsm("validate --merge main theirs --deny warnings -f json");
    assert_eq!(checks(&told), beforehand, "beforehand");
    assert_eq!(told.status, i32::from(!beforehand.is_empty()), "{told:?}");
    assert_eq!(world.git("status --porcelain").stdout, "", "it wrote nothing");
    // A clone has not got the configuration that names the driver.
    world.sh("git clone --quiet . ../alone").success();
    for (folder, theirs, (status, errors)) in [("../alone", "origin/theirs", alone), (".", "theirs", driven)]
    {
        let merged = world.sh(&format!("cd {folder} && git merge --quiet --no-edit {theirs}"));
        assert_eq!(merged.status, status, "{folder}: {merged:?}");
        let told = world.sh(&format!("cd {folder} && itsm validate -f json"));
        assert_eq!(checks(&told), errors, "{folder}");
    }
}

#[test]
fn one_retires_what_the_other_begins_to_need() {
    let ours = |world: &World| world.write(DB, asset("db1").replace("active", "retired"));
    let theirs = |world: &World| world.write(APP, asset("app1") + "depends_on: [db1]\n");
    let base = store();
    base.write(INCIDENT, LOG.replace("[db1]", "[app1]"));
    commit(&base, "Elsewhere");
    let world = parted(base, &ours, &theirs);
    row(&world, (0, &["retired-but-needed"]), (0, &["retired-but-needed"]), &["retired-but-needed"]);
}

#[test]
fn both_append_to_a_log() {
    let ours = |world: &World| {
        world.write(INCIDENT, LOG.to_owned() + &entry("09:10", "ours") + &entry("09:30", "late"))
    };
    let theirs = |world: &World| world.write(INCIDENT, LOG.to_owned() + &entry("09:20", "theirs"));
    let world = parted(store(), &ours, &theirs);
    row(&world, (1, &["invalid-yaml"]), (0, &[]), &[]);
    let expected =
        LOG.to_owned() + &entry("09:10", "ours") + &entry("09:20", "theirs") + &entry("09:30", "late");
    assert_eq!(world.read(INCIDENT), expected);
}

#[test]
fn both_set_one_field_and_not_alike() {
    let set = |value: &'static str| {
        move |world: &World| world.write(DB, asset("db1") + "criticality: " + value + "\n")
    };
    let world = parted(store(), &set("low"), &set("high"));
    row(&world, (1, &["invalid-yaml"]), (1, &["conflict-marker"]), &["conflict-marker"]);
    insta::assert_snapshot!(world.read(DB));
    assert_eq!(world.git("diff --name-only --diff-filter=U").stdout.trim(), DB, "git knows of the conflict");
    // The store can be asked all the same; but nobody commits it so.
    world.itsm("show db1").success();
    world.git("add -A").success();
    assert_eq!(checks(&world.itsm("validate --staged -f json")), ["conflict-marker"]);
    world.write(DB, asset("db1") + "criticality: high\n");
    world.sh("git add -A && git commit --quiet --no-edit && itsm validate").success();
}

#[test]
fn one_says_when_it_came_back_and_the_other_that_it_went_down_later() {
    let ours = |world: &World| {
        let restored = LOG.replace("investigating", "restored");
        let at = "restored_at: 2026-11-21T10:00:00-05:00\nrecorded_at:";
        world.write(INCIDENT, restored.replace("recorded_at:", at));
    };
    let theirs = |world: &World| {
        world.write(INCIDENT, LOG.replace("down_at: 2026-11-21T09", "down_at: 2026-11-21T11"))
    };
    let world = parted(store(), &ours, &theirs);
    // The check beforehand says what is wrong with what git would have made of it; the driver leaves it to a person.
    row(&world, (1, &["invalid-yaml"]), (1, &["conflict-marker"]), &["times-reversed"]);
    assert_eq!(world.read(INCIDENT).matches("# <<<<<<< ours: ").count(), 2, "{}", world.read(INCIDENT));
    world.sh("git merge --abort").success();
    let told = world.git("merge --no-edit theirs").ends_with(1);
    assert!(
        told.stderr.contains("does not go together: the service came back before it went down"),
        "{told:?}"
    );
}

#[test]
fn one_says_it_at_the_top_and_one_at_the_bottom() {
    let base =
        "id: db1\ntype: application\n\nname: DB\n\npurpose: x\n\nlifecycle: active\n\nowner: joe.doe\n";
    let start = || {
        let world = store();
        world.write(DB, base);
        commit(&world, "Space");
        world
    };
    let top = |world: &World| world.write(DB, base.replacen("type:", "criticality: low\ntype:", 1));
    let bottom =
        |value: &'static str| move |world: &World| world.write(DB, format!("{base}criticality: {value}\n"));
    let world = parted(start(), &top, &bottom("high"));
    row(&world, (0, &["duplicate-key"]), (1, &["conflict-marker"]), &["conflict-marker"]);
    // The same word twice is one decision, and git alone writes it twice.
    let world = parted(start(), &top, &bottom("low"));
    row(&world, (0, &["duplicate-key"]), (0, &[]), &[]);
}

#[test]
fn one_id_in_two_files() {
    let add = |file: &'static str| move |world: &World| world.write(file, asset("new"));
    let world = parted(store(), &add("assets/here/new.yaml"), &add("assets/there/new.yaml"));
    row(&world, (0, &["duplicate-id"]), (0, &["duplicate-id"]), &["duplicate-id"]);
}

const CHANGE: &str = "\
id: CHG-20261121-7k3qf
title: Upgrade db1
type: normal
state: requested
requester: joe.doe
affects: [db1]
window: {start: 2026-12-21T22:00:00-05:00, end: 2026-12-21T23:00:00-05:00}
why: w
plan: p
rollback: r
verify: v
";

#[test]
fn a_freeze_comes_and_a_change_is_planned_in_it() {
    let freeze = "id: holidays\ntype: freeze\ntitle: Holidays\nstarts: 2026-12-19T00:00:00-05:00\nends: 2027-01-02T00:00:00-05:00\n";
    let ours = |world: &World| world.write("calendar/holidays.yaml", freeze);
    let theirs = |world: &World| world.write("changes/2026/CHG-20261121-7k3qf.yaml", CHANGE);
    let world = parted(store(), &ours, &theirs);
    row(&world, (0, &["change-in-freeze"]), (0, &["change-in-freeze"]), &["change-in-freeze"]);
}

#[test]
fn a_circle_of_two_halves() {
    let ours = |world: &World| world.write(DB, asset("db1") + "depends_on: [app1]\n");
    let theirs = |world: &World| world.write(APP, asset("app1") + "depends_on: [db1]\n");
    let world = parted(store(), &ours, &theirs);
    // Two that wait for each other are told of, and may be meant.
    for command in ["validate --merge main theirs", "validate"] {
        let told = world.itsm(command).success();
        assert!(told.stdout.contains("note[dependency-cycle]"), "{told:?}");
        world.git("merge --quiet --no-edit theirs").success();
    }
}

#[test]
fn one_approves_what_the_other_edits() {
    let world = World::with_example();
    world.git("branch -M main");
    let new = "change new --title 'Upgrade findb1' --affects findb1 --start '2027-02-06 03:00' --for 1h \
               --assignee me --why w --plan p --rollback r --verify v --submit";
    let told = world.itsm(new).success();
    let id = told.stdout.split(' ').next().unwrap().to_owned();
    world.git("checkout --quiet -b theirs").success();
    world.itsm(&format!("change set {id} --plan 'another plan'")).success();
    world.git("checkout --quiet main").success();
    world.sh(&format!("GIT_AUTHOR_EMAIL=jim.bar@company.com itsm change approve {id} --yes")).success();
    row(
        &world,
        (0, &["approval-void", "approval-missing"]),
        (0, &["approval-void", "approval-missing"]),
        &["approval-void", "approval-missing"],
    );
}

#[test]
fn comments_and_layout_of_both_sides_survive() {
    let base =
        "id: app1\ntype: application   # what it is\nlifecycle: active\nowner: joe.doe\ndepends_on: [db1]\n";
    let start = store();
    start.write(APP, base);
    start.write("assets/a.yaml", asset("a"));
    start.write("assets/b.yaml", asset("b"));
    commit(&start, "Comment");
    let ours = |world: &World| {
        world.write(
            APP,
            base.replace("owner: joe.doe", "# asked in May\nowner: 'joe.doe'").replace("[db1]", "[db1, a]"),
        );
    };
    let theirs = |world: &World| world.write(APP, base.replace("[db1]", "[db1, b]  # both") + "# the end\n");
    let world = parted(start, &ours, &theirs);
    row(&world, (1, &["invalid-yaml"]), (0, &[]), &[]);
    insta::assert_snapshot!(world.read(APP), @"
    id: app1
    type: application   # what it is
    lifecycle: active
    # asked in May
    owner: 'joe.doe'
    depends_on: [db1, a, b]  # both
    # the end
    ");
}

#[test]
fn a_file_that_goes_and_changes_and_one_that_is_renamed_and_changes() {
    let base = store();
    base.write("assets/old.yaml", asset("old"));
    base.write("assets/moved.yaml", asset("moved") + "purpose: x\ntags:\n  a: \"1\"\n");
    commit(&base, "More");
    let ours = |world: &World| {
        world
            .sh("git rm --quiet assets/old.yaml && mkdir assets/dc && git mv assets/moved.yaml assets/dc/")
            .success();
    };
    let theirs = |world: &World| {
        world.write("assets/old.yaml", asset("old") + "criticality: low\n");
        world.write("assets/moved.yaml", asset("moved") + "purpose: y\ntags:\n  a: \"1\"\n");
    };
    let world = parted(base, &ours, &theirs);
    let told = world.itsm("validate --merge main theirs").ends_with(1);
    insta::assert_snapshot!(told.stdout);
    assert_eq!(world.git("merge --quiet theirs").status, 1);
    assert!(world.read("assets/dc/moved.yaml").contains("purpose: y"));
}

#[test]
fn only_what_the_merge_brings_is_its_fault() {
    let world = store();
    world.git("checkout --quiet -b theirs").success();
    world.write("assets/x.yaml", asset("x") + "depends_on: [gone]\n");
    commit(&world, "Wrong already");
    world.git("checkout --quiet main").success();
    world.write("assets/y.yaml", asset("y"));
    commit(&world, "Right");
    world.itsm("validate --merge theirs").success();
    world.itsm("validate --merge theirs main").success();
    world.git("merge --quiet --no-edit theirs").success();
    world.itsm("validate").ends_with(1);
}

#[test]
fn more_than_two_none_and_strangers() {
    let world = store();
    world.git("branch a").success();
    let told = world.itsm("validate --merge main a main").ends_with(2);
    assert!(told.stderr.contains("a merge is checked of two"), "{told:?}");
    world.sh("git checkout --quiet --orphan alone && git commit --quiet -m Alone").success();
    let told = world.itsm("validate --merge main alone").ends_with(2);
    assert!(told.stderr.contains("no commit in common"), "{told:?}");
    let told = world.itsm("validate --merge main --staged").ends_with(2);
    assert!(told.stderr.contains("--staged"), "{told:?}");
    world.itsm("validate --merge main nobody").ends_with(2);
    world.itsm("validate --merge=--upload-pack=x").ends_with(2);
}

/// Two merges that cross, each of which left something to decide, which was decided otherwise on each side.
#[test]
fn merges_that_cross() {
    let set = |world: &World, value: &str| world.write(DB, asset("db1") + "criticality: " + value + "\n");
    let world = parted(store(), &|world| set(world, "low"), &|world| set(world, "high"));
    world.git("branch ours-1").success();
    world.git("branch theirs-1 theirs").success();
    for (branch, other, value) in [("main", "theirs-1", "low"), ("theirs", "ours-1", "high")] {
        world.git(&format!("checkout --quiet {branch}")).success();
        world.git(&format!("merge --quiet {other}")).ends_with(1);
        set(&world, value);
        commit(&world, "Decided");
    }
    world.git("checkout --quiet main").success();
    assert_eq!(checks(&world.itsm("validate --merge main theirs -f json")), ["conflict-marker"]);
    let objects = || world.sh("git count-objects -v | grep -E '^(count|packs)'").stdout;
    let before = objects();
    world.itsm("validate --merge theirs main").ends_with(1);
    assert_eq!(objects(), before, "it writes nothing");
    let told = world.git("merge theirs").ends_with(1);
    assert!(told.stdout.contains("CONFLICT"), "{told:?}");
    assert!(world.read(DB).contains("# <<<<<<< ours: criticality (main)"), "{}", world.read(DB));
    // Where both decided alike, nothing is left to decide.
    world.sh("git merge --abort && git checkout --quiet theirs").success();
    set(&world, "low");
    commit(&world, "Low after all");
    world.itsm("validate --merge main theirs").success();
    world.sh("git checkout --quiet main && git merge --quiet --no-edit theirs").success();
}

#[test]
fn an_octopus_and_a_merge_that_is_taken_back() {
    let world = store();
    for name in ["a", "b"] {
        world.git(&format!("checkout --quiet -b {name} main")).success();
        world.write(&format!("assets/{name}.yaml"), asset(name));
        commit(&world, name);
    }
    world.sh("git checkout --quiet main && git merge --quiet --no-edit a b").success();
    world.itsm("validate").success();
    world.sh("git checkout --quiet -b later main~1 && git merge --quiet --no-edit a").success();
    world.git("checkout --quiet main").success();
    world.git("revert --no-edit -m 1 HEAD").success();
    world.write(DB, asset("db1") + "depends_on: [app1]\n");
    commit(&world, "After it");
    world.itsm("validate --merge main later").success();
    world.itsm("validate --merge main b").success();
}

#[test]
fn a_submodule_beside_is_nobodys_record() {
    let world = store();
    world.sh("git init --quiet ../lib && cd ../lib && git commit --quiet --allow-empty -m Lib").success();
    world.sh("git -c protocol.file.allow=always submodule --quiet add ../lib lib").success();
    commit(&world, "Library");
    let ours = |world: &World| world.write(DB, asset("db1") + "criticality: low\n");
    let theirs = |world: &World| world.write(DB, asset("db1").replace("joe.doe\n", "joe.doe  # asked\n"));
    let world = parted(world, &ours, &theirs);
    world.itsm("validate --merge main theirs").success();
    world.git("merge --quiet --no-edit theirs").success();
    assert!(world.read(DB).contains("owner: joe.doe  # asked\n"), "{}", world.read(DB));
}

#[test]
fn a_store_below_the_root_and_a_bare_one() {
    let world = World::new();
    world
        .sh("git init --quiet -b main . && itsm init ops/itsm --organisation ACME --time-zone UTC")
        .success();
    world.write("ops/itsm/assets/db1.yaml", asset("db1"));
    commit(&world, "Start");
    let ours = |world: &World| world.write("ops/itsm/assets/db1.yaml", asset("db1") + "criticality: low\n");
    let theirs = |world: &World| world.write("ops/itsm/assets/db1.yaml", asset("db1") + "name: DB\n");
    world.git("checkout --quiet -b theirs").success();
    theirs(&world);
    commit(&world, "Theirs");
    world.git("checkout --quiet main").success();
    ours(&world);
    commit(&world, "Ours");
    world.sh("git clone --quiet --bare . ../bare.git").success();
    world.itsm("-C ../bare.git validate --merge main theirs").success();
    world.sh("cd ops/itsm && itsm validate --merge theirs").success();
    world.git("merge --quiet --no-edit theirs").success();
    let text = world.read("ops/itsm/assets/db1.yaml");
    assert!(text.contains("name: DB\n") && text.contains("criticality: low\n"), "{text}");
}

#[test]
fn setting_a_clone_up() {
    let world = store();
    world.itsm("merge-driver").success();
    let (said, status) = world.fits("merge-driver --status", "merge-driver");
    assert_eq!((said["complete"].as_bool(), status), (Some(true), 0));
    world.itsm("merge-driver --install").success();
    world.itsm("merge-driver --uninstall").success();
    assert!(!world.read(".git/config").contains("itsm"), "{}", world.read(".git/config"));
    let told = world.itsm("merge-driver").ends_with(1);
    assert!(told.stdout.contains("lacks merge.itsm.driver") && told.stderr.contains("--install"), "{told:?}");
    let told = world.itsm("status").success();
    assert!(told.stderr.contains("itsm merge-driver --install"), "{told:?}");
    let told = world.itsm("doctor").ends_with(1);
    assert!(told.stdout.contains("itsm merge-driver --install"), "{told:?}");
    // Attributes that say otherwise are put right, at the end, where they count.
    world.write(".gitattributes", "*.yaml merge=union");
    let found = world.itsm("validate").ends_with(1);
    assert!(found.stdout.contains("union-merge"), "{found:?}");
    let told = world.itsm("merge-driver --install").success();
    assert!(told.stderr.contains("wrote .gitattributes"), "{told:?}");
    world.itsm("merge-driver --status").success();
    let (said, _) = world.fits("merge-driver", "merge-driver");
    assert_eq!(said["otherwise"], serde_json::json!([]));
}

#[test]
fn the_driver_by_hand_and_wrongly() {
    let world = World::new();
    let run = |arguments: &str| world.itsm(&format!("merge-driver {arguments}"));
    run("--install").ends_with(2);
    run("a b").ends_with(2);
    let told = run("-- no such file 7 assets/a.yaml").ends_with(2);
    assert!(told.stderr.contains("cannot read no"), "{told:?}");
    let write = || {
        for (file, value) in [("o", "low"), ("a", "high"), ("b", "medium")] {
            world.write(file, asset("x") + "criticality: " + value + "\n");
        }
    };
    write();
    let told = run("-- o a b 9 assets/--upload-pack=x.yaml %S main 'feature (x)'").ends_with(1);
    assert!(told.stderr.contains("--upload-pack=x.yaml: undecided: criticality"), "{told:?}");
    assert!(world.read("a").contains("# <<<<<<<<< ours: criticality (main)"), "{}", world.read("a"));
    write();
    run("o a b").ends_with(1);
    assert!(world.read("a").contains("<<<<<<< ours\n"), "without a path it is text: {}", world.read("a"));
    world.sh("git init --quiet . && git config merge.conflictStyle zdiff3").success();
    write();
    run("o a b").ends_with(1);
    assert!(world.read("a").contains("||||||| base\ncriticality: low\n"), "{}", world.read("a"));
}

#[test]
fn differences_as_git_shows_them() {
    let world = store();
    world.write(
        DB,
        "# the database\n".to_owned()
            + &asset("db1").replace("owner: joe.doe", "owner: \"joe.doe\"")
            + "criticality: low\n",
    );
    insta::assert_snapshot!(world.git("--no-pager diff").success().stdout);
    commit(&world, "Decide");
    insta::assert_snapshot!(world.git("--no-pager log -1 -p --format=%s").success().stdout);
    world.write(DB, world.read(DB).replace("# the database", "# the database of payroll"));
    let told = world.git("--no-pager diff").success().stdout;
    assert!(
        told.contains("+# the database of payroll"),
        "a comment is no decision, and shown all the same: {told}"
    );
    world.write(DB, "id: [\n");
    let told = world.git("--no-pager diff").success().stdout;
    assert!(told.contains("+id: ["), "{told}");
    world.sh("git checkout --quiet . && git mv assets/db1.yaml 'assets/$(touch hacked) db.yaml'").success();
    world.git("--no-pager diff --cached").success();
    world.git("rm --quiet --cached assets/app1.yaml").success();
    let told = world.git("--no-pager diff --cached -- assets/app1.yaml").success().stdout;
    assert!(told.contains("- app1"), "{told}");
    assert!(!world.path("hacked").exists());
}

#[test]
fn an_escape_sequence_in_a_difference_is_no_colour() {
    let world = store();
    world.write(DB, asset("db1") + "purpose: \"a \\e[31mred\"\n");
    for command in ["--no-pager diff", "--no-pager log -p -1"] {
        let told = world.git(command).stdout;
        assert!(!told.contains('\u{1b}'), "{told}");
        world.sh("git commit --quiet -am Red");
    }
}
