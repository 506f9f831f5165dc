//! `itsm asset`: what we have and what it is for.

mod fields;
mod form;
mod link;
pub(super) mod list;
mod new;
mod rename;
mod retire;
mod set;
pub(super) mod transfer;

use clap::Subcommand;
use clap_complete::engine::ArgValueCompleter;

use super::show;
use super::who::entry_of;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::model::Kind;
use crate::store::snapshot::{Entry, Snapshot};

/// Keep the inventory: what we have and what it is for
#[derive(Debug, Subcommand)]
pub enum AssetCommand {
    New(new::NewArgs),
    List(list::ListArgs),
    /// Show assets, whole, with what stands on them
    Show {
        #[arg(required = true, value_name = "ID", add = ArgValueCompleter::new(complete::assets))]
        ids: Vec<String>,
    },
    Set(set::SetArgs),
    Link(link::LinkArgs),
    Unlink(link::UnlinkArgs),
    Transfer(transfer::TransferArgs),
    Retire(retire::RetireArgs),
    Rename(rename::RenameArgs),
}

impl AssetCommand {
    pub fn run(&self, cx: &Context) -> Result<Outcome, Trouble> {
        match self {
            AssetCommand::New(args) => new::run(cx, args),
            AssetCommand::List(args) => list::run(cx, args),
            AssetCommand::Show { ids } => show::show(cx, ids, Some(Kind::Asset)),
            AssetCommand::Set(args) => set::run(cx, args),
            AssetCommand::Link(args) => link::link(cx, args),
            AssetCommand::Unlink(args) => link::unlink(cx, args),
            AssetCommand::Transfer(args) => transfer::run(cx, args),
            AssetCommand::Retire(args) => retire::run(cx, args),
            AssetCommand::Rename(args) => rename::run(cx, args),
        }
    }
}

/// The asset that a person means.
pub(super) fn asset<'s>(cx: &Context, snapshot: &'s Snapshot, typed: &str) -> Result<&'s Entry, Trouble> {
    entry_of(cx, snapshot, typed, Kind::Asset)
}
