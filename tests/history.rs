//! What happened, from end to end: `itsm log` and `blame` over histories that people, other tools and
//! attackers made.

#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use serde_json::Value;
use world::{Ran, World};

const ASSET: &str = "type: server\nlifecycle: active\ncriticality: low\n";

/// A store with two servers, in one commit.
fn start() -> World {
    let world = World::with_store();
    world.git("branch -m main").success();
    world.write("assets/a.yaml", format!("id: a\n{ASSET}"));
    world.write("assets/b.yaml", format!("id: b\n{ASSET}"));
    commit(&world, 0, "start");
    world
}

/// Everything that is there, as a commit of a minute of the day.
fn commit(world: &World, minute: u32, message: &str) {
    commit_as(world, minute, message, "Jim Bar", "jim.bar@company.com");
}

fn commit_as(world: &World, minute: u32, message: &str, name: &str, email: &str) {
    world.write("../message", message);
    let at = format!("2026-11-20T12:{minute:02}:00Z");
    let who = format!(
        "GIT_AUTHOR_DATE={at} GIT_COMMITTER_DATE={at} GIT_AUTHOR_NAME='{name}' GIT_AUTHOR_EMAIL='{email}'"
    );
    world.sh(&format!("git add -A && {who} git commit -q --allow-empty -F ../message")).success();
}

fn edit(world: &World, file: &str, from: &str, to: &str) {
    let text = world.read(file);
    assert!(text.contains(from), "{file}: {text}");
    world.write(file, text.replacen(from, to, 1));
}

/// Author and sentence of each event.
fn told(world: &World, arguments: &str) -> Vec<String> {
    let (json, status) = world.fits(&format!("log {arguments}"), "log");
    assert_eq!(status, i32::from(json["count"] == 0));
    let tell = |event: &Value| {
        let text = |key: &str| event[key].as_str().unwrap_or_default().to_owned();
        format!("{}: {}", text("author"), text("summary"))
    };
    json["events"].as_array().unwrap().iter().map(tell).collect()
}

fn summaries(world: &World, arguments: &str) -> Vec<String> {
    told(world, arguments).iter().map(|it| it.split_once(": ").unwrap().1.to_owned()).collect()
}

/// Who set a field, in which summary.
fn blamed(world: &World, arguments: &str) -> Vec<String> {
    let (json, _) = world.fits(&format!("blame {arguments}"), "blame");
    let tell = |it: &Value| {
        let text = |key: &str| it[key].as_str().unwrap_or("-").to_owned();
        format!("{} = {} by {} ({})", text("field"), it["value"], text("author"), text("state"))
    };
    json["fields"].as_array().unwrap().iter().map(tell).collect()
}

fn first_lines(ran: &Ran, count: usize) -> Vec<&str> {
    ran.stdout.lines().take(count).collect()
}

#[test]
fn the_life_of_a_change_in_words() {
    let world = World::with_example();
    let new = "change new --title 'Patch web02' --affects web02 --start 'fri 22:00' --for 1h --assignee me \
               --why w --plan p --rollback r --verify v --submit";
    let id = world.itsm(new).success().stdout.split(' ').next().unwrap().to_owned();
    world.itsm(&format!("change start {id} --when -10m --anyway 'nobody is there'")).success();
    world.itsm("asset set web02 notes='new disk'").success();
    world.itsm(&format!("change complete {id}")).success();
    world.itsm(&format!("change review {id} --outcome success --notes 'as planned'")).success();
    world.itsm(&format!("change close {id}")).success();
    let lines = summaries(&world, &format!("{id} --reverse"));
    let expected = [
        "added, approved: Patch web02",
        "started: Patch web02",
        "completed: Patch web02",
        "reviewed: success",
        "closed: Patch web02",
    ];
    for (line, words) in lines.iter().zip(expected) {
        assert!(line.starts_with(&format!("{id} {words}")), "{lines:#?}");
    }
    let actions = world.itsm(&format!("log {id} --reverse -f csv --columns action")).success().stdout;
    assert!(
        actions.starts_with("action\r\nadded\r\n") && actions.contains("started\r\ncompleted\r\n"),
        "{actions}"
    );
    // What was done to the asset while the change ran was done under it.
    let (json, _) = world.fits("blame web02 notes", "blame");
    assert_eq!(json["fields"][0]["change"], id.as_str(), "{json}");
    let shown = world.itsm(&format!("show {id}")).success().stdout;
    assert!(shown.contains("completed: Patch web02"), "{shown}");
}

