//! A look back on a month as a page: what the head of the organisation reads first on top, then the evidence. Decides
//! nothing: every word and figure comes with the review.

mod availability;
mod incident;
mod learnt;

use std::io::{self, Write};

use self::availability::{availability, trend};
use self::incident::incidents;
use self::learnt::learnt;
use super::page::{Page, escape};
use crate::render::Look;
use crate::report::retrospect::{Retrospect, minutes, percent};

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

fn span(count: Option<i64>) -> String {
    count.map_or("–".to_owned(), minutes)
}

fn sentence(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().collect::<String>() + chars.as_str()).unwrap_or_default()
}
