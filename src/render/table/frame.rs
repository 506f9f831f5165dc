//! Findings as people read them: what is wrong, the lines where it is, what explains it, what to type next.

use std::error::Error;
use std::fmt;
use std::io::{self, Write};
use std::ops::Range;

use miette::{
    Diagnostic, GraphicalReportHandler, LabeledSpan, MietteError, MietteSpanContents, SourceCode, SourceSpan,
    SpanContents,
};

use super::excerpt::{Excerpt, Room, excerpt, is_near};
use super::fit::{cut, fold, width};
use super::ink;
use crate::finding::{Level, Located, Spot};
use crate::render::safe::Safe;
use crate::render::{Look, Tool, uri};
use crate::report::findings::{Findings, Summary};

/// The columns for lines of files where the output is no terminal
const NO_TERMINAL: usize = 120;
const LONGEST_MESSAGE: usize = 2_000;
const MOST_RELATED: usize = 10;

pub(super) fn findings(
    findings: &Findings,
    look: &Look,
    _: &Tool<'_>,
    out: &mut dyn Write,
) -> io::Result<()> {
    for located in &findings.findings {
        finding(located, look, out)?;
        writeln!(out)?;
    }
    summary(&findings.summary, look, out)
}

fn finding(located: &Located, look: &Look, out: &mut dyn Write) -> io::Result<()> {
    title(located, look, out)?;
    for group in groups(located) {
        match group.as_slice() {
            [mark] if !mark.spot.has_text() => bare(mark, look, out)?,
            marks => framed(marks, look, out)?,
        }
    }
    let unseen = located.related.len().saturating_sub(MOST_RELATED);
    if unseen > 0 {
        writeln!(out, "  and {unseen} more places")?;
    }
    help(located, look, out)
}

/// `error[dangling-reference]: there is no asset …`
fn title(located: &Located, look: &Look, out: &mut dyn Write) -> io::Result<()> {
    let finding = &located.finding;
    let name = format!("{}[{}]", finding.level, finding.check);
    write!(out, "{}:", look.paint(ink::level(finding.level), &name))?;
    let lines = folded(&short(&finding.message, look), name.len() + 2, 2, look);
    let mut lead = " ";
    for line in lines {
        writeln!(out, "{lead}{}", look.paint(ink::BOLD, line))?;
        lead = "  ";
    }
    Ok(())
}

fn help(located: &Located, look: &Look, out: &mut dyn Write) -> io::Result<()> {
    let Some(help) = &located.finding.help else { return Ok(()) };
    let help = Safe::lines(&cut(help, LONGEST_MESSAGE, look.ellipsis())).to_string().replace('\t', " ");
    let mut lead = look.paint(ink::CYAN, "  help:").to_string();
    for line in folded(&help, 0, 8, look) {
        writeln!(out, "{lead} {line}")?;
        lead = " ".repeat(7);
    }
    Ok(())
}

/// Safe, on one line, and not longer than anyone reads. What a record says can begin no line of its own.
fn short(text: &str, look: &Look) -> String {
    Safe::line(&cut(text, LONGEST_MESSAGE, look.ellipsis())).to_string()
}

/// In lines of the terminal, less an indent; something stands before the first.
fn folded(text: &str, before: usize, indent: usize, look: &Look) -> Vec<String> {
    let before = before.saturating_sub(indent);
    fold(text, before, look.width.map_or(usize::MAX, |width| width.saturating_sub(indent).max(20)))
}

/// A place of a finding
#[derive(Clone, Copy)]
struct Mark<'a> {
    spot: &'a Spot,
    label: Option<&'a str>,
    /// The finding's own place has its level.
    level: Option<Level>,
    record: Option<&'a str>,
}

/// The places, those that one frame can show together; the finding's own first.
fn groups(located: &Located) -> Vec<Vec<Mark<'_>>> {
    let Located { finding, spot, related } = located;
    let own = Mark { spot, label: None, level: Some(finding.level), record: finding.record.as_deref() };
    let mut res = vec![vec![own]];
    for (related, spot) in finding.related.iter().zip(related).take(MOST_RELATED) {
        let mark = Mark { spot, label: Some(&related.message), level: None, record: None };
        let joins = |group: &&mut Vec<Mark<'_>>| {
            spot.has_text() && group.iter().all(|it| it.spot.has_text() && is_near(it.spot, spot))
        };
        match res.iter_mut().find(joins) {
            Some(group) => group.push(mark),
            None => res.push(vec![mark]),
        }
    }
    if let Some([own, _, ..]) = res.first_mut().map(Vec::as_mut_slice) {
        own.label = Some("here");
    }
    res
}

/// A file without lines to show.
fn bare(mark: &Mark<'_>, look: &Look, out: &mut dyn Write) -> io::Result<()> {
    let theme = ink::theme(look, &[]).characters;
    let line = theme.hbar;
    writeln!(out, "   {}{line}[{}]", theme.ltop, look.paint(ink::CYAN, address(mark, look)))?;
    let Some(label) = mark.label else {
        return writeln!(out, "   {}{line}{line}{line}{line}", theme.lbot);
    };
    let mut lead = format!("   {}{line}{line} ", theme.lbot);
    for line in folded(&short(label, look), 0, 7, look) {
        writeln!(out, "{lead}{line}")?;
        lead = " ".repeat(7);
    }
    Ok(())
}

