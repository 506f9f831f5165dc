//! A look back on a month as a page: what the head of the organisation reads first on top, then the evidence. Decides
//! nothing: every word and figure comes with the review.

use std::io::{self, Write};

use chrono::{DateTime, Datelike, NaiveDate, Utc};

use super::page::{Page, escape};
use crate::model::field::Time;
use crate::practice::disruption::in_minutes;
use crate::render::Look;
use crate::render::svg::chart::{self, Column, Mark, Stretch};
use crate::report::retrospect::card::{again, felt, rows, said};
use crate::report::retrospect::{ActionLine, Case, Event, Month, Retrospect, Service, percent};

const STYLE: &str = include_str!("retrospect.css");

pub(super) fn retrospect(review: &Retrospect, _: &Look, out: &mut dyn Write) -> io::Result<()> {
    let title = format!("Incident review, {}", review.title);
    Page { title: &title, style: STYLE, ..Page::default() }.write(out, |out| {
        head(review, out)?;
        tiles(review, out)?;
        availability(review, out)?;
        trend(review, out)?;
        agenda(review, out)?;
        incidents(review, out)?;
        learnt(review, out)?;
        foot(review, out)
    })
}

fn head(review: &Retrospect, out: &mut dyn Write) -> io::Result<()> {
    let so_far = if review.so_far { " · so far" } else { "" };
    writeln!(out, "<header><p class=\"whose\">{}</p>", escape(&review.organisation))?;
    writeln!(out, "<h1>Incident review <span>{}{so_far}</span></h1>", escape(&review.title))?;
    writeln!(out, "<p class=\"lead\">{}.</p></header>", escape(&sentence(&review.in_words())))
}

/// A figure, what it is, and how it was before
struct Tile {
    figure: String,
    name: &'static str,
    note: String,
    class: &'static str,
}

fn tiles(review: &Retrospect, out: &mut dyn Write) -> io::Result<()> {
    let (now, before) = (&review.totals, &review.before);
    // What there was none of has no average.
    let before_of = |text: String| match text.as_str() {
        "–" => String::new(),
        text => format!("{text} in {}", review.before_title),
    };
    let overdue = review.actions.iter().filter(|it| it.overdue_days.is_some()).count();
    let tiles = [
        Tile {
            figure: now.availability.map_or("–".to_owned(), percent),
            name: "availability of the business",
            note: before_of(before.availability.map_or("–".to_owned(), percent)),
            class: if now.service_down_minutes > 0 { "bad" } else { "good" },
        },
        Tile {
            figure: now.incidents.to_string(),
            name: "incidents",
            note: before_of(before.incidents.to_string()),
            class: "",
        },
        Tile {
            figure: now.disruptions.to_string(),
            name: "service disruptions",
            note: before_of(before.disruptions.to_string()),
            class: "",
        },
        Tile {
            figure: span(now.restore_minutes),
            name: "to restore service, on average",
            note: before_of(span(before.restore_minutes)),
            class: "",
        },
        Tile {
            figure: span(now.unnoticed_minutes),
            name: "until an outage was noticed",
            note: before_of(span(before.unnoticed_minutes)),
            class: "",
        },
        Tile {
            figure: overdue.to_string(),
            name: "corrective actions overdue",
            note: String::new(),
            class: if overdue > 0 { "bad" } else { "good" },
        },
    ];
    writeln!(out, "<section class=\"tiles\">")?;
    for Tile { figure, name, note, class } in &tiles {
        writeln!(
            out,
            "<div class=\"tile {class}\"><b>{}</b><span>{name}</span><small>{}</small></div>",
            escape(figure),
            escape(note)
        )?;
    }
    writeln!(out, "</section>")
}

fn availability(review: &Retrospect, out: &mut dyn Write) -> io::Result<()> {
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
    writeln!(out, "</table></section>")
}

