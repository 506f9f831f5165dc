//! Edits of records below what broke: what was written down may be what was done.

use std::collections::HashMap;

use super::below::Below;
use super::{Cx, Edit, Question, Suspect, Told, What, score};
use crate::store::difference::Fate;

/// What an edit of a field weighs, by its name's first part; any other weighs least
const WEIGHTS: [(&[&str], f64, &str); 3] = [
    (&["depends_on", "supports", "redundancy", "lifecycle"], 0.8, "what stands on what"),
    (&["attributes", "location", "environment", "type"], 0.5, "what it is"),
    (
        &["owner", "secondary_owner", "support_group", "criticality", "data_classification"],
        0.2,
        "who answers for it",
    ),
];

/// What an edit of words weighs
const WORDS: f64 = 0.1;

pub(super) fn suspects(cx: &Cx<'_>, question: &Question<'_>, below: &Below<'_>) -> Vec<Suspect> {
    let mut merged: HashMap<(&str, &str), usize> = HashMap::new();
    let mut found: Vec<Suspect> = Vec::new();
    for edit in question.edits {
        // One commit is one suspect, however many records it touched: the one that weighs most speaks for it.
        let Some(suspect) = suspect(cx, question, below, edit) else { continue };
        match merged.get(&(edit.commit.as_str(), edit.subject.as_str())) {
            Some(at) if found[*at].score() >= suspect.score() => {}
            Some(at) => found[*at] = suspect,
            None => {
                merged.insert((&edit.commit, &edit.subject), found.len());
                found.push(suspect);
            }
        }
    }
    found
}

fn suspect(cx: &Cx<'_>, question: &Question<'_>, below: &Below<'_>, edit: &Edit) -> Option<Suspect> {
    let trace = below.trace(&edit.asset)?;
    let broke = question.incident.began().0.to_utc();
    let id = cx.snapshot.get(&edit.asset).map_or(&edit.asset, |entry| &entry.id);
    let terms = vec![score::distance(&trace), score::nearness(Some(edit.at), "written", broke), weight(edit)];
    let told = Told {
        what: What::Edit,
        record: id.clone(),
        title: edit.subject.clone(),
        state: state(edit),
        who: Some(edit.by.clone()),
        commit: Some(edit.commit.clone()),
    };
    Some(Suspect::new(told, (edit.at, Some(edit.at)), trace, terms))
}

/// `depends_on, location`, or what became of the record as a whole.
fn state(edit: &Edit) -> String {
    let mut tops: Vec<&str> = edit.fields.iter().map(|field| top(field)).collect();
    tops.dedup();
    match edit.fate {
        Fate::Changed | Fate::Renamed if !tops.is_empty() => {
            format!("{}: {}", edit.fate.name(), tops.join(", "))
        }
        fate => fate.name().to_owned(),
    }
}

fn weight(edit: &Edit) -> score::Term {
    match edit.fate {
        Fate::Added | Fate::Removed | Fate::Unreadable | Fate::Readable => {
            score::risk(0.8, format!("the record was {}", edit.fate.name()))
        }
        Fate::Moved | Fate::Followed => score::risk(WORDS, "an edit that says nothing new"),
        Fate::Changed | Fate::Renamed => heaviest(edit),
    }
}

fn heaviest(edit: &Edit) -> score::Term {
    match edit.fields.iter().filter_map(|field| known(top(field))).max_by(|a, b| a.0.total_cmp(&b.0)) {
        Some((factor, about, field)) => score::risk(factor, format!("an edit of {about} ({field})")),
        None => score::risk(WORDS, "an edit of words"),
    }
}

fn known(field: &str) -> Option<(f64, &'static str, &str)> {
    let row = WEIGHTS.iter().find(|(names, ..)| names.contains(&field));
    row.map(|(_, factor, about)| (*factor, *about, field))
}

fn top(field: &str) -> &str {
    field.split(['.', '[']).next().unwrap_or(field)
}
