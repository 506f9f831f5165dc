//! One id a line, for `xargs` and `while read`. Nothing but ids.

use std::collections::HashSet;
use std::io::{self, Write};

use super::safe::Safe;
use super::{Columns, Format, Look, Shape, Tool};
use crate::report::findings::Findings;
use crate::report::{Card, Listing};

pub(super) static FORMAT: Format = Format {
    name: "ids",
    about: "one id a line, for scripts",
    findings: Some(findings),
    listing: Some(listing),
    cards: Some(cards),
    shape: Shape::Names,
    ..Format::NONE
};

/// The records that something is wrong with, each once.
fn findings(findings: &Findings, _: &Look, _: &Tool<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut seen = HashSet::new();
    let records = findings.findings.iter().filter_map(|it| it.finding.record.as_deref());
    records.filter(|id| seen.insert(*id)).try_for_each(|id| write(id, out))
}

fn listing(listing: &Listing, _: Columns<'_>, _: &Look, out: &mut dyn Write) -> io::Result<()> {
    let ids = listing.records.iter().map(|record| Listing::cell(record, listing.id));
    ids.filter(|id| !id.is_empty()).try_for_each(|id| write(&id, out))
}

/// Names, one a line.
pub(super) fn names(names: &mut dyn Iterator<Item = &str>, out: &mut dyn Write) -> io::Result<()> {
    for name in names {
        write(name, out)?;
    }
    Ok(())
}

fn cards(cards: &[Card], _: &Look, out: &mut dyn Write) -> io::Result<()> {
    cards.iter().try_for_each(|card| write(&card.id, out))
}

fn write(id: &str, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}", Safe::line(id))
}