/// The days, with what hit a service on them.
fn strip(review: &Retrospect, service: &Service) -> String {
    let days = (review.until.0 - review.from.0).num_days() + 1;
    let zone = review.time_zone.parse().unwrap_or(chrono_tz::Tz::UTC);
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

fn trend(review: &Retrospect, out: &mut dyn Write) -> io::Result<()> {
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

fn agenda(review: &Retrospect, out: &mut dyn Write) -> io::Result<()> {
    if review.agenda.is_empty() {
        return Ok(());
    }
    writeln!(out, "<section class=\"agenda\"><h2>To settle in the meeting</h2><ol>")?;
    for point in &review.agenda {
        writeln!(out, "<li><h3>{}</h3><ul>", escape(&point.question))?;
        for item in &point.items {
            let who = item.who.as_ref().map(|who| format!(" <em>{}</em>", escape(who))).unwrap_or_default();
            writeln!(out, "<li><code>{}</code> {}{who}</li>", escape(&item.id), escape(&item.text))?;
        }
        writeln!(out, "</ul></li>")?;
    }
    writeln!(out, "</ol></section>")
}

fn incidents(review: &Retrospect, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "<section><h2>Incidents</h2>")?;
    if review.incidents.is_empty() {
        writeln!(out, "<p>There were none.</p>")?;
    }
    review.incidents.iter().try_for_each(|it| case(review, it, out))?;
    writeln!(out, "</section>")
}

fn case(review: &Retrospect, it: &Case, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "<article><h3>{} <code>{}</code></h3>", escape(&it.title), escape(&it.id))?;
    let chips =
        [it.priority.map(|it| it.to_string()), Some(it.state.to_string()), it.outage_minutes.map(minutes)];
    let chips: String =
        chips.into_iter().flatten().map(|chip| format!("<span>{}</span>", escape(&chip))).collect();
    writeln!(out, "<p class=\"chips\">{chips}</p>{}", course(review, it))?;
    let text = |it: &Option<String>| it.clone().unwrap_or_default();
    let facts = [
        ("Affected", it.affects.join(", ")),
        ("Felt by", felt(it)),
        ("Managed by", text(&it.manager)),
        ("Reported by", text(&it.reported_by)),
        ("Response", it.response.iter().filter_map(said).collect::<Vec<_>>().join("; ")),
        ("Service disruption", text(&it.disruption)),
        ("Cause", text(&it.cause)),
        ("Resolution", text(&it.resolution)),
        ("What was learnt", text(&it.lessons)),
        ("Recommended", text(&it.recommendations)),
        ("Caused by change", text(&it.caused_by)),
        ("Problem", text(&it.problem)),
        ("Seen before", again(it)),
    ];
    writeln!(out, "<dl>")?;
    for (name, text) in facts.iter().filter(|(_, text)| !text.is_empty()) {
        writeln!(out, "<div><dt>{name}</dt><dd>{}</dd></div>", super::lines(text))?;
    }
    writeln!(out, "</dl><table class=\"timeline\"><tbody>")?;
    it.timeline.iter().try_for_each(|event| moment(review, event, out))?;
    writeln!(out, "</tbody></table></article>")
}

fn moment(review: &Retrospect, it: &Event, out: &mut dyn Write) -> io::Result<()> {
    let is_own = matches!(it.kind.as_str(), "down" | "recorded" | "restored" | "report");
    let class = if is_own { " class=\"own\"" } else { "" };
    let kind = if is_own { String::new() } else { escape(&it.kind) };
    let by = escape(it.by.as_deref().unwrap_or_default());
    writeln!(
        out,
        "<tr{class}><td>{}</td><td>{kind}</td><td>{by}</td><td>{}</td></tr>",
        escape(&review.moment(it.at)),
        super::lines(&it.text)
    )
}

/// From when it went down until it was back, in its steps; nothing where that is not known.
fn course(review: &Retrospect, it: &Case) -> String {
    let utc = |at: Time| at.0.to_utc();
    let from: DateTime<Utc> = utc(it.down_at.unwrap_or(it.recorded_at));
    let until = it.restored_at.map_or(utc(review.made_at), utc);
    let length = (until - from).num_seconds() as f64;
    if length <= 0.0 {
        return String::new();
    }
    let place = |at: Time| ((utc(at) - from).num_seconds() as f64 / length).clamp(0.0, 1.0);
    let recorded = place(it.recorded_at);
    let at_it = it.acknowledged_at.map(place);
    let told = |what: &str, from: f64, until: f64| {
        format!("{what}: {}", minutes(((until - from) * length / 60.0).round() as i64))
    };
    let steps = [
        ("unnoticed", 0.0, recorded, "nobody had noticed"),
        ("waiting", recorded, at_it.unwrap_or(1.0), "nobody was at it"),
        ("worked", at_it.unwrap_or(1.0), 1.0, "somebody was at it"),
    ];
    let stretches: Vec<Stretch<'_>> = steps
        .into_iter()
        .filter(|(_, from, until, _)| until > from)
        .map(|(class, from, until, words)| Stretch { from, until, class, title: told(words, from, until) })
        .collect();
    let mut marks = vec![Mark {
        at: 0.0,
        label: format!("down {}", review.moment(it.down_at.unwrap_or(it.recorded_at))),
    }];
    marks.extend(
        (0.2..0.8)
            .contains(&recorded)
            .then(|| Mark { at: recorded, label: format!("recorded {}", clock(review, it.recorded_at)) }),
    );
    let end =
        it.restored_at.map_or("not yet back".to_owned(), |at| format!("restored {}", review.moment(at)));
    marks.push(Mark { at: 1.0, label: end });
    chart::line(&format!("How {} went", it.id), &stretches, &marks)
}

