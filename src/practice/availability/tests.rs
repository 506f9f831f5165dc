use proptest::prelude::*;

use super::*;
use crate::graph::fixture::graph;
use crate::model::zone::named;
use crate::practice::calendar::midnight;

/// A shop on an application with a pair of nodes, a soft cache and a database; the books share the database.
const STORE: &str =
    "shop:business-service -> app; books:business-service -> db; app[node:1] -> n1@node, n2@node, ~cache, db";
const SERVICES: [&str; 2] = ["shop", "books"];
const ROOTS: [&str; 6] = ["n1", "n2", "cache", "db", "app", "books"];

fn minute(n: i64) -> DateTime<Utc> {
    // Some hours before a month ends; in the night after the next one summer time ends in New York.
    "2026-10-31T20:00:00Z".parse::<DateTime<Utc>>().unwrap() + TimeDelta::minutes(n)
}

fn out(name: usize, kind: Kind, root: &str, from: i64, until: i64) -> Out {
    let record = Some(format!("R-{name}"));
    let source = Source { record, affects: vec![root.to_owned()], ..Source::default() };
    Out { source, kind, period: Period::new(minute(from), minute(until)) }
}

fn services() -> Vec<String> {
    SERVICES.map(str::to_owned).to_vec()
}

/// `shop: down 3..7 R-0 R-1`, in minutes.
fn told(accounts: &[Account]) -> String {
    let mut lines = String::new();
    for account in accounts {
        for hit in &account.hits {
            let [from, until] = [hit.period.start, hit.period.end].map(|it| (it - minute(0)).num_minutes());
            lines += &format!(
                "{}: {} {from}..{until} {}\n",
                account.service,
                hit.loss.name(),
                hit.because.join(" ")
            );
        }
    }
    lines
}

fn account(out: &[Out], from: i64, until: i64) -> Vec<Account> {
    let graph = graph(STORE);
    accounts(out, &services(), &Period::new(minute(from), minute(until)), &Eras::new(Vec::new(), &graph))
}

