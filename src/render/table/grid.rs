//! Lists in columns, without lines between them: a header, and each record on one line. Never wraps a record; where there
//! is no room for all columns, those that nobody asked for by name make room.

use std::io::{self, Write};

use comfy_table::{Cell, CellAlignment, ContentArrangement, Table, presets};
use serde_json::Value;

use super::fit::{cut, width};
use super::ink;
use crate::practice::window::is_spoken;
use crate::render::safe::Safe;
use crate::render::{Columns, Look};
use crate::report::Listing;

/// Between two columns.
const GAP: usize = 2;
/// A column that is cut keeps so much.
const NARROWEST: usize = 8;
/// Narrower than this a column is of little use.
const READABLE: usize = 9;
/// So much of a time is kept: `2026-11-20 05:00`.
const TIME: usize = 16;
/// The bar of the largest count.
const LONGEST_BAR: usize = 30;
/// Parts of a bar's last cell, by eighths.
const EIGHTHS: &str = " ▏▎▍▌▋▊▉";
/// Even where nothing is cut: every line is as long as the widest cell makes it.
const WIDEST: usize = 4096;

pub(super) fn listing(
    listing: &Listing,
    columns: Columns<'_>,
    look: &Look,
    out: &mut dyn Write,
) -> io::Result<()> {
    let need = if columns.is_some() { Need::All } else { Need::Some };
    let columns = columns.unwrap_or(&listing.columns);
    let cells =
        |record: &Value| columns.iter().map(|column| Listing::cell(record, column)).collect::<Vec<String>>();
    let mut rows: Vec<Vec<String>> = listing.records.iter().map(cells).collect();
    // An id that is cut is of no use.
    let whole = columns.iter().position(|column| column == listing.id);
    let mut columns = columns.to_vec();
    if listing.is_tally() {
        name_nothing(&mut rows, whole);
        columns.push(String::new());
        rows.iter_mut().zip(bars(listing, look)).for_each(|(row, bar)| row.push(bar));
    }
    Grid { columns: &columns, rows, whole, need }.show(0, look, out)
}

/// What has no value is counted under a name that no value has.
fn name_nothing(rows: &mut [Vec<String>], column: Option<usize>) {
    let cells = rows.iter_mut().filter_map(|row| row.get_mut(column?));
    cells.filter(|cell| cell.is_empty()).for_each(|cell| *cell = "(none)".to_owned());
}

/// A bar for each count, the longest for the largest.
fn bars(listing: &Listing, look: &Look) -> Vec<String> {
    let count = |record: &Value| record["count"].as_u64().unwrap_or_default() as usize;
    let most = listing.records.iter().map(count).max().unwrap_or_default().max(1);
    listing.records.iter().map(|record| bar(count(record), most, look)).collect()
}

/// A bar as long as its part of the most.
pub(super) fn bar(count: usize, most: usize, look: &Look) -> String {
    let eighths = (count * LONGEST_BAR * 8).div_ceil(most.max(1));
    if !look.unicode {
        return "#".repeat(eighths.div_ceil(8));
    }
    let rest = EIGHTHS.chars().nth(eighths % 8).filter(|rest| *rest != ' ');
    "█".repeat(eighths / 8) + &rest.map(String::from).unwrap_or_default()
}

/// Rows of text under columns
pub(super) struct Grid<'a> {
    pub columns: &'a [String],
    pub rows: Vec<Vec<String>>,
    /// The column that is cut last.
    pub whole: Option<usize>,
    pub need: Need,
}

/// Which columns have to be there
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    All,
    /// As many as there is room for, the last among them.
    Some,
}

impl Grid<'_> {
    /// Shows nothing where there are no rows.
    pub(super) fn show(&self, indent: usize, look: &Look, out: &mut dyn Write) -> io::Result<()> {
        self.flow(&mut Vec::new(), indent, look, out)
    }

    /// The same for more rows of a table that has begun: its header was shown, and its columns have their widths. Where
    /// nothing is cut, a cell that is wider than them is longer than its column.
    pub(super) fn flow(
        &self,
        known: &mut Vec<usize>,
        indent: usize,
        look: &Look,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        if self.rows.is_empty() {
            return Ok(());
        }
        let mut header: Vec<String> = self.columns.iter().map(|it| self.heading(it)).collect();
        let mut rows: Vec<Vec<String>> =
            self.rows.iter().map(|row| row.iter().map(|cell| flat(cell)).collect()).collect();
        let mut widths = widths(&header, &rows);
        if let Some(columns) = look.width.map(|columns| columns.saturating_sub(indent))
            && total(&widths) > columns
        {
            let mut whole = self.whole;
            shorten_times(&mut rows);
            if self.need == Need::Some {
                make_room(&mut header, &mut rows, &mut whole, columns);
            }
            widths = self::widths(&header, &rows);
            let kept = kept(&rows, &widths, whole);
            squeeze(&mut widths, &kept, whole, columns);
        }
        let numeric: Vec<bool> = (0..header.len()).map(|n| is_numeric(&rows, n)).collect();
        let is_begun = !known.is_empty();
        if is_begun && look.width.is_some() {
            widths.clone_from(known);
        }
        known.resize(widths.len().max(known.len()), 0);
        known.iter_mut().zip(&widths).for_each(|(known, width)| *known = (*known).max(*width));
        for row in rows.iter_mut().chain([&mut header]) {
            for ((cell, most), least) in row.iter_mut().zip(&widths).zip(known.iter()) {
                *cell = cut(cell, *most, look.ellipsis()).into_owned();
                if is_begun {
                    *cell += &" ".repeat(least.saturating_sub(width(cell)));
                }
            }
        }
        let lines = if is_begun { Lines::Rows } else { Lines::All };
        write_lines(&header, &rows, &numeric, (lines, indent), look, out)
    }

    /// The last part of a path, where that tells the columns apart.
    fn heading(&self, column: &str) -> String {
        let last = |path: &str| path.rsplit('.').next().unwrap_or_default().to_owned();
        let alike = self.columns.iter().filter(|other| last(other) == last(column)).count();
        flat(&if alike > 1 { column.to_owned() } else { last(column) }).to_uppercase()
    }
}

