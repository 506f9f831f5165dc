//! The calendar of changes from end to end: month, feed, conflicts, slots, notices; what they print, on which stream, with
//! which exit code.

#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use world::{Ran, World};

/// A change of two nodes of the blog for each of two people: of four nodes two are needed.
fn two_changes(world: &World) {
    for (id, nodes, start) in [
        ("CHG-20261121-aaaa1", "[cblog005, cblog006]", "05:00"),
        ("CHG-20261121-bbbb2", "[cblog007]", "05:30"),
    ] {
        world.write(
            &format!("changes/2026/{id}.yaml"),
            format!(
                "id: {id}\ntitle: Reboot\ntype: standard\nstate: approved\nrequester: bill.bam\naffects: {nodes}\n\
                 window: {{start: 2026-12-11T{start}:00-05:00, end: 2026-12-11T06:00:00-05:00}}\n"
            ),
        );
    }
}

#[test]
fn a_month_a_list_and_a_stretch_of_time() {
    let world = World::with_example();
    let month = world.itsm("change calendar --month 2026-12").success();
    assert!(month.stdout.starts_with("December 2026"), "{month:?}");
    assert!(month.stdout.contains("year-end") && month.stdout.contains("v6f1h"), "{month:?}");
    let events = world.fits("change calendar --month 2026-12", "change-calendar").0;
    let ids: Vec<&str> =
        events["events"].as_array().unwrap().iter().map(|it| it["id"].as_str().unwrap()).collect();
    assert_eq!(ids.iter().filter(|id| **id == "blog-patching").count(), 4);
    assert_eq!(
        world.itsm("change calendar --from 2026-12-12 --until 2026-12-12 -f ids").success().stdout,
        "CHG-20261120-v6f1h\n"
    );
    world.itsm("change calendar --from 2026-12-12 --until 2026-12-11").ends_with(2);
    world.itsm("change calendar --month 2026-13").ends_with(2);
    world.itsm("change calendar --from 1200-01-01 --until 2026-12-11").ends_with(2);
}

