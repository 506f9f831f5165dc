//! What is kept of history: commits by their ids, and the tips that were asked for. Never the truth: it is sealed by the
//! cache, and whatever does not fit is read anew.

use chrono::{DateTime, FixedOffset};

use super::order::{Commits, reachable};
use super::{Commit, Follow, Signature, Touch};
use crate::finding::FilePath;
use crate::store::cache::bytes::{self, Cursor};
use crate::store::revision::CommitId;
use crate::store::source::BlobId;

/// So many commits are asked for again rather than that all is written anew
const FEW: usize = 32;

/// How many tips are kept: branches that people look at in turn
const MOST_TIPS: usize = 16;

/// What is known of history
#[derive(Debug, Default)]
pub(super) struct Known {
    pub commits: Commits,
    /// All that leads to one of these is known; the last that was asked for comes first.
    pub tips: Vec<CommitId>,
}

impl Known {
    /// Forgets what leads to no tip any more, as after a push by force.
    pub(super) fn drop_unreachable(&mut self, follow: Follow) {
        self.tips.truncate(MOST_TIPS);
        let kept = reachable(&self.commits, &self.tips, follow);
        self.commits.retain(|id, _| kept.contains(id));
    }
}

/// Whether so many new commits are worth writing all of them.
pub(super) fn is_worth_keeping(fresh: usize, all: usize) -> bool {
    fresh > FEW || fresh * 64 > all
}

pub(super) fn write<'c>(tips: &[CommitId], commits: impl Iterator<Item = &'c Commit>) -> Vec<u8> {
    let mut to = Vec::with_capacity(commits.size_hint().0 * 400);
    bytes::put_count(&mut to, tips.len());
    tips.iter().for_each(|tip| to.extend(tip.0));
    commits.for_each(|commit| put(&mut to, commit));
    to
}

/// Nothing where the bytes are none that were written here.
pub(super) fn read(bytes: &[u8]) -> Option<Known> {
    let mut from = Cursor::new(bytes, 0);
    let tips = from.many(|from| from.chunk().map(CommitId))?;
    let mut commits = Commits::with_capacity(bytes.len() / 400);
    while !from.is_at_end() {
        let commit = take(&mut from)?;
        commits.insert(commit.id, commit);
    }
    Some(Known { commits, tips })
}

fn put(to: &mut Vec<u8>, commit: &Commit) {
    to.extend(commit.id.0);
    bytes::put_count(to, commit.parents.len());
    commit.parents.iter().for_each(|parent| to.extend(parent.0));
    to.extend(commit.tree);
    for Signature { name, email, at } in [&commit.author, &commit.committer] {
        bytes::put_text(to, name);
        bytes::put_text(to, email);
        to.extend(at.timestamp().to_le_bytes());
        to.extend(at.offset().local_minus_utc().to_le_bytes());
    }
    bytes::put_text(to, &commit.subject);
    bytes::put_count(to, commit.trailers.len());
    for (key, value) in &commit.trailers {
        bytes::put_text(to, key);
        bytes::put_text(to, value);
    }
    bytes::put_count(to, commit.touched.len());
    for Touch { path, before, others, after } in &commit.touched {
        bytes::put_text(to, path.as_str());
        put_blob(to, *before);
        bytes::put_count(to, others.len());
        others.iter().for_each(|blob| put_blob(to, *blob));
        put_blob(to, *after);
    }
}

fn put_blob(to: &mut Vec<u8>, blob: Option<BlobId>) {
    bytes::put_flag(to, blob.is_some());
    to.extend(blob.iter().flat_map(|blob| blob.0));
}

fn take(from: &mut Cursor<'_>) -> Option<Commit> {
    Some(Commit {
        id: CommitId(from.chunk()?),
        parents: from.many(|from| from.chunk().map(CommitId))?,
        tree: from.chunk()?,
        author: signature(from)?,
        committer: signature(from)?,
        subject: from.text()?.to_owned(),
        trailers: from.many(|from| Some((from.text()?.to_owned(), from.text()?.to_owned())))?,
        touched: from.many(touch)?,
    })
}

fn signature(from: &mut Cursor<'_>) -> Option<Signature> {
    let (name, email) = (from.text()?.to_owned(), from.text()?.to_owned());
    let seconds = i64::from_le_bytes(from.chunk()?);
    let zone = FixedOffset::east_opt(i32::from_le_bytes(from.chunk()?))?;
    Some(Signature { name, email, at: DateTime::from_timestamp(seconds, 0)?.with_timezone(&zone) })
}

fn touch(from: &mut Cursor<'_>) -> Option<Touch> {
    let path = FilePath::from(from.text()?);
    Some(Touch { path, before: blob(from)?, others: from.many(blob)?, after: blob(from)? })
}

fn blob(from: &mut Cursor<'_>) -> Option<Option<BlobId>> {
    if from.flag()? { Some(Some(BlobId(from.chunk()?))) } else { Some(None) }
}
