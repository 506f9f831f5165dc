//! JUnit XML, for the test reports of CI systems: a finding is a test case, and only errors fail.

use std::io::{self, Write};

use super::{Format, Look, Tool, xml};
use crate::finding::{Level, Located};
use crate::report::findings::Findings;

pub(super) static FORMAT: Format =
    Format { name: "junit", about: "JUnit XML, for test reports", findings: Some(findings), ..Format::NONE };

fn findings(findings: &Findings, _: &Look, tool: &Tool<'_>, out: &mut dyn Write) -> io::Result<()> {
    // A suite without a case fails in some systems; a store where nothing is wrong is one case that passes.
    let counts = format!(
        r#"name="itsm" tests="{}" failures="{}" errors="0" skipped="0""#,
        findings.findings.len().max(1),
        findings.summary.errors
    );
    writeln!(out, r#"<?xml version="1.0" encoding="UTF-8"?>"#)?;
    writeln!(out, "<testsuites {counts}>\n  <testsuite {counts}>")?;
    for located in &findings.findings {
        case(located, tool, out)?;
    }
    if findings.findings.is_empty() {
        writeln!(out, r#"    <testcase classname="itsm" name="{} records"/>"#, findings.summary.records)?;
    }
    writeln!(out, "  </testsuite>\n</testsuites>")
}

fn case(located: &Located, tool: &Tool<'_>, out: &mut dyn Write) -> io::Result<()> {
    let Located { finding, spot, .. } = located;
    let file = xml::attribute(&tool.path(&spot.file));
    // The name is how a case is known from run to run, so no line is in it.
    let name = xml::attribute(&format!("{}: {}", finding.check, finding.message));
    let text = xml::text(&text(located, tool));
    writeln!(out, r#"    <testcase classname="{file}" name="{name}" file="{file}" line="{}">"#, spot.line)?;
    if finding.level == Level::Error {
        let message = xml::attribute(&finding.message);
        writeln!(out, r#"      <failure type="{}" message="{message}">{text}</failure>"#, finding.check)?;
    } else {
        writeln!(out, "      <system-out>{}: {text}</system-out>", finding.level)?;
    }
    writeln!(out, "    </testcase>")
}

fn text(located: &Located, tool: &Tool<'_>) -> String {
    let Located { finding, spot, related } = located;
    let mut res = format!("{}:{}:{}: {}", tool.path(&spot.file), spot.line, spot.column, finding.message);
    for (related, spot) in finding.related.iter().zip(related) {
        let place = format!("{}:{}:{}", tool.path(&spot.file), spot.line, spot.column);
        res.push_str(&format!("\n{place}: {}", related.message));
    }
    if let Some(help) = &finding.help {
        res.push_str(&format!("\nhelp: {help}"));
    }
    res
}
