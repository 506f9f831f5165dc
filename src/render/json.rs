//! JSON: the promise to scripts. The shapes here are frozen: fields are only ever added.

use std::borrow::Cow;
use std::io::{self, Write};

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde::Serialize;
use serde_json::{Map, Value};

use super::{Columns, Format, Look, Shape, Tool, cytoscape, safe};
use crate::finding::{Level, Located, Related, Spot};
use crate::model::pointer::Pointer;
use crate::model::value::lookup;
use crate::report::findings::{Findings, Summary};
use crate::report::picture::Picture;
use crate::report::review::Review;
use crate::report::{Card, Listing};

pub(super) static FORMAT: Format = Format {
    name: "json",
    about: "one JSON document, whose shape is a promise",
    findings: Some(findings),
    listing: Some(listing),
    cards: Some(cards),
    shape: Shape::Whole,
    picture: Some(picture),
    review: Some(review),
    ..Format::NONE
};

/// What checks found in a store
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(title = "Findings")]
pub(super) struct Answer<'a> {
    /// In order of file and place
    findings: Vec<Entry<'a>>,
    summary: Summary,
}

/// One thing that is wrong
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Finding")]
pub(super) struct Entry<'a> {
    /// The name of the check, as `itsm explain` takes it
    check: &'a str,
    level: Level,
    message: &'a str,
    /// Relative to the store's root, with forward slashes
    file: &'a str,
    /// From 1; 1 where the file as a whole is meant
    line: usize,
    /// From 1, in characters
    column: usize,
    end_line: usize,
    /// The column after the last character that is meant
    end_column: usize,
    /// The id of the record
    record: Option<&'a str>,
    /// The field, as a dotted path into the record
    field: Option<String>,
    /// What to type or change
    help: Option<&'a str>,
    /// The same for as long as check, record and field are the same, wherever the lines move
    fingerprint: String,
    /// Other places that explain it
    related: Vec<Place<'a>>,
}

/// A place that explains a finding
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Related")]
struct Place<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    message: &'a str,
}

impl<'a> Answer<'a> {
    pub(super) fn new(findings: &'a Findings) -> Answer<'a> {
        let entries = findings.findings.iter().map(Entry::new).collect();
        Answer { findings: entries, summary: findings.summary }
    }
}

impl<'a> Entry<'a> {
    pub(super) fn new(Located { finding, spot, related }: &'a Located) -> Entry<'a> {
        Entry {
            check: finding.check,
            level: finding.level,
            message: &finding.message,
            file: spot.file.as_str(),
            line: spot.line,
            column: spot.column,
            end_line: spot.end_line,
            end_column: spot.end_column,
            record: finding.record.as_deref(),
            field: finding.location.field(),
            help: finding.help.as_deref(),
            fingerprint: finding.fingerprint(),
            related: finding.related.iter().zip(related).map(|(it, spot)| Place::new(it, spot)).collect(),
        }
    }
}

impl<'a> Place<'a> {
    fn new(related: &'a Related, spot: &'a Spot) -> Place<'a> {
        Place { file: spot.file.as_str(), line: spot.line, column: spot.column, message: &related.message }
    }
}

/// The JSON Schema of what `-f json` prints for findings.
pub fn schema() -> Value {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    settings.into_generator().into_root_schema_for::<Answer<'_>>().into()
}

fn findings(findings: &Findings, _: &Look, _: &Tool<'_>, out: &mut dyn Write) -> io::Result<()> {
    pretty(&Answer::new(findings), out)
}

fn listing(listing: &Listing, columns: Columns<'_>, _: &Look, out: &mut dyn Write) -> io::Result<()> {
    pretty(&whole(listing, columns), out)
}

fn cards(cards: &[Card], _: &Look, out: &mut dyn Write) -> io::Result<()> {
    match cards {
        [card] => pretty(&card.json, out),
        many => {
            let records: Vec<&Value> = many.iter().map(|card| &card.json).collect();
            pretty(&serde_json::json!({ "records": records }), out)
        }
    }
}

fn picture(picture: &Picture, _: &Look, out: &mut dyn Write) -> io::Result<()> {
    pretty(&cytoscape::graph(picture), out)
}

/// What is known of a range, with the findings that it brings and mends.
pub(super) fn reviewed(review: &Review) -> Value {
    let entries = |list: &[Located]| -> Value {
        list.iter().map(|it| serde_json::to_value(Entry::new(it)).unwrap_or_default()).collect()
    };
    let mut json = review.json.clone();
    json["findings"] =
        serde_json::json!({"brings": entries(&review.brings), "mends": entries(&review.mends)});
    json
}

fn review(review: &Review, _: &Look, out: &mut dyn Write) -> io::Result<()> {
    pretty(&reviewed(review), out)
}

/// A list as one object: the records under the list's name, and how many they are.
pub(super) fn whole(listing: &Listing, columns: Columns<'_>) -> Value {
    let records: Vec<Value> = records(listing, columns).map(Cow::into_owned).collect();
    let count = records.len();
    let mut res = Map::new();
    res.insert(listing.name.to_owned(), records.into());
    res.insert("count".to_owned(), count.into());
    res.into()
}

/// A list that is written while its records are still coming: in the end, the same bytes as in one piece
#[derive(Default)]
pub(super) struct Growing {
    count: usize,
}

impl Growing {
    pub fn add(&mut self, listing: &Listing, out: &mut dyn Write) -> io::Result<()> {
        for record in &listing.records {
            match self.count {
                0 => write!(out, "{{\n  {}: [", serde_json::to_string(listing.name)?)?,
                _ => out.write_all(b",")?,
            }
            let text = serde_json::to_string_pretty(record)?;
            write!(out, "\n    {}", safe::json(&text).replace('\n', "\n    "))?;
            self.count += 1;
        }
        Ok(())
    }

