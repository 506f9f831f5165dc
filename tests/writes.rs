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

/// A change of web02 that somebody has to approve, and its id.
fn requested(world: &World) -> String {
    let told = world
        .itsm("change new --title P --affects web02 --start '2026-12-10 22:00' --for 1h --submit -f ids")
        .success();
    let id = told.stdout.trim().to_owned();
    assert_eq!(state(world, &id), "requested");
    id
}

fn state(world: &World, id: &str) -> String {
    world
        .itsm(&format!("query 'kind == \"change\" && id == \"{id}\"' -f csv --columns state"))
        .success()
        .stdout
        .lines()
        .last()
        .unwrap()
        .to_owned()
}

#[test]
fn a_request_that_nobody_has_to_approve_any_more_is_approved() {
    let world = World::with_example();
    let id = requested(&world);
    let told = world.itsm(&format!("change set {id} --rollback z --verify q")).success();
    assert!(told.stdout.contains("now approved"), "{told:?}");
    assert!(told.stderr.contains("is approved at once: of low risk"), "{told:?}");
    assert_eq!(state(&world, &id), "approved");
    world.itsm("validate --deny warnings").success();
}

#[test]
fn a_request_that_only_its_state_holds_up_is_told_how_to_go_on() {
    let world = World::with_example();
    let id = requested(&world);
    world.hand(&format!("printf 'rollback: z\\nverify: q\\n' >> changes/2026/{id}.yaml"));
    let way = format!("no approval is missing: itsm change approve {id} moves it on");
    for line in ["change approvals", "change show", "change submit", "change start", "gate --change"] {
        let told = world.itsm(&format!("{line} {id}"));
        assert!(told.told().contains(&way), "{line}: {told:?}");
    }
    world.itsm(&format!("change approve {id} --yes")).success();
    assert_eq!(state(&world, &id), "approved");
    assert!(!world.itsm(&format!("change approvals {id}")).told().contains("moves it on"));
}

