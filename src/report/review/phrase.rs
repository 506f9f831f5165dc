//! Sentences of our own words, of names and of what records say, each told apart, so that a format can mark and escape
//! each as it must. Knows no format.

/// A part of a sentence
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Bit {
    /// Our own words.
    Words(String),
    /// What a record is called: an id, a file.
    Name(String),
    /// What somebody wrote into a record or a commit.
    Said(String),
}

/// A sentence, or a part of one
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Phrase(pub Vec<Bit>);

impl Phrase {
    pub fn new(words: &str) -> Phrase {
        Phrase::default().words(words)
    }

    pub fn of(name: &str) -> Phrase {
        Phrase::default().name(name)
    }

    #[must_use]
    pub fn words(mut self, words: &str) -> Phrase {
        if !words.is_empty() {
            self.0.push(Bit::Words(words.to_owned()));
        }
        self
    }

    #[must_use]
    pub fn name(mut self, name: &str) -> Phrase {
        self.0.push(Bit::Name(name.to_owned()));
        self
    }

    #[must_use]
    pub fn said(mut self, text: &str) -> Phrase {
        self.0.push(Bit::Said(text.to_owned()));
        self
    }

    #[must_use]
    pub fn then(mut self, other: Phrase) -> Phrase {
        self.0.extend(other.0);
        self
    }

    /// Names in a row, with the same between any two.
    #[must_use]
    pub fn names<T: AsRef<str>>(mut self, names: impl IntoIterator<Item = T>, between: &str) -> Phrase {
        for (n, name) in names.into_iter().enumerate() {
            self = if n == 0 { self } else { self.words(between) };
            self = self.name(name.as_ref());
        }
        self
    }

    /// Names in a row; of more than some only the first, and how many more.
    #[must_use]
    pub fn some_names(self, names: &[String], most: usize) -> Phrase {
        let rest = names.len().saturating_sub(most);
        let named = self.names(&names[..names.len() - rest], ", ");
        if rest > 0 { named.words(&format!(" and {rest} more")) } else { named }
    }

    /// As it is read, with nothing marked.
    pub fn text(&self) -> String {
        let text = |bit: &Bit| match bit {
            Bit::Words(text) | Bit::Name(text) | Bit::Said(text) => text.clone(),
        };
        self.0.iter().map(text).collect()
    }
}
