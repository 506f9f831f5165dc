//! What is owed of an incident, and until when: targets, news for each audience, rungs of the ladder, the report, tasks.
//! Reminds nobody.

use chrono::{DateTime, TimeDelta, Utc};

use super::ladder::{self, Rung};
use super::log;
use crate::model::incident::{EntryKind, IncidentState};
use crate::model::zone::Tz;
use crate::model::{Incident, Team};
use crate::practice::task::is_over;
use crate::practice::{disruption, priority, rota};
use crate::store::snapshot::Snapshot;

/// What is owed
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owed {
    /// That somebody is at it.
    Acknowledge,
    /// The next rung of the ladder is to be called.
    Escalate,
    /// News for an audience.
    Update,
    /// That the service is back.
    Restore,
    /// A task that should be done.
    Task,
    /// Cause and resolution.
    Resolve,
    /// The service disruption report.
    Report,
}

impl Owed {
    pub fn name(self) -> &'static str {
        match self {
            Owed::Acknowledge => "acknowledge",
            Owed::Escalate => "escalate",
            Owed::Update => "update",
            Owed::Restore => "restore",
            Owed::Task => "task",
            Owed::Resolve => "resolve",
            Owed::Report => "report",
        }
    }
}

/// Something that is owed, by whom, until when
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clock {
    pub incident: String,
    pub owed: Owed,
    pub due: DateTime<Utc>,
    /// Who owes it; nobody where nobody is named.
    pub by: Option<String>,
    /// Whom it is owed to, or which task.
    pub what: Option<String>,
}

impl Clock {
    pub fn is_over(&self, now: DateTime<Utc>) -> bool {
        self.due < now
    }
}

/// All that is owed of an incident, the first due first.
pub fn clocks(snapshot: &Snapshot, incident: &Incident, now: DateTime<Tz>) -> Vec<Clock> {
    if incident.duplicates_of.is_some() || incident.state == IncidentState::Closed {
        return Vec::new();
    }
    let asked = Asked { snapshot, incident, now };
    let mut clocks = asked.targets();
    clocks.extend(asked.rung());
    clocks.extend(asked.updates());
    clocks.extend(asked.tasks());
    clocks.extend(asked.resolution());
    clocks.extend(asked.report());
    clocks.sort_by(|a, b| (a.due, a.owed, &a.what).cmp(&(b.due, b.owed, &b.what)));
    clocks
}

/// An incident, and the moment at which it is asked about
struct Asked<'a> {
    snapshot: &'a Snapshot,
    incident: &'a Incident,
    now: DateTime<Tz>,
}

impl Asked<'_> {
    fn clock(&self, owed: Owed, due: DateTime<Utc>, by: Option<&String>) -> Clock {
        Clock { incident: self.incident.id.clone(), owed, due, by: by.cloned(), what: None }
    }

    fn manager(&self) -> Option<&String> {
        self.incident.manager.as_ref().or(self.incident.team.as_ref())
    }

    fn targets(&self) -> Vec<Clock> {
        let settings = &self.snapshot.settings;
        let target = priority::of(settings, self.incident);
        let target = target.and_then(|it| settings.incidents.targets.get(&it));
        let Some(target) = target.filter(|_| self.incident.state.is_open()) else { return Vec::new() };
        let begun = self.incident.recorded_at.0.to_utc();
        let mut clocks = Vec::new();
        if let Some(within) = target.acknowledge.filter(|_| self.incident.state == IncidentState::Open) {
            let on_call = self.on_call();
            let by = on_call.as_ref().or(self.manager());
            clocks.push(self.clock(Owed::Acknowledge, later(begun, within.0), by));
        }
        let restore = target.restore.map(|within| later(begun, within.0));
        clocks.extend(restore.map(|due| self.clock(Owed::Restore, due, self.manager())));
        clocks
    }

    fn on_call(&self) -> Option<String> {
        let team: &Team = self.snapshot.team(self.incident.team.as_ref()?)?;
        rota::on_call(self.snapshot, team, self.now).map(|turn| turn.who.to_owned())
    }

    /// The next rung that nobody has called yet.
    fn rung(&self) -> Option<Clock> {
        if !self.incident.state.is_open() {
            return None;
        }
        let Rung { call, due, .. } = ladder::next(self.snapshot, self.incident)?;
        let mut clock = self.clock(Owed::Escalate, due, self.manager());
        clock.what = Some(call.to_owned());
        Some(clock)
    }

    /// News at the pace that was promised; and that the service is back, to all who were promised any.
    fn updates(&self) -> Vec<Clock> {
        let mut clocks = Vec::new();
        for audience in &self.incident.communication_plan {
            let Some(every) = audience.every else { continue };
            let told = log::last_to(self.incident, EntryKind::Update, &audience.audience);
            let told = told.unwrap_or_else(|| self.incident.recorded_at.0.to_utc());
            let due = match self.incident.restored_at.map(|it| it.0.to_utc()) {
                None if self.incident.state.is_open() => later(told, every.0),
                Some(back) if self.incident.state == IncidentState::Restored && told < back => {
                    later(back, every.0)
                }
                _ => continue,
            };
            let by = self.incident.communications.as_ref().or(self.manager());
            let mut clock = self.clock(Owed::Update, due, by);
            clock.what = Some(audience.audience.clone());
            clocks.push(clock);
        }
        clocks
    }

    fn tasks(&self) -> Vec<Clock> {
        let open = self.incident.tasks.iter().filter(|task| !is_over(task.state));
        let clock = |task: &crate::model::field::Task| {
            let due = task.window?.end.0.to_utc();
            let mut clock = self.clock(Owed::Task, due, task.assignee.as_ref().or(self.manager()));
            clock.what = Some(format!("{}: {}", task.id, task.title));
            Some(clock)
        };
        open.filter_map(clock).collect()
    }

    fn resolution(&self) -> Option<Clock> {
        let back = self.incident.restored_at.filter(|_| self.incident.state == IncidentState::Restored)?;
        let due = later(back.0.to_utc(), self.snapshot.settings.incidents.resolve_within.0);
        Some(self.clock(Owed::Resolve, due, self.manager()))
    }

    fn report(&self) -> Option<Clock> {
        let report = disruption::report(self.snapshot, self.incident, self.now);
        let due = report.due().filter(|_| report.is_owed())?.to_utc();
        Some(self.clock(Owed::Report, due, self.manager()))
    }
}

