//! What was found of the same files before, kept as bytes. Never decides what is found.

use serde::{Deserialize, Serialize};

use crate::check::rules;
use crate::finding::{Finding, Level, Location, Related};

/// Beyond so many findings, writing them down is no longer quicker than finding them.
const MOST: usize = 20_000;

/// A finding, with its check by name
#[derive(Serialize, Deserialize)]
struct Kept {
    check: String,
    level: Level,
    message: String,
    location: Location,
    record: Option<String>,
    related: Vec<Related>,
    help: Option<String>,
}

/// Findings as bytes; nothing where they are too many.
pub fn write(findings: &[Finding]) -> Option<Vec<u8>> {
    let kept = |it: &Finding| {
        let Finding { check, level, message, location, record, related, help } = it.clone();
        Kept { check: check.to_owned(), level, message, location, record, related, help }
    };
    let kept: Vec<Kept> = findings.iter().map(kept).collect();
    (kept.len() <= MOST).then(|| rmp_serde::to_vec(&kept).ok()).flatten()
}

/// The findings again; nothing where the bytes are something else.
pub fn read(bytes: &[u8]) -> Option<Vec<Finding>> {
    let kept: Vec<Kept> = rmp_serde::from_slice(bytes).ok()?;
    let found = |it: Kept| {
        let Kept { check, level, message, location, record, related, help } = it;
        let check = rules::find(&check)?.name;
        Some(Finding { check, level, message, location, record, related, help })
    };
    kept.into_iter().map(found).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::FilePath;
    use crate::model::pointer::Pointer;

    #[test]
    fn what_was_found_is_what_is_read_again() {
        let file = FilePath::from("assets/a.yaml");
        let pointer = Pointer::field("depends_on").index(3).key("id");
        let findings = [
            Finding::new("dangling-reference", Level::Error, Location::value(&file, 1, pointer), "gone")
                .of("a")
                .help("look")
                .related(Location::bytes(&file, 3..5), "here"),
            Finding::new("duplicate-id", Level::Note, Location::file(&file), "ä"),
        ];
        assert_eq!(read(&write(&findings).unwrap()).unwrap(), findings);
        assert_eq!(read(b"something else"), None);
    }

    #[test]
    fn a_check_that_is_no_more_is_not_taken() {
        let finding = Finding::new("no-such-check", Level::Error, Location::file(&"a.yaml".into()), "x");
        assert_eq!(read(&write(&[finding]).unwrap()), None);
    }
}
