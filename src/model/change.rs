//! What is about to be done, by whom, when, to what; and how it went.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::field::{Actual, Link, Override, Span, Task, Time, Window};
use super::pointer::Pointer;
use super::reference::{Mentions, Wants};
use super::vocabulary::vocabulary;
use super::{Kind, Model};

vocabulary! {
    /// How a change is handled
    pub enum ChangeType {
        Standard = "standard": "done often, known to be safe",
        Normal = "normal": "reviewed before it happens",
        Emergency = "emergency": "done at once, approved afterwards",
    }
}

vocabulary! {
    /// Where a change is in its life
    pub enum ChangeState {
        Draft = "draft": "being written",
        Requested = "requested": "waiting for approval",
        Approved = "approved": "may run in its window",
        Rejected = "rejected": "not wanted",
        InProgress = "in_progress": "running now",
        Completed = "completed": "done as planned",
        Failed = "failed": "did not do what it should; owes a review",
        RolledBack = "rolled_back": "undone; owes a review",
        Closed = "closed": "over, and reviewed where a review was owed",
        Cancelled = "cancelled": "given up before it ran",
    }
}

impl ChangeState {
    /// The states that may follow this one.
    pub fn next(self) -> &'static [ChangeState] {
        use ChangeState::*;
        match self {
            Draft => &[Requested, Cancelled],
            Requested => &[Approved, Rejected, InProgress, Draft, Cancelled],
            Approved => &[InProgress, Requested, Cancelled],
            Rejected => &[Draft, Cancelled],
            InProgress => &[Completed, Failed, RolledBack],
            Completed | Failed | RolledBack => &[Closed],
            Closed | Cancelled => &[],
        }
    }

    /// Whether it still lies ahead.
    pub fn is_planned(self) -> bool {
        matches!(self, ChangeState::Draft | ChangeState::Requested | ChangeState::Approved)
    }

    /// Whether nothing more will happen to it.
    pub fn is_over(self) -> bool {
        self.next().is_empty()
    }
}

vocabulary! {
    /// How likely a change is to hurt, and how much
    pub enum RiskLevel {
        Low = "low": "little can go wrong",
        Medium = "medium": "worth a second pair of eyes",
        High = "high": "worth a meeting",
    }
}

/// What was computed when the change was requested
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Risk {
    pub level: RiskLevel,
    /// Each term of the sum, with the record it comes from
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub because: Vec<String>,
}

/// Who was told of a planned disruption, and when
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    pub at: Time,
    /// People and teams
    pub to: Vec<String>,
    pub by: String,
    /// The window that was announced; that of the change where nothing is said
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub window: Option<Window>,
}

/// Why a change was begun though something spoke against it
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Anyway {
    pub why: String,
    pub by: String,
    pub at: Time,
    /// What spoke against it, each in a sentence
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub despite: Vec<String>,
}

vocabulary! {
    /// How a change went, looking back
    pub enum Outcome {
        Success = "success": "it did what it should",
        Partial = "partial": "it did some of what it should",
        Failure = "failure": "it did not do what it should",
    }
}

/// Looking back on a change
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Review {
    pub outcome: Outcome,
    pub by: String,
    pub at: Time,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
}

/// What is about to be done, by whom, when, to what; and how it went
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(title = "Change")]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// Drawn by the program: CHG, the day, five letters
    pub id: String,
    pub title: String,
    pub r#type: ChangeType,
    pub state: ChangeState,
    /// The person who wants it
    pub requester: String,
    /// The person who does it
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignee: Option<String>,
    /// The assets that are touched; who stands on them is computed
    pub affects: Vec<String>,
    /// When it is planned to run
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub window: Option<Window>,
    /// Expected downtime; makes it a planned service disruption, which owes notice
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outage: Option<Span>,
    /// Why it is wanted
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// What will be done
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<String>,
    /// How it is undone
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rollback: Option<String>,
    /// How it is known to have worked
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verify: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// The template that it was made from
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tasks: Vec<Task>,
    /// What was computed when it was requested
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub risk: Option<Risk>,
    /// When it really ran
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actual: Option<Actual>,
    /// Why it was begun though something spoke against it
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anyway: Option<Anyway>,
    /// Assets that a person knows are not hit, with the reason
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_impacted: Vec<Override>,
    /// Assets that a person knows are hit too, with the reason
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also_impacted: Vec<Override>,
    /// Who was told of a planned disruption, and when
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notices: Vec<Notice>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<Review>,
}

impl Model for Change {
    const KIND: Kind = Kind::Change;

    fn id(&self) -> Option<&str> {
        Some(&self.id)
    }

    fn title(&self) -> &str {
        &self.title
    }

    fn mention<'a>(&'a self, to: &mut Mentions<'a, '_>) {
        let (asset, person) = (Wants::Kind(Kind::Asset), Wants::Kind(Kind::Person));
        to.at(Pointer::field("requester"), &self.requester, person);
        to.one("assignee", self.assignee.as_ref(), person);
        to.many("affects", &self.affects, asset);
        to.one("template", self.template.as_ref(), Wants::Kind(Kind::Template));
        mention_tasks(&self.tasks, to);
        to.each("not_impacted", &self.not_impacted, "id", |it| Some(&it.id), asset);
        to.each("also_impacted", &self.also_impacted, "id", |it| Some(&it.id), asset);
        for (index, notice) in self.notices.iter().enumerate() {
            let at = || Pointer::field("notices").index(index);
            to.at(at().key("by"), &notice.by, person);
            for (place, party) in notice.to.iter().enumerate() {
                to.at(at().key("to").index(place), party, Wants::Party);
            }
        }
        if let Some(anyway) = &self.anyway {
            to.at(Pointer::field("anyway").key("by"), &anyway.by, person);
        }
        if let Some(review) = &self.review {
            to.at(Pointer::field("review").key("by"), &review.by, person);
        }
    }
}

/// What the tasks of a change or an incident mention.
pub(super) fn mention_tasks<'a>(tasks: &'a [Task], to: &mut Mentions<'a, '_>) {
    to.each("tasks", tasks, "assignee", |task| task.assignee.as_ref(), Wants::Kind(Kind::Person));
    for (index, task) in tasks.iter().enumerate() {
        for (place, asset) in task.affects.iter().enumerate() {
            let at = Pointer::field("tasks").index(index).key("affects").index(place);
            to.at(at, asset, Wants::Kind(Kind::Asset));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_over_has_nothing_after_it() {
        let over: Vec<_> = ChangeState::ALL.iter().filter(|state| state.is_over()).collect();
        assert_eq!(over, [&ChangeState::Closed, &ChangeState::Cancelled]);
    }

    #[test]
    fn every_state_can_be_reached_from_a_draft() {
        let mut reached = vec![ChangeState::Draft];
        let mut at = 0;
        while at < reached.len() {
            for next in reached[at].next() {
                if !reached.contains(next) {
                    reached.push(*next);
                }
            }
            at += 1;
        }
        assert_eq!(reached.len(), ChangeState::ALL.len());
    }
}