#[test]
fn approvals_are_told_of_their_change_even_where_they_were_deleted() {
    let world = World::with_example();
    world.itsm("change approve CHG-20261121-7k3qf --yes").success();
    let file = world.sh("ls approvals/CHG-20261121-7k3qf/joe.doe-*").stdout.trim().to_owned();
    world.git(&format!("rm -q {file}")).success();
    commit_as(&world, 30, "Tidy up", "Mallory", "mallory@example.com");
    let lines = told(&world, "CHG-20261121-7k3qf");
    assert!(
        lines.contains(&"Joe Doe: Joe Doe approved CHG-20261121-7k3qf as owner".to_owned()),
        "{lines:#?}"
    );
    assert!(lines.iter().any(|it| it.starts_with("Mallory: approval joe.doe-")), "{lines:#?}");
}

#[test]
fn what_a_message_claims_is_never_believed() {
    let world = start();
    edit(&world, "assets/a.yaml", "criticality: low", "criticality: critical");
    let message =
        "change(CHG-1): approve\n\nChange: CHG-20261121-zzzzz\nItsm-Record: b\nItsm-Action: approve\n";
    commit(&world, 1, message);
    let (json, _) = world.fits("log --limit 1", "log");
    let event = &json["events"][0];
    assert_eq!(event["summary"], "criticality of a: low → critical");
    assert_eq!((event["record"].as_str(), event["action"].as_str()), (Some("a"), Some("changed")));
    assert!(event["change"].is_null(), "there is no such change: {event}");
    assert!(summaries(&world, "b").iter().all(|it| it.contains("added")));
}

#[test]
fn an_author_is_the_person_with_the_address_and_nothing_reaches_a_terminal_unescaped() {
    let world = start();
    world.write(
        "people/jim.bar.yaml",
        "id: jim.bar\nname: James Bar\nstatus: active\nemails: [Jim.Bar@company.com]\n",
    );
    commit(&world, 1, "jim");
    edit(&world, "assets/a.yaml", "low", "high");
    let name = "\u{1b}[31mEve\u{202e}\u{1b}]0;x\u{7}";
    commit_as(&world, 2, "\u{1b}[2Jx", name, "eve@example.com");
    let ran = world.itsm("log --color always").success();
    assert!(
        !ran.stdout.contains("\u{1b}[31mEve")
            && !ran.stdout.contains('\u{7}')
            && !ran.stdout.contains('\u{202e}')
    );
    assert!(ran.stdout.contains("Eve"), "{}", ran.stdout);
    let lines = told(&world, "--author james");
    assert_eq!(lines[0], "James Bar: person jim.bar added: James Bar");
    for format in ["json", "ndjson", "csv", "yaml", "markdown", "table"] {
        let shown = world.itsm(&format!("log a -f {format}")).success().stdout;
        assert!(!shown.contains('\u{1b}') && !shown.contains('\u{202e}'), "{format}: {shown}");
    }
}

#[test]
fn a_record_is_followed_through_its_ids_and_files() {
    let world = start();
    edit(&world, "assets/a.yaml", "low", "medium");
    commit(&world, 1, "edit");
    world.write("assets/b.yaml", format!("id: b\n{ASSET}depends_on: [a]\n"));
    commit(&world, 2, "use it");
    world.itsm("asset rename a web").success();
    world.sh("mkdir assets/deep && git mv assets/web.yaml assets/deep/other.yaml").success();
    commit(&world, 4, "move");
    // Another record takes the old name: what is done to it is not the first one's.
    world.write("assets/a.yaml", format!("id: a2\n{ASSET}notes: another\n"));
    commit(&world, 5, "another");
    edit(&world, "assets/deep/other.yaml", "medium", "high");
    commit(&world, 6, "edit again");
    let lines = summaries(&world, "web");
    assert_eq!(lines[0], "criticality of web: medium → high", "{lines:#?}");
    assert!(lines[1].starts_with("web moved: "), "{lines:#?}");
    assert_eq!(
        lines[2..],
        ["a renamed → web", "criticality of a: low → medium", "asset a added: server, low"]
    );
    let old = world.itsm("log a -f json").success();
    assert!(old.stdout.contains("medium → high"), "the old name is an alias: {old:?}");
    assert_eq!(blamed(&world, "web type"), ["type = \"server\" by Jim Bar (committed)"]);
}

