//! Which layer each box is in: whoever stands on something is above it. Circles are cut where they close.

use super::{Link, Pull, Shape};

/// A graph without circles: links that would close one are turned round
pub(super) struct Layers {
    /// For each box its layer, counted from the top.
    pub(super) layer: Vec<usize>,
    /// For each link its upper and its lower end; nothing for a link to itself.
    pub(super) ends: Vec<Option<(usize, usize)>>,
}

/// How often boxes are moved towards their neighbours
const PASSES: usize = 12;

/// How wide a layer may be, whatever there is
const PAGE: f64 = 1_600.0;

pub(super) fn layers(shapes: &[Shape], links: &[Link]) -> Layers {
    let ends = without_circles(shapes.len(), links);
    let near = Neighbours::new(shapes.len(), ends.iter().flatten());
    let order = near.downwards();
    let mut layer = vec![0; shapes.len()];
    for &node in &order {
        layer[node] = near.lowest_above(node, &layer, shapes);
    }
    let bottom = layer.iter().copied().max().unwrap_or(0);
    for pass in 0..PASSES {
        let settle = |node: usize, layer: &mut Vec<usize>| {
            layer[node] = near.settled(node, layer, shapes, bottom);
        };
        if pass % 2 == 0 {
            order.iter().rev().for_each(|node| settle(*node, &mut layer));
        } else {
            order.iter().for_each(|node| settle(*node, &mut layer));
        }
    }
    let layer = folded(&without_gaps(&layer), shapes, &near);
    Layers { layer, ends }
}

/// Turns those links round that lead back to where a walk from the top came from.
fn without_circles(count: usize, links: &[Link]) -> Vec<Option<(usize, usize)>> {
    let mut next: Vec<Vec<(usize, usize)>> = vec![Vec::new(); count];
    let mut has_above = vec![false; count];
    let real = links.iter().enumerate().filter(|(_, link)| link.from != link.to);
    for (place, link) in real {
        next[link.from].push((link.to, place));
        has_above[link.to] = true;
    }
    let mut ends: Vec<Option<(usize, usize)>> =
        links.iter().map(|link| (link.from != link.to).then_some((link.from, link.to))).collect();
    let mut state = vec![State::New; count];
    let tops = (0..count).filter(|node| !has_above[*node]);
    for start in tops.chain(0..count).collect::<Vec<_>>() {
        if state[start] != State::New {
            continue;
        }
        state[start] = State::Open;
        let mut open = vec![(start, 0)];
        while let Some((node, done)) = open.last_mut() {
            let Some(&(to, link)) = next[*node].get(*done) else {
                state[*node] = State::Done;
                open.pop();
                continue;
            };
            *done += 1;
            match state[to] {
                State::Open => ends[link] = Some((links[link].to, links[link].from)),
                State::New => {
                    state[to] = State::Open;
                    open.push((to, 0));
                }
                State::Done => {}
            }
        }
    }
    ends
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Open,
    Done,
}

struct Neighbours {
    above: Vec<Vec<usize>>,
    below: Vec<Vec<usize>>,
}

impl Neighbours {
    fn new<'e>(count: usize, ends: impl Iterator<Item = &'e (usize, usize)>) -> Neighbours {
        let mut near = Neighbours { above: vec![Vec::new(); count], below: vec![Vec::new(); count] };
        for (upper, lower) in ends {
            near.above[*lower].push(*upper);
            near.below[*upper].push(*lower);
        }
        near
    }

    /// Every node after all that are above it.
    fn downwards(&self) -> Vec<usize> {
        let mut waiting: Vec<usize> = self.above.iter().map(Vec::len).collect();
        let mut order: Vec<usize> = (0..waiting.len()).filter(|node| waiting[*node] == 0).collect();
        let mut done = 0;
        while let Some(&node) = order.get(done) {
            done += 1;
            for &below in &self.below[node] {
                waiting[below] -= 1;
                if waiting[below] == 0 {
                    order.push(below);
                }
            }
        }
        order
    }

    /// The first layer that is below all above it.
    fn lowest_above(&self, node: usize, layer: &[usize], shapes: &[Shape]) -> usize {
        let above = self.above[node].iter();
        let least = above.map(|above| layer[*above] + distance(shapes, *above, node)).max().unwrap_or(0);
        // Boxes are in even layers and joints in odd ones.
        least + (least + usize::from(shapes[node].is_joint)) % 2
    }

    /// Where its lines are shortest.
    fn settled(&self, node: usize, layer: &[usize], shapes: &[Shape], bottom: usize) -> usize {
        let (above, below) = (&self.above[node], &self.below[node]);
        let least = self.lowest_above(node, layer, shapes);
        let most =
            below.iter().map(|below| layer[*below].saturating_sub(distance(shapes, node, *below))).min();
        let most = most.map(|most| most - (most + usize::from(shapes[node].is_joint)) % 2);
        match shapes[node].pull {
            _ if shapes[node].is_joint => least,
            Pull::Top if above.is_empty() => 0,
            Pull::Bottom if below.is_empty() => bottom - bottom % 2,
            _ if above.is_empty() => most.unwrap_or(0).max(least),
            _ if below.len() > above.len() => most.unwrap_or(least).max(least),
            _ => least,
        }
    }
}

fn distance(shapes: &[Shape], a: usize, b: usize) -> usize {
    if shapes[a].is_joint || shapes[b].is_joint { 1 } else { 2 }
}

/// Layers that nobody is in are left out.
fn without_gaps(layer: &[usize]) -> Vec<usize> {
    let mut used: Vec<usize> = layer.to_vec();
    used.sort_unstable();
    used.dedup();
    layer.iter().map(|layer| used.partition_point(|it| it < layer)).collect()
}

/// A layer that is wider than a page becomes several: who stands on nothing else there can be set in any of them.
fn folded(layer: &[usize], shapes: &[Shape], near: &Neighbours) -> Vec<usize> {
    let area: f64 = shapes.iter().map(|it| (it.width + 30.0) * (it.height + 60.0)).sum();
    let room = PAGE.max(1.2 * (area * 16.0 / 9.0).sqrt());
    let depth = layer.iter().max().map_or(0, |it| it + 1);
    let mut rows: Vec<Vec<usize>> = vec![Vec::new(); depth];
    layer.iter().enumerate().for_each(|(node, layer)| rows[*layer].push(node));
    let mut folded = vec![0; layer.len()];
    let mut at = 0;
    for mut row in rows {
        // Lines come to the last from above, and to the first from below; those that share them stay together.
        let rank = |node: usize| match (near.above[node].is_empty(), near.below[node].is_empty()) {
            (true, _) => 0,
            (false, false) => 1,
            (false, true) => 2,
        };
        let wide: f64 = row.iter().map(|node| shapes[*node].width + 30.0).sum();
        let parts = (wide / room).ceil().max(1.0);
        if parts > 1.0 {
            row.sort_by_key(|node| {
                (rank(*node), near.above[*node].first(), near.below[*node].first(), *node)
            });
        }
        let mut taken = 0.0;
        for node in row {
            // In the middle of a box it is plain in which part it lies, whatever fractions bring.
            let wide_here = shapes[node].width + 30.0;
            folded[node] = at + ((taken + wide_here / 2.0) / wide * parts) as usize;
            taken += wide_here;
        }
        at += parts as usize;
    }
    folded
}
