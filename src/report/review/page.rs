//! A review as a page: parts, each of blocks, each of a line and what stands below it. Knows no format and cuts nothing
//! off: how much there is room for is the format's to say.

use std::collections::BTreeSet;

use super::audience::Reader;
use super::consequence::{Consequences, Exposed, Point, Reach, Target};
use super::covering::Cover;
use super::decision::Decision;
use super::deed::short;
use super::hit::Hits;
use super::phrase::Phrase;
use super::spare::{Members, Spare};
use super::{Fail, Known};
use crate::finding::{Level, Located};
use crate::graph::difference::Why;
use crate::graph::impact::Effect;
use crate::report::metric::{self, Moved};
use crate::report::picture::counted;
use crate::store::difference::Fate;
use crate::store::range::Logged;

/// How many names of one set are told in a line
const ROW: usize = 12;

/// How many in a line that sums up
const FEW: usize = 4;

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

/// What to know before all else; something good where there is nothing bad.
fn verdict(known: &Known<'_>) -> Vec<Line> {
    let study = known.study;
    let mut lines: Vec<Line> = known.fails.iter().map(refused).collect();
    let bad = |phrase: Phrase| Line::new('!', Mood::Bad, phrase);
    lines.extend(levels(known.brings).map(|it| bad(Phrase::new(&format!("brings {it}")))));
    let found = &study.consequences;
    let reach = |why: Why| found.reach.gained.iter().filter(move |it| it.why == why);
    let data = once(reach(Why::Classified).flat_map(|it| it.assets.clone()));
    if !data.is_empty() {
        let classes = once(reach(Why::Classified).flat_map(Reach::classes));
        let told = Phrase::new("newly on ").said(&classes.join(", ")).words(" data: ");
        lines.push(bad(told.some_names(&data, FEW)));
    }
    let critical = once(reach(Why::Critical).flat_map(Reach::target_ids));
    if !critical.is_empty() {
        let verb = if critical.len() == 1 {
            " is critical and newly stands on "
        } else {
            " are critical and newly stand on "
        };
        let below = once(reach(Why::Critical).flat_map(|it| it.assets.clone()));
        lines.push(bad(Phrase::default().some_names(&critical, FEW).words(verb).some_names(&below, FEW)));
    }
    let points = once(found.points.gained.iter().flat_map(|it| it.points.clone()));
    if !points.is_empty() {
        let down = once(found.points.gained.iter().flat_map(|it| it.takes_down.clone()));
        let told = Phrase::new("newly taken down by one failure alone: ").some_names(&down, FEW);
        lines.push(bad(told.words(" (by ").some_names(&points, FEW).words(")")));
    }
    for round in &found.cycles.gained {
        lines.push(bad(Phrase::new("a new circle: ").some_names(round, 6)));
    }
    if !found.spare.lost.is_empty() {
        let ids: Vec<String> = found.spare.lost.iter().map(|it| it.asset.clone()).collect();
        lines.push(bad(Phrase::new("less redundancy: ").some_names(&ids, FEW)));
    }
    if !study.covering.uncovered.is_empty() {
        lines.push(bad(Phrase::new("no change stands for ").some_names(&study.covering.uncovered, FEW)));
    }
    let is_fine = lines.is_empty();
    lines.extend(
        levels(known.mends).map(|it| Line::new('−', Mood::Good, Phrase::new(&format!("mends {it}")))),
    );
    if is_fine && !study.decisions.is_empty() {
        let told = "no new finding, no new reach, no new single point of failure, no circle";
        lines.push(Line::new('✓', Mood::Good, Phrase::new(told)));
    }
    lines
}

/// Each once, in the order in which they come.
fn once(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    names.filter(|it| seen.insert(it.clone())).collect()
}

fn refused(it: &Fail) -> Line {
    let more = it.why.len().saturating_sub(1);
    let told = Phrase::new("refused for ").name(&it.what).words(": ");
    let told = told.said(&it.why.first().cloned().unwrap_or_default());
    let told = if more > 0 { told.words(&format!(" and {more} more")) } else { told };
    Line::new('✗', Mood::Bad, told)
}

