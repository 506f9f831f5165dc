//! Why git made no commit, found out from facts where it can be: exit codes and files speak every language.
//! Only says; changes nothing.

use std::path::Path;

use crate::store::error::StoreError;
use crate::store::target::Checkout;
use crate::store::user_git::{self, Ended, Git};

/// The hooks that can refuse a commit
const REFUSING: [&str; 3] = ["pre-commit", "prepare-commit-msg", "commit-msg"];

/// A new file could not be made known to git.
pub(super) fn not_added(git: &Git<'_>, ended: &Ended) -> StoreError {
    if ended.code() != Some(1) {
        let (reason, help) = failed(git, ended);
        return error(&reason, ended, help);
    }
    let help = "where a .gitignore names the file, `git check-ignore -v FILE` says which line; records want to be committed";
    error("git does not take the new file", ended, Some(help.to_owned()))
}

/// The commit failed.
pub(super) fn not_committed(git: &Git<'_>, repository: &Checkout, ended: &Ended, moved: bool) -> StoreError {
    let (reason, help) = match ended.code() {
        None => ("git was interrupted: no commit was made".to_owned(), None),
        Some(_) if moved => (
            "the branch changed while the commit was made".to_owned(),
            Some("run the command again".to_owned()),
        ),
        Some(1) => refused(git, repository),
        Some(_) => failed(git, ended),
    };
    error(&reason, ended, help)
}

fn error(reason: &str, ended: &Ended, help: Option<String>) -> StoreError {
    StoreError::NotCommitted {
        reason: reason.to_owned(),
        said: ended.said.clone(),
        outcome: String::new(),
        help,
    }
}

/// Git ends with 1 where a hook said no.
fn refused(git: &Git<'_>, repository: &Checkout) -> (String, Option<String>) {
    let hooks = hooks(git, repository);
    if hooks.is_empty() {
        return ("git made no commit".to_owned(), None);
    }
    let help = "set right what it says, then run the command again; `--no-commit` writes the files alone";
    (format!("a hook of this repository refused the commit ({})", hooks.join(", ")), Some(help.to_owned()))
}

fn hooks(git: &Git<'_>, repository: &Checkout) -> Vec<&'static str> {
    let Ok(answer) = git.ask(&["rev-parse", "--git-path", "hooks"], &[]) else {
        return Vec::new();
    };
    let folder = repository.workdir.join(user_git::folder(&answer));
    REFUSING.into_iter().filter(|name| Path::new(&folder).join(name).exists()).collect()
}

fn failed(git: &Git<'_>, ended: &Ended) -> (String, Option<String>) {
    let knows = |who: &str| git.try_ask(&["var", who], &[]).is_ok_and(|answer| answer.succeeded());
    if !knows("GIT_AUTHOR_IDENT") || !knows("GIT_COMMITTER_IDENT") {
        let help =
            "git config --global user.name \"Your Name\" && git config --global user.email you@example.com";
        return ("git does not know who you are".to_owned(), Some(help.to_owned()));
    }
    if ["No space left on device", "Out of diskspace"].iter().any(|it| ended.said.contains(it)) {
        let help = "make room, then run the command again";
        return ("git could not make the commit: the disk is full".to_owned(), Some(help.to_owned()));
    }
    if names_a_lock(&ended.said) {
        let help = "another git is at work here, or one has crashed; when no git runs in this repository any more, delete the file that it names";
        return ("a lock of git's own is in the way".to_owned(), Some(help.to_owned()));
    }
    if signs(git) && ended.said.contains("failed to write commit object") {
        let help = "commit.gpgSign is on: see `git config user.signingKey` and `git config gpg.format`, and that the key is at hand";
        return ("the commit could not be signed".to_owned(), Some(help.to_owned()));
    }
    ("git could not make the commit".to_owned(), None)
}

/// Whether git spoke of a lock file that is there.
fn names_a_lock(said: &str) -> bool {
    said.split(['\'', '"', '«', '»', '‘', '’', '„', '“', '”'])
        .any(|part| part.ends_with(".lock") && Path::new(part).exists())
}

fn signs(git: &Git<'_>) -> bool {
    let answer = git.ask(&["config", "--type=bool", "commit.gpgSign"], &[]);
    answer.is_ok_and(|answer| user_git::line(&answer) == "true")
}

/// Git said that it committed, and something else shows.
pub(super) fn in_doubt(what: &str) -> StoreError {
    StoreError::git_with_help(
        format!(
            "git said that the commit was made, but {what}: the files are written, whether they are committed is in doubt"
        ),
        "see `git log -2 --stat` and `git status`; a hook that moves HEAD, or a full disk, could be why",
    )
}
