//! `itsm push` where others pushed before: what both say is merged by record, checked, and pushed; or nothing is.

#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use std::process::Stdio;

use world::World;
use world::small::{APP, DB, INCIDENT, LOG, asset, commit, entry, store};

/// A bare repository, and a clone of it in which `main` follows.
fn shared() -> World {
    let world = store();
    world.sh("git clone --quiet --bare . ../shared.git && git remote add origin ../shared.git").success();
    world.sh("git fetch --quiet && git branch --quiet --set-upstream-to=origin/main").success();
    world
}

/// Another clone, which nobody has set up.
fn another(world: &World, name: &str) {
    world.sh(&format!("git clone --quiet ../shared.git ../{name}")).success();
}

fn append(folder: &str, time: &str, text: &str) -> String {
    format!(
        "cd {folder} && printf '%s' '{}' >> {INCIDENT} && git commit --quiet -am '{text}'",
        entry(time, text)
    )
}

#[test]
fn a_push_merges_by_record_and_takes_over_what_came_of_it() {
    let world = shared();
    another(&world, "other");
    world.sh(&format!("{} && itsm push", append("../other", "09:20", "other"))).success();
    world.sh(&append(".", "09:10", "own")).success();
    let (said, status) = world.fits("push --dry-run", "push");
    assert_eq!((said["pushed"].as_bool(), said["merged"].as_bool(), status), (Some(false), Some(true), 0));
    let told = world.itsm("push").success();
    assert!(told.stdout.contains("pushed · merged with what others pushed"), "{told:?}");
    let expected = LOG.to_owned() + &entry("09:10", "own") + &entry("09:20", "other");
    assert_eq!(world.read(INCIDENT), expected);
    assert_eq!(world.git("rev-parse HEAD").stdout, world.sh("git -C ../shared.git rev-parse main").stdout);
    // The published line goes on: whoever follows first parents meets no commit twice.
    let line = world.git("log --first-parent --format=%s").stdout;
    assert!(!line.contains("own\n") && line.contains("other\n"), "{line}");
    assert_eq!(world.git("status --porcelain").stdout, "");
    let told = world.itsm("push").success();
    assert!(told.stdout.contains("nothing to push"), "{told:?}");
    let told = world.sh("cd ../other && itsm push origin main").success();
    assert!(told.stdout.contains("nothing to push"), "{told:?}");
    assert_eq!(world.read(&format!("../other/{INCIDENT}")), expected);
    assert_eq!(world.git("for-each-ref refs/itsm").stdout, "", "no name is left behind");
    assert_eq!(world.git("worktree list").stdout.lines().count(), 1);
}

/// What must not change when a push is refused
fn stand(world: &World) -> String {
    let told = ["rev-parse HEAD", "status --porcelain", "rev-parse origin/main", "worktree list"];
    let own: String = told.iter().map(|it| world.git(it).stdout).collect();
    own + &world.sh("git -C ../shared.git rev-parse main").stdout
}

#[test]
fn a_push_that_would_make_it_wrong_is_refused_and_changes_nothing() {
    let world = shared();
    another(&world, "other");
    world.sh("cd ../other && printf 'depends_on: [db1]\\n' >> assets/app1.yaml && git commit --quiet -am Needs && git push --quiet").success();
    world.write(DB, asset("db1").replace("active", "retired"));
    world.write(INCIDENT, LOG.replace("[db1]", "[app1]"));
    commit(&world, "Retire");
    let before = stand(&world);
    let told = world.itsm("push").ends_with(1);
    assert!(
        told.stderr.contains("retired-but-needed") && told.stderr.contains("nothing was pushed"),
        "{told:?}"
    );
    assert_eq!(stand(&world), before);
    // A fault in what goes on from the branch is as wrong.
    world.git("fetch --quiet").success();
    world.git("reset --quiet --hard origin/main").success();
    world.write("assets/x.yaml", asset("x") + "depends_on: [gone]\n");
    commit(&world, "Dangling");
    let told = world.itsm("push").ends_with(1);
    assert!(told.stderr.contains("dangling-reference"), "{told:?}");
}

