//! A review as the comment of a pull request: the same bytes for the same range, a marker by which a bot finds the comment
//! that it wrote before, a picture, and no more than a forge takes.
//!
//! Whatever comes from a record is text and nothing else: no markup, no mention that rings somebody, no link to an issue,
//! no address that becomes a link. Names stand in code, where forges look for none of these.

use std::fmt::Write as _;
use std::io::{self, Write};

use crate::render::safe::Safe;
use crate::render::{Look, mermaid};
use crate::report::review::{Bit, Block, Line, Page, Part, Phrase, Review};

/// By which a comment is found again
const MARKER: &str = "<!-- itsm-review -->";

/// What GitHub takes of a comment, in characters; counted in bytes, which are never fewer
const ROOM: usize = 65_536;

/// How many blocks of a part are shown, the most first
const STEPS: [usize; 8] = [200, 100, 50, 25, 12, 6, 3, 1];

/// What a picture may take, and how many assets it may show: more is no picture any more
const PICTURE: usize = 16_000;
const ASSETS: usize = 40;

/// Texts of records are cut here
const LONGEST: usize = 400;
const TEXT: usize = 12;
const BELOW: usize = 20;

/// Breaks up what a forge would take for a mention or a link, and cannot be seen
const APART: &str = "&#8203;";

pub(super) fn review(review: &Review, _: &Look, out: &mut dyn Write) -> io::Result<()> {
    let drawn = drawn(review);
    for most in STEPS {
        let text = comment(&review.page, &drawn, most);
        if text.len() <= ROOM {
            return out.write_all(text.as_bytes());
        }
    }
    // Not even one of each fits: a bot must be able to post something all the same.
    let facts = phrase(&review.page.facts);
    writeln!(
        out,
        "{MARKER}\n{facts}\n\nThis is too much for a comment; all of it: {}",
        code(&review.page.again)
    )
}

fn drawn(review: &Review) -> String {
    let mut most = ASSETS;
    loop {
        let part = review.picture.nearest(most);
        if part.nodes.is_empty() {
            return String::new();
        }
        let chart = mermaid::chart(&part);
        if chart.len() <= PICTURE {
            return chart;
        }
        most = most * 3 / 4;
    }
}

fn comment(page: &Page, drawn: &str, most: usize) -> String {
    let mut text = format!("{MARKER}\n## {}\n\n{}\n", phrase(&page.title), phrase(&page.facts));
    if page.parts.is_empty() {
        text += "\nNothing was decided.\n";
        return text;
    }
    if !page.verdict.is_empty() {
        text += "\n";
    }
    for it in page.verdict.iter().take(most) {
        let _ = writeln!(text, "- {}", signed(it));
    }
    for it in page.parts.iter().filter(|it| !it.is_detail) {
        let _ = write!(text, "\n### {}\n\n{}", capital(it.title), blocks(it, page, most));
        if it.title == "what that does" && !drawn.is_empty() {
            text += &picture(drawn);
        }
    }
    if !drawn.is_empty() && !page.parts.iter().any(|it| it.title == "what that does") {
        text += &picture(drawn);
    }
    for it in page.parts.iter().filter(|it| it.is_detail) {
        let summary = format!("{} ({})", capital(it.title), it.blocks.len());
        let _ = write!(
            text,
            "\n<details>\n<summary>{summary}</summary>\n\n{}\n</details>\n",
            blocks(it, page, most)
        );
    }
    text
}

fn picture(drawn: &str) -> String {
    format!(
        "\n<details>\n<summary>Picture: what is touched has a thick frame, who is newly hit is coloured</summary>\n\n```mermaid\n{drawn}```\n\n</details>\n"
    )
}

fn capital(title: &str) -> String {
    let mut letters = title.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn blocks(part: &Part, page: &Page, most: usize) -> String {
    let mut text: String = part.blocks.iter().take(most).map(|it| block(it, most)).collect();
    let rest = part.blocks.len().saturating_sub(most);
    if rest > 0 {
        let _ = writeln!(text, "- … and {rest} more: {}", code(&page.again));
    }
    text
}

fn block(block: &Block, most: usize) -> String {
    let mut text = format!("- {}\n{}", signed(&block.head), diff(&block.head, 2));
    let most = most.min(BELOW);
    for it in block.below.iter().take(most) {
        let _ = write!(text, "  - {}\n{}", signed(it), diff(it, 4));
    }
    let rest = block.below.len().saturating_sub(most);
    if rest > 0 {
        let _ = writeln!(text, "  - … and {rest} more");
    }
    text
}

fn signed(line: &Line) -> String {
    let said = phrase(&line.phrase).trim_end().to_owned();
    match line.sign {
        ' ' | '~' => said,
        '+' => format!("**+** {said}"),
        sign => format!("**{sign}** {said}"),
    }
}

/// What became of a text, in a block whose fence no line of it can close.
fn diff(line: &Line, indent: usize) -> String {
    if line.lines.is_empty() {
        return String::new();
    }
    let lines: Vec<String> =
        line.lines.iter().take(TEXT).map(|it| short(&Safe::line(it).to_string())).collect();
    let run = lines.iter().map(|it| longest_run(it)).max().unwrap_or_default();
    let fence = "`".repeat(3.max(run + 1));
    let mut text = format!("\n{:indent$}{fence}diff\n", "");
    for it in &lines {
        let _ = writeln!(text, "{:indent$}{it}", "");
    }
    let rest = line.lines.len().saturating_sub(TEXT);
    if rest > 0 {
        let _ = writeln!(text, "{:indent$}# and {rest} more lines", "");
    }
    text + &format!("{:indent$}{fence}\n", "")
}

fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or_default()
}

