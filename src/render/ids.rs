//! One id a line, for `xargs` and `while read`. Nothing but ids.

use std::collections::HashSet;
use std::io::{self, Write};

use serde_json::Value;

use super::safe::Safe;
use super::{Columns, Format, Look, Shape, Tool};
use crate::model::pointer::Pointer;
use crate::model::value::{lookup, plain};
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

/// Each once: a list of meetings has the same change on several days.
fn listing(listing: &Listing, _: Columns<'_>, _: &Look, out: &mut dyn Write) -> io::Result<()> {
    let mut seen = HashSet::new();
    let id = Pointer::dotted(listing.id);
    let found = listing.records.iter().filter_map(|record| lookup(record, &id));
    let ids = found.flat_map(|found| match found {
        Value::Array(ids) => ids.iter().map(plain).collect(),
        one => vec![plain(one)],
    });
    let mut new = ids.filter(|id| !id.is_empty() && seen.insert(id.clone()));
    new.try_for_each(|id| write(&id, out))
}

/// Names, one a line.
pub(super) fn names(names: &mut dyn Iterator<Item = &str>, out: &mut dyn Write) -> io::Result<()> {
    for name in names {
        write(name, out)?;
    }
    Ok(())
}

fn cards(cards: &[Card], _: &Look, out: &mut dyn Write) -> io::Result<()> {
    let mut seen = HashSet::new();
    cards.iter().filter(|card| seen.insert(&card.id)).try_for_each(|card| write(&card.id, out))
}

fn write(id: &str, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}", Safe::line(id))
}
