//! How answers look: one file a format. Writes to what it is given; decides nothing and reads no store.

mod checkstyle;
mod csv;
mod cytoscape;
pub mod difference;
mod dot;
mod family;
mod github;
mod gitlab;
mod graphml;
mod html;
mod ics;
mod ids;
pub mod json;
mod junit;
mod markdown;
mod mermaid;
mod ndjson;
mod rss;
pub mod safe;
mod sarif;
mod stream;
mod svg;
mod table;
pub mod tar;
mod uri;
mod xml;
mod yaml;

#[cfg(test)]
mod fixture;
#[cfg(test)]
mod tests;

use std::fmt;
use std::io::{self, Write};
use std::ops::Range;

use crate::finding::{FilePath, Level, Spot};
use crate::report::agenda::Agenda;
use crate::report::findings::Findings;
use crate::report::picture::Picture;
use crate::report::retrospect::Retrospect;
use crate::report::review::Review;
use crate::report::status_page::StatusPage;
use crate::report::{Card, Listing};

/// Every format there is, in the order of help
pub static FORMATS: [&Format; 18] = [
    &table::FORMAT,
    &json::FORMAT,
    &ndjson::FORMAT,
    &csv::FORMAT,
    &yaml::FORMAT,
    &ids::FORMAT,
    &markdown::FORMAT,
    &html::FORMAT,
    &ics::FORMAT,
    &svg::FORMAT,
    &mermaid::FORMAT,
    &dot::FORMAT,
    &graphml::FORMAT,
    &sarif::FORMAT,
    &github::FORMAT,
    &gitlab::FORMAT,
    &junit::FORMAT,
    &checkstyle::FORMAT,
];

/// The format for people, which is the default everywhere
pub static TABLE: &Format = &table::FORMAT;

/// A way to show answers
pub struct Format {
    /// What people type after `-f`.
    pub name: &'static str,
    /// One line for `--help`.
    pub about: &'static str,
    findings: Option<ShowFindings>,
    listing: Option<ShowListing>,
    cards: Option<ShowCards>,
    agenda: Option<ShowAgenda>,
    retrospect: Option<ShowRetrospect>,
    picture: Option<ShowPicture>,
    review: Option<ShowReview>,
    /// What it shows of an answer that can be shown in several ways.
    pub shape: Shape,
    /// How much of a picture it can show.
    room: Room,
}

/// What a format shows of an answer
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// All of it, in one piece.
    Whole,
    /// The things that it is about, one after the other.
    Rows,
    /// The ids of those things.
    Names,
    Picture,
}

/// How much of a picture a format can show
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Room {
    /// How many assets are shown where nobody says how many.
    usual: usize,
    /// How many are shown at most.
    most: usize,
    lines: usize,
    bytes: usize,
}

impl Room {
    /// For what programs read, and not eyes.
    const ANY: Room = Room { usual: usize::MAX, most: usize::MAX, lines: usize::MAX, bytes: usize::MAX };
}

