//! In which order those of one layer stand beside one another, so that few lines cross.

use std::collections::HashMap;

use super::Link;
use super::layer::Layers;

/// Boxes, and lines where they pass a layer
pub(super) struct Net {
    /// For each layer those in it, from left to right.
    pub(super) rows: Vec<Vec<usize>>,
    pub(super) above: Vec<Vec<usize>>,
    pub(super) below: Vec<Vec<usize>>,
    /// For each link all that it comes by, from its upper end to its lower; nothing for a link to itself.
    pub(super) routes: Vec<Vec<usize>>,
    /// The first so many are boxes.
    pub(super) boxes: usize,
    level: Vec<usize>,
}

/// Lines that run together: all that lead to one box; or where a box has very many, all that lead from it to others
/// to which nothing else leads
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Stream {
    end: usize,
    /// What is written on lines that lead from one box.
    words: Option<usize>,
    style: u8,
    /// A line that is turned round leads to its upper end, and meets no other.
    is_turned: bool,
}

/// From where boxes are first put into their rows
#[derive(Debug, Clone, Copy)]
enum Start {
    Top,
    Bottom,
    TopTurned,
    BottomTurned,
}

impl Start {
    const ALL: [Start; 4] = [Start::Top, Start::Bottom, Start::TopTurned, Start::BottomTurned];
}

/// How many rounds are tried, and after how many without success it is enough
const ROUNDS: usize = 24;
const PATIENCE: usize = 6;

/// Above so many ties neighbours are not tried in exchanged places.
const MOST_EXCHANGED: usize = 6_000;

/// How many lines may leave a box before they run together
const MOST_APART: usize = 8;

/// Which links are of those that leave a box with very many.
fn fans(boxes: usize, links: &[Link]) -> impl Fn(&Link) -> bool {
    let mut reached: Vec<usize> = vec![0; boxes];
    links.iter().for_each(|link| reached[link.to] += 1);
    let mut leaving: Vec<usize> = vec![0; boxes];
    let single = links.iter().filter(|link| reached[link.to] == 1);
    single.for_each(|link| leaving[link.from] += 1);
    move |link| reached[link.to] == 1 && leaving[link.from] > MOST_APART
}

impl Net {
    pub(super) fn new(layers: &Layers, links: &[Link]) -> Net {
        let boxes = layers.layer.len();
        let depth = layers.layer.iter().max().map_or(0, |it| it + 1);
        let mut net = Net {
            rows: vec![Vec::new(); depth],
            above: vec![Vec::new(); boxes],
            below: vec![Vec::new(); boxes],
            routes: Vec::with_capacity(links.len()),
            boxes,
            level: Vec::new(),
        };
        let mut passing: HashMap<(Stream, usize), usize> = HashMap::new();
        let is_fan = fans(boxes, links);
        let mut level: Vec<usize> = layers.layer.clone();
        for (link, ends) in links.iter().zip(&layers.ends) {
            let Some((upper, lower)) = *ends else {
                net.routes.push(Vec::new());
                continue;
            };
            let stream = Stream {
                end: if is_fan(link) { link.from } else { link.to },
                words: is_fan(link).then_some(link.words),
                style: link.style,
                is_turned: upper != link.from,
            };
            let mut route = vec![upper];
            for between in layers.layer[upper] + 1..layers.layer[lower] {
                let pass = *passing.entry((stream, between)).or_insert_with(|| {
                    level.push(between);
                    net.above.push(Vec::new());
                    net.below.push(Vec::new());
                    level.len() - 1
                });
                route.push(pass);
            }
            route.push(lower);
            route.windows(2).for_each(|pair| net.tie(pair[0], pair[1]));
            net.routes.push(route);
        }
        net.level = level;
        net
    }

    fn tie(&mut self, upper: usize, lower: usize) {
        if !self.below[upper].contains(&lower) {
            self.below[upper].push(lower);
            self.above[lower].push(upper);
        }
    }

    pub(super) fn is_box(&self, node: usize) -> bool {
        node < self.boxes
    }

    /// Begins in several ways, and keeps the order with the fewest crossings, and of those the one with short lines.
    pub(super) fn sort(&mut self) {
        let ties: usize = self.below.iter().map(Vec::len).sum();
        let starts: &[Start] = if ties > MOST_EXCHANGED { &[Start::Top] } else { &Start::ALL };
        let mut best = ((usize::MAX, usize::MAX), Vec::new());
        for start in starts {
            self.fill(*start);
            self.improve(ties <= MOST_EXCHANGED);
            let cost = self.cost();
            if cost < best.0 {
                best = (cost, self.rows.clone());
            }
        }
        self.rows = best.1;
    }

