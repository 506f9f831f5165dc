//! What every page has: its head, its colours in light and dark, and text that is text. Knows no content.

use std::io::{self, Write};

use super::Safe;

/// Colours and type that every page shares
const BASE: &str = include_str!("page.css");

/// A page, but for what is on it
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::render) struct Page<'a> {
    pub title: &'a str,
    /// Rules of style beside those that every page has.
    pub style: &'a str,
    /// More of the head, which is markup: a feed.
    pub head: &'a str,
}

impl Page<'_> {
    pub fn write(
        &self,
        out: &mut dyn Write,
        body: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    ) -> io::Result<()> {
        writeln!(out, "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">")?;
        writeln!(out, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")?;
        writeln!(out, "<meta name=\"color-scheme\" content=\"light dark\">")?;
        // Whatever may have slipped through, a page that is only read runs nothing and fetches nothing.
        let policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
        writeln!(out, "<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">")?;
        writeln!(out, "<title>{}</title>{}", escape(self.title), self.head)?;
        writeln!(out, "<style>\n{}{}</style>\n</head>\n<body>\n<main>", BASE, self.style)?;
        body(out)?;
        writeln!(out, "</main>\n</body>\n</html>")
    }
}

/// Text between tags, or in an attribute in double quotes.
pub(in crate::render) fn escape(text: &str) -> String {
    let mut res = String::with_capacity(text.len());
    for c in Safe::lines(text).to_cow().chars() {
        match c {
            '&' => res.push_str("&amp;"),
            '<' => res.push_str("&lt;"),
            '>' => res.push_str("&gt;"),
            '"' => res.push_str("&quot;"),
            '\'' => res.push_str("&#39;"),
            c => res.push(c),
        }
    }
    res
}
