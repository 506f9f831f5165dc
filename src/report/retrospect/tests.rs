use chrono::TimeZone;

use super::*;
use crate::model::zone::Tz;
use crate::practice::fixture::World;

/// A shop on a database, books on a mainframe; the store is in New York.
const ASSETS: &str = "shop , name: The shop, owner: jim -> db; books -> mainframe";

fn incident(id: &str, affects: &str, down: &str, back: &str, more: &str) -> String {
    let back = if back.is_empty() { String::new() } else { format!(", restored_at: {back}") };
    let state = if back.is_empty() { "investigating" } else { "closed" };
    format!(
        "{{id: {id}, title: It is broken, state: {state}, impact: high, urgency: high, down_at: {down}, \
         recorded_at: {down}, affects: [{affects}]{back}{more}}}"
    )
}

fn look_back(wanted: &Wanted, records: &[String]) -> Retrospect {
    let records: Vec<&str> = records.iter().map(String::as_str).collect();
    let world = World::at("America/New_York", ASSETS, &records);
    let services = ["shop", "books"].map(str::to_owned);
    retrospect(&world.cx(), wanted, &services, &Eras::new(Vec::new(), &world.graph))
}

fn november() -> Wanted {
    Wanted::month("2026-11-01".parse().unwrap())
}

fn october() -> Wanted {
    Wanted::month("2026-10-01".parse().unwrap())
}

#[test]
fn what_began_before_is_carried_over_and_counts_where_it_was() {
    // Midnight in New York is four in the morning in London; the outage lasts an hour on each side of it.
    let records = [incident("I-1", "db", "2026-11-01T03:00:00Z", "2026-11-01T05:00:00Z", "")];
    let (before, after) = (look_back(&october(), &records), look_back(&november(), &records));
    let told =
        |it: &Retrospect| (it.totals.incidents, it.totals.outage_minutes, it.incidents[0].carried_over);
    assert_eq!((told(&before), told(&after)), ((1, 60, false), (0, 60, true)));
    assert_eq!(after.before, before.totals, "the month before is told as it tells itself");
    assert_eq!(after.incidents[0].services[0].down_minutes, 120, "an incident is told whole");
    assert_eq!(after.trend[10].totals, before.totals);
    assert_eq!(after.services[0].months[10], before.services[0].availability);
}

#[test]
fn what_still_goes_on_is_counted_till_now() {
    let records = [incident("I-1", "db", "2026-11-21T09:00:00-05:00", "", "")];
    let review = look_back(&november(), &records);
    assert!(review.so_far);
    assert_eq!((review.totals.outage_minutes, review.totals.restore_minutes), (60, None));
    assert_eq!(review.services[0].down_minutes, 60);
    // Twenty days and ten hours, and the hour that the clocks were set back.
    assert_eq!(review.services[0].measured_minutes, (20 * 24 + 10 + 1) * 60);
    assert_eq!(review.incidents[0].restored_at, None);
}

#[test]
fn two_incidents_at_once_are_two_incidents_and_one_outage() {
    let records = [
        incident("I-1", "db", "2026-11-10T10:00:00Z", "2026-11-10T11:00:00Z", ""),
        incident("I-2", "shop", "2026-11-10T10:30:00Z", "2026-11-10T11:30:00Z", ""),
        incident("I-3", "mainframe", "2026-11-10T10:30:00Z", "2026-11-10T11:00:00Z", ", duplicates_of: I-2"),
    ];
    let Totals { incidents, outage_minutes, service_down_minutes, .. } =
        look_back(&november(), &records).totals;
    assert_eq!((incidents, outage_minutes, service_down_minutes), (2, 90, 90));
}

#[test]
fn how_the_response_went_against_what_was_promised() {
    let person = "{id: ann, name: Ann, status: active}".to_owned();
    let slow =
        "{id: I-1, title: t, state: closed, impact: high, urgency: high, down_at: 2026-11-10T10:00:00Z, \
                recorded_at: 2026-11-10T10:16:00Z, restored_at: 2026-11-10T15:00:00Z, affects: [db], \
                reported_by: ann, log: [{at: 2026-11-10T10:20:00Z, by: monitor, kind: note, text: beep}, \
                {at: 2026-11-10T10:40:00Z, by: ann, kind: note, text: looking}]}"
            .to_owned();
    let review = look_back(&november(), &[person, slow]);
    let case = &review.incidents[0];
    let told: Vec<String> =
        case.response.iter().map(|it| format!("{} {:?} {:?}", it.name, it.took_minutes, it.kept)).collect();
    insta::assert_snapshot!(told.join("\n"), @"
    noticed Some(16) Some(false)
    acknowledged Some(24) Some(false)
    restored Some(284) Some(false)
    reported None Some(false)
    ");
    assert!(case.noticed_by_people);
    assert_eq!(review.totals.noticed_late, 1);
    let questions: Vec<&str> = review.agenda.iter().map(|it| it.question.as_str()).collect();
    insta::assert_snapshot!(questions.join("\n"), @"
    What happened? Incident managers go through the events
    Where was the response too slow?
    Why did we hear of it from people?
    What was the cause?
    Which reports are missing?
    ");
}

#[test]
fn actions_that_are_late_or_of_these_days() {
    let actions = "[{title: late, owner: jim, due: 2026-11-20, state: open}, \
                   {title: new, owner: jim, opened: 2026-11-30, due: 2027-01-01, state: open}, \
                   {title: ended, owner: jim, opened: 2026-01-01, ended: 2026-11-01, state: done}, \
                   {title: old, owner: jim, opened: 2026-01-01, due: 2026-11-21, state: open}]";
    let problem = format!("{{id: PRB-20260101-7k3qf, title: t, state: open, actions: {actions}}}");
    let review = look_back(&november(), &[problem]);
    let told = |it: &ActionLine| format!("{} {} {:?} {}", it.number, it.title, it.overdue_days, it.is_new);
    insta::assert_snapshot!(review.actions.iter().map(told).collect::<Vec<_>>().join("\n"), @"
    1 late Some(1) false
    2 new None true
    3 ended None false
    ");
}

#[test]
fn a_month_without_incidents_and_a_store_without_services() {
    let world = World::at("UTC", "db", &[]);
    let review = retrospect(&world.cx(), &october(), &[], &Eras::new(Vec::new(), &world.graph));
    assert_eq!((review.totals.incidents, review.totals.availability), (0, None));
    assert_eq!(review.in_words(), "no incidents");
    assert!(review.agenda.is_empty() && review.services.is_empty() && review.trend.len() == 12);
    assert!(!review.card().sections.is_empty());
}

#[test]
fn nearly_all_is_not_all() {
    assert_eq!([1.0, 0.999_99, 0.9987, 0.0].map(percent), ["100.00 %", "99.99 %", "99.87 %", "0.00 %"]);
}

#[test]
fn which_assets_are_services() {
    let world = World::at("UTC", "shop; old", &[]);
    let ids = services(&world.snapshot, &["server".to_owned()]);
    assert!(ids.contains(&"shop".to_owned()), "{ids:?}");
    assert!(services(&world.snapshot, &["business-service".to_owned()]).is_empty());
    let now = Tz::UTC.with_ymd_and_hms(2026, 11, 21, 10, 0, 0).unwrap().to_utc();
    let whole = extent(&world.snapshot, &november(), Tz::UTC, now);
    assert_eq!(whole.end, now, "nobody looks into the future");
}
