//! Arguments in, bytes and an exit code out: the only layer with clap, the environment, the clock, prompts and stdout.
//! Computes nothing.

pub mod argument;
mod channel;
pub mod command;
mod committed;
mod complete;
mod context;
mod destination;
mod editor;
mod guess;
mod merged;
mod passage;
mod past;
mod prompt;
mod publish;
mod range;
mod rehearsal;
mod terminal;
mod trouble;
mod write;

use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches, Parser};

use argument::{EVERYWHERE, Globals};
use command::Command;
use context::Context;

/// Plain-text IT service management: assets, changes and incidents as YAML records in git
#[derive(Debug, Parser)]
#[command(name = "itsm", version, propagate_version = true, max_term_width = 100)]
#[command(after_help = "Exit codes: 0 yes or done, 1 the answer is no, 2 it could not be answered")]
#[command(arg_required_else_help = true, subcommand_required = true)]
pub struct Cli {
    #[command(flatten)]
    pub globals: Globals,

    #[command(subcommand)]
    pub command: Command,
}

/// The commands, with the arguments that all of them take left to `--help`: in `-h` they would hide the command's own.
/// Manual pages and completions have no two lengths, and take [`Cli`] as it is.
fn parser() -> clap::Command {
    Cli::command().mut_args(|arg| {
        let is_left_out = arg.get_help_heading() == Some(EVERYWHERE) && arg.get_id() != "format";
        arg.hide_short_help(is_left_out)
    })
}

/// What a command came to
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Yes, done, nothing wrong.
    Yes,
    /// The answer is no: findings, nothing matched.
    No,
    /// The person changed their mind at a prompt.
    Interrupted,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> ExitCode {
        ExitCode::from(match outcome {
            Outcome::Yes => 0,
            Outcome::No => 1,
            Outcome::Interrupted => 130,
        })
    }
}

/// Runs the command that the process was started with.
pub fn run() -> ExitCode {
    clap_complete::CompleteEnv::with_factory(Cli::command).complete();
    let parsed = parser().try_get_matches().and_then(|matches| Cli::from_arg_matches(&matches));
    let cli = match parsed {
        Ok(cli) => cli,
        Err(mut error) => {
            let words: Vec<String> =
                std::env::args_os().skip(1).map(|word| word.to_string_lossy().into_owned()).collect();
            guess::suggest(&mut error, &Cli::command(), &words);
            return terminal::usage(&error);
        }
    };
    let context = match Context::new(cli.globals) {
        Ok(context) => context,
        Err(trouble) => return terminal::report(&trouble, &terminal::Terminal::plain()),
    };
    let code = match cli.command.run(&context) {
        Ok(outcome) => outcome.into(),
        Err(trouble) => terminal::report(&trouble, &context.terminal),
    };
    // The end of the process gives back all memory at once; giving back record by record takes far longer.
    std::mem::forget(context);
    code
}
