//! Workflow commands for GitHub Actions: annotations on the lines of a pull request.
//! Never lets a record's text be a command, and never more annotations than GitHub shows.

use std::io::{self, Write};

use super::safe::Safe;
use super::{Format, Look, Tool};
use crate::finding::{Level, Located};
use crate::report::findings::Findings;

pub(super) static FORMAT: Format = Format {
    name: "github",
    about: "annotations for GitHub Actions",
    findings: Some(findings),
    ..Format::NONE
};

/// GitHub shows ten annotations of a level and step, and drops the rest in silence; one tells of the rest.
const MOST_OF_A_LEVEL: usize = 10;
const LONGEST_MESSAGE: usize = 4_000;

fn findings(findings: &Findings, _: &Look, tool: &Tool<'_>, out: &mut dyn Write) -> io::Result<()> {
    for level in [Level::Error, Level::Warning, Level::Note] {
        let all: Vec<&Located> = findings.findings.iter().filter(|it| it.finding.level == level).collect();
        let shown = if all.len() > MOST_OF_A_LEVEL { MOST_OF_A_LEVEL - 1 } else { all.len() };
        for located in &all[..shown] {
            annotate(located, tool, out)?;
        }
        rest(&all[shown..], level, tool, out)?;
    }
    Ok(())
}

/// The rest is readable in the step's log.
fn rest(rest: &[&Located], level: Level, tool: &Tool<'_>, out: &mut dyn Write) -> io::Result<()> {
    if rest.is_empty() {
        return Ok(());
    }
    let count = format!("{} more {}s", rest.len(), level.name());
    writeln!(out, "::{} title=itsm::{count}: see the log of this step", command(level))?;
    writeln!(out, "::group::{count}")?;
    for located in rest {
        // The runner takes `##[…]` for a command wherever it stands in a line.
        let line =
            format!("{}: {}[{}]: {}", at(located, tool), level, located.finding.check, message(located));
        writeln!(out, "{}", Safe::line(&line).to_cow().replace("##[", "# #["))?;
    }
    writeln!(out, "::endgroup::")
}

fn annotate(located: &Located, tool: &Tool<'_>, out: &mut dyn Write) -> io::Result<()> {
    let Located { finding, spot, .. } = located;
    write!(out, "::{} file={}", command(finding.level), property(&tool.path(&spot.file)))?;
    if spot.has_text() {
        write!(out, ",line={},endLine={}", spot.line, spot.end_line)?;
        // Columns are ignored, and the annotation with them, where they are on several lines.
        if spot.line == spot.end_line {
            write!(out, ",col={},endColumn={}", spot.column, spot.end_column)?;
        }
    }
    let message = format!("{}: {}", at(located, tool), message(located));
    writeln!(out, ",title=itsm({})::{}", property(finding.check), data(&message))
}

fn command(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note => "notice",
    }
}

fn at(located: &Located, tool: &Tool<'_>) -> String {
    let spot = &located.spot;
    let file = tool.path(&spot.file);
    if spot.has_text() { format!("{file}:{}:{}", spot.line, spot.column) } else { file }
}

fn message(located: &Located) -> String {
    let finding = &located.finding;
    let mut res: String = finding.message.chars().take(LONGEST_MESSAGE).collect();
    if let Some(help) = &finding.help {
        res.push_str("\nhelp: ");
        res.extend(help.chars().take(LONGEST_MESSAGE));
    }
    res
}

fn data(text: &str) -> String {
    Safe::lines(text).to_string().replace('%', "%25").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    Safe::line(text).to_string().replace('%', "%25").replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::fixture;

    fn printed(found: Vec<Located>) -> String {
        let mut out = Vec::new();
        findings(&Findings::new(found, 1), &Look::default(), &Tool::default(), &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_message_that_is_a_command_stays_text() {
        let mut hostile = fixture::bare(Level::Error, "assets/a,line=1::b.yaml");
        hostile.finding.message = "x\n::add-mask::y\r% ##[add-mask]z".to_owned();
        let text = printed(vec![hostile; 12]);
        assert!(text.starts_with("::error file=assets/a%2Cline=1%3A%3Ab.yaml,title="), "{text}");
        for line in text.lines().filter(|line| line.trim_start().starts_with("::")) {
            assert!(
                ["::error ", "::group::", "::endgroup::"].iter().any(|it| line.starts_with(it)),
                "{line}"
            );
        }
        let in_the_log: Vec<&str> = text.lines().filter(|line| !line.starts_with("::")).collect();
        assert_eq!(in_the_log.len(), 3);
        assert!(in_the_log.iter().all(|line| !line.contains("##[")), "{in_the_log:?}");
    }

    #[test]
    fn the_worst_come_first_and_no_level_has_more_than_github_shows() {
        let mut many = vec![fixture::bare(Level::Note, "assets/a.yaml"); 10];
        many.extend(vec![fixture::bare(Level::Error, "assets/a.yaml"); 40]);
        let text = printed(many);
        let count = |command: &str| text.lines().filter(|line| line.starts_with(command)).count();
        assert_eq!((count("::error "), count("::notice ")), (10, 10));
        assert!(text.starts_with("::error "));
        assert!(text.contains("31 more errors"));
    }
}
