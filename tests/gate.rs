//! The gate from end to end: what a pipeline calls, what it prints, with which exit code; and that it writes nothing.

#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use serde_json::{Value, json};
use world::World;

/// What the gate answers as JSON, with this exit code.
fn asked(world: &World, arguments: &str, status: i32) -> Value {
    let (answer, ended) = world.fits(&format!("gate {arguments}"), "gate");
    assert_eq!((ended, &answer["open"]), (status, &json!(status == 0)), "{arguments}: {answer:#}");
    answer
}

fn checks(answer: &Value) -> Vec<&str> {
    answer["reasons"].as_array().unwrap().iter().map(|it| it["check"].as_str().unwrap()).collect()
}

const REBOOT: &str = "--now '2026-12-04 05:00'";
const DNS: &str = "changes/2026/CHG-20261120-v6f1h.yaml";

/// The upgrade of the DNS server at the end of a quarter, as if all had approved it and heard of it.
fn at_quarter_end(world: &World) {
    let text = world.read(DNS);
    let text = text.replace("2026-12-12T", "2027-03-30T").replace("-05:00, end", "-04:00, end");
    world.write(DNS, text.replace("07:00:00-05:00}", "07:00:00-04:00}"));
    world.git("commit -qam 'Move it'").success();
    approved(world);
}

/// The upgrade of the DNS server as all have heard of it and approved it.
fn approved(world: &World) {
    world.itsm("change notice v6f1h --record").success();
    let approve = |who: &str| {
        let author = format!("GIT_AUTHOR_EMAIL={who}@company.com GIT_COMMITTER_EMAIL={who}@company.com");
        world.sh(&format!("{author} itsm change approve v6f1h --yes --expires 2027-04-30")).success();
    };
    approve("jim.bar");
    approve("alex.bar");
}

#[test]
fn rebooting_a_blog_server_needs_nobody_and_is_open_in_its_window() {
    let world = World::with_example();
    let open = asked(&world, &format!("--change m5w8t --actor pam.bates {REBOOT}"), 0);
    assert_eq!(open["until"], "2026-12-04T05:30:00-05:00");
    assert_eq!(open["change"], "CHG-20261120-m5w8t");
    asked(&world, &format!("--change m5w8t --actor pam.bates@company.com {REBOOT}"), 0);
    let found = asked(&world, &format!("--asset cblog007 {REBOOT}"), 0);
    assert_eq!(found["changes"][0]["found_for"], json!(["cblog007"]));
    let early = asked(&world, "--change m5w8t", 1);
    assert_eq!(checks(&early), ["outside-window"]);
    assert_eq!(early["until"], "2026-12-04T05:00:00-05:00");
    assert_eq!(checks(&asked(&world, &format!("--change m5w8t --actor me {REBOOT}"), 1)), ["not-assigned"]);
    assert_eq!(checks(&asked(&world, "--change m5w8t --now '2026-12-04 05:30'", 1)), ["window-over"]);
}

#[test]
fn upgrading_the_only_dns_server_of_the_east_coast_at_quarter_end_is_refused() {
    let world = World::with_example();
    at_quarter_end(&world);
    let now = "--now '2027-03-30 06:00'";
    let closed = asked(&world, &format!("--change v6f1h {now}"), 1);
    assert_eq!(checks(&closed), ["frozen"], "{closed:#}");
    let frozen = &closed["reasons"][0];
    assert_eq!(frozen["path"], json!(["getpaid", "idns-east", "idns-e001"]));
    assert_eq!(frozen["with"], json!(["quarter-end"]));
    assert_eq!(frozen["until"], "2027-04-06T00:00:00-04:00");
    assert_eq!(closed["until"], Value::Null, "by then its window is over");
    assert_eq!(closed["next"]["start"], "2027-04-06T06:00:00-04:00");
    let told = world.itsm(&format!("gate --change v6f1h {now}")).ends_with(1).stdout;
    assert!(
        told.starts_with("CLOSED · CHG-20261120-v6f1h") && told.contains("Tue 2027-04-06 06:00"),
        "{told}"
    );
}

