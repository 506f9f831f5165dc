//! From what people type to a commit: revisions as git understands them, and points in time. Only reads.

use std::fmt;

use chrono::{DateTime, SecondsFormat, Utc};
use git2::ErrorCode;

use super::environment;
use super::error::StoreError;
use super::repository::Repository;
use super::source::sha1;

/// What git calls a commit
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommitId(pub [u8; 20]);

impl CommitId {
    pub(in crate::store) fn from_oid(oid: git2::Oid) -> CommitId {
        CommitId(sha1(oid))
    }

    pub(in crate::store) fn oid(self) -> git2::Oid {
        match git2::Oid::from_bytes(&self.0) {
            Ok(oid) => oid,
            Err(_) => unreachable!("twenty bytes are a name of an object"),
        }
    }

    /// In as many digits as nobody has to count and any clone knows, without asking one.
    pub fn brief(self) -> String {
        self.to_string().chars().take(12).collect()
    }

    /// As few digits as tell it from everything else in the repository.
    pub(in crate::store) fn short(self, git: &git2::Repository) -> Result<String, StoreError> {
        let short = git.find_commit(self.oid()).and_then(|commit| commit.as_object().short_id());
        let lost =
            |error: git2::Error| StoreError::git(format!("there is no commit {self}: {}", error.message()));
        Ok(String::from_utf8_lossy(&short.map_err(lost)?).into_owned())
    }
}

impl fmt::Display for CommitId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl std::str::FromStr for CommitId {
    type Err = String;

    /// All forty digits.
    fn from_str(text: &str) -> Result<CommitId, String> {
        let wrong = || format!("`{text}` is no id of a commit: those have forty digits");
        if text.len() != 40 {
            return Err(wrong());
        }
        git2::Oid::from_str(text).map(CommitId::from_oid).map_err(|_| wrong())
    }
}

/// The commit that `HEAD` stands for; nothing before the first one.
pub fn head(repository: &Repository) -> Result<Option<CommitId>, StoreError> {
    repository.with(|git| match git.head().and_then(|head| head.peel_to_commit()) {
        Ok(commit) => Ok(Some(CommitId::from_oid(commit.id()))),
        Err(error) if matches!(error.code(), ErrorCode::UnbornBranch | ErrorCode::NotFound) => Ok(None),
        Err(error) => Err(StoreError::git(format!("cannot read HEAD: {}", error.message()))),
    })
}

/// A commit's id in as few digits as tell it from everything else in the repository.
pub fn short(repository: &Repository, commit: CommitId) -> Result<String, StoreError> {
    repository.with(|git| commit.short(git))
}

/// The commit that a revision names: a branch, a tag, some digits of an id, `HEAD~2`, `main@{yesterday}` …
pub fn resolve(repository: &Repository, revision: &str) -> Result<CommitId, StoreError> {
    repository.with(|git| {
        let object = git.revparse_single(revision).map_err(|error| unresolved(git, revision, &error))?;
        let commit = object.peel_to_commit().map_err(|_| no_commit(revision, &object))?;
        Ok(CommitId::from_oid(commit.id()))
    })
}

/// The other sides of a merge that is being made: git writes them down when it stops for a conflict, and tells them by
/// variables while it merges by itself.
pub fn merged(repository: &Repository) -> Result<Vec<CommitId>, StoreError> {
    let written = std::fs::read_to_string(repository.git_dir().join("MERGE_HEAD")).unwrap_or_default();
    let told = environment::variables()
        .filter_map(|(name, _)| Some(name.to_str()?.strip_prefix("GITHEAD_")?.to_owned()));
    let ids: Vec<String> = written.lines().map(str::to_owned).chain(told).collect();
    ids.iter().map(|id| resolve(repository, id)).collect()
}

/// All that a commit's message says.
pub fn message(repository: &Repository, commit: CommitId) -> Result<String, StoreError> {
    let lost =
        |error: git2::Error| StoreError::git(format!("there is no commit {commit}: {}", error.message()));
    repository.with(|git| {
        let commit = git.find_commit(commit.oid()).map_err(lost)?;
        Ok(String::from_utf8_lossy(commit.message_bytes()).into_owned())
    })
}

