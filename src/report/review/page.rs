//! A review as a page: parts, each of blocks, each of a line and what stands below it. Knows no format and cuts nothing
//! off: how much there is room for is the format's to say.

mod consequence;
mod part;
mod verdict;

use std::collections::BTreeSet;

use self::consequence::done;
use self::part::{commit, covered, decided, findings, metrics, reader};
use self::verdict::verdict;
use super::Known;
use super::phrase::Phrase;
use crate::report::picture::counted;

/// How many names of one set are told in a line
const ROW: usize = 12;

/// What people read
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    pub title: Phrase,
    /// Below the title: how much there is.
    pub facts: Phrase,
    /// What to know before all else.
    pub verdict: Vec<Line>,
    pub parts: Vec<Part>,
    /// The command that shows all of it.
    pub again: String,
}

/// A part under a title of its own
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    pub title: &'static str,
    pub blocks: Vec<Block>,
    /// Whether it is for those who want to know more.
    pub is_detail: bool,
}

/// A line, and what stands below it
#[derive(Debug, Clone, PartialEq)]
pub struct Block {
    pub head: Line,
    pub below: Vec<Line>,
}

/// A sentence with a sign before it
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// `+` came, `−` went, `!` look, `~` is another; a space where nothing is to be said.
    pub sign: char,
    pub mood: Mood,
    pub phrase: Phrase,
    /// Of a long text, the lines that went and that came.
    pub lines: Vec<String>,
}

/// Whether somebody will like it
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    Bad,
    Plain,
    Good,
}

impl Line {
    fn new(sign: char, mood: Mood, phrase: Phrase) -> Line {
        Line { sign, mood, phrase, lines: Vec::new() }
    }

    fn plain(phrase: Phrase) -> Line {
        Line::new(' ', Mood::Plain, phrase)
    }
}

impl From<Line> for Block {
    fn from(head: Line) -> Block {
        Block { head, below: Vec::new() }
    }
}

pub(super) fn page(known: &Known<'_>) -> Page {
    let study = known.study;
    let mut parts = vec![
        part("what was decided", decided(&study.decisions)),
        part("what that does", done(&study.consequences)),
        part("who must look", study.readers.iter().map(reader).collect()),
        part("changes that stand for it", covered(known)),
        part("findings", findings(known)),
        part("metrics", metrics(known.metrics)),
    ];
    let rest = known.commits.saturating_sub(known.log.len());
    let mut commits: Vec<Block> = known.log.iter().map(commit).collect();
    commits.extend((rest > 0).then(|| Line::plain(Phrase::new(&format!("and {rest} more commits"))).into()));
    parts.push(Part { is_detail: true, ..part("commits", commits) });
    parts.retain(|it| !it.blocks.is_empty());
    let title = Phrase::new("Review of ").name(known.from).words(" → ").name(known.to);
    Page { title, facts: facts(known), verdict: verdict(known), parts, again: known.again.to_owned() }
}

fn part(title: &'static str, blocks: Vec<Block>) -> Part {
    Part { title, blocks, is_detail: false }
}

fn facts(known: &Known<'_>) -> Phrase {
    let decisions = &known.study.decisions;
    let told = counted(decisions.iter().filter(|it| !it.is_in_passing()).count(), "record");
    if known.commits == 0 {
        return Phrase::new(&told);
    }
    let by: BTreeSet<&str> = known.log.iter().map(|it| it.by.as_str()).collect();
    let names: Vec<&str> = by.iter().copied().take(3).collect();
    let phrase = Phrase::new(&format!("{told} · {} by ", counted(known.commits, "commit")));
    let phrase = phrase.said(&names.join(", "));
    match by.len() - names.len() {
        0 => phrase,
        rest => phrase.words(&format!(" and {rest} more")),
    }
}
