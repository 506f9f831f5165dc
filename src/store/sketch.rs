//! Words at a glance, for completion at a keystroke: looks for lines that begin with a field and reads nothing else.
//! May miss what is written unusually; never used to decide anything.

use std::collections::BTreeSet;

use super::error::StoreError;
use super::source::Source;
use crate::model::Kind;
use crate::model::layout::{self, Role};

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

fn value(text: &str) -> String {
    let text = text.split(" #").next().unwrap_or(text).trim();
    text.trim_matches(['"', '\'']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::source::Memory;

    #[test]
    fn words_of_several_documents_are_seen() {
        let source = Memory::new([
            ("assets/a.yaml", "id: a\nenvironment: \"prod\" # first\n---\nid: b\nenvironment: test\n"),
            ("people/p.yaml", "id: p\nenvironment: none\n"),
        ]);
        let words = words(&source, Kind::Asset, "environment").unwrap();
        assert_eq!(words.into_iter().collect::<Vec<_>>(), ["prod", "test"]);
    }
}
