//! The streams: results to stdout, all else to stderr; colour, width and pager as the person and the terminal want them.
//! A reader that goes away early ends the program quietly; a stream that cannot be written to is an error.

use std::io::{self, IsTerminal, Write};
use std::process::{Child, Command, Stdio};

use miette::Diagnostic;

use super::argument::{Colour, Globals};
use super::trouble::Trouble;
use crate::render::safe::Safe;
use crate::render::{self, Look};

/// What is known of the streams
#[derive(Debug, Clone)]
pub struct Terminal {
    pub stdout: Look,
    pub stderr: Look,
    /// Whether somebody can be asked.
    pub is_interactive: bool,
    pub quiet: bool,
    page: bool,
    height: usize,
}

impl Terminal {
    /// Streams that nothing is known of.
    pub fn plain() -> Terminal {
        let look = Look { unicode: true, ..Look::default() };
        Terminal {
            stdout: look.clone(),
            stderr: look,
            is_interactive: false,
            quiet: false,
            page: false,
            height: 24,
        }
    }

    pub fn new(globals: &Globals) -> Terminal {
        let size = terminal_size::terminal_size();
        let (width, height) =
            size.map_or((80, 24), |(width, height)| (usize::from(width.0), usize::from(height.0)));
        let look = |is_terminal: bool| Look {
            color: wants_colour(globals.color, is_terminal),
            unicode: !(is_set("ITSM_ASCII") || is_terminal && is_ascii_locale()),
            width: is_terminal.then_some(width),
            links: None,
        };
        let (stdout, stderr) = (io::stdout().is_terminal(), io::stderr().is_terminal());
        Terminal {
            stdout: look(stdout),
            stderr: look(stderr),
            is_interactive: io::stdin().is_terminal() && stderr && !is_set("CI"),
            quiet: globals.quiet,
            page: stdout && !globals.no_pager,
            height,
        }
    }

    /// Prints a result. Long ones go through the pager, at a terminal.
    pub fn print(&self, bytes: &[u8]) -> Result<(), Trouble> {
        let lines = bytes.iter().filter(|byte| **byte == b'\n').count();
        if self.page && lines >= self.height && page(bytes) {
            return Ok(());
        }
        let mut stdout = io::stdout().lock();
        match stdout.write_all(bytes).and_then(|()| stdout.flush()) {
            // `itsm asset list | head` has read all that it wanted.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            Err(error) => Err(Trouble::stream(error)),
            Ok(()) => Ok(()),
        }
    }

    /// Opens the way of a result that comes bit by bit, through the pager at a terminal.
    pub fn outlet(&self) -> Outlet {
        Outlet { pager: self.page.then(pager).flatten() }
    }

    /// Shows what was rendered for people, beside the result.
    pub fn frames(&self, bytes: &[u8]) {
        // A stderr that is gone is nobody's trouble.
        let _ = io::stderr().write_all(bytes);
    }

    /// Says something beside the result; nothing where it was asked to be quiet.
    pub fn say(&self, text: impl AsRef<str>) {
        if !self.quiet {
            self.warn(text);
        }
    }

    /// Says what a person must know even where they asked for quiet. A stderr that is gone is nobody's trouble.
    pub fn warn(&self, text: impl AsRef<str>) {
        let _ = writeln!(io::stderr(), "{}", Safe::lines(text.as_ref()));
    }
}

/// What clap has to say: help and version are results, the rest is trouble.
pub fn usage(error: &clap::Error) -> u8 {
    // A stream that is gone changes nothing: the exit code tells.
    let _ = error.print().and_then(|()| io::stdout().flush());
    if error.use_stderr() { 2 } else { 0 }
}

/// Says why a command could not be carried out.
pub fn report(trouble: &Trouble, terminal: &Terminal) -> u8 {
    let _ = io::stderr().write_all(describe(trouble, &terminal.stderr).as_bytes());
    2
}

