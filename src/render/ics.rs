//! iCalendar (RFC 5545), for Google, Outlook and Apple: one event for each time that something happens, all in UTC, so
//! that no program has to know a zone or a rule. A new reading of the same event has the same UID and a higher SEQUENCE.

use std::io::{self, Write};

use chrono::{DateTime, TimeZone, Utc};

use super::{Format, Look};
use crate::report::agenda::{Agenda, Event, EventKind, Status};

pub(super) static FORMAT: Format =
    Format { name: "ics", about: "iCalendar, for calendars of people", agenda: Some(agenda), ..Format::NONE };

/// The octets of a line, without its end
const LONGEST: usize = 75;

fn agenda(agenda: &Agenda, _: &Look, out: &mut dyn Write) -> io::Result<()> {
    let lines = |pairs: &[(&str, &str)], out: &mut dyn Write| {
        pairs.iter().try_for_each(|(name, value)| line(name, value, out))
    };
    lines(
        &[
            ("BEGIN", "VCALENDAR"),
            ("VERSION", "2.0"),
            ("PRODID", "-//itsm//calendar//EN"),
            ("CALSCALE", "GREGORIAN"),
            ("METHOD", "PUBLISH"),
            ("X-WR-CALNAME", &text(&agenda.name)),
            ("X-WR-TIMEZONE", agenda.zone.name()),
            ("REFRESH-INTERVAL;VALUE=DURATION", "PT1H"),
        ],
        out,
    )?;
    for it in &agenda.events {
        event(agenda, it, out)?;
    }
    line("END", "VCALENDAR", out)
}

fn event(agenda: &Agenda, event: &Event, out: &mut dyn Write) -> io::Result<()> {
    let stamp = time(agenda.stamp);
    let (status, transparent) = (status(event.status), !matches!(event.kind, EventKind::Change));
    let summary = match event.kind {
        EventKind::Freeze => format!("Freeze: {}", event.title),
        EventKind::Maintenance => format!("Maintenance: {}", event.title),
        EventKind::Change if event.turn.is_none() => format!("{}: {}", event.id, event.title),
        EventKind::Change | EventKind::Happening => event.title.clone(),
    };
    for (name, value) in [
        ("BEGIN", "VEVENT"),
        ("UID", &uid(agenda, event)),
        ("DTSTAMP", &stamp),
        ("LAST-MODIFIED", &stamp),
        ("SEQUENCE", &sequence(agenda.stamp).to_string()),
        ("DTSTART", &time(event.period.start)),
        ("DTEND", &time(event.period.end)),
        ("SUMMARY", &text(&summary)),
        ("DESCRIPTION", &text(&event.notes.join("\n"))),
        ("CATEGORIES", &event.kind.name().to_uppercase()),
        ("STATUS", status),
        ("TRANSP", if transparent { "TRANSPARENT" } else { "OPAQUE" }),
        ("END", "VEVENT"),
    ] {
        // What has no length ends as it begins, and an end that is no later is not allowed.
        if name != "DTEND" || event.period.start < event.period.end {
            line(name, value, out)?;
        }
    }
    Ok(())
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Tentative => "TENTATIVE",
        Status::Confirmed => "CONFIRMED",
        Status::Cancelled => "CANCELLED",
    }
}

/// Of what comes again each time has its own.
fn uid(agenda: &Agenda, event: &Event) -> String {
    let turn = event.turn.map(|turn| format!("-{}", time(turn))).unwrap_or_default();
    format!("{}{turn}@{}", event.id, agenda.domain)
}

/// Minutes since 2020 at the moment of the store's last commit: whatever a commit changes, the number is higher then.
fn sequence(stamp: DateTime<Utc>) -> i64 {
    let first = Utc.with_ymd_and_hms(2020, 1, 1, 0, 0, 0).single().unwrap_or_default();
    (stamp - first).num_minutes().clamp(0, i64::from(i32::MAX))
}

