//! `itsm man`: manual pages, from the same definition as the help.

use std::path::PathBuf;

use clap::{Args, CommandFactory};

use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Cli, Outcome};

/// Print the manual page of a command, or write all of them into a folder
///
/// itsm man | man -l -
#[derive(Debug, Args)]
pub struct ManArgs {
    /// The words of a command: asset new
    #[arg(value_name = "COMMAND", conflicts_with = "dir")]
    command: Vec<String>,

    /// Write one page for each command into this folder
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
}

pub fn run(cx: &Context, args: &ManArgs) -> Result<Outcome, Trouble> {
    let pages = pages()?;
    if let Some(dir) = &args.dir {
        let failed = |error| Trouble::new(format!("cannot write {}: {error}", dir.display()));
        std::fs::create_dir_all(dir).map_err(failed)?;
        for (name, page) in &pages {
            std::fs::write(dir.join(name), page).map_err(failed)?;
        }
        cx.terminal.say(format!("{} pages in {}", pages.len(), dir.display()));
        return Ok(Outcome::Yes);
    }
    let wanted = format!(
        "{}.1",
        ["itsm".to_owned()].iter().chain(&args.command).cloned().collect::<Vec<_>>().join("-")
    );
    match pages.iter().find(|(name, _)| *name == wanted) {
        Some((_, page)) => cx.terminal.print(page)?,
        None => {
            return Err(Trouble::with_help(
                format!("there is no command `{}`", args.command.join(" ")),
                "itsm --help",
            ));
        }
    }
    Ok(Outcome::Yes)
}

/// A page for each command: `itsm.1`, `itsm-asset-new.1` …
pub fn pages() -> Result<Vec<(String, Vec<u8>)>, Trouble> {
    let mut root = Cli::command().disable_help_subcommand(true);
    root.build();
    let mut pages = Vec::new();
    let mut open = vec![root];
    while let Some(command) = open.pop() {
        let name = command.get_display_name().unwrap_or(command.get_name()).to_owned();
        open.extend(command.get_subcommands().filter(|it| !it.is_hide_set()).cloned());
        let mut page = Vec::new();
        let man = clap_mangen::Man::new(command.name(name.clone())).date("").source("itsm").manual("itsm");
        man.render(&mut page).map_err(Trouble::stream)?;
        pages.push((format!("{name}.1"), page));
    }
    pages.sort();
    Ok(pages)
}
