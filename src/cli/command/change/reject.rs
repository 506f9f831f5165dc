//! `itsm change reject`: say that a change must not go ahead as it is written.

use clap::Args;

use super::decide::{self, Deciding, Terms};
use crate::cli::Outcome;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::model::approval::Decision;

/// Reject a change: it must not go ahead as it is written
#[derive(Debug, Args)]
pub struct RejectArgs {
    #[command(flatten)]
    deciding: Deciding,
}

pub fn run(cx: &Context, args: &RejectArgs) -> Result<Outcome, Trouble> {
    if args.deciding.has_no_note() {
        return Err(Trouble::with_help(
            "a rejection says why: whoever asked for the change has to know what to do",
            "--note \"not in the week before the audit\"",
        ));
    }
    decide::run(cx, Decision::Rejected, &args.deciding, Terms::default())
}
