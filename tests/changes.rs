//! Changes from end to end: their life, what is refused on the way, where drafts come from, and recording from many
//! clones at once.

#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use std::process::Stdio;

use world::{Ran, World};

/// A normal change that says all it should, by flags
const NEW: &str = "change new --title 'Patch web02' --affects web02 --start 'fri 22:00' --for 1h --assignee me \
                   --why w --plan p --rollback r --verify v";

/// The id that a receipt begins with.
fn id(told: &Ran) -> String {
    told.stdout.split(' ').next().unwrap().to_owned()
}

fn file(id: &str) -> String {
    format!("changes/2026/{id}.yaml")
}

#[test]
fn from_a_draft_to_its_end() {
    let world = World::with_example();
    let told = world.itsm(NEW).success();
    assert!(told.stderr.contains("low risk; hits others: 2 down\n  approval: nobody has to\n"), "{told:?}");
    let id = id(&told);
    let told = world.itsm(&format!("change start {id}")).ends_with(2);
    assert!(told.stderr.contains("cannot go from draft"), "{told:?}");
    let told = world.itsm(&format!("change submit {id}")).success();
    assert!(told.stderr.contains("is approved at once: of low risk"), "{told:?}");
    let told = world.itsm(&format!("change start {id} --when -10m")).ends_with(2);
    assert!(told.stderr.contains("may run Fri 2026-11-27 22:00 to 23:00"), "{told:?}");
    world.itsm(&format!("change start {id} --when -10m --anyway 'nobody is there'")).success();
    assert!(world.git("log -1 --format=%b").stdout.contains("Begun anyway: nobody is there"));
    let told = world.itsm(&format!("change show {id}")).success().stdout;
    assert!(told.contains("nobody is there\n  by       joe.doe\n") && told.contains("  despite  "), "{told}");
    let told = world.itsm(&format!("log {id}")).success().stdout;
    assert!(told.contains("started: Patch web02 (anyway: nobody is there)"), "{told}");
    let told = world.itsm("query --kind change 'has(anyway) && anyway.by == \"joe.doe\"' -f ids").success();
    assert_eq!(told.stdout.trim(), id);
    world.itsm(&format!("change task add {id} 'take it out'")).success();
    let told = world.itsm(&format!("change complete {id}")).success();
    assert!(told.stderr.contains("tasks 1 of"), "{told:?}");
    world.itsm(&format!("change review {id} --outcome success --notes 'as planned'")).success();
    world.itsm(&format!("change close {id}")).success();
    insta::assert_snapshot!(world.read(&file(&id)));
    insta::assert_snapshot!(world.git("log --reverse --format=%s -9").success().stdout);
    world.itsm("validate --deny warnings").success();
    assert_eq!(world.itsm(&format!("change close {id}")).status, 2);
}

#[test]
fn what_has_failed_owes_a_review() {
    // A store of its own for each: what failed once is riskier the next time, and wants other approvals.
    for (verb, state) in [("fail", "failed"), ("rollback", "rolled_back")] {
        let world = World::with_example();
        let id = id(&world.itsm(&format!("{NEW} title=T-{verb} --submit")).success());
        world.itsm(&format!("change start {id} --anyway now")).success();
        let told = world.itsm(&format!("change {verb} {id}")).success();
        assert!(told.stderr.contains(&format!("itsm change review {id}")), "{told:?}");
        assert!(world.read(&file(&id)).contains(&format!("state: {state}")));
        let told = world.itsm(&format!("change close {id}")).ends_with(2);
        assert!(told.stderr.contains("nobody has looked back"), "{told:?}");
        let told = world.itsm(&format!("change review {id} --outcome success")).ends_with(2);
        assert!(told.stderr.contains("that was no success"), "{told:?}");
        world.itsm(&format!("change review {id} --outcome failure --notes 'the disk was full'")).success();
        world.itsm(&format!("change close {id}")).success();
    }
    let world = World::with_example();
    let id = id(&world.itsm(&format!("{NEW} --submit")).success());
    world.itsm(&format!("change start {id} --anyway now")).success();
    world.itsm(&format!("change fail {id} --notes 'the disk was full'")).success();
    world.itsm(&format!("change close {id}")).success();
}

