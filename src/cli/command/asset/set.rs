//! `itsm asset set`: fields of assets, where they stand.

use clap::Args;
use clap_complete::engine::ArgValueCompleter;

use super::super::change_fields;
use super::super::given::parse;
use super::fields::Fields;
use crate::cli::argument::Writing;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::model::Kind;

/// Set fields of assets: by flags, or FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE
///
/// FIELD may be dotted (attributes.cpus=8); VALUE is YAML; an empty one removes the field. += and -= add to lists and take from them.
#[derive(Debug, Args)]
pub struct SetArgs {
    /// An id or an alias
    #[arg(add = ArgValueCompleter::new(complete::assets))]
    id: String,

    /// Several assets may be named before the first FIELD=VALUE
    #[arg(value_name = "FIELD=VALUE", add = ArgValueCompleter::new(complete::asset_assignment))]
    assignments: Vec<String>,

    #[command(flatten)]
    fields: Fields,

    #[command(flatten)]
    writing: Writing,
}

pub fn run(cx: &Context, args: &SetArgs) -> Result<Outcome, Trouble> {
    let (more, assignments): (Vec<_>, Vec<_>) =
        args.assignments.iter().cloned().partition(|it| !it.contains('='));
    let ids: Vec<String> = std::iter::once(args.id.clone()).chain(more).collect();
    let mut given = args.fields.assignments()?;
    given.extend(parse(&assignments)?);
    change_fields::run(cx, Kind::Asset, &ids, &given, &args.writing)
}
