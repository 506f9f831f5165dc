//! The outcome of checking a store: findings with their places, and how many of each.

use serde::{Deserialize, Serialize};

use crate::finding::{Level, Located};

/// How many of each
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Summary {
    pub errors: usize,
    pub warnings: usize,
    pub notes: usize,
    /// The records that were looked at
    pub records: usize,
}

impl Summary {
    /// Counts levels.
    pub fn of(levels: impl Iterator<Item = Level>, records: usize) -> Summary {
        let mut summary = Summary { records, ..Summary::default() };
        for level in levels {
            match level {
                Level::Error => summary.errors += 1,
                Level::Warning => summary.warnings += 1,
                Level::Note => summary.notes += 1,
            }
        }
        summary
    }
}

/// The outcome of checking a store
#[derive(Debug, Clone, PartialEq)]
pub struct Findings {
    pub findings: Vec<Located>,
    pub summary: Summary,
}

impl Findings {
    pub fn new(findings: Vec<Located>, records: usize) -> Findings {
        let summary = Summary::of(findings.iter().map(|located| located.finding.level), records);
        Findings { findings, summary }
    }
}
