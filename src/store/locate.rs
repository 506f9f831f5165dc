//! Makes the symbolic places of findings concrete: line, column and the text around. Reads only files that have findings.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use super::document::{self, Document, Node, Value};
use super::error::StoreError;
use super::source::Source;
use crate::finding::{FilePath, Finding, Located, Location, Place, SECRET, Spot};

/// Finds the place of every finding, and of what is related to it; in order of file and line.
pub fn locate(source: &dyn Source, findings: Vec<Finding>) -> Result<Vec<Located>, StoreError> {
    let mut spots: HashMap<Location, Spot> = HashMap::new();
    let secrets = secrets(&findings);
    for (file, places) in by_file(&findings) {
        let bytes = source.read(&file)?.unwrap_or_default();
        let mut text = Text::of(&bytes);
        text.hide(secrets.get(&file).map_or(&[], Vec::as_slice));
        for place in places {
            let spot = text.spot(&file, &place);
            spots.insert(Location { file: file.clone(), place }, spot);
        }
    }
    let find = |location: &Location| match spots.get(location) {
        Some(spot) => spot.clone(),
        None => unreachable!("the place of every finding was collected above"),
    };
    let locate = |finding: Finding| Located {
        spot: find(&finding.location),
        related: finding.related.iter().map(|related| find(&related.location)).collect(),
        finding,
    };
    let mut located: Vec<Located> = findings.into_iter().map(locate).collect();
    // As one reads a file: from its top.
    located.sort_by(|a, b| place_in_file(a).cmp(&place_in_file(b)));
    Ok(located)
}

fn place_in_file(located: &Located) -> (&FilePath, usize, usize) {
    (&located.spot.file, located.spot.line, located.spot.column)
}

fn by_file(findings: &[Finding]) -> HashMap<FilePath, Vec<Place>> {
    let mut files: HashMap<FilePath, Vec<Place>> = HashMap::new();
    for finding in findings {
        let related = finding.related.iter().map(|related| &related.location);
        for location in related.chain([&finding.location]) {
            files.entry(location.file.clone()).or_default().push(location.place.clone());
        }
    }
    files
}

/// The places that hold what must not be shown, by file.
fn secrets(findings: &[Finding]) -> HashMap<FilePath, Vec<&Place>> {
    let mut files: HashMap<FilePath, Vec<&Place>> = HashMap::new();
    for finding in findings.iter().filter(|finding| finding.check == SECRET) {
        files.entry(finding.location.file.clone()).or_default().push(&finding.location.place);
    }
    files
}

/// A file's text and the trees in it; of a file that is no text, the bytes alone
struct Text<'a> {
    bytes: &'a [u8],
    text: Arc<str>,
    documents: Vec<Document<'a>>,
    /// Where each line starts, so that no place is counted from the top.
    lines: Vec<usize>,
}

impl<'a> Text<'a> {
    fn of(bytes: &'a [u8]) -> Text<'a> {
        let breaks = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1);
        let lines = std::iter::once(0).chain(breaks).collect();
        match document::decode(bytes) {
            Ok(text) => Text { bytes, text: text.into(), documents: document::read(text).documents, lines },
            Err(_) => Text { bytes, text: "".into(), documents: Vec::new(), lines },
        }
    }

    /// Blots out what must not be seen, whichever finding shows the lines around it.
    fn hide(&mut self, secrets: &[&Place]) {
        if secrets.is_empty() {
            return;
        }
        let mut shown = self.text.as_bytes().to_vec();
        for secret in secrets {
            let Place::Node { document, pointer, part } = secret else { continue };
            let Some(document) = self.documents.get(*document) else { continue };
            let bytes = shown.get_mut(document.root.span_of(pointer, *part)).into_iter().flatten();
            bytes.filter(|byte| !byte.is_ascii_whitespace()).for_each(|byte| *byte = b'*');
        }
        self.text = String::from_utf8_lossy(&shown).into();
    }

    fn spot(&self, file: &FilePath, place: &Place) -> Spot {
        let span = self.span(place);
        let (line, column) = self.line_and_column(span.start);
        let (end_line, end_column) = self.line_and_column(span.end);
        let text = if *place == Place::File { "".into() } else { self.text.clone() };
        Spot { file: file.clone(), text, span, line, column, end_line, end_column }
    }

