//! What adds to a risk, and how much.

use chrono::TimeZone;

use super::assess;
use crate::graph::{Graph, Scope};
use crate::model::Change;
use crate::model::zone::named;
use crate::practice::Cx;
use crate::store::read::read;
use crate::store::source::Memory;

const SETTINGS: &str = "version: 1\ntime_zone: America/New_York\n";
const ID: &str = "CHG-20261121-7k3qf";

/// The terms of a change to these assets, with their points; then the level.
fn terms(settings: &str, assets: &str, change: &str, more: &[(&str, &str)]) -> String {
    let text = format!("id: {ID}\ntitle: x\ntype: normal\nstate: requested\nrequester: joe.doe\n{change}");
    let mut files = vec![
        ("itsm.yaml", settings),
        ("assets/all.yaml", assets),
        ("changes/2026/CHG-20261121-7k3qf.yaml", &text),
    ];
    files.extend(more);
    let snapshot = read(&Memory::new(files), &|_| Vec::new()).unwrap();
    assert_eq!(snapshot.faults, []);
    let graph = Graph::build(&snapshot, Scope::Live);
    let now = named("America/New_York").with_ymd_and_hms(2026, 11, 21, 10, 0, 0).unwrap();
    let found = assess(&Cx::new(&snapshot, &graph, now), snapshot.get_as::<Change>(ID).unwrap());
    let term = |term: &super::Term| {
        format!("{} {}: {} [{}]", term.points, term.name, term.words, term.record.clone().unwrap_or_default())
    };
    let lines: Vec<String> = found.terms.iter().map(term).collect();
    format!("{}\n{} {}", lines.join("\n"), found.points, found.level)
}

const WELL: &str = "affects: [db]\nrollback: back\nverify: look\n";
const DB: &str = "{id: db, type: server, lifecycle: active, criticality: low}\n";

#[test]
fn a_server_that_nobody_misses() {
    assert_eq!(terms(SETTINGS, DB, WELL, &[]), "\n0 low");
}

#[test]
fn one_business_service_outweighs_a_hundred_servers() {
    let many: String = (0..100)
        .map(|n| {
            format!(
                "---\n{{id: s{n}, type: server, lifecycle: active, criticality: low, depends_on: [db]}}\n"
            )
        })
        .collect();
    assert_eq!(terms(SETTINGS, &format!("{DB}{many}"), WELL, &[]), "\n0 low");
    let payroll = "---\n{id: payroll, type: business-service, lifecycle: active, criticality: critical, data_classification: [PII], depends_on: [db]}\n";
    insta::assert_snapshot!(terms(SETTINGS, &format!("{DB}{payroll}"), WELL, &[]), @"
    25 criticality: payroll goes down, of critical criticality [payroll]
    20 reach: payroll goes down, a business service [payroll]
    10 classification: payroll goes down, which holds PII [payroll]
    55 high
    ");
    let soft = payroll.replace("[db]", "[{id: db, strength: soft}]");
    insta::assert_snapshot!(terms(SETTINGS, &format!("{DB}{soft}"), WELL, &[]), @"
    13 criticality: payroll is degraded, of critical criticality [payroll]
    10 reach: payroll is degraded, a business service [payroll]
    5 classification: payroll is degraded, which holds PII [payroll]
    28 medium
    ");
}

#[test]
fn what_is_left_without_a_spare() {
    let web = "---\n{id: web, type: application, lifecycle: active, criticality: high, redundancy: {n: 1}, depends_on: [{id: db, group: n}, {id: db2, group: n}]}\n---\n{id: db2, type: server, lifecycle: active, criticality: low}\n";
    insta::assert_snapshot!(terms(SETTINGS, &format!("{DB}{web}"), WELL, &[]), @"
    10 redundancy: one more failure while it runs would hurt web [web]
    5 criticality: web is left without a spare, of high criticality [web]
    3 reach: web is left without a spare, an application [web]
    18 low
    ");
}

#[test]
fn what_a_change_does_not_say_and_when_it_runs() {
    let change = "affects: [db]\noutage: 30m\nwindow: {start: 2026-12-30T03:00:00-05:00, end: 2026-12-30T04:00:00-05:00}\n";
    let freeze = "{id: year-end, type: freeze, title: Year end, starts: 2027-01-01T00:00:00-05:00, ends: 2027-01-05T00:00:00-05:00}";
    insta::assert_snapshot!(terms(SETTINGS, DB, change, &[("calendar/year-end.yaml", freeze)]), @"
    10 freeze_near: the freeze `Year end` is less than three days away [year-end]
    10 quarter_end: the quarter ends on 2026-12-31 [CHG-20261121-7k3qf]
    10 rollback: nothing is said of how it is undone [CHG-20261121-7k3qf]
    5 outage: 30m of downtime are expected [CHG-20261121-7k3qf]
    5 verify: nothing is said of how it is known to have worked [CHG-20261121-7k3qf]
    40 medium
    ");
}

#[test]
fn changes_like_it_that_failed() {
    let run = |n: u32, state: &str| {
        format!(
            "{{id: CHG-202610{n:02}-aaaaa, title: x, type: normal, state: {state}, requester: joe.doe, affects: [db], window: {{start: 2026-10-{n:02}T03:00:00-04:00, end: 2026-10-{n:02}T04:00:00-04:00}}}}\n"
        )
    };
    let runs =
        [run(1, "closed"), run(2, "failed"), run(3, "completed"), run(4, "cancelled"), run(5, "closed")]
            .join("---\n");
    insta::assert_snapshot!(terms(SETTINGS, DB, WELL, &[("changes/2026/runs.yaml", &runs)]), @"
    10 history: 1 of 4 changes to these assets failed within a year [CHG-20261002-aaaaa]
    10 low
    ");
    let long_ago = runs.replace("2026-10", "2025-10");
    assert_eq!(terms(SETTINGS, DB, WELL, &[("changes/2026/runs.yaml", &long_ago)]), "\n0 low");
}

#[test]
fn weights_and_thresholds_of_the_store() {
    let settings = format!(
        "{SETTINGS}changes:\n  risk_weights: {{rollback: 33, verify: 0}}\n  risk_thresholds: {{high: 33, medium: 5}}\n"
    );
    assert_eq!(
        terms(&settings, DB, "affects: [db]\n", &[]),
        "33 rollback: nothing is said of how it is undone [CHG-20261121-7k3qf]\n33 high"
    );
}
