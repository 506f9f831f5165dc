//! Text in the columns that there are: how wide it is, cut, folded. Expects text that is safe to show.

use std::borrow::Cow;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The columns that a text takes.
pub(super) fn width(text: &str) -> usize {
    text.width()
}

/// The text, or what fits of it with a mark behind.
pub(super) fn cut<'a>(text: &'a str, most: usize, mark: &str) -> Cow<'a, str> {
    // Each character takes a byte at least, and a column at most per byte.
    if text.len() <= most || text.len() <= most * 8 && width(text) <= most {
        return Cow::Borrowed(text);
    }
    let room = most.saturating_sub(width(mark));
    let mut taken = 0;
    let mut res: String = text
        .chars()
        // Characters without a width could go on without end.
        .take(most * 4)
        .take_while(|c| {
            taken += c.width().unwrap_or_default();
            taken <= room
        })
        .collect();
    // Some sequences are wider than their characters.
    while width(&res) > room {
        res.pop();
    }
    Cow::Owned(res + mark)
}

/// The text in lines that fit, broken between words; a word that does not fit alone is left whole, to be copied.
/// The first line has less room, by what stands before it. There is a line even where there is no text.
pub(super) fn fold(text: &str, before: usize, most: usize) -> Vec<String> {
    let text = if text.is_empty() { "\n" } else { text };
    let lines = text.lines().enumerate();
    lines.flat_map(|(n, line)| fold_line(line, if n == 0 { before } else { 0 }, most)).collect()
}

fn fold_line(line: &str, before: usize, most: usize) -> Vec<String> {
    let mut res = Vec::new();
    let mut last = String::new();
    let mut used = before;
    for (n, word) in line.split(' ').enumerate() {
        let gap = usize::from(n > 0);
        let wide = width(word);
        if used > 0 && used.saturating_add(gap + wide) > most {
            res.push(last);
            last = word.to_owned();
            used = wide;
        } else {
            last.extend(std::iter::repeat_n(' ', gap));
            last.push_str(word);
            used += gap + wide;
        }
    }
    res.push(last);
    res
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn wide_characters_are_cut_by_columns() {
        assert_eq!(cut("日本語", 6, "…"), "日本語");
        assert_eq!(cut("日本語", 5, "…"), "日本…");
        assert_eq!(cut("日本語", 4, "…"), "日…");
    }

    #[test]
    fn lines_break_between_words_and_paths_stay_whole() {
        let text = "see assets/payroll/findb1.yaml now\nthen";
        assert_eq!(fold(text, 0, 12), ["see", "assets/payroll/findb1.yaml", "now", "then"]);
        assert_eq!(fold("", 0, 12), [""]);
        assert_eq!(fold("a bc", 9, 12), ["a", "bc"]);
        assert_eq!(fold("abcd e", 9, 12), ["", "abcd e"]);
        assert_eq!(fold("  two  spaces", 0, usize::MAX), ["  two  spaces"]);
    }

    proptest! {
        #[test]
        fn what_is_cut_fits(text in any::<String>(), most in 1usize..30) {
            prop_assert!(width(&cut(&text, most, "…")) <= most);
        }
    }
}
