//! What commits of the last days did to some records, in one run of git: which records, which fields, by whom.
//! Knows nothing of whether that matters.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::{DateTime, FixedOffset, SecondsFormat, Utc};

use super::difference::{Fate, difference};
use super::error::StoreError;
use super::read::read;
use super::snapshot::Snapshot;
use super::source::Memory;
use super::target::Target;
use super::user_git::Git;
use crate::finding::FilePath;
use crate::model::Kind;

/// Begins the line of a commit; no path holds it.
const MARK: u8 = 0x1e;

/// How many versions of files are read at most: the newest. A file of a thousand servers that is written every minute is
/// no reason to wait.
const MOST: usize = 2000;

/// What a commit did to a record
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Touch {
    pub record: String,
    pub kind: Kind,
    pub fate: Fate,
    /// The fields that changed, as dotted paths.
    pub fields: Vec<String>,
    pub commit: Arc<Stamp>,
}

/// A commit
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    pub commit: String,
    /// When it was committed here, which a rebase renews.
    pub at: DateTime<FixedOffset>,
    pub by: String,
    pub subject: String,
}

/// What history tells
#[derive(Debug, Default)]
pub struct Recent {
    /// What was done to the records that were asked for, newest first.
    pub touches: Vec<Touch>,
    /// The last commit of every file that one of the commits touched.
    pub last: HashMap<FilePath, Arc<Stamp>>,
    /// Whether there was more than is told.
    pub is_cut: bool,
}

/// A version of a file in a commit, and the one before it
struct Version {
    commit: Arc<Stamp>,
    path: FilePath,
    before: String,
    after: String,
}

/// What commits up to a revision, made since a moment, did to records in files of these folders; of files, those that are
/// wanted are read. Nothing for a store outside of git.
pub fn since(
    target: &Target,
    revision: &str,
    since: DateTime<Utc>,
    folders: &[&str],
    wanted: &dyn Fn(&FilePath) -> bool,
) -> Result<Recent, StoreError> {
    let Some(checkout) = &target.repository else { return Ok(Recent::default()) };
    let prefix = match checkout.prefix.trim_matches('/') {
        "" => String::new(),
        prefix => format!("{prefix}/"),
    };
    let git = Git::new(checkout, &target.environment);
    let log = log(&git, revision, since, folders, &prefix)?;
    let mut recent = Recent::default();
    let mut versions = Vec::new();
    for version in versions_of(&log, &prefix) {
        recent.last.entry(version.path.clone()).or_insert_with(|| version.commit.clone());
        if wanted(&version.path) {
            versions.push(version);
        }
    }
    recent.is_cut = versions.len() > MOST;
    versions.truncate(MOST);
    recent.touches = touches(&git, &versions)?;
    Ok(recent)
}

fn log(
    git: &Git<'_>,
    revision: &str,
    since: DateTime<Utc>,
    folders: &[&str],
    prefix: &str,
) -> Result<Vec<u8>, StoreError> {
    let format = format!("--format=%x{MARK:02x}%H%x1f%cI%x1f%an%x1f%s");
    let since = format!("--since={}", since.to_rfc3339_opts(SecondsFormat::Secs, true));
    let below: Vec<String> = folders.iter().map(|it| format!(":(top,literal){prefix}{it}")).collect();
    let args = ["-c", "log.showSignature=false", "log", "-z", "--raw", "--no-abbrev", "--no-renames"];
    let args = args.into_iter().chain(["--no-color", &format, &since, "--end-of-options", revision, "--"]);
    let args: Vec<&str> = args.chain(below.iter().map(String::as_str)).collect();
    let ended = git.try_ask(&args, &[])?;
    // Before the first commit there is no history, which is no trouble.
    Ok(if ended.succeeded() { ended.output } else { Vec::new() })
}

/// The versions of files that a log tells, newest first.
fn versions_of(log: &[u8], prefix: &str) -> Vec<Version> {
    let mut versions = Vec::new();
    let mut commit = None;
    let mut parts = log.split(|byte| *byte == 0).map(|part| part.strip_prefix(b"\n").unwrap_or(part));
    while let Some(part) = parts.next() {
        if let Some(line) = part.strip_prefix(&[MARK]) {
            commit = stamp(&String::from_utf8_lossy(line));
        } else if let Some(raw) = part.strip_prefix(b":") {
            let path = parts.next().and_then(|path| std::str::from_utf8(path).ok()?.strip_prefix(prefix));
            let (Some(commit), Some(path)) = (&commit, path) else { continue };
            let raw = String::from_utf8_lossy(raw);
            let mut ids = raw.split(' ').skip(2).map(str::to_owned);
            let (Some(before), Some(after)) = (ids.next(), ids.next()) else { continue };
            versions.push(Version { commit: commit.clone(), path: path.into(), before, after });
        }
    }
    versions
}

fn stamp(line: &str) -> Option<Arc<Stamp>> {
    let [commit, at, by, subject] = line.splitn(4, '\u{1f}').collect::<Vec<_>>().try_into().ok()?;
    let at = DateTime::parse_from_rfc3339(at).ok()?;
    let own = |text: &str| text.trim_end().to_owned();
    Some(Arc::new(Stamp { commit: own(commit), at, by: own(by), subject: own(subject) }))
}

