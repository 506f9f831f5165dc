//! The fields of an asset that have flags: the part that `asset new` and `asset set` share.

use clap::Args;
use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter};

use super::super::given::add;
use crate::cli::complete;
use crate::cli::trouble::Trouble;
use crate::model::asset::{Criticality, Lifecycle};
use crate::store::assignment::Assignment;

/// The fields of an asset that people name most
#[derive(Debug, Default, Args)]
pub struct Fields {
    /// What it is: application, service, server …
    #[arg(long = "type", value_name = "TYPE", add = ArgValueCandidates::new(complete::types))]
    pub r#type: Option<String>,

    /// What people call it
    #[arg(long)]
    pub name: Option<String>,

    /// What it is for
    #[arg(long, value_name = "TEXT")]
    pub purpose: Option<String>,

    /// The person or team that answers for it; `me` is you
    #[arg(long, value_name = "WHO", add = ArgValueCompleter::new(complete::parties))]
    pub owner: Option<String>,

    /// The team that gets its incidents
    #[arg(long, value_name = "TEAM", add = ArgValueCompleter::new(complete::teams))]
    pub support_group: Option<String>,

    /// Its stage of life; a new one is active, unless another is named
    #[arg(long, value_name = "STAGE", add = ArgValueCandidates::new(complete::lifecycles))]
    pub lifecycle: Option<Lifecycle>,

    /// Where it runs: prod, test …
    #[arg(long, value_name = "ENV", add = ArgValueCandidates::new(complete::environments))]
    pub environment: Option<String>,

    /// How much the business suffers without it: low, medium, high, critical
    #[arg(long, value_name = "LEVEL", add = ArgValueCandidates::new(complete::criticalities))]
    pub criticality: Option<Criticality>,

    /// What kind of data it holds
    #[arg(long, value_name = "DATA")]
    pub classification: Vec<String>,

    /// What it stands on
    #[arg(long, value_name = "ID", add = ArgValueCompleter::new(complete::assets))]
    pub depends_on: Vec<String>,

    /// What stands on it
    #[arg(long, value_name = "ID", add = ArgValueCompleter::new(complete::assets))]
    pub supports: Vec<String>,

    /// A tag
    #[arg(long, value_name = "KEY=VALUE")]
    pub tag: Vec<String>,
}

impl Fields {
    /// As assignments; what can be several is added.
    pub fn assignments(&self) -> Result<Vec<Assignment>, Trouble> {
        let mut given = Vec::new();
        let one = [
            ("type", &self.r#type),
            ("name", &self.name),
            ("purpose", &self.purpose),
            ("owner", &self.owner),
            ("support_group", &self.support_group),
            ("environment", &self.environment),
        ];
        given.extend(
            one.into_iter().filter_map(|(field, value)| Some(Assignment::set(field, value.as_ref()?))),
        );
        given.extend(self.lifecycle.map(|it| Assignment::set("lifecycle", it.name())));
        given.extend(self.criticality.map(|it| Assignment::set("criticality", it.name())));
        let many = [
            ("data_classification", &self.classification),
            ("depends_on", &self.depends_on),
            ("supports", &self.supports),
        ];
        for (field, values) in many {
            given.extend(values.iter().map(|value| add(field, value)));
        }
        for tag in &self.tag {
            given.push(parse(&format!("tags.{tag}"))?);
        }
        Ok(given)
    }
}

/// `FIELD=VALUE`.
pub fn parse(text: &str) -> Result<Assignment, Trouble> {
    text.parse().map_err(|error: String| {
        Trouble::with_help(error, "write FIELD=VALUE: owner=jim.bar, attributes.cpus=8")
    })
}
