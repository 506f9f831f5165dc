//! `itsm hook install`: puts hooks in place, beside what is there, or says what to tell the program that keeps them.

use std::sync::Arc;

use clap::Args;
use clap::builder::PossibleValuesParser;

use super::{CHANGE, STORE, advice, status};
use crate::cli::Outcome;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::practice::linking::Mode;
use crate::store::hook::framework::{Framework, frameworks};
use crate::store::hook::place::{self, Placed};
use crate::store::hook::{self, Folder, Name, Reach};
use crate::store::repository::Repository;
use crate::store::root::Store;
use crate::store::setting;

/// Put hooks in place: where there is a store, those of commits, merges and pushes; in a bare repository pre-receive
///
/// What is there already is kept and runs first. husky, lefthook and the pre-commit framework are not written over: what to add to their files is printed instead.
///
/// In a repository of code, with --store PATH, commit-msg: it checks the `Change:` trailers of commits against the store's changes, adds the one that fits, or demands one (--change). Hooks of another version are renewed. What hooks take for a "no" is said by `git config itsm.deny` (errors, warnings, notes), which branches of a server nobody deletes or rewrites by `git config --add itsm.protected` beside the default one.
#[derive(Debug, Args)]
pub struct InstallArgs {
    /// These hooks instead of those that fit here
    #[arg(value_name = "HOOK", value_parser = super::names())]
    hooks: Vec<String>,

    /// What a repository of code wants of its commits: that a change they name is right, that one is added, that there is one
    #[arg(long, value_name = "check|add|demand", value_parser = PossibleValuesParser::new(Mode::ALL.map(Mode::name)), hide_possible_values = true)]
    change: Option<String>,

    /// Put them in place although another program keeps the hooks, or other repositories take theirs from there
    #[arg(long)]
    force: bool,
}

pub fn run(cx: &Context, args: &InstallArgs) -> Result<Outcome, Trouble> {
    let repository = super::repository(cx)?;
    let linked = linked(cx, &repository)?;
    let names = names(cx, &repository, args, linked.is_some())?;
    let folder = hook::folder(&repository)?;
    if !args.force {
        refuse_everywhere(&folder)?;
    }
    if let Some(path) = &linked {
        setting::set(&repository, STORE, Some(path))?;
    }
    if let Some(mode) = &args.change {
        setting::set(&repository, CHANGE, Some(mode))?;
    }
    let told = if args.force { Vec::new() } else { kept_by_others(&repository, &names) };
    for (framework, names) in &told {
        cx.terminal.print(advice::advice(framework, names).as_bytes())?;
    }
    if !told.is_empty() {
        cx.terminal.warn("nothing was installed; --force puts our own hooks in place all the same");
        return Ok(Outcome::No);
    }
    for name in names {
        let placed = place::install(&folder, name)?;
        say(cx, name, &placed);
    }
    if folder.reach == Reach::Named && repository.work_tree().is_some_and(|top| folder.path.starts_with(top))
    {
        let place = folder.path.display();
        cx.terminal.say(format!(
            "note: {place} is part of the working tree: commit it, and all who set core.hooksPath have it"
        ));
    }
    status::show(cx, &repository).map(|_| Outcome::Yes)
}

/// The store that another repository's commits belong to; nothing where it is the repository's own.
fn linked(cx: &Context, repository: &Arc<Repository>) -> Result<Option<String>, Trouble> {
    let Some(dir) = &cx.globals.store else { return Ok(None) };
    let store = Store::at(dir, &cx.environment)?;
    if store.repository().is_some_and(|it| it.common_dir() == repository.common_dir()) {
        return Ok(None);
    }
    let dir = dir
        .canonicalize()
        .map_err(|error| Trouble::new(format!("cannot open {}: {error}", dir.display())))?;
    let path =
        dir.to_str().ok_or_else(|| Trouble::new(format!("the way to {} is no UTF-8", dir.display())))?;
    Ok(Some(path.to_owned()))
}

/// The hooks that were named, or those that fit here.
fn names(
    cx: &Context,
    repository: &Arc<Repository>,
    args: &InstallArgs,
    is_linked: bool,
) -> Result<Vec<Name>, Trouble> {
    let named: Vec<Name> = args.hooks.iter().filter_map(|name| Name::named(name)).collect();
    if repository.is_bare()
        && let Some(name) = named.iter().find(|name| **name != Name::PreReceive)
    {
        return Err(Trouble::with_help(
            format!(
                "{} is a bare repository, in which git never runs {}",
                repository.folder().display(),
                name.as_str()
            ),
            "itsm hook install pre-receive",
        ));
    }
    if !named.is_empty() {
        return Ok(named);
    }
    let fitting = fitting(cx, repository, is_linked)?;
    if fitting.is_empty() {
        return Err(Trouble::with_help(
            format!("there is no store in {}", repository.folder().display()),
            "name the store whose changes its commits belong to: itsm hook install --store PATH",
        ));
    }
    Ok(fitting)
}

/// The hooks that fit a repository: by what it is, and what is in it.
pub(super) fn fitting(
    cx: &Context,
    repository: &Arc<Repository>,
    is_linked: bool,
) -> Result<Vec<Name>, Trouble> {
    if repository.is_bare() {
        return Ok(vec![Name::PreReceive]);
    }
    if super::own_store(cx, repository)?.is_some() {
        return Ok(vec![Name::PreCommit, Name::PreMergeCommit, Name::CommitMsg, Name::PrePush]);
    }
    let is_linked = is_linked || setting::get(repository, STORE)?.is_some();
    Ok(if is_linked { vec![Name::CommitMsg] } else { Vec::new() })
}

fn refuse_everywhere(folder: &Folder) -> Result<(), Trouble> {
    if folder.reach != Reach::Everywhere {
        return Ok(());
    }
    let place = folder.path.display();
    Err(Trouble::with_help(
        format!(
            "all your repositories take their hooks from {place}, as core.hooksPath of yours or of this machine says"
        ),
        "have a folder of this one's own: git config core.hooksPath .git/hooks; or --force: where there is no store, our hooks \
         do nothing",
    ))
}

/// Programs that keep the hooks here, and which of ours they do not run yet.
fn kept_by_others(repository: &Repository, names: &[Name]) -> Vec<(Framework, Vec<Name>)> {
    let found = repository.work_tree().map(frameworks).unwrap_or_default();
    let missing = |framework: Framework| {
        let names: Vec<Name> = names.iter().copied().filter(|name| !framework.calls(*name)).collect();
        (!names.is_empty()).then_some((framework, names))
    };
    found.into_iter().filter_map(missing).collect()
}

fn say(cx: &Context, name: Name, placed: &Placed) {
    let hook = name.as_str();
    match placed {
        Placed::Installed | Placed::Unchanged => {}
        Placed::Renewed => cx.terminal.say(format!("{hook} was of another version, and is renewed")),
        Placed::Chained(kept) => {
            cx.terminal.say(format!("{hook} was there: it is kept as {}, and runs first", kept.display()));
        }
        Placed::Called => cx.terminal.say(format!("{hook} is somebody else's and runs ours: left as it is")),
    }
}