fn touches(git: &Git<'_>, versions: &[Version]) -> Result<Vec<Touch>, StoreError> {
    let ids = versions.iter().flat_map(|it| [it.before.as_str(), it.after.as_str()]);
    let texts = contents(git, ids)?;
    let mut read = HashMap::new();
    for version in versions {
        for id in [&version.before, &version.after] {
            let key = (id.clone(), version.path.clone());
            if !read.contains_key(&key) {
                read.insert(key, snapshot(&version.path, texts.get(id))?);
            }
        }
    }
    let of = |version: &Version| {
        let [before, after] =
            [&version.before, &version.after].map(|id| &read[&(id.clone(), version.path.clone())]);
        let changes = difference(before, after).records.into_iter();
        let touch = |change: super::difference::RecordChange<'_>| Touch {
            record: change.entry().id.clone(),
            kind: change.entry().kind(),
            fate: change.fate,
            fields: change.fields.into_iter().map(|it| it.field).collect(),
            commit: version.commit.clone(),
        };
        changes.map(touch).collect::<Vec<_>>()
    };
    Ok(versions.iter().flat_map(of).collect())
}

/// The records of one version of a file, by themselves.
fn snapshot(path: &FilePath, text: Option<&Vec<u8>>) -> Result<Snapshot, StoreError> {
    let files = text.map(|text| (path.clone(), text.clone()));
    read(&Memory::new(files), &|_| Vec::new())
}

/// What objects hold, by their ids; those that are not there are left out.
fn contents<'i>(
    git: &Git<'_>,
    ids: impl Iterator<Item = &'i str>,
) -> Result<HashMap<String, Vec<u8>>, StoreError> {
    let is_none = |id: &str| id.bytes().all(|byte| byte == b'0');
    let mut ids: Vec<&str> = ids.filter(|id| !is_none(id)).collect();
    ids.sort_unstable();
    ids.dedup();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let answer = git.ask(&["cat-file", "--batch"], (ids.join("\n") + "\n").as_bytes())?;
    let mut rest = answer.as_slice();
    let mut contents = HashMap::new();
    while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
        let head = String::from_utf8_lossy(&rest[..end]).into_owned();
        rest = &rest[end + 1..];
        let words: Vec<&str> = head.split(' ').collect();
        let [id, "blob", size] = words.as_slice() else { continue };
        let size = size.parse::<usize>().unwrap_or_default().min(rest.len());
        contents.insert((*id).to_owned(), rest[..size].to_vec());
        rest = rest.get(size + 1..).unwrap_or_default();
    }
    Ok(contents)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::environment::Environment;
    use crate::store::root::Store;
    use crate::store::testing::Sandbox;

    const BOTH: &str = "id: a\ntype: server\nlifecycle: active\nlocation: east\n---\nid: b\ntype: server\nlifecycle: active\n";

    fn told(sandbox: &Sandbox, store: &str) -> Vec<String> {
        let store = Store::at(&sandbox.dir.join(store), &Environment::default()).unwrap();
        let since = DateTime::UNIX_EPOCH;
        let recent = super::since(&store.target().unwrap(), "HEAD", since, &["assets"], &|_| true).unwrap();
        let touch = |it: &Touch| {
            format!("{} {} {} {}", it.commit.subject, it.record, it.fate.name(), it.fields.join(","))
        };
        recent.touches.iter().map(touch).collect()
    }

    #[test]
    fn which_records_of_a_file_and_which_of_their_fields() {
        let sandbox = Sandbox::with(&[("ops/itsm.yaml", "version: 1\n"), ("ops/assets/ö [x].yaml", BOTH)]);
        sandbox.write("ops/assets/ö [x].yaml", &BOTH.replace("east", "west"));
        sandbox.commit("Move");
        sandbox.write("ops/README.md", "elsewhere");
        sandbox.commit("Elsewhere");
        sandbox.write("ops/assets/ö [x].yaml", BOTH.split("---\n").next().unwrap());
        sandbox.commit("Less");
        assert_eq!(
            told(&sandbox, "ops"),
            [
                "Less a changed location",
                "Less b removed ",
                "Move a changed location",
                "Start a added ",
                "Start b added "
            ]
        );
    }

    #[test]
    fn what_cannot_be_read_is_told_all_the_same() {
        let sandbox = Sandbox::with(&[
            ("itsm.yaml", "version: 1\n"),
            ("assets/a.yaml", "id: a\ntype: server\nlifecycle: active\n"),
        ]);
        sandbox.write("assets/a.yaml", "id: [\n");
        sandbox.commit("Break");
        assert_eq!(told(&sandbox, "."), ["Break a unreadable ", "Start a added "]);
    }

    #[test]
    fn no_history_and_no_commit() {
        let sandbox = Sandbox::new();
        sandbox.write("itsm.yaml", "version: 1\n");
        assert_eq!(told(&sandbox, "."), [""; 0]);
    }

    #[test]
    fn only_what_is_wanted_and_the_last_commit_of_every_file() {
        let sandbox = Sandbox::with(&[
            ("itsm.yaml", "version: 1\n"),
            ("changes/c.yaml", "x"),
            ("assets/a.yaml", "id: a\n"),
        ]);
        let store = Store::at(&sandbox.dir, &Environment::default()).unwrap();
        let target = store.target().unwrap();
        let ask = |since| super::since(&target, "HEAD", since, &["assets", "changes"], &|_| false).unwrap();
        let recent = ask(DateTime::UNIX_EPOCH);
        assert!(recent.touches.is_empty() && recent.last.len() == 2);
        assert!(ask(Utc::now() + chrono::TimeDelta::days(1)).last.is_empty());
    }
}
