//! What people read at a terminal: findings in frames, lists in columns, records on cards. Never a raw character of a record.

mod card;
mod excerpt;
mod fit;
mod frame;
mod grid;
mod ink;
mod month;
mod review;

use super::{Format, Shape};

pub(super) use frame::place;

pub(super) static FORMAT: Format = Format {
    name: "table",
    about: "for people: frames, columns and cards",
    findings: Some(frame::findings),
    listing: Some(grid::listing),
    cards: Some(card::cards),
    agenda: Some(month::month),
    review: Some(review::review),
    shape: Shape::Whole,
    ..Format::NONE
};
