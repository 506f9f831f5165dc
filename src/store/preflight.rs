//! What stands in the way of a commit, seen before anything is written.
//! Only looks, and says how the user can clear the way.

use std::thread;
use std::time::{Duration, Instant};

use crate::store::error::StoreError;
use crate::store::lock;
use crate::store::target::{Checkout, Target};
use crate::store::user_git::{self, Asked, Git};

/// Inside `git commit` the index is that commit's own, and a commit made here would make that one fail.
pub(super) fn refuse_another_index(target: &Target) -> Result<(), StoreError> {
    match target.environment.get("GIT_INDEX_FILE") {
        None => Ok(()),
        Some(_) => Err(StoreError::git_with_help(
            "GIT_INDEX_FILE is set, as in a hook of `git commit`: a commit cannot be made inside of another",
            "use `--no-commit` here; where no commit is under way (a post-commit hook), `env -u GIT_INDEX_FILE itsm …`",
        )),
    }
}

/// Asks which branch a commit would go to, and in which repository.
pub(super) fn ask_for_branch<'a>(git: &Git<'a>) -> Result<Asked<'a>, StoreError> {
    git.put(&["rev-parse", "--absolute-git-dir", "--symbolic-full-name", "HEAD"])
}

/// The branch that a commit would go to; an error where git sees another repository than we do.
pub(super) fn branch(asked: Asked<'_>, repository: &Checkout) -> Result<String, StoreError> {
    // On a branch without a commit this fails, and answers all the same.
    let ended = asked.answer()?;
    let end = ended.output.iter().position(|byte| *byte == b'\n').map_or(0, |end| end + 1);
    let (folder, branch) = ended.output.split_at(end);
    if folder.is_empty() {
        return Err(StoreError::git(format!("git cannot use this repository: {}", ended.said.trim())));
    }
    let found = user_git::folder(folder);
    if user_git::is_same_folder(found, &repository.git_dir) {
        return Ok(user_git::line(branch).to_owned());
    }
    let message = format!("git finds {} here, not {}", found.display(), repository.git_dir.display());
    Err(StoreError::git_with_help(
        message,
        "see which repository `git rev-parse --absolute-git-dir` names in the store's folder",
    ))
}

/// What a merge and its like leave in the git directory while they wait for the user, and how each is ended
const UNFINISHED: [(&str, &str, &str); 7] = [
    ("MERGE_HEAD", "a merge", "git merge"),
    ("CHERRY_PICK_HEAD", "a cherry-pick", "git cherry-pick"),
    ("REVERT_HEAD", "a revert", "git revert"),
    ("rebase-merge", "a rebase", "git rebase"),
    ("rebase-apply", "a rebase or `git am`", "git rebase"),
    ("sequencer", "a cherry-pick or revert of several commits", "git cherry-pick"),
    ("BISECT_LOG", "a bisection", "git bisect"),
];

/// What is under way, and how it is ended.
fn unfinished(repository: &Checkout) -> Option<(&'static str, String)> {
    let found = UNFINISHED.into_iter().find(|(name, ..)| repository.git_dir.join(name).exists());
    let (name, what, command) = found?;
    let end = match name {
        "BISECT_LOG" => format!("`{command} reset` ends it"),
        _ => format!("`{command} --continue` or `{command} --abort` ends it"),
    };
    Some((what, end))
}

/// What is half done is not pushed.
pub(super) fn refuse_before_push(repository: &Checkout) -> Result<(), StoreError> {
    match unfinished(repository) {
        None => Ok(()),
        Some((what, end)) => {
            let message = format!("{what} is under way in this repository: nothing was pushed");
            Err(StoreError::git_with_help(message, end))
        }
    }
}

pub(super) fn refuse_unfinished(repository: &Checkout) -> Result<(), StoreError> {
    let Some((what, end)) = unfinished(repository) else { return Ok(()) };
    Err(StoreError::git_with_help(
        format!("{what} is under way in this repository: nothing was written"),
        format!("{end}; `--no-commit` writes the files alone, to be part of what you commit then"),
    ))
}

/// Another git may hold its index for a moment; one that crashed holds it for ever.
pub(super) fn await_index(repository: &Checkout, patience: Duration) -> Result<(), StoreError> {
    let file = repository.git_dir.join("index.lock");
    let start = Instant::now();
    while file.exists() {
        if start.elapsed() >= patience {
            let age =
                lock::age(&file).map(|age| format!(", {} old", lock::in_words(age))).unwrap_or_default();
            return Err(StoreError::git_with_help(
                format!("git's own lock {}{age}, is in the way: nothing was written", file.display()),
                "another git is at work here, or one has crashed; when no git runs in this repository any more, delete that file",
            ));
        }
        thread::sleep(Duration::from_millis(15));
    }
    Ok(())
}