/// When a commit was made, by its committer's clock.
pub fn time(repository: &Repository, commit: CommitId) -> Result<DateTime<Utc>, StoreError> {
    let lost =
        |error: git2::Error| StoreError::git(format!("there is no commit {commit}: {}", error.message()));
    let seconds =
        repository.with(|git| git.find_commit(commit.oid()).map(|it| it.time().seconds()).map_err(lost))?;
    Ok(DateTime::from_timestamp(seconds, 0).unwrap_or(DateTime::UNIX_EPOCH))
}

/// The commit at which two lines of history parted.
pub fn merge_base(repository: &Repository, a: CommitId, b: CommitId) -> Result<CommitId, StoreError> {
    repository.with(|git| match git.merge_base(a.oid(), b.oid()) {
        Ok(base) => Ok(CommitId::from_oid(base)),
        Err(error) if error.code() == ErrorCode::NotFound => {
            let [a, b] = [a.short(git)?, b.short(git)?];
            let message = format!("{a} and {b} have no commit in common");
            let help = if git.is_shallow() {
                SHALLOW.to_owned()
            } else {
                format!("`{a}..{b}` compares them all the same")
            };
            Err(StoreError::git_with_help(message, help))
        }
        Err(error) => Err(StoreError::git(format!("cannot walk the history: {}", error.message()))),
    })
}

/// All commits at which two lines of history parted: several, where they have crossed since; none, where they never met.
pub fn merge_bases(repository: &Repository, a: CommitId, b: CommitId) -> Result<Vec<CommitId>, StoreError> {
    repository.with(|git| match git.merge_bases(a.oid(), b.oid()) {
        Ok(bases) => Ok(bases.iter().map(|oid| CommitId::from_oid(*oid)).collect()),
        Err(error) if error.code() == ErrorCode::NotFound => Ok(Vec::new()),
        Err(error) => Err(StoreError::git(format!("cannot walk the history: {}", error.message()))),
    })
}

/// The commits that a commit follows, in their order.
pub fn parents(repository: &Repository, commit: CommitId) -> Result<Vec<CommitId>, StoreError> {
    repository.with(|git| {
        let found = git.find_commit(commit.oid());
        let found = found.map_err(|error| StoreError::git(error.message().to_owned()))?;
        Ok(found.parent_ids().filter_map(|id| id.as_bytes().try_into().ok().map(CommitId)).collect())
    })
}

/// Whether the line of first parents that leads to a commit goes through another.
pub fn is_on_line(repository: &Repository, early: CommitId, late: CommitId) -> Result<bool, StoreError> {
    repository.with(|git| {
        let mut next = git.find_commit(late.oid()).ok();
        while let Some(commit) = next {
            if commit.id() == early.oid() {
                return Ok(true);
            }
            next = commit.parent(0).ok();
        }
        Ok(false)
    })
}

/// Whether a commit comes before another on its line of history; not known where a clone lacks what is between.
pub fn is_before(repository: &Repository, early: CommitId, late: CommitId) -> Result<bool, StoreError> {
    repository.with(|git| Ok(git.graph_descendant_of(late.oid(), early.oid()).unwrap_or(false)))
}

/// The last commit before an instant, on the line of first parents that leads to `HEAD`: what this branch itself was,
/// not what was being written elsewhere and merged later.
///
/// *Before* is meant strictly, and the committer's time counts. So a day, which begins at midnight in the store's
/// time zone, shows the store as that day began: nothing of the day itself.
pub fn last_before(repository: &Repository, instant: DateTime<Utc>) -> Result<CommitId, StoreError> {
    let head = head(repository)?.ok_or_else(no_commits)?;
    repository.with(|git| {
        let walk = first_parents(git, head);
        let mut first = head.oid();
        for id in walk.map_err(|error| broken_line(&error))? {
            first = id.map_err(|error| broken_line(&error))?;
            let commit = git.find_commit(first).map_err(|error| broken_line(&error))?;
            if commit.time().seconds() < instant.timestamp() + i64::from(instant.timestamp_subsec_nanos() > 0)
            {
                return Ok(CommitId::from_oid(first));
            }
        }
        Err(nothing_before(git, instant, CommitId::from_oid(first)))
    })
}

