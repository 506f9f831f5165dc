//! What records say of when things happened: changes that were planned, ran and were looked back on, incidents, their
//! logs, decisions. Reads no history.

use chrono::{DateTime, Utc};

use crate::model::approval::Decision;
use crate::model::change::ChangeState;
use crate::model::field::{Actual, Time};
use crate::model::{Approval, Change, Incident, Kind};
use crate::report::difference::word::cut;

/// Something that a record says has happened, or will
#[derive(Debug, Clone)]
pub(super) struct Moment {
    pub at: DateTime<Utc>,
    pub end: Option<DateTime<Utc>>,
    pub kind: Kind,
    pub record: String,
    pub action: &'static str,
    pub summary: String,
    /// Who did it, by what the record says.
    pub by: Option<String>,
}

/// What a change says.
pub(super) fn of_change(change: &Change) -> Vec<Moment> {
    let moment = |at: Time, action, words: String, by: Option<&String>| Moment {
        at: at.0.to_utc(),
        end: None,
        kind: Kind::Change,
        record: change.id.clone(),
        action,
        summary: format!("{} {words}", change.id),
        by: by.cloned(),
    };
    let title = cut(&change.title);
    let mut moments = Vec::new();
    let Actual { start, end } = change.actual.unwrap_or_default();
    let is_given_up = matches!(change.state, ChangeState::Rejected | ChangeState::Cancelled);
    if let Some(window) = change.window.filter(|_| start.is_none() && !is_given_up) {
        let planned = moment(window.start, "planned", format!("planned: {title}"), change.assignee.as_ref());
        moments.push(Moment { end: Some(window.end.0.to_utc()), ..planned });
    }
    moments
        .extend(start.map(|at| moment(at, "started", format!("started: {title}"), change.assignee.as_ref())));
    let (action, words) = ended(change.state);
    moments.extend(end.map(|at| moment(at, action, format!("{words}: {title}"), change.assignee.as_ref())));
    for notice in &change.notices {
        moments.push(moment(
            notice.at,
            "notified",
            format!("announced to {}", notice.to.join(", ")),
            Some(&notice.by),
        ));
    }
    if let Some(review) = &change.review {
        moments.push(moment(
            review.at,
            "reviewed",
            format!("reviewed: {}", review.outcome),
            Some(&review.by),
        ));
    }
    moments
}

/// How a change that ran came to its end.
fn ended(state: ChangeState) -> (&'static str, &'static str) {
    match state {
        ChangeState::Completed => ("completed", "completed"),
        ChangeState::Failed => ("failed", "failed"),
        ChangeState::RolledBack => ("rolled_back", "rolled back"),
        _ => ("ended", "ended"),
    }
}

/// A decision on a change.
pub(super) fn of_approval(id: &str, approval: &Approval, name: &str) -> Moment {
    let (action, verb) = match approval.decision {
        Decision::Approved => ("approved", "approved"),
        Decision::Rejected => ("rejected", "rejected"),
        Decision::Withdrawn => ("withdrawn", "withdrew from"),
    };
    let role = approval.role.as_ref().map(|role| format!(" as {role}")).unwrap_or_default();
    Moment {
        at: approval.at.0.to_utc(),
        end: None,
        kind: Kind::Approval,
        record: id.to_owned(),
        action,
        summary: format!("{name} {verb} {}{role}", approval.of),
        by: Some(approval.by.clone()),
    }
}

/// What an incident says.
pub(super) fn of_incident(incident: &Incident) -> Vec<Moment> {
    let moment = |at: Time, action, words: String, by: Option<&String>| Moment {
        at: at.0.to_utc(),
        end: None,
        kind: Kind::Incident,
        record: incident.id.clone(),
        action,
        summary: format!("{} {words}", incident.id),
        by: by.cloned(),
    };
    let title = cut(&incident.title);
    let mut moments = Vec::new();
    moments.extend(incident.down_at.map(|at| moment(at, "down", format!("began: {title}"), None)));
    moments.push(moment(
        incident.recorded_at,
        "opened",
        format!("recorded: {title}"),
        incident.manager.as_ref(),
    ));
    for entry in &incident.log {
        let words = format!("{}: {}", entry.kind, cut(&entry.text));
        moments.push(moment(entry.at, entry.kind.name(), words, Some(&entry.by)));
    }
    let cause = incident.cause.as_ref().map(|cause| format!(": {}", cut(cause))).unwrap_or_default();
    moments.extend(incident.restored_at.map(|at| moment(at, "restored", format!("restored{cause}"), None)));
    if let Some(report) = &incident.report {
        moments.push(moment(
            report.at,
            "reported",
            format!("report: {}", cut(&report.reason)),
            Some(&report.by),
        ));
    }
    moments
}