#[test]
fn an_emergency_starts_before_it_is_approved_and_says_why() {
    let world = World::with_example();
    let new =
        "change new --title 'Restart findb1' --affects findb1 --type emergency --start now --for 1h --submit";
    let told = world.itsm(new).ends_with(1);
    assert!(told.stderr.contains("emergency-without-reason"), "{told:?}");
    let id = id(&world.itsm(&format!("{new} --why 'payroll is down'")).success());
    let told = world.itsm(&format!("change start {id}")).success();
    assert!(told.stderr.contains("owes its approval by Sun 2026-11-22 "), "{told:?}");
    let told = world.itsm("change list --to-approve jim.bar -f ids").success();
    assert!(told.stdout.contains(&id), "{told:?}");
}

#[test]
fn what_failed_is_written_down_though_it_costs_another_its_approval() {
    let world = World::with_example();
    let ids = [0, 1].map(|_| id(&world.itsm(&format!("{NEW} --submit")).success()));
    world.itsm(&format!("change start {} --anyway now", ids[0])).success();
    let told = world.itsm(&format!("change fail {} --notes 'the disk was full'", ids[0])).success();
    assert!(told.stderr.contains("warning[approval-missing]") && told.stderr.contains(&ids[1]), "{told:?}");
    let told = world.itsm(&format!("change start {} --anyway now", ids[1])).ends_with(2);
    assert!(told.stderr.contains("do not stand: owner: 1 of "), "{told:?}");
}

/// A change that wants the approval of others
const RISKY: &str = "change new --title 'Upgrade findb1' --affects findb1 --start '2027-02-06 03:00' --for 1h \
                     --assignee me --why w --plan p --rollback r --verify v --submit";

#[test]
fn what_is_edited_after_it_was_approved_is_asked_for_again() {
    let world = World::with_example();
    let told = world.itsm(RISKY).success();
    assert!(told.stderr.contains("approval: owner: 1 of "), "{told:?}");
    let id = id(&told);
    let told = world.itsm(&format!("change start {id}")).ends_with(2);
    assert!(told.stderr.contains("is not approved"), "{told:?}");
    let text = world.read(&file(&id));
    assert!(text.contains("state: requested\n") && text.contains("risk:\n  level: high\n"), "{text}");
    let approve = format!("GIT_AUTHOR_EMAIL=jim.bar@company.com itsm change approve {id} --yes");
    let told = world.sh(&approve).success();
    assert!(told.stdout.contains("now approved"), "{told:?}");
    world.itsm(&format!("change set {id} links+='{{title: x, url: y}}'")).success();
    assert!(world.read(&file(&id)).contains("state: approved\n"));
    let told = world.itsm(&format!("change set {id} --plan other")).success();
    assert!(told.stderr.contains("no longer counts: the approval of jim.bar"), "{told:?}");
    assert!(world.read(&file(&id)).contains("state: requested\n"));
    assert!(world.git("log -1 --format=%s").stdout.ends_with("set plan to other, now requested\n"));
    world.itsm("validate").success();
}

#[test]
fn a_change_into_a_freeze_is_told_of_before_it_is_written() {
    let world = World::with_example();
    let new = "change new --title t --affects idns-east --start '2026-12-30 03:00' --for 1h --outage 20m";
    let told = world.itsm(&format!("{new} --dry-run")).success();
    for part in
        ["high risk", "in the way", "frozen by year-end", "next free", "notice is owed", "+10 quarter_end"]
    {
        assert!(told.stdout.contains(part), "{part}: {told:?}");
    }
    let told = world.itsm(new).success();
    assert!(told.stderr.contains("in the way: idns-east is frozen"), "{told:?}");
    assert!(told.stderr.contains("--start \"2027-01-06 03:00\""), "{told:?}");
    assert_eq!(world.itsm(&format!("-q {new}")).success().stderr, "");
    let told = world.itsm(&format!("{new} --submit")).ends_with(1);
    assert!(told.stderr.ends_with("next free: Wed 2027-01-06 03:00 to 04:00 EST (1h)\n"), "{told:?}");
}

