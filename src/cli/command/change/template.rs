//! `itsm change template`: the half-filled changes in `changes/templates/`.

use clap::Subcommand;
use clap_complete::engine::ArgValueCompleter;
use serde_json::{Value, json};

use super::super::show;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::model::{Kind, Template};
use crate::report::Listing;

/// Look at templates: what is done often, written once
///
/// A template is a file in changes/templates/, called by its name; `itsm schema template` says what it may hold.
#[derive(Debug, Subcommand)]
pub enum TemplateCommand {
    /// List templates
    #[command(visible_alias = "ls")]
    List,
    /// Show templates, whole, with the changes that were made from them
    Show {
        #[arg(required = true, value_name = "NAME", add = ArgValueCompleter::new(complete::templates))]
        names: Vec<String>,
    },
}

impl TemplateCommand {
    pub fn run(&self, cx: &Context) -> Result<Outcome, Trouble> {
        match self {
            TemplateCommand::List => list(cx),
            TemplateCommand::Show { names } => show::show(cx, names, Some(Kind::Template)),
        }
    }
}

/// A template has no id of its own to be listed by: it is called by its file.
fn list(cx: &Context) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?;
    let named = snapshot.of::<Template>().map(|(entry, _)| {
        let mut record = json!({"id": entry.id});
        if let (Value::Object(record), Value::Object(fields)) = (&mut record, entry.record.to_json()) {
            record.extend(fields);
        }
        record
    });
    let records: Vec<Value> = named.collect();
    let found = !records.is_empty();
    let columns = ["id", "type", "title", "length", "outage", "affects"].map(str::to_owned).to_vec();
    cx.show_list(Listing { name: Kind::Template.plural(), records, columns, id: "id" })?;
    Ok(if found { Outcome::Yes } else { Outcome::No })
}
