//! An incident as `incident show` and `itsm show` tell it; its log alone; what is owed of it.

use crate::cli::Outcome;
use crate::cli::context::Context;
use crate::cli::past;
use crate::cli::trouble::Trouble;
use crate::graph::Graph;
use crate::model::Incident;
use crate::model::value::plain;
use crate::practice::incident::log::in_order;
use crate::report::incident;
use crate::report::{Card, Listing};
use crate::store::snapshot::{Entry, Snapshot};
use serde_json::json;

/// All that is known of an incident; what happened to it only where the present is looked at.
pub fn card(
    cx: &Context,
    snapshot: &Snapshot,
    graph: &Graph,
    entry: &Entry,
    incident: &Incident,
) -> Result<Card, Trouble> {
    let events = past::life_of(cx, snapshot, entry)?;
    Ok(incident::card(&cx.practice(snapshot, graph), entry, incident, &events))
}

/// The log alone, in order.
pub fn log(cx: &Context, id: &str) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?;
    let (_, incident) = super::incident(cx, snapshot, id)?;
    let record = |it: &crate::model::incident::Entry| json!({"at": it.at, "by": it.by, "kind": it.kind, "to": it.to, "text": it.text});
    let records: Vec<_> = in_order(&incident.log).into_iter().map(record).collect();
    let found = !records.is_empty();
    let mut columns = ["at", "by", "kind", "text"].map(str::to_owned).to_vec();
    if records.iter().any(|it| !plain(&it["to"]).is_empty()) {
        columns.insert(3, "to".to_owned());
    }
    cx.show_list(Listing { name: "entries", records, columns, id: "" })?;
    Ok(if found { Outcome::Yes } else { Outcome::No })
}
