//! A layered layout: who stands above, what it stands on below, lines between that cross no box. Pure geometry; knows
//! neither assets nor SVG.
//!
//! Boxes are put into layers (`layer`), the layers into an order with few crossings (`order`), and the boxes of each
//! layer beside one another where their neighbours are (`place`). A line that passes a layer has a place of its own in
//! it, as a box has, and changes sides only in the gaps between layers, where no box is. All that leads to one box
//! passes a layer in one place: what is wanted by many is a stream that gathers, and not a bundle of parallel lines.
//! Parts that nothing ties to one another are laid out apart and set side by side (`part`).

mod layer;
mod order;
mod part;
mod place;

#[cfg(test)]
mod tests;

pub(super) use part::arrange;

/// A box to be placed
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Shape {
    pub(super) width: f64,
    pub(super) height: f64,
    pub(super) pull: Pull,
    /// Whether it stands in the layers between those of boxes.
    pub(super) is_joint: bool,
}

/// Where a box goes that nothing holds
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pull {
    /// To the top, if nothing stands on it.
    Top,
    /// Near what it is tied to.
    Near,
    /// To the bottom, if it stands on nothing.
    Bottom,
}

/// A line from a box down to another
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Link {
    pub(super) from: usize,
    pub(super) to: usize,
    /// Lines of one style to the same box run together.
    pub(super) style: u8,
    /// Which words stand on it, by number.
    pub(super) words: usize,
}

/// Where everything is
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Layout {
    pub(super) width: f64,
    pub(super) height: f64,
    /// The middle of each box.
    pub(super) places: Vec<Point>,
    /// For each link its way, in the order of links, from its `from` to its `to`; nothing for one to itself.
    pub(super) routes: Vec<Vec<Leg>>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Point {
    pub(super) x: f64,
    pub(super) y: f64,
}

/// A part of a way: straight down (or up) inside a layer, or from one layer to the next
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Leg {
    Straight(Point, Point),
    Bend(Point, Point),
}
