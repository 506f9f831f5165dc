//! Parts that nothing ties together, each laid out by itself and then set side by side; lines as they run in the end.

use std::collections::HashMap;

use super::layer::layers;
use super::order::Net;
use super::place::across;
use super::{Layout, Leg, Link, Point, Shape};

/// The room between parts, and between two layers: the wider the lines go, the more
const PARTS: f64 = 48.0;
const LEAST_GAP: f64 = 40.0;
const MOST_GAP: f64 = 84.0;

/// How far apart lines leave a box, at most, and how near to its corners
const PORTS: f64 = 22.0;
const CORNER: f64 = 14.0;

/// Gives everything its place.
pub(in crate::render::svg) fn arrange(shapes: &[Shape], links: &[Link]) -> Layout {
    let mut parts: Vec<Part> =
        parts(shapes.len(), links).into_iter().map(|members| Part::new(members, shapes, links)).collect();
    // The first assets are the nearest; what is tied to nothing comes last.
    parts.sort_by_key(|part| part.members.len() == 1);
    shelve(&mut parts);
    let mut layout = Layout {
        places: vec![Point::default(); shapes.len()],
        routes: vec![Vec::new(); links.len()],
        ..Layout::default()
    };
    for part in parts {
        layout.width = layout.width.max(part.left + part.width);
        layout.height = layout.height.max(part.top + part.height);
        let moved = |point: Point| Point { x: point.x + part.left, y: point.y + part.top };
        for (member, place) in part.members.iter().zip(&part.places) {
            layout.places[*member] = moved(*place);
        }
        for (link, route) in part.links.iter().zip(&part.routes) {
            layout.routes[*link] = route.iter().map(|leg| leg.map(moved)).collect();
        }
    }
    layout
}

/// Whoever is tied to one another, in order of the first.
fn parts(count: usize, links: &[Link]) -> Vec<Vec<usize>> {
    let mut head: Vec<usize> = (0..count).collect();
    fn find(head: &mut [usize], mut node: usize) -> usize {
        while head[node] != node {
            head[node] = head[head[node]];
            node = head[node];
        }
        node
    }
    for link in links {
        let (a, b) = (find(&mut head, link.from), find(&mut head, link.to));
        head[a.max(b)] = a.min(b);
    }
    let mut parts: Vec<Vec<usize>> = Vec::new();
    let mut known: HashMap<usize, usize> = HashMap::new();
    for node in 0..count {
        let place = *known.entry(find(&mut head, node)).or_insert_with(|| {
            parts.push(Vec::new());
            parts.len() - 1
        });
        parts[place].push(node);
    }
    parts
}

/// Rows of parts, about as wide as a page that is 16 to 9.
fn shelve(parts: &mut [Part]) {
    let area: f64 = parts.iter().map(|part| (part.width + PARTS) * (part.height + PARTS)).sum();
    let widest = parts.iter().map(|part| part.width).fold(0.0, f64::max);
    let room = widest.max((area * 16.0 / 9.0).sqrt());
    let (mut left, mut top, mut row) = (0.0, 0.0, 0.0_f64);
    for part in parts {
        if left > 0.0 && left + part.width > room {
            (left, top, row) = (0.0, top + row + PARTS, 0.0);
        }
        (part.left, part.top) = (left, top);
        left += part.width + PARTS * if part.members.len() == 1 { 0.5 } else { 1.0 };
        row = row.max(part.height);
    }
}

struct Part {
    members: Vec<usize>,
    links: Vec<usize>,
    places: Vec<Point>,
    routes: Vec<Vec<Leg>>,
    width: f64,
    height: f64,
    left: f64,
    top: f64,
}

impl Part {
    fn new(members: Vec<usize>, all: &[Shape], links: &[Link]) -> Part {
        let own: HashMap<usize, usize> = members.iter().copied().zip(0..).collect();
        let shapes: Vec<Shape> = members.iter().map(|member| all[*member]).collect();
        let within = links.iter().enumerate().filter_map(|(place, link)| {
            let (from, to) = (*own.get(&link.from)?, *own.get(&link.to)?);
            Some((place, Link { from, to, ..*link }))
        });
        let (links, inner): (Vec<usize>, Vec<Link>) = within.unzip();
        let layers = layers(&shapes, &inner);
        let mut net = Net::new(&layers, &inner);
        net.sort();
        let x = across(&net, |node| shapes.get(node).map_or(0.0, |shape| shape.width));
        let sheet = Sheet::new(&net, &shapes, x);
        let places = (0..shapes.len()).map(|node| sheet.middle(node)).collect();
        let routes = inner.iter().zip(&net.routes).map(|(link, route)| sheet.route(link, route)).collect();
        Part { members, links, places, routes, width: sheet.width, height: sheet.height, left: 0.0, top: 0.0 }
    }
}