#[test]
fn a_push_that_leaves_something_to_decide() {
    let world = shared();
    another(&world, "other");
    let set = |folder: &str, value: &str| {
        world
            .sh(&format!(
                "cd {folder} && printf 'criticality: {value}\\n' >> {DB} && git commit --quiet -am {value}"
            ))
            .success();
    };
    set("../other", "low");
    world.sh("cd ../other && itsm push").success();
    set(".", "high");
    let before = stand(&world);
    let told = world.itsm("push").ends_with(1);
    assert!(
        told.stderr.contains("a merge left `criticality` undecided")
            && told.stderr.contains("git pull --no-rebase origin main"),
        "{told:?}"
    );
    assert_eq!(stand(&world), before);
    // As it says: pull, decide, push.
    world.git("pull --quiet --no-rebase origin main").ends_with(1);
    let told = world.itsm("push").ends_with(2);
    assert!(told.stderr.contains("a merge is under way"), "{told:?}");
    world.write(DB, asset("db1") + "criticality: high\n");
    commit(&world, "High");
    world.itsm("push").success();
}

#[test]
fn a_push_from_where_nothing_can_be_pushed() {
    let world = store();
    let told = world.itsm("push").ends_with(2);
    assert!(told.stderr.contains("there is no remote"), "{told:?}");
    let world = shared();
    let told = world.itsm("push -- --upload-pack=x").ends_with(2);
    assert!(told.stderr.contains("there is no remote `--upload-pack=x`"), "{told:?}");
    let told = world.itsm("push origin -- --upload-pack=x").ends_with(2);
    assert!(told.stderr.contains("cannot fetch --upload-pack=x"), "{told:?}");
    world.itsm("push --at HEAD").ends_with(2);
    world.git("checkout --quiet -b lonely").success();
    let told = world.itsm("push").ends_with(2);
    assert!(
        told.stderr.contains("lonely follows no branch") && told.stderr.contains("--set-upstream"),
        "{told:?}"
    );
    world.git("checkout --quiet --detach").success();
    let told = world.itsm("push").ends_with(2);
    assert!(told.stderr.contains("no branch is checked out"), "{told:?}");
}

#[test]
fn a_dirty_record_that_others_changed_too() {
    let world = shared();
    another(&world, "other");
    world.sh(&format!("{} && itsm push", append("../other", "09:20", "other"))).success();
    world.write(DB, asset("db1") + "criticality: low\n");
    commit(&world, "Own");
    world.write(INCIDENT, LOG.to_owned() + "cause: unknown\n");
    let before = stand(&world);
    let told = world.itsm("push").ends_with(2);
    assert!(told.stderr.contains("has changes that are not committed"), "{told:?}");
    assert_eq!(stand(&world), before);
    // What nobody else has touched may be half done.
    world.git("checkout --quiet .").success();
    world.write(APP, asset("app1") + "criticality: low\n");
    world.itsm("push").success();
    assert_eq!(world.git("status --porcelain").stdout, format!(" M {APP}\n"));
}

#[test]
fn five_clones_write_into_one_log_at_once() {
    const CLONES: usize = 5;
    const EACH: usize = 3;
    let world = shared();
    let clones: Vec<_> = (0..CLONES)
        .map(|clone| {
            another(&world, &format!("clone-{clone}"));
            let work = |turn: usize| {
                let append =
                    append(".", &format!("10:{:02}", 10 * turn + clone), &format!("entry-{clone}-{turn}"));
                format!("{append} && itsm push --quiet")
            };
            let line: Vec<String> = (0..EACH).map(work).collect();
            let folder = world.path(&format!("../clone-{clone}"));
            world
                .command(&folder, &line.join(" && "))
                .stdin(Stdio::null())
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap()
        })
        .collect();
    for clone in clones {
        let output = clone.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    world.itsm("push").success();
    let text = world.read(INCIDENT);
    for clone in 0..CLONES {
        for turn in 0..EACH {
            assert_eq!(text.matches(&format!("entry-{clone}-{turn}}}")).count(), 1, "{text}");
        }
    }
    world.itsm("validate").success();
}
