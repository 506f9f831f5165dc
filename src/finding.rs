//! What can be wrong with records: where, how bad, what to do. Data only; never prints, never decides.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::model::pointer::Pointer;

/// How much a finding matters
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    Note,
    Warning,
    Error,
}

impl Level {
    pub fn name(self) -> &'static str {
        match self {
            Level::Note => "note",
            Level::Warning => "warning",
            Level::Error => "error",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A file's path, relative to the store's root, with forward slashes on every system
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct FilePath(Arc<str>);

impl FilePath {
    pub fn new(path: impl Into<Arc<str>>) -> FilePath {
        FilePath(path.into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name without folders and without its extension.
    pub fn stem(&self) -> &str {
        let name = self.name();
        name.rsplit_once('.').map_or(name, |(stem, _)| stem)
    }

    /// The folders that it lies in; empty at the top.
    pub fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// The name without folders.
    pub fn name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or(&self.0)
    }

    /// The name of a file that lies in this folder itself; nothing where it lies elsewhere, or further down.
    pub fn name_in(&self, folder: &str) -> Option<&str> {
        let rest = self.0.strip_prefix(folder)?;
        let name = if folder.is_empty() { rest } else { rest.strip_prefix('/')? };
        (!name.as_bytes().contains(&b'/')).then_some(name)
    }
}

impl fmt::Display for FilePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&str> for FilePath {
    fn from(path: &str) -> FilePath {
        FilePath::new(path)
    }
}

impl From<String> for FilePath {
    fn from(path: String) -> FilePath {
        FilePath::new(path)
    }
}

impl From<FilePath> for String {
    fn from(path: FilePath) -> String {
        path.as_str().to_owned()
    }
}

/// Which part of a mapping's entry is meant
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Part {
    Key,
    Value,
}

/// Where in a file, symbolically: made into line and column once, at the end, by the store
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Place {
    /// The file as a whole.
    File,
    /// A value or its key, in the n-th document of the file.
    Node { document: usize, pointer: Pointer, part: Part },
    /// What has no node: text that is not YAML.
    Bytes { start: usize, end: usize },
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Location {
    pub file: FilePath,
    pub place: Place,
}

impl Location {
    pub fn file(file: &FilePath) -> Location {
        Location { file: file.clone(), place: Place::File }
    }

    pub fn bytes(file: &FilePath, span: Range<usize>) -> Location {
        Location { file: file.clone(), place: Place::Bytes { start: span.start, end: span.end } }
    }

    pub fn value(file: &FilePath, document: usize, pointer: Pointer) -> Location {
        Location { file: file.clone(), place: Place::Node { document, pointer, part: Part::Value } }
    }

    pub fn key(file: &FilePath, document: usize, pointer: Pointer) -> Location {
        Location { file: file.clone(), place: Place::Node { document, pointer, part: Part::Key } }
    }

    /// The field that is meant, as people write it; nothing where the whole file or record is meant.
    pub fn field(&self) -> Option<String> {
        match &self.place {
            Place::Node { pointer, .. } if !pointer.is_root() => Some(pointer.to_dotted()),
            _ => None,
        }
    }
}

/// Another place that explains a finding
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Related {
    pub location: Location,
    pub message: String,
}

/// The check whose findings are shown without the text that they are about
pub const SECRET: &str = "secret-in-record";

/// One thing that is wrong with a record
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The name of the check, which is its only identity.
    pub check: &'static str,
    pub level: Level,
    pub message: String,
    pub location: Location,
    /// The id of the record, where it has one that can be read.
    pub record: Option<String>,
    pub related: Vec<Related>,
    /// What to type or change.
    pub help: Option<String>,
}

impl Finding {
    pub fn new(check: &'static str, level: Level, location: Location, message: impl Into<String>) -> Finding {
        Finding {
            check,
            level,
            message: message.into(),
            location,
            record: None,
            related: Vec::new(),
            help: None,
        }
    }

    #[must_use]
    pub fn of(mut self, record: impl Into<String>) -> Finding {
        self.record = Some(record.into());
        self
    }

    #[must_use]
    pub fn related(mut self, location: Location, message: impl Into<String>) -> Finding {
        self.related.push(Related { location, message: message.into() });
        self
    }

    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Finding {
        self.help = Some(help.into());
        self
    }

    /// What stays the same when lines move: the check, the record and the field.
    pub fn fingerprint(&self) -> String {
        let subject = self.record.as_deref().unwrap_or(self.location.file.as_str());
        let place = match &self.location.place {
            Place::Node { pointer, .. } => pointer.to_string(),
            Place::File | Place::Bytes { .. } => String::new(),
        };
        let digest = Sha256::digest(format!("{}\0{}\0{}", self.check, subject.to_lowercase(), place));
        digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
    }

    /// The order in which findings are shown: by file, place, check.
    pub fn order(&self, other: &Finding) -> std::cmp::Ordering {
        (&self.location, self.check, &self.message).cmp(&(&other.location, other.check, &other.message))
    }
}

/// Names in a sentence: `a`, `b` or `c`.
pub fn quoted<T: fmt::Display>(names: &[T]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match names.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => names.concat(),
    }
}

/// A place made concrete: the bytes that are meant, in the text of the file
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    pub file: FilePath,
    /// The whole text of the file; empty where the file as a whole is meant or is no text.
    pub text: Arc<str>,
    /// The bytes of the text that are meant.
    pub span: Range<usize>,
    /// From 1; 1 where the file as a whole is meant.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    pub end_line: usize,
    pub end_column: usize,
}

impl Spot {
    /// Whether there is text to show, or only a file to name.
    pub fn has_text(&self) -> bool {
        !self.text.is_empty()
    }
}

/// A finding with its places made concrete, ready to be shown
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located {
    pub finding: Finding,
    pub spot: Spot,
    /// In the order of the finding's related places.
    pub related: Vec<Spot>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(file: &str) -> Finding {
        let location = Location::value(&FilePath::from(file), 0, Pointer::field("owner"));
        Finding::new("inactive-owner", Level::Error, location, "jim left").of("getpaid")
    }

    #[test]
    fn a_file_lies_in_one_folder_itself() {
        let name = |path: &str, folder: &str| FilePath::from(path).name_in(folder).map(str::to_owned);
        assert_eq!(name("assets/dc/a.yaml", "assets/dc"), Some("a.yaml".to_owned()));
        assert_eq!(name("itsm.yaml", ""), Some("itsm.yaml".to_owned()));
        for elsewhere in ["", "assets", "assets/d", "assets/dc/", "assets/dc/a.yaml", "assets/dcx"] {
            assert_eq!(name("assets/dc/a.yaml", elsewhere), None, "{elsewhere}");
        }
    }

    #[test]
    fn a_record_that_moved_to_another_file_keeps_its_fingerprint() {
        assert_eq!(finding("assets/a.yaml").fingerprint(), finding("assets/b.yaml").fingerprint());
    }

    #[test]
    fn the_stem_of_a_name_with_dots_keeps_all_but_the_extension() {
        assert_eq!(FilePath::from("assets/cblog005.company.com.yaml").stem(), "cblog005.company.com");
    }
}
