//! Approvals from end to end: who may decide, what is written, what it does to the change, and what git does with two of them.

#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use world::{Ran, World};

const DNS: &str = "changes/2026/CHG-20261120-v6f1h.yaml";

fn state(world: &World, file: &str) -> String {
    world.read(file).lines().find_map(|line| line.strip_prefix("state: ").map(str::to_owned)).unwrap()
}

fn json(ran: &Ran) -> serde_json::Value {
    serde_json::from_str(&ran.stdout).unwrap()
}

#[test]
fn rebooting_a_server_of_the_blog_needs_nobody_and_the_dns_server_of_the_east_coast_owner_and_board() {
    let world = World::with_example();
    let blog = json(&world.itsm("change approvals r3n8x -f json").success());
    assert_eq!((&blog["satisfied"], &blog["rules"][0]["need"]), (&true.into(), &0.into()));
    let dns = json(&world.itsm("change approvals v6f1h -f json").ends_with(1));
    let rules: Vec<&str> =
        dns["rules"].as_array().unwrap().iter().map(|it| it["rule"].as_str().unwrap()).collect();
    assert_eq!(rules, ["owner", "business"]);
}

#[test]
fn the_last_approval_moves_the_change_in_the_same_commit() {
    let world = World::with_example();
    world.by("jeff.baf", "itsm change approve v6f1h --yes --note 'after the backup'").success();
    assert_eq!(state(&world, DNS), "requested");
    let told = world.by("alex.bar", "itsm change approve v6f1h --yes --as business").success();
    assert!(
        told.stderr.contains("hit while idns-e001 is down") && told.stderr.contains("finance-payroll"),
        "{told:?}"
    );
    assert_eq!(state(&world, DNS), "approved");
    let files = world.git("show --format=%s --name-only HEAD").success().stdout;
    assert!(files.starts_with("change(CHG-20261120-v6f1h): approved by alex.bar, now approved"), "{files}");
    assert!(files.contains(DNS) && files.contains("approvals/CHG-20261120-v6f1h/alex.bar-"), "{files}");
    world.itsm("validate --deny warnings").success();
    world.by("alex.bar", "itsm change withdraw v6f1h --yes").success();
    assert_eq!(state(&world, DNS), "requested");
    world.by("alex.bar", "itsm change reject v6f1h --yes --note 'not before the audit'").success();
    assert_eq!(state(&world, DNS), "rejected");
}

#[test]
fn who_may_not_is_told_who_may() {
    let world = World::with_example();
    for (who, words) in [
        ("dave.doodle", "dave.doodle asks for it"),
        ("pam.bates", "pam.bates carries it out"),
        ("joe.doe", "joe.doe is none of those who have to approve"),
    ] {
        let told = world.by(who, "itsm change approve v6f1h --yes").ends_with(2);
        assert!(told.stderr.contains(words) && told.stderr.contains("jeff.baf"), "{told:?}");
    }
    let told = world.by("jane.foo", "itsm change approve v6f1h --yes").ends_with(2);
    assert!(told.stderr.contains("has left"), "{told:?}");
    let told = world.by("mallory", "itsm change approve v6f1h --yes").ends_with(2);
    assert!(told.stderr.contains("nobody in this store commits as mallory@company.com"), "{told:?}");
    let told = world.by("jeff.baf", "itsm change approve v6f1h").ends_with(2);
    assert!(told.stderr.contains("--yes"), "{told:?}");
    world.by("jeff.baf", "itsm change approve v6f1h --yes").success();
    let told = world.by("jeff.baf", "itsm change approve v6f1h --yes").ends_with(2);
    assert!(told.stderr.contains("already"), "{told:?}");
    assert_eq!(world.git("status --porcelain").success().stdout, "");
}

#[test]
fn two_people_approve_at_once_on_two_clones() {
    let world = World::with_example();
    world.sh("git clone -q . ../other").success();
    world.by("jeff.baf", "itsm change approve v6f1h --yes").success();
    world.by("alex.bar", "cd ../other && itsm change approve v6f1h --yes --as business").success();
    world.sh("git pull -q --no-rebase --no-edit ../other HEAD").success();
    assert_eq!(state(&world, DNS), "requested");
    world.itsm("change approvals v6f1h").success();
    // Whoever comes next moves the state; nothing else has to be decided.
    let told = world.by("joe.doe", "itsm change approve v6f1h").success();
    assert!(told.stdout.contains("all approvals are there, now approved"), "{told:?}");
    assert_eq!(state(&world, DNS), "approved");
    world.itsm("validate --deny warnings").success();
}

