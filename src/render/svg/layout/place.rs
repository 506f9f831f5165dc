//! Where in its layer each stands: as near to its neighbours as the order and the room between them allow.

use super::order::Net;

/// The room between two boxes, between a box and a line, between two lines
const BOXES: f64 = 26.0;
const BOX_AND_LINE: f64 = 18.0;
const LINES: f64 = 14.0;

/// How often all layers are gone through
const ROUNDS: usize = 60;

/// The middle of each, across.
pub(super) fn across(net: &Net, width: impl Fn(usize) -> f64) -> Vec<f64> {
    let mut x = vec![0.0; net.above.len()];
    let offsets: Vec<Vec<f64>> = net.rows.iter().map(|row| offsets(net, row, &width)).collect();
    for (row, offsets) in net.rows.iter().zip(&offsets) {
        let half = offsets.last().copied().unwrap_or_default() / 2.0;
        row.iter().zip(offsets).for_each(|(node, offset)| x[*node] = offset - half);
    }
    let (runs, room) = (runs(net), Room::new(net, &offsets));
    for round in 0..ROUNDS {
        let reach = match round {
            // Rounds upwards are the odd ones: the last has who stands in the middle of what it stands on.
            _ if round + 1 == ROUNDS => Reach::Below,
            _ if round + 6 >= ROUNDS => Reach::Both,
            _ if round % 2 == 0 => Reach::Above,
            _ => Reach::Below,
        };
        let rows = net.rows.len();
        for step in 0..rows {
            let at = if round % 2 == 0 { step } else { rows - 1 - step };
            settle(net, &net.rows[at], &offsets[at], reach, &mut x);
        }
        if round % 6 == 5 {
            runs.iter().for_each(|run| straighten(run, &room, &mut x));
        }
    }
    for _ in 0..3 {
        runs.iter().for_each(|run| straighten(run, &room, &mut x));
    }
    x
}

/// Lines where they pass several layers, from the top down.
fn runs(net: &Net) -> Vec<Vec<usize>> {
    let mut seen = vec![false; net.above.len()];
    let mut runs = Vec::new();
    for node in net.rows.iter().flatten().copied().filter(|node| !net.is_box(*node)) {
        let mut run = Vec::new();
        let mut next = Some(node);
        while let Some(pass) = next.filter(|it| !std::mem::replace(&mut seen[*it], true)) {
            run.push(pass);
            next = net.below[pass].iter().copied().find(|below| !net.is_box(*below));
        }
        runs.push(run);
    }
    runs.retain(|run| run.len() > 1);
    runs
}

/// For each who stands to its left and to its right, and how far away that one has to be
struct Room {
    left: Vec<Option<(usize, f64)>>,
    right: Vec<Option<(usize, f64)>>,
}

impl Room {
    fn new(net: &Net, offsets: &[Vec<f64>]) -> Room {
        let none = vec![None; net.above.len()];
        let mut room = Room { left: none.clone(), right: none };
        for (row, offsets) in net.rows.iter().zip(offsets) {
            for (pair, offsets) in row.windows(2).zip(offsets.windows(2)) {
                let apart = offsets[1] - offsets[0];
                room.right[pair[0]] = Some((pair[1], apart));
                room.left[pair[1]] = Some((pair[0], apart));
            }
        }
        room
    }

    fn of(&self, node: usize, x: &[f64]) -> (f64, f64) {
        let least = self.left[node].map_or(f64::NEG_INFINITY, |(near, apart)| x[near] + apart);
        let most = self.right[node].map_or(f64::INFINITY, |(near, apart)| x[near] - apart);
        // Neighbours that touch leave no room, but for what calculation with fractions brings.
        (least.min(x[node]), most.max(x[node]))
    }
}

/// Makes as long pieces of a line straight as the room allows.
fn straighten(run: &[usize], room: &Room, x: &mut [f64]) {
    let mut start = 0;
    while start < run.len() {
        let (mut least, mut most) = room.of(run[start], x);
        let mut end = start + 1;
        while end < run.len() {
            let (left, right) = room.of(run[end], x);
            if left.max(least) > right.min(most) {
                break;
            }
            (least, most) = (left.max(least), right.min(most));
            end += 1;
        }
        let piece = &run[start..end];
        let mean = piece.iter().map(|node| x[*node]).sum::<f64>() / piece.len() as f64;
        piece.iter().for_each(|node| x[*node] = mean.clamp(least, most));
        start = end;
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    Above,
    Below,
    Both,
}

/// How far to the right of the first each is at least.
fn offsets(net: &Net, row: &[usize], width: &impl Fn(usize) -> f64) -> Vec<f64> {
    let mut at = 0.0;
    let mut offsets = Vec::with_capacity(row.len());
    for (place, node) in row.iter().enumerate() {
        if let Some(before) = place.checked_sub(1).map(|it| row[it]) {
            let room = match (net.is_box(before), net.is_box(*node)) {
                (true, true) => BOXES,
                (false, false) => LINES,
                _ => BOX_AND_LINE,
            };
            at += (width(before) + width(*node)) / 2.0 + room;
        }
        offsets.push(at);
    }
    offsets
}

/// Gives each of a layer the place nearest to where it wants to be that keeps order and room: the exact answer of
/// least squares, by merging neighbours that push one another until nobody is pushed.
fn settle(net: &Net, row: &[usize], offsets: &[f64], reach: Reach, x: &mut [f64]) {
    let mut blocks: Vec<Block> = Vec::with_capacity(row.len());
    for (node, offset) in row.iter().zip(offsets) {
        let (wish, weight) = wish(net, *node, reach, x);
        let mut block = Block { sum: (wish - offset) * weight, weight, count: 1 };
        while let Some(before) = blocks.last().filter(|it| it.at() > block.at()) {
            block = Block {
                sum: before.sum + block.sum,
                weight: before.weight + block.weight,
                count: before.count + block.count,
            };
            blocks.pop();
        }
        blocks.push(block);
    }
    let mut row = row.iter().zip(offsets);
    for block in &blocks {
        for (node, offset) in row.by_ref().take(block.count) {
            x[*node] = block.at() + offset;
        }
    }
}

/// Neighbours that touch
struct Block {
    sum: f64,
    weight: f64,
    count: usize,
}

impl Block {
    fn at(&self) -> f64 {
        self.sum / self.weight
    }
}

/// The mean of its neighbours' places, and how much that matters: long lines shall be straight.
fn wish(net: &Net, node: usize, reach: Reach, x: &[f64]) -> (f64, f64) {
    let above = net.above[node].iter().filter(|_| reach != Reach::Below);
    let below = net.below[node].iter().filter(|_| reach != Reach::Above);
    let (mut sum, mut weight) = (0.0, 0.0);
    for near in above.chain(below) {
        let matters = match (net.is_box(node), net.is_box(*near)) {
            (true, true) => 1.0,
            (false, false) => 9.0,
            _ => 1.5,
        };
        sum += x[*near] * matters;
        weight += matters;
    }
    // Who has nobody there stays, and gives way to whoever pushes; who hangs on one other gives way to what passes.
    let is_leaf = net.is_box(node) && net.above[node].len() + net.below[node].len() == 1;
    match weight {
        0.0 => (x[node], 0.05),
        _ if is_leaf => (sum / weight, 0.2),
        _ => (sum / weight, weight),
    }
}
