//! Lists of records: the part that the `list` of every kind shares.

use clap::Args;
use serde_json::Value;

use crate::cli::Outcome;
use crate::cli::command::who::asset_id;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::graph::Graph;
use crate::model::Kind;
use crate::model::id::fold;
use crate::query::{Query, QueryError, Subject};
use crate::report::Listing;
use crate::store::snapshot::{Entry, Snapshot};

/// Arguments of every command that lists records of a kind
#[derive(Debug, Default, Args)]
pub struct Filter {
    /// For which a CEL expression holds: 'id.contains("web")'; see `itsm query --help`
    #[arg(long = "where", value_name = "EXPR")]
    expression: Option<String>,
}

impl Filter {
    fn query(&self, kind: Kind) -> Result<Option<Query>, QueryError> {
        self.expression.as_ref().map(|text| Query::compile(text, Subject::Of(kind))).transpose()
    }

    /// The records of a kind for which it holds.
    pub fn select<'c>(&self, cx: &'c Context, kind: Kind) -> Result<Vec<&'c Entry>, Trouble> {
        let entries = self.narrow(cx, kind)?;
        cx.snapshot()?.unpack_all(entries.iter().copied());
        Ok(entries)
    }

    /// The same, as they are: most may be packed.
    fn narrow<'c>(&self, cx: &'c Context, kind: Kind) -> Result<Vec<&'c Entry>, Trouble> {
        let query = self.query(kind)?;
        let snapshot = cx.snapshot()?;
        let entries: Vec<&Entry> = snapshot.of_kind(kind).collect();
        Ok(match query {
            Some(query) => query.select(&cx.facts(snapshot), &entries)?,
            None => entries,
        })
    }

    /// Whether it asks for a field, and so means the records that are left out by it otherwise.
    pub fn asks_for(&self, kind: Kind, field: &str) -> bool {
        let query = self.query(kind).ok().flatten();
        query.is_some_and(|query| query.expression().fields().iter().any(|it| it == field))
    }
}

/// The assets that a list is narrowed to
#[derive(Debug, Clone)]
pub struct Ground(Vec<String>);

impl Ground {
    /// The assets that are named; nothing where none is.
    pub fn of(cx: &Context, snapshot: &Snapshot, typed: &[String]) -> Result<Option<Ground>, Trouble> {
        let ids = typed.iter().map(|it| asset_id(cx, snapshot, it)).collect::<Result<Vec<_>, _>>()?;
        Ok((!ids.is_empty()).then_some(Ground(ids)))
    }

    /// And all that they stand on.
    #[must_use]
    pub fn and_below(mut self, graph: &Graph) -> Ground {
        let below: Vec<String> = graph.stands_under(&self.0).iter().map(str::to_owned).collect();
        self.0.extend(below);
        self
    }

    /// Whether any of some assets is among them.
    pub fn holds_any(&self, assets: &[String]) -> bool {
        assets.iter().any(|asset| self.0.iter().any(|it| it.eq_ignore_ascii_case(asset)))
    }
}

/// Which records of a kind a list is of
pub struct Wanted<'w> {
    /// Told without looking into a record: nearly all of a large store may stay packed.
    pub from_outside: &'w dyn Fn(&Entry) -> bool,
    /// Nothing where that says it all.
    pub from_inside: Option<&'w dyn Fn(&Entry) -> bool>,
}

impl<'w> Wanted<'w> {
    /// Told from inside alone, for kinds of which there are few.
    pub fn inside(is_wanted: &'w dyn Fn(&Entry) -> bool) -> Wanted<'w> {
        Wanted { from_outside: &|_| true, from_inside: Some(is_wanted) }
    }

    /// Those of some that are wanted.
    fn of<'e>(&self, snapshot: &Snapshot, mut entries: Vec<&'e Entry>) -> Vec<&'e Entry> {
        entries.retain(|entry| (self.from_outside)(entry));
        if let Some(is_wanted) = self.from_inside {
            snapshot.unpack_all(entries.iter().copied());
            entries.retain(|entry| is_wanted(entry));
        }
        entries
    }
}

/// Shows the records of a kind that pass a filter and are wanted, in order of id. None at all is a "no".
pub fn run(
    cx: &Context,
    kind: Kind,
    columns: &[&str],
    filter: &Filter,
    wanted: &Wanted<'_>,
) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?;
    let mut entries = wanted.of(snapshot, filter.narrow(cx, kind)?);
    entries.sort_by(|a, b| fold(&a.id).cmp(&fold(&b.id)));
    if cx.wants_names() {
        return cx.show_names(entries.into_iter().map(|entry| entry.id.as_str()));
    }
    snapshot.unpack_all(entries.iter().copied());
    let records: Vec<Value> = entries.into_iter().map(|it| it.record.to_json()).collect();
    let found = !records.is_empty();
    let columns = columns.iter().map(|it| (*it).to_owned()).collect();
    cx.show_list(Listing { name: kind.plural(), records, columns, id: "id" })?;
    Ok(if found { Outcome::Yes } else { Outcome::No })
}