fn describe(trouble: &Trouble, look: &Look) -> String {
    let (red, bold, reset) =
        if look.color { ("\u{1b}[1;31m", "\u{1b}[1m", "\u{1b}[0m") } else { ("", "", "") };
    let diagnostic: &dyn Diagnostic = trouble.diagnostic();
    let mut text = format!("{red}error{reset}{bold}:{reset} {}\n", Safe::lines(&diagnostic.to_string()));
    text += &place(diagnostic, look).unwrap_or_default();
    let mut source = trouble.source();
    let mut said = diagnostic.to_string();
    while let Some(cause) = source {
        let words = cause.to_string();
        if !said.contains(&words) {
            text += &format!("  {bold}why:{reset} {}\n", Safe::lines(&words));
        }
        said += &words;
        source = cause.source();
    }
    if let Some(help) = diagnostic.help() {
        text += &format!(" {bold}help:{reset} {}\n", Safe::lines(&help.to_string()));
    }
    text
}

/// The place that is meant in a text that somebody typed.
fn place(diagnostic: &dyn Diagnostic, look: &Look) -> Option<String> {
    let label = diagnostic.labels()?.next()?;
    let text = diagnostic.source_code()?.read_span(label.inner(), usize::MAX, usize::MAX).ok()?;
    let text = std::str::from_utf8(text.data()).ok()?;
    let at = label.offset()..label.offset() + label.len();
    let mut out = Vec::new();
    render::place("expression", text, at, label.label().unwrap_or("here"), look, &mut out).ok()?;
    String::from_utf8(out).ok()
}

/// Where a result goes that comes bit by bit
pub struct Outlet {
    pager: Option<Child>,
}

impl Outlet {
    /// Whether somebody still reads.
    pub fn write(&mut self, bytes: &[u8]) -> Result<bool, Trouble> {
        let written = match self.pager.as_mut().map(|pager| pager.stdin.as_mut()) {
            Some(Some(pager)) => pager.write_all(bytes),
            Some(None) => return Ok(false),
            None => {
                let mut stdout = io::stdout().lock();
                stdout.write_all(bytes).and_then(|()| stdout.flush())
            }
        };
        match written {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(false),
            Err(error) => Err(Trouble::stream(error)),
        }
    }
}

impl Drop for Outlet {
    /// What is on the screen of a pager stays there until it is closed.
    fn drop(&mut self) {
        if let Some(mut pager) = self.pager.take() {
            drop(pager.stdin.take());
            let _ = pager.wait();
        }
    }
}

/// Whether the pager took it.
fn page(bytes: &[u8]) -> bool {
    let Some(mut child) = pager() else { return false };
    if let Some(mut stdin) = child.stdin.take() {
        // A pager that is closed early has shown what was wanted.
        let _ = stdin.write_all(bytes);
    }
    child.wait().is_ok()
}

/// The pager that the person wants; nothing where they want none, or it cannot be run.
fn pager() -> Option<Child> {
    let chosen =
        ["ITSM_PAGER", "PAGER"].iter().find_map(|name| std::env::var(name).ok().filter(|it| !it.is_empty()));
    let command = chosen.unwrap_or_else(|| "less".to_owned());
    let mut words = command.split_whitespace();
    let program = words.next().filter(|program| *program != "cat")?;
    let mut pager = Command::new(program);
    pager.args(words).stdin(Stdio::piped());
    if std::env::var_os("LESS").is_none() {
        pager.env("LESS", "FRX");
    }
    if std::env::var_os("LESSCHARSET").is_none() {
        pager.env("LESSCHARSET", "utf-8");
    }
    pager.spawn().ok()
}

/// `--color`, then NO_COLOR, CLICOLOR_FORCE, CLICOLOR and TERM, then whether it is a terminal.
fn wants_colour(colour: Colour, is_terminal: bool) -> bool {
    match colour {
        Colour::Always => true,
        Colour::Never => false,
        Colour::Auto if is_set("NO_COLOR") => false,
        Colour::Auto if is_set("CLICOLOR_FORCE") => std::env::var("CLICOLOR_FORCE").is_ok_and(|it| it != "0"),
        Colour::Auto => {
            let refused = std::env::var("CLICOLOR").is_ok_and(|it| it == "0")
                || std::env::var("TERM").is_ok_and(|it| it == "dumb");
            is_terminal && !refused
        }
    }
}

/// Whether the person's locale says outright that there is nothing but ASCII.
fn is_ascii_locale() -> bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|it| !it.is_empty()));
    locale.is_some_and(|locale| locale == "C" || locale == "POSIX")
}

fn is_set(name: &str) -> bool {
    std::env::var_os(name).is_some_and(|value| !value.is_empty())
}
