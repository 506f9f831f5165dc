//! Events that are shown while others are still looked for: the first at once, and none more once nobody reads.

use crate::cli::context::Context;
use crate::cli::past::Past;
use crate::cli::terminal::Outlet;
use crate::cli::trouble::Trouble;
use crate::render::Stream;
use crate::report::history::{Detail, Event, Teller, part};
use crate::store::history::deed;

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

impl<'a, 's> Flow<'a, 's> {
    pub(super) fn new(cx: &'a Context, detail: Detail, teller: &'a Teller<'s>) -> Flow<'a, 's> {
        Flow { cx, teller, detail, waiting: Vec::new(), shown: None }
    }

    /// Shows all events; gives them back instead where they are few.
    pub(super) fn run(
        mut self,
        past: &Past,
        wanted: &dyn Fn(&Event) -> bool,
    ) -> Result<Option<Vec<Event>>, Trouble> {
        let mut ended: Result<bool, Trouble> = Ok(true);
        deed::all(&past.history, &past.versions, &mut |commit, deeds| {
            let events = deeds.iter().map(|deed| self.teller.event(commit, deed));
            self.waiting.extend(events.filter(|event| wanted(event)));
            if self.waiting.len() >= TOGETHER {
                ended = self.show();
            }
            matches!(ended, Ok(true))
        })?;
        let goes_on = ended?;
        if self.shown.is_none() {
            return Ok(Some(self.waiting));
        }
        if goes_on && !self.waiting.is_empty() {
            self.show()?;
        }
        Ok(None)
    }

    /// Shows what waits; tells whether somebody still reads.
    fn show(&mut self) -> Result<bool, Trouble> {
        let answer = part(&std::mem::take(&mut self.waiting), self.teller.zone(), self.detail);
        let (mut stream, mut outlet) = match self.shown.take() {
            Some(shown) => shown,
            None => match Stream::new(self.cx.format()) {
                Some(stream) => (stream, self.cx.terminal.outlet()),
                None => unreachable!("what cannot flow is shown whole"),
            },
        };
        let mut bytes = Vec::new();
        stream.show(&answer, &self.cx.terminal.stdout, &mut bytes)?;
        let is_read = outlet.write(&bytes)?;
        self.shown = Some((stream, outlet));
        Ok(is_read)
    }
}
