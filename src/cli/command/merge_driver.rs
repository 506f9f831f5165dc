//! `itsm merge-driver`: what git calls to merge a record, and how a clone is told to call it.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;

use crate::check::join::{Joined, join};
use crate::cli::Outcome;
use crate::cli::context::Context;
use crate::cli::merged::head_called;
use crate::cli::trouble::Trouble;
use crate::model::layout::ATTRIBUTES;
use crate::report::{Body, Card, Section};
use crate::store::merge::setup::{self, Setup};
use crate::store::merge::{Names, Versions};
use crate::store::repository::Repository;

/// Merge records by record, field and list entry, as git's merge driver
///
/// A clone's configuration names the driver (`--install`, done by `itsm init`; a configuration is not cloned), the store's `.gitattributes` says which files it merges. Without arguments it tells how this clone is set up. Git calls it as `itsm merge-driver -- %O %A %B %L %P %S %X %Y`, and takes exit code 1 for a conflict; see `itsm explain conflict-marker`.
#[derive(Debug, Args)]
pub struct MergeDriverArgs {
    /// What git hands over: base, ours and theirs; the length of markers, the path, and the names of the three
    #[arg(value_name = "FILE", num_args = 3..=8)]
    files: Vec<OsString>,

    /// Have git call it in this clone, and compare records by `itsm diff`
    #[arg(long, conflicts_with_all = ["files", "uninstall", "status"])]
    install: bool,

    /// Have git merge and compare records by lines again
    #[arg(long, conflicts_with_all = ["files", "status"])]
    uninstall: bool,

    /// Tell how this clone is set up; exit code 1 says that something is missing
    #[arg(long, conflicts_with = "files")]
    status: bool,
}

pub fn run(cx: &Context, args: &MergeDriverArgs) -> Result<Outcome, Trouble> {
    match args.files.as_slice() {
        [base, ours, theirs, rest @ ..] => drive(cx, [base, ours, theirs].map(Path::new), rest),
        _ if args.install => install_in(cx),
        _ if args.uninstall => {
            setup::uninstall(&cx.store()?.target()?)?;
            cx.terminal.say("git merges and compares records by lines in this clone now");
            Ok(Outcome::Yes)
        }
        _ => status(cx),
    }
}

/// Writes what the merge comes to in the place of ours, as git wants it.
fn drive(cx: &Context, files: [&Path; 3], rest: &[OsString]) -> Result<Outcome, Trouble> {
    let read = |file: &Path| {
        std::fs::read(file).map_err(|error| Trouble::new(format!("cannot read {}: {error}", file.display())))
    };
    let [base, ours, theirs] = files.map(read);
    let (base, ours, theirs) = (base?, ours?, theirs?);
    let path = rest.get(1).map_or_else(|| files[1].as_os_str(), OsString::as_os_str);
    let path = path.to_string_lossy().replace('\\', "/");
    let names = names(cx, rest);
    let Joined { merged, because } =
        join(&path, Versions { base: &base, ours: &ours, theirs: &theirs }, &names);
    let failed = |error| Trouble::new(format!("cannot write {}: {error}", files[1].display()));
    std::fs::write(files[1], &merged.bytes).map_err(failed)?;
    if merged.conflicts.is_empty() {
        return Ok(Outcome::Yes);
    }
    for reason in because {
        cx.terminal.warn(format!("{path}: what both sides changed does not go together: {reason}"));
    }
    cx.terminal.warn(format!("{path}: undecided: {}", merged.conflicts.join(", ")));
    Ok(Outcome::No)
}

/// How the sides are called, and how long markers are, as far as git says so.
fn names(cx: &Context, rest: &[OsString]) -> Names {
    let word = |at: usize| rest.get(at).map(|word| word.to_string_lossy().into_owned());
    // A git that does not know a placeholder hands it over as it is.
    let label = |at: usize, other: String| {
        word(at).filter(|it| !it.is_empty() && !it.starts_with('%')).unwrap_or(other)
    };
    let default = Names::default();
    let marker = word(0).and_then(|it| it.parse().ok()).filter(|it| (1..=200).contains(it));
    let repository = Repository::around(&cx.environment.current_dir, &cx.environment).ok().flatten();
    // What is checked out is better known by the name of its branch.
    let head = || head_called(repository.as_ref()?);
    let called = |label: String| if label == "HEAD" { head().unwrap_or(label) } else { label };
    Names {
        base: label(2, default.base),
        ours: called(label(3, default.ours)),
        theirs: called(label(4, default.theirs)),
        marker: marker.unwrap_or(default.marker),
        with_base: repository.is_some_and(|it| setup::shows_base(&it)),
    }
}

/// Sets up the clone that this store lies in.
pub(super) fn install_in(cx: &Context) -> Result<Outcome, Trouble> {
    let target = cx.store()?.target()?;
    setup::install(&target, &program())?;
    if !setup::state(&target)?.otherwise.is_empty() {
        let file = target.root.join(ATTRIBUTES);
        let failed = |error| Trouble::new(format!("cannot write {}: {error}", file.display()));
        let old = if file.exists() { std::fs::read_to_string(&file).map_err(failed)? } else { String::new() };
        let gap = if old.is_empty() || old.ends_with('\n') { "" } else { "\n" };
        std::fs::write(&file, format!("{old}{gap}{}", setup::ATTRIBUTES)).map_err(failed)?;
        cx.terminal.say(format!("wrote {ATTRIBUTES}; commit it, so that it holds in every clone"));
    }
    cx.terminal.say("git merges and compares records by field in this clone now");
    Ok(Outcome::Yes)
}

/// The name alone, where that leads here: a path would be wrong after the next upgrade.
pub(super) fn program() -> String {
    let own =
        std::env::current_exe().and_then(|it| it.canonicalize()).unwrap_or_else(|_| PathBuf::from("itsm"));
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&folders).find_map(|folder| folder.join("itsm").canonicalize().ok());
    if found.as_ref() == Some(&own) {
        return "itsm".to_owned();
    }
    format!("'{}'", own.display().to_string().replace('\'', "'\\''"))
}

fn status(cx: &Context) -> Result<Outcome, Trouble> {
    let setup = setup::state(&cx.store()?.target()?)?;
    cx.show_cards(&[card(&setup)])?;
    if !setup.is_complete() && cx.format().is_for_people() {
        cx.terminal.say("itsm merge-driver --install sets it up");
    }
    Ok(if setup.is_complete() { Outcome::Yes } else { Outcome::No })
}

fn card(setup: &Setup) -> Card {
    let otherwise: Vec<_> =
        setup.otherwise.iter().map(|(file, how)| json!({"file": file, "merge": how})).collect();
    let json = json!({
        "complete": setup.is_complete(),
        "driver": setup.driver,
        "missing": setup.missing,
        "otherwise": otherwise,
    });
    let mut lines: Vec<String> =
        setup.missing.iter().map(|key| format!("git's configuration lacks {key}")).collect();
    let attribute = |(file, how): &(String, String)| format!("{file}: merge is {how}, not itsm");
    lines.extend(setup.otherwise.iter().map(attribute));
    let word = if setup.is_complete() { "git merges and compares records by field" } else { "not set up" };
    let sections =
        if lines.is_empty() { Vec::new() } else { vec![Section { title: None, body: Body::Lines(lines) }] };
    Card { json, id: String::new(), heading: vec!["merge driver".to_owned(), word.to_owned()], sections }
}
