//! Problems from end to end: opened from incidents, followed up by actions, closed; and the look back on a month.

#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use world::World;

/// The id of the newest problem.
fn newest(world: &World) -> String {
    world.itsm("problem list -f ids").stdout.lines().next().unwrap().to_owned()
}

fn file(id: &str) -> String {
    format!("problems/2026/{id}.yaml")
}

const NEW: &str = "problem new t6j3p m4c6e --title 'One of each'";

#[test]
fn from_two_incidents_to_its_end() {
    let world = World::with_example();
    world.itsm(NEW).success();
    let id = newest(&world);
    assert!(world.read("incidents/2023/INC-20230814-t6j3p.yaml").contains(&format!("problem: {id}\n")));
    assert!(world.read("incidents/2021/INC-20210122-m4c6e.yaml").contains(&format!("problem: {id}\n")));
    world.itsm(&format!("problem action add {id} 'Walk along the racks' --owner it --due +2w")).success();
    world.itsm(&format!("problem action add {id} 'Watch the connections'")).success();
    let told = world.itsm(&format!("problem close {id}")).ends_with(2);
    assert!(told.stderr.contains("cannot go from open to closed"), "{told:?}");
    let told = world.itsm(&format!("problem known-error {id} --workaround wait")).ends_with(2);
    assert!(told.stderr.contains("nobody has said what the root cause"), "{told:?}");
    world.itsm(&format!("problem known-error {id} --root-cause 'Nobody looks' --workaround wait")).success();
    let told = world.itsm(&format!("problem resolve {id}")).success();
    assert!(
        told.stderr.contains("before it can be closed: actions 1 (Walk along the racks, it), 2"),
        "{told:?}"
    );
    world.itsm(&format!("problem action done {id} 1")).success();
    world.itsm(&format!("problem action drop {id} 2 --why 'too dear'")).success();
    assert!(world.git("log -1 --format=%b").stdout.contains("Dropped: too dear"));
    world.itsm(&format!("problem close {id}")).success();
    insta::assert_snapshot!(world.read(&file(&id)));
    insta::assert_snapshot!(world.git("log --reverse --format=%s -8").success().stdout);
    let told = world.itsm(&format!("log {id} --action action -f csv")).success().stdout;
    for words in [
        "added: Walk along the racks (it, due 2026-12-05)",
        "added: Watch the connections (",
        "done: Walk along the racks",
        "dropped: Watch the connections",
    ] {
        assert!(told.contains(&format!("action of {id} {words}")), "{words}: {told}");
    }
    assert!(!told.contains("ended"), "the day follows from what became of it: {told}");
    world.itsm("validate --deny warnings").success();
    let told = world.itsm(&format!("problem action add {id} more")).ends_with(2);
    assert!(told.stderr.contains("its actions stay as they are"), "{told:?}");
    world.itsm(&format!("problem reopen {id} 'it is back'")).success();
    assert!(world.git("log -1 --format=%b").stdout.contains("Reopened: it is back"));
}

#[test]
fn both_ends_are_written_in_one_commit_and_unwritten_too() {
    let world = World::with_example();
    let told = world.itsm("problem link n6s3w q5k9t").ends_with(2);
    assert!(told.stderr.contains("is a case of PRB-20201109-c8t5p already"), "{told:?}");
    world.itsm("problem unlink c8t5p q5k9t").success();
    assert!(!world.read("incidents/2020/INC-20201108-q5k9t.yaml").contains("problem:"));
    assert!(!world.read("problems/2020/PRB-20201109-c8t5p.yaml").contains("q5k9t"));
    assert_eq!(world.git("show --stat --format= HEAD").stdout.lines().count(), 3);
    let told = world.itsm("problem unlink c8t5p q5k9t").ends_with(2);
    assert!(told.stderr.contains("is no case of"), "{told:?}");
    world.itsm("problem link c8t5p q5k9t").success();
    assert!(world.read("problems/2020/PRB-20201109-c8t5p.yaml").contains("INC-20201108-q5k9t"));
    world.itsm("validate --deny warnings").success();
}

#[test]
fn an_incident_that_only_one_end_knows_of_is_told_and_mended() {
    let world = World::with_example();
    let path = "incidents/2020/INC-20201108-q5k9t.yaml";
    world.write(path, world.read(path).replace("problem: PRB-20201109-c8t5p\n", ""));
    world.git("commit -qam 'By hand'").success();
    let told = world.itsm("validate --deny warnings").ends_with(1);
    assert!(told.stdout.contains("problem-incident-mismatch"), "{told:?}");
    world.itsm("problem link c8t5p q5k9t").success();
    world.itsm("validate --deny warnings").success();
}

