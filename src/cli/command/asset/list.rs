//! `itsm asset list`: the inventory, narrowed down.

use std::collections::BTreeSet;

use clap::Args;
use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter};
use serde_json::Value;

use super::super::list;
use super::transfer::party;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::finding::quoted;
use crate::model::asset::{Criticality, Lifecycle, TYPES};
use crate::model::id::nearest;
use crate::model::{Asset, Kind, Typed};
use crate::report::Listing;
use crate::store::snapshot::{Entry, Snapshot};

/// List assets
///
/// Retired and archived ones are left out unless --all, --lifecycle or --where asks for them. Several values of one flag mean either; several flags mean all.
#[derive(Debug, Args)]
#[command(visible_alias = "ls")]
pub struct ListArgs {
    /// Owned, first or second, by this person or team; `me` is you
    #[arg(long, value_name = "WHO", value_delimiter = ',', add = ArgValueCompleter::new(complete::parties))]
    owner: Vec<String>,

    /// Of this type: application, server …
    #[arg(long = "type", value_name = "TYPE", value_delimiter = ',', add = ArgValueCandidates::new(complete::types))]
    types: Vec<String>,

    /// With this tag: KEY, or KEY=VALUE
    #[arg(long, value_name = "KEY[=VALUE]")]
    tag: Vec<String>,

    /// In this stage of life: proposed, active, deprecated, retired, archived
    #[arg(long, value_name = "STAGE", value_delimiter = ',', add = ArgValueCandidates::new(complete::lifecycles))]
    lifecycle: Vec<Lifecycle>,

    /// In this environment: prod, test …
    #[arg(long, value_name = "ENV", value_delimiter = ',', add = ArgValueCandidates::new(complete::environments))]
    environment: Vec<String>,

    /// This critical: low, medium, high, critical
    #[arg(long, value_name = "LEVEL", value_delimiter = ',', add = ArgValueCandidates::new(complete::criticalities))]
    criticality: Vec<Criticality>,

    /// Holding this kind of data: PII, SOX …
    #[arg(long, value_name = "DATA", value_delimiter = ',')]
    classification: Vec<String>,

    /// Without an owner
    #[arg(long)]
    unowned: bool,

    #[command(flatten)]
    filter: list::Filter,

    /// With this text in any field
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,

    /// Retired and archived ones too
    #[arg(short, long)]
    all: bool,
}

/// The words that an asset has in a field
type Words = fn(&Asset) -> Vec<&str>;

