//! Other incidents below what broke: what failed first may have brought this one about.

use super::below::Below;
use super::{Cx, Question, Suspect, Told, What, score};
use crate::model::Incident;
use crate::model::incident::Priority;
use crate::practice::priority;

pub(super) fn suspects(cx: &Cx<'_>, question: &Question<'_>, below: &Below<'_>) -> Vec<Suspect> {
    let incidents = cx.snapshot.of::<Incident>().map(|(_, incident)| incident);
    let others = incidents.filter(|other| !is_same(question.incident, other));
    others.filter_map(|other| suspect(cx, question, below, other)).collect()
}

/// The incident itself, and what is a second record of it.
fn is_same(incident: &Incident, other: &Incident) -> bool {
    let names = |record: &Incident, id: &str| {
        record.duplicates_of.as_ref().is_some_and(|it| it.eq_ignore_ascii_case(id))
    };
    incident.id.eq_ignore_ascii_case(&other.id) || names(incident, &other.id) || names(other, &incident.id)
}

fn suspect(cx: &Cx<'_>, question: &Question<'_>, below: &Below<'_>, other: &Incident) -> Option<Suspect> {
    let start = other.began().0.to_utc();
    // One that is over, and nobody said when it was, was over when it began.
    let end = match other.restored_at {
        Some(time) => Some(time.0.to_utc()),
        None if other.state.is_open() => None,
        None => Some(start),
    };
    let trace = below.nearest(other.affects.iter().map(String::as_str))?;
    let broke = question.incident.began().0.to_utc();
    let terms = vec![score::distance(&trace), score::nearness(end, "over", broke), weight(cx, other)];
    let told = Told {
        what: What::Incident,
        record: other.id.clone(),
        title: other.title.clone(),
        state: other.state.to_string(),
        who: other.manager.clone(),
        commit: None,
    };
    Some(Suspect::new(told, (start, end), trace, terms))
}

fn weight(cx: &Cx<'_>, other: &Incident) -> score::Term {
    match priority::of(&cx.snapshot.settings, other) {
        Some(it @ (Priority::P1 | Priority::P2)) => score::risk(1.0, format!("an incident of {it}")),
        Some(it @ Priority::P3) => score::risk(0.8, format!("an incident of {it}")),
        Some(it) => score::risk(0.6, format!("an incident of {it}")),
        None => score::risk(0.8, "an incident that nobody has weighed"),
    }
}
