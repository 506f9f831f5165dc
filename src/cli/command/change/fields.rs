//! The fields of a change that have flags: the part that `change new`, `change set` and `change record` share.

use clap::Args;
use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter};
use serde_json::json;

use super::super::given::{add, set};
pub use super::super::given::{link_of, parse, spoken, text_or_file};
use super::{asset_id, person};
use crate::cli::complete;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::model::change::ChangeType;
use crate::model::field::{Link, Span};
use crate::store::assignment::Assignment;
use crate::store::snapshot::Snapshot;

/// The fields of a change that people name most
#[derive(Debug, Default, Args)]
pub struct Fields {
    /// What will be done, in a line
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,

    /// How it is handled: standard, normal, emergency
    #[arg(long = "type", value_name = "TYPE", add = ArgValueCandidates::new(complete::change_types))]
    pub r#type: Option<ChangeType>,

    /// What is touched: ids or aliases of assets
    #[arg(long, value_name = "ASSET,…", value_delimiter = ',', add = ArgValueCompleter::new(complete::assets))]
    pub affects: Vec<String>,

    /// Expected downtime; makes it a planned disruption, which owes notice
    #[arg(long, value_name = "LENGTH")]
    pub outage: Option<Span>,

    /// Why it is wanted: a text, or @FILE
    #[arg(long, value_name = "TEXT|@FILE")]
    pub why: Option<String>,

    /// What will be done: a text, or @FILE
    #[arg(long, value_name = "TEXT|@FILE")]
    pub plan: Option<String>,

    /// How it is undone: a text, or @FILE
    #[arg(long, value_name = "TEXT|@FILE")]
    pub rollback: Option<String>,

    /// How it is known to have worked: a text, or @FILE
    #[arg(long, value_name = "TEXT|@FILE")]
    pub verify: Option<String>,

    /// Who does it; `me` is you
    #[arg(long, value_name = "WHO", add = ArgValueCompleter::new(complete::people))]
    pub assignee: Option<String>,

    /// Who wants it; you, unless another is named
    #[arg(long, value_name = "WHO", add = ArgValueCompleter::new(complete::people))]
    pub requester: Option<String>,

    /// Something to read elsewhere: an address, or TITLE=ADDRESS
    #[arg(long, value_name = "[TITLE=]URL", value_parser = link_of)]
    pub link: Vec<Link>,
}

impl Fields {
    /// As assignments, ids as they are written in the store.
    pub fn assignments(&self, cx: &Context, snapshot: &Snapshot) -> Result<Vec<Assignment>, Trouble> {
        let mut given = Vec::new();
        given.extend(self.title.as_ref().map(|title| set("title", title)));
        given.extend(self.r#type.map(|it| set("type", it.name())));
        given.extend(self.outage.map(|it| set("outage", &it.to_string())));
        for (field, who) in [("assignee", &self.assignee), ("requester", &self.requester)] {
            if let Some(who) = who {
                given.push(set(field, &person(cx, snapshot, Some(who))?));
            }
        }
        let texts = [
            ("why", &self.why),
            ("plan", &self.plan),
            ("rollback", &self.rollback),
            ("verify", &self.verify),
        ];
        for (field, text) in texts {
            if let Some(text) = text {
                given.push(set(field, &text_or_file(text)?));
            }
        }
        for typed in &self.affects {
            given.push(add("affects", &asset_id(cx, snapshot, typed)?));
        }
        given.extend(self.link.iter().map(|link| add("links", &json!(link).to_string())));
        Ok(given)
    }
}