#[test]
fn records_that_are_no_more_are_found_by_their_last_name() {
    let world = start();
    edit(&world, "assets/a.yaml", "id: a\n", "id: z\n");
    edit(&world, "assets/a.yaml", "criticality: low\n", "criticality: low\nowner: x\nnotes: n\npurpose: p\n");
    world.git("mv assets/a.yaml assets/z.yaml").success();
    commit(&world, 1, "both at once");
    world.git("rm -q assets/z.yaml assets/b.yaml").success();
    commit(&world, 2, "gone");
    assert_eq!(summaries(&world, "b"), ["asset b removed: server, low", "asset b added: server, low"]);
    assert_eq!(summaries(&world, "z")[0], "asset z removed: p, server, low, x");
    let ran = world.itsm("log nothing").ends_with(2);
    assert!(ran.stderr.contains("history knows of none"), "{ran:?}");
}

#[test]
fn several_records_in_one_file_and_one_commit() {
    let world = World::with_store();
    world.write("assets/all.yaml", format!("id: a\n{ASSET}---\nid: b\n{ASSET}---\nid: c\n{ASSET}"));
    commit(&world, 0, "start");
    let text = world.read("assets/all.yaml").replacen("low", "high", 1).replace("id: c", "id: c\nnotes: x");
    world.write("assets/all.yaml", text);
    commit(&world, 1, "two of three");
    assert_eq!(summaries(&world, "--limit 2"), ["criticality of a: low → high", "notes of c: – → x"]);
    assert_eq!(summaries(&world, "b"), ["asset b added: server, low"]);
    let lines = blamed(&world, "c");
    assert!(lines.contains(&"notes = \"x\" by Jim Bar (committed)".to_owned()), "{lines:#?}");
}

#[test]
fn a_merge_did_only_what_none_of_its_sides_had_done() {
    let world = start();
    world.git("checkout -q -b side").success();
    edit(&world, "assets/a.yaml", "type: server", "type: container");
    commit(&world, 1, "side");
    world.git("checkout -q main").success();
    edit(&world, "assets/a.yaml", "criticality: low", "criticality: high");
    commit(&world, 2, "main");
    world.git("merge -q --no-commit side").success();
    world.write("assets/a.yaml", "id: a\ntype: container\nlifecycle: retired\ncriticality: high\n");
    commit_as(&world, 3, "Merge", "Mallory", "m@example.com");
    assert_eq!(
        told(&world, "a"),
        [
            "Mallory: a retired",
            "Jim Bar: criticality of a: low → high",
            "Jim Bar: type of a: server → container",
            "Jim Bar: asset a added: server, low"
        ]
    );
    assert_eq!(
        blamed(&world, "a type lifecycle criticality"),
        [
            "type = \"container\" by Jim Bar (committed)",
            "lifecycle = \"retired\" by Mallory (committed)",
            "criticality = \"high\" by Jim Bar (committed)"
        ]
    );
}

#[test]
fn the_revert_of_a_merge_is_told_as_what_it_did() {
    let world = start();
    world.git("checkout -q -b side").success();
    edit(&world, "assets/a.yaml", "low", "high");
    commit(&world, 1, "side");
    world.git("checkout -q main").success();
    edit(&world, "assets/b.yaml", "low", "medium");
    commit(&world, 2, "main");
    let at = "GIT_AUTHOR_DATE=2026-11-20T12:30:00Z GIT_COMMITTER_DATE=2026-11-20T12:30:00Z";
    world.sh(&format!("{at} git merge -q --no-edit side && {at} git revert -m 1 --no-edit HEAD")).success();
    assert_eq!(
        summaries(&world, "a"),
        ["criticality of a: high → low", "criticality of a: low → high", "asset a added: server, low"]
    );
}

