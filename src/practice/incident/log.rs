//! The order of an incident's log: by time, then by who wrote it. Never changes what an entry says.

use std::cmp::Ordering;

use chrono::{DateTime, Utc};

use crate::model::Incident;
use crate::model::incident::{Entry, EntryKind};

/// The entries in order; what one person wrote at one moment stays as it was written.
pub fn in_order(log: &[Entry]) -> Vec<&Entry> {
    let mut entries: Vec<&Entry> = log.iter().collect();
    entries.sort_by(|a, b| order(a, b));
    entries
}

/// Where a new entry belongs: after all that are not later than it.
pub fn place(log: &[Entry], entry: &Entry) -> usize {
    log.iter().rposition(|it| order(it, entry) != Ordering::Greater).map_or(0, |last| last + 1)
}

fn order(a: &Entry, b: &Entry) -> Ordering {
    a.at.0.cmp(&b.at.0).then_with(|| a.by.to_lowercase().cmp(&b.by.to_lowercase()))
}

/// When something was last written about an incident: its last entry, or else that it is there.
pub fn last_word(incident: &Incident) -> DateTime<Utc> {
    let written = incident.log.iter().map(|entry| entry.at.0.to_utc());
    written.chain([incident.recorded_at.0.to_utc()]).max().unwrap_or_default()
}

/// When an entry of this kind was last written for somebody; one that names nobody is for all.
pub fn last_to(incident: &Incident, kind: EntryKind, who: &str) -> Option<DateTime<Utc>> {
    let is_for =
        |entry: &&Entry| entry.to.is_empty() || entry.to.iter().any(|it| it.eq_ignore_ascii_case(who));
    let entries = incident.log.iter().filter(|entry| entry.kind == kind);
    entries.filter(is_for).map(|entry| entry.at.0.to_utc()).max()
}

/// When its team got it: when it was handed over, or else when it was recorded.
pub fn with_team_since(incident: &Incident) -> DateTime<Utc> {
    let handed = incident.log.iter().filter(|entry| entry.kind == EntryKind::Handoff);
    handed.map(|entry| entry.at.0.to_utc()).max().unwrap_or_else(|| incident.recorded_at.0.to_utc())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(minute: u32, by: &str) -> Entry {
        let at = format!("2026-11-21T10:{minute:02}:00Z").parse().unwrap();
        Entry { at, by: by.to_owned(), kind: EntryKind::Note, text: String::new(), to: Vec::new() }
    }

    #[test]
    fn by_time_then_by_who_wrote_it() {
        let log = [entry(5, "jim"), entry(1, "zoe"), entry(5, "Ann"), entry(1, "joe")];
        let told: Vec<&str> = in_order(&log).iter().map(|it| it.by.as_str()).collect();
        assert_eq!(told, ["joe", "zoe", "Ann", "jim"]);
    }

    #[test]
    fn a_new_entry_goes_where_its_time_is() {
        let log = [entry(1, "jim"), entry(5, "jim"), entry(5, "zoe"), entry(9, "jim")];
        for (minute, by, wanted) in
            [(0, "jim", 0), (1, "jim", 1), (5, "jim", 2), (5, "Ann", 1), (5, "zoe", 3), (9, "zoe", 4)]
        {
            assert_eq!(place(&log, &entry(minute, by)), wanted, "{minute} {by}");
        }
        assert_eq!(place(&[], &entry(1, "jim")), 0);
    }
}
