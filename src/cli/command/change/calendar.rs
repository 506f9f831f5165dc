//! `itsm change calendar`: what happens when, as a month at the terminal, a list, or a feed.

use chrono::{Datelike, Days, Months, NaiveDate};
use clap::Args;
use clap_complete::engine::ArgValueCompleter;

use super::proposal::moment;
use super::relevance;
use crate::cli::context::{Context, Instead, zone};
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::graph::{Graph, Scope};
use crate::practice::calendar::{Book, Period, midnight};
use crate::render;
use crate::report::agenda::{Agenda, Status, Wanted, events};
use crate::store::revision;
use crate::store::snapshot::{Entry, Snapshot};

/// Show changes, freezes and maintenance windows: a month, or any other time
///
/// A month at the terminal; a list with -f table, json, csv …; a feed for calendars of people with -f ics, which holds
/// the month past and the year to come where no other time is named.
#[derive(Debug, Args)]
pub struct CalendarArgs {
    /// This month: 2026-12
    #[arg(long, value_name = "MONTH", value_parser = month, conflicts_with_all = ["from", "until"])]
    month: Option<NaiveDate>,

    /// From this day on
    #[arg(long, value_name = "DAY")]
    from: Option<String>,

    /// Up to this day, with it
    #[arg(long, value_name = "DAY")]
    until: Option<String>,

    /// Only what concerns a person, a team or an asset: what they own, and what that stands on; `me` is you
    #[arg(long, value_name = "WHO|ASSET", add = ArgValueCompleter::new(complete::any))]
    relevant_to: Option<String>,
}

/// How far a feed looks back and ahead
const FEED: (u64, u64) = (31, 366);

/// The longest time that is shown: what repeats would fill it without end.
const MOST_DAYS: i64 = 366 * 5;

pub fn run(cx: &Context, args: &CalendarArgs) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?;
    let (graph, zone) = (Graph::build(snapshot, Scope::Live), zone(snapshot));
    let book = Book::new(snapshot, &graph, cx.now().with_timezone(&zone));
    let days = days(cx, snapshot, args)?;
    let concerned = args.relevant_to.as_ref().map(|who| relevance(cx, snapshot, &graph, who)).transpose()?;
    let (who, relevance) = concerned.unzip();
    let period = Period::new(midnight(days.0, zone), midnight(days.1, zone));
    let wanted = Wanted { period, relevance: relevance.as_ref() };
    warn_of_faults(cx, &book);
    let mut agenda = Agenda {
        name: name(snapshot, who),
        domain: domain(snapshot),
        zone,
        days,
        today: cx.today(snapshot),
        stamp: stamp(cx)?,
        events: events(snapshot, &book, zone, &wanted),
    };
    let is_list = cx.globals.format.is_some_and(|format| format.name != "ics");
    if is_list {
        agenda.events.retain(|event| event.status != Status::Cancelled);
        cx.show_list(agenda.listing())?;
    } else {
        cx.refuse_wishes(&[], Instead::Lists)?;
        cx.print(|look, format, out| render::agenda(&agenda, format, look, out))?;
    }
    Ok(Outcome::Yes)
}

/// The first day, and the first that is not wanted any more.
fn days(cx: &Context, snapshot: &Snapshot, args: &CalendarArgs) -> Result<(NaiveDate, NaiveDate), Trouble> {
    let today = cx.today(snapshot);
    let is_feed = cx.format().name == "ics";
    let day = |text: &String| -> Result<NaiveDate, Trouble> {
        Ok(moment(cx, snapshot, text)?.with_timezone(&zone(snapshot)).date_naive())
    };
    let first_of_month = args.month.or_else(|| today.with_day(1)).unwrap_or(today);
    let (first, end) = match (&args.from, &args.until) {
        (None, None) if is_feed && args.month.is_none() => (back(today, FEED.0), ahead(today, FEED.1)),
        (None, None) => (first_of_month, after_month(first_of_month)),
        (Some(from), None) => (day(from)?, after_month(day(from)?)),
        (None, Some(until)) => (today, ahead(day(until)?, 1)),
        (Some(from), Some(until)) => (day(from)?, ahead(day(until)?, 1)),
    };
    if end <= first {
        return Err(Trouble::with_help("it ends before it starts", "--from comes before --until"));
    }
    if (end - first).num_days() > MOST_DAYS {
        return Err(Trouble::with_help("five years are the most that is shown", "name a nearer --until"));
    }
    Ok((first, end))
}

fn back(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap_or(day)
}

fn ahead(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}

fn after_month(day: NaiveDate) -> NaiveDate {
    day.checked_add_months(Months::new(1)).unwrap_or(day)
}

fn month(text: &str) -> Result<NaiveDate, String> {
    let day = NaiveDate::parse_from_str(&format!("{text}-01"), "%Y-%m-%d").ok();
    day.filter(|day| (1000..9999).contains(&day.year())).ok_or_else(|| "write it as 2026-12".to_owned())
}

fn name(snapshot: &Snapshot, who: Option<&Entry>) -> String {
    let organisation = match snapshot.settings.organisation.as_str() {
        "" => "Changes",
        organisation => organisation,
    };
    match who {
        Some(entry) => format!("{organisation}, for {}", entry.id),
        None => organisation.to_owned(),
    }
}

/// What events are called after: `acme.itsm`.
pub fn domain(snapshot: &Snapshot) -> String {
    let words: String =
        snapshot.settings.organisation.to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect();
    if words.is_empty() { "itsm".to_owned() } else { format!("{words}.itsm") }
}

/// The moment of the commit that is read; the present one where there is none yet.
pub fn stamp(cx: &Context) -> Result<chrono::DateTime<chrono::Utc>, Trouble> {
    let store = cx.store()?;
    let Some(repository) = store.repository() else { return Ok(cx.now()) };
    let commit = match &cx.globals.at {
        Some(at) => revision::resolve(repository, at).ok(),
        None => revision::head(repository)?,
    };
    Ok(commit.map(|commit| revision::time(repository, commit)).transpose()?.unwrap_or_else(|| cx.now()))
}

/// An entry that cannot be understood is on no wall: whoever looks there has to know.
fn warn_of_faults(cx: &Context, book: &Book<'_>) {
    for page in book.pages() {
        if let Some(fault) = page.fault() {
            cx.terminal.warn(format!("warning: {} is not shown: {}", page.entry.id, fault.message));
        }
    }
}