#[test]
fn what_two_incidents_share_counts_once() {
    let out = [out(0, Kind::Incident, "db", 0, 10), out(1, Kind::Incident, "app", 5, 20)];
    let accounts = account(&out, 0, 100);
    insta::assert_snapshot!(told(&accounts), @"
    shop: down 0..5 R-0
    shop: down 5..10 R-0 R-1
    shop: down 10..20 R-1
    books: down 0..10 R-0
    ");
    let figures = accounts[0].figures(&Period::new(minute(0), minute(100)));
    assert_eq!((figures.down.num_minutes(), figures.measured.num_minutes()), (20, 100));
    assert_eq!(figures.availability(), Some(0.8));
}

#[test]
fn a_pair_that_fails_one_in_each_incident_is_down_while_both_are() {
    let out = [out(0, Kind::Incident, "n1", 0, 10), out(1, Kind::Incident, "n2", 6, 12)];
    assert_eq!(told(&account(&out, 0, 100)), "shop: down 6..10 R-0 R-1\n");
}

#[test]
fn degraded_is_told_apart() {
    assert_eq!(
        told(&account(&[out(0, Kind::Incident, "cache", 0, 10)], 0, 100)),
        "shop: degraded 0..10 R-0\n"
    );
}

#[test]
fn what_was_announced_is_no_loss_unless_something_else_made_it_so() {
    let plan = out(0, Kind::Plan, "db", 0, 10);
    assert_eq!(
        told(&account(std::slice::from_ref(&plan), 0, 100)),
        "shop: planned 0..10 R-0\nbooks: planned 0..10 R-0\n"
    );
    let accounts = account(&[plan, out(1, Kind::Incident, "app", 5, 20)], 0, 100);
    insta::assert_snapshot!(told(&accounts), @"
    shop: planned 0..5 R-0
    shop: down 5..10 R-0 R-1
    shop: down 10..20 R-1
    books: planned 0..10 R-0
    ");
    let figures = accounts[1].figures(&Period::new(minute(0), minute(100)));
    assert_eq!((figures.planned.num_minutes(), figures.availability()), (10, Some(1.0)));
    // One node out by plan and the other by chance: nobody planned that.
    let pair = [out(0, Kind::Plan, "n1", 0, 10), out(1, Kind::Incident, "n2", 5, 20)];
    assert_eq!(told(&account(&pair, 0, 100)), "shop: down 5..10 R-0 R-1\n");
}

#[test]
fn what_began_before_and_ends_after_counts_within_the_period() {
    let out = [out(0, Kind::Incident, "db", -100, 5), out(1, Kind::Incident, "db", 90, 300)];
    let accounts = account(&out, 0, 100);
    assert_eq!(accounts[1].figures(&Period::new(minute(0), minute(100))).down.num_minutes(), 15);
    assert_eq!(accounts[1].figures(&Period::new(minute(50), minute(100))).down.num_minutes(), 10);
    assert_eq!(accounts[1].within(&Period::new(minute(0), minute(50))).hits.len(), 1);
}

#[test]
fn a_month_in_which_the_clocks_are_set_back_is_an_hour_longer() {
    let zone = named("America/New_York");
    let day = |text: &str| midnight(text.parse().unwrap(), zone);
    let november = Period::new(day("2026-11-01"), day("2026-12-01"));
    assert_eq!(november.length().num_hours(), 30 * 24 + 1);
    let all =
        Out { period: Period::new(minute(-100), minute(100_000)), ..out(0, Kind::Incident, "db", 0, 1) };
    let graph = graph(STORE);
    let accounts = accounts(&[all], &services(), &november, &Eras::new(Vec::new(), &graph));
    let figures = accounts[1].figures(&november);
    assert_eq!(figures.down, november.length());
    assert_eq!(figures.availability(), Some(0.0));
}

#[test]
fn each_outage_goes_through_the_graph_of_its_time() {
    let (old, new) = (graph("shop -> db; books"), graph("shop; books -> db"));
    let eras = Eras::new(vec![(minute(50), &new), (minute(-50), &old)], &new);
    let out = [
        out(0, Kind::Incident, "db", -60, -55),
        out(1, Kind::Incident, "db", 10, 20),
        out(2, Kind::Incident, "db", 50, 60),
    ];
    let accounts = accounts(&out, &services(), &Period::new(minute(-100), minute(100)), &eras);
    insta::assert_snapshot!(told(&accounts), @"
    shop: down 10..20 R-1
    books: down -60..-55 R-0
    books: down 50..60 R-2
    ");
}

#[test]
fn what_nobody_had_on_record_then_goes_through_the_graph_of_today() {
    let (old, new) = (graph("shop; books"), graph("shop -> db; books"));
    let eras = Eras::new(vec![(minute(0), &old)], &new);
    let accounts = accounts(
        &[out(0, Kind::Incident, "db", 10, 20)],
        &services(),
        &Period::new(minute(0), minute(100)),
        &eras,
    );
    assert_eq!(told(&accounts), "shop: down 10..20 R-0\n");
}

#[test]
fn from_when_to_when_an_incident_was_an_outage() {
    let incident = |more: &str| -> Incident {
        let text = format!(
            r#"{{"id": "i", "title": "t", "recorded_at": "2026-11-20T10:05:00Z", "affects": ["a"]{more}}}"#
        );
        serde_json::from_str(&text).unwrap()
    };
    let now = minute(100_000);
    let told = |more: &str| outage(&incident(more), now).map(|it| it.length().num_minutes());
    let down = r#", "down_at": "2026-11-20T10:00:00Z""#;
    assert_eq!(
        told(&format!(r#"{down}, "state": "closed", "restored_at": "2026-11-20T11:00:00Z""#)),
        Some(60)
    );
    assert_eq!(
        told(&format!(r#"{down}, "state": "open""#)),
        Some((now - minute(0)).num_minutes() - (19 * 24 + 14) * 60)
    );
    assert_eq!(told(&format!(r#"{down}, "state": "closed""#)), None, "nobody says until when");
    assert_eq!(told(r#", "state": "open""#), None, "nobody says that it was down");
    assert_eq!(told(&format!(r#"{down}, "state": "closed", "restored_at": "2026-11-20T09:00:00Z""#)), None);
}

#[test]
fn a_planned_outage_is_as_long_as_was_announced_from_when_it_really_began() {
    let told = |more: serde_json::Value| {
        let mut change = serde_json::json!({
            "id": "c", "title": "t", "type": "normal", "state": "completed", "requester": "jim", "affects": ["a"],
            "window": {"start": "2026-11-20T10:00:00Z", "end": "2026-11-20T12:00:00Z"}, "outage": "30m",
        });
        for (name, value) in more.as_object().unwrap() {
            change[name] = value.clone();
        }
        let change: Change = serde_json::from_value(change).unwrap();
        let period = planned(&change, "2026-11-20T10:10:00Z".parse().unwrap())?;
        Some(format!("{} {}", period.start.format("%H:%M"), period.end.format("%H:%M")))
    };
    use serde_json::json;
    assert_eq!(told(json!({})).unwrap(), "10:00 10:10", "no further than now");
    let early = json!({"actual": {"start": "2026-11-20T09:00:00Z", "end": "2026-11-20T09:50:00Z"}});
    assert_eq!(told(early).unwrap(), "09:00 09:30");
    let short = json!({"actual": {"start": "2026-11-20T09:00:00Z", "end": "2026-11-20T09:10:00Z"}});
    assert_eq!(told(short).unwrap(), "09:00 09:10");
    for state in ["draft", "approved", "cancelled", "rejected"] {
        assert_eq!(told(json!({"state": state})), None, "{state}");
    }
    assert_eq!(told(json!({"outage": null})), None);
}

/// What a service is at one moment, asked without any intervals.
fn loss_at(graph: &Graph, out: &[Out], service: &str, moment: DateTime<Utc>) -> Option<Loss> {
    let active: Vec<&Out> =
        out.iter().filter(|it| it.period.start <= moment && moment < it.period.end).collect();
    let worst = |kinds: &[Kind]| {
        let sources: Vec<Source> =
            active.iter().filter(|it| kinds.contains(&it.kind)).map(|it| it.source.clone()).collect();
        let is_root = sources.iter().any(|it| it.affects.iter().any(|id| id == service));
        let impact = overlay(graph, &sources, &Options::default());
        let hit = impact.hits().iter().find(|it| it.asset == service).map(|it| it.effect);
        if is_root { Some(Effect::Down) } else { hit.filter(|it| *it > Effect::AtRisk) }
    };
    let all = worst(&[Kind::Incident, Kind::Plan])?;
    let is_planned = worst(&[Kind::Plan]) == Some(all) && worst(&[Kind::Incident]) != Some(all);
    Some(match (all, is_planned) {
        (Effect::Down, false) => Loss::Down,
        (Effect::Down, true) => Loss::PlannedDown,
        (_, false) => Loss::Degraded,
        (_, true) => Loss::PlannedDegraded,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(20) })]

    /// Over the end of a month, which in the store's zone is four hours later, and over the end of summer time.
    #[test]
    fn the_figures_are_those_of_counting_every_minute(
        some in prop::collection::vec((0..6usize, any::<bool>(), -200..900i64, 1..500i64), 0..7),
        from in -100..300i64,
        length in 1..700i64,
    ) {
        let out: Vec<Out> = some
            .iter()
            .enumerate()
            .map(|(name, (root, planned, start, length))| {
                let kind = if *planned { Kind::Plan } else { Kind::Incident };
                super::tests::out(name, kind, ROOTS[*root], *start, start + length)
            })
            .collect();
        let graph = graph(STORE);
        let period = Period::new(minute(from), minute(from + length));
        let accounts = accounts(&out, &services(), &period, &Eras::new(Vec::new(), &graph));
        for account in &accounts {
            let count = |wanted: Loss| {
                let minutes = from..from + length;
                minutes.filter(|n| loss_at(&graph, &out, &account.service, minute(*n)) == Some(wanted)).count() as i64
            };
            let figures = account.figures(&period);
            prop_assert_eq!(figures.down.num_minutes(), count(Loss::Down), "{} down", account.service);
            prop_assert_eq!(figures.degraded.num_minutes(), count(Loss::Degraded), "{} degraded", account.service);
            prop_assert_eq!(figures.planned.num_minutes(), count(Loss::PlannedDown), "{} planned", account.service);
            prop_assert!(account.hits.is_sorted_by(|a, b| a.period.end <= b.period.start));
        }
    }

    #[test]
    fn stretches_are_the_minutes_that_are_in_any_of_them(
        some in prop::collection::vec((0..100i64, 0..30i64), 0..12),
        from in 0..100i64,
        length in 0..60i64,
    ) {
        let periods = some.iter().map(|(start, length)| Period::new(minute(*start), minute(start + length)));
        let stretches = Stretches::of(periods);
        let is_in = |n: &i64| some.iter().any(|(start, length)| (*start..start + length).contains(n));
        prop_assert_eq!(stretches.total().num_minutes(), (0..200).filter(is_in).count() as i64);
        let part = stretches.within(&Period::new(minute(from), minute(from + length)));
        prop_assert_eq!(part.total().num_minutes(), (from..from + length).filter(is_in).count() as i64);
        prop_assert!(stretches.iter().zip(stretches.iter().skip(1)).all(|(a, b)| a.end < b.start));
        prop_assert_eq!(stretches.is_empty(), (0..200).filter(is_in).count() == 0);
    }
}