fn clock(review: &Retrospect, at: Time) -> String {
    let zone = review.time_zone.parse().unwrap_or(chrono_tz::Tz::UTC);
    at.0.with_timezone(&zone).format("%H:%M").to_string()
}

/// Problems, actions and changes.
fn learnt(review: &Retrospect, out: &mut dyn Write) -> io::Result<()> {
    if !review.problems.is_empty() {
        writeln!(out, "<section><h2>Root causes</h2>")?;
        for it in &review.problems {
            let owner = escape(it.owner.as_deref().unwrap_or("nobody"));
            let state = it.state.to_string().replace('_', " ");
            writeln!(
                out,
                "<article class=\"problem\"><h3>{} <code>{}</code></h3>",
                escape(&it.title),
                escape(&it.id)
            )?;
            writeln!(
                out,
                "<p class=\"chips\"><span>{state}</span><span>{owner}</span><span>{}</span></p>",
                escape(&it.incidents.join(", "))
            )?;
            for (name, text) in [("Root cause", &it.root_cause), ("Workaround", &it.workaround)] {
                if let Some(text) = text {
                    writeln!(out, "<p><b>{name}.</b> {}</p>", super::lines(text))?;
                }
            }
            writeln!(out, "</article>")?;
        }
        writeln!(out, "</section>")?;
    }
    actions(review, out)?;
    if review.changes.is_empty() {
        return Ok(());
    }
    writeln!(out, "<section><h2>Changes that caused incidents</h2><table><tbody>")?;
    for it in &review.changes {
        let owes = if it.owes_review { "nobody has looked back on it" } else { "" };
        let title = it.title.as_deref().unwrap_or_default();
        writeln!(
            out,
            "<tr><td><code>{}</code></td><td>{}</td><td>{}</td><td>{owes}</td></tr>",
            escape(&it.id),
            escape(title),
            escape(&it.incidents.join(", "))
        )?;
    }
    writeln!(out, "</tbody></table></section>")
}

fn actions(review: &Retrospect, out: &mut dyn Write) -> io::Result<()> {
    if review.actions.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "<section><h2>Corrective actions</h2><table><thead><tr><th scope=\"col\">What</th><th scope=\"col\">Who</th>\
                   <th scope=\"col\">Due</th><th scope=\"col\">State</th></tr></thead><tbody>"
    )?;
    for it in &review.actions {
        writeln!(
            out,
            "<tr><td>{}<small>{} {}</small></td><td>{}</td><td>{}</td><td{}</td></tr>",
            escape(&it.title),
            escape(&it.problem),
            it.number,
            escape(&it.owner),
            it.due.map(|due| due.to_string()).unwrap_or_default(),
            standing(it),
        )?;
    }
    writeln!(out, "</tbody></table></section>")
}

fn standing(it: &ActionLine) -> String {
    match it.overdue_days {
        Some(1) => " class=\"late\">a day late".to_owned(),
        Some(days) => format!(" class=\"late\">{days} days late"),
        None => format!(">{}", it.state),
    }
}

fn foot(review: &Retrospect, out: &mut dyn Write) -> io::Result<()> {
    writeln!(
        out,
        "<footer><p>{} to {}, {}. Made {}. Availability is told without what was announced; where outages overlap, \
         the time counts once.</p></footer>",
        review.from,
        review.until,
        escape(&review.time_zone),
        escape(&review.made_at.0.format("%a %Y-%m-%d %H:%M").to_string()),
    )
}

fn minutes(count: i64) -> String {
    in_minutes(chrono::TimeDelta::minutes(count))
}

fn span(count: Option<i64>) -> String {
    count.map_or("–".to_owned(), minutes)
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

fn sentence(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().collect::<String>() + chars.as_str()).unwrap_or_default()
}
