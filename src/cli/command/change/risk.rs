//! `itsm change risk`: what a change risks, term by term; of one that is written down, or of one that is only thought of.

use clap::Args;
use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter};
use serde_json::json;

use super::change;
use crate::cli::command::asset::asset;
use crate::cli::context::{Context, zone};
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::graph::{Graph, Scope};
use crate::model::Change;
use crate::model::change::ChangeType;
use crate::model::field::{Span, Time};
use crate::practice::moment::{self, Toward};
use crate::practice::risk::assess;
use crate::report::assessment::assessment;
use crate::store::snapshot::Snapshot;

/// Show what a change risks, term by term, with the record that each term comes from
#[derive(Debug, Args)]
pub struct RiskArgs {
    /// A change, by its id or a part of it
    #[arg(value_name = "CHG", required_unless_present = "affects", conflicts_with = "affects",
        add = ArgValueCompleter::new(complete::changes))]
    id: Option<String>,

    /// Ask for these assets instead of a change
    #[arg(long, value_name = "ASSET,…", value_delimiter = ',', add = ArgValueCompleter::new(complete::assets))]
    affects: Vec<String>,

    /// Its type: standard, normal or emergency
    #[arg(
        long = "type",
        value_name = "TYPE",
        default_value = "normal",
        requires = "affects",
        hide_default_value = true, add = ArgValueCandidates::new(complete::change_types))]
    kind: ChangeType,

    /// When it would begin
    #[arg(long, value_name = "TIME", requires = "affects")]
    start: Option<String>,

    /// How long it would take: 30m, 1h30m, 2d
    #[arg(
        long = "for",
        value_name = "LENGTH",
        default_value = "1h",
        requires = "start",
        hide_default_value = true
    )]
    length: Span,
}

/// What a change is called that nobody has written down
const THOUGHT_OF: &str = "a change like this";

pub fn run(cx: &Context, args: &RiskArgs) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?;
    let graph = Graph::build(snapshot, Scope::Live);
    let practice = cx.practice(snapshot, &graph);
    let answer = match &args.id {
        Some(id) => {
            let (_, change) = change(cx, snapshot, id)?;
            assessment(&change.id, &assess(&practice, change))
        }
        None => {
            let mut found = assess(&practice, &thought_of(cx, snapshot, args)?);
            // Of what is only thought of nobody has to have written a plan yet.
            found
                .terms
                .iter_mut()
                .for_each(|term| term.record = term.record.take().filter(|it| it != THOUGHT_OF));
            assessment(THOUGHT_OF, &found)
        }
    };
    cx.answer(answer)?;
    Ok(Outcome::Yes)
}

fn thought_of(cx: &Context, snapshot: &Snapshot, args: &RiskArgs) -> Result<Change, Trouble> {
    let affects: Vec<&str> = args
        .affects
        .iter()
        .map(|id| Ok(asset(cx, snapshot, id)?.id.as_str()))
        .collect::<Result<_, Trouble>>()?;
    let mut change = json!({
        "id": THOUGHT_OF, "title": "", "type": args.kind.name(), "state": "draft", "requester": "", "affects": affects,
        "rollback": "-", "verify": "-",
    });
    if let Some(start) = &args.start {
        let start = moment::parse(start, cx.now().with_timezone(&zone(snapshot)), Toward::Future)?;
        let end = start.checked_add_signed(args.length.0).unwrap_or(start);
        change["window"] = json!({"start": Time(start), "end": Time(end)});
    }
    serde_json::from_value(change).map_err(|error| Trouble::new(format!("this is no change: {error}")))
}
