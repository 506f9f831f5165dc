//! How soon an incident is worked on: a person's word, or else what the store's matrix makes of impact and urgency.
//! Decides nothing about who is called.

use crate::model::Incident;
use crate::model::incident::Priority;
use crate::model::settings::Settings;

/// The priority of an incident; nothing where nobody has said enough to know it.
pub fn of(settings: &Settings, incident: &Incident) -> Option<Priority> {
    let matrix = &settings.incidents.priorities;
    let graded = || matrix.get(&incident.impact?)?.get(&incident.urgency?).copied();
    incident.priority.or_else(graded)
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
}
