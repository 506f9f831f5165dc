//! How wide text will be: a guess that is never too small for the fonts that browsers take, so that it stays in its box.

use std::borrow::Cow;

use unicode_width::UnicodeWidthChar;

use crate::render::safe::Safe;

/// The most that is shown of a text, in ems
const MOST: f64 = 22.0;

/// Text that is shown, and how wide it is at most
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Text {
    pub(super) text: String,
    pub(super) width: f64,
}

impl Text {
    /// Made safe, cut where it is long.
    pub(super) fn new(text: &str, size: f64) -> Text {
        Text::wide(text, size, 0.88)
    }

    /// The same in bold.
    pub(super) fn bold(text: &str, size: f64) -> Text {
        Text::wide(text, size, 1.0)
    }

    fn wide(text: &str, size: f64, weight: f64) -> Text {
        let safe = Safe::line(text).to_cow();
        let text = cut(&safe);
        let width = ems(&text) * size * weight;
        Text { text: text.into_owned(), width }
    }
}

fn cut(text: &str) -> Cow<'_, str> {
    let mut taken = 0.0;
    for (at, c) in text.char_indices() {
        taken += em(c);
        if taken > MOST {
            return Cow::Owned(format!("{}…", &text[..at]));
        }
    }
    Cow::Borrowed(text)
}

fn ems(text: &str) -> f64 {
    text.chars().map(em).sum()
}

/// The widest of Helvetica, Segoe, Roboto and DejaVu in bold, about.
fn em(c: char) -> f64 {
    match c {
        'i' | 'j' | 'l' | '\'' | '|' | '!' => 0.36,
        'I' | 'f' | 't' | 'r' | ' ' | '.' | ',' | ':' | ';' | '-' | '(' | ')' | '[' | ']' | '/' | '·' => {
            0.42
        }
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '…' => 1.02,
        'A'..='Z' | '&' | '#' | '+' | '=' | '<' | '>' | '~' => 0.78,
        c if c.is_ascii() => 0.66,
        c => match c.width() {
            Some(0) | None => 0.0,
            Some(1) => 0.8,
            Some(_) => 1.15,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_text_is_cut_and_controls_are_shown() {
        assert_eq!(Text::new("findb1", 10.0).text, "findb1");
        let long = Text::new(&"W".repeat(100), 10.0);
        assert!(long.text.ends_with('…') && long.width <= (MOST + 1.1) * 10.0, "{long:?}");
        assert_eq!(Text::new("a\u{1b}[2J", 10.0).text, r"a\u{1b}[2J");
    }

    #[test]
    fn wide_characters_are_wide() {
        assert!(Text::new("給与チーム", 10.0).width > 50.0);
    }
}
