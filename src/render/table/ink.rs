//! The colours: one for each level, and hints for words that people look for. Colours alone never carry a meaning.

use std::fmt::{self, Display};

use anstyle::{AnsiColor, Style};
use miette::{GraphicalTheme, ThemeCharacters, ThemeStyles};

use crate::finding::Level;
use crate::render::Look;

pub(super) const BOLD: Style = Style::new().bold();
pub(super) const DIM: Style = Style::new().dimmed();
pub(super) const RED: Style = AnsiColor::Red.on_default();
const YELLOW: Style = AnsiColor::Yellow.on_default();
pub(super) const GREEN: Style = AnsiColor::Green.on_default();
pub(super) const CYAN: Style = AnsiColor::Cyan.on_default();

/// Words that a value consists of, in lists and on cards
const WORDS: [(Style, &[&str]); 6] = [
    (RED.bold(), &["critical", "P1", "emergency"]),
    (
        RED,
        &["error", "high", "P2", "down", "failed", "rejected", "rolled_back", "open", "overdue", "reopened"],
    ),
    (
        YELLOW,
        &[
            "warning",
            "medium",
            "P3",
            "degraded",
            "at_risk",
            "deprecated",
            "investigating",
            "requested",
            "in_progress",
        ],
    ),
    (GREEN, &["active", "ok", "approved", "completed", "restored", "success", "verified"]),
    (CYAN, &["note", "proposed", "draft", "known_error"]),
    (
        DIM,
        &[
            "retired",
            "archived",
            "closed",
            "cancelled",
            "resolved",
            "left",
            "withdrawn",
            "ruled_out",
            "low",
            "P5",
        ],
    ),
];

pub(super) fn level(level: Level) -> Style {
    match level {
        Level::Error => RED.bold(),
        Level::Warning => YELLOW.bold(),
        Level::Note => CYAN.bold(),
    }
}

/// The hint for a value that is one of the known words.
pub(super) fn word(value: &str) -> Option<Style> {
    WORDS.iter().find(|(_, words)| words.contains(&value)).map(|(style, _)| *style)
}

/// The same colours, and the lines, for frames; each highlight in turn takes the style of a mark.
pub(super) fn theme(look: &Look, marks: &[Option<Level>]) -> GraphicalTheme {
    let characters = if look.unicode { ThemeCharacters::unicode() } else { ThemeCharacters::ascii() };
    let mut styles = ThemeStyles::none();
    if look.color {
        let plain = styles.linum;
        styles.linum = plain.dimmed();
        styles.link = plain.cyan();
        styles.highlights = marks
            .iter()
            .map(|mark| match mark {
                Some(Level::Error) => plain.red().bold(),
                Some(Level::Warning) => plain.yellow().bold(),
                Some(Level::Note) => plain.cyan().bold(),
                None => plain.bright_blue().bold(),
            })
            .collect();
    }
    GraphicalTheme { characters, styles }
}

/// Text that is painted where there is colour
pub(super) struct Painted<T> {
    text: T,
    style: Style,
}

impl<T: Display> Display for Painted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}{:#}", self.style, self.text, self.style)
    }
}

impl Look {
    pub(super) fn paint<T: Display>(&self, style: Style, text: T) -> Painted<T> {
        Painted { text, style: if self.color { style } else { Style::new() } }
    }

    /// What stands for text that was cut.
    pub(super) fn ellipsis(&self) -> &'static str {
        if self.unicode { "…" } else { "..." }
    }
}