/// Safe, and on one line.
fn flat(text: &str) -> String {
    if text.contains(['\n', '\t', '\r']) {
        return flat(&text.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    Safe::line(text).to_string()
}

fn is_numeric(rows: &[Vec<String>], column: usize) -> bool {
    let mut cells = rows.iter().filter_map(|row| row.get(column)).filter(|cell| !cell.is_empty()).peekable();
    cells.peek().is_some() && cells.all(|cell| cell.parse::<f64>().is_ok_and(f64::is_finite))
}

fn widths(header: &[String], rows: &[Vec<String>]) -> Vec<usize> {
    // No column is drawn narrower than this, not even an empty one.
    let mut widths = vec![1; header.len()];
    for row in rows.iter().map(Vec::as_slice).chain([header]) {
        for (most, cell) in widths.iter_mut().zip(row) {
            *most = width(cell).clamp(*most, WIDEST.max(*most));
        }
    }
    widths
}

fn total(widths: &[usize]) -> usize {
    widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1)
}

/// To the minute, on the clock that they were written by, and without the day of the week; a time that is cut elsewhere
/// tells no day.
fn shorten_times(rows: &mut [Vec<String>]) {
    for cell in rows.iter_mut().flatten().filter(|cell| cell.len() > TIME) {
        if chrono::DateTime::parse_from_rfc3339(cell).is_ok() {
            *cell = cell[..TIME].replace('T', " ");
        } else if is_spoken(cell) {
            *cell = cell[cell.len() - TIME..].to_owned();
        }
    }
}

fn holds_times(rows: &[Vec<String>], column: usize) -> bool {
    let is_short_time = |cell: &&String| {
        is_spoken(cell) || chrono::NaiveDateTime::parse_from_str(cell, "%Y-%m-%d %H:%M").is_ok()
    };
    let cells = rows.iter().filter_map(|row| row.get(column)).filter(|cell| !cell.is_empty());
    let mut cells = cells.peekable();
    cells.peek().is_some() && cells.all(|cell| is_short_time(&cell))
}

/// How narrow each column may get: times and the one that should stay whole as they are.
fn kept(rows: &[Vec<String>], widths: &[usize], whole: Option<usize>) -> Vec<usize> {
    let least = |(n, width): (usize, &usize)| {
        if Some(n) == whole || holds_times(rows, n) { *width } else { READABLE.min(*width) }
    };
    widths.iter().enumerate().map(least).collect()
}

/// Leaves out columns until the rest has room: from the right, but for the last one, and times after all others.
fn make_room(header: &mut Vec<String>, rows: &mut [Vec<String>], whole: &mut Option<usize>, columns: usize) {
    while total(&kept(rows, &widths(header, rows), *whole)) > columns {
        let may_go = |n: &usize| Some(*n) != *whole && n + 1 < header.len();
        let others = (1..header.len()).rev().filter(may_go);
        let Some(out) = others.clone().find(|n| !holds_times(rows, *n)).or(others.clone().next()) else {
            return;
        };
        header.remove(out);
        rows.iter_mut().filter(|row| out < row.len()).for_each(|row| drop(row.remove(out)));
        *whole = whole.map(|whole| if whole > out { whole - 1 } else { whole });
    }
}

/// Takes columns from the widest until all fit, and from what should be kept only then.
fn squeeze(widths: &mut [usize], kept: &[usize], whole: Option<usize>, columns: usize) {
    let mut over = total(widths).saturating_sub(columns);
    let narrow = vec![NARROWEST; widths.len()];
    for (least, spared) in [(kept, whole), (&narrow, whole), (&narrow, None)] {
        while over > 0 {
            let can = (0..widths.len()).filter(|n| Some(*n) != spared && widths[*n] > least[*n]);
            let Some(widest) = can.max_by_key(|n| widths[*n]) else { break };
            widths[widest] -= 1;
            over -= 1;
        }
    }
}

/// Which lines of a table are shown
#[derive(Clone, Copy, PartialEq)]
enum Lines {
    All,
    /// All but the header.
    Rows,
}

fn write_lines(
    header: &[String],
    rows: &[Vec<String>],
    numeric: &[bool],
    (lines, indent): (Lines, usize),
    look: &Look,
    out: &mut dyn Write,
) -> io::Result<()> {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
    table.set_header(header.iter().map(Cell::new));
    table.add_rows(rows.iter().map(|row| row.iter().map(Cell::new).collect::<Vec<_>>()));
    for (column, is_number) in table.column_iter_mut().zip(numeric) {
        column.set_padding((0, u16::try_from(GAP).unwrap_or_default()));
        if *is_number {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    for (n, line) in table.lines().enumerate() {
        let line = line.trim_end();
        match n.checked_sub(1).and_then(|n| rows.get(n)) {
            Some(row) => writeln!(out, "{:indent$}{}", "", hint(line, row, look))?,
            None if lines == Lines::Rows => {}
            None => writeln!(out, "{:indent$}{}", "", look.paint(ink::BOLD, line))?,
        }
    }
    Ok(())
}

/// Paints the cells of a line whose words have a colour. Between cells are spaces only, so each is found behind the last.
fn hint(line: &str, row: &[String], look: &Look) -> String {
    let mut res = String::with_capacity(line.len());
    let mut rest = line;
    for cell in row.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()) {
        let Some((before, after)) = rest.split_once(cell) else { break };
        res.push_str(before);
        match ink::word(cell) {
            Some(style) => res.push_str(&look.paint(style, cell).to_string()),
            None => res.push_str(cell),
        }
        rest = after;
    }
    res + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLUMNS: [&str; 6] = ["id", "state", "type", "start", "assignee", "title"];

    fn shown(width: usize, need: Need) -> String {
        let columns = COLUMNS.map(str::to_owned);
        let row = |id: &str, title: &str| {
            [id, "completed", "standard", "2026-11-20T05:00:00-05:00", "dave.doodle", title]
                .map(str::to_owned)
                .to_vec()
        };
        let rows = vec![
            row("CHG-20261118-r3n8x", "Patch and reboot cblog006"),
            row("CHG-20261112-d9m2t", "Install the November firmware on switch03"),
        ];
        let look = Look { width: Some(width), unicode: true, ..Look::default() };
        let mut out = Vec::new();
        Grid { columns: &columns, rows, whole: Some(0), need }.show(0, &look, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn where_there_is_room_nothing_is_cut() {
        assert!(
            shown(130, Need::Some)
                .contains("2026-11-20T05:00:00-05:00  dave.doodle  Patch and reboot cblog006")
        );
    }

    #[test]
    fn on_a_narrow_terminal_ids_and_times_stay_and_other_columns_go() {
        insta::assert_snapshot!(shown(60, Need::Some), @"
        ID                  STATE      START             TITLE
        CHG-20261118-r3n8x  completed  2026-11-20 05:00  Patch and …
        CHG-20261112-d9m2t  completed  2026-11-20 05:00  Install th…
        ");
    }

    #[test]
    fn times_that_were_put_into_words_stay_as_well() {
        let columns = ["id", "start", "title"].map(str::to_owned);
        let row =
            |start: &str| vec!["CHG-20261118-r3n8x".to_owned(), start.to_owned(), "Reboot it".repeat(9)];
        let rows = vec![row("yesterday 05:00"), row("Fri 2026-12-04 05:00"), row("")];
        let look = Look { width: Some(48), unicode: true, ..Look::default() };
        let mut out = Vec::new();
        Grid { columns: &columns, rows, whole: Some(0), need: Need::Some }.show(0, &look, &mut out).unwrap();
        insta::assert_snapshot!(String::from_utf8(out).unwrap(), @"
        ID                  START             TITLE
        CHG-20261118-r3n8x  yesterday 05:00   Reboot it…
        CHG-20261118-r3n8x  2026-12-04 05:00  Reboot it…
        CHG-20261118-r3n8x                    Reboot it…
        ");
    }

    #[test]
    fn columns_that_were_asked_for_are_cut_and_stay() {
        let told = shown(72, Need::All);
        assert!(told.lines().all(|line| width(line) <= 72), "{told}");
        assert!(told.contains("ASSIGNEE") && told.contains("CHG-20261118-r3n8x"), "{told}");
    }

    #[test]
    fn no_line_is_longer_than_the_terminal() {
        for columns in 20..140 {
            let told = shown(columns, Need::Some);
            assert!(told.lines().all(|line| width(line) <= columns), "{columns}: {told}");
        }
    }
}
