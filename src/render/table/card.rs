//! Records whole, as people read them: a heading, then facts in two columns, lines and tables, each under its title.

use std::io::{self, Write};

use super::fit::{fold, width};
use super::grid::{Grid, Need};
use super::ink;
use crate::render::Look;
use crate::render::safe::Safe;
use crate::report::{Body, Card, Section};

const INDENT: usize = 2;
/// One name longer than this does not push the values of all others to the right.
const LONG_NAME: usize = 24;
/// Where several are, as in a form, they have so much room, and never more than half a line.
const WIDEST_NAME: usize = 40;

pub(super) fn cards(cards: &[Card], look: &Look, out: &mut dyn Write) -> io::Result<()> {
    for (n, card) in cards.iter().enumerate() {
        let is_more_than_a_line = |card: &Card| card.sections.iter().any(|it| !it.body.is_empty());
        if n > 0 && (is_more_than_a_line(card) || is_more_than_a_line(&cards[n - 1])) {
            writeln!(out)?;
        }
        heading(card, look, out)?;
        card.sections.iter().filter(|it| !it.body.is_empty()).try_for_each(|it| section(it, look, out))?;
    }
    Ok(())
}

fn heading(card: &Card, look: &Look, out: &mut dyn Write) -> io::Result<()> {
    let dot = if look.unicode { " · " } else { " - " };
    let parts: Vec<String> = card.heading.iter().map(|part| Safe::line(part).to_string()).collect();
    if look.width.is_some_and(|most| width(&parts.join(dot)) > most) {
        return long_heading(&parts, dot, look, out);
    }
    for (n, part) in card.heading.iter().enumerate() {
        match n {
            0 => write!(out, "{}", look.paint(ink::BOLD, Safe::line(part)))?,
            _ => write!(out, "{}{}", look.paint(ink::DIM, dot), hinted(&Safe::line(part).to_cow(), look))?,
        }
    }
    writeln!(out)
}

/// The same on several lines, none of which ends within a word.
fn long_heading(parts: &[String], dot: &str, look: &Look, out: &mut dyn Write) -> io::Result<()> {
    let most = look.width.unwrap_or(usize::MAX);
    let bold = parts.first().map_or(0, |part| part.split(' ').count());
    let mut column = 0;
    for (n, word) in parts.join(dot).split(' ').enumerate() {
        let next = column + 1 + width(word);
        match n {
            0 => {}
            _ if next > most => write!(out, "\n{:INDENT$}", "")?,
            _ => write!(out, " ")?,
        }
        column = if n > 0 && next > most { INDENT + width(word) } else { next - usize::from(n == 0) };
        if n < bold { write!(out, "{}", look.paint(ink::BOLD, word))? } else { write!(out, "{word}")? }
    }
    writeln!(out)
}

pub(in crate::render) fn section(section: &Section, look: &Look, out: &mut dyn Write) -> io::Result<()> {
    if let Some(title) = &section.title {
        writeln!(out, "\n{}", look.paint(ink::BOLD, Safe::line(title)))?;
    }
    match &section.body {
        Body::Facts(facts) => write_facts(facts, look, out),
        Body::Lines(lines) => lines.iter().try_for_each(|line| write_text(line, look, out)),
        Body::Table { columns, rows } => {
            let grid = Grid { columns, rows: rows.clone(), whole: Some(0), need: Need::All };
            match columns.iter().position(|column| column == "id") {
                // An id that is cut is of no use: rather another column goes.
                Some(id) => Grid { whole: Some(id), need: Need::Some, ..grid }.show(INDENT, look, out),
                None => grid.show(INDENT, look, out),
            }
        }
    }
}

/// The next rows of a table: the first of them say how wide its columns are.
pub(in crate::render) fn flow(
    columns: &[String],
    rows: &[Vec<String>],
    widths: &mut Vec<usize>,
    look: &Look,
    out: &mut dyn Write,
) -> io::Result<()> {
    Grid { columns, rows: rows.to_vec(), whole: Some(0), need: Need::All }.flow(widths, INDENT, look, out)
}

fn write_facts(facts: &[(String, String)], look: &Look, out: &mut dyn Write) -> io::Result<()> {
    let names: Vec<String> = facts.iter().map(|(name, _)| Safe::line(name).to_string()).collect();
    let is_form = names.iter().filter(|name| width(name) > LONG_NAME).count() > 1;
    let room = look.width.map_or(WIDEST_NAME, |width| WIDEST_NAME.min(width / 2));
    let widest = if is_form { room } else { LONG_NAME };
    let widths = names.iter().map(|name| width(name)).filter(|width| *width <= widest);
    let column = INDENT + widths.max().unwrap_or_default() + 2;
    for (name, (_, value)) in names.iter().zip(facts) {
        let lines = lines(value, column, look);
        let gap = if value.is_empty() { 0 } else { column.saturating_sub(INDENT + width(name)).max(2) };
        write!(out, "{:INDENT$}{}{:gap$}", "", look.paint(ink::DIM, name), "")?;
        for (n, line) in lines.iter().enumerate() {
            let indent = if n == 0 || line.is_empty() { 0 } else { column };
            writeln!(out, "{:indent$}{}", "", hinted(line, look))?;
        }
    }
    Ok(())
}

fn write_text(text: &str, look: &Look, out: &mut dyn Write) -> io::Result<()> {
    for line in lines(text, INDENT, look) {
        writeln!(out, "{}", format!("{:INDENT$}{line}", "").trim_end())?;
    }
    Ok(())
}

/// Safe, and folded to what is left of the terminal.
fn lines(text: &str, indent: usize, look: &Look) -> Vec<String> {
    let text = Safe::lines(text).to_string().replace('\t', "    ");
    let most = look.width.map_or(usize::MAX, |width| width.saturating_sub(indent).max(20));
    fold(&text, 0, most).iter().map(|line| line.trim_end().to_owned()).collect()
}

fn hinted(text: &str, look: &Look) -> String {
    match ink::word(text) {
        Some(style) => look.paint(style, text).to_string(),
        None => text.to_owned(),
    }
}

impl Body {
    fn is_empty(&self) -> bool {
        match self {
            Body::Facts(facts) => facts.is_empty(),
            Body::Lines(lines) => lines.is_empty(),
            Body::Table { rows, .. } => rows.is_empty(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_fit_the_terminal_and_ids_stay_whole_behind_an_empty_mark() {
        let columns = ["", "id", "is", "title"].map(str::to_owned).to_vec();
        let row = |id: &str| {
            ["", id, "requested; Sat 2026-12-12 06:00", "Upgrade the DNS server on idns-e001"]
                .map(str::to_owned)
                .to_vec()
        };
        let rows = ["INC-20261121-0m4xd", "CHG-20261120-v6f1h"].map(row);
        let table = Section { title: None, body: Body::Table { columns, rows: rows.to_vec() } };
        for columns in 36..120 {
            let look = Look { width: Some(columns), unicode: true, ..Look::default() };
            let mut out = Vec::new();
            section(&table, &look, &mut out).unwrap();
            let told = String::from_utf8(out).unwrap();
            assert!(told.lines().all(|line| width(line) <= columns), "{columns}: {told}");
            assert!(told.contains("INC-20261121-0m4xd") && told.contains("CHG-20261120-v6f1h"), "{told}");
        }
    }
}