    pub fn end(&self, out: &mut dyn Write) -> io::Result<()> {
        match self.count {
            0 => Ok(()),
            count => writeln!(out, "\n  ],\n  \"count\": {count}\n}}"),
        }
    }
}

/// The records of a list: whole, or the columns that were asked for.
pub(super) fn records<'a>(
    listing: &'a Listing,
    columns: Columns<'a>,
) -> impl Iterator<Item = Cow<'a, Value>> {
    listing.records.iter().map(move |record| match columns {
        Some(columns) => {
            Cow::Owned(columns.iter().map(|column| (column.clone(), field(record, column))).collect())
        }
        None => Cow::Borrowed(record),
    })
}

fn field(record: &Value, column: &str) -> Value {
    lookup(record, &Pointer::dotted(column)).cloned().unwrap_or_default()
}

/// Writes over several lines, indented.
pub(super) fn pretty(value: &impl Serialize, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}", safe::json(&serde_json::to_string_pretty(value)?))
}

/// Writes on one line.
pub(super) fn line(value: &impl Serialize, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}", safe::json(&serde_json::to_string(value)?))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::render::fixture;

    #[test]
    fn what_is_printed_keeps_the_promised_schema() {
        let mut out = Vec::new();
        findings(&fixture::findings(), &Look::default(), &Tool::default(), &mut out).unwrap();
        let printed: Value = serde_json::from_slice(&out).unwrap();
        let validator = jsonschema::validator_for(&schema()).unwrap();
        assert_eq!(validator.iter_errors(&printed).map(|it| it.to_string()).collect::<Vec<_>>(), [""; 0]);
        assert!(!validator.is_valid(&json!({"findings": [{"check": "x"}], "summary": {}})));
    }

    #[test]
    fn the_promised_schema() {
        insta::assert_snapshot!("schema-of-findings", serde_json::to_string_pretty(&schema()).unwrap());
    }

    #[test]
    fn a_list_that_grows_is_in_the_end_what_it_is_in_one_piece() {
        let list = fixture::listing();
        let (mut whole, mut grown) = (Vec::new(), Vec::new());
        listing(&list, None, &Look::default(), &mut whole).unwrap();
        let mut growing = Growing::default();
        for record in &list.records {
            let part = Listing { records: vec![record.clone()], ..fixture::listing() };
            growing.add(&part, &mut grown).unwrap();
        }
        growing.end(&mut grown).unwrap();
        assert_eq!(String::from_utf8(grown).unwrap(), String::from_utf8(whole).unwrap());
    }

    #[test]
    fn columns_that_were_asked_for_are_all_that_is_printed() {
        let list = fixture::listing();
        let columns = ["id".to_owned(), "attributes.cpus".to_owned()];
        let printed = whole(&list, Some(&columns));
        assert_eq!(printed["assets"][0], json!({"id": "cblog005", "attributes.cpus": 8}));
        assert_eq!(printed["assets"][1], json!({"id": "getpaid", "attributes.cpus": null}));
    }
}
