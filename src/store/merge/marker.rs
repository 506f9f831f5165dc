//! What is left for a person to decide, as comments in the file: the field, and what each side wants. Never makes a file
//! that cannot be read: the record goes on to hold what ours has, and a check refuses it while the markers stand.

use std::collections::BTreeSet;
use std::ops::Range;

use serde_json::{Map, Value as Json};

use super::comment::comments;
use super::value::Clash;
use super::{Names, RECORD};
use crate::model::pointer::Pointer;
use crate::store::document::{line_end, line_start, read};
use crate::store::emit;

/// What the first line of a conflict begins with, however long its marker is
const START: &str = "# <<<<<<<";
const END: &str = "# >>>>>>>";

/// A conflict that was left in a file
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The bytes of its first line.
    pub span: Range<usize>,
    /// The bytes of its last line, where it has one.
    pub end: Option<Range<usize>>,
    /// The field, as it is called there.
    pub field: String,
}

/// The conflicts that a text holds, in order.
pub fn conflicts(text: &str) -> Vec<Conflict> {
    // Nearly all texts have none, and are not looked at twice.
    if !text.contains(START) {
        return Vec::new();
    }
    let mut found: Vec<Conflict> = Vec::new();
    for comment in comments(text) {
        let span = comment.at..comment.at + comment.text.len();
        if comment.text.starts_with(END) {
            let last = found.last_mut().filter(|it| it.end.is_none());
            last.into_iter().for_each(|it| it.end = Some(span.clone()));
        }
        let Some(rest) = comment.text.strip_prefix(START) else { continue };
        let Some(field) = rest.trim_start_matches('<').strip_prefix(" ours: ") else { continue };
        let field = field.split(" (").next().unwrap_or(field).to_owned();
        found.push(Conflict { span, end: None, field });
    }
    found
}

/// The record's own fields that a text leaves open.
pub(super) fn open(text: &str) -> BTreeSet<String> {
    let top = |field: &str| field.split(['.', '[']).next().unwrap_or(field).to_owned();
    conflicts(text).iter().map(|it| top(&it.field)).collect()
}

/// The text of one record with a marker above each field that is not decided.
pub(super) fn insert(text: &str, clashes: &[Clash], names: &Names) -> String {
    let mut places: Vec<(usize, &Clash)> = clashes.iter().map(|clash| (place(text, clash), clash)).collect();
    places.sort_by_key(|(at, _)| *at);
    let line_break = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut out = text.to_owned();
    for (at, clash) in places.into_iter().rev() {
        let lines: String = lines(clash, names).iter().map(|line| format!("{line}{line_break}")).collect();
        let gap = if at > 0 && !out[..at].ends_with(['\n', '\u{feff}']) { line_break } else { "" };
        out.insert_str(at, &format!("{gap}{lines}"));
    }
    out
}

/// Above the line on which the field begins; at the top of the record where ours has no such field.
fn place(text: &str, clash: &Clash) -> usize {
    let reading = read(text);
    let root = reading.documents.first().map(|document| &document.root);
    let top = clash.at.top().unwrap_or_default();
    let key = root.and_then(|root| root.key_span(&Pointer::default().key(top.to_owned())));
    if let Some(key) = key.filter(|key| line_start(text, key.start) == key.start) {
        return key.start;
    }
    let start = line_start(text, text.find(|it: char| it != '\u{feff}').unwrap_or(0));
    if !text[start..].starts_with("---") {
        return start;
    }
    let end = line_end(text, start);
    text[end..].find('\n').map_or(text.len(), |at| end + at + 1)
}

fn lines(clash: &Clash, names: &Names) -> Vec<String> {
    let mark = |letter: &str| letter.repeat(names.marker);
    // A label may be the subject of somebody's commit: what turns the direction of writing is left out with the rest.
    let is_odd = |it: char| {
        it.is_control()
            || matches!(it, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}' | '\u{feff}')
    };
    let clean = |text: &str| text.chars().map(|it| if is_odd(it) { ' ' } else { it }).collect::<String>();
    let label =
        |side: &str, name: &str| if name == side { String::new() } else { format!(" ({})", clean(name)) };
    let head =
        |mark: String, side: &str, name: &str| format!("# {mark} {side}: {}{}", clash.at, label(side, name));
    let mut out = vec![head(mark("<"), "ours", &names.ours)];
    out.extend(told(clash, clash.ours.as_ref()));
    out.push(format!("# {} base", mark("|")));
    out.extend(told(clash, clash.base.as_ref()));
    out.push(format!("# {}", mark("=")));
    out.extend(told(clash, clash.theirs.as_ref()));
    out.push(head(mark(">"), "theirs", &names.theirs));
    out
}

/// A value as it would stand in the file, each line a comment.
fn told(clash: &Clash, value: Option<&Json>) -> Vec<String> {
    let Some(value) = value else { return vec!["# (not there)".to_owned()] };
    let name = clash.at.to_string();
    let text = match value {
        Json::Object(_) if name == RECORD => emit::record(value),
        _ => emit::record(&Json::Object(Map::from_iter([(name, value.clone())]))),
    };
    text.lines().map(|line| format!("# {line}").trim_end().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::way::Way;
    use super::*;

    fn clash(field: &str) -> Clash {
        let [ours, theirs] = [json!("approved"), json!("rejected")].map(Some);
        Clash { at: Way::default().field(field), base: None, ours, theirs }
    }

    #[test]
    fn a_marker_names_the_field_and_both_values() {
        let names = Names { theirs: "feature\u{1b}[31m".to_owned(), ..Names::default() };
        let text = insert("id: a\nstate: approved\n", &[clash("state")], &names);
        insta::assert_snapshot!(text, @"
        id: a
        # <<<<<<< ours: state
        # state: approved
        # ||||||| base
        # (not there)
        # =======
        # state: rejected
        # >>>>>>> theirs: state (feature [31m)
        state: approved
        ");
        let found = conflicts(&text);
        assert_eq!((found.len(), found[0].field.as_str(), found[0].end.is_some()), (1, "state", true));
        assert_eq!(open(&text), BTreeSet::from(["state".to_owned()]));
    }

    #[test]
    fn a_marker_of_what_is_not_there_stands_at_the_top() {
        for (text, expected) in [
            ("---\nid: a\n", "---\n# <<<<<<<"),
            ("{id: a}\n", "# <<<<<<<"),
            ("\u{feff}id: a\n", "\u{feff}# <<<<<<<"),
        ] {
            let text = insert(text, &[clash("state")], &Names::default());
            assert!(text.starts_with(expected), "{text}");
            assert_eq!(read(&text).faults, [], "{text}");
        }
    }

    #[test]
    fn a_text_that_tells_of_markers_holds_none() {
        assert_eq!(conflicts("id: a\nnotes: |\n  # <<<<<<< ours: state\nname: 'x # <<<<<<< ours: y'\n"), []);
    }
}
