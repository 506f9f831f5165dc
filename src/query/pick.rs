//! One value out of a typed record, without turning the record into anything first: serde is asked for the fields in turn,
//! and stopped at the one that is wanted. Never copies what is not asked for.

use std::fmt;

use serde::ser::{Impossible, Serialize, SerializeMap, SerializeStruct, Serializer};
use serde_json::Value as Json;

use crate::model::Record;

/// The value at a path of names; nothing where the record does not say.
pub(super) fn pick(record: &Record, path: &[Box<str>]) -> Option<Json> {
    match record.serialize(Picker { path }) {
        Err(Stop::Found(value)) => Some(value),
        Ok(()) | Err(Stop::Failed) => None,
    }
}

struct Picker<'p> {
    /// Never empty.
    path: &'p [Box<str>],
}

/// Why serde is stopped: an error is its only way to end early
#[derive(Debug)]
enum Stop {
    Found(Json),
    Failed,
}

impl Picker<'_> {
    /// Takes a value that stands under a name, or looks further inside it.
    fn meet<T: Serialize + ?Sized>(&self, name: &str, value: &T) -> Result<(), Stop> {
        match self.path {
            [only] if **only == *name => Err(serde_json::to_value(value).map_or(Stop::Failed, Stop::Found)),
            [first, rest @ ..] if **first == *name => {
                value.serialize(Picker { path: rest })?;
                Err(Stop::Failed)
            }
            _ => Ok(()),
        }
    }
}

impl SerializeStruct for Picker<'_> {
    type Ok = ();
    type Error = Stop;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Stop> {
        self.meet(name, value)
    }

    fn end(self) -> Result<(), Stop> {
        Ok(())
    }
}

/// A mapping's entries, of which a key has passed and its value comes next
struct Entries<'p> {
    picker: Picker<'p>,
    key: Option<String>,
}

impl SerializeMap for Entries<'_> {
    type Ok = ();
    type Error = Stop;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Stop> {
        let key = serde_json::to_value(key).map_err(|_| Stop::Failed)?;
        self.key = key.as_str().map(str::to_owned);
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Stop> {
        match self.key.take() {
            Some(key) => self.picker.meet(&key, value),
            None => Ok(()),
        }
    }

    fn serialize_entry<K: Serialize + ?Sized, V: Serialize + ?Sized>(
        &mut self,
        key: &K,
        value: &V,
    ) -> Result<(), Stop> {
        self.serialize_key(key)?;
        self.serialize_value(value)
    }

    fn end(self) -> Result<(), Stop> {
        Ok(())
    }
}

/// What has no fields cannot hold what is looked for.
macro_rules! has_no_fields {
    ($($name:ident($($argument:ty),*);)+) => {
        $(fn $name(self, $(_: $argument),*) -> Result<(), Stop> { Ok(()) })+
    };
}

impl<'p> Serializer for Picker<'p> {
    type Ok = ();
    type Error = Stop;
    type SerializeSeq = Impossible<(), Stop>;
    type SerializeTuple = Impossible<(), Stop>;
    type SerializeTupleStruct = Impossible<(), Stop>;
    type SerializeTupleVariant = Impossible<(), Stop>;
    type SerializeMap = Entries<'p>;
    type SerializeStruct = Picker<'p>;
    type SerializeStructVariant = Impossible<(), Stop>;

    has_no_fields! {
        serialize_bool(bool); serialize_i8(i8); serialize_i16(i16); serialize_i32(i32); serialize_i64(i64);
        serialize_u8(u8); serialize_u16(u16); serialize_u32(u32); serialize_u64(u64);
        serialize_f32(f32); serialize_f64(f64); serialize_char(char); serialize_str(&str); serialize_bytes(&[u8]);
        serialize_none(); serialize_unit(); serialize_unit_struct(&'static str);
        serialize_unit_variant(&'static str, u32, &'static str);
    }

    fn collect_str<T: fmt::Display + ?Sized>(self, _: &T) -> Result<(), Stop> {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Stop> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Stop> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        value: &T,
    ) -> Result<(), Stop> {
        value.serialize(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Picker<'p>, Stop> {
        Ok(self)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Entries<'p>, Stop> {
        Ok(Entries { picker: self, key: None })
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self::SerializeSeq, Stop> {
        Err(Stop::Failed)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Stop> {
        Err(Stop::Failed)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Stop> {
        Err(Stop::Failed)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Stop> {
        Err(Stop::Failed)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Stop> {
        Err(Stop::Failed)
    }
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("there is no need to go on")
    }
}

impl std::error::Error for Stop {}

impl serde::ser::Error for Stop {
    fn custom<T: fmt::Display>(_: T) -> Stop {
        Stop::Failed
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::pointer::Pointer;
    use crate::model::value::lookup;
    use crate::store::read::read;
    use crate::store::source::Memory;

    fn asset() -> Record {
        let text =
            "{id: web01, type: server, lifecycle: active, redundancy: {web: 2}, tags: {env: prod, a.b: c},
            depends_on: [a, {id: b, via: data}], attributes: {cpus: 8, os: {name: linux}, odd: null}}";
        let snapshot = read(&Memory::new([("assets/web01.yaml", text)]), &|_| Vec::new()).unwrap();
        (*snapshot.entries()[0].record).clone()
    }

    fn path(path: &[&str]) -> Vec<Box<str>> {
        path.iter().map(|name| (*name).into()).collect()
    }

    #[test]
    fn every_field_as_it_is_in_the_whole_record() {
        let record = asset();
        let whole = record.to_json();
        for (name, value) in whole.as_object().unwrap() {
            assert_eq!(pick(&record, &path(&[name])).as_ref(), Some(value), "{name}");
        }
        for dotted in ["attributes.cpus", "attributes.os.name", "tags.env", "redundancy.web"] {
            let names: Vec<&str> = dotted.split('.').collect();
            let expected = lookup(&whole, &Pointer::dotted(dotted));
            assert_eq!(pick(&record, &path(&names)).as_ref(), expected, "{dotted}");
        }
        assert_eq!(pick(&record, &path(&["tags", "a.b"])), Some(json!("c")));
    }

    #[test]
    fn what_is_not_there_is_not_found() {
        for names in [
            &["owner"][..],
            &["no such"],
            &["id", "x"],
            &["depends_on", "id"],
            &["tags", "x"],
            &["attributes", "os", "x"],
            &["lifecycle", "x"],
        ] {
            assert_eq!(pick(&asset(), &path(names)), None, "{names:?}");
        }
        assert_eq!(pick(&asset(), &path(&["attributes", "odd"])), Some(json!(null)));
    }
}
