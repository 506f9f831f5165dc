//! Markdown, for mails, tickets and pull requests: records under headings, lists as tables. Never lets a text from a
//! record become markup that changes the table around it.

mod page;

use std::io::{self, Write};

use super::safe::Safe;
use super::{Columns, Format, Look, Shape};
use crate::report::{Body, Card, Listing, Section};

pub(super) static FORMAT: Format = Format {
    name: "markdown",
    about: "Markdown, for mails and pull requests",
    listing: Some(listing),
    cards: Some(cards),
    review: Some(page::review),
    shape: Shape::Whole,
    ..Format::NONE
};

fn listing(listing: &Listing, columns: Columns<'_>, _: &Look, out: &mut dyn Write) -> io::Result<()> {
    let columns = columns.unwrap_or(&listing.columns);
    let row = |record| columns.iter().map(|column| Listing::cell(record, column)).collect::<Vec<_>>();
    let rows: Vec<Vec<String>> = listing.records.iter().map(row).collect();
    table(columns, &rows, out)
}

fn cards(cards: &[Card], _: &Look, out: &mut dyn Write) -> io::Result<()> {
    for (n, card) in cards.iter().enumerate() {
        let heading: Vec<String> = card.heading.iter().map(|part| text(part)).collect();
        writeln!(out, "{}## {}", if n > 0 { "\n" } else { "" }, heading.join(" · "))?;
        card.sections.iter().try_for_each(|it| section(it, out))?;
    }
    Ok(())
}

fn section(section: &Section, out: &mut dyn Write) -> io::Result<()> {
    if let Some(title) = &section.title {
        writeln!(out, "\n### {}", text(title))?;
    }
    writeln!(out)?;
    match &section.body {
        Body::Facts(facts) => {
            facts.iter().try_for_each(|(name, value)| writeln!(out, "- **{}**: {}", text(name), lines(value)))
        }
        Body::Lines(lines) => lines.iter().try_for_each(|line| writeln!(out, "{}", text(line))),
        Body::Table { columns, rows } => table(columns, rows, out),
    }
}

fn table(columns: &[String], rows: &[Vec<String>], out: &mut dyn Write) -> io::Result<()> {
    let line =
        |cells: &[String]| format!("| {} |", cells.iter().map(|it| text(it)).collect::<Vec<_>>().join(" | "));
    writeln!(out, "{}", line(columns))?;
    writeln!(out, "|{}", "---|".repeat(columns.len()))?;
    rows.iter().try_for_each(|row| writeln!(out, "{}", line(row)))
}

/// On one line of Markdown, with the line breaks that it has.
fn lines(value: &str) -> String {
    value.trim_end().lines().map(text).collect::<Vec<_>>().join("<br>")
}

/// On one line, with what Markdown would understand marked as text.
fn text(text: &str) -> String {
    let text = Safe::line(text.trim_end()).to_string();
    let mut res = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '|' | '<' | '>' | '*' | '[' | ']' | '`' | '#') {
            res.push('\\');
        }
        res.push(c);
    }
    res
}
