//! Incidents from end to end: opened in a line, by a form of words or by monitoring; run, handed over, escalated, ended;
//! and many responders at once.

#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use std::io::Write;
use std::process::Stdio;

use world::{Ran, World};

/// An incident of the example that is being worked on
const OPEN: &str = "INC-20261121-0m4xd";

/// The id that a receipt begins with.
fn id(told: &Ran) -> String {
    told.stdout.split(' ').next().unwrap().to_owned()
}

fn file(id: &str) -> String {
    format!("incidents/2026/{id}.yaml")
}

fn piped(world: &World, line: &str, input: &[u8]) -> Ran {
    let mut command = world.command(&world.root(), line);
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap().into()
}

#[test]
fn what_is_only_at_risk_is_not_called_hit() {
    let world = World::with_example();
    let told = world.itsm("incident new gpe000 'services are not running' --down-at 23:50").success();
    assert!(told.stderr.contains("hits others: 1 at risk (getpaidetl)\n"), "{told:?}");
    assert!(told.stderr.contains("out for 10h10m, since yesterday 23:50"), "the last one: {told:?}");
    let told = world.itsm("incident new vpn 'nobody gets in'").success();
    assert!(told.stderr.contains("hits nobody else\n"), "{told:?}");
}

#[test]
fn from_a_line_at_night_to_its_end() {
    let world = World::with_example();
    let told = world.itsm("incident new findb1 'payroll cannot reach its database' --down-at -10m").success();
    for part in [
        "P1: impact high, urgency high\n",
        "  out for 10m, since today 09:50, and it goes on\n",
        "  hits others: 5 down, 1 degraded (getpaid, ",
        "finance-payroll is down, a business service",
        "just done: CHG-20261112-d9m2t Install the November firmware on switch03 (jeff.baf, 8h8m ago): findb1 → switch03",
        "call jeff.baf (Jeff Baf), on call for IT until Mon 2026-11-23 09:00",
        "if it is not back by 10:30: joe.doe (Joe Doe)",
        "open: INC-20261121-0m4xd",
    ] {
        assert!(told.stderr.contains(part), "{part}: {told:?}");
    }
    let id = id(&told);
    let text = world.read(&file(&id));
    assert!(
        text.contains("state: open\n") && text.contains("manager: joe.doe\n") && text.contains("team: it\n"),
        "{text}"
    );
    world.itsm(&format!("incident log {id} 'the disk is full' --when -5m")).success();
    assert!(world.read(&file(&id)).contains("state: investigating\n"), "the first entry takes it up");
    let told = world.itsm(&format!("incident escalate {id} 'please come'")).success();
    assert!(
        told.stderr
            .contains("call joe.doe (Joe Doe): joe.doe@company.com\nif it is not back by 11:00: jim.bar"),
        "{told:?}"
    );
    let told =
        world.itsm(&format!("incident handoff {id} --to finance-it --why 'the export fills it'")).success();
    for part in
        ["call dave.doodle (Dave Doodle), on call for Finance IT", "the disk is full", "told and called:"]
    {
        assert!(told.stderr.contains(part), "{part}: {told:?}");
    }
    world.itsm(&format!("incident hypothesis add {id} 'exports of the year'")).success();
    world.itsm(&format!("incident hypothesis verify {id} exports 'du says so'")).success();
    world.itsm(&format!("incident task add {id} 'remove the exports' --assignee jess.charlie")).success();
    let told = world.itsm(&format!("incident resolve {id} --resolution r")).ends_with(2);
    assert!(told.stderr.contains(&format!("itsm incident restore {id}")), "{told:?}");
    let told = world.itsm(&format!("incident restore {id} 'exports removed' --when -1m")).success();
    for part in ["it was out for 9m", "its report is due Tue 2026-11-24 23:59", "incident resolve"] {
        assert!(told.stderr.contains(part), "{part}: {told:?}");
    }
    let told = world.itsm(&format!("incident resolve {id} --resolution 'exports removed'")).success();
    assert!(told.stderr.contains("task 1 of"), "{told:?}");
    assert!(
        world.read(&file(&id)).contains("cause: exports of the year\n"),
        "what was verified is the cause"
    );
    world.itsm(&format!("incident close {id}")).ends_with(2);
    world.itsm(&format!("incident task done {id} 1")).success();
    let told = world.itsm(&format!("incident close {id}")).ends_with(2);
    assert!(told.stderr.contains("nobody has written its report"), "{told:?}");
    let report = "report='{reason: full disk, by: joe.doe, at: 2026-11-21T10:00:00-05:00}'";
    world.itsm(&format!("incident set {id} {report}")).success();
    world.itsm(&format!("incident close {id}")).success();
    insta::assert_snapshot!(world.read(&file(&id)));
    insta::assert_snapshot!(world.git("log --reverse --format=%s -12").success().stdout);
    world.itsm("validate --deny warnings").success();
    world.itsm(&format!("incident reopen {id} 'full again'")).success();
    let text = world.read(&file(&id));
    assert!(text.contains("state: investigating\n") && !text.contains("restored_at"), "{text}");
    assert!(text.contains("reopened: full again"), "{text}");
}

