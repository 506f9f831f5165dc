//! What must hold of every layout, on graphs of every kind.

use std::time::Instant;

use proptest::prelude::*;

use super::*;

fn shape(width: f64, height: f64) -> Shape {
    Shape { width, height, pull: Pull::Near, is_joint: false }
}

fn link((from, to): (usize, usize)) -> Link {
    Link { from, to, style: 0, words: 0 }
}

fn same(count: usize, pairs: &[(usize, usize)]) -> Layout {
    arrange(&vec![shape(100.0, 40.0); count], &pairs.iter().copied().map(link).collect::<Vec<_>>())
}

/// Points on a leg, close to one another.
fn points(leg: &Leg) -> Vec<Point> {
    let (Leg::Straight(start, end) | Leg::Bend(start, end)) = *leg;
    let along = (0..=24).map(|step| f64::from(step) / 24.0);
    let bend = |part: f64| {
        let rest = 1.0 - part;
        let far = part * part * (3.0 - 2.0 * part);
        let middle = (start.y + end.y) / 2.0;
        let y = rest.powi(3) * start.y + 3.0 * rest * part * middle + part.powi(3) * end.y;
        Point { x: start.x + (end.x - start.x) * far, y }
    };
    let line =
        |part: f64| Point { x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part };
    along.map(|part| if matches!(leg, Leg::Bend(..)) { bend(part) } else { line(part) }).collect()
}

fn is_inside(point: Point, at: Point, shape: &Shape) -> bool {
    (point.x - at.x).abs() < shape.width / 2.0 - 0.01 && (point.y - at.y).abs() < shape.height / 2.0 - 0.01
}

fn check(shapes: &[Shape], links: &[Link]) -> Result<(), String> {
    let layout = arrange(shapes, links);
    for (a, at) in layout.places.iter().enumerate() {
        let (half, tall) = (shapes[a].width / 2.0 - 0.01, shapes[a].height / 2.0 - 0.01);
        let is_within =
            at.x >= half && at.y >= tall && at.x <= layout.width - half && at.y <= layout.height - tall;
        if !is_within {
            return Err(format!("{a} is off the page: {at:?} of {} × {}", layout.width, layout.height));
        }
        for b in 0..a {
            let other = layout.places[b];
            if (at.x - other.x).abs() < (shapes[a].width + shapes[b].width) / 2.0 + 1.0
                && (at.y - other.y).abs() < (shapes[a].height + shapes[b].height) / 2.0 + 1.0
            {
                return Err(format!("{a} and {b} overlap: {at:?} {other:?}"));
            }
        }
    }
    for (link, route) in links.iter().zip(&layout.routes) {
        if route.is_empty() != (link.from == link.to) {
            return Err(format!("{link:?} has no way"));
        }
        for point in route.iter().flat_map(points) {
            for (node, at) in layout.places.iter().enumerate() {
                if is_inside(point, *at, &shapes[node]) {
                    return Err(format!("{link:?} crosses {node} at {point:?}: {at:?}"));
                }
            }
        }
    }
    for pair in layout.routes.iter().flat_map(|route| route.windows(2)) {
        let (Leg::Straight(_, end) | Leg::Bend(_, end)) = pair[0];
        let (Leg::Straight(start, _) | Leg::Bend(start, _)) = pair[1];
        if start != end {
            return Err(format!("a way breaks off: {pair:?}"));
        }
    }
    Ok(())
}

fn shapes() -> impl Strategy<Value = Vec<Shape>> {
    let pull = prop_oneof![Just(Pull::Top), Just(Pull::Near), Just(Pull::Bottom)];
    let one = (20.0..240.0_f64, 18.0..70.0_f64, pull, prop::bool::weighted(0.2));
    let one = one.prop_map(|(width, height, pull, is_joint)| Shape { width, height, pull, is_joint });
    prop::collection::vec(one, 1..28)
}

