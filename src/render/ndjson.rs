//! One JSON object a line, for `jq`, logs and databases. Lists give records and nothing else.

use std::io::{self, Write};

use serde::Serialize;

use super::{Columns, Format, Look, Tool, json};
use crate::report::findings::{Findings, Summary};
use crate::report::{Card, Listing};

pub(super) static FORMAT: Format = Format {
    name: "ndjson",
    about: "one JSON object a line",
    findings: Some(findings),
    listing: Some(listing),
    cards: Some(cards),
    ..Format::NONE
};

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "lowercase")]
enum Line<'a> {
    Finding(json::Entry<'a>),
    Summary(Summary),
}

fn findings(findings: &Findings, _: &Look, _: &Tool<'_>, out: &mut dyn Write) -> io::Result<()> {
    for located in &findings.findings {
        json::line(&Line::Finding(json::Entry::new(located)), out)?;
    }
    json::line(&Line::Summary(findings.summary), out)
}

fn listing(listing: &Listing, columns: Columns<'_>, _: &Look, out: &mut dyn Write) -> io::Result<()> {
    json::records(listing, columns).try_for_each(|record| json::line(&record, out))
}

fn cards(cards: &[Card], _: &Look, out: &mut dyn Write) -> io::Result<()> {
    cards.iter().try_for_each(|card| json::line(&card.json, out))
}