/// The evening on which two people mended the same server without knowing of each other.
#[test]
fn the_second_responder_is_told_by_name_who_is_at_work_there() {
    let world = World::with_example();
    let new = "change new --title 'Install the vendor patch' --affects getpaidetl --start now --for 2h --assignee \
               jess.charlie --type emergency --why 'GetPaidETL has stopped' --submit";
    let change = id(&world.itsm(new).success());
    world.itsm(&format!("change start {change}")).success();
    // The application is patched; it is the server below it that somebody is about to reboot.
    let told = world.itsm("incident new gpe000 'services on gpe000 are not running'").success();
    let running = format!(
        "running: {change} Install the vendor patch (jess.charlie, since 10:00): getpaidetl → gpe000"
    );
    assert!(told.stderr.contains(&running), "{told:?}");
    let shown = world.itsm(&format!("incident show {}", id(&told))).success();
    assert!(shown.stdout.contains(&running), "{shown:?}");
}

#[test]
fn one_event_opens_one_incident() {
    let world = World::with_example();
    let alert = r#"{"title": "findb1 does not answer", "affects": ["FINDB1"], "event": "mon/findb1/ping", "reported_by": "monitoring"}"#;
    let first = piped(&world, "itsm incident new --json -f json", alert.as_bytes()).success();
    let first: serde_json::Value = serde_json::from_str(&first.stdout).unwrap();
    let again = piped(&world, "itsm incident new --from - -f json", alert.as_bytes()).success();
    let again: serde_json::Value = serde_json::from_str(&again.stdout).unwrap();
    assert_eq!(first["id"], again["id"]);
    assert!(again["commit"].is_null() && first["commit"].is_string());
    let text = world.read(&file(first["id"].as_str().unwrap()));
    assert!(text.contains("affects: [findb1]") && !text.contains("manager"), "nobody is at it yet: {text}");
    // Twice in one input is one, too; and what is closed does not swallow what happens next year.
    let twice = format!("{alert}\n{}", alert.replace("does not answer", "is away"));
    let told =
        piped(&world, "itsm incident new --from -", twice.replace("mon/findb1", "mon/other").as_bytes())
            .success();
    assert_eq!(told.stdout.matches("INC-").count(), 2, "its id and its file: {told:?}");
    let id = first["id"].as_str().unwrap();
    world.itsm(&format!("incident close {id} --duplicate-of {OPEN}")).success();
    let told = piped(&world, "itsm incident new --json", alert.as_bytes()).success();
    assert!(!told.stdout.contains(id), "{told:?}");
}

#[test]
fn monitoring_is_not_refused_for_a_name_that_nobody_knows() {
    let world = World::with_example();
    let alert = r#"{"title": "unreachable", "affects": ["web99.company.com", "web02"], "event": "e1"}"#;
    let told = piped(&world, "itsm incident new --from -", alert.as_bytes()).success();
    assert!(told.stderr.contains("not known here: web99.company.com"), "{told:?}");
    let text = world.read(&file(&id(&told)));
    assert!(
        text.contains("affects: [web02]") && text.contains("not known here: web99.company.com"),
        "{text}"
    );
}

#[test]
fn what_is_broken_may_not_be_known_yet() {
    let world = World::with_example();
    let told = world.itsm("incident new finbd1 'no payroll'").ends_with(2);
    assert!(told.stderr.contains("there is no asset `finbd1`") && told.stderr.contains("findb1"), "{told:?}");
    let told = world.itsm("incident new 'nobody can log in'").ends_with(2);
    assert!(told.stderr.contains("a new incident needs what is broken"), "{told:?}");
    let told = world.itsm("incident new findb1").ends_with(2);
    assert!(told.stderr.contains("a new incident needs what is wrong"), "{told:?}");
    let told = world.itsm("incident new unknown 'nobody can log in'").success();
    assert!(
        told.stderr.contains("not known, taken as major") && told.stderr.contains("affects+=ASSET"),
        "{told:?}"
    );
    let found = world.itsm("validate").success();
    assert!(
        found.stdout.contains("incident-without-asset") && found.stdout.contains("incident-without-team"),
        "{found:?}"
    );
    let id = id(&told);
    let told = world.itsm(&format!("incident set {id} affects+=idns-e001")).success();
    assert!(told.stderr.contains("impact high"), "{told:?}");
    assert!(world.read(&file(&id)).contains("weighed:\n"), "weighed once it is known");
}

