//! The way to a field, as conflicts name it: `window`, `depends_on[findb1].via`; and who may decide what on it.

use std::fmt;

use serde_json::Value as Json;

/// From the record down to a value
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Way(Vec<Step>);

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Field(String),
    /// An entry of a list, by what tells it from the others.
    Entry(String),
}

/// Mappings whose entries have nothing to do with each other. All others are decided as a whole: a window that starts
/// when one says and ends when another says was chosen by nobody.
const INDEPENDENT: [&str; 6] = ["attributes", "tags", "redundancy", "contact", "vocabularies", "checks"];

/// Fields of a record that say one thing together, as the parts of a mapping do.
pub(super) const BONDS: [[&str; 2]; 1] = [["starts", "ends"]];

/// Lists whose order is what they say.
const ORDERED: [&str; 4] = ["escalation", "rules", "who", "because"];

impl Way {
    pub fn field(&self, name: &str) -> Way {
        self.with(Step::Field(name.to_owned()))
    }

    pub fn entry(&self, item: &Json) -> Way {
        self.with(Step::Entry(short(item)))
    }

    fn with(&self, step: Step) -> Way {
        Way(self.0.iter().cloned().chain([step]).collect())
    }

    /// The record's own field that it leads through; nothing for the record as a whole.
    pub fn top(&self) -> Option<&str> {
        self.0.first().map(|step| match step {
            Step::Field(name) | Step::Entry(name) => name.as_str(),
        })
    }

    /// Whether the fields of the mapping there may come from two sides.
    pub fn is_independent(&self) -> bool {
        match self.0.last() {
            None | Some(Step::Entry(_)) => true,
            Some(Step::Field(_)) => self.top().is_some_and(|top| INDEPENDENT.contains(&top)),
        }
    }

    /// Whether the mapping there is no more than its entries: one that has none is as good as none.
    pub fn is_loose(&self) -> bool {
        matches!(self.0.last(), Some(Step::Field(_))) && self.is_independent()
    }

    /// Whether the list there is what its order says.
    pub fn is_ordered(&self) -> bool {
        matches!(self.0.last(), Some(Step::Field(name)) if ORDERED.contains(&name.as_str()))
    }
}

impl fmt::Display for Way {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, step) in self.0.iter().enumerate() {
            match step {
                Step::Field(name) if place == 0 => write!(f, "{name}")?,
                Step::Field(name) => write!(f, ".{name}")?,
                Step::Entry(name) => write!(f, "[{name}]")?,
            }
        }
        if self.0.is_empty() { f.write_str(super::RECORD) } else { Ok(()) }
    }
}

/// What people call an entry of a list.
fn short(item: &Json) -> String {
    let name = ["id", "title", "at", "name", "cause", "audience", "record", "url"]
        .iter()
        .find_map(|key| item.get(*key));
    let text = match name.unwrap_or(item) {
        Json::String(text) => text.clone(),
        other => other.to_string(),
    };
    text.chars().filter(|it| !it.is_control()).take(60).collect()
}
