//! What every edit has to leave alone, told from the texts and trees before and after.

use std::ops::Range;

use serde::Deserialize;
use serde_json::{Map, Value as Json};

use super::super::change::{Change, changes};
use super::super::container::Container;
use super::*;
use crate::model::pointer::Step;

/// Makes the edit and holds the result against what it has to be; what cannot be done is given back.
pub fn check(text: &str, document: usize, edit: &Edit) -> Result<(), EditError> {
    let after = apply(text, document, std::slice::from_ref(edit), &[])?;
    let told = format!("{edit:?}\n--- before\n{text}\n--- after\n{after}\n---");
    let (old, new) = (read(text), read(&after));

    let before: Vec<Json> = old.documents.iter().map(|it| to_json(&it.root)).collect();
    let mut meant = before.clone();
    make(&mut meant[document], edit);
    let made: Vec<Json> = new.documents.iter().map(|it| to_json(&it.root)).collect();
    assert_eq!(made, meant, "{told}");
    if theirs(text).is_some_and(|it| it == before) {
        assert_eq!(theirs(&after), Some(meant), "a second opinion: {told}");
    }

    let changes = changes(&old.documents[document].root, edit)?;
    assert_eq!(text.ends_with('\n'), after.ends_with('\n'), "{told}");
    assert_eq!(text.starts_with('\u{feff}'), after.starts_with('\u{feff}'), "{told}");
    if text.matches('\n').count() == text.matches("\r\n").count() && text.contains('\n') {
        assert_eq!(after.matches('\n').count(), after.matches("\r\n").count(), "{told}");
    }
    if let [change] = &changes[..] {
        only_lines_of(change, text, &after, &old.documents[document].root, &told);
    }
    Ok(())
}

/// What another reader makes of a text, where it can read it; with a last line break, which a text below a `|` wants.
fn theirs(text: &str) -> Option<Vec<Json>> {
    let whole = if text.ends_with('\n') { text.to_owned() } else { format!("{text}\n") };
    serde_yaml::Deserializer::from_str(&whole).map(|document| Json::deserialize(document).ok()).collect()
}

fn only_lines_of(change: &Change, text: &str, after: &str, root: &Node<'_>, told: &str) {
    let lines = |text| str::trim_start_matches(text, '\u{feff}').lines().collect();
    let (old, new): (Vec<&str>, Vec<&str>) = (lines(text), lines(after));
    let touched = touched(change, text, root);
    let before = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
    let behind = old.iter().rev().zip(new.iter().rev()).take_while(|(old, new)| old == new).count();
    assert!(before + behind + touched.len() >= old.len(), "lines {touched:?} were to change\n{told}");

    let is_whole = |at: &Pointer| !matches!(root.at(at).map(|it| &it.value), Some(Value::Scalar(_)));
    match change {
        Change::Delete { .. } => {}
        Change::Replace { at, .. } if is_whole(at) => {}
        _ => assert_eq!(comments(text), comments(after), "{told}"),
    }
}

/// The lines of the entry or item with a line of its own that holds the change; none where a line is added.
fn touched(change: &Change, text: &str, root: &Node<'_>) -> Range<usize> {
    let mut at = match change {
        Change::Replace { at, .. } | Change::Delete { at } => at.clone(),
        Change::InsertEntry { into, .. } | Change::InsertItem { into, .. } => {
            match Container::at(text, root, into) {
                Some(container) if !container.in_flow => return 0..0,
                _ => into.clone(),
            }
        }
    };
    let line = |byte: usize| text[..byte].matches('\n').count();
    while let Some((container, index)) = Container::around(text, root, &at) {
        if !container.in_flow {
            let child = &container.children[index];
            let last = super::super::line::end_of_child(text, child, container.column(text, index));
            // Behind a dash, the next one moves up.
            let next = container.children.get(index + 1).filter(|_| !child.begins_line(text));
            return line(child.start)..line(next.map_or(last, |next| next.start)) + 1;
        }
        at.pop();
    }
    0..text.lines().count()
}

/// Whatever begins with `#` between the tokens of a text.
fn comments(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    for document in &read(text).documents {
        leaves(text, &document.root, &mut tokens);
    }
    tokens.push(text.len()..text.len());
    let mut found = Vec::new();
    let mut at = 0;
    for token in tokens {
        for line in text[at..token.start.max(at)].lines() {
            found.extend(line.find('#').map(|start| line[start..].trim_end()));
        }
        at = token.end;
    }
    found.sort_unstable();
    found
}

fn leaves(text: &str, node: &Node<'_>, tokens: &mut Vec<Range<usize>>) {
    match &node.value {
        Value::Scalar(_) => {
            let Range { start, end } = node.range();
            let header =
                text[start..end].find(char::is_whitespace).filter(|_| text[start..].starts_with(['|', '>']));
            let first_line = text[start..].find('\n').map_or(end, |it| start + it).min(end);
            tokens.push(start..header.map_or(end, |it| start + it));
            tokens.push(header.map_or(end, |_| first_line)..end);
        }
        Value::Sequence(items) => items.iter().for_each(|item| leaves(text, item, tokens)),
        Value::Mapping(entries) => entries.iter().for_each(|(key, value)| {
            tokens.push(key.range());
            leaves(text, value, tokens);
        }),
    }
}

/// What the edit means, on plain values.
fn make(record: &mut Json, edit: &Edit) {
    match edit {
        Edit::Set { at, value } => put(record, at.steps(), value.clone()),
        Edit::Append { at, value } => {
            let mut list = get(record, at.steps()).cloned().unwrap_or_default();
            match &mut list {
                Json::Array(items) => items.push(value.clone()),
                other => *other = Json::Array(vec![value.clone()]),
            }
            put(record, at.steps(), list);
        }
        Edit::Remove { at } => {
            take(record, at.steps());
        }
    }
}

fn get<'j>(record: &'j Json, steps: &[Step]) -> Option<&'j Json> {
    steps.iter().try_fold(record, |value, step| match step {
        Step::Index(index) if value.is_array() => value.get(index),
        step => value.get(step.to_string()),
    })
}

fn put(record: &mut Json, steps: &[Step], value: Json) {
    let Some((step, deeper)) = steps.split_first() else {
        *record = value;
        return;
    };
    if record.is_null() {
        *record = Json::Object(Map::new());
    }
    match (record, step) {
        (Json::Array(items), Step::Index(index)) => put(&mut items[*index], deeper, value),
        (Json::Object(map), step) => put(map.entry(step.to_string()).or_insert(Json::Null), deeper, value),
        _ => unreachable!("such an edit was refused"),
    }
}

/// Whether nothing is left of the value.
fn take(record: &mut Json, steps: &[Step]) -> bool {
    let Some((step, deeper)) = steps.split_first() else { return true };
    match (record, step) {
        (Json::Array(items), Step::Index(index)) => {
            if take(&mut items[*index], deeper) {
                items.remove(*index);
            }
            items.is_empty()
        }
        (Json::Object(map), step) => {
            if take(&mut map[&step.to_string()], deeper) {
                map.shift_remove(&step.to_string());
            }
            map.is_empty()
        }
        _ => false,
    }
}