fn time(moment: DateTime<Utc>) -> String {
    moment.format("%Y%m%dT%H%M%SZ").to_string()
}

/// Text as a value: what separates values is marked, line ends are written out, other control characters go.
fn text(text: &str) -> String {
    let mut res = String::with_capacity(text.len());
    for c in text.trim_end().replace("\r\n", "\n").chars() {
        match c {
            '\n' => res += "\\n",
            '\\' | ';' | ',' => {
                res.push('\\');
                res.push(c);
            }
            c if c.is_control() && c != '\t' => {}
            c => res.push(c),
        }
    }
    res
}

/// A line, folded so that none is longer than it may be, and never inside a character.
fn line(name: &str, value: &str, out: &mut dyn Write) -> io::Result<()> {
    let whole = format!("{name}:{value}");
    let mut rest = whole.as_str();
    let mut room = LONGEST;
    while rest.len() > room {
        let mut at = room;
        while !rest.is_char_boundary(at) {
            at -= 1;
        }
        write!(out, "{}\r\n ", &rest[..at])?;
        rest = &rest[at..];
        room = LONGEST - 1;
    }
    write!(out, "{rest}\r\n")
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use proptest::prelude::*;

    use super::*;
    use crate::model::zone::named;
    use crate::practice::calendar::Period;

    fn shown(title: &str, notes: &[&str], status: Status) -> String {
        let at = |hour| Utc.with_ymd_and_hms(2026, 12, 12, hour, 0, 0).unwrap();
        let event = Event {
            kind: EventKind::Change,
            id: "CHG-1".to_owned(),
            title: title.to_owned(),
            period: Period::new(at(11), at(12)),
            status,
            turn: None,
            notes: notes.iter().map(|it| (*it).to_owned()).collect(),
            json: serde_json::json!({}),
        };
        let day = NaiveDate::from_ymd_opt(2026, 12, 1).unwrap();
        let freeze = Event { kind: EventKind::Freeze, turn: Some(at(11)), ..event.clone() };
        let it = Agenda {
            name: "ACME, all".to_owned(),
            domain: "acme.itsm".to_owned(),
            zone: named("America/New_York"),
            days: (day, day),
            today: day,
            stamp: at(1),
            events: vec![event, freeze],
        };
        let mut out = Vec::new();
        agenda(&it, &Look::default(), &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_change_and_a_freeze_that_comes_again() {
        insta::assert_snapshot!(
            shown("Upgrade; reboot, and wait", &["why\\how", "ünd\nso"], Status::Tentative)
                .replace('\r', "␍")
        );
    }

    #[test]
    fn what_is_cancelled_says_so() {
        assert!(shown("t", &[], Status::Cancelled).contains("\r\nSTATUS:CANCELLED\r\n"));
    }

    #[test]
    fn a_later_commit_has_a_higher_sequence() {
        let at = |minute| Utc.with_ymd_and_hms(2026, 12, 12, 11, minute, 0).unwrap();
        assert!(sequence(at(1)) > sequence(at(0)));
        assert_eq!(sequence(DateTime::UNIX_EPOCH), 0);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn every_line_fits_and_comes_back_as_it_was(title in "\\PC{0,200}", note in any::<String>()) {
            let shown = shown(&title, &[&note], Status::Confirmed);
            prop_assert!(shown.ends_with("\r\n"));
            for line in shown.split_terminator("\r\n") {
                prop_assert!(line.len() <= LONGEST && !line.contains(['\r', '\n']), "{line}");
            }
            let unfolded = shown.replace("\r\n ", "");
            let summary = unfolded.split("\r\n").find_map(|it| it.strip_prefix("SUMMARY:")).unwrap();
            let read = summary.replace("\\;", ";").replace("\\,", ",").replace("\\\\", "\\");
            prop_assert_eq!(read, format!("CHG-1: {title}").trim_end().to_owned());
        }
    }
}
