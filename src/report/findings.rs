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

/// The outcome of checking a store
#[derive(Debug, Clone, PartialEq)]
pub struct Findings {
    pub findings: Vec<Located>,
    pub summary: Summary,
}

impl Findings {
    pub fn new(findings: Vec<Located>, records: usize) -> Findings {
        let mut summary = Summary { records, ..Summary::default() };
        for located in &findings {
            match located.finding.level {
                Level::Error => summary.errors += 1,
                Level::Warning => summary.warnings += 1,
                Level::Note => summary.notes += 1,
            }
        }
        Findings { findings, summary }
    }
}