#[test]
fn what_the_life_of_a_change_does_not_allow() {
    let world = World::with_example();
    let id = id(&world.itsm(NEW).success());
    for verb in ["start", "complete", "fail", "rollback", "close", "reopen"] {
        let told = world.itsm(&format!("change {verb} {id}")).ends_with(2);
        assert!(told.stderr.contains("what may be done: itsm change submit"), "{verb}: {told:?}");
    }
    let told = world.itsm(&format!("change review {id} --outcome success")).ends_with(2);
    assert!(told.stderr.contains("nothing to look back on"), "{told:?}");
    let told = world.itsm(&format!("change set {id} state=approved")).ends_with(2);
    assert!(told.stderr.contains("a state is not set"), "{told:?}");
    world.itsm(&format!("change cancel {id} -m 'not needed'")).success();
    let told = world.itsm(&format!("change submit {id}")).ends_with(2);
    assert!(told.stderr.contains("itsm change new --like"), "{told:?}");
    let told = world.itsm(&format!("change task add {id} more")).ends_with(2);
    assert!(told.stderr.contains("its tasks stay"), "{told:?}");
    assert_eq!(world.git("status --porcelain").stdout, "");
}

#[test]
fn times_that_cannot_be() {
    let world = World::with_example();
    let id = id(&world.itsm(&format!("{NEW} --submit")).success());
    let told = world.itsm(&format!("change start {id} --when +1h")).ends_with(2);
    assert!(told.stderr.contains("still to come"), "{told:?}");
    world.itsm(&format!("change start {id} --when -10m --anyway now")).success();
    let told = world.itsm(&format!("change complete {id} --when -20m")).ends_with(2);
    assert!(told.stderr.contains("started at"), "{told:?}");
    for (times, why) in [
        ("--start 'fri 22:00' --end 'thu 22:00'", "ends before it starts"),
        ("--start 'yesterday 22:00' --for 1h", "over already"),
        ("--start 'fri 22:00'", "needs an end"),
        ("--for 1h", "needs a start"),
        ("--start 'fri 25:00' --for 1h", "no time that can be read"),
    ] {
        let told = world.itsm(&format!("change new --title t --affects web02 {times}")).ends_with(2);
        assert!(told.stderr.contains(why), "{times}: {told:?}");
    }
    let told =
        world.itsm("change new --title t --affects web02 --start '2026-12-01' --end '2027-12-01'").success();
    assert!(told.stderr.contains("window-too-long"), "{told:?}");
}

#[test]
fn an_end_without_a_day_is_the_first_after_the_start() {
    let world = World::with_example();
    let told =
        world.itsm("change new --title t --affects web02 --start 'tue 22:00' --end 02:00 -f json").success();
    let receipt: serde_json::Value = serde_json::from_str(&told.stdout).unwrap();
    let record = world.read(receipt["file"].as_str().unwrap());
    assert!(
        record.contains("2026-11-24T22:00:00-05:00") && record.contains("2026-11-25T02:00:00-05:00"),
        "{record}"
    );
}

#[test]
fn assets_that_cannot_be_changed() {
    let world = World::with_example();
    let told = world.itsm("change new --title t --affects wbe02").ends_with(2);
    assert!(told.stderr.contains("did you mean `web02`?"), "{told:?}");
    let retired = world.itsm("asset list --lifecycle retired -f ids").success().stdout;
    let retired = retired.lines().next().unwrap();
    let told = world.itsm(&format!("change new --title t --affects {retired}")).ends_with(2);
    assert!(told.stderr.contains("is retired"), "{told:?}");
    let told = world.itsm("change new --title t --affects jim.bar").ends_with(2);
    assert!(told.stderr.contains("not an asset"), "{told:?}");
}

