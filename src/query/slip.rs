//! What fingers that know other languages type: `=`, `and`, `<>`, a word without quotes. Each is told by its right spelling.
//! Never corrects anything by itself.

use super::error::{Complaint, Given};
use super::token::{Sort, Token};

/// Signs that no expression can hold, and what is meant
const SIGNS: [(&str, &str); 13] = [
    ("=", "=="),
    ("===", "=="),
    ("!==", "!="),
    ("<>", "!="),
    ("&", "&&"),
    ("|", "||"),
    ("=<", "<="),
    ("=>", ">="),
    ("=~", ".matches(\"…\")"),
    ("!~", ".matches(\"…\"), with a `!` before the field"),
    ("~", ".matches(\"…\")"),
    ("“", "straight quotes: \"…\""),
    ("”", "straight quotes: \"…\""),
];

/// Words that other languages join and compare with, and what is meant
const WORDS: [(&str, &str); 10] = [
    ("and", "&&"),
    ("or", "||"),
    ("not", "!"),
    ("is", "=="),
    ("eq", "=="),
    ("ne", "!="),
    ("like", "`.contains(\"…\")` or `.matches(\"…\")`"),
    ("contains", "`\"…\" in list`, or `.contains(\"…\")` for a text"),
    ("startsWith", "`.startsWith(\"…\")`"),
    ("matches", "`.matches(\"…\")`"),
];

/// Finds what can be no part of any expression.
pub(super) fn check_signs(tokens: &[Token<'_>]) -> Given<()> {
    for token in tokens {
        if token.sort == Sort::OpenText {
            let message = "a text is not closed";
            return Err(Complaint::new(message).at(&token.at).label("opened here").help("close the quote"));
        }
        if token.sort == Sort::Sign
            && let Some((sign, meant)) = SIGNS.iter().find(|(sign, _)| *sign == token.text)
        {
            let complaint = Complaint::new(format!("`{sign}` means nothing in an expression"));
            return Err(complaint.at(&token.at).help(format!("write {}", in_quotes(meant))));
        }
    }
    Ok(())
}

/// A word that another language would have there, in a text that could not be parsed.
pub(super) fn word(tokens: &[Token<'_>]) -> Option<Box<Complaint>> {
    let mut before: Option<&Token<'_>> = None;
    for (at, token) in tokens.iter().enumerate() {
        let follows_dot = before.is_some_and(|it| it.text == ".");
        let opens = tokens.get(at + 1).is_some_and(|next| matches!(next.text, "(" | "."));
        let joins = !follows_dot && !opens && token.sort == Sort::Word && tokens.len() > at + 1;
        if joins && let Some(meant) = meant(token.text) {
            let complaint = Complaint::new(format!("`{}` means nothing in an expression", token.text));
            return Some(complaint.at(&token.at).help(format!("write {}", in_quotes(meant))));
        }
        before = Some(token);
    }
    None
}

/// What stands for a word of another language.
pub(super) fn meant(word: &str) -> Option<&'static str> {
    WORDS.iter().find(|(it, _)| it.eq_ignore_ascii_case(word)).map(|(_, meant)| *meant)
}

pub(super) fn in_quotes(meant: &str) -> String {
    if meant.contains(' ') || meant.contains('`') { meant.to_owned() } else { format!("`{meant}`") }
}
