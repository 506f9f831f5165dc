//! Three values of one field made into one: what one side changed is taken, what both changed to the same is taken once,
//! what both changed otherwise is a clash. Knows nothing of text and places; never chooses between two people.

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json};

use super::way::Way;
use super::{RECORD, lines, list};

/// A value as it was, and as both sides have it; nothing where it is not there
#[derive(Debug, Clone, Copy)]
pub(super) struct Three<'a> {
    pub base: Option<&'a Json>,
    pub ours: Option<&'a Json>,
    pub theirs: Option<&'a Json>,
}

/// Two decisions about one thing
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Clash {
    pub at: Way,
    pub base: Option<Json>,
    pub ours: Option<Json>,
    pub theirs: Option<Json>,
}

/// What the merging of a record comes to
#[derive(Debug, Default)]
pub(super) struct Merging {
    /// Fields of the base that were themselves left open by a merge: a base that nobody decided on settles nothing.
    pub open: BTreeSet<String>,
    /// Whether the record is one decision, of which no part can come from somebody else.
    pub is_whole: bool,
    pub clashes: Vec<Clash>,
}

impl Merging {
    /// The value that holds; at a clash ours, for the time being.
    pub fn value(&mut self, at: &Way, three: Three<'_>) -> Option<Json> {
        let Three { base, ours, theirs } = three;
        let is_open = self.is_open(at);
        match () {
            () if ours == theirs => ours.cloned(),
            () if !is_open && theirs == base => ours.cloned(),
            () if !is_open && ours == base => theirs.cloned(),
            () => match if is_open && at.top().is_some() { None } else { self.inside(at, three) } {
                Some(merged) => merged,
                None => self.clash(at, three),
            },
        }
    }

    /// What comes of its parts; nothing where it has none that could be looked at one by one.
    #[expect(
        clippy::option_option,
        reason = "that there is no answer is not the answer that there is no value"
    )]
    fn inside(&mut self, at: &Way, three: Three<'_>) -> Option<Option<Json>> {
        if self.is_whole {
            return None;
        }
        match (three.ours, three.theirs) {
            (Some(Json::Object(ours)), Some(Json::Object(theirs))) if at.is_independent() => {
                let named = named(three.base);
                let base = named.as_ref().or(three.base).and_then(Json::as_object);
                Some(Some(Json::Object(self.entries(at, base, ours, theirs))))
            }
            (Some(Json::Object(left)), None) | (None, Some(Json::Object(left))) if at.is_loose() => {
                let (none, base) = (Map::new(), three.base.and_then(Json::as_object));
                let [ours, theirs] = if three.ours.is_some() { [left, &none] } else { [&none, left] };
                let entries = self.entries(at, base, ours, theirs);
                Some((!entries.is_empty()).then_some(Json::Object(entries)))
            }
            (Some(Json::Array(_)), _) | (_, Some(Json::Array(_))) if !at.is_ordered() => {
                self.items(at, three)
            }
            (Some(Json::String(ours)), Some(Json::String(theirs))) => {
                let base = three.base?.as_str()?;
                let has_lines = [base, ours, theirs].iter().all(|text| text.trim_end().contains('\n'));
                let merged = if has_lines { lines::clean(base, ours, theirs) } else { None };
                merged.map(|text| Some(Json::String(text)))
            }
            _ => None,
        }
    }

    fn entries(
        &mut self,
        at: &Way,
        base: Option<&Map<String, Json>>,
        ours: &Map<String, Json>,
        theirs: &Map<String, Json>,
    ) -> Map<String, Json> {
        let mut res = Map::new();
        let new = theirs.keys().filter(|key| !ours.contains_key(*key));
        let gone = base.into_iter().flat_map(Map::keys);
        let gone = gone.filter(|key| !ours.contains_key(*key) && !theirs.contains_key(*key));
        for key in ours.keys().chain(new).chain(gone) {
            let base = base.and_then(|base| base.get(key));
            let three = Three { base, ours: ours.get(key), theirs: theirs.get(key) };
            if let Some(value) = self.value(&at.field(key), three) {
                res.insert(key.clone(), value);
            }
        }
        res
    }

    /// A list that is not there has no entries; one that has none left is not there.
    #[expect(
        clippy::option_option,
        reason = "that there is no answer is not the answer that there is no value"
    )]
    fn items(&mut self, at: &Way, three: Three<'_>) -> Option<Option<Json>> {
        let of = |value: Option<&Json>| match value {
            None => Some(Vec::new()),
            Some(value) => value.as_array().cloned(),
        };
        let [base, ours, theirs] = [of(three.base)?, of(three.ours)?, of(three.theirs)?];
        let merged = list::merge(self, at, &base, &ours, &theirs)?;
        Some((!merged.is_empty()).then_some(Json::Array(merged)))
    }

    fn clash(&mut self, at: &Way, Three { base, ours, theirs }: Three<'_>) -> Option<Json> {
        let [base, was, theirs] = [base, ours, theirs].map(|it| it.cloned());
        self.clashes.push(Clash { at: at.clone(), base, ours: was.clone(), theirs });
        was
    }

    fn is_open(&self, at: &Way) -> bool {
        match at.top() {
            None => !self.open.is_empty(),
            Some(top) => self.open.contains(top) || self.open.contains(RECORD),
        }
    }
}

/// An entry that was a mere id, as the mapping that it stands for.
fn named(base: Option<&Json>) -> Option<Json> {
    let id = base?.as_str()?;
    Some(Json::Object(Map::from_iter([("id".to_owned(), Json::from(id))])))
}

#[cfg(test)]
mod tests;