#[test]
fn octopuses_criss_crosses_orphans_and_hostile_names_of_branches() {
    let world = start();
    for (minute, name) in [(1, "one"), (2, "two"), (3, "three")] {
        world.git(&format!("checkout -q -b {name} main")).success();
        world.write(&format!("assets/{name}.yaml"), format!("id: {name}\n{ASSET}"));
        commit(&world, minute, name);
    }
    world.git("update-ref refs/heads/--upload-pack=x refs/heads/one").success();
    world.git("checkout -q main").success();
    world.git("merge -q -m octopus one two three").success();
    world.sh("git checkout -q --orphan alone && git rm -rqf . && rm -rf assets").success();
    world.write("assets/alone.yaml", format!("id: alone\n{ASSET}"));
    commit(&world, 5, "alone");
    world.sh("git checkout -q main && git merge -q --allow-unrelated-histories -m roots alone").success();
    let mut lines: Vec<String> =
        summaries(&world, "").into_iter().filter(|it| it.starts_with("asset")).collect();
    lines.sort();
    let added = |id: &&str| format!("asset {id} added: server, low");
    assert_eq!(lines, ["a", "alone", "b", "one", "three", "two"].iter().map(added).collect::<Vec<_>>());
    let at = world.itsm("log one --at=--upload-pack=x -f csv --columns summary").success();
    assert!(at.stdout.contains("asset one added"), "{at:?}");
    world.itsm("log --range=--upload-pack=x..main -f json").success();
    world.itsm("log --range=--nothing..main").ends_with(2);
}

#[test]
fn a_shallow_clone_says_so_and_takes_the_cut_for_nobodys_doing() {
    let world = start();
    edit(&world, "assets/a.yaml", "low", "high");
    commit(&world, 1, "edit");
    edit(&world, "assets/a.yaml", "server", "container");
    commit(&world, 2, "edit again");
    world.sh("git clone -q --depth 2 \"file://$PWD\" ../clone").success();
    let ran = world.itsm("-C ../clone log").success();
    assert!(ran.stderr.contains("this clone is shallow: its history begins on 2026-11-20"), "{ran:?}");
    assert!(ran.stdout.contains("type of a: server → container") && !ran.stdout.contains("added"), "{ran:?}");
    let blame = world.itsm("-C ../clone blame a -f json").success();
    let json: Value = serde_json::from_str(&blame.stdout).unwrap();
    let states: Vec<&str> =
        json["fields"].as_array().unwrap().iter().filter_map(|it| it["state"].as_str()).collect();
    assert_eq!(states, ["before", "committed", "before", "before"]);
    world.sh("git -C ../clone fetch -q --unshallow").success();
    assert!(world.itsm("-C ../clone log a").success().stdout.contains("asset a added"));
}

#[test]
fn after_a_push_by_force_and_a_gc_and_in_a_linked_working_tree() {
    let world = start();
    edit(&world, "assets/a.yaml", "low", "high");
    commit(&world, 1, "edit");
    assert_eq!(summaries(&world, "a").len(), 2);
    world
        .sh("git reset -q --hard HEAD~1 && git reflog expire --expire=now --all && git gc -q --prune=now")
        .success();
    assert_eq!(summaries(&world, "a").len(), 1);
    world.git("worktree add -q ../linked -b other").success();
    world.sh("cd ../linked && sed -i.bak s/low/medium/ assets/b.yaml && rm assets/*.bak && git commit -qam linked").success();
    assert!(world.itsm("-C ../linked log b").success().stdout.contains("low → medium"));
    assert_eq!(summaries(&world, "b").len(), 1);
    world.sh("git clone -q --bare . ../bare.git").success();
    assert!(world.itsm("-C ../bare.git log a").success().stdout.contains("asset a added"));
}

