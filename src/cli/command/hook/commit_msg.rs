//! Before a commit gets its message: that the change it names is there and may be worked on; in other repositories, that it
//! names one, or the one that fits is added.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use super::{CHANGE, STORE};
use crate::cli::Outcome;
use crate::cli::context::{Caching, Context};
use crate::cli::trouble::Trouble;
use crate::graph::{Graph, Scope};
use crate::practice::linking::{Commit, Mode, Verdict, judge};
use crate::store::repository::Repository;
use crate::store::root::Store;
use crate::store::uncommitted;
use crate::store::{push, setting, trailer};

/// The trailer that names a change
const KEY: &str = "Change";

pub(super) fn run(cx: &Context, arguments: &[String]) -> Result<Outcome, Trouble> {
    let Some(name) = arguments.first() else {
        return Err(Trouble::with_help("git names the file of the message", "itsm hook run commit-msg FILE"));
    };
    let file = cx.environment.current_dir.join(name);
    let bytes =
        fs::read(&file).map_err(|error| Trouble::new(format!("cannot read {}: {error}", file.display())))?;
    let repository = super::repository(cx)?;
    let comment = comment(&repository)?;
    // A message in another encoding is not touched and not understood.
    let Ok(message) = String::from_utf8(bytes) else { return Ok(Outcome::Yes) };
    let kept = trailer::kept(&message, &comment);
    if is_exempt(&repository, &kept) {
        return Ok(Outcome::Yes);
    }
    let Some(linked) = linked(cx, &repository)? else { return Ok(Outcome::Yes) };
    let named = named(&kept)?;
    let verdict = verdict(&linked, &repository, &named)?;
    if let Some(id) = &verdict.add {
        let message = trailer::with_trailer(&message, &comment, KEY, id)?;
        fs::write(&file, message)
            .map_err(|error| Trouble::new(format!("cannot write {}: {error}", file.display())))?;
        linked.cx.terminal.say(format!("itsm: {KEY}: {id}"));
    }
    Ok(tell(&linked, &verdict, name))
}

/// The store that the commits belong to
struct Linked {
    cx: Context,
    mode: Mode,
    /// The repository is another than the store's.
    is_elsewhere: bool,
}

/// The store that the repository's configuration names, or its own; nothing where there is neither.
fn linked(cx: &Context, repository: &Arc<Repository>) -> Result<Option<Linked>, Trouble> {
    let mode = mode(repository)?;
    if let Some(folder) = setting::folder(repository, STORE)? {
        let missing = || {
            Trouble::with_help(
                format!("{STORE} names {}, and there is no store there", folder.display()),
                format!("git config {STORE} PATH names another; git config --unset {STORE} does without"),
            )
        };
        let store = Store::at(&folder, &cx.environment).map_err(|_| missing())?;
        return Ok(Some(Linked { cx: reading(cx, store)?, mode, is_elsewhere: true }));
    }
    let own = super::own_store(cx, repository)?;
    Ok(own.map(|cx| Linked { cx, mode: Mode::Check, is_elsewhere: false }))
}

/// A store in a bare repository is read as its newest commit has it.
fn reading(cx: &Context, store: Store) -> Result<Context, Trouble> {
    let is_bare = store.root().is_none();
    let mut cx = cx.over(store, Caching::Kept)?;
    cx.globals.at = is_bare.then(|| "HEAD".to_owned());
    Ok(cx)
}

fn mode(repository: &Repository) -> Result<Mode, Trouble> {
    match setting::get(repository, CHANGE)? {
        None => Ok(Mode::default()),
        Some(text) => Mode::named(&text).ok_or_else(|| {
            let known = Mode::ALL.map(Mode::name).join(", ");
            Trouble::with_help(format!("{CHANGE} is `{text}`"), format!("git config {CHANGE} one of {known}"))
        }),
    }
}

/// What begins a comment in a message.
fn comment(repository: &Repository) -> Result<String, Trouble> {
    let named = match setting::get(repository, "core.commentString")? {
        Some(text) => Some(text),
        None => setting::get(repository, "core.commentChar")?,
    };
    Ok(named.filter(|it| it != "auto").unwrap_or_else(|| "#".to_owned()))
}

/// What git makes by itself, what melts into another commit, and what is given up.
fn is_exempt(repository: &Repository, kept: &str) -> bool {
    let subject = kept.trim_start().lines().next().unwrap_or_default();
    let melts = ["fixup! ", "squash! ", "amend! "].iter().any(|start| subject.starts_with(start));
    subject.is_empty() || melts || repository.git_dir().join("MERGE_HEAD").exists()
}

/// The changes that the message names, each once.
fn named(kept: &str) -> Result<Vec<String>, Trouble> {
    let mut named: Vec<String> = Vec::new();
    let of_change = trailer::trailers(kept)?.into_iter().filter(|(key, _)| key.eq_ignore_ascii_case(KEY));
    for (_, value) in of_change {
        for id in value.split([',', ' ']).filter(|id| !id.is_empty()) {
            if !named.iter().any(|it| it.eq_ignore_ascii_case(id)) {
                named.push(id.to_owned());
            }
        }
    }
    Ok(named)
}

fn verdict(linked: &Linked, repository: &Repository, named: &[String]) -> Result<Verdict, Trouble> {
    if named.is_empty() && linked.mode == Mode::Check {
        return Ok(Verdict::default());
    }
    let snapshot = linked.cx.records()?;
    let graph = Graph::build(snapshot, Scope::Live);
    let branch = push::default_branch(repository)?.unwrap_or_default();
    let paths = if linked.is_elsewhere { uncommitted::staged(repository)? } else { Vec::new() };
    let commit = Commit { named, branch: branch.strip_prefix("refs/heads/").unwrap_or(""), paths: &paths };
    Ok(judge(&linked.cx.practice(snapshot, &graph), linked.mode, commit))
}

fn tell(linked: &Linked, verdict: &Verdict, file: &str) -> Outcome {
    let terminal = &linked.cx.terminal;
    verdict.notes.iter().for_each(|note| terminal.say(format!("itsm: note: {note}")));
    verdict.refusals.iter().for_each(|refusal| terminal.warn(format!("itsm: {refusal}")));
    let is_asked = verdict.add.is_none() && !verdict.could_be.is_empty();
    if is_asked {
        terminal.warn("  it could be");
        verdict.could_be.iter().for_each(|it| terminal.warn(format!("    {}", it.join("  "))));
    }
    if verdict.refusals.is_empty() {
        return Outcome::Yes;
    }
    let id = verdict.could_be.first().map_or("CHG-…", |it| it[0].as_str());
    let file = Path::new(file).display();
    terminal.warn(format!(
        "nothing was committed. The message is kept: git commit -e -F {file} --trailer '{KEY}: {id}'; --no-verify goes past \
         this once"
    ));
    Outcome::No
}