type ShowFindings = fn(&Findings, &Look, &Tool<'_>, &mut dyn Write) -> io::Result<()>;
type ShowListing = fn(&Listing, Columns<'_>, &Look, &mut dyn Write) -> io::Result<()>;
type ShowAgenda = fn(&Agenda, &Look, &mut dyn Write) -> io::Result<()>;
type ShowRetrospect = fn(&Retrospect, &Look, &mut dyn Write) -> io::Result<()>;
type ShowCards = fn(&[Card], &Look, &mut dyn Write) -> io::Result<()>;
type ShowPicture = fn(&Picture, &Look, &mut dyn Write) -> io::Result<()>;
type ShowReview = fn(&Review, &Look, &mut dyn Write) -> io::Result<()>;

pub use stream::Stream;

/// The columns that were asked for; nothing where the list's own will do
pub type Columns<'a> = Option<&'a [String]>;

impl Format {
    /// What a format starts from: it shows nothing.
    const NONE: Format = Format {
        name: "",
        about: "",
        findings: None,
        listing: None,
        cards: None,
        agenda: None,
        retrospect: None,
        picture: None,
        review: None,
        shape: Shape::Rows,
        room: Room::ANY,
    };

    pub fn named(name: &str) -> Option<&'static Format> {
        FORMATS.into_iter().find(|format| format.name == name)
    }

    /// Whether a review is shown as a list of what was decided.
    pub fn lists_reviews(&self) -> bool {
        self.review.is_none() && self.listing.is_some()
    }

    /// Whether a review is shown as a picture alone.
    pub fn draws_reviews(&self) -> bool {
        self.review.is_none() && self.findings.is_none() && self.picture.is_some()
    }

    fn has(&self, shape: Shape) -> bool {
        match shape {
            Shape::Whole => self.cards.is_some(),
            Shape::Rows | Shape::Names => self.listing.is_some(),
            Shape::Picture => self.picture.is_some(),
        }
    }

    /// Whether it shows what is wrong and nothing else.
    pub fn shows_findings_alone(&self) -> bool {
        self.findings.is_some() && self.cards.is_none() && self.listing.is_none()
    }

    /// Whether its texts are for people, at a terminal or in a document.
    pub fn is_read(&self) -> bool {
        matches!(self.name, "table" | "markdown" | "html")
    }

    /// Whether people read it here and now, rather than programs: only then colour, width and a pager matter.
    pub fn is_for_people(&self) -> bool {
        self == TABLE
    }
}

impl PartialEq for Format {
    fn eq(&self, other: &Format) -> bool {
        self.name == other.name
    }
}

impl fmt::Debug for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// What the place can show that the answer goes to; only formats for people look at it
#[derive(Debug, Clone, Default)]
pub struct Look {
    pub color: bool,
    /// The columns of the terminal; nothing where it is none, and then no table is cut and no text wrapped.
    pub width: Option<usize>,
    /// Whether characters outside ASCII can be drawn with.
    pub unicode: bool,
    /// The address of the store's root (`file:///srv/ops`), where names of files shall be hyperlinks.
    pub links: Option<String>,
}

/// What CI formats say of the program, of the store's place and of the checks
#[derive(Debug, Clone, Copy, Default)]
pub struct Tool<'a> {
    pub version: &'a str,
    /// The store's folder in its repository (`ops/itsm`), empty for the root: forges count paths from there.
    pub folder: &'a str,
    /// In the order of the registry.
    pub rules: &'a [RuleText<'a>],
}

/// A check, in words
#[derive(Debug, Clone, Copy)]
pub struct RuleText<'a> {
    pub name: &'a str,
    pub level: Level,
    pub summary: &'a str,
    /// Markdown.
    pub explain: &'a str,
}

impl Tool<'_> {
    /// A file's path, counted from the root of the repository.
    fn path(&self, file: &FilePath) -> String {
        match self.folder.trim_matches('/') {
            "" => file.to_string(),
            folder => format!("{folder}/{file}"),
        }
    }
}

