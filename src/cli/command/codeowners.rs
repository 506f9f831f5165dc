//! `itsm codeowners`: the owners of assets as the file by which forges ask for reviews.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use clap::builder::PossibleValuesParser;
use clap_complete::engine::ArgValueCompleter;

use super::who::party;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::exchange::codeowners::{Codeowners, Forge, codeowners, merged};
use crate::render::RenderError;
use crate::render::difference::{self, Difference, Side};

/// GitHub reads no larger one
const LARGEST: usize = 3 * 1024 * 1024;

/// Print CODEOWNERS for GitHub or GitLab, out of the owners of assets
///
/// People stand there by their `handles` (`{github: jim-bar, gitlab: jim.bar}`), or else by the address that they commit with; teams by theirs, or else by their people. With -o the part of the file between `# itsm` lines is renewed, and what others wrote stays.
#[derive(Debug, Args)]
pub struct CodeownersArgs {
    /// Who reads it: github or gitlab; where nothing is said, whose files are in the repository
    #[arg(long, value_name = "FORGE", value_parser = PossibleValuesParser::new(Forge::ALL.map(Forge::name)), hide_possible_values = true)]
    forge: Option<String>,

    /// Write it to this file, instead of printing it
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// Write nothing: exit with 1 and show the difference where the file is not as it should be
    #[arg(long)]
    check: bool,

    /// The person or team that looks at whatever nobody else owns; `me` is you
    #[arg(long, value_name = "WHO", add = ArgValueCompleter::new(complete::people))]
    default: Option<String>,
}

pub fn run(cx: &Context, args: &CodeownersArgs) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?;
    let top = cx.store()?.repository().and_then(|it| it.work_tree()).map(Path::to_path_buf);
    let forge = match &args.forge {
        Some(name) => Forge::named(name).unwrap_or(Forge::GitHub),
        None => guessed(top.as_deref()),
    };
    let rest = args.default.as_ref().map(|typed| party(cx, snapshot, typed)).transpose()?;
    let Codeowners { text, unnamed } = codeowners(snapshot, forge, cx.store()?.prefix(), rest.as_deref());
    for id in unnamed {
        cx.terminal.warn(format!(
            "warning: {id} owns something and has no name that {0} knows: itsm edit {id}, and add handles: {{{0}: …}}",
            forge.name()
        ));
    }
    let file = place(cx, args, forge, top.as_deref());
    match (file, args.check) {
        (Some(file), true) => check(cx, &file, &text),
        (None, true) => Err(Trouble::with_help(
            format!(
                "there is no CODEOWNERS to check: {} looks at {}",
                forge.name(),
                forge.places().join(", ")
            ),
            format!("itsm codeowners -o {} writes one", forge.places()[0]),
        )),
        (Some(file), false) if args.output.is_some() => write(cx, &file, &text),
        _ => {
            cx.terminal.print(text.as_bytes())?;
            Ok(Outcome::Yes)
        }
    }
}

/// Whose files are in the repository.
fn guessed(top: Option<&Path>) -> Forge {
    let has = |name: &str| top.is_some_and(|top| top.join(name).exists());
    if !has(".github") && (has(".gitlab-ci.yml") || has(".gitlab")) { Forge::GitLab } else { Forge::GitHub }
}

/// The file that is named, or the one that the forge would read.
fn place(cx: &Context, args: &CodeownersArgs, forge: Forge, top: Option<&Path>) -> Option<PathBuf> {
    let named = args.output.as_ref().map(|path| cx.environment.current_dir.join(path));
    named.or_else(|| {
        forge.places().iter().map(|it| top.unwrap_or(Path::new(".")).join(it)).find(|it| it.is_file())
    })
}

fn read(file: &Path) -> Result<Option<String>, Trouble> {
    match fs::read_to_string(file) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Trouble::new(format!("cannot read {}: {error}", file.display()))),
    }
}

fn check(cx: &Context, file: &Path, ours: &str) -> Result<Outcome, Trouble> {
    let old = read(file)?;
    let new = merged(old.as_deref().unwrap_or_default(), ours);
    if old.as_deref() == Some(&new) {
        return Ok(Outcome::Yes);
    }
    let name = file.display().to_string();
    let side = |text: String| Side { file: name.clone(), text };
    let differences = [Difference { before: old.map(side), after: Some(side(new)) }];
    cx.print(|look, _, out| difference::show(&differences, look, out).map_err(RenderError::from))?;
    cx.terminal.warn(format!("{name} is not as the records say: itsm codeowners -o {name} writes it anew"));
    Ok(Outcome::No)
}

fn write(cx: &Context, file: &Path, ours: &str) -> Result<Outcome, Trouble> {
    let old = read(file)?;
    let new = merged(old.as_deref().unwrap_or_default(), ours);
    if new.len() > LARGEST {
        cx.terminal.warn(format!(
            "warning: {} has {} bytes, and GitHub reads no file over 3 MB",
            file.display(),
            new.len()
        ));
    }
    if old.as_deref() == Some(&new) {
        cx.terminal.say(format!("{} is as it should be", file.display()));
        return Ok(Outcome::Yes);
    }
    let failed = |error| Trouble::new(format!("cannot write {}: {error}", file.display()));
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    fs::write(file, new).map_err(failed)?;
    cx.terminal.say(format!("wrote {}", file.display()));
    Ok(Outcome::Yes)
}