#[test]
fn what_concerns_me_a_team_and_an_asset() {
    let world = World::with_example();
    let ids = |who: &str| {
        let ran =
            world.itsm(&format!("change calendar --month 2027-03 --relevant-to {who} -f ids")).success();
        ran.stdout.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(ids("me"), ["CHG-20261121-7k3qf", "quarter-end"], "joe.doe owns findb1");
    assert_eq!(ids("jess.charlie"), ["CHG-20261121-7k3qf", "quarter-end"]);
    assert_eq!(ids("cblog005"), ["blog-patching"]);
    world.itsm("change calendar --relevant-to year-end").ends_with(2);
    world.itsm("change calendar --relevant-to nobody").ends_with(2);
}

#[test]
fn a_feed_whose_numbers_rise_with_commits() {
    let world = World::with_example();
    let feed = |world: &World| world.itsm("change calendar -f ics").success().stdout;
    let first = feed(&world);
    assert!(first.starts_with("BEGIN:VCALENDAR\r\n") && first.ends_with("END:VCALENDAR\r\n"));
    assert_eq!(first, feed(&world), "the same store has the same feed");
    world.itsm("change calendar -f ics --month 2026-12 --at HEAD").success();
    let uid = "UID:CHG-20261120-v6f1h@acme.itsm\r\n";
    assert_eq!(first.matches(uid).count(), 1);
    let path = "changes/2026/CHG-20261120-v6f1h.yaml";
    world.write(path, world.read(path).replace("state: requested", "state: cancelled"));
    let cancelled = feed(&world);
    let event = &cancelled[cancelled.find(uid).unwrap()..];
    assert!(event[..event.find("END:VEVENT").unwrap()].contains("STATUS:CANCELLED"));
    assert!(!world.itsm("change calendar --month 2026-12").success().stdout.contains("v6f1h"));
}

#[test]
fn the_only_dns_server_of_the_east_coast_at_quarter_end() {
    let world = World::with_example();
    let asked = "--affects idns-e001 --start '2027-03-30 06:00' --for 1h";
    let told = world.itsm(&format!("change conflicts {asked}")).ends_with(1);
    assert!(
        told.stdout.contains("quarter-end") && told.stdout.contains("getpaid → idns-east → idns-e001"),
        "{told:?}"
    );
    let conflicts = world.fits(&format!("change conflicts {asked}"), "change-conflicts").0;
    assert_eq!(conflicts["conflicts"][0]["path"], serde_json::json!(["getpaid", "idns-east", "idns-e001"]));
    let slot = world
        .fits("change slot --affects idns-e001 --for 1h --after '2027-03-30 06:00' --limit 1", "change-slot")
        .0;
    assert_eq!(slot["slots"][0]["start"], "2027-04-06T06:00:00-04:00");
    assert_eq!(slot["passed"][0]["with"], serde_json::json!(["quarter-end"]));
    world.itsm(&format!("change conflicts {asked} --type emergency")).success();
    world.itsm("change conflicts --affects cblog006 --start '2026-12-11 05:00' --for 1h").success();
}

#[test]
fn harmless_alone_and_not_together() {
    let world = World::with_example();
    two_changes(&world);
    let told = world.itsm("change conflicts bbbb2").ends_with(1);
    assert!(told.stdout.contains("combined-impact") && told.stdout.contains("companyblog"), "{told:?}");
    let told = world.itsm("validate").ends_with(1);
    assert!(told.stdout.contains("combined-impact"), "{told:?}");
    world.fits("change conflicts", "change-conflicts");
    assert_eq!(world.fits("change conflicts b7c4j", "change-conflicts").0["count"], 0, "it is closed");
    world.sh("rm changes/2026/CHG-20261121-aaaa1.yaml").success();
    world.itsm("change conflicts bbbb2").success();
    world.itsm("validate").success();
}

#[test]
fn a_notice_is_written_and_noted_in_one_commit() {
    let world = World::with_example();
    let notice = world.fits("change notice v6f1h", "change-notice").0;
    assert_eq!(notice["missing"], serde_json::json!(["alex.bar", "jim.bar"]));
    let told = |format: &str| world.itsm(&format!("change notice v6f1h -f {format}")).success().stdout;
    assert!(told("markdown").starts_with("## CHG-20261120-v6f1h"));
    assert!(told("ics").contains("planned disruption"));
    let count = |world: &World| world.git("rev-list --count HEAD").success().stdout;
    assert_eq!(count(&world), "1\n");
    world.itsm("change notice v6f1h --record --dry-run").success();
    world.itsm("change notice v6f1h --record").success();
    assert_eq!(count(&world), "2\n");
    assert!(world.read("changes/2026/CHG-20261120-v6f1h.yaml").contains("alex.bar"));
    assert_eq!(world.fits("change notice v6f1h", "change-notice").0["missing"], serde_json::json!([]));
    world.itsm("change notice v6f1h --record").success();
    assert_eq!(count(&world), "2\n", "all were told");
    world.itsm("validate --deny notes").success();
    // Moved after the notice, who was told is not told any more.
    let path = "changes/2026/CHG-20261120-v6f1h.yaml";
    world.write(path, world.read(path).replacen("2026-12-12T07:00", "2026-12-12T07:30", 1));
    let Ran { stdout, .. } = world.itsm("validate").success();
    assert!(stdout.contains("notice-late"), "{stdout}");
}

#[test]
fn notice_that_is_late_or_not_owed() {
    let world = World::with_example();
    world.itsm("--now 2026-12-06T00:00:00-05:00 change notice v6f1h").ends_with(1);
    let told = world.itsm("change notice m5w8t").success();
    assert!(told.stderr.contains("no outage"), "{told:?}");
    world.itsm("change notice findb1").ends_with(2);
    world.itsm("change notice d9m2t --record").ends_with(2);
}

#[test]
fn an_entry_that_cannot_be_understood_stops_what_it_might() {
    let world = World::with_example();
    let path = "calendar/quarter-end.yaml";
    world.write(path, world.read(path).replace("FREQ=YEARLY", "FREQ=QUARTERLY"));
    let told = world.itsm("validate").ends_with(1);
    assert!(told.stdout.contains("invalid-repeat"), "{told:?}");
    let told = world.itsm("change conflicts --affects findb1 --start '2027-02-01 06:00'").ends_with(1);
    assert!(told.stdout.contains("cannot be known"), "{told:?}");
    let told = world.itsm("change calendar").success();
    assert!(told.stderr.contains("quarter-end is not shown"), "{told:?}");
    world.itsm("change slot --affects findb1").ends_with(1);
}