/// So much later; never past the end of all calendars.
fn later(from: DateTime<Utc>, by: TimeDelta) -> DateTime<Utc> {
    from.checked_add_signed(by).unwrap_or(DateTime::<Utc>::MAX_UTC)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::fixture::World;

    const TEAM: &str = "{id: it, name: IT, members: [ann], lead: ann, escalation: [{call: ann, after: 30m}, {call: jim, after: 1h}], \
                        on_call: {who: [ann], starts: 2026-11-02T09:00:00Z, turn: 1w}}";

    fn owed(more: &str) -> String {
        let record = format!(
            "{{id: I-1, title: t, down_at: 2026-11-20T09:00:00Z, recorded_at: 2026-11-20T09:00:00Z, affects: [a], team: it, \
             communication_plan: [{{audience: owners, every: 30m}}, {{audience: clients}}]{more}}}"
        );
        let world = World::new("a", &[&record, TEAM]);
        let incident = world.snapshot.get_as::<Incident>("I-1").unwrap();
        let line = |it: Clock| {
            let what = it.what.map(|it| format!(" {it}")).unwrap_or_default();
            let by = it.by.unwrap_or("nobody".to_owned());
            format!("{} {}{what} by {by}", it.due.format("%a %H:%M"), it.owed.name())
        };
        let lines: Vec<String> = clocks(&world.snapshot, incident, world.now).into_iter().map(line).collect();
        lines.join("\n")
    }

    #[test]
    fn nobody_is_at_it_yet() {
        insta::assert_snapshot!(owed(", state: open, impact: high, urgency: high"), @"
        Fri 09:15 acknowledge by ann
        Fri 09:30 escalate ann by it
        Fri 09:30 update owners by it
        Fri 13:00 restore by it
        ");
    }

    #[test]
    fn at_work_with_news_told_and_a_rung_called() {
        let log = ", manager: ann, communications: joe, log: [\
            {at: 2026-11-20T09:20:00Z, by: ann, kind: escalation, to: [Ann], text: t}, \
            {at: 2026-11-20T09:25:00Z, by: ann, kind: update, to: [clients], text: t}, \
            {at: 2026-11-20T09:26:00Z, by: ann, kind: update, to: [Owners], text: t}]";
        let tasks = ", tasks: [{id: 1, title: look, state: open, assignee: ben, window: {start: 2026-11-20T09:00:00Z, end: 2026-11-20T09:30:00Z}}, \
            {id: 2, title: done, state: done, window: {start: 2026-11-20T09:00:00Z, end: 2026-11-20T09:30:00Z}}]";
        insta::assert_snapshot!(owed(&format!(", state: investigating, priority: P4{log}{tasks}")), @"
        Fri 09:30 task 1: look by ben
        Fri 09:56 update owners by joe
        Fri 10:00 escalate jim by ann
        ");
    }

    #[test]
    fn the_service_is_back() {
        // On a Friday; the report is due two workdays later.
        let back = ", state: restored, manager: ann, restored_at: 2026-11-20T10:00:00Z";
        insta::assert_snapshot!(owed(back), @"
        Fri 10:30 update owners by ann
        Tue 10:00 report by ann
        Fri 10:00 resolve by ann
        ");
        let told = ", log: [{at: 2026-11-20T10:05:00Z, by: ann, kind: update, text: all is well}]";
        assert!(!owed(&format!("{back}{told}")).contains("update"));
        let short = back.replace("10:00:00Z", "09:15:00Z");
        assert!(!owed(&short).contains("report"), "too short for a report");
    }

    #[test]
    fn nothing_is_owed_of_what_is_over_or_told_elsewhere() {
        assert_eq!(owed(", state: closed, restored_at: 2026-11-20T10:00:00Z"), "");
        assert_eq!(owed(", state: open, duplicates_of: I-0"), "");
    }
}
