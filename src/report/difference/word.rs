//! What became of fields, in words and as data. Decides nothing about what differs.

use serde_json::{Value, json};

use crate::model::Record;
use crate::model::value::plain;
use crate::store::difference::field::{Change, FieldChange};

/// More lines of one text than these are counted, not shown
const MOST_LINES: usize = 12;

/// A value of more characters than this is cut where all has to stand on one line
const MOST_CHARACTERS: usize = 60;

/// A field as it stands in an answer.
pub(in crate::report) fn json(it: &FieldChange) -> Value {
    let (item, before, after) = match &it.change {
        Change::Value { before, after } => (None, before.clone(), after.clone()),
        Change::Text { before, after, .. } | Change::Reordered { before, after } => {
            (None, Some(before.clone()), Some(after.clone()))
        }
        Change::Entered { item, value } => (Some(item), None, Some(value.clone())),
        Change::Left { item, value } => (Some(item), Some(value.clone()), None),
    };
    let mut json = json!({"field": it.field, "before": before, "after": after});
    if let Some(item) = item {
        json["item"] = json!(item);
    }
    if let Change::Text { lines, .. } = &it.change {
        json["lines"] = json!(lines);
    }
    json
}

/// A field on lines of its own.
pub(super) fn lines(it: &FieldChange) -> Vec<String> {
    let Change::Text { lines, .. } = &it.change else {
        return vec![format!("    {}", sentence(it, plain_whole))];
    };
    let mut told = vec![format!("    {}:", it.field)];
    told.extend(lines.iter().take(MOST_LINES).map(|line| format!("      {line}")));
    let rest = lines.len().saturating_sub(MOST_LINES);
    told.extend((rest > 0).then(|| format!("      and {rest} more lines")));
    told
}

/// A field within a line.
pub(super) fn short(it: &FieldChange) -> String {
    match &it.change {
        Change::Text { lines, .. } => format!("{}: {} lines", it.field, lines.len()),
        _ => sentence(it, |value| cut(&plain_whole(value))),
    }
}

fn sentence(it: &FieldChange, word: impl Fn(&Value) -> String) -> String {
    let field = &it.field;
    let either = |value: &Option<Value>| value.as_ref().map_or("–".to_owned(), &word);
    match &it.change {
        Change::Value { before, after } => format!("{field}: {} → {}", either(before), either(after)),
        Change::Entered { value, .. } => format!("{field}: + {}", word(value)),
        Change::Left { value, .. } => format!("{field}: - {}", word(value)),
        Change::Reordered { .. } => format!("{field}: in another order"),
        Change::Text { .. } => field.clone(),
    }
}

/// A value with all that is in it; what has an id begins with it.
pub(in crate::report) fn plain_whole(value: &Value) -> String {
    let Some(fields) = value.as_object() else { return plain(value) };
    let own =
        ["id", "title", "cause", "text", "name"].iter().find_map(|key| fields.get(*key).map(|it| (*key, it)));
    let Some((key, own)) = own else { return plain(value) };
    let more: Vec<String> = fields
        .iter()
        .filter(|(name, _)| *name != key)
        .map(|(name, value)| format!("{} {}", name.replace('_', " "), plain(value)))
        .collect();
    if more.is_empty() { plain(own) } else { format!("{} ({})", plain(own), more.join(", ")) }
}

fn cut(text: &str) -> String {
    let mut letters = text.chars();
    let start: String = letters.by_ref().take(MOST_CHARACTERS).collect();
    if letters.next().is_some() { format!("{start}…") } else { start }
}

/// What a record is, for those of which nothing else is told.
pub(in crate::report) fn about(record: &Record) -> Vec<String> {
    let title = Some(record.title().to_owned()).filter(|title| Some(title.as_str()) != record.id());
    let words = match record {
        Record::Asset(it) => {
            vec![Some(it.r#type.clone()), it.criticality.map(|it| it.to_string()), it.owner.clone()]
        }
        Record::Change(it) => vec![Some(it.state.to_string())],
        Record::Incident(it) => vec![Some(it.state.to_string())],
        Record::Problem(it) => vec![Some(it.state.to_string())],
        Record::Approval(it) => vec![Some(it.decision.to_string()), Some(it.by.clone())],
        _ => Vec::new(),
    };
    title.into_iter().chain(words.into_iter().flatten()).collect()
}
