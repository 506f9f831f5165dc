//! A month, or several weeks, as people know it from a wall: a row a week, in each day what happens then; below, what it
//! is. Where there is no room, a mark a day.

use std::io::{self, Write};

use chrono::{Datelike, Days, NaiveDate, TimeDelta};

use super::fit::{cut, width};
use super::grid::{Grid, Need};
use super::ink;
use crate::model::zone::Tz;
use crate::render::Look;
use crate::render::safe::Safe;
use crate::report::agenda::{Agenda, Event, EventKind, Status};

/// What is as wide as this has room for words in each day.
const WIDE: usize = 70;
/// Wider days would only spread.
const WIDEST_DAY: usize = 18;
/// The width of a day that shows a mark alone.
const NARROW_DAY: usize = 4;
/// So many lines of a day are shown; the rest is counted.
const MOST: usize = 5;
/// The width where nothing is known of it.
const USUAL: usize = 80;

pub(super) fn month(agenda: &Agenda, look: &Look, out: &mut dyn Write) -> io::Result<()> {
    let total = look.width.unwrap_or(USUAL);
    let day = if total >= WIDE { (total / 7).min(WIDEST_DAY) } else { NARROW_DAY };
    let sheet = Sheet { agenda, look, day, events: shown(agenda) };
    sheet.title(out)?;
    let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    let header: String = names.iter().map(|name| format!("{:<day$}", cut(name, day - 1, ""))).collect();
    writeln!(out, "{}", look.paint(ink::DIM, header.trim_end()))?;
    let (first, end) = agenda.days;
    let mut monday = first - TimeDelta::days(i64::from(first.weekday().num_days_from_monday()));
    while monday < end {
        sheet.week(monday, out)?;
        let Some(next) = monday.checked_add_days(Days::new(7)) else { break };
        monday = next;
    }
    sheet.legend(out)
}

/// What is cancelled is not on the wall.
fn shown(agenda: &Agenda) -> Vec<&Event> {
    let mut events: Vec<&Event> = agenda.events.iter().filter(|it| it.status != Status::Cancelled).collect();
    events.sort_by_key(|event| (event.kind, event.period.start));
    events
}

struct Sheet<'a> {
    agenda: &'a Agenda,
    look: &'a Look,
    day: usize,
    events: Vec<&'a Event>,
}

