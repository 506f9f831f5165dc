//! A record at hand: as it was read, or as the cache kept it, understood when it is first looked at.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use super::cache::bytes::{self, Cursor};
use super::cache::kept::Kept;
use super::cache::peek::peek;
use super::stand::Stand;
use crate::model::asset::Lifecycle;
use crate::model::{Asset, Kind, Record, Typed};

/// A record, which may still have to be unpacked
#[derive(Clone)]
pub struct Held {
    kind: Kind,
    /// Shared by copies: readings of many commits hold the same records.
    record: OnceLock<Arc<Record>>,
    packed: Option<Packed>,
}

/// What a packed record says at a path
pub enum Peek {
    Said(Option<serde_json::Value>),
    /// It is at hand as a record: ask that.
    Unpacked,
}

/// A record as the cache keeps it: its other names, what is asked of all records, and itself, one after the other
#[derive(Clone)]
pub(super) struct Packed {
    kept: Arc<Kept>,
    at: u32,
}

impl Packed {
    /// At this place of what was kept.
    pub(super) fn new(kept: Arc<Kept>, at: usize) -> Option<Packed> {
        Some(Packed { kept, at: u32::try_from(at).ok()? })
    }

    /// What a reader makes of it; it was checked when it was loaded.
    fn read<'p, T>(&'p self, read: impl FnOnce(&mut Cursor<'p>) -> Option<T>) -> T {
        match read(&mut self.kept.cursor(self.at as usize)) {
            Some(it) => it,
            None => unreachable!("the cache holds what this very program packed"),
        }
    }

    fn aliases(&self) -> Vec<&str> {
        self.read(|from| from.many(Cursor::text))
    }

    fn stand_by<'p, T>(&'p self, read: impl FnOnce(&mut Cursor<'p>) -> Option<T>) -> T {
        self.read(|from| {
            pass_aliases(from)?;
            from.piece().and_then(|piece| read(&mut self.kept.cursor(piece.range().start)))
        })
    }

    fn record(&self) -> Cow<'_, [u8]> {
        self.read(|from| {
            pass_aliases(from)?;
            from.piece()?;
            self.kept.record(from)
        })
    }

    /// All but the record.
    fn beside(&self) -> &[u8] {
        let start = self.at as usize;
        let end = self.read(|from| {
            pass_aliases(from)?;
            from.piece()?;
            Some(from.at())
        });
        &self.kept.bytes()[start..end]
    }
}

fn pass_aliases(from: &mut Cursor<'_>) -> Option<()> {
    (0..from.count()?).try_for_each(|_| from.piece().map(|_| ()))
}

impl Held {
    pub(super) fn packed(kind: Kind, packed: Packed) -> Held {
        Held { kind, record: OnceLock::new(), packed: Some(packed) }
    }

    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Whether nobody has looked at it yet.
    pub(super) fn is_packed(&self) -> bool {
        self.record.get().is_none()
    }

    /// The value at a path of names, where nobody has looked at the record yet: it stays packed.
    pub fn peek(&self, path: &[Box<str>]) -> Peek {
        match &self.packed {
            Some(packed) if self.is_packed() => Peek::Said(peek(&packed.record(), path)),
            _ => Peek::Unpacked,
        }
    }

    /// Whether it is known to be the same without looking: a copy of it, or kept at the same place.
    pub(super) fn is_copy_of(&self, other: &Held) -> bool {
        match (&self.packed, &other.packed) {
            (Some(one), Some(other)) => Arc::ptr_eq(&one.kept, &other.kept) && one.at == other.at,
            (None, None) => match (self.record.get(), other.record.get()) {
                (Some(one), Some(other)) => Arc::ptr_eq(one, other),
                _ => false,
            },
            _ => false,
        }
    }

    /// Unpacks it, where nobody has.
    pub(super) fn look(&self) {
        let _: &Record = self;
    }

    /// Has it at hand, with all that was kept beside it: for who looks at many.
    pub fn fetch(&self) {
        if let Some(packed) = &self.packed {
            packed.kept.fetch();
        }
    }

    /// The other names that lead here.
    pub fn aliases(&self) -> Vec<&str> {
        match &self.packed {
            Some(packed) => packed.aliases(),
            None => Asset::of(self).iter().flat_map(|it| &it.aliases).map(String::as_str).collect(),
        }
    }