#[test]
fn whole_changes_from_a_stream() {
    let world = World::with_example();
    let lines = r#"{"title": "One", "affects": ["uai1234567"]}
{"title": "Two", "affects": ["web02"], "type": "standard", "state": "completed", "actual": {"end": "2026-11-20T10:00:00-05:00"}}
"#;
    world.write("in.ndjson", lines);
    let told = world.itsm("change new --from - < in.ndjson").success();
    assert!(told.stdout.starts_with("2 records"), "{told:?}");
    let told =
        world.itsm("change list --where 'requester == \"joe.doe\" && title in [\"One\", \"Two\"]'").success();
    insta::assert_snapshot!(told.stdout);
}

#[test]
fn a_template_and_a_change_that_was_good() {
    let world = World::with_example();
    let template =
        "title: Reboot a blog server\ntype: standard\nlength: 30m\ntasks: [{title: take it out}]\n";
    world.write("changes/templates/reboot.yaml", template);
    world.git("add -A").success();
    world.git("commit -qm Template").success();
    let first =
        id(&world.itsm("change new --template reboot --affects cblog005 --start 'fri 05:00'").success());
    insta::assert_snapshot!(world.read(&file(&first)));
    let second = id(&world.itsm(&format!("change new --like {first} --start 'sat 05:00'")).success());
    let text = world.read(&file(&second));
    assert!(
        text.contains("start: 2026-11-28T05:00:00-05:00") && text.contains("end: 2026-11-28T05:30:00-05:00")
    );
    assert!(text.contains("template: reboot") && text.contains("take it out"), "{text}");
    assert!(world.itsm("change template list").success().stdout.contains("Reboot a blog server"));
    let told = world.itsm("change new --template rebot --affects cblog005").ends_with(2);
    assert!(told.stderr.contains("`reboot`"), "{told:?}");
    let file = file(&first);
    world.write(&file, world.read(&file).replace("template: reboot", "template: gone"));
    let told = world.itsm("validate").ends_with(1);
    assert!(told.stdout.contains("dangling-reference"), "{told:?}");
}

#[test]
fn a_draft_from_real_work() {
    let world = World::with_example();
    world.itsm("asset set getpaid 'covers=[\"terraform/payroll/**\", \"tf:module.getpaid.*\"]'").success();
    world.sh("git init -q code && cd code && mkdir -p terraform/payroll && git commit -q --allow-empty -m Start").success();
    world.sh("cd code && echo 1 > terraform/payroll/a.tf && echo 1 > other && git add . && git commit -qm 'Pay contractors'").success();
    let told = world.itsm("change new --from-diff HEAD~1..HEAD --repo code").success();
    assert!(told.stderr.contains("no asset covers 1 path(s):\n  other\n"), "{told:?}");
    let text = world.read(&file(&id(&told)));
    assert!(text.contains("title: Pay contractors\n") && text.contains("affects: [getpaid]"), "{text}");
    world.sh("cd code && echo 2 > other && git commit -qam Other").success();
    world.itsm("change new --from-diff HEAD~1..HEAD --repo code").ends_with(1);

    let plan = r#"{"resource_changes": [
        {"address": "module.getpaid.aws_instance.worker[0]", "change": {"actions": ["delete", "create"]}},
        {"address": "aws_s3_bucket.logs", "change": {"actions": ["update"]}},
        {"address": "module.getpaid.aws_lb.x", "change": {"actions": ["no-op"]}}]}"#;
    world.write("plan.json", plan);
    let told = world.itsm("change new --from-tfplan plan.json").success();
    assert!(told.stderr.contains("tf:aws_s3_bucket.logs") && told.stderr.contains("--outage"), "{told:?}");
    insta::assert_snapshot!(world.read(&file(&id(&told))));
    world.write("plan.json", plan.replace("module.getpaid", "module.other"));
    world.itsm("change new --from-tfplan plan.json").ends_with(1);
    let told = world.itsm("change new --from-tfplan itsm.yaml").ends_with(2);
    assert!(told.stderr.contains("terraform show -json"), "{told:?}");

    let body = "# Pay contractors too\n\nAffects: uai1234567\nStart: fri 22:00\nFor: 1h\nType: standard\n\n## Rollback\nRevert it.\n";
    world.write("body.md", body);
    let told = world.itsm("change new --from-pr-body body.md --type normal").success();
    insta::assert_snapshot!(world.read(&file(&id(&told))));
}

