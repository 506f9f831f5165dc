//! A review at a terminal: what to know first, then parts, each line folded to the width that there is. What is too much
//! to be read at one sitting is counted, not shown.

use std::io::{self, Write};

use anstyle::Style;

use super::fit::width;
use super::ink;
use crate::render::Look;
use crate::render::safe::Safe;
use crate::report::review::{Bit, Block, Line, Mood, Page, Part, Phrase, Review};

/// So many blocks of a part, and lines below one, are shown
const BLOCKS: usize = 50;
const DETAILS: usize = 15;
const BELOW: usize = 12;
/// So many lines of what became of a text
const TEXT: usize = 12;
/// A line of a text is cut here
const LONGEST: usize = 400;
const NARROWEST: usize = 30;

/// A word, in as many styles as it has parts
type Word = Vec<(Style, String)>;

pub(super) fn review(review: &Review, look: &Look, out: &mut dyn Write) -> io::Result<()> {
    let page = &review.page;
    let title = Painter { look, sign: String::new(), style: ink::BOLD, indent: 0 };
    title.write(&page.title, out)?;
    Painter { style: ink::DIM, ..title }.write(&page.facts, out)?;
    if page.parts.is_empty() {
        return writeln!(out, "\nnothing was decided");
    }
    if !page.verdict.is_empty() {
        writeln!(out)?;
    }
    page.verdict.iter().take(BLOCKS).try_for_each(|it| line(it, 0, look, out))?;
    for it in &page.parts {
        part(it, page, look, out)?;
    }
    Ok(())
}

fn part(part: &Part, page: &Page, look: &Look, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "\n{}", look.paint(ink::BOLD, part.title))?;
    let most = if part.is_detail { DETAILS } else { BLOCKS };
    for it in part.blocks.iter().take(most) {
        block(it, look, out)?;
    }
    let rest = part.blocks.len().saturating_sub(most);
    if rest > 0 {
        let told = format!("and {rest} more; all of them: {} -f json", Safe::line(&page.again));
        writeln!(out, "  {}", look.paint(ink::DIM, told))?;
    }
    Ok(())
}

fn block(block: &Block, look: &Look, out: &mut dyn Write) -> io::Result<()> {
    line(&block.head, 0, look, out)?;
    block.below.iter().take(BELOW).try_for_each(|it| line(it, 2, look, out))?;
    let rest = block.below.len().saturating_sub(BELOW);
    if rest > 0 {
        writeln!(out, "      {}", look.paint(ink::DIM, format!("and {rest} more")))?;
    }
    Ok(())
}

fn line(line: &Line, indent: usize, look: &Look, out: &mut dyn Write) -> io::Result<()> {
    let style = match line.mood {
        Mood::Bad => ink::level(crate::finding::Level::Error),
        Mood::Good => ink::GREEN,
        Mood::Plain => ink::CYAN,
    };
    let style = if line.sign == ' ' { Style::new() } else { style };
    let sign = look.paint(style, sign(line.sign, look)).to_string();
    Painter { look, sign: format!("{sign} "), style: Style::new(), indent: indent + 2 }
        .write(&line.phrase, out)?;
    for text in line.lines.iter().take(TEXT) {
        let style = if text.starts_with('+') { ink::GREEN } else { ink::RED };
        let cut: String = text.chars().take(LONGEST).collect();
        let mark = if cut.len() < text.len() { look.ellipsis() } else { "" };
        let plain = Phrase(vec![Bit::Said(format!("{cut}{mark}"))]);
        Painter { look, sign: "  ".to_owned(), style, indent: indent + 4 }.write(&plain, out)?;
    }
    let rest = line.lines.len().saturating_sub(TEXT);
    if rest > 0 {
        writeln!(out, "{:1$}{2}", "", indent + 6, look.paint(ink::DIM, format!("and {rest} more lines")))?;
    }
    Ok(())
}

