//! How much of the time services were there: day by day, and month by month. Draws what the review counted.

use std::io::{self, Write};

use chrono::{Datelike, NaiveDate};

use super::sentence;
use crate::model::field::Time;
use crate::model::zone::Tz;
use crate::render::html::page::escape;
use crate::render::svg::chart::{self, Column, Mark, Stretch};
use crate::report::retrospect::card::rows;
use crate::report::retrospect::{Month, Retrospect, Service, minutes, percent};

pub(super) fn availability(review: &Retrospect, out: &mut dyn Write) -> io::Result<()> {
    if review.services.is_empty() {
        return Ok(());
    }
    writeln!(out, "<section><h2>Availability</h2>")?;
    writeln!(
        out,
        "<p class=\"key\"><i class=\"down\"></i>down <i class=\"degraded\"></i>degraded <i class=\"planned\"></i>out as announced</p>"
    )?;
    writeln!(
        out,
        "<table class=\"services\"><thead><tr><th scope=\"col\">Service</th><th scope=\"col\">Available</th>\
                   <th scope=\"col\">Before</th><th scope=\"col\">Down</th><th scope=\"col\">Degraded</th></tr></thead>"
    )?;
    for service in &review.services {
        let share = |it: Option<f64>| it.map_or("–".to_owned(), percent);
        writeln!(
            out,
            "<tbody><tr><th scope=\"row\">{}<small>{}</small></th><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>",
            escape(&service.name),
            escape(service.owner.as_deref().unwrap_or("nobody owns it")),
            share(service.availability),
            share(service.before),
            spent(service.down_minutes),
            spent(service.degraded_minutes),
        )?;
        writeln!(out, "<tr><td colspan=\"5\">{}</td></tr></tbody>", strip(review, service))?;
    }
    writeln!(out, "</table>")?;
    not_counted(review, out)?;
    writeln!(out, "</section>")
}

/// What the figures leave out, by name.
fn not_counted(review: &Retrospect, out: &mut dyn Write) -> io::Result<()> {
    if review.not_counted.is_empty() {
        return Ok(());
    }
    writeln!(out, "<p>Not counted:</p><ul>")?;
    for it in &review.not_counted {
        let line = format!("{} ({}): {}; it hits {}", it.id, it.title, it.because, it.services.join(", "));
        writeln!(out, "<li>{}</li>", escape(&line))?;
    }
    writeln!(out, "</ul>")
}

/// The days, with what hit a service on them.
fn strip(review: &Retrospect, service: &Service) -> String {
    let days = (review.until.0 - review.from.0).num_days() + 1;
    let zone = review.time_zone.parse().unwrap_or(Tz::UTC);
    let place = |at: Time| {
        let local = at.0.with_timezone(&zone).naive_local();
        let seconds = (local - review.from.0.and_time(chrono::NaiveTime::MIN)).num_seconds();
        (seconds as f64 / (days as f64 * 86_400.0)).clamp(0.0, 1.0)
    };
    let stretches: Vec<Stretch<'_>> = service
        .hits
        .iter()
        .map(|hit| Stretch {
            from: place(hit.from),
            until: place(hit.until),
            class: hit.is,
            title: format!(
                "{} from {} to {}: {}",
                hit.is.replace('_', " "),
                review.moment(hit.from),
                review.moment(hit.until),
                hit.because.join(", ")
            ),
        })
        .collect();
    chart::line(&format!("When {} was out", service.name), &stretches, &ticks(review.from.0, days))
}

/// A mark every week of a month, every month of what is longer.
fn ticks(from: NaiveDate, days: i64) -> Vec<Mark> {
    let mark =
        |day: NaiveDate, label: String| Mark { at: (day - from).num_days() as f64 / days as f64, label };
    let all = from.iter_days().take(usize::try_from(days).unwrap_or_default().min(2000));
    if days > 62 {
        return all.filter(|day| day.day() == 1).map(|day| mark(day, day.format("%b").to_string())).collect();
    }
    all.step_by(7).map(|day| mark(day, day.format("%-d %b").to_string())).collect()
}

pub(super) fn trend(review: &Retrospect, out: &mut dyn Write) -> io::Result<()> {
    let label = |month: &Month| {
        let day = NaiveDate::parse_from_str(&format!("{}-01", month.month), "%Y-%m-%d").ok();
        day.map(|day| day.format(if day.month() == 1 { "%Y" } else { "%b" }).to_string()).unwrap_or_default()
    };
    let labels: Vec<String> = review.trend.iter().map(label).collect();
    let months = || review.trend.iter().zip(&labels);
    writeln!(out, "<section><h2>Twelve months</h2>")?;
    writeln!(
        out,
        "<figure><figcaption>Incidents <span><i class=\"serious\"></i>service disruptions <i class=\"other\"></i>others</span></figcaption>{}</figure>",
        chart::columns("Incidents by month", &months().map(counted).collect::<Vec<_>>())
    )?;
    writeln!(
        out,
        "<figure><figcaption>Time that business services were down, all together</figcaption>{}</figure>",
        chart::columns("Time down by month", &months().map(lost).collect::<Vec<_>>())
    )?;
    let head = [escape(&review.title), escape(&review.before_title)];
    writeln!(
        out,
        "<table class=\"figures\"><thead><tr><th></th><th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead><tbody>",
        head[0], head[1]
    )?;
    for ((name, now), (_, before)) in rows(&review.totals).into_iter().zip(rows(&review.before)) {
        writeln!(
            out,
            "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td></tr>",
            escape(&sentence(name)),
            escape(&now),
            escape(&before)
        )?;
    }
    writeln!(out, "</tbody></table></section>")
}

/// How many incidents a month had, the serious ones apart.
fn counted<'l>((month, label): (&Month, &'l String)) -> Column<'l> {
    let (all, serious) = (month.totals.incidents, month.totals.disruptions.min(month.totals.incidents));
    Column {
        label,
        parts: vec![("serious", serious as f64), ("other", (all - serious) as f64)],
        value: zero(all.to_string(), all == 0),
        title: format!("{}: {all} incidents, {serious} service disruptions", month.month),
    }
}

/// How long business services were down in a month, all together.
fn lost<'l>((month, label): (&Month, &'l String)) -> Column<'l> {
    let down = month.totals.service_down_minutes;
    Column {
        label,
        parts: vec![("down", down as f64)],
        value: zero(brief(down), down == 0),
        title: format!("{}: {}", month.month, minutes(down)),
    }
}

fn spent(count: i64) -> String {
    if count == 0 { "–".to_owned() } else { minutes(count) }
}

/// Short enough to stand above a column.
fn brief(count: i64) -> String {
    if count < 60 { format!("{count}m") } else { format!("{}h", (count + 30) / 60) }
}

fn zero(text: String, is_zero: bool) -> String {
    if is_zero { String::new() } else { text }
}