#[test]
fn a_persons_word_counts_and_stands_apart() {
    let world = World::with_example();
    let told = world.itsm("incident new findb1 'a test' --priority P4").success();
    assert!(told.stderr.contains("P4, by a person's word (impact high, urgency high)"), "{told:?}");
    let id = id(&told);
    let (said, _) = world.fits(&format!("incident priority {id}"), "incident-priority");
    assert_eq!((said["level"].as_str(), said["overridden"].as_bool()), (Some("P4"), Some(true)));
    world
        .itsm(&format!("incident priority {id} --impact low --urgency low --why 'nobody uses it'"))
        .success();
    world.itsm(&format!("incident priority {id} --computed")).success();
    let (said, _) = world.fits(&format!("incident priority {id}"), "incident-priority");
    assert_eq!((said["level"].as_str(), said["overridden"].as_bool()), (Some("P1"), Some(false)));
    let text = world.read(&file(&id));
    assert!(text.contains("nobody uses it") && !text.contains("priority: P"), "{text}");
}

#[test]
fn texts_of_any_kind_survive_and_hurt_no_terminal() {
    let world = World::with_store();
    world.itsm("asset new web01 type=server owner=joe.doe lifecycle=active").success();
    let id = id(&world.itsm("incident new web01 'down'").success());
    let long = "ä".repeat(32_768);
    let texts = [
        "two\nlines, and a # comment: {yes}",
        "\u{1b}[31mred\u{1b}[0m and \u{202e}turned\u{7}",
        "🔥 it burns 🧯",
        "- a list?\n- no\n",
        "--upload-pack=x",
        &long,
    ];
    for text in texts {
        let ran = piped(&world, &format!("itsm incident log {id} -"), text.as_bytes());
        if text.contains('\u{1b}') {
            // What would hurt whoever reads the file is refused, with its place, and nothing is written.
            assert!(ran.status == 1 && ran.stderr.contains("control-characters"), "{ran:?}");
            assert!(!ran.stderr.contains('\u{1b}') && !ran.stderr.contains('\u{202e}'), "{ran:?}");
        } else {
            ran.success();
        }
    }
    let (said, _) = world.fits(&format!("incident log {id}"), "incident-log");
    let kept: Vec<&str> =
        said["entries"].as_array().unwrap().iter().map(|it| it["text"].as_str().unwrap()).collect();
    let wanted: Vec<&str> =
        texts.iter().filter(|it| !it.contains('\u{1b}')).map(|it| it.trim_end()).collect();
    assert_eq!(kept, wanted);
    let shown = world.itsm(&format!("incident show {id}")).success();
    assert!(
        shown.stdout.contains("two\n") && shown.stdout.contains("65536 bytes in all"),
        "{}",
        shown.stdout.len()
    );
    world.itsm("validate").success();
    let told = world.itsm(&format!("incident log {id} '  '")).ends_with(2);
    assert!(told.stderr.contains("an entry says something"), "{told:?}");
}

#[test]
fn what_the_life_of_an_incident_does_not_allow() {
    let world = World::with_example();
    for (arguments, words) in [
        (format!("incident start {OPEN}"), "what may be done: itsm incident restore"),
        (format!("incident close {OPEN}"), "what may be done: itsm incident restore"),
        (format!("incident reopen {OPEN} why"), "it was never over"),
        (
            format!("incident restore {OPEN} --when '2026-11-21 01:00'"),
            "went down today 02:12, after today 01:00",
        ),
        (format!("incident restore {OPEN} --when +1h"), "still to come"),
        (format!("incident restore {OPEN} --at yesterday"), "--when says when something happened"),
        (format!("incident set {OPEN} state=closed"), "a state is not set"),
        (format!("incident set {OPEN} log+=x"), "a log is not set"),
        (format!("incident set {OPEN}"), "nothing to set"),
        (format!("incident assign {OPEN}"), "nobody is named"),
        (format!("incident assign {OPEN} it"), "not a person"),
        (format!("incident handoff {OPEN} --to jim.bar"), "not a team"),
        (format!("incident handoff {OPEN} --to finance-it"), "is with finance-it already"),
        (format!("incident link {OPEN}"), "nothing to link to"),
        (format!("incident link {OPEN} --problem findb1"), "not a problem"),
        (format!("incident close {OPEN} --duplicate-of {OPEN}"), "a duplicate of itself"),
        (format!("incident hypothesis verify {OPEN} moon"), "1: full disk on findb1; 2: a port"),
        (format!("incident task done {OPEN} 7"), "it has 1"),
        ("incident show findb1".to_owned(), "not an incident"),
        ("incident log findb1 text".to_owned(), "not an incident"),
    ] {
        let told = world.itsm(&arguments).ends_with(2);
        assert!(told.stderr.contains(words), "{arguments}: {told:?}");
    }
    assert_eq!(world.git("status --porcelain").stdout, "");
}