#[test]
fn what_is_not_committed_is_not_approved() {
    let world = World::with_example();
    world.sh(&format!("sed -i 's/^outage: 15m/outage: 16m/' {DNS}")).success();
    let told = world.by("jill.foo", "itsm change approve v6f1h --yes").ends_with(2);
    assert!(told.stderr.contains("has changes that are not committed"), "{told:?}");
    assert_eq!(world.git("status --porcelain").success().stdout, format!(" M {DNS}\n"));
}

#[test]
fn editing_the_change_voids_what_was_approved() {
    let world = World::with_example();
    world.by("jill.foo", "itsm change approve v6f1h --yes").success();
    assert_eq!(state(&world, DNS), "approved");
    world.sh(&format!("sed -i 's/^outage: 15m/outage: 15m   # a comment/' {DNS}")).success();
    world.itsm("change approvals v6f1h").success();
    world.sh(&format!("sed -i 's/^outage: 15m/outage: 4h/' {DNS}")).success();
    let told = world.itsm("change approvals v6f1h").ends_with(1);
    assert!(told.stdout.contains("the change was edited since"), "{told:?}");
    let told = world.itsm("validate --deny warnings").ends_with(1);
    assert!(told.stdout.contains("approval-void") && told.stdout.contains("approval-missing"), "{told:?}");
}

#[test]
fn a_store_that_wants_signatures() {
    let world = World::with_example();
    world.sh("rm -rf approvals/CHG-2026* && sed -i 's/assurance: recorded/assurance: signed/' itsm.yaml && git commit -qam signed").success();
    let told = world.by("jill.foo", "itsm change approve v6f1h --yes").ends_with(2);
    assert!(told.stderr.contains("user.signingkey"), "{told:?}");
    world
        .sh("ssh-keygen -q -t ed25519 -N '' -C jill -f ../key && git config user.signingkey ../key")
        .success();
    let told = world.by("jill.foo", "itsm change approve v6f1h --yes").ends_with(2);
    assert!(told.stderr.contains("none of those in the record of jill.foo"), "{told:?}");
    world.sh("printf 'signing_keys: [\"%s\"]\\n' \"$(cat ../key.pub)\" >> people/jill.foo.yaml && git commit -qam key").success();
    world.by("jill.foo", "itsm change approve v6f1h --yes").success();
    assert_eq!(state(&world, DNS), "approved");
    world.itsm("validate --deny warnings").success();
    world.sh("sed -i 's/^at: 2026/at: 2025/' approvals/CHG-20261120-v6f1h/jill.foo-*.yaml").success();
    let told = world.itsm("validate").ends_with(1);
    assert!(
        told.stdout.contains("approval-tampered") && told.stdout.contains("the file was edited"),
        "{told:?}"
    );
}

#[test]
fn a_store_that_looks_at_who_committed() {
    let world = World::with_example();
    world
        .sh("sed -i 's/assurance: recorded/assurance: committed/' itsm.yaml && git commit -qam committed")
        .success();
    world.by("jill.foo", "itsm change approve v6f1h --yes").success();
    assert_eq!(state(&world, DNS), "approved");
    world.itsm("change approvals v6f1h").success();
    let edit = "sed -i 's/^at:.*/at: 2026-11-21T09:00:00-05:00/' approvals/CHG-20261120-v6f1h/jill.foo-*.yaml && git commit -qam edit";
    world.by("dave.doodle", edit).success();
    let told = world.itsm("change approvals v6f1h").ends_with(1);
    assert!(told.stdout.contains("dave.doodle@company.com committed it"), "{told:?}");
    assert!(world.itsm("validate").ends_with(1).stdout.contains("approval-tampered"));
    world.itsm("change approvals v6f1h --at HEAD~1").success();
}
