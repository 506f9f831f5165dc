//! What people read at a terminal: findings in frames, lists in columns, records on cards, reviews on a page. Never a raw character of a record.

mod card;
mod excerpt;
mod fit;
mod frame;
mod grid;
mod ink;
mod month;
mod page;
mod retrospect;

use super::{Format, Shape};

pub(super) use card::{flow, section};
pub(super) use frame::place;

pub(super) static FORMAT: Format = Format {
    name: "table",
    about: "for people: frames, columns and cards",
    findings: Some(frame::findings),
    listing: Some(grid::listing),
    cards: Some(card::cards),
    agenda: Some(month::month),
    retrospect: Some(retrospect::retrospect),
    review: Some(page::review),
    shape: Shape::Whole,
    ..Format::NONE
};
