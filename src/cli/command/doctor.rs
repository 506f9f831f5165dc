//! `itsm doctor`: whether everything around the records is as it should be.

use std::process::Command;

use clap::Args;
use serde_json::json;

use super::hook::status;
use super::init::editor;
use crate::cli::Outcome;
use crate::cli::context::Context;
use crate::cli::past;
use crate::cli::trouble::Trouble;
use crate::report::{Body, Card, Section};
use crate::store::cache::Extent;
use crate::store::identity::Identity;
use crate::store::merge::setup;
use crate::store::recovery;

/// Check what is around the records: git, the repository, your identity, the editor's schemas
#[derive(Debug, Args)]
pub struct DoctorArgs {
    /// Write the editor's schemas anew where they are of another version
    #[arg(long)]
    fix: bool,

    /// Remove what was kept of earlier readings; the next reading keeps it anew
    #[arg(long)]
    clear_cache: bool,
}

/// How one thing is
struct Examined {
    what: &'static str,
    is_well: bool,
    told: String,
    help: Option<String>,
}

impl Examined {
    fn well(what: &'static str, told: impl Into<String>) -> Examined {
        Examined { what, is_well: true, told: told.into(), help: None }
    }

    fn ill(what: &'static str, told: impl Into<String>, help: impl Into<String>) -> Examined {
        Examined { what, is_well: false, told: told.into(), help: Some(help.into()) }
    }
}

pub fn run(cx: &Context, args: &DoctorArgs) -> Result<Outcome, Trouble> {
    if args.fix {
        fix_schemas(cx)?;
    }
    if args.clear_cache {
        clear_cache(cx)?;
    }
    let examined = match store(cx) {
        // What is in a store, and around one, cannot be asked where there is none.
        store if !store.is_well => vec![git(), store, committer()],
        store => {
            let around = [git(), store, repository(cx), identity(cx), schemas(cx)];
            let kept = [unfinished(cx), merging(cx), hooks(cx), pruning(cx), kept(cx)];
            around.into_iter().chain(kept).collect()
        }
    };
    let all_well = examined.iter().all(|it| it.is_well);
    cx.show_cards(&[card(&examined)])?;
    Ok(if all_well { Outcome::Yes } else { Outcome::No })
}

fn card(examined: &[Examined]) -> Card {
    let json = |it: &Examined| json!({"what": it.what, "well": it.is_well, "told": it.told, "help": it.help});
    let word = |it: &Examined| if it.is_well { "ok" } else { "look" };
    let row = |it: &Examined| vec![word(it).to_owned(), it.what.to_owned(), it.told.clone()];
    let columns = ["", "what", "how it is"].map(str::to_owned).to_vec();
    let table = Body::Table { columns, rows: examined.iter().map(row).collect() };
    let mut sections = vec![Section { title: None, body: table }];
    let help: Vec<String> =
        examined.iter().filter_map(|it| Some(format!("{}: {}", it.what, it.help.as_ref()?))).collect();
    if !help.is_empty() {
        sections.push(Section { title: Some("what to do".to_owned()), body: Body::Lines(help) });
    }
    let version = format!("itsm {}", env!("CARGO_PKG_VERSION"));
    let json = json!({"version": env!("CARGO_PKG_VERSION"), "examined": examined.iter().map(json).collect::<Vec<_>>()});
    Card { json, id: String::new(), heading: vec![version], sections }
}

fn git() -> Examined {
    let output = Command::new("git").arg("--version").output();
    let install = "install git 2.30 or newer: commits are made with it";
    match output {
        Ok(output) if output.status.success() => {
            let said = String::from_utf8_lossy(&output.stdout).trim().to_owned();
            if is_old(&said) { Examined::ill("git", said, install) } else { Examined::well("git", said) }
        }
        _ => Examined::ill("git", "cannot be started", install),
    }
}

/// Whether this is the version of a git that lacks something which is needed: `git version 2.25.1`. A version that
/// cannot be read is nobody's fault.
fn is_old(said: &str) -> bool {
    let version = said.split_whitespace().find(|word| word.starts_with(|first: char| first.is_ascii_digit()));
    let mut numbers = version.into_iter().flat_map(|version| version.split('.')).map(str::parse::<u32>);
    match (numbers.next(), numbers.next()) {
        (Some(Ok(major)), Some(Ok(minor))) => (major, minor) < (2, 30),
        _ => false,
    }
}

