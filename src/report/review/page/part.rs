//! The parts of a review beside what it does to the graph: decisions, readers, changes, findings, metrics, commits.

use super::{Block, Line, Mood, ROW};
use crate::finding::Located;
use crate::report::metric::{self, Moved};
use crate::report::picture::counted;
use crate::report::review::Known;
use crate::report::review::audience::Reader;
use crate::report::review::covering::Cover;
use crate::report::review::decision::Decision;
use crate::report::review::deed::short;
use crate::report::review::phrase::Phrase;
use crate::store::difference::Fate;
use crate::store::range::Logged;

pub(super) fn decided(decisions: &[Decision]) -> Vec<Block> {
    let mut blocks: Vec<Block> = decisions.iter().filter(|it| !it.is_in_passing()).map(decision).collect();
    let passing: Vec<&Decision> = decisions.iter().filter(|it| it.is_in_passing()).collect();
    if !passing.is_empty() {
        let moved = passing.iter().filter(|it| it.fate == Fate::Moved).count();
        let what = match (moved, passing.len() - moved) {
            (_, 0) => "moved to another file",
            (0, _) => "only named anew what was renamed",
            _ => "moved to another file, or only named anew what was renamed",
        };
        let head = format!("{} {what}", counted(passing.len(), "record"));
        let below = passing.iter().flat_map(|it| &it.deeds).map(|deed| Line::plain(deed.alone.clone()));
        blocks.push(Block { head: Line::plain(Phrase::new(&head)), below: below.collect() });
    }
    blocks
}

fn decision(it: &Decision) -> Block {
    let (sign, mood) = match it.fate {
        Fate::Added | Fate::Readable => ('+', Mood::Plain),
        Fate::Removed => ('−', Mood::Plain),
        Fate::Unreadable => ('!', Mood::Bad),
        _ => ('~', Mood::Plain),
    };
    match it.deeds.as_slice() {
        [deed] => Line { lines: deed.lines.clone(), ..Line::new(sign, mood, deed.alone.clone()) }.into(),
        deeds => {
            let below = deeds
                .iter()
                .map(|deed| Line { lines: deed.lines.clone(), ..Line::plain(deed.within.clone()) });
            Block { head: Line::new(sign, mood, it.heading.clone()), below: below.collect() }
        }
    }
}

pub(super) fn reader(it: &Reader) -> Block {
    let who = if it.name == it.id {
        Phrase::of(&it.id)
    } else {
        Phrase::default().said(&it.name).words(" (").name(&it.id).words(")")
    };
    let mut told = who;
    for (n, (why, about)) in it.because.iter().enumerate() {
        let (before, behind) = why.words();
        let between = if n == 0 { ": " } else { "; " };
        told = told.words(between).words(before).some_names(about, ROW).words(behind);
    }
    let told = if it.wrote { told.words("; wrote some of it") } else { told };
    Line::plain(told).into()
}

pub(super) fn covered(known: &Known<'_>) -> Vec<Block> {
    let covering = &known.study.covering;
    let mut blocks: Vec<Block> = covering.changes.iter().map(cover).collect();
    blocks.extend(covering.code.iter().map(|(asset, paths)| {
        let told = Phrase::new("code of ").name(asset).words(": ").some_names(paths, ROW);
        Block::from(Line::plain(told))
    }));
    if !covering.uncovered.is_empty() {
        let told = Phrase::new("no change stands for ").some_names(&covering.uncovered, ROW);
        blocks.push(Line::new('!', Mood::Bad, told).into());
    }
    blocks
}

fn cover(it: &Cover) -> Block {
    let (sign, mood) = if it.may_run { ('✓', Mood::Good) } else { (' ', Mood::Plain) };
    let head = Phrase::of(&it.id).words(" ").said(&short(&it.title));
    let told = Phrase::default().words(it.state.name());
    let told = if it.in_range { told.words(", in this range") } else { told };
    let told = if it.is_named { told.words(", named by a commit") } else { told };
    let told = match it.assets.is_empty() {
        true => told.words("; affects nothing that is touched"),
        false => told.words("; stands for ").some_names(&it.assets, ROW),
    };
    let mut below = vec![Line::plain(told)];
    below.extend(it.missing.iter().map(|it| Line::plain(Phrase::new("waits for ").said(it))));
    Block { head: Line::new(sign, mood, head), below }
}

pub(super) fn findings(known: &Known<'_>) -> Vec<Block> {
    let brings = known.brings.iter().map(|it| finding(it, '+', Mood::Bad));
    brings.chain(known.mends.iter().map(|it| finding(it, '−', Mood::Good))).collect()
}

fn finding(it: &Located, sign: char, mood: Mood) -> Block {
    let told = Phrase::new(it.finding.level.name()).words("[").name(it.finding.check).words("] ");
    let told = told.said(&it.finding.message);
    let place = match it.spot.has_text() {
        true => format!("{}:{}", it.spot.file, it.spot.line),
        false => it.spot.file.to_string(),
    };
    Block { head: Line::new(sign, mood, told), below: vec![Line::plain(Phrase::of(&place))] }
}

/// Those that moved; and that the others did not.
pub(super) fn metrics(moved: &[Moved]) -> Vec<Block> {
    let is_same = |it: &&Moved| (it.after - it.before).abs() < f64::EPSILON;
    let line = |it: &Moved| {
        let (sign, mood) = if it.is_worse() { ('✗', Mood::Bad) } else { ('✓', Mood::Good) };
        let told =
            Phrase::of(it.name).words(&format!(": {} → {}", metric::json(it.before), metric::json(it.after)));
        Block::from(Line::new(sign, mood, told))
    };
    let mut blocks: Vec<Block> = moved.iter().filter(|it| !is_same(it)).map(line).collect();
    let same: Vec<&str> = moved.iter().filter(is_same).map(|it| it.name).collect();
    if !same.is_empty() {
        blocks.push(Line::plain(Phrase::new("as before: ").names(same, ", ")).into());
    }
    blocks
}

pub(super) fn commit(it: &Logged) -> Block {
    let head = Phrase::of(&it.short).words(" ").said(&it.subject).words(", ").said(&it.by);
    let head = if it.is_merge { head.words(" (merge)") } else { head };
    let told = |trailers: Phrase, (n, (key, value)): (usize, &(String, String))| {
        trailers.words(if n == 0 { "" } else { " · " }).said(key).words(": ").said(value)
    };
    let trailers = it.trailers.iter().enumerate().fold(Phrase::default(), told);
    let below = (!it.trailers.is_empty()).then(|| Line::plain(trailers));
    Block { head: Line::plain(head), below: below.into_iter().collect() }
}
