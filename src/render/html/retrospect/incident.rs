//! The incidents of a month, one after the other: how the response went, in a line of time and in words.

use std::io::{self, Write};

use chrono::{DateTime, Utc};

use crate::model::field::Time;
use crate::model::zone::Tz;
use crate::render::html::lines;
use crate::render::html::page::escape;
use crate::render::svg::chart::{self, Mark, Stretch};
use crate::report::retrospect::card::{again, felt, said};
use crate::report::retrospect::{Case, Event, Retrospect, minutes};

pub(super) fn incidents(review: &Retrospect, out: &mut dyn Write) -> io::Result<()> {
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
        writeln!(out, "<div><dt>{name}</dt><dd>{}</dd></div>", lines(text))?;
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
        lines(&it.text)
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
    let zone = review.time_zone.parse().unwrap_or(Tz::UTC);
    at.0.with_timezone(&zone).format("%H:%M").to_string()
}