    fn line_and_column(&self, byte: usize) -> (usize, usize) {
        let byte = byte.min(self.bytes.len());
        let before = self.lines.partition_point(|start| *start <= byte) - 1;
        let start = self.lines[before];
        let (_, column) = match before {
            0 => document::line_and_column(self.bytes, byte),
            _ => document::line_and_column(&self.bytes[start..], byte - start),
        };
        (before + 1, column)
    }

    fn span(&self, place: &Place) -> Range<usize> {
        match place {
            Place::File => 0..0,
            Place::Bytes { start, end } => self.first_line(*start..*end),
            Place::Node { document, pointer, part } => match self.documents.get(*document) {
                Some(document) if pointer.is_root() => record_span(&document.root),
                Some(document) => self.first_line(document.root.span_of(pointer, *part)),
                None => 0..0,
            },
        }
    }

    /// What is spread over lines is shown by its first: an underline under a whole list says less.
    fn first_line(&self, span: Range<usize>) -> Range<usize> {
        let start = span.start.min(self.bytes.len());
        let end = span.end.min(self.bytes.len());
        let line = self.bytes[start..end].iter().position(|byte| matches!(byte, b'\n' | b'\r'));
        start..line.map_or(end, |length| start + length)
    }
}

/// A record as such is shown by its id, or by its first key.
fn record_span(root: &Node<'_>) -> Range<usize> {
    match &root.value {
        Value::Mapping(entries) => match (root.get("id"), entries.first()) {
            (Some(id), _) => id.range(),
            (None, Some((key, _))) => key.range(),
            (None, None) => root.range(),
        },
        _ => root.range(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Level;
    use crate::model::pointer::Pointer;
    use crate::store::source::Memory;

    fn place(text: &str, location: Location) -> String {
        let source = Memory::new([("assets/a.yaml", text)]);
        let finding = Finding::new("wrong-type", Level::Error, location, "");
        let located = locate(&source, vec![finding]).unwrap();
        let spot = &located[0].spot;
        format!("{}:{} {:?}", spot.line, spot.column, &spot.text[spot.span.clone()])
    }

    fn value(pointer: &str) -> Location {
        Location::value(&"assets/a.yaml".into(), 0, Pointer::dotted(pointer))
    }

    #[test]
    fn a_value_is_shown_where_it_stands() {
        assert_eq!(place("id: a\nowner:  jim # he\n", value("owner")), r#"2:9 "jim""#);
    }

    #[test]
    fn a_field_that_is_missing_is_shown_by_what_is_above_it() {
        assert_eq!(place("id: a\nwindow:\n  start: x\n", value("window.end")), r#"2:1 "window""#);
    }

    #[test]
    fn a_record_as_such_is_shown_by_its_id() {
        assert_eq!(place("# a comment\nid: a\n", value("")), r#"2:5 "a""#);
    }

    #[test]
    fn what_is_spread_over_lines_is_shown_by_its_first() {
        assert_eq!(place("why: |\n  one\n  two\n", value("why")), r#"1:6 "|""#);
    }

    #[test]
    fn a_secret_is_blotted_out_for_every_finding() {
        let text = "id: a\nattributes:\n  key: |\n    säcret\n  password: hunter2 # he\n";
        let source = Memory::new([("assets/a.yaml", text)]);
        let secrets = ["attributes.key", "attributes.password"];
        let mut findings: Vec<Finding> =
            secrets.iter().map(|at| Finding::new(SECRET, Level::Error, value(at), "")).collect();
        findings.push(Finding::new("missing-owner", Level::Warning, value("id"), ""));
        for located in locate(&source, findings).unwrap() {
            let shown = "id: a\nattributes:\n  key: *\n    *******\n  password: ******* # he\n";
            assert_eq!(&*located.spot.text, shown);
        }
    }

    #[test]
    fn lines_and_columns_are_those_of_counting_from_the_top() {
        for text in ["", "a", "\n", "\u{feff}id: ä\nname: öx\r\n\n  é: 1", "a\nb\n"] {
            let located = Text::of(text.as_bytes());
            for byte in 0..=text.len() + 2 {
                assert_eq!(
                    located.line_and_column(byte),
                    document::line_and_column(text, byte),
                    "{text:?} {byte}"
                );
            }
        }
    }

    #[test]
    fn a_file_as_such_has_no_text() {
        assert_eq!(place("id: a\n", Location::file(&"assets/a.yaml".into())), r#"1:1 """#);
    }
}
