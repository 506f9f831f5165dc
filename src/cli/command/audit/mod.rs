//! `itsm audit`: what history proves, and the evidence of it.

mod elsewhere;
mod export;
mod pack;
mod side;
mod verify;
mod walk;

use clap::Subcommand;

use crate::cli::Outcome;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;

/// Prove from history that approvals, states and records were kept as they should, and hand out the evidence
#[derive(Debug, Subcommand)]
pub enum AuditCommand {
    Verify(verify::VerifyArgs),
    Export(export::ExportArgs),
}

impl AuditCommand {
    pub fn run(&self, cx: &Context) -> Result<Outcome, Trouble> {
        match self {
            AuditCommand::Verify(args) => verify::run(cx, args),
            AuditCommand::Export(args) => export::run(cx, args),
        }
    }
}