#[test]
fn approvals_that_are_void_given_for_less_or_outvoted() {
    let world = World::with_example();
    approved(&world);
    let ask = || {
        let ran = world.itsm("gate --change v6f1h --now '2026-12-12 06:00' -f json");
        serde_json::from_str::<Value>(&ran.stdout).unwrap_or_else(|error| panic!("{error}: {ran:?}"))
    };
    assert_eq!(checks(&ask()), [""; 0], "{:#}", ask());
    let after = |file: &str, text: &str| {
        world.write(file, text);
        world.sh("git add -A && git commit -qm Then").success();
        let answer = ask();
        world.git("reset -q --hard HEAD~1").success();
        answer
    };
    let edited = after(DNS, &world.read(DNS).replace("Install the new", "Install another"));
    assert_eq!(checks(&edited), ["approval-void", "approval-void"]);
    assert!(edited["reasons"][0]["message"].as_str().unwrap().contains("edited since"), "{edited:#}");
    let more = "id: new\ntype: application\nname: New\nowner: jim.bar\nlifecycle: active\ncriticality: low\n\
                depends_on: [idns-east]\n";
    let grown = after("assets/new.yaml", more);
    assert_eq!(checks(&grown), ["impact-grown", "impact-grown"], "{grown:#}");
    assert_eq!(grown["reasons"][0]["path"], json!(["idns-e001", "idns-east", "new"]));
    let late = asked(&world, "--change v6f1h --now '2026-12-12 06:00' --at HEAD~2", 1);
    assert_eq!(checks(&late)[0], "not-approved", "before they approved: {late:#}");
}

#[test]
fn what_a_run_on_github_shows() {
    let world = World::with_example();
    let closed = world.itsm("gate --change v6f1h -f github").ends_with(1).stdout;
    assert!(closed.lines().all(|line| line.starts_with("::error ")), "{closed}");
    assert!(closed.contains("file=changes/2026/CHG-20261120-v6f1h.yaml,line="), "{closed}");
    assert!(closed.contains("title=itsm(approval-missing)"), "{closed}");
    let open = world.itsm(&format!("gate --change m5w8t -f github {REBOOT}")).success().stdout;
    assert!(open.starts_with("::notice ") && open.contains("may go out now until"), "{open}");
    let hostile = world.read(DNS).replace("Upgrade the DNS server", "\"x\\n::add-mask::y % ##[group]\"");
    world.write(DNS, hostile.replace("title: \"x", "title: \"y").replace(" on idns-e001", ""));
    let told = world.itsm("gate --change v6f1h -f github").ends_with(1).stdout;
    assert!(told.lines().all(|line| line.starts_with("::error ")), "{told}");
    let summary = world.itsm("gate --change v6f1h -f markdown").ends_with(1).stdout;
    assert!(summary.starts_with("## CLOSED"), "{summary}");
    for format in ["csv", "ndjson", "yaml"] {
        world.itsm(&format!("gate --change m5w8t -f {format}")).ends_with(1);
    }
    for format in ["svg", "ids"] {
        world.itsm(&format!("gate --change m5w8t -f {format}")).ends_with(2);
    }
}

#[test]
fn two_nodes_at_once_are_refused_together() {
    let world = World::with_example();
    let nodes = [("CHG-20261121-aaaa1", "[cblog005, cblog006]"), ("CHG-20261121-bbbb2", "[cblog007]")];
    for (id, nodes) in nodes {
        world.write(
            &format!("changes/2026/{id}.yaml"),
            format!(
                "id: {id}\ntitle: Reboot\ntype: standard\nstate: approved\nrequester: bill.bam\nassignee: edgar.foo\n\
                 affects: {nodes}\nrollback: r\nverify: v\n\
                 window: {{start: 2026-12-11T05:00:00-05:00, end: 2026-12-11T06:00:00-05:00}}\n"
            ),
        );
    }
    world.sh("git add -A && git commit -qm Two").success();
    let now = "--now '2026-12-11 05:30'";
    for (id, _) in nodes {
        assert_eq!(checks(&asked(&world, &format!("--change {id} {now}"), 1)), ["combined-impact"]);
    }
    world.sh(&format!("git rm -q changes/2026/{}.yaml && git commit -qm One", nodes[0].0)).success();
    asked(&world, &format!("--change bbbb2 {now}"), 0);
}

#[test]
fn what_is_not_committed_is_not_relied_on() {
    let world = World::with_example();
    let file = "changes/2026/CHG-20261120-m5w8t.yaml";
    world.write(file, world.read(file).replace("05:30", "05:45"));
    let closed = asked(&world, &format!("--change m5w8t {REBOOT}"), 1);
    assert_eq!(checks(&closed), ["not-committed"]);
    asked(&world, &format!("--change m5w8t {REBOOT} --at HEAD"), 0);
    world.git("add -A").success();
    assert_eq!(checks(&asked(&world, &format!("--change m5w8t {REBOOT} --staged"), 1)), ["not-committed"]);
    world.git("reset -q --hard").success();
    asked(&world, &format!("--change m5w8t {REBOOT} --staged"), 0);
    world.sh("rm calendar/quarter-end.yaml").success();
    let closed = asked(&world, &format!("--change m5w8t {REBOOT}"), 1);
    assert_eq!(closed["reasons"][0]["file"], "calendar/quarter-end.yaml", "a freeze that is gone");
}

