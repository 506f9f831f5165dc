//! The example stores: in one everything is wrong, and each check finds what its file is there for; in the other
//! nothing is.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "what a test cannot do, fails it")]

use std::path::{Path, PathBuf};

use chrono::TimeZone;
use itsm::check::{self, Cx};
use itsm::finding::{Finding, Level, Located, Spot};
use itsm::graph::{Graph, Scope};
use itsm::model::zone::Tz;
use itsm::store::locate::locate;
use itsm::store::read::read;
use itsm::store::source::Worktree;

fn example(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name)
}

/// All findings of an example, as on the day of its story.
fn findings(name: &str) -> Vec<Located> {
    let source = Worktree::new(example(name));
    let snapshot = read(&source, &check::inspect).unwrap();
    let graph = Graph::build(&snapshot, Scope::Live);
    let zone: Tz = snapshot.settings.time_zone.parse().unwrap();
    let now = zone.with_ymd_and_hms(2026, 11, 21, 10, 0, 0).unwrap();
    let found = check::run(&Cx::new(&snapshot, &graph, now));
    locate(&source, found).unwrap()
}

fn place(spot: &Spot) -> String {
    format!("{}:{}:{}", spot.file, spot.line, spot.column)
}

fn line(located: &Located) -> String {
    let Finding { level, check, message, help, .. } = &located.finding;
    let help = help.as_deref().map(|help| format!("\n    / {help}")).unwrap_or_default();
    format!("{} {level}[{check}] {message}{help}", place(&located.spot))
}

/// A row of the gallery's table: the files, and the check that finds their fault.
struct Row {
    files: Vec<String>,
    check: String,
}

fn rows() -> Vec<Row> {
    let text = std::fs::read_to_string(example("broken/README.md")).unwrap();
    let cells = |line: &str| line.split('|').map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
    let rows = text.lines().filter(|line| line.starts_with("| `")).map(cells);
    let code = |cell: &str| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
    rows.map(|cells| Row { files: code(&cells[1]), check: cells[3].trim_matches('`').to_owned() }).collect()
}

#[test]
fn what_is_found_in_the_broken_store() {
    let lines: Vec<String> = findings("broken").iter().map(line).collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn each_check_finds_the_file_that_is_there_for_it() {
    let found = findings("broken");
    let rows = rows();
    assert!(rows.len() > 30, "the gallery's table could not be read");
    for Row { files, check } in rows {
        for file in files {
            let is_named = |it: &&Located| {
                it.finding.check == check
                    && (it.spot.file.as_str() == file
                        || it.related.iter().any(|spot| spot.file.as_str() == file))
            };
            assert!(found.iter().any(|it| is_named(&it)), "{check} does not find {file}");
        }
    }
}

#[test]
fn no_other_error_is_found_in_a_file_of_the_gallery() {
    let rows = rows();
    for located in findings("broken").iter().filter(|it| it.finding.level == Level::Error) {
        let file = located.spot.file.as_str();
        let mut wanted =
            rows.iter().filter(|row| row.files.iter().any(|it| it == file)).map(|row| &row.check);
        // The two that share an alias are both told of it.
        let is_partner = located.related.iter().any(|spot| {
            rows.iter().any(|row| {
                row.check == located.finding.check && row.files.iter().any(|it| it == spot.file.as_str())
            })
        });
        assert!(is_partner || wanted.any(|check| check == located.finding.check), "{}", line(located));
    }
}

#[test]
fn every_check_that_can_be_shown_by_a_file_is_shown() {
    let shown: Vec<String> = rows().into_iter().map(|row| row.check).collect();
    let missing: Vec<&str> = check::rules::RULES
        .iter()
        .map(|rule| rule.name)
        .filter(|name| !shown.iter().any(|it| it == name))
        .collect();
    // What no file can show: what became of another, and one that cannot be read, which no git repository can hold.
    assert_eq!(
        missing,
        ["approval-by-new-key", "approval-rewritten", "illegal-transition", "unreadable-file"]
    );
}

#[test]
fn nothing_is_wrong_at_the_example_company() {
    let wrong: Vec<String> =
        findings("acme").iter().filter(|it| it.finding.level > Level::Note).map(line).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_worth_a_note_at_the_example_company() {
    let notes: Vec<String> = findings("acme").iter().map(line).collect();
    insta::assert_snapshot!(notes.join("\n"), @"");
}