/// A sign that every terminal has.
fn sign(sign: char, look: &Look) -> char {
    match sign {
        _ if look.unicode => sign,
        '−' => '-',
        '✓' => 'o',
        '✗' => 'x',
        other => other,
    }
}

/// How a phrase is written: behind what sign, how far in, in what style
struct Painter<'a> {
    look: &'a Look,
    /// With its own colours; two columns wide, or empty.
    sign: String,
    style: Style,
    indent: usize,
}

impl Painter<'_> {
    fn write(&self, phrase: &Phrase, out: &mut dyn Write) -> io::Result<()> {
        let hang = self.indent + if self.sign.is_empty() { 0 } else { 2 };
        let most = self.look.width.map_or(usize::MAX, |width| width.saturating_sub(hang).max(NARROWEST));
        for (n, line) in folded(self.words(phrase), most).iter().enumerate() {
            let before = if n == 0 { self.sign.as_str() } else { "" };
            let indent = if n == 0 { self.indent } else { hang };
            let text: Vec<String> = line.iter().map(|word| self.painted(word)).collect();
            let text = format!("{:indent$}{before}{}", "", text.join(" "));
            writeln!(out, "{}", text.trim_end())?;
        }
        Ok(())
    }

    fn painted(&self, word: &Word) -> String {
        word.iter().map(|(style, text)| self.look.paint(*style, text).to_string()).collect()
    }

    fn words(&self, phrase: &Phrase) -> Vec<Word> {
        let mut words: Vec<Word> = vec![Vec::new()];
        for bit in &phrase.0 {
            let (style, text) = match bit {
                Bit::Words(text) => (self.style, text),
                Bit::Said(text) => {
                    (ink::word(text).filter(|_| self.style == Style::new()).unwrap_or(self.style), text)
                }
                Bit::Name(text) => (if self.style == Style::new() { ink::BOLD } else { self.style }, text),
            };
            let safe = Safe::line(text).to_string();
            for (n, piece) in safe.split(' ').enumerate() {
                if n > 0 {
                    words.push(Vec::new());
                }
                if let (Some(last), false) = (words.last_mut(), piece.is_empty()) {
                    last.push((style, piece.to_owned()));
                }
            }
        }
        words
    }
}

/// Words in lines that fit; one that fits nowhere is left whole, to be copied.
fn folded(words: Vec<Word>, most: usize) -> Vec<Vec<Word>> {
    let mut lines: Vec<Vec<Word>> = vec![Vec::new()];
    let mut used = 0;
    for word in words {
        let wide: usize = word.iter().map(|(_, text)| width(text)).sum();
        let is_first = lines.last().is_none_or(Vec::is_empty);
        if !is_first && used + 1 + wide > most {
            lines.push(Vec::new());
            used = 0;
        } else if !is_first {
            used += 1;
        }
        used += wide;
        if let Some(last) = lines.last_mut() {
            last.push(word);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn folded_to(phrase: &Phrase, width: usize) -> String {
        let look = Look { width: Some(width), unicode: true, ..Look::default() };
        let painter = Painter { look: &look, sign: "+ ".to_owned(), style: Style::new(), indent: 2 };
        let mut out = Vec::new();
        painter.write(phrase, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn lines_hang_behind_their_sign() {
        let phrase =
            Phrase::of("getpaid").words(" newly stands on ").said("PII").words(" data of ").name("findb1");
        assert_eq!(folded_to(&phrase, 36), "  + getpaid newly stands on PII data\n    of findb1\n");
    }

    proptest! {
        #[test]
        fn nothing_is_wider_than_the_terminal_but_a_word_that_is(
            words in prop::collection::vec("[a-zß漢]{1,12}", 1..40),
            width in 40usize..120,
        ) {
            let phrase = words.iter().fold(Phrase::default(), |it, word| it.name(word).words(", "));
            for line in folded_to(&phrase, width).lines() {
                prop_assert!(super::width(line) <= width, "{}", line);
            }
        }
    }
}
