//! `itsm incident status-page`: what is published of the services, as files that any web server serves.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Days, Utc};
use clap::Args;

use crate::cli::Outcome;
use crate::cli::command::problem::review;
use crate::cli::context::{Context, zone};
use crate::cli::trouble::Trouble;
use crate::graph::{Graph, Scope};
use crate::model::layout;
use crate::practice::availability::Eras;
use crate::practice::calendar::{Period, midnight};
use crate::render;
use crate::report::status_page::{services, status_page};
use crate::store::snapshot::Snapshot;

/// The most days that are shown
const MOST: u32 = 90;

/// Write a static status page: HTML without scripts, JSON, and an RSS feed
///
/// How each service is, what is being mended, what is planned, how the last days went. Of incidents only what was told to the
/// audience `status` (`incident notify --audience status --record`): no title, no note, no name of a person. The same store at
/// the same moment gives the same bytes. Disruptions of which nobody says from when to when are in no figure, and named.
#[derive(Debug, Args)]
pub struct StatusPageArgs {
    /// Write index.html, status.json and feed.xml into this folder
    #[arg(short, long, visible_alias = "out", value_name = "DIR")]
    output: PathBuf,

    /// What is published: assets of these types
    #[arg(long = "type", value_name = "TYPE,…", value_delimiter = ',', default_value = "business-service")]
    types: Vec<String>,

    /// How many days are shown
    #[arg(long, value_name = "N", default_value_t = 30, value_parser = clap::value_parser!(u32).range(1..=i64::from(MOST)))]
    days: u32,

    /// Where the page will be, for the feed
    #[arg(long, value_name = "URL", default_value = "./")]
    url: String,
}

pub fn run(cx: &Context, args: &StatusPageArgs) -> Result<Outcome, Trouble> {
    refuse_records(cx, &args.output)?;
    let snapshot = cx.snapshot()?;
    let graph = Graph::build(snapshot, Scope::Live);
    let practice = cx.practice(snapshot, &graph);
    let services = services(&practice, &args.types);
    if services.is_empty() {
        let types = args.types.join(", ");
        cx.terminal.warn(format!("note: there is no asset of type {types}; --type says what is published"));
    }
    let past = review::past(cx, snapshot, &period(cx, snapshot, args.days))?;
    let eras = Eras::new(past.iter().map(|(from, graph)| (*from, graph)).collect(), &graph);
    let page = status_page(&practice, &services, args.days, &eras);
    let (mut html, mut rss) = (Vec::new(), Vec::new());
    render::status_page(&page, &mut html)?;
    render::status_feed(&page, &args.url, &mut rss)?;
    let json = format!("{:#}\n", page.json()).into_bytes();
    let mut told = String::new();
    for (name, bytes) in [("index.html", html), ("status.json", json), ("feed.xml", rss)] {
        let file = args.output.join(name);
        let is_new = save(&file, &bytes)?;
        told += &format!("{} {}\n", if is_new { "wrote" } else { "as it was:" }, file.display());
    }
    cx.terminal.print(render::safe::Safe::lines(&told).to_string().as_bytes())?;
    Ok(Outcome::Yes)
}

/// From the first day's beginning until now.
fn period(cx: &Context, snapshot: &Snapshot, days: u32) -> Period {
    let now: DateTime<Utc> = cx.now();
    let today = now.with_timezone(&zone(snapshot)).date_naive();
    let first = today.checked_sub_days(Days::new(u64::from(days - 1))).unwrap_or(today);
    Period::new(midnight(first, zone(snapshot)), now)
}

/// What is derived never lies among what people decide.
fn refuse_records(cx: &Context, out: &Path) -> Result<(), Trouble> {
    let Some(root) = cx.store()?.root() else { return Ok(()) };
    let out =
        std::path::absolute(out).map_err(|error| Trouble::new(format!("{}: {error}", out.display())))?;
    let out = out.canonicalize().unwrap_or(out);
    let inside = out.strip_prefix(root).ok().and_then(|it| it.components().next());
    let top = inside.map(|it| it.as_os_str().to_string_lossy().into_owned());
    let is_of_records = top.as_deref().is_some_and(layout::is_folder_of_store);
    if is_of_records || out == root {
        return Err(Trouble::with_help(
            format!("{} is for records, and a page is made of them", out.display()),
            "publish elsewhere: -o public, and ignore that folder in git",
        ));
    }
    Ok(())
}

/// Writes a file whole, where it is not as it shall be already.
fn save(file: &Path, bytes: &[u8]) -> Result<bool, Trouble> {
    if std::fs::read(file).is_ok_and(|before| before == bytes) {
        return Ok(false);
    }
    let failed = |error: std::io::Error| Trouble::new(format!("cannot write {}: {error}", file.display()));
    let folder = file.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).map_err(failed)?;
    // A web server that serves the folder never serves half a page.
    let temporary = file.with_extension("new");
    std::fs::write(&temporary, bytes).and_then(|()| std::fs::rename(&temporary, file)).map_err(failed)?;
    Ok(true)
}
