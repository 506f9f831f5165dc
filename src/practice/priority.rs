//! How soon an incident is worked on: a person's word, or else what the store's matrix makes of impact and urgency.
//! Decides nothing about who is called.

use crate::model::Incident;
use crate::model::incident::{Grade, Priority};
use crate::model::settings::Settings;

/// The priority of an incident; nothing where nobody has said enough to know it.
pub fn of(settings: &Settings, incident: &Incident) -> Option<Priority> {
    incident.priority.or_else(|| by_matrix(settings, impact(incident)?, urgency(incident)?))
}

/// What the store's matrix makes of impact and urgency.
pub fn by_matrix(settings: &Settings, impact: Grade, urgency: Grade) -> Option<Priority> {
    settings.incidents.priorities.get(&impact)?.get(&urgency).copied()
}

/// How much is hit: a person's word, or else what was computed.
pub fn impact(incident: &Incident) -> Option<Grade> {
    incident.impact.or(incident.weighed.as_ref().map(|it| it.impact))
}

/// How soon it must be mended: a person's word, or else what was computed.
pub fn urgency(incident: &Incident) -> Option<Grade> {
    incident.urgency.or(incident.weighed.as_ref().map(|it| it.urgency))
}

/// Whether everything else has to wait for it. What nobody has weighed yet may be anything, and does.
pub fn is_major(settings: &Settings, incident: &Incident) -> bool {
    of(settings, incident).is_none_or(|priority| priority <= Priority::P2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_major(more: serde_json::Value) -> bool {
        let mut incident = serde_json::json!({
            "id": "i", "title": "t", "state": "open", "recorded_at": "2026-11-21T10:00:00Z", "affects": ["a"],
        });
        for (name, value) in more.as_object().into_iter().flatten() {
            incident[name] = value.clone();
        }
        super::is_major(&Settings::default(), &serde_json::from_value(incident).unwrap())
    }

    #[test]
    fn by_the_matrix_unless_somebody_says_otherwise() {
        use serde_json::json;
        assert!(is_major(json!({"impact": "high", "urgency": "medium"})));
        assert!(!is_major(json!({"impact": "medium", "urgency": "medium"})));
        assert!(!is_major(json!({"impact": "high", "urgency": "high", "priority": "P3"})));
        assert!(is_major(json!({"impact": "low", "urgency": "low", "priority": "P1"})));
        assert!(is_major(json!({"impact": "low"})), "nobody has said how urgent it is");
    }

    #[test]
    fn a_persons_word_counts_before_what_was_computed() {
        use serde_json::json;
        let weighed = json!({"impact": "high", "urgency": "high"});
        assert!(is_major(json!({"weighed": weighed})));
        assert!(is_major(json!({"weighed": weighed, "impact": "medium"})));
        assert!(!is_major(json!({"weighed": weighed, "impact": "medium", "urgency": "medium"})));
    }
}
