//! Trees as Rust types, where the type of a field decides what its scalar is. Never guesses: what a field cannot take
//! is a fault that says where it stands.
//!
//! A text field takes any scalar as it was written (`no`, `1.10`, `014`, `2026-11-21`), and its visitor is also shown
//! mappings and lists, so that a type may take `id` as well as `{id: …, via: …}`. A value that was left empty is `None`
//! for an `Option` and missing for all else. Only where a type asks for whatever there is does the core schema decide:
//! that is also so below `#[serde(flatten)]` and `#[serde(untagged)]`, which lose the place of a fault as well and
//! have no business in records.

mod error;

use serde::Deserialize;
use serde::de::value::BorrowedStrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

pub use error::{TypeFault, TypeFaultKind};

use super::{Key, Node, Resolved, Value};
use crate::model::pointer::Step;
use crate::model::{Kind, Record};
use error::Error;

/// The value as a type, or the first thing that keeps it from being one.
pub fn from_node<'de, T: Deserialize<'de>>(node: &'de Node<'_>) -> Result<T, TypeFault> {
    T::deserialize(node).map_err(TypeFault::from)
}

/// The value as a record of a kind, or the first thing that keeps it from being one.
pub fn record(kind: Kind, node: &Node<'_>) -> Result<Record, TypeFault> {
    Record::deserialize(kind, node).map_err(TypeFault::from)
}

impl Node<'_> {
    fn resolve(&self) -> Option<Resolved> {
        match &self.value {
            Value::Scalar(scalar) => Some(scalar.resolve()),
            _ => None,
        }
    }

    fn mismatch(&self, wanted: &str) -> Error {
        Error::new(match &self.value {
            _ if self.is_null() => format!("missing value: expected {wanted}"),
            Value::Scalar(it) if it.plain => format!("expected {wanted}, found `{}`", error::short(&it.text)),
            Value::Scalar(it) => format!("expected {wanted}, found the text \"{}\"", error::short(&it.text)),
            other => format!("expected {wanted}, found {}", other.noun()),
        })
    }
}

macro_rules! numbers {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            match self.resolve() {
                Some(Resolved::Integer(value)) => visitor.visit_i64(value),
                Some(Resolved::Unsigned(value)) => visitor.visit_u64(value),
                _ => Err(self.mismatch("a whole number")),
            }
        }
    )*};
}

macro_rules! texts {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            match &self.value {
                Value::Scalar(scalar) if scalar.is_null() => Err(self.mismatch("text")),
                Value::Scalar(scalar) => visitor.visit_borrowed_str(&scalar.text),
                Value::Sequence(items) => visitor.visit_seq(Items::new(items)),
                Value::Mapping(entries) => visitor.visit_map(Entries::new(entries)),
            }
        }
    )*};
}

impl<'de> Deserializer<'de> for &'de Node<'_> {
    type Error = Error;

    numbers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128
    }

    texts! { deserialize_char deserialize_str deserialize_string deserialize_bytes deserialize_byte_buf deserialize_identifier }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.value {
            Value::Scalar(scalar) => match scalar.resolve() {
                Resolved::Null => visitor.visit_unit(),
                Resolved::Bool(value) => visitor.visit_bool(value),
                Resolved::Integer(value) => visitor.visit_i64(value),
                Resolved::Unsigned(value) => visitor.visit_u64(value),
                Resolved::Float(value) => visitor.visit_f64(value),
                Resolved::Text => visitor.visit_borrowed_str(&scalar.text),
            },
            Value::Sequence(items) => visitor.visit_seq(Items::new(items)),
            Value::Mapping(entries) => visitor.visit_map(Entries::new(entries)),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.resolve() {
            Some(Resolved::Bool(value)) => visitor.visit_bool(value),
            _ => Err(self.mismatch("`true` or `false`")),
        }
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_f64(visitor)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.resolve() {
            Some(Resolved::Float(value)) => visitor.visit_f64(value),
            Some(Resolved::Integer(value)) => visitor.visit_i64(value),
            Some(Resolved::Unsigned(value)) => visitor.visit_u64(value),
            _ => Err(self.mismatch("a number")),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.is_null() { visitor.visit_unit() } else { Err(self.mismatch("nothing")) }
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_unit(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.value {
            Value::Sequence(items) => visitor.visit_seq(Items::new(items)),
            _ => Err(self.mismatch("a list")),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.value {
            Value::Mapping(entries) => visitor.visit_map(Entries::new(entries)),
            _ => Err(self.mismatch("a mapping")),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match &self.value {
            Value::Scalar(scalar) if !scalar.is_null() => {
                visitor.visit_enum(BorrowedStrDeserializer::new(&scalar.text))
            }
            _ => Err(self.mismatch(&error::list(words))),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }
}

struct Items<'de, 'a> {
    items: std::iter::Enumerate<std::slice::Iter<'de, Node<'a>>>,
}

impl<'de, 'a> Items<'de, 'a> {
    fn new(items: &'de [Node<'a>]) -> Items<'de, 'a> {
        Items { items: items.iter().enumerate() }
    }
}

impl<'de> SeqAccess<'de> for Items<'de, '_> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        let Some((index, item)) = self.items.next() else { return Ok(None) };
        seed.deserialize(item).map(Some).map_err(|error| error.within(Step::Index(index)))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.items.len())
    }
}

struct Entries<'de, 'a> {
    entries: std::slice::Iter<'de, (Key<'a>, Node<'a>)>,
    value: Option<&'de (Key<'a>, Node<'a>)>,
}

impl<'de, 'a> Entries<'de, 'a> {
    fn new(entries: &'de [(Key<'a>, Node<'a>)]) -> Entries<'de, 'a> {
        Entries { entries: entries.iter(), value: None }
    }
}

impl<'de> MapAccess<'de> for Entries<'de, '_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        self.value = self.entries.next();
        let Some((key, _)) = self.value else { return Ok(None) };
        let read = seed.deserialize(KeyText(&key.text)).map(Some);
        read.map_err(|error| error.of_key(step(key)))
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        let Some((key, value)) = self.value.take() else {
            unreachable!("serde asks for a value only behind its key")
        };
        seed.deserialize(value).map_err(|error| error.within(step(key)))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.entries.len())
    }
}

fn step(key: &Key<'_>) -> Step {
    Step::Key(key.text.to_string().into())
}

/// A key, which is text for every type
struct KeyText<'de>(&'de str);

impl<'de> Deserializer<'de> for KeyText<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_borrowed_str(self.0)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_enum(BorrowedStrDeserializer::new(self.0))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        seq tuple tuple_struct map struct identifier ignored_any
    }
}

#[cfg(test)]
mod tests;
