//! `itsm problem review`: the agenda of the monthly meeting, and the report for the head of the organisation.

use std::path::PathBuf;

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use clap::Args;

use crate::check;
use crate::cli::Outcome;
use crate::cli::command::times::{at, clock};
use crate::cli::context::{Context, zone};
use crate::cli::destination::Destination;
use crate::cli::trouble::Trouble;
use crate::graph::{Graph, Scope};
use crate::model::Kind;
use crate::practice::availability::{Eras, moments, out};
use crate::practice::calendar::Period;
use crate::practice::moment::Toward;
use crate::render;
use crate::report::retrospect::{Wanted, extent, retrospect, services};
use crate::store::era::{Era, eras};
use crate::store::read;
use crate::store::revision;
use crate::store::snapshot::Snapshot;

/// Look back on a month: every incident and how it went, what came back, what is overdue, how available the business was
///
/// For the monthly meeting, and with -f html for the head of the organisation: a page that needs nothing else, to be mailed or printed. The month before this one, unless other days are named. Availability counts an incident from its `down_at` to its `restored_at`, through the graph of that time; one that lacks either is named under "not counted" and never guessed.
#[derive(Debug, Args)]
pub struct ReviewArgs {
    /// A month: 2020-11
    #[arg(long, value_name = "YYYY-MM", value_parser = month, conflicts_with_all = ["quarter", "from", "until"])]
    month: Option<NaiveDate>,

    /// A quarter of a year: 2020-Q4
    #[arg(long, value_name = "YYYY-QN", value_parser = quarter, conflicts_with_all = ["from", "until"])]
    quarter: Option<NaiveDate>,

    /// The first day
    #[arg(long, value_name = "DAY", allow_hyphen_values = true, visible_alias = "since")]
    from: Option<String>,

    /// The last day; today, unless another is named
    #[arg(long, value_name = "DAY", allow_hyphen_values = true, requires = "from")]
    until: Option<String>,

    /// Types of asset that count as services of the business
    #[arg(
        long = "type",
        value_name = "TYPE",
        value_delimiter = ',',
        default_value = "business-service",
        hide_default_value = true
    )]
    types: Vec<String>,

    /// Write it to this file; its ending says the format where -f does not: .html, .md, .json, .yaml, .txt
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

pub fn run(cx: &Context, args: &ReviewArgs) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?;
    let wanted = args.wanted(cx, snapshot)?;
    let destination = args.output.as_ref().map(|path| Destination::new(cx, path)).transpose()?;
    let services = services(snapshot, &args.types);
    if services.is_empty() {
        let types = args.types.join(", ");
        cx.terminal
            .warn(format!("note: there is no asset of type {types}; --type says what counts as a service"));
    }
    let graph = Graph::build(snapshot, Scope::Live);
    let practice = cx.practice(snapshot, &graph);
    let whole = extent(snapshot, &wanted, zone(snapshot), cx.now());
    let past = past(cx, snapshot, &whole)?;
    let eras = Eras::new(past.iter().map(|(from, graph)| (*from, graph)).collect(), &graph);
    let review = retrospect(&practice, &wanted, &services, &eras);
    match destination {
        Some(file) => file.write(cx, |format, look, out| render::retrospect(&review, format, look, out))?,
        None => cx.print(|look, format, out| render::retrospect(&review, format, look, out))?,
    }
    Ok(Outcome::Yes)
}

impl ReviewArgs {
    /// The days that are meant.
    fn wanted(&self, cx: &Context, snapshot: &Snapshot) -> Result<Wanted, Trouble> {
        let today = cx.today(snapshot);
        let day = |text: &String| -> Result<NaiveDate, Trouble> {
            let moment = at(text, clock(cx, snapshot), Toward::Past)?;
            Ok(moment.0.with_timezone(&zone(snapshot)).date_naive())
        };
        let wanted = match (self.month, self.quarter, &self.from) {
            (Some(month), _, _) => Wanted::month(month),
            (_, Some(quarter), _) => Wanted::quarter(quarter),
            (_, _, Some(from)) => {
                let last = self.until.as_ref().map(day).transpose()?.unwrap_or(today);
                let wanted = Wanted::days(day(from)?, last);
                wanted.ok_or_else(|| {
                    Trouble::with_help("it ends before it starts", "--from comes before --until")
                })?
            }
            (None, None, None) => {
                Wanted::month(today.with_day(1).and_then(|it| it.pred_opt()).unwrap_or(today))
            }
        };
        if wanted.days.0 > today {
            let message = format!("{} has not begun yet", wanted.title);
            return Err(Trouble::with_help(message, "look back on what has been: --month 2020-11"));
        }
        if (wanted.days.1 - wanted.days.0).num_days() > MOST_DAYS {
            return Err(Trouble::with_help(
                "two years are the most that is looked back on",
                "name a later --from",
            ));
        }
        Ok(wanted)
    }
}

/// The longest that is looked back on
const MOST_DAYS: i64 = 732;

/// The graphs that held at the moments at which anything began or ended; none where there is no history.
pub fn past(
    cx: &Context,
    snapshot: &Snapshot,
    whole: &Period,
) -> Result<Vec<(DateTime<Utc>, Graph)>, Trouble> {
    let store = cx.store()?;
    let Some(repository) = store.repository() else { return Ok(Vec::new()) };
    let until = match &cx.globals.at {
        Some(at) => Some(cx.commit_at(at)?),
        None => revision::head(repository)?,
    };
    let Some(until) = until else { return Ok(Vec::new()) };
    let eras = eras(store, &cx.cache()?, Kind::Asset.folder(), until, whole.start)?;
    let moments = moments(&out(snapshot, whole, cx.now()), whole);
    let is_needed = |place: &usize| {
        let ends = eras.get(place + 1).map(|next| next.from);
        moments.iter().any(|it| *it >= eras[*place].from && ends.is_none_or(|end| *it < end))
    };
    let needed = (0..eras.len()).filter(is_needed).map(|place| eras[place]);
    needed.map(|era| graph(cx, era)).collect()
}

fn graph(cx: &Context, era: Era) -> Result<(DateTime<Utc>, Graph), Trouble> {
    let source = cx.store()?.commit(era.commit)?;
    let snapshot = read::read_with(&source, &check::inspect, &cx.cache()?)?;
    Ok((era.from, Graph::build(&snapshot, Scope::Live)))
}

fn month(text: &str) -> Result<NaiveDate, String> {
    let day = NaiveDate::parse_from_str(&format!("{text}-01"), "%Y-%m-%d").ok();
    day.filter(is_near).ok_or_else(|| "write it as 2020-11".to_owned())
}

fn quarter(text: &str) -> Result<NaiveDate, String> {
    let parts = text.split_once("-Q").or_else(|| text.split_once("-q"));
    let day = parts.and_then(|(year, quarter)| {
        let quarter: u32 = quarter.parse().ok().filter(|it| (1..=4).contains(it))?;
        NaiveDate::from_ymd_opt(year.parse().ok()?, quarter * 3 - 2, 1)
    });
    day.filter(is_near).ok_or_else(|| "write it as 2020-Q4".to_owned())
}

/// Four digits of a year are all that a record can hold.
fn is_near(day: &NaiveDate) -> bool {
    (1000..9999).contains(&day.year())
}
