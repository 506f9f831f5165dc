//! Texts that many edges share, kept once: ways of depending, types, names of groups. Never compares without case.

use std::collections::HashMap;
use std::num::NonZeroU32;

/// A text that is kept once
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Word(NonZeroU32);

impl Word {
    /// Its position among all words.
    pub(super) fn index(self) -> usize {
        self.0.get() as usize - 1
    }
}

/// All texts that are kept once
#[derive(Debug, Default)]
pub(super) struct Words(Vec<Box<str>>);

impl Words {
    pub(super) fn text(&self, word: Word) -> &str {
        &self.0[word.index()]
    }

    /// For each word, whether it is among these texts.
    pub(super) fn among(&self, texts: &[String]) -> Vec<bool> {
        self.0.iter().map(|word| texts.iter().any(|text| **text == **word)).collect()
    }
}

/// Collects words while a graph is built
#[derive(Default)]
pub(super) struct Lexicon<'a> {
    known: HashMap<&'a str, Word>,
    words: Words,
}

impl<'a> Lexicon<'a> {
    pub(super) fn word(&mut self, text: &'a str) -> Word {
        *self.known.entry(text).or_insert_with(|| {
            self.words.0.push(text.into());
            let position = u32::try_from(self.words.0.len()).ok().and_then(NonZeroU32::new);
            Word(position.unwrap_or_else(|| unreachable!("a store has fewer than four billion words")))
        })
    }

    pub(super) fn into_words(self) -> Words {
        self.words
    }
}
