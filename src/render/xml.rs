//! Text inside XML 1.0: escaped, and without the characters that XML cannot hold. Knows no document.

use super::safe::Safe;

/// Text for an attribute in double quotes; line breaks survive a parser's normalisation.
pub(super) fn attribute(text: &str) -> String {
    escape(text, |c| match c {
        '\n' => Some("&#10;"),
        '\t' => Some("&#9;"),
        _ => None,
    })
}

/// Text between tags.
pub(super) fn text(text: &str) -> String {
    escape(text, |_| None)
}

fn escape(text: &str, also: fn(char) -> Option<&'static str>) -> String {
    // What XML 1.0 refuses even as `&#27;` is among what is not safe to show, so one escape serves both.
    let mut res = String::with_capacity(text.len());
    for c in Safe::lines(text).to_cow().chars() {
        match c {
            '&' => res.push_str("&amp;"),
            '<' => res.push_str("&lt;"),
            '>' => res.push_str("&gt;"),
            '"' => res.push_str("&quot;"),
            c => match also(c) {
                Some(escaped) => res.push_str(escaped),
                None => res.push(c),
            },
        }
    }
    res
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_and_quotes_are_escaped() {
        assert_eq!(attribute("<a b=\"c\">&\n"), "&lt;a b=&quot;c&quot;&gt;&amp;&#10;");
        assert_eq!(text("]]>\n"), "]]&gt;\n");
    }

    #[test]
    fn what_xml_cannot_hold_is_shown_as_an_escape() {
        assert_eq!(text("\u{0}\u{1b}\u{fffe}"), r"\u{0}\u{1b}&lt;U+FFFE&gt;");
    }
}
