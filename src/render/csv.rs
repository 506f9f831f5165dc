//! CSV (RFC 4180) for spreadsheets: a header, and one line a record. Never a cell that a spreadsheet would compute.

use std::borrow::Cow;
use std::io::{self, Write};

use serde_json::{Value, json};

use super::safe::Safe;
use super::{Columns, Format, Look, Tool, json};
use crate::model::pointer::Pointer;
use crate::model::value::{lookup, plain};
use crate::report::Listing;
use crate::report::findings::Findings;

pub(super) static FORMAT: Format = Format {
    name: "csv",
    about: "comma-separated values for spreadsheets",
    findings: Some(findings),
    listing: Some(listing),
    ..Format::NONE
};

const OF_A_FINDING: [&str; 9] =
    ["level", "check", "file", "line", "column", "record", "field", "message", "help"];

fn findings(findings: &Findings, look: &Look, _: &Tool<'_>, out: &mut dyn Write) -> io::Result<()> {
    let entries = findings.findings.iter().map(|it| json!(json::Entry::new(it)));
    let list = Listing {
        name: "findings",
        records: entries.collect(),
        columns: OF_A_FINDING.map(str::to_owned).to_vec(),
        id: "record",
    };
    listing(&list, None, look, out)
}

fn listing(listing: &Listing, columns: Columns<'_>, _: &Look, out: &mut dyn Write) -> io::Result<()> {
    let columns = columns.unwrap_or(&listing.columns);
    write_row(columns.iter().map(|column| cell(column)), out)?;
    let pointers: Vec<Pointer> = columns.iter().map(|column| Pointer::dotted(column)).collect();
    for record in &listing.records {
        write_row(pointers.iter().map(|it| lookup(record, it).map(value).unwrap_or_default()), out)?;
    }
    Ok(())
}

fn write_row(cells: impl Iterator<Item = String>, out: &mut dyn Write) -> io::Result<()> {
    write!(out, "{}\r\n", cells.collect::<Vec<_>>().join(","))
}

/// A number is a number, with its minus; all else is text.
fn value(value: &Value) -> String {
    match value {
        Value::Number(number) => number.to_string(),
        other => cell(&plain(other)),
    }
}

fn cell(text: &str) -> String {
    let text = guard(text);
    let text = Safe::data(&text).to_cow();
    if text.contains([',', '"', '\n', '\t']) || text.starts_with(' ') || text.ends_with(' ') {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.into_owned()
    }
}

/// Spreadsheets take text that begins like this for a formula, and some run programs from it.
fn guard(text: &str) -> Cow<'_, str> {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_that_spreadsheets_would_compute_are_guarded() {
        assert_eq!(cell("=cmd|' /C calc'!A0"), "'=cmd|' /C calc'!A0");
        assert_eq!(cell("@SUM(1+1)"), "'@SUM(1+1)");
        assert_eq!(cell("\t=1"), "\"'\t=1\"");
        assert_eq!(cell("-2"), "'-2");
        assert_eq!(value(&json!(-2)), "-2");
    }

    #[test]
    fn commas_quotes_and_line_breaks_are_quoted() {
        assert_eq!(cell("a \"b\", c\nd"), "\"a \"\"b\"\", c\nd\"");
        assert_eq!(cell("plain text"), "plain text");
        assert_eq!(cell("\u{1b}[2J"), r"\u{1b}[2J");
    }

    #[test]
    fn a_list_without_records_has_its_header() {
        let list = Listing {
            name: "assets",
            records: Vec::new(),
            columns: vec!["id".into(), "owner".into()],
            id: "id",
        };
        let mut out = Vec::new();
        listing(&list, None, &Look::default(), &mut out).unwrap();
        assert_eq!(out, b"id,owner\r\n");
    }
}