#[test]
fn what_cannot_be_read_opens_nothing() {
    let world = World::with_example();
    let break_it = |file: &str, text: &str| {
        world.write(file, text);
        world.sh("git add -A && git commit -qm Break").success();
        let answer = asked(&world, &format!("--change m5w8t {REBOOT}"), 1);
        let checks: Vec<String> = checks(&answer).into_iter().map(str::to_owned).collect();
        world.git("reset -q --hard HEAD~1").success();
        checks
    };
    for file in ["calendar/x.yaml", "incidents/2026/x.yaml", "changes/2026/x.yaml", "assets/x.yaml"] {
        assert_eq!(break_it(file, "id: [\n"), ["unreadable"], "{file}");
    }
    let settings = world.read("itsm.yaml").replace("type == \"standard\" &&", "typ == \"standard\" &&");
    let checks = break_it("itsm.yaml", &settings);
    assert_eq!(checks[0], "invalid-approval-rule", "{checks:?}");
    assert_eq!(break_it("itsm.yaml", "version: 1\nnonsense: 1\n")[0], "unreadable");
    let own = "changes/2026/CHG-20261120-m5w8t.yaml";
    world.write(own, "id: CHG-20261120-m5w8t\ntitle: [\n");
    let told = world.itsm(&format!("gate --change CHG-20261120-m5w8t {REBOOT}")).ends_with(2);
    assert!(told.stderr.contains("cannot be read"), "{told:?}");
}

#[test]
fn in_a_bare_repository_and_writing_nothing() {
    let world = World::with_example();
    let before = world.sh("git rev-parse HEAD && git status --porcelain && ls -R . | sort").success().stdout;
    asked(&world, &format!("--change m5w8t {REBOOT}"), 0);
    assert_eq!(
        before,
        world.sh("git rev-parse HEAD && git status --porcelain && ls -R . | sort").success().stdout
    );
    world.git("clone -q --bare . ../bare.git").success();
    world.itsm(&format!("-C ../bare.git gate --at HEAD --change m5w8t {REBOOT}")).success();
    world.itsm("-C ../bare.git gate --at HEAD --change m5w8t").ends_with(1);
}

#[test]
fn what_is_asked_wrongly_is_not_answered() {
    let world = World::with_example();
    for (arguments, told) in [
        ("", "--change"),
        ("--change CHG-20261120-m5w8x", "did you mean"),
        ("--change getpaid", "not a change"),
        ("--change CHG-2026", "could be"),
        ("--asset cblog0007", "did you mean"),
        ("--asset m5w8t", "not an asset"),
        ("--change m5w8t --actor nobody.here", "nobody.here"),
        ("--change m5w8t --actor it", "not a person"),
        ("--change m5w8t --actor nobody@company.com", "commits as"),
        ("--change m5w8t --now never", "no time"),
    ] {
        let ran = world.itsm(&format!("gate {arguments}")).ends_with(2);
        assert!(ran.stderr.contains(told) && ran.stdout.is_empty(), "{arguments}: {ran:?}");
    }
    let left = asked(&world, &format!("--change m5w8t --actor jane.foo {REBOOT}"), 1);
    assert_eq!(checks(&left), ["actor-left", "not-assigned"]);
    let none = asked(&world, "--asset web02 --covers terraform/unknown/main.tf", 1);
    assert_eq!(checks(&none), ["not-covered", "no-change"]);
    assert_eq!(checks(&asked(&world, "--change d9m2t", 1)), ["change-over"]);
    let empty = World::with_store();
    assert!(empty.itsm("gate --asset x").ends_with(2).stderr.contains("no asset"));
}

#[test]
fn what_is_not_there_is_told_by_what_was_looked_for() {
    let world = World::with_example();
    for (command, told) in [
        ("gate --change nosuch", "there is no change `nosuch`"),
        ("gate --asset nosuch", "there is no asset `nosuch`"),
        ("change conflicts --affects nosuch", "there is no asset `nosuch`"),
        ("change set 7k3qf --assignee nosuch", "there is no person `nosuch`"),
        ("change set 7k3qf anyway.why=x", "change start CHG --anyway"),
    ] {
        let ran = world.itsm(command).ends_with(2);
        assert!(ran.stderr.contains(told), "{command}: {ran:?}");
    }
}
