//! `itsm change withdraw`: take back one's own decision on a change.

use clap::Args;

use super::decide::{self, Deciding, Terms};
use crate::cli::Outcome;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::model::approval::Decision;

/// Take back your decision on a change; the file of it stays, and another says that it counts no more
#[derive(Debug, Args)]
pub struct WithdrawArgs {
    #[command(flatten)]
    deciding: Deciding,
}

pub fn run(cx: &Context, args: &WithdrawArgs) -> Result<Outcome, Trouble> {
    decide::run(cx, Decision::Withdrawn, &args.deciding, Terms::default())
}
