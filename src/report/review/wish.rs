//! What `--fail-on` takes: the words, what they mean, and what of a range is not wanted. Decides nothing by itself.

use super::concern::Concern;
use super::sort::{OF_DATA, SORTS};
use crate::finding::{Finding, Level, quoted};
use crate::model::id::nearest;

/// What `--fail-on` names
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    /// A finding of this level at least.
    Finding(Level),
    Sort(&'static str),
    /// The same of data of this class.
    Class(&'static str, String),
}

impl Wish {
    /// The words that people can type, and what they mean; a class of data may follow some.
    pub fn words() -> impl Iterator<Item = (&'static str, &'static str)> {
        let levels = [
            ("error", "a finding that is an error"),
            ("warning", "a finding that is a warning, or worse"),
            ("note", "any finding"),
        ];
        levels.into_iter().chain(SORTS.iter().map(|it| (it.name, it.summary)))
    }

    /// The word as people type it.
    pub fn name(&self) -> String {
        match self {
            Wish::Finding(level) => level.name().to_owned(),
            Wish::Sort(name) => (*name).to_owned(),
            Wish::Class(name, class) => format!("{name}:{class}"),
        }
    }

    /// What of a range is not wanted, in words; nothing where all is well.
    pub fn unmet(&self, brings: &[Finding], concerns: &[Concern]) -> Vec<String> {
        let of = |concern: &&Concern| match self {
            Wish::Finding(_) => false,
            Wish::Sort(name) => concern.finding.check == *name,
            Wish::Class(name, class) => {
                concern.finding.check == *name
                    && concern.classes.iter().any(|it| it.eq_ignore_ascii_case(class))
            }
        };
        let found = |it: &&Finding| matches!(self, Wish::Finding(level) if it.level >= *level);
        let findings = brings.iter().filter(found);
        findings
            .chain(concerns.iter().filter(of).map(|it| &it.finding))
            .map(|it| it.message.clone())
            .collect()
    }
}

impl std::str::FromStr for Wish {
    type Err = String;

    fn from_str(text: &str) -> Result<Wish, String> {
        let level = |level: Level| (text == level.name()).then_some(Wish::Finding(level));
        if let Some(wish) = [Level::Error, Level::Warning, Level::Note].into_iter().find_map(level) {
            return Ok(wish);
        }
        if let Some(sort) = SORTS.iter().find(|it| it.name == text) {
            return Ok(Wish::Sort(sort.name));
        }
        let of_data = OF_DATA.into_iter().find(|it| text.starts_with(&format!("{}:", it.name)));
        if let (Some(sort), Some((_, class))) = (of_data, text.split_once(':'))
            && !class.is_empty()
        {
            return Ok(Wish::Class(sort.name, class.to_owned()));
        }
        let names: Vec<&str> = Wish::words().map(|(name, _)| name).collect();
        Err(match nearest(text, names.iter().copied()).as_slice() {
            [] => format!("it is one of {}, reach:CLASS, exposed:CLASS", names.join(", ")),
            near => format!("did you mean {}?", quoted(near)),
        })
    }
}
