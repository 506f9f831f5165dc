//! The words and signs of an expression with their places, read only to say what is wrong with it: the grammar is the parser's.

use std::ops::Range;

/// What a token is
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    Word,
    Number,
    Text,
    /// A text whose closing quote is missing.
    OpenText,
    Sign,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token<'t> {
    pub sort: Sort,
    pub text: &'t str,
    pub at: Range<usize>,
}

/// Signs of more than one character, longest first; among them some that other languages have.
const SIGNS: [&str; 13] = ["===", "!==", "==", "!=", "<=", ">=", "&&", "||", "<>", "=~", "!~", "=<", "=>"];

/// All tokens; what is between them is space or a comment.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        if first.is_whitespace() {
            at += first.len_utf8();
            continue;
        }
        if rest.starts_with("//") {
            at += rest.find('\n').unwrap_or(rest.len());
            continue;
        }
        let (sort, length) = token(rest, first);
        tokens.push(Token { sort, text: &rest[..length], at: at..at + length });
        at += length;
    }
    tokens
}

fn token(rest: &str, first: char) -> (Sort, usize) {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let word: &str = &rest[..rest.find(|c| !is_part(c)).unwrap_or(rest.len())];
    if rest[word.len()..].starts_with(['"', '\'']) && is_prefix(word) {
        let (sort, length) = quoted(&rest[word.len()..], word.contains(['r', 'R']));
        return (sort, word.len() + length);
    }
    if first.is_ascii_digit() {
        let is_number = |c: char| is_part(c) || c == '.';
        return (Sort::Number, rest.find(|c| !is_number(c)).unwrap_or(rest.len()));
    }
    if !word.is_empty() {
        return (Sort::Word, word.len());
    }
    let sign = SIGNS.iter().find(|sign| rest.starts_with(**sign));
    (Sort::Sign, sign.map_or(first.len_utf8(), |sign| sign.len()))
}

/// Whether a word before a quote says how the text is read; nothing says: as usual.
fn is_prefix(word: &str) -> bool {
    matches!(word.to_ascii_lowercase().as_str(), "" | "r" | "b" | "br" | "rb")
}

fn quoted(rest: &str, is_raw: bool) -> (Sort, usize) {
    let quote = &rest[..1];
    let triple = quote.repeat(3);
    let quote = if rest.starts_with(&triple) { triple.as_str() } else { quote };
    let mut at = quote.len();
    while let Some(next) = rest[at..].chars().next() {
        if rest[at..].starts_with(quote) {
            return (Sort::Text, at + quote.len());
        }
        at += next.len_utf8();
        if next == '\\' && !is_raw {
            at += rest[at..].chars().next().map_or(0, char::len_utf8);
        }
        if next == '\n' && quote.len() == 1 {
            break;
        }
    }
    (Sort::OpenText, at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<String> {
        tokens(text).into_iter().map(|it| format!("{:?} {}", it.sort, it.text)).collect()
    }

    #[test]
    fn words_numbers_texts_and_signs() {
        let text = r#"a.b_1==r"x\"&&'it\'s'<=2.5e3 // "not" this
            ||"""multi"line""""#;
        let expected = [
            "Word a",
            "Sign .",
            "Word b_1",
            "Sign ==",
            r#"Text r"x\""#,
            "Sign &&",
            r"Text 'it\'s'",
            "Sign <=",
            "Number 2.5e3",
            "Sign ||",
            r#"Text """multi"line""""#,
        ];
        assert_eq!(told(text), expected);
    }

    #[test]
    fn texts_that_nobody_closed() {
        assert_eq!(told("a == \"x"), ["Word a", "Sign ==", "OpenText \"x"]);
        assert_eq!(told("'"), ["OpenText '"]);
        assert_eq!(told("'\\"), ["OpenText '\\"]);
        assert_eq!(told("'x\ny'").first().map(String::as_str), Some("OpenText 'x\n"));
    }

    #[test]
    fn characters_of_any_length() {
        assert_eq!(told("ä=“x”"), ["Word ä", "Sign =", "Sign “", "Word x", "Sign ”"]);
    }
}
