//! `itsm incident hypothesis`: what it may be, what it was not, what it was.

use clap::{Args, Subcommand};
use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter};
use serde_json::json;

use super::edit::{Case, Deed, Sharing, edit_one};
use super::incident;
use super::log::subject;
use crate::cli::command::given::sentence;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::model::incident::{EntryKind, Hypothesis, HypothesisState};
use crate::model::pointer::Pointer;
use crate::report::Listing;
use crate::store::edit::Edit;

/// Keep what it may be apart from what it was not
#[derive(Debug, Subcommand)]
pub enum HypothesisCommand {
    /// Note what it may be
    Add(AddArgs),
    /// List what it may be, and what became of that
    #[command(visible_alias = "ls")]
    List {
        #[arg(value_name = "INC", add = ArgValueCompleter::new(complete::incidents))]
        id: String,
    },
    /// It was this
    Verify(StateArgs),
    /// It was not this
    #[command(visible_alias = "ruleout")]
    RuleOut(StateArgs),
    /// Nobody knows after all
    Reopen(StateArgs),
}

#[derive(Debug, Args)]
pub struct AddArgs {
    /// An incident, by its id or a part of it
    #[arg(value_name = "INC", add = ArgValueCompleter::new(complete::incidents))]
    id: String,

    /// What it may be, in quotes or without
    #[arg(required = true, value_name = "CAUSE", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    cause: Vec<String>,

    #[command(flatten)]
    sharing: Sharing,
}

#[derive(Debug, Args)]
pub struct StateArgs {
    /// An incident, by its id or a part of it
    #[arg(value_name = "INC", add = ArgValueCompleter::new(complete::incidents))]
    id: String,

    /// Its number, or some of its words
    #[arg(value_name = "NUMBER|WORDS", add = ArgValueCandidates::new(complete::hypotheses))]
    which: String,

    /// How that is known, for the log
    text: Vec<String>,

    #[command(flatten)]
    sharing: Sharing,
}

impl HypothesisCommand {
    pub fn run(&self, cx: &Context) -> Result<Outcome, Trouble> {
        match self {
            HypothesisCommand::Add(args) => add(cx, args),
            HypothesisCommand::List { id } => list(cx, id),
            HypothesisCommand::Verify(args) => becomes(cx, args, HypothesisState::Verified),
            HypothesisCommand::RuleOut(args) => becomes(cx, args, HypothesisState::RuledOut),
            HypothesisCommand::Reopen(args) => becomes(cx, args, HypothesisState::Open),
        }
    }
}

fn add(cx: &Context, args: &AddArgs) -> Result<Outcome, Trouble> {
    let cause = args.cause.join(" ");
    edit_one(cx, &args.id, &args.sharing, "hypothesis", |case| {
        let hypothesis = Hypothesis { cause: cause.clone(), state: HypothesisState::Open };
        let entry = case.entry(EntryKind::Note, &format!("it may be: {cause}"), None)?;
        let mut edits = vec![Edit::Append { at: Pointer::field("hypotheses"), value: json!(hypothesis) }];
        edits.extend(case.log(&[entry]));
        edits.extend(case.begin());
        let number = case.incident.hypotheses.len() + 1;
        Ok(Deed { edits, words: format!("hypothesis {number}: {}", subject(&cause)), ..Deed::default() })
    })
}

fn becomes(cx: &Context, args: &StateArgs, state: HypothesisState) -> Result<Outcome, Trouble> {
    edit_one(cx, &args.id, &args.sharing, "hypothesis", |case| {
        let place = find(case, &args.which)?;
        let hypothesis = &case.incident.hypotheses[place];
        if hypothesis.state == state {
            return Err(Trouble::new(format!("`{}` is {} already", hypothesis.cause, words(state))));
        }
        let how = sentence(&args.text).map(|text| format!(": {text}")).unwrap_or_default();
        let text = format!("{}: {}{how}", words(state), hypothesis.cause);
        let at = Pointer::field("hypotheses").index(place).key("state");
        let mut edits = vec![Edit::Set { at, value: json!(state) }];
        edits.extend(case.log(&[case.entry(EntryKind::Note, &text, None)?]));
        edits.extend(case.begin());
        Ok(Deed { edits, words: subject(&text), ..Deed::default() })
    })
}

fn words(state: HypothesisState) -> &'static str {
    match state {
        HypothesisState::Open => "not known",
        HypothesisState::Verified => "verified",
        HypothesisState::RuledOut => "ruled out",
    }
}

/// By its number, counted from 1, or by words that only one of them has.
fn find(case: &Case<'_>, which: &str) -> Result<usize, Trouble> {
    let all = &case.incident.hypotheses;
    if let Ok(number) = which.parse::<usize>()
        && (1..=all.len()).contains(&number)
    {
        return Ok(number - 1);
    }
    let named = which.to_lowercase();
    let has = |it: &&(usize, &Hypothesis)| it.1.cause.to_lowercase().contains(&named);
    let found: Vec<(usize, &Hypothesis)> = all.iter().enumerate().filter(|it| has(&it)).collect();
    let known = || match all.as_slice() {
        [] => format!("it has none yet: itsm incident hypothesis add {} \"…\"", case.incident.id),
        _ => {
            let told = all.iter().enumerate().map(|(place, it)| format!("{}: {}", place + 1, it.cause));
            told.collect::<Vec<_>>().join("; ")
        }
    };
    match found.as_slice() {
        [(place, _)] => Ok(*place),
        [] => Err(Trouble::with_help(format!("{} has no hypothesis `{which}`", case.incident.id), known())),
        _ => Err(Trouble::with_help(format!("`{which}` could be several"), known())),
    }
}

fn list(cx: &Context, id: &str) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?;
    let (_, incident) = incident(cx, snapshot, id)?;
    let records: Vec<_> = incident
        .hypotheses
        .iter()
        .enumerate()
        .map(|(place, it)| json!({"id": place + 1, "state": it.state, "cause": it.cause}))
        .collect();
    let found = !records.is_empty();
    let columns = ["id", "state", "cause"].map(str::to_owned).to_vec();
    cx.show_list(Listing { name: "hypotheses", records, columns, id: "id" })?;
    Ok(if found { Outcome::Yes } else { Outcome::No })
}
