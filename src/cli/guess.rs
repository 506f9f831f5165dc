//! What somebody means who types the word of another program: `create` for `new`, `rm` for `retire`. Runs nothing.

use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind};

/// What other programs call it, and what it is called here; the first that a command has is meant
const WORDS: [(&[&str], &[&str]); 8] = [
    (&["create", "add", "insert", "make", "register"], &["new"]),
    (
        &["rm", "remove", "delete", "del", "destroy", "drop", "decommission"],
        &["retire", "leave", "cancel", "withdraw"],
    ),
    (&["update", "modify", "change", "edit", "put"], &["set", "edit"]),
    (&["ls", "all", "search", "find"], &["list"]),
    (&["get", "view", "info", "describe", "cat"], &["show"]),
    (&["mv", "move"], &["rename"]),
    (&["check", "lint", "verify", "test"], &["validate"]),
    (&["log", "history", "compare"], &["diff"]),
];

/// Adds to what clap says of an unknown command which one is likely to be meant.
pub(super) fn suggest(error: &mut clap::Error, root: fn() -> Command, words: &[String]) {
    if error.kind() != ErrorKind::InvalidSubcommand {
        return;
    }
    let Some(ContextValue::String(typed)) = error.get(ContextKind::InvalidSubcommand) else { return };
    let meant = meant(&root(), typed, words);
    if !meant.is_empty() {
        error.insert(ContextKind::SuggestedSubcommand, ContextValue::Strings(meant));
    }
}

fn meant(root: &Command, typed: &str, words: &[String]) -> Vec<String> {
    let mut command = root;
    for word in words.iter().take_while(|word| *word != typed) {
        command = command.find_subcommand(word).unwrap_or(command);
    }
    let typed = typed.to_lowercase();
    let here = WORDS.iter().filter(|(words, _)| words.contains(&typed.as_str())).flat_map(|(_, ours)| *ours);
    let names: Vec<&str> = here.copied().chain([typed.as_str()]).collect();
    if let Some(own) = names.iter().find(|name| command.find_subcommand(name).is_some()) {
        return vec![(*own).to_owned()];
    }
    if let Some(singular) = typed.strip_suffix('s').filter(|it| command.find_subcommand(it).is_some()) {
        return vec![singular.to_owned()];
    }
    // `itsm ls` leaves open of what.
    let below = |sub: &Command| {
        let own = names.iter().find(|name| sub.find_subcommand(name).is_some())?;
        Some(format!("{} {own}", sub.get_name()))
    };
    command.get_subcommands().filter_map(below).collect()
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::cli::Cli;

    fn told(line: &str) -> Vec<String> {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        let mut error = Cli::command().try_get_matches_from(&words).unwrap_err();
        suggest(&mut error, Cli::command, &words[1..]);
        match error.get(ContextKind::SuggestedSubcommand) {
            Some(ContextValue::Strings(meant)) => meant.clone(),
            other => panic!("{line}: {other:?}"),
        }
    }

    #[test]
    fn words_of_other_programs() {
        assert_eq!(told("itsm asset create web"), ["new"]);
        assert_eq!(told("itsm asset rm web"), ["retire"]);
        assert_eq!(told("itsm -q asset delete web"), ["retire"]);
        assert_eq!(told("itsm asset update web a=b"), ["set"]);
        assert_eq!(told("itsm person delete jim"), ["leave"]);
        assert_eq!(told("itsm check"), ["validate"]);
        assert_eq!(told("itsm get web"), ["show"]);
    }

    #[test]
    fn what_is_left_open_names_all_that_it_can_be() {
        let lists =
            ["asset list", "change list", "incident list", "problem list", "person list", "team list"];
        assert_eq!(told("itsm ls"), lists);
        assert_eq!(told("itsm retire web"), ["asset retire"]);
        assert_eq!(told("itsm assets list"), ["asset"]);
    }

    #[test]
    fn a_misspelt_word_is_left_to_clap() {
        assert_eq!(told("itsm asset retrie web"), ["retire"]);
    }
}
