//! The status page: readable without a script, a picture or a font, by eyes and by those who have it read to them.

use std::io::{self, Write};

use chrono::{DateTime, SecondsFormat, Utc};

use super::lines;
use super::page::{Page, escape};
use crate::practice::window::zoned;
use crate::report::status_page::{Day, Disruption, Planned, Service, State, StatusPage};

const STYLE: &str = include_str!("status_page.css");

/// What is beside the page
const FEED: &str =
    "<link rel=\"alternate\" type=\"application/rss+xml\" title=\"Disruptions\" href=\"feed.xml\">";

/// Shows the page.
pub(in crate::render) fn page(it: &StatusPage, out: &mut dyn Write) -> io::Result<()> {
    let title = match it.organisation.as_str() {
        "" => "Status of our services".to_owned(),
        organisation => format!("{organisation}: status of our services"),
    };
    Page { title: &title, style: STYLE, head: FEED }.write(out, |out| {
        writeln!(out, "<header><h1>{}</h1><p class=\"soft\">As of {}</p></header>", escape(&title), time(it, it.now.to_utc()))?;
        writeln!(out, "<p class=\"banner {}\" role=\"status\">{}</p>", it.state().name(), banner(it))?;
        section(out, "Disruptions", &it.open, |out, one| open(it, one, out))?;
        services(it, out)?;
        section(out, "Planned maintenance", &it.planned, |out, one| planned(it, one, out))?;
        past(it, out)?;
        writeln!(out, "<footer><p class=\"soft\"><a href=\"feed.xml\">RSS</a> · <a href=\"status.json\">JSON</a></p></footer>")
    })
}

fn banner(it: &StatusPage) -> String {
    let state = it.state();
    let many = it.services.iter().filter(|service| service.state == state).count();
    let of = if many == 1 { "one service".to_owned() } else { format!("{many} services") };
    match state {
        State::Operational => "All services are operational".to_owned(),
        State::Maintenance => format!("Maintenance of {of}"),
        State::Degraded => format!("Disruption: {of} degraded"),
        State::Down => format!("Disruption: {of} not available"),
    }
}

fn section<T>(
    out: &mut dyn Write,
    title: &str,
    items: &[T],
    show: impl Fn(&mut dyn Write, &T) -> io::Result<()>,
) -> io::Result<()> {
    if items.is_empty() {
        return Ok(());
    }
    writeln!(out, "<section>\n<h2>{title}</h2>")?;
    items.iter().try_for_each(|item| show(out, item))?;
    writeln!(out, "</section>")
}

fn open(it: &StatusPage, one: &Disruption, out: &mut dyn Write) -> io::Result<()> {
    let state =
        one.services.iter().filter_map(|name| it.services.iter().find(|service| service.name == *name));
    let state = state.map(|service| service.state).max().unwrap_or(State::Degraded);
    writeln!(
        out,
        "<article class=\"note {}\">\n<h3>{}</h3>",
        state.name(),
        escape(&one.services.join(", "))
    )?;
    writeln!(
        out,
        "<p class=\"soft\">Since {} ({}) · {}</p>",
        time(it, one.since),
        escape(&one.length),
        escape(&one.id)
    )?;
    updates(it, one, out)?;
    writeln!(out, "</article>")
}

fn updates(it: &StatusPage, one: &Disruption, out: &mut dyn Write) -> io::Result<()> {
    if one.updates.is_empty() {
        let words = if one.until.is_none() { "We are working on it." } else { "The service is back." };
        return writeln!(out, "<p>{words}</p>");
    }
    writeln!(out, "<ol>")?;
    for update in &one.updates {
        writeln!(out, "<li>{}<p>{}</p></li>", time(it, update.at), lines(&update.text))?;
    }
    writeln!(out, "</ol>")
}

