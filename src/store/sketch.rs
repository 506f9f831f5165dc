//! Ids at a glance, for completion at a keystroke: looks for lines that begin with `id:` and reads nothing else.
//! May miss what is written unusually; never used to decide anything.

use std::collections::BTreeSet;

use super::error::StoreError;
use super::source::Source;
use crate::model::Kind;
use crate::model::layout::{self, Role};

/// An id, and what a person reads beside it
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sketch {
    pub kind: Kind,
    pub id: String,
    pub title: String,
}

/// The records of these kinds, in order of file.
pub fn ids(source: &dyn Source, kinds: &[Kind]) -> Result<Vec<Sketch>, StoreError> {
    let mut found = Vec::new();
    for listed in source.list()?.files {
        let Some(Role::Records(kind)) = layout::role(listed.path.as_str()) else { continue };
        if !kinds.contains(&kind) {
            continue;
        }
        if kind == Kind::Template {
            // Called by its file.
            found.push(Sketch { kind, id: listed.path.stem().to_owned(), title: String::new() });
        }
        if let Ok(bytes) = source.read(&listed.path)? {
            glance(kind, &String::from_utf8_lossy(&bytes), &mut found);
        }
    }
    Ok(found)
}

/// The words that records of a kind have in a field, each once.
pub fn words(source: &dyn Source, kind: Kind, field: &str) -> Result<BTreeSet<String>, StoreError> {
    let mut found = BTreeSet::new();
    for listed in source.list()?.files {
        if !matches!(layout::role(listed.path.as_str()), Some(Role::Records(its)) if its == kind) {
            continue;
        }
        if let Ok(bytes) = source.read(&listed.path)? {
            let text = String::from_utf8_lossy(&bytes);
            let values =
                text.lines().filter_map(|line| line.strip_prefix(field)?.strip_prefix(':').map(value));
            found.extend(values.filter(|value| !value.is_empty()));
        }
    }
    Ok(found)
}

fn glance(kind: Kind, text: &str, found: &mut Vec<Sketch>) {
    for line in text.lines() {
        if let Some(id) = line.strip_prefix("id:") {
            found.push(Sketch { kind, id: value(id), title: String::new() });
        }
        let title = line.strip_prefix("name:").or_else(|| line.strip_prefix("title:"));
        if let (Some(title), Some(sketch)) = (title, found.last_mut()) {
            sketch.title = value(title);
        }
    }
}

fn value(text: &str) -> String {
    let text = text.split(" #").next().unwrap_or(text).trim();
    text.trim_matches(['"', '\'']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::source::Memory;

    #[test]
    fn ids_of_several_documents_are_seen() {
        let source = Memory::new([
            ("assets/a.yaml", "id: a # first\nname: \"One\"\n---\nid: b\n"),
            ("people/p.yaml", "id: p\n"),
        ]);
        let ids: Vec<String> = ids(&source, &[Kind::Asset])
            .unwrap()
            .into_iter()
            .map(|it| format!("{} {}", it.id, it.title))
            .collect();
        assert_eq!(ids, ["a One", "b "]);
    }
}
