//! One value out of a packed record, which stays packed: what stands before it is passed over, what stands behind it is not
//! looked at. Never understands a record.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

/// The value at a path of names; nothing where the record does not say.
pub(in crate::store) fn peek(packed: &[u8], path: &[Box<str>]) -> Option<Value> {
    let mut found = None;
    let seeker = Seeker { path, found: &mut found };
    // An error is the only way to end early: what was found is beside it.
    let _: Result<(), _> = seeker.deserialize(&mut rmp_serde::Deserializer::from_read_ref(packed));
    found
}

/// Looks for what stands at a path, which is never empty.
struct Seeker<'p> {
    path: &'p [Box<str>],
    found: &'p mut Option<Value>,
}

impl<'de> DeserializeSeed<'de> for Seeker<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seeker<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a mapping")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let Some((name, inner)) = self.path.split_first() else { return Ok(()) };
        while let Some(Name(key)) = entries.next_key::<Name<'de>>()? {
            if key != **name {
                entries.next_value::<IgnoredAny>()?;
                continue;
            }
            if inner.is_empty() {
                *self.found = Some(entries.next_value()?);
            } else {
                entries.next_value_seed(Seeker { path: inner, found: self.found })?;
            }
            return Err(A::Error::custom(""));
        }
        Ok(())
    }
}

/// A key, where it stands: nothing is copied
#[derive(serde::Deserialize)]
#[serde(transparent)]
struct Name<'n>(#[serde(borrow)] Cow<'n, str>);

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_stands_at_a_path_is_found_and_nothing_else() {
        let record = json!({"a": [1, {"b": 2}], "tags": {"x.y": "z", "n": null}, "b": -0.5, "c": "ü"});
        let packed = rmp_serde::to_vec_named(&record).unwrap();
        let at = |path: &[&str]| {
            let path: Vec<Box<str>> = path.iter().map(|name| Box::from(*name)).collect();
            peek(&packed, &path)
        };
        for name in ["a", "tags", "b", "c"] {
            assert_eq!(at(&[name]), record.get(name).cloned(), "{name}");
        }
        assert_eq!(at(&["tags", "x.y"]), Some(json!("z")));
        assert_eq!(at(&["tags", "n"]), Some(json!(null)));
        for path in [&["d"][..], &["tags", "x"], &["c", "x"], &["a", "b"], &["tags", "n", "x"]] {
            assert_eq!(at(path), None, "{path:?}");
        }
    }

    #[test]
    fn bytes_that_are_no_record_have_no_value() {
        for bytes in [&b""[..], b"\xff", b"\x81\xa1a", b"\xdf\xff\xff\xff\xff"] {
            assert_eq!(peek(bytes, &["a".into()]), None);
        }
    }
}
