//! What an impact starts from: assets, what changes and incidents affect, and what is out already.

use clap::Args;
use clap_complete::engine::ArgValueCompleter;

use crate::cli::complete;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::graph::source::Source;
use crate::model::Kind;
use crate::store::snapshot::Snapshot;

/// What an impact starts from
#[derive(Debug, Args)]
pub struct Failing {
    /// Ids or aliases of assets; a change or an incident stands for what it affects
    #[arg(required_unless_present = "with_open", value_name = "ID")]
    #[arg(add = ArgValueCompleter::new(complete::failing))]
    ids: Vec<String>,

    /// What is out already fails too: what open incidents and running changes affect
    #[arg(long)]
    with_open: bool,
}

impl Failing {
    /// What was typed.
    pub fn ids(&self) -> &[String] {
        &self.ids
    }

    /// Who says that what has failed; each record once, though it be asked for and open.
    pub fn sources(&self, cx: &Context, snapshot: &Snapshot) -> Result<Vec<Source>, Trouble> {
        let mut assets = Vec::new();
        let mut sources: Vec<Source> = Vec::new();
        for typed in &self.ids {
            let entry = cx.resolve(snapshot, typed)?;
            match Source::of(&entry.record) {
                Some(source) => sources.push(source),
                None if entry.kind() == Kind::Asset => assets.push(entry.id.clone()),
                None => {
                    let what = entry.kind().with_article();
                    let message = format!("`{}` is {what}, not an asset, a change or an incident", entry.id);
                    return Err(Trouble::new(message));
                }
            }
        }
        if self.with_open {
            sources.extend(Source::open(snapshot));
        }
        let mut seen = Vec::new();
        sources.retain(|source| {
            let is_new = !seen.contains(&source.record);
            seen.push(source.record.clone());
            is_new
        });
        sources.iter().for_each(|source| warn_of_unknown(cx, snapshot, source));
        sources.insert(0, Source::asked(assets));
        Ok(sources)
    }
}

/// A record that names what is not there is answered for the rest; but who reads the answer has to know.
fn warn_of_unknown(cx: &Context, snapshot: &Snapshot, source: &Source) {
    let record = source.record.as_deref().unwrap_or_default();
    let named = source.affects.iter().chain(&source.not_impacted).chain(&source.also_impacted);
    for id in named.filter(|id| snapshot.asset(id).is_none()) {
        cx.terminal.warn(format!("warning: {record} names `{id}`, which is no asset that can be read here"));
    }
}
