//! The fields of an incident that have flags: the part that `incident new` and `incident set` share.

use clap::Args;
use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter};
use serde_json::{Map, Value, json};

use crate::cli::command::given::{link_of, text_or_file};
use crate::cli::command::times::past;
use crate::cli::command::who::{asset_id, person, team_id};
use crate::cli::complete;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::model::field::Link;
use crate::model::incident::{Grade, Priority};
use crate::store::snapshot::Snapshot;

/// What is broken as long as nobody knows
pub const UNKNOWN: &str = "unknown";

/// The fields of an incident that people name most
#[derive(Debug, Clone, Default, Args)]
pub struct Fields {
    /// What is wrong, in a line
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,

    /// What is broken: ids or aliases of assets; `unknown` as long as nobody knows
    #[arg(long, visible_alias = "asset", value_name = "ASSET,…", value_delimiter = ',',
        add = ArgValueCompleter::new(complete::assets))]
    pub affects: Vec<String>,

    /// How much is hit, by your word: low, medium, high
    #[arg(long, value_name = "GRADE", add = ArgValueCandidates::new(complete::grades))]
    pub impact: Option<Grade>,

    /// How soon it must be mended, by your word: low, medium, high
    #[arg(long, value_name = "GRADE", add = ArgValueCandidates::new(complete::grades))]
    pub urgency: Option<Grade>,

    /// How soon it is worked on, by your word: P1 to P5
    #[arg(long, value_name = "P1…P5", add = ArgValueCandidates::new(complete::priorities))]
    pub priority: Option<Priority>,

    /// When the service went down: -10m, 02:10, "yesterday 23:50"
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    pub down_at: Option<String>,

    /// What is seen: a text, or @FILE
    #[arg(long, value_name = "TEXT|@FILE")]
    pub symptoms: Option<String>,

    /// Who noticed: a person, or the name of a monitoring system
    #[arg(long, value_name = "WHO", add = ArgValueCompleter::new(complete::people))]
    pub reported_by: Option<String>,

    /// Who feels it, in words
    #[arg(long, value_name = "TEXT,…", value_delimiter = ',')]
    pub populations: Vec<String>,

    /// The incident manager
    #[arg(long, value_name = "WHO", add = ArgValueCompleter::new(complete::people))]
    pub manager: Option<String>,

    /// The team that gets it, instead of the one that answers for what is broken
    #[arg(long, value_name = "TEAM", add = ArgValueCompleter::new(complete::teams))]
    pub team: Option<String>,

    /// What a monitoring system calls it; the same event opens no second incident
    #[arg(long, value_name = "KEY")]
    pub event: Option<String>,

    /// Something to read elsewhere: an address, or TITLE=ADDRESS
    #[arg(long, value_name = "[TITLE=]URL", value_parser = link_of)]
    pub link: Vec<Link>,
}

impl Fields {
    /// As fields of a record, ids as they are written in the store. Lists are whole: who adds to one, does so.
    pub fn given(&self, cx: &Context, snapshot: &Snapshot) -> Result<Map<String, Value>, Trouble> {
        let mut fields = Map::new();
        let mut put = |field: &str, value: Option<Value>| {
            value.map(|value| fields.insert(field.to_owned(), value));
        };
        put("title", self.title.as_ref().map(|it| json!(it)));
        put("impact", self.impact.map(|it| json!(it)));
        put("urgency", self.urgency.map(|it| json!(it)));
        put("priority", self.priority.map(|it| json!(it)));
        let down = self.down_at.as_ref().map(|text| past(cx, snapshot, Some(text))).transpose()?;
        put("down_at", down.map(|it| json!(it)));
        put("symptoms", self.symptoms.as_deref().map(text_or_file).transpose()?.map(|it| json!(it)));
        let reporter = self.reported_by.as_ref().map(|who| reporter(cx, snapshot, who)).transpose()?;
        put("reported_by", reporter.map(|it| json!(it)));
        let manager = self.manager.as_ref().map(|who| person(cx, snapshot, Some(who))).transpose()?;
        put("manager", manager.map(|it| json!(it)));
        let team = self.team.as_ref().map(|team| team_id(cx, snapshot, team)).transpose()?;
        put("team", team.map(|it| json!(it)));
        put("event", self.event.as_ref().map(|it| json!(it)));
        put("affects", assets(cx, snapshot, &self.affects)?.map(|it| json!(it)));
        put("populations", (!self.populations.is_empty()).then(|| json!(self.populations)));
        put("links", (!self.link.is_empty()).then(|| json!(self.link)));
        Ok(fields)
    }
}

/// A person where one is meant, or a name.
fn reporter(cx: &Context, snapshot: &Snapshot, who: &str) -> Result<String, Trouble> {
    match who {
        "me" => person(cx, snapshot, None),
        who => Ok(snapshot.resolve(who).map_or_else(|_| who.to_owned(), |it| it.id.clone())),
    }
}

/// The assets that are meant; none where it is said that nobody knows, nothing where nothing is said.
pub fn assets(cx: &Context, snapshot: &Snapshot, typed: &[String]) -> Result<Option<Vec<String>>, Trouble> {
    if typed.is_empty() {
        return Ok(None);
    }
    let mut ids: Vec<String> = Vec::new();
    for typed in typed.iter().map(|it| it.trim()).filter(|it| !it.is_empty()) {
        if typed.eq_ignore_ascii_case(UNKNOWN) && snapshot.resolve(typed).is_err() {
            continue;
        }
        let id = asset_id(cx, snapshot, typed)?;
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    Ok(Some(ids))
}
