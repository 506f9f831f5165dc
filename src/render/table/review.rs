//! A look back on a month at a terminal: the card, with bars beside what is compared.

use std::io::{self, Write};

use super::{card, grid};
use crate::render::Look;
use crate::report::review::Review;
use crate::report::review::card::TREND;
use crate::report::{Body, Section};

pub(super) fn review(review: &Review, look: &Look, out: &mut dyn Write) -> io::Result<()> {
    let mut whole = review.card();
    let down: Vec<i64> = review.services.iter().map(|it| it.down_minutes + it.degraded_minutes).collect();
    let months: Vec<i64> = review.trend.iter().map(|it| it.totals.service_down_minutes).collect();
    for section in &mut whole.sections {
        match section.title.as_deref() {
            Some("availability") => beside(section, &down, look),
            Some(TREND) => beside(section, &months, look),
            _ => {}
        }
    }
    card::cards(&[whole], look, out)
}

/// A bar for each row of a table, the longest for the largest.
fn beside(section: &mut Section, values: &[i64], look: &Look) {
    let Body::Table { columns, rows } = &mut section.body else { return };
    let count = |value: i64| usize::try_from(value).unwrap_or_default();
    let most = values.iter().map(|value| count(*value)).max().unwrap_or_default();
    if most == 0 {
        return;
    }
    columns.push(String::new());
    for (row, value) in rows.iter_mut().zip(values) {
        row.push(grid::bar(count(*value), most, look));
    }
}
