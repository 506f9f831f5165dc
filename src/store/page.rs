//! The text of one record, or of the settings, while it is being read: what checks of single texts look at. Lives no longer than the reading.

use crate::finding::{FilePath, Location, Part};
use crate::model::pointer::{Pointer, Step};

/// The way to a text, kept on the stack: only what is found pays for a [`Pointer`]
#[derive(Debug, Clone, Copy)]
pub struct Trail<'t> {
    parent: Option<&'t Trail<'t>>,
    step: TrailStep<'t>,
}

#[derive(Debug, Clone, Copy)]
enum TrailStep<'t> {
    Key(&'t str),
    Index(usize),
}

impl<'t> Trail<'t> {
    pub fn key(parent: Option<&'t Trail<'t>>, key: &'t str) -> Trail<'t> {
        Trail { parent, step: TrailStep::Key(key) }
    }

    pub fn index(parent: Option<&'t Trail<'t>>, index: usize) -> Trail<'t> {
        Trail { parent, step: TrailStep::Index(index) }
    }

    /// The key that the text stands under, through lists.
    pub fn last_key(&self) -> Option<&'t str> {
        match self.step {
            TrailStep::Key(key) => Some(key),
            TrailStep::Index(_) => self.parent.and_then(Trail::last_key),
        }
    }

    pub fn to_pointer(&self) -> Pointer {
        let mut pointer = self.parent.map(Trail::to_pointer).unwrap_or_default();
        pointer.push(match self.step {
            TrailStep::Key(key) => Step::Key(key.to_owned().into()),
            TrailStep::Index(index) => Step::Index(index),
        });
        pointer
    }
}

/// A text of a record: a key or a scalar value
#[derive(Debug, Clone, Copy)]
pub struct Text<'t> {
    pub trail: &'t Trail<'t>,
    pub part: Part,
    pub text: &'t str,
}

/// What is called back with each text
pub type Reader<'r> = &'r mut dyn FnMut(Text<'_>);

/// One record, or the settings, while it is being read
pub struct Page<'p> {
    pub file: &'p FilePath,
    pub document: usize,
    /// The record's id, where one could be read.
    pub record: Option<&'p str>,
    /// Calls back for every key and every scalar, in order.
    pub texts: &'p dyn Fn(Reader<'_>),
}

impl Page<'_> {
    pub fn location(&self, text: &Text<'_>) -> Location {
        let pointer = text.trail.to_pointer();
        match text.part {
            Part::Key => Location::key(self.file, self.document, pointer),
            Part::Value => Location::value(self.file, self.document, pointer),
        }
    }
}