#[test]
fn lists_in_the_ways_people_ask() {
    let world = World::with_example();
    let ids = |arguments: &str| {
        let told = world.itsm(&format!("change list {arguments} -f ids"));
        told.stdout.lines().collect::<Vec<_>>().join(" ")
    };
    insta::assert_snapshot!(ids(""), @"CHG-20261118-r3n8x CHG-20261112-d9m2t CHG-20261120-m5w8t CHG-20261120-v6f1h CHG-20261121-7k3qf");
    insta::assert_snapshot!(ids("--asset getpaid"), @"CHG-20261121-7k3qf");
    insta::assert_snapshot!(ids("--asset getpaid --below"), @"CHG-20261112-d9m2t CHG-20261120-v6f1h CHG-20261121-7k3qf");
    insta::assert_snapshot!(ids("--relevant-to bill.bam --state completed"), @"CHG-20261118-r3n8x CHG-20261112-d9m2t");
    insta::assert_snapshot!(ids("--from 2026-12-01 --until 2027-01-01"), @"CHG-20261120-m5w8t CHG-20261120-v6f1h");
    insta::assert_snapshot!(ids("--to-approve jim.bar"));
    assert_eq!(ids("--to-approve edgar.foo"), "");
    assert_eq!(ids("--overdue"), "");
    assert_eq!(world.itsm("--now 2027-03-20 change list --overdue -f ids").stdout.lines().count(), 3);
    let told = world.itsm("change list --relevant-to 7k3qf").ends_with(2);
    assert!(told.stderr.contains("name a person, a team or an asset"), "{told:?}");
}

#[test]
fn a_change_is_shown_with_all_that_is_known() {
    let world = World::with_example();
    let told = world.itsm("change show v6f1h -f json").success();
    let shown: serde_json::Value = serde_json::from_str(&told.stdout).unwrap();
    let computed = &shown["computed"];
    assert!(computed["down"].as_array().unwrap().iter().any(|it| it == "getpaid"), "{computed}");
    assert_eq!(computed["timeline"][0]["action"], "requested");
    assert_eq!(computed["missing"], serde_json::json!([]));
    let told = world.itsm("change show 7k3qf -f json").success();
    let shown: serde_json::Value = serde_json::from_str(&told.stdout).unwrap();
    assert_eq!(shown["computed"]["tasks"][0]["assignee"], "dave.doodle");
}

/// A bare repository with the example, and clones of it.
fn clones(names: &[&str]) -> World {
    let world = World::with_example();
    world.sh("git clone -q --bare . ../hub.git").success();
    for name in names {
        world.sh(&format!("git clone -q ../hub.git ../{name}")).success();
    }
    world
}

fn record(title: &str) -> String {
    format!("itsm change record --affects web02 --title '{title}' --ref v1 --took 3m --push")
}

