//! States that are skipped or gone back to: what the hooks, a review and the audit say of them, and of what may look so.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use serde_json::Value;
use world::World;

const DNS: &str = "changes/2026/CHG-20261120-v6f1h.yaml";
const OUTAGE: &str = "incidents/2026/INC-20261121-0m4xd.yaml";
const EARLY: &str = "export ITSM_NOW=2026-12-12T06:10:00-05:00 GIT_AUTHOR_DATE=2026-12-12T06:10:00-05:00 GIT_COMMITTER_DATE=2026-12-12T06:10:00-05:00";

fn jump(file: &str, from: &str, to: &str) -> String {
    format!("sed -i 's/^state: {from}/state: {to}/' {file}")
}

/// What does not hold in history, past what any hook says.
fn broken(world: &World) -> Vec<String> {
    let (said, _) = world.fits("--now 2026-12-13T10:00:00-05:00 audit verify", "audit-verify");
    let line =
        |it: &Value| format!("{} {}", it["control"].as_str().unwrap(), it["message"].as_str().unwrap());
    said["findings"].as_array().unwrap().iter().map(line).collect()
}

/// What a range brings that is of this check.
fn brought(world: &World, range: &str) -> Vec<String> {
    let (said, _) = world.fits(&format!("validate --range {range}"), "validate");
    let findings = said["findings"].as_array().unwrap().iter();
    let own = findings.filter(|it| it["check"] == "illegal-transition");
    own.map(|it| it["message"].as_str().unwrap().to_owned()).collect()
}

const SKIPPED: &str = "from approved to completed at once: nothing says that it was in_progress in between";

#[test]
fn approved_is_made_completed_by_hand() {
    let world = World::with_approved_change();
    world.itsm("hook install").success();
    world.sh(&format!("{} && git add -A", jump(DNS, "approved", "completed"))).success();
    let refused = world.git("commit -qm Done").ends_with(1);
    assert!(refused.stderr.contains("illegal-transition") && refused.stderr.contains(SKIPPED), "{refused:?}");
    assert!(refused.stderr.contains("take one step after the other"), "{refused:?}");
    world.git("commit --no-verify -qm Done").success();
    assert_eq!(brought(&world, "HEAD~1..HEAD").len(), 1);
    let review = world.itsm("review HEAD~1..HEAD").success();
    assert!(review.stdout.contains("illegal-transition"), "{review:?}");
    world.itsm("review HEAD~1..HEAD --fail-on error").ends_with(1);
    let broken = broken(&world);
    assert_eq!(broken, [format!("legal-transitions it went {SKIPPED}")]);
}

#[test]
fn incidents_and_problems_too() {
    let world = World::with_example();
    world.itsm("problem new --title 'Disks fail' --affects findb1 --owner jim.bar").success();
    let problem = world.sh("ls problems/2026/* | tail -1").stdout.trim().to_owned();
    world.itsm("hook install").success();
    for (file, from, to) in [(OUTAGE, "investigating", "resolved"), (&*problem, "open", "closed")] {
        world.sh(&format!("{} && git add -A", jump(file, from, to))).success();
        let refused = world.git("commit -qm Done").ends_with(1);
        assert!(refused.stderr.contains(&format!("from {from} to {to} at once")), "{refused:?}");
        world.git("commit --no-verify -qm Done").success();
        world.sh(&format!("{} && git commit --no-verify -qam Back", jump(file, to, "open"))).success();
    }
    let broken = broken(&world).join("\n");
    for words in [
        "from investigating to resolved at once: nothing says that it was restored",
        "from resolved to open, and no way leads there",
        "from open to closed at once: nothing says that it was resolved",
    ] {
        assert!(broken.contains(words), "{words}: {broken}");
    }
}

/// A server with a hook, and `../clone` of it.
fn served(world: &World) {
    world.sh("git clone -q --bare . ../server.git && git clone -q ../server.git ../clone").success();
    world.sh("cd ../server.git && itsm hook install").success();
}

#[test]
fn a_push_is_looked_at_commit_by_commit() {
    let world = World::with_approved_change();
    served(&world);
    let push = "git push -q origin HEAD:main";
    let steps = "itsm change start v6f1h && itsm change complete v6f1h";
    world.sh(&format!("{EARLY}; cd ../clone && {steps} && {push}")).success();
    let back =
        format!("cd ../clone && git checkout -q -B back HEAD~2 && {}", jump(DNS, "approved", "completed"));
    let hidden = format!(
        "{back} && git commit -qam Done && {} && git commit -qam Back",
        jump(DNS, "completed", "in_progress")
    );
    world.sh(&format!("{hidden} && git push -q origin HEAD:refs/heads/other")).ends_with(1);
    let refused = world.sh("cd ../clone && git push origin HEAD:refs/heads/other").ends_with(1);
    assert!(refused.stderr.contains(SKIPPED), "the ends alone are one step apart: {refused:?}");
    assert!(refused.stderr.contains("from completed to in_progress, and no way leads there"), "{refused:?}");
    assert!(refused.stderr.contains("(commit "), "{refused:?}");
    world
        .sh(&format!(
            "cd ../clone && {} && git commit -qam 'As before'",
            jump(DNS, "in_progress", "approved")
        ))
        .success();
    let refused = world.sh("cd ../clone && git push origin HEAD:refs/heads/other").ends_with(1);
    assert!(refused.stderr.contains(SKIPPED), "the ends are the same: {refused:?}");
    world.sh("cd ../clone && git fetch -q && git reset -q --hard origin/main").success();
    let squash = format!(
        "{EARLY}; cd ../clone && git checkout -q -B side HEAD~2 && {steps} && git checkout -q -B squash main~2 && git merge -q --squash side && git commit -qm Squashed && git push -q origin HEAD:refs/heads/squash"
    );
    let refused = world.sh(&squash).ends_with(1);
    assert!(
        refused.stderr.contains(SKIPPED) && refused.stderr.contains("a squash throws away"),
        "{refused:?}"
    );
}