fn first_parents(git: &git2::Repository, head: CommitId) -> Result<git2::Revwalk<'_>, git2::Error> {
    let mut walk = git.revwalk()?;
    walk.simplify_first_parent()?;
    walk.push(head.oid())?;
    Ok(walk)
}

fn broken_line(error: &git2::Error) -> StoreError {
    StoreError::git(format!("cannot walk the history of HEAD: {}", error.message()))
}

fn no_commits() -> StoreError {
    StoreError::git_with_help("there are no commits yet", "commit first, then ask for what was before")
}

fn nothing_before(git: &git2::Repository, instant: DateTime<Utc>, first: CommitId) -> StoreError {
    let short = first.short(git).unwrap_or_else(|_| first.to_string());
    let time =
        git.find_commit(first.oid()).ok().and_then(|it| DateTime::from_timestamp(it.time().seconds(), 0));
    let [instant, time] = [Some(instant), time]
        .map(|it| it.map(|it| it.to_rfc3339_opts(SecondsFormat::Secs, true)).unwrap_or_default());
    let what = format!(
        "no commit of this branch is older than {instant}: the first that is here, {short}, is of {time}"
    );
    if git.is_shallow() { StoreError::git_with_help(what, SHALLOW) } else { StoreError::git(what) }
}

const SHALLOW: &str =
    "this is a shallow clone, which lacks older commits: `git fetch --unshallow` brings them";

fn unresolved(git: &git2::Repository, revision: &str, error: &git2::Error) -> StoreError {
    if revision == "HEAD" && matches!(git.head().map_err(|it| it.code()), Err(ErrorCode::UnbornBranch)) {
        return no_commits();
    }
    let help = |help: &str| Some(help.to_owned());
    let (message, help) = match error.code() {
        ErrorCode::Ambiguous => {
            (format!("`{revision}` is the start of several objects' ids"), help("type more of the id"))
        }
        ErrorCode::NotFound | ErrorCode::InvalidSpec => {
            (format!("`{revision}` names no commit here"), near(git, revision))
        }
        _ => (format!("`{revision}` names no commit: {}", error.message()), None),
    };
    StoreError::Git { message, help }
}

fn no_commit(revision: &str, object: &git2::Object<'_>) -> StoreError {
    let what = match object.kind() {
        Some(git2::ObjectType::Blob) => "a file",
        Some(git2::ObjectType::Tree) => "a folder",
        _ => "something else",
    };
    StoreError::git_with_help(
        format!("`{revision}` names {what}, not a commit"),
        "name a commit, a branch or a tag",
    )
}

/// Names of branches and tags that could have been meant.
fn near(git: &git2::Repository, revision: &str) -> Option<String> {
    if git.is_shallow() {
        return Some(SHALLOW.to_owned());
    }
    let likeness = |name: &String| strsim::jaro_winkler(&name.to_lowercase(), &revision.to_lowercase());
    let mut names: Vec<(f64, String)> = names(git).into_iter().map(|it| (likeness(&it), it)).collect();
    names.retain(|(likeness, _)| *likeness > 0.75);
    names.sort_by(|(a, x), (b, y)| b.total_cmp(a).then_with(|| x.cmp(y)));
    names.dedup_by(|(_, a), (_, b)| a == b);
    let names: Vec<String> = names.into_iter().take(3).map(|(_, name)| format!("`{name}`")).collect();
    match names.is_empty() {
        true => Some(
            "`git log --oneline --all` shows the commits, `git branch -a` and `git tag` the names".to_owned(),
        ),
        false => Some(format!("did you mean {}?", names.join(" or "))),
    }
}

fn names(git: &git2::Repository) -> Vec<String> {
    let Ok(references) = git.references() else { return Vec::new() };
    let short = |reference: git2::Reference<'_>| {
        let name = String::from_utf8_lossy(reference.name_bytes()).into_owned();
        let folders = ["refs/heads/", "refs/tags/", "refs/remotes/"];
        folders.iter().find_map(|folder| name.strip_prefix(folder).map(str::to_owned))
    };
    references.flatten().filter_map(short).collect()
}

#[cfg(test)]
mod tests;