fn graphs() -> impl Strategy<Value = (Vec<Shape>, Vec<Link>)> {
    shapes().prop_flat_map(|shapes| {
        let count = shapes.len();
        let link = (0..count, 0..count, 0..3_u8).prop_map(|(from, to, style)| Link {
            from,
            to,
            style,
            words: usize::from(style),
        });
        let joints: Vec<bool> = shapes.iter().map(|shape| shape.is_joint).collect();
        let links = prop::collection::vec(link, 0..60);
        // As in a picture, no joint leads straight to another.
        let links = links.prop_map(move |links| {
            links.into_iter().filter(|link| !(joints[link.from] && joints[link.to])).collect::<Vec<_>>()
        });
        (Just(shapes), links)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(120) })]

    #[test]
    fn no_box_lies_on_another_and_no_line_crosses_a_box((shapes, links) in graphs()) {
        let faults = check(&shapes, &links);
        prop_assert!(faults.is_ok(), "{}", faults.unwrap_err());
    }

    #[test]
    fn the_same_graph_is_always_laid_out_the_same((shapes, links) in graphs()) {
        prop_assert_eq!(arrange(&shapes, &links), arrange(&shapes, &links));
    }
}

#[test]
fn who_stands_on_something_is_above_it() {
    let layout = same(5, &[(0, 1), (1, 2), (0, 2), (3, 2), (4, 3)]);
    let y = |node: usize| layout.places[node].y;
    assert!(y(0) < y(1) && y(1) < y(2) && y(4) < y(3) && y(3) < y(2));
}

#[test]
fn a_circle_is_cut_in_one_place_only() {
    let layout = same(3, &[(0, 1), (1, 2), (2, 0)]);
    let upwards = layout.routes.iter().filter(|route| {
        let (Leg::Straight(start, _) | Leg::Bend(start, _)) = route[0];
        let (Leg::Straight(_, end) | Leg::Bend(_, end)) = route[route.len() - 1];
        start.y > end.y
    });
    assert_eq!(upwards.count(), 1);
}

#[test]
fn a_tree_has_no_crossings_and_its_root_stands_in_the_middle() {
    let layout = same(7, &[(0, 1), (0, 2), (1, 3), (1, 4), (2, 5), (2, 6)]);
    let x = |node: usize| layout.places[node].x;
    assert!((x(0) - (x(1) + x(2)) / 2.0).abs() < 1.0);
    assert!((x(1) - (x(3) + x(4)) / 2.0).abs() < 1.0);
    assert!(x(3).max(x(4)) < x(5).min(x(6)) || x(5).max(x(6)) < x(3).min(x(4)));
}

#[test]
fn a_box_that_is_pulled_stands_at_the_edge() {
    let mut shapes = vec![shape(100.0, 40.0); 6];
    (shapes[4].pull, shapes[5].pull) = (Pull::Top, Pull::Bottom);
    let pairs = [(0, 1), (1, 2), (2, 3), (4, 3), (0, 5)];
    let layout = arrange(&shapes, &pairs.map(link));
    assert_eq!((layout.places[4].y, layout.places[5].y), (layout.places[0].y, layout.places[3].y));
}

#[test]
fn two_thousand_boxes_take_no_time() {
    let count = 2_000;
    // Every box stands on two of those below it, and all on a few that are shared.
    let pairs = (0..count).flat_map(|node| {
        let far = node + 1 + (node * 7919) % 97;
        let near = node + 1 + (node * 31) % 13;
        [(node, far), (node, near), (node, count - 1 - node % 3)]
    });
    let links: Vec<Link> = pairs.filter(|(from, to)| from < to && *to < count).map(link).collect();
    let start = Instant::now();
    let layout = arrange(&vec![shape(120.0, 40.0); count], &links);
    assert!(start.elapsed().as_secs() < 30, "{:?}", start.elapsed());
    assert_eq!(layout.places.len(), count);
}

#[test]
fn a_complete_graph_and_a_long_chain_end() {
    let complete: Vec<(usize, usize)> = (0..60).flat_map(|a| (a + 1..60).map(move |b| (a, b))).collect();
    assert!(same(60, &complete).width > 0.0);
    let chain: Vec<(usize, usize)> = (1..2_000).map(|b| (b - 1, b)).collect();
    assert!(same(2_000, &chain).height > 80_000.0);
}

#[test]
fn nothing_is_laid_out_as_nothing() {
    assert_eq!(same(0, &[]), Layout::default());
}
