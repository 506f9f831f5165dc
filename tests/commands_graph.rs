//! Questions to the graph from end to end: who is hit, what stands on what, what a difference did to it, in every shape.

#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use world::World;

#[test]
fn who_is_hit_is_told_with_the_effect_and_the_way() {
    let world = World::with_example();
    let impact = |arguments: &str| -> serde_json::Value {
        serde_json::from_str(&world.itsm(&format!("impact {arguments} -f json")).success().stdout).unwrap()
    };
    let hit = impact("findb1");
    let find = |id: &str| hit["impacted"].as_array().unwrap().iter().find(|it| it["id"] == id).cloned();
    assert_eq!(
        find("finance-payroll").unwrap()["path"],
        serde_json::json!(["findb1", "getpaid", "finance-payroll"])
    );
    assert_eq!(find("hr").unwrap()["effect"], "degraded");
    assert_eq!(find("companyblog"), None);
    assert_eq!(hit["summary"]["by_effect"]["down"], 5);
    // One node of four is a lost spare; of the last two that suffice, none may go.
    assert_eq!(impact("cblog006")["impacted"], serde_json::json!([]));
    assert_eq!(impact("cblog005 cblog006 cblog007")["impacted"][0]["effect"], "down");
    world.itsm("impact fimdb1").ends_with(2);
}

#[test]
fn a_picture_in_every_format_of_all_that_can_be_drawn() {
    let world = World::with_example();
    let begins =
        [("svg", "<svg "), ("mermaid", "flowchart TB\n"), ("dot", "digraph itsm {\n"), ("graphml", "<?xml ")];
    for arguments in ["graph", "graph getpaid", "impact findb1", "deps getpaid", "path getpaidview findb1"] {
        for (format, start) in begins {
            let told = world.itsm(&format!("{arguments} -f {format}")).success();
            assert!(
                told.stdout.starts_with(start) && told.stdout.contains("findb1"),
                "{arguments} -f {format}"
            );
            assert_eq!(told.stderr, "", "{arguments} -f {format}");
        }
    }
}

#[test]
fn a_picture_of_what_has_none_names_the_formats_that_there_are() {
    let world = World::with_example();
    let told = world.itsm("asset list -f dot").ends_with(2);
    assert!(told.stderr.contains("take one of: table, json, ndjson, csv, yaml, ids"), "{told:?}");
    let told = world.itsm("show getpaid -f svg").ends_with(2);
    assert!(told.stderr.contains("take one of: table, json, ndjson, yaml, ids"), "{told:?}");
    for arguments in ["graph", "graph getpaid", "impact findb1"] {
        let told = world.itsm(&format!("{arguments} -f sarif")).ends_with(2);
        assert!(told.stderr.contains("svg, mermaid, dot, graphml"), "{told:?}");
    }
}

#[test]
fn the_graph_is_a_tree_a_list_or_a_part() {
    let world = World::with_example();
    let told = world.itsm("graph getpaid").success().stdout;
    assert!(told.contains("who stands on it") && told.contains("what it stands on"), "{told}");
    assert_eq!(world.itsm("graph findb1 --up --depth 1 -f ids").success().stdout, "findb1\ngetpaid\n");
    let told = world.itsm("graph findb1 --down --via network -f csv").success().stdout;
    assert_eq!(
        told.lines().nth(1).map(|line| line.starts_with("findb1,switch03,network")),
        Some(true),
        "{told}"
    );
    let told = world.itsm("graph --limit 5 -f dot").success();
    assert!(told.stderr.contains("drawn: 5 of 36 assets"), "{told:?}");
    assert!(told.stdout.contains("31 more assets are not drawn"), "{told:?}");
    world.itsm("graph getpayd").ends_with(2);
    world.itsm("graph --up").ends_with(2);
    world.itsm("graph getpaid --up --down").ends_with(2);
}

#[test]
fn a_tree_of_some_types_hangs_together_all_the_same() {
    let world = World::with_example();
    let told = world.itsm("impact findb1 --type business-service").success().stdout;
    assert!(told.contains("├─ finance-payroll") && told.contains("└─ hr"), "{told}");
    let told = world.itsm("graph getpaid --type servr").ends_with(2);
    assert!(told.stderr.contains("`server`"), "{told:?}");
    let told = world.itsm("impact findb1 --via dta").ends_with(2);
    assert!(told.stderr.contains("did you mean `data`?"), "{told:?}");
}