fn store(cx: &Context) -> Examined {
    match cx.store() {
        Ok(store) => {
            let place = store.root().map(|root| root.display().to_string());
            Examined::well("store", place.unwrap_or_else(|| "in a bare repository".to_owned()))
        }
        Err(trouble) => ill("store", &trouble),
    }
}

fn repository(cx: &Context) -> Examined {
    match cx.store().and_then(|store| Ok(store.history()?.clone())) {
        Ok(repository) => Examined::well("repository", repository.folder().display().to_string()),
        Err(trouble) => ill("repository", &trouble),
    }
}

fn identity(cx: &Context) -> Examined {
    let known = cx.identity().and_then(|identity| {
        let snapshot = past::snapshot(cx)?;
        let person = identity.person(&snapshot).map(|(entry, _)| entry.id.clone());
        Ok((identity, person))
    });
    match known {
        Ok((identity, person)) => match (nameless(&identity), identity.email, person) {
            (Some(nameless), ..) => nameless,
            (None, Some(email), Some(person)) => Examined::well("you", format!("{person}, by {email}")),
            (None, email, _) => Examined::ill(
                "you",
                format!("nobody here commits as {}", email.unwrap_or_default()),
                "add yourself: itsm person new",
            ),
        },
        Err(trouble) => ill("you", &trouble),
    }
}

/// The same where there is no store whose people could be asked.
fn committer() -> Examined {
    match Identity::of(None).map(Context::as_told) {
        Ok(identity) => nameless(&identity).unwrap_or_else(|| {
            let [name, email] = [identity.name, identity.email].map(Option::unwrap_or_default);
            Examined::well("you", format!("{name} <{email}>"))
        }),
        Err(error) => ill("you", &error.into()),
    }
}

/// Git makes no commit for somebody who has no name or no address.
fn nameless(identity: &Identity) -> Option<Examined> {
    let (told, help) = match (&identity.name, &identity.email) {
        (Some(_), Some(_)) => return None,
        (_, None) => ("git does not know who you are", "git config --global user.email you@example.com"),
        (None, Some(_)) => ("git does not know your name", "git config --global user.name \"Your Name\""),
    };
    Some(Examined::ill("you", told, help))
}

fn schemas(cx: &Context) -> Examined {
    match stale_schemas(cx) {
        Ok(stale) if stale.is_empty() => Examined::well("editor's schemas", "as this version writes them"),
        Ok(stale) => Examined::ill(
            "editor's schemas",
            format!("{} of another version or missing", stale.len()),
            "itsm doctor --fix",
        ),
        Err(trouble) => ill("editor's schemas", &trouble),
    }
}

/// Those that are not as this version writes them.
fn stale_schemas(cx: &Context) -> Result<Vec<(String, String)>, Trouble> {
    let Some(root) = cx.store()?.root() else { return Ok(Vec::new()) };
    let is_stale = |(path, text): &(String, String)| {
        std::fs::read_to_string(root.join(path)).ok().as_ref() != Some(text)
    };
    Ok(editor::schemas().into_iter().filter(is_stale).collect())
}

fn fix_schemas(cx: &Context) -> Result<(), Trouble> {
    let Some(root) = cx.store()?.root() else { return Ok(()) };
    for (path, text) in stale_schemas(cx)? {
        let file = root.join(&path);
        let folder = file.parent().unwrap_or(root);
        let written = std::fs::create_dir_all(folder).and_then(|()| std::fs::write(&file, text));
        written.map_err(|error| Trouble::new(format!("cannot write {}: {error}", file.display())))?;
        cx.terminal.say(format!("wrote {path}; commit it when you like"));
    }
    Ok(())
}

fn unfinished(cx: &Context) -> Examined {
    if is_bare(cx) {
        return Examined::well("last write", "nothing is written in a bare repository");
    }
    match cx.store().and_then(|store| Ok(store.target()?)) {
        Ok(target) if recovery::is_due(&target) => Examined::ill(
            "last write",
            "was interrupted",
            "the next command that writes puts it right by itself",
        ),
        Ok(_) => Examined::well("last write", "was finished"),
        Err(trouble) => ill("last write", &trouble),
    }
}

fn is_bare(cx: &Context) -> bool {
    cx.store().is_ok_and(|store| store.root().is_none())
}

