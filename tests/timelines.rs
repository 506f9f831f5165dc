//! `itsm timeline` from end to end: what happened to records and to what they stand on, in every format.

#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use serde_json::Value;
use world::World;

const ASSET: &str = "type: server\nlifecycle: active\ncriticality: low\n";

#[test]
fn a_timeline_says_through_which_chain_each_event_comes() {
    let world = World::with_example();
    world.itsm("asset set cloudaccountb criticality=medium").success();
    let (json, _) = world.fits("timeline companyblog --since 2026-11-19 --until 2026-11-21", "timeline");
    let events = json["events"].as_array().unwrap();
    let find = |record: &str, action: &str| {
        let is_it = |it: &&Value| it["record"] == record && it["action"] == action;
        events.iter().find(is_it).unwrap_or_else(|| panic!("{record} {action}: {events:#?}"))
    };
    let rebooted = find("CHG-20261118-r3n8x", "completed");
    assert_eq!(rebooted["via"], serde_json::json!(["companyblog", "cblog006"]));
    assert_eq!(
        (rebooted["person"].as_str(), rebooted["time"].as_str()),
        (Some("edgar.foo"), Some("2026-11-20T05:19:00-05:00"))
    );
    let edited = find("cloudaccountb", "changed");
    assert_eq!((edited["relation"].as_str(), edited["via"].as_array().unwrap().len()), (Some("below"), 3));
    assert!(edited["commit"].is_string());
    let times: Vec<&str> = events.iter().filter_map(|it| it["time"].as_str()).collect();
    assert!(times.is_sorted(), "{times:?}");
    let (near, _) = world.fits("timeline companyblog --depth 0 --kind change", "timeline");
    assert_eq!(near["count"], 0, "{near}");
}

#[test]
fn what_a_commit_wrote_down_and_the_record_says_is_told_once() {
    let world = World::with_example();
    let new = "change new --title 'Patch web02' --affects web02 --start 'fri 22:00' --for 1h --assignee me \
               --why w --plan p --rollback r --verify v --submit";
    let id = world.itsm(new).success().stdout.split(' ').next().unwrap().to_owned();
    world.itsm(&format!("change start {id} --when -10m --anyway 'nobody is there'")).success();
    world.itsm(&format!("change complete {id}")).success();
    let (json, _) = world.fits(&format!("timeline {id}"), "timeline");
    let of = |action: &str| {
        let events = json["events"].as_array().unwrap();
        events
            .iter()
            .filter(|it| it["record"] == id.as_str() && it["action"] == action)
            .cloned()
            .collect::<Vec<_>>()
    };
    for action in ["started", "completed"] {
        let [event] = of(action).try_into().unwrap_or_else(|it| panic!("{action}: {it:?}"));
        assert!(event["commit"].is_string(), "{event}");
    }
    assert!(of("planned").is_empty(), "it has run");
}

#[test]
fn timelines_of_incidents_people_and_teams_and_what_has_none() {
    let world = World::with_example();
    let ran = world.itsm("timeline INC-20201108-q5k9t").success();
    assert!(
        ran.stderr.contains("what happened from Sun 2020-11-01 08:05 to Sun 2020-11-08 09:33"),
        "{ran:?}"
    );
    assert!(
        ran.stdout.contains("CHG-20201030-4tq9z started") && ran.stdout.contains("kernel ruled out"),
        "{ran:?}"
    );
    assert!(!ran.stdout.contains("CHG-20210402"), "{ran:?}");
    let ran = world.itsm("timeline edgar.foo").success();
    assert!(ran.stdout.contains("CHG-20261118-r3n8x completed"), "{ran:?}");
    let ran = world.itsm("timeline joe.doe --kind approval").success();
    assert!(ran.stdout.contains("Joe Doe approved"), "{ran:?}");
    world.itsm("timeline marketing-it --since 2026-11-01").success();
    assert!(world.itsm("timeline year-end").ends_with(2).stderr.contains("has no timeline"));
    assert!(world.itsm("timeline nobody").ends_with(2).stderr.contains("there is no record"));
}

#[test]
fn a_timeline_in_every_format_and_as_it_was() {
    let world = World::with_example();
    let line = "timeline companyblog --since 2026-11-19 --until 2026-11-20";
    for format in ["table", "json", "ndjson", "csv", "yaml", "ids", "markdown", "ics"] {
        let shown = world.itsm(&format!("{line} -f {format}")).success().stdout;
        assert!(shown.contains("CHG-20261118-r3n8x"), "{format}: {shown}");
    }
    let calendar = world.itsm(&format!("{line} -f ics")).success().stdout;
    let count = |word: &str| calendar.matches(word).count();
    assert_eq!((count("BEGIN:VEVENT"), count("DTSTART:"), count("DTEND:")), (5, 5, 0));
    assert!(calendar.contains("SUMMARY:CHG-20261118-r3n8x completed: Patch and reboot cblog006\r\n"));
    world.itsm("asset unlink companyblog cblog006").success();
    world.write("assets/cloud/new.yaml", format!("id: new\n{ASSET}"));
    let then = world.itsm(&format!("{line} --at HEAD~1 -f csv --columns record")).success().stdout;
    assert!(then.contains("CHG-20261118-r3n8x"), "{then}");
    assert!(world.itsm(&format!("{line} --staged")).ends_with(2).stderr.contains("no history yet"));
}
