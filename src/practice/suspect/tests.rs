use super::*;
use crate::graph::Scope;
use crate::practice::fixture::{World, change};
use chrono::TimeDelta;

const ASSETS: &str = "pay -> db; db -> switch; switch; far -> db";
const INCIDENT: &str = "{id: INC-1, title: broken, state: open, affects: [pay], recorded_at: 2026-11-21T09:30:00Z, down_at: 2026-11-21T09:00:00Z}";

fn at(time: &str) -> DateTime<Utc> {
    time.parse().unwrap()
}

fn edit(asset: &str, field: &str, time: &str, commit: &str) -> Edit {
    Edit {
        asset: asset.to_owned(),
        fate: Fate::Changed,
        fields: vec![field.to_owned()],
        commit: commit.to_owned(),
        at: at(time),
        by: "Jim".to_owned(),
        subject: format!("Edit {asset}"),
    }
}

fn lineup(records: &[&str], edits: &[Edit], past: Option<&Graph>) -> Lineup {
    let records: Vec<&str> = records.iter().copied().chain([INCIDENT]).collect();
    let world = World::new(ASSETS, &records);
    let incident = world.snapshot.get_as::<Incident>("INC-1").unwrap();
    suspects(
        &world.cx(),
        &Question { incident, since: at("2026-11-14T09:00:00Z"), graph: &world.graph, past, edits },
    )
}

fn told(lineup: &Lineup) -> Vec<String> {
    let term = |term: &Term| format!("{:.2} {}", term.factor, term.words);
    let line = |it: &Suspect| {
        let terms: Vec<String> = it.terms.iter().map(term).collect();
        format!("{} {} {}: {}", it.score(), it.record, it.path.join(">"), terms.join("; "))
    };
    lineup.suspects.iter().map(line).collect()
}

fn ran(id: &str, asset: &str, window: &str, state: &str) -> String {
    let risk = ", risk: {level: high}";
    change(id, asset, window, risk).replace("state: approved", &format!("state: {state}"))
}

