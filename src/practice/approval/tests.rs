//! Who has to approve, by which rules; and what it comes to.

use super::fixture::{CHANGE, ID, World, world};
use super::person::Barred;
use crate::model::approval::Decision;

fn slots(world: &World) -> Vec<(String, String)> {
    world.ask(|standing| standing.slots.iter().map(|slot| (slot.rule.clone(), slot.may.join(" "))).collect())
}

fn slot(rule: &str, may: &str) -> (String, String) {
    (rule.to_owned(), may.to_owned())
}

#[test]
fn a_store_without_rules_asks_an_owner_unless_it_is_routine() {
    assert_eq!(slots(&world()), [slot("owner", "jim.bar joe.doe")]);
    assert_eq!(world().missing(), "owner: 1 of jim.bar, joe.doe");
    let low = world().edit("assets/findb1.yaml", "criticality: high", "criticality: low").edit(
        "assets/getpaid.yaml",
        "high",
        "low",
    );
    assert_eq!(slots(&low), [slot("routine", "")]);
    assert!(low.is_satisfied());
}

#[test]
fn where_no_rule_matches_an_owner_is_asked() {
    let world = world().rules("{name: never, when: 'type == \"emergency\"', need: 0}");
    assert_eq!(slots(&world), [slot("review", "jim.bar joe.doe")]);
    assert!(world.approved_by("joe.doe").is_satisfied());
}

#[test]
fn where_nobody_owns_what_is_touched_nobody_can() {
    let world = world().edit("assets/findb1.yaml", "owner: finance-it, ", "");
    assert_eq!(world.missing(), "owner: 1 needed, and nobody can: there is nobody to ask");
    let own = world.edit("assets/findb1.yaml", "type: server", "type: server, owner: jess.charlie");
    assert_eq!(own.missing(), "owner: 1 needed, and nobody can: jess.charlie asks for it");
    assert!(own.ask(|standing| standing.slots[0].is_impossible()));
}

#[test]
fn who_asks_and_who_carries_out_do_not_count() {
    let task = "why: because\ntasks: [{id: 1, title: look, assignee: joe.doe, state: open}]";
    let world = world().edit(CHANGE, "why: because", task).edit(
        "teams/finance-it.yaml",
        "joe.doe]",
        "joe.doe, dave.doodle]",
    );
    world.ask(|standing| {
        assert_eq!(standing.slots[0].may, ["jim.bar"]);
        let barred: Vec<_> = standing.slots[0].barred.iter().map(|(who, why)| (who.as_str(), *why)).collect();
        let implementer = Barred::Implementer;
        assert_eq!(
            barred,
            [("dave.doodle", implementer), ("jess.charlie", Barred::Requester), ("joe.doe", implementer)]
        );
    });
}

const BOTH: &str = "{name: owner, need: 1, from: [owners(affected)]}, {name: cab, when: 'risk >= \"medium\"', need: 1, from: ['team(\"cab\")']}";

#[test]
fn all_rules_that_match_and_the_first() {
    let all = world().rules(BOTH);
    assert_eq!(slots(&all), [slot("owner", "jim.bar joe.doe"), slot("cab", "alex.bar jim.bar")]);
    let first = all.edit("itsm.yaml", "match: all", "match: first");
    assert_eq!(slots(&first), [slot("owner", "jim.bar joe.doe")]);
}

#[test]
fn one_approval_fills_every_slot_that_asks_for_it_and_a_role_only_its_own() {
    assert!(world().rules(BOTH).approved_by("jim.bar").is_satisfied());
    let world = world().rules(BOTH);
    let mut approval = world.approval("jim.bar");
    approval.role = Some("owner".to_owned());
    let world = world.decided(&format!("approvals/{ID}/jim.bar-0000.yaml"), &approval);
    assert_eq!(world.missing(), "cab: 1 of alex.bar, jim.bar");
    assert!(world.approved_by("alex.bar").is_satisfied());
}

#[test]
fn two_are_two_people() {
    let world = world().rules("{name: two, need: 2, from: ['team(\"cab\")']}").approved_by("jim.bar");
    assert_eq!(world.missing(), "two: 1 more of alex.bar");
    assert!(world.approved_by("alex.bar").is_satisfied());
}

#[test]
fn whom_an_expression_over_what_is_hit_asks() {
    let rule = "{name: hit, need: 1, from: ['owners(impacted.filter(a, a.effect == \"down\" && a.criticality == \"high\"))']}";
    assert_eq!(slots(&world().rules(rule)), [slot("hit", "alex.bar")]);
}

#[test]
fn a_rule_that_cannot_be_understood_closes_all() {
    let world = world()
        .rules(&format!("{{name: broken, when: 'risc == \"low\"', need: 0}}, {BOTH}"))
        .approved_by("jim.bar");
    assert!(!world.is_satisfied());
    assert!(
        world.missing().starts_with("approval rule `broken`: a change has no field `risc`"),
        "{}",
        world.missing()
    );
}

#[test]
fn a_rejection_by_who_may_approve_closes_it_until_it_is_taken_back() {
    let approved = world().approved_by("jim.bar");
    let decide = |world: World, decision, at: &str, file: &str| {
        let mut approval = world.approval("joe.doe");
        (approval.decision, approval.at) = (decision, at.parse().unwrap());
        world.decided(&format!("approvals/{ID}/joe.doe-{file}.yaml"), &approval)
    };
    let rejected = decide(approved, Decision::Rejected, "2026-11-21T09:50:00-05:00", "aaaa");
    assert_eq!(rejected.missing(), "joe.doe rejected it");
    assert!(decide(rejected, Decision::Withdrawn, "2026-11-21T09:51:00-05:00", "bbbb").is_satisfied());
}

#[test]
fn a_template_that_keeps_succeeding_earns_its_freedom_and_loses_it_by_a_failure() {
    let rule = "{name: proven, when: 'template_streak >= 2', need: 0}, {name: owner, when: 'template_streak < 2', need: 1}";
    let run = |day: u32, state: &str, review: &str| {
        let id = format!("CHG-202610{day:02}-aaaaa");
        let text = format!("{{id: {id}, title: x, type: standard, state: {state}, requester: joe.doe, affects: [findb1], template: reboot,
            window: {{start: 2026-10-{day:02}T03:00:00-04:00, end: 2026-10-{day:02}T04:00:00-04:00}}{review}}}");
        (format!("changes/2026/{id}.yaml"), text)
    };
    let mut world = world().rules(rule).edit(CHANGE, "why: because", "why: because\ntemplate: reboot");
    let failure = ", review: {outcome: failure, by: joe.doe, at: 2026-10-05T09:00:00-04:00}";
    let mut free = Vec::new();
    for (day, state, review) in [
        (1, "completed", ""),
        (2, "closed", ""),
        (3, "rolled_back", ""),
        (4, "closed", ""),
        (5, "closed", failure),
        (6, "closed", ""),
        (7, "completed", ""),
    ] {
        let (path, text) = run(day, state, review);
        world.put(&path, &text);
        free.push(world.is_satisfied());
    }
    assert_eq!(free, [false, true, false, false, false, false, true]);
}

#[test]
fn an_emergency_owes_its_approval_from_when_it_started() {
    let started = "state: in_progress\nactual: {start: 2026-11-21T03:00:00-05:00}";
    let world =
        world().edit(CHANGE, "type: normal", "type: emergency").edit(CHANGE, "state: requested", started);
    let due = world.ask(|standing| standing.due.unwrap().to_rfc3339());
    assert_eq!(due, "2026-11-22T08:00:00+00:00");
    assert!(!world.is_satisfied());
}
