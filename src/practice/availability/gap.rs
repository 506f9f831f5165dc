//! Incidents of which nobody knows from when to when they hurt: no figure can count them, so every answer names them.
//! Guesses no times: when it was recorded says nothing of when it went down, nor whether anything was down at all.

use chrono::{DateTime, Utc};

use super::{Period, disruption};
use crate::graph::Graph;
use crate::model::Incident;
use crate::practice::stricken::hits;
use crate::store::snapshot::Snapshot;

/// Why an incident counts in no figure
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    NoBeginning,
    NoEnd,
    Reversed,
}

/// An incident that hits services and counts in no figure
#[derive(Debug, Clone, PartialEq)]
pub struct Gap<'a> {
    pub incident: &'a Incident,
    pub why: Why,
    /// Those of the services asked about that it hits.
    pub services: Vec<String>,
}

impl Why {
    /// The rest of a sentence that begins with the incident.
    pub fn words(self) -> &'static str {
        match self {
            Why::NoBeginning => "nobody says when it went down",
            Why::NoEnd => "nobody says when it came back",
            Why::Reversed => "it came back before it went down",
        }
    }

    /// What to type to mend it.
    pub fn help(self, id: &str) -> String {
        match self {
            Why::NoBeginning => format!("itsm incident set {id} --down-at \"02:10\""),
            Why::NoEnd => format!("itsm incident set {id} --restored-at \"03:40\""),
            Why::Reversed => format!("itsm edit {id}"),
        }
    }
}

/// Why an incident counts in no figure; nothing where it counts. What was recorded before, counts there.
pub fn why(incident: &Incident, now: DateTime<Utc>) -> Option<Why> {
    if incident.duplicates_of.is_some() || disruption::outage(incident, now).is_some() {
        return None;
    }
    Some(match (incident.down_at, incident.restored_at) {
        (None, _) => Why::NoBeginning,
        (Some(_), None) => Why::NoEnd,
        (Some(_), Some(_)) => Why::Reversed,
    })
}

/// The incidents of a period that hit any of some services and count in no figure, in the order in which they began.
pub fn gaps<'a>(
    snapshot: &'a Snapshot,
    graph: &Graph,
    services: &[String],
    period: &Period,
    now: DateTime<Utc>,
) -> Vec<Gap<'a>> {
    let incidents = snapshot.of::<Incident>().map(|(_, incident)| incident);
    let gap = |incident: &'a Incident| {
        let why = why(incident, now).filter(|_| went_on(incident, now).touches(period))?;
        let hit = hits(snapshot, graph, incident);
        let is_hit = |id: &&String| hit.iter().any(|hit| hit.asset.eq_ignore_ascii_case(id));
        let services: Vec<String> = services.iter().filter(is_hit).cloned().collect();
        (!services.is_empty()).then_some(Gap { incident, why, services })
    };
    let mut gaps: Vec<Gap<'a>> = incidents.filter_map(gap).collect();
    gaps.sort_by_key(|it| (it.incident.began(), &it.incident.id));
    gaps
}

/// From the first to the last moment that is on record.
fn went_on(incident: &Incident, now: DateTime<Utc>) -> Span {
    let moments = [Some(incident.recorded_at), incident.down_at, incident.restored_at];
    let open = incident.state.is_open().then_some(now);
    let moments = moments.into_iter().flatten().map(|it| it.0.to_utc()).chain(open);
    let (first, last) =
        moments.fold((now, DateTime::<Utc>::MIN_UTC), |(first, last), it| (first.min(it), last.max(it)));
    Span { first, last }
}

/// A time that may be a moment alone
struct Span {
    first: DateTime<Utc>,
    last: DateTime<Utc>,
}

impl Span {
    fn touches(&self, period: &Period) -> bool {
        self.first <= period.end && self.last >= period.start
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::fixture::World;

    fn told(records: &[&str]) -> String {
        let world = World::new("shop -> db; db; far", records);
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        let november = Period::new(at("2026-11-01T00:00:00Z"), at("2026-12-01T00:00:00Z"));
        let gaps = gaps(&world.snapshot, &world.graph, &["shop".to_owned()], &november, world.now.to_utc());
        let line = |it: &Gap<'_>| format!("{}: {}", it.incident.id, it.why.words());
        gaps.iter().map(line).collect::<Vec<_>>().join("\n")
    }

    fn incident(id: &str, affects: &str, more: &str) -> String {
        format!("{{id: {id}, title: t, affects: [{affects}], {more}}}")
    }

    #[test]
    fn what_lacks_a_beginning_or_an_end_or_has_them_reversed() {
        let records = [
            incident("I-1", "db", "state: open, recorded_at: 2026-11-20T09:00:00Z"),
            incident(
                "I-2",
                "db",
                "state: resolved, recorded_at: 2026-11-20T09:10:00Z, down_at: 2026-11-20T09:10:00Z",
            ),
            incident(
                "I-3",
                "db",
                "state: restored, recorded_at: 2026-11-20T09:20:00Z, down_at: 2026-11-20T09:20:00Z, restored_at: 2026-11-20T09:19:59Z",
            ),
            incident(
                "I-4",
                "db",
                "state: restored, recorded_at: 2026-11-20T09:20:00Z, down_at: 2026-11-20T09:20:00Z, restored_at: 2026-11-20T09:20:00Z",
            ),
            incident(
                "I-5",
                "db",
                "state: open, recorded_at: 2026-11-20T09:00:00Z, down_at: 2026-11-20T09:00:00Z",
            ),
        ];
        insta::assert_snapshot!(told(&records.each_ref().map(String::as_str)), @"
        I-1: nobody says when it went down
        I-2: nobody says when it came back
        I-3: it came back before it went down
        ");
    }

    #[test]
    fn what_hits_no_service_or_other_days_or_is_a_duplicate_is_not_named() {
        let records = [
            incident("I-1", "far", "state: open, recorded_at: 2026-11-20T09:00:00Z"),
            incident("I-2", "db", "state: closed, recorded_at: 2026-10-31T23:59:59Z"),
            incident("I-3", "db", "state: open, recorded_at: 2026-11-20T09:00:00Z, duplicates_of: I-1"),
            incident(
                "I-4",
                "db",
                "state: open, recorded_at: 2026-11-20T09:00:00Z, not_impacted: [{id: shop, reason: cached}]",
            ),
        ];
        assert_eq!(told(&records.each_ref().map(String::as_str)), "");
        let long = incident("I-5", "db", "state: open, recorded_at: 2026-10-30T09:00:00Z");
        assert_eq!(told(&[&long]), "I-5: nobody says when it went down", "it goes on");
    }
}
