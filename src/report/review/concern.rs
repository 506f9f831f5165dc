//! What of a range somebody may not want, beside findings: each case is told as a finding, so that every format for CI
//! shows it. Decides nothing of what is wanted.

use super::consequence::Consequences;
use super::covering::Covering;
use super::decision::Decision;
use super::sort::{SORTS, Sort};
use crate::finding::{FilePath, Finding, Location};
use crate::model::layout;
use crate::model::pointer::Pointer;
use crate::store::snapshot::Snapshot;

/// A case of a sort, as a finding
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concern {
    pub finding: Finding,
    /// Of classified data, as what.
    pub classes: Vec<String>,
}

/// What is known of a range, and where a case of it is told
pub(super) struct Telling<'a> {
    pub after: &'a Snapshot,
    pub decisions: &'a [Decision],
    pub found: &'a Consequences,
    pub covering: &'a Covering,
}

/// All cases there are, in the order of the sorts.
pub(super) fn concerns(cx: &Telling<'_>) -> Vec<Concern> {
    SORTS.iter().flat_map(|sort| (sort.tell)(cx)).collect()
}

impl Concern {
    /// At a file as a whole; where none is known, at the settings.
    pub(super) fn in_file(sort: &Sort, file: Option<&str>, message: &str) -> Concern {
        let location = Location::file(&FilePath::from(file.unwrap_or(layout::CONFIG)));
        Concern::at(sort, location, message)
    }

    fn at(sort: &Sort, location: Location, message: &str) -> Concern {
        Concern { finding: Finding::new(sort.name, sort.level, location, cut(message)), classes: Vec::new() }
    }
}

impl Telling<'_> {
    /// At a record.
    pub fn about(&self, sort: &Sort, id: &String, message: &str) -> Concern {
        self.concern(sort, std::slice::from_ref(id), message)
    }

    /// At the first of the records that the range touches, or else at the first that is there.
    pub fn concern(&self, sort: &Sort, about: &[String], message: &str) -> Concern {
        let is_touched = |id: &&String| self.decisions.iter().any(|it| it.id.eq_ignore_ascii_case(id));
        let Some(blamed) = about.iter().find(is_touched).or(about.first()) else {
            return Concern::in_file(sort, None, message);
        };
        let Some(entry) = self.after.get(blamed) else {
            let Concern { finding, classes } = Concern::in_file(sort, None, message);
            return Concern { finding: finding.of(blamed), classes };
        };
        let Concern { finding, classes } = Concern::at(sort, entry.at(Pointer::root()), message);
        Concern { finding: finding.of(&entry.id), classes }
    }
}

fn cut(message: &str) -> String {
    const MOST: usize = 1_000;
    let mut letters = message.chars();
    let start: String = letters.by_ref().take(MOST).collect();
    if letters.next().is_some() { start + "…" } else { start }
}