/// A part whose boxes have their places
struct Sheet<'a> {
    net: &'a Net,
    shapes: &'a [Shape],
    x: Vec<f64>,
    /// For each node its layer's top and height.
    band: Vec<(f64, f64)>,
    width: f64,
    height: f64,
}

impl<'a> Sheet<'a> {
    fn new(net: &'a Net, shapes: &'a [Shape], mut x: Vec<f64>) -> Sheet<'a> {
        let half = |node: usize| shapes.get(node).map_or(1.0, |shape| shape.width / 2.0);
        let nodes = 0..x.len();
        let left = nodes.clone().map(|node| x[node] - half(node)).fold(f64::INFINITY, f64::min);
        let right = nodes.map(|node| x[node] + half(node)).fold(f64::NEG_INFINITY, f64::max);
        x.iter_mut().for_each(|x| *x -= left);
        let mut band = vec![(0.0, 0.0); x.len()];
        let mut top = 0.0;
        for (place, row) in net.rows.iter().enumerate() {
            let height =
                row.iter().filter_map(|node| shapes.get(*node)).map(|it| it.height).fold(0.0, f64::max);
            if place > 0 {
                top += gap(net, &net.rows[place - 1], &x);
            }
            row.iter().for_each(|node| band[*node] = (top, height));
            top += height;
        }
        Sheet { net, shapes, x, band, width: right - left, height: top }
    }

    fn middle(&self, node: usize) -> Point {
        let (top, height) = self.band[node];
        Point { x: self.x[node], y: top + height / 2.0 }
    }

    /// From the one end to the other, as the link points.
    fn route(&self, link: &Link, route: &[usize]) -> Vec<Leg> {
        let mut legs = Vec::new();
        for pair in route.windows(2) {
            let (upper, lower) = (pair[0], pair[1]);
            let start = self.leave(upper, lower);
            let (upper_top, upper_height) = self.band[upper];
            let floor = Point { x: start.x, y: upper_top + upper_height };
            let end = self.enter(lower);
            let ceiling = Point { x: end.x, y: self.band[lower].0 };
            legs.extend((start != floor).then_some(Leg::Straight(start, floor)));
            legs.push(Leg::Bend(floor, ceiling));
            legs.extend((ceiling != end).then_some(Leg::Straight(ceiling, end)));
            if !self.net.is_box(lower) && self.band[lower].1 > 0.0 {
                let through = Point { x: end.x, y: self.band[lower].0 + self.band[lower].1 };
                legs.push(Leg::Straight(end, through));
            }
        }
        if route.first() != Some(&link.from) {
            legs.reverse();
            legs.iter_mut().for_each(|leg| *leg = leg.turned());
        }
        legs
    }

    /// Where a line leaves a box: those that go further left leave further left.
    fn leave(&self, upper: usize, lower: usize) -> Point {
        let (top, height) = self.band[upper];
        let Some(shape) = self.shapes.get(upper) else {
            return Point { x: self.x[upper], y: top + height };
        };
        let mut below = self.net.below[upper].clone();
        below.sort_by(|a, b| self.x[*a].total_cmp(&self.x[*b]));
        let place = below.iter().position(|it| *it == lower).unwrap_or_default() as f64;
        let last = below.len().saturating_sub(1) as f64;
        let room = if shape.is_joint { 0.0 } else { (shape.width - 2.0 * CORNER).max(0.0) };
        let step = if last > 0.0 { (room / last).min(PORTS) } else { 0.0 };
        let x = self.x[upper] + (place - last / 2.0) * step;
        Point { x, y: top + (height + shape.height) / 2.0 }
    }

    /// Where lines come into a box: all in one place.
    fn enter(&self, lower: usize) -> Point {
        let (top, height) = self.band[lower];
        let drop = self.shapes.get(lower).map_or(0.0, |shape| (height - shape.height) / 2.0);
        Point { x: self.x[lower], y: top + drop }
    }
}

fn gap(net: &Net, row: &[usize], x: &[f64]) -> f64 {
    let far = row.iter().flat_map(|node| net.below[*node].iter().map(|below| (x[*below] - x[*node]).abs()));
    (LEAST_GAP + far.fold(0.0, f64::max) * 0.06).min(MOST_GAP)
}

impl Leg {
    fn map(self, change: impl Fn(Point) -> Point) -> Leg {
        match self {
            Leg::Straight(a, b) => Leg::Straight(change(a), change(b)),
            Leg::Bend(a, b) => Leg::Bend(change(a), change(b)),
        }
    }

    fn turned(self) -> Leg {
        match self {
            Leg::Straight(a, b) => Leg::Straight(b, a),
            Leg::Bend(a, b) => Leg::Bend(b, a),
        }
    }
}