    /// Those that belong together enter beside one another: by a walk that goes deep before wide.
    fn fill(&mut self, start: Start) {
        let (ends, next) = match start {
            Start::Top | Start::TopTurned => (&self.above, &self.below),
            Start::Bottom | Start::BottomTurned => (&self.below, &self.above),
        };
        let mut seen = vec![false; self.level.len()];
        let mut open: Vec<usize> = (0..seen.len()).filter(|it| ends[*it].is_empty()).collect();
        let is_turned = matches!(start, Start::TopTurned | Start::BottomTurned);
        if !is_turned {
            open.reverse();
        }
        self.rows.iter_mut().for_each(Vec::clear);
        while let Some(node) = open.pop() {
            if !std::mem::replace(&mut seen[node], true) {
                self.rows[self.level[node]].push(node);
                let near = next[node].iter();
                if is_turned { open.extend(near) } else { open.extend(near.rev()) }
            }
        }
    }

    /// Sorts each layer by where its neighbours are, down and up again, and keeps the best that was seen.
    fn improve(&mut self, may_exchange: bool) {
        let mut best = (self.cost(), self.rows.clone());
        let mut idle = 0;
        for round in 0..ROUNDS {
            if idle >= PATIENCE {
                break;
            }
            self.sweep(round % 2 == 0, round % 4 >= 2);
            if may_exchange {
                self.exchange();
            }
            let cost = self.cost();
            idle += 1;
            if cost < best.0 {
                best = (cost, self.rows.clone());
                idle = 0;
            }
        }
        self.rows = best.1;
    }

    /// Crossings count most, and then how far lines go.
    fn cost(&self) -> (usize, usize) {
        (self.crossings(), self.length())
    }

    /// How far lines go across, counted in places.
    fn length(&self) -> usize {
        let place = self.positions();
        let ties =
            self.below.iter().enumerate().flat_map(|(upper, below)| below.iter().map(move |it| (upper, *it)));
        ties.map(|(upper, lower)| place[upper].abs_diff(place[lower])).sum()
    }

    fn sweep(&mut self, downwards: bool, ties_turned: bool) {
        let mut place = self.positions();
        let rows = self.rows.len();
        for step in 1..rows {
            let at = if downwards { step } else { rows - 1 - step };
            let near = if downwards { &self.above } else { &self.below };
            let row = &mut self.rows[at];
            let wish = |node: usize| {
                let near = &near[node];
                let sum: usize = near.iter().map(|it| place[*it]).sum();
                if near.is_empty() { place[node] as f64 } else { sum as f64 / near.len() as f64 }
            };
            let wishes: HashMap<usize, f64> = row.iter().map(|node| (*node, wish(*node))).collect();
            if ties_turned {
                row.reverse();
            }
            row.sort_by(|a, b| wishes[a].total_cmp(&wishes[b]));
            row.iter().enumerate().for_each(|(index, node)| place[*node] = index);
        }
    }

    /// Exchanges neighbours as long as that saves crossings.
    fn exchange(&mut self) {
        for _ in 0..4 {
            let mut place = self.positions();
            let mut saved = false;
            for row in &mut self.rows {
                for at in 1..row.len() {
                    let (left, right) = (row[at - 1], row[at]);
                    let count = |near: &[Vec<usize>]| {
                        let (a, b) = pairs(&near[left], &near[right], &place);
                        a as isize - b as isize
                    };
                    if count(&self.above) + count(&self.below) > 0 {
                        row.swap(at - 1, at);
                        place.swap(left, right);
                        saved = true;
                    }
                }
            }
            if !saved {
                break;
            }
        }
    }

    fn positions(&self) -> Vec<usize> {
        let mut place = vec![0; self.above.len()];
        for row in &self.rows {
            row.iter().enumerate().for_each(|(index, node)| place[*node] = index);
        }
        place
    }

    pub(super) fn crossings(&self) -> usize {
        let place = self.positions();
        self.rows.windows(2).map(|rows| self.crossings_below(&rows[0], rows[1].len(), &place)).sum()
    }

    /// For each line, from left to right, how many of those before it end further right.
    fn crossings_below(&self, row: &[usize], width: usize, place: &[usize]) -> usize {
        let mut tree = vec![0_usize; width + 1];
        let (mut count, mut crossings) = (0, 0);
        for node in row {
            let mut ends: Vec<usize> = self.below[*node].iter().map(|it| place[*it]).collect();
            ends.sort_unstable();
            for end in &ends {
                let mut at = end + 1;
                let mut not_beyond = 0;
                while at > 0 {
                    not_beyond += tree[at];
                    at &= at - 1;
                }
                crossings += count - not_beyond;
            }
            for end in ends {
                count += 1;
                let mut at = end + 1;
                while at <= width {
                    tree[at] += 1;
                    at += at & at.wrapping_neg();
                }
            }
        }
        crossings
    }
}

/// How many crossings two neighbours have as they stand, and exchanged.
fn pairs(left: &[usize], right: &[usize], place: &[usize]) -> (usize, usize) {
    let mut counts = (0, 0);
    for a in left {
        for b in right {
            counts.0 += usize::from(place[*a] > place[*b]);
            counts.1 += usize::from(place[*a] < place[*b]);
        }
    }
    counts
}
