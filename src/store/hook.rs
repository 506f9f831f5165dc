//! The hooks of a repository: where they are, which of them are ours, how ours come and go. Never runs one, and never
//! loses what was there before.

pub mod framework;
pub mod place;
mod script;

use std::fs;
use std::path::{Path, PathBuf};

use git2::ConfigLevel;

use super::error::StoreError;
use super::repository::Repository;

/// The hooks that there are ours of
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Name {
    PreCommit,
    PreMergeCommit,
    CommitMsg,
    PrePush,
    PreReceive,
}

impl Name {
    pub const ALL: [Name; 5] =
        [Name::PreCommit, Name::PreMergeCommit, Name::CommitMsg, Name::PrePush, Name::PreReceive];

    /// As git calls it, and its file.
    pub fn as_str(self) -> &'static str {
        match self {
            Name::PreCommit => "pre-commit",
            Name::PreMergeCommit => "pre-merge-commit",
            Name::CommitMsg => "commit-msg",
            Name::PrePush => "pre-push",
            Name::PreReceive => "pre-receive",
        }
    }

    pub fn named(text: &str) -> Option<Name> {
        Name::ALL.into_iter().find(|name| name.as_str() == text)
    }

    /// Whether git tells it on stdin which branches are meant.
    fn is_told_of_branches(self) -> bool {
        matches!(self, Name::PrePush | Name::PreReceive)
    }
}

/// The folder that git takes hooks from
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder {
    pub path: PathBuf,
    pub reach: Reach,
}

/// Which repositories take their hooks from a folder
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// This one, as git has it by itself.
    Own,
    /// This one, by its own `core.hooksPath`.
    Named,
    /// All of this person or machine, by a `core.hooksPath` that is not this repository's.
    Everywhere,
}

/// Whose a hook is
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    Absent,
    Installed,
    /// Ours, and not as this version writes it, or not to be run; the reason.
    Stale(&'static str),
    /// Somebody else's.
    Foreign,
    /// Somebody else's, and it runs ours.
    Calling,
}

/// A hook as it is now
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hook {
    pub name: Name,
    pub path: PathBuf,
    pub state: State,
    /// What was there before ours, and runs first.
    pub earlier: Option<PathBuf>,
}

/// Where git takes the hooks of this repository from.
pub fn folder(repository: &Repository) -> Result<Folder, StoreError> {
    let unreadable = |error: git2::Error| {
        StoreError::git(format!("cannot read the configuration of git: {}", error.message()))
    };
    let named = repository.with(|git| {
        let config = git.config().and_then(|mut it| it.snapshot()).map_err(unreadable)?;
        let Ok(entry) = config.get_entry("core.hooksPath") else { return Ok(None) };
        let is_own = matches!(entry.level(), ConfigLevel::Local | ConfigLevel::Worktree | ConfigLevel::App);
        let path = config.get_path("core.hooksPath").map_err(unreadable)?;
        Ok(Some((path, if is_own { Reach::Named } else { Reach::Everywhere })))
    })?;
    let folder = match named {
        None => Folder { path: repository.common_dir().join("hooks"), reach: Reach::Own },
        Some((path, reach)) => Folder { path: repository.folder().join(path), reach },
    };
    if folder.path.exists() && !folder.path.is_dir() {
        return Err(StoreError::git_with_help(
            format!(
                "core.hooksPath is {}, which is no folder: git runs no hooks here",
                folder.path.display()
            ),
            "git config --show-origin core.hooksPath says who said so; `git config --unset core.hooksPath` takes it back",
        ));
    }
    Ok(folder)
}

/// How a hook is.
pub fn look(folder: &Folder, name: Name) -> Hook {
    let path = folder.path.join(name.as_str());
    let earlier = Some(earlier(&path)).filter(|it| it.symlink_metadata().is_ok());
    let state = state(&path, name);
    Hook { name, path, state, earlier }
}

fn state(path: &Path, name: Name) -> State {
    if path.symlink_metadata().is_err() {
        return State::Absent;
    }
    let text = fs::read(path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default();
    match text {
        text if text == script::text(name) && is_executable(path) => State::Installed,
        text if text == script::text(name) => State::Stale("git does not run it: it is not executable"),
        text if script::is_ours(&text) => State::Stale("another version of itsm wrote it"),
        text if text.contains(&format!("itsm hook run {}", name.as_str())) => State::Calling,
        _ if later_calls(path) => State::Calling,
        _ => State::Foreign,
    }
}

/// The pre-commit framework keeps what it finds as `NAME.legacy`, and runs it.
fn later_calls(path: &Path) -> bool {
    let legacy = with_ending(path, ".legacy");
    fs::read_to_string(legacy).is_ok_and(|text| script::is_ours(&text))
}

/// Where what was there before ours is kept.
fn earlier(path: &Path) -> PathBuf {
    with_ending(path, script::EARLIER)
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(ending);
    path.with_file_name(name)
}

fn is_executable(path: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::metadata(path).is_ok_and(|it| it.permissions().mode() & 0o111 != 0)
    }
    #[cfg(not(unix))]
    path.exists()
}
