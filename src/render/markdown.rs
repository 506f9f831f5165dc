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

/// Between a sign and what it would ring or link to
const APART: &str = "&#8203;";

/// On one line, with what Markdown and forges would understand marked as text: no markup, no mention, no link to an issue.
/// Addresses of mail and of the web stay as they are.
fn text(text: &str) -> String {
    let text = Safe::line(text.trim_end()).to_string();
    let mut res = String::with_capacity(text.len());
    let mut before = ' ';
    for (place, c) in text.char_indices() {
        let rest = &text[place + c.len_utf8()..];
        match c {
            '&' if is_entity(rest) => res.push_str("&amp;"),
            '\\' | '|' | '<' | '>' | '*' | '[' | ']' | '`' | '#' | '~' | '$' => res.extend(['\\', c]),
            '_' if !(before.is_alphanumeric() && rest.starts_with(char::is_alphanumeric)) => {
                res.push_str("\\_")
            }
            c => res.push(c),
        }
        if rings(before, c, rest) {
            res.push_str(APART);
        }
        before = c;
    }
    res
}

/// Whether an ampersand before it would make it another character.
fn is_entity(rest: &str) -> bool {
    let name = rest.split_once(';').map(|(name, _)| name);
    name.is_some_and(|name| !name.is_empty() && name.chars().all(|c| c == '#' || c.is_ascii_alphanumeric()))
}

/// Whether a forge would see somebody's name, or the number of an issue or a request.
fn rings(before: char, sign: char, rest: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    match sign {
        '@' => !is_word(before) && rest.starts_with(is_word),
        '#' | '!' => rest.starts_with(|c: char| c.is_ascii_digit()),
        'G' | 'g' => !is_word(before) && rest.get(..2).is_some_and(|it| it.eq_ignore_ascii_case("h-")),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_no_markup_rings_nobody_and_links_nowhere() {
        assert_eq!(text("@org/team and (@joe)"), "@&#8203;org/team and (@&#8203;joe)");
        assert_eq!(
            text("fixes #12, acme/x#3, !4, GH-5"),
            "fixes \\#&#8203;12, acme/x\\#&#8203;3, !&#8203;4, G&#8203;H-5"
        );
        assert_eq!(text("\\<script> \\| cell"), "\\\\\\<script\\> \\\\\\| cell");
        assert_eq!(text("&#64;team &lt;b"), "&amp;\\#&#8203;64;team &amp;lt;b");
        assert_eq!(text("~~gone~~ $x$ _so_"), "\\~\\~gone\\~\\~ \\$x\\$ \\_so\\_");
    }

    #[test]
    fn what_is_harmless_stays_as_it_is() {
        for harmless in
            ["joe@company.com", "in_progress", "R&D & more", "https://x.com/a?b=c", "23:00", "a @ b", "it!"]
        {
            assert_eq!(text(harmless), harmless);
        }
    }
}