#[test]
fn problems_from_a_file_name_their_incidents_too() {
    let world = World::with_example();
    world.write("new.yaml", "title: Power\nowner: it\nincidents: [INC-20230814-t6j3p]\n---\ntitle: Share\nstate: known_error\nroot_cause: r\nworkaround: w\n");
    world.itsm("problem new --from new.yaml").success();
    assert!(world.read("incidents/2023/INC-20230814-t6j3p.yaml").contains("problem: PRB-20261121-"));
    assert_eq!(world.itsm("problem list --state known_error -f ids").stdout.lines().count(), 2);
    world.itsm("problem new").ends_with(2);
    world.itsm("problem new nothing-of-the-kind").ends_with(2);
    world.itsm("problem new findb1").ends_with(2);
    let told = world.itsm("problem new q5k9t").ends_with(2);
    assert!(told.stderr.contains("is a case of PRB-20201109-c8t5p already"), "{told:?}");
}

#[test]
fn lists_in_the_ways_people_ask() {
    let world = World::with_example();
    let ids =
        |arguments: &str| world.itsm(&format!("problem list {arguments} -f ids")).stdout.replace('\n', " ");
    assert_eq!(ids(""), "PRB-20210402-n6s3w ");
    assert_eq!(ids("--open"), "PRB-20210402-n6s3w ");
    assert_eq!(ids("--all"), "PRB-20210402-n6s3w PRB-20201109-c8t5p ");
    assert_eq!(ids("--all --mine"), "PRB-20201109-c8t5p ");
    assert_eq!(ids("--owner jess.charlie"), "PRB-20210402-n6s3w ");
    assert_eq!(ids("--all --asset findb1"), "PRB-20201109-c8t5p ");
    assert_eq!(ids("--all --asset getpaid --below"), "PRB-20210402-n6s3w PRB-20201109-c8t5p ");
    assert_eq!(ids("--state closed"), "PRB-20201109-c8t5p ");
    assert_eq!(ids("--overdue"), "");
    assert_eq!(ids("--overdue --now 2027-01-30"), "PRB-20210402-n6s3w ");
    assert_eq!(world.itsm("problem list --overdue").status, 1);
}

#[test]
fn what_is_overdue_is_told_to_who_has_it() {
    let world = World::with_example();
    world.itsm("problem action add n6s3w 'Ask the vendor' --owner it --due tomorrow").success();
    let late = "--now '2026-11-23 09:00'";
    let told = world.itsm(&format!("status {late}")).success().stdout;
    assert!(told.contains("your overdue actions (1)") && told.contains("PRB-20210402-n6s3w 5"), "{told}");
    assert!(!world.itsm("status").stdout.contains("your overdue actions"), "not before it is due");
    let told = world.itsm(&format!("problem action list --overdue --mine {late}")).success().stdout;
    assert!(told.contains("Ask the vendor") && told.contains("overdue"), "{told}");
    assert!(world.itsm(&format!("validate {late}")).stdout.contains("action-overdue"));
    world.itsm(&format!("problem action assign n6s3w 5 jeff.baf --due +1w {late}")).success();
    assert_eq!(world.itsm(&format!("problem action list --overdue {late}")).status, 1);
    let told = world.itsm("log n6s3w --limit 1").success().stdout;
    assert!(told.contains("goes to jeff.baf: Ask the vendor"), "{told}");
    let told = world.itsm("problem action add n6s3w x --due 2020-01-01").ends_with(2);
    assert!(told.stderr.contains("is over already"), "{told:?}");
    let told = world.itsm("problem action done n6s3w 9").ends_with(2);
    assert!(told.stderr.contains("has no action 9") && told.stderr.contains("it has 1 to 5"), "{told:?}");
    let told = world.itsm("problem action done n6s3w 1").ends_with(2);
    assert!(told.stderr.contains("is done already"), "{told:?}");
}

#[test]
fn fields_are_set_and_what_has_rules_is_not() {
    let world = World::with_example();
    world.itsm("problem set n6s3w --owner it --affects findb1 workaround='Call first.'").success();
    let text = world.read("problems/2021/PRB-20210402-n6s3w.yaml");
    assert!(
        text.contains("owner: it\n") && text.contains("[getpaidetl, findb1]") && text.contains("# gpe001"),
        "{text}"
    );
    for (word, help) in [
        ("state=closed", "itsm problem known-error"),
        ("incidents+=INC-20230814-t6j3p", "itsm problem link"),
        ("actions.0.state=open", "itsm problem action"),
        ("id=PRB-1", "refer to it"),
    ] {
        let told = world.itsm(&format!("problem set n6s3w {word}")).ends_with(2);
        assert!(told.stderr.contains(help), "{told:?}");
    }
}

