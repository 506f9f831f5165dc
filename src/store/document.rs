//! YAML as trees whose every value knows its bytes in the file. Never touches a disk, never says what a record is.
//!
//! # The subset of YAML that is read
//! Mappings, lists and scalars of YAML 1.2 in every layout: block and flow, plain, quoted, literal and folded, several
//! documents in a file, comments anywhere. Refused, each as a [`Fault`] at its place:
//! - anchors, aliases and merge keys: what a reviewer reads is what is meant, on the line that is changed;
//! - tags and directives: the type of a value is the field's to say;
//! - keys that are no plain or quoted text (`? [a, b]`), and explicit keys (`? a`);
//! - the same key twice in a mapping;
//! - more than [`DEEPEST`] levels and more than [`MOST_NODES`] values in a file.
//!
//! A plain scalar is text as it was written, and the field that takes it decides what it is (see [`typed`]). Where no
//! field decides, the core schema of YAML 1.2 does (see [`Scalar::resolve`]); what YAML 1.1 read as something else
//! (`no`, `on`, `1_000`, `12:30`, `2026-11-21`) is text, and so is `014`: people who write it mean the zero.
//!
//! More is taken than the standard has where people and editors do it: a closing bracket may stand at the start of a
//! line, and the text below a `|` at the end of a file reads the same with and without a last line break.

mod build;
mod fault;
mod frame;
mod json;
mod plain;
mod refusal;
mod scalar;
mod syntax;
mod text;
pub mod typed;

use std::borrow::Cow;
use std::ops::Range;

pub use fault::Fault;
pub use json::to_json;
pub use scalar::{Resolved, Scalar};
pub(super) use text::{colon, line_end, line_start, skip};
pub use text::{decode, line_and_column};

use crate::finding::Part;
use crate::model::pointer::{Pointer, Step};

/// How many mappings and lists may stand inside one another
pub const DEEPEST: usize = 32;

/// How many values one file may hold
pub const MOST_NODES: usize = 1_000_000;

/// What was understood of a file, and what was not
#[derive(Debug, Default)]
pub struct Reading<'a> {
    /// All documents in order, those that could be read only in part among them.
    pub documents: Vec<Document<'a>>,
    /// In order of place.
    pub faults: Vec<Fault>,
}

/// One YAML document of a file
#[derive(Debug)]
pub struct Document<'a> {
    pub root: Node<'a>,
    /// Whether all of it was understood. Where not, the tree holds what was read up to the fault and beside it:
    /// enough to tell whose record it is, not enough to judge or to edit it.
    pub sound: bool,
}

/// A value and the bytes of the file that it was read from
///
/// The span of a block scalar starts at its `|` or `>`; a value that was left empty has an empty span behind its `:`
/// or `-`.
#[derive(Debug, Clone)]
pub struct Node<'a> {
    pub span: Range<u32>,
    pub value: Value<'a>,
}

#[derive(Debug, Clone)]
pub enum Value<'a> {
    Scalar(Scalar<'a>),
    Sequence(Vec<Node<'a>>),
    Mapping(Vec<(Key<'a>, Node<'a>)>),
}

/// The key of a mapping's entry: always text
#[derive(Debug, Clone)]
pub struct Key<'a> {
    pub text: Cow<'a, str>,
    pub span: Range<u32>,
}

/// Reads all documents of a file. A fault in one hides nothing in the others.
pub fn read(text: &str) -> Reading<'_> {
    plain::read(text).unwrap_or_else(|| build::read(text))
}

impl<'a> Node<'a> {
    /// The value of a key of this mapping.
    pub fn get(&self, key: &str) -> Option<&Node<'a>> {
        self.entry(key).map(|(_, value)| value)
    }

    pub fn at(&self, pointer: &Pointer) -> Option<&Node<'a>> {
        pointer.steps().iter().try_fold(self, |node, step| node.step(step))
    }

    /// The bytes of the key that the pointer ends in; nothing where it ends in a list or in nothing.
    pub fn key_span(&self, pointer: &Pointer) -> Option<Range<usize>> {
        let (last, way) = pointer.steps().split_last()?;
        let parent = way.iter().try_fold(self, |node, step| node.step(step))?;
        parent.entry(&last.to_string()).map(|(key, _)| bytes(&key.span))
    }

    /// The bytes that a finding about this place underlines. Where the place is not in the file (a field that is
    /// missing), those of the nearest value above that is: of its key, where it is spread over several lines.
    pub fn span_of(&self, pointer: &Pointer, part: Part) -> Range<usize> {
        let mut way = pointer.clone();
        let mut part = part;
        loop {
            match (part, self.key_span(&way), self.at(&way)) {
                (Part::Key, Some(key), _) => return key,
                (_, _, Some(node)) => return bytes(&node.span),
                _ => part = Part::Key,
            }
            way.pop();
        }
    }

    /// The text of a scalar, as it was written.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar(scalar) => Some(&scalar.text),
            _ => None,
        }
    }

    /// Whether the value was left empty, or is a plain `null` or `~`.
    pub fn is_null(&self) -> bool {
        matches!(&self.value, Value::Scalar(scalar) if scalar.is_null())
    }

    pub fn range(&self) -> Range<usize> {
        bytes(&self.span)
    }

    fn entry(&self, key: &str) -> Option<&(Key<'a>, Node<'a>)> {
        match &self.value {
            Value::Mapping(entries) => entries.iter().find(|(it, _)| it.text == key),
            _ => None,
        }
    }

    /// A number leads into a list by position, and into a mapping as the key that it spells.
    pub(super) fn step(&self, step: &Step) -> Option<&Node<'a>> {
        match (&self.value, step) {
            (Value::Sequence(items), Step::Index(index)) => items.get(*index),
            (_, Step::Key(key)) => self.get(key),
            (_, Step::Index(index)) => self.get(&index.to_string()),
        }
    }
}

impl Value<'_> {
    /// What it is, in the words of messages.
    pub fn noun(&self) -> &'static str {
        match self {
            Value::Scalar(scalar) => scalar.noun(),
            Value::Sequence(_) => "a list",
            Value::Mapping(_) => "a mapping",
        }
    }
}

impl Key<'_> {
    pub fn range(&self) -> Range<usize> {
        bytes(&self.span)
    }
}

fn short(range: Range<usize>) -> Range<u32> {
    let end = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    end(range.start)..end(range.end)
}

fn bytes(span: &Range<u32>) -> Range<usize> {
    span.start as usize..span.end as usize
}

#[cfg(test)]
mod tests;
