//! What commits did, kept so that it need not be worked out again. Never the truth: it is sealed by the cache, and what
//! does not fit is worked out anew. Records are unpacked only where somebody looks at them.

use std::collections::HashMap;
use std::sync::Arc;

use super::deed::{Deed, Subject};
use crate::finding::FilePath;
use crate::model::Kind;
use crate::store::cache::Cache;
use crate::store::cache::bytes::{self, Cursor};
use crate::store::cache::kept::Kept;
use crate::store::difference::Fate;
use crate::store::held::{Held, Packed};
use crate::store::revision::CommitId;
use crate::store::snapshot::Entry;

/// What commits did, by their ids
pub(super) type Deeds = HashMap<CommitId, Arc<Vec<Deed>>>;

/// What a commit did follows from its id alone: nothing else is needed to know whether it holds.
const ALWAYS: [u8; 32] = [0; 32];

pub(super) fn load(cache: &Cache, name: &str) -> Deeds {
    let kept = cache.recall(name, &ALWAYS).map(|bytes| Arc::new(Kept::near(bytes)));
    kept.and_then(|kept| read(&kept)).unwrap_or_default()
}

pub(super) fn keep(cache: &Cache, name: &str, deeds: &Deeds) {
    let mut to = Vec::with_capacity(deeds.len() * 1024);
    for (commit, deeds) in deeds {
        to.extend(commit.0);
        bytes::put_count(&mut to, deeds.len());
        deeds.iter().for_each(|deed| put(&mut to, deed));
    }
    cache.remember(name, &ALWAYS, &to);
}

fn read(kept: &Arc<Kept>) -> Option<Deeds> {
    let mut from = kept.cursor(0);
    let mut deeds = Deeds::new();
    while !from.is_at_end() {
        let commit = CommitId(from.chunk()?);
        deeds.insert(commit, Arc::new(from.many(|from| take(from, kept))?));
    }
    Some(deeds)
}

fn put(to: &mut Vec<u8>, deed: &Deed) {
    let Deed { of, id, was, fate, fields, follows, before, after } = deed;
    to.push(place(&subjects(), of));
    to.push(place(&Fate::ALL, fate));
    bytes::put_text(to, id);
    bytes::put_option(to, was.as_deref());
    let packed = if fields.is_empty() { Vec::new() } else { rmp_serde::to_vec(fields).unwrap_or_default() };
    bytes::put_piece(to, &packed);
    bytes::put_count(to, follows.len());
    for (old, new) in follows {
        bytes::put_text(to, old);
        bytes::put_text(to, new);
    }
    for side in [before, after] {
        bytes::put_flag(to, side.is_some());
        side.iter().for_each(|entry| put_entry(to, entry));
    }
}

fn put_entry(to: &mut Vec<u8>, entry: &Entry) {
    bytes::put_text(to, &entry.id);
    bytes::put_text(to, entry.file.as_str());
    bytes::put_count(to, entry.document);
    to.push(place(Kind::ALL, &entry.kind()));
    let (mut packed, record) = entry.record.pack();
    bytes::put_piece(&mut packed, &record);
    bytes::put_piece(to, &packed);
}

fn take(from: &mut Cursor<'_>, all: &Arc<Kept>) -> Option<Deed> {
    let of = *subjects().get(usize::from(from.chunk::<1>()?[0]))?;
    let fate = *Fate::ALL.get(usize::from(from.chunk::<1>()?[0]))?;
    let (id, was) = (from.text()?.to_owned(), from.option()?.map(str::to_owned));
    let packed = &all.bytes()[from.piece()?.range()];
    let fields = if packed.is_empty() { Vec::new() } else { rmp_serde::from_slice(packed).ok()? };
    let follows = from.many(|from| Some((from.text()?.to_owned(), from.text()?.to_owned())))?;
    let mut side = || if from.flag()? { take_entry(from, all).map(Some) } else { Some(None) };
    let (before, after) = (side()?, side()?);
    Some(Deed { of, id, was, fate, fields, follows, before, after })
}

fn take_entry(from: &mut Cursor<'_>, all: &Arc<Kept>) -> Option<Entry> {
    let (id, file, document) = (from.text()?.to_owned(), FilePath::from(from.text()?), from.count()?);
    let kind = *Kind::ALL.get(usize::from(from.chunk::<1>()?[0]))?;
    let packed = from.piece()?.range();
    let record = Held::packed(kind, Packed::new(all.clone(), packed.start)?);
    Some(Entry { id, file, document, record })
}

fn subjects() -> Vec<Subject> {
    let others = [Subject::Settings, Subject::Schema];
    others.into_iter().chain(Kind::ALL.iter().copied().map(Subject::Record)).collect()
}

fn place<T: PartialEq>(all: &[T], it: &T) -> u8 {
    let found = all.iter().position(|other| other == it).and_then(|place| u8::try_from(place).ok());
    found.unwrap_or(u8::MAX)
}
