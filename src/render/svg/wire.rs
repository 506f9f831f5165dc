//! Lines on the page: their way as a path, their style, and the words on them where there is room.

use crate::render::family;
use crate::render::xml;
use crate::report::picture::{End, Line, Picture};

use super::figure::text;
use super::layout::{Leg, Link, Point};
use super::number::n;
use super::text::Text;

const VIA: f64 = 10.0;

/// The way of a relation that stands for being somewhere; so many have it that words on each would only hide them
const LOCATION: &str = "location";

/// A place on the page that is taken
#[derive(Debug, Clone, Copy)]
pub(super) struct Area {
    pub(super) at: Point,
    pub(super) width: f64,
    pub(super) height: f64,
}

impl Area {
    fn meets(&self, other: &Area) -> bool {
        (self.at.x - other.at.x).abs() * 2.0 < self.width + other.width
            && (self.at.y - other.at.y).abs() * 2.0 < self.height + other.height
    }
}

pub(super) fn is_place(line: &Line<'_>) -> bool {
    line.via == [LOCATION]
}

/// For the layout: an end's number is its node's, and groups come behind all nodes.
pub(super) fn links(lines: &[Line<'_>], nodes: usize) -> Vec<Link> {
    let mut known: Vec<&[&str]> = Vec::new();
    let mut words = |line| {
        known.iter().position(|it| *it == line).unwrap_or_else(|| {
            known.push(line);
            known.len() - 1
        })
    };
    lines.iter().map(|line| link(line, nodes, words(&line.via))).collect()
}

fn link(line: &Line<'_>, nodes: usize, words: usize) -> Link {
    let number = |end: End| match end {
        End::Node(node) => node,
        End::Group(group) => nodes + group,
    };
    let style = u8::from(line.is_soft) | u8::from(is_place(line)) << 1 | u8::from(line.bears) << 2;
    Link { from: number(line.from), to: number(line.to), style, words }
}

pub(super) fn draw(picture: &Picture, line: &Line<'_>, legs: &[Leg], out: &mut String) {
    if legs.is_empty() {
        return;
    }
    let mut class = "line".to_owned();
    let kinds = [(line.is_soft, " soft"), (is_place(line), " place"), (line.bears, " bears")];
    kinds.iter().filter(|(is_so, _)| *is_so).for_each(|(_, word)| class += word);
    let tip = match line.to {
        End::Group(_) => "",
        End::Node(_) if line.bears => " marker-end=\"url(#tip-bears)\"",
        End::Node(_) => " marker-end=\"url(#tip)\"",
    };
    let title = xml::text(&title(picture, line));
    *out += &format!("<path class=\"{class}\" d=\"{}\"{tip}><title>{title}</title></path>\n", way(legs));
}

fn way(legs: &[Leg]) -> String {
    let mut d = String::new();
    for leg in legs {
        let (Leg::Straight(start, _) | Leg::Bend(start, _)) = leg;
        if d.is_empty() {
            d = format!("M{} {}", n(start.x), n(start.y));
        }
        d += &match leg {
            Leg::Straight(_, end) => format!("V{}", n(end.y)),
            Leg::Bend(start, end) => {
                let middle = n((start.y + end.y) / 2.0);
                format!("C{} {middle} {} {middle} {} {}", n(start.x), n(end.x), n(end.x), n(end.y))
            }
        };
    }
    d
}

/// The words on a line, in the first place on its first bend where nothing else is written.
pub(super) fn label(line: &Line<'_>, legs: &[Leg], taken: &mut Vec<Area>, out: &mut String) {
    let words: Vec<&str> = line.via.iter().copied().filter(|via| *via != LOCATION).collect();
    if words.is_empty() {
        return;
    }
    let words = Text::new(&words.join(", "), VIA);
    let first = legs.iter().find_map(|leg| match leg {
        Leg::Bend(start, end) => Some((*start, *end)),
        Leg::Straight(..) => None,
    });
    let Some((start, end)) = first else { return };
    for part in [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8] {
        let at = on_bend(start, end, part);
        let area = Area { at, width: words.width + 6.0, height: 13.0 };
        if !taken.iter().any(|it| it.meets(&area)) {
            taken.push(area);
            *out += &text("via", at.x, at.y + 3.5, &words.text);
            *out += "\n";
            return;
        }
    }
}

fn on_bend(start: Point, end: Point, part: f64) -> Point {
    let rest = 1.0 - part;
    let (a, b, c, d) =
        (rest * rest * rest, 3.0 * rest * rest * part, 3.0 * rest * part * part, part * part * part);
    let middle = (start.y + end.y) / 2.0;
    Point { x: (a + b) * start.x + (c + d) * end.x, y: a * start.y + (b + c) * middle + d * end.y }
}

/// `getpaid stands on findb1 · data · soft`
fn title(picture: &Picture, line: &Line<'_>) -> String {
    let name = |end: End| match end {
        End::Node(node) => picture.nodes[node].label().to_owned(),
        End::Group(group) => {
            let group = &picture.groups[group];
            format!("{} ({} of {})", group.name, group.count(), picture.nodes[group.of].label())
        }
    };
    let mut parts = vec![format!("{} stands on {}", name(line.from), name(line.to))];
    parts.extend((!line.via.is_empty()).then(|| line.via.join(", ")));
    parts.extend(line.is_soft.then(|| "soft".to_owned()));
    let effect = match line.from {
        End::Node(node) if line.bears => family::effect(&picture.nodes[node]),
        _ => None,
    };
    parts.extend(effect.map(str::to_owned));
    parts.join(" · ")
}