fn services(it: &StatusPage, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "<section>\n<h2>Services</h2>\n<ul class=\"card\">")?;
    for service in &it.services {
        let state = service.state;
        writeln!(out, "<li>\n<div class=\"row\"><h3>{}</h3>", escape(&service.name))?;
        writeln!(out, "<span class=\"state {}\">{}</span></div>", state.name(), state.words())?;
        bars(it, service, out)?;
        writeln!(out, "</li>")?;
    }
    if it.services.is_empty() {
        writeln!(out, "<li>No services are published yet.</li>")?;
    }
    writeln!(out, "</ul>")?;
    for one in &it.not_counted {
        let line = format!("{} ({}): {}", one.id, one.services.join(", "), one.because);
        writeln!(out, "<p class=\"soft\">Not counted above: {}</p>", escape(&line))?;
    }
    writeln!(out, "</section>")
}

/// A bar a day; what they say is said in words as well.
fn bars(it: &StatusPage, service: &Service, out: &mut dyn Write) -> io::Result<()> {
    let share = service.availability.map_or("–".to_owned(), percent);
    let bad = service.days.iter().filter(|day| matches!(day.state, State::Down | State::Degraded)).count();
    let days = if bad == 1 { "one day".to_owned() } else { format!("{bad} days") };
    let label = format!("The last {} days: available {share}; disruptions on {days}", it.days);
    let width = service.days.len() * 10;
    writeln!(
        out,
        "<svg class=\"bars\" viewBox=\"0 0 {width} 28\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{}\">",
        escape(&label)
    )?;
    for (place, day) in service.days.iter().enumerate() {
        let x = place * 10 + 1;
        writeln!(
            out,
            "<rect class=\"{}\" x=\"{x}\" y=\"0\" width=\"8\" height=\"28\" rx=\"2\"><title>{}</title></rect>",
            day.state.name(),
            told(day)
        )?;
    }
    writeln!(
        out,
        "</svg>\n<p class=\"soft row\"><span>{} days ago</span><span>{share} available</span><span>today</span></p>",
        it.days.saturating_sub(1)
    )
}

fn told(day: &Day) -> String {
    match day.state {
        State::Operational => format!("{}: operational", day.date),
        state => format!("{}: {} for {} minutes", day.date, state.words().to_lowercase(), day.minutes),
    }
}

/// With as many nines as there are; 100 only where nothing was lost.
fn percent(part: f64) -> String {
    let hundredths = (part * 10_000.0).floor() / 100.0;
    if part >= 1.0 { "100 %".to_owned() } else { format!("{hundredths:.2} %") }
}

fn planned(it: &StatusPage, one: &Planned, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "<article class=\"note maintenance\">\n<h3>{}</h3>", escape(&one.services.join(", ")))?;
    let when = format!("{} to {}", time(it, one.period.start), time(it, one.period.end));
    let now = if one.is_running { "<strong>Running now.</strong> " } else { "" };
    writeln!(out, "<p>{now}{when}</p>")?;
    writeln!(
        out,
        "<p class=\"soft\">Out for {} at most within that time · {}</p>\n</article>",
        escape(&one.outage),
        escape(&one.id)
    )
}

fn past(it: &StatusPage, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "<section>\n<h2>The last {} days</h2>", it.days)?;
    if it.past.is_empty() {
        writeln!(out, "<p class=\"soft\">No disruption that is over.</p>")?;
    }
    for one in &it.past {
        writeln!(out, "<article class=\"note operational\">\n<h3>{}</h3>", escape(&one.services.join(", ")))?;
        let until = one.until.map(|until| format!(" to {}", time(it, until))).unwrap_or_default();
        writeln!(
            out,
            "<p class=\"soft\">{}{until} ({}) · {}</p>",
            time(it, one.since),
            escape(&one.length),
            escape(&one.id)
        )?;
        updates(it, one, out)?;
        writeln!(out, "</article>")?;
    }
    writeln!(out, "</section>")
}

fn time(it: &StatusPage, at: DateTime<Utc>) -> String {
    let at = at.with_timezone(&it.now.timezone());
    let machine = at.to_rfc3339_opts(SecondsFormat::Secs, true);
    format!("<time datetime=\"{machine}\">{}</time>", zoned(at, at.timezone()))
}
