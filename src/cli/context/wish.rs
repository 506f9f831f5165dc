//! What is wished of lists: which fields, in which order, how many. An answer that is none obeys it or refuses it, and
//! never passes over it in silence.

use std::cell::Cell;
use std::fmt;

use super::Context;
use crate::cli::argument::Globals;
use crate::cli::trouble::Trouble;

/// Something that is wished of a list
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    Columns,
    Sort,
    Limit,
}

/// Where a wish is granted that this answer cannot grant
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Instead {
    /// Other formats show the same as a list.
    Lists,
    Nowhere,
}

/// Whether the command counts for itself, as those do that stop looking once they have enough
#[derive(Debug, Default)]
pub(super) struct Counts(Cell<bool>);

impl Wish {
    const ALL: [Wish; 3] = [Wish::Columns, Wish::Sort, Wish::Limit];

    fn is_made(self, globals: &Globals) -> bool {
        match self {
            Wish::Columns => globals.columns.is_some(),
            Wish::Sort => globals.sort.is_some(),
            Wish::Limit => globals.limit.is_some(),
        }
    }
}

impl fmt::Display for Wish {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Wish::Columns => "--columns",
            Wish::Sort => "--sort",
            Wish::Limit => "--limit",
        })
    }
}

impl Context {
    /// How many are wished for, for a command that shows no more than that whatever the format.
    pub fn limit(&self) -> Option<usize> {
        self.counts.0.set(true);
        self.globals.limit
    }

    /// Whether something is wished that only a list can grant.
    pub fn wants_list(&self) -> bool {
        self.unmet(&[]).is_some()
    }

    /// Refuses what is wished of a list, but for what the answer obeys.
    pub fn refuse_wishes(&self, obeyed: &[Wish], instead: Instead) -> Result<(), Trouble> {
        let Some(wish) = self.unmet(obeyed) else { return Ok(()) };
        let help = match instead {
            Instead::Lists => format!("with -f csv or -f ndjson it is a list, which takes {wish}"),
            Instead::Nowhere => format!("leave {wish} out"),
        };
        Err(Trouble::with_help(format!("{wish} is for lists, and this answer is none"), help))
    }

    fn unmet(&self, obeyed: &[Wish]) -> Option<Wish> {
        let is_met = |wish: &Wish| obeyed.contains(wish) || (*wish == Wish::Limit && self.counts.0.get());
        Wish::ALL.into_iter().find(|wish| wish.is_made(&self.globals) && !is_met(wish))
    }
}
