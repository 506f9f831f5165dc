//! `itsm asset link` and `unlink`: who stands on whom.

use clap::Args;
use clap_complete::engine::ArgValueCompleter;
use serde_json::json;

use super::super::change_fields::{about, written};
use super::asset;
use crate::cli::argument::Writing;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::write::{Plan, write};
use crate::cli::{Outcome, complete};
use crate::model::asset::{Asset, Edge, Strength};
use crate::model::pointer::Pointer;
use crate::model::{Kind, Typed};
use crate::store::edit::Edit;
use crate::store::snapshot::Entry;

/// Say that one asset stands on another
///
/// Written at the dependent end: `itsm asset link getpaid findb1` adds findb1 to the depends_on of getpaid.
#[derive(Debug, Args)]
pub struct LinkArgs {
    /// The asset that depends
    #[arg(value_name = "DEPENDENT", add = ArgValueCompleter::new(complete::assets))]
    from: String,

    /// What it stands on
    #[arg(required = true, value_name = "ON", add = ArgValueCompleter::new(complete::assets))]
    to: Vec<String>,

    /// In what way: hosting, network, data, auth, runtime …
    #[arg(long, value_name = "WAY")]
    via: Option<String>,

    /// Without it the asset is degraded, not down
    #[arg(long)]
    soft: bool,

    /// The redundancy group that it belongs to
    #[arg(long, value_name = "GROUP")]
    group: Option<String>,

    #[command(flatten)]
    writing: Writing,
}

/// Say that one asset stands on another no more, whichever end tells it
#[derive(Debug, Args)]
pub struct UnlinkArgs {
    /// The asset that depended
    #[arg(value_name = "DEPENDENT", add = ArgValueCompleter::new(complete::assets))]
    from: String,

    /// What it stood on
    #[arg(required = true, value_name = "ON", add = ArgValueCompleter::new(complete::assets))]
    to: Vec<String>,

    #[command(flatten)]
    writing: Writing,
}

pub fn link(cx: &Context, args: &LinkArgs) -> Result<Outcome, Trouble> {
    write(cx, &args.writing, |draft| {
        let before = draft.before.clone();
        let from = asset(cx, &before, &args.from)?;
        let mut named = Vec::new();
        let mut edits = Vec::new();
        for to in &args.to {
            let to = asset(cx, &before, to)?;
            named.push(to.id.clone());
            let place = position(&typed(from).depends_on, &to.id);
            let told_below = position(&typed(to).supports, &from.id).is_some();
            if place.is_none() && told_below {
                let message = format!(
                    "`{}` stands on `{}` already: {} says so under supports",
                    from.id, to.id, to.file
                );
                return Err(Trouble::with_help(message, "edit it there, or unlink it first"));
            }
            let edge = Edge {
                id: to.id.clone(),
                via: args.via.clone(),
                strength: if args.soft { Strength::Soft } else { Strength::Hard },
                group: args.group.clone(),
            };
            let at = Pointer::field("depends_on");
            match place {
                Some(index) if typed(from).depends_on[index] == edge => {}
                Some(index) => edits.push(Edit::Set { at: at.index(index), value: json!(edge) }),
                None => edits.push(Edit::Append { at, value: json!(edge) }),
            }
        }
        draft.edit(&from.file, from.document, &edits)?;
        let records = vec![written(from)];
        Ok(Plan {
            about: about(Kind::Asset, &records),
            words: format!("stands on {}", named.join(", ")),
            action: "link",
            tells: &[],
            records,
        })
    })
}

pub fn unlink(cx: &Context, args: &UnlinkArgs) -> Result<Outcome, Trouble> {
    write(cx, &args.writing, |draft| {
        let before = draft.before.clone();
        let from = asset(cx, &before, &args.from)?;
        let mut records = vec![written(from)];
        let mut named = Vec::new();
        let mut own = Vec::new();
        for to in &args.to {
            let to = asset(cx, &before, to)?;
            named.push(to.id.clone());
            let above = position(&typed(from).depends_on, &to.id);
            let below = position(&typed(to).supports, &from.id);
            own.extend(above);
            if let Some(index) = below {
                draft.edit(
                    &to.file,
                    to.document,
                    &[Edit::Remove { at: Pointer::field("supports").index(index) }],
                )?;
                records.push(written(to));
            }
            if above.is_none() && below.is_none() {
                let stands_on: Vec<&str> =
                    typed(from).depends_on.iter().map(|edge| edge.id.as_str()).collect();
                let help = match stands_on.as_slice() {
                    [] => format!(
                        "it names nothing under depends_on; `itsm show {}` shows all that it stands on",
                        from.id
                    ),
                    ids => format!("it names {} under depends_on", ids.join(", ")),
                };
                return Err(Trouble::with_help(format!("`{}` does not stand on `{}`", from.id, to.id), help));
            }
        }
        // From the last to the first, so that positions hold.
        own.sort_unstable_by(|a, b| b.cmp(a));
        let edits: Vec<Edit> = own
            .into_iter()
            .map(|index| Edit::Remove { at: Pointer::field("depends_on").index(index) })
            .collect();
        draft.edit(&from.file, from.document, &edits)?;
        Ok(Plan {
            about: about(Kind::Asset, &records[..1]),
            words: format!("stands on {} no more", named.join(", ")),
            action: "unlink",
            tells: &[],
            records,
        })
    })
}

fn position(edges: &[Edge], id: &str) -> Option<usize> {
    edges.iter().position(|edge| edge.id.eq_ignore_ascii_case(id))
}

fn typed(entry: &Entry) -> &Asset {
    match Asset::of(&entry.record) {
        Some(asset) => asset,
        None => unreachable!("entries that are linked were resolved as assets"),
    }
}