impl Sheet<'_> {
    fn title(&self, out: &mut dyn Write) -> io::Result<()> {
        let (first, end) = self.agenda.days;
        let last = end - TimeDelta::days(1);
        let is_month = first.day() == 1
            && (end.day() == 1)
            && (first.year(), first.month()) == (last.year(), last.month());
        let days = match is_month {
            true => first.format("%B %Y").to_string(),
            false => format!("{} to {}", first.format("%Y-%m-%d"), last.format("%Y-%m-%d")),
        };
        let dot = if self.look.unicode { "·" } else { "-" };
        let whose = format!("{dot} {} {dot} {}", Safe::line(&self.agenda.name), self.agenda.zone.name());
        writeln!(out, "{} {}", self.look.paint(ink::BOLD, days), self.look.paint(ink::DIM, whose))
    }

    fn week(&self, monday: NaiveDate, out: &mut dyn Write) -> io::Result<()> {
        let days: Vec<NaiveDate> = monday.iter_days().take(7).collect();
        let (first, end) = self.agenda.days;
        let is_shown = |day: &NaiveDate| (first..end).contains(day);
        let of_day = |day: &NaiveDate| if is_shown(day) { self.of(*day) } else { Vec::new() };
        let events: Vec<Vec<&Event>> = days.iter().map(of_day).collect();
        let cells = days.iter().zip(&events).map(|(day, events)| match is_shown(day) {
            true => self.number(*day, events),
            false => " ".repeat(self.day),
        });
        writeln!(out, "{}", cells.collect::<String>().trim_end())?;
        if self.day == NARROW_DAY {
            return Ok(());
        }
        let lines = events.iter().map(Vec::len).max().unwrap_or_default().min(MOST);
        for line in 0..lines {
            let cells = events.iter().map(|events| self.cell(events, line));
            writeln!(out, "{}", cells.collect::<String>().trim_end())?;
        }
        Ok(())
    }

    fn of(&self, day: NaiveDate) -> Vec<&Event> {
        let is_then = |event: &&&Event| {
            let (first, last) = self.agenda.days_of(event);
            (first..=last).contains(&day)
        };
        self.events.iter().filter(is_then).copied().collect()
    }

    /// The day's number, today in brackets; with a mark where there is no room for more.
    fn number(&self, day: NaiveDate, events: &[&Event]) -> String {
        let number =
            if day == self.agenda.today { format!("[{}]", day.day()) } else { day.day().to_string() };
        if self.day > NARROW_DAY {
            return self.fill(&number, Some(ink::BOLD));
        }
        let marked = match events.iter().max_by_key(|event| event.kind) {
            Some(event) if day != self.agenda.today => number + self.mark(event.kind),
            _ => number,
        };
        self.fill(&marked, None)
    }

    fn cell(&self, events: &[&Event], line: usize) -> String {
        let rest = events.len().saturating_sub(MOST);
        match events.get(line) {
            None => " ".repeat(self.day),
            Some(_) if line + 1 == MOST && rest > 0 => self.fill(&format!("+{}", rest + 1), Some(ink::DIM)),
            Some(event) => self.fill(&self.label(event), None),
        }
    }

    /// `* v6f1h`, with its hour where there is room.
    fn label(&self, event: &Event) -> String {
        let mark = self.mark(event.kind);
        if event.kind != EventKind::Change {
            return format!("{mark} {}", Safe::line(&event.id));
        }
        let short = event.id.rsplit('-').next().unwrap_or(&event.id);
        let start = event.period.start.with_timezone(&self.agenda.zone).format("%H:%M");
        let full = format!("{mark} {start} {}", Safe::line(short));
        if width(&full) < self.day { full } else { format!("{mark} {}", Safe::line(short)) }
    }

    fn fill(&self, text: &str, style: Option<anstyle::Style>) -> String {
        let most = self.day - 1;
        let text = cut(text, most, if self.look.unicode { "…" } else { "~" });
        let gap = " ".repeat(self.day.saturating_sub(width(&text)));
        match style {
            Some(style) => format!("{}{gap}", self.look.paint(style, &text)),
            None => format!("{text}{gap}"),
        }
    }

    fn mark(&self, kind: EventKind) -> &'static str {
        match (kind, self.look.unicode) {
            (EventKind::Freeze, true) => "▓",
            (EventKind::Freeze, false) => "#",
            (EventKind::Maintenance, true) => "░",
            (EventKind::Maintenance, false) => "~",
            (EventKind::Change | EventKind::Happening, true) => "●",
            (EventKind::Change | EventKind::Happening, false) => "*",
        }
    }

    /// What each mark is; what comes again stands there once.
    fn legend(&self, out: &mut dyn Write) -> io::Result<()> {
        let mut rows: Vec<Vec<String>> = Vec::new();
        let mut turns: Vec<(&str, usize)> = Vec::new();
        for event in &self.events {
            if let Some(known) = turns.iter_mut().find(|(id, _)| *id == event.id) {
                known.1 += 1;
                continue;
            }
            turns.push((&event.id, 0));
            let state = event.json["state"].as_str().unwrap_or(event.kind.name()).to_owned();
            rows.push(vec![
                self.mark(event.kind).to_owned(),
                self.when(event),
                event.id.clone(),
                state,
                event.title.clone(),
            ]);
        }
        for (row, (_, more)) in rows.iter_mut().zip(&turns).filter(|(_, (_, more))| *more > 0) {
            row[1] += &format!(" (+{more})");
        }
        if rows.is_empty() {
            return Ok(());
        }
        writeln!(out)?;
        let columns = ["", "when", "id", "is", "title"].map(str::to_owned);
        Grid { columns: &columns, rows, whole: Some(2), need: Need::All }.show(0, self.look, out)
    }

    /// `Sat 12 06:00-07:00`, `Fri 18 Dec to Sun 3 Jan`.
    fn when(&self, event: &Event) -> String {
        let zone = self.agenda.zone;
        let (start, end) = (event.period.start.with_timezone(&zone), event.period.end.with_timezone(&zone));
        let (first, last) = self.agenda.days_of(event);
        if first == last {
            return format!("{}-{}", start.format("%a %-d %b %H:%M"), end.format("%H:%M"));
        }
        let is_midnight = |at: &chrono::DateTime<Tz>| at.time() == chrono::NaiveTime::MIN;
        if is_midnight(&start) && is_midnight(&end) {
            return format!("{} to {}", first.format("%a %-d %b"), last.format("%a %-d %b"));
        }
        format!("{} to {}", start.format("%a %-d %b %H:%M"), end.format("%a %-d %b %H:%M"))
    }
}
