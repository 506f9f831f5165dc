//! Whether two texts are about the same thing, by the words that they share: bounded, the same on every machine, and
//! told with its reason. Knows no meaning; a person decides.

use std::collections::BTreeSet;

/// Words that are looked at of one text: whoever writes more repeats themselves
const MOST: usize = 400;

/// Bytes that are looked at of one text
const BYTES: usize = 16 * 1024;

/// Shared words from which on two texts are alike
pub const SHARED: usize = 2;

/// One in so many words of the shorter text is shared
const PART: usize = 4;

/// Words that say nothing of what is broken
const EMPTY: [&str; 83] = [
    "about", "after", "again", "all", "also", "and", "another", "any", "are", "because", "been", "before",
    "broken", "but", "can", "cannot", "could", "did", "does", "down", "each", "error", "every", "fail",
    "failed", "fails", "for", "from", "had", "has", "have", "her", "him", "his", "how", "into", "issue",
    "its", "itself", "may", "more", "most", "must", "nobody", "not", "now", "off", "one", "only", "other",
    "our", "out", "over", "problem", "see", "she", "should", "since", "some", "than", "that", "the", "their",
    "them", "then", "there", "they", "this", "too", "until", "was", "were", "what", "when", "which", "while",
    "who", "will", "with", "work", "working", "works", "you",
];

/// The words of some texts that can tell them from others
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words(BTreeSet<String>);

impl Words {
    /// Of several texts together.
    pub fn of<'t>(texts: impl IntoIterator<Item = &'t str>) -> Words {
        let mut words = Words::default();
        texts.into_iter().for_each(|text| words.add(text));
        words
    }

    fn add(&mut self, text: &str) {
        for word in start(text).split(|c: char| !c.is_alphanumeric()) {
            if self.0.len() >= MOST {
                return;
            }
            let word = word.to_lowercase();
            if word.chars().count() > 2 && EMPTY.binary_search(&word.as_str()).is_err() {
                self.0.insert(stem(&word).to_owned());
            }
        }
    }

    /// Each of them, in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// Without the words of another: what both are known to be about anyway.
    #[must_use]
    pub fn without(mut self, others: &Words) -> Words {
        self.0.retain(|word| !others.0.contains(word));
        self
    }

    /// The words that two texts share, in order.
    pub fn shared<'a>(&'a self, other: &Words) -> Vec<&'a str> {
        self.0.iter().filter(|word| other.0.contains(*word)).map(String::as_str).collect()
    }

    /// The words that they share, where these are enough to call them alike.
    pub fn alike<'a>(&'a self, other: &Words) -> Option<Vec<&'a str>> {
        let shared = self.shared(other);
        let shorter = self.0.len().min(other.0.len());
        (shared.len() >= SHARED && shared.len() * PART >= shorter).then_some(shared)
    }
}

/// The beginning of a text, cut between characters.
fn start(text: &str) -> &str {
    let mut end = text.len().min(BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// `disks` is `disk`, `crashes` is `crash`.
fn stem(word: &str) -> &str {
    let after_hiss =
        word.strip_suffix("es").filter(|it| ["sh", "ch", "x", "ss"].iter().any(|end| it.ends_with(end)));
    let plural = || word.strip_suffix('s').filter(|it| it.len() > 2 && !it.ends_with(['s', 'u', 'i']));
    after_hiss.or_else(plural).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alike(a: &str, b: &str) -> Option<String> {
        Words::of([a]).alike(&Words::of([b])).map(|shared| shared.join(" "))
    }

    #[test]
    fn the_empty_words_are_in_order() {
        assert!(EMPTY.is_sorted());
    }

    #[test]
    fn what_is_told_in_other_forms_of_the_same_words_is_alike() {
        let shared =
            alike("Payroll hangs, the disks of the database are full", "The database's disk is FULL again");
        assert_eq!(shared.as_deref(), Some("database disk full"));
        assert_eq!(alike("service crashes on login", "crash at login").as_deref(), Some("crash login"));
    }

    #[test]
    fn one_word_and_empty_words_are_no_likeness() {
        assert_eq!(
            alike("The database is down and has been", "The database was down before and after"),
            None
        );
        assert_eq!(alike("", ""), None);
    }

    #[test]
    fn two_words_of_a_long_text_are_chance() {
        let long = "one two three four five six seven eight nine ten eleven twelve disk full";
        assert_eq!(
            alike(long, &format!("disk full {}", "alpha beta gamma delta epsilon zeta eta theta iota")),
            None
        );
        assert!(alike("disk full", long).is_some(), "all of the shorter one is in it");
    }

    #[test]
    fn however_long_a_text_is_it_is_read_within_bounds() {
        let endless: String = (0..100_000).map(|n| format!("wörd{n} ")).collect();
        assert_eq!(Words::of([endless.as_str()]).0.len(), MOST);
        let one = "é".repeat(64 * 1024);
        assert_eq!(Words::of([one.as_str()]).0.len(), 1);
    }
}