#[test]
fn nearer_in_the_graph_and_in_time_comes_first() {
    let records = [
        ran("C-switch", "switch", "2026-11-21T08:00Z 1h", "completed"),
        ran("C-db", "db", "2026-11-20T20:00Z 1h", "completed"),
        ran("C-far", "far", "2026-11-21T08:00Z 1h", "completed"),
    ];
    let found = lineup(&records.each_ref().map(String::as_str), &[], None);
    insta::assert_debug_snapshot!(told(&found), @r#"
    [
        "64 C-switch pay>db>switch: 0.64 2 steps below pay; 1.00 going on as it broke; 1.00 a change of high risk, as it was requested",
        "40 C-db pay>db: 0.80 one step below pay; 0.50 ended 12h before it broke; 1.00 a change of high risk, as it was requested",
    ]
    "#);
}

#[test]
fn what_begins_later_or_was_over_long_before_is_none() {
    let records = [
        ran("C-later", "db", "2026-11-21T09:01Z 1h", "in_progress"),
        ran("C-long-ago", "db", "2026-11-14T07:00Z 1h", "completed"),
        ran("C-cancelled", "db", "2026-11-21T08:00Z 1h", "cancelled"),
    ];
    let edits = [edit("db", "location", "2026-11-21T09:00:01Z", "b2")];
    let found = lineup(&records.each_ref().map(String::as_str), &edits, None);
    assert_eq!((told(&found), found.later), (Vec::new(), 2));
}

#[test]
fn what_is_planned_only_counts_less_and_what_failed_counts_whole() {
    let records = [
        ran("C-planned", "pay", "2026-11-21T08:30Z 1h", "approved"),
        ran("C-failed", "pay", "2026-11-21T08:30Z 1h", "failed").replace("level: high", "level: low"),
    ];
    let found = lineup(&records.each_ref().map(String::as_str), &[], None);
    insta::assert_debug_snapshot!(told(&found), @r#"
    [
        "100 C-failed pay: 1.00 pay itself; 1.00 going on as it broke; 1.00 a change that failed",
        "60 C-planned pay: 1.00 pay itself; 1.00 going on as it broke; 1.00 a change of high risk, as it was requested; 0.60 approved for that time, and nobody said that it ran",
    ]
    "#);
}

#[test]
fn an_incident_below_and_not_its_own_double() {
    let other = |id: &str, asset: &str, more: &str| {
        format!(
            "{{id: {id}, title: t, state: open, affects: [{asset}], recorded_at: 2026-11-21T08:00:00Z{more}}}"
        )
    };
    let records = [
        other("INC-below", "switch", ""),
        other("INC-double", "pay", ", duplicates_of: INC-1"),
        other("INC-above", "far", ""),
    ];
    let found = lineup(&records.each_ref().map(String::as_str), &[], None);
    insta::assert_debug_snapshot!(told(&found), @r#"
    [
        "51 INC-below pay>db>switch: 0.64 2 steps below pay; 1.00 going on as it broke; 0.80 an incident that nobody has weighed",
    ]
    "#);
}

#[test]
fn what_goes_on_at_the_same_asset_is_a_companion_and_no_cause() {
    let other = |id: &str, began: &str, more: &str| {
        format!("{{id: {id}, title: t, affects: [pay, switch], recorded_at: 2026-11-{began}:00Z, {more}}}")
    };
    let records = [
        other("INC-before", "21T08:00", "state: open"),
        other("INC-after", "21T09:20", "state: investigating"),
        other("INC-until-then", "21T07:00", "state: resolved, restored_at: 2026-11-21T09:00:00Z"),
        other("INC-ahead", "21T10:00", "state: open"),
        ran("C-db", "db", "2026-11-20T20:00Z 1h", "completed"),
    ];
    let found = lineup(&records.each_ref().map(String::as_str), &[], None);
    let ids = |list: &[Suspect]| list.iter().map(|it| it.record.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&found.companions), ["INC-before", "INC-after", "INC-ahead"]);
    assert_eq!(ids(&found.suspects), ["INC-until-then", "C-db"], "what was over may be what it came from");
    assert_eq!(found.later, 0);
}

#[test]
fn a_commit_is_one_suspect_and_an_edge_weighs_more_than_words() {
    let edits = [
        Edit { subject: "One".to_owned(), ..edit("switch", "purpose", "2026-11-21T08:00:00Z", "a1") },
        Edit { subject: "One".to_owned(), ..edit("db", "depends_on[0].via", "2026-11-21T08:00:00Z", "a1") },
        edit("db", "owner", "2026-11-21T08:00:00Z", "b2"),
    ];
    let found = lineup(&[], &edits, None);
    let brief: Vec<_> = found
        .suspects
        .iter()
        .map(|it| (it.record.as_str(), it.commit.as_deref(), it.state.as_str()))
        .collect();
    assert_eq!(brief, [("db", Some("a1"), "changed: depends_on"), ("db", Some("b2"), "changed: owner")]);
    assert_eq!(found.suspects[0].terms[2].words, "an edit of what stands on what (depends_on)");
}

#[test]
fn what_it_stood_on_until_somebody_took_it_away() {
    let past = World::new("pay -> old; old", &[]);
    let graph = Graph::build(&past.snapshot, Scope::Live);
    let gone =
        Edit { fate: Fate::Removed, fields: Vec::new(), ..edit("old", "", "2026-11-21T08:00:00Z", "a1") };
    let found = lineup(&[], std::slice::from_ref(&gone), Some(&graph));
    assert_eq!(found.suspects[0].terms[0].words, "one step below pay, as it stood then");
    assert!(found.suspects[0].is_past_path);
    assert!(lineup(&[], &[gone], None).suspects.is_empty(), "nobody knows that it stood on it");
}

#[test]
fn since_is_when_the_oldest_may_have_ended() {
    let since = at("2026-11-14T09:00:00Z");
    let record = |end: TimeDelta| {
        ran("C-1", "db", "2026-11-14T08:00Z 1h", "completed")
            .replace("2026-11-14T09:00:00Z", &(since + end).to_rfc3339())
    };
    assert_eq!(lineup(&[&record(TimeDelta::zero())], &[], None).suspects.len(), 1);
    assert_eq!(lineup(&[&record(-TimeDelta::seconds(1))], &[], None).suspects.len(), 0);
}
