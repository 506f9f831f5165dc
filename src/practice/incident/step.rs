//! What may happen to an incident next: one function says whether, and if not, why not and what to do instead.
//! Never reads the clock and never writes.

use chrono::DateTime;

use crate::model::Incident;
use crate::model::incident::IncidentState;
use crate::model::zone::Tz;
use crate::practice::disruption;
use crate::practice::task::is_over;
use crate::practice::transition::Refusal;
use crate::store::snapshot::Snapshot;

/// What people do to an incident
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Start,
    Restore,
    Resolve,
    Close,
    Reopen,
}

impl Step {
    pub const ALL: [Step; 5] = [Step::Start, Step::Restore, Step::Resolve, Step::Close, Step::Reopen];

    /// The word that people type.
    pub fn verb(self) -> &'static str {
        match self {
            Step::Start => "start",
            Step::Restore => "restore",
            Step::Resolve => "resolve",
            Step::Close => "close",
            Step::Reopen => "reopen",
        }
    }

    /// The state that it leads to.
    pub fn leads_to(self) -> IncidentState {
        match self {
            Step::Start | Step::Reopen => IncidentState::Investigating,
            Step::Restore => IncidentState::Restored,
            Step::Resolve => IncidentState::Resolved,
            Step::Close => IncidentState::Closed,
        }
    }

    /// Whether the states alone let it happen.
    fn fits(self, incident: &Incident) -> bool {
        let state = incident.state;
        let fits = state.next().contains(&self.leads_to());
        match self {
            Step::Start => fits && state == IncidentState::Open,
            Step::Reopen => fits && state != IncidentState::Open,
            Step::Close if state.is_open() => fits && incident.duplicates_of.is_some(),
            _ => fits,
        }
    }
}

/// Whether a step may be taken at this moment.
pub fn may(snapshot: &Snapshot, incident: &Incident, step: Step, now: DateTime<Tz>) -> Result<(), Refusal> {
    if !step.fits(incident) {
        return Err(out_of_order(incident, step));
    }
    match step {
        Step::Close => may_close(snapshot, incident, now),
        _ => Ok(()),
    }
}

fn may_close(snapshot: &Snapshot, incident: &Incident, now: DateTime<Tz>) -> Result<(), Refusal> {
    let id = &incident.id;
    if incident.duplicates_of.is_some() {
        return Ok(());
    }
    let open: Vec<String> =
        incident.tasks.iter().filter(|it| !is_over(it.state)).map(|it| it.id.to_string()).collect();
    if !open.is_empty() {
        let (noun, verb) = if open.len() == 1 { ("task", "is") } else { ("tasks", "are") };
        let numbers = open.join(" ");
        return Err(Refusal::new(
            format!("{noun} {} of {id} {verb} neither done nor dropped", open.join(", ")),
            format!("itsm incident task done {id} {numbers}, or task cancel {id} {numbers}"),
        ));
    }
    if disruption::report(snapshot, incident, now).is_owed() {
        return Err(Refusal::new(
            format!("{id} was a service disruption, and nobody has written its report"),
            format!("itsm incident report {id} --reason \"…\", then close it"),
        ));
    }
    Ok(())
}

/// A step that the states do not let happen, told with those that they do.
fn out_of_order(incident: &Incident, step: Step) -> Refusal {
    let id = &incident.id;
    let possible = Step::ALL.into_iter().filter(|other| other.fits(incident));
    let possible: Vec<String> = possible.map(|it| format!("itsm incident {} {id}", it.verb())).collect();
    let help = format!("what may be done: {}", possible.join(", "));
    let words = in_words(incident.state);
    let goal = step.leads_to();
    let message = match step {
        Step::Reopen if incident.state.is_open() => format!("{id} {words}: it was never over"),
        _ if incident.state == goal => format!("{id} {words} already"),
        _ => format!("{id} {words}: it cannot go from {} to {goal}", incident.state),
    };
    Refusal::new(message, help)
}

/// `is open`, `is being worked on`: the state as the end of a sentence.
fn in_words(state: IncidentState) -> &'static str {
    match state {
        IncidentState::Open => "is open",
        IncidentState::Investigating => "is being worked on",
        IncidentState::Restored => "is restored",
        IncidentState::Resolved => "is resolved",
        IncidentState::Closed => "is closed",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::fixture::World;

    fn told(more: &str, step: Step) -> String {
        let record = format!(
            "{{id: I-1, title: t, down_at: 2026-11-21T09:00:00Z, recorded_at: 2026-11-21T09:00:00Z, affects: [a], impact: low, urgency: low{more}}}"
        );
        let world = World::new("a", &[&record]);
        let incident = world.snapshot.get_as::<Incident>("I-1").unwrap();
        match may(&world.snapshot, incident, step, world.now) {
            Ok(()) => "yes".to_owned(),
            Err(refusal) => format!("{}; {}", refusal.message, refusal.help),
        }
    }

    #[test]
    fn every_step_from_every_state() {
        let mut table = String::new();
        for state in IncidentState::ALL {
            for (name, more) in [("", ""), (" as a duplicate", ", duplicates_of: I-0")] {
                let short = ", restored_at: 2026-11-21T09:10:00Z";
                let more = format!(", state: {state}{short}{more}");
                let may = |step: &Step| told(&more, *step) == "yes";
                let allowed: Vec<&str> = Step::ALL.into_iter().filter(may).map(Step::verb).collect();
                table += &format!("{state}{name}: {}\n", allowed.join(" "));
            }
        }
        insta::assert_snapshot!(table, @"
        open: start restore
        open as a duplicate: start restore close
        investigating: restore
        investigating as a duplicate: restore close
        restored: resolve reopen
        restored as a duplicate: resolve reopen
        resolved: close reopen
        resolved as a duplicate: close reopen
        closed: reopen
        closed as a duplicate: reopen
        ");
    }

    #[test]
    fn what_is_refused_says_what_may_be_done() {
        insta::assert_snapshot!(told(", state: investigating", Step::Resolve), @"I-1 is being worked on: it cannot go from investigating to resolved; what may be done: itsm incident restore I-1");
        insta::assert_snapshot!(told(", state: open", Step::Reopen), @"I-1 is open: it was never over; what may be done: itsm incident start I-1, itsm incident restore I-1");
    }

    #[test]
    fn what_is_owed_is_given_before_it_is_closed() {
        let resolved = ", state: resolved, restored_at: 2026-11-21T09:10:00Z";
        let tasks = ", tasks: [{id: 1, title: t, state: open}, {id: 2, title: t, state: done}]";
        insta::assert_snapshot!(told(&format!("{resolved}{tasks}"), Step::Close), @"task 1 of I-1 is neither done nor dropped; itsm incident task done I-1 1, or task cancel I-1 1");
        let long = ", state: resolved, restored_at: 2026-11-21T09:15:01Z";
        insta::assert_snapshot!(told(long, Step::Close), @r#"I-1 was a service disruption, and nobody has written its report; itsm incident report I-1 --reason "…", then close it"#);
        let reported = format!("{long}, report: {{reason: r, by: jim, at: 2026-11-21T09:30:00Z}}");
        assert_eq!(told(&reported, Step::Close), "yes");
    }
}
