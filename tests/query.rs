//! Questions in the language of expressions, from end to end: what is found, in which format, with which exit code.

#![allow(clippy::unwrap_used, reason = "a test that cannot read has failed")]

mod world;

use world::World;

/// How many applications do we have with PII?
const PII: &str = r#"query 'type == "application" && "PII" in data_classification'"#;

#[test]
fn how_many_applications_do_we_have_with_pii() {
    let world = World::with_example();
    insta::assert_snapshot!(world.itsm(PII).success().stdout, @"
    ID       TYPE         NAME     LIFECYCLE  OWNER    DATA_CLASSIFICATION
    getpaid  application  GetPaid  active     jim.bar  PII, SOX
    ");
    assert_eq!(world.itsm(&format!("{PII} --count")).success().stdout, "1\n");
    assert_eq!(world.itsm(&format!("{PII} -f ids")).success().stdout, "getpaid\n");
    let json: serde_json::Value =
        serde_json::from_str(&world.itsm(&format!("{PII} -f json")).success().stdout).unwrap();
    assert_eq!(json["count"], 1);
    assert_eq!(json["records"][0]["id"], "getpaid");
    assert_eq!(json["records"][0]["kind"], "asset");
    assert_eq!(json["records"][0]["owner"], "jim.bar");
}

#[test]
fn a_question_in_every_format_of_lists() {
    let world = World::with_example();
    let question = "query 'kind == \"team\" && \"joe.doe\" in members'";
    let told = ["table", "json", "ndjson", "csv", "yaml", "ids"].map(|format| {
        let columns = if format == "ids" { "" } else { "--columns id,kind,lead" };
        format!("# {format}\n{}", world.itsm(&format!("{question} {columns} -f {format}")).success().stdout)
    });
    insta::assert_snapshot!(told.concat());
}

#[test]
fn counts_in_every_format_of_lists() {
    let world = World::with_example();
    let formats = ["table", "json", "ndjson", "csv", "yaml", "ids"];
    let groups = "query true --kind asset --group-by data_classification --limit 3";
    let mut told = String::new();
    for question in [groups, "query true --kind team --count"] {
        for format in formats {
            let said = world.itsm(&format!("{question} -f {format}")).success().stdout;
            told += &format!("# {question} -f {format}\n{said}");
        }
    }
    insta::assert_snapshot!(told);
}

#[test]
fn records_are_counted_by_what_an_expression_gives() {
    let world = World::with_example();
    insta::assert_snapshot!(
        world.itsm("query 'kind == \"asset\"' --group-by 'team_of(record)'").success().stdout
    );
    let told = world
        .sh("ITSM_ASCII=1 itsm query 'kind == \"asset\"' --group-by 'criticality >= \"high\"'")
        .success();
    insta::assert_snapshot!(told.stdout, @"
    VALUE  COUNT
    false     23  ##############################
    true      14  ###################
    ");
}

#[test]
fn nothing_that_matches_is_a_no() {
    let world = World::with_example();
    insta::assert_snapshot!(world.itsm("query 'owner == \"nobody\"'").told(), @"
    status 1
    --- stdout
    --- stderr
    no records
    ");
    insta::assert_snapshot!(world.itsm("query 'owner == \"nobody\"' --count -f json").told(), @r#"
    status 1
    --- stdout
    {
      "count": 0
    }
    --- stderr
    "#);
}

#[test]
fn an_expression_that_is_wrong_is_shown_where() {
    let world = World::with_example();
    insta::assert_snapshot!(world.itsm("query 'lifecycle == \"actve\"'").told(), @r#"
    status 2
    --- stdout
    --- stderr
    error: `lifecycle` is never `actve`
       ╭─[expression:1:14]
     1 │ lifecycle == "actve"
       ·              ───┬───
       ·                 ╰── here
       ╰────
     help: did you mean `active` or `archived`? it is one of proposed, active, deprecated, retired, archived
    "#);
    insta::assert_snapshot!(world.itsm("query 'has(owner) &&\n  !ownr'").told(), @"
    status 2
    --- stdout
    --- stderr
    error: no record has a field `ownr`
       ╭─[expression:2:4]
     1 │ has(owner) &&
     2 │   !ownr
       ·    ──┬─
       ·      ╰── here
       ╰────
     help: did you mean `owner`, `down_at` or `now`?
    ");
    insta::assert_snapshot!(world.itsm("asset list --where 'state == \"open\"'").told());
    insta::assert_snapshot!(world.itsm("query ''").told());
    insta::assert_snapshot!(world.itsm("query true --group-by onwer").told());
    insta::assert_snapshot!(world.itsm("query 'depends_on(\"getpad\")'").told());
}

#[test]
fn lists_are_narrowed_down_by_expressions_too() {
    let world = World::with_example();
    let listed = |arguments: &str| world.itsm(&format!("{arguments} -f ids")).success().stdout;
    assert_eq!(listed("asset list --type server --where 'size(incidents()) > 1'"), "findb1\n");
    assert_eq!(listed("person list --where 'name.startsWith(\"Jim\")'"), "jim.bar\n");
    assert_eq!(listed("team list --where 'lead == \"jim.bar\"'"), "business-owners\n");
    world.itsm("asset list --where 'owner == \"nobody\"'").ends_with(1);
}

#[test]
fn what_lists_leave_out_is_there_where_it_is_asked_for() {
    let world = World::with_example();
    world.itsm("asset unlink getpaid findb1").success();
    world.itsm("asset retire findb1").success();
    world.itsm("person leave dave.doodle --to joe.doe").success();
    let listed = |arguments: &str| world.itsm(&format!("{arguments} -f ids")).stdout;
    assert_eq!(listed("asset list --where 'id == \"findb1\"'"), "");
    assert_eq!(listed("asset list --where 'lifecycle == \"retired\"'"), "findb1\nfs01\n");
    assert_eq!(listed("person list --where 'id == \"dave.doodle\"'"), "");
    assert!(listed("person list --where 'status == \"left\"'").contains("dave.doodle\n"));
    assert_eq!(listed("query 'id == \"findb1\"'"), "findb1\n", "a question is asked of all");
}

#[test]
fn the_store_is_asked_as_it_was_and_as_it_is_staged() {
    let world = World::with_store();
    world.itsm("asset new web01 type=server").success();
    world.write("assets/web02.yaml", "id: web02\ntype: server\nlifecycle: active\n");
    let asked =
        |arguments: &str| world.itsm(&format!("query 'type == \"server\"' -f ids {arguments}")).stdout;
    assert_eq!(asked(""), "web01\nweb02\n");
    assert_eq!(asked("--staged"), "web01\n");
    world.git("add assets/web02.yaml").success();
    assert_eq!(asked("--staged"), "web01\nweb02\n");
    assert_eq!(asked("--at HEAD"), "web01\n");
    assert_eq!(asked("--at HEAD~1"), "");
}

#[test]
fn the_present_moment_is_the_one_that_is_named() {
    let world = World::with_example();
    let planned = "query 'window.start > now' --kind change -f ids";
    let before = world.itsm(&format!("{planned} --now 2020-01-01")).success().stdout;
    let after = world.itsm(&format!("{planned} --now 2099-01-01")).ends_with(1).stdout;
    assert!(before.lines().count() > after.lines().count(), "{before}{after}");
}

#[test]
fn what_costs_without_end_ends() {
    let world = World::with_example();
    let list = format!("[{}]", vec!["1"; 500].join(","));
    let told = world
        .itsm(&format!("query '{list}.exists(a, {list}.exists(b, {list}.exists(c, a + b == c)))'"))
        .ends_with(2);
    assert!(told.stderr.contains("costs too much for one record"), "{told:?}");
}
