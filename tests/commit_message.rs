//! Commits of code that name the change they belong to: checked, added or demanded, in a repository beside the store's.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use world::{Ran, World};

const PAY: &str = "CHG-20261121-aaaaa";
const BLOG: &str = "CHG-20261121-bbbbb";

/// A store with two changes, and a repository of code that is linked to it.
fn linked(mode: &str) -> World {
    let world = World::with_store();
    for (id, covers) in [("getpaid", "src/pay"), ("blog", "src/blog")] {
        let text = format!(
            "id: {id}\ntype: application\nowner: joe.doe\nlifecycle: active\ncriticality: low\ncovers: [{covers}]\n"
        );
        world.write(&format!("assets/{id}.yaml"), text);
    }
    for (id, affects, state) in [(PAY, "getpaid", "draft"), (BLOG, "blog", "cancelled")] {
        let text = format!(
            "id: {id}\ntitle: Change {affects}\ntype: normal\nstate: {state}\nrequester: joe.doe\naffects: [{affects}]\n"
        );
        world.write(&format!("changes/2026/{id}.yaml"), text);
    }
    world.sh("git add -A && git commit -qm Start").success();
    world
        .sh(&format!(
            "git init -q -b main ../code && cd ../code && itsm hook install --store ../work --change {mode}"
        ))
        .success();
    world
}

/// Commits a file of the code, with a message.
fn commit(world: &World, path: &str, options: &str) -> Ran {
    world.sh(&format!("cd ../code && mkdir -p $(dirname {path}) && date +%N >> {path} && git add -A && git commit -q {options}"))
}

fn last(world: &World) -> String {
    world.sh("git -C ../code log -1 --format=%B").stdout
}

#[track_caller]
fn says(ran: &Ran, parts: &[&str]) {
    for part in parts {
        assert!(ran.stderr.contains(part), "`{part}` is not in {ran:?}");
    }
}

#[test]
fn the_change_that_fits_is_added() {
    let world = linked("add");
    let told = commit(&world, "src/pay/a.rs", "-m Pay").success();
    says(&told, &[&format!("itsm: Change: {PAY}")]);
    assert_eq!(last(&world).trim_end(), format!("Pay\n\nChange: {PAY}"));
    commit(&world, "README", "-m Other").success();
    assert_eq!(last(&world).trim_end(), "Other");
    commit(&world, "src/pay/a.rs", &format!("-m Again -m 'Change: {PAY}' -s")).success();
    assert_eq!(last(&world).matches(PAY).count(), 1);
    world.sh("cd ../code && git commit -q --amend --no-edit").success();
    assert_eq!(last(&world).matches(PAY).count(), 1);
    commit(&world, "README", "-m 'fixup! Pay'").success();
    assert_eq!(last(&world).trim_end(), "fixup! Pay");
}

#[test]
fn by_the_name_of_the_branch() {
    let world = linked("add");
    world.sh(&format!("git -C ../code switch -qc fix/{}", PAY.to_lowercase())).success();
    commit(&world, "README", "-m Other").success();
    assert!(last(&world).contains(PAY), "{}", last(&world));
}

#[test]
fn an_editor_with_comments_and_the_difference_below_the_scissors() {
    let world = linked("add");
    let editor = "GIT_EDITOR='sed -i 1iSubject'";
    world.sh(&format!("cd ../code && mkdir -p src/pay && echo 'Change: {BLOG}' > src/pay/a && git add -A && {editor} git commit -qv --cleanup=scissors")).success();
    let message = last(&world);
    assert!(
        message.starts_with("Subject\n") && message.trim_end().ends_with(&format!("Change: {PAY}")),
        "{message}"
    );
    assert!(!message.contains(BLOG), "{message}");
    let empty = world.sh("cd ../code && echo x >> src/pay/a && GIT_EDITOR=true git commit -qa").ends_with(1);
    says(&empty, &["Aborting commit due to empty commit message"]);
}

#[test]
fn demanded() {
    let world = linked("demand");
    let refused = commit(&world, "src/pay/a.rs", "-m Pay").ends_with(1);
    says(
        &refused,
        &["names no change, and this repository wants one", "it could be", PAY, "--trailer 'Change: "],
    );
    let suggested = refused.stderr.lines().find_map(|it| it.split("The message is kept: ").nth(1)).unwrap();
    let command = suggested.split(';').next().unwrap().replace(" -e ", " ");
    world.sh(&format!("cd ../code && {command}")).success();
    assert_eq!(last(&world).trim_end(), format!("Pay\n\nChange: {PAY}"));
    says(
        &commit(&world, "src/blog/b.rs", &format!("-m Blog -m 'Change: {PAY}'")).ends_with(1),
        &["belongs to blog"],
    );
    world.sh("git -C ../code reset -q --hard").success();
    says(&commit(&world, "x", &format!("-m X -m 'Change: {BLOG}'")).ends_with(1), &["is cancelled"]);
    says(&commit(&world, "x", "-m X -m 'Change: CHG-20261121-aaaab'").ends_with(1), &["did you mean", PAY]);
    commit(&world, "x", "--no-verify -m X").success();
    world.sh("cd ../code && git switch -qc side HEAD~1 && git commit -q --allow-empty -m 'squash! Pay' && git switch -q main && git merge -q --no-edit side").success();
}

#[test]
fn the_store_itself_and_a_store_that_is_bare_or_gone() {
    let world = linked("demand");
    world.sh("git clone -q --bare . ../store.git && git -C ../code config itsm.store ../store.git").success();
    commit(&world, "src/pay/a.rs", &format!("-m Pay -m 'Change: {PAY}'")).success();
    world.sh("git -C ../code config itsm.store ../nowhere").success();
    says(
        &commit(&world, "x", "-m X").ends_with(1),
        &["there is no store there", "git config itsm.store PATH"],
    );
    world
        .sh("git -C ../code config itsm.store ../work && git -C ../code config itsm.change always")
        .success();
    says(&commit(&world, "x", "-m X").ends_with(1), &["itsm.change is `always`"]);
    world.sh("cd ../code && itsm hook uninstall").success();
    commit(&world, "x", "-m X").success();
    assert_eq!(world.sh("git -C ../code config --get-regexp '^itsm\\.'").stdout, "");
    world.itsm("hook install").success();
    world.write(
        "assets/more.yaml",
        "id: more\ntype: server\nowner: joe.doe\nlifecycle: active\ncriticality: low\n",
    );
    world.git("add -A").success();
    says(
        &world.sh("git commit -qm 'More\n\nChange: CHG-20261121-zzzzz'").ends_with(1),
        &["there is no change"],
    );
    world.sh("git commit -qm More").success();
}