/// Who wants no hooks has decided so; who has some and not all may not know.
fn hooks(cx: &Context) -> Examined {
    let Some(repository) = cx.store().ok().and_then(|store| store.repository().cloned()) else {
        return Examined::well("hooks", "not needed without git");
    };
    match status::running(cx, &repository) {
        Ok([run, rest]) if run.is_empty() && !rest.is_empty() => {
            Examined::well("hooks", "none of ours; itsm hook install puts them in place")
        }
        Ok([run, rest]) if rest.is_empty() => Examined::well("hooks", run.join(", ")),
        Ok([run, rest]) => Examined::ill(
            "hooks",
            format!("{} run, and {} not", run.join(", "), rest.join(", ")),
            "itsm hook status says how each is",
        ),
        Err(trouble) => ill("hooks", &trouble),
    }
}

/// A clone does not take over the configuration of the repository that it is a clone of.
fn merging(cx: &Context) -> Examined {
    if is_bare(cx) {
        return Examined::well("merge driver", "nothing is merged in a bare repository");
    }
    let setup = match cx.store().and_then(|store| Ok(store.target()?)) {
        Ok(target) if target.repository.is_none() => {
            return Examined::well("merge driver", "not needed without git");
        }
        Ok(target) => setup::state(&target),
        Err(trouble) => return ill("merge driver", &trouble),
    };
    match setup {
        Ok(setup) if setup.is_complete() => Examined::well("merge driver", "git merges records by field"),
        Ok(_) => {
            Examined::ill("merge driver", "git merges records by lines here", "itsm merge-driver --install")
        }
        Err(error) => ill("merge driver", &error.into()),
    }
}

/// `git gc --prune=now` beside a writer takes away objects that are about to be committed.
fn pruning(cx: &Context) -> Examined {
    let Some(root) = cx.store().ok().and_then(|store| store.root()) else {
        return Examined::well("git gc", "not looked at");
    };
    let output = Command::new("git").arg("-C").arg(root).args(["config", "--get", "gc.pruneExpire"]).output();
    let value = output.map(|it| String::from_utf8_lossy(&it.stdout).trim().to_owned()).unwrap_or_default();
    if value == "now" {
        let help = "git config gc.pruneExpire 2.weeks.ago";
        return Examined::ill(
            "git gc",
            "gc.pruneExpire is `now`: it can destroy what is being written",
            help,
        );
    }
    Examined::well(
        "git gc",
        if value.is_empty() { "keeps young objects".to_owned() } else { format!("prunes after {value}") },
    )
}

/// The cache, which is of use and never needed.
fn kept(cx: &Context) -> Examined {
    match cx.cache().map(|cache| cache.extent()) {
        Ok(Some(extent)) if extent.files == 0 => Examined::well("cache", "empty"),
        Ok(Some(Extent { folder, bytes, .. })) => {
            Examined::well("cache", format!("{} in {}", size(bytes), folder.display()))
        }
        Ok(None) => Examined::well("cache", "none: every reading reads all files"),
        Err(trouble) => ill("cache", &trouble),
    }
}

fn size(bytes: u64) -> String {
    match bytes {
        0..1_000_000 => format!("{} KB", bytes.div_ceil(1000)),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}

fn clear_cache(cx: &Context) -> Result<(), Trouble> {
    let cache = cx.cache()?;
    let Some(extent) = cache.extent().filter(|extent| extent.files > 0) else {
        cx.terminal.say("there is no cache to clear");
        return Ok(());
    };
    let place = extent.folder.display();
    cache.clear().map_err(|error| Trouble::new(format!("cannot remove {place}: {error}")))?;
    cx.terminal.say(format!("cleared {} in {place}", size(extent.bytes)));
    Ok(())
}

fn ill(what: &'static str, trouble: &Trouble) -> Examined {
    let help = trouble.diagnostic().help().map(|help| help.to_string());
    Examined { what, is_well: false, told: trouble.to_string(), help }
}

#[cfg(test)]
mod tests {
    use super::is_old;

    #[test]
    fn versions_of_git() {
        for old in ["git version 2.29.9", "git version 1.9.1", "git version 2.17.1 (Apple Git-112)"] {
            assert!(is_old(old), "{old}");
        }
        for new in
            ["git version 2.30.0", "git version 2.47.1.windows.1", "git version 3.0.rc1", "git version"]
        {
            assert!(!is_old(new), "{new}");
        }
    }
}