/// `1 error and 2 warnings`; nothing where there are none.
fn levels(list: &[Located]) -> Option<String> {
    let of = |level: Level| {
        let count = list.iter().filter(|it| it.finding.level == level).count();
        (count > 0).then(|| counted(count, level.name()))
    };
    let told: Vec<String> = [Level::Error, Level::Warning, Level::Note].into_iter().filter_map(of).collect();
    match told.split_last() {
        Some((last, [])) => Some(last.clone()),
        Some((last, rest)) => Some(format!("{} and {last}", rest.join(", "))),
        None => None,
    }
}

fn decided(decisions: &[Decision]) -> Vec<Block> {
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

fn done(found: &Consequences) -> Vec<Block> {
    let mut blocks = Vec::new();
    let both = [('+', Mood::Bad), ('−', Mood::Good)];
    for ((sign, mood), list) in both.into_iter().zip([&found.reach.gained, &found.reach.lost]) {
        blocks.extend(list.iter().map(|it| reach(it, sign, mood)));
    }
    for (sign, list) in [('+', &found.exposed.gained), ('−', &found.exposed.lost)] {
        blocks.extend(list.iter().map(|it| exposed(it, sign)));
    }
    for ((sign, mood), list) in both.into_iter().zip([&found.points.gained, &found.points.lost]) {
        blocks.extend(list.iter().map(|it| point(it, sign, mood)));
    }
    for ((sign, mood), list) in both.into_iter().zip([&found.cycles.gained, &found.cycles.lost]) {
        let words = if sign == '+' { "a new circle" } else { "no circle any more" };
        let block = |round: &Vec<String>| Block {
            head: Line::new(sign, mood, Phrase::new(words)),
            below: vec![Line::plain(chain(round))],
        };
        blocks.extend(list.iter().map(block));
    }
    let lost = found.spare.lost.iter().map(|it| spare(it, '−', Mood::Bad));
    blocks.extend(lost.chain(found.spare.gained.iter().map(|it| spare(it, '+', Mood::Good))));
    for ((sign, mood), list) in both.into_iter().zip([&found.hits.gained, &found.hits.lost]) {
        blocks.extend(list.iter().map(|it| hits(it, sign, mood)));
    }
    blocks
}

fn chain(path: &[String]) -> Phrase {
    Phrase::default().names(path, " → ")
}

fn reach(it: &Reach, sign: char, mood: Mood) -> Block {
    let newly = if sign == '+' { "newly " } else { "no longer " };
    let verb = |count: usize| if count == 1 { "stands on " } else { "stand on " };
    let targets = it.target_ids();
    let told = match it.why {
        Why::Classified => Phrase::default()
            .some_names(&it.assets, ROW)
            .words(&format!(" {newly}{}", verb(it.assets.len())))
            .said(&it.classes().join(", "))
            .words(" data of ")
            .some_names(&targets, ROW),
        Why::Critical => Phrase::new("critical: ")
            .some_names(&targets, ROW)
            .words(&format!(" {newly}{}", verb(targets.len())))
            .some_names(&it.assets, ROW),
    };
    let line = |target: &Target| {
        let classes = if it.targets.len() > 1 { target.classes.join(", ") } else { String::new() };
        let told = chain(&target.path);
        Line::plain(if classes.is_empty() { told } else { told.words(" (").said(&classes).words(")") })
    };
    Block { head: Line::new(sign, mood, told), below: it.targets.iter().map(line).collect() }
}

fn exposed(it: &Exposed, sign: char) -> Block {
    let newly = if sign == '+' { "newly" } else { "no longer" };
    let told = Phrase::of(&it.asset).words(", which holds ").said(&it.classes.join(", "));
    let told = told.words(&format!(" data, {newly} stands on ")).name(&it.supporter);
    Line::new(sign, Mood::Plain, told.words(", which is not classified so")).into()
}

fn point(it: &Point, sign: char, mood: Mood) -> Block {
    let verb = match (sign, it.points.len()) {
        ('+', 1) => " alone newly takes down ",
        ('+', _) => " each alone newly take down ",
        (_, 1) => " alone no longer takes down ",
        _ => " each alone no longer take down ",
    };
    let told = Phrase::default().some_names(&it.points, ROW).words(verb).some_names(&it.takes_down, ROW);
    let down: Vec<String> = it.path.iter().rev().cloned().collect();
    Block { head: Line::new(sign, mood, told), below: vec![Line::plain(chain(&down))] }
}

fn spare(it: &Spare, sign: char, mood: Mood) -> Block {
    let words = |side: &Option<Members>| side.as_ref().map_or("no such group".to_owned(), Members::words);
    let told = Phrase::of(&it.asset).words(" can lose ").words(if sign == '+' { "more" } else { "less" });
    let told = told.words(" of group ").said(&it.group);
    let told = told.words(&format!(": {} → {}", words(&it.before), words(&it.after)));
    let members = |side: &Option<Members>| side.as_ref().map(|it| it.members.clone()).unwrap_or_default();
    let (was, is) = (members(&it.before), members(&it.after));
    let only =
        |a: &[String], b: &[String]| a.iter().filter(|id| !b.contains(id)).cloned().collect::<Vec<_>>();
    let (gone, come) = (only(&was, &is), only(&is, &was));
    let below = [("left: ", gone), ("joined: ", come)].into_iter().filter(|(_, ids)| !ids.is_empty());
    let below = below.map(|(words, ids)| Line::plain(Phrase::new(words).some_names(&ids, ROW)));
    Block { head: Line::new(sign, mood, told), below: below.collect() }
}

fn hits(it: &Hits, sign: char, mood: Mood) -> Block {
    let verb = if it.points.len() == 1 { " alone fails" } else { " fails" };
    let any = if it.points.len() == 1 { "if " } else { "if any of " };
    let mut told = Phrase::new(any).some_names(&it.points, ROW).words(verb).words(", ");
    for (n, effect) in [Effect::Degraded, Effect::AtRisk].into_iter().enumerate() {
        let ids: Vec<String> =
            it.hits.iter().filter(|(_, of)| *of == effect).map(|(id, _)| id.clone()).collect();
        if ids.is_empty() {
            continue;
        }
        let be = if ids.len() == 1 { "is" } else { "are" };
        let adverb = if sign == '+' { "newly" } else { "no longer" };
        told = if n > 0 && it.hits.len() > ids.len() { told.words("; ") } else { told };
        told = told.some_names(&ids, ROW).words(&format!(" {be} {adverb} {}", effect.words()));
    }
    let down: Vec<String> = it.path.iter().rev().cloned().collect();
    Block { head: Line::new(sign, mood, told), below: vec![Line::plain(chain(&down))] }
}

fn reader(it: &Reader) -> Block {
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

fn covered(known: &Known<'_>) -> Vec<Block> {
    let covering = &known.study.covering;
    let mut blocks: Vec<Block> = covering.changes.iter().map(cover).collect();
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

fn findings(known: &Known<'_>) -> Vec<Block> {
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
fn metrics(moved: &[Moved]) -> Vec<Block> {
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

fn commit(it: &Logged) -> Block {
    let head = Phrase::of(&it.short).words(" ").said(&it.subject).words(", ").said(&it.by);
    let head = if it.is_merge { head.words(" (merge)") } else { head };
    let told = |trailers: Phrase, (n, (key, value)): (usize, &(String, String))| {
        trailers.words(if n == 0 { "" } else { " · " }).said(key).words(": ").said(value)
    };
    let trailers = it.trailers.iter().enumerate().fold(Phrase::default(), told);
    let below = (!it.trailers.is_empty()).then(|| Line::plain(trailers));
    Block { head: Line::plain(head), below: below.into_iter().collect() }
}
