//! Of which checks the findings are asked for: who only wants to know which of some findings are new need not hear of others.

use std::collections::BTreeSet;

use super::rule::Run;
use super::rules;
use crate::finding::Finding;

/// Whose findings are asked for
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    All,
    Of(BTreeSet<&'static str>),
}

impl Wanted {
    /// All that findings of another reading can be held against.
    pub fn beside(findings: &[Finding]) -> Wanted {
        let checks: BTreeSet<&str> = findings.iter().map(|finding| finding.check).collect();
        // Whether a setting is of use is known where all that it may be for was looked for.
        let is_of_all =
            |check: &&str| rules::find(check).is_some_and(|rule| matches!(rule.run, Run::Settings));
        if checks.iter().any(is_of_all) { Wanted::All } else { Wanted::Of(checks) }
    }

    pub fn has(&self, check: &str) -> bool {
        match self {
            Wanted::All => true,
            Wanted::Of(checks) => checks.contains(check),
        }
    }
}
