//! The way to a value inside a record, as keys and positions. Never holds text of a file.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

/// One step of the way: into a mapping by its key, or into a list by position
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Step {
    Key(Cow<'static, str>),
    Index(usize),
}

/// A path of keys and positions from the top of a record to a value
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Pointer(Vec<Step>);

impl Pointer {
    /// The record itself.
    pub fn root() -> Pointer {
        Pointer(Vec::new())
    }

    pub fn field(name: &'static str) -> Pointer {
        Pointer(vec![Step::Key(Cow::Borrowed(name))])
    }

    /// Reads what people type: `attributes.cpus`, `depends_on.0.id`.
    pub fn dotted(text: &str) -> Pointer {
        let step = |part: &str| match part.parse() {
            Ok(index) => Step::Index(index),
            Err(_) => Step::Key(Cow::Owned(part.to_owned())),
        };
        Pointer(text.split('.').filter(|part| !part.is_empty()).map(step).collect())
    }

    #[must_use]
    pub fn key(mut self, name: impl Into<Cow<'static, str>>) -> Pointer {
        self.0.push(Step::Key(name.into()));
        self
    }

    #[must_use]
    pub fn index(mut self, index: usize) -> Pointer {
        self.0.push(Step::Index(index));
        self
    }

    pub fn push(&mut self, step: Step) {
        self.0.push(step);
    }

    pub fn pop(&mut self) -> Option<Step> {
        self.0.pop()
    }

    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// The first key: the field of the record that this leads into.
    pub fn top(&self) -> Option<&str> {
        self.0.iter().find_map(|step| match step {
            Step::Key(key) => Some(key.as_ref()),
            Step::Index(_) => None,
        })
    }

    /// As people write it: `depends_on.0.id`. Empty for the record itself.
    pub fn to_dotted(&self) -> String {
        let parts: Vec<String> = self.0.iter().map(ToString::to_string).collect();
        parts.join(".")
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Step::Key(key) => f.write_str(key),
            Step::Index(index) => write!(f, "{index}"),
        }
    }
}

/// RFC 6901: `/depends_on/0/id`
impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for step in &self.0 {
            let text = step.to_string().replace('~', "~0").replace('/', "~1");
            write!(f, "/{text}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dotted_text_comes_back_as_it_went_in() {
        let pointer = Pointer::dotted("depends_on.0.id");
        assert_eq!(pointer.to_dotted(), "depends_on.0.id");
        assert_eq!(pointer.to_string(), "/depends_on/0/id");
        assert_eq!(pointer.top(), Some("depends_on"));
    }

    #[test]
    fn slashes_and_tildes_in_keys_are_escaped() {
        assert_eq!(Pointer::root().key("a/b~c").to_string(), "/a~1b~0c");
    }
}