#[test]
fn two_clones_record_at_once() {
    let world = clones(&["one", "two"]);
    let mut running = Vec::new();
    for number in 0..4 {
        for clone in ["../one", "../two"] {
            // The same words at the same moment: even so each gets an id of its own.
            let line = record(&format!("Deploy {number}"));
            let mut command = world.command(&world.path(clone), &line);
            running.push(
                command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap(),
            );
        }
    }
    let told: Vec<Ran> = running.into_iter().map(|it| it.wait_with_output().unwrap().into()).collect();
    let mut ids: Vec<String> = told.into_iter().map(|it| id(&it.success())).collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 8);
    world.sh("git clone -q ../hub.git ../three").success();
    let three = world.path("../three");
    assert_eq!(world.sh_in(&three, "git rev-list --count HEAD").stdout, "9\n");
    world.sh_in(&three, "itsm validate --deny warnings").success();
    for clone in ["../one", "../two"] {
        let left = world.sh_in(
            &world.path(clone),
            "git status --porcelain; git worktree list; git for-each-ref refs/itsm",
        );
        assert_eq!(left.stdout.lines().count(), 1, "{left:?}");
    }
}

#[test]
fn a_push_from_a_clone_that_is_behind_and_busy() {
    let world = clones(&["one", "two"]);
    let (one, two) = (world.path("../one"), world.path("../two"));
    world.sh_in(&one, &record("First")).success();
    world.sh_in(&two, "echo '# mine' >> assets/servers/web02.yaml && echo x > new && git add new").success();
    world.sh_in(&two, &record("Second")).success();
    let status = world.sh_in(&two, "git status --porcelain").stdout;
    assert_eq!(status, " M assets/servers/web02.yaml\nA  new\n");
    assert_eq!(world.sh_in(&two, "git rev-list --count HEAD").stdout, "3\n");
    // What only this clone has stays here.
    world.sh_in(&two, "git commit -qm Mine && git checkout -q --detach").success();
    let told = world.sh_in(&two, &record("Third")).ends_with(2);
    assert!(told.stderr.contains("--branch"), "{told:?}");
    let branch = world.sh_in(&one, "git symbolic-ref --short HEAD").stdout;
    let told = world.sh_in(&two, &format!("{} --branch {}", record("Third"), branch.trim())).success();
    assert!(told.stderr.contains("git pull"), "{told:?}");
    let log = world.sh_in(&two, "git --git-dir ../hub.git log --format=%s").stdout;
    assert_eq!(log.lines().count(), 4, "{log}");
    assert!(!log.contains("Mine"), "{log}");
}

#[test]
fn a_push_that_the_other_side_does_not_take_leaves_nothing() {
    let world = clones(&["one"]);
    let one = world.path("../one");
    world.sh("printf '#!/bin/sh\\necho not today >&2\\nexit 1\\n' > ../hub.git/hooks/pre-receive && chmod +x ../hub.git/hooks/pre-receive").success();
    let told = world.sh_in(&one, &record("First")).ends_with(2);
    assert!(told.stderr.contains("not today"), "{told:?}");
    let left = world.sh_in(
        &one,
        "git status --porcelain; git worktree list; git for-each-ref refs/itsm; git log --oneline",
    );
    assert_eq!(left.stdout.lines().count(), 2, "{left:?}");
    let told = world.sh_in(&one, "itsm change record --affects wbe02 --title x --push").ends_with(2);
    assert!(told.stderr.contains("did you mean `web02`?"), "{told:?}");
    world.sh_in(&one, "git remote set-url origin ../nowhere").success();
    let told = world.sh_in(&one, &record("First")).ends_with(2);
    assert!(told.stderr.contains("cannot fetch"), "{told:?}");
}

#[test]
fn a_failed_deployment_owes_a_review() {
    let world = World::with_example();
    let told = world.itsm(
        "change record --affects web02 --title Deploy --outcome failed --start '-10m' --commit-sha abc",
    );
    let told = told.success();
    insta::assert_snapshot!(world.read(&file(&id(&told))));
    let told = world.itsm(&format!("change close {}", id(&told))).ends_with(2);
    assert!(told.stderr.contains("nobody has looked back"), "{told:?}");
}

