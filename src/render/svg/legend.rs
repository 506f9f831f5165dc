//! What the shapes and lines of a picture mean, of those that are in it.

use crate::graph::impact::Effect;
use crate::model::asset::Criticality;
use crate::render::family::{self, Family};
use crate::report::picture::{Line, Mark, Picture};

use super::figure::{outline, text};
use super::layout::Point;
use super::number::n;
use super::text::Text;
use super::wire::is_place;

const SIZE: f64 = 10.5;
const SAMPLE: f64 = 28.0;
const ROW: f64 = 22.0;

/// What the picture shows, with a word for it
enum Entry {
    Box { family: Family, class: String, words: String },
    Line { class: &'static str, words: &'static str },
    Joint(&'static str),
}

/// A kind of line: which are of it, how it is drawn, what it means
type Kind = (fn(&Line<'_>) -> bool, &'static str, &'static str);

impl Entry {
    fn words(&self) -> &str {
        match self {
            Entry::Box { words, .. } => words,
            Entry::Line { words, .. } | Entry::Joint(words) => words,
        }
    }
}

/// Draws it at a place in a room, and tells how high it became.
pub(super) fn draw(picture: &Picture, lines: &[Line<'_>], at: Point, room: f64, out: &mut String) -> f64 {
    let (mut x, mut y) = (at.x, at.y);
    for entry in entries(picture, lines) {
        let words = Text::new(entry.words(), SIZE);
        let width = SAMPLE + 8.0 + words.width + 14.0;
        if x > at.x && x + width > at.x + room {
            (x, y) = (at.x, y + ROW);
        }
        sample(&entry, Point { x: x + SAMPLE / 2.0, y: y + 8.0 }, out);
        *out += &text("key", x + SAMPLE + 8.0, y + 11.7, &words.text);
        *out += "\n";
        x += width;
    }
    y + ROW - at.y
}

fn entries(picture: &Picture, lines: &[Line<'_>]) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let marks = [
        (Mark::Fails, "fails"),
        (Mark::Hit(Effect::Down), "down: it does not work"),
        (Mark::Hit(Effect::Degraded), "degraded: it works worse"),
        (Mark::Hit(Effect::AtRisk), "at risk: no spare is left"),
    ];
    for (mark, words) in marks {
        if picture.nodes.iter().any(|node| node.mark == Some(mark)) {
            let class = format!("box {}", family::mark_class(mark));
            entries.push(Entry::Box { family: Family::Software, class, words: words.to_owned() });
        }
    }
    let is_coloured = entries.is_empty();
    for family in Family::ALL {
        if picture.nodes.iter().any(|node| Family::of(node) == family) {
            let colour = if is_coloured { family.class() } else { Family::Everything.class() };
            let dashed = if family == Family::Everything { "" } else { " plain" };
            let class = format!("box {colour}{dashed}");
            entries.push(Entry::Box { family, class, words: family.words().to_owned() });
        }
    }
    if picture.nodes.iter().any(|node| node.criticality >= Some(Criticality::High)) {
        let class = "box everything plain weighty".to_owned();
        entries.push(Entry::Box { family: Family::Software, class, words: "high or critical".to_owned() });
    }
    if !picture.groups.is_empty() {
        entries.push(Entry::Joint("so many of them suffice"));
    }
    let kinds: [Kind; 4] = [
        (|line| !line.is_soft && !line.bears && !is_place(line), "line", "stands on"),
        (|line| line.bears, "line bears", "carries the failure"),
        (|line| line.is_soft && !line.bears, "line soft", "soft: can do without"),
        (|line| is_place(line) && !line.bears, "line place", "is located in"),
    ];
    for (is_kind, class, words) in kinds {
        if lines.iter().any(is_kind) {
            entries.push(Entry::Line { class, words });
        }
    }
    entries
}

fn sample(entry: &Entry, at: Point, out: &mut String) {
    *out += &match entry {
        Entry::Box { family, class, .. } => outline(*family, class, at, SAMPLE, 15.0),
        Entry::Joint(_) => {
            outline(Family::Business, "chip", at, SAMPLE, 13.0) + &text("tag", at.x, at.y + 3.2, "k/n")
        }
        Entry::Line { class, .. } => {
            let (left, right) = (at.x - SAMPLE / 2.0, at.x + SAMPLE / 2.0);
            format!("<path class=\"{class}\" d=\"M{} {y}H{}\"/>", n(left), n(right), y = n(at.y))
        }
    };
}
