//! A change as `change show` and `itsm show` tell it.

use crate::cli::context::Context;
use crate::cli::past;
use crate::cli::trouble::Trouble;
use crate::graph::Graph;
use crate::model::Change;
use crate::report::Card;
use crate::report::change;
use crate::store::snapshot::{Entry, Snapshot};

/// All that is known of a change; what happened to it only where the present is looked at.
pub fn card(
    cx: &Context,
    snapshot: &Snapshot,
    graph: &Graph,
    entry: &Entry,
    change: &Change,
) -> Result<Card, Trouble> {
    let events = past::life_of(cx, snapshot, entry)?;
    Ok(change::card(&cx.practice(snapshot, graph), entry, change, &events))
}
