//! `itsm explain`: what a check wants, and why.

use clap::Args;
use clap_complete::engine::ArgValueCandidates;
use serde_json::json;

use crate::check::{Rule, rules};
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::finding::quoted;
use crate::model::id::nearest;
use crate::report::{Body, Card, Listing, Section};

/// Explain a check: what it wants, why, and how to mend what it finds
#[derive(Debug, Args)]
pub struct ExplainArgs {
    /// The name of a check; all of them are listed where none is named
    #[arg(value_name = "CHECK", add = ArgValueCandidates::new(complete::checks))]
    checks: Vec<String>,
}

pub fn run(cx: &Context, args: &ExplainArgs) -> Result<Outcome, Trouble> {
    if args.checks.is_empty() {
        let record =
            |rule: &&Rule| json!({"check": rule.name, "level": rule.level.name(), "summary": rule.summary});
        let mut records: Vec<_> = rules::RULES.iter().map(record).collect();
        records.sort_by_key(|record| record["check"].to_string());
        let columns = ["check", "level", "summary"].map(str::to_owned).to_vec();
        cx.show_list(Listing { name: "checks", records, columns, id: "check" })?;
        return Ok(Outcome::Yes);
    }
    let cards = args.checks.iter().map(|name| find(name).map(card)).collect::<Result<Vec<_>, _>>()?;
    cx.show_cards(&cards)?;
    Ok(Outcome::Yes)
}

/// The rule with this name.
pub fn find(name: &str) -> Result<&'static Rule, Trouble> {
    rules::find(name).ok_or_else(|| {
        let help = match nearest(name, rules::RULES.iter().map(|rule| rule.name)).as_slice() {
            [] => "`itsm explain` lists all checks".to_owned(),
            near => format!("did you mean {}?", quoted(near)),
        };
        Trouble::with_help(format!("there is no check `{name}`"), help)
    })
}

fn card(rule: &Rule) -> Card {
    let Rule { name, level, summary, explain, .. } = rule;
    Card {
        json: json!({"check": name, "level": level.name(), "summary": summary, "explanation": explain}),
        id: (*name).to_owned(),
        heading: vec![(*name).to_owned(), level.to_string(), (*summary).to_owned()],
        sections: vec![Section { title: None, body: Body::Lines(paragraphs(explain)) }],
    }
}

/// A line for each paragraph, which the terminal folds as it is wide; examples stay as they are.
fn paragraphs(markdown: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let (mut in_example, mut in_paragraph) = (false, false);
    for line in markdown.trim_end().lines() {
        let is_fence = line.starts_with("```");
        let is_own = in_example || is_fence || line.is_empty() || line.starts_with(['-', '|', '#', ' ']);
        match lines.last_mut() {
            Some(last) if in_paragraph && !is_own => *last += &format!(" {line}"),
            _ => lines.push(line.to_owned()),
        }
        in_example ^= is_fence;
        in_paragraph = !is_own || line.starts_with('-');
    }
    lines
}
