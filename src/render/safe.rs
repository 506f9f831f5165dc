//! Text from records, made safe to show: what moves a cursor, turns text round or hides is shown as an escape.
//! The only way from a record to a terminal; never changes what is harmless.

use std::borrow::Cow;
use std::fmt::{self, Write};

/// Text that can be shown: no control character, nothing that reorders text, nothing without a shape
#[derive(Debug, Clone, Copy)]
pub struct Safe<'a> {
    text: &'a str,
    keep: Keep,
}

/// Which characters of layout stay as they are
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Keep {
    Nothing,
    LinesAndTabs,
    LinesTabsAndInvisible,
}

impl<'a> Safe<'a> {
    /// On one line: line breaks and tabs are shown as `\n` and `\t`.
    pub fn line(text: &'a str) -> Safe<'a> {
        Safe { text, keep: Keep::Nothing }
    }

    /// On as many lines as it has: line feeds and tabs stay.
    pub fn lines(text: &'a str) -> Safe<'a> {
        Safe { text, keep: Keep::LinesAndTabs }
    }

    /// For data that programs read as well: what is harmless at a terminal stays, though it has no shape.
    pub fn data(text: &'a str) -> Safe<'a> {
        Safe { text, keep: Keep::LinesTabsAndInvisible }
    }

    /// The text itself, where there was nothing to escape.
    pub fn to_cow(self) -> Cow<'a, str> {
        if self.text.chars().all(|c| self.keeps(c)) {
            Cow::Borrowed(self.text)
        } else {
            Cow::Owned(self.to_string())
        }
    }

    fn keeps(self, c: char) -> bool {
        is_safe(c)
            || self.keep != Keep::Nothing && matches!(c, '\n' | '\t')
            || self.keep == Keep::LinesTabsAndInvisible && is_invisible(c)
    }
}

impl fmt::Display for Safe<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.text;
        while let Some((at, c)) = rest.char_indices().find(|(_, c)| !self.keeps(*c)) {
            f.write_str(&rest[..at])?;
            write!(f, "{}", Escape(c))?;
            rest = &rest[at + c.len_utf8()..];
        }
        f.write_str(rest)
    }
}

/// How a character that cannot be shown is shown: `\u{1b}`, `<U+202E>`
pub(super) struct Escape(pub char);

impl fmt::Display for Escape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_control() {
            write!(f, "{}", self.0.escape_default())
        } else {
            write!(f, "<U+{:04X}>", u32::from(self.0))
        }
    }
}

/// Whether a character can be shown as it is, on a line.
pub fn is_safe(c: char) -> bool {
    if c.is_ascii() {
        return !c.is_ascii_control();
    }
    !(c.is_control() || is_direction(c) || is_invisible(c) || is_noncharacter(c))
}

/// Turns the order of the text round, so that it reads as something that it is not.
fn is_direction(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Has no shape, or breaks lines: two ids that differ in it look the same.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'
            | '\u{34f}'
            | '\u{115f}'..='\u{1160}'
            | '\u{17b4}'..='\u{17b5}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200d}'
            | '\u{2028}'..='\u{2029}'
            | '\u{2060}'..='\u{2065}'
            | '\u{206a}'..='\u{206f}'
            | '\u{3164}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}'
            | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e00ff}'
            | '\u{e01f0}'..='\u{e0fff}'
    )
}

/// Never stands for anything, and XML refuses it.
fn is_noncharacter(c: char) -> bool {
    matches!(c, '\u{fdd0}'..='\u{fdef}') || u32::from(c) & 0xfffe == 0xfffe
}

/// The same JSON, in which what cannot be shown is escaped as JSON escapes: nothing of the meaning is lost.
pub(super) fn json(text: &str) -> Cow<'_, str> {
    let keeps = |c: char| is_safe(c) || c == '\n';
    if text.chars().all(keeps) {
        return Cow::Borrowed(text);
    }
    let mut res = String::with_capacity(text.len() + 64);
    for c in text.chars() {
        if keeps(c) {
            res.push(c);
        } else {
            for unit in c.encode_utf16(&mut [0; 2]) {
                // Writing to a string cannot fail.
                let _ = write!(res, "\\u{unit:04x}");
            }
        }
    }
    Cow::Owned(res)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_title_that_sets_the_window_title_is_shown_and_not_obeyed() {
        assert_eq!(Safe::line("\u{1b}]0;owned\u{7}").to_string(), r"\u{1b}]0;owned\u{7}");
        assert_eq!(Safe::line("\u{9b}31m").to_string(), r"\u{9b}31m");
    }

    #[test]
    fn text_that_is_turned_round_shows_where() {
        assert_eq!(Safe::line("get\u{202e}diap\u{200b}").to_string(), "get<U+202E>diap<U+200B>");
        assert_eq!(Safe::line("\u{feff}id\u{e0041}").to_string(), "<U+FEFF>id<U+E0041>");
    }

    #[test]
    fn line_breaks_stay_only_where_lines_are_asked_for() {
        assert_eq!(Safe::line("a\n\tb\r").to_string(), r"a\n\tb\r");
        assert_eq!(Safe::lines("a\n\tb\r").to_string(), "a\n\tb\\r");
    }

    #[test]
    fn letters_of_every_script_stay_as_they_are() {
        for text in ["Müller", "日本語", "e\u{301}", "مرحبا", "🚒"] {
            assert!(matches!(Safe::line(text).to_cow(), Cow::Borrowed(it) if it == text));
        }
    }

    proptest! {
        #[test]
        fn what_is_escaped_in_json_means_the_same(text in any::<String>()) {
            let plain = serde_json::to_string(&text).unwrap();
            let escaped = json(&plain);
            prop_assert!(escaped.chars().all(is_safe));
            prop_assert_eq!(serde_json::from_str::<String>(&escaped).unwrap(), text);
        }
    }
}
