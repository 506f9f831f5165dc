//! Checkstyle XML, which Jenkins, SonarQube and reviewdog read: the findings of each file.

use std::collections::BTreeMap;
use std::io::{self, Write};

use super::{Format, Look, Tool, xml};
use crate::finding::{Level, Located};
use crate::report::findings::Findings;

pub(super) static FORMAT: Format = Format {
    name: "checkstyle",
    about: "Checkstyle XML, for Jenkins and reviewdog",
    findings: Some(findings),
    ..Format::NONE
};

fn findings(findings: &Findings, _: &Look, tool: &Tool<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut files: BTreeMap<_, Vec<&Located>> = BTreeMap::new();
    for located in &findings.findings {
        files.entry(&located.spot.file).or_default().push(located);
    }
    writeln!(out, r#"<?xml version="1.0" encoding="UTF-8"?>"#)?;
    writeln!(out, r#"<checkstyle version="4.3">"#)?;
    for (file, of_file) in files {
        writeln!(out, r#"  <file name="{}">"#, xml::attribute(&tool.path(file)))?;
        of_file.into_iter().try_for_each(|it| error(it, out))?;
        writeln!(out, "  </file>")?;
    }
    writeln!(out, "</checkstyle>")
}

fn error(Located { finding, spot, .. }: &Located, out: &mut dyn Write) -> io::Result<()> {
    let message = match &finding.help {
        Some(help) => format!("{}\nhelp: {help}", finding.message),
        None => finding.message.clone(),
    };
    writeln!(
        out,
        r#"    <error line="{}" column="{}" severity="{}" message="{}" source="itsm.{}"/>"#,
        spot.line,
        spot.column,
        severity(finding.level),
        xml::attribute(&message),
        finding.check
    )
}

fn severity(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note => "info",
    }
}
