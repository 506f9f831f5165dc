//! Events that are shown while others are still looked for: the first at once, and none more once nobody reads.

use crate::cli::context::Context;
use crate::cli::terminal::Outlet;
use crate::cli::trouble::Trouble;
use crate::render::Stream;
use crate::report::history::{Detail, Event, Teller, part};

/// So many events are shown together; fewer are shown whole, with their count
const TOGETHER: usize = 200;

/// Events on their way to who reads along
pub(super) struct Flow<'a, 's> {
    cx: &'a Context,
    teller: &'a Teller<'s>,
    detail: Detail,
    waiting: Vec<Event>,
    shown: Option<(Stream, Outlet)>,
}

/// Which of the events are shown
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Some,
    Last,
}

impl<'a, 's> Flow<'a, 's> {
    pub(super) fn new(cx: &'a Context, detail: Detail, teller: &'a Teller<'s>) -> Flow<'a, 's> {
        Flow { cx, teller, detail, waiting: Vec::new(), shown: None }
    }

    /// Shows all events as they are told, each to a function that says whether more are wanted; gives them back instead
    /// where they are few.
    pub(super) fn run(
        mut self,
        tell: impl FnOnce(&mut dyn FnMut(Event) -> bool) -> Result<(), Trouble>,
    ) -> Result<Option<Vec<Event>>, Trouble> {
        let mut ended: Result<bool, Trouble> = Ok(true);
        tell(&mut |event| {
            self.waiting.push(event);
            if self.waiting.len() >= TOGETHER {
                ended = self.show(Part::Some);
            }
            matches!(ended, Ok(true))
        })?;
        let goes_on = ended?;
        if self.shown.is_none() {
            return Ok(Some(self.waiting));
        }
        if goes_on {
            self.show(Part::Last)?;
        }
        Ok(None)
    }

    /// Shows what waits; tells whether somebody still reads.
    fn show(&mut self, which: Part) -> Result<bool, Trouble> {
        let answer = part(&std::mem::take(&mut self.waiting), self.teller.zone(), self.detail);
        let (mut stream, mut outlet) = match self.shown.take() {
            Some(shown) => shown,
            None => match Stream::new(self.cx.format()) {
                Some(stream) => (stream, self.cx.terminal.outlet()),
                None => unreachable!("what cannot flow is shown whole"),
            },
        };
        let mut bytes = Vec::new();
        if !answer.listing.records.is_empty() {
            stream.show(&answer, &self.cx.terminal.stdout, &mut bytes)?;
        }
        if which == Part::Last {
            stream.end(&mut bytes)?;
        }
        let is_read = outlet.write(&bytes)?;
        self.shown = Some((stream, outlet));
        Ok(is_read)
    }
}
