//! What a month taught: root causes, what is done about them, and the changes that broke something.

use std::io::{self, Write};

use crate::render::html::lines;
use crate::render::html::page::escape;
use crate::report::retrospect::{ActionLine, Retrospect};

/// Problems, actions and changes.
pub(super) fn learnt(review: &Retrospect, out: &mut dyn Write) -> io::Result<()> {
    causes(review, out)?;
    actions(review, out)?;
    changes(review, out)
}

fn causes(review: &Retrospect, out: &mut dyn Write) -> io::Result<()> {
    if review.problems.is_empty() {
        return Ok(());
    }
    writeln!(out, "<section><h2>Root causes</h2>")?;
    for it in &review.problems {
        let owner = escape(it.owner.as_deref().unwrap_or("nobody"));
        let state = it.state.spoken();
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
                writeln!(out, "<p><b>{name}.</b> {}</p>", lines(text))?;
            }
        }
        writeln!(out, "</article>")?;
    }
    writeln!(out, "</section>")
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

fn changes(review: &Retrospect, out: &mut dyn Write) -> io::Result<()> {
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