#[test]
fn impact_downwards_is_what_something_stands_on() {
    let world = World::with_example();
    let told = world.itsm("impact getpaid --down -f ids").success().stdout;
    assert_eq!(told, world.itsm("deps getpaid -f ids").success().stdout);
    assert_eq!(
        world.itsm("impact findb1 --up -f ids").success().stdout,
        world.itsm("impact findb1 -f ids").success().stdout
    );
    world.itsm("impact findb1 --down --only down").ends_with(2);
}

#[test]
fn no_way_from_one_to_the_other_is_a_no() {
    let world = World::with_example();
    world.itsm("path getpaidview findb1").success();
    world.itsm("path findb1 getpaidview").ends_with(1);
}

#[test]
fn the_past_has_its_own_graph() {
    let world = World::with_example();
    world.itsm("asset unlink getpaid findb1").success();
    assert_eq!(world.itsm("impact findb1 -f ids").success().stdout, "");
    assert!(world.itsm("impact findb1 -f ids --at HEAD~1").success().stdout.contains("getpaid"));
}

#[test]
fn what_is_out_already_is_laid_over_the_question() {
    let world = World::with_example();
    let told = world.itsm("impact --with-open -f ids").success();
    assert_eq!(told.stdout, world.itsm("impact 0m4xd -f ids").success().stdout);
    let told = world.itsm("impact databaseserver1 databaseserver2 --with-open -f json").success();
    let told: serde_json::Value = serde_json::from_str(&told.stdout).unwrap();
    let failed = told["failed"].as_array().unwrap();
    assert_eq!(failed[2]["because"][0], "INC-20261121-0m4xd", "{told:#}");
    assert!(failed[0]["asked"].as_bool().unwrap() && failed[0]["because"].as_array().unwrap().is_empty());
    world.write("incidents/2026/none.yaml", "id: INC-1\ntitle: x\n");
    let told = world.itsm("impact --with-open").success();
    assert!(told.stderr.contains("cannot be read in 3 places"), "{told:?}");
    world.itsm("impact").ends_with(2);
    let told = world.itsm("impact jim.bar").ends_with(2);
    assert!(told.stderr.contains("is a person, not an asset, a change or an incident"), "{told:?}");
}

#[test]
fn nothing_is_out() {
    let world = World::with_store();
    let told = world.itsm("impact --with-open").success();
    assert_eq!(told.stdout, "nothing fails · nobody is hit\n");
}

#[test]
fn a_person_s_word_is_told_apart_from_what_was_computed() {
    let world = World::with_example();
    let told = world.itsm("impact d9m2t -f json").success();
    let told: serde_json::Value = serde_json::from_str(&told.stdout).unwrap();
    let word = &told["not_impacted"][0];
    assert_eq!((word["id"].as_str(), word["computed"].as_str()), (Some("companyblog"), Some("down")));
    assert!(word["effect"].is_null() && word["holds"] == true && word["agrees"] == false, "{word}");
    let hits = told["impacted"].as_array().unwrap();
    assert!(hits.iter().all(|it| it["id"] != "companyblog" && it["because"][0] == "CHG-20261112-d9m2t"));
    let change = "changes/2026/CHG-20261112-d9m2t.yaml";
    world.write(change, world.read(change).replace("affects: [switch03]", "affects: [switch03, swich03]"));
    let told = world.itsm("impact d9m2t -f ids").success();
    assert!(told.stderr.contains("names `swich03`, which is no asset"), "{told:?}");
}

#[test]
fn a_difference_tells_fields_in_words_and_what_became_of_the_graph() {
    let world = World::with_example();
    world.itsm("diff --exit-code").success();
    world.itsm("asset rename vpn remote-access").success();
    world.itsm("asset new web03 type=virtual-server supports+=widgetsales depends_on+=findb1").success();
    world.itsm("asset set web03 criticality=low --no-commit").success();
    let told = world.itsm("diff --exit-code").ends_with(1);
    assert!(told.stdout.contains("~ web03\n      criticality: – → low\n"), "{told:?}");
    world.itsm("diff --staged --exit-code").success();
    let told = world.itsm("diff HEAD~2..HEAD -f json").success();
    let told: serde_json::Value = serde_json::from_str(&told.stdout).unwrap();
    assert_eq!(told["summary"], serde_json::json!({"added": 1, "renamed": 1}), "{told:#}");
    assert_eq!(told["records"][0]["was"], "vpn");
    assert_eq!(told["graph"]["edges"]["gained"].as_array().unwrap().len(), 2);
    let points = &told["graph"]["single_points"]["gained"][0];
    assert_eq!(points["points"], serde_json::json!(["findb1", "web03"]), "{points}");
    let told = world.itsm("diff HEAD~2 -f ids").success();
    assert_eq!(told.stdout, "remote-access\nweb03\n");
    let incident = "incidents/2026/INC-20261121-0m4xd.yaml";
    world.write(
        incident,
        world.read(incident).replace("symptoms: GetPaid", "symptoms: It").replace("ruled_out", "open"),
    );
    world.write("itsm.yaml", world.read("itsm.yaml").replace("organisation: ACME", "organisation: Acme"));
    world.sh("rm -r approvals assets/network schema").success();
    for arguments in ["diff HEAD~2", "diff --kind incident", "diff HEAD..HEAD"] {
        world.fits(arguments, "diff");
    }
    let told = world.itsm("diff HEAD~2 --kind person --exit-code").success();
    assert!(told.stdout.ends_with("nothing differs\n"), "{told:?}");
}

