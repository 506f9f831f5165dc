//! `itsm hook`: what git runs by itself: before a commit, a merge, a push, and on a server before a push is taken.

mod advice;
mod commit_msg;
mod install;
mod pre_commit;
mod push;
mod run;
pub(super) mod status;
mod told;
mod uninstall;

use std::sync::Arc;

use clap::Subcommand;
use clap::builder::PossibleValuesParser;

use crate::cli::Outcome;
use crate::cli::context::{Caching, Context};
use crate::cli::trouble::Trouble;
use crate::store::error::StoreError;
use crate::store::hook::Name;
use crate::store::repository::Repository;
use crate::store::root::Store;
use crate::store::setting;

/// Check records whenever git commits, merges or pushes
#[derive(Debug, Subcommand)]
pub enum HookCommand {
    Install(install::InstallArgs),
    Uninstall(uninstall::UninstallArgs),
    Status(status::StatusArgs),
    Run(run::RunArgs),
}

impl HookCommand {
    pub fn run(&self, cx: &Context) -> Result<Outcome, Trouble> {
        match self {
            HookCommand::Install(args) => install::run(cx, args),
            HookCommand::Uninstall(args) => uninstall::run(cx, args),
            HookCommand::Status(args) => status::run(cx, args),
            HookCommand::Run(args) => run::run(cx, args),
        }
    }
}

/// The hooks that can be named.
fn names() -> PossibleValuesParser {
    PossibleValuesParser::new(Name::ALL.map(Name::as_str))
}

/// In which folder of a repository its store is, where there are several
const FOLDER: &str = "itsm.folder";
/// The store whose changes the commits of another repository belong to
const STORE: &str = "itsm.store";
/// What such a repository wants of its commits
const CHANGE: &str = "itsm.change";

/// The repository that is meant: the one around the current folder, or else that of the store that is named.
fn repository(cx: &Context) -> Result<Arc<Repository>, Trouble> {
    if let Some(repository) = Repository::named(&cx.environment)? {
        return Ok(Arc::new(repository));
    }
    match &cx.globals.store {
        Some(_) => Ok(cx.store()?.history()?.clone()),
        None => Err(Trouble::with_help(
            "there is no git repository here, and hooks are git's",
            "go to one, or start one: git init",
        )),
    }
}

/// The store of this very repository, whatever other store is named; nothing where it has none.
fn own_store(cx: &Context, repository: &Arc<Repository>) -> Result<Option<Context>, Trouble> {
    let is_own =
        |store: &Store| store.repository().is_some_and(|it| it.common_dir() == repository.common_dir());
    let named = cx.globals.store.as_ref().and_then(|dir| Store::at(dir, &cx.environment).ok());
    let store = match (named.filter(is_own), setting::get(repository, FOLDER)?) {
        (Some(store), _) => store,
        (None, Some(folder)) => Store::below(repository.clone(), &folder),
        (None, None) => match Store::find(repository.folder(), &cx.environment) {
            Ok(store) if is_own(&store) => store,
            Ok(_) | Err(StoreError::NoStore { .. }) => return Ok(None),
            Err(error) => return Err(error.into()),
        },
    };
    Ok(Some(cx.over(store, Caching::Kept)?))
}
