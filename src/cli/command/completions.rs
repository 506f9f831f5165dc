//! `itsm completions`: the script that teaches a shell to complete commands, and ids out of the store.

use clap::{Args, CommandFactory};
use clap_complete::Shell;
use clap_complete::env::Shells;

use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Cli, Outcome};

/// Print the script that completes commands, ids and fields in a shell
///
/// bash: source <(itsm completions bash), zsh: the same, fish: itsm completions fish | source, PowerShell: itsm completions powershell | Out-String | Invoke-Expression
#[derive(Debug, Args)]
pub struct CompletionsArgs {
    shell: Shell,

    /// Print the script that knows commands and flags but asks no store: for packages
    #[arg(long = "static")]
    is_static: bool,
}

/// Bash takes `owner=ji` apart at the `=`, and asks what `ji` could be. Which characters do that is one setting of the
/// whole shell, which is not ours to change.
const WHOLE_WORDS: &str = include_str!("completions/whole_words.bash");

pub fn run(cx: &Context, args: &CompletionsArgs) -> Result<Outcome, Trouble> {
    let mut script = Vec::new();
    let shells = Shells::builtins();
    match shells.completer(&args.shell.to_string()) {
        Some(completer) if !args.is_static => {
            completer
                .write_registration("COMPLETE", "itsm", "itsm", "itsm", &mut script)
                .map_err(Trouble::stream)?;
            if args.shell == Shell::Bash {
                script.extend_from_slice(WHOLE_WORDS.as_bytes());
            }
        }
        _ => clap_complete::generate(args.shell, &mut Cli::command(), "itsm", &mut script),
    }
    cx.terminal.print(&script)?;
    Ok(Outcome::Yes)
}
