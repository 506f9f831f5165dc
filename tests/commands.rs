//! Commands from end to end: that they are wired to what they promise, on which stream, with which exit code.

#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use std::os::unix::fs::PermissionsExt;

use world::World;

fn head(world: &World) -> String {
    world.git("log -1 --format=%s%n%n%b").success().stdout
}

#[test]
fn a_store_begins_with_one_commit_and_is_right() {
    let world = World::with_store();
    assert_eq!(world.git("rev-list --count HEAD").success().stdout, "1\n");
    assert_eq!(world.git("status --porcelain").success().stdout, "");
    world.itsm("validate --deny notes").success();
    assert!(world.read("people/joe.doe.yaml").contains("joe.doe@company.com"));
}

#[test]
fn a_store_that_is_begun_quietly_says_nothing() {
    let world = World::new();
    let told = world.itsm("init --quiet").success();
    assert_eq!((told.stdout.as_str(), told.stderr.as_str()), ("", ""));
    let told = world.itsm("init --quiet -f json ../other").success();
    assert!(told.stdout.contains("\"commit\""), "{told:?}");
}

#[test]
fn a_store_below_the_root_of_a_repository() {
    let world = World::new();
    world.git("init --quiet").success();
    world.itsm("init ops/itsm").success();
    world.itsm("-C ops/itsm asset new web01 type=server").success();
    assert_eq!(world.git("show --format= --name-only HEAD").success().stdout, "ops/itsm/assets/web01.yaml\n");
    // From the top of the repository the only store in it is found.
    world.itsm("show web01").success();
}

#[test]
fn a_folder_without_git_can_be_read_and_written() {
    let world = World::new();
    world.itsm("init --no-git").success();
    let told = world.itsm("asset new web01 type=server").success();
    assert!(told.stdout.contains("not committed"), "{told:?}");
    world.itsm("validate").success();
    let told = world.itsm("validate --at HEAD").ends_with(2);
    assert!(told.stderr.contains("git init"), "{told:?}");
}

#[test]
fn a_second_init_changes_nothing() {
    let world = World::with_store();
    let told = world.itsm("init").ends_with(2);
    assert!(told.stderr.contains("there is a store"), "{told:?}");
}

#[test]
fn an_asset_comes_from_fields_and_from_flags_alike() {
    let world = World::with_store();
    world.itsm("asset new a type=server owner=joe.doe tags.env=prod data_classification=[PII]").success();
    world.itsm("asset new b --type server --owner joe.doe --tag env=prod --classification PII").success();
    assert_eq!(world.read("assets/a.yaml").replace("id: a", "id: b"), world.read("assets/b.yaml"));
}