/// The answer could not be shown
#[derive(Debug, thiserror::Error, miette::Diagnostic)]
pub enum RenderError {
    #[error("cannot write the answer")]
    Io(#[from] io::Error),

    #[error("`{}` does not show {what}", format.name)]
    #[diagnostic(help("take one of: {}", names(allowed)))]
    Unsupported { format: &'static Format, what: &'static str, allowed: Vec<&'static Format> },
}

fn names(formats: &[&Format]) -> String {
    formats.iter().map(|format| format.name).collect::<Vec<_>>().join(", ")
}

/// What has no id to show
const NAMELESS: &str = "this, which is about no one record";

/// Shows what is wrong.
pub fn findings(
    findings: &Findings,
    format: &'static Format,
    look: &Look,
    tool: &Tool<'_>,
    out: &mut dyn Write,
) -> Result<(), RenderError> {
    let show = format.findings.ok_or_else(|| unsupported(format, "findings", |it| it.findings.is_some()))?;
    Ok(show(findings, look, tool, out)?)
}

/// Shows a list; what is no table shows the columns only where they are asked for, and else whole records.
pub fn listing(
    listing: &Listing,
    format: &'static Format,
    columns: Columns<'_>,
    look: &Look,
    out: &mut dyn Write,
) -> Result<(), RenderError> {
    let show = format.listing.ok_or_else(|| unsupported(format, "lists", |it| it.listing.is_some()))?;
    if format.shape == Shape::Names && listing.id.is_empty() {
        return Err(unsupported(format, NAMELESS, |it| it.listing.is_some() && it.shape != Shape::Names));
    }
    Ok(show(listing, columns, look, out)?)
}

/// Shows records whole.
pub fn cards(
    cards: &[Card],
    format: &'static Format,
    look: &Look,
    out: &mut dyn Write,
) -> Result<(), RenderError> {
    let show = format.cards.ok_or_else(|| unsupported(format, "single records", |it| it.cards.is_some()))?;
    if format.shape == Shape::Names && cards.iter().any(|card| card.id.is_empty()) {
        return Err(unsupported(format, NAMELESS, |it| it.cards.is_some() && it.shape != Shape::Names));
    }
    Ok(show(cards, look, out)?)
}

/// Shows what happens when: as a month for people, as a calendar for programs that keep one.
pub fn agenda(
    agenda: &Agenda,
    format: &'static Format,
    look: &Look,
    out: &mut dyn Write,
) -> Result<(), RenderError> {
    let show = format.agenda.ok_or_else(|| unsupported(format, "calendars", |it| it.agenda.is_some()))?;
    Ok(show(agenda, look, out)?)
}

/// Shows a look back on a month: drawn where a format can draw, and else as the card that it is.
pub fn retrospect(
    retrospect: &Retrospect,
    format: &'static Format,
    look: &Look,
    out: &mut dyn Write,
) -> Result<(), RenderError> {
    match (format.retrospect, format.cards) {
        (Some(show), _) => Ok(show(retrospect, look, out)?),
        (None, Some(_)) => cards(&[retrospect.card()], format, look, out),
        (None, None) => {
            Err(unsupported(format, "reviews", |it| it.retrospect.is_some() || it.cards.is_some()))
        }
    }
}

/// Shows a review: whole, or what is wrong with it on the lines of a pull request.
pub fn review(
    review: &Review,
    format: &'static Format,
    look: &Look,
    tool: &Tool<'_>,
    out: &mut dyn Write,
) -> Result<(), RenderError> {
    match (format.review, format.findings) {
        (Some(show), _) => Ok(show(review, look, out)?),
        (None, Some(show)) => Ok(show(&review.findings, look, tool, out)?),
        (None, None) => {
            Err(unsupported(format, "reviews", |it| it.review.is_some() || it.findings.is_some()))
        }
    }
}

/// Shows what is published of the services, as a page.
pub fn status_page(page: &StatusPage, out: &mut dyn Write) -> Result<(), RenderError> {
    Ok(html::status_page(page, out)?)
}

/// The same as a feed; `address` is where the page is.
pub fn status_feed(page: &StatusPage, address: &str, out: &mut dyn Write) -> Result<(), RenderError> {
    Ok(rss::feed(page, address, out)?)
}

/// Shows names alone, one a line.
pub fn bare(names: &mut dyn Iterator<Item = &str>, out: &mut dyn Write) -> Result<(), RenderError> {
    Ok(ids::names(names, out)?)
}

/// Draws a picture; where it has more than there is room for, what is nearest. Tells how many assets it left out.
pub fn picture(
    picture: &Picture,
    format: &'static Format,
    limit: Option<usize>,
    look: &Look,
    out: &mut Vec<u8>,
) -> Result<usize, RenderError> {
    let show = format.picture.ok_or_else(|| unsupported(format, "pictures", |it| it.picture.is_some()))?;
    let room = format.room;
    let mut most = limit.unwrap_or(room.usual).min(room.most).min(picture.assets());
    loop {
        let part = picture.nearest(most);
        out.clear();
        if part.lines().len() <= room.lines || most == 0 {
            show(&part, look, out)?;
        }
        if !out.is_empty() && out.len() <= room.bytes || most == 0 {
            return Ok(part.left_out);
        }
        most = most * 9 / 10;
    }
}

/// Refuses a format that shows none of the shapes which an answer has.
pub fn refuse_others(format: &'static Format, shapes: &[Shape]) -> Result<(), RenderError> {
    let shows = |format: &Format| shapes.iter().any(|shape| format.has(*shape));
    if shows(format) {
        return Ok(());
    }
    let allowed = FORMATS.into_iter().filter(|it| shows(it)).collect();
    Err(RenderError::Unsupported { format, what: "this", allowed })
}

/// Shows a place in a text that somebody typed, under a name for that text.
pub fn place(
    name: &str,
    text: &str,
    at: Range<usize>,
    label: &str,
    look: &Look,
    out: &mut dyn Write,
) -> io::Result<()> {
    let count = |until: usize| {
        let before = text.get(..until).unwrap_or(text);
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        (before.matches('\n').count() + 1, before[start..].chars().count() + 1)
    };
    let ((line, column), (end_line, end_column)) = (count(at.start), count(at.end));
    let spot = Spot { file: name.into(), text: text.into(), span: at, line, column, end_line, end_column };
    table::place(&spot, label, look, out)
}

/// The JSON Schemas of what commands print as json, by the name of the command.
pub fn schemas() -> Vec<(&'static str, serde_json::Value)> {
    vec![("validate", json::schema()), ("graph", cytoscape::schema())]
}

fn unsupported(format: &'static Format, what: &'static str, shows: fn(&Format) -> bool) -> RenderError {
    let allowed = FORMATS.into_iter().filter(|it| shows(it)).collect();
    RenderError::Unsupported { format, what, allowed }
}
