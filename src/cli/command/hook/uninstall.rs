//! `itsm hook uninstall`: takes our hooks away, and puts back what was there before.

use clap::Args;

use super::{CHANGE, STORE, status};
use crate::cli::Outcome;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::store::hook::place::{self, Removed};
use crate::store::hook::{self, Name};
use crate::store::setting;

/// Take hooks away again, and put back what was there before
#[derive(Debug, Args)]
pub struct UninstallArgs {
    /// These hooks only
    #[arg(value_name = "HOOK", value_parser = super::names())]
    hooks: Vec<String>,
}

pub fn run(cx: &Context, args: &UninstallArgs) -> Result<Outcome, Trouble> {
    let repository = super::repository(cx)?;
    let folder = hook::folder(&repository)?;
    let named: Vec<Name> = args.hooks.iter().filter_map(|name| Name::named(name)).collect();
    let is_all = named.is_empty();
    for name in if is_all { Name::ALL.to_vec() } else { named } {
        let hook = name.as_str();
        match place::uninstall(&folder, name)? {
            Removed::Nothing => {}
            Removed::Removed => cx.terminal.say(format!("{hook} is gone")),
            Removed::Restored => cx.terminal.say(format!("{hook} is what it was before")),
            Removed::Foreign => cx.terminal.say(format!("{hook} is not ours: left as it is")),
        }
    }
    if is_all {
        setting::set(&repository, STORE, None)?;
        setting::set(&repository, CHANGE, None)?;
    }
    status::show(cx, &repository).map(|_| Outcome::Yes)
}
