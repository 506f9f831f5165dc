//! Each reason, on its boundary; and that the moment which is named is the first that opens.

use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;

use super::*;
use crate::model::field::Time;
use crate::practice::fixture::{World, change};

const ASSETS: &str = "shop -> db; db; other";

fn at(text: &str) -> DateTime<Utc> {
    text.replace('Z', ":00Z").parse().unwrap()
}

fn ask<T>(world: &World, question: &Question, now: DateTime<Utc>, see: impl FnOnce(&Verdict<'_>) -> T) -> T {
    let now = now.with_timezone(&world.now.timezone());
    see(&gate(&Cx::new(&world.snapshot, &world.graph, now), question))
}

fn of(change: &str) -> Question {
    Question { changes: vec![change.to_owned()], ..Question::default() }
}

/// `frozen f (02:00)`; then, where it is known, the moment at which it opens or closes.
fn told(verdict: &Verdict<'_>) -> Vec<String> {
    let show = |at: DateTime<Utc>| at.format("%d %H:%M").to_string();
    let line = |it: &Reason| {
        let until = it.until.map(|at| format!(" ({})", show(at))).unwrap_or_default();
        let with = it.with.iter().map(|it| format!(" {it}")).collect::<String>();
        format!("{}{with}{until}", it.check)
    };
    let until = verdict.until.map(|it| format!("until {}", show(it)));
    verdict.reasons.iter().map(line).chain(until).collect()
}

fn gate_at(world: &World, now: &str) -> Vec<String> {
    ask(world, &of("C-1"), at(now), told)
}

fn world(records: &[&str]) -> World {
    World::new(ASSETS, records)
}

/// From one to three in the night, of so little risk that nobody has to approve it.
fn own(more: &str) -> String {
    change("C-1", "db", "2026-12-01T01:00Z 2h", &format!(", rollback: back, verify: look{more}"))
}

const INSIDE: &str = "2026-12-01T01:30Z";

#[test]
fn the_windows_beginning_is_in_it_and_its_end_is_not() {
    let own = own("");
    let world = world(&[&own]);
    assert_eq!(gate_at(&world, "2026-12-01T00:59Z"), ["outside-window (01 01:00)", "until 01 01:00"]);
    assert_eq!(gate_at(&world, "2026-12-01T01:00Z"), ["until 01 03:00"]);
    assert_eq!(gate_at(&world, "2026-12-01T02:59Z"), ["until 01 03:00"]);
    assert_eq!(gate_at(&world, "2026-12-01T03:00Z"), ["window-over"]);
    assert_eq!(gate_at(&world, "2019-01-01T00:00Z"), ["outside-window (01 01:00)", "until 01 01:00"]);
}

#[test]
fn without_a_window_and_with_one_that_is_reversed() {
    let own = own("");
    let none = "{id: C-1, title: t, type: normal, state: approved, requester: joe, affects: [db]}";
    assert_eq!(gate_at(&world(&[none]), INSIDE), ["no-window"]);
    let reversed = own.replace("end: 2026-12-01T03", "end: 2026-11-01T03");
    assert_eq!(gate_at(&world(&[&reversed]), INSIDE), ["times-reversed"]);
}

#[test]
fn only_what_is_approved_or_runs_or_cannot_wait() {
    for (state, expected) in [
        ("draft", "not-approved"),
        ("requested", "not-approved"),
        ("rejected", "not-approved"),
        ("approved", "until 01 03:00"),
        ("in_progress", "until 01 03:00"),
        ("completed", "change-over"),
        ("failed", "change-over"),
        ("rolled_back", "change-over"),
        ("closed", "change-over"),
        ("cancelled", "change-over"),
    ] {
        let own = own("").replace("state: approved", &format!("state: {state}"));
        assert_eq!(gate_at(&world(&[&own]), INSIDE), [expected], "{state}");
    }
    let urgent = own("").replace("type: normal", "type: emergency");
    let state = |state: &str| urgent.replace("state: approved", &format!("state: {state}"));
    assert_eq!(gate_at(&world(&[&state("requested")]), INSIDE), ["until 01 03:00"]);
    assert_eq!(gate_at(&world(&[&state("draft")]), INSIDE), ["not-approved"]);
    let started = "in_progress, actual: {start: 2026-11-01T01:00:00Z}";
    assert_eq!(gate_at(&world(&[&state(started)]), INSIDE), ["retrospective-approval-overdue"]);
}

fn freeze(id: &str, starts: &str, ends: &str, more: &str) -> String {
    let time = |text: &str| Time(at(text).fixed_offset());
    format!(
        "{{id: {id}, type: freeze, title: t, starts: {}, ends: {}, scope: [shop]{more}}}",
        time(starts),
        time(ends)
    )
}

fn frozen_during(starts: &str, ends: &str, now: &str) -> Vec<String> {
    gate_at(&world(&[&own(""), &freeze("f", starts, ends, "")]), now)
}

#[test]
fn a_freeze_that_ends_as_the_window_starts_and_one_that_starts_as_it_ends() {
    let open = ["until 01 03:00"];
    assert_eq!(frozen_during("2026-11-30T00:00Z", "2026-12-01T01:00Z", "2026-12-01T01:00Z"), open);
    assert_eq!(frozen_during("2026-12-01T03:00Z", "2026-12-02T01:00Z", "2026-12-01T02:59Z"), open);
}

#[test]
fn a_freeze_in_what_is_left_of_the_window() {
    let expected = ["frozen f (01 02:00)", "until 01 02:00"];
    assert_eq!(frozen_during("2026-11-30T00:00Z", "2026-12-01T02:00Z", INSIDE), expected);
    let later = ["frozen f (01 02:45)", "until 01 02:45"];
    assert_eq!(frozen_during("2026-12-01T02:00Z", "2026-12-01T02:45Z", INSIDE), later);
    let past = ["until 01 03:00"];
    assert_eq!(frozen_during("2026-12-01T01:00Z", "2026-12-01T01:30Z", INSIDE), past);
    let whole = ["frozen f (02 00:00)"];
    assert_eq!(frozen_during("2026-12-01T02:59Z", "2026-12-02T00:00Z", INSIDE), whole, "no time opens it");
}

#[test]
fn a_freeze_is_told_with_its_way_and_the_next_slot() {
    let world = world(&[&own(""), &freeze("f", "2026-12-01T00:00Z", "2026-12-03T02:00Z", "")]);
    ask(&world, &of("C-1"), at(INSIDE), |verdict| {
        assert_eq!(verdict.reasons[0].path, ["shop", "db"]);
        let slot = verdict.next.unwrap();
        assert_eq!((slot.start, slot.length()), (at("2026-12-03T02:00Z"), TimeDelta::hours(2)));
    });
}

#[test]
fn freezes_one_after_the_other() {
    let records = [
        own(""),
        freeze("a", "2026-11-30T00:00Z", "2026-12-01T01:45Z", ""),
        freeze("b", "2026-12-01T01:45Z", "2026-12-01T02:30Z", ""),
    ];
    let world = world(&records.each_ref().map(String::as_str));
    assert_eq!(gate_at(&world, INSIDE), ["frozen a (01 01:45)", "frozen b (01 02:30)", "until 01 02:30"]);
}

#[test]
fn a_freeze_lets_its_types_through() {
    let freeze = freeze("f", "2026-12-01T00:00Z", "2026-12-03T02:00Z", ", allow: [standard]");
    let standard = own("").replace("type: normal", "type: standard");
    assert_eq!(gate_at(&world(&[&standard, &freeze]), INSIDE), ["until 01 03:00"]);
    assert_eq!(gate_at(&world(&[&own(""), &freeze]), INSIDE), ["frozen f (03 02:00)"]);
}

#[test]
fn a_freeze_that_cannot_be_understood() {
    let freeze = freeze("f", "2026-11-01T00:00Z", "2026-11-03T02:00Z", ", repeat: FREQ=OFTEN");
    assert_eq!(gate_at(&world(&[&own(""), &freeze]), INSIDE), ["frozen f"]);
    assert_eq!(gate_at(&world(&[&own("").replace("[db]", "[other]"), &freeze]), INSIDE), ["until 01 03:00"]);
}

#[test]
fn what_is_at_work_on_the_same_asset_or_above_or_below() {
    let other = |asset: &str, at: &str, state: &str| {
        change("C-2", asset, at, "").replace("state: approved", &format!("state: {state}"))
    };
    let beside =
        |asset: &str, at: &str, state: &str| gate_at(&world(&[&own(""), &other(asset, at, state)]), INSIDE);
    let now = "2026-12-01T01:30Z 30m";
    assert_eq!(beside("db", now, "approved"), ["same-asset C-2 (01 02:00)", "until 01 02:00"]);
    assert_eq!(beside("shop", now, "approved"), ["related-asset C-2 (01 02:00)", "until 01 02:00"]);
    assert_eq!(beside("shop", now, "in_progress"), ["related-asset C-2"]);
    assert_eq!(beside("other", now, "in_progress"), ["until 01 03:00"]);
    assert_eq!(beside("db", now, "requested"), ["until 01 03:00"]);
    assert_eq!(
        beside("db", "2026-12-01T01:00Z 30m", "approved"),
        ["until 01 03:00"],
        "it ends as this is asked"
    );
    assert_eq!(
        beside("db", "2026-12-01T01:31Z 30m", "approved"),
        ["until 01 01:31"],
        "open until the other begins"
    );
    assert_eq!(beside("db", "2026-11-01T00:00Z 30m", "in_progress"), ["same-asset C-2"], "it runs late");
    assert_eq!(beside("db", "2026-11-01T00:00Z 30m", "approved"), ["until 01 03:00"], "it never began");
}

#[test]
fn of_two_that_wait_for_each_other_the_one_that_is_started_goes_first() {
    let other = change("C-2", "db", "2026-12-01T01:00Z 2h", "");
    let started = own("").replace("state: approved", "state: in_progress");
    let both = world(&[&own(""), &other]);
    for id in ["C-1", "C-2"] {
        assert!(ask(&both, &of(id), at(INSIDE), |it| !it.is_open()), "{id}");
    }
    let one = world(&[&started, &other]);
    assert_eq!(gate_at(&one, INSIDE), ["until 01 03:00"]);
    assert_eq!(ask(&one, &of("C-2"), at(INSIDE), told), ["same-asset C-1"]);
}

#[test]
fn two_nodes_of_three_that_need_two() {
    let cluster = "shop -> cluster; cluster , redundancy: {n: 2} -> {id: n1, group: n}, {id: n2, group: n}, {id: n3, group: n}; n1; n2; n3";
    let one = change("C-1", "n1", "2026-12-01T01:00Z 2h", "").replace("normal", "standard");
    let two = change("C-2", "n2", "2026-12-01T01:30Z 1h", "").replace("normal", "standard");
    assert_eq!(gate_at(&World::new(cluster, &[&one]), INSIDE), ["until 01 03:00"]);
    let world = World::new(cluster, &[&one, &two]);
    assert_eq!(gate_at(&world, INSIDE), ["combined-impact C-2 (01 02:30)", "until 01 02:30"]);
    assert_eq!(gate_at(&world, "2026-12-01T01:29Z"), ["until 01 01:30"]);
    assert_eq!(ask(&world, &of("C-2"), at(INSIDE), told), ["combined-impact C-1 (01 02:30)"]);
}

fn incident(affects: &str, more: &str) -> String {
    format!(
        "{{id: INC-1, title: t, state: open, impact: high, urgency: high, recorded_at: 2026-11-30T00:00:00Z, affects: [{affects}]{more}}}"
    )
}

#[test]
fn a_major_incident_above_or_below_unless_the_change_mends_it() {
    let with = |own: &str, incident: &str| gate_at(&world(&[own, incident]), INSIDE);
    let (closed, open) = (["major-incident INC-1"], ["until 01 03:00"]);
    assert_eq!(with(&own(""), &incident("db", "")), closed);
    assert_eq!(with(&own(""), &incident("shop", "")), closed, "what stands on it is broken");
    assert_eq!(with(&own("").replace("[db]", "[shop]"), &incident("db", "")), closed);
    assert_eq!(with(&own(""), &incident("other", "")), open);
    assert_eq!(with(&own(""), &incident("db", ", priority: P3")), open);
    assert_eq!(with(&own(""), &incident("db", "").replace("state: open", "state: restored")), open);
    assert_eq!(with(&own(", why: mends inc-1"), &incident("db", "")), open);
    let link = ", links: [{title: the change, url: 'https://x/C-1'}]";
    assert_eq!(with(&own(""), &incident("db", link)), open);
    assert_eq!(with(&own(""), &incident("db", ", caused_by: C-1")), closed, "to have caused it is no excuse");
    let urgent = own("").replace("type: normal", "type: emergency");
    assert_eq!(with(&urgent, &incident("db", "")), open);
    assert_eq!(with(&urgent, &incident("shop", "")), closed);
}

const OWNED: &str = "shop , owner: jim -> db; db";
const JIM: &str = "{id: jim, name: Jim, status: active}";
const JOE: &str = "{id: joe, name: Joe, status: active}";

fn noticed(at: Option<&str>) -> Vec<String> {
    noticed_at(at, INSIDE)
}

fn noticed_at(heard: Option<&str>, now: &str) -> Vec<String> {
    let notices =
        heard.map(|at| format!(", notices: [{{at: {at}, to: [jim], by: joe}}]")).unwrap_or_default();
    gate_at(&World::new(OWNED, &[&own(&format!(", outage: 10m{notices}")), JIM, JOE]), now)
}

#[test]
fn notice_that_is_missing_in_time_and_late() {
    assert_eq!(noticed(None), ["notice-missing"]);
    assert_eq!(noticed(Some("2026-11-24T01:00:00Z")), ["until 01 03:00"]);
    let late = ["notice-late (01 02:00)", "until 01 02:00"];
    assert_eq!(noticed(Some("2026-11-24T02:00:00Z")), late, "a week after they heard is in the window");
    assert_eq!(noticed_at(Some("2026-11-24T02:00:00Z"), "2026-12-01T02:00Z"), ["until 01 03:00"]);
    assert_eq!(noticed(Some("2026-11-30T00:00:00Z")), ["notice-late (07 00:00)"]);
}

fn acted_by(who: &str, own: &str) -> Vec<String> {
    let gone = "{id: gone, name: Gone, status: left, left_on: 2026-01-01}";
    let twin = "{id: twin, name: Jim, emails: [jim@x.y], status: active}";
    let jim = "{id: jim, name: Jim, emails: [Jim@x.y], status: active}";
    let world = World::new(ASSETS, &[own, jim, JOE, gone, twin]);
    ask(&world, &Question { actor: Some(who.to_owned()), ..of("C-1") }, at(INSIDE), told)
}

#[test]
fn who_carries_it_out() {
    let (open, closed) = (["until 01 03:00"], ["not-assigned"]);
    assert_eq!(acted_by("jim", &own(", assignee: jim")), open);
    assert_eq!(acted_by("twin", &own(", assignee: jim")), open, "another record of the same person");
    assert_eq!(acted_by("joe", &own(", assignee: jim")), closed, "who asks for it is not who does it");
    assert_eq!(acted_by("jim", &own("")), closed);
    let task = |state: &str| {
        own(&format!(", assignee: joe, tasks: [{{id: 1, title: t, assignee: jim, state: {state}}}]"))
    };
    assert_eq!(acted_by("jim", &task("open")), open);
    assert_eq!(acted_by("jim", &task("cancelled")), closed);
    assert_eq!(acted_by("gone", &own(", assignee: gone")), ["actor-left"]);
    assert_eq!(acted_by("gone", &own(", assignee: jim")), ["actor-left", "not-assigned"]);
}

#[test]
fn more_risk_than_was_written_down() {
    let risky = own(", risk: {level: low}").replace("rollback: back, verify: look, ", "");
    let risky = risky.replace("type: normal", "type: standard");
    assert_eq!(gate_at(&world(&[&risky]), INSIDE), ["until 01 03:00"]);
    let near = freeze("f", "2026-12-02T00:00Z", "2026-12-03T00:00Z", "");
    assert_eq!(gate_at(&world(&[&risky, &near]), INSIDE), ["risk-grown"]);
    let repeated = freeze("f", "2025-12-02T00:00Z", "2025-12-03T00:00Z", ", repeat: FREQ=YEARLY");
    assert_eq!(
        gate_at(&world(&[&risky, &repeated]), INSIDE),
        ["risk-grown"],
        "by the calendar, not by dates alone"
    );
}

#[test]
fn what_is_not_committed() {
    let own = own("");
    let world = world(&[&own]);
    let asked = |file: &str| {
        let question = Question { uncommitted: vec![FilePath::from(file)], ..of("C-1") };
        ask(&world, &question, at(INSIDE), told).swap_remove(0)
    };
    for file in ["changes/0.yaml", "itsm.yaml", "calendar/year-end.yaml", "approvals/c-1/jim-1.yaml"] {
        assert_eq!(asked(file), "not-committed", "{file}");
    }
    for file in ["changes/1.yaml", "assets/all.yaml", "approvals/C-2/jim-1.yaml", "people/jim.yaml"] {
        assert_eq!(asked(file), "until 01 03:00", "{file}");
    }
}

#[test]
fn an_asset_that_is_not_there() {
    assert_eq!(gate_at(&world(&[&own("").replace("[db]", "[db, dbb]")]), INSIDE), ["unknown-asset"]);
    assert_eq!(gate_at(&world(&[&own("").replace("[db]", "[]")]), INSIDE), ["no-asset"]);
}

fn found(world: &World, assets: &[&str], actor: Option<&str>, now: &str) -> Vec<String> {
    let assets = assets.iter().map(|it| (*it).to_owned()).collect();
    let question = Question { assets, actor: actor.map(str::to_owned), ..Question::default() };
    ask(world, &question, at(now), |verdict| {
        let found = verdict.changes.iter().map(|it| {
            let others = it.others.iter().map(|it| format!(" or {it}")).collect::<String>();
            format!("{} for {}{others}", it.entry.id, it.found_for.join(","))
        });
        found.chain(verdict.reasons.iter().map(|it| it.check.to_owned())).collect()
    })
}

#[test]
fn the_change_of_an_asset_that_runs_may_run_or_comes_next() {
    let next = change("C-2", "db", "2026-12-05T01:00Z 2h", "");
    let later = change("C-3", "db, other", "2026-12-08T01:00Z 2h", "");
    let over = change("C-4", "db", "2026-12-01T01:00Z 2h", "").replace("approved", "completed");
    let draft = change("C-5", "shop", "2026-12-05T01:00Z 2h", "").replace("approved", "draft");
    let world = world(&[&own(", assignee: joe"), &next, &later, &over, &draft, JOE, JIM]);
    assert_eq!(found(&world, &["db"], None, INSIDE), ["C-1 for db"]);
    assert_eq!(found(&world, &["DB"], Some("joe"), INSIDE), ["C-1 for DB"]);
    assert_eq!(found(&world, &["db"], None, "2026-12-02T00:00Z"), ["C-2 for db or C-3", "outside-window"]);
    assert_eq!(
        found(&world, &["db", "other"], None, "2026-12-02T00:00Z"),
        ["C-3 for db,other or C-2", "outside-window"]
    );
    assert_eq!(
        found(&world, &["shop"], None, INSIDE),
        ["C-5 for shop", "not-approved", "outside-window", "related-asset"]
    );
    assert_eq!(
        found(&world, &["db", "shop"], None, "2030-01-01T00:00Z"),
        ["C-1 for db or C-2 or C-3", "no-change", "window-over"]
    );
}

#[test]
fn what_names_nothing_opens_nothing() {
    assert_eq!(ask(&world(&[&own("")]), &Question::default(), at(INSIDE), told), ["no-change"]);
    assert_eq!(ask(&world(&[]), &of("C-1"), at(INSIDE), told), ["no-change"]);
}

#[test]
fn an_asset_that_the_change_does_not_touch() {
    let own = own("");
    let question = Question { assets: vec!["db".to_owned(), "other".to_owned()], ..of("C-1") };
    assert_eq!(ask(&world(&[&own]), &question, at(INSIDE), told), ["asset-not-in-change"]);
}

#[test]
fn code_that_assets_answer_for() {
    let assets = "db , covers: [terraform/db, 'tf:module.db.*']; web , covers: [app]; also , covers: [app]";
    let world = World::new(assets, &[&own("")]);
    let asked = |code: &[&str]| {
        let code = code.iter().map(|it| (*it).to_owned()).collect();
        ask(&world, &Question { code, ..Question::default() }, at(INSIDE), told)
    };
    assert_eq!(asked(&["terraform/db/main.tf", "tf:module.db.aws_db_instance.x"]), ["until 01 03:00"]);
    assert_eq!(asked(&["terraform/db/main.tf", "README.md"]), ["not-covered"]);
    assert_eq!(asked(&["app/x"]), ["covered-twice"]);
}

#[test]
fn windows_in_other_zones_and_through_a_jump_of_the_clocks() {
    let window = "window: {start: 2027-03-28T01:30:00+01:00, end: 2027-03-28T03:30:00+02:00}";
    let own = format!(
        "{{id: C-1, title: t, type: standard, state: approved, requester: joe, affects: [db], {window}}}"
    );
    let world = World::at("Asia/Kathmandu", ASSETS, &[&own]);
    assert_eq!(gate_at(&world, "2027-03-28T00:29Z"), ["outside-window (28 00:30)", "until 28 00:30"]);
    assert_eq!(gate_at(&world, "2027-03-28T01:29Z"), ["until 28 01:30"]);
    assert_eq!(gate_at(&world, "2027-03-28T01:30Z"), ["window-over"]);
}

/// Some hours of one night, in quarters.
fn quarters(from: u32, length: u32) -> (String, String) {
    let start = at("2026-12-01T00:00Z") + TimeDelta::minutes(i64::from(from) * 15);
    let end = start + TimeDelta::minutes(i64::from(length) * 15);
    (start.to_rfc3339(), end.to_rfc3339())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn the_moment_that_is_named_is_the_first_that_opens(
        own in (4u32..12, 1u32..12),
        freezes in prop::collection::vec((0u32..24, 1u32..8), 0..3),
        others in prop::collection::vec((0u32..24, 1u32..8, prop::sample::select(vec!["db", "shop", "other"])), 0..3),
        now in 0u32..24,
    ) {
        let timed = |id: &str, asset: &str, (start, end): (String, String)| {
            format!(
                "{{id: {id}, title: t, type: standard, state: approved, requester: joe, affects: [{asset}], \
                 window: {{start: {start}, end: {end}}}}}"
            )
        };
        let mut records = vec![timed("C-1", "db", quarters(own.0, own.1))];
        for (n, (from, length)) in freezes.iter().enumerate() {
            let (start, end) = quarters(*from, *length);
            records.push(format!("{{id: f{n}, type: freeze, title: t, starts: {start}, ends: {end}, scope: [shop]}}"));
        }
        for (n, (from, length, asset)) in others.iter().enumerate() {
            records.push(timed(&format!("C-9{n}"), asset, quarters(*from, *length)));
        }
        let world = world(&records.iter().map(String::as_str).collect::<Vec<_>>());
        let moment = |quarter: u32| at("2026-12-01T00:00Z") + TimeDelta::minutes(i64::from(quarter) * 15);
        let (is_open, until) = ask(&world, &of("C-1"), moment(now), |it| (it.is_open(), it.until));
        // Nothing begins or ends but at quarters, and all is over after forty of them.
        let first = (now + 1..40).map(moment).find(|at| ask(&world, &of("C-1"), *at, |it| it.is_open()) != is_open);
        prop_assert_eq!(until, first);
    }

    #[test]
    fn one_more_freeze_opens_nothing(from in 0u32..16, length in 1u32..12, now in 0u32..16) {
        let (start, end) = quarters(from, length);
        let freeze = format!("{{id: f, type: freeze, title: t, starts: {start}, ends: {end}}}");
        let now = at("2026-12-01T00:00Z") + TimeDelta::minutes(i64::from(now) * 15);
        let is_open = |records: &[&str]| ask(&world(records), &of("C-1"), now, |it| it.is_open());
        prop_assert!(is_open(&[&own("")]) || !is_open(&[&own(""), &freeze]));
    }
}