#[test]
fn what_was_rejected_is_told_how_to_ask_again() {
    let world = World::with_example_on_main();
    let id = "CHG-20261120-v6f1h";
    let way = format!("itsm change reopen {id}, then itsm change submit {id}");
    let told = world.by("alex.bar", "itsm change reject v6f1h --yes --note 'not now'").success();
    assert!(told.stderr.contains(&way), "{told:?}");
    for line in ["change approvals", "change show", "gate --change"] {
        let told = world.itsm(&format!("{line} {id}"));
        assert!(told.told().contains(&way), "{line}: {told:?}");
        assert!(!told.told().contains("takes its place"), "{line}: {told:?}");
    }
    let told = world.by("alex.bar", "itsm change withdraw v6f1h --yes").success();
    assert!(told.stderr.contains(&way), "{told:?}");
    let told = world.itsm(&format!("change set {id} why=better")).success();
    assert!(told.stderr.contains(&way), "{told:?}");
    let told = world.by("alex.bar", "itsm change approve v6f1h --yes").ends_with(2);
    assert!(told.stderr.contains(&way), "{told:?}");
    world.by("dave.doodle", &way.replace(", then", " &&")).success();
    assert_eq!(state(&world, id), "requested");
    world.by("alex.bar", "itsm change approve v6f1h --yes").success();
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

#[test]
fn what_a_write_leaves_wrong_elsewhere_is_told_after_it() {
    let world = World::with_example();
    let id = requested(&world);
    world.itsm(&format!("change set {id} --rollback z --verify q")).success();
    let told = world.itsm("asset set web02 criticality=critical -q").success();
    let said = format!(
        "warning[approval-missing]: this write has left something to do: {id}: it is approved without"
    );
    assert!(told.stderr.starts_with(&said), "{told:?}");
    assert!(told.stderr.contains(&format!("itsm change approvals {id}")), "{told:?}");
    let both = world.sh("itsm asset set web02 criticality=low 2>&1").success().stdout;
    assert!(!both.contains("approval-missing"), "{both}");
    let both = world.sh("itsm asset set web02 criticality=critical 2>&1").success().stdout;
    assert!(both.find("set criticality").unwrap() < both.find("warning[").unwrap(), "{both}");
}

#[test]
fn a_refusal_names_no_record_that_was_not_written() {
    let world = World::with_example();
    let new = "itsm change new --title P --affects findb1 --for 1h";
    let told = refused(&world, &format!("{new} --start '2026-12-28 22:00' --submit"), "change-in-freeze");
    assert!(told.stderr.contains("itsm change slot --affects findb1 --for 1h shows when"), "{told:?}");
    assert!(!told.stderr.contains("change slot CHG-"), "{told:?}");
    world.itsm("change slot --affects findb1 --for 1h").success();
    let told =
        refused(&world, &format!("{new} --start '2026-12-10 22:00' state=approved"), "approval-missing");
    assert!(told.stderr.contains("leave the state out: --submit asks"), "{told:?}");
    assert!(!told.stderr.contains("itsm change approvals CHG-"), "{told:?}");
    // Of a record that is there, the command works.
    let told = refused(&world, "itsm change set v6f1h --start '2026-12-28 22:00'", "change-in-freeze");
    assert!(told.stderr.contains("itsm change slot CHG-20261120-v6f1h"), "{told:?}");
    world.itsm("change cancel m5w8t").success();
    let told =
        refused(&world, "itsm change review m5w8t --outcome success", "there is nothing to look back on");
    assert!(!told.stderr.contains("itsm change complete"), "{told:?}");
}

#[test]
fn an_event_that_is_known_is_told_as_what_it_is() {
    let world = World::with_example();
    let event = "echo '{\"title\": \"VPN\", \"affects\": [\"vpn\"], \"event\": \"E-1\"}' | itsm incident new --from -";
    world.sh(event).success();
    let count = commits(&world);
    let told = world.sh(event).success();
    assert!(told.stdout.contains("the event is known: this incident is about it"), "{told:?}");
    assert!(!told.told().contains("not committed") && !told.told().contains("nothing to change"), "{told:?}");
    assert_eq!(commits(&world), count);
    let told = world.itsm("asset set vpn lifecycle=active").success();
    assert_eq!(told.stderr, "nothing to change\n");
}

#[test]
fn whom_git_does_not_know_is_told_how_git_learns_it() {
    let world = World::with_example();
    let nobody = "unset GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL GIT_COMMITTER_NAME GIT_COMMITTER_EMAIL EMAIL;";
    for line in ["change list --mine", "change approve v6f1h --yes"] {
        let told = world.sh(&format!("{nobody} itsm {line}")).ends_with(2);
        assert!(told.stderr.contains("git has no identity here"), "{line}: {told:?}");
        assert!(told.stderr.contains("git config --global user.name"), "{line}: {told:?}");
    }
    let told = world.sh(&format!("{nobody} itsm incident new vpn is down --no-commit")).success();
    assert!(told.stderr.contains("nobody manages it yet: git has no identity here"), "{told:?}");
    assert!(told.stderr.contains("git config --global user.name"), "{told:?}");
    let told = world.by("mallory", "itsm change list --mine").ends_with(2);
    assert!(told.stderr.contains("git says that you are mallory@company.com"), "{told:?}");
}

#[test]
fn free_text_at_the_end_needs_no_quotes() {
    let world = World::with_example();
    for (line, says) in [
        ("incident log 0m4xd two words -k action", "text: two words"),
        ("incident hypothesis add 0m4xd the disk is full", "cause: the disk is full"),
        ("incident hypothesis rule-out 0m4xd 3 df says half", "df says half"),
        ("incident escalate 0m4xd it is worse", "text: it is worse"),
        ("incident task add 0m4xd look at it --assignee me", "title: look at it"),
        ("incident restore 0m4xd a reboot --when -1m", "a reboot"),
    ] {
        world.itsm(line).success();
        let text = world.read("incidents/2026/INC-20261121-0m4xd.yaml");
        assert!(text.contains(says), "{line}: {text}");
    }
    let log = world.itsm("incident log 0m4xd").success().stdout;
    assert!(log.contains("two words"), "{log}");
    world.sh("printf 'a b\\nc' | itsm incident log 0m4xd -").success();
    world.itsm("problem new 0m4xd --owner me").success();
    let id = world.sh("basename problems/2026/*-*.yaml .yaml | tail -1").success().stdout;
    world.itsm(&format!("problem action add {} buy a disk", id.trim())).success();
    let subject = world.git("log -1 --format=%s").success().stdout;
    assert!(subject.contains("buy a disk"), "{subject}");
}
