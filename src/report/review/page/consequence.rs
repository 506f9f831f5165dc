//! What decisions do to the graph, a block for each: who newly stands on what, what fails alone, what is left in reserve.

use super::{Block, Line, Mood, ROW};
use crate::graph::difference::Why;
use crate::graph::impact::Effect;
use crate::report::review::consequence::{Consequences, Exposed, Point, Reach, Target};
use crate::report::review::hit::Hits;
use crate::report::review::phrase::Phrase;
use crate::report::review::spare::{Members, Spare};

pub(super) fn done(found: &Consequences) -> Vec<Block> {
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

fn chain(path: &[String]) -> Phrase {
    Phrase::default().names(path, " → ")
}
