//! `itsm query`: records of any kind, by an expression.

use clap::Args;
use clap_complete::engine::ArgValueCandidates;
use serde_json::{Value, json};

use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::model::Kind;
use crate::query::{Expression, FUNCTIONS, Facts, Query, Subject};
use crate::report::selection::selection;
use crate::report::tally::tally;
use crate::report::{Card, Listing};
use crate::store::snapshot::Entry;

/// Find records by a CEL expression
///
/// An expression says what has to hold: type == "application" && "PII" in data_classification. Every field of a record is known by its name; `itsm schema KIND` tells which there are.
#[derive(Debug, Args)]
#[command(after_long_help = language())]
pub struct QueryArgs {
    /// What has to hold; in single quotes, so that the shell leaves it alone
    #[arg(value_name = "EXPR")]
    expression: String,

    /// Ask only records of this kind: asset, change, incident …
    #[arg(long, value_name = "KIND", add = ArgValueCandidates::new(complete::kinds))]
    kind: Option<Kind>,

    /// Say how many they are, and nothing else
    #[arg(long, conflicts_with = "group_by")]
    count: bool,

    /// Count them by a field: owner, attributes.manufacturer, team_of(record)
    #[arg(long, value_name = "FIELD")]
    group_by: Option<String>,
}

pub fn run(cx: &Context, args: &QueryArgs) -> Result<Outcome, Trouble> {
    let subject = args.kind.map_or(Subject::Any, Subject::Of);
    let query = Query::compile(&args.expression, subject)?;
    let by = args.group_by.as_ref().map(|text| Expression::compile(text, subject)).transpose()?;
    let snapshot = cx.snapshot()?;
    let facts = cx.facts(snapshot);
    let asked = |entry: &&Entry| args.kind.is_none_or(|kind| entry.kind() == kind);
    let entries: Vec<&Entry> = snapshot.entries().iter().filter(asked).collect();
    let found = query.select(&facts, &entries)?;
    let outcome = if found.is_empty() { Outcome::No } else { Outcome::Yes };
    match by {
        _ if args.count => count(cx, found.len())?,
        Some(by) => cx.show_list(tally(values(&by, &facts, &found)?.into_iter()))?,
        None if cx.wants_names() => return cx.show_names(names(found)),
        None => cx.show_list(selection(found, &query.expression().fields()))?,
    }
    Ok(outcome)
}

/// In the order of lists.
fn names(mut found: Vec<&Entry>) -> impl Iterator<Item = &str> {
    found.sort_by_cached_key(|entry| (entry.kind(), entry.id.to_lowercase()));
    found.into_iter().map(|entry| entry.id.as_str())
}

fn values(by: &Expression, facts: &Facts<'_>, found: &[&Entry]) -> Result<Vec<Value>, Trouble> {
    by.check(facts)?;
    found.iter().map(|entry| Ok(by.value(facts, entry)?.to_json())).collect()
}

/// A number alone, in the formats that have no lists too.
fn count(cx: &Context, count: usize) -> Result<(), Trouble> {
    let (json, text) = (json!({"count": count}), count.to_string());
    if cx.format().name == "csv" {
        let columns = vec!["count".to_owned()];
        return cx.show_list(Listing { name: "counts", records: vec![json], columns, id: "count" });
    }
    cx.show_cards(&[Card { json, id: text.clone(), heading: vec![text], sections: Vec::new() }])
}

/// The language, in short.
fn language() -> String {
    let mut text = LANGUAGE.to_owned();
    let widest = FUNCTIONS.iter().map(|function| function.usage.chars().count()).max().unwrap_or_default();
    for function in FUNCTIONS {
        text += &format!("  {:widest$}  {}\n", function.usage, function.about);
    }
    text.trim_end().to_owned()
}

const LANGUAGE: &str = r#"The language is CEL (https://cel.dev):
  owner == "jim.bar" && lifecycle != "retired"      both; || either, ! not
  criticality >= "high"                             words are ordered as the schema lists them
  "PII" in data_classification                      a list holds a value
  kind in ["change", "incident"]                    a value is one of several
  attributes.manufacturer == "Dell"                 inside a field; tags["a.b"] for odd names
  has(owner)                                        the field is there; what is missing equals nothing
  outage > "1h" && window.start < now + duration("7d")
  tasks.exists(t, t.state == "open")                all, exists_one, filter and map likewise

Names beside the fields: id, kind, file, now, record (this one)

Functions:
"#;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_help_shows_is_understood() {
        let lines = LANGUAGE.lines().filter(|line| line.starts_with("  "));
        for line in lines {
            let expression = line.trim_start().split("    ").next().unwrap_or_default();
            assert!(Query::compile(expression, Subject::Any).is_ok(), "{expression}");
        }
    }
}