#[test]
fn a_merge_that_brings_each_step_holds() {
    let world = World::with_approved_change();
    world.itsm("hook install").success();
    world.sh("git checkout -qb side").success();
    world.sh(&format!("{EARLY}; itsm change start v6f1h && itsm change complete v6f1h")).success();
    world.sh("git checkout -q main && git commit -q --allow-empty -m Elsewhere").success();
    world.sh(&format!("{EARLY}; git merge -q --no-ff --no-edit side")).success();
    assert_eq!(brought(&world, "HEAD~1..HEAD"), [""; 0]);
    assert_eq!(broken(&world), [""; 0]);
}

#[test]
fn a_merge_that_brings_a_jump_does_not() {
    let world = World::with_approved_change();
    let done = jump(DNS, "approved", "completed");
    world.sh(&format!("{EARLY}; git checkout -qb side && {done} && git commit -qam Done")).success();
    world.sh(&format!("{EARLY}; git checkout -q main && git merge -q --no-ff --no-edit side")).success();
    let told = broken(&world);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains(SKIPPED) && told[0].contains("which came in with this merge"), "{told:?}");
    // Made by the merge itself, which neither side did.
    let world = World::with_approved_change();
    world.sh(&format!("{EARLY}; git checkout -qb side && git commit -q --allow-empty -m Nothing && git checkout -q main && git merge -q --no-ff --no-commit side && {done} && git commit -qam Merged")).success();
    assert_eq!(broken(&world), [format!("legal-transitions it went {SKIPPED}")]);
    assert_eq!(brought(&world, "HEAD~1..HEAD").len(), 1);
}

#[test]
fn a_jump_behind_a_file_that_cannot_be_read_for_a_while() {
    let world = World::with_approved_change();
    world.sh(&format!("{EARLY}; git checkout -qb side && cp {DNS} ../kept && echo 'id: [' > {DNS} && git commit -qam Broken && cp ../kept {DNS} && {} && git commit -qam Mended", jump(DNS, "approved", "completed"))).success();
    assert_eq!(brought(&world, "main..side").len(), 1);
    world.sh(&format!("{EARLY}; git checkout -q main && git merge -q --no-ff --no-edit side")).success();
    assert!(broken(&world).iter().any(|it| it.contains(SKIPPED)));
}

#[test]
fn what_ran_before_it_was_written_down_is_a_new_record() {
    let world = World::with_approved_change();
    world.itsm("hook install").success();
    world.itsm("change record --title 'Rotate the keys' --affects gpe000").success();
    assert_eq!(brought(&world, "HEAD~1..HEAD"), [""; 0]);
    assert!(!broken(&world).iter().any(|it| it.starts_with("legal-transitions")));
}

#[test]
fn what_an_older_branch_has_not_done_yet_is_no_step_back() {
    let world = World::with_approved_change();
    world.sh("git branch old").success();
    world.sh(&format!("{EARLY}; itsm change start v6f1h && itsm change complete v6f1h")).success();
    world.sh("git checkout -q old && git commit -q --allow-empty -m More").success();
    assert_eq!(brought(&world, "main..old"), [""; 0]);
    assert_eq!(brought(&world, "old..main"), [""; 0]);
}

#[test]
fn what_is_not_committed_yet_is_one_step_from_the_last_commit() {
    let world = World::with_approved_change();
    world
        .sh(&format!(
            "{EARLY}; itsm change start v6f1h && itsm change complete v6f1h --no-commit && git add -A"
        ))
        .success();
    assert_eq!(brought(&world, "HEAD~1 --staged"), [""; 0]);
    let review = world.itsm("review --worktree HEAD~1 -f json").success();
    assert!(!review.stdout.contains("illegal-transition"), "{review:?}");
    world.sh(&jump(DNS, "completed", "closed")).success();
    let review = world.itsm("review --worktree HEAD~1 -f json").success();
    assert!(review.stdout.contains("from in_progress to closed at once"), "{review:?}");
}

#[test]
fn no_command_writes_what_is_no_step() {
    let world = World::with_approved_change();
    let edit = "GIT_EDITOR=\"sed -i 's/^state: approved/state: completed/'\" itsm edit v6f1h";
    let refused = world.sh(edit).ends_with(1);
    assert!(
        refused.stderr.contains(SKIPPED) && refused.stderr.contains("nothing was written"),
        "{refused:?}"
    );
    world.sh("GIT_EDITOR=\"sed -i 's/^title: .*/title: Better/'\" itsm edit v6f1h").success();
}
