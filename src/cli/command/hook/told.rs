//! How a hook says what is wrong: beside the result, no more than a person reads, the worst first.

use clap::ValueEnum;

use crate::cli::command::validate::Deny;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::write::tell;
use crate::finding::{Finding, Located};
use crate::store::locate::locate;
use crate::store::repository::Repository;
use crate::store::setting;
use crate::store::source::Source;

/// How many findings are shown
const MOST: usize = 10;

/// Which findings a repository takes for a "no": errors, unless its configuration says more
const DENY: &str = "itsm.deny";

/// Findings, parted by what they mean here
pub(super) struct Sorted {
    /// The worst first.
    pub refused: Vec<Finding>,
    pub let_through: Vec<Finding>,
}

/// Parts what stops from what does not.
pub(super) fn sort(repository: &Repository, found: Vec<Finding>) -> Result<Sorted, Trouble> {
    let deny = match setting::get(repository, DENY)? {
        None => Deny::default(),
        Some(text) => Deny::from_str(&text, true).map_err(|_| {
            Trouble::with_help(
                format!("{DENY} is `{text}`"),
                format!("git config {DENY} errors, warnings or notes"),
            )
        })?,
    };
    let (mut refused, let_through): (Vec<_>, Vec<_>) =
        found.into_iter().partition(|finding| deny.refuses(finding.level));
    refused.sort_by(|a, b| b.level.cmp(&a.level).then_with(|| a.order(b)));
    Ok(Sorted { refused, let_through })
}

/// "3 errors", "1 error and 2 warnings"
pub(super) fn count(found: &[Finding]) -> String {
    use crate::finding::Level::{Error, Note, Warning};
    let counted = [Error, Warning, Note].map(|level| {
        let count = found.iter().filter(|it| it.level == level).count();
        (count > 0).then(|| format!("{count} {level}{}", if count == 1 { "" } else { "s" }))
    });
    counted.into_iter().flatten().collect::<Vec<_>>().join(" and ")
}

/// With the lines that are meant, for who is at the keyboard.
pub(super) fn frames(
    cx: &Context,
    source: &dyn Source,
    mut found: Vec<Finding>,
    records: usize,
    all: &str,
) -> Result<(), Trouble> {
    let more = found.len().saturating_sub(MOST);
    found.truncate(MOST);
    tell(cx, source, found, records)?;
    if more > 0 {
        cx.terminal.warn(format!("and {more} more: {all}"));
    }
    Ok(())
}

/// A line or two each, for who reads it behind `remote:`.
pub(super) fn lines(
    cx: &Context,
    source: &dyn Source,
    mut found: Vec<Finding>,
    all: &str,
) -> Result<(), Trouble> {
    let more = found.len().saturating_sub(MOST);
    found.truncate(MOST);
    for located in locate(source, found)? {
        cx.terminal.warn(line(&located));
    }
    if more > 0 {
        cx.terminal.warn(format!("  and {more} more: {all}"));
    }
    Ok(())
}

fn line(Located { finding, spot, .. }: &Located) -> String {
    let Finding { check, level, message, help, .. } = finding;
    let place = match spot.has_text() {
        true => format!("{}:{}:{}", spot.file, spot.line, spot.column),
        false => spot.file.to_string(),
    };
    let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let help = help.as_ref().map(|help| format!("\n    help: {}", one_line(help))).unwrap_or_default();
    format!("  {level}[{check}] {place}: {}{help}", one_line(message))
}