#[test]
fn what_is_printed_fits_what_was_promised() {
    let world = World::with_example();
    let (shown, _) = world.fits("problem show c8t5p", "problem-show");
    assert_eq!(shown["computed"]["outage_minutes"], 210 + 140 + 88);
    assert_eq!(shown["computed"]["incidents"].as_array().unwrap().len(), 3);
    let (listed, _) = world.fits("problem action list --all", "action-list");
    assert_eq!(listed["count"], 7);
    let (review, _) = world.fits("problem review --month 2020-11", "problem-review");
    assert_eq!(review["totals"]["incidents"], 1);
    assert_eq!(review["incidents"][0]["recurrences"][0]["incident"], "INC-20191108-8wz2r");
    let payroll =
        review["services"].as_array().unwrap().iter().find(|it| it["id"] == "finance-payroll").unwrap();
    assert_eq!((&payroll["down_minutes"], &payroll["planned_minutes"]), (&88.into(), &15.into()));
    world.fits("problem review --quarter 2021-Q1", "problem-review");
    world.fits("problem review --from 2026-11-01 --until today", "problem-review");
    world.fits("problem review", "problem-review");
    world.fits("status", "status");
    world.fits("problem list", "problem-list");
}

#[test]
fn the_graph_of_then_tells_who_was_down() {
    let world = World::with_example();
    let path = "incidents/2026/INC-20261122-aaaaa.yaml";
    let times = "down_at: 2026-11-22T10:00:00-05:00\nrecorded_at: 2026-11-22T10:00:00-05:00\n\
                 restored_at: 2026-11-22T11:00:00-05:00\n";
    world
        .write(path, format!("id: INC-20261122-aaaaa\ntitle: t\nstate: closed\n{times}affects: [getpaid]\n"));
    world
        .sh("git rm -q incidents/2026/INC-20261121-0m4xd.yaml && git add -A && git commit -qm More")
        .success();
    // From December on payroll stands on GetPaid no more.
    let getpaid = "assets/applications/getpaid.yaml";
    world.write(getpaid, world.read(getpaid).replace("supports: [finance-payroll]\n", ""));
    world.sh("GIT_COMMITTER_DATE=2026-12-01T00:00:00Z git commit -qam Less").success();
    let review = world.itsm("problem review --month 2026-11 --now 2027-01-01 -f json").success();
    let review: serde_json::Value = serde_json::from_str(&review.stdout).unwrap();
    let mut services = review["services"].as_array().unwrap().iter();
    let payroll = services.find(|it| it["id"] == "finance-payroll").unwrap();
    assert_eq!(payroll["down_minutes"], 60, "{payroll}");
}

#[test]
fn a_review_is_a_page_that_needs_nothing_else() {
    let world = World::with_example();
    let path = "incidents/2020/INC-20201108-q5k9t.yaml";
    let hostile = "title: \"<script>alert(1)</script> \\e[31m \\u202e & 'x'\"";
    world.write(path, world.read(path).replace("title: findb1 is impacted, its disk is full", hostile));
    let told = world.itsm("problem review --month 2020-11 -o review.html").success();
    assert!(told.stderr.contains("wrote review.html") && told.stdout.is_empty(), "{told:?}");
    let page = world.read("review.html");
    assert!(page.starts_with("<!doctype html>") && page.trim_end().ends_with("</html>"));
    for word in ["<script", "http:", "https:", "url(", "@import", "src=", "\u{1b}", "\u{202e}", "NaN"] {
        assert!(!page.contains(word), "{word}");
    }
    assert!(page.contains("&lt;script&gt;") && page.matches("<svg").count() >= 8);
    world.itsm("problem review --month 2020-11 -o review.md").success();
    assert!(world.read("review.md").starts_with("## ACME · November 2020"));
    assert!(world.itsm("problem review --month 2020-11 -f html").stdout.starts_with("<!doctype html>"));
    let told = world.itsm("problem review --month 2020-11 -o nowhere/review.html").ends_with(2);
    assert!(told.stderr.contains("cannot write nowhere/review.html"), "{told:?}");
}

#[test]
fn days_that_cannot_be_looked_back_on() {
    let world = World::with_example();
    for (arguments, words) in [
        ("--month 2026-12", "has not begun yet"),
        ("--month 2020-13", "write it as 2020-11"),
        ("--quarter 2020-Q5", "write it as 2020-Q4"),
        ("--from 2020-02-01 --until 2020-01-01", "ends before it starts"),
        ("--from 2000-01-01", "two years are the most"),
        ("--until 2020-01-01", "--from"),
        ("--month 2020-11 --quarter 2020-Q4", "cannot be used with"),
        ("--month 2020-11 -f csv", "does not show"),
    ] {
        let told = world.itsm(&format!("problem review {arguments}")).ends_with(2);
        assert!(told.stderr.contains(words), "{arguments}: {told:?}");
    }
    let told = world.itsm("problem review --month 2020-11 --type no-such-type").success();
    assert!(told.stderr.contains("there is no asset of type no-such-type"), "{told:?}");
}
