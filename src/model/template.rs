//! A half-filled change to start from: what is done often, written once.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::change::ChangeType;
use super::field::{Link, Override, Span};
use super::pointer::Pointer;
use super::reference::{Mentions, Wants};
use super::{Kind, Model};

/// A piece of work that every change of this template has
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TemplateTask {
    pub title: String,
    /// The person who does it
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignee: Option<String>,
    /// The assets that it touches
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub affects: Vec<String>,
}

/// A half-filled change to start from; it is called by its file's name
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(title = "Template")]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// What changes made from it are called, unless they are given a title of their own
    pub title: String,
    pub r#type: ChangeType,
    /// The person who does it
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignee: Option<String>,
    /// The assets that are touched each time; others may be named each time
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub affects: Vec<String>,
    /// How long it takes: the window ends so long after it starts
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<Span>,
    /// Expected downtime
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
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tasks: Vec<TemplateTask>,
    /// Assets that a person knows are not hit, with the reason
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_impacted: Vec<Override>,
    /// Assets that a person knows are hit too, with the reason
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also_impacted: Vec<Override>,
}

impl Model for Template {
    const KIND: Kind = Kind::Template;

    fn id(&self) -> Option<&str> {
        None
    }

    fn title(&self) -> &str {
        &self.title
    }

    fn mention<'a>(&'a self, to: &mut Mentions<'a, '_>) {
        let (asset, person) = (Wants::Kind(Kind::Asset), Wants::Kind(Kind::Person));
        to.one("assignee", self.assignee.as_ref(), person);
        to.many("affects", &self.affects, asset);
        to.each("tasks", &self.tasks, "assignee", |task| task.assignee.as_ref(), person);
        for (index, task) in self.tasks.iter().enumerate() {
            for (place, id) in task.affects.iter().enumerate() {
                let at = Pointer::field("tasks").index(index).key("affects").index(place);
                to.at(at, id, asset);
            }
        }
        to.each("not_impacted", &self.not_impacted, "id", |it| Some(&it.id), asset);
        to.each("also_impacted", &self.also_impacted, "id", |it| Some(&it.id), asset);
    }
}
