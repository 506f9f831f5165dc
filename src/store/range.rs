//! The commits of a range, and where a branch began that nobody says more of. Only reads.

use chrono::{DateTime, FixedOffset, TimeZone};

use super::error::StoreError;
use super::repository::Repository;
use super::revision::CommitId;

/// Names of what branches part from, the most telling first
const TRUNKS: [&str; 6] = [
    "refs/remotes/origin/HEAD",
    "refs/remotes/upstream/HEAD",
    "refs/remotes/origin/main",
    "refs/remotes/origin/master",
    "refs/heads/main",
    "refs/heads/master",
];

/// A commit, as people read it
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logged {
    pub commit: String,
    pub short: String,
    /// When it was written, where its author was.
    pub at: DateTime<FixedOffset>,
    pub by: String,
    pub email: String,
    pub subject: String,
    /// In the order in which they stand.
    pub trailers: Vec<(String, String)>,
    pub is_merge: bool,
}

/// The commits that the later has and the earlier has not, the oldest first; at most so many of the newest, and how many
/// there are. All that lead to the later one, where there is no earlier one.
pub fn commits(
    repository: &Repository,
    from: Option<CommitId>,
    to: CommitId,
    most: usize,
) -> Result<(Vec<Logged>, usize), StoreError> {
    repository.with(|git| {
        let found = ids(git, from, to).and_then(|ids| {
            let log: Result<Vec<Logged>, git2::Error> =
                ids.iter().take(most).rev().map(|id| logged(git, *id)).collect();
            Ok((log?, ids.len()))
        });
        found.map_err(|error| StoreError::git(format!("cannot walk the history: {}", error.message())))
    })
}

fn ids(git: &git2::Repository, from: Option<CommitId>, to: CommitId) -> Result<Vec<git2::Oid>, git2::Error> {
    let mut walk = git.revwalk()?;
    walk.set_sorting(git2::Sort::TOPOLOGICAL | git2::Sort::TIME)?;
    walk.push(to.oid())?;
    if let Some(from) = from {
        walk.hide(from.oid())?;
    }
    walk.collect()
}

fn logged(git: &git2::Repository, id: git2::Oid) -> Result<Logged, git2::Error> {
    let commit = git.find_commit(id)?;
    let author = commit.author();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let when = author.when();
    let zone = FixedOffset::east_opt(when.offset_minutes() * 60);
    let at = zone.and_then(|zone| zone.timestamp_opt(when.seconds(), 0).single());
    let message = text(commit.message_bytes());
    let trailers = git2::message_trailers_strs(&message)
        .map(|all| all.iter().map(|(key, value)| (key.to_owned(), value.trim().to_owned())).collect())
        .unwrap_or_default();
    let short = commit.as_object().short_id()?;
    Ok(Logged {
        commit: id.to_string(),
        short: text(&short),
        at: at.unwrap_or_default(),
        by: text(author.name_bytes()),
        email: text(author.email_bytes()),
        subject: commit.summary_bytes().map(text).unwrap_or_default(),
        trailers,
        is_merge: commit.parent_count() > 1,
    })
}

/// What this branch most likely parted from, by name: what the remote's own `HEAD` is, `main`, or what it follows.
pub fn trunk(repository: &Repository) -> Result<Option<(String, CommitId)>, StoreError> {
    repository.with(|git| {
        let resolved = |name: &str| {
            let reference = git.find_reference(name).ok()?;
            let commit = reference.peel_to_commit().ok()?;
            let short = reference.resolve().ok()?.shorthand().ok()?.to_owned();
            Some((short, CommitId::from_oid(commit.id())))
        };
        Ok(TRUNKS.iter().find_map(|name| resolved(name)).or_else(|| followed(git)))
    })
}

fn followed(git: &git2::Repository) -> Option<(String, CommitId)> {
    let head = git.head().ok()?;
    let name = git.branch_upstream_name(head.name().ok()?).ok()?;
    let commit = git.find_reference(name.as_str().ok()?).ok()?.peel_to_commit().ok()?;
    Some((name.as_str().ok()?.to_owned(), CommitId::from_oid(commit.id())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::Sandbox;

    fn told(sandbox: &Sandbox, from: &str, to: &str, most: usize) -> Vec<String> {
        let store = sandbox.store();
        let repository = store.history().unwrap();
        let (log, all) = commits(repository, Some(sandbox.resolve(from)), sandbox.resolve(to), most).unwrap();
        let told = log.iter().map(|it| {
            let trailers: Vec<String> =
                it.trailers.iter().map(|(key, value)| format!("{key}={value}")).collect();
            format!("{} {}{}", it.subject, trailers.join(","), if it.is_merge { " merge" } else { "" })
        });
        told.chain([all.to_string()]).collect()
    }

    #[test]
    fn the_commits_of_a_branch_with_their_trailers_and_a_merge() {
        let sandbox = Sandbox::with(&[("itsm.yaml", "version: 1\n")]);
        sandbox.git(&["checkout", "-q", "-b", "side"]);
        sandbox.write("a.txt", "1");
        sandbox.commit("One\n\nText.\n\nChange: CHG-1\nSigned-off-by: a <a@b>");
        sandbox.git(&["checkout", "-q", "main"]);
        sandbox.write("b.txt", "1");
        sandbox.commit("Elsewhere");
        sandbox.git(&["checkout", "-q", "side"]);
        sandbox.git(&["merge", "-q", "--no-ff", "-m", "Catch up", "main"]);
        assert_eq!(
            told(&sandbox, "main", "side", 10),
            ["One Change=CHG-1,Signed-off-by=a <a@b>", "Catch up  merge", "2"]
        );
        assert_eq!(told(&sandbox, "main", "side", 1), ["Catch up  merge", "2"]);
        assert_eq!(told(&sandbox, "side", "main", 10), ["0"]);
    }

    #[test]
    fn what_a_branch_parted_from() {
        let sandbox = Sandbox::with(&[("itsm.yaml", "version: 1\n")]);
        let trunk = || trunk(sandbox.store().history().unwrap()).unwrap().map(|(name, _)| name);
        assert_eq!(trunk().as_deref(), Some("main"));
        sandbox.git(&["branch", "-m", "main", "develop"]);
        assert_eq!(trunk(), None);
        sandbox.git(&["update-ref", "refs/remotes/origin/develop", "HEAD"]);
        sandbox.git(&["symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/develop"]);
        assert_eq!(trunk().as_deref(), Some("origin/develop"));
    }
}
