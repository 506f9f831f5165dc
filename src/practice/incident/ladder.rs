//! The team's ladder: which rungs were called, which is next and when. Calls nobody.

use chrono::{DateTime, Utc};

use super::log;
use crate::model::Incident;
use crate::model::incident::EntryKind;
use crate::store::snapshot::Snapshot;

/// A rung, and how it stands with it
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rung<'a> {
    /// The person or team.
    pub call: &'a str,
    pub due: DateTime<Utc>,
    /// When it was called.
    pub called: Option<DateTime<Utc>>,
}

/// The ladder of the team that has it, from when the team got it.
pub fn rungs<'a>(snapshot: &'a Snapshot, incident: &Incident) -> Vec<Rung<'a>> {
    let Some(team) = incident.team.as_ref().and_then(|id| snapshot.team(id)) else { return Vec::new() };
    let since = log::with_team_since(incident);
    let rung = |rung: &'a crate::model::team::Rung| Rung {
        call: &rung.call,
        due: since.checked_add_signed(rung.after.0).unwrap_or(DateTime::<Utc>::MAX_UTC),
        called: called(incident, &rung.call),
    };
    let mut rungs: Vec<Rung<'a>> = team.escalation.iter().map(rung).collect();
    rungs.sort_by_key(|rung| rung.due);
    rungs
}

/// The lowest rung that nobody has called; what is below one that was called was passed over.
pub fn next<'a>(snapshot: &'a Snapshot, incident: &Incident) -> Option<Rung<'a>> {
    let rungs = rungs(snapshot, incident);
    let after_last = rungs.iter().rposition(|rung| rung.called.is_some()).map_or(0, |last| last + 1);
    rungs.into_iter().nth(after_last)
}

/// When somebody was called by name.
fn called(incident: &Incident, who: &str) -> Option<DateTime<Utc>> {
    let calls = incident.log.iter().filter(|entry| entry.kind == EntryKind::Escalation);
    let calls = calls.filter(|entry| entry.to.iter().any(|it| it.eq_ignore_ascii_case(who)));
    calls.map(|entry| entry.at.0.to_utc()).min()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::fixture::World;

    fn next_of(log: &str) -> String {
        let team = "{id: it, name: IT, members: [ann], escalation: [{call: ceo, after: 2h}, {call: ann, after: 30m}, {call: jim, after: 1h}]}";
        let record = format!(
            "{{id: I-1, title: t, state: open, recorded_at: 2026-11-21T09:00:00Z, affects: [a], team: it, log: [{log}]}}"
        );
        let world = World::new("a", &[&record, team]);
        let incident = world.snapshot.get_as::<Incident>("I-1").unwrap();
        match next(&world.snapshot, incident) {
            Some(rung) => format!("{} at {}", rung.call, rung.due.format("%H:%M")),
            None => "nobody".to_owned(),
        }
    }

    #[test]
    fn one_after_the_other_in_order_of_time() {
        let call = |who: &str| {
            format!("{{at: 2026-11-21T09:10:00Z, by: x, kind: escalation, to: [{who}], text: t}}")
        };
        assert_eq!(next_of(""), "ann at 09:30");
        assert_eq!(next_of(&call("Ann")), "jim at 10:00");
        assert_eq!(next_of(&call("jim")), "ceo at 11:00", "who is above was called first");
        assert_eq!(next_of(&call("ceo")), "nobody");
        assert_eq!(next_of(&call("somebody-else")), "ann at 09:30");
    }

    #[test]
    fn the_ladder_begins_when_the_team_gets_it() {
        let handed = "{at: 2026-11-21T10:00:00Z, by: x, kind: handoff, to: [it], text: t}";
        assert_eq!(next_of(handed), "ann at 10:30");
    }
}
