//! Answers that are long, shown bit by bit as they are found, in formats that need not know all before they begin. The
//! first bit says how wide the columns of a table are.

use std::collections::HashSet;
use std::io::Write;

use super::{Format, Look, RenderError, csv, ids, json, ndjson, table};
use crate::report::Body;
use crate::report::reach::Answer;

/// An answer of which some has been shown
pub struct Stream {
    format: &'static Format,
    widths: Vec<usize>,
    growing: json::Growing,
    is_begun: bool,
    /// The ids that were shown, each of which is shown once.
    named: HashSet<String>,
}

impl Stream {
    /// Nothing for a format that has to know all of an answer first.
    pub fn new(format: &'static Format) -> Option<Stream> {
        let flowing = [&table::FORMAT, &json::FORMAT, &ndjson::FORMAT, &csv::FORMAT, &ids::FORMAT];
        let stream = || Stream {
            format,
            widths: Vec::new(),
            growing: json::Growing::default(),
            is_begun: false,
            named: HashSet::new(),
        };
        flowing.contains(&format).then(stream)
    }

    /// Shows the next bit of an answer.
    pub fn show(&mut self, answer: &Answer, look: &Look, out: &mut Vec<u8>) -> Result<(), RenderError> {
        if self.format.is_for_people() {
            for section in &answer.card.sections {
                match &section.body {
                    Body::Table { columns, rows } => {
                        table::flow(columns, rows, &mut self.widths, look, out)?;
                    }
                    _ => table::section(section, look, out)?,
                }
            }
        } else if self.format == &json::FORMAT {
            self.growing.add(&answer.listing, out)?;
        } else {
            let mut bit = Vec::new();
            super::listing(&answer.listing, self.format, None, look, &mut bit)?;
            if self.format == &ids::FORMAT {
                let ids = String::from_utf8_lossy(&bit);
                let new = ids.lines().filter(|id| self.named.insert((*id).to_owned()));
                return Ok(new.into_iter().try_for_each(|id| writeln!(out, "{id}"))?);
            }
            let has_header = self.is_begun && self.format == &csv::FORMAT;
            let header = bit.iter().position(|byte| *byte == b'\n').filter(|_| has_header);
            out.write_all(&bit[header.map_or(0, |end| end + 1)..])?;
        }
        self.is_begun = true;
        Ok(())
    }

    /// What comes after the last bit.
    pub fn end(&self, out: &mut Vec<u8>) -> Result<(), RenderError> {
        Ok(self.growing.end(out)?)
    }
}
