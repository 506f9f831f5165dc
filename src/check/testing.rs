//! One helper for the tests of rules: a few files in, the findings of one rule out, with their places.

use chrono::TimeZone;

pub(super) mod approval;

use super::range::{Checked, Ranged, range};
use super::rule::Between;
use super::{Cx, inspect, run};
use crate::finding::{Finding, Located};
use crate::graph::{Graph, Scope};
use crate::model::zone::Tz;
use crate::store::locate::locate;
use crate::store::read::read;
use crate::store::snapshot::Snapshot;
use crate::store::source::Memory;

/// The findings of one rule over these files, a line each, with related places and help below.
pub(super) fn check(rule: &str, files: &[(&str, &str)]) -> String {
    let found = check_all(files);
    let lines: Vec<String> = found.iter().filter(|it| it.finding.check == rule).map(line).collect();
    lines.join("\n")
}

/// All findings over these files, each with the name of its rule.
pub(super) fn check_all(files: &[(&str, &str)]) -> Vec<Located> {
    let source = Memory::new(files.iter().copied());
    let snapshot = read(&source, &inspect).expect("memory can be read");
    locate(&source, findings(&snapshot)).expect("memory can be read")
}

/// What becomes of findings from files to files, on the same day.
pub(super) fn ranged(before: &[(String, String)], after: &[(String, String)]) -> Ranged {
    let read = |files: &[(String, String)]| {
        read(&Memory::new(files.iter().map(|(path, text)| (path.as_str(), text.as_str()))), &inspect)
            .expect("memory")
    };
    let (before, after) = (read(before), read(after));
    let (known, found) = (findings(&before), findings(&after));
    let after = Checked { snapshot: &after, findings: &found };
    range(Checked { snapshot: &before, findings: &known }, after, &Between::Nothing)
}

fn findings(snapshot: &Snapshot) -> Vec<Finding> {
    let graph = Graph::build(snapshot, Scope::Live);
    let zone: Tz = snapshot.settings.time_zone.parse().unwrap_or(Tz::UTC);
    let now = zone.with_ymd_and_hms(2026, 11, 21, 10, 0, 0).single().expect("a moment");
    run(&Cx::new(snapshot, &graph, now))
}

fn line(located: &Located) -> String {
    let Located { finding: Finding { level, message, help, related, .. }, spot, .. } = located;
    let mut text = format!("{}:{}:{} {level}: {message}", spot.file, spot.line, spot.column);
    for (related, spot) in related.iter().zip(&located.related) {
        text += &format!("\n  {}:{}:{} {}", spot.file, spot.line, spot.column, related.message);
    }
    if let Some(help) = help {
        text += &format!("\n  help: {help}");
    }
    text
}
