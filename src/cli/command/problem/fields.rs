//! The fields of a problem that have flags: the part that `problem new` and `problem set` share.

use clap::Args;
use clap_complete::engine::ArgValueCompleter;
use serde_json::json;

use crate::cli::command::given::{add, link_of, set, text_or_file};
use crate::cli::command::who::{asset_id, party};
use crate::cli::complete;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::model::field::Link;
use crate::store::assignment::Assignment;
use crate::store::snapshot::Snapshot;

/// The fields of a problem that people name most
#[derive(Debug, Default, Args)]
pub struct Fields {
    /// What is wrong, in a line
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,

    /// Who answers for it: a person or a team; `me` is you
    #[arg(long, value_name = "WHO", add = ArgValueCompleter::new(complete::parties))]
    pub owner: Option<String>,

    /// What it sits in: ids or aliases of assets
    #[arg(long, value_name = "ASSET,…", value_delimiter = ',', add = ArgValueCompleter::new(complete::assets))]
    pub affects: Vec<String>,

    /// What it is: a text, or @FILE
    #[arg(long, value_name = "TEXT|@FILE")]
    pub root_cause: Option<String>,

    /// What helps until it is mended: a text, or @FILE
    #[arg(long, value_name = "TEXT|@FILE")]
    pub workaround: Option<String>,

    /// Something to read elsewhere: an address, or TITLE=ADDRESS
    #[arg(long, value_name = "[TITLE=]URL", value_parser = link_of)]
    pub link: Vec<Link>,
}

impl Fields {
    /// As assignments, ids as they are written in the store.
    pub fn assignments(&self, cx: &Context, snapshot: &Snapshot) -> Result<Vec<Assignment>, Trouble> {
        let mut given = Vec::new();
        given.extend(self.title.as_ref().map(|title| set("title", title)));
        if let Some(owner) = &self.owner {
            given.push(set("owner", &party(cx, snapshot, owner)?));
        }
        for typed in &self.affects {
            given.push(add("affects", &asset_id(cx, snapshot, typed)?));
        }
        for (field, text) in [("root_cause", &self.root_cause), ("workaround", &self.workaround)] {
            if let Some(text) = text {
                given.push(set(field, &text_or_file(text)?));
            }
        }
        given.extend(self.link.iter().map(|link| add("links", &json!(link).to_string())));
        Ok(given)
    }
}
