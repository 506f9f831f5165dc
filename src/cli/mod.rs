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

use clap::error::ErrorKind;
use clap::{Arg, Args, CommandFactory, FromArgMatches, Parser, Subcommand};

use argument::{EVERYWHERE, Globals};
use command::Command;
use context::Context;

/// Plain-text IT service management: assets, changes and incidents as YAML records in git
#[derive(Debug, Parser)]
#[command(name = "itsm", version, propagate_version = true, max_term_width = 100)]
#[command(after_help = "Exit codes: 0 yes or done, 1 the answer is no, 2 it could not be answered")]
#[command(arg_required_else_help = true, subcommand_required = true)]
struct Front {
    #[command(flatten)]
    globals: Globals,
}

/// The whole command line
#[derive(Debug, Args)]
pub struct Cli {
    #[command(flatten)]
    pub globals: Globals,

    #[command(subcommand)]
    pub command: Command,
}

impl CommandFactory for Cli {
    fn command() -> clap::Command {
        Command::augment_subcommands(Front::command())
    }

    fn command_for_update() -> clap::Command {
        Cli::command()
    }
}

impl Cli {
    fn read() -> Result<Cli, clap::Error> {
        let named = Front::command().subcommand_required(false).allow_external_subcommands(true);
        let command = match named.try_get_matches() {
            Err(version) if version.kind() == ErrorKind::DisplayVersion => return Err(version),
            Ok(front) => front.subcommand_name().and_then(|name| Command::add_one(name, Front::command())),
            Err(_) => None,
        };
        let command = command.unwrap_or_else(Cli::command);
        command.mut_args(in_short_help).try_get_matches().and_then(|matches| Cli::from_arg_matches(&matches))
    }
}

/// The arguments that all commands take are left to `--help`: in `-h` they would hide the command's own. Manual pages and
/// completions have no two lengths, and take [`Cli`] as it is.
fn in_short_help(argument: Arg) -> Arg {
    let is_left_out = argument.get_help_heading() == Some(EVERYWHERE) && argument.get_id() != "format";
    argument.hide_short_help(is_left_out)
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

impl Outcome {
    fn code(self) -> u8 {
        match self {
            Outcome::Yes => 0,
            Outcome::No => 1,
            Outcome::Interrupted => 130,
        }
    }
}

/// Runs the command that the process was started with; the answer is the exit code.
pub fn run() -> u8 {
    clap_complete::CompleteEnv::with_factory(Cli::command).complete();
    let cli = match Cli::read() {
        Ok(cli) => cli,
        Err(mut error) => {
            let words: Vec<String> =
                std::env::args_os().skip(1).map(|word| word.to_string_lossy().into_owned()).collect();
            guess::suggest(&mut error, Cli::command, &words);
            return terminal::usage(&error);
        }
    };
    let context = match Context::new(cli.globals) {
        Ok(context) => context,
        Err(trouble) => return terminal::report(&trouble, &terminal::Terminal::plain()),
    };
    let code = match cli.command.run(&context) {
        Ok(outcome) => outcome.code(),
        Err(trouble) => terminal::report(&trouble, &context.terminal),
    };
    // The end of the process gives back all memory at once; giving back record by record takes far longer.
    std::mem::forget(context);
    code
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_alone_is_as_it_is_among_all() {
        let mut all = Cli::command();
        all.build();
        let named: Vec<&clap::Command> = all.get_subcommands().filter(|it| it.get_name() != "help").collect();
        assert!(named.len() > 30);
        for among_all in named {
            let mut alone = Command::add_one(among_all.get_name(), Front::command()).unwrap();
            alone.build();
            let alone = alone.find_subcommand(among_all.get_name()).unwrap();
            let long = |command: &clap::Command| command.clone().render_long_help().to_string();
            assert_eq!(long(alone), long(among_all));
            let below = |command: &clap::Command| command.get_subcommands().map(long).collect::<Vec<_>>();
            assert_eq!(below(alone), below(among_all));
        }
        assert!(Command::add_one("impct", Front::command()).is_none());
    }
}
