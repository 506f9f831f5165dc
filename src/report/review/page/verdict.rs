//! What to know of a review before all else: what it brings, and something good where that is nothing bad.

use std::collections::BTreeSet;

use super::{Line, Mood};
use crate::finding::{Level, Located};
use crate::graph::difference::Why;
use crate::report::picture::counted;
use crate::report::review::consequence::Reach;
use crate::report::review::phrase::Phrase;
use crate::report::review::{Fail, Known, Study};

/// How many in a line that sums up
const FEW: usize = 4;

/// What to know before all else; something good where there is nothing bad.
pub(super) fn verdict(known: &Known<'_>) -> Vec<Line> {
    let mut lines: Vec<Line> = known.fails.iter().map(refused).collect();
    lines.extend(levels(known.brings).map(|it| bad(Phrase::new(&format!("brings {it}")))));
    lines.extend(worse(known.study));
    let is_fine = lines.is_empty();
    lines.extend(
        levels(known.mends).map(|it| Line::new('−', Mood::Good, Phrase::new(&format!("mends {it}")))),
    );
    if is_fine && !known.study.decisions.is_empty() {
        let told = "no new finding, no new reach, no new single point of failure, no circle";
        lines.push(Line::new('✓', Mood::Good, Phrase::new(told)));
    }
    lines
}

/// What is worse in the graph than it was.
fn worse(study: &Study) -> Vec<Line> {
    let found = &study.consequences;
    let mut lines = Vec::new();
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
    lines
}

fn bad(phrase: Phrase) -> Line {
    Line::new('!', Mood::Bad, phrase)
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
