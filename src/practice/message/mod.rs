//! The words in which an audience is told: a template, built in or the store's, filled from the incident. A store's template
//! is anybody's who can open a pull request, so it may show and choose, and not compute; and it is bounded in steps, size
//! and length. Sends nothing.

mod dialect;
mod facts;

#[cfg(test)]
mod tests;

use std::io;

use minijinja::{AutoEscape, Environment, ErrorKind, UndefinedBehavior};

use super::audience::Audience;
use crate::finding::quoted;
use crate::model::id::nearest;
use crate::model::settings::{Message, Settings};

pub use facts::{Facts, sample};

/// So many steps a template may take: a hundred times what any needs
const FUEL: u64 = 20_000;

/// So long may a template be
const LONGEST: usize = 16 * 1024;

/// So long may what it makes be
const MOST: usize = 64 * 1024;

/// A message as it is sent
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    pub subject: String,
    pub text: String,
}

/// Why a template makes no message, and where
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, miette::Diagnostic)]
#[error("the {place} makes no message: {message}")]
pub struct BadTemplate {
    /// `template client of itsm.yaml (text), line 3`
    pub place: Box<str>,
    pub message: Box<str>,
    #[help]
    pub help: Option<String>,
    /// `subject` or `text`.
    pub part: &'static str,
    #[source_code]
    pub source_text: String,
    #[label("here")]
    pub at: Option<miette::SourceSpan>,
}

/// The template of a name, and whether it is the store's own.
pub fn template(settings: &Settings, name: &str) -> Option<(Message, Origin)> {
    let own = settings.incidents.messages.get(name).map(|it| (it.clone(), Origin::Store));
    own.or_else(|| {
        Some((built_in(Audience::ALL.iter().copied().find(|it| it.name() == name)?), Origin::Program))
    })
}

/// What there is no template for, with what is near.
pub fn unknown(settings: &Settings, name: &str) -> (String, String) {
    let names: Vec<&str> = Audience::ALL
        .iter()
        .map(|it| it.name())
        .chain(settings.incidents.messages.keys().map(String::as_str))
        .collect();
    let help = match nearest(name, names.iter().copied()).as_slice() {
        [] => format!("there are {}; more go into itsm.yaml under incidents.messages", names.join(", ")),
        near => format!("did you mean {}?", quoted(near)),
    };
    (format!("there is no template `{name}`"), help)
}

/// Whose words they are
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    Store,
    Program,
}

/// The words that the program brings.
fn built_in(audience: Audience) -> Message {
    let whole = match audience {
        Audience::Internal => include_str!("internal.txt"),
        Audience::Client => include_str!("client.txt"),
        Audience::Executive => include_str!("executive.txt"),
        Audience::Status => include_str!("status.txt"),
    };
    let (subject, text) = whole.split_once("\n\n").unwrap_or((whole, ""));
    Message { subject: subject.to_owned(), text: text.to_owned() }
}

/// Fills a template.
pub fn draft(name: &str, origin: Origin, template: &Message, facts: &Facts) -> Result<Draft, BadTemplate> {
    let whose = match origin {
        Origin::Store => format!("template `{name}` of itsm.yaml"),
        Origin::Program => format!("built-in template `{name}`"),
    };
    let subject = fill(&whose, "subject", &template.subject, facts)?;
    // A subject goes into the head of a mail, where a line break would begin another field.
    let subject = subject.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = fill(&whose, "text", &template.text, facts)?;
    Ok(Draft { subject, text: tidy(&text) })
}

/// Whether a template would do, tried on an incident of which everything is known.
pub fn check(name: &str, template: &Message) -> Result<(), BadTemplate> {
    draft(name, Origin::Store, template, &sample()).map(|_| ())
}

fn fill(whose: &str, part: &'static str, template: &str, facts: &Facts) -> Result<String, BadTemplate> {
    let bad =
        |line: Option<usize>, message: String, help: Option<String>, at: Option<std::ops::Range<usize>>| {
            let line = line.map(|line| format!(", line {line}")).unwrap_or_default();
            let source_text = template.to_owned();
            let at = at.map(Into::into);
            let (place, message) = (format!("{whose} ({part}{line})").into(), message.into());
            BadTemplate { place, message, help, part, source_text, at }
        };
    if template.len() > LONGEST {
        return Err(bad(None, format!("it is longer than {} KB", LONGEST / 1024), None, None));
    }
    dialect::check(template).map_err(|slip| {
        let line = template[..slip.at.start].matches('\n').count() + 1;
        bad(Some(line), slip.message, Some(slip.help.to_owned()), Some(slip.at))
    })?;
    let mut out = Bounded(Vec::new());
    let environment = environment();
    let made = environment
        .template_from_named_str(part, template)
        .and_then(|template| template.render_captured_to(facts, &mut out).map(|_| ()));
    match made {
        Ok(()) => Ok(String::from_utf8_lossy(&out.0).into_owned()),
        Err(error) => {
            let (message, help) = in_words(&error, facts);
            Err(bad(error.line(), message, help, error.range()))
        }
    }
}

/// An engine that knows nothing but what it is given: no functions, no tests, one filter, no other templates.
fn environment() -> Environment<'static> {
    let mut environment = Environment::empty();
    environment.set_fuel(Some(FUEL));
    environment.set_recursion_limit(32);
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::None);
    environment.set_trim_blocks(true);
    environment.set_lstrip_blocks(true);
    environment
}

fn in_words(error: &minijinja::Error, facts: &Facts) -> (String, Option<String>) {
    match error.kind() {
        ErrorKind::OutOfFuel => {
            ("it loops for too long".to_owned(), Some("show less, or loop over less".to_owned()))
        }
        ErrorKind::WriteFailure => (format!("it makes more than {} KB", MOST / 1024), None),
        ErrorKind::UndefinedError => (
            "it asks for a field that there is not".to_owned(),
            Some(format!("there are {}", facts::names(facts).join(", "))),
        ),
        kind => {
            let detail = error.detail().map(|detail| format!(": {detail}")).unwrap_or_default();
            (format!("{kind}{detail}"), None)
        }
    }
}

/// What is written, up to a length
struct Bounded(Vec<u8>);

impl io::Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0.len() + bytes.len() > MOST {
            return Err(io::Error::other("too long"));
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Without spaces at ends of lines, and without more than one empty line in a row: what a template leaves out leaves holes.
fn tidy(text: &str) -> String {
    let mut lines: Vec<&str> = Vec::new();
    for line in text.lines().map(str::trim_end) {
        if !line.is_empty() || lines.last().is_some_and(|last| !last.is_empty()) {
            lines.push(line);
        }
    }
    lines.join("\n").trim_end().to_owned()
}
