//! Times as people write them on the command line, made into those of a record. Reads no clock but the context's.

use chrono::{DateTime, SubsecRound, TimeDelta};
use clap::Args;

use crate::cli::context::{Context, zone};
use crate::cli::trouble::Trouble;
use crate::model::field::{Span, Time, Window};
use crate::model::zone::Tz;
use crate::practice::moment::{self, Toward};
use crate::practice::window::spoken;
use crate::store::snapshot::Snapshot;

/// When a change is to run
#[derive(Debug, Clone, Default, Args)]
pub struct Times {
    /// When it starts: 22:00, "fri 22:00", "tomorrow 03:00", +2h, 2027-03-19T03:00:00-04:00
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    pub start: Option<String>,

    /// When it ends
    #[arg(long, value_name = "TIME", conflicts_with = "length", allow_hyphen_values = true)]
    pub end: Option<String>,

    /// How long it takes: 30m, 1h30m
    #[arg(long = "for", id = "length", value_name = "LENGTH")]
    pub length: Option<Span>,
}

impl Times {
    /// These, and where nothing is said the other's. A start of its own does not take the other's end.
    #[must_use]
    pub fn or(&self, other: &Times) -> Times {
        let says_end = self.end.is_some() || self.length.is_some();
        let start = self.start.clone().or_else(|| other.start.clone());
        if says_end {
            return Times { start, ..self.clone() };
        }
        let end = other.end.clone().filter(|_| self.start.is_none());
        Times { start, end, length: other.length }
    }

    /// The window that is meant; what is not said is that of `before`. Nothing where nothing is said.
    pub fn window(
        &self,
        cx: &Context,
        snapshot: &Snapshot,
        before: Option<Window>,
        usual: Option<Span>,
    ) -> Result<Option<Window>, Trouble> {
        if self.start.is_none() && self.end.is_none() && self.length.is_none() {
            return Ok(None);
        }
        let clock = clock(cx, snapshot);
        let start = match (&self.start, before) {
            (Some(text), _) => at(text, clock, Toward::Future)?,
            (None, Some(before)) => before.start,
            (None, None) => {
                return Err(Trouble::with_help("a window needs a start", "--start \"fri 22:00\""));
            }
        };
        let kept = before.map(|it| it.end.0.signed_duration_since(it.start.0));
        let length = self.length.or(usual).map(|it| it.0).or(kept);
        let end = match (&self.end, length) {
            // From Friday 22:00 until 02:00: the first one after the start.
            (Some(text), _) if moment::is_of_day(text) => {
                at(text, start.0.with_timezone(&clock.timezone()), Toward::Future)?
            }
            (Some(text), _) => at(text, clock, Toward::Future)?,
            (None, Some(length)) => later(start, length, clock.timezone())?,
            (None, None) => {
                return Err(Trouble::with_help("a window needs an end", "--for 1h, or --end TIME"));
            }
        };
        if end.0 <= start.0 {
            let message = format!("the window ends before it starts: {start} to {end}");
            return Err(Trouble::with_help(message, "mind the day; --for 1h says how long instead"));
        }
        Ok(Some(Window { start, end }))
    }
}

/// Now, in the store's time zone, in whole seconds.
pub fn clock(cx: &Context, snapshot: &Snapshot) -> DateTime<Tz> {
    cx.now().trunc_subsecs(0).with_timezone(&zone(snapshot))
}

/// A moment as a person writes it.
pub fn at(text: &str, clock: DateTime<Tz>, toward: Toward) -> Result<Time, Trouble> {
    Ok(Time(moment::parse(text, clock, toward)?.trunc_subsecs(0)))
}

/// A time so much later, with the offset that holds then.
pub fn later(time: Time, by: TimeDelta, zone: Tz) -> Result<Time, Trouble> {
    let end = time.0.checked_add_signed(by);
    let end = end.ok_or_else(|| Trouble::new("the window would end after the end of all calendars"))?;
    let own = time.0.with_timezone(&zone).fixed_offset().offset() == time.0.offset();
    Ok(Time(if own { end.with_timezone(&zone).fixed_offset() } else { end }))
}

/// When something happened: now, or what was said, which is not ahead of us.
pub fn past(cx: &Context, snapshot: &Snapshot, said: Option<&str>) -> Result<Time, Trouble> {
    let clock = clock(cx, snapshot);
    let Some(text) = said else { return Ok(Time(clock.fixed_offset())) };
    let time = at(text, clock, Toward::Past)?;
    if time.0 > clock {
        let time = spoken(time.0.to_utc(), clock);
        return Err(Trouble::with_help(format!("{time} is still to come"), "say when it happened"));
    }
    Ok(time)
}
