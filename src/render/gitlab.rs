//! GitLab's code quality report (a subset of Code Climate's). Every finding has a fingerprint of its own, or GitLab drops it.

use std::collections::HashMap;
use std::io::{self, Write};

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{Format, Look, Tool, json};
use crate::finding::{Level, Located};
use crate::report::findings::Findings;

pub(super) static FORMAT: Format = Format {
    name: "gitlab",
    about: "GitLab's code quality report",
    findings: Some(findings),
    ..Format::NONE
};

fn findings(findings: &Findings, _: &Look, tool: &Tool<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut last = HashMap::new();
    let issues: Vec<Value> = findings.findings.iter().map(|it| issue(it, tool, &mut last)).collect();
    json::pretty(&issues, out)
}

fn issue(located: &Located, tool: &Tool<'_>, last: &mut HashMap<String, String>) -> Value {
    let Located { finding, spot, .. } = located;
    json!({
        // GitLab does not show the name of the check.
        "description": format!("{}: {}", finding.check, described(located)),
        "check_name": finding.check,
        "fingerprint": unique(finding.fingerprint(), last),
        "severity": severity(finding.level),
        "location": {"path": tool.path(&spot.file), "lines": {"begin": spot.line, "end": spot.end_line}},
    })
}

fn described(located: &Located) -> String {
    match &located.finding.help {
        Some(help) => format!("{} ({help})", located.finding.message),
        None => located.finding.message.clone(),
    }
}

/// The fingerprint, and for others that are alike the hash of the one before: the same ones in every run.
fn unique(fingerprint: String, last: &mut HashMap<String, String>) -> String {
    let next = match last.get(&fingerprint) {
        Some(before) => Sha256::digest(before).iter().take(16).map(|byte| format!("{byte:02x}")).collect(),
        None => fingerprint.clone(),
    };
    last.insert(fingerprint, next.clone());
    next
}

fn severity(level: Level) -> &'static str {
    match level {
        Level::Error => "major",
        Level::Warning => "minor",
        Level::Note => "info",
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::render::fixture;

    #[test]
    fn findings_that_are_alike_have_fingerprints_of_their_own_and_keep_them() {
        let alike = Findings::new(vec![fixture::bare(Level::Error, "assets/a.yaml"); 3], 1);
        let fingerprints = || {
            let mut out = Vec::new();
            findings(&alike, &Look::default(), &Tool::default(), &mut out).unwrap();
            let issues: Vec<Value> = serde_json::from_slice(&out).unwrap();
            issues.iter().map(|it| it["fingerprint"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(fingerprints().iter().collect::<HashSet<_>>().len(), 3);
        assert_eq!(fingerprints(), fingerprints());
    }
}
