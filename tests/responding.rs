//! What responders leave behind and find again: every verb in the log once, both ends of a link, lists in the order of need.

#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use serde_json::Value;
use world::{Ran, World};

/// An incident of the example that is being worked on
const OPEN: &str = "INC-20261121-0m4xd";

fn id(told: &Ran) -> String {
    told.stdout.split(' ').next().unwrap().to_owned()
}

/// The log, a line an entry.
fn log(world: &World, id: &str) -> Vec<String> {
    let told = world.itsm(&format!("incident log {id} -f json")).success();
    let told: Value = serde_json::from_str(&told.stdout).unwrap();
    let line = |it: &Value| format!("{} {}", it["kind"].as_str().unwrap(), it["text"].as_str().unwrap());
    told["entries"].as_array().unwrap().iter().map(line).collect()
}

#[test]
fn every_verb_is_in_the_log_once() {
    let world = World::with_example();
    let id = id(&world.itsm("incident new findb1 'it is away' --down-at -10m").success());
    for line in [
        "incident start ID",
        "incident task add ID 'remove the exports' --assignee jess.charlie",
        "incident task add ID 'tell the clerks'",
        "incident task assign ID 2 jim.bar",
        "incident task start ID 1",
        "incident task done ID 1",
        "incident task cancel ID 2",
        "incident assign ID jess.charlie --staff jim.bar",
        "incident priority ID P3 --why 'nobody works today'",
        "incident restore ID 'exports removed'",
        "incident resolve ID --cause 'a full disk' --resolution 'room was made'",
        "incident reopen ID 'full again'",
        "incident restore ID",
        "incident resolve ID --resolution 'a larger disk'",
        "incident close ID --duplicate-of INC-20261121-0m4xd",
    ] {
        world.itsm(&line.replace("ID", &id)).success();
    }
    insta::assert_snapshot!(log(&world, &id).join("\n"), @"
    action took it up
    decision task 1: remove the exports (jess.charlie)
    decision task 2: tell the clerks
    decision task 2 goes to jim.bar: tell the clerks
    action task 1 in progress: remove the exports
    action task 1 done: remove the exports
    decision task 2 cancelled: tell the clerks
    decision manager jess.charlie, staff jim.bar
    decision priority P3: nobody works today
    action exports removed
    decision resolved: a full disk; mended by: room was made
    decision reopened: full again
    action the service is back
    decision resolved: a full disk; mended by: a larger disk
    decision closed: the same as INC-20261121-0m4xd
    ");
    world.itsm("validate --deny warnings").success();
    let report = world.itsm(&format!("incident report {id} -f markdown")).success();
    for part in ["task 1 done: remove the exports", "reopened: full again", "closed: the same as"] {
        assert!(report.stdout.contains(part), "{part}: {report:?}");
    }
}

#[test]
fn what_is_so_already_is_not_logged_again() {
    let world = World::with_example();
    let before = log(&world, OPEN);
    world.itsm(&format!("incident assign {OPEN} pam.bates")).success();
    world.itsm(&format!("incident priority {OPEN} P2")).success();
    let once = log(&world, OPEN);
    assert_eq!(once.len(), before.len() + 2, "{once:?}");
    for line in
        ["assign ID --team FINANCE-IT --staff dave.doodle", "task assign ID 1 jeff.baf", "task done ID 7"]
    {
        world.itsm(&format!("incident {}", line.replace("ID", OPEN))).ends_with(2);
    }
    let told = world.itsm(&format!("incident assign {OPEN} pam.bates")).ends_with(2);
    assert!(told.stderr.contains("it is so already: manager pam.bates"), "{told:?}");
    let told = world.itsm(&format!("incident priority {OPEN} P2")).ends_with(2);
    assert!(told.stderr.contains("it is so already: P2"), "{told:?}");
    assert_eq!(log(&world, OPEN), once);
}

/// A problem of the example
const PROBLEM: &str = "PRB-20201109-c8t5p";

#[test]
fn a_case_and_its_problem_name_each_other_in_one_commit() {
    let world = World::with_example();
    let commits = || world.git("rev-list --count HEAD").success().stdout.trim().parse::<u32>().unwrap();
    let (before, shows) = (commits(), |id: &str, other: &str| {
        let told = world.itsm(&format!("show {id}")).success();
        assert!(told.stdout.contains(other), "{id} shows {other}: {told:?}");
    });
    let told = world.itsm(&format!("incident link {OPEN} --problem {PROBLEM}")).success();
    assert_eq!((commits(), told.stdout.matches(".yaml").count()), (before + 1, 2), "{told:?}");
    world.itsm("validate --deny warnings").success();
    shows(OPEN, PROBLEM);
    shows(PROBLEM, OPEN);
    let told = world.itsm(&format!("incident link {OPEN} --problem {PROBLEM}")).success();
    assert!(told.stderr.contains("nothing to change"), "{told:?}");
    world.itsm(&format!("incident unlink {OPEN} --problem")).success();
    let mentions = |id: &str| world.read(&format!("problems/2020/{PROBLEM}.yaml")).contains(id);
    assert!(!mentions(OPEN) && commits() == before + 2);
    world.itsm(&format!("incident unlink {OPEN} --problem")).ends_with(2);
    // The same from the other end, and where a new problem is opened from what a file says.
    world.itsm(&format!("problem link {PROBLEM} {OPEN} {OPEN}")).success();
    let text = world.read(&format!("problems/2020/{PROBLEM}.yaml"));
    assert_eq!((text.matches(OPEN).count(), commits()), (1, before + 3), "{text}");
    world.itsm(&format!("problem unlink {PROBLEM} {OPEN}")).success();
    world.write("new.yaml", "title: It comes back\nincidents: [0m4xd]\n");
    let told = world.itsm("problem new --from new.yaml").success();
    let new = told.stdout.split_whitespace().find(|it| it.starts_with("PRB-")).unwrap().to_owned();
    assert_eq!(commits(), before + 5);
    shows(OPEN, &new);
    shows(&new, OPEN);
    let told = world.itsm(&format!("incident link {OPEN} --problem {PROBLEM}")).ends_with(2);
    assert!(told.stderr.contains(&format!("itsm problem unlink {new} {OPEN}")), "{told:?}");
    world.itsm("validate --deny warnings").success();
}

#[test]
fn a_link_that_one_record_alone_knows_is_shown_at_both_ends() {
    let world = World::with_example();
    let file = format!("problems/2020/{PROBLEM}.yaml");
    let text = world.read(&file);
    world.write(&file, text.replace("incidents: [", &format!("incidents: [{OPEN}, ")));
    let told = world.itsm(&format!("show {OPEN}")).success();
    assert!(told.stdout.contains(PROBLEM), "{told:?}");
}

#[test]
fn an_outage_without_its_times_is_named_and_not_guessed() {
    let world = World::with_example();
    let id = id(&world.itsm("incident new findb1 'it is away'").success());
    let days = "--from 2026-11-01 --until 2026-11-21";
    let told = world.itsm(&format!("problem review {days}")).success();
    let named = format!("{id}  nobody says when it went down");
    assert!(
        told.stdout.contains("not counted in availability (1)") && told.stdout.contains(&named),
        "{told:?}"
    );
    let html = world.itsm(&format!("problem review {days} -f html")).success();
    assert!(html.stdout.contains("<p>Not counted:</p>") && html.stdout.contains(&id));
    let (json, _) = world.fits(&format!("problem review {days}"), "problem-review");
    assert_eq!(json["not_counted"][0]["id"], Value::from(id.clone()));
    world.itsm("incident status-page --out public").success();
    assert!(world.read("public/index.html").contains(&format!("Not counted above: {id}")));
    let page: Value = serde_json::from_str(&world.read("public/status.json")).unwrap();
    assert_eq!(page["not_counted"][0]["id"], Value::from(id.clone()));
    let told = world.itsm(&format!("problem new {id}")).success();
    let problem = told.stdout.split_whitespace().find(|it| it.starts_with("PRB-")).unwrap().to_owned();
    let told = world.itsm(&format!("problem show {problem}")).success();
    assert!(told.stdout.contains(&format!("not counted: {id} (nobody says when it went down)")), "{told:?}");
    // The help that is given mends it.
    world.itsm(&format!("incident set {id} --down-at 09:50")).success();
    let told = world.itsm(&format!("problem review {days}")).success();
    assert!(!told.stdout.contains("not counted"), "{told:?}");
    world.itsm(&format!("incident set {id} --restored-at 09:55")).ends_with(2);
    world.itsm(&format!("incident restore {id}")).success();
    world.itsm(&format!("incident set {id} --restored-at 09:55")).success();
    assert!(
        world.read(&format!("incidents/2026/{id}.yaml")).contains("restored_at: 2026-11-21T09:55:00-05:00")
    );
}

#[test]
fn an_incident_of_the_same_asset_is_no_suspect() {
    let world = World::with_example();
    let id = id(&world.itsm("incident new findb1 'it is away' --down-at -10m").success());
    let told = world.itsm(&format!("incident suspects {id}")).success();
    let parts: Vec<&str> = told.stdout.split("goes on at the same assets").collect();
    assert_eq!(parts.len(), 2, "{told:?}");
    let duplicate = format!("itsm incident close {id} --duplicate-of {OPEN}");
    assert!(!parts[0].contains(OPEN) && parts[1].contains(&duplicate), "{told:?}");
    let (json, _) = world.fits(&format!("incident suspects {id}"), "incident-suspects");
    assert_eq!(json["companions"][0]["id"], OPEN);
}

#[test]
fn what_is_unknown_is_told_with_the_nearest_of_its_kind_and_its_list() {
    let world = World::with_example();
    for (line, nearest, list) in [
        ("incident show INC-20261121-0m4xe", "INC-20261121-0m4xd", "itsm incident list"),
        ("incident log zzzzzz text", "", "itsm incident list"),
        ("problem show PRB-20201109-c8t5q", "PRB-20201109-c8t5p", "itsm problem list"),
        ("person show jess.charly", "jess.charlie", "itsm person list"),
        ("person leave zzzzzz", "", "itsm person list"),
        ("team oncall finance-iz", "finance-it", "itsm team list"),
        ("team set zzzzzz name=x", "", "itsm team list"),
        ("change show CHG-20261121-7k3qg", "CHG-20261121-7k3qf", "itsm change list"),
        ("asset show findb2", "findb1", "itsm asset list"),
        ("incident show findb1", "an asset, not an incident", "itsm incident list"),
    ] {
        let told = world.itsm(line).ends_with(2);
        assert!(told.stderr.contains(nearest) && told.stderr.contains(list), "{line}: {told:?}");
    }
}

#[test]
fn a_list_with_nothing_in_it_says_so_and_answers_no() {
    let world = World::with_store();
    for kind in ["asset", "change", "incident", "problem", "person", "team"] {
        let told = world.itsm(&format!("{kind} list --where 'id == \"zzz\"'")).ends_with(1);
        assert_eq!((told.stdout.as_str(), told.stderr.starts_with("no ")), ("", true), "{kind}: {told:?}");
    }
    world.write("assets/web.yaml", "id: web\ntype: server\nlifecycle: active\n");
    world.git("add -A").success();
    world.git("commit -qm web").success();
    let id = id(&world.itsm("incident new web 'it is away'").success());
    for line in [
        "team oncall",
        "problem action list",
        "incident log ID",
        "incident hypothesis list ID",
        "incident task list ID",
    ] {
        let told = world.itsm(&line.replace("ID", &id)).ends_with(1);
        assert_eq!((told.stdout.as_str(), told.stderr.starts_with("no ")), ("", true), "{line}: {told:?}");
        let json = world.itsm(&format!("{} -f json", line.replace("ID", &id))).ends_with(1);
        assert!(json.stdout.contains("[]"), "{line}: {json:?}");
    }
    // Here no is the good answer: nothing is late.
    let told = world.itsm("incident due --late").success();
    assert_eq!((told.stdout.as_str(), told.stderr.as_str()), ("", "nothing is late\n"));
}

#[test]
fn the_shell_offers_words_numbers_and_channels() {
    let world = World::with_example();
    world.write("config/itsm/config.yaml", "channels: {chat: {command: [cat]}}\n");
    let offer = |words: &str| {
        let index = words.split(' ').count() - 1;
        let home = world.root().join("config");
        let line = format!(
            "XDG_CONFIG_HOME={} _CLAP_COMPLETE_INDEX={index} _CLAP_IFS='|' COMPLETE=bash itsm -- {words}",
            home.display()
        );
        world.sh(&line).success().stdout
    };
    for (words, offered) in [
        ("itsm review --fail-on new-", "new-spof"),
        ("itsm audit export --framework so", "sox|soc2"),
        ("itsm incident notify 0m4xd --via ''", "chat"),
        ("itsm incident hypothesis verify 0m4xd ''", "1|2"),
        ("itsm incident task done 0m4xd ''", "1"),
        ("itsm problem action done c8t5p ''", "1|2|3"),
        ("itsm incident list --state inv", "investigating"),
        ("itsm incident log 0m4xd text --kind dec", "decision"),
    ] {
        assert!(offer(words).contains(offered), "{words}: {}", offer(words));
    }
}

#[test]
fn what_is_open_comes_first_then_what_presses_most_then_what_is_newest() {
    let world = World::with_example();
    let open = |asset: &str, priority: &str| {
        id(&world.itsm(&format!("incident new {asset} x --priority {priority}")).success())
    };
    let (low, high, newer) = (open("web02", "P4"), open("findb1", "P1"), open("web02", "P4"));
    let told = world.itsm("incident list --all -f ids").success();
    let ids: Vec<&str> = told.stdout.lines().collect();
    let place = |id: &str| ids.iter().position(|it| *it == id).unwrap();
    assert!(place(&high) < place(&low) && place(&high) < place(&newer), "{ids:?}");
    assert!(place(&low) < place("INC-20201108-q5k9t"), "what is over comes last: {ids:?}");
    let sorted = world.itsm("incident list --all --sort recorded_at -f ids").success();
    assert!(sorted.stdout.starts_with("INC-2018"), "{sorted:?}");
}

#[test]
fn tasks_go_to_the_branch_that_all_share() {
    let world = World::with_example();
    world.sh("git clone -q --bare . ../hub.git && git clone -q ../hub.git ../one && git clone -q ../hub.git ../two").success();
    let (one, two) = (world.path("../one"), world.path("../two"));
    let told = world.sh_in(&one, "itsm incident task add 0m4xd 'Call the vendor' --push").success();
    let number = told.stdout.split("add task ").nth(1).unwrap().split(':').next().unwrap();
    let number: u64 = number.parse().unwrap();
    // Who has not fetched says what becomes of it all the same.
    world.sh_in(&two, &format!("itsm incident task assign 0m4xd {number} jim.bar --push")).success();
    world.sh_in(&one, &format!("itsm incident task done 0m4xd {number} --push")).success();
    let shown = world.sh_in(&one, "itsm incident task list 0m4xd -f json").success().stdout;
    let shown: Value = serde_json::from_str(&shown).unwrap();
    let task = shown["tasks"].as_array().unwrap().iter().find(|it| it["id"] == number).unwrap();
    assert_eq!((&task["state"], &task["assignee"]), (&"done".into(), &"jim.bar".into()));
    assert_eq!(world.sh("git -C ../hub.git log --format=%s -3").stdout.matches("task").count(), 3);
    // A change is planned before it is pushed, with the rest of it.
    let told = world.sh_in(&one, "itsm change task done CHG-1 1 --push").ends_with(2);
    assert!(told.stderr.contains("unexpected argument '--push'"), "{told:?}");
}