#[test]
fn who_is_called_climbs_the_ladder_to_its_end() {
    let world = World::with_example();
    let told = world.itsm(&format!("incident escalate {OPEN} --dry-run")).success();
    assert!(told.stdout.contains("kind: escalation"), "{told:?}");
    let told = world.itsm(&format!("incident escalate {OPEN}")).success();
    assert!(
        told.stderr.contains("call jim.bar") && told.stderr.contains("that was the last rung"),
        "{told:?}"
    );
    let told = world.itsm(&format!("incident escalate {OPEN}")).ends_with(2);
    assert!(told.stderr.contains("all of the ladder of finance-it was called"), "{told:?}");
    world.itsm(&format!("incident escalate {OPEN} --to joe.doe")).success();
    let told = world.itsm("incident escalate INC-20201108-q5k9t").ends_with(2);
    assert!(told.stderr.contains("nobody need be called"), "{told:?}");
}

#[test]
fn what_is_owed_is_asked_of_one_of_mine_and_of_all() {
    let world = World::with_example();
    let (said, status) = world.fits("incident due", "incident-due");
    let owed: Vec<String> = said["owed"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| format!("{} {} {}", it["owed"], it["what"], it["late"]))
        .collect();
    assert_eq!(
        owed,
        [r#""update" "system owner" true"#, r#""escalate" "jim.bar" true"#, r#""restore" null true"#]
    );
    assert_eq!(status, 1, "something is late");
    assert_eq!(world.itsm("incident due --mine -f ids").stdout, "", "Joe has no hand in it");
    let mine = world.sh("GIT_AUTHOR_EMAIL=jess.charlie@company.com itsm incident due --mine").ends_with(1);
    assert!(mine.stdout.contains("system owner"), "{mine:?}");
    world
        .itsm(&format!("incident log {OPEN} 'we look at switch03' --kind update --to 'system owner'"))
        .success();
    let (said, _) = world.fits(&format!("incident due {OPEN}"), "incident-due");
    assert!(
        said["owed"].as_array().unwrap().iter().any(|it| it["owed"] == "update" && it["late"] == false),
        "{said}"
    );
    let (said, _) = world.fits("status", "status");
    assert_eq!(said["owed_of_incidents"].as_array().unwrap().len(), 3);
    assert_eq!(said["changes_that_owe_an_answer"].as_array().unwrap().len(), 0);
    world.itsm(&format!("incident link {OPEN} --caused-by CHG-20261112-d9m2t")).success();
    let status = world.itsm("status").success().stdout;
    let line = format!("CHG-20261112-d9m2t  completed; the cause of {OPEN}");
    assert!(status.contains("changes that owe an answer (1)") && status.contains(&line), "{status}");
    world.fits("team oncall", "team-oncall");
    world.fits(&format!("incident hypothesis list {OPEN}"), "hypothesis-list");
    world.fits(&format!("incident task list {OPEN}"), "task-list");
    world.fits("incident list --all", "incident-list");
    world.fits(&format!("incident show {OPEN}"), "incident-show");
}

#[test]
fn lists_in_the_ways_people_ask() {
    let world = World::with_example();
    let ids = |arguments: &str| world.itsm(&format!("incident list {arguments} -f ids")).stdout;
    assert_eq!(ids(""), format!("{OPEN}\n"));
    assert_eq!(ids("--all").lines().count(), 8);
    assert_eq!(ids("--asset findb1 --all").lines().count(), 4);
    assert_eq!(ids("--asset getpaid --below --all").lines().count(), 7);
    assert_eq!(ids("--since 2023-01-01").lines().count(), 2);
    assert_eq!(ids("--state closed --until 2019-12-31").lines().count(), 2);
    assert_eq!(ids("--team finance-it"), format!("{OPEN}\n"));
    assert_eq!(ids("--team it"), "");
    assert_eq!(ids("--priority P1 --overdue"), format!("{OPEN}\n"));
    assert_eq!(ids("--mine"), "");
    assert_eq!(ids("--where 'affects.exists(a, a == \"gpe000\")' --all"), "INC-20210330-7xd1n\n");
}

/// A store with one open incident: small, so that many can write at once.
fn small() -> (World, String) {
    let world = World::with_store();
    world.itsm("asset new web01 type=server owner=joe.doe lifecycle=active").success();
    let id = id(&world.itsm("incident new web01 'down'").success());
    (world, id)
}

/// All texts of a log, in order.
fn texts(world: &World, folder: &str, id: &str) -> Vec<String> {
    let told = world.sh_in(&world.path(folder), &format!("itsm incident log {id} -f json")).success();
    let said: serde_json::Value = serde_json::from_str(&told.stdout).unwrap();
    let mut texts: Vec<String> = said["entries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["text"].as_str().unwrap().to_owned())
        .collect();
    texts.sort();
    texts
}

fn at_once(world: &World, lines: impl Iterator<Item = (String, String)>) -> Vec<Ran> {
    let spawn = |(folder, line): (String, String)| {
        let mut command = world.command(&world.path(&folder), &line);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    };
    let running: Vec<_> = lines.map(spawn).collect();
    running.into_iter().map(|it| it.wait_with_output().unwrap().into()).collect()
}

#[test]
fn twenty_responders_at_once_on_one_clone() {
    let (world, id) = small();
    let lines =
        (0..20).map(|n| (".".to_owned(), format!("itsm incident log {id} 'entry {n:02}' --when -{n}m")));
    at_once(&world, lines).into_iter().for_each(|it| drop(it.success()));
    let wanted: Vec<String> = (0..20).map(|n| format!("entry {n:02}")).collect();
    assert_eq!(texts(&world, ".", &id), wanted);
    let log = world.git("log --format=%s").stdout;
    assert_eq!(log.matches("note: entry").count(), 20, "{log}");
    assert_eq!(world.git("status --porcelain").stdout, "");
    // In the file they stand in order of time, whoever came first.
    let text = world.read(&file(&id));
    let places: Vec<usize> = (0..20).rev().map(|n| text.find(&format!("entry {n:02}")).unwrap()).collect();
    assert!(places.is_sorted(), "{text}");
}

#[test]
fn twenty_responders_at_once_on_five_clones_that_push() {
    let (world, id) = small();
    world.sh("git clone -q --bare . ../hub.git").success();
    for clone in 0..5 {
        world.sh(&format!("git clone -q ../hub.git ../clone{clone}")).success();
    }
    let lines = (0..20)
        .map(|n| (format!("../clone{}", n % 5), format!("itsm incident log {id} 'entry {n:02}' --push")));
    at_once(&world, lines).into_iter().for_each(|it| drop(it.success()));
    world.sh("git clone -q ../hub.git ../fresh").success();
    let wanted: Vec<String> = (0..20).map(|n| format!("entry {n:02}")).collect();
    assert_eq!(texts(&world, "../fresh", &id), wanted);
    world.sh_in(&world.path("../fresh"), "itsm validate").success();
    for clone in 0..5 {
        let left = world.sh_in(
            &world.path(&format!("../clone{clone}")),
            "git status --porcelain; git for-each-ref refs/itsm",
        );
        assert_eq!(left.stdout, "", "{left:?}");
    }
}

#[test]
fn the_same_event_from_two_clones_at_once_is_one_incident() {
    let (world, _) = small();
    world.sh("git clone -q --bare . ../hub.git").success();
    let lines = (0..2).map(|n| {
        world.sh(&format!("git clone -q ../hub.git ../clone{n}")).success();
        let alert = "printf '{title: away, affects: [web01], event: e1}' | itsm incident new --from - --push";
        (format!("../clone{n}"), alert.to_owned())
    });
    let told = at_once(&world, lines.collect::<Vec<_>>().into_iter());
    let ids: Vec<String> = told.into_iter().map(|it| id(&it.success())).collect();
    assert_eq!(ids[0], ids[1]);
    world.sh("git clone -q ../hub.git ../fresh").success();
    let fresh =
        world.sh_in(&world.path("../fresh"), "itsm incident list --where 'event == \"e1\"' -f ids").success();
    assert_eq!(fresh.stdout.lines().count(), 1, "{fresh:?}");
}
