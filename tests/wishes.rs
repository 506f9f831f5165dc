//! What is wished of lists from end to end: fields, order and number are obeyed or refused, and who sees a part is told.

#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use world::World;

#[test]
fn an_asset_stands_on_itself_over_nothing() {
    let world = World::with_example();
    let told = world.itsm("path getpaid getpaid").success();
    assert!(told.stdout.contains("it is the same asset"), "{told:?}");
    let told = world.itsm("path getpaidview findb1").success();
    assert!(told.stdout.contains("over one other"), "{told:?}");
}

#[test]
fn an_answer_is_shown_as_a_list_to_people_who_wish_what_lists_can() {
    let world = World::with_example();
    for command in
        ["impact findb1", "deps getpaidview", "path getpaidview dc-east --all", "blame findb1", "diff HEAD~0"]
    {
        for format in ["table", "csv", "ndjson"] {
            let told = world.itsm(&format!("{command} --limit 1 -f {format}")).success();
            let header = usize::from(format != "ndjson");
            assert!(told.stdout.lines().count() <= header + 1, "{command} -f {format}: {told:?}");
        }
        let told = world.itsm(&format!("{command} --limit 1 -f json")).ends_with(2);
        assert!(told.stderr.contains("--limit is for lists"), "{command}: {told:?}");
        assert!(told.stderr.contains("-f csv"), "{command}: {told:?}");
    }
    let told = world.itsm("impact findb1 --limit 2").success();
    assert!(told.stderr.contains("2 of 6 impacted"), "{told:?}");
    let told = world.itsm("impact findb1 --sort -id --columns id").success();
    assert!(told.stdout.starts_with("ID\nhr\n"), "{told:?}");
    let told = world.itsm("impact findb1 --columns nonsense").ends_with(2);
    assert!(told.stderr.contains("no field `nonsense`"), "{told:?}");
}

#[test]
fn what_is_no_list_refuses_what_is_wished_of_lists() {
    let world = World::with_example();
    let commands = [
        "validate",
        "validate -f csv",
        "status",
        "doctor",
        "whoami",
        "show findb1",
        "change calendar",
        "graph getpaid",
        "change conflicts",
        "schema",
        "man",
        "completions bash",
        "codeowners",
        "problem review",
    ];
    for command in commands {
        for wish in ["--limit 3", "--sort id", "--columns id"] {
            let told = world.itsm(&format!("{command} {wish}"));
            assert!(
                told.stderr.contains("is for lists, and this answer is none"),
                "{command} {wish}: {told:?}"
            );
        }
    }
    let told = world.itsm("change calendar --limit 2 -f csv").success();
    assert_eq!(told.stdout.lines().count(), 3, "{told:?}");
}

#[test]
fn what_writes_refuses_before_it_writes() {
    let world = World::with_example();
    let before = world.git("rev-parse HEAD").success().stdout;
    world.itsm("asset set findb1 criticality=low --limit 1").ends_with(2);
    world.itsm("init elsewhere --columns id").ends_with(2);
    assert_eq!(world.git("rev-parse HEAD").success().stdout, before);
    assert_eq!(world.git("status --porcelain").success().stdout, "");
}