/// A place in a text that stands in no file, and what is to be said of it.
pub(in crate::render) fn place(spot: &Spot, label: &str, look: &Look, out: &mut dyn Write) -> io::Result<()> {
    framed(&[Mark { spot, label: Some(label), level: Some(Level::Error), record: None }], look, out)
}

fn framed(marks: &[Mark<'_>], look: &Look, out: &mut dyn Write) -> io::Result<()> {
    let frame = Frame::new(marks, look);
    let mut text = String::new();
    let handler =
        GraphicalReportHandler::new_themed(ink::theme(look, &frame.levels)).without_primary_span_start();
    handler.render_report(&mut text, &frame).map_err(io::Error::other)?;
    // What precedes the frame is the line of a message, which is the title here.
    let (_, frame) = text.split_once('\n').unwrap_or_default();
    for line in frame.lines() {
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}

/// `assets/a.yaml:7:3`, which terminals open; and the record, where the file's name does not tell it.
fn address(mark: &Mark<'_>, look: &Look) -> String {
    let spot = mark.spot;
    let file = Safe::line(spot.file.as_str());
    let mut res = match &look.links {
        Some(root) => {
            let target = format!("{}/{}", root.trim_end_matches('/'), uri::encode(spot.file.as_str()));
            format!("\u{1b}]8;;{}\u{1b}\\{file}\u{1b}]8;;\u{1b}\\", Safe::line(&target))
        }
        None => file.to_string(),
    };
    if spot.has_text() {
        res.push_str(&format!(":{}:{}", spot.line, spot.column));
    }
    match mark.record {
        Some(record) if record != spot.file.stem() => {
            format!("{res} ({})", short(record, look))
        }
        _ => res,
    }
}

/// A frame, as miette wants it
#[derive(Debug)]
struct Frame {
    address: String,
    excerpt: Excerpt,
    labels: Vec<Option<String>>,
    /// In order of place, as miette gives out colours.
    levels: Vec<Option<Level>>,
}

impl Frame {
    fn new(marks: &[Mark<'_>], look: &Look) -> Frame {
        let spots: Vec<&Spot> = marks.iter().map(|mark| mark.spot).collect();
        let last_line = spots.iter().map(|spot| spot.line).max().unwrap_or_default() + 1;
        let gutter = last_line.to_string().len() + 4;
        let columns = look.width.unwrap_or(NO_TERMINAL).saturating_sub(gutter).max(20);
        let excerpt = excerpt(&spots, Room { width: columns, ellipsis: look.ellipsis() });

        let label = |mark: &Mark<'_>, place: &Range<usize>| {
            mark.label.map(|label| excerpt.label(&short(label, look), place, columns))
        };
        let labels = marks.iter().zip(&excerpt.marks).map(|(mark, place)| label(mark, place)).collect();
        let mut order: Vec<usize> = (0..marks.len()).collect();
        order.sort_by_key(|n| excerpt.marks[*n].start);
        let levels = order.into_iter().map(|n| marks[n].level).collect();
        let address = marks.first().map(|mark| address(mark, look)).unwrap_or_default();
        Frame { address, excerpt, labels, levels }
    }
}

impl Excerpt {
    /// A label in the columns that are right of the middle of its mark.
    fn label(&self, label: &str, place: &Range<usize>, columns: usize) -> String {
        let start = self.text[..place.start].rfind('\n').map_or(0, |at| at + 1);
        let middle = width(&self.text[start..place.start]) + width(&self.text[place.clone()]) / 2;
        let room = columns.saturating_sub(middle + 5);
        if room < 20 { label.to_owned() } else { fold(label, 0, room).join("\n") }
    }
}

impl fmt::Display for Frame {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl Error for Frame {}

impl Diagnostic for Frame {
    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(self)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let span = |place: &Range<usize>| SourceSpan::new(place.start.into(), place.len());
        let labels = self.labels.iter().zip(&self.excerpt.marks);
        Some(Box::new(
            labels.map(move |(label, place)| LabeledSpan::new_with_span(label.clone(), span(place))),
        ))
    }
}

impl SourceCode for Frame {
    /// All of the excerpt, whatever is asked for: it is what is to be shown.
    fn read_span<'a>(
        &'a self,
        _: &SourceSpan,
        _: usize,
        _: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let text = self.excerpt.text.as_bytes();
        let span = SourceSpan::new(0.into(), text.len());
        let (line, lines) = (self.excerpt.first - 1, self.excerpt.lines);
        Ok(Box::new(MietteSpanContents::new_named(self.address.clone(), text, span, line, 0, lines)))
    }
}

/// `3 errors, 1 warning in 412 records`
fn summary(summary: &Summary, look: &Look, out: &mut dyn Write) -> io::Result<()> {
    let counts =
        [(summary.errors, Level::Error), (summary.warnings, Level::Warning), (summary.notes, Level::Note)];
    let records = counted(summary.records, "record");
    let found: Vec<String> = counts
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, level)| look.paint(ink::level(level), counted(count, level.name())).to_string())
        .collect();
    if found.is_empty() {
        let tick = if look.unicode { "✓" } else { "ok:" };
        return writeln!(out, "{}", look.paint(ink::GREEN, format!("{tick} {records}, nothing wrong")));
    }
    writeln!(out, "{} in {records}", found.join(", "))
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}