fn short(text: &str) -> String {
    let mut letters = text.chars();
    let start: String = letters.by_ref().take(LONGEST).collect();
    if letters.next().is_some() { start + "…" } else { start }
}

fn phrase(phrase: &Phrase) -> String {
    let bit = |bit: &Bit| match bit {
        Bit::Words(text) => plain(text),
        Bit::Said(text) => plain(&short(text)),
        Bit::Name(text) => code(&short(text)),
    };
    phrase.0.iter().map(bit).collect()
}

/// In code, between more backticks than the text has in a row.
fn code(text: &str) -> String {
    let text = Safe::line(text).to_string();
    let fence = "`".repeat(longest_run(&text) + 1);
    let is_edge = |c: char| c == '`' || c == ' ';
    if text.is_empty() {
        return "` `".to_owned();
    }
    let gap = if text.starts_with(is_edge) || text.ends_with(is_edge) { " " } else { "" };
    format!("{fence}{gap}{text}{gap}{fence}")
}

/// On one line, as text and nothing else.
pub(super) fn plain(text: &str) -> String {
    let text = Safe::line(text).to_string();
    let mut res = String::with_capacity(text.len() + 16);
    let mut rest = text.as_str();
    while let Some(c) = rest.chars().next() {
        match c {
            '<' => res.push_str("&lt;"),
            '>' => res.push_str("&gt;"),
            '&' => {
                res.push_str("&amp;");
                res.push_str(APART);
            }
            // Mentions, issues, requests, snippets, milestones, labels, emoji and addresses, here and in GitLab.
            '@' | '#' | '!' | '$' | '%' | '~' | ':' => {
                if matches!(c, '#' | '!' | '~' | '$') {
                    res.push('\\');
                }
                res.push(c);
                if rest[1..].starts_with(|c: char| !c.is_whitespace()) {
                    res.push_str(APART);
                }
            }
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '|' => {
                res.push('\\');
                res.push(c);
            }
            c => res.push(c),
        }
        rest = &rest[c.len_utf8()..];
    }
    unlinked(&res)
}

/// `GH-12`, `www.` and names of commits stay words.
fn unlinked(text: &str) -> String {
    let mut res = text.to_owned();
    for (word, apart) in
        [("www.", "www&#8203;."), ("WWW.", "WWW&#8203;."), ("GH-", "GH&#8203;-"), ("gh-", "gh&#8203;-")]
    {
        if res.contains(word) {
            res = res.replace(word, apart);
        }
    }
    res
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_text_rings_nobody_and_links_nowhere() {
        assert_eq!(plain("@org/team"), "@&#8203;org/team");
        assert_eq!(plain("fixes #12 and GH-3"), "fixes \\#&#8203;12 and GH&#8203;-3");
        assert_eq!(plain("see https://evil.example"), "see https:&#8203;//evil.example");
        assert_eq!(plain("</details><img src=x>"), "&lt;/details&gt;&lt;img src=x&gt;");
        assert_eq!(plain("[x](javascript:y) *b* `c`"), "\\[x\\](javascript:&#8203;y) \\*b\\* \\`c\\`");
        assert_eq!(plain("a\n## b"), "a\\\\n\\#&#8203;\\# b");
        assert_eq!(plain("&#64;team"), "&amp;&#8203;\\#&#8203;64;team");
    }

    #[test]
    fn code_cannot_be_left() {
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`a`"), "`` `a` ``");
        assert_eq!(code(""), "` `");
    }

    proptest! {
        #[test]
        fn nothing_of_a_text_is_markup(text in any::<String>()) {
            let plain = plain(&text);
            prop_assert!(!plain.contains('<') && !plain.contains('>') && !plain.contains('\n'));
            let rings = |at: usize| plain[at + 1..].starts_with(|c: char| c.is_alphanumeric());
            prop_assert!(!plain.match_indices(['@', '#']).any(|(at, _)| rings(at) && !plain[..at].ends_with('&')));
        }
    }
}
