//! Why a tree is not of a type, in the words of records rather than of Rust. Never knows where bytes are.

use std::fmt;

use serde::de::{Expected, Unexpected};

use crate::finding::Part;
use crate::model::pointer::{Pointer, Step};

/// What keeps a value from being of its type, and where it stands
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeFault {
    pub pointer: Pointer,
    pub part: Part,
    pub message: String,
    pub kind: TypeFaultKind,
}

/// What can be said beyond the message, for a "did you mean"
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TypeFaultKind {
    /// A key that the type does not have; the fault is the key's.
    UnknownField {
        name: String,
        expected: Vec<String>,
    },
    /// A word outside of a vocabulary.
    UnknownWord {
        word: String,
        expected: Vec<String>,
    },
    /// The fault is the mapping's that lacks it.
    MissingField {
        name: String,
    },
    Other,
}

/// A fault on its way up from where it happened
#[derive(Debug)]
pub struct Error {
    part: Part,
    /// Innermost first.
    steps: Vec<Step>,
    message: Box<str>,
    kind: Box<TypeFaultKind>,
}

impl Error {
    pub(super) fn new(message: String) -> Error {
        Error::of(TypeFaultKind::Other, message)
    }

    pub(super) fn within(mut self, step: Step) -> Error {
        self.steps.push(step);
        self
    }

    pub(super) fn of_key(mut self, step: Step) -> Error {
        self.part = Part::Key;
        self.within(step)
    }

    fn of(kind: TypeFaultKind, message: String) -> Error {
        Error { part: Part::Value, steps: Vec::new(), message: message.into(), kind: Box::new(kind) }
    }
}

impl From<Error> for TypeFault {
    fn from(error: Error) -> TypeFault {
        let mut pointer = Pointer::root();
        error.steps.into_iter().rev().for_each(|step| pointer.push(step));
        TypeFault { pointer, part: error.part, message: error.message.into(), kind: *error.kind }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

impl serde::de::Error for Error {
    fn custom<T: fmt::Display>(message: T) -> Error {
        Error::new(message.to_string())
    }

    fn invalid_type(found: Unexpected<'_>, wanted: &dyn Expected) -> Error {
        Error::new(format!("expected {}, found {}", noun(&wanted.to_string()), Found(found)))
    }

    fn invalid_value(found: Unexpected<'_>, wanted: &dyn Expected) -> Error {
        Error::invalid_type(found, wanted)
    }

    fn invalid_length(length: usize, wanted: &dyn Expected) -> Error {
        Error::new(format!("expected {}, found {length} items", noun(&wanted.to_string())))
    }

    fn unknown_variant(word: &str, expected: &'static [&'static str]) -> Error {
        let message = format!("`{}` is not one of {}", short(word), list(expected));
        Error::of(TypeFaultKind::UnknownWord { word: word.to_owned(), expected: owned(expected) }, message)
    }

    fn unknown_field(name: &str, expected: &'static [&'static str]) -> Error {
        let message = format!("there is no field `{}` here", short(name));
        Error::of(TypeFaultKind::UnknownField { name: name.to_owned(), expected: owned(expected) }, message)
    }

    fn missing_field(name: &'static str) -> Error {
        let message = format!("the field `{name}` is missing");
        Error::of(TypeFaultKind::MissingField { name: name.to_owned() }, message)
    }
}

/// What serde's own visitors say that they expect, in words that readers of records know.
fn noun(expected: &str) -> &str {
    match expected {
        "a string" | "a borrowed string" | "a character" => "text",
        "a boolean" => "`true` or `false`",
        "a sequence" | "an array" => "a list",
        "a map" => "a mapping",
        "u8" => "a whole number from 0 to 255",
        "u16" => "a whole number from 0 to 65535",
        "u32" | "u64" | "usize" => "a whole number that is not negative",
        "i8" | "i16" | "i32" | "i64" | "isize" => "a whole number in range",
        "f32" | "f64" => "a number",
        _ if expected.starts_with("struct ") => "a mapping",
        _ if expected.starts_with("tuple ") => "a list",
        _ => expected,
    }
}

struct Found<'a>(Unexpected<'a>);

impl fmt::Display for Found<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Unexpected::Str(text) => write!(f, "`{}`", short(text)),
            Unexpected::Bool(value) => write!(f, "`{value}`"),
            Unexpected::Unsigned(value) => write!(f, "`{value}`"),
            Unexpected::Signed(value) => write!(f, "`{value}`"),
            Unexpected::Float(value) => write!(f, "`{value}`"),
            Unexpected::Seq => f.write_str("a list"),
            Unexpected::Map => f.write_str("a mapping"),
            Unexpected::Unit | Unexpected::Option => f.write_str("nothing"),
            other => write!(f, "{other}"),
        }
    }
}

/// The start of a text, for one line of a message.
pub(super) fn short(text: &str) -> String {
    const LONGEST: usize = 40;
    let line: String = text.chars().take_while(|it| *it != '\n').take(LONGEST).collect();
    if line.len() < text.trim_end().len() { format!("{line}…") } else { line }
}

pub(super) fn list(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} or {last}", others.join(", ")),
        None => "nothing".to_owned(),
    }
}

fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}