#[test]
fn revisions_as_git_reads_them() {
    let world = World::with_store();
    world.git("branch -m main").success();
    world.itsm("asset new a type=server").success();
    world.git("checkout --quiet -b side HEAD~1").success();
    world.itsm("asset new b type=server").success();
    assert_eq!(world.itsm("diff main..side -f ids").success().stdout, "a\nb\n");
    assert_eq!(world.itsm("diff main...side -f ids").success().stdout, "b\n");
    assert_eq!(world.itsm("diff main...  -f ids").success().stdout, "b\n");
    assert_eq!(world.itsm("diff main side -f ids").success().stdout, "a\nb\n");
    assert!(world.itsm("diff HEAD..HEAD --exit-code").success().stdout.ends_with("nothing differs\n"));
    let told = world.itsm("diff side..side~1").success();
    assert!(told.stdout.contains("- b") && told.stderr.contains("the older one"), "{told:?}");
    let told = world.itsm("diff 'HEAD@{0}..2999-01-01' --exit-code").success();
    assert!(told.stdout.contains("nothing differs"), "{told:?}");
}

#[test]
fn revisions_that_cannot_be_held_against_each_other() {
    let world = World::with_store();
    world.git("branch -m main").success();
    for arguments in
        ["nosuch", "HEAD..nosuch", "-- --upload-pack=x", "HEAD HEAD..HEAD", "--staged HEAD HEAD", "--at HEAD"]
    {
        let told = world.itsm(&format!("diff {arguments}")).ends_with(2);
        assert!(told.stdout.is_empty() && told.stderr.contains("help:"), "{arguments}: {told:?}");
    }
    world.git("checkout --quiet --orphan other").success();
    world.git("rm -rfq .").success();
    world.write("itsm.yaml", "version: 1\n");
    world.git("add itsm.yaml").success();
    world.itsm("diff").success();
    world.git("commit --quiet -m other").success();
    let told = world.itsm("diff main...other").ends_with(2);
    assert!(told.stderr.contains("no commit in common"), "{told:?}");
    assert!(world.itsm("diff main..other").success().stdout.contains("- joe.doe"));
    world.git("rm -q itsm.yaml").success();
    world.git("commit --quiet -m none").success();
    world.write("itsm.yaml", "version: 1\n");
    let told = world.itsm("diff main..other").success();
    assert!(told.stderr.contains("has no itsm.yaml"), "{told:?}");
}

#[test]
fn a_difference_in_a_bare_and_in_a_shallow_clone() {
    let world = World::with_store();
    world.itsm("asset new a type=server").success();
    world.git("clone --quiet --bare . ../bare.git").success();
    assert_eq!(world.itsm("-C ../bare.git diff HEAD~1..HEAD -f ids").success().stdout, "a\n");
    let told = world.itsm("-C ../bare.git diff").ends_with(2);
    assert!(told.stderr.contains("is bare") && told.stderr.contains("diff HEAD~1..HEAD"), "{told:?}");
    world.git("clone --quiet --depth 1 file://$PWD ../shallow").success();
    let told = world.itsm("-C ../shallow diff HEAD~1").ends_with(2);
    assert!(told.stderr.contains("unshallow"), "{told:?}");
}

#[test]
fn a_record_that_cannot_be_read_is_not_told_as_removed() {
    let world = World::with_example();
    world.write("assets/applications/getpaid.yaml", "id: getpaid\ntype: [\n");
    let told = world.itsm("diff").success();
    assert!(told.stdout.contains("1 unreadable") && told.stdout.contains("! getpaid"), "{told:?}");
    assert!(!told.stdout.contains("edges"), "{told:?}");
    assert!(told.stderr.contains("the working tree cannot be read in"), "{told:?}");
}
