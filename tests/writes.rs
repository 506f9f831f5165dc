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
    for line in ["change list --mine", "change approve v6f1h --yes", "asset list --owner me"] {
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
fn whoever_is_at_the_keyboard_is_me_wherever_a_person_is_named() {
    let world = World::with_example();
    for (line, file, says) in [
        ("asset new web07 --type service --owner me", "assets/web07.yaml", "owner: joe.doe"),
        ("asset new web08 type=service owner=me", "assets/web08.yaml", "owner: joe.doe"),
        ("asset set vpn owner=me", "assets/services/vpn.yaml", "owner: joe.doe"),
        ("asset set vpn secondary_owner=jim.bar", "assets/services/vpn.yaml", "secondary_owner: jim.bar"),
        ("asset set email --owner me", "assets/services/email.yaml", "owner: joe.doe"),
        ("asset transfer --from bill.bam --to me", "assets/applications/companyblog.yaml", "owner: joe.doe"),
        ("team new night-it lead=me members=me,jim.bar", "teams/night-it.yaml", "lead: joe.doe"),
        ("team set night-it members-=me", "teams/night-it.yaml", "members: [jim.bar]"),
        ("team set finance-it --lead me", "teams/finance-it.yaml", "lead: joe.doe"),
        ("person set jim.bar manager=me", "people/jim.bar.yaml", "manager: joe.doe"),
        ("person new pat.moe --name 'Pat Moe' --manager me", "people/pat.moe.yaml", "manager: joe.doe"),
        ("change set m5w8t assignee=me", "changes/2026/CHG-20261120-m5w8t.yaml", "assignee: joe.doe"),
        (
            "incident set 0m4xd communications=me",
            "incidents/2026/INC-20261121-0m4xd.yaml",
            "communications: joe.doe",
        ),
    ] {
        world.itsm(line).success();
        let text = world.read(file);
        assert!(text.contains(says) && !text.contains(": me\n"), "{line}: {text}");
    }
    let mine = world.itsm("asset list --owner me -f ids").success().stdout;
    assert_eq!(mine, world.itsm("asset list --owner joe.doe -f ids").success().stdout);
    assert!(mine.contains("web07\n"), "{mine}");
    for line in ["incident notify 0m4xd --to me", "show me", "person show me", "timeline me"] {
        let (me, named) = (world.itsm(line), world.itsm(&line.replace(" me", " joe.doe")));
        assert_eq!((me.status, me.stdout), (0, named.stdout), "{line}: {}", me.stderr);
    }
    let log = world.itsm("log --author me --limit 100 -f ids").success().stdout;
    assert_eq!(log, world.itsm("log --author joe.doe --limit 100 -f ids").success().stdout);
    // What is read from a file is taken as it is written.
    refused(&world, "echo '{id: web09, type: service, owner: me}' | itsm asset new --from -", "`me`");
}

#[test]
fn times_are_written_as_with_flags_in_fields_too() {
    let world = World::with_example();
    let file = "changes/2026/CHG-20261120-m5w8t.yaml";
    world.itsm("change set m5w8t window.start='2026-12-05 05:00' window.end='2026-12-05 06:30'").success();
    let text = world.read(file);
    assert!(
        text.contains("2026-12-05T05:00:00-05:00") && text.contains("2026-12-05T06:30:00-05:00"),
        "{text}"
    );
    let subject = world.git("log -1 --format=%s").success().stdout;
    assert!(subject.contains("set window.start to 2026-12-05T05:00:00"), "{subject}");
    world.itsm("change set m5w8t window.start=2026-12-05T09:00:00Z").success();
    assert!(world.read(file).contains("2026-12-05T09:00:00Z"));
    let told =
        world.itsm("change new title=P affects=web02 window.start='tomorrow 03:00' window.end=+1d -f ids");
    let text = world.read(&format!("changes/2026/{}.yaml", told.success().stdout.trim()));
    assert!(text.contains("start: 2026-11-22T03:00:00-05:00"), "{text}");
    // What was, was before now.
    let incident = "incidents/2026/INC-20261121-0m4xd.yaml";
    world.itsm("incident set 0m4xd down_at=02:00").success();
    assert!(world.read(incident).contains("down_at: 2026-11-21T02:00:00-05:00"), "{}", world.read(incident));
    refused(&world, "itsm incident set 0m4xd down_at='2026-11-29 02:00'", "is still to come");
    world.itsm("incident new vpn is down down_at=-10m").success();
    world.itsm("person set jane.foo left_on=yesterday").success();
    assert!(world.read("people/jane.foo.yaml").contains("left_on: 2026-11-20"));
    refused(&world, "itsm change set m5w8t window.start=soonish", "soonish");
    let import = "echo '{title: P, affects: [web02], window: {start: tomorrow 03:00, end: +1d}}' | itsm change new --from -";
    refused(&world, import, "is not a time");
}

#[test]
fn what_can_be_said_of_the_new_by_flags_can_be_said_later_too() {
    let world = World::with_example();
    world
        .itsm("asset set vpn --purpose 'work from home' --criticality high --tag tier=1 --depends-on web02")
        .success();
    let text = world.read("assets/services/vpn.yaml");
    for says in ["purpose: work from home", "criticality: high", "tier: ", "web02"] {
        assert!(text.contains(says), "{says}: {text}");
    }
    world.itsm("asset set vpn email --environment prod").success();
    world.itsm("team set finance-it --name 'Finance and IT' --member bill.bam").success();
    let text = world.read("teams/finance-it.yaml");
    assert!(text.contains("name: Finance and IT") && text.contains("bill.bam"), "{text}");
    world.itsm("person set bill.bam --email bill@bam.org --title Boss").success();
    let text = world.read("people/bill.bam.yaml");
    assert!(
        text.contains("bill@bam.org")
            && text.contains("bill.bam@company.com")
            && text.contains("title: Boss"),
        "{text}"
    );
    for line in ["asset set vpn", "team set finance-it", "person set bill.bam"] {
        refused(&world, &format!("itsm {line}"), "nothing to set");
    }
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
