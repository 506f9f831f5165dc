//! A long history: the first events are there at once, whoever stops reading ends it, and no line is another than in one piece.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot run has failed")]

mod world;

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read};
use std::process::Stdio;

use world::World;

const COMMITS: usize = 700;

/// A store whose history is made in one run of git: each commit adds an asset and
/// changes another, and every tenth is somebody else's.
fn long() -> World {
    let world = World::with_store();
    let mut stream = String::from("reset refs/heads/long\nfrom HEAD\n");
    for n in 0..COMMITS {
        let who = if n % 10 == 9 { "Somebody With A Long Name" } else { "Joe Doe" };
        let text =
            format!("id: host-{n:04}\ntype: server\nowner: joe.doe\nlifecycle: active\ncriticality: low\n");
        let at = 1_795_273_200 + n;
        let same = format!("id: changed\ntype: server\nowner: joe.doe\nlifecycle: active\nnotes: time {n}\n");
        let file = |path: &str, text: &str| {
            format!("M 644 inline assets/{path}.yaml\ndata {}\n{text}\n", text.len())
        };
        let files = file(&format!("host-{n:04}"), &text) + &file("changed", &same);
        write!(stream, "commit refs/heads/long\ncommitter {who} <joe@x.y> {at} +0000\ndata 3\nAdd\n{files}")
            .unwrap();
    }
    world.write("../stream", stream);
    world
        .sh("git add -A; git commit -qm Start; git fast-import --quiet < ../stream && git checkout -q long")
        .success();
    world
}

#[test]
fn every_event_comes_once_and_in_columns() {
    let world = long();
    let table = world.itsm("log").success().stdout;
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(lines.iter().filter(|line| line.contains("WHEN")).count(), 1, "one header");
    for n in 0..COMMITS {
        assert_eq!(
            lines.iter().filter(|line| line.contains(&format!("asset host-{n:04} added"))).count(),
            1,
            "{n}"
        );
    }
    let column = |line: &&str| line.find("asset host-");
    let places: Vec<usize> = lines.iter().filter_map(column).collect();
    assert!(places.iter().all(|it| *it == places[0]), "{:?}", &lines[..20]);
    let csv = world.itsm("log -f csv").success().stdout;
    assert_eq!(csv.matches("time,author").count(), 1);
    assert!(csv.starts_with("time,author"), "{}", &csv[..80]);
    let ids = world.itsm("log -f ids").success().stdout;
    let all = world.fits("log", "log").0;
    let commits: std::collections::BTreeSet<&str> =
        all["events"].as_array().unwrap().iter().filter_map(|it| it["commit"].as_str()).collect();
    assert_eq!(ids.lines().count(), commits.len(), "each once");
    let ndjson = world.itsm("log -f ndjson").success().stdout;
    let records: Vec<serde_json::Value> =
        ndjson.lines().map(|it| serde_json::from_str(it).unwrap()).collect();
    assert_eq!(Some(&records), all["events"].as_array());
    let patch = world.itsm("log -p --kind asset").success().stdout;
    assert_eq!(patch.matches("asset host-").count(), COMMITS);
    assert!(
        world.itsm("log --limit 3").success().stdout.starts_with("3 events\n"),
        "few are told with their count"
    );
}

#[test]
fn who_stops_reading_ends_it_in_quiet() {
    let world = long();
    for arguments in ["-f table", "-f ndjson", "-f csv", "-f json", "changed -f table", "changed -f json"] {
        let line = format!("itsm log {arguments}; echo status $? >&2");
        let mut child = world
            .command(&world.root(), &line)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut first = String::new();
        stdout.read_line(&mut first).unwrap();
        assert!(!first.trim().is_empty(), "{arguments}");
        drop(stdout);
        let mut said = String::new();
        child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        child.wait().unwrap();
        assert_eq!(said, "status 0\n", "{arguments}");
    }
}

#[test]
fn one_record_and_whole_documents_come_as_they_are_found() {
    let world = long();
    let (all, _) = world.fits("log changed", "log");
    assert_eq!(all["count"], COMMITS);
    let shown = world.itsm("log changed -f json").success().stdout;
    assert_eq!(shown, serde_json::to_string_pretty(&all).unwrap() + "\n", "as in one piece");
    let lines = world.itsm("log changed -f ndjson").success().stdout;
    assert_eq!(lines.lines().count(), COMMITS);
    let reversed: serde_json::Value =
        serde_json::from_str(&world.itsm("log changed -f json --reverse").success().stdout).unwrap();
    let turned: Vec<_> = all["events"].as_array().unwrap().iter().rev().collect();
    assert_eq!(reversed["events"].as_array().unwrap().iter().collect::<Vec<_>>(), turned);
    let ids = world.itsm("log changed host-0001 -f ids").success().stdout;
    assert_eq!(ids.lines().count(), COMMITS, "one of them did something to both");
}
