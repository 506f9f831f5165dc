//! A small store for the tests of this folder: assets in a line, and whatever other records a test needs.

use chrono::{DateTime, TimeZone};

use super::Cx;
use super::calendar::Book;
use crate::graph::{Graph, Scope};
use crate::model::field::{Span, Time, Window};
use crate::model::zone::Tz;
use crate::store::read::read;
use crate::store::snapshot::Snapshot;
use crate::store::source::Memory;

pub struct World {
    pub snapshot: Snapshot,
    pub graph: Graph,
    pub now: DateTime<Tz>,
}

impl World {
    /// `a -> b, c; d` stands on; other records as they are written, their kind by a word in them.
    pub fn new(assets: &str, records: &[&str]) -> World {
        World::at("UTC", assets, records)
    }

    pub fn at(zone: &str, assets: &str, records: &[&str]) -> World {
        let mut files = vec![("itsm.yaml".to_owned(), format!("version: 1\ntime_zone: {zone}\n"))];
        let mut text = String::new();
        let statements: Vec<&str> = assets.split(';').map(str::trim).collect();
        let left = |statement: &&str| statement.split(' ').next().unwrap_or_default().to_owned();
        let told: Vec<String> = statements.iter().map(left).collect();
        let right =
            statements.iter().filter_map(|it| Some(it.split_once(" -> ")?.1)).filter(|it| !it.contains('{'));
        let is_new = |word: &&str| !told.iter().any(|it| it == word);
        let mut rest: Vec<&str> = right.flat_map(|it| it.split(", ")).filter(is_new).collect();
        rest.sort_unstable();
        rest.dedup();
        for statement in statements.iter().chain(&rest) {
            let (id, on) = statement.split_once(" -> ").unwrap_or((statement, ""));
            let (id, more) = id.split_once(' ').unwrap_or((id, ""));
            text +=
                &format!("---\n{{id: {id}, type: server, lifecycle: active, depends_on: [{on}]{more}}}\n");
        }
        files.push(("assets/all.yaml".to_owned(), text));
        for (number, record) in records.iter().enumerate() {
            let folder = match record {
                it if it.contains("requester:") => "changes",
                it if it.contains("recorded_at:") => "incidents",
                it if it.contains("status:") => "people",
                it if it.contains("members:") => "teams",
                it if it.contains("state:") => "problems",
                _ => "calendar",
            };
            files.push((format!("{folder}/{number}.yaml"), (*record).to_owned()));
        }
        let source = Memory::new(files.iter().map(|(path, text)| (path.as_str(), text.as_str())));
        let snapshot = read(&source, &|_| Vec::new()).unwrap();
        assert_eq!(snapshot.faults, []);
        let graph = Graph::build(&snapshot, Scope::Live);
        let zone: Tz = zone.parse().unwrap();
        let now = zone.with_ymd_and_hms(2026, 11, 21, 10, 0, 0).unwrap();
        World { snapshot, graph, now }
    }

    pub fn book(&self) -> Book<'_> {
        Book::new(&self.snapshot, &self.graph, self.now)
    }

    pub fn cx(&self) -> Cx<'_> {
        Cx::new(&self.snapshot, &self.graph, self.now)
    }
}

/// `2026-12-24T00:00Z 1h`
pub fn window(text: &str) -> Window {
    let (start, length) = text.split_once(' ').unwrap();
    let start: Time = start.replace('Z', ":00Z").parse().unwrap();
    let length: Span = length.parse().unwrap();
    Window { start, end: Time(start.0 + length.0) }
}

/// A change in the words that tests need: its id, its assets, its window, and other fields.
pub fn change(id: &str, affects: &str, at: &str, more: &str) -> String {
    let Window { start, end } = window(at);
    format!(
        "{{id: {id}, title: {id}, type: normal, state: approved, requester: joe, affects: [{affects}], \
         window: {{start: {start}, end: {end}}}{more}}}"
    )
}
