//! HTML, to be read in a browser, mailed, or printed: one page that needs nothing else, no script, no font, no picture.
//! Never lets a text from a record become markup.

mod page;
mod retrospect;
mod status_page;

use std::io::{self, Write};

use super::safe::Safe;
use super::{Columns, Format, Look, Shape};
use crate::report::{Body, Card, Listing, Section};

pub(super) use page::{Page, escape};
pub(super) use status_page::page as status_page;

pub(super) static FORMAT: Format = Format {
    name: "html",
    about: "a page to read in a browser or to print",
    listing: Some(listing),
    cards: Some(cards),
    retrospect: Some(retrospect::retrospect),
    shape: Shape::Whole,
    ..Format::NONE
};

/// What a list, a card and a document add to every page
const STYLE: &str = include_str!("html/document.css");

fn listing(listing: &Listing, columns: Columns<'_>, _: &Look, out: &mut dyn Write) -> io::Result<()> {
    let columns = columns.unwrap_or(&listing.columns);
    let row = |record| columns.iter().map(|column| Listing::cell(record, column)).collect::<Vec<_>>();
    let rows: Vec<Vec<String>> = listing.records.iter().map(row).collect();
    let page = Page { title: listing.name, style: STYLE, ..Page::default() };
    page.write(out, |out| {
        writeln!(out, "<h1>{}</h1>", escape(listing.name))?;
        table(columns, &rows, out)
    })
}

fn cards(cards: &[Card], _: &Look, out: &mut dyn Write) -> io::Result<()> {
    let title = cards.iter().map(|card| card.heading.join(" · ")).collect::<Vec<_>>().join(", ");
    let page = Page { title: &title, style: STYLE, ..Page::default() };
    page.write(out, |out| cards.iter().try_for_each(|it| card(it, out)))
}

fn card(card: &Card, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "<article>")?;
    let mut parts = card.heading.iter();
    let first = parts.next().map(String::as_str).unwrap_or_default();
    let rest: Vec<String> = parts.map(|part| escape(part)).collect();
    let below = if rest.is_empty() { String::new() } else { format!("<p>{}</p>", rest.join(" · ")) };
    writeln!(out, "<header><h1>{}</h1>{below}</header>", escape(first))?;
    card.sections.iter().try_for_each(|it| section(it, out))?;
    writeln!(out, "</article>")
}

fn section(section: &Section, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "<section>")?;
    if let Some(title) = &section.title {
        writeln!(out, "<h2>{}</h2>", escape(&capital(title)))?;
    }
    match &section.body {
        Body::Facts(facts) => self::facts(facts, out)?,
        Body::Lines(lines) => paragraphs(lines, out)?,
        Body::Table { columns, rows } => table(columns, rows, out)?,
    }
    writeln!(out, "</section>")
}

fn facts(facts: &[(String, String)], out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "<dl>")?;
    for (name, value) in facts {
        writeln!(out, "<div><dt>{}</dt><dd>{}</dd></div>", escape(&capital(name)), lines(value))?;
    }
    writeln!(out, "</dl>")
}

/// Lines that follow one another are one paragraph; an empty one begins the next.
fn paragraphs(all: &[String], out: &mut dyn Write) -> io::Result<()> {
    for paragraph in all.split(|line| line.trim().is_empty()).filter(|it| !it.is_empty()) {
        writeln!(out, "<p>{}</p>", lines(&paragraph.join("\n")))?;
    }
    Ok(())
}

fn table(columns: &[String], rows: &[Vec<String>], out: &mut dyn Write) -> io::Result<()> {
    let heads: String =
        columns.iter().map(|it| format!("<th scope=\"col\">{}</th>", escape(&capital(it)))).collect();
    writeln!(out, "<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>")?;
    for row in rows {
        let cells: String = row.iter().map(|cell| format!("<td>{}</td>", lines(cell))).collect();
        writeln!(out, "<tr>{cells}</tr>")?;
    }
    writeln!(out, "</tbody>\n</table>")
}

/// With the line breaks that it has.
pub(super) fn lines(text: &str) -> String {
    text.trim_end().lines().map(escape).collect::<Vec<_>>().join("<br>\n")
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().collect::<String>() + chars.as_str()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn shown(sections: Vec<Section>) -> String {
        let card = Card {
            json: json!({}),
            id: "i".to_owned(),
            heading: vec!["<i>".to_owned(), "a & b".to_owned()],
            sections,
        };
        let mut out = Vec::new();
        cards(&[card], &Look::default(), &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn nothing_in_a_record_becomes_markup() {
        let hostile = "<script>alert(1)</script>\u{1b}[31m\u{202e} \"'&".to_owned();
        let body = Body::Facts(vec![(hostile.clone(), hostile.clone())]);
        let table = Body::Table { columns: vec![hostile.clone()], rows: vec![vec![hostile.clone()]] };
        let page = shown(vec![
            Section { title: Some(hostile.clone()), body },
            Section { title: None, body: Body::Lines(vec![hostile]) },
            Section { title: None, body: table },
        ]);
        assert!(
            !page.contains("<script") && !page.contains('\u{1b}') && !page.contains('\u{202e}'),
            "{page}"
        );
        assert_eq!(page.matches("&lt;script&gt;").count(), 6);
        assert!(page.contains("<h1>&lt;i&gt;</h1><p>a &amp; b</p>"), "{page}");
    }

    #[test]
    fn lines_stay_lines_and_an_empty_one_begins_a_paragraph() {
        let body = Body::Lines(["one", "two", "", "three"].map(str::to_owned).to_vec());
        let page = shown(vec![Section { title: None, body }]);
        assert!(page.contains("<p>one<br>\ntwo</p>\n<p>three</p>"), "{page}");
    }

    #[test]
    fn a_page_needs_nothing_from_elsewhere() {
        let page = shown(Vec::new());
        for word in ["<script", "http:", "https:", "url(", "@import", "src="] {
            assert!(!page.contains(word), "{word}: {page}");
        }
        assert!(page.starts_with("<!doctype html>\n<html lang=\"en\">"), "{page}");
    }
}
