//! `itsm incident log`: what was seen, said and done, by whom and when; from as many people at once as there are.

use clap::Args;
use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter};

use super::edit::{Deed, Sharing, edit_one};
use crate::cli::command::given::text_or_file;
use crate::cli::command::who::party;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::model::incident::EntryKind;

/// How much of a text the subject of the commit repeats
const SUBJECT: usize = 60;

/// Write an entry into an incident's log; without a text, show the log
///
/// The first one takes the incident up. With --push it goes to the branch that all share: as many responders as there are may write at once, and nothing is lost.
#[derive(Debug, Args)]
pub struct LogArgs {
    /// An incident, by its id or a part of it
    #[arg(value_name = "INC", add = ArgValueCompleter::new(complete::incidents))]
    id: String,

    /// What happened, in quotes or without; - is stdin, @FILE a file
    text: Vec<String>,

    /// What it tells: note, contact, update, escalation, handoff, action, decision
    #[arg(short, long, value_name = "KIND", default_value = "note", hide_default_value = true, add = ArgValueCandidates::new(complete::entry_kinds))]
    kind: EntryKind,

    /// Who says so; you, unless another is named
    #[arg(long, value_name = "WHO", add = ArgValueCompleter::new(complete::people))]
    by: Option<String>,

    /// Who was spoken to, told or called: people, teams, audiences
    #[arg(long, value_name = "WHO,…", value_delimiter = ',', add = ArgValueCompleter::new(complete::parties))]
    to: Vec<String>,

    /// When it happened, if it is not now: -10m, "today 02:05"
    #[arg(long = "when", value_name = "TIME", allow_hyphen_values = true)]
    when: Option<String>,

    #[command(flatten)]
    sharing: Sharing,
}

pub fn run(cx: &Context, args: &LogArgs) -> Result<Outcome, Trouble> {
    if args.text.is_empty() {
        return super::show::log(cx, &args.id);
    }
    let text = match args.text.join(" ").as_str() {
        "-" => text_or_file("@-")?,
        text => text_or_file(text)?,
    };
    if text.trim().is_empty() {
        return Err(Trouble::with_help("an entry says something", "itsm incident log INC \"what happened\""));
    }
    edit_one(cx, &args.id, &args.sharing, "log", |case| {
        let mut entry = case.entry(args.kind, &text, args.when.as_deref())?;
        if args.by.is_some() {
            entry.by = case.author(args.by.as_deref())?;
        }
        // An audience is called as the plan calls it, and need not be a record.
        entry.to =
            args.to.iter().map(|to| party(cx, case.snapshot, to).unwrap_or_else(|_| to.clone())).collect();
        let mut edits = case.log(&[entry]);
        edits.extend(case.begin());
        Ok(Deed { edits, words: format!("{}: {}", args.kind, subject(&text)), ..Deed::default() })
    })
}

/// The first line of a text, cut where it gets long.
pub fn subject(text: &str) -> String {
    let line = text.trim().lines().next().unwrap_or_default();
    let short: String = line.chars().take(SUBJECT).collect();
    let is_all = short.len() == text.trim().len();
    if is_all { short } else { format!("{}…", short.trim_end()) }
}