#[test]
fn whole_records_come_from_yaml_json_and_lines_of_json() {
    let world = World::with_store();
    let yaml =
        "id: y1\ntype: server\nlifecycle: active\nname: no\n---\nid: y2\ntype: server\nlifecycle: active\n";
    world.write("../y.yaml", yaml);
    world.write("../j.json", r#"[{"id": "j1", "type": "server", "lifecycle": "active"}]"#);
    world.write(
        "../n.ndjson",
        "{\"id\":\"n1\",\"type\":\"server\",\"lifecycle\":\"active\"}\n{\"id\":\"n2\",\"type\":\"server\",\"lifecycle\":\"active\"}\n",
    );
    world.itsm("asset new --from ../y.yaml").success();
    world.itsm("asset new --from - < ../j.json").success();
    world.itsm("asset new --from ../n.ndjson").success();
    assert_eq!(world.itsm("asset list -f ids").success().stdout, "j1\nn1\nn2\ny1\ny2\n");
    assert!(world.itsm("show y1 -f json").success().stdout.contains(r#""name": "no""#));
    assert_eq!(world.git("rev-list --count HEAD").success().stdout, "4\n", "one commit a command");
}

#[test]
fn without_a_terminal_nothing_is_asked() {
    let world = World::with_store();
    let told = world.itsm("asset new web01").ends_with(2);
    assert!(told.stderr.contains("needs type"), "{told:?}");
    assert_eq!(told.stdout, "");
}

#[test]
fn a_write_that_would_bring_an_error_is_refused_whole() {
    let world = World::with_example();
    let before = head(&world);
    let told = world.itsm("asset set web02 owner=joe.do criticality=low").ends_with(1);
    assert!(told.stderr.contains("dangling-reference") && told.stderr.contains("`joe.doe`"), "{told:?}");
    assert_eq!(told.stdout, "");
    assert_eq!(world.git("status --porcelain").success().stdout, "");
    assert_eq!(head(&world), before);
}

#[test]
fn what_was_wrong_before_stops_no_other_write() {
    let world = World::with_store();
    world.write("assets/broken.yaml", "id: broken\ntype: server\nlifecycle: actve\n");
    world.itsm("asset new web01 type=server").success();
    world.itsm("validate").ends_with(1);
}

#[test]
fn what_is_staged_elsewhere_stays_staged_and_is_not_swept_in() {
    let world = World::with_store();
    world.write("notes.txt", "mine\n");
    world.git("add notes.txt").success();
    world.itsm("asset new web01 type=server").success();
    assert_eq!(world.git("status --porcelain").success().stdout, "A  notes.txt\n");
    assert_eq!(world.git("show --format= --name-only HEAD").success().stdout, "assets/web01.yaml\n");
}

#[test]
fn edits_by_hand_that_are_not_committed_are_not_swept_in() {
    let world = World::with_store();
    world.itsm("asset new web01 type=server").success();
    world.sh("echo '# mine' >> assets/web01.yaml").success();
    let told = world.itsm("asset set web01 notes=x").ends_with(2);
    assert!(told.stderr.contains("not committed") && told.stderr.contains("--no-commit"), "{told:?}");
    world.itsm("asset set web01 notes=x --no-commit").success();
    assert_eq!(world.read("assets/web01.yaml").lines().last(), Some("# mine"));
}

#[test]
fn a_hook_that_refuses_leaves_everything_as_it_was() {
    let world = World::with_store();
    world.write(".git/hooks/pre-commit", "#!/bin/sh\necho not on a Saturday >&2\nexit 1\n");
    let hook = world.path(".git/hooks/pre-commit");
    std::fs::set_permissions(&hook, std::fs::Permissions::from_mode(0o755)).unwrap();
    let told = world.itsm("asset new web01 type=server").ends_with(2);
    assert!(told.stderr.contains("not on a Saturday"), "{told:?}");
    assert!(!world.path("assets/web01.yaml").exists());
    assert_eq!(world.git("status --porcelain").success().stdout, "");
}

#[test]
fn a_dry_run_shows_the_difference_and_writes_nothing() {
    let world = World::with_example();
    let told = world.itsm("asset set findb1 criticality=critical --dry-run").success();
    assert!(told.stdout.contains("-criticality: high\n+criticality: critical\n"), "{told:?}");
    assert_eq!(world.git("status --porcelain").success().stdout, "");
}

#[test]
fn a_rename_takes_every_reference_with_it_in_one_commit() {
    let world = World::with_example();
    world.itsm("asset rename findb1 findb01 --keep-alias").success();
    let left = world.git("grep -lw 'findb1' -- 'changes/*.yaml' 'incidents/*.yaml' 'problems/*.yaml'");
    let mentions: Vec<&str> =
        left.stdout.lines().filter(|it| world.read(it).contains("affects: [findb1")).collect();
    assert!(mentions.is_empty(), "{mentions:?}");
    world.itsm("validate").success();
    world.itsm("show findb1").success();
    assert_eq!(world.git("rev-list --count HEAD").success().stdout, "2\n");
    assert!(head(&world).starts_with("asset(findb1): rename to findb01"), "{}", head(&world));
}

#[test]
fn links_are_made_and_taken_away_whichever_end_tells_them() {
    let world = World::with_example();
    world.itsm("asset link widgetsales databaseserver1 --via data --soft").success();
    let told = world.itsm("show widgetsales -f json").success();
    assert!(told.stdout.contains("databaseserver1"), "{told:?}");
    world.itsm("asset unlink widgetsales databaseserver1").success();
    // findb1 says of itself that it supports getpaid.
    world.itsm("asset unlink getpaid findb1").success();
    assert!(!world.read("assets/servers/findb1.yaml").contains("supports"));
    world.itsm("asset unlink getpaid findb1").ends_with(2);
}

#[test]
fn what_something_stands_on_is_not_retired() {
    let world = World::with_example();
    let told = world.itsm("asset retire findb1").ends_with(1);
    assert!(told.stderr.contains("getpaid"), "{told:?}");
    world.itsm("asset unlink getpaid findb1").success();
    world.itsm("asset retire findb1").success();
    assert!(!world.itsm("asset list -f ids").success().stdout.lines().any(|it| it == "findb1"));
}

#[test]
fn who_leaves_is_told_of_what_they_own() {
    let world = World::with_example();
    let told = world.itsm("person leave edgar.foo").success();
    assert!(told.stderr.contains("edgar.foo still owns 6 records"), "{told:?}");
    world.itsm("asset transfer --from edgar.foo --to bill.bam").success();
    // What is left is a seat in a team, which nobody can be moved into without being asked.
    let left = world.itsm("validate --only inactive-owner -f ids").success().stdout;
    assert_eq!(left, "marketing-it\n");
}

#[test]
fn who_leaves_can_hand_over_in_the_same_commit() {
    let world = World::with_example();
    world.itsm("person leave edgar.foo --to bill.bam --on 2026-11-20").success();
    assert!(world.read("people/edgar.foo.yaml").contains("left_on: 2026-11-20"));
    assert_eq!(world.git("rev-list --count HEAD").success().stdout, "2\n");
}

#[test]
fn the_store_is_read_as_it_was_and_as_it_is_staged() {
    let world = World::with_store();
    world.itsm("asset new web01 type=server").success();
    world.git("rm --quiet --cached assets/web01.yaml").success();
    world.itsm("show web01").success();
    world.itsm("show web01 --staged").ends_with(2);
    world.itsm("show web01 --at HEAD").success();
    world.itsm("show web01 --at HEAD~1").ends_with(2);
    world.itsm("asset set web01 notes=x --at HEAD").ends_with(2);
}

#[test]
fn a_bare_repository_is_read_at_a_revision() {
    let world = World::with_example();
    world.git("clone --quiet --bare . ../bare.git").success();
    world.itsm("-C ../bare.git show getpaid --at HEAD").success();
    let told = world.itsm("-C ../bare.git show getpaid").ends_with(2);
    assert!(told.stderr.contains("--at HEAD"), "{told:?}");
}

#[test]
fn an_editor_that_leaves_a_fault_changes_nothing() {
    let world = World::with_example();
    let told = world.sh("ITSM_EDITOR='sed -i s/joe.doe/nobody/' itsm edit findb1").ends_with(1);
    assert!(told.stderr.contains("nobody") && told.stderr.contains("your text is kept in"), "{told:?}");
    assert_eq!(world.git("status --porcelain").success().stdout, "");
    world.sh("ITSM_EDITOR='sed -i s/joe.doe/jeff.baf/' itsm edit findb1").success();
    assert_eq!(head(&world).lines().next(), Some("asset(findb1): edit"));
}

#[test]
fn a_reader_that_goes_away_early_is_no_trouble() {
    let world = World::with_example();
    let told = world.sh("itsm asset list | head -1");
    assert_eq!((told.status, told.stderr.as_str()), (0, ""));
    let told = world.sh("itsm asset list > /dev/full").ends_with(2);
    assert!(told.stderr.contains("cannot write"), "{told:?}");
}

#[test]
fn paths_narrow_down_what_is_shown() {
    let world = World::with_store();
    world.write("assets/a.yaml", "id: a\n");
    world.write("people/b.yaml", "id: b\n");
    let told = world.itsm("validate assets -f ids").ends_with(1);
    assert_eq!(told.stdout, "a\n");
    world.itsm("validate teams").success();
    world.itsm("validate ../elsewhere").ends_with(2);
}

#[test]
fn completion_offers_ids_and_fields_of_the_store() {
    let world = World::with_example();
    let offer = |words: &str, index: usize| {
        world
            .sh(&format!("_CLAP_COMPLETE_INDEX={index} _CLAP_IFS='\n' COMPLETE=bash itsm -- {words}"))
            .success()
            .stdout
    };
    assert!(offer("itsm show getp", 2).contains("getpaid"));
    assert!(offer("itsm asset set getpaid owner=jes", 4).contains("owner=jess.charlie"));
    assert!(offer("itsm asset set getpaid crit", 4).contains("criticality="));
    assert!(offer("itsm explain dang", 2).contains("dangling-reference"));
}

#[test]
fn three_words_in_a_misspelt_command_get_a_hint() {
    let world = World::with_store();
    let told = world.itsm("asset lst").ends_with(2);
    assert!(told.stderr.contains("list"), "{told:?}");
    let told = world.itsm("show getpaid").ends_with(2);
    assert!(told.stderr.contains("there is no record `getpaid`"), "{told:?}");
}

#[test]
fn what_is_printed_as_json_fits_its_schema() {
    let world = World::with_example();
    for (arguments, schema) in [
        ("validate", "validate"),
        ("asset list --all", "asset-list"),
        ("person list", "person-list"),
        ("team list", "team-list"),
        ("show getpaid", "asset-show"),
        ("show CHG-20261121-7k3qf", "change-show"),
        ("show INC-20261121-0m4xd", "incident-show"),
        ("impact findb1", "impact"),
        ("impact d9m2t databaseserver1 --with-open", "impact"),
        ("deps getpaid", "deps"),
        ("path getpaid findb1", "path"),
        ("spof", "spof"),
        ("spof getpaid", "spof"),
        ("status", "status"),
        ("graph", "graph"),
        ("graph getpaid --depth 1", "graph"),
        ("query 'kind == \"team\"'", "query"),
        ("change approvals r3n8x", "change-approvals"),
        ("change approvals d9m2t", "change-approvals"),
        ("change risk v6f1h", "change-risk"),
        ("change risk --affects cblog006", "change-risk"),
        ("asset set getpaid notes=x", "write"),
    ] {
        world.fits(arguments, schema);
    }
}

#[test]
fn an_answer_from_a_store_with_faults_is_an_answer_with_a_warning() {
    let world = World::with_example();
    world.write("assets/broken.yaml", "id: [\n");
    let told = world.itsm("impact findb1 -f ids").success();
    assert!(told.stdout.contains("getpaid"), "{told:?}");
    assert!(told.stderr.contains("warning: the store cannot be read in"), "{told:?}");
}

#[test]
fn an_editor_that_empties_the_file_deletes_nothing() {
    let world = World::with_example();
    for editor in ["truncate -s 0", "sed -i s/^/#/", "sed -i s/^id:.*/id:other/"] {
        let told = world.sh(&format!("ITSM_EDITOR='{editor}' itsm edit vpn"));
        assert_ne!(told.status, 0, "{editor}: {told:?}");
    }
    assert_eq!(world.git("status --porcelain").success().stdout, "");
    world.itsm("show vpn").success();
}

#[test]
fn a_repository_that_cannot_be_read_is_not_written_around() {
    let world = World::with_example();
    world.sh("echo '[broken' > .git/config").success();
    world.itsm("show vpn").success();
    world.itsm("asset set vpn purpose=x").ends_with(2);
    assert!(!world.read("assets/services/vpn.yaml").contains("purpose: x"));
}

#[test]
fn a_store_whose_settings_cannot_be_understood_is_not_written_to() {
    for text in ["version: 2\n", "version: 1\ncommit: false\nx: [\n", "[1, 2]\n"] {
        let world = World::with_store();
        world.write("itsm.yaml", text);
        world.git("commit --quiet --all --message settings").success();
        world.itsm("asset new web01 type=server").ends_with(2);
    }
}

#[test]
fn a_path_that_is_not_there_is_no_clean_store() {
    let world = World::with_example();
    let told = world.itsm("validate asset").ends_with(2);
    assert!(told.stderr.contains("`assets`"), "{told:?}");
    let told = world.itsm("validate people").success();
    assert!(told.stdout.contains("11 records"), "{told:?}");
}

#[test]
fn a_misspelt_column_or_filter_is_no_empty_answer() {
    let world = World::with_example();
    world.itsm("asset list --columns id,ownr").ends_with(2);
    world.itsm("asset list --sort nonsense").ends_with(2);
    world.itsm("asset list --owner nobody.here").ends_with(2);
    world.itsm("asset list --type servr").ends_with(2);
    world.itsm("asset list --type server,application -f ids").success();
}

#[test]
fn the_moment_is_read_in_the_stores_zone() {
    let world = World::with_example();
    let told = world.sh("itsm status --now '2026-12-01 12:00'").success();
    assert!(told.stdout.starts_with("ACME · Tue 2026-12-01 12:00 EST"), "{told:?}");
    world.sh("itsm status --now '2027-03-14 02:30'").ends_with(2);
}

#[test]
fn a_write_that_cannot_be_told_of_is_done_all_the_same() {
    let world = World::with_example();
    let told = world.sh("itsm asset set vpn notes=x > /dev/full").ends_with(2);
    assert!(told.stderr.contains("the write is done: commit"), "{told:?}");
}

#[test]
fn a_commit_does_not_stand_on_what_no_commit_holds() {
    let world = World::with_example();
    world.write("assets/handmade.yaml", "id: handmade\ntype: server\nowner: joe.doe\nlifecycle: proposed\n");
    let told = world.itsm("asset set vpn location=handmade").ends_with(2);
    assert!(told.stderr.contains("`assets/handmade.yaml`"), "{told:?}");
    world.git("add assets/handmade.yaml").success();
    world.git("commit --quiet --message by-hand").success();
    world.itsm("asset set vpn location=handmade").success();
    let world = World::new();
    world.itsm("init --no-commit").success();
    let told = world.itsm("asset new web01 type=server").ends_with(2);
    assert!(told.stderr.contains("`itsm.yaml`"), "{told:?}");
}
