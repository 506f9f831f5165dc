//! `itsm hook run`: what the files that `itsm hook install` writes call, and what other programs that keep hooks may call.

use clap::Args;

use super::{commit_msg, pre_commit, push};
use crate::cli::Outcome;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::store::hook::Name;

/// Do what a hook does; git calls this
///
/// Reads only: the index that git is about to commit, the commits that are pushed, on a server those that are not taken yet. Says nothing where all is well.
#[derive(Debug, Args)]
pub struct RunArgs {
    #[arg(value_name = "HOOK", value_parser = super::names())]
    hook: String,

    /// What git hands to the hook
    #[arg(value_name = "ARG", trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<String>,
}

pub fn run(cx: &Context, args: &RunArgs) -> Result<Outcome, Trouble> {
    match Name::named(&args.hook) {
        Some(Name::PreCommit | Name::PreMergeCommit) => pre_commit::run(cx),
        Some(Name::CommitMsg) => commit_msg::run(cx, &args.arguments),
        Some(Name::PrePush) => push::pushed(cx, &args.arguments),
        Some(Name::PreReceive) => push::received(cx),
        None => unreachable!("the command line takes the names of hooks alone"),
    }
}
