//! Arguments that many commands share. Only shapes: what they mean is the context's.

use std::path::PathBuf;

use clap::{ArgAction, Args, ValueEnum, ValueHint};
use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter};

use crate::cli::complete;
use crate::finding::quoted;
use crate::model::id::nearest;
use crate::render::{FORMATS, Format};

/// The heading under which arguments of every command stand
pub const EVERYWHERE: &str = "Everywhere";

/// The variable that names the store
pub const STORE: &str = "ITSM_STORE";

/// When to colour
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Colour {
    /// At a terminal, unless NO_COLOR is set
    #[default]
    Auto,
    Always,
    Never,
}

/// Arguments of every command
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = EVERYWHERE)]
pub struct Globals {
    /// Use the store in this folder, instead of the nearest one upwards
    #[arg(short = 'C', long, global = true, env = STORE, value_name = "DIR", hide_env = true,
        value_hint = ValueHint::DirPath)]
    pub store: Option<PathBuf>,

    /// Read the store as it was: any git revision, or a date
    #[arg(
        long,
        global = true,
        value_name = "REV|DATE",
        conflicts_with = "staged",
        allow_hyphen_values = true
    )]
    pub at: Option<String>,

    /// Read what is staged in git's index: what a commit would hold
    #[arg(long, global = true)]
    pub staged: bool,

    /// Print as table, json, ndjson, csv, yaml or ids; some commands know more
    #[arg(short, long, global = true, value_name = "FORMAT", value_parser = format, hide_possible_values = true,
        add = ArgValueCandidates::new(complete::formats))]
    pub format: Option<&'static Format>,

    /// Show these fields of a list
    #[arg(long, global = true, value_name = "FIELD,…", value_delimiter = ',',
        add = ArgValueCandidates::new(complete::columns))]
    pub columns: Option<Vec<String>>,

    /// Sort a list by a field; -FIELD turns it round
    #[arg(long, global = true, value_name = "FIELD", allow_hyphen_values = true,
        add = ArgValueCompleter::new(complete::sorting))]
    pub sort: Option<String>,

    /// Show at most so many of a list
    #[arg(long, global = true, value_name = "N", value_parser = count)]
    pub limit: Option<usize>,

    /// Colour the output
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto", hide_default_value = true)]
    pub color: Colour,

    /// Print no more than was asked for
    #[arg(short, long, global = true)]
    pub quiet: bool,

    /// Say more of what is done
    #[arg(short, long, global = true, action = ArgAction::Count)]
    pub verbose: u8,

    /// Never page the output
    #[arg(long, global = true)]
    pub no_pager: bool,

    /// Take this as the present moment
    #[arg(
        long,
        global = true,
        env = "ITSM_NOW",
        value_name = "TIME",
        hide_env = true,
        allow_hyphen_values = true
    )]
    pub now: Option<String>,
}

/// Arguments of every command that writes
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Writing")]
pub struct Writing {
    /// Commit what was written
    #[arg(long, overrides_with = "no_commit")]
    pub commit: bool,

    /// Leave what was written uncommitted
    #[arg(long)]
    pub no_commit: bool,

    /// Say why, in the commit's message
    #[arg(short, long, value_name = "TEXT")]
    pub message: Option<String>,

    /// Write nothing: show the difference; with -f json, also the records and what lies ahead of changes
    #[arg(short = 'n', long)]
    pub dry_run: bool,
}

fn count(text: &str) -> Result<usize, String> {
    text.parse().map_err(|_| "it is a number: 0, 1, 20 …".to_owned())
}

/// A format by its name.
fn format(name: &str) -> Result<&'static Format, String> {
    // What people call the one for people.
    let name = if name == "text" { "table" } else { name };
    Format::named(name).ok_or_else(|| match nearest(name, FORMATS.iter().map(|it| it.name)).as_slice() {
        [] => format!("it is one of {}", FORMATS.map(|it| it.name).join(", ")),
        near => format!("did you mean {}?", quoted(near)),
    })
}
