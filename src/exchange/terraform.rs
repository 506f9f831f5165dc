//! A plan of Terraform's, as `terraform show -json PLAN` prints it: what it will do to which resource. Nothing else of it
//! is read.

use serde::Deserialize;

/// What is done to a resource
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Action {
    Create,
    Update,
    Replace,
    Delete,
}

impl Action {
    pub fn name(self) -> &'static str {
        match self {
            Action::Create => "create",
            Action::Update => "update",
            Action::Replace => "replace",
            Action::Delete => "delete",
        }
    }

    /// Whether what is there now will be gone, at least for a while.
    pub fn interrupts(self) -> bool {
        matches!(self, Action::Replace | Action::Delete)
    }

    /// Nothing for what changes nothing: `no-op`, `read`.
    fn of(words: &[String]) -> Option<Action> {
        let has = |word: &str| words.iter().any(|it| it == word);
        match (has("create"), has("delete"), has("update")) {
            (true, true, _) => Some(Action::Replace),
            (true, false, _) => Some(Action::Create),
            (false, true, _) => Some(Action::Delete),
            (false, false, true) => Some(Action::Update),
            (false, false, false) => None,
        }
    }
}

/// A resource that the plan changes
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// `module.getpaid.aws_db_instance.main[0]`.
    pub address: String,
    pub action: Action,
}

/// Why a text is no plan
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, miette::Diagnostic)]
#[error("this is not a plan of Terraform's as JSON: {0}")]
#[diagnostic(help("make one: terraform plan -out=plan && terraform show -json plan > plan.json"))]
pub struct NoPlan(String);

#[derive(Deserialize)]
struct Plan {
    resource_changes: Option<Vec<Resource>>,
}

#[derive(Deserialize)]
struct Resource {
    address: String,
    change: Change,
}

#[derive(Deserialize)]
struct Change {
    actions: Vec<String>,
}

/// What the plan changes, in its order.
pub fn plan(text: &str) -> Result<Vec<Planned>, NoPlan> {
    let plan: Plan = serde_json::from_str(text).map_err(|error| NoPlan(error.to_string()))?;
    let resources = plan.resource_changes.ok_or_else(|| NoPlan("it has no `resource_changes`".to_owned()))?;
    let planned =
        |it: Resource| Some(Planned { action: Action::of(&it.change.actions)?, address: it.address });
    Ok(resources.into_iter().filter_map(planned).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_changes_nothing_is_left_out() {
        let text = r#"{"format_version": "1.2", "resource_changes": [
            {"address": "a.new", "mode": "managed", "change": {"actions": ["create"], "after": {}}},
            {"address": "a.old", "change": {"actions": ["delete", "create"]}},
            {"address": "a.safe", "change": {"actions": ["create", "delete"]}},
            {"address": "a.gone", "change": {"actions": ["delete"]}},
            {"address": "a.same", "change": {"actions": ["no-op"]}},
            {"address": "data.a.seen", "change": {"actions": ["read"]}},
            {"address": "a.more", "change": {"actions": ["update"]}}
        ]}"#;
        let told: Vec<String> =
            plan(text).unwrap().iter().map(|it| format!("{} {}", it.action.name(), it.address)).collect();
        assert_eq!(
            told,
            ["create a.new", "replace a.old", "replace a.safe", "delete a.gone", "update a.more"]
        );
    }

    #[test]
    fn what_is_no_plan_says_how_to_make_one() {
        for text in ["", "[]", "{}", "{\"resource_changes\": 1}", "Terraform will perform"] {
            assert!(plan(text).is_err(), "{text}");
        }
    }
}
