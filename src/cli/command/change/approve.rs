//! `itsm change approve`: say that a change may go ahead as it is written.

use clap::Args;

use super::decide::{self, Deciding, Terms};
use crate::cli::Outcome;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::model::approval::Decision;

/// Approve a change: see what it does and whom it hits, and say that it may go ahead as it is written
///
/// The approval is a file of its own, bound to what was shown: editing the change voids it. When all approvals are there, the change is approved in the same commit.
#[derive(Debug, Args)]
pub struct ApproveArgs {
    /// Count for this approval rule alone
    #[arg(long = "as", value_name = "ROLE")]
    role: Option<String>,

    /// Until when the approval counts; as long as the store says, where nothing is said
    #[arg(long, value_name = "TIME")]
    expires: Option<String>,

    #[command(flatten)]
    deciding: Deciding,
}

pub fn run(cx: &Context, args: &ApproveArgs) -> Result<Outcome, Trouble> {
    let terms = Terms { role: args.role.as_deref(), expires: args.expires.as_deref() };
    decide::run(cx, Decision::Approved, &args.deciding, terms)
}