#[test]
fn submodules_and_a_store_below_the_root_of_its_repository() {
    let world = World::new();
    world.sh("git init -q -b main . && mkdir ops && git init -q ../code && cd ../code && git commit -q --allow-empty -m code").success();
    world.itsm("init ops --organisation ACME").success();
    world.write("ops/assets/a.yaml", format!("id: a\n{ASSET}"));
    world.write("assets/b.yaml", format!("id: b\n{ASSET}"));
    commit(&world, 1, "start");
    world.sh("git -c protocol.file.allow=always submodule --quiet add ../code ops/assets/code").success();
    edit(&world, "ops/assets/a.yaml", "low", "high");
    commit(&world, 2, "edit");
    let ran = world.itsm("-C ops log a -f csv --columns summary").success();
    assert_eq!(
        first_lines(&ran, 3),
        ["summary", "criticality of a: low → high", "\"asset a added: server, low\""]
    );
    let all = world.itsm("-C ops log -f csv --columns record").success();
    assert!(!all.stdout.contains("\nb\r"), "{all:?}");
}

#[test]
fn what_is_not_committed_is_nobodys_yet() {
    let world = start();
    edit(
        &world,
        "assets/a.yaml",
        "criticality: low\n",
        "criticality: low\ntags: {env: prod}\ndepends_on: [b]\n",
    );
    assert_eq!(
        blamed(&world, "a criticality tags depends_on"),
        [
            "criticality = \"low\" by Jim Bar (committed)",
            "depends_on[b] = \"b\" by - (uncommitted)",
            "tags.env = \"prod\" by - (uncommitted)",
        ]
    );
    world.git("mv assets/a.yaml assets/moved.yaml").success();
    assert_eq!(blamed(&world, "a type"), ["type = \"server\" by Jim Bar (committed)"]);
    let ran = world.itsm("blame a ownr").ends_with(2);
    assert!(ran.stderr.contains("a has no field `ownr`"), "{ran:?}");
}

#[test]
fn a_file_that_broke_and_was_mended() {
    let world = start();
    world.write("assets/a.yaml", "id: a\ntype: [\n");
    commit(&world, 1, "break");
    world.write("assets/a.yaml", format!("id: a\n{ASSET}"));
    commit(&world, 2, "mend");
    assert_eq!(summaries(&world, "--limit 2"), ["a can be read again", "a cannot be read any more"]);
}

#[test]
fn between_moments_by_kind_field_and_number() {
    let world = start();
    edit(&world, "assets/a.yaml", "low", "high");
    commit(&world, 10, "edit");
    edit(&world, "assets/b.yaml", "active", "retired");
    commit(&world, 20, "retire");
    let lines = |arguments: &str| summaries(&world, arguments).len();
    assert_eq!(
        lines("--since '2026-11-20 12:15' --until 2026-11-20 --kind asset"),
        0,
        "the store's zone is five hours off"
    );
    assert_eq!(lines("--since '2026-11-20 07:15' --until 2026-11-20 --kind asset"), 1);
    assert_eq!(lines("--field criticality"), 1);
    assert_eq!(lines("--action retired"), 1);
    assert_eq!(lines("--kind team"), 0);
    assert_eq!(
        summaries(&world, "--reverse --limit 2 --action changed,retired")[0],
        "criticality of a: low → high"
    );
    assert_eq!(world.itsm("log --range HEAD~1..HEAD -f ids").success().stdout.lines().count(), 1);
    assert!(world.itsm("log --since fri --until thu").ends_with(2).stderr.contains("ends before it starts"));
    assert!(world.itsm("log --range main").ends_with(2).stderr.contains("A..B"));
}

#[test]
fn outside_of_git_and_before_the_first_commit() {
    let world = World::new();
    world.write("itsm.yaml", "version: 1\n");
    world.write("assets/a.yaml", format!("id: a\n{ASSET}"));
    assert!(world.itsm("log").ends_with(2).stderr.contains("git init"));
    assert!(world.itsm("timeline a").ends_with(1).stderr.contains("only what records say"));
    world.git("init -q").success();
    assert!(world.itsm("log").ends_with(1).stderr.contains("no events"));
    assert_eq!(blamed(&world, "a type"), ["type = \"server\" by - (uncommitted)"]);
    world.itsm("timeline a").ends_with(1);
}
