//! Whose an incident is: who manages it, tells people, helps, has a task, or is in its team. Asks nobody's opinion.

use crate::model::Incident;
use crate::practice::task::is_over;
use crate::store::snapshot::Snapshot;

/// Whether a person has a hand in an incident, by name or through its team.
pub fn concerns(snapshot: &Snapshot, incident: &Incident, person: &str) -> bool {
    let is = |who: &String| who.eq_ignore_ascii_case(person);
    let roles = [&incident.manager, &incident.communications].into_iter().flatten();
    let tasks = incident.tasks.iter().filter(|task| !is_over(task.state));
    let team = incident.team.as_ref().and_then(|team| snapshot.team(team));
    roles.chain(&incident.staff).any(is)
        || tasks.filter_map(|task| task.assignee.as_ref()).any(is)
        || team.is_some_and(|team| team.members.iter().chain(&team.lead).any(is))
}
