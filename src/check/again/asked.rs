//! Of what a rule is asked. Knows no rule.

/// Of what it is asked what is wrong
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    All,
    Part(Part),
}

/// Some files and the records in them, by their places in the snapshot, in order
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Part {
    pub files: Vec<usize>,
    pub entries: Vec<usize>,
}