    /// An asset's type, and where it is in its life; nothing for records of other kinds.
    pub fn type_and_life(&self) -> Option<(&str, Lifecycle)> {
        match (&self.packed, self.kind) {
            (_, kind) if kind != Kind::Asset => None,
            (Some(packed), _) => Some(packed.stand_by(Stand::read_front)),
            (None, _) => Asset::of(self).map(|asset| (asset.r#type.as_str(), asset.lifecycle)),
        }
    }

    /// What an asset says of edges; nothing for records of other kinds.
    pub fn stand(&self) -> Option<Stand<'_>> {
        match (&self.packed, self.kind) {
            (_, kind) if kind != Kind::Asset => None,
            (Some(packed), _) => Some(packed.stand_by(Stand::read)),
            (None, _) => Asset::of(self).map(Stand::from),
        }
    }

    /// What is kept beside the record, and the record: [`Packed`] reads the one behind the other.
    pub(super) fn pack(&self) -> (Vec<u8>, Cow<'_, [u8]>) {
        if let Some(packed) = &self.packed {
            return (packed.beside().to_vec(), packed.record());
        }
        let (mut beside, mut stand) = (Vec::new(), Vec::new());
        let aliases = self.aliases();
        bytes::put_count(&mut beside, aliases.len());
        aliases.iter().for_each(|alias| bytes::put_text(&mut beside, alias));
        if let Some(it) = self.stand() {
            it.write(&mut stand);
        }
        bytes::put_piece(&mut beside, &stand);
        (beside, Cow::Owned(self.serialized()))
    }

    fn serialized(&self) -> Vec<u8> {
        let mut record = Vec::with_capacity(512);
        let mut serializer = rmp_serde::Serializer::new(&mut record).with_struct_map();
        match self.serialize(&mut serializer) {
            Ok(()) => record,
            Err(error) => unreachable!("records can be written into memory: {error}"),
        }
    }

    fn unpack(&self) -> Record {
        let Some(packed) = &self.packed else {
            unreachable!("a record is here from the beginning, or packed")
        };
        let record = packed.record();
        let mut bytes = rmp_serde::Deserializer::from_read_ref(record.as_ref());
        match Record::deserialize(self.kind, &mut bytes) {
            Ok(record) => record,
            Err(error) => unreachable!("the cache holds what this very program packed: {error}"),
        }
    }
}

impl Deref for Held {
    type Target = Record;

    fn deref(&self) -> &Record {
        self.record.get_or_init(|| Arc::new(self.unpack()))
    }
}

impl PartialEq for Held {
    fn eq(&self, other: &Held) -> bool {
        match (&self.packed, &other.packed) {
            (Some(a), Some(b)) if Arc::ptr_eq(&a.kept, &b.kept) && a.at == b.at => true,
            (Some(a), Some(b)) if a.record() == b.record() => true,
            _ => **self == **other,
        }
    }
}

impl From<Record> for Held {
    fn from(record: Record) -> Held {
        Held { kind: record.kind(), record: OnceLock::from(Arc::new(record)), packed: None }
    }
}

impl fmt::Debug for Held {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::store::read::read;
    use crate::store::source::{Memory, Worktree};

    /// What stands at every path of a value, however deep.
    fn each(value: &Value, path: &mut Vec<Box<str>>, told: &mut impl FnMut(&[Box<str>], &Value)) {
        for (name, inner) in value.as_object().into_iter().flatten() {
            path.push(name.as_str().into());
            told(path, inner);
            each(inner, path, told);
            path.pop();
        }
    }

    #[test]
    fn what_is_seen_of_a_packed_record_is_what_stands_in_it() {
        let odd = "{id: a, type: server, lifecycle: active, redundancy: {web: 2}, depends_on: [b, {id: c, via: data}],
            attributes: {x: 0.1, y: -3, z: 18446744073709551615, l: [1, {n: null}], e: 1e300}}";
        let sources = [
            read(&Memory::new([("assets/a.yaml", odd)]), &|_| Vec::new()).unwrap(),
            read(&Worktree::new("examples/acme"), &|_| Vec::new()).unwrap(),
        ];
        let mut seen = 0;
        for entry in sources.iter().flat_map(|snapshot| snapshot.entries()) {
            let packed = entry.record.serialized();
            each(&entry.record.to_json(), &mut Vec::new(), &mut |path, value| {
                assert_eq!(peek(&packed, path).as_ref(), Some(value), "{} {path:?}", entry.id);
                seen += 1;
            });
        }
        assert!(seen > 500, "{seen}");
    }
}
