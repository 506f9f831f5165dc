//! How far a schema reaches through its references: where they lead, how deep, and into how many parts. Refuses what
//! would take for ever or lead out of `schema/`; compiles nothing.

use std::collections::HashMap;

use serde_json::Value;

use super::{Fault, Texts, unescaped};
use crate::finding::{FilePath, Location, quoted};
use crate::model::id::nearest;
use crate::model::pointer::{Pointer, Step};

/// How many parts a schema may have once every reference is written out
const LARGEST: usize = 100_000;

/// How many parts may stand inside one another once every reference is written out
const DEEPEST: usize = 500;

/// Keywords that lead to another part
const REFERENCES: [&str; 3] = ["$ref", "$dynamicRef", "$recursiveRef"];

/// Keywords whose values are no schemas
const DATA: [&str; 4] = ["const", "enum", "default", "examples"];

/// A part of a schema: the name of its file, and the way to it
type Part<'a> = (&'a str, &'a Value);

/// What there is below a part
#[derive(Debug, Clone, Copy, Default)]
struct Extent {
    parts: usize,
    depth: usize,
}

/// Everything that is wrong with the references of a schema.
pub(super) fn check(texts: &Texts, file: &FilePath) -> Vec<Fault> {
    let Some((name, (_, schema))) = texts.get_key_value(file.name()) else { return Vec::new() };
    let mut walk =
        Walk { texts, file, own: name, known: HashMap::new(), pointer: Pointer::root(), faults: Vec::new() };
    let extent = walk.part((name, schema), 0);
    if walk.faults.is_empty() && (extent.parts > LARGEST || extent.depth > DEEPEST) {
        walk.faults.push(Fault {
            location: Location::file(file),
            message: "with every `$ref` written out, this schema is too large to be checked against"
                .to_owned(),
            help: format!(
                "parts refer to parts over and over: {LARGEST} parts and {DEEPEST} levels are taken"
            ),
        });
    }
    walk.faults
}

struct Walk<'a> {
    texts: &'a Texts,
    file: &'a FilePath,
    own: &'a str,
    /// By the address of the part; nothing while it is being looked at.
    known: HashMap<*const Value, Option<Extent>>,
    /// Where it is in the file itself.
    pointer: Pointer,
    faults: Vec<Fault>,
}

impl<'a> Walk<'a> {
    fn part(&mut self, (file, part): Part<'a>, depth: usize) -> Extent {
        if depth > DEEPEST {
            return Extent { parts: 1, depth: DEEPEST + 1 };
        }
        let address = std::ptr::from_ref(part);
        match self.known.get(&address) {
            Some(Some(extent)) => return *extent,
            // A circle: what it takes is bounded by what is held against it.
            Some(None) => return Extent { parts: 1, depth: 1 },
            None => {}
        }
        self.known.insert(address, None);
        let mut extent = Extent { parts: 1, depth: 0 };
        let mut add = |inner: Extent| {
            extent.parts = extent.parts.saturating_add(inner.parts);
            extent.depth = extent.depth.max(inner.depth);
        };
        match part {
            Value::Object(fields) => {
                for (key, value) in fields.iter().filter(|(key, _)| !DATA.contains(&key.as_str())) {
                    add(self.step(file, Step::Key(key.clone().into()), value, depth));
                    if let (true, Some(target)) = (REFERENCES.contains(&key.as_str()), value.as_str()) {
                        add(self.reference(file, key, target, depth));
                    }
                }
            }
            Value::Array(items) => {
                for (index, value) in items.iter().enumerate() {
                    add(self.step(file, Step::Index(index), value, depth));
                }
            }
            _ => {}
        }
        extent.depth += 1;
        self.known.insert(address, Some(extent));
        extent
    }

    fn step(&mut self, file: &'a str, step: Step, value: &'a Value, depth: usize) -> Extent {
        self.pointer.push(step);
        let extent = self.part((file, value), depth + 1);
        self.pointer.pop();
        extent
    }

    fn reference(&mut self, file: &'a str, key: &str, target: &'a str, depth: usize) -> Extent {
        match self.find(file, target) {
            Ok(part) => {
                let way = std::mem::take(&mut self.pointer);
                let extent = self.part(part, depth + 1);
                self.pointer = way;
                extent
            }
            // What is wrong in another file is told there.
            Err(_) if file != self.own => Extent::default(),
            Err((message, help)) => {
                let at = self.pointer.clone().key(key.to_owned());
                self.faults.push(Fault { location: Location::value(self.file, 0, at), message, help });
                Extent::default()
            }
        }
    }

    /// The part that a reference in a file leads to, or why it leads nowhere, and what to do.
    fn find(&self, from: &'a str, target: &str) -> Result<Part<'a>, (String, String)> {
        let (name, fragment) = target.split_once('#').unwrap_or((target, ""));
        let name = if name.is_empty() { from } else { name.strip_prefix("./").unwrap_or(name) };
        if name.contains(['/', '\\', ':']) {
            let help = "copy the schema into schema/ and refer to it by its file's name: other.schema.json#/$defs/day";
            return Err((
                format!("`{target}` leads out of schema/, and nothing is fetched"),
                help.to_owned(),
            ));
        }
        let Some((name, (_, schema))) = self.texts.get_key_value(name) else {
            let help = match nearest(name, self.texts.keys().map(String::as_str)).as_slice() {
                [] => "write the name of a file of schema/ that is a schema itself".to_owned(),
                near => format!("did you mean {}?", quoted(near)),
            };
            return Err((format!("there is no schema `{name}`"), help));
        };
        let nowhere = || {
            let help = "write the way to a part that is there: #/$defs/day".to_owned();
            (format!("`{target}` leads nowhere"), help)
        };
        let fragment = unescaped(fragment).ok_or_else(nowhere)?;
        let part = if fragment.is_empty() || fragment.starts_with('/') {
            schema.pointer(&fragment)
        } else {
            anchor(schema, &fragment)
        };
        part.map(|part| (name.as_str(), part)).ok_or_else(nowhere)
    }
}

/// The part that has a name of its own.
fn anchor<'a>(part: &'a Value, name: &str) -> Option<&'a Value> {
    let is_it = |key: &str| part.get(key).and_then(Value::as_str) == Some(name);
    if is_it("$anchor") || is_it("$dynamicAnchor") {
        return Some(part);
    }
    match part {
        Value::Object(fields) => fields.values().find_map(|inner| anchor(inner, name)),
        Value::Array(items) => items.iter().find_map(|inner| anchor(inner, name)),
        _ => None,
    }
}