pub fn run(cx: &Context, args: &ListArgs) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?;
    let owners = args.owner.iter().map(|who| party(cx, snapshot, who)).collect::<Result<Vec<_>, _>>()?;
    for wanted in &args.types {
        refuse_unknown_type(snapshot, wanted)?;
    }
    let over = args.all || !args.lifecycle.is_empty() || args.filter.asks_for(Kind::Asset, "lifecycle");
    let mut columns = vec!["id", "type", "name", "owner", "criticality", "environment"];
    if over {
        columns.insert(4, "lifecycle");
    }
    let from_outside = |entry: &Entry| {
        let front = entry.record.type_and_life();
        front.is_some_and(|(r#type, life)| args.wants_such(r#type, life, over))
    };
    let is_wanted =
        |entry: &Entry| Asset::of(&entry.record).is_some_and(|asset| args.wants(entry, asset, &owners));
    let from_inside: Option<&dyn Fn(&Entry) -> bool> =
        if args.asks_for_more() { Some(&is_wanted) } else { None };
    let wanted = list::Wanted { from_outside: &from_outside, from_inside };
    let outcome = list::run(cx, Kind::Asset, &columns, &args.filter, &wanted)?;
    if outcome == Outcome::No {
        args.hint(cx, snapshot);
    }
    Ok(outcome)
}

impl ListArgs {
    /// Whether an asset of this type is wanted at this stage of its life; those whose life is over only where they are
    /// asked for.
    fn wants_such(&self, r#type: &str, life: Lifecycle, over: bool) -> bool {
        (over || !life.is_over())
            && any(&self.types, |it| same(r#type, it))
            && any(&self.lifecycle, |it| *it == life)
    }

    /// Whether more is asked for than a type and a stage of life.
    fn asks_for_more(&self) -> bool {
        let lists = [&self.owner, &self.tag, &self.environment, &self.classification];
        self.unowned
            || self.search.is_some()
            || !self.criticality.is_empty()
            || lists.into_iter().any(|list| !list.is_empty())
    }

    /// Nothing was found: perhaps a word is misspelt that every store has its own of.
    fn hint(&self, cx: &Context, snapshot: &Snapshot) {
        let known: [(&[String], Words); 3] = [
            (&self.environment, |it| it.environment.as_deref().into_iter().collect()),
            (&self.classification, |it| it.data_classification.iter().map(String::as_str).collect()),
            (&self.tag, |it| it.tags.keys().map(String::as_str).collect()),
        ];
        for (typed, own) in known.into_iter().filter(|(typed, _)| !typed.is_empty()) {
            let used: BTreeSet<&str> = snapshot.of::<Asset>().flat_map(|(_, asset)| own(asset)).collect();
            let used: Vec<&str> = used.into_iter().collect();
            cx.hint(typed.iter().map(|it| it.split('=').next().unwrap_or(it)), &used);
        }
    }

    /// Whether an asset has all else that is asked for.
    fn wants(&self, entry: &Entry, asset: &Asset, wanted: &[String]) -> bool {
        let owners = [&asset.owner, &asset.secondary_owner];
        (!self.unowned || asset.owner.is_none())
            && any(wanted, |wanted| owners.into_iter().flatten().any(|owner| same(owner, wanted)))
            && any(&self.environment, |it| asset.environment.as_ref().is_some_and(|own| same(own, it)))
            && any(&self.criticality, |it| Some(*it) == asset.criticality)
            && any(&self.classification, |it| asset.data_classification.iter().any(|own| same(own, it)))
            && self.tag.iter().all(|tag| is_tagged(asset, tag))
            && self.search.as_ref().is_none_or(|text| mentions(&entry.record.to_json(), &text.to_lowercase()))
    }
}

/// Nothing of a type that exists is an answer; nothing of a misspelt one is not.
pub(in crate::cli::command) fn refuse_unknown_type(snapshot: &Snapshot, wanted: &str) -> Result<(), Trouble> {
    let own = snapshot.settings.vocabularies.asset_type.iter().map(String::as_str);
    let assets = snapshot.of_kind(Kind::Asset);
    let used = assets.filter_map(|entry| entry.record.type_and_life()).map(|(r#type, _)| r#type);
    let known: BTreeSet<&str> = TYPES.into_iter().chain(own).chain(used).collect();
    if known.iter().any(|it| same(it, wanted)) {
        return Ok(());
    }
    let help = match nearest(wanted, known.into_iter()).as_slice() {
        [] => format!("known types are {}", TYPES.join(", ")),
        near => format!("did you mean {}?", quoted(near)),
    };
    Err(Trouble::with_help(format!("no asset is of type `{wanted}`"), help))
}

/// Whether nothing is asked for, or one of what is.
fn any<T>(wanted: &[T], test: impl Fn(&T) -> bool) -> bool {
    wanted.is_empty() || wanted.iter().any(test)
}

fn same(a: &str, b: &str) -> bool {
    a.eq_ignore_ascii_case(b)
}

fn is_tagged(asset: &Asset, tag: &str) -> bool {
    match tag.split_once('=') {
        Some((key, value)) => asset.tags.get(key).is_some_and(|own| own == value),
        None => asset.tags.contains_key(tag),
    }
}

fn mentions(record: &Value, text: &str) -> bool {
    let fields = record.as_object().into_iter().flatten();
    fields.map(|(name, _)| Listing::cell(record, name)).any(|cell| cell.to_lowercase().contains(text))
}
