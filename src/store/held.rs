//! A record at hand: as it was read, or as the cache kept it, understood when it is first looked at.

use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use super::cache::bytes::{Cursor, Piece};
use super::stand::Stand;
use crate::model::{Asset, Kind, Record, Typed};

/// A record, which may still have to be unpacked
#[derive(Clone)]
pub struct Held {
    kind: Kind,
    /// Shared by copies: readings of many commits hold the same records.
    record: OnceLock<Arc<Record>>,
    packed: Option<Packed>,
}

/// A record as the cache keeps it, with what is asked of all records beside it
#[derive(Clone)]
pub(super) struct Packed {
    /// All that was kept, checked when it was loaded.
    pub bytes: Arc<Vec<u8>>,
    pub place: Piece,
    /// Where it says of edges what the graph is built of.
    pub stand: Piece,
    pub aliases: Box<[String]>,
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

    /// Unpacks it, where nobody has.
    pub(super) fn look(&self) {
        let _: &Record = self;
    }

    /// The other names that lead here.
    pub fn aliases(&self) -> &[String] {
        match &self.packed {
            Some(packed) => &packed.aliases,
            None => Asset::of(self).map(|asset| asset.aliases.as_slice()).unwrap_or_default(),
        }
    }

    /// What an asset says of edges; nothing for records of other kinds.
    pub fn stand(&self) -> Option<Stand<'_>> {
        match (&self.packed, self.kind) {
            (_, kind) if kind != Kind::Asset => None,
            (Some(packed), _) => {
                match Stand::read(&mut Cursor::new(&packed.bytes, packed.stand.range().start)) {
                    Some(stand) => Some(stand),
                    None => unreachable!("the cache holds what this very program packed"),
                }
            }
            (None, _) => Asset::of(self).map(Stand::from),
        }
    }

    /// What it says of edges, and the record, as the cache keeps them.
    pub(super) fn pack(&self) -> (Vec<u8>, Vec<u8>) {
        if let Some(Packed { bytes, place, stand, .. }) = &self.packed {
            return (bytes[stand.range()].to_vec(), bytes[place.range()].to_vec());
        }
        let (mut stand, mut record) = (Vec::new(), Vec::with_capacity(512));
        if let Some(it) = self.stand() {
            it.write(&mut stand);
        }
        let mut serializer = rmp_serde::Serializer::new(&mut record).with_struct_map();
        match self.serialize(&mut serializer) {
            Ok(()) => (stand, record),
            Err(error) => unreachable!("records can be written into memory: {error}"),
        }
    }

    fn unpack(&self) -> Record {
        let Some(packed) = &self.packed else {
            unreachable!("a record is here from the beginning, or packed")
        };
        let mut bytes = rmp_serde::Deserializer::from_read_ref(&packed.bytes[packed.place.range()]);
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
            (Some(a), Some(b)) if a.bytes[a.place.range()] == b.bytes[b.place.range()] => true,
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
