//! The organisation's own JSON Schemas, read, bounded and compiled. Never fetches anything: a schema is made of the files
//! of `schema/` alone. What is wrong with one is a [`Fault`] and stops none of the others.

mod extent;
mod wanted;

use std::collections::BTreeMap;

use jsonschema::{PatternOptions, Retrieve, Uri, ValidationError, Validator};
use serde_json::Value;

use crate::finding::{FilePath, Location};
use crate::model::pointer::{Pointer, Step};

/// More than any schema that people write
const LARGEST: usize = 1024 * 1024;

/// How much memory one pattern may take
const LARGEST_PATTERN: usize = 1024 * 1024;

/// Where the schemas are, as far as they refer to one another
const BASE: &str = "itsm:///schema/";

pub use wanted::{Wanted, wanted};

/// Each schema by the name of its file
type Texts = BTreeMap<String, (FilePath, Value)>;

/// What is wrong with a schema
#[derive(Debug)]
pub struct Fault {
    pub location: Location,
    pub message: String,
    pub help: String,
}

/// A schema that is as it should be
pub struct Compiled {
    /// `attributes.server.schema.json`
    pub name: String,
    pub validator: Validator,
}

/// All schemas of a store
#[derive(Default)]
pub struct Library {
    /// Those that can be compiled.
    pub compiled: Vec<Compiled>,
    pub faults: Vec<Fault>,
    texts: Texts,
}

/// Reads and compiles all of them.
pub fn compile(files: &[(FilePath, String)]) -> Library {
    let mut library = Library::default();
    for (file, text) in files {
        match parse(file, text) {
            Ok(schema) => {
                library.texts.insert(file.name().to_owned(), (file.clone(), schema));
            }
            Err(fault) => library.faults.push(fault),
        }
    }
    let faults = library.texts.values().map(|(file, _)| (file, extent::check(&library.texts, file)));
    let faults: BTreeMap<FilePath, Vec<Fault>> =
        faults.map(|(file, faults)| (file.clone(), faults)).collect();
    // A schema that refers to one that is too large is too large itself, so that each is compiled on its own merits.
    for (name, (file, schema)) in &library.texts {
        if faults.get(file).is_some_and(|faults| !faults.is_empty()) {
            continue;
        }
        match validator(name, schema, &library.texts) {
            Ok(validator) => library.compiled.push(Compiled { name: name.clone(), validator }),
            Err(error) => library.faults.push(refused(file, &error)),
        }
    }
    library.faults.extend(faults.into_values().flatten());
    library
}

impl Library {
    /// The place in a schema that an error came from, and what stands around it.
    pub fn origin(&self, error: &ValidationError<'_>) -> Option<(Location, &Value)> {
        let uri = error.absolute_keyword_location()?.as_str().strip_prefix(BASE)?;
        let (name, pointer) = uri.split_once('#')?;
        let (file, schema) = self.texts.get(name)?;
        let pointer = unescaped(pointer)?;
        let around = pointer.rsplit_once('/').map_or("", |(around, _)| around);
        Some((Location::value(file, 0, to_pointer(&pointer)), schema.pointer(around)?))
    }
}

fn parse(file: &FilePath, text: &str) -> Result<Value, Fault> {
    let fault = |location, message: String, help: &str| Fault { location, message, help: help.to_owned() };
    if text.len() > LARGEST {
        let message = format!("the schema has {} KB, and {} are taken", text.len() / 1024, LARGEST / 1024);
        return Err(fault(
            Location::file(file),
            message,
            "split it, and refer to the parts by their files' names",
        ));
    }
    let mut schema: Value = serde_json::from_str(text).map_err(|error| {
        let at = offset(text, error.line(), error.column());
        let said = error.to_string();
        let said = said.split(" at line ").next().unwrap_or(&said);
        fault(
            Location::bytes(file, at..at),
            format!("this is not JSON: {said}"),
            "mend it, or remove the file",
        )
    })?;
    if let Some(fields) = schema.as_object_mut() {
        // Where it says that it lives is not where its neighbours are.
        fields.retain(|key, value| !(matches!(key.as_str(), "$id" | "id") && value.is_string()));
    }
    Ok(schema)
}

fn offset(text: &str, line: usize, column: usize) -> usize {
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let at = (before + column.saturating_sub(1)).min(text.len());
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

fn validator(name: &str, schema: &Value, texts: &Texts) -> Result<Validator, ValidationError<'static>> {
    let shelf = texts.iter().map(|(name, (_, schema))| (format!("{BASE}{name}"), schema.clone())).collect();
    jsonschema::options()
        .with_base_uri(format!("{BASE}{name}"))
        .with_retriever(Shelf(shelf))
        .with_pattern_options(
            PatternOptions::regex().size_limit(LARGEST_PATTERN).dfa_size_limit(LARGEST_PATTERN),
        )
        .should_validate_formats(true)
        .build(schema)
}

/// The other schemas of the store, and nothing else
struct Shelf(BTreeMap<String, Value>);

impl Retrieve for Shelf {
    fn retrieve(&self, uri: &Uri<String>) -> Result<Value, Box<dyn std::error::Error + Send + Sync>> {
        self.0.get(uri.as_str()).cloned().ok_or_else(|| "only files of schema/ are read".into())
    }
}

/// What the compiler says, in the words of whoever wrote the schema.
fn refused(file: &FilePath, error: &ValidationError<'_>) -> Fault {
    let pointer = to_pointer(error.instance_path().as_str());
    let last = pointer.steps().last().map(ToString::to_string).unwrap_or_default();
    let (message, help) = match last.as_str() {
        "pattern" | "patternProperties" => (
            format!("the pattern {} cannot be used", error.instance()),
            "look-around and back-references are not taken, since they can take for ever; nor are patterns that grow too large",
        ),
        "type" => (
            "there is no such type".to_owned(),
            "types are string, number, integer, boolean, array, object and null",
        ),
        _ => {
            (format!("this is no JSON Schema: {error}"), "https://json-schema.org tells what may stand here")
        }
    };
    Fault { location: Location::value(file, 0, pointer), message, help: help.to_owned() }
}

/// From the notation of JSON Pointer (RFC 6901).
pub fn to_pointer(text: &str) -> Pointer {
    let mut pointer = Pointer::root();
    for step in text.split('/').skip(1) {
        pointer.push(match step.parse() {
            Ok(index) => Step::Index(index),
            Err(_) => Step::Key(step.replace("~1", "/").replace("~0", "~").into()),
        });
    }
    pointer
}

/// Without the escapes of addresses: `%24defs` is `$defs`.
fn unescaped(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
                u8::try_from(digit(rest.next())? * 16 + digit(rest.next())?).ok()?
            }
            byte => byte,
        });
    }
    String::from_utf8(bytes).ok()
}
