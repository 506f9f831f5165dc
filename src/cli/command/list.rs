//! Lists of records: the part that `asset list`, `person list` and `team list` share.

use serde_json::Value;

use crate::cli::Outcome;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::model::Kind;
use crate::report::Listing;

/// Shows the records of a kind that pass a test, in order of id. None at all is a "no".
pub fn run(
    cx: &Context,
    kind: Kind,
    columns: &[&str],
    test: impl Fn(&Value) -> bool,
) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?;
    let mut records: Vec<Value> =
        snapshot.of_kind(kind).map(|it| it.record.to_json()).filter(|it| test(it)).collect();
    records.sort_by_key(|record| record["id"].as_str().unwrap_or_default().to_lowercase());
    let found = !records.is_empty();
    let columns = columns.iter().map(|it| (*it).to_owned()).collect();
    cx.show_list(Listing { name: kind.plural(), records, columns, id: "id" })?;
    Ok(if found { Outcome::Yes } else { Outcome::No })
}
