//! `itsm audit export` from end to end: what an auditor is handed, and how they see that nothing was changed in it.

#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use serde_json::Value;
use world::World;

const DNS: &str = "changes/2026/CHG-20261120-v6f1h.yaml";
const OUTAGE: &str = "incidents/2026/INC-20261121-0m4xd.yaml";

/// What happened to the DNS server, with a gate that was closed, and an incident that it caused.
fn told_story() -> World {
    let world = World::with_approved_change();
    let late = "export ITSM_NOW=2026-12-12T08:10:00-05:00 GIT_AUTHOR_DATE=2026-12-12T08:10:00-05:00 GIT_COMMITTER_DATE=2026-12-12T08:10:00-05:00";
    world.sh(&format!("{late}; itsm change start v6f1h --anyway 'the vendor was late' && itsm change complete v6f1h && sed -i 's/^affects:/caused_by: CHG-20261120-v6f1h\\naffects:/' {OUTAGE} && git commit -qam cause")).success();
    world
}

fn read_json(world: &World, path: &str) -> Value {
    serde_json::from_str(&world.read(path)).unwrap()
}

#[test]
fn why_a_change_was_begun_anyway_stays_as_it_was_said() {
    let world = told_story();
    assert!(!world.itsm("audit verify").stdout.contains("anyway"));
    world.sh("sed -i 's/why: the vendor was late/why: as planned/' changes/2026/CHG-20261120-v6f1h.yaml && git commit -qam tidy").success();
    let told = world.itsm("audit verify").ends_with(1);
    assert!(told.stdout.contains("why it was begun anyway was rewritten"), "{told:?}");
}

#[test]
fn evidence_of_a_quarter() {
    let world = told_story();
    let ran = world
        .itsm("audit export --period 2026Q4 --framework soc2 --sample 2 --seed dice -o ../work/ev")
        .success();
    assert!(ran.stderr.contains("4 changes that began 2026-10-01 to 2026-12-31"), "{ran:?}");
    let story = read_json(&world, "ev/changes/CHG-20261120-v6f1h.json");
    assert_eq!(story["began"], "2026-12-12T08:10:00-05:00");
    assert_eq!(story["beginning"]["approvals"]["satisfied"], true);
    assert_eq!(story["beginning"]["approvals"]["decisions"].as_array().unwrap().len(), 2);
    assert_eq!(story["beginning"]["gate"]["open"], false);
    assert_eq!(story["incidents"][0]["id"], "INC-20261121-0m4xd");
    let exceptions = story["exceptions"].to_string();
    let told = "begun anyway: the vendor was late, says joe.doe, despite: CHG-20261120-v6f1h may run";
    assert!(exceptions.contains(told), "{exceptions}");
    assert!(exceptions.contains("it caused INC-20261121-0m4xd"), "{exceptions}");
    let what: Vec<&str> =
        story["versions"].as_array().unwrap().iter().map(|it| it["what"].as_str().unwrap()).collect();
    assert_eq!(what[..2], ["approved by jeff.baf", "requested → approved"]);
    assert!(
        what.contains(&"approved by alex.bar")
            && what.iter().any(|it| it.starts_with("approved → in_progress")),
        "{what:?}"
    );
    assert_eq!(world.read(&format!("ev/records/{DNS}")), world.read(DNS));
    let population = read_json(&world, "ev/population.json");
    assert_eq!(population["changes"].as_array().unwrap().len(), 4);
    assert!(population["method"].to_string().contains("14 records of changes"), "{population:#}");
    assert_eq!(read_json(&world, "ev/sample.json")["drawn"].as_array().unwrap().len(), 2);
    let report = world.read("ev/report.md");
    for words in
        ["CC8.1", "segregation of duties", "its gate was closed", "what git cannot prove", "with the seed"]
    {
        assert!(report.contains(words), "{words}: {report}");
    }
    let page = world.read("ev/report.html");
    assert!(page.contains("CC8.1") && !page.contains("<script") && !page.contains("http://"), "{page}");
}

#[test]
fn the_same_commit_gives_the_same_bytes_and_what_was_changed_is_seen() {
    let world = told_story();
    world.itsm("audit export --period 2026 -o ../one.tar").success();
    world.sh("git clone -q . ../clone && cd ../clone && itsm --now 2027-05-05T05:05:05Z audit export --period 2026 -o ../two.tar && cmp ../one.tar ../two.tar").success();
    world.sh("itsm audit export --period 2026 -o - | cmp - ../one.tar && mkdir ../out && tar -xf ../one.tar -C ../out").success();
    world.itsm("audit export --verify ../out").success();
    world.sh("cd ../out && sha256sum population.csv | cut -d' ' -f1 > ../sum && grep -q $(cat ../sum) manifest.json").success();
    world.sh("cd ../out && echo >> report.md && rm verify.json && echo > more").success();
    let told = world.itsm("audit export --verify ../out").ends_with(1).stdout;
    assert_eq!(told, "report.md was changed\nverify.json is missing\nmore is in no manifest\n");
    world.itsm("audit export --verify nowhere").ends_with(2);
}

#[test]
fn evidence_that_cannot_be_handed_out() {
    let world = World::with_example_on_main();
    let told = world.itsm("audit export --period 2026Q7 -o ../x").ends_with(2).stderr;
    assert!(told.contains("2026Q3") && told.contains("no period"), "{told}");
    assert!(world.itsm("audit export").ends_with(2).stderr.contains("--period"));
    assert!(
        world
            .itsm("audit export --period 2026 --framework hipaa -o ../x")
            .ends_with(2)
            .stderr
            .contains("iso27001")
    );
    let told = world.itsm("audit export --period 2026 -o assets").ends_with(2).stderr;
    assert!(told.contains("something at assets already"), "{told}");
    world.sh("touch ../x.tar").success();
    assert!(
        world.itsm("audit export --period 2026 -o ../x.tar").ends_with(2).stderr.contains("not written over")
    );
    let empty = world.itsm("audit export --period 1999 -o ../none").success();
    assert!(empty.stderr.contains("0 changes that began"), "{empty:?}");
}

#[test]
fn a_change_that_was_deleted_is_in_the_evidence_all_the_same() {
    let world = told_story();
    world.hand(&format!("git rm -q {DNS}"));
    let ran = world.itsm("audit export --period 2026-12 -o ../ev").success();
    assert!(
        ran.stderr.contains("1 changes that began") && ran.stderr.contains("history did not hold"),
        "{ran:?}"
    );
    assert!(world.sh("cat ../ev/report.md").stdout.contains("its record was deleted"));
}
