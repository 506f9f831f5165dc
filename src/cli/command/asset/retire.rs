//! `itsm asset retire`: out of use, kept for the record.

use clap::Args;
use clap_complete::engine::ArgValueCompleter;

use super::super::change_fields::{about, assign, written};
use super::asset;
use crate::cli::argument::Writing;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::write::{Plan, write};
use crate::cli::{Outcome, complete};
use crate::model::Kind;
use crate::store::assignment::Assignment;

/// Retire assets: out of use, kept for the record
///
/// Refused while something in use still stands on one of them. Records are never deleted: what an incident of last year names has to be found.
#[derive(Debug, Args)]
pub struct RetireArgs {
    #[arg(required = true, value_name = "ID", add = ArgValueCompleter::new(complete::assets))]
    ids: Vec<String>,

    #[command(flatten)]
    writing: Writing,
}

pub fn run(cx: &Context, args: &RetireArgs) -> Result<Outcome, Trouble> {
    write(cx, &args.writing, |draft| {
        let before = draft.before.clone();
        let mut records = Vec::new();
        for id in &args.ids {
            let entry = asset(cx, &before, id)?;
            assign(draft, entry, &[Assignment::set("lifecycle", "retired")])?;
            records.push(written(entry));
        }
        Ok(Plan {
            about: about(Kind::Asset, &records),
            words: "retire".to_owned(),
            action: "retire",
            tells: &[],
            records,
        })
    })
}