#[test]
fn who_sees_a_part_of_what_happened_sees_the_newest_and_is_told() {
    let world = World::with_example();
    world.itsm("asset set findb1 criticality=low -m first").success();
    world.itsm("asset set findb1 criticality=high -m second").success();
    let told = world.itsm("log --limit 1").success();
    assert!(told.stdout.contains("criticality of findb1: low → high"), "{told:?}");
    assert!(told.stderr.contains("the newest event; there are more"), "{told:?}");
    let told = world.itsm("log --limit 2 --reverse").success();
    let at = |word: &str| told.stdout.find(word);
    assert!(
        at("high → low").unwrap() < at("low → high").unwrap(),
        "the newest two, the older first: {told:?}"
    );
    let all = world.itsm("log findb1").success();
    assert!(!all.stderr.contains("there are more"), "{all:?}");

    let until = "--depth 0 --until 2026-12-31";
    let all = world.itsm(&format!("timeline findb1 {until} -f csv")).success();
    let some = world.itsm(&format!("timeline findb1 {until} -f csv --limit 2")).success();
    let newest: Vec<&str> = all.stdout.lines().skip(1).collect();
    let shown: Vec<&str> = some.stdout.lines().skip(1).collect();
    assert_eq!(shown, newest[newest.len() - 2..]);
    let told = world.itsm(&format!("timeline findb1 {until} --limit 2")).success();
    assert!(told.stderr.contains(&format!("2 of {} events, the newest", newest.len())), "{told:?}");
    let turned = world.itsm(&format!("timeline findb1 {until} --reverse -f csv --limit 2")).success();
    assert_eq!(turned.stdout.lines().skip(1).collect::<Vec<_>>(), [shown[1], shown[0]]);

    let told = world.itsm("spof --limit 1").success();
    assert!(told.stderr.contains("1 of 19 points"), "{told:?}");
}

#[test]
fn nothing_that_happened_is_a_no_and_misspelt_words_are_told() {
    let world = World::with_example();
    for format in ["table", "json", "csv", "ndjson", "ids"] {
        world.itsm(&format!("log --until 1999-01-01 -f {format}")).ends_with(1);
        world.itsm(&format!("timeline findb1 --until 1999-01-01 -f {format}")).ends_with(1);
    }
    let told = world.itsm("log --action aproved").ends_with(2);
    assert!(told.stderr.contains("did you mean `approved`"), "{told:?}");
    let told = world.itsm("log --field ownr").ends_with(1);
    assert!(told.stderr.contains("did you mean `owner`"), "{told:?}");
    for (flag, word, meant) in [("environment", "prd", "prod"), ("classification", "PI", "PII")] {
        let told = world.itsm(&format!("asset list --{flag} {word}")).ends_with(1);
        assert!(told.stderr.contains(&format!("did you mean `{meant}`")), "{told:?}");
    }
}

#[test]
fn every_action_that_is_told_can_be_asked_for() {
    let world = World::with_example();
    world.by("jeff.baf", "itsm change approve v6f1h --yes").success();
    world.itsm("incident log 0m4xd 'looked at it'").success();
    let told = world.itsm("log -f csv --columns action").success();
    let words: std::collections::BTreeSet<&str> = told.stdout.lines().skip(1).collect();
    assert!(words.contains("approved") && words.contains("added"), "{words:?}");
    for word in words {
        world.itsm(&format!("log --action {word} -f ids")).success();
    }
}

#[test]
fn ids_are_one_a_line_and_each_once() {
    let world = World::with_example();
    let told = world.itsm("path getpaidview findb1 -f ids").success();
    assert_eq!(told.stdout, "getpaidview\ngetpaid\nfindb1\n");
    for command in [
        "incident due --all",
        "change calendar --from 2026-01-01 --until 2026-12-31",
        "log",
        "timeline findb1",
    ] {
        let told = world.itsm(&format!("{command} -f ids"));
        let mut ids: Vec<&str> = told.stdout.lines().collect();
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert!(all > 0 && ids.len() == all, "{command}: {told:?}");
    }
    for command in
        ["status", "doctor", "problem review", "gate --asset findb1", "change slot --affects findb1"]
    {
        let told = world.itsm(&format!("{command} -f ids")).ends_with(2);
        assert!(told.stderr.contains("`ids` does not show this"), "{command}: {told:?}");
    }
    world.itsm("asset list -f ids --columns owner").ends_with(2);
}

#[test]
fn how_many_is_a_number_and_none_is_none_of_all() {
    let world = World::with_example();
    let told = world.itsm("asset list --limit 0").success();
    assert!(told.stderr.contains("0 of 36 assets"), "{told:?}");
    assert_eq!(world.itsm("asset list --limit 0 -f ids").success().stdout, "");
    let told = world.itsm("asset list --limit abc").ends_with(2);
    assert!(told.stderr.contains("it is a number"), "{told:?}");
}
