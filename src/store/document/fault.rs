//! What is wrong with a text as YAML, and where: data that the store makes into findings.

use std::ops::Range;

pub(super) const INVALID: &str = "invalid-yaml";
pub(super) const FEATURE: &str = "yaml-feature";
pub(super) const DUPLICATE: &str = "duplicate-key";
pub(super) const NOT_UTF8: &str = "not-utf8";

/// One fault of a file, before it is known which record it touches
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The name of the check: `invalid-yaml`, `yaml-feature`, `duplicate-key` or `not-utf8`.
    pub check: &'static str,
    pub message: String,
    /// Bytes of the file.
    pub span: Range<usize>,
    /// Another place that explains it, and what is there.
    pub related: Option<(Range<usize>, String)>,
    /// What to type or change.
    pub help: Option<String>,
}

impl Fault {
    pub(super) fn new(check: &'static str, span: Range<usize>, message: impl Into<String>) -> Fault {
        Fault { check, message: message.into(), span, related: None, help: None }
    }

    pub(super) fn related(mut self, span: Range<usize>, message: impl Into<String>) -> Fault {
        self.related = Some((span, message.into()));
        self
    }

    pub(super) fn help(mut self, help: impl Into<String>) -> Fault {
        self.help = Some(help.into());
        self
    }
}