#[test]
fn a_dry_run_tells_programs_all_that_it_tells_people() {
    let world = World::with_example();
    let new = "change new --title 'Upgrade DNS' --affects idns-e001 --start 'tomorrow 12:00' --for 1h --outage 30m --submit";
    let (said, status) = world.fits(&format!("{new} --dry-run"), "dry-run");
    assert_eq!((status, said["dry_run"].as_bool()), (0, Some(true)), "{said}");
    let would = &said["records"][0];
    assert_eq!(would["record"]["affects"][0], "idns-e001", "{said}");
    assert_eq!(would["record"]["state"], "requested", "{said}");
    let outlook = &would["outlook"];
    assert!(outlook["hits"].as_array().unwrap().iter().all(|hit| hit["path"][0] == "idns-e001"), "{said}");
    assert!(!outlook["risk"]["terms"].as_array().unwrap().is_empty(), "{said}");
    assert!(!outlook["approval"]["rules"][0]["may"].as_array().unwrap().is_empty(), "{said}");
    assert_eq!(outlook["notice"]["late"], true, "{said}");
    assert!(outlook["next"]["start"].is_string(), "{said}");
    let diff = said["diff"].as_str().unwrap();
    world.write("wanted.diff", diff);
    world.git("apply --check wanted.diff").success();
    std::fs::remove_file(world.path("wanted.diff")).unwrap();
    assert_eq!(world.git("status --porcelain").stdout, "");
    let many = r#"printf '{"title":"a","affects":["web02"]}\n{"title":"b","affects":["web02"]}\n'"#;
    let told = world.sh(&format!("{many} | itsm change new --from - --dry-run -f json")).success();
    let said: serde_json::Value = serde_json::from_str(&told.stdout).unwrap();
    assert_eq!(said["records"].as_array().unwrap().len(), 2, "{said}");
    assert_eq!(said["records"][1]["record"]["title"], "b", "{said}");
    let names = world.sh(&format!("{many} | itsm change new --from - --dry-run -f ids")).success();
    assert_eq!(names.stdout.lines().count(), 2, "{names:?}");
}

#[test]
fn every_command_that_writes_tells_programs_what_it_would_write() {
    let world = World::with_example();
    let id = id(&world.itsm(RISKY).success());
    let approve = format!("change approve {id} --yes --dry-run");
    let email = "GIT_AUTHOR_EMAIL=jim.bar@company.com";
    let told = world.sh(&format!("{email} itsm {approve} -f json")).success();
    let said: serde_json::Value = serde_json::from_str(&told.stdout).unwrap();
    assert_eq!(said["records"][0]["record"]["decision"], "approved", "{said}");
    assert_eq!(said["records"][0]["outlook"]["approval"]["satisfied"], true, "{said}");
    for command in [
        "asset set getpaid owner=jess.charlie",
        "change set 7k3qf --plan other",
        "person new max.new name='Max New' emails+=max@company.com",
        "incident new --title Slow --affects getpaid --impact low --urgency low",
        "asset rename vpn remote-access",
        "change record --title Deployed --affects getpaid",
    ] {
        let (said, status) = world.fits(&format!("{command} --dry-run"), "dry-run");
        assert_eq!(status, 0, "{command}: {said}");
        assert!(said["records"][0]["record"].is_object(), "{command}: {said}");
        assert!(said["diff"].as_str().unwrap().contains("+++ b/"), "{command}: {said}");
    }
    assert_eq!(world.git("status --porcelain").stdout, "");
}

#[test]
fn nothing_is_an_exception_where_nothing_stood_in_the_way() {
    let world = World::with_example();
    let now = NEW.replace("'fri 22:00'", "+5m");
    let id = id(&world.itsm(&format!("{now} --submit")).success());
    let told =
        world.itsm(&format!("--now '2026-11-21 10:10' change start {id} --anyway 'to be sure'")).success();
    assert!(told.stderr.contains("nothing stood in the way"), "{told:?}");
    assert!(!world.read(&file(&id)).contains("anyway"), "{}", world.read(&file(&id)));
}
